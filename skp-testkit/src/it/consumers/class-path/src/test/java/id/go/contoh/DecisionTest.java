package id.go.contoh;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import org.junit.jupiter.api.Test;

class DecisionTest {
  @Test
  void behaviourBelowExpectationIsPoor() {
    assertThat(PermenPanRb6Of2022.ruleSet()
            .decide(
                Rules6Of2022.PERFORMANCE_PREDICATE,
                Ratings.of(Rating.SESUAI_EKSPEKTASI, Rating.DI_BAWAH_EKSPEKTASI)))
        .isDecidedAs(PerformancePredicate.KURANG);
  }
}
