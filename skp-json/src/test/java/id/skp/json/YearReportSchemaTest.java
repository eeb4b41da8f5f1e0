package id.skp.json;

import static id.skp.json.Schemas.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.rules.RuleSets;
import java.util.Set;

/** The schema of the report of a year and the code say the same. */
class YearReportSchemaTest extends SchemaTest {
  private static final Set<String> NAMED = Set.of("RATING", "EVALUASI", "DOKUMEN_EVALUASI");
  private static final Set<String> WHOLE = Set.of("entries", "transitions");

  YearReportSchemaTest() {
    super(
        JsonSchemas.yearReport(),
        document(),
        document -> YearReportJson.write(YearReportJson.read(document)),
        Set.of(
            "CITATION_MALFORMED",
            "DIVISION_BY_ZERO",
            "DUPLICATE_ID",
            "NUMBER_OUT_OF_RANGE",
            "REPORT_CONTRADICTORY"));
  }

  /** A report with every field: of each list the first items, and of each trace what was decided. */
  private static String document() {
    JsonNode report = parse(YearReportJson.write(
        WrittenSchemasTest.year(RuleSets.standard().find("permenpanrb-6-2022").orElseThrow(), 12)));
    ((ObjectNode) report).set("entries", named((ArrayNode) report.get("entries")));
    shorten(report);
    return report.toString();
  }

  /** Returns the entries that something is said of. */
  private static ArrayNode named(ArrayNode entries) {
    ArrayNode named = entries.arrayNode();
    for (JsonNode entry : entries) {
      if (NAMED.contains(entry.get("kind").textValue())) {
        named.add(entry);
      }
    }
    return named;
  }

  private static void shorten(JsonNode node) {
    node.properties().forEach(field -> {
      if (field.getValue() instanceof ArrayNode list) {
        if (field.getKey().equals("trace") && !list.isEmpty()) {
          ObjectNode last = (ObjectNode) list.get(list.size() - 1);
          last.put("number", 1).putArray("from");
          list.removeAll().add(last);
        }
        while (list.size() > 2 && !WHOLE.contains(field.getKey())) {
          list.remove(list.size() - 1);
        }
      }
    });
    node.forEach(YearReportSchemaTest::shorten);
  }
}
