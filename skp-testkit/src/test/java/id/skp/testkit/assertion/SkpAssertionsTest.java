package id.skp.testkit.assertion;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.json.AppraisalJson;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.UndecidedPart;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.PerformanceCareer;
import id.skp.rules.cascade.CascadeReport;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.consequence.AllowanceReport;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.unit.UnitFile;
import id.skp.rules.unit.UnitReport;
import id.skp.rules.unit.UnitRules;
import id.skp.testkit.samples.FirstDocument;
import id.skp.testkit.samples.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SkpAssertionsTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final Decision<PerformancePredicate> DECIDED = RULES.decide(
      Rules6Of2022.PERFORMANCE_PREDICATE, Ratings.of(SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI));
  private static final Decision<PerformancePredicate> UNDECIDED = RULES.decide(
      Rules6Of2022.PERFORMANCE_PREDICATE,
      Ratings.of(Optional.of(SESUAI_EKSPEKTASI), Optional.empty()));
  private static final Decision<Review> REVIEWED = RULES.decide(
      Rules6Of2022.PREDICATE_DISTRIBUTION,
      UnitPredicates.of(OrganisationPredicate.BAIK, Map.of(BAIK, 3L)));
  private static final Decision<Review> CONFORMING = RULES.decide(
      Rules6Of2022.PREDICATE_DISTRIBUTION,
      UnitPredicates.of(OrganisationPredicate.ISTIMEWA, Map.of(SANGAT_BAIK, 1L, BAIK, 1L)));

  @Test
  void aDecisionHasItsValueItsSourcesAndItsStrength() {
    assertThat(DECIDED)
        .isDecided()
        .isDecidedAs(KURANG)
        .restsOn("PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai")
        .isAsStrongAs(Basis.PRACTICE)
        .isAsStrongAs(Basis.OUR_READING);
    assertThat(UNDECIDED)
        .isUndecided(Reason.MISSING_INPUT, "/behaviourRating")
        .isUndecided(Reason.MISSING_INPUT, "behaviourRating");
  }

  @Test
  void theWayToAValueNamesItsStepsAndAllThatWasGiven() {
    assertThat(DECIDED)
        .becauseOf("predicateMatrix", "/resultRating", "behaviourRating")
        .givenOnly("/behaviourRating", "/resultRating");
    assertFails(
        () -> assertThat(DECIDED).becauseOf("majorityShare"),
        "because of <majorityShare>",
        "Cell of the performance quadrant");
    assertFails(
        () -> assertThat(DECIDED).givenOnly("/resultRating"),
        "given only [/resultRating] but it is given [/behaviourRating, /resultRating]");
  }

  @Test
  void aNameThatIsNoStepIsToldWithThoseThereAre() {
    assertFails(() -> assertThat(DECIDED).becauseOf(), "at least one name");
    assertFails(
        () -> assertThat(DECIDED).becauseOf("predicateMatrx"),
        "(or <predicateMatrix>?)",
        "[predicateMatrix, resultRating, /resultRating, behaviourRating, /behaviourRating");
    assertThat(DECIDED).citing("PermenPAN-RB 6/2022");
    assertFails(() -> assertThat(DECIDED).citing("PP 30/2019"), "cites [PermenPAN-RB 6/2022]");
  }

  /** The cause comes first, and of a long explanation not more than its end. */
  @Test
  void aFailureSaysWhyBeforeItExplains() {
    EvaluationReport report =
        PerformanceRules.standard().evaluate(Samples.appraisal("public-relations-2024"));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(report).hasPredicate(KURANG))
        .satisfies(failure -> org.assertj.core.api.Assertions.assertThat(
                String.valueOf(failure.getMessage()).lines().limit(5))
            .satisfiesExactly(
                line ->
                    org.assertj.core.api.Assertions.assertThat(line).contains("<KURANG>", "<BAIK>"),
                line -> org.assertj.core.api.Assertions.assertThat(line).contains("quadrant"),
                line -> org.assertj.core.api.Assertions.assertThat(line).contains("/resultRating"),
                line ->
                    org.assertj.core.api.Assertions.assertThat(line).contains("/behaviourRating"),
                line -> org.assertj.core.api.Assertions.assertThat(line)
                    .isEqualTo("  Cell of the performance quadrant = BAIK")));
  }

  @Test
  void theReportsOfMatricesUnitsAndCareersHaveTheirFindings() {
    Decision<CascadeReport> cascade =
        RULES.decide(CascadeRules.CASCADE_REVIEW, Samples.matrix("unit-mph-2024"));
    String[] found = cascade.orThrow().review().codes().toArray(String[]::new);
    assertThat(cascade).hasFindings(found);
    assertThat(cascade.orThrow()).hasFindings(found).hasResultsWithoutGoal().hasGoalsNotCarried();
    assertFails(
        () -> assertThat(cascade.orThrow()).hasGoalsNotCarried("G-1"), "[G-1] but found []");
    assertFails(
        () -> assertThat(cascade.orThrow()).hasResultsWithoutGoal("R"), "[R] without a goal");
    assertFails(() -> assertThat(cascade).hasFinding("NONE"), "a finding <NONE>");

    Decision<UnitReport> unit =
        RULES.decide(UnitRules.UNIT_REVIEW, UnitFile.of(FirstDocument.unit()));
    assertThat(unit).hasFindings();
    assertThat(unit.orThrow()).hasFindings().counts(SANGAT_BAIK, 1).hasDominant(BAIK);
    assertFails(() -> assertThat(unit.orThrow()).counts(BAIK, 9), "9 people with <BAIK>");
    assertFails(() -> assertThat(unit.orThrow()).hasDominant(KURANG), "with <KURANG> but it is");

    FileReview year = new FileReview(
        Samples.year("teacher-year-2024"), EvaluationPeriod.year(2024), LocalDate.of(2025, 2, 3));
    CareerReport career = PerformanceCareer.of(RULES).report(List.of(year), Optional.empty());
    assertThat(career).earned().isDecided();
    assertThat(career).followUp().isDecided();
    assertThat(career)
        .hasFindings(career.findings().stream().map(Finding::code).toArray(String[]::new));
    assertFails(() -> assertThat(career).held(), "credit held to be known");
  }

  @Test
  void theReportOfAnAllowanceSaysWhatIsPaid() {
    EvaluationPeriod period = EvaluationPeriod.year(2024);
    AllowanceReport report = new AllowanceReport(
        List.of(),
        Map.of(
            period,
            new UndecidedPart(
                Text.of("Tunjangan", "Allowance"),
                Reason.CONFLICT,
                "/a",
                Message.of(Text.of("dua", "two")))));
    assertThat(report).withholds(period, Reason.CONFLICT, "/a");
    assertFails(() -> assertThat(report).withholds(period, Reason.CONFLICT, ""), "at <>");
    assertFails(() -> assertThat(report).pays(period), "withheld for {");
  }

  @Test
  void theReportOfAnAppraisalHasItsPredicateAndItsFindings() {
    EvaluationReport report = PerformanceRules.standard()
        .evaluate(AppraisalJson.read(Samples.document("departure-without-reason-2024")));
    assertThat(report).hasPredicate(BAIK).hasFinding("DEPARTURE_WITHOUT_REASON");
    assertThat(report).decision().becauseOf("predicateMatrix");
    assertFails(() -> assertThat(report).hasPredicate(KURANG), "predicate <KURANG>", "<BAIK>");
    assertFails(() -> assertThat(report).hasFindings(), "DEPARTURE_WITHOUT_REASON at <");
    assertFails(
        () -> assertThat(report).isUndecided(Reason.MISSING_INPUT, "/behaviourRating"),
        "undecided for <MISSING_INPUT>");
  }

  @Test
  void theReportOfAYearHasWhatItComesTo() {
    PerformanceFile file = Samples.year("teacher-year-2024");
    YearReport report = PerformanceYear.of(RULES)
        .report(new FileReview(file, EvaluationPeriod.year(2024), LocalDate.of(2025, 2, 3)));
    assertThat(report).endsWith(SANGAT_BAIK);
    assertThat(report).credit().isDecided();
    assertFails(() -> assertThat(report).endsWith(KURANG), "<KURANG>", "SANGAT_BAIK");
    assertFails(() -> assertThat(report).hasFinding("PLAN_OF_OTHER_EMPLOYEE"), "but found ");
    assertFails(
        () -> assertThat(report).endsUndecided(Reason.CONFLICT, ""), "undecided for <CONFLICT>");
  }

  @Test
  void aReviewHasItsFindings() {
    assertThat(REVIEWED)
        .hasFinding("REQUIRED_PREDICATE_ABSENT")
        .hasFindings("DOMINANT_ABOVE_MAXIMUM", "REQUIRED_PREDICATE_ABSENT");
    assertThat(REVIEWED.orThrow())
        .hasFinding("DOMINANT_ABOVE_MAXIMUM", "/counts")
        .hasFindings("DOMINANT_ABOVE_MAXIMUM", "REQUIRED_PREDICATE_ABSENT");
    assertThat(CONFORMING).hasFindings();
    assertThat(CONFORMING.orThrow()).conforms();
  }

  @Test
  void aFailureShowsTheExplanation() {
    assertFails(
        () -> assertThat(DECIDED).isDecidedAs(BAIK),
        "to be decided as <BAIK>",
        "performance-predicate = KURANG",
        "Cell of the performance quadrant = Poor");
    assertFails(
        () -> assertThat(UNDECIDED).isDecided(),
        "Expected a decided <performance-predicate>",
        "MISSING_INPUT at /behaviourRating");
    assertFails(() -> assertThat(UNDECIDED).isDecidedAs(BAIK), "MISSING_INPUT");
  }

  @Test
  void reasonAndFieldBothCount() {
    assertFails(
        () -> assertThat(UNDECIDED).isUndecided(Reason.INVALID_INPUT, "/behaviourRating"),
        "undecided for <INVALID_INPUT> at </behaviourRating>");
    assertFails(
        () -> assertThat(UNDECIDED).isUndecided(Reason.MISSING_INPUT, "/resultRating"),
        "at </resultRating>");
    assertFails(
        () -> assertThat(DECIDED).isUndecided(Reason.MISSING_INPUT, "/resultRating"), "= KURANG");
  }

  @Test
  void aWeakerOrOtherSourceIsToldWithWhatThereIs() {
    assertFails(
        () -> assertThat(DECIDED).isAsStrongAs(Basis.CIRCULAR),
        "as strong as <CIRCULAR> but it is only <PRACTICE>");
    assertFails(
        () -> assertThat(DECIDED).restsOn("PP 30/2019, Pasal 41"),
        "to rest on <PP 30/2019, Pasal 41>",
        "[PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai]");
    assertFails(() -> assertThat(UNDECIDED).isAsStrongAs(Basis.OUR_READING), "MISSING_INPUT");
    assertFails(() -> assertThat(UNDECIDED).restsOn("PP 30/2019"), "MISSING_INPUT");
  }

  @Test
  void otherFindingsAreToldWithTheirSentences() {
    assertFails(
        () -> assertThat(REVIEWED).hasFinding("SANGAT_BAIK_NOT_ALLOWED"),
        "a finding <SANGAT_BAIK_NOT_ALLOWED>",
        "people with the predicate Good: 3 of 3");
    assertFails(
        () -> assertThat(REVIEWED).hasFindings("REQUIRED_PREDICATE_ABSENT"),
        "[REQUIRED_PREDICATE_ABSENT]");
    assertFails(
        () -> assertThat(REVIEWED.orThrow()).hasFinding("DOMINANT_ABOVE_MAXIMUM", "/results"),
        "at </results>",
        "DOMINANT_ABOVE_MAXIMUM at </counts>");
    assertFails(() -> assertThat(REVIEWED.orThrow()).conforms(), "DOMINANT_ABOVE_MAXIMUM");
    assertFails(
        () -> assertThat(CONFORMING.orThrow()).hasFinding("DOMINANT_ABOVE_MAXIMUM"),
        "but found none");
    assertFails(() -> assertThat(DECIDED).hasFinding("DOMINANT_ABOVE_MAXIMUM"), "to give a review");
  }

  private static void assertFails(ThrowingCallable assertion, String... messages) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(assertion)
        .satisfies(failure ->
            org.assertj.core.api.Assertions.assertThat(failure).hasMessageContainingAll(messages));
  }
}
