package id.skp.rules.angkakredit;

import static id.skp.core.people.PositionLevel.AHLI_MADYA;
import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_PERTAMA;
import static id.skp.core.people.PositionLevel.AHLI_UTAMA;
import static id.skp.core.people.PositionLevel.MAHIR;
import static id.skp.core.people.PositionLevel.PENGAWAS;
import static id.skp.core.people.PositionLevel.TERAMPIL;
import static id.skp.rules.angkakredit.CreditGoal.JENJANG;
import static id.skp.rules.angkakredit.CreditGoal.PANGKAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditRequirementTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @ParameterizedTest
  @CsvSource({
    "PEMULA, II/a, 15, 15",
    "TERAMPIL, II/b, 20, 60",
    "TERAMPIL, II/c, 40, 60",
    "TERAMPIL, II/d, 60, 60",
    "MAHIR, III/a, 50, 100",
    "MAHIR, III/b, 100, 100",
    "AHLI_PERTAMA, III/a, 50, 100",
    "AHLI_PERTAMA, III/b, 100, 100",
    "AHLI_MUDA, III/c, 100, 200",
    "AHLI_MUDA, III/d, 200, 200",
    "AHLI_MADYA, IV/a, 150, 450",
    "AHLI_MADYA, IV/b, 300, 450",
    "AHLI_MADYA, IV/c, 450, 450",
  })
  void theNextRankNeedsTheBaseOfTheRankAndTheNeedPerRankTheNextLevelTheCumulativeFigure(
      PositionLevel level, String rank, long ofRank, long ofLevel) {
    assertThat(standing(level, rank, PANGKAT, "0").orThrow().required())
        .isEqualTo(Ratio.of(ofRank));
    assertThat(standing(level, rank, JENJANG, "0").orThrow().required())
        .isEqualTo(Ratio.of(ofLevel));
    assertThat(standing(level, JENJANG, "0").orThrow().required()).isEqualTo(Ratio.of(ofLevel));
  }

  @Test
  void aPublishedFormAddsAnOfficerOfThirdRankBUpAsFiftyAndFiftyTwo() {
    CreditStanding standing = standing(AHLI_PERTAMA, "III/b", PANGKAT, "102").orThrow();
    assertThat(standing.required()).isEqualTo(Ratio.of(100));
    assertThat(standing.reached()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"PENYELIA, III/d", "AHLI_UTAMA, IV/e"})
  void theHighestRankOfALastLevelHasNoNextRank(PositionLevel level, String rank) {
    Decision<CreditStanding> next = standing(level, rank, PANGKAT, "1000");
    assertUndecided(next, Undecided.Reason.NOT_APPLICABLE, "");
    assertThat(next.explain(Text.INDONESIAN))
        .contains(rank + " pangkat tertinggi jenjang " + level.label(Text.INDONESIAN));
    assertThat(next.explain(Text.ENGLISH)).contains(rank + " is the highest rank of ");
  }

  @ParameterizedTest
  @EnumSource(CreditGoal.class)
  void aRankThatIsNotOfTheLevelIsRefusedForEitherGoal(CreditGoal goal) {
    Decision<CreditStanding> decision = standing(AHLI_PERTAMA, "III/c", goal, "100");
    assertUndecided(decision, Undecided.Reason.INVALID_INPUT, "/rank");
    assertThat(decision.explain(Text.ENGLISH)).contains("give one of III/a, III/b");
  }

  @Test
  void theNextRankNeedsTheRankHeld() {
    assertUndecided(
        loose(Map.of("level", "AHLI_MUDA", "goal", "PANGKAT", "creditHeld", 175)),
        Undecided.Reason.MISSING_INPUT,
        "/rank");
    assertThat(loose(Map.of("level", "AHLI_MUDA", "goal", "JENJANG", "creditHeld", 175))
            .isDecided())
        .isTrue();
    for (Object rank : List.of("III/e", "iii/d", "", "III/a")) {
      assertUndecided(
          loose(Map.of("level", "AHLI_MUDA", "rank", rank, "goal", "PANGKAT", "creditHeld", 175)),
          Undecided.Reason.INVALID_INPUT,
          "/rank");
    }
    for (Object none : List.of("IX", "IV/a")) {
      assertUndecided(
          loose(Map.of("level", "AHLI_MUDA", "rank", none, "goal", "PANGKAT", "creditHeld", 175)),
          Undecided.Reason.NOT_APPLICABLE,
          "");
    }
  }

  @Test
  void countingFromZeroInEachRankIsAParameter() {
    RuleSet ours = RULES.variant(
        "id.go.contoh-per-pangkat",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(CreditParameters.CREDIT_COUNTING, CreditCounting.PER_RANK));
    CreditStanding standing = ours.decide(
            CreditRules.CREDIT_REQUIREMENT,
            CreditHolding.of(AHLI_MADYA, Rank.of("IV/b"), PANGKAT, Ratio.of(120)))
        .orThrow();
    assertThat(standing).hasToString("150, 30 to go");
    assertThat(ours.decide(
                CreditRules.CREDIT_REQUIREMENT,
                CreditHolding.forNextLevel(AHLI_MADYA, Ratio.of(120)))
            .orThrow())
        .hasToString("450, 330 to go");
  }

  @ParameterizedTest
  @CsvSource({
    "AHLI_MUDA, III/d, REGULATION_TEXT",
    "AHLI_PERTAMA, III/b, SINGLE_PRACTICE",
    "AHLI_MADYA, IV/c, SINGLE_PRACTICE",
    "MAHIR, III/b, INFERRED",
  })
  void eachBaseIsAsWellKnownAsItsOwnNumber(PositionLevel level, String rank, Basis basis) {
    Decision<CreditBase> decision =
        RULES.decide(CreditRules.CREDIT_BASE, HeldRank.of(level, Rank.of(rank)));
    assertThat(decision.orThrow().basis()).isEqualTo(basis);
    assertThat(decision.trace().weakestBasis()).contains(basis);
  }

  @Test
  void levelAndRankOfABaseAreNeeded() {
    assertUndecided(
        RULES.decide("credit-base", Given.of(Map.of("rank", "III/d"))),
        Undecided.Reason.MISSING_INPUT,
        "/level");
    assertUndecided(
        RULES.decide("credit-base", Given.of(Map.of("level", "AHLI_MUDA"))),
        Undecided.Reason.MISSING_INPUT,
        "/rank");
    assertUndecided(
        RULES.decide("credit-base", Given.of(Map.of("level", "AHLI_MUDA", "rank", "III/b"))),
        Undecided.Reason.INVALID_INPUT,
        "/rank");
  }

  @ParameterizedTest
  @CsvSource({"PENYELIA, III/c, 100", "AHLI_UTAMA, IV/d, 200"})
  void aLastLevelNeedsCreditForARankButHasNoNextLevel(
      PositionLevel level, String lowest, long rank) {
    assertThat(standing(level, lowest, PANGKAT, "0").orThrow().required())
        .isEqualTo(Ratio.of(rank));
    Decision<CreditStanding> next = standing(level, JENJANG, "1000");
    assertUndecided(next, Undecided.Reason.NOT_APPLICABLE, "");
    assertThat(next.explain(Text.INDONESIAN))
        .contains(
            level.label(Text.INDONESIAN)
                + " tidak memiliki jenjang berikutnya, sehingga tidak ada angka kredit yang dibutuhkan");
    assertThat(next.explain(Text.ENGLISH)).contains("has no next level");
  }

  @ParameterizedTest
  @CsvSource({
    "62.5, 37.5, false",
    "99.999, 0.001, false",
    "100, 0, true",
    "100.001, 0, true",
    "199/2, 1/2, false",
  })
  void whatRemainsIsExactAndNothingOnceTheNeedIsReached(
      String held, String remaining, boolean reached) {
    CreditStanding standing = standing(AHLI_MUDA, "III/c", PANGKAT, held).orThrow();
    assertThat(standing.remaining()).isEqualTo(Ratio.parse(remaining));
    assertThat(standing.reached()).isEqualTo(reached);
  }

  @Test
  void theComparisonIsExplainedInBothLanguagesWithTheOpenQuestion() {
    Decision<CreditStanding> open = standing(AHLI_MUDA, JENJANG, "162.5");
    assertThat(open.explain(Text.INDONESIAN))
        .contains("Kebutuhan kumulatif = 200", "= kebutuhan 200, kurang 37,5", "OQ-632")
        .contains("Terampil: 20/60", "Ahli Utama: 200/-");
    assertThat(open.explain(Text.ENGLISH)).contains("= 200 needed, 37.5 to go");
    assertThat(standing(AHLI_MUDA, JENJANG, "200").explain(Text.ENGLISH))
        .contains("= the 200 that are needed are reached");
  }

  @Test
  void levelGoalAndCreditHeldAreNeeded() {
    assertUndecided(
        loose(Map.of("goal", "PANGKAT", "creditHeld", 1)),
        Undecided.Reason.MISSING_INPUT,
        "/level");
    assertUndecided(
        loose(Map.of("level", "MAHIR", "creditHeld", 1)), Undecided.Reason.MISSING_INPUT, "/goal");
    assertUndecided(
        loose(Map.of("level", "MAHIR", "goal", "PANGKAT")),
        Undecided.Reason.MISSING_INPUT,
        "/creditHeld");
    assertThat(loose(Map.of("level", "MAHIR", "rank", "III/a", "goal", "PANGKAT", "creditHeld", 1))
            .isDecided())
        .isTrue();
  }

  @Test
  void negativeCreditAndPostsWithoutCreditAreRefused() {
    assertUndecided(
        standing(MAHIR, "III/a", PANGKAT, "-0.5"), Undecided.Reason.INVALID_INPUT, "/creditHeld");
    assertUndecided(standing(PENGAWAS, "III/c", PANGKAT, "5"), Undecided.Reason.NOT_APPLICABLE, "");
  }

  @Test
  void theSwappedReadingOfTerampilAndMahirIsAParameter() {
    Map<PositionLevel, CreditNeed> needs = new EnumMap<>(
        RULES.parameter(CreditParameters.CREDIT_REQUIREMENTS).value().needs());
    needs.put(TERAMPIL, CreditNeed.of(50, 100));
    needs.put(MAHIR, CreditNeed.of(20, 60));
    RuleSet swapped = RULES.variant(
        "id.go.contoh-tertukar",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(CreditParameters.CREDIT_REQUIREMENTS, new CreditRequirements(needs)));
    for (CreditGoal goal : CreditGoal.values()) {
      assertThat(required(swapped, TERAMPIL, "II/b", goal))
          .isEqualTo(required(RULES, MAHIR, "III/a", goal));
      assertThat(required(swapped, MAHIR, "III/a", goal))
          .isEqualTo(required(RULES, TERAMPIL, "II/b", goal));
    }
    assertThat(required(swapped, AHLI_UTAMA, "IV/d", PANGKAT)).isEqualTo(Ratio.of(200));
  }

  private static Ratio required(RuleSet rules, PositionLevel level, String rank, CreditGoal goal) {
    return rules
        .decide(
            CreditRules.CREDIT_REQUIREMENT,
            CreditHolding.of(level, Rank.of(rank), goal, Ratio.ZERO))
        .orThrow()
        .required();
  }

  private static Decision<CreditStanding> standing(
      PositionLevel level, String rank, CreditGoal goal, String held) {
    return RULES.decide(
        CreditRules.CREDIT_REQUIREMENT,
        CreditHolding.of(level, Rank.of(rank), goal, Ratio.parse(held)));
  }

  private static Decision<CreditStanding> standing(
      PositionLevel level, CreditGoal goal, String held) {
    return RULES.decide(
        CreditRules.CREDIT_REQUIREMENT,
        new CreditHolding(
            Optional.of(level),
            Optional.empty(),
            Optional.of(goal),
            Optional.of(Ratio.parse(held))));
  }

  private static Decision<?> loose(Map<String, Object> fields) {
    return RULES.decide("credit-requirement", Given.of(fields));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.pointer()).isEqualTo(field);
    });
  }
}
