package id.skp.rules.monitoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.FindingKind;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Review;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reviews the file of a year for one period, as it was known on a day. For rule sets that give the
 * {@linkplain MonitoringParameters parameters}.
 */
public final class MonitoringReviewProcedure implements Procedure<FileReview, Review> {
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  private final ImmutableMap<MonitoringFinding, FindingKind> kinds;

  private MonitoringReviewProcedure(ImmutableMap<MonitoringFinding, FindingKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Obtains a procedure that makes certain findings.
   *
   * @param kinds the findings it makes, each with its code and source; others are not made
   * @return the procedure
   */
  public static MonitoringReviewProcedure of(Map<MonitoringFinding, FindingKind> kinds) {
    return new MonitoringReviewProcedure(Maps.immutableEnumMap(kinds));
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
        MonitoringParameters.RATING_PROPOSER);
  }

  @Override
  public Step<Review> apply(FileReview review, Reasoning reasoning) {
    Step<FileReview> given = reasoning.given(MonitoringRules.REVIEW, review);
    var rhythm = reasoning.parameter(MonitoringParameters.DIALOGUE_RHYTHM);
    var grace = reasoning.parameter(MonitoringParameters.DIALOGUE_GRACE_DAYS);
    var proposer = reasoning.parameter(MonitoringParameters.RATING_PROPOSER);
    var early = reasoning.parameter(MonitoringParameters.EARLY_EVALUATION_SEVERITY);
    var earlyMonths = reasoning.parameter(MonitoringParameters.EARLY_EVALUATION_MONTHS);
    var policy = reasoning.parameter(MonitoringParameters.CONTRADICTION_POLICY);
    var missingDuty = reasoning.parameter(MonitoringParameters.MISSING_DUTY_SEVERITY);
    Attempts attempts = new Attempts(reasoning);
    FileInspection inspection = new FileInspection(kinds, review);
    inspection.reviewLaw(Applicability.of(reasoning.ruleSet()));
    new DialogueReview(inspection, rhythm.value(), grace.value()).review();
    new WorkReview(inspection, missingDuty.value()).review();
    new JudgementReview(
            inspection,
            proposer.value(),
            new EarlyJudgement(early.value(), earlyMonths.value()),
            policy.value(),
            attempts)
        .review();
    new RecordReview(inspection, attempts).review();
    new CoachingReview(inspection).review();
    inspection.reviewAppointments();
    new ContradictionReview(inspection).review();
    inspection.reviewReferences();
    List<Step<?>> because = new ArrayList<>(
        List.of(given, rhythm, grace, proposer, early, earlyMonths, policy, missingDuty));
    because.addAll(attempts.steps());
    return reasoning.conclude(FOUND, inspection.review(), because);
  }
}
