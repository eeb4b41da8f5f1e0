package id.skp.core.followup;

import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Peserta pemeringkatan</em>: a person who is ranked with others by predicate.
 *
 * @param id the host system's own id of the person, never blank
 * @param predicate the person's predicate
 * @param order the place the appraisal team gives the person among those with the same predicate, smaller first, if it
 *     gave one; it counts only where ties are settled by judgement (OQ-625)
 */
public record RankingEntry(String id, PerformancePredicate predicate, Optional<Long> order)
    implements Labelled {
  /**
   * Refuses a blank id.
   *
   * @param id the host system's own id of the person, never blank
   * @param predicate the person's predicate
   * @param order the place among those with the same predicate, if one was given
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public RankingEntry {
    ID.require(id, "id");
    requireNonNull(predicate, "predicate");
    requireNonNull(order, "order");
  }

  /**
   * Obtains an entry without a place of its own.
   *
   * @param id the host system's own id of the person
   * @param predicate the person's predicate
   * @return the entry
   */
  public static RankingEntry of(String id, PerformancePredicate predicate) {
    return new RankingEntry(id, predicate, Optional.empty());
  }

  @Override
  public Text label() {
    return Text.of(
        id + " " + predicate.label().indonesian(), id + " " + predicate.label().english());
  }
}
