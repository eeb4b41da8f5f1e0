package id.skp.rules.permenpanrb8of2021.work;

import static id.skp.core.InvalidValueException.requireEach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb8of2021.score.ScoreForms;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The weight of each scope of an additional assignment, in percent.
 *
 * @param weights the weights; all three scopes
 */
public record ScopeWeights(Map<AssignmentScope, Ratio> weights) implements Labelled {
  /** A weight in percent for each scope. */
  public static final ValueForm<ScopeWeights> FORM = ValueForms.table(
          AssignmentScope.class, ScoreForms.PERCENT)
      .as(ScopeWeights::new, ScopeWeights::weights);

  /**
   * Copies the map in legal order.
   *
   * @param weights the weights; all three scopes
   * @throws id.skp.core.InvalidValueException with code {@code SCOPE_HOLE} if a scope has no weight, or {@code WITHOUT_EFFECT} if all
   *     weights are 0, or {@code SCOPE_WEIGHTS_UNORDERED} if an assignment that reaches further has less weight
   */
  public ScopeWeights {
    requireNonNull(weights, "weights");
    requireEach(
        List.of(AssignmentScope.values()),
        weights.keySet(),
        "SCOPE_HOLE",
        AssignmentScope::name,
        "perlu bobot untuk setiap lingkup",
        "needs a weight for each scope");
    weights = Maps.immutableEnumMap(weights);
    unless(
        weights.values().stream().anyMatch(weight -> weight.signum() > 0),
        "WITHOUT_EFFECT",
        "weights",
        "perlu sedikitnya satu bobot di atas 0",
        "needs at least one weight above 0",
        weights);
    requireOrder(weights);
  }

  /** An assignment that reaches further has no less weight; the same is a reading of its own (OQ-817). */
  private static void requireOrder(Map<AssignmentScope, Ratio> weights) {
    Optional<AssignmentScope> narrower = Optional.empty();
    for (Map.Entry<AssignmentScope, Ratio> each : weights.entrySet()) {
      if (narrower.isPresent()) {
        Ratio least = requireNonNull(weights.get(narrower.get()));
        unless(
            each.getValue().compareTo(least) >= 0,
            "SCOPE_WEIGHTS_UNORDERED",
            each.getKey().name(),
            "perlu bobot tidak kurang daripada bobot " + narrower.get() + ", yaitu "
                + Wording.of(least, Text.INDONESIAN),
            "needs no less weight than " + narrower.get() + " has, which is " + least,
            each.getValue());
      }
      narrower = Optional.of(each.getKey());
    }
  }

  /**
   * Obtains weights.
   *
   * @param withinUnit the weight within the unit
   * @param betweenUnits the weight between units
   * @param betweenAgencies the weight between agencies
   * @return the weights
   */
  public static ScopeWeights of(long withinUnit, long betweenUnits, long betweenAgencies) {
    return new ScopeWeights(Map.of(
        AssignmentScope.DALAM_UNIT, Ratio.of(withinUnit),
        AssignmentScope.ANTAR_UNIT, Ratio.of(betweenUnits),
        AssignmentScope.ANTAR_INSTANSI, Ratio.of(betweenAgencies)));
  }

  /**
   * Returns the weight of a scope.
   *
   * @param scope the scope
   * @return the weight in percent
   */
  public Ratio of(AssignmentScope scope) {
    requireNonNull(scope, "scope");
    return requireNonNull(weights.get(scope), scope.name());
  }

  /** Returns the weights by scope. */
  @Override
  public String toString() {
    return weights.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Returns the weights by scope. */
  @Override
  public Text label() {
    return Message.of(Text.same("{0}"), weights).toText();
  }
}
