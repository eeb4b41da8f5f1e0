package id.skp.testkit.variants;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.RuleSetJson;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** That the variants stand beside the standard rule sets, and beside each other. */
class AllVariantsTest {
  private static final Path SOURCES =
      Path.of("src", "test", "java", "id", "skp", "testkit", "variants");
  private static final Path WRITTEN = Path.of("target", "variant-pages");
  private static final List<RuleSet> ALL = new AgencyRules().ruleSets();

  @Test
  void allOfThemAreFoundByIdBesideTheStandardOnes() {
    RuleSets together = RuleSets.standard();
    for (RuleSet variant : ALL) {
      together = together.with(variant);
    }
    for (RuleSet variant : ALL) {
      assertThat(together.byId(variant.id())).isSameAs(variant);
    }
    assertThat(together.all()).hasSize(RuleSets.standard().all().size() + ALL.size());
  }

  @Test
  void everyOneOfThemCanBeToldAsADocument() {
    assertThat(ALL)
        .allSatisfy(
            variant -> assertThat(StrictJson.parse(RuleSetJson.write(variant))).isNotNull());
  }

  @Test
  void thePageOfEachBeginsWithTheTableOfItsDecree() throws IOException {
    for (Map.Entry<String, List<RuleSet>> each : AgencyRules.byPackage().entrySet()) {
      String page = VariantPage.of(each.getKey(), each.getValue());
      Path written = WRITTEN.resolve(each.getKey()).resolve("README.md");
      Files.createDirectories(Objects.requireNonNull(written.getParent(), "parent"));
      Files.writeString(written, page);
    }
    for (String folder : AgencyRules.byPackage().keySet()) {
      Path written = WRITTEN.resolve(folder).resolve("README.md");
      assertThat(SOURCES.resolve(folder).resolve("README.md"))
          .as("what the rules say now is in %s", written)
          .hasSameTextualContentAs(written);
    }
  }

  @Test
  void theyAreTriedAsAPlugIn() throws IOException {
    Path services = Path.of("src", "examples", "META-INF", "services");

    assertThat(services.resolve(RuleSetProvider.class.getName()))
        .hasContent(AgencyRules.class.getName() + "\n");
    assertThat(Files.readString(Path.of("README.md")))
        .contains(ALL.stream().map(RuleSet::id).toArray(String[]::new));
  }
}
