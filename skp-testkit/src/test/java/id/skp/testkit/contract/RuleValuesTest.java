package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.json.PersonResult;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleKey;
import id.skp.rules.career.CareerReport;
import id.skp.rules.consequence.AllowanceReport;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.impact.Impact;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.DistributionPattern;
import id.skp.rules.reach.Reach;
import id.skp.testkit.arbitrary.SkpArbitraryProvider;
import id.skp.testkit.internal.CompiledTypes;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;

/** That every value of the library is made, itself or as a part of one that is. */
@Domain(RuleValueDomain.class)
class RuleValuesTest {
  /** What is not made, by type or package, and why. */
  private static final Map<String, String> NOT_MADE = Map.ofEntries(
      Map.entry("id.skp.rules.paper", "papers are filled from documents by Papers"),
      Map.entry("id.skp.rules.impact.ImpactStudy", "what a study keeps of each document"),
      Map.entry("id.skp.rules.career.CreditYear", "a report of a career tells it when it is asked"),
      Map.entry("id.skp.rules.bulk", "how far many decisions have come"),
      Map.entry("id.skp.rules.table", "tables are written by whoever has a rule of his own"),
      Map.entry("id.skp.rules.value", "how values are written"),
      Map.entry("id.skp.rules.followup.OtherPerson", "of a plan and a record of another person"),
      Map.entry("id.skp.rules.monitoring.ConvertedMonths", "of the files of a year as a candidate"),
      Map.entry("id.skp.rules.monitoring.FixedCredit", "of the files of several years"),
      Map.entry("id.skp.rules.monitoring.StandingEvaluations", "of the files of a year"),
      Map.entry("id.skp.rules.permenpanrb6of2022.PredicateQuadrant", "a row has its own entries"),
      Map.entry("id.skp.rules.permenpanrb8of2021.planreview.PlanReview", "a procedure"));

  private static final Pattern NAME = Pattern.compile("`([a-z]+\\.[^`]+)`");

  @Test
  void everyRecordIsMade() {
    Set<Class<?>> made = made();
    assertThat(CompiledTypes.of("skp-core", "skp-rules").stream()
            .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
            .filter(type -> !type.getSimpleName().endsWith("Chapter"))
            .filter(type -> !type.getPackageName().endsWith(".shape"))
            .filter(type -> !made.contains(type))
            .map(Class::getName)
            .filter(name -> NOT_MADE.keySet().stream()
                .noneMatch(each -> name.equals(each)
                    || name.startsWith(each + ".")
                    || name.startsWith(each + "$"))))
        .isEmpty();
  }

  /** The list may only become shorter; it says of each kind why. */
  @Test
  void whatIsNotMadeItselfStandsInTheReadme() throws IOException {
    String readme =
        Files.readString(Path.of(System.getProperty("skp.root"), "skp-testkit", "README.md"));
    int begin = readme.indexOf("| not made |");
    List<Pattern> told = NAME.matcher(readme.substring(begin, readme.indexOf("\n\n", begin)))
        .results()
        .map(each -> each.group(1).replace(".", "\\.").replace("$", "\\$").replace("*", ".*"))
        .map(each -> Pattern.compile("id\\.skp\\." + each))
        .toList();
    List<String> notMade = CompiledTypes.of("skp-core", "skp-rules", "skp-json").stream()
        .filter(CompiledTypes::isOpen)
        .filter(type -> type.isRecord() || type.isSealed())
        .filter(type -> !type.getPackageName().endsWith(".shape"))
        .filter(type -> !new SkpArbitraryProvider().canProvideFor(TypeUsage.of(type))
            && !new RuleValueProvider().canProvideFor(TypeUsage.of(type)))
        .map(Class::getName)
        .sorted()
        .toList();
    assertThat(notMade)
        .as("what is not made and not listed")
        .allMatch(name -> told.stream().anyMatch(each -> each.matcher(name).matches()));
    assertThat(told)
        .as("what is listed and made, or not there")
        .allMatch(each -> notMade.stream().anyMatch(name -> each.matcher(name).matches()));
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void reportsAndWhatRuleSetsHaveAreMade(
      @ForAll CareerReport career,
      @ForAll AllowanceReport allowance,
      @ForAll Reach reach,
      @ForAll Impact impact,
      @ForAll PersonResult result,
      @ForAll DistributionPattern pattern,
      @ForAll RuleKey<?, ?> rule,
      @ForAll ParameterKey<?> parameter,
      @ForAll Difference difference,
      @ForAll Message message) {
    assertThat(career.years()).isNotEmpty();
    assertThat(allowance).isNotNull();
    assertThat(reach.wanted()).isNotNull();
    assertThat(impact).isNotNull();
    assertThat(result.nip()).isPresent();
    assertThat(pattern.checks()).isNotEmpty();
    assertThat(List.of(rule.name(), parameter.name(), difference.name(), message.in(Text.ENGLISH)))
        .allMatch(each -> !each.isBlank());
  }

  /** Returns what is made, with all that it is made of. */
  private static Set<Class<?>> made() {
    SkpArbitraryProvider values = new SkpArbitraryProvider();
    Set<Class<?>> made = new HashSet<>();
    Deque<Type> open = new ArrayDeque<>(RuleValues.types());
    CompiledTypes.of("skp-core").stream()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .filter(type -> values.canProvideFor(TypeUsage.of(type)))
        .forEach(open::add);
    while (!open.isEmpty()) {
      Type type = open.pop();
      if (type instanceof ParameterizedType several) {
        open.add(several.getRawType());
        open.addAll(List.of(several.getActualTypeArguments()));
      } else if (type instanceof WildcardType wild) {
        open.addAll(List.of(wild.getUpperBounds()));
      } else if (type instanceof Class<?> each && made.add(each)) {
        if (each.isRecord()) {
          Stream.of(each.getRecordComponents())
              .map(RecordComponent::getGenericType)
              .forEach(open::add);
        } else if (each.getName().startsWith("id.skp.")) {
          Stream.of(each.getMethods())
              .filter(method -> method.getParameterCount() == 0)
              .forEach(method -> open.add(method.getGenericReturnType()));
        }
        if (each.isSealed()) {
          open.addAll(List.of(each.getPermittedSubclasses()));
        }
      }
    }
    return made;
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void whatRulesGiveIsMadeByDeciding(
      @ForAll Decision<Evaluation> decision, @ForAll Review review, @ForAll Finding finding) {
    assertThat(decision.explain(Text.ENGLISH)).isNotBlank();
    assertThat(review.codes()).doesNotContainNull();
    assertThat(finding.code()).isNotBlank();
  }
}
