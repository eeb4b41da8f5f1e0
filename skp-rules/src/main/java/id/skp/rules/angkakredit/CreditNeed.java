package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.Optional;

/**
 * <em>Kebutuhan angka kredit kumulatif</em>: the credit that must be held at a level of functional posts to be promoted.
 *
 * @param rank the need for the next rank, counted from the base of the rank held, above 0
 * @param level the need for the next level, above 0; empty for a level that has no next one
 */
public record CreditNeed(Ratio rank, Optional<Ratio> level) implements Labelled {
  /**
   * Refuses needs that are none.
   *
   * @param rank the need for the next rank, above 0
   * @param level the need for the next level, above 0; empty for a level that has no next one
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_NEED_OUT_OF_RANGE} if a need is not above 0, or that
   *     for the next rank above that for the next level
   */
  public CreditNeed {
    requirePositive("rank", requireNonNull(rank, "rank"));
    requireNonNull(level, "level").ifPresent(need -> requirePositive("level", need));
    unless(
        level.isEmpty() || rank.compareTo(level.get()) <= 0,
        "CREDIT_NEED_OUT_OF_RANGE",
        "rank",
        "perlu angka yang tidak melebihi kebutuhan jenjang berikutnya, "
            + level.map(Ratio::toString).orElse(""),
        "needs no more than the need for the next level, "
            + level.map(Ratio::toString).orElse(""),
        rank);
  }

  private static void requirePositive(String field, Ratio need) {
    unless(
        need.signum() > 0,
        "CREDIT_NEED_OUT_OF_RANGE",
        field,
        "perlu angka di atas 0",
        "needs a number above 0",
        need);
  }

  /**
   * Obtains the needs of a level that has a next one.
   *
   * @param rank the need for the next rank, above 0
   * @param level the need for the next level, above 0
   * @return the needs
   * @throws id.skp.core.InvalidValueException if one is not above 0 or the first above the second
   */
  public static CreditNeed of(long rank, long level) {
    return new CreditNeed(Ratio.of(rank), Optional.of(Ratio.of(level)));
  }

  /**
   * Obtains the need of a level that has no next one.
   *
   * @param rank the need for the next rank, above 0
   * @return the need
   * @throws id.skp.core.InvalidValueException if it is not above 0
   */
  public static CreditNeed ofLastLevel(long rank) {
    return new CreditNeed(Ratio.of(rank), Optional.empty());
  }

  /** Returns both needs, such as {@code 50/100} or {@code 200/-}. */
  @Override
  public String toString() {
    return rank + "/" + level.map(Ratio::toString).orElse("-");
  }

  /** Returns both needs. */
  @Override
  public Text label() {
    return level.isPresent()
        ? Message.of(Text.same("{0}/{1}"), rank, level).toText()
        : Message.of(Text.same("{0}/-"), rank).toText();
  }
}
