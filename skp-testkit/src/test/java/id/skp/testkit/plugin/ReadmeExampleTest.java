package id.skp.testkit.plugin;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.people.Institution;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Recommendation;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in in the README of skp-rules, compiled as it stands there and installed. */
class ReadmeExampleTest {
  private static final Path README = Path.of("..", "skp-rules", "README.md");
  private static final String SECTION = "## A ministry's own rules";
  private static final String CODE = "```java\n";

  @TempDir
  private Path folder;

  @Test
  void thePlugInInTheReadmeDecidesWhatItsDecreeSays() throws IOException {
    Path jar = PluginJar.in(folder, "our-rules")
        .source("OurRules.java", source())
        .jar("id.go.contoh.rules.OurRules");
    try (URLClassLoader loader = PluginJar.loader(jar)) {
      RuleSet ours = RuleSets.installed(loader)
          .inForceOn(LocalDate.of(2026, 12, 31), new Institution("contoh", "Kementerian Contoh"));
      assertThat(ours.id()).isEqualTo("id.go.contoh-2026");
      Decision<Recommendation> four = behaviour(ours, 4);
      assertThat(four.orThrow().rating()).contains(Rating.DI_ATAS_EKSPEKTASI);
      assertThat(behaviour(ours, 3).orThrow().rating()).contains(Rating.SESUAI_EKSPEKTASI);
      assertThat(four.explain(Text.ENGLISH))
          .contains("Values above expectation = 4", "Permen Contoh 1/2026, Pasal 7 ayat (2)");
      assertThat(ours.decide("attendance-score", Given.of(Map.of("daysPresent", 18)))
              .orThrow())
          .isEqualTo(Ratio.of(90));
      assertThat(ours.decide("attendance-score", Given.of(Map.of())))
          .isUndecided(Undecided.Reason.MISSING_INPUT, "/daysPresent");
      assertThat(PermenPanRb6Of2022.ruleSet().ruleNamed("attendance-score")).isEmpty();
    }
  }

  private static Decision<Recommendation> behaviour(RuleSet rules, int above) {
    Map<BehaviourValue, Rating> ratings = new EnumMap<>(BehaviourValue.class);
    for (BehaviourValue value : BehaviourValue.values()) {
      ratings.put(
          value, ratings.size() < above ? Rating.DI_ATAS_EKSPEKTASI : Rating.SESUAI_EKSPEKTASI);
    }
    return rules.decide(Rules6Of2022.BEHAVIOUR_RATING, new BehaviourRatings(ratings));
  }

  private static String source() throws IOException {
    String readme = Files.readString(README);
    int start = readme.indexOf(CODE, readme.indexOf(SECTION)) + CODE.length();
    return readme.substring(start, readme.indexOf("```", start));
  }
}
