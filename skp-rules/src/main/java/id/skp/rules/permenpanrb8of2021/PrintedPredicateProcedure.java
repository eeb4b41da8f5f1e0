package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;

/** Prints a predicate by its name. */
final class PrintedPredicateProcedure implements Procedure<Evaluation, Text> {
  private static final Field<Evaluation, PerformancePredicate> PREDICATE =
      Field.of("predicate", Evaluation::predicate, "Predikat kinerja", "Performance predicate");
  private static final Calculation PRINTED =
      Calculation.of("printed", "Sebutan pada formulir", "Printed form");

  @Override
  public Step<Text> apply(Facts<Evaluation> facts, Reasoning reasoning) {
    return reasoning.derive(PRINTED, PerformancePredicate::label, facts.get(PREDICATE));
  }
}
