package id.skp.rules.consequence;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;

/**
 * <em>Predikat kemudian</em>: the predicate of a later period, with which a cut may stop.
 *
 * @param period the period
 * @param predicate the predicate
 */
public record LaterPredicate(EvaluationPeriod period, PerformancePredicate predicate)
    implements Labelled {
  /**
   * Refuses null.
   *
   * @param period the period
   * @param predicate the predicate
   */
  public LaterPredicate {
    requireNonNull(period, "period");
    requireNonNull(predicate, "predicate");
  }

  @Override
  public Text label() {
    return Message.of(Text.same("{0}: {1}"), period, predicate).toText();
  }
}
