package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.PositionLevel;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * <em>Kebutuhan angka kredit kumulatif</em> of each level of functional posts, for the next rank and for the next level
 * (OQ-632).
 *
 * @param needs the needs by level; all eight functional levels and no other
 */
public record CreditRequirements(Map<PositionLevel, CreditNeed> needs) implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param needs the needs by level; all eight functional levels and no other
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_NEED_HOLE} if a functional level has no needs or
   *     another level has some, and {@code CREDIT_NEED_OUT_OF_RANGE} if a level that has a next one has no need for it, or PENYELIA or
   *     AHLI_UTAMA has one
   */
  public CreditRequirements {
    needs = FunctionalLevels.complete(
        requireNonNull(needs, "needs"),
        "CREDIT_NEED_HOLE",
        Text.of(
            "perlu kebutuhan untuk setiap jenjang fungsional dan tidak untuk yang lain",
            "needs a need for each functional level and no other"));
    needs.forEach(CreditRequirements::requireNext);
  }

  private static void requireNext(PositionLevel level, CreditNeed need) {
    boolean last = level == PositionLevel.PENYELIA || level == PositionLevel.AHLI_UTAMA;
    unless(
        need.level().isEmpty() == last,
        "CREDIT_NEED_OUT_OF_RANGE",
        level.name(),
        last
            ? "tidak ada jenjang di atasnya; hapus level"
            : "perlu level, kebutuhan untuk jenjang berikutnya",
        last ? "has no next level; leave out level" : "needs level, the need for the next level",
        need);
  }

  /**
   * Returns the needs of a level.
   *
   * @param level the level
   * @return the needs; empty for a level that is not functional
   */
  public Optional<CreditNeed> of(PositionLevel level) {
    requireNonNull(level, "level");
    return Optional.ofNullable(needs.get(level));
  }

  /** Returns the needs by level, for rank and level, such as {@code PEMULA: 15/15}. */
  @Override
  public String toString() {
    return needs.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the needs by level, for rank and level. */
  @Override
  public Text label() {
    return FunctionalLevels.label(needs);
  }
}
