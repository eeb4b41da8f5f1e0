package id.skp.rules.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSets;
import id.skp.rules.TinyRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class ValueFormTest {
  private static final Pattern UNIT = Pattern.compile("[Aa] (?:whole )?number \\(([a-z ]+)\\)\\.");

  private static <T> void assertForm(ValueForm<T> form, T value, Object data) {
    assertThat(form.write(value)).isEqualTo(data);
    assertThat(read(form, data)).contains(value);
  }

  private static <T> Optional<T> read(ValueForm<T> form, Object data) {
    return form.read(data, problem -> {
      throw new AssertionError(problem);
    });
  }

  private static ListAssert<String> assertRefused(ValueForm<?> form, Object data) {
    List<ValueProblem> problems = new ArrayList<>();
    assertThat(form.read(data, problems::add)).isEmpty();
    return assertThat(
        problems.stream().map(each -> each.pointer() + " " + each.code()).toList());
  }

  @Test
  void theUnitsOfAllParametersHaveIndonesianNames() {
    String schemas = RuleSets.standard().all().stream()
        .flatMap(ruleSet -> ruleSet.parameters().stream())
        .map(parameter -> parameter.key().form().schema().toString())
        .collect(Collectors.joining());
    List<String> units =
        UNIT.matcher(schemas).results().map(each -> each.group(1)).distinct().toList();
    assertThat(units).contains("levels", "results", "people");
    for (String unit : units) {
      ValueForms.integer(0, 1, unit)
          .read(
              BigDecimal.TEN,
              problem -> assertThat(problem.text().indonesian()).doesNotContain("(" + unit + ")"));
    }
  }

  @Test
  void eachFormWritesWhatItReads() {
    assertForm(ValueForms.constant(Rating.class), Rating.SESUAI_EKSPEKTASI, "SESUAI_EKSPEKTASI");
    assertForm(ValueForms.text(), "teks", "teks");
    assertForm(ValueForms.truth(), true, true);
    assertForm(ValueForms.date(), LocalDate.of(2024, 2, 29), "2024-02-29");
    assertForm(ValueForms.wording(), Text.of("ya", "yes"), Map.of("id", "ya", "en", "yes"));
    assertForm(ValueForms.percentage(), Percentage.parse("12.50"), new BigDecimal("12.5"));
    assertForm(ValueForms.decimal(), new BigDecimal("0.000001"), new BigDecimal("0.000001"));
    assertForm(ValueForms.integer(0, 9, "people"), 7, BigDecimal.valueOf(7));
    assertForm(ValueForms.ratio(), Ratio.parse("87.5"), new BigDecimal("87.5"));
    assertForm(ValueForms.ratio(), Ratio.of(100, 3), "100/3");
    assertForm(ValueForms.ratio(), Ratio.of(1, 10_000_000), "1/10000000");
    assertForm(ValueForms.oneOf(Set.of("A")), "A", "A");
    assertForm(
        ValueForms.list(ValueForms.text(), 0).as(Set::copyOf, List::copyOf),
        Set.of("a"),
        List.of("a"));
    assertForm(
        ValueForms.map(Rating.class, ValueForms.truth()),
        Map.of(Rating.DI_BAWAH_EKSPEKTASI, false),
        Map.of("DI_BAWAH_EKSPEKTASI", false));
  }

  @Test
  void numbersOfJavaAreTakenButNotBinaryOnes() {
    assertThat(read(ValueForms.ratio(), 7)).contains(Ratio.of(7));
    assertThat(read(ValueForms.decimal(), 7L)).contains(BigDecimal.valueOf(7));
    assertThat(read(ValueForms.integer(0, 9, "people"), BigInteger.TWO)).contains(2);
    assertRefused(ValueForms.decimal(), 7.5).containsExactly(" WRONG_TYPE");
  }

  @Test
  void aNumberOutOfItsBoundsIsRefusedWithoutWritingItOut() {
    ValueForm<Ratio> score = ValueForms.ratio(0, 120, "points");
    assertThat(read(score, 120)).contains(Ratio.of(120));
    assertRefused(score, new BigDecimal("120.000001")).containsExactly(" NUMBER_OUT_OF_RANGE");
    assertRefused(score, -1).containsExactly(" NUMBER_OUT_OF_RANGE");
    assertRefused(score, "361/3").containsExactly(" FRACTION_OUT_OF_RANGE");
    assertRefused(score, "1/0").containsExactly(" NUMBER_MALFORMED");
    assertRefused(score, new BigDecimal("1E-999999999")).containsExactly(" NUMBER_OUT_OF_RANGE");
    assertRefused(ValueForms.integer(0, 9, "people"), new BigDecimal("1E999999999"))
        .containsExactly(" NUMBER_OUT_OF_RANGE");
    assertRefused(ValueForms.integer(0, 9, "people"), new BigDecimal("1.5"))
        .containsExactly(" NUMBER_OUT_OF_RANGE");
    assertRefused(ValueForms.date(), "2023-02-29").containsExactly(" DATE_MALFORMED");
  }

  private record Rule(List<Rating> ratings, Optional<Integer> least) {
    Rule {
      InvalidValueException.unless(
          ratings.size() < 3, "TOO_MANY", "ratings[2]", "needs two", ratings.size());
    }
  }

  private static final Member<Rule, List<Rating>> RATINGS =
      Member.of("ratings", Rule::ratings, ValueForms.list(ValueForms.constant(Rating.class), 1));
  private static final Member<Rule, Optional<Integer>> LEAST =
      Member.of("least", Rule::least, ValueForms.integer(1, 7, "values").optional());
  private static final ValueForm<Rule> RULE =
      ValueForms.record(given -> new Rule(given.get(RATINGS), given.get(LEAST)), RATINGS, LEAST);

  @Test
  void everythingWrongInAnObjectIsToldAtItsPlace() {
    assertForm(
        RULE,
        new Rule(List.of(Rating.SESUAI_EKSPEKTASI), Optional.of(3)),
        Map.of("ratings", List.of("SESUAI_EKSPEKTASI"), "least", BigDecimal.valueOf(3)));
    assertThat(read(RULE, Collections.singletonMap("ratings", List.of("SESUAI_EKSPEKTASI"))))
        .contains(new Rule(List.of(Rating.SESUAI_EKSPEKTASI), Optional.empty()));
    assertRefused(RULE, Map.of("ratings", List.of("SESUAI", 1), "least", 8))
        .containsExactly(
            "/ratings/0 UNKNOWN_CONSTANT", "/ratings/1 WRONG_TYPE", "/least NUMBER_OUT_OF_RANGE");
    assertRefused(RULE, Map.of("a/b~", 1))
        .containsExactly("/ratings MISSING_FIELD", "/a~1b~0 UNKNOWN_FIELD");
    assertRefused(RULE, Map.of("ratings", List.of())).containsExactly("/ratings LIST_TOO_SHORT");
    List<String> three = Collections.nCopies(3, "SESUAI_EKSPEKTASI");
    assertRefused(RULE, Map.of("ratings", three)).containsExactly("/ratings/2 TOO_MANY");
    assertRefused(RULE, List.of()).containsExactly(" WRONG_TYPE");
  }

  @Test
  void aTableNeedsEveryConstant() {
    assertRefused(
            ValueForms.table(Rating.class, ValueForms.truth()),
            Map.of("SESUAI_EKSPEKTASI", true, "LAIN", true, "DI_ATAS_EKSPEKTASI", "true"))
        .containsExactlyInAnyOrder(
            "/DI_BAWAH_EKSPEKTASI MISSING_FIELD",
            "/LAIN UNKNOWN_FIELD",
            "/DI_ATAS_EKSPEKTASI WRONG_TYPE");
  }

  @Test
  void aChoiceHasJustOneField() {
    ValueForm<Object> choice = ValueForms.choice(
        Alternative.of("text", String.class, ValueForms.text()),
        Alternative.of("truth", Boolean.class, ValueForms.truth()));
    assertForm(choice, "x", Map.of("text", "x"));
    assertForm(choice, false, Map.of("truth", false));
    assertRefused(choice, Map.of("text", "x", "truth", true)).containsExactly(" CHOICE_MALFORMED");
    assertRefused(choice, Map.of()).containsExactly(" CHOICE_MALFORMED");
    assertRefused(choice, Map.of("number", 1)).containsExactly("/number UNKNOWN_FIELD");
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> choice.write(1));
  }

  @Test
  void aParameterWithoutAFormCannotBe() {
    assertCode("FORM_MISSING", () -> ParameterKey.of("list", List.class, Text.same("list")));
    ValueForm<String> nullable =
        ValueForms.text().optional().as(text -> text.orElse("-"), Optional::of);
    assertCode(
        "FORM_OPTIONAL",
        () -> ParameterKey.of("maybe", String.class, Text.same("maybe"), nullable));
  }

  @Test
  void aParameterHasAValueThatItsFormCanHold() {
    ParameterKey<Integer> people = ParameterKey.of(
        "people", Integer.class, Text.same("people"), ValueForms.integer(1, 9, "people"));
    assertThat(Parameter.of(people, 9, TinyRules.SOURCE).data()).isEqualTo(BigDecimal.valueOf(9));
    assertCode("NUMBER_OUT_OF_RANGE", () -> Parameter.of(people, 0, TinyRules.SOURCE));
  }

  private static void assertCode(String code, Runnable construction) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(construction::run)
        .extracting(InvalidValueException::code)
        .isEqualTo(code);
  }
}
