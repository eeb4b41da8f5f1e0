package id.skp.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That exact numbers are exact at every size, against whole numbers that have no size at all. */
class RatioProperties {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** A fraction of which the library's own idea is asked for. */
  private record Fraction(long top, long bottom) {
    Ratio ratio() {
      return Ratio.of(top, bottom);
    }
  }

  @Property
  void sumAndDifference(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
    BigInteger left = product(one.top, other.bottom);
    BigInteger right = product(other.top, one.bottom);
    BigInteger below = product(one.bottom, other.bottom);
    assertIs(left.add(right), below, one.ratio().plus(other.ratio()));
    assertIs(left.subtract(right), below, one.ratio().minus(other.ratio()));
    assertSame(one, one.ratio().plus(other.ratio()).minus(other.ratio()));
  }

  @Property
  void productAndQuotient(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
    BigInteger left = product(one.top, other.bottom);
    BigInteger right = product(one.bottom, other.top);
    assertIs(
        product(one.top, other.top),
        product(one.bottom, other.bottom),
        one.ratio().times(other.ratio()));
    Assume.that(other.top != 0);
    assertIs(left, right, one.ratio().dividedBy(other.ratio()));
    assertIs(left.multiply(HUNDRED), right, one.ratio().percentOf(other.ratio()));
    assertSame(one, one.ratio().dividedBy(other.ratio()).times(other.ratio()));
  }

  @Property
  void order(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
    Ratio number = one.ratio();
    int expected = product(one.top, other.bottom).compareTo(product(other.top, one.bottom));
    assertThat(Integer.signum(number.compareTo(other.ratio()))).isEqualTo(expected);
    assertThat(number.equals(other.ratio())).isEqualTo(expected == 0);
    assertThat(number.min(other.ratio())).isEqualTo((expected <= 0 ? one : other).ratio());
    assertThat(number.max(other.ratio())).isEqualTo((expected >= 0 ? one : other).ratio());
    assertThat(number.signum()).isEqualTo(Long.signum(one.top));
    assertIs(
        BigInteger.valueOf(one.top).negate(), BigInteger.valueOf(one.bottom), number.negated());
  }

  @Property
  void rounding(@ForAll("fractions") Fraction fraction) {
    BigDecimal top = BigDecimal.valueOf(fraction.top);
    BigDecimal bottom = BigDecimal.valueOf(fraction.bottom);
    Ratio number = fraction.ratio();
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
      assertThat(number.round(3, mode)).isEqualTo(top.divide(bottom, 3, mode));
    }
    assertThat(number.roundHalfUp())
        .isEqualTo(Ratio.of(top.divide(bottom, 0, RoundingMode.HALF_UP)));
    assertThat(number.truncate()).isEqualTo(Ratio.of(top.divide(bottom, 0, RoundingMode.DOWN)));
  }

  @Property
  void aNumberReadsBackAndShowsDecimalsOnlyIfTheyEnd(@ForAll("fractions") Fraction fraction) {
    assertSame(fraction, Ratio.parse(fraction.ratio().toFraction()));
    fraction
        .ratio()
        .toBigDecimal()
        .ifPresentOrElse(
            decimal -> assertThat(decimal.multiply(BigDecimal.valueOf(fraction.bottom)))
                .isEqualByComparingTo(BigDecimal.valueOf(fraction.top)),
            () -> assertThat(endsWithin64Decimals(fraction)).isFalse());
  }

  @Property
  void everyNumberReadsBackHoweverLongItIs(
      @ForAll("fractions") Fraction one,
      @ForAll("fractions") Fraction other,
      @ForAll("exponents") int exponent) {
    Ratio number = power(one.ratio().plus(Ratio.of(1, 3)), exponent)
        .minus(power(other.ratio().times(Ratio.of(1, 1024)), exponent));
    assertThat(Ratio.parse(number.toString())).isEqualTo(number);
    assertThat(Ratio.parse(number.toFraction())).isEqualTo(number);
    Ratio longDecimal = power(Ratio.of(-1, 2), 400 * exponent + 1);
    assertThat(Ratio.parse(longDecimal.toString())).isEqualTo(longDecimal);
  }

  private static Ratio power(Ratio number, int exponent) {
    Ratio power = Ratio.ONE;
    for (int i = 0; i < exponent; i++) {
      power = power.times(number);
    }
    return power;
  }

  @Provide
  Arbitrary<Integer> exponents() {
    return Arbitraries.integers().between(0, 9);
  }

  @Property
  void theMeanLiesBetweenTheEndsAndTheOrderDoesNotMatter(
      @ForAll("fractions") Fraction one,
      @ForAll("fractions") Fraction other,
      @ForAll("fractions") Fraction third) {
    List<Ratio> numbers = List.of(one.ratio(), other.ratio(), third.ratio());
    Ratio mean = Ratio.mean(numbers);
    assertThat(mean.times(Ratio.of(3))).isEqualTo(Ratio.sum(numbers));
    assertThat(Ratio.mean(List.of(third.ratio(), one.ratio(), other.ratio()))).isEqualTo(mean);
    assertThat(numbers).anyMatch(each -> each.compareTo(mean) <= 0);
    assertThat(numbers).anyMatch(each -> each.compareTo(mean) >= 0);
  }

  @Provide
  Arbitrary<Fraction> fractions() {
    Arbitrary<Long> tops = Arbitraries.oneOf(
        Arbitraries.longs().between(-200, 200),
        Arbitraries.longs(),
        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, -(1L << 31)));
    Arbitrary<Long> bottoms = Arbitraries.oneOf(
        Arbitraries.longs().between(1, 200),
        Arbitraries.longs().between(1, Long.MAX_VALUE),
        Arbitraries.of(Long.MAX_VALUE, 1L << 62, 1L << 32));
    return Combinators.combine(tops, bottoms).as(Fraction::new);
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static void assertSame(Fraction expected, Ratio number) {
    assertThat(number).isEqualTo(expected.ratio()).hasSameHashCodeAs(expected.ratio());
  }

  private static void assertIs(BigInteger top, BigInteger bottom, Ratio number) {
    String[] parts = number.toFraction().split("/", -1);
    assertThat(new BigInteger(parts[1])).isPositive();
    assertThat(new BigInteger(parts[0]).multiply(bottom))
        .isEqualTo(new BigInteger(parts[1]).multiply(top));
  }

  private static boolean endsWithin64Decimals(Fraction fraction) {
    BigInteger scaled = BigInteger.valueOf(fraction.top).multiply(BigInteger.TEN.pow(64));
    return scaled.mod(BigInteger.valueOf(fraction.bottom)).signum() == 0;
  }
}
