package id.skp.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class PercentageProperties {
  @Property
  void aPrintedPercentageReadsBack(
      @ForAll @BigRange(min = "0", max = "1000") @Scale(6) BigDecimal value) {
    Percentage percentage = new Percentage(value);

    assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
    assertThat(Percentage.parse(percentage.toString().replace("%", ""))).isEqualTo(percentage);
    assertThat(percentage.value()).isEqualByComparingTo(value);
  }

  @Property
  void aShareIsComparedAsWholeNumbersAre(
      @ForAll @IntRange(max = 1000) int percent,
      @ForAll @IntRange(max = 10_000) int part,
      @ForAll @IntRange(min = 1, max = 10_000) int whole) {
    assertThat(Integer.signum(Percentage.of(percent).compareShare(part, whole)))
        .isEqualTo(Long.compare(100L * part, (long) percent * whole));
  }
}
