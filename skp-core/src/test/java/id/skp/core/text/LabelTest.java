package id.skp.core.text;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.law.Basis;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.WorkResultKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelTest {
  static Stream<List<Labelled>> scales() {
    return Stream.<Labelled[]>of(
            OrganisationPredicate.values(),
            PerformancePredicate.values(),
            Rating.values(),
            FeedbackGiver.values(),
            Basis.values(),
            Employment.values(),
            PositionLevel.values(),
            PositionType.values(),
            PeriodKind.values(),
            Aspect.values(),
            BehaviourValue.values(),
            Perspective.values(),
            PlanApproach.values(),
            Polarity.values(),
            WorkResultKind.values())
        .map(List::of);
  }

  @ParameterizedTest
  @MethodSource("scales")
  void aConstantIsFoundByItsLabelInEitherLanguageAndByItsName(List<Labelled> constants) {
    constants.forEach(LabelTest::assertFound);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void assertFound(Labelled constant) {
    Class type = ((Enum<?>) constant).getDeclaringClass();
    for (String text : List.of(
        constant.label().indonesian(), constant.label().english(), ((Enum<?>) constant).name())) {
      assertThat((Object) Labelled.constant(type, text)).isSameAs(constant);
    }
  }

  @Test
  void anUnknownLabelIsRefusedWithACodeAndAField() {
    assertRefused(
        "UNKNOWN_CONSTANT", "constant", () -> Labelled.constant(Rating.class, "Diatas Ekspektasi"));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void constantsOfOneKindHaveDifferentLabels(List<Labelled> constants) {
    assertThat(constants)
        .extracting(constant -> constant.label().indonesian())
        .doesNotHaveDuplicates();
    assertThat(constants)
        .extracting(constant -> constant.label().english())
        .doesNotHaveDuplicates();
  }

  @Test
  void aLabelIsIndonesianUnlessTheReaderReadsEnglish() {
    assertThat(Rating.SESUAI_EKSPEKTASI.label(Locale.US)).isEqualTo("At expectation");
    assertThat(Rating.SESUAI_EKSPEKTASI.label(Text.INDONESIAN)).isEqualTo("Sesuai Ekspektasi");
    assertThat(Rating.SESUAI_EKSPEKTASI.label(Locale.forLanguageTag("tr")))
        .isEqualTo("Sesuai Ekspektasi");
  }

  @Test
  void aWordingIsNotBlankInEitherLanguage() {
    assertThat(Text.same("SKP")).isEqualTo(Text.of("SKP", "SKP"));
    assertRefused("BLANK_TEXT", "indonesian", () -> Text.of("", "a"));
    assertRefused("BLANK_TEXT", "english", () -> Text.of("a", " "));
  }
}
