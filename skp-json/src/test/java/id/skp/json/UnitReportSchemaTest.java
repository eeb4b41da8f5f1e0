package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.recorded.RecordedUnit;
import id.skp.rules.RuleSets;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitRules;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of the report of a unit and the code say the same, and what contradicts itself is refused. */
class UnitReportSchemaTest extends SchemaTest {
  UnitReportSchemaTest() {
    super(
        JsonSchemas.unitReport(),
        report("permenpanrb-6-2022"),
        document -> UnitReportJson.write(UnitReportJson.read(document)),
        Set.of(
            "CITATION_MALFORMED",
            "DIVISION_BY_ZERO",
            "DUPLICATE_ID",
            "NUMBER_OUT_OF_RANGE",
            "REPORT_CONTRADICTORY"));
  }

  private static String report(String rules) {
    UnitPerformance unit = UnitJson.read(Documents.UNIT);
    return UnitReportJson.write(
        unit,
        RuleSets.standard()
            .find(rules)
            .orElseThrow()
            .decide(UnitRules.UNIT_REVIEW, UnitFile.of(unit)));
  }

  @Test
  void whatIsNotDecidedIsReadWithItsReason() {
    String written = report("permenpanrb-8-2021");
    RecordedUnit read = UnitReportJson.read(written);

    assertThat(read.decision().isDecided()).isFalse();
    assertThat(UnitReportJson.write(read)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      counted        | 1000  | /counted
      listed         | null  | /listed
      findings       | null  | /findings
      shares/0/count | 99    | /shares
      shares/0/percent | "1" | /shares/0/percent
      trace          | []    | /weakestBasis
      """)
  void whatContradictsItselfIsRefusedAtItsPlace(String place, String value, String pointer) {
    ObjectNode report = (ObjectNode) parse(report("permenpanrb-6-2022"));
    int end = place.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) (end < 0 ? report : report.at("/" + place.substring(0, end)));
    parent.set(place.substring(end + 1), parse(value));

    assertThatThrownBy(() -> UnitReportJson.read(report.toString()))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused -> assertThat(refused.problems())
                .extracting(DocumentProblem::code, DocumentProblem::pointer)
                .contains(Tuple.tuple("REPORT_CONTRADICTORY", pointer)));
  }
}
