package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * <em>Pangkat dan angka kredit dasar</em> of each level of functional posts: its ranks, and the base of each.
 *
 * @param bases the bases by level, each level's from its lowest rank to its highest; all eight functional levels and no
 *     other
 */
public record CreditBases(Map<PositionLevel, List<CreditBase>> bases) implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param bases the bases by level, each level's from its lowest rank to its highest; all eight functional levels and no
   *     other
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_BASE_HOLE} if a functional level has no rank or
   *     another level has one, or {@code CREDIT_BASES_UNORDERED} if a rank does not stand above the one before it and those of
   *     the level below, or has a smaller base
   */
  public CreditBases {
    Map<PositionLevel, List<CreditBase>> copy = FunctionalLevels.complete(
        Maps.transformValues(requireNonNull(bases, "bases"), ImmutableList::copyOf),
        "CREDIT_BASE_HOLE",
        Text.of(
            "perlu golongan untuk setiap jenjang fungsional dan tidak untuk yang lain",
            "needs ranks for each functional level and no other"));
    copy.forEach(CreditBases::requireOrder);
    requireRising(copy);
    bases = copy;
  }

  private static void requireOrder(PositionLevel level, List<CreditBase> ranks) {
    unless(
        !ranks.isEmpty(),
        "CREDIT_BASE_HOLE",
        level.name(),
        "perlu sedikitnya satu golongan",
        "needs at least one rank",
        Optional.empty());
    for (int i = 1; i < ranks.size(); i++) {
      CreditBase lower = ranks.get(i - 1);
      CreditBase higher = ranks.get(i);
      unless(
          lower.rank().isBelow(higher.rank()) && higher.credit().compareTo(lower.credit()) >= 0,
          "CREDIT_BASES_UNORDERED",
          level + "[" + i + "]",
          "perlu golongan yang lebih tinggi daripada " + Wording.of(lower, Text.INDONESIAN)
              + ", dengan angka dasar yang tidak lebih kecil",
          "needs a higher rank than " + lower + ", with no smaller base",
          higher);
    }
  }

  /** The ranks of a level stand above those of the level below, of skills to PENYELIA, of expertise from AHLI_PERTAMA. */
  private static void requireRising(Map<PositionLevel, List<CreditBase>> bases) {
    List<CreditBase> below = List.of();
    for (Map.Entry<PositionLevel, List<CreditBase>> level : bases.entrySet()) {
      CreditBase first = level.getValue().get(0);
      if (!below.isEmpty() && level.getKey() != PositionLevel.AHLI_PERTAMA) {
        CreditBase last = below.get(below.size() - 1);
        unless(
            last.rank().isBelow(first.rank()),
            "CREDIT_BASES_UNORDERED",
            level.getKey() + "[0]",
            "perlu golongan di atas jenjang di bawahnya, " + Wording.of(last, Text.INDONESIAN),
            "needs a rank above those of the level below, " + last,
            first);
      }
      below = level.getValue();
    }
  }

  /** Who begins above what the next level needs has met it with nothing done. */
  Optional<ValueProblem> misfit(Optional<CreditRequirements> needs) {
    for (Map.Entry<PositionLevel, List<CreditBase>> entry : bases.entrySet()) {
      Optional<Ratio> need =
          needs.flatMap(each -> each.of(entry.getKey())).flatMap(CreditNeed::level);
      for (int i = 0; i < entry.getValue().size(); i++) {
        Ratio credit = entry.getValue().get(i).credit();
        if (need.isPresent() && credit.compareTo(need.get()) > 0) {
          return Optional.of(new ValueProblem(
              "/" + entry.getKey().name() + "/" + i + "/credit",
              "CREDIT_BASE_ABOVE_NEED",
              Text.of(
                  "perlu angka dasar yang tidak melebihi kebutuhan jenjang berikutnya, "
                      + need.get() + ", diberikan " + credit,
                  "needs no more than the need for the next level, " + need.get() + ", got "
                      + credit)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the ranks of a level with their bases.
   *
   * @param level the level
   * @return the bases from the lowest rank to the highest; empty for a level that is not functional
   */
  public Optional<List<CreditBase>> of(PositionLevel level) {
    requireNonNull(level, "level");
    return Optional.ofNullable(bases.get(level));
  }

  /** Tells whether a rank is the highest of a level: the next one belongs to the next level. */
  boolean isHighest(Rank rank, PositionLevel level) {
    return of(level)
        .filter(ranks -> ranks.get(ranks.size() - 1).rank().equals(rank))
        .isPresent();
  }

  /** Returns the bases by level, such as {@code PEMULA: [II/a: 0 (INFERRED)]}. */
  @Override
  public String toString() {
    return bases.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the bases by level in words. */
  @Override
  public Text label() {
    return FunctionalLevels.label(bases);
  }
}
