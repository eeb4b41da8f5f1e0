package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Nip;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {
  @Test
  void aPlainValueStandsAsItself() {
    assertThat(written(Rating.DI_ATAS_EKSPEKTASI)).isEqualTo("\"DI_ATAS_EKSPEKTASI\"");
    assertThat(written("a\"b")).isEqualTo("\"a\\\"b\"");
    assertThat(written(true)).isEqualTo("true");
    assertThat(written(7)).isEqualTo("7");
    assertThat(written(9_000_000_000L)).isEqualTo("9000000000");
    assertThat(written(LocalDate.of(2024, 2, 29))).isEqualTo("\"2024-02-29\"");
  }

  @Test
  void aNumberIsWrittenWithoutAnExponent() {
    assertThat(written(new BigDecimal("109.00"))).isEqualTo("109.00");
    assertThat(written(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(written(new BigDecimal("1E-9"))).isEqualTo("0.000000001");
  }

  @Test
  void aShareAndAPeriodStandAsTheyAreRead() {
    assertThat(written(Percentage.parse("12.5"))).isEqualTo("\"12.5%\"");
    assertThat(written(EvaluationPeriod.quarter(2024, 1))).isEqualTo("\"2024-Q1\"");
  }

  @Test
  void whatIsAbsentIsNull() {
    assertThat(written(Optional.empty())).isEqualTo("null");
    assertThat(written(Optional.of(Rating.SESUAI_EKSPEKTASI))).isEqualTo("\"SESUAI_EKSPEKTASI\"");
  }

  @Test
  void severalValuesAreAListOrAnObject() {
    assertThat(written(List.of())).isEqualTo("[]");
    assertThat(written(List.of(1, Optional.empty()))).isEqualTo("[\n    1,\n    null\n  ]");
    assertThat(written(Map.of(BehaviourValue.LOYAL, Rating.SESUAI_EKSPEKTASI)))
        .isEqualTo("{\n    \"LOYAL\": \"SESUAI_EKSPEKTASI\"\n  }");
  }

  @Test
  void aLabelOfAVariantStandsInBothLanguages() {
    Labelled label = () -> Text.of("Khas", "Special");

    assertThat(written(label)).isEqualTo("{\n    \"id\": \"Khas\",\n    \"en\": \"Special\"\n  }");
    assertThat(written(Text.same("x"))).isEqualTo("{\n    \"id\": \"x\",\n    \"en\": \"x\"\n  }");
  }

  @Test
  void anyOtherValueStandsAsItIsWorded() {
    assertThat(written(Nip.of("198504122010012003"))).isEqualTo("\"1985**********2003\"");
  }

  @Test
  void whatHasNoFormIsAnErrorOfTheLibrary() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.of(Map.of("value", new Object())))
        .withMessageContaining("java.lang.Object");
  }

  @Test
  void anySignAtAnyPlaceOfATextOfAnyLengthReadsBack() {
    for (String sign : List.of(
        "\"",
        "\\",
        "?",
        "\n",
        "\u0000",
        "\u001f",
        " ",
        "!",
        "#",
        "\u007f",
        "\u00e9",
        "\ud83d\ude00")) {
      for (int length = 0; length < 20; length++) {
        for (int at = 0; at <= length; at++) {
          String text = "x".repeat(at) + sign + "y".repeat(length - at);

          assertThat(StrictJson.parse(JsonText.line(Map.of(text, List.of(text, text)))))
              .isEqualTo(Map.of(text, List.of(text, text)));
        }
      }
    }
  }

  @Test
  void halfOfASurrogatePairIsNotWrittenWhereverItStands() {
    for (int at = 0; at < 20; at++) {
      String text = "x".repeat(at) + "\ud83d" + "y".repeat(20 - at);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> JsonText.line(Map.of("value", text)))
          .withMessageContaining("half of a surrogate pair");
    }
  }

  @Test
  void aNameThatIsNotPlainIsWrittenAsItIs() {
    Shape<String> shape = ObjectShape.of(null, Text.same("A value."), () -> "", parts -> parts)
        .required("k\u0113\"y", BasicShapes.TEXT, value -> value, (parts, read) -> {})
        .shape();

    assertThat(JsonText.of(shape, "x", false)).isEqualTo("{\"k\u0113\\\"y\":\"x\"}");
  }

  @Test
  void aTextWrittenAfterALongOneHoldsNothingOfIt() {
    String text = "long ".repeat(40_000);

    assertThat(JsonText.line(Map.of("value", text))).isEqualTo("{\"value\":\"" + text + "\"}");
    assertThat(JsonText.line(Map.of("value", "x"))).isEqualTo("{\"value\":\"x\"}");
  }

  private static String written(Object value) {
    Shape<Object> shape = ObjectShape.of(null, Text.same("A value."), () -> value, parts -> value)
        .nullable("value", TraceShapes.VALUE, TraceShapes::data, (parts, read) -> {})
        .shape();
    String document = JsonText.of(shape, value, true);
    return document.substring("{\n  \"value\": ".length(), document.length() - "\n}".length());
  }
}
