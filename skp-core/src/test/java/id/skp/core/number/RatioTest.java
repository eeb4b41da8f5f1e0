package id.skp.core.number;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
  private static final Ratio LARGE = Ratio.parse("123456789012345678901.5");

  @Test
  void aWholeNumberIsItself() {
    for (int number = -2; number <= 2000; number++) {
      assertThat(Ratio.of(number)).isEqualTo(Ratio.of(2L * number, 2));
    }
    assertThat(Ratio.of(1, -2)).isEqualTo(Ratio.parse("-0.5"));
    assertThat(Ratio.parse("-0,5", Text.INDONESIAN)).isEqualTo(Ratio.of(-1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "1/2, HALF_UP, 1",
    "-1/2, HALF_UP, -1",
    "49/100, HALF_UP, 0",
    "51/100, HALF_UP, 1",
    "1/3, UP, 1",
    "-1/3, FLOOR, -1",
    "5/2, HALF_EVEN, 2",
    "99/100, DOWN, 0"
  })
  void aNumberIsRoundedInEachWay(String number, RoundingMode mode, String rounded) {
    assertThat(Ratio.parse(number).round(0, mode)).isEqualTo(new BigDecimal(rounded));
  }

  @Test
  void numbersBeyondAnyTableAreAsExact() {
    assertThat(LARGE.signum()).isEqualTo(1);
    assertThat(LARGE.negated().signum()).isEqualTo(-1);
    assertThat(LARGE.truncate()).isEqualTo(Ratio.parse("123456789012345678901"));
    assertThat(LARGE.roundHalfUp()).isEqualTo(Ratio.parse("123456789012345678902"));
    assertThat(LARGE.percentOf(LARGE)).isEqualTo(Ratio.HUNDRED);
  }

  @Test
  void nothingIsAPercentageOfZero() {
    assertThat(Ratio.ONE.percentOf(Ratio.of(4))).isEqualTo(Ratio.of(25));
    assertThat(Ratio.ONE.percentOf(Ratio.of(-4))).isEqualTo(Ratio.of(-25));
    assertRefused("DIVISION_BY_ZERO", "denominator", () -> Ratio.ONE.percentOf(Ratio.ZERO));
  }
}
