package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.json.VariantJson;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb6of2022.BehaviourRecommendation;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitReport;
import id.skp.rules.unit.UnitRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          teacher-2024                  | BAIK            | REALISATION_WITHOUT_EVIDENCE
          teacher-2024-q2               | BUTUH_PERBAIKAN | FEEDBACK_MISSING
          head-of-office-2024           | BAIK            | ''
          public-relations-2024         | BAIK            | ''
          departure-with-reason-2024    | BAIK            | DEPARTS_FROM_RECOMMENDATION
          departure-without-reason-2024 | BAIK            | DEPARTURE_WITHOUT_REASON
          teacher-2021                  | BAIK            | REALISATION_WITHOUT_EVIDENCE
          head-of-office-2021           | BAIK            | ''
          """)
  void eachSampleShowsWhatItIsFor(String name, PerformancePredicate predicate, String findings) {
    EvaluationReport report = PerformanceRules.standard().evaluate(Samples.appraisal(name));
    assertThat(report.decision().orThrow().predicate()).isEqualTo(predicate);
    List<String> expected =
        Arrays.stream(findings.split(" ")).filter(code -> !code.isEmpty()).toList();
    assertThat(report.findings()).extracting(Finding::code).isEqualTo(expected);
  }

  @Test
  void theHeadOfOfficeTakesTheRatingOverFromTheUnitAndIsAppraisedByAnOfficialWithoutNip() {
    var appraisal = Samples.appraisal("head-of-office-2024");
    assertThat(appraisal.isOfUnitLeader()).isTrue();
    assertThat(appraisal.resultRating()).isEmpty();
    assertThat(appraisal.skp().appraiser().nip()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          unit-mph-2024       | ''
          unit-mph-draft-2024 | CASCADE_CYCLE GOAL_NOT_CARRIED INDICATOR_NOT_CARRIED SUPERIOR_RESULT_NOT_CARRIED MEMBER_WITHOUT_RESULT RESULT_WITHOUT_GOAL DUPLICATE_ROLE_RESULT ROLE_RESULT_ADDITIONAL LINK_NOT_UPWARD LEVEL_JUMP QUANTITY_MISMATCH QUANTITY_UNKNOWN GOAL_AT_RISK
          """)
  void eachMatrixShowsWhatItIsFor(String name, String findings) {
    CascadeReport report = PermenPanRb6Of2022.ruleSet()
        .decide(CascadeRules.CASCADE_REVIEW, Samples.matrix(name))
        .orThrow();
    assertThat(report.review().codes().stream().distinct().toList())
        .isEqualTo(
            Arrays.stream(findings.split(" ")).filter(code -> !code.isEmpty()).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          unit-2024       | PERSON_NOT_EVALUATED PERSON_NOT_EVALUATED
          unit-draft-2024 | ORGANISATION_GROUND_MISSING ORGANISATION_FIXED_BY_LEADER PERSON_TWICE PERSON_PREDICATE_AGAINST_RATINGS PERSON_NOT_EVALUATED PERSON_OF_OTHER_PERIOD PERSON_NOT_EVALUATED PERSON_PREDICATE_AGAINST_RATINGS LEADER_RATING_AGAINST_UNIT DOMINANT_ABOVE_MAXIMUM
          """)
  void eachUnitWithoutItsAppraisalsShowsWhatItIsFor(String name, String findings) {
    UnitReport report = PermenPanRb6Of2022.ruleSet()
        .decide(UnitRules.UNIT_REVIEW, UnitFile.of(Samples.unit(name)))
        .orThrow();
    assertThat(report.review().codes()).containsExactly(findings.split(" "));
  }

  @Test
  void theVariantIsThatOfTheSameChangesInJava() {
    RuleSet variant = Samples.variant("ministry-variant-2026");
    RuleSet same = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh-2026",
            changes -> changes
                .citing(Regulation.of(
                    "Permen Contoh 1/2026",
                    "Pedoman Penilaian Kinerja di Lingkungan Kementerian Contoh"))
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .forInstitutions(new Institution("contoh", "Kementerian Contoh"))
                .parameter(
                    Parameters6Of2022.MAJORITY_SHARE,
                    Percentage.of(60),
                    LegalSource.cited(
                        Basis.REGULATION_TEXT, "Permen Contoh 1/2026, Pasal 7 ayat (2)"))
                .parameter(
                    Parameters6Of2022.BEHAVIOUR_RECOMMENDATION, BehaviourRecommendation.counting(4))
                .parameter(Parameters6Of2022.DISTRIBUTION_SEVERITY, Severity.ERROR));

    assertThat(variant.differencesFrom(same)).isEmpty();
    assertThat(variant.id()).isEqualTo(same.id());
    assertThat(variant.regulation()).isEqualTo(same.regulation());
    assertThat(variant.validity()).isEqualTo(same.validity());
    assertThat(variant.baseIds()).isEqualTo(same.baseIds());
    assertThat(VariantJson.write(same) + "\n")
        .isEqualTo(new String(Samples.document("ministry-variant-2026"), StandardCharsets.UTF_8));
  }

  @Test
  void everyFileIsListed() throws IOException {
    Path folder = Path.of(System.getProperty("skp.root", ".."))
        .resolve("skp-testkit/src/main/resources/id/skp/testkit/samples");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Samples.allNames().stream().map(name -> name + ".json").toList());
    }
  }

  @Test
  void anUnknownNameIsRefusedWithTheNamesThereAre() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Samples.document("../teacher-2024"))
        .withMessageContaining("teacher-2024-q2")
        .extracting(InvalidValueException::code)
        .isEqualTo("UNKNOWN_SAMPLE");
  }

  @Test
  void theReasonOfAPredicateIsOneSentence() {
    assertThat(reasonOf("teacher-2024", Text.ENGLISH))
        .isEqualTo("Performance evaluation: Good, because Rating of work results = At expectation; "
            + "Rating of work behaviour = Above expectation "
            + "(PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai)");
    assertThat(reasonOf("teacher-2021", Text.INDONESIAN))
        .isEqualTo("Evaluasi kinerja: Baik, karena Nilai SKP dan perilaku berbobot = 103 "
            + "(PP 30/2019, Pasal 41 ayat (5))");
    assertThat(reasonOf("head-of-office-2024", Text.INDONESIAN))
        .contains("karena Rating hasil kerja dari unit = Sesuai Ekspektasi; Rating perilaku kerja");
    Appraisal unrated = Samples.appraisal("public-relations-2024").toBuilder()
        .behaviourRating(Optional.empty())
        .build();
    assertThat(PerformanceRules.standard().evaluate(unrated).decision().inOneSentence(Text.ENGLISH))
        .startsWith("evaluation: cannot be decided: ");
  }

  private static String reasonOf(String sample, Locale locale) {
    return PerformanceRules.standard()
        .evaluate(Samples.appraisal(sample))
        .decision()
        .inOneSentence(locale);
  }
}
