package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A trace is as long as what it tells, and costs as much: none of its steps is looked for among all the others. */
class LongTraceTest {
  private static final int MANY = 100_000;
  private static final Field<Ratio, Ratio> NUMBER =
      Field.of("number", number -> number, "Bilangan", "Number");
  private static final Calculation PART = Calculation.of("part", "Bagian", "Part");
  private static final Calculation ALL = Calculation.of("all", "Semua", "All");
  private static final Calculation TRIED = Calculation.of("tried", "Dicoba", "Tried");
  private static final ParameterKey<Ratio> MOST =
      ParameterKey.of("most", Ratio.class, Text.same("most"));
  private static final RuleKey<Ratio, Ratio> SUM = RuleKey.of(
      "sum",
      Text.same("sum"),
      InputForm.of(Ratio.class, given -> given.required(NUMBER, given::ratio), NUMBER),
      OutputForm.single(Ratio.class, "number"));

  private static final RuleKey<Ratio, Ratio> HALF = RuleKey.of(
      "half",
      Text.same("half"),
      InputForm.of(Ratio.class, given -> given.required(NUMBER, given::ratio), NUMBER),
      OutputForm.single(Ratio.class, "number"));

  private static Decision<?> decide(Procedure<Ratio, Ratio> procedure) {
    return TinyRules.builder("long")
        .parameter(MOST, Ratio.HUNDRED, TinyRules.SOURCE)
        .rule(SUM, procedure, TinyRules.SOURCE)
        .rule(HALF, (facts, reasoning) -> facts.get(NUMBER), TinyRules.SOURCE)
        .build()
        .decide("sum", Given.of(Map.of("number", 1)));
  }

  @Test
  void manyReasonsAreToldApartWithoutHoldingEachAgainstEach() {
    Decision<?> decision = decide((facts, reasoning) -> {
      Step<Ratio> number = facts.get(NUMBER);
      List<Step<Ratio>> parts = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        Step<Ratio> part = reasoning.derive(PART, value -> value, number);
        parts.add(part);
        reasoning.by(part);
        reasoning.by(
            reasoning.in(reasoning.derive(PART, value -> value, number)).get(NUMBER));
      }
      return reasoning.derive(ALL, values -> values.get(0), parts);
    });

    assertThat(decision.trace().steps()).hasSize(2 + 3 * MANY + 1);
    assertThat(heldAgainstEachOther(decision.trace().steps())).isLessThan(MANY);
  }

  /** Returns how many pairs of steps a table holds against each other: those of which the numbers are the same. */
  private static long heldAgainstEachOther(List<Step<?>> steps) {
    return steps.stream()
        .collect(Collectors.groupingBy(Object::hashCode, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(same -> same * (same - 1) / 2)
        .sum();
  }

  @Test
  void aChainOfAnyLengthIsTold() {
    Decision<?> decision = decide((facts, reasoning) -> {
      Step<Ratio> last = facts.get(NUMBER);
      for (int i = 0; i < MANY; i++) {
        last = reasoning.derive(PART, value -> value, last);
      }
      Step<Ratio> end = last;
      assertThat(reasoning.trial(TRIED.title(), () -> end)).isEmpty();
      return end;
    });

    assertThat(decision.trace().steps()).hasSize(MANY + 2);
    assertThat(decision.explain(Text.ENGLISH).lines().count()).isGreaterThan(MANY);
  }

  @Test
  void ofATrialThatEndsWellTheRulesAreTheReasonAndEachIsToldOnce() {
    Decision<?> decision = decide((facts, reasoning) -> {
      Step<Ratio> number = facts.get(NUMBER);
      for (int i = 0; i < 3; i++) {
        assertThat(reasoning.trial(
                TRIED.title(),
                () -> reasoning.derive(
                    PART,
                    value -> value,
                    reasoning.decide(HALF, reasoning.derive(PART, half -> half, number)))))
            .isEmpty();
      }
      return reasoning.derive(ALL, value -> value, number);
    });

    assertThat(decision.explain(Text.ENGLISH))
        .contains("half = can be decided  [rule: half, from 1]");
    assertThat(decision.trace().steps())
        .extracting(step -> step.subject().name())
        .containsExactlyInAnyOrder("number", "all", "half", "sum");
  }

  @Test
  void ofATrialThatEndsWellTheParametersAreTheReasonAndOfAnotherAllThatWasRead() {
    Decision<?> decision = decide((facts, reasoning) -> {
      Step<Ratio> number = facts.get(NUMBER);
      assertThat(reasoning.trial(
              TRIED.title(),
              () -> reasoning.derive(
                  TRIED, (value, most) -> value, number, reasoning.parameter(MOST))))
          .isEmpty();
      assertThat(reasoning.trial(TRIED.title(), () -> {
            reasoning.require(
                reasoning.derive(PART, value -> value, number),
                reasoning.parameter(MOST),
                (value, most) -> value.compareTo(most) > 0,
                (value, most) -> reasoning.invalid("/number", Reasoning.negative(value)));
            return number;
          }))
          .hasValueSatisfying(why -> assertThat(why.pointer()).isEqualTo("/number"));
      return reasoning.derive(ALL, value -> value, number);
    });

    assertThat(decision.trace().steps())
        .extracting(step -> step.subject().name())
        .containsExactlyInAnyOrder("number", "all", "most", "part", "sum");
  }
}
