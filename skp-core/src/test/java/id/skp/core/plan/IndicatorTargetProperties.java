package id.skp.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class IndicatorTargetProperties {
  @Property
  void anExactTargetKeepsItsNumberWithoutNeedlessZerosOrExponent(
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6)
          BigDecimal number,
      @ForAll @IntRange(max = 20) int zeros) {
    ExactTarget target =
        new ExactTarget(number.setScale(6 + zeros), Optional.empty(), number.toPlainString());

    assertThat(target.value()).isEqualByComparingTo(number);
    assertThat(target.value().scale()).isBetween(0, 6);
    assertThat(target.value().toString()).doesNotContain("E").doesNotMatch(".*\\..*0");
    assertThat(IndicatorTarget.exact(target.value().toString()).value()).isEqualTo(target.value());
  }

  @Property
  void theUsualWordingNeverContradictsItsNumbers(
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6) BigDecimal one,
      @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6)
          BigDecimal other,
      @ForAll("units") String unit) {
    String least = one.min(other).toPlainString();
    String most = one.max(other).toPlainString();

    assertThat(Stream.of(
            IndicatorTarget.exact(least),
            IndicatorTarget.exact(least, unit),
            IndicatorTarget.atLeast(least, unit),
            IndicatorTarget.atMost(most, unit),
            IndicatorTarget.range(least, most, unit)))
        .noneMatch(IndicatorTarget::isWordedOtherwise);
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("%", "persen", "percent", "dokumen", "ribu rupiah", "hari kerja", "juta");
  }
}
