package id.skp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
  @Test
  void anAbsentValueIsToldInWords() {
    assertThat(Text.of(refused(Optional.empty())))
        .isEqualTo(Text.of("perlu nama, tidak ada yang diberikan", "needs a name, got none"));
  }

  @Test
  void aNumberHasADecimalCommaInIndonesianAndAPointInEnglish() {
    assertThat(Text.of(refused(new BigDecimal("1000.5"))))
        .isEqualTo(Text.of("perlu nama, diberikan 1000,5", "needs a name, got 1000.5"));
  }

  @Test
  void aTextStandsAsItWasWritten() {
    assertThat(refused("12.5").sentence(Text.INDONESIAN)).isEqualTo("perlu nama, diberikan 12.5");
  }

  @Test
  void theMessageIsTheEnglishSentenceAtTheField() {
    assertThat(refused(1)).hasMessage("name: needs a name, got 1");
  }

  @Test
  void aRefusalAtAnotherPlaceSaysTheSame() {
    InvalidValueException moved = refused(1).at("employee.name");
    assertThat(moved.field()).isEqualTo("employee.name");
    assertThat(moved.code()).isEqualTo("NAME_WRONG");
    assertThat(Text.of(moved)).isEqualTo(Text.of(refused(1)));
  }

  @Test
  void aSentenceOfAPlugInStandsForBothLanguages() {
    InvalidValueException refusal = new InvalidValueException("CODE", "field", "perlu nilai");
    assertThat(Text.of(refusal)).isEqualTo(Text.same("perlu nilai"));
  }

  private static InvalidValueException refused(Object got) {
    return catchThrowableOfType(
        InvalidValueException.class,
        () -> InvalidValueException.unless(
            false, "NAME_WRONG", "name", "perlu nama", "needs a name", got));
  }
}
