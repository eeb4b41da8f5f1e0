package id.skp.core.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Putusan keberatan</em>: whether the predicate is kept or replaced, and which one holds from then on. Source: PP
 * 30/2019, Pasal 59.
 *
 * @param outcome whether it is kept or replaced
 * @param predicate the predicate that holds
 */
public record Ruling(RulingOutcome outcome, PerformancePredicate predicate) implements Labelled {
  /**
   * Refuses null.
   *
   * @param outcome whether it is kept or replaced
   * @param predicate the predicate that holds
   */
  public Ruling {
    requireNonNull(outcome, "outcome");
    requireNonNull(predicate, "predicate");
  }

  /**
   * Obtains a ruling that keeps a predicate.
   *
   * @param predicate the predicate that holds, as before
   * @return the ruling
   */
  public static Ruling keep(PerformancePredicate predicate) {
    return new Ruling(RulingOutcome.KEEP, predicate);
  }

  /**
   * Obtains a ruling that replaces a predicate.
   *
   * @param predicate the predicate that holds from now on
   * @return the ruling
   */
  public static Ruling replaceBy(PerformancePredicate predicate) {
    return new Ruling(RulingOutcome.REPLACE, predicate);
  }

  @Override
  public Text label() {
    return Text.of(
        outcome.label().indonesian() + ": " + predicate.label().indonesian(),
        outcome.label().english() + ": " + predicate.label().english());
  }

  /** Returns outcome and predicate, such as {@code KEEP BAIK}. */
  @Override
  public String toString() {
    return outcome + " " + predicate;
  }
}
