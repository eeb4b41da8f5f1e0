package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.number.Ratio;
import id.skp.json.recorded.RecordedCareer;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.PerformanceCareer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema of the report of a career and the code say the same, and what contradicts itself is refused. */
class CareerReportSchemaTest extends SchemaTest {
  private static final RuleSet RULES =
      RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();

  CareerReportSchemaTest() {
    super(
        JsonSchemas.careerReport(),
        CareerReportJson.write(report(RULES, Optional.of(Ratio.of(125)))),
        document -> CareerReportJson.write(CareerReportJson.read(document)),
        Set.of(
            "CITATION_MALFORMED",
            "CREDIT_BASE_OUT_OF_RANGE",
            "CREDIT_BASE_RANK",
            "CREDIT_OUT_OF_RANGE",
            "DIVISION_BY_ZERO",
            "DUPLICATE_ID",
            "ENTRY_OUTSIDE_PERIOD",
            "NUMBER_OUT_OF_RANGE",
            "REPORT_CONTRADICTORY"));
  }

  private static CareerReport report(RuleSet rules, Optional<Ratio> held) {
    return PerformanceCareer.of(rules)
        .report(List.of(WrittenSchemasTest.year(rules, 0).reviewed()), held);
  }

  @Test
  void whatIsWrittenIsReadAsValues() {
    for (RuleSet rules : RuleSets.standard().all()) {
      for (Optional<Ratio> before : List.of(Optional.of(Ratio.of(125)), Optional.<Ratio>empty())) {
        CareerReport report = report(rules, before);
        String written = CareerReportJson.write(report);
        RecordedCareer read = CareerReportJson.read(written);

        assertThat(CareerReportJson.write(read)).isEqualTo(written);
        assertThat(read.heldBefore()).isEqualTo(before);
        assertThat(read.earned().map(CreditScore::exact).toOptional())
            .isEqualTo(report.earned().toOptional().map(CreditScore::exact));
        assertThat(read.goals()).hasSameSizeAs(report.goals());
        assertThat(read.followUp().toOptional()).isEqualTo(report.followUp().toOptional());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "reached": false | "reached": true  | /goals/0/standing/reached
      "held": {        | "unknown": {     | /trace
      """)
  void whatContradictsItselfIsRefusedAtItsPlace(String from, String to, String pointer) {
    String written = CareerReportJson.write(report(RULES, Optional.of(Ratio.of(125))));
    String changed = from.startsWith("\"held")
        ? written.replaceFirst("\"held\": \\{[^}]*\\},", "")
        : written.replaceFirst(from, to);

    assertThat(changed).isNotEqualTo(written);
    assertThatThrownBy(() -> CareerReportJson.read(changed))
        .hasMessageContaining(pointer + ": REPORT_CONTRADICTORY");
  }
}
