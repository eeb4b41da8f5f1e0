package id.skp.core.appraisal;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "70, 70%",
    "100, 100%",
    "1000, 1000%",
    "12.5, 12.5%",
    "12.50, 12.5%",
    "0.000001, 0.000001%"
  })
  void aPercentagePrintsWithoutNeedlessZeros(String text, String printed) {
    assertThat(Percentage.parse(text)).hasToString(printed);
  }

  @Test
  void percentagesAreEqualHoweverTheyAreWritten() {
    assertThat(Percentage.of(70))
        .isEqualTo(Percentage.parse("70.00"))
        .isEqualTo(new Percentage(new BigDecimal("7E+1")))
        .hasSameHashCodeAs(Percentage.parse("70.0"));
    assertThat(new Percentage(new BigDecimal("0E-999999999"))).isEqualTo(Percentage.of(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1000.000001", "1E+999999999", "0.0000001", "1E-999999999"})
  void aPercentageLiesBetween0And1000WithSixDecimals(BigDecimal value) {
    assertRefused("PERCENTAGE_OUT_OF_RANGE", "percentage", () -> new Percentage(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%", "70%%", "70 %", "12,5", "-1", "1e2", ".5", "5.", "0.0000001", " 1", "٧"})
  void aPercentageIsWrittenWithADecimalPoint(String text) {
    assertRefused("PERCENTAGE_MALFORMED", "percentage", () -> Percentage.parse(text));
  }

  @Test
  void aRefusalTellsWhatWasWrittenAndTheFormOfItsLocale() {
    assertThatThrownBy(() -> Percentage.parse("98.5%", Text.INDONESIAN))
        .hasMessageContaining("'12,5', got 98.5%");
    assertThatThrownBy(() -> Percentage.parse("98,5", Text.ENGLISH))
        .hasMessageContaining("'12.5', got 98,5");
    assertThatThrownBy(() -> Percentage.parse("x", Text.INDONESIAN))
        .hasMessageContaining("'12,5', got x");
    assertThatThrownBy(() -> Ratio.parse("1.234,5", Text.INDONESIAN))
        .hasMessageContaining("'87,5' or '13/14', got 1.234,5");
  }

  @ParameterizedTest
  @CsvSource({
    "70, 7, 10, 0",
    "70, 8, 10, 1",
    "70, 6, 10, -1",
    "33.333333, 1, 3, 1",
    "33.333334, 1, 3, -1",
    "12.5, 1, 8, 0",
    "0, 0, 5, 0",
    "100, 9223372036854775807, 9223372036854775807, 0"
  })
  void aShareIsComparedExactly(String percent, long part, long whole, int sign) {
    assertThat(Integer.signum(Percentage.parse(percent).compareShare(part, whole)))
        .isEqualTo(sign);
  }

  @Test
  void percentagesAreOrderedBySize() {
    assertThat(Percentage.parse("9.5")).isLessThan(Percentage.of(10));
  }
}
