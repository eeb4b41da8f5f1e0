package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import java.util.Optional;

/** Prints a predicate by the cell it stands in: Kurang reads otherwise where behaviour is below expectation. */
final class PrintedPredicateProcedure implements Procedure<Evaluation, Text> {
  private static final Field<Evaluation, PerformancePredicate> PREDICATE =
      Field.of("predicate", Evaluation::predicate, "Predikat kinerja", "Performance predicate");
  private static final Field<Evaluation, Optional<Rating>> BEHAVIOUR_RATING =
      Field.of("behaviourRating", Evaluation::behaviourRating, Ratings.BEHAVIOUR_RATING.title());
  private static final Calculation PRINTED =
      Calculation.of("printed", "Sebutan pada formulir", "Printed form");

  @Override
  public Step<Text> apply(Facts<Evaluation> evaluation, Reasoning reasoning) {
    Step<PerformancePredicate> predicate = evaluation.get(PREDICATE);
    if (reasoning.is(predicate, PerformancePredicate.BUTUH_PERBAIKAN)) {
      return reasoning.derive(
          PRINTED,
          (label, each) -> label,
          reasoning.parameter(Parameters6Of2022.MIDDLE_LABEL),
          predicate);
    } else if (reasoning.is(predicate, PerformancePredicate.KURANG)) {
      Step<Optional<Rating>> behaviour = evaluation.get(BEHAVIOUR_RATING);
      return reasoning.is(behaviour, Optional.of(Rating.DI_BAWAH_EKSPEKTASI))
          ? reasoning.derive(
              PRINTED,
              (label, each, rating) -> label,
              reasoning.parameter(Parameters6Of2022.MISCONDUCT_LABEL),
              predicate,
              behaviour)
          : reasoning.derive(PRINTED, (each, rating) -> each.label(), predicate, behaviour);
    }
    return reasoning.derive(PRINTED, PerformancePredicate::label, predicate);
  }
}
