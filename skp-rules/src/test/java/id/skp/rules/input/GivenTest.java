package id.skp.rules.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.TinyRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {
  private static final Field<Integer, Integer> X = Field.of("x", x -> x, "x", "x");
  private static final Field<?, ?> Y = Field.named("y", "y", "y");

  @Test
  void anAbsentAndANullFieldGiveNothing() {
    assertThat(Given.of(Map.of()).constant(X, Rating.class)).isEmpty();
    assertThat(given(null).constant(X, Rating.class)).isEmpty();
    assertThat(given(null).wholeNumber(X)).isEmpty();
    assertThat(given(null).list(X)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "di_atas_ekspektasi", "Di Atas Ekspektasi", "DI_ATAS_EKSPEKTASI "})
  void aLegalConstantIsReadByItsExactNameOnly(String text) {
    assertThat(refusal(given(text), each -> each.constant(X, Rating.class)))
        .contains("INVALID_INPUT at /x")
        .contains("DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI");
  }

  @Test
  void aNumberIsNoLegalConstant() {
    assertThat(refusal(given(1), each -> each.constant(X, Rating.class)))
        .contains("INVALID_INPUT at /x");
  }

  @Test
  void wholeNumbersAreReadInAnyExactDress() {
    assertThat(given(new BigDecimal("3.00")).wholeNumber(X)).contains(3L);
    assertThat(given(3).wholeNumber(X)).contains(3L);
    assertThat(given(3L).wholeNumber(X)).contains(3L);
    assertThat(given(BigInteger.valueOf(3)).wholeNumber(X)).contains(3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.5", "1E+30", "-1E+18", "1E-7"})
  void fractionsAndAbsurdNumbersAreNoWholeNumbers(String number) {
    assertThat(refusal(given(new BigDecimal(number)), each -> each.wholeNumber(X)))
        .contains("INVALID_INPUT at /x")
        .contains("a whole number");
  }

  @Test
  void textsAreNoNumbersAndNumbersNoTexts() {
    assertThat(refusal(given("3"), each -> each.wholeNumber(X)))
        .contains("\"3\" is not a whole number");
    assertThat(refusal(given("3"), each -> each.number(X))).contains("is not a number");
    assertThat(refusal(given(3), each -> each.text(X))).contains("3 is not a text");
    assertThat(refusal(given("true"), each -> each.truth(X))).contains("is not true or false");
  }

  @Test
  void datesAreIsoDatesThatExist() {
    assertThat(given("2024-02-29").date(X)).contains(LocalDate.of(2024, 2, 29));
    for (String text : List.of("2023-02-29", "2024-2-9", "29-02-2024", "2024-02-29T00:00", "")) {
      assertThat(refusal(given(text), each -> each.date(X))).contains("INVALID_INPUT at /x");
    }
  }

  @Test
  void aDateStandsInItsListOnce() {
    List<String> twice = List.of("2025-03-31", "2025-04-01", "2025-03-31");

    assertThat(refusal(given(twice), each -> each.dates(X)))
        .contains("INVALID_INPUT at /x/2", "\"2025-03-31\" stands in this list already");
    assertThat(given(twice.subList(0, 2)).dates(X).orElseThrow()).hasSize(2);
  }

  @Test
  void aFailureWithinAListNamesThePosition() {
    Given given = given(List.of(Map.of("y", "DI_ATAS_EKSPEKTASI"), Map.of("y", "POKOK")));
    assertThat(
            refusal(given, each -> each.list(X, Y).orElseThrow().get(1).constant(Y, Rating.class)))
        .contains("INVALID_INPUT at /x/1/y");
    assertThat(refusal(given(Arrays.asList(1)), each -> each.list(X)))
        .contains("INVALID_INPUT at /x/0");
    assertThat(refusal(given(Collections.singletonList(null)), each -> each.list(X)))
        .contains("at /x/0");
    assertThat(refusal(given("no list"), each -> each.list(X))).contains("a list of objects");
  }

  @Test
  void aNameThatNoFieldHasIsRefusedAndNotLeftOut() {
    InputForm<Integer> form = InputForm.of(Integer.class, each -> 1, X);
    assertThat(refusal(Given.of(Map.of("points", 1)), form::read))
        .contains("INVALID_INPUT at /points")
        .contains("known are x");
    assertThat(refusal(given(List.of(Map.of(), Map.of("why", 1))), each -> each.list(X, Y)))
        .contains("INVALID_INPUT at /x/1/why");
    assertThat(refusal(given(Map.of("Y", 1)), each -> each.object(X, Y)))
        .contains("INVALID_INPUT at /x/Y")
        .contains("did you mean 'y'?");
    assertThat(refusal(given(Map.of("SESUAI", 1)), each -> each.object(X, Rating.class)))
        .contains("INVALID_INPUT at /x/SESUAI");
  }

  @Test
  void aFailureWithinAnObjectNamesTheKey() {
    assertThat(refusal(given(Map.of("ISTIMEWA", 3)), each -> each.counts(X, Rating.class)))
        .contains("INVALID_INPUT at /x/ISTIMEWA");
    assertThat(
            refusal(given(Map.of("SESUAI_EKSPEKTASI", "3")), each -> each.counts(X, Rating.class)))
        .contains("INVALID_INPUT at /x/SESUAI_EKSPEKTASI");
    assertThat(given(Map.of("SESUAI_EKSPEKTASI", 3)).counts(X, Rating.class))
        .contains(Map.of(Rating.SESUAI_EKSPEKTASI, 3L));
  }

  @Test
  void binaryFloatingPointIsNotTaken() {
    assertThatThrownBy(() -> given(0.1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("needs a text, an exact number");
  }

  @Test
  void whatIsGivenIsCopied() {
    java.util.HashMap<String, Object> values = new java.util.HashMap<>(Map.of("x", 1));
    Given given = Given.of(values);
    values.put("x", 2);
    assertThat(given.wholeNumber(X)).contains(1L);
  }

  @Test
  void aNumberThatMayChangeIsCopied() {
    Changing number = new Changing();
    Given given = given(number);
    number.unscaled = BigInteger.TEN;
    assertThat(given.number(X))
        .contains(BigDecimal.ONE)
        .get()
        .isExactlyInstanceOf(BigDecimal.class);
    BigInteger whole = new BigInteger("7") {
      private static final long serialVersionUID = 1L;
    };
    assertThat(given(whole).wholeNumber(X)).contains(7L);
  }

  @Test
  void whatLiesTooDeepOrWithinItselfIsRefused() {
    Object deep = "core";
    for (int i = 0; i < 20_000; i++) {
      deep = List.of(deep);
    }
    refusedAs("TOO_DEEP", deep);
    List<Object> cyclic = new ArrayList<>();
    cyclic.add(cyclic);
    refusedAs("TOO_DEEP", cyclic);
    List<?> laughs = List.of("a", "b");
    for (int i = 0; i < 30; i++) {
      laughs = List.of(laughs, laughs);
    }
    refusedAs("TOO_MANY_VALUES", laughs);
  }

  @Test
  void fractionsWhoseSumIsLongerThanAThousandDigitsAreRefused() {
    List<String> fractions =
        IntStream.rangeClosed(2, 5000).mapToObj(i -> "-1/" + i).toList();

    refusedAs("TOO_MANY_VALUES", fractions);
    assertThat(given(fractions.subList(0, 2000)).ratios(X).orElseThrow()).hasSize(2000);
    assertThat(given(Collections.nCopies(5000, "1/4999")).ratios(X).orElseThrow())
        .hasSize(5000);
  }

  private static void refusedAs(String code, Object value) {
    assertThatThrownBy(() -> given(value))
        .isInstanceOfSatisfying(
            InvalidValueException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void aRefusalShowsNullWithinListsAndMaps() {
    assertThat(refusal(given(Arrays.asList("a", null)), each -> each.text(X)))
        .contains("[\"a\", null] is not a text");
    assertThat(refusal(given(Collections.singletonMap("y", null)), each -> each.text(X)))
        .contains("y: null is not a text");
    assertThat(refusal(given(null), each -> each.required(X, each.text(X))))
        .contains("MISSING_INPUT at /x");
  }

  @Test
  void aRefusalCallsAnEmptyListAListAndNotNothing() {
    assertThat(refusal(given(List.of()), each -> each.text(X)))
        .contains("an empty list is not a text");
    assertThat(refusal(given(Map.of()), each -> each.text(X)))
        .contains("an empty object is not a text");
  }

  @Test
  void aRefusalShowsTheEndsOfWhatIsLong() {
    String text = "a" + "-".repeat(100_000) + "z";
    for (Object value : List.of(text, List.of(text, text), Map.of(text, text))) {
      assertThat(refusal(given(value), each -> each.number(X)))
          .hasSizeLessThan(2_000)
          .contains("a---", "\u2026", "---z");
    }
    assertThat(refusal(given(BigInteger.TEN.pow(100_000)), each -> each.number(X)))
        .contains("a number of too many digits is not a number");
    assertThat(refusal(given(Map.of(text, 1)), each -> each.counts(X, Rating.class)))
        .hasSizeLessThan(2_000);
  }

  /** A number that is another one later. */
  private static final class Changing extends BigDecimal {
    private static final long serialVersionUID = 1L;

    private BigInteger unscaled = BigInteger.ONE;

    Changing() {
      super("5");
    }

    @Override
    public BigInteger unscaledValue() {
      return unscaled;
    }

    @Override
    public int scale() {
      return 0;
    }
  }

  @Test
  void allFieldsThatThereAreNotAreToldAtOnce() {
    Given given = Given.of(new TreeMap<>(Map.of("x", 1, "xx", 2, "y", 3, "z", 4)));

    assertThat(refusal(given, each -> each.wholeNumber(X)))
        .contains("INVALID_INPUT at /xx", "did you mean", ", nor is", "\"y\"", "\"z\"");
  }

  @Test
  void aDocumentThatIsStillAMapIsRefusedWithHowToReadItAndWithoutWhatItSays() {
    for (Object raw : List.of(Map.of("name", "Tuti Rahayu"), List.of("Tuti Rahayu"))) {
      Given still = Given.of(X, raw);
      assertThat(refusal(still, each -> Optional.of(each.document(X, LocalDate.class))))
          .contains("INVALID_INPUT at /x", "into a LocalDate", "SkpDocuments.read")
          .doesNotContain("Tuti");
    }
  }

  private static Given given(@Nullable Object value) {
    return Given.of(Collections.singletonMap("x", value));
  }

  /** Reads within a rule, since only there a refusal is turned into a decision. */
  private static String refusal(Given given, Function<Given, ?> reading) {
    RuleKey<Integer, Integer> key = RuleKey.of(
        "reading",
        Text.same("reading"),
        InputForm.of(Integer.class, each -> reading.apply(each).hashCode(), X),
        OutputForm.single(Integer.class, "x"));
    RuleSet rules = TinyRules.with(key, (input, reasoning) -> input.get(X));
    Decision<?> decision = rules.decide("reading", given);
    assertThat(decision.isDecided()).isFalse();
    return decision.toString();
  }

  @ParameterizedTest
  @CsvSource({"6.25,25/4", "25/12,25/12", "-3,-3/1", "0.50,1/2", "3/6,1/2"})
  void anExactNumberIsTakenAsOutcomesShowIt(String text, String fraction) {
    assertThat(given(text).ratio(X).orElseThrow().toFraction()).isEqualTo(fraction);
    assertThat(given(List.of(text)).ratios(X).orElseThrow().get(0).toFraction())
        .isEqualTo(fraction);
    assertThat(given(Map.of("SESUAI_EKSPEKTASI", text))
            .ratios(X, Rating.class)
            .orElseThrow()
            .values())
        .extracting(Ratio::toFraction)
        .containsExactly(fraction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " 6.25", "6,25", "1/0", "1/00", "1.5/2", "1/-2", "+1", "1e3", ".5", "1/2/3", "baik",
        "\u0661"
      })
  void whatOutcomesDoNotShowIsNoExactNumber(String text) {
    assertThat(refusal(given(text), each -> each.ratio(X))).contains("is not a number");
    assertThat(refusal(given(text), each -> each.number(X))).contains("is not a number");
  }
}
