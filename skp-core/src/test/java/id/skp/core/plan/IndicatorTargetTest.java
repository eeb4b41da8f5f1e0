package id.skp.core.plan;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTargetTest {
  @Test
  void aTargetIsWordedInIndonesianWithADecimalComma() {
    assertThat(IndicatorTarget.exact("72.50", "persen").text()).isEqualTo("72,5 persen");
    assertThat(IndicatorTarget.exact("72.5", "%").text()).isEqualTo("72,5%");
    assertThat(IndicatorTarget.exact("80").text()).isEqualTo("80");
    assertThat(IndicatorTarget.exact("100000", "orang").text()).isEqualTo("100000 orang");
    assertThat(IndicatorTarget.range("80", "90", "persen").text()).isEqualTo("80-90 persen");
    assertThat(IndicatorTarget.range("-5", "-2.5", "persen").text())
        .isEqualTo("-5 sampai -2,5 persen");
    assertThat(IndicatorTarget.atLeast("40", "sekolah").text())
        .isEqualTo("paling sedikit 40 sekolah");
    assertThat(IndicatorTarget.atMost("3", "hari").text()).isEqualTo("paling banyak 3 hari");
  }

  @Test
  void theWordingOfThePlanIsKept() {
    ExactTarget target = IndicatorTarget.exact("2", "dokumen").withText("dua dokumen");

    assertThat(target.text()).isEqualTo("dua dokumen");
    assertThat(target.value()).isEqualTo(new BigDecimal("2"));
    assertThat(IndicatorTarget.range("1", "2", "hari").withText("1 s.d. 2 hari").text())
        .isEqualTo("1 s.d. 2 hari");
    assertThat(IndicatorTarget.narrative("a").withText("b"))
        .isEqualTo(IndicatorTarget.narrative("b"));
  }

  @Test
  void targetsAreEqualHoweverTheirNumbersAreWritten() {
    assertThat(IndicatorTarget.exact("2.0", "dokumen"))
        .isEqualTo(IndicatorTarget.exact("2", "dokumen"));
    assertThat(new ExactTarget(new BigDecimal("1E+2"), Optional.empty(), "100"))
        .isEqualTo(IndicatorTarget.exact("100"))
        .hasToString("ExactTarget[value=100, unit=Optional.empty, text=100]");
    assertThat(new ExactTarget(new BigDecimal("0E-999999999"), Optional.empty(), "0"))
        .isEqualTo(IndicatorTarget.exact("0.00"));
  }

  @Test
  void aRangeTargetNeedsMinNotAboveMax() {
    assertThat(IndicatorTarget.range("80", "80.0", "%").min()).contains(new BigDecimal("80"));
    assertRefused("RANGE_INVERTED", "min", () -> IndicatorTarget.range("90", "80", "%"));
  }

  @Test
  void aRangeTargetNeedsABound() {
    assertRefused(
        "RANGE_WITHOUT_BOUND",
        "min",
        () -> new RangeTarget(Optional.empty(), Optional.empty(), Optional.empty(), "cukup"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000",
        "0.0000001",
        "1E+999999999",
        "1E-999999999",
        "-1E+15",
        "1.0000001"
      })
  void anAbsurdNumberIsRefused(BigDecimal value) {
    assertRefused(
        "NUMBER_OUT_OF_RANGE", "value", () -> new ExactTarget(value, Optional.empty(), "x"));
    assertRefused(
        "NUMBER_OUT_OF_RANGE",
        "max",
        () -> new RangeTarget(Optional.empty(), Optional.of(value), Optional.empty(), "x"));
  }

  @Test
  void aNumberMayHave15DigitsAnd6Decimals() {
    assertThat(IndicatorTarget.exact("-999999999999999.999999").value())
        .isEqualTo(new BigDecimal("-999999999999999.999999"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2,5", "1e2", "+1", ".5", "5.", "1 000", "NaN", "٢"})
  void aNumberIsWrittenWithADecimalPoint(String text) {
    assertRefused("NUMBER_MALFORMED", "value", () -> IndicatorTarget.exact(text));
    assertRefused("NUMBER_MALFORMED", "min", () -> IndicatorTarget.atLeast(text, "hari"));
    assertRefused("NUMBER_MALFORMED", "max", () -> IndicatorTarget.atMost(text, "hari"));
  }

  @Test
  void unitAndWordingAreNotBlank() {
    assertRefused("BLANK_TEXT", "unit", () -> IndicatorTarget.exact("1", " "));
    assertRefused("BLANK_TEXT", "text", () -> IndicatorTarget.exact("1").withText(""));
    assertRefused("BLANK_TEXT", "text", () -> IndicatorTarget.narrative("\t"));
    assertRefused("BLANK_TEXT", "unit", () -> IndicatorTarget.range("1", "2", ""));
  }
}
