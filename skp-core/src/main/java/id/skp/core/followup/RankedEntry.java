package id.skp.core.followup;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * <em>Peringkat pegawai</em>: the rank of a person in a unit.
 *
 * @param id the host system's own id of the person, never blank
 * @param predicate the person's predicate
 * @param rank the rank, from 1
 */
public record RankedEntry(String id, PerformancePredicate predicate, int rank) implements Labelled {
  /**
   * Refuses a blank id and a rank below 1.
   *
   * @param id the host system's own id of the person, never blank
   * @param predicate the person's predicate
   * @param rank the rank, from 1
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} or {@code RANK_OUT_OF_RANGE}
   */
  public RankedEntry {
    ID.require(id, "id");
    requireNonNull(predicate, "predicate");
    unless(
        rank >= 1,
        "RANK_OUT_OF_RANGE",
        "rank",
        "perlu peringkat mulai dari 1",
        "needs a rank from 1",
        rank);
  }

  @Override
  public Text label() {
    return Text.same(rank + ". " + id);
  }
}
