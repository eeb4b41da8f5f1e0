package id.skp.rules.siasn;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import java.util.Optional;

/** Reads the codes of two ratings, looks their predicate up in the law's quadrant, and gives its code. */
final class QuadrantProcedure implements Procedure<CodedRatings, Integer> {
  private static final Calculation RESULT_RATING =
      Calculation.of("resultRating", "Rating hasil kerja", "Rating of work results");
  private static final Calculation BEHAVIOUR_RATING =
      Calculation.of("behaviourRating", "Rating perilaku kerja", "Rating of work behaviour");
  private static final Calculation PREDICATE =
      Calculation.of("predicate", "Predikat kinerja", "Performance predicate");
  private static final Calculation CODE =
      Calculation.of("code", "Kode kuadran kinerja", "Code of the performance quadrant");
  private static final Text NO_RATING = Text.of(
      "{0} bukan kode rating; isi salah satu dari {1}",
      "{0} is no code of a rating; give one of {1}");
  private static final Text NO_CODE = Text.of(
      "predikat {0} tidak berkode; isi kodenya pada parameter predicateCodes",
      "the predicate {0} has no code; give it one in the parameter predicateCodes");

  @Override
  public Step<Integer> apply(Facts<CodedRatings> facts, Reasoning reasoning) {
    Step<Rating> result = rating(CodedRatings.RESULT, RESULT_RATING, facts, reasoning);
    Step<Rating> behaviour = rating(CodedRatings.BEHAVIOUR, BEHAVIOUR_RATING, facts, reasoning);
    Step<PerformancePredicate> predicate = reasoning.derive(
        PREDICATE,
        PredicateQuadrant::predicate,
        reasoning.parameter(Parameters6Of2022.PREDICATE_MATRIX),
        result,
        behaviour);
    Step<Codes<PerformancePredicate>> codes = reasoning.parameter(SiasnParameters.PREDICATE_CODES);
    reasoning.require(
        predicate,
        codes,
        (found, table) -> table.of(found).isPresent(),
        (found, table) -> reasoning.conflict("", Message.of(NO_CODE, found)));
    return reasoning.derive(
        CODE, (table, found) -> table.of(found).orElseThrow(), codes, predicate);
  }

  private static Step<Rating> rating(
      Field<CodedRatings, Optional<Long>> field,
      Calculation calculation,
      Facts<CodedRatings> facts,
      Reasoning reasoning) {
    Step<Codes<Rating>> codes = reasoning.parameter(SiasnParameters.RATING_CODES);
    Step<Long> code = facts.required(field);
    reasoning.require(
        code,
        codes,
        (given, table) -> table.named(given).isPresent(),
        (given, table) -> facts.invalid(field, Message.of(NO_RATING, given, table.all())));
    return reasoning.derive(
        calculation, (table, given) -> table.named(given).orElseThrow(), codes, code);
  }
}
