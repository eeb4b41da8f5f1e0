package id.skp.testkit.variants.dki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.testkit.variants.VariantContract;
import id.skp.testkit.variants.dki.CapitalRules.Month;
import id.skp.testkit.variants.dki.CapitalRules.MonthlyScore;
import id.skp.testkit.variants.dki.ComponentWeights.Component;
import id.skp.testkit.variants.dki.ComponentWeights.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CapitalRegionTest extends VariantContract {
  @Override
  protected RuleSet variant() {
    return CapitalRegion.rulesOf2016();
  }

  @Override
  protected List<String> caseFiles() {
    return List.of("dki-2016.json");
  }

  @Override
  protected List<String> differences() {
    return List.of("REPLACED PARAMETER inForceFrom", "REPLACED PARAMETER componentWeights");
  }

  @Test
  void theRulesOf2020NameTheChainTheyStandOn() {
    assertThat(CapitalRegion.rulesOf2020().baseIds())
        .containsExactly("id.go.dki-2016", "id.go.dki-2015");
  }

  @Test
  void aVariantWhoseWeightsDoNotAddUpTo100IsNotBuilt() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> variant()
            .variant(
                "id.go.dki-wrong",
                changes -> changes
                    .citing(Regulation.of("Pergub Contoh 1/2026", "Bobot"))
                    .parameter(
                        CapitalRules.WEIGHTS,
                        new ComponentWeights(Map.of(
                            Group.LAINNYA,
                            Map.of(
                                Component.AKTIVITAS,
                                Ratio.of(70),
                                Component.PERILAKU,
                                Ratio.of(29)))))))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("WEIGHTS_NOT_WHOLE"))
        .withMessageContaining("99");
  }

  @Test
  void theBaseKeepsItsOwnWeights() {
    assertThat(score(CapitalRegion.rulesOf2015(), 5400).orThrow().score())
        .isEqualTo(Ratio.parse("91"));
    assertThat(score(CapitalRegion.rulesOf2016(), 5400).orThrow().score())
        .isEqualTo(Ratio.parse("92"));
  }

  @Test
  void whatIsLeftOutIsNamedInTheExplanation() {
    Decision<MonthlyScore> decision = variant()
        .decide(
            CapitalRules.MONTHLY_SCORE,
            new Month(
                Group.LAINNYA,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Ratio.of(225)),
                Map.of(Component.SERAPAN_ANGGARAN, Ratio.HUNDRED),
                List.of(Component.AKTIVITAS)));
    assertThat(decision.orThrow().excluded()).containsExactly(Component.AKTIVITAS);
    assertThat(decision.explain(Text.INDONESIAN)).contains("tanpa aktivitas");
  }

  @Property
  void moreActivityNeverScoresLessAndEndsAtTheEffectiveMinutes(
      @ForAll @IntRange(max = 9000) int minutes, @ForAll @IntRange(max = 9000) int more) {
    Ratio less = score(variant(), minutes).orThrow().score();
    Ratio other = score(variant(), minutes + more).orThrow().score();
    assertThat(less).isLessThanOrEqualTo(other);
    assertThat(other).isLessThanOrEqualTo(Ratio.of(99));
  }

  private static Decision<MonthlyScore> score(RuleSet rules, int minutes) {
    return rules.decide(
        CapitalRules.MONTHLY_SCORE,
        new Month(
            Group.LAINNYA,
            Optional.of(Ratio.of(20)),
            Optional.of(Ratio.of(minutes)),
            Optional.of(Ratio.of(225)),
            Map.of(Component.SERAPAN_ANGGARAN, Ratio.HUNDRED),
            List.of()));
  }
}
