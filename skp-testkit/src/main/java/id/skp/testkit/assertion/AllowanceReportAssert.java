package id.skp.testkit.assertion;

import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.consequence.Allowance;
import id.skp.rules.consequence.AllowanceReport;
import id.skp.rules.consequence.PaidPeriod;
import id.skp.testkit.internal.Pointers;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an {@link AllowanceReport}: what is paid for a period, and for which periods nothing is. */
public final class AllowanceReportAssert
    extends AbstractAssert<AllowanceReportAssert, AllowanceReport> {
  AllowanceReportAssert(AllowanceReport actual) {
    super(actual, AllowanceReportAssert.class);
  }

  /**
   * Begins assertions on what is paid for a period; it fails where the policy does not pay by it.
   *
   * @param period the period that was judged
   * @return the assertions on the decision
   */
  public DecisionAssert<Allowance> pays(EvaluationPeriod period) {
    isNotNull();
    if (actual.paid().stream().noneMatch(each -> each.period().equals(period))) {
      failWithMessage(
          "Expected something to be paid for <%s> but it is for %s, and withheld for %s",
          period, actual.paid().stream().map(PaidPeriod::period).toList(), actual.withheld());
    }
    return new DecisionAssert<>(actual.paid().stream()
        .filter(each -> each.period().equals(period))
        .findFirst()
        .orElseThrow()
        .payment());
  }

  /**
   * Holds if nothing is paid for a period, for one reason, at one place.
   *
   * @param period the period
   * @param reason why nothing should be paid
   * @param pointer the JSON Pointer of the place the reason should lie in; empty for no place
   * @return this assertion
   */
  public AllowanceReportAssert withholds(
      EvaluationPeriod period, Undecided.Reason reason, String pointer) {
    isNotNull();
    UndecidedPart found = actual.withheld().get(period);
    if (found == null || found.reason() != reason || !Pointers.isMeant(found.pointer(), pointer)) {
      failWithMessage(
          "Expected nothing to be paid for <%s> because of <%s> at <%s> but withheld is %s",
          period, reason, pointer, actual.withheld());
    }
    return this;
  }
}
