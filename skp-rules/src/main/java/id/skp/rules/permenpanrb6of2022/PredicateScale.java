package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.ParameterKey;
import id.skp.rules.message.Message;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which predicates a rule set gives to persons.
 *
 * @param predicates the predicates, from the best to the worst
 */
public record PredicateScale(List<PerformancePredicate> predicates) implements Labelled {
  /** The key without a value, for tables that a rule set holds against its scale. */
  static final ParameterKey<PredicateScale> KEY = ParameterKey.of(
      "predicateScale",
      PredicateScale.class,
      Text.of("Skala predikat pegawai", "Scale of persons' predicates"),
      ValueForms.list(ValueForms.constant(PerformancePredicate.class), 2)
          .as(PredicateScale::new, PredicateScale::predicates));

  /**
   * Copies the list.
   *
   * @param predicates the predicates, from the best to the worst
   * @throws id.skp.core.InvalidValueException with code {@code SCALE_UNORDERED} if a predicate does not stand below the
   *     one before it, or {@code WITHOUT_EFFECT} if there are fewer than two
   */
  public PredicateScale {
    predicates = ImmutableList.copyOf(requireNonNull(predicates, "predicates"));
    unless(
        predicates.size() > 1,
        "WITHOUT_EFFECT",
        "predicates",
        "perlu sedikitnya dua predikat",
        "needs at least two predicates",
        predicates);
    for (int i = 1; i < predicates.size(); i++) {
      unless(
          predicates.get(i).standing() < predicates.get(i - 1).standing(),
          "SCALE_UNORDERED",
          "predicates[" + i + "]",
          "perlu predikat dari yang terbaik sampai yang terburuk",
          "needs predicates from the best to the worst",
          predicates);
    }
  }

  /**
   * Obtains a scale.
   *
   * @param predicates the predicates, from the best to the worst
   * @return the scale
   * @throws id.skp.core.InvalidValueException if they are out of order
   */
  public static PredicateScale of(PerformancePredicate... predicates) {
    requireNonNull(predicates, "predicates");
    return new PredicateScale(List.of(predicates));
  }

  static ValueProblem notOn(
      List<PerformancePredicate> scale, String pointer, PerformancePredicate predicate) {
    return new ValueProblem(
        pointer,
        "PREDICATE_NOT_ON_SCALE",
        Text.of(
            "perlu predikat dalam skala himpunan aturan, salah satu dari " + scale + ", diberikan "
                + predicate,
            "needs a predicate of the rule set's scale, one of " + scale + ", got " + predicate));
  }

  /** Returns the predicates from the best to the worst. */
  @Override
  public String toString() {
    return predicates.stream().map(PerformancePredicate::name).collect(Collectors.joining(", "));
  }

  /** Returns the predicates, from the best to the worst. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), predicates).toText();
  }

  /** Returns the predicates that a rule set gives to persons: all, where it has no scale. */
  static List<PerformancePredicate> in(Others others) {
    requireNonNull(others, "others");
    return others
        .find(KEY)
        .map(each -> each.value().predicates())
        .orElse(List.of(PerformancePredicate.values()));
  }
}
