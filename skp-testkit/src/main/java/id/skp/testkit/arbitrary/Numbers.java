package id.skp.testkit.arbitrary;

import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Exact numbers. */
final class Numbers {
  private static final int DECIMALS = 6;
  private static final long LARGEST = 999_999_999_999_999L;

  private Numbers() {}

  /** Makes numbers as a target may have them: up to 15 digits before and 6 after the decimal point. */
  static Arbitrary<BigDecimal> decimal() {
    Arbitrary<Integer> scales = Arbitraries.integers().between(0, DECIMALS);
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.longs().between(0, 1000), Arbitraries.of(0, 1))
            .as(BigDecimal::valueOf),
        Combinators.combine(Arbitraries.longs().between(-LARGEST, LARGEST), scales)
            .as(BigDecimal::valueOf));
  }

  /** Makes exact numbers: whole ones, decimals, and fractions whose decimals have no end. */
  static Arbitrary<Ratio> ratio() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 1000).map(Ratio::of),
        decimal().map(Ratio::of),
        Combinators.combine(Arbitraries.longs(), Arbitraries.longs().between(1, 1000))
            .as(Ratio::of),
        Combinators.combine(
                Arbitraries.longs().between(0, 1000), Arbitraries.longs().between(1, 1000))
            .as(Ratio::of));
  }

  /** Makes scores from 0 to 120 with at most one decimal. */
  static Arbitrary<BigDecimal> score() {
    return Arbitraries.longs().between(0, 1200).map(tenths -> BigDecimal.valueOf(tenths, 1));
  }

  static Arbitrary<Percentage> percentage() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 1000).map(Percentage::of),
        Arbitraries.longs()
            .between(0, 1_000_000_000L)
            .map(millionths -> new Percentage(BigDecimal.valueOf(millionths, DECIMALS))));
  }
}
