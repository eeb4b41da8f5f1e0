package id.skp.core.followup;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpValuesTest {
  private static final PerformancePredicate GOOD = PerformancePredicate.BAIK;

  @ParameterizedTest
  @CsvSource({"1899, false", "1900, true", "9999, true", "10000, false"})
  void aYearHasFourDigitsFrom1900(int year, boolean isYear) {
    assertThat(YearlyPredicate.isYear(year)).isEqualTo(isYear);
    if (isYear) {
      assertThat(new YearlyPredicate(year, GOOD).year()).isEqualTo(year);
    } else {
      assertRefused("YEAR_OUT_OF_RANGE", "year", () -> new YearlyPredicate(year, GOOD));
    }
  }

  @Test
  void oneDayIsNoDays() {
    assertThat(TimeLimit.ofWorkingDays(1).label().english()).isEqualTo("1 working day");
    assertThat(TimeLimit.ofDays(1).label().english()).isEqualTo("1 day");
    assertThat(TimeLimit.ofDays(2).label().english()).isEqualTo("2 days");
    assertThat(TimeLimit.ofDays(1).label().indonesian()).isEqualTo("1 hari");
  }

  @Test
  void aTimeHasOneDayToAMillion() {
    assertThat(TimeLimit.ofDays(1_000_000).days()).isEqualTo(TimeLimit.MOST_DAYS);
    assertRefused("DAYS_OUT_OF_RANGE", "days", () -> TimeLimit.ofDays(0));
    assertRefused("DAYS_OUT_OF_RANGE", "days", () -> TimeLimit.ofWorkingDays(1_000_001));
  }

  @Test
  void theTimesOfTheTwoStepsAreFourteenAndSevenWorkingDays() {
    ObjectionProfile profile = ObjectionProfile.TWO_STEP;
    assertThat(profile.documentLimit()).contains(TimeLimit.ofWorkingDays(14));
    assertThat(profile.filingLimit()).isEqualTo(TimeLimit.ofWorkingDays(14));
    assertThat(profile.steps())
        .filteredOn(step -> step.limit().isPresent())
        .extracting(step -> step.action() + " " + step.limit().orElseThrow().days())
        .containsExactly("FILE 14", "APPEAL 7");
    assertThat(profile.steps())
        .filteredOn(ObjectionStep::fixesPredicate)
        .extracting(ObjectionStep::action)
        .containsExactly(ObjectionAction.EXPLAIN, ObjectionAction.DECIDE);
  }

  @Test
  void aRankingBeginsAtOne() {
    assertThat(new RankedEntry("P1", GOOD, 1).rank()).isEqualTo(1);
    assertRefused("RANK_OUT_OF_RANGE", "rank", () -> new RankedEntry("P1", GOOD, 0));
    assertThat(RankingEntry.of("P1", GOOD))
        .isEqualTo(new RankingEntry("P1", GOOD, Optional.empty()));
  }

  @Test
  void aRulingKeepsOrReplaces() {
    assertThat(Ruling.keep(GOOD)).isEqualTo(new Ruling(RulingOutcome.KEEP, GOOD));
    assertThat(Ruling.replaceBy(GOOD)).isEqualTo(new Ruling(RulingOutcome.REPLACE, GOOD));
  }
}
