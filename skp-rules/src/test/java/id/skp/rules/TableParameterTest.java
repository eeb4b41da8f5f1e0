package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.value.Bands;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableParameterTest {
  private static final Text TITLE = Text.same("table");
  private static final ParameterKey<Map<Rating, Ratio>> TABLE =
      ParameterKey.table("table", Rating.class, Ratio.class, TITLE);

  @Test
  void aTableIsKeptInLegalOrderAndCannotBeChangedAfterwards() {
    Map<Rating, Ratio> given = new EnumMap<>(Rating.class);
    given.put(Rating.SESUAI_EKSPEKTASI, Ratio.ONE);
    Parameter<Map<Rating, Ratio>> parameter = Parameter.of(TABLE, given, TinyRules.SOURCE);
    given.clear();
    assertThat(parameter.value()).containsExactly(Map.entry(Rating.SESUAI_EKSPEKTASI, Ratio.ONE));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> parameter.value().clear());
  }

  @Test
  void tablesOfOtherThingsAreOtherParameters() {
    assertThat(ParameterKey.table("table", Rating.class, Boolean.class, TITLE)).isNotEqualTo(TABLE);
    assertThat(ParameterKey.bands("table", Rating.class, TITLE))
        .isEqualTo(ParameterKey.bands("table", Rating.class, TITLE))
        .isNotEqualTo(ParameterKey.bands("table", Ratio.class, TITLE))
        .isNotEqualTo(TABLE);
  }

  @Test
  void bandsStandAsDataWithoutAFormOfTheirOwn() {
    Bands<Rating> bands =
        Bands.startingWith(Rating.DI_BAWAH_EKSPEKTASI).from(90, Rating.SESUAI_EKSPEKTASI);
    ParameterKey<Bands<Rating>> key = ParameterKey.bands("bands", Rating.class, TITLE);
    assertThat(key.form().read(key.form().write(bands), problem -> {})).contains(bands);
  }

  @Test
  void aTableOfValuesWithoutAStandardFormIsRefused() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ParameterKey.bands("bands", List.class, TITLE))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("FORM_MISSING"));
  }
}
