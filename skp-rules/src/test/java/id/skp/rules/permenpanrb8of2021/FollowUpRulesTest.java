package id.skp.rules.permenpanrb8of2021;

import static id.skp.rules.permenpanrb8of2021.predicate.PredicateRules.RANKING_DISTRIBUTION;
import static id.skp.rules.permenpanrb8of2021.predicate.PredicateRules.SPECIAL_CASE;
import static id.skp.rules.permenpanrb8of2021.work.WorkRules.POST_CHANGE_SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.finding.Finding;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb8of2021.predicate.PredicateParameters;
import id.skp.rules.permenpanrb8of2021.predicate.RankingCounts;
import id.skp.rules.permenpanrb8of2021.predicate.RankingShares;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCase;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCaseFacts;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialCasePolicy;
import id.skp.rules.permenpanrb8of2021.predicate.SpecialTreatment;
import id.skp.rules.permenpanrb8of2021.transition.Pp46Parts;
import id.skp.rules.permenpanrb8of2021.transition.TransitionRules;
import id.skp.rules.permenpanrb8of2021.work.PostChangeCombiner;
import id.skp.rules.permenpanrb8of2021.work.PostScore;
import id.skp.rules.permenpanrb8of2021.work.PostScores;
import id.skp.rules.permenpanrb8of2021.work.WorkParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of post, special cases, the ranking of a unit, and the value of PP 46/2011. */
class FollowUpRulesTest {
  private static final RuleSet RULES = PermenPanRb8Of2021.ruleSet();
  private static final PostScores TWO_POSTS = PostScores.of(
      PostScore.of(
          new DateRange(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 9, 30)), Ratio.of(90)),
      PostScore.of(
          new DateRange(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)), Ratio.of(113)));

  @Test
  void theScoresOfTwoPostsAreCombinedByLengthOfTime() {
    assertThat(TWO_POSTS.posts()).extracting(PostScore::days).containsExactly(92L, 92L);
    LocalDate day = LocalDate.of(2021, 7, 1);
    assertThat(PostScore.of(new DateRange(day, day), Ratio.ONE))
        .isEqualTo(new PostScore(1, Ratio.ONE));
    assertThat(RULES.decide(POST_CHANGE_SCORE, TWO_POSTS).orThrow())
        .isEqualTo(Ratio.parse("101.5"));
    PostScores unequal =
        PostScores.of(new PostScore(300, Ratio.of(90)), new PostScore(65, Ratio.of(120)));
    assertThat(RULES.decide(POST_CHANGE_SCORE, unequal).orThrow())
        .isEqualTo(Ratio.of(300 * 90 + 65 * 120, 365));
  }

  @Test
  void theLastPostAloneMayCount() {
    RuleSet last = with(WorkParameters.POST_CHANGE_COMBINER, PostChangeCombiner.LAST_POST);
    assertThat(last.decide(POST_CHANGE_SCORE, TWO_POSTS).orThrow()).isEqualTo(Ratio.of(113));
  }

  @Test
  void aPostThatWasNotHeldOrScoredIsRefusedAtItsPlace() {
    assertUndecided(
        RULES.decide(POST_CHANGE_SCORE, PostScores.of()), Reason.MISSING_INPUT, "/posts");
    assertUndecided(
        RULES.decide(
            POST_CHANGE_SCORE,
            PostScores.of(new PostScore(10, Ratio.of(90)), new PostScore(0, Ratio.of(90)))),
        Reason.INVALID_INPUT,
        "/posts/1/days");
    assertUndecided(
        RULES.decide(POST_CHANGE_SCORE, PostScores.of(new PostScore(367, Ratio.of(90)))),
        Reason.INVALID_INPUT,
        "/posts/0/days");
    assertThat(RULES
            .decide(
                POST_CHANGE_SCORE,
                PostScores.of(new PostScore(366, Ratio.of(90)), new PostScore(1, Ratio.of(90))))
            .isDecided())
        .isTrue();
    assertUndecided(
        RULES.decide(POST_CHANGE_SCORE, PostScores.of(new PostScore(10, Ratio.of(121)))),
        Reason.INVALID_INPUT,
        "/posts/0/score");
    assertUndecided(
        RULES.decide(
            "post-change-score",
            Given.of(
                Map.of("posts", List.of(Map.of("days", 10, "score", 90), Map.of("score", 9))))),
        Reason.MISSING_INPUT,
        "/posts/1/days");
  }

  @ParameterizedTest
  @EnumSource(SpecialCase.class)
  void aSpecialCaseIsLeftToTheAgency(SpecialCase specialCase) {
    Decision<SpecialTreatment> decision =
        RULES.decide(SPECIAL_CASE, SpecialCaseFacts.of(specialCase, Ratio.of(90)));
    assertUndecided(decision, Reason.NOT_APPLICABLE, "");
    assertThat(decision.explain(Text.ENGLISH))
        .contains("[NOT_APPLICABLE]", specialCase.label().english(), "the agency decides");
    assertThat(decision.explain(Text.INDONESIAN))
        .contains(specialCase.label().indonesian(), "specialCasePolicy");
  }

  @Test
  void candidatesMayBeExempt() {
    RuleSet exempt = with(PredicateParameters.SPECIAL_CASE_POLICY, SpecialCasePolicy.CPNS_EXEMPT);
    assertThat(
            exempt.decide(SPECIAL_CASE, SpecialCaseFacts.of(SpecialCase.CPNS)).orThrow())
        .isEqualTo(SpecialTreatment.exemption())
        .matches(SpecialTreatment::exempt);
    assertUndecided(
        exempt.decide(SPECIAL_CASE, SpecialCaseFacts.of(SpecialCase.TUGAS_BELAJAR)),
        Reason.NOT_APPLICABLE,
        "");
  }

  @Test
  void theLastKnownScoreMayStandAndMustThenBeGiven() {
    RuleSet last = with(PredicateParameters.SPECIAL_CASE_POLICY, SpecialCasePolicy.LAST_KNOWN);
    SpecialCaseFacts known = SpecialCaseFacts.of(SpecialCase.TUGAS_BELAJAR, Ratio.of(95));
    assertThat(last.decide(SPECIAL_CASE, known).orThrow())
        .isEqualTo(SpecialTreatment.standing(Ratio.of(95)));
    assertThat(last.decide(SPECIAL_CASE, known).orThrow().exempt()).isFalse();
    assertUndecided(
        last.decide(SPECIAL_CASE, SpecialCaseFacts.of(SpecialCase.TUGAS_BELAJAR)),
        Reason.MISSING_INPUT,
        "/lastScore");
    assertUndecided(
        last.decide(SPECIAL_CASE, SpecialCaseFacts.of(SpecialCase.CPNS, Ratio.of(121))),
        Reason.INVALID_INPUT,
        "/lastScore");
    assertUndecided(
        RULES.decide("special-case", Given.of(Map.of("specialCase", "PENSIUN"))),
        Reason.INVALID_INPUT,
        "/specialCase");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 6, 2, ''",
    "2, 7, 1, ''",
    "3, 6, 1, RANKED_ABOVE_TOO_MANY",
    "2, 5, 3, RANKED_MEETING_TOO_FEW RANKED_BELOW_TOO_MANY",
    "1, 8, 1, RANKED_MEETING_TOO_MANY",
    "21, 60, 19, RANKED_ABOVE_TOO_MANY",
    "20, 59, 21, RANKED_MEETING_TOO_FEW RANKED_BELOW_TOO_MANY",
    "200000000, 600000000, 200000000, ''"
  })
  void atMostAFifthRanksAboveAndBelowAndSixToSevenTenthsMeetExpectation(
      long above, long meeting, long below, String codes) {
    List<Finding> findings = RULES
        .decide(RANKING_DISTRIBUTION, RankingCounts.of(above, meeting, below))
        .orThrow()
        .findings();
    assertThat(String.join(" ", findings.stream().map(Finding::code).toList())).isEqualTo(codes);
    assertThat(findings)
        .allSatisfy(finding -> assertThat(finding.message().in(Text.INDONESIAN))
            .contains("%", " dari " + (above + meeting + below) + " orang"));
  }

  @Test
  void otherSharesMayBeExpected() {
    RuleSet wider = with(PredicateParameters.RANKING_SHARES, RankingShares.of(30, 50, 70, 30));
    RankingCounts unit = RankingCounts.of(3, 5, 2);
    assertThat(wider.decide(RANKING_DISTRIBUTION, unit).orThrow().conforms()).isTrue();
    assertThat(RULES.decide(RANKING_DISTRIBUTION, unit).orThrow().conforms()).isFalse();
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RankingShares.of(20, 70, 60, 20))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("SHARES_INVERTED"));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 60, 60, 20,",
    "20, 60, 60, 19, SHARES_IMPOSSIBLE",
    "20, 61, 60, 20, SHARES_INVERTED",
    "100, 0, 100, 100, WITHOUT_EFFECT",
    "100, 1, 100, 100,",
    "99, 0, 100, 100,",
    "100, 0, 99, 100,",
    "100, 0, 100, 99,"
  })
  void theBoundsOfARankingHoldEverybodyAndCanBeBroken(
      long mostAbove, long leastMeeting, long mostMeeting, long mostBelow, String refused) {
    ThrowingCallable shares =
        () -> RankingShares.of(mostAbove, leastMeeting, mostMeeting, mostBelow);
    if (refused == null) {
      assertThatCode(shares).doesNotThrowAnyException();
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(shares)
          .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(refused));
    }
  }

  @Test
  void aRankingOfNobodyOrOfLessThanNobodyIsRefused() {
    assertUndecided(
        RULES.decide(RANKING_DISTRIBUTION, RankingCounts.of(0, 0, 0)),
        Reason.MISSING_INPUT,
        "/counts");
    assertUndecided(
        RULES.decide(RANKING_DISTRIBUTION, RankingCounts.of(1, -1, 0)),
        Reason.INVALID_INPUT,
        "/counts/SESUAI_EKSPEKTASI");
    assertThat(RULES
            .decide(RANKING_DISTRIBUTION, RankingCounts.of(0, 1_000_000_000, 0))
            .isDecided())
        .isTrue();
    assertUndecided(
        RULES.decide(RANKING_DISTRIBUTION, RankingCounts.of(0, 0, 1_000_000_001)),
        Reason.INVALID_INPUT,
        "/counts/DI_BAWAH_EKSPEKTASI");
  }

  @Test
  void aValueOfPp46IsSixtyPercentSkpAndFortyPercentBehaviour() {
    assertThat(RULES
            .decide(TransitionRules.PP46_VALUE, new Pp46Parts(Ratio.of(90), Ratio.of(80)))
            .orThrow())
        .isEqualTo(Ratio.of(86));
    assertUndecided(
        RULES.decide(TransitionRules.PP46_VALUE, new Pp46Parts(Ratio.of(90), Ratio.of(101))),
        Reason.INVALID_INPUT,
        "/behaviourValue");
  }

  private static <T> RuleSet with(ParameterKey<T> key, T value) {
    return RULES.variant(
        "variant",
        variant -> variant.citing(RULES.regulation(), Basis.PRACTICE).parameter(key, value));
  }

  private static void assertUndecided(Decision<?> decision, Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
