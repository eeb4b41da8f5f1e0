package id.skp.json;

import static id.skp.json.Documents.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Labelled;
import id.skp.rules.siasn.Codes;
import id.skp.rules.siasn.Siasn;
import id.skp.rules.siasn.SiasnParameters;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema of a vocabulary and the code say the same; the tables that come with the library are those of the law and of practice. */
class VocabularySchemaTest extends SchemaTest {
  VocabularySchemaTest() {
    super(
        JsonSchemas.vocabulary(),
        Documents.VOCABULARY,
        document -> VocabularyJson.write(VocabularyJson.read(document)),
        Set.of("DUPLICATE_WORD", "DUPLICATE_CODE", "NUMBER_AS_WORD"));
  }

  @Test
  void theTablesOfTheNationalSystemAreThoseOfItsRuleSet() {
    Vocabulary siasn = VocabularyJson.named("siasn");
    var rules = Siasn.ruleSet();

    assertCodes(
        siasn, Term.RATING, rules.parameter(SiasnParameters.RATING_CODES).value());
    assertCodes(
        siasn, Term.PREDICATE, rules.parameter(SiasnParameters.PREDICATE_CODES).value());
    assertCodes(
        siasn, Term.PERIOD_KIND, rules.parameter(SiasnParameters.PERIOD_CODES).value());
    assertCodes(
        siasn, Term.LEVEL, rules.parameter(SiasnParameters.COEFFICIENT_CODES).value());
    rules
        .parameter(SiasnParameters.GRADE_CODES)
        .value()
        .codes()
        .forEach((rank, code) -> assertThat(siasn.rank(code.toString())).isEqualTo(rank));
    assertThat(siasn.predicate("Cukup")).isEqualTo(PerformancePredicate.BUTUH_PERBAIKAN);
    assertThat(siasn.level("12")).isEqualTo(PositionLevel.AHLI_PERTAMA);
    assertThat(siasn.rank("33")).isEqualTo(Rank.of("III/c"));
    assertThat(siasn.read(Term.PERIOD_KIND, "2")).isEqualTo(PeriodKind.TRIWULAN);
  }

  private static <E extends Enum<E> & Labelled> void assertCodes(
      Vocabulary vocabulary, Term<E> term, Codes<E> codes) {
    term.constants()
        .values()
        .forEach(
            constant -> assertThat(vocabulary.code(term, constant)).isEqualTo(codes.of(constant)));
    codes
        .codes()
        .forEach((constant, code) ->
            assertThat(vocabulary.ofCode(term, BigDecimal.valueOf(code))).isEqualTo(constant));
  }

  @Test
  void systemsThatCountTheOtherWayHaveTablesOfTheirOwn() {
    Vocabulary three = VocabularyJson.named("three-is-best");
    Vocabulary five = VocabularyJson.named("five-is-best");
    Vocabulary swapped = VocabularyJson.named("five-is-best-swapped");

    assertCodes(three, Term.RATING, Codes.threeIsBest());
    assertCodes(five, Term.RATING, Codes.threeIsBest());
    assertCodes(five, Term.PREDICATE, Codes.fiveIsBest(PerformancePredicate.BUTUH_PERBAIKAN));
    assertThat(swapped.predicate("2")).isEqualTo(PerformancePredicate.BUTUH_PERBAIKAN);
    assertThat(swapped.predicate("3")).isEqualTo(PerformancePredicate.KURANG);
    assertThat(swapped.predicate("5")).isEqualTo(PerformancePredicate.SANGAT_BAIK);
    assertThat(VocabularyJson.named("siasn").rating("3")).isEqualTo(Rating.DI_BAWAH_EKSPEKTASI);
    assertThat(three.rating("3")).isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    assertThat(VocabularyJson.names())
        .allSatisfy(name -> assertThat(VocabularyJson.named(name).id()).isEqualTo(name));
    assertThatThrownBy(() -> VocabularyJson.named("siasm")).hasMessageContaining("siasn?");
  }

  @Test
  void aHostAddsASystemOfItsOwn() {
    Vocabulary ours = VocabularyJson.read(Documents.VOCABULARY);

    assertThat(ours.rating("melampaui")).isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    assertThat(ours.rating("3")).isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    assertThat(ours.rating("Sesuai")).isEqualTo(Rating.SESUAI_EKSPEKTASI);
    assertThat(ours.rank("33")).isEqualTo(Rank.of("III/c"));
  }

  @Test
  void aWordOrCodeOfTwoConstantsIsRefusedAtItsPlace() {
    assertRefused(() -> VocabularyJson.read("""
            {"document": "skp-vocabulary/1", "id": "x", "constants": [
              {"term": "rating", "constant": "SESUAI_EKSPEKTASI", "code": 2},
              {"term": "rating", "constant": "DI_ATAS_EKSPEKTASI", "code": 2}]}"""))
        .containsExactly("/constants/1/code DUPLICATE_CODE");
    assertRefused(() -> VocabularyJson.read("""
            {"document": "skp-vocabulary/1", "id": "x", "constants": [
              {"term": "rating", "constant": "SESUAI", "code": 2}]}"""))
        .containsExactly("/constants/0/constant UNKNOWN_CONSTANT");
  }
}
