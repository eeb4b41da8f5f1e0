package id.skp.testkit.properties;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import java.util.List;

/** Decisions held against each other. */
final class Decisions {
  private Decisions() {}

  /**
   * Holds if two decisions have the same value or the same reason for none, explained in the same words. The name of the
   * rule set, which every explanation and every evaluation carries, may differ.
   */
  static void assertSame(Decision<?> one, Decision<?> other) {
    if (one instanceof Undecided<?> undecided) {
      assertThat(other).isUndecided(undecided.reason(), undecided.pointer());
      assertThat(((Undecided<?>) other).message()).isEqualTo(undecided.message());
    } else {
      assertThat(other).isDecided();
      assertThat(unnamed(other.orThrow())).isEqualTo(unnamed(one.orThrow()));
    }
    assertThat(unnamedExplanation(other)).isEqualTo(unnamedExplanation(one));
  }

  private static Object unnamed(Object value) {
    return value instanceof Evaluation evaluation
        ? evaluation.toBuilder().ruleSet("any").ruleSetBases(List.of()).build()
        : value;
  }

  private static String unnamedExplanation(Decision<?> decision) {
    String text = decision.explain(Text.INDONESIAN);
    String end = "himpunan aturan: " + decision.ruleSet().id() + "\n";
    assertThat(text).endsWith(end);
    return text.substring(0, text.length() - end.length());
  }
}
