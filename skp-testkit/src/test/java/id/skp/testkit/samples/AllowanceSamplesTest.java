package id.skp.testkit.samples;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.json.StrictJson;
import id.skp.json.VariantJson;
import id.skp.rules.RuleSet;
import id.skp.rules.consequence.AllowanceCase;
import id.skp.rules.consequence.ConsequenceRules;
import id.skp.rules.consequence.Consequences;
import id.skp.testkit.cases.RuleAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies on allowances pay what their decrees say. */
class AllowanceSamplesTest {
  static Stream<String> policies() {
    return Samples.variantNames().stream().filter(name -> name.startsWith("allowance-"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          kemlu-2025   | 'predicate': 'BUTUH_PERBAIKAN', 'period': '2024-Q4', 'allowance': 5000000, 'employment': 'PNS' | 80  | 4000000 | 2025-01-01 | 2025-03-31 | 12000000
          kemlu-2025   | 'predicate': 'SANGAT_KURANG', 'period': '2025-Q3', 'allowance': 5000000, 'employment': 'PNS'   | 60  | 3000000 | 2025-10-01 | 2025-12-31 | 9000000
          bakamla-2023 | 'predicate': 'KURANG', 'period': '2024-03', 'allowance': 5000000          | 99  | 4950000 | 2024-03-01 | 2024-03-31 | 4950000
          bakamla-2023 | 'predicate': 'BUTUH_PERBAIKAN', 'period': '2024-03', 'allowance': 5000000 | 100 | 5000000 | 2024-03-01 | 2024-03-31 | 5000000
          klhk-2024    | 'predicate': 'KURANG', 'period': '2024', 'allowance': 5000000             | 85  | 4250000 | 2025-01-01 | 2025-12-31 | 51000000
          klhk-2024    | 'predicate': 'CUKUP', 'period': '2024', 'allowance': 5000000              | 90  | 4500000 | 2025-01-01 | 2025-12-31 | 54000000
          klh-2025     | 'counted': 0, 'period': '2025-07', 'allowance': 1000000                   | 100 | 1000000 | 2025-07-01 | 2025-07-31 | 1000000
          klh-2025     | 'counted': 5, 'period': '2025-07', 'allowance': 1000000                   | 90  | 900000  | 2025-07-01 | 2025-07-31 | 900000
          klh-2025     | 'counted': 6, 'period': '2025-07', 'allowance': 1000000                   | 85  | 850000  | 2025-07-01 | 2025-07-31 | 850000
          klh-2025     | 'counted': 10, 'period': '2025-07', 'allowance': 1000000                  | 85  | 850000  | 2025-07-01 | 2025-07-31 | 850000
          klh-2025     | 'counted': 11, 'period': '2025-07', 'allowance': 1000000                  | 80  | 800000  | 2025-07-01 | 2025-07-31 | 800000
          klh-2025     | 'events': [{'event': 'TANPA_LAPORAN', 'count': 1}], 'period': '2025-07', 'allowance': 1000000 | 65 | 650000 | 2025-07-01 | 2025-07-31 | 650000
          bsn-2026     | 'predicate': 'BAIK', 'events': [{'event': 'TANPA_REALISASI_RENCANA_AKSI', 'count': 1}], 'period': '2026-Q1', 'allowance': 1000000 | 75 | 750000 | 2026-04-01 | 2026-06-30 | 2250000
          example-2026 | 'predicate': 'BAIK', 'events': [{'event': 'TANPA_KETERANGAN', 'count': 3}], 'period': '2026-Q1', 'allowance': 1000001, 'employment': 'PNS' | 85 | 595000.595 | 2026-04-01 | 2026-06-30 | 1785001.785
          example-2026 | 'predicate': 'KURANG', 'events': [{'event': 'TANPA_KETERANGAN', 'count': 9}], 'period': '2026-Q1', 'allowance': 1000000, 'employment': 'PNS' | 40 | 280000 | 2026-04-01 | 2026-06-30 | 840000
          example-2026 | 'predicate': 'BAIK', 'period': '2026-Q1', 'allowance': 1000000, 'employment': 'PPPK' | 100 | 630000 | 2026-04-01 | 2026-06-30 | 1890000
          """)
  void aPolicyPays(
      String name,
      String given,
      String percent,
      String monthly,
      String from,
      String until,
      String total) {
    assertThat(outcome(name, given))
        .containsEntry("percent", percent)
        .containsEntry("monthly", monthly)
        .containsEntry("paidFrom", from)
        .containsEntry("paidUntil", until)
        .containsEntry("total", total);
  }

  @Test
  void aCutStopsAfterTheFirstLaterPeriodThatIsGoodEnough() {
    String year =
        "'predicate': 'BUTUH_PERBAIKAN', 'period': '2025', 'allowance': 1000000, 'employment': 'PNS', 'later': [";
    assertThat(
            outcome(
                "example-2026",
                year
                    + "{'period': '2026-Q2', 'predicate': 'BAIK'}, {'period': '2026-Q1', 'predicate': 'KURANG'}]"))
        .containsEntry("monthly", "595000")
        .containsEntry("raisedFrom", "2026-07-01")
        .containsEntry("raisedMonthly", "700000")
        .containsEntry("total", "7770000");
    assertThat(
            outcome(
                "example-2026",
                year
                    + "{'period': '2026-Q2', 'predicate': 'CUKUP'}, {'period': '2025-Q4', 'predicate': 'BAIK'}]"))
        .doesNotContainKey("raisedFrom")
        .containsEntry("total", "7140000");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          kemlu-2025   | 'period': '2025-Q1', 'allowance': 1, 'employment': 'PNS'                                                  | MISSING_INPUT | /predicate
          kemlu-2025   | 'predicate': 'CUKUP', 'period': '2025-Q1', 'allowance': 1, 'employment': 'PNS'                            | INVALID_INPUT | /predicate
          kemlu-2025   | 'predicate': 'BAIK', 'period': '2025-Q1', 'allowance': 1                             | MISSING_INPUT | /employment
          kemlu-2025   | 'predicate': 'BAIK', 'period': '2025-Q1', 'allowance': 1, 'employment': 'CPNS'       | NOT_APPLICABLE | /
          kemlu-2025   | 'predicate': 'BAIK', 'period': '2025-03', 'allowance': 1                             | INVALID_INPUT | /period
          kemlu-2025   | 'predicate': 'BAIK', 'period': '2025-Q5', 'allowance': 1                             | INVALID_INPUT | /period
          kemlu-2025   | 'predicate': 'BAIK', 'period': '9999-Q4', 'allowance': 1                             | INVALID_INPUT | /period
          kemlu-2025   | 'predicate': 'BAIK', 'period': '2025-Q1', 'allowance': -1                            | INVALID_INPUT | /allowance
          klhk-2024    | 'predicate': 'PERLU_PERBAIKAN', 'period': '2024', 'allowance': 1                     | INVALID_INPUT | /predicate
          klh-2025     | 'counted': -1, 'period': '2025-07', 'allowance': 1                                   | INVALID_INPUT | /counted
          klh-2025     | 'counted': 6, 'predicate': 'PERLU_PERBAIKAN', 'period': '2025-07', 'allowance': 1    | CONFLICT      | /predicate
          bsn-2026     | 'predicate': 'BAIK', 'events': [{'event': 'X', 'count': 1}], 'period': '2026-Q1', 'allowance': 1 | INVALID_INPUT | /events
          example-2026 | 'predicate': 'BAIK', 'period': '2026-Q1', 'allowance': 1                             | MISSING_INPUT | /employment
          example-2026 | 'predicate': 'BAIK', 'events': [{'event': 'TANPA_LAPORAN', 'count': 1}], 'period': '2026-Q1', 'allowance': 1, 'employment': 'PNS' | CONFLICT | /predicate
          """)
  void whatAPolicyDoesNotSayIsNeverGuessed(String name, String given, String code, String pointer) {
    assertThat(answer(name, given)).isInstanceOfSatisfying(RuleAnswer.Refusal.class, refusal -> {
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.field()).isEqualTo(pointer.substring(1));
    });
  }

  @ParameterizedTest
  @MethodSource("rhythms")
  void aRhythmIsADocumentLikeAnyVariant(String name) {
    assertThat(VariantJson.write(Samples.variant(name)) + "\n")
        .isEqualTo(new String(Samples.document(name), StandardCharsets.UTF_8));
  }

  static Stream<String> rhythms() {
    return Samples.variantNames().stream().filter(name -> name.startsWith("rhythm-"));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void aPolicyIsADocumentLikeAnyVariant(String name) {
    RuleSet policy = Samples.variant(name);
    assertThat(VariantJson.write(policy) + "\n")
        .isEqualTo(new String(Samples.document(name), StandardCharsets.UTF_8));
    assertThat(policy.baseIds()).containsExactly(Consequences.ID);
  }

  @Test
  void everyFigureNamesItsSource() {
    assertThat(kemlu("BUTUH_PERBAIKAN")).contains("Permenlu 3/2025, Pasal 15", "80%", "4000000");
  }

  private static String kemlu(String predicate) {
    return Samples.variant("allowance-kemlu-2025")
        .decide(
            ConsequenceRules.ALLOWANCE,
            AllowanceCase.of(
                    PerformancePredicate.valueOf(predicate),
                    EvaluationPeriod.quarter(2024, 4),
                    Ratio.of(5_000_000))
                .withEmployment(Employment.PNS))
        .explain(Text.INDONESIAN);
  }

  @Test
  void whatADecreeDoesNotPrintIsWeakerThanWhatItPrints() {
    RuleSet klhk = Samples.variant("allowance-klhk-2024");
    for (PerformancePredicate each :
        List.of(PerformancePredicate.BAIK, PerformancePredicate.KURANG)) {
      assertThat(klhk.decide(
                  ConsequenceRules.ALLOWANCE,
                  AllowanceCase.of(each, EvaluationPeriod.year(2024), Ratio.of(1)))
              .explain(Text.ENGLISH)
              .contains(Basis.INFERRED.label(Text.ENGLISH)))
          .isEqualTo(each == PerformancePredicate.BAIK);
    }
  }

  private static Map<String, String> outcome(String name, String given) {
    Map<?, ?> told =
        (Map<?, ?>) answer(name, given).toMembers(Text.ENGLISH).getOrDefault("outcome", Map.of());
    return told.entrySet().stream()
        .filter(each -> each.getValue() != null)
        .collect(
            toMap(each -> String.valueOf(each.getKey()), each -> String.valueOf(each.getValue())));
  }

  @SuppressWarnings("unchecked")
  private static RuleAnswer answer(String name, String given) {
    String json = "{" + given.replace('\'', '"') + "}";
    Object fields = requireNonNull(StrictJson.parse(json.getBytes(StandardCharsets.UTF_8)));
    return RuleAnswer.of(
        Samples.variant("allowance-" + name), "allowance", (Map<String, @Nullable Object>) fields);
  }
}
