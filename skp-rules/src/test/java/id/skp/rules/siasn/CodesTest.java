package id.skp.rules.siasn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Named tables are the only way from a constant to a number: what is best has 1 in one system and 3 or 5 in another. */
class CodesTest {
  private static final Codes<Rating> SIASN =
      Siasn.ruleSet().parameter(SiasnParameters.RATING_CODES).value();

  @ParameterizedTest
  @EnumSource(Rating.class)
  void aHostInWhichThreeIsBestCountsTheOtherWayRound(Rating rating) {
    assertThat(Codes.threeIsBest().of(rating).orElseThrow())
        .isEqualTo(4 - SIASN.of(rating).orElseThrow());
  }

  @Test
  void threeIsAboveExpectationAndNotBelow() {
    assertThat(Codes.threeIsBest().of(Rating.DI_ATAS_EKSPEKTASI)).contains(3);
    assertThat(Codes.threeIsBest().of(Rating.DI_BAWAH_EKSPEKTASI)).contains(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"BUTUH_PERBAIKAN", "CUKUP"})
  void theMiddleOfFiveIsThatOfTheRegulation(PerformancePredicate middle) {
    Codes<PerformancePredicate> codes = Codes.fiveIsBest(middle);
    assertThat(codes.of(PerformancePredicate.SANGAT_BAIK)).contains(5);
    assertThat(codes.of(middle)).contains(3);
    assertThat(codes.of(PerformancePredicate.SANGAT_KURANG)).contains(1);
    assertThat(codes.codes()).hasSize(5);
  }

  @Test
  void noOtherPredicateIsTheMiddle() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Codes.fiveIsBest(PerformancePredicate.BAIK))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("NOT_THE_MIDDLE"));
  }
}
