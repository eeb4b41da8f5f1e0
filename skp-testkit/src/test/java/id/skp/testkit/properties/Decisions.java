package id.skp.testkit.properties;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decisions held against each other. */
public final class Decisions {
  /** What a refusal may add to what was given, in characters. */
  static final int MOST_ADDED = 64 * 1024;

  private Decisions() {}

  /**
   * Holds if two decisions have the same value or the same reason for none, explained in the same words. The name of the
   * rule set, which every explanation and every evaluation carries, may differ.
   */
  public static void assertSame(Decision<?> one, Decision<?> other) {
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
        ? evaluation.toBuilder()
            .ruleSet("any")
            .ruleSetBases(List.of())
            .ruleSetFingerprint(Optional.empty())
            .build()
        : value;
  }

  private static String unnamedExplanation(Decision<?> decision) {
    String text = decision.explain(Text.INDONESIAN);
    String end = "himpunan aturan: " + decision.ruleSet().id() + "\n";
    assertThat(text).endsWith(end);
    return text.substring(0, text.length() - end.length());
  }

  /** Holds if a decision is explained in both languages, and in few words where it is none. */
  public static void assertBounded(Decision<?> decision) {
    for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      String explained = decision.explain(locale);
      assertThat(decision.isDecided() || explained.length() < MOST_ADDED).isTrue();
    }
    assertThat(decision.toString()).isNotBlank();
    if (decision.toOptional().orElse(null) instanceof Review review) {
      for (Finding finding : review.findings()) {
        assertThat(finding.message().in(Text.INDONESIAN)).isNotBlank();
        assertThat(finding.message().in(Text.ENGLISH)).isNotBlank();
      }
    }
  }
}
