package id.skp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.text.Text;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests say about values that cannot be built. */
public final class Refusals {
  private static final String ENGLISH_WORD =
      "(?i)\\b(the|an|of|is|are|not|no|needs?|must|got|found|nothing|none|neither|with|without|other"
          + "|than|one|at|least|most|before|after|and|or)\\b";

  private Refusals() {}

  /** Holds if building is refused with the code, at the field. */
  public static void assertRefused(String code, String field, ThrowingCallable building) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(building)
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo(code);
          assertThat(refusal.field()).isEqualTo(field);
          assertThat(refusal.sentence()).contains("need", ", got ");
          assertThat(refusal.getMessage()).isEqualTo(field + ": " + refusal.sentence());
          assertThat(refusal.sentence(Text.ENGLISH)).isEqualTo(refusal.sentence());
          assertThat(refusal.sentence(Text.INDONESIAN))
              .containsPattern("\\bperlu\\b|\\bmemerlukan\\b")
              .containsPattern(", (diberikan |tidak ada yang diberikan)")
              .doesNotContainPattern(ENGLISH_WORD);
        });
  }
}
