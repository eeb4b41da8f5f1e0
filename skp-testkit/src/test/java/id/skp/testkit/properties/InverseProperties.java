package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Citation;
import id.skp.core.law.RegulationId;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.testkit.arbitrary.SkpDomain;
import id.skp.testkit.internal.CompiledTypes;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is printed can be read back: parse(print(x)) = x. */
@Domain(SkpDomain.class)
class InverseProperties {
  private static final List<Locale> LOCALES = List.of(Text.INDONESIAN, Text.ENGLISH);

  @Example
  void everyConstantIsFoundByItsLabelInEitherLanguage() {
    List<Class<?>> scales = CompiledTypes.of("skp-core", "skp-rules").stream()
        .filter(each -> each.isEnum() && Labelled.class.isAssignableFrom(each))
        .toList();

    assertThat(scales).hasSizeGreaterThan(60);
    scales.forEach(InverseProperties::assertFound);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void assertFound(Class type) {
    List<Labelled> constants = List.of((Labelled[]) type.getEnumConstants());
    for (Labelled constant : constants) {
      for (Locale locale : LOCALES) {
        String label = constant.label(locale);
        assertThat((Object) Labelled.constant(type, label)).as(label).isSameAs(constant);
      }
      assertThat((Object) Labelled.constant(type, ((Enum<?>) constant).name())).isSameAs(constant);
    }
  }

  @Property
  void aPeriodIsReadFromBothItsForms(@ForAll EvaluationPeriod period) {
    assertThat(EvaluationPeriod.parse(period.toString())).isEqualTo(period);
    LOCALES.forEach(
        locale -> assertThat(EvaluationPeriod.ofLabel(period.label(locale))).isEqualTo(period));
    assertThat(EvaluationPeriod.of(period.kind(), period.year(), period.number()))
        .isEqualTo(period);
  }

  @Property
  void aTargetWithNumbersIsReadFromItsUsualWording(@ForAll IndicatorTarget target) {
    if (!(target instanceof NarrativeTarget) && isPlain(target)) {
      String text = target.usualText();
      assertThat(IndicatorTarget.parse(text)).isEqualTo(target.withText(text));
    }
  }

  /** A unit of measure that itself reads as the end of a range is another target. */
  private static boolean isPlain(IndicatorTarget target) {
    return !target.usualText().matches("(?s).*[0-9] sampai -?[0-9].*[0-9].*");
  }

  @Property
  void numbersAreReadAsPrinted(@ForAll Percentage percentage, @ForAll Ratio ratio) {
    assertThat(Percentage.parse(percentage.toString(), Text.ENGLISH)).isEqualTo(percentage);
    assertThat(Percentage.parse(percentage.toString().replace('.', ','), Text.INDONESIAN))
        .isEqualTo(percentage);
    assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    assertThat(Ratio.parse(ratio.toString().replace('.', ','), Text.INDONESIAN)).isEqualTo(ratio);
    assertThat(Ratio.parse(ratio.toString(), Text.ENGLISH)).isEqualTo(ratio);
  }

  @Property
  void placesInTheLawAreReadAsPrinted(@ForAll Citation citation, @ForAll RegulationId id) {
    assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    assertThat(RegulationId.parse(id.toString())).isEqualTo(id);
  }
}
