package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.BUTUH_PERBAIKAN;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();

  @ParameterizedTest
  @CsvSource({
    "DI_ATAS_EKSPEKTASI, DI_ATAS_EKSPEKTASI, SANGAT_BAIK",
    "DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK",
    "DI_ATAS_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, KURANG",
    "SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, BAIK",
    "SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, BAIK",
    "SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, KURANG",
    "DI_BAWAH_EKSPEKTASI, DI_ATAS_EKSPEKTASI, BUTUH_PERBAIKAN",
    "DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, BUTUH_PERBAIKAN",
    "DI_BAWAH_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, SANGAT_KURANG",
  })
  void eachOfTheNineCellsHasItsPredicateAndIsExplainedWithItsCitation(
      Rating results, Rating behaviour, PerformancePredicate predicate) {
    Decision<PerformancePredicate> decision =
        RULES.decide(Rules6Of2022.PERFORMANCE_PREDICATE, Ratings.of(results, behaviour));
    assertThat(decision.orThrow()).isEqualTo(predicate);
    assertThat(decision.explain(Text.INDONESIAN))
        .contains("Rating hasil kerja = " + results.label(Text.INDONESIAN))
        .contains("Rating perilaku kerja = " + behaviour.label(Text.INDONESIAN))
        .contains("Predikat kinerja pegawai = " + predicate.label(Text.INDONESIAN))
        .contains(
            "PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai (Praktik beberapa instansi; OQ-604)");
    assertThat(decision.trace().weakestBasis()).contains(Basis.PRACTICE);
  }

  @Test
  void bothRatingsAreRequired() {
    assertMissing(Ratings.of(Optional.empty(), Optional.of(SESUAI_EKSPEKTASI)), "/resultRating");
    assertMissing(Ratings.of(Optional.of(SESUAI_EKSPEKTASI), Optional.empty()), "/behaviourRating");
  }

  private static void assertMissing(Ratings ratings, String field) {
    assertThat(RULES.decide(Rules6Of2022.PERFORMANCE_PREDICATE, ratings))
        .isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(undecided.reason()).isEqualTo(Undecided.Reason.MISSING_INPUT);
          assertThat(undecided.pointer()).isEqualTo(field);
        });
  }

  @Test
  void aQuadrantWithAHoleCannotBeBuilt() {
    PredicateQuadrant quadrant =
        RULES.parameter(Parameters6Of2022.PREDICATE_MATRIX).value();
    assertThat(PredicateQuadrant.of(quadrant.cells())).isEqualTo(quadrant);
    Map<Rating, Map<Rating, PerformancePredicate>> cells = new EnumMap<>(quadrant.cells());
    cells.put(SESUAI_EKSPEKTASI, Map.of(SESUAI_EKSPEKTASI, BAIK, DI_ATAS_EKSPEKTASI, BAIK));
    assertThatThrownBy(() -> PredicateQuadrant.of(cells))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("SESUAI_EKSPEKTASI.DI_BAWAH_EKSPEKTASI: needs all nine cells, "
            + "got none for results SESUAI_EKSPEKTASI, behaviour DI_BAWAH_EKSPEKTASI");
    assertThatThrownBy(() -> PredicateQuadrant.of(new EnumMap<>(Rating.class)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theCellsStandInLegalOrderAndCannotBeChanged() {
    Map<Rating, Map<Rating, PerformancePredicate>> cells =
        RULES.parameter(Parameters6Of2022.PREDICATE_MATRIX).value().cells();
    assertThat(cells.keySet()).containsExactly(Rating.values());
    assertThat(cells.values())
        .allSatisfy(row -> assertThat(row.keySet()).containsExactly(Rating.values()));
    assertThatThrownBy(() -> cells.remove(SESUAI_EKSPEKTASI))
        .isInstanceOf(UnsupportedOperationException.class);
    Map<Rating, PerformancePredicate> row = cells.values().iterator().next();
    assertThatThrownBy(() -> row.put(SESUAI_EKSPEKTASI, KURANG))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aQuadrantReadsRowByRow() {
    assertThat(RULES.parameter(Parameters6Of2022.PREDICATE_MATRIX).value())
        .hasToString(
            "KURANG BAIK SANGAT_BAIK / KURANG BAIK BAIK / SANGAT_KURANG BUTUH_PERBAIKAN BUTUH_PERBAIKAN")
        .isEqualTo(PredicateQuadrant.of(
            new PredicateQuadrant.Row(KURANG, BAIK, SANGAT_BAIK),
            new PredicateQuadrant.Row(KURANG, BAIK, BAIK),
            new PredicateQuadrant.Row(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN)));
  }

  @Test
  void theQuadrantIsAParameter() {
    RuleSet kinder = RULES.variant(
        "kinder",
        variant -> variant
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(
                Parameters6Of2022.PREDICATE_MATRIX,
                PredicateQuadrant.of(
                    new PredicateQuadrant.Row(KURANG, SANGAT_BAIK, SANGAT_BAIK),
                    new PredicateQuadrant.Row(KURANG, BAIK, BAIK),
                    new PredicateQuadrant.Row(SANGAT_KURANG, BUTUH_PERBAIKAN, BUTUH_PERBAIKAN))));
    assertThat(kinder
            .decide(
                Rules6Of2022.PERFORMANCE_PREDICATE,
                Ratings.of(DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI))
            .orThrow())
        .isEqualTo(SANGAT_BAIK);
  }
}
