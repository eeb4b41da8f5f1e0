package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ReasoningLimitsTest {
  private static final Field<Ratio, Ratio> NUMBER =
      Field.of("number", number -> number, "Bilangan", "Number");
  private static final ParameterKey<Ratio> MOST =
      ParameterKey.of("most", Ratio.class, Text.same("most"));
  private static final Field<?, ?> BY_RATING =
      Field.named("byRating", "Menurut rating", "By rating");

  private static Decision<?> decide(BiConsumer<Facts<Ratio>, Reasoning> limit, long number) {
    RuleKey<Ratio, Ratio> rule = RuleKey.of(
        "limited",
        Text.same("limited"),
        InputForm.of(Ratio.class, given -> given.required(NUMBER, given::ratio), NUMBER),
        OutputForm.single(Ratio.class, "number"));
    RuleSet rules = TinyRules.builder("limits")
        .parameter(MOST, Ratio.HUNDRED, TinyRules.SOURCE)
        .rule(
            rule,
            (given, reasoning) -> {
              limit.accept(given, reasoning);
              return given.get(NUMBER);
            },
            TinyRules.SOURCE)
        .build();
    return rules.decide("limited", Given.of(Map.of("number", number)));
  }

  @Test
  void aNumberMayLieOnItsBoundsAndNotBeyondThem() {
    BiConsumer<Facts<Ratio>, Reasoning> limit = (facts, reasoning) -> reasoning.requireWithin(
        facts, NUMBER, facts.get(NUMBER), Ratio.ZERO, reasoning.parameter(MOST));
    assertThat(decide(limit, 0).isDecided()).isTrue();
    assertThat(decide(limit, 100).isDecided()).isTrue();
    assertRefused(decide(limit, 101));
    assertRefused(decide(limit, -1));
  }

  @Test
  void zeroIsNotNegativeAndNotPositive() {
    BiConsumer<Facts<Ratio>, Reasoning> notNegative =
        (facts, reasoning) -> reasoning.requireNotNegative(facts, NUMBER, facts.get(NUMBER));
    BiConsumer<Facts<Ratio>, Reasoning> positive =
        (facts, reasoning) -> reasoning.requirePositive(facts, NUMBER, facts.get(NUMBER));
    assertThat(decide(notNegative, 0).isDecided()).isTrue();
    assertRefused(decide(notNegative, -1));
    assertThat(decide(positive, 1).isDecided()).isTrue();
    assertRefused(decide(positive, 0));
  }

  private static void assertRefused(Decision<?> decision) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.INVALID_INPUT);
      assertThat(undecided.pointer()).isEqualTo("/number");
    });
  }

  @Test
  void numbersAreReadByConstantAndNullOnesLeftOut() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("SESUAI_EKSPEKTASI", 5);
    values.put("DI_ATAS_EKSPEKTASI", null);
    assertThat(
            Given.of(Map.of("byRating", values)).ratios(BY_RATING, Rating.class).orElseThrow())
        .containsExactly(Map.entry(Rating.SESUAI_EKSPEKTASI, Ratio.of(5)));
    assertThat(Given.of(Map.of()).ratios(BY_RATING, Rating.class)).isEmpty();
  }
}
