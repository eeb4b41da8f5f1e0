package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.OfficialNumber;
import id.skp.core.plan.Skp;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * <em>Contoh</em>: an appraisal that makes a transition.
 *
 * @param number which one of the population it is, from 1
 * @param transition the transition
 * @param appraisal the appraisal
 * @param from the old rule set
 * @param to the new one
 */
public record ImpactExample(
    long number, Transition transition, Appraisal appraisal, RuleSet from, RuleSet to) {
  private static final String HIDDEN = "…";

  /**
   * Refuses null.
   *
   * @param number which one of the population it is, from 1
   * @param transition the transition
   * @param appraisal the appraisal
   * @param from the old rule set
   * @param to the new one
   */
  public ImpactExample {
    requireNonNull(transition, "transition");
    requireNonNull(appraisal, "appraisal");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
  }

  /**
   * Decides under the old rule set.
   *
   * @return the decision, with its explanation
   */
  public Decision<Evaluation> before() {
    return from.decide(PerformanceRules.EVALUATION, appraisal);
  }

  /**
   * Decides under the new rule set.
   *
   * @return the decision, with its explanation
   */
  public Decision<Evaluation> after() {
    return to.decide(PerformanceRules.EVALUATION, appraisal);
  }

  /**
   * Explains a decision on the appraisal without the names, ids and numbers of its employee and appraiser.
   *
   * @param decision the decision
   * @param locale the reader's locale
   * @return the explanation, with an ellipsis in place of each
   */
  public String explainNameless(Decision<?> decision, Locale locale) {
    requireNonNull(decision, "decision");
    String explanation = decision.explain(locale);
    Skp skp = appraisal.skp();
    Employee employee = skp.employee();
    Appraiser appraiser = skp.appraiser();
    return Stream.of(
            Stream.of(employee.name(), employee.nip().value(), employee.nip().toString()),
            Stream.of(employee.id(), skp.id(), appraiser.name()),
            appraiser.id().stream(),
            appraiser.number().stream().map(OfficialNumber::value),
            appraiser.number().stream().map(OfficialNumber::toString))
        .flatMap(each -> each)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .reduce(explanation, (text, name) -> text.replace(name, HIDDEN));
  }
}
