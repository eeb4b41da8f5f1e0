package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateRules;
import id.skp.rules.permenpanrb8of2021.predicate.ScoreAndIdea;
import id.skp.rules.value.Bands;
import id.skp.rules.value.Bands.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The predicates by score: every score from 0 to 120 has just one. */
class PredicateBandProperties {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final Ratio HIGHEST = Ratio.of(120);

  @Property
  void everyScoreHasThePredicateOfTheOneBandItLiesIn(@ForAll("scores") Ratio score) {
    List<PerformancePredicate> fitting = new ArrayList<>();
    addIf(within(score, 0, 50), PerformancePredicate.SANGAT_KURANG, fitting);
    addIf(within(score, 50, 70), PerformancePredicate.KURANG, fitting);
    addIf(within(score, 70, 90), PerformancePredicate.CUKUP, fitting);
    addIf(within(score, 90, 110), PerformancePredicate.BAIK, fitting);
    addIf(score.compareTo(Ratio.of(110)) >= 0, PerformancePredicate.SANGAT_BAIK, fitting);
    assertThat(fitting).containsExactly(predicate(score, true));
  }

  @Property
  void aNewIdeaMattersFrom110AndNowhereElse(@ForAll("scores") Ratio score) {
    assertThat(predicate(score, false) != predicate(score, true))
        .isEqualTo(score.compareTo(Ratio.of(110)) >= 0);
  }

  @Property
  void aHigherScoreNeverHasALowerPredicate(
      @ForAll("scores") Ratio one, @ForAll("scores") Ratio other, @ForAll boolean newIdea) {
    assertThat(predicate(one.max(other), newIdea).standing())
        .isGreaterThanOrEqualTo(predicate(one.min(other), newIdea).standing());
  }

  @Property
  void bandsThatMeetCoverTheRangeAndAnyOthersCannotBeBuilt(
      @ForAll("cuts") List<Integer> cuts, @ForAll("shifts") int shift) {
    List<Interval<Integer>> meeting = intervals(cuts, 0);
    Bands<Integer> table = Bands.covering(Ratio.ZERO, HIGHEST, meeting);
    for (int i = 0; i < meeting.size(); i++) {
      assertThat(table.of(meeting.get(i).from())).isEqualTo(i);
      assertThat(table.of(meeting.get(i).until().minus(Ratio.of(1, 1000)))).isEqualTo(i);
    }
    assertThat(table.of(HIGHEST)).isEqualTo(meeting.size() - 1);
    if (meeting.size() > 1) {
      List<Interval<Integer>> moved = intervals(cuts, shift);
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> Bands.covering(Ratio.ZERO, HIGHEST, moved))
          .satisfies(refusal ->
              assertThat(refusal.code()).isEqualTo(shift > 0 ? "BANDS_HOLE" : "BANDS_OVERLAP"));
    }
  }

  @Property
  void theTableOfTheLawIsOneOfIntervals(@ForAll("scores") Ratio score) {
    Bands<PerformancePredicate> bands =
        RULES.parameter(PredicateParameters.PREDICATE_BANDS).value().bands();
    assertThat(bands.of(score)).isEqualTo(predicate(score, true));
  }

  /** Cuts the range; the second band begins a little later or sooner than the first ends. */
  private static List<Interval<Integer>> intervals(List<Integer> cuts, int shift) {
    List<Integer> ends = new ArrayList<>(new TreeSet<>(cuts));
    ends.add(120);
    List<Interval<Integer>> intervals = new ArrayList<>();
    Ratio from = Ratio.ZERO;
    for (int end : ends) {
      Ratio begin = intervals.size() == 1 ? from.plus(Ratio.of(shift, 1000)) : from;
      intervals.add(new Interval<>(begin, Ratio.of(end), intervals.size()));
      from = Ratio.of(end);
    }
    return intervals;
  }

  private static void addIf(
      boolean fits, PerformancePredicate predicate, List<PerformancePredicate> fitting) {
    if (fits) {
      fitting.add(predicate);
    }
  }

  private static boolean within(Ratio score, long from, long until) {
    return score.compareTo(Ratio.of(from)) >= 0 && score.compareTo(Ratio.of(until)) < 0;
  }

  private static PerformancePredicate predicate(Ratio score, boolean newIdea) {
    return RULES
        .decide(PredicateRules.NUMERIC_PREDICATE, new ScoreAndIdea(score, newIdea))
        .orThrow();
  }

  @Provide
  Arbitrary<Ratio> scores() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 120).map(Ratio::of),
        Arbitraries.longs().between(0, 120_000).map(thousandths -> Ratio.of(thousandths, 1000)));
  }

  @Provide
  Arbitrary<List<Integer>> cuts() {
    return Arbitraries.integers().between(1, 119).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Integer> shifts() {
    return Arbitraries.integers().between(-999, 999).filter(shift -> shift != 0);
  }
}
