package id.skp.rules.career;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.CreditFixing;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.finding.Finding;
import id.skp.rules.followup.FollowUp;
import java.util.List;
import java.util.Optional;

/**
 * <em>Laporan karier</em>: what the files of several years of one employee come to.
 *
 * @param ruleSet what decided
 * @param employee the employee, with post, level and rank as the latest definitive plan has them
 * @param years the years, in their order
 * @param heldBefore the credit that was held before the first of these years, as it was told
 * @param base the credit with which the present level began, where it began within these years
 * @param fixed the last fixing of credit at the present level, from which what is held goes on, if there is one
 * @param earned what these years earned at the present level
 * @param held the credit held at the present level, with what it began with; empty where that is not known
 * @param goals what the next rank and the next level need; none where the credit held is not known
 * @param followUp what follows from the predicates of all years
 * @param findings where the files contradict each other or leave something out
 */
public record CareerReport(
    RuleSet ruleSet,
    Employee employee,
    List<CareerYear> years,
    Optional<Ratio> heldBefore,
    Optional<Decision<CreditBase>> base,
    Optional<CreditFixing> fixed,
    Decision<CreditScore> earned,
    Optional<Decision<CreditScore>> held,
    List<CareerGoal> goals,
    Decision<FollowUp> followUp,
    List<Finding> findings) {
  /**
   * Copies the lists.
   *
   * @param ruleSet what decided
   * @param employee the employee
   * @param years the years, in their order
   * @param heldBefore the credit that was held before
   * @param base the credit with which the present level began
   * @param fixed the last fixing of credit at the present level
   * @param earned what these years earned at the present level
   * @param held the credit held at the present level
   * @param goals what the next rank and the next level need
   * @param followUp what follows from the predicates of all years
   * @param findings where the files contradict each other or leave something out
   */
  public CareerReport {
    requireNonNull(ruleSet, "ruleSet");
    requireNonNull(employee, "employee");
    years = ImmutableList.copyOf(requireNonNull(years, "years"));
    requireNonNull(heldBefore, "heldBefore");
    requireNonNull(base, "base");
    requireNonNull(fixed, "fixed");
    requireNonNull(earned, "earned");
    requireNonNull(held, "held");
    goals = ImmutableList.copyOf(requireNonNull(goals, "goals"));
    requireNonNull(followUp, "followUp");
    findings = ImmutableList.copyOf(requireNonNull(findings, "findings"));
  }

  /**
   * Returns what was held at the end of a year, at the level of the last post by then: what this report tells, at the end of its last
   * year.
   *
   * @param year one of the years
   * @return the credit; empty if there is no plan up to then
   */
  public Optional<LevelCredit> creditUpTo(int year) {
    List<CareerYear> until = years.stream().filter(each -> each.year() <= year).toList();
    return until.stream()
            .flatMap(each -> each.files().stream())
            .allMatch(each -> each.plans().isEmpty())
        ? Optional.empty()
        : Optional.of(
            CandidateEntry.credit(until, heldBefore, CandidateEntry.of(until, ruleSet), ruleSet));
  }
}
