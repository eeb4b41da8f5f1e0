package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.requireEach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Persentase predikat</em>: which share of the yearly credit each predicate earns. A predicate without a percentage
 * of its own has that of its standing: the middle of the scale is {@code CUKUP} in one regulation and
 * {@code BUTUH_PERBAIKAN} in another.
 *
 * @param percentages the percentage by predicate; one at least for each standing, never less for a better predicate
 */
public record CreditPercentages(Map<PerformancePredicate, Percentage> percentages)
    implements Labelled {
  /**
   * Copies the map in legal order.
   *
   * @param percentages the percentage by predicate; one at least for each standing, never less for a better predicate
   * @throws id.skp.core.InvalidValueException with code {@code CREDIT_PERCENTAGE_HOLE} if no predicate of a standing has
   *     a percentage, or {@code CREDIT_PERCENTAGES_UNORDERED} if a better predicate earns less than a worse one
   */
  public CreditPercentages {
    percentages = Maps.immutableEnumMap(requireNonNull(percentages, "percentages"));
    requireStandings(percentages.keySet());
    for (Map.Entry<PerformancePredicate, Percentage> entry : percentages.entrySet()) {
      requireOrder(entry.getKey(), entry.getValue(), percentages);
    }
    unless(
        new HashSet<>(percentages.values()).size() > 1,
        "WITHOUT_EFFECT",
        "percentages",
        "perlu sedikitnya dua persentase yang berbeda",
        "needs at least two different percentages",
        percentages);
  }

  /** A standing with two names needs a percentage for one of them. */
  private static void requireStandings(Set<PerformancePredicate> given) {
    Set<PerformancePredicate> needed = new LinkedHashSet<>(given);
    for (PerformancePredicate predicate : PerformancePredicate.values()) {
      if (needed.stream().noneMatch(each -> each.standing() == predicate.standing())) {
        needed.add(predicate);
      }
    }
    requireEach(
        needed,
        given,
        "CREDIT_PERCENTAGE_HOLE",
        PerformancePredicate::name,
        "perlu persentase untuk setiap jenjang predikat",
        "needs a percentage for each standing");
  }

  private static void requireOrder(
      PerformancePredicate predicate,
      Percentage percentage,
      Map<PerformancePredicate, Percentage> percentages) {
    unless(
        percentages.entrySet().stream()
            .filter(other -> other.getKey().standing() > predicate.standing())
            .allMatch(better -> better.getValue().compareTo(percentage) >= 0),
        "CREDIT_PERCENTAGES_UNORDERED",
        predicate.name(),
        "perlu tidak melebihi predikat yang lebih baik",
        "needs no more than a better predicate has",
        percentage);
  }

  /**
   * Returns the percentage of a predicate: its own, otherwise that of its standing.
   *
   * @param predicate the predicate
   * @return the percentage
   */
  public Percentage of(PerformancePredicate predicate) {
    requireNonNull(predicate, "predicate");
    return Optional.ofNullable(percentages.get(predicate)).orElseGet(() -> ofStanding(predicate));
  }

  private Percentage ofStanding(PerformancePredicate predicate) {
    return percentages.entrySet().stream()
        .filter(entry -> entry.getKey().standing() == predicate.standing())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the percentages by predicate, such as {@code SANGAT_BAIK: 150%}. */
  @Override
  public String toString() {
    return percentages.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the percentages by predicate. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), percentages).toText();
  }
}
