package id.skp.rules;

import static id.skp.rules.TinyRules.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Basis;
import id.skp.core.text.Text;
import id.skp.rules.finding.Review;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a plug-in's procedures may not give, what they read, and when two of them are the same. */
class ProcedureTest {
  private static final Field<Integer, Integer> N = Field.of("n", n -> n, "bilangan", "number");
  private static final Calculation SUM = Calculation.of("sum", "jumlah", "sum");
  private static final RuleKey<Integer, Integer> ADD = RuleKey.of(
      "add",
      Text.of("Penjumlahan", "Addition"),
      InputForm.of(Integer.class, given -> 1, N),
      OutputForm.single(Integer.class, "sum"));
  private static final ParameterKey<Integer> FACTOR = ParameterKey.of(
      "factor", Integer.class, Text.of("faktor", "factor"), ValueForms.integer(0, 9, "times"));

  private static RuleSet tiny(Procedure<Integer, Integer> procedure) {
    return TinyRules.with(ADD, procedure);
  }

  private static InvalidValueException refusal(Runnable code) {
    return catchThrowableOfType(InvalidValueException.class, code::run);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of any type
  private static <T> T nothing() {
    return new ArrayList<T>(java.util.Collections.singletonList(null)).get(0);
  }

  private static List<Procedure<Integer, Integer>> givingNull() {
    return List.of(
        (n, reasoning) -> nothing(),
        (n, reasoning) -> reasoning.derive(SUM, a -> nothing(), n.get(N)),
        (n, reasoning) -> reasoning.derive(SUM, (a, b) -> nothing(), n.get(N), n.get(N)),
        (n, reasoning) ->
            reasoning.derive(SUM, (a, b, c) -> nothing(), n.get(N), n.get(N), n.get(N)),
        (n, reasoning) ->
            reasoning.derive(sum -> SUM, (a, b, c) -> nothing(), n.get(N), n.get(N), n.get(N)),
        (n, reasoning) -> reasoning.conclude(SUM, nothing()),
        (n, reasoning) -> n.get(Field.of("n", each -> nothing(), "n", "n")));
  }

  @Test
  void aNullIsRefusedWhereItIsMadeWithTheRuleAndWhatGaveIt() {
    for (Procedure<Integer, Integer> procedure : givingNull()) {
      RuleSet rules = tiny(procedure);
      InvalidValueException refused = refusal(() -> rules.decide(ADD, 1));
      assertThat(refused.code()).isEqualTo("NULL_RESULT");
      assertThat(refused.field()).isIn("add", "sum", "n");
      assertThat(refused.sentence()).contains("the rule add of tiny", "got null");
    }
  }

  @Test
  void whatIsCalculatedIsNeededWhereItIs() {
    Calculation none = nothing();
    assertThatNullPointerException()
        .isThrownBy(() -> tiny((n, reasoning) -> reasoning.conclude(none, 1)).decide(ADD, 1))
        .withMessage("calculation")
        .satisfies(thrown -> assertThat(RuleFailure.of(thrown)).isPresent());
  }

  @Test
  void aNullOfAVariantsRuleIsRefusedToo() {
    RuleSet ours = tiny((n, reasoning) -> n.get(N))
        .variant(
            "ours",
            variant -> variant
                .citing(TinyRules.REGULATION, Basis.PRACTICE)
                .rule(ADD, (n, reasoning) -> nothing()));

    assertThat(refusal(() -> ours.decide(ADD, 1)).sentence()).contains("the rule add of ours");
  }

  @Test
  void aNullOfAFormIsRefused() {
    ValueForm<Integer> broken =
        ValueForms.integer(0, 9, "times").as(each -> nothing(), each -> each);
    RuleKey<Integer, Integer> blind = RuleKey.of(
        "blind",
        Text.of("Buta", "Blind"),
        InputForm.of(Integer.class, given -> nothing(), N),
        OutputForm.of(Integer.class).with("sum", each -> nothing()));
    RuleSet rules = TinyRules.with(blind, (n, reasoning) -> n.get(N));
    List<ValueProblem> problems = new ArrayList<>();

    assertThat(broken.read(java.math.BigDecimal.ONE, problems::add)).isEqualTo(Optional.empty());
    assertThat(problems).extracting(ValueProblem::code).containsExactly("NULL_RESULT");
    assertThat(
            refusal(() -> rules.decide("blind", Given.of(java.util.Map.of()))).code())
        .isEqualTo("NULL_RESULT");
    assertThat(refusal(() -> blind.outcome(((Decided<?>) rules.decide(blind, 1)).value()))
            .code())
        .isEqualTo("NULL_RESULT");
  }

  @Test
  void aParameterThatARuleDeclaresAndTheRuleSetLacksIsRefusedWhenItIsBuilt() {
    Procedure<Integer, Integer> reading =
        Procedure.reading((n, reasoning) -> reasoning.parameter(FACTOR), FACTOR);
    InvalidValueException refused = refusal(() -> tiny(reading));

    assertThat(refused.code()).isEqualTo("UNKNOWN_PARAMETER");
    assertThat(refused.sentence()).contains("factor", "add", "tiny");
    RuleSet complete = TinyRules.builder("tiny")
        .parameter(FACTOR, 3, SOURCE)
        .rule(ADD, reading, SOURCE)
        .build();
    assertThat(complete.decide(ADD, 1).orThrow()).isEqualTo(3);
  }

  @Test
  void theReviewOfPlansCannotBeTakenWithoutTheParametersItReads() {
    Rule<id.skp.core.dialogue.SkpFile, Review> review = RuleSets.standard()
        .byId("permenpanrb-6-2022")
        .find(PerformanceRules.PLAN_REVIEW)
        .orElseThrow();

    assertThat(refusal(() -> TinyRules.with(PerformanceRules.PLAN_REVIEW, review.procedure()))
            .code())
        .isEqualTo("UNKNOWN_PARAMETER");
  }

  @Test
  void aParameterThatIsReadWithoutBeingDeclaredLeavesTheRuleUndecided() {
    RuleSet rules = tiny((n, reasoning) -> reasoning.parameter(FACTOR));

    assertThat(rules.decide(ADD, 1)).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(Undecided.Reason.NO_RULE);
      assertThat(undecided.message().in(Text.ENGLISH)).contains("factor", "add");
    });
  }

  private static Procedure<Integer, Integer> adding(int summand) {
    return (n, reasoning) -> reasoning.derive(SUM, each -> each + summand, n.get(N));
  }

  private static Procedure<Integer, Integer> applying(IntUnaryOperator function) {
    return (n, reasoning) -> reasoning.derive(SUM, function::applyAsInt, n.get(N));
  }

  private static IntUnaryOperator plus(int summand) {
    return n -> n + summand;
  }

  @Test
  void aRuleSetThatIsBuiltTwiceHasNoDifferences() {
    assertThat(tiny(adding(3)).differencesFrom(tiny(adding(3)))).isEmpty();
    assertThat(tiny(applying(plus(3))).differencesFrom(tiny(applying(plus(3))))).isEmpty();
    assertThat(
            tiny(Procedure.reading(adding(3))).differencesFrom(tiny(Procedure.reading(adding(3)))))
        .isEmpty();
  }

  @Test
  void aProcedureThatHoldsAnotherValueOrOtherCodeDiffers() {
    assertThat(tiny(adding(4)).differencesFrom(tiny(adding(3))))
        .extracting(Difference::toString)
        .containsExactly("REPLACED RULE add");
    assertThat(tiny(applying(plus(4))).differencesFrom(tiny(applying(plus(3)))))
        .extracting(Difference::toString)
        .containsExactly("REPLACED RULE add");
    assertThat(tiny(applying(plus(4))).differencesFrom(tiny(adding(4))))
        .extracting(Difference::toString)
        .containsExactly("REPLACED RULE add");
  }

  @Test
  void theFingerprintKnowsTheValuesThatAProcedureHolds() {
    assertThat(tiny(adding(3)).fingerprint())
        .isEqualTo(tiny(adding(3)).fingerprint())
        .isNotEqualTo(tiny(adding(4)).fingerprint())
        .isNotEqualTo(tiny(applying(plus(3))).fingerprint());
    assertThat(tiny(applying(plus(3))).fingerprint())
        .isEqualTo(tiny(applying(plus(3))).fingerprint())
        .isNotEqualTo(tiny(applying(plus(4))).fingerprint());
  }

  private static class Table {
    private final int limit;

    Table(int limit) {
      this.limit = limit;
    }

    int limit() {
      return limit;
    }
  }

  private static final class NamedTable extends Table {
    private final Optional<Locale> locale;

    NamedTable(int limit, Locale locale) {
      super(limit);
      this.locale = Optional.of(locale);
    }

    @Override
    public String toString() {
      return locale + " " + limit();
    }
  }

  /** Counts how often it was asked, which is nothing that it decides by. */
  private static final class Counting {
    private int asked;

    Counting(int asked) {
      this.asked = asked;
    }

    @Override
    public String toString() {
      asked++;
      return "asked " + asked;
    }
  }

  @Test
  void theFingerprintKnowsWhatObjectsHoldThatCannotChange() {
    Function<Integer, List<Object>> held = number -> List.of(
        new Table(number),
        new NamedTable(number, Locale.ROOT),
        new NamedTable(0, Locale.forLanguageTag("id-x-a" + number)),
        List.of(new Table(number)),
        Map.of("a", new Table(number)),
        new int[] {number},
        new BigDecimal(number),
        YearMonth.of(2024, number),
        new UUID(number, number),
        Pattern.compile("a{" + number + "}"),
        Duration.ofDays(number),
        Percentage.of(number));
    List<Object> one = held.apply(1);
    List<Object> other = held.apply(2);
    for (int i = 0; i < one.size(); i++) {
      assertThat(tiny(holding(one.get(i))).fingerprint())
          .as(String.valueOf(one.get(i)))
          .isEqualTo(tiny(holding(held.apply(1).get(i))).fingerprint())
          .isNotEqualTo(tiny(holding(other.get(i))).fingerprint());
    }
    assertThat(tiny(holding(new Counting(1))).fingerprint())
        .isEqualTo(tiny(holding(new Counting(2))).fingerprint());
  }

  @Test
  void theFingerprintOfWhatIsHeldInManyWaysIsSoonMade() {
    List<Object> outer = new ArrayList<>(List.of("end"));
    Object[] circle = {null};
    circle[0] = outer;
    outer.add(circle);
    for (int i = 0; i < 100; i++) {
      outer = new ArrayList<>(List.of(outer, outer, outer));
    }

    assertThat(tiny(holding(outer)).fingerprint()).hasSize(32);
  }

  /** Java lets nobody read what a thread holds. */
  private static Procedure<Integer, Integer> holding(Object closed) {
    return (n, reasoning) -> reasoning.derive(SUM, each -> each + closed.hashCode(), n.get(N));
  }

  @Test
  void whatCannotBeComparedIsToldAsThat() {
    List<Difference> differences =
        tiny(holding(new Thread())).differencesFrom(tiny(holding(new Thread())));

    assertThat(differences)
        .extracting(Difference::toString)
        .containsExactly("NOT_COMPARABLE RULE add");
    assertThat(differences.get(0).after().orElseThrow().wording().english())
        .contains("cannot be compared");
  }
}
