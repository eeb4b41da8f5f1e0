package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.Optional;

/** Prints a predicate by the cell it stands in: Kurang reads otherwise where behaviour is below expectation. */
final class PrintedPredicateProcedure implements Procedure<Evaluation, Text> {
  private static final Field PREDICATE =
      Field.of("predicate", "Predikat kinerja", "Performance predicate");
  private static final Calculation PRINTED =
      Calculation.of("printed", "Sebutan pada formulir", "Printed form");

  @Override
  public Step<Text> apply(Evaluation evaluation, Reasoning reasoning) {
    Step<PerformancePredicate> predicate = reasoning.given(PREDICATE, evaluation.predicate());
    Step<Optional<Rating>> behaviour =
        reasoning.given(Rules6Of2022.BEHAVIOUR_RATING_FIELD, evaluation.behaviourRating());
    if (predicate.value() == PerformancePredicate.BUTUH_PERBAIKAN) {
      return reasoning.derive(
          PRINTED,
          (label, each) -> label,
          reasoning.parameter(Parameters6Of2022.MIDDLE_LABEL),
          predicate);
    } else if (predicate.value() == PerformancePredicate.KURANG
        && behaviour.value().equals(Optional.of(Rating.DI_BAWAH_EKSPEKTASI))) {
      return reasoning.derive(
          PRINTED,
          (label, each, rating) -> label,
          reasoning.parameter(Parameters6Of2022.MISCONDUCT_LABEL),
          predicate,
          behaviour);
    }
    return reasoning.derive(PRINTED, PerformancePredicate::label, predicate);
  }
}
