package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.number.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** That exact numbers are exact at every size, against whole numbers that have no size at all. */
class RatioProperties {
  @Property
  void sumAndDifference(
      @ForAll("tops") long a,
      @ForAll("bottoms") long b,
      @ForAll("tops") long c,
      @ForAll("bottoms") long d) {
    BigInteger left = product(a, d);
    BigInteger right = product(c, b);
    Ratio one = Ratio.of(a, b);
    Ratio other = Ratio.of(c, d);
    assertIs(left.add(right), product(b, d), one.plus(other));
    assertIs(left.subtract(right), product(b, d), one.minus(other));
    assertThat(one.plus(other).minus(other)).isEqualTo(one).hasSameHashCodeAs(one);
  }

  @Property
  void productAndQuotient(
      @ForAll("tops") long a,
      @ForAll("bottoms") long b,
      @ForAll("tops") long c,
      @ForAll("bottoms") long d) {
    Ratio one = Ratio.of(a, b);
    Ratio other = Ratio.of(c, d);
    assertIs(product(a, c), product(b, d), one.times(other));
    Assume.that(c != 0);
    assertIs(product(a, d), product(b, c), one.dividedBy(other));
    assertIs(product(a, d).multiply(BigInteger.valueOf(100)), product(b, c), one.percentOf(other));
    assertThat(one.dividedBy(other).times(other)).isEqualTo(one).hasSameHashCodeAs(one);
  }

  @Property
  void order(
      @ForAll("tops") long a,
      @ForAll("bottoms") long b,
      @ForAll("tops") long c,
      @ForAll("bottoms") long d) {
    Ratio one = Ratio.of(a, b);
    Ratio other = Ratio.of(c, d);
    int expected = product(a, d).compareTo(product(c, b));
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(expected);
    assertThat(one.equals(other)).isEqualTo(expected == 0);
    assertThat(one.min(other)).isEqualTo(expected <= 0 ? one : other);
    assertThat(one.max(other)).isEqualTo(expected >= 0 ? one : other);
    assertThat(one.signum()).isEqualTo(Long.signum(a));
    assertIs(BigInteger.valueOf(a).negate(), BigInteger.valueOf(b), one.negated());
  }

  @Property
  void rounding(@ForAll("tops") long a, @ForAll("bottoms") long b) {
    BigDecimal top = BigDecimal.valueOf(a);
    BigDecimal bottom = BigDecimal.valueOf(b);
    Ratio number = Ratio.of(a, b);
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
      assertThat(number.round(3, mode)).isEqualTo(top.divide(bottom, 3, mode));
    }
    assertThat(number.roundHalfUp())
        .isEqualTo(Ratio.of(top.divide(bottom, 0, RoundingMode.HALF_UP)));
    assertThat(number.truncate()).isEqualTo(Ratio.of(top.divide(bottom, 0, RoundingMode.DOWN)));
  }

  @Property
  void aNumberReadsBackAndShowsDecimalsOnlyIfTheyEnd(
      @ForAll("tops") long a, @ForAll("bottoms") long b) {
    Ratio number = Ratio.of(a, b);
    assertThat(Ratio.parse(number.toFraction())).isEqualTo(number);
    number
        .toBigDecimal()
        .ifPresentOrElse(
            decimal -> assertThat(decimal.multiply(BigDecimal.valueOf(b)))
                .isEqualByComparingTo(BigDecimal.valueOf(a)),
            () -> assertThat(endsWithin(64, a, b)).isFalse());
  }

  @Property
  void theMeanLiesBetweenTheEndsAndTheOrderDoesNotMatter(
      @ForAll("tops") long a, @ForAll("tops") long b, @ForAll("bottoms") long c) {
    List<Ratio> numbers = List.of(Ratio.of(a, c), Ratio.of(b, c), Ratio.of(a, 1));
    Ratio mean = Ratio.mean(numbers);
    assertThat(mean.times(Ratio.of(3))).isEqualTo(Ratio.sum(numbers));
    assertThat(Ratio.mean(List.of(numbers.get(2), numbers.get(0), numbers.get(1))))
        .isEqualTo(mean);
    assertThat(numbers).anyMatch(each -> each.compareTo(mean) <= 0);
    assertThat(numbers).anyMatch(each -> each.compareTo(mean) >= 0);
  }

  @Provide
  Arbitrary<Long> tops() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(-200, 200),
        Arbitraries.longs(),
        Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32, -(1L << 31)));
  }

  @Provide
  Arbitrary<Long> bottoms() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(1, 200),
        Arbitraries.longs().between(1, Long.MAX_VALUE),
        Arbitraries.of(Long.MAX_VALUE, 1L << 62, 1L << 32));
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static void assertIs(BigInteger top, BigInteger bottom, Ratio number) {
    String[] parts = number.toFraction().split("/", -1);
    assertThat(new BigInteger(parts[1])).isPositive();
    assertThat(new BigInteger(parts[0]).multiply(bottom))
        .isEqualTo(new BigInteger(parts[1]).multiply(top));
  }

  private static boolean endsWithin(int decimals, long top, long bottom) {
    BigInteger scaled = BigInteger.valueOf(top).multiply(BigInteger.TEN.pow(decimals));
    return scaled.mod(BigInteger.valueOf(bottom)).signum() == 0;
  }
}
