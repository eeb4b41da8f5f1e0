package id.skp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextKindTest {
  @ParameterizedTest
  @EnumSource(TextKind.class)
  void aTextMayBeAsLongAsItsKindAndNotLonger(TextKind kind) {
    for (String character : new String[] {"x", "\uD83D\uDE00"}) {
      String longest = character.repeat(kind.longest());
      assertThat(kind.require(longest, "field")).isSameAs(longest);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> kind.require(longest + character, "field"))
          .satisfies(refused -> assertThat(refused.code()).isEqualTo("TEXT_TOO_LONG"))
          .withMessage("field: needs at most " + kind.longest() + " characters, got "
              + (kind.longest() + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, CONTROL_CHARACTER, U+0000 (3)",
    "0x0008, CONTROL_CHARACTER, U+0008 (3)",
    "0x000E, CONTROL_CHARACTER, U+000E (3)",
    "0x001B, CONTROL_CHARACTER, U+001B (3)",
    "0x001F, CONTROL_CHARACTER, U+001F (3)",
    "0x007F, CONTROL_CHARACTER, U+007F (3)",
    "0x0084, CONTROL_CHARACTER, U+0084 (3)",
    "0x009B, CONTROL_CHARACTER, U+009B (3)",
    "0xD83D, INVALID_UNICODE, U+D83D (3)",
    "0xDE00, INVALID_UNICODE, U+DE00 (3)",
  })
  void whatIsNoTextIsRefusedAtItsPlace(int character, String code, String got) {
    String text = "a\uD83D\uDE00" + (char) character + "b";
    for (TextKind kind : TextKind.values()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> kind.require(text, "field"))
          .satisfies(refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo("field");
            assertThat(refused.sentence()).startsWith("needs ").endsWith(", got " + got);
            assertThat(refused.sentence(Text.INDONESIAN))
                .startsWith("perlu ")
                .endsWith(", diberikan " + got);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, CONTROL_CHARACTER",
    "0x001F, CONTROL_CHARACTER",
    "0x007F, CONTROL_CHARACTER",
    "0xD83D, INVALID_UNICODE",
  })
  void whatIsNoTextIsFoundAtAnyPlaceOfATextOfAnyLength(int character, String code) {
    for (int length = 0; length < 40; length++) {
      for (int at = 0; at <= length; at++) {
        String text = "x".repeat(at) + (char) character + "?".repeat(length - at);
        assertThatExceptionOfType(InvalidValueException.class)
            .isThrownBy(() -> TextKind.ID.require(text + "x", "field"))
            .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 24, 31, 32})
  void blanksAloneAreNoTextHoweverMany(int length) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TextKind.ID.require(" ".repeat(length), "field"))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("BLANK_TEXT"));
    for (int at = 0; at < length; at++) {
      String text = " ".repeat(at) + "!" + " ".repeat(length - at - 1);
      assertThat(TextKind.ID.require(text, "field")).isSameAs(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\nb", "a\r\nb", "a\u000Bb", "a\fb", "a\u0085b", "a\u2028b"})
  void tabsAndEndsOfLinesAreText(String text) {
    assertThat(TextKind.TEXT.require(text, "field")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\t\n",
        "\u3000",
        "\u00a0",
        "\u200b",
        "\u00ad \ufeff",
        "\u2060",
        "\u3164",
        "\u2800"
      })
  void aTextHasAVisibleCharacter(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> TextKind.NAME.require(text, "field"))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("BLANK_TEXT"));
  }
}
