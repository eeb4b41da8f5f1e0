package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.testkit.properties.Questions.Question;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A variant without a change is its base under another name. */
class VariantProperties {
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void aVariantWithoutAChangeDecidesAsItsBase(@ForAll("questions") Question<?, ?> question) {
    RuleSet variant = question.rules().variant("id.go.contoh-2026", changes -> {});
    Decision<?> decision = question.decideBy(variant);
    assertThat(decision.ruleSet()).isSameAs(variant);
    Decisions.assertSame(question.decide(), decision);
    if (decision.toOptional().orElse(null) instanceof Evaluation evaluation) {
      assertThat(evaluation.ruleSet()).isEqualTo(variant.id());
      assertThat(evaluation.ruleSetBases()).isEqualTo(variant.baseIds());
    }
  }

  @Provide
  Arbitrary<Question<?, ?>> questions() {
    return Questions.toAllRules();
  }
}
