package id.skp.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluationPeriodProperties {
  @Property
  void aPeriodReadsBack(@ForAll("periods") EvaluationPeriod period) {
    assertThat(EvaluationPeriod.parse(period.toString())).isEqualTo(period);
  }

  @Property
  void theYearSplitsWithoutHoleOrOverlap(@ForAll("years") int year, @ForAll PeriodKind kind) {
    assertCovered(EvaluationPeriod.year(year), EvaluationPeriod.year(year).split(kind));
  }

  @Property
  void aPeriodSplitsWithoutHoleOrOverlap(
      @ForAll("periods") EvaluationPeriod period, @ForAll PeriodKind kind) {
    Assume.that(kind.months() <= period.months());
    assertCovered(period, period.split(kind));
  }

  @Property
  void periodsAreEqualWhereTheirOrderIsTheSame(
      @ForAll("periods") EvaluationPeriod one, @ForAll("periods") EvaluationPeriod other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  private static void assertCovered(EvaluationPeriod whole, List<EvaluationPeriod> parts) {
    assertThat(parts).isSorted().allMatch(whole::contains);
    assertThat(parts.get(0).first()).isEqualTo(whole.first());
    assertThat(parts.get(parts.size() - 1).last()).isEqualTo(whole.last());
    for (int i = 1; i < parts.size(); i++) {
      assertThat(parts.get(i).first()).isEqualTo(parts.get(i - 1).last().plusDays(1));
    }
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1900, 9999);
  }

  @Provide
  Arbitrary<EvaluationPeriod> periods() {
    return Combinators.combine(Arbitraries.of(PeriodKind.class), years())
        .flatAs((kind, year) -> Arbitraries.integers()
            .between(1, kind.perYear())
            .map(number -> new EvaluationPeriod(kind, year, number)));
  }
}
