package id.skp.rules.unit;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Bagian pegawai menurut predikat</em>: how many people have a predicate.
 *
 * @param predicate the predicate
 * @param count how many people have it
 * @param percent how many percent of all who are counted they are, exactly
 */
public record PredicateShare(PerformancePredicate predicate, long count, Ratio percent)
    implements Labelled {
  /**
   * Refuses null.
   *
   * @param predicate the predicate
   * @param count how many people have it
   * @param percent how many percent of all who are counted they are, exactly
   */
  public PredicateShare {
    requireNonNull(predicate, "predicate");
    requireNonNull(percent, "percent");
  }

  /** Returns the predicate and the number of people, such as {@code Baik 7}. */
  @Override
  public Text label() {
    return Text.of(
        predicate.label().indonesian() + " " + count, predicate.label().english() + " " + count);
  }
}
