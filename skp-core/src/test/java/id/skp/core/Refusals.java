package id.skp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests say about values that cannot be built. */
public final class Refusals {
  private Refusals() {}

  /** Holds if building is refused with the code, at the field. */
  public static void assertRefused(String code, String field, ThrowingCallable building) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(building)
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo(code);
          assertThat(refusal.field()).isEqualTo(field);
          assertThat(refusal.sentence()).contains("need", ", got ");
        });
  }
}
