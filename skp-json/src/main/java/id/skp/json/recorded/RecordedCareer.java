package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.followup.CreditFixing;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.EvaluationPeriod;
import id.skp.json.recorded.RecordedYear.Result;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.PromotionOutlook;
import id.skp.rules.followup.FollowUp;
import java.util.List;
import java.util.Optional;

/**
 * <em>Laporan karier tercatat</em>: what the files of several years come to, as the report tells it.
 *
 * @param employeeId whose files they are
 * @param level the level of the post
 * @param rank the rank
 * @param ruleSet what decided
 * @param years what each year came to
 * @param heldBefore the credit held before these years, where it was told
 * @param base the credit with which the present level began; empty if it began before
 * @param fixed the credit as it was fixed last
 * @param earned the credit of these years at the present level
 * @param held the credit held; empty if it is not known
 * @param steps how the credit held came out
 * @param goals what each promotion needs
 * @param followUp what follows
 * @param findings what was found
 */
public record RecordedCareer(
    String employeeId,
    PositionLevel level,
    Optional<Rank> rank,
    RecordedRules ruleSet,
    List<Year> years,
    Optional<Ratio> heldBefore,
    Optional<RecordedDecision<CreditBase>> base,
    Optional<CreditFixing> fixed,
    RecordedDecision<CreditScore> earned,
    Optional<RecordedDecision<CreditScore>> held,
    List<RecordedStep> steps,
    List<Goal> goals,
    RecordedDecision<FollowUp> followUp,
    List<RecordedFinding> findings) {
  /**
   * Refuses null, steps that do not lead to the credit held, and years that are not told one after the other.
   *
   * @param employeeId whose files they are
   * @param level the level of the post
   * @param rank the rank
   * @param ruleSet what decided
   * @param years what each year came to
   * @param heldBefore the credit held before these years, where it was told
   * @param base the credit with which the present level began; empty if it began before
   * @param fixed the credit as it was fixed last
   * @param earned the credit of these years at the present level
   * @param held the credit held; empty if it is not known
   * @param steps how the credit held came out
   * @param goals what each promotion needs
   * @param followUp what follows
   * @param findings what was found
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedCareer {
    requireNonNull(employeeId, "employeeId");
    requireNonNull(level, "level");
    requireNonNull(rank, "rank");
    requireNonNull(ruleSet, "ruleSet");
    years = List.copyOf(requireNonNull(years, "years"));
    requireNonNull(heldBefore, "heldBefore");
    requireNonNull(base, "base");
    requireNonNull(fixed, "fixed");
    requireNonNull(earned, "earned");
    requireNonNull(held, "held");
    steps = List.copyOf(requireNonNull(steps, "steps"));
    goals = List.copyOf(requireNonNull(goals, "goals"));
    requireNonNull(followUp, "followUp");
    findings = List.copyOf(requireNonNull(findings, "findings"));
    RecordedWay.requireNumbered(steps);
    RecordedWay.requireRule(steps, held.filter(RecordedDecision::isDecided).isPresent());
    for (int i = 1; i < years.size(); i++) {
      unless(
          years.get(i).year() > years.get(i - 1).year(),
          "REPORT_CONTRADICTORY",
          "years/" + i + "/year",
          "perlu tahun sesudah " + years.get(i - 1).year(),
          "needs a year after " + years.get(i - 1).year(),
          years.get(i).year());
    }
  }

  /**
   * <em>Satu tahun</em>: what one year came to.
   *
   * @param year the year
   * @param skpIds the plans
   * @param result what it came to, after objections
   */
  public record Year(int year, List<String> skpIds, Result result) {
    /**
     * Refuses null and copies the list.
     *
     * @param year the year
     * @param skpIds the plans
     * @param result what it came to, after objections
     */
    public Year {
      skpIds = List.copyOf(requireNonNull(skpIds, "skpIds"));
      requireNonNull(result, "result");
    }
  }

  /**
   * <em>Kebutuhan kenaikan</em>: what one promotion needs.
   *
   * @param goal which promotion
   * @param standing the credit held beside the need
   * @param steps how that came out
   * @param conditions which conditions are met, open and not known
   * @param projection how long it takes at the present pace
   * @param projectedFor the period from which the projection counts
   */
  public record Goal(
      CreditGoal goal,
      RecordedDecision<CreditStanding> standing,
      List<RecordedStep> steps,
      RecordedDecision<PromotionOutlook> conditions,
      Optional<RecordedDecision<CreditForecast>> projection,
      Optional<EvaluationPeriod> projectedFor) {
    /**
     * Refuses null, steps that do not lead to the standing, and a need of which something remains and something is left over.
     *
     * @param goal which promotion
     * @param standing the credit held beside the need
     * @param steps how that came out
     * @param conditions which conditions are met, open and not known
     * @param projection how long it takes at the present pace
     * @param projectedFor the period from which the projection counts
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Goal {
      requireNonNull(goal, "goal");
      requireNonNull(standing, "standing");
      steps = List.copyOf(requireNonNull(steps, "steps"));
      requireNonNull(conditions, "conditions");
      requireNonNull(projection, "projection");
      requireNonNull(projectedFor, "projectedFor");
      RecordedWay.requireNumbered(steps);
      RecordedWay.requireRule(steps, standing.isDecided());
      unless(
          standing
              .map(each -> each.remaining().signum() == 0 || each.excess().signum() == 0)
              .toOptional()
              .orElse(true),
          "REPORT_CONTRADICTORY",
          "standing/excess",
          "perlu 0 bila masih ada yang kurang",
          "needs 0 where something remains",
          standing.map(CreditStanding::excess).toOptional());
    }
  }
}
