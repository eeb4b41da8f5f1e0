package id.skp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\u000b", "\f", "\u0085", "\u2028", "\u2029"})
  void anEndOfALineIsOneSign(String end) {
    assertThat(PlainText.line("R1" + end + "R2")).isEqualTo("R1⏎R2");
    assertThat(PlainText.line(end)).isEqualTo("⏎");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0007",
        "\u001b",
        "\u007f",
        "\u009b",
        "\u200b",
        "\u200e",
        "\u200f",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\uffff",
        "\ud800",
        "\udb40\udc41"
      })
  void whatSteersTurnsOrHidesIsReplaced(String unsafe) {
    assertThat(PlainText.line("a" + unsafe + "b")).isEqualTo("a\uFFFDb");
    assertThat(PlainText.lines("a" + unsafe + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " R1 ", "Ḍewi — Śrī 宮 📄", "Isı İzin", "نور", "ꦱꦼꦏꦂ", "a\u200db", "co\u00adba"
      })
  void whatCanBeSeenStaysAsItIs(String text) {
    assertThat(PlainText.line(text)).isSameAs(text);
    assertThat(PlainText.lines(text)).isEqualTo(text);
  }

  @Test
  void linesThatWereMadeStayAndOthersDoNot() {
    assertThat(PlainText.lines("a\n  b\tc\r\nd\re\u2028f\n")).isEqualTo("a\n  b\tc\nd⏎e⏎f\n");
    assertThat(PlainText.line("b\tc")).isEqualTo("b c");
  }

  @Test
  void everyCharacterThatNeedsNoLookStays() {
    for (char each = ' '; each < '\u2100'; each++) {
      String text = "a" + each;
      assertThat(new Line(1).add(text).end()).isEqualTo(PlainText.line(text));
      boolean isKept = PlainText.line(text).equals(text);
      assertThat(isKept)
          .as("%04x", (int) each)
          .isEqualTo(each >= ' ' && each <= '~' || each >= '\u00A0' && isSeen(each));
    }
  }

  private static boolean isSeen(char each) {
    int type = Character.getType(each);
    boolean joins = each == '\u00AD' || each == '\u200C' || each == '\u200D';
    boolean isBlank = Character.isWhitespace(each);
    return !isBlank && type != Character.CONTROL && (type != Character.FORMAT || joins);
  }

  @Test
  void aLineIsWrittenAndTheNextBegun() {
    Line line = new Line(2);
    assertThat(line.add("R1").add(' ').add("(R2)", 1, 3).add('\n').length()).isEqualTo(6);
    assertThat(line).hasToString("R1 R2\n");
    assertThat(line.end()).isEqualTo("R1 R2⏎");
    assertThat(line.end()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        7,
        -7,
        10,
        99,
        100,
        -101,
        1_000_000_007,
        Long.MAX_VALUE,
        Long.MIN_VALUE + 1,
        Long.MIN_VALUE
      })
  void numbersAreWrittenAsTheirDigits(long number) {
    assertThat(new Line(0).add("n").add(number)).hasToString("n" + number);
  }
}
