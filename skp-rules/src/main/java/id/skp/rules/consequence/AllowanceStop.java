package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Penghentian potongan</em>: with which later predicate a cut stops.
 *
 * @param period the length of the later period
 * @param atLeast the least predicate of it
 */
public record AllowanceStop(PeriodKind period, PerformancePredicate atLeast) implements Labelled {
  private static final Text LABEL = Text.of("{0} paling rendah {1}", "{0} of at least {1}");

  /**
   * Refuses null.
   *
   * @param period the length of the later period
   * @param atLeast the least predicate of it
   */
  public AllowanceStop {
    requireNonNull(period, "period");
    requireNonNull(atLeast, "atLeast");
  }

  boolean isMetBy(LaterPredicate later) {
    return later.period().kind() == period && later.predicate().standing() >= atLeast.standing();
  }

  @Override
  public Text label() {
    return Message.of(LABEL, period, atLeast).toText();
  }
}
