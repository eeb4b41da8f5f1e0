package id.skp.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import java.util.function.Function;

/**
 * A single change to a valid value that makes one that cannot be.
 *
 * @param name what is changed
 * @param code the code of the refusal
 * @param field the field of the refusal, with {@code #} for a position in a list
 * @param change makes the change
 */
record Breakage<T>(String name, String code, String field, Function<T, ?> change) {
  static <T> Breakage<T> refused(String name, String code, String field, Function<T, ?> change) {
    return new Breakage<>(name, code, field, change);
  }

  /** A text of the value made blank. */
  static <T> Breakage<T> blank(String field, Function<T, ?> change) {
    return new Breakage<>("blank " + field, "BLANK_TEXT", field, change);
  }

  void assertRefused(T valid) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> change.apply(valid))
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo(code);
          assertThat(refusal.field().replaceAll("\\[[0-9]+]", "[#]")).isEqualTo(field);
          assertThat(refusal.sentence()).contains("need", ", got ");
          assertThat(refusal.sentence() + refusal.sentence(Text.INDONESIAN))
              .as("no value as Java prints it")
              .doesNotContainPattern("[A-Za-z]+[\\[{][A-Za-z]+=");
          assertThat(refusal.sentence() + refusal.sentence(Text.INDONESIAN))
              .as("of the number of a person its end")
              .doesNotContainPattern("[0-9]\\*{4,}[0-9]")
              .doesNotContainPattern("[0-9]{15}");
          assertThat(refusal).hasMessage(refusal.field() + ": " + refusal.sentence());
        });
  }

  @Override
  public String toString() {
    return name;
  }
}
