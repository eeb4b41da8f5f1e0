package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is there, or is not, decides nothing that the explanation does not show. */
class PresenceTest {
  private record Bonus(Ratio points, Optional<Ratio> extra, List<Ratio> more) {}

  private static final Field<Bonus, Ratio> POINTS =
      Field.of("points", Bonus::points, "Nilai", "Points");
  private static final Field<Bonus, Optional<Ratio>> EXTRA =
      Field.of("extra", Bonus::extra, "Tambahan", "Extra");
  private static final Field<Bonus, List<Ratio>> MORE =
      Field.of("more", Bonus::more, "Lainnya", "More");
  private static final RuleKey<Bonus, Ratio> BONUS = RuleKey.of(
      "bonus",
      Text.same("bonus"),
      InputForm.of(
          Bonus.class,
          given -> new Bonus(given.required(POINTS, given::ratio), Optional.empty(), List.of()),
          POINTS,
          EXTRA,
          MORE),
      OutputForm.single(Ratio.class, "points"));
  private static final RuleKey<Ratio, Ratio> OTHER = RuleKey.of(
      "other",
      Text.same("other"),
      InputForm.document(Ratio.class, Field.document("points", "Nilai", "Points")),
      OutputForm.single(Ratio.class, "points"));
  private static final ParameterKey<Ratio> CAP =
      ParameterKey.of("cap", Ratio.class, Text.of("Batas", "Cap"));
  private static final Calculation SUM = Calculation.of("sum", "Jumlah", "Sum");
  private static final Bonus PLAIN = new Bonus(Ratio.ONE, Optional.empty(), List.of());
  private static final Bonus FULL =
      new Bonus(Ratio.ONE, Optional.of(Ratio.HUNDRED), List.of(Ratio.ONE));

  private static List<String> steps(RuleSet rules, Bonus bonus) {
    return ((Decided<?>) rules.decide(BONUS, bonus))
        .trace().steps().stream().map(Step::toString).toList();
  }

  private static RuleSet deciding(Procedure<Bonus, Ratio> procedure) {
    return TinyRules.with(BONUS, procedure);
  }

  @Test
  void aParameterThatTheRuleSetLacksIsAReason() {
    RuleSet rules = deciding((bonus, reasoning) -> reasoning.find(CAP).orElse(bonus.get(POINTS)));
    assertThat(steps(rules, PLAIN)).contains("cap = Optional.empty");
    assertThat(rules.decide(BONUS, PLAIN).explain(Text.ENGLISH)).contains("Cap in the rule set");
  }

  @Test
  void aParameterThatIsThereIsAReasonThoughItsValueIsNotUsed() {
    Procedure<Bonus, Ratio> procedure = (bonus, reasoning) ->
        reasoning.find(CAP).isPresent() ? reasoning.conclude(SUM, Ratio.ZERO) : bonus.get(POINTS);
    RuleSet rules = TinyRules.builder("tiny")
        .parameter(CAP, Ratio.HUNDRED, TinyRules.SOURCE)
        .rule(BONUS, procedure, TinyRules.SOURCE)
        .build();
    assertThat(steps(rules, PLAIN)).containsExactly("cap = 100", "sum = 0", "bonus = 0");
  }

  @Test
  void aRuleThatTheRuleSetHasOrLacksIsAReason() {
    Procedure<Bonus, Ratio> procedure =
        (bonus, reasoning) -> reasoning.find(OTHER, bonus.get(POINTS)).isPresent()
            ? reasoning.conclude(SUM, Ratio.ZERO)
            : bonus.get(POINTS);
    assertThat(steps(deciding(procedure), PLAIN))
        .containsExactly("points = 1", "other = Optional.empty", "bonus = 1");
    RuleSet both = TinyRules.builder("tiny")
        .rule(BONUS, procedure, TinyRules.SOURCE)
        .rule(OTHER, (points, reasoning) -> points.whole(), TinyRules.SOURCE)
        .build();
    assertThat(steps(both, PLAIN))
        .containsExactly("points = 1", "other = 1", "sum = 0", "bonus = 0");
  }

  @Test
  void aFieldThatIsThereIsAReasonThoughNobodyReadsIt() {
    RuleSet rules = deciding((bonus, reasoning) -> reasoning.derive(
        SUM,
        points -> points,
        bonus.find(EXTRA).map(extra -> bonus.get(POINTS)).orElseGet(() -> bonus.get(POINTS))));
    assertThat(steps(rules, FULL))
        .containsExactly("points = 1", "sum = 1", "extra = 100", "bonus = 1");
    assertThat(steps(rules, PLAIN))
        .containsExactly("points = 1", "sum = 1", "extra = Optional.empty", "bonus = 1");
  }

  @Test
  void aFieldThatIsReadIsAReasonOnce() {
    RuleSet rules = deciding((bonus, reasoning) ->
        reasoning.derive(SUM, Ratio::plus, bonus.get(POINTS), bonus.find(EXTRA).orElseThrow()));
    assertThat(steps(rules, FULL))
        .containsExactly("points = 1", "extra = 100", "sum = 101", "bonus = 101");
    assertThat(rules.decide(BONUS, FULL).explain(Text.ENGLISH)).contains("[rule: bonus, from 3]");
  }

  @Test
  void aListThatHasPartsIsAReasonUnlessOneOfThemIs() {
    RuleSet looking = deciding((bonus, reasoning) ->
        bonus.isEmpty(MORE) ? reasoning.conclude(SUM, Ratio.ZERO) : bonus.get(POINTS));
    assertThat(steps(looking, FULL)).containsExactly("points = 1", "more = [1]", "bonus = 1");
    assertThat(steps(looking, PLAIN)).containsExactly("more = []", "sum = 0", "bonus = 0");
    RuleSet reading = deciding((bonus, reasoning) ->
        bonus.isEmpty(MORE) ? bonus.get(POINTS) : bonus.each(MORE).get(0).whole());
    assertThat(steps(reading, FULL)).containsExactly("more = 1", "bonus = 1");
  }
}
