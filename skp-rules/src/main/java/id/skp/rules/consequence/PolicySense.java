package id.skp.rules.consequence;

import id.skp.core.TextKind;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.message.Wording;
import id.skp.rules.value.Bands;
import id.skp.rules.value.ValueProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What no decree on allowances or talent could mean. */
final class PolicySense {
  private PolicySense() {}

  private static ValueProblem problem(
      String pointer, String code, String indonesian, String english) {
    return new ValueProblem(pointer, code, Text.of(indonesian, english));
  }

  /** What the decree prints is not among what it does not print. */
  static Optional<ValueProblem> printedToo(
      Map<PerformancePredicate, Percentage> unprinted,
      Map<PerformancePredicate, Percentage> printed) {
    return unprinted.keySet().stream()
        .filter(printed::containsKey)
        .findFirst()
        .map(predicate -> problem(
            "/" + predicate,
            "DUPLICATE_ITEM",
            "perlu predikat yang tidak ada dalam allowanceShares; hilangkan salah satunya",
            "needs a predicate that is not among allowanceShares; leave one of the two out"));
  }

  /** Nobody is called by a dash or by the word of a better or worse predicate. */
  static Optional<ValueProblem> ofOther(Map<PerformancePredicate, String> aliases) {
    Optional<ValueProblem> nothing = aliases.entrySet().stream()
        .filter(alias -> TextKind.saysNothing(alias.getValue()))
        .map(alias -> problem(
            "/" + alias.getKey(),
            "TEXT_SAYS_NOTHING",
            "perlu sebutan dengan huruf atau angka, diberikan " + alias.getValue(),
            "needs a label with a letter or a digit, got " + alias.getValue()))
        .findFirst();
    return nothing.isPresent() ? nothing : called(aliases);
  }

  private static Optional<ValueProblem> called(Map<PerformancePredicate, String> aliases) {
    return aliases.entrySet().stream()
        .flatMap(alias -> Stream.of(PerformancePredicate.values())
            .filter(other -> other.standing() != alias.getKey().standing())
            .filter(other -> Stream.of(
                    other.name(), other.label().indonesian(), other.label().english())
                .map(Names::folded)
                .anyMatch(Names.folded(alias.getValue())::equals))
            .map(other -> problem(
                "/" + alias.getKey(),
                "LABEL_OF_OTHER_PREDICATE",
                "perlu sebutan lain dari sebutan " + other + ", diberikan " + alias.getValue(),
                "needs another label than that of " + other + ", got " + alias.getValue())))
        .findFirst();
  }

  /** Counts leave no number without a predicate, and go one way: up or down with how good the predicates are. */
  static Optional<ValueProblem> counted(Map<PerformancePredicate, Integer> counts) {
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> distinct = new HashSet<>(counts.values());
    if (distinct.size() < 2) {
      return Optional.of(problem(
          "",
          "WITHOUT_EFFECT",
          "perlu sedikitnya dua predikat dengan jumlah berbeda",
          "needs at least two predicates with different counts"));
    }
    if (distinct.size() < counts.size()) {
      return Optional.of(problem(
          "",
          "DUPLICATE_ITEM",
          "perlu jumlah lain untuk setiap predikat",
          "needs another count for each predicate"));
    }
    if (!distinct.contains(0)) {
      return Optional.of(problem(
          "",
          "BANDS_HOLE",
          "perlu predikat sejak jumlah 0",
          "needs a predicate from the count 0 on"));
    }
    return ordered(counts, count -> count).isEmpty()
            || ordered(counts, count -> -count).isEmpty()
        ? Optional.empty()
        : ordered(counts, count -> -count);
  }

  /** A better predicate stands for no lower performance, and not each for the same. */
  static Optional<ValueProblem> performance(Map<PerformancePredicate, Rating> performance) {
    if (new HashSet<>(performance.values()).size() < 2) {
      return Optional.of(problem(
          "",
          "WITHOUT_EFFECT",
          "perlu sedikitnya dua predikat dengan kinerja berbeda",
          "needs at least two predicates that stand for different performance"));
    }
    return ordered(performance, Rating::standing);
  }

  private static <V> Optional<ValueProblem> ordered(
      Map<PerformancePredicate, V> table, Function<V, Integer> standing) {
    return table.entrySet().stream()
        .flatMap(better -> table.entrySet().stream()
            .filter(worse -> better.getKey().standing() > worse.getKey().standing()
                && standing.apply(better.getValue()) < standing.apply(worse.getValue()))
            .map(worse -> problem(
                "/" + better.getKey(),
                "PREDICATES_UNORDERED",
                "perlu urutan yang sama dengan predikatnya: lebih baik daripada " + worse.getKey()
                    + ", yang memiliki " + worse.getValue() + ", diberikan " + better.getValue(),
                "needs the order of the predicates: better than " + worse.getKey() + ", which has "
                    + worse.getValue() + ", got " + better.getValue())))
        .findFirst();
  }

  /** Who is set apart is paid nothing here, whatever the share. */
  static Optional<ValueProblem> apart(Map<Employment, Percentage> shares, List<Employment> apart) {
    return apart.stream()
        .filter(shares::containsKey)
        .findFirst()
        .map(employment -> problem(
            "/" + employment,
            "WITHOUT_EFFECT",
            "perlu status yang tidak ada dalam employmentsApart; hilangkan salah satunya",
            "needs an employment that is not among employmentsApart; leave one of the two out"));
  }

  /** Returns the first item that stands there before, by what makes it one. */
  static <T> Optional<ValueProblem> twice(
      List<T> items, Function<? super T, ?> which, String property) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Object each = which.apply(items.get(i));
      if (!seen.add(each)) {
        return Optional.of(problem(
            "/" + i + property,
            "DUPLICATE_ITEM",
            "perlu berbeda dari butir lain, ditemukan lagi " + each,
            "needs to differ from the other items, found again " + each));
      }
    }
    return Optional.empty();
  }

  /** A cut cuts something, and no more than all cuts together. */
  static Optional<ValueProblem> cut(List<AllowanceCut> cuts, Optional<Percentage> cap) {
    for (int i = 0; i < cuts.size(); i++) {
      Percentage percent = cuts.get(i).percent();
      if (percent.value().signum() == 0
          || cap.filter(most -> percent.compareTo(most) > 0).isPresent()) {
        return Optional.of(problem(
            "/" + i + "/percent",
            "WITHOUT_EFFECT",
            "perlu persentase di atas 0 dan tidak di atas cutCap, diberikan "
                + Wording.of(percent, Text.INDONESIAN),
            "needs a percentage above 0 and not above cutCap, got " + percent));
      }
    }
    return Optional.empty();
  }

  /** The potential rises with its score, and each is reached by a score of 0 to 100. */
  static Optional<ValueProblem> potential(Bands<TalentPotential> bands) {
    TalentPotential below = bands.lowest();
    for (int i = 0; i < bands.bands().size(); i++) {
      TalentPotential value = bands.bands().get(i).value();
      if (value.standing() < below.standing()) {
        return Optional.of(problem(
            "/bands/" + i + "/value",
            "BANDS_REVERSED",
            "perlu yang tidak lebih buruk daripada pita di bawahnya, yaitu " + below
                + ", diberikan " + value,
            "needs nothing worse than the band below it, which is " + below + ", got " + value));
      }
      below = value;
    }
    return bands.unreachable(Ratio.ZERO, Optional.of(Ratio.HUNDRED));
  }

  /** A higher box is one of no worse performance and potential; several may be one box. */
  static Optional<ValueProblem> boxes(Map<Rating, Map<TalentPotential, Integer>> boxes) {
    Set<Integer> numbers = new HashSet<>();
    for (Rating rating : Rating.values()) {
      Map<TalentPotential, Integer> row = boxes.get(rating);
      if (row == null) {
        return Optional.of(problem(
            "/" + rating,
            "MISSING_FIELD",
            "perlu nilai, tidak ada; tambahkan bidang ini",
            "needs a value, found nothing; add the field"));
      }
      numbers.addAll(row.values());
      for (Map.Entry<TalentPotential, Integer> box : row.entrySet()) {
        boolean falls = boxes.entrySet().stream()
            .filter(worse -> worse.getKey().standing() <= rating.standing())
            .flatMap(worse -> worse.getValue().entrySet().stream())
            .anyMatch(low -> low.getKey().standing() <= box.getKey().standing()
                && low.getValue() > box.getValue());
        if (falls) {
          return Optional.of(problem(
              "/" + rating + "/" + box.getKey(),
              "BOXES_UNORDERED",
              "perlu nomor yang tidak lebih rendah daripada kotak dengan kinerja dan potensial yang tidak lebih baik, diberikan "
                  + box.getValue(),
              "needs no lower number than boxes of no better performance and potential have, got "
                  + box.getValue()));
        }
      }
    }
    return numbers.size() > 1
        ? Optional.empty()
        : Optional.of(problem(
            "",
            "WITHOUT_EFFECT",
            "perlu sedikitnya dua kotak dengan nomor berbeda",
            "needs at least two boxes with different numbers"));
  }
}
