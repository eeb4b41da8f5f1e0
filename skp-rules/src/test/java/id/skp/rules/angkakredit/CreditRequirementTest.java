package id.skp.rules.angkakredit;

import static id.skp.core.people.PositionLevel.AHLI_MUDA;
import static id.skp.core.people.PositionLevel.AHLI_UTAMA;
import static id.skp.core.people.PositionLevel.MAHIR;
import static id.skp.core.people.PositionLevel.PENGAWAS;
import static id.skp.core.people.PositionLevel.TERAMPIL;
import static id.skp.rules.angkakredit.CreditGoal.JENJANG;
import static id.skp.rules.angkakredit.CreditGoal.PANGKAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Given;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreditRequirementTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @ParameterizedTest
  @CsvSource({
    "PEMULA, 15, 15",
    "TERAMPIL, 20, 60",
    "MAHIR, 50, 100",
    "AHLI_PERTAMA, 50, 100",
    "AHLI_MUDA, 100, 200",
    "AHLI_MADYA, 150, 450",
  })
  void eachLevelNeedsItsCumulativeCreditForRankAndLevel(PositionLevel level, long rank, long next) {
    assertThat(standing(level, PANGKAT, "0").orThrow().required()).isEqualTo(Ratio.of(rank));
    assertThat(standing(level, JENJANG, "0").orThrow().required()).isEqualTo(Ratio.of(next));
  }

  @ParameterizedTest
  @CsvSource({"PENYELIA, 100", "AHLI_UTAMA, 200"})
  void aLastLevelNeedsCreditForARankButHasNoNextLevel(PositionLevel level, long rank) {
    assertThat(standing(level, PANGKAT, "0").orThrow().required()).isEqualTo(Ratio.of(rank));
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
    CreditStanding standing = standing(AHLI_MUDA, PANGKAT, held).orThrow();
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
        loose(Map.of("goal", "PANGKAT", "creditHeld", 1)), Undecided.Reason.MISSING_INPUT, "level");
    assertUndecided(
        loose(Map.of("level", "MAHIR", "creditHeld", 1)), Undecided.Reason.MISSING_INPUT, "goal");
    assertUndecided(
        loose(Map.of("level", "MAHIR", "goal", "PANGKAT")),
        Undecided.Reason.MISSING_INPUT,
        "creditHeld");
    assertThat(
            loose(Map.of("level", "MAHIR", "goal", "PANGKAT", "creditHeld", 1)).isDecided())
        .isTrue();
  }

  @Test
  void negativeCreditAndPostsWithoutCreditAreRefused() {
    assertUndecided(standing(MAHIR, PANGKAT, "-0.5"), Undecided.Reason.INVALID_INPUT, "creditHeld");
    assertUndecided(standing(PENGAWAS, PANGKAT, "5"), Undecided.Reason.NOT_APPLICABLE, "");
  }

  @ParameterizedTest
  @EnumSource(CreditGoal.class)
  void theSwappedReadingOfTerampilAndMahirIsAParameter(CreditGoal goal) {
    Map<PositionLevel, CreditNeed> needs = new EnumMap<>(
        RULES.parameter(CreditParameters.CREDIT_REQUIREMENTS).value().needs());
    needs.put(TERAMPIL, CreditNeed.of(50, 100));
    needs.put(MAHIR, CreditNeed.of(20, 60));
    RuleSet swapped = RULES.variant(
        "id.go.contoh-tertukar",
        variant -> variant
            .citing(RULES.regulation())
            .parameter(CreditParameters.CREDIT_REQUIREMENTS, new CreditRequirements(needs)));
    assertThat(required(swapped, TERAMPIL, goal)).isEqualTo(required(RULES, MAHIR, goal));
    assertThat(required(swapped, MAHIR, goal)).isEqualTo(required(RULES, TERAMPIL, goal));
    assertThat(required(swapped, AHLI_UTAMA, PANGKAT)).isEqualTo(Ratio.of(200));
  }

  private static Ratio required(RuleSet rules, PositionLevel level, CreditGoal goal) {
    return rules
        .decide(CreditRules.CREDIT_REQUIREMENT, CreditHolding.of(level, goal, Ratio.ZERO))
        .orThrow()
        .required();
  }

  private static Decision<CreditStanding> standing(
      PositionLevel level, CreditGoal goal, String held) {
    return RULES.decide(
        CreditRules.CREDIT_REQUIREMENT, CreditHolding.of(level, goal, Ratio.parse(held)));
  }

  private static Decision<?> loose(Map<String, Object> fields) {
    return RULES.decide("credit-requirement", Given.of(fields));
  }

  private static void assertUndecided(Decision<?> decision, Undecided.Reason reason, String field) {
    assertThat(decision).isInstanceOfSatisfying(Undecided.class, undecided -> {
      assertThat(undecided.reason()).isEqualTo(reason);
      assertThat(undecided.field()).isEqualTo(field);
    });
  }
}
