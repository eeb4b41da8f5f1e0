package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FollowUpParameters;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.planreview.PlanReviewProcedure;
import java.util.List;
import java.util.Map;

/**
 * Reviews the file of a year for one period, as it was known on a day. For rule sets that give the
 * {@linkplain MonitoringParameters parameters}.
 */
public final class MonitoringReviewProcedure implements Procedure<FileReview, Review> {
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  private final ImmutableMap<MonitoringFinding, FindingKind> kinds;
  private final ImmutableMap<MonitoringFinding, ParameterKey<?>> asking;
  private final PlanReviewProcedure plans;

  private MonitoringReviewProcedure(
      ImmutableMap<MonitoringFinding, FindingKind> kinds,
      ImmutableMap<MonitoringFinding, ParameterKey<?>> asking,
      PlanReviewProcedure plans) {
    this.kinds = kinds;
    this.asking = asking;
    this.plans = plans;
  }

  /**
   * Obtains a procedure that makes certain findings.
   *
   * @param kinds the findings it makes, each with its code and source; others are not made
   * @param plans the review of plans, which knows what of them is not used
   * @return the procedure
   */
  public static MonitoringReviewProcedure of(
      Map<MonitoringFinding, FindingKind> kinds, PlanReviewProcedure plans) {
    requireNonNull(kinds, "kinds");
    requireNonNull(plans, "plans");
    return new MonitoringReviewProcedure(Maps.immutableEnumMap(kinds), ImmutableMap.of(), plans);
  }

  /**
   * Returns a copy that cites, for what a parameter asks, the source of the value that holds.
   *
   * @param parameters the parameters that ask for findings, each with the value and the source that the regulation gives
   * @return the copy
   */
  public MonitoringReviewProcedure asking(Map<MonitoringFinding, ParameterKey<?>> parameters) {
    return new MonitoringReviewProcedure(
        kinds, Maps.immutableEnumMap(requireNonNull(parameters, "parameters")), plans);
  }

  /**
   * Returns the kinds of findings it makes.
   *
   * @return the kinds, in their order
   */
  public List<FindingKind> kinds() {
    return kinds.values().asList();
  }

  @Override
  public List<ParameterKey<?>> parameters() {
    return List.of(
        MonitoringParameters.DIALOGUE_RHYTHM,
        MonitoringParameters.DIALOGUE_GRACE_DAYS,
        MonitoringParameters.RATING_PROPOSER,
        MonitoringParameters.PART_MONTHS,
        MonitoringParameters.EVALUATION_RHYTHM,
        MonitoringParameters.OBJECTION_EMPLOYMENTS,
        MonitoringParameters.PROGRESS_RHYTHM,
        PlanReviewParameters.DISABLED_FINDINGS);
  }

  @Override
  public Step<Review> apply(Facts<FileReview> facts, Reasoning reasoning) {
    Step<FileReview> given = facts.whole();
    Attempts attempts = new Attempts(given, reasoning);
    FileInspection inspection =
        new FileInspection(reasoning.asked(kinds, asking), reasoning.by(given));
    inspection.reviewLaw(Applicability.of(reasoning));
    new DialogueReview(
            inspection,
            inTime(MonitoringParameters.DIALOGUE_RHYTHM, inspection, reasoning),
            read(MonitoringParameters.DIALOGUE_GRACE_DAYS, reasoning))
        .review();
    RatingProposer proposer = read(MonitoringParameters.RATING_PROPOSER, reasoning);
    EarlyJudgement early = new EarlyJudgement(
        read(MonitoringParameters.EARLY_EVALUATION_SEVERITY, reasoning),
        read(MonitoringParameters.EARLY_EVALUATION_MONTHS, reasoning));
    ContradictionPolicy policy = read(MonitoringParameters.CONTRADICTION_POLICY, reasoning);
    new WorkReview(inspection, read(MonitoringParameters.MISSING_DUTY_SEVERITY, reasoning))
        .review();
    new JudgementReview(inspection, proposer, early, policy, attempts).review();
    new RecordReview(inspection, attempts).review();
    RhythmReview rhythm = new RhythmReview(inspection);
    rhythm.reviewPeriods(inTime(MonitoringParameters.EVALUATION_RHYTHM, inspection, reasoning));
    rhythm.reviewObjections(
        ImmutableSet.copyOf(read(MonitoringParameters.OBJECTION_EMPLOYMENTS, reasoning)));
    InTime<ProgressRhythm> progress =
        inTime(MonitoringParameters.PROGRESS_RHYTHM, inspection, reasoning);
    if (progress.now() == ProgressRhythm.HARI_KERJA) {
      rhythm.reviewDays(progress, read(FollowUpParameters.WORKING_WEEK, reasoning));
    }
    new PeopleReview(inspection).review();
    new OrderReview(inspection).review();
    new SupportReview(inspection).review();
    new CoachingReview(inspection).review();
    inspection.reviewHeads(HeadFindings.of(reasoning));
    inspection.reviewUnused(plans);
    new PostReview(inspection, read(MonitoringParameters.PART_MONTHS, reasoning)).review();
    new ContradictionReview(inspection).review();
    new VersionReview(inspection, attempts).review();
    inspection.reviewReferences();
    inspection.reviewIds();
    return reasoning.conclude(FOUND, inspection.review(PlanReviewParameters.disabled(reasoning)));
  }

  private static <T> InTime<T> inTime(
      ParameterKey<T> key, FileInspection inspection, Reasoning reasoning) {
    return InTime.of(key, inspection.period().last(), reasoning);
  }

  private static <T> T read(ParameterKey<T> key, Reasoning reasoning) {
    return reasoning.by(reasoning.parameter(key));
  }
}
