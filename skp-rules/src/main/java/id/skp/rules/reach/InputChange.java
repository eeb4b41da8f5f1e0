package id.skp.rules.reach;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Perubahan masukan</em>: one thing of an appraisal that would be judged otherwise.
 *
 * @param pointer where it stands in the appraisal, as a JSON Pointer
 * @param title what it is
 * @param before what it is now: a legal constant, a whole or decimal number, true or false
 * @param after what it would be, of the same type
 * @param unit the unit of a number, where its target has one
 * @param from of a number, exactly where it begins to suffice; the number that would be is the next one that can be written with
 *     as many decimals as the target and what is there now
 * @param until of a number, where it ceases to suffice; empty where more is never too much
 */
public record InputChange(
    String pointer,
    Text title,
    Object before,
    Object after,
    Optional<String> unit,
    Optional<Bound> from,
    Optional<Bound> until) {
  /**
   * An exact bound.
   *
   * @param at the number
   * @param included whether the number itself suffices
   */
  public record Bound(Ratio at, boolean included) {
    /**
     * Refuses null.
     *
     * @param at the number
     * @param included whether the number itself suffices
     */
    public Bound {
      requireNonNull(at, "at");
    }
  }

  /**
   * Refuses null.
   *
   * @param pointer where it stands in the appraisal, as a JSON Pointer
   * @param title what it is
   * @param before what it is now
   * @param after what it would be
   * @param unit the unit of a number
   * @param from of a number, exactly where it begins to suffice
   * @param until of a number, where it ceases to suffice
   */
  public InputChange {
    requireNonNull(pointer, "pointer");
    requireNonNull(title, "title");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    requireNonNull(unit, "unit");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }

  InputChange until(Bound end) {
    return new InputChange(pointer, title, before, after, unit, from, Optional.of(end));
  }
}
