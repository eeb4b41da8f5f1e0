package id.skp.json;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the schemas say, as it was approved: each definition on a line of its own, with the documents that have it. Whoever
 * means to change what is published takes the text that the test leaves in {@code target} and shows it in review.
 */
class PublishedSchemasTest {
  private static final Path FOUND = Path.of("target", "schemas.txt");
  private static final Map<String, String> SCHEMAS = new TreeMap<>(Map.ofEntries(
      entry("holidays", JsonSchemas.holidays()),
      entry("row-mapping", JsonSchemas.rowMapping()),
      entry("appraisal", JsonSchemas.appraisal()),
      entry("plan", JsonSchemas.plan()),
      entry("plan-review", JsonSchemas.planReview()),
      entry("performance-file", JsonSchemas.performanceFile()),
      entry("file-entry", JsonSchemas.fileEntry()),
      entry("year-report", JsonSchemas.yearReport()),
      entry("evaluation", JsonSchemas.evaluation()),
      entry("evaluation-report", JsonSchemas.evaluationReport()),
      entry("reach", JsonSchemas.reach()),
      entry("impact", JsonSchemas.impact()),
      entry("decision", JsonSchemas.decision()),
      entry("objection", JsonSchemas.objection()),
      entry("evaluation-document", JsonSchemas.evaluationDocument()),
      entry("role-result-matrix", JsonSchemas.roleResultMatrix()),
      entry("cascade-report", JsonSchemas.cascadeReport()),
      entry("unit", JsonSchemas.unit()),
      entry("unit-report", JsonSchemas.unitReport()),
      entry("career-report", JsonSchemas.careerReport()),
      entry("rule-set", JsonSchemas.ruleSet()),
      entry("rule-set-differences", JsonSchemas.ruleSetDifferences()),
      entry("variant", JsonSchemas.variant(RuleSets.of())),
      entry("vocabulary", JsonSchemas.vocabulary())));

  @Test
  void theSchemasAreThoseThatWereApproved() throws IOException {
    Map<String, Set<String>> definitions = new TreeMap<>();
    SCHEMAS.forEach((name, schema) -> {
      JsonNode document = Schemas.parse(schema);
      document
          .get("$defs")
          .properties()
          .forEach(definition -> say(definitions, definition.getKey() + " " + definition.getValue())
              .add(name));
      document.properties().stream()
          .filter(each -> !each.getKey().equals("$defs"))
          .forEach(each -> say(definitions, "# " + name + " " + each));
    });
    List<String> found = definitions.entrySet().stream()
        .map(each -> (each.getKey() + " " + String.join(" ", each.getValue())).strip())
        .toList();
    Files.write(FOUND, found, StandardCharsets.UTF_8);

    assertThat(found)
        .as("what is approved; found is in %s", FOUND)
        .isEqualTo(Documents.resource("schemas.txt").lines().toList());
  }

  /** RFC 8141: a namespace has letters, digits and hyphens; validators refuse to begin with another one. */
  @Test
  void theIdOfASchemaIsAUrn() {
    assertThat(SCHEMAS.values())
        .allSatisfy(schema -> assertThat(Schemas.parse(schema).get("$id").textValue())
            .matches("urn:[a-z0-9][a-z0-9-]{0,30}[a-z0-9]:[a-z0-9:-]+"));
  }

  private static Set<String> say(Map<String, Set<String>> definitions, String line) {
    return definitions.computeIfAbsent(line, each -> new TreeSet<>());
  }
}
