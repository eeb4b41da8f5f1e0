package id.skp.rules.angkakredit;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditEntryTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  private static String credit(String rule, Map<String, Object> fields) {
    return ((CreditScore) RULES.decide(rule, Given.of(fields)).orThrow())
        .exact()
        .toString();
  }

  private static Undecided<?> refused(String rule, Map<String, Object> fields) {
    Decision<?> decision = RULES.decide(rule, Given.of(fields));
    return (Undecided<?>) decision;
  }

  @ParameterizedTest
  @CsvSource({"PERPINDAHAN", "PENYESUAIAN", "PROMOSI"})
  void aYearsCreditOfTheLevelIsGivenForEachYearInTheRankWithTheBase(String way) {
    assertThat(credit(
            "credit-entry",
            Map.of(
                "way",
                way,
                "level",
                "AHLI_MUDA",
                "rank",
                "III/d",
                "predicate",
                "BAIK",
                "years",
                3)))
        .isEqualTo("175");
  }

  @Test
  void aFirstAppointmentGivesWhatTheCandidateEarned() {
    assertThat(credit(
            "credit-entry",
            Map.of(
                "way",
                "PENGANGKATAN_PERTAMA",
                "level",
                "AHLI_PERTAMA",
                "rank",
                "III/a",
                "periods",
                List.of(
                    Map.of("predicate", "BAIK", "level", "AHLI_PERTAMA", "months", 10),
                    Map.of("predicate", "SANGAT_BAIK", "level", "AHLI_PERTAMA", "months", 2)))))
        .isEqualTo("325/24");
  }

  @ParameterizedTest
  @CsvSource({"AHLI_PERTAMA, 100", "AHLI_MUDA, 75"})
  void anExecutiveWithAMastersDegreeHasAFlatCredit(String level, String credit) {
    assertThat(credit(
            "credit-entry", Map.of("way", "PELAKSANA_MAGISTER", "level", level, "rank", "IV/a")))
        .isEqualTo(credit);
  }

  @Test
  void anExecutiveWithAMastersDegreeEntersAtIvA() {
    assertThat(
            refused("credit-entry", Map.of("way", "PELAKSANA_MAGISTER", "level", "AHLI_PERTAMA")))
        .satisfies(each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT))
        .satisfies(each -> assertThat(each.pointer()).isEqualTo("/rank"));
    assertThat(refused(
            "credit-entry",
            Map.of("way", "PELAKSANA_MAGISTER", "level", "AHLI_PERTAMA", "rank", "III/b")))
        .satisfies(each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.INVALID_INPUT))
        .satisfies(each -> assertThat(each.pointer()).isEqualTo("/rank"));
  }

  @Test
  void whatTheWayNeedsIsAskedForAndWhatIsNoneIsRefused() {
    assertThat(refused("credit-entry", Map.of("way", "PROMOSI", "level", "AHLI_MUDA"))
            .pointer())
        .isEqualTo("/predicate");
    assertThat(
            refused("credit-entry", Map.of("way", "PENGANGKATAN_PERTAMA", "level", "AHLI_PERTAMA"))
                .pointer())
        .isEqualTo("/periods");
    assertThat(refused("credit-entry", Map.of("way", "PELAKSANA_MAGISTER", "level", "AHLI_UTAMA")))
        .satisfies(each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.INVALID_INPUT))
        .satisfies(each -> assertThat(each.pointer()).isEqualTo("/level"));
    assertThat(refused(
                "credit-entry",
                Map.of(
                    "way",
                    "PROMOSI",
                    "level",
                    "AHLI_MUDA",
                    "rank",
                    "III/d",
                    "predicate",
                    "BAIK",
                    "years",
                    -1))
            .pointer())
        .isEqualTo("/years");
  }

  @Test
  void aDegreeEarnsAShareOfTheNeedPerRankOnce() {
    assertThat(credit("credit-education", Map.of("level", "AHLI_MUDA", "granted", false)))
        .isEqualTo("25");
    assertThat(refused("credit-education", Map.of("level", "AHLI_MUDA", "granted", true))
            .reason())
        .isEqualTo(Undecided.Reason.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAIK,BAIK | PANGKAT | 50 | ANGKA_KREDIT PREDIKAT | |",
        "BAIK,SANGAT_BAIK,KURANG | PANGKAT | 49 | PREDIKAT | ANGKA_KREDIT |",
        "BAIK | PANGKAT | 50 | ANGKA_KREDIT | | PREDIKAT",
        "BUTUH_PERBAIKAN | PANGKAT | 50 | ANGKA_KREDIT | PREDIKAT |",
        "BAIK,BAIK | JENJANG | 100 | ANGKA_KREDIT PREDIKAT | | LOWONGAN UJI_KOMPETENSI"
      })
  void eachConditionIsMetOrOpenOrNotKnown(
      String predicates, String goal, int held, String met, String open, String unknown) {
    PromotionOutlook outlook = (PromotionOutlook) RULES
        .decide(
            "promotion-conditions",
            Given.of(Map.of(
                "level",
                "AHLI_PERTAMA",
                "rank",
                "III/a",
                "goal",
                goal,
                "creditHeld",
                held,
                "predicates",
                List.of(predicates.split(",")))))
        .orThrow();

    assertThat(outlook.met()).isEqualTo(conditions(met));
    assertThat(outlook.open()).isEqualTo(conditions(open));
    assertThat(outlook.unknown()).isEqualTo(conditions(unknown));
  }

  private static List<PromotionCondition> conditions(String names) {
    return names == null || names.isBlank()
        ? List.of()
        : List.of(names.split(" ")).stream().map(PromotionCondition::valueOf).toList();
  }
}
