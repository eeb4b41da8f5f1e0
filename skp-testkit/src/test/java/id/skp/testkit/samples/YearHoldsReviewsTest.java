package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.SkpDocuments;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.Case;
import id.skp.testkit.cases.Expectation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the review of a single document finds, the review of the year finds where the file of the year holds the same. */
class YearHoldsReviewsTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  /** What the review of a year calls otherwise. */
  private static final Map<String, String> IN_YEAR = Map.of(
      "PLANNING_DIALOGUE_MISSING", "NO_EXPECTATION_DIALOGUE",
      "FEEDBACK_MISSING", "RESULT_WITHOUT_FEEDBACK",
      "RESULT_NOT_JUDGED", "RESULT_NOT_RATED",
      "DATED_BEFORE_PERIOD", "PERIOD_OUTSIDE_PLAN",
      "EVIDENCE_OF_OTHER_RESULT", "CITES_OTHER_WORK",
      "GIVER_CONTRADICTS_ROLE", "RECORD_OF_STRANGER");

  /** Of an appraisal, what the file of a year has no place for. */
  private static final String ELSEWHERE = "VALUES_OF_OTHER_REGULATION";

  @ParameterizedTest
  @MethodSource("plans")
  void whatTheReviewOfAPlanFindsTheYearFinds(Case given) {
    SkpFile plan = read(SkpFile.class, given);
    List<FileEntry> entries = new ArrayList<>();
    plan.history().versions().forEach(each -> entries.add(FileEntry.of(each)));
    plan.planningDialogue().ifPresent(each -> entries.add(FileEntry.of(each)));

    assertThat(codesOfYear(plan.skp(), entries))
        .as(given.title())
        .containsAll(codes(PerformanceRules.PLAN_REVIEW, plan));
  }

  @ParameterizedTest
  @MethodSource("appraisals")
  void whatTheReviewOfAnEvaluationFindsTheYearFinds(Case given) {
    Appraisal appraisal = read(Appraisal.class, given);

    assertThat(codesOfYear(appraisal.skp(), entries(appraisal)))
        .as(given.title())
        .containsAll(codes(PerformanceRules.EVALUATION_REVIEW, appraisal));
  }

  private static List<FileEntry> entries(Appraisal appraisal) {
    List<FileEntry> entries = new ArrayList<>();
    entries.add(FileEntry.of(appraisal.skp()));
    PeriodRatings ratings = PeriodRatings.builder()
        .id("RT")
        .period(appraisal.period())
        .date(appraisal.period().last().plusDays(3))
        .givenBy(appraisal.skp().appraiser().id().orElse("P13"))
        .role(AssignerRole.PEJABAT_PENILAI_KINERJA)
        .organisationPredicate(appraisal.organisationPredicate())
        .leadsUnit(appraisal.leadsUnit())
        .items(items(appraisal))
        .resultRating(appraisal.resultRating())
        .behaviourRating(appraisal.behaviourRating())
        .departureReason(appraisal.departureReason())
        .build();
    entries.add(FileEntry.of(ratings));
    for (ResultAppraisal result : appraisal.results()) {
      add(entries, PlanItem.result(result.resultId()), result.feedback());
      result.realisation().ifPresent(each -> {
        List<String> ids = each.evidence().stream().map(Evidence::id).toList();
        entries.add(FileEntry.of(PeriodicRealisation.builder()
            .id("W-" + result.resultId())
            .period(appraisal.period())
            .resultId(result.resultId())
            .text(each.text())
            .value(each.value())
            .evidenceIds(ids)
            .build()));
        each.evidence().forEach(proof -> entries.add(FileEntry.of(proof)));
      });
    }
    for (BehaviourAppraisal behaviour : appraisal.behaviours()) {
      add(entries, PlanItem.behaviour(behaviour.value()), behaviour.feedback());
    }
    return entries;
  }

  private static void add(List<FileEntry> entries, PlanItem item, List<Feedback> feedback) {
    for (Feedback each : feedback) {
      entries.add(FileEntry.of(new FeedbackEntry("F-" + entries.size(), item, each)));
    }
  }

  private static List<ItemRating> items(Appraisal appraisal) {
    Stream<Optional<ItemRating>> results = appraisal.results().stream()
        .map(each -> rated(PlanItem.result(each.resultId()), each.rating()));
    Stream<Optional<ItemRating>> behaviours = appraisal.behaviours().stream()
        .map(each -> rated(PlanItem.behaviour(each.value()), each.rating()));
    return Stream.concat(results, behaviours).flatMap(Optional::stream).toList();
  }

  private static Optional<ItemRating> rated(PlanItem item, Optional<Rating> rating) {
    return rating.map(each -> new ItemRating(item, each));
  }

  private static Set<String> codesOfYear(Skp plan, List<FileEntry> entries) {
    EvaluationPeriod year = EvaluationPeriod.year(plan.period().from().getYear());
    LocalDate day = year.last().plusDays(20);
    PerformanceFile file = new PerformanceFile(
        plan.id(), entries.stream().map(each -> new RecordedEntry(day, each)).toList());
    return PerformanceYear.of(RULES)
        .review(new FileReview(file, year, day))
        .orThrow()
        .findings()
        .stream()
        .map(Finding::code)
        .collect(Collectors.toSet());
  }

  private static <T> Set<String> codes(RuleKey<T, Review> rule, T document) {
    return RULES.decide(rule, document).orThrow().findings().stream()
        .map(Finding::code)
        .filter(each -> document instanceof SkpFile || !each.equals(ELSEWHERE))
        .map(each -> IN_YEAR.getOrDefault(each, each))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> T read(Class<T> type, Case given) {
    return SkpDocuments.read(type, (Map<?, ?>) given.given().values().iterator().next());
  }

  static Stream<Case> plans() {
    return cases("plan-review");
  }

  static Stream<Case> appraisals() {
    return cases("evaluation-review");
  }

  private static Stream<Case> cases(String rule) {
    return BundledCases.forRuleSet(RULES.id()).stream()
        .flatMap(file -> file.entries().stream())
        .filter(Case.class::isInstance)
        .map(Case.class::cast)
        .filter(each -> each.rule().equals(rule))
        .filter(each -> each.expectation() instanceof Expectation.Outcome);
  }
}
