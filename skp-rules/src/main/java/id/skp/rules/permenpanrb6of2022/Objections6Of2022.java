package id.skp.rules.permenpanrb6of2022;

import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.followup.ObjectionTerms;
import id.skp.rules.followup.PredicateSet;
import java.util.Set;

/** Holds a ruling on an objection to the scale of predicates. */
final class Objections6Of2022 implements ObjectionTerms {
  private static final Calculation PREDICATES = Calculation.of(
      "rulingPredicates", "Predikat yang dapat diputuskan", "Predicates that a ruling may give");

  @Override
  public Step<PredicateSet> predicates(Reasoning reasoning) {
    return reasoning.derive(
        PREDICATES,
        scale -> new PredicateSet(Set.copyOf(scale.predicates())),
        reasoning.parameter(Parameters6Of2022.PREDICATE_SCALE));
  }
}
