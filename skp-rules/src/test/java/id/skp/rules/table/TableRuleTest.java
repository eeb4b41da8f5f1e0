package id.skp.rules.table;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_KURANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.TinyRules;
import id.skp.rules.Undecided;
import id.skp.rules.input.Given;
import id.skp.rules.value.ValueProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TableRuleTest {
  private static final OptionColumn<PerformancePredicate> YEAR = OptionColumn.of(
      "yearPredicate",
      PerformancePredicate.class,
      Text.of("Predikat tahun lalu", "Predicate of last year"));
  private static final OptionColumn<Boolean> GOOD_QUARTER =
      OptionColumn.truth("goodQuarter", Text.of("Ada triwulan Baik", "A quarter is good"));
  private static final NumberColumn CUT_PERCENT =
      NumberColumn.of("cutPercent", Text.of("Potongan (%)", "Cut (%)")).within(0, 100);
  private static final NumberColumn REPORTS = NumberColumn.whole(
          "lateReports", Text.of("Laporan terlambat", "Late reports"))
      .within(0, 31);
  private static final NumberColumn SCORE = NumberColumn.of("score", Text.of("Nilai", "Score"));
  private static final OptionColumn<String> SHIFT =
      OptionColumn.words("shift", List.of("pagi", "malam"), Text.of("Giliran kerja", "Shift"));
  private static final LegalSource ARTICLE =
      LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 4/2026, Pasal 5");
  private static final Text TITLE = Text.of("potongan tunjangan", "cut of the allowance");

  private static final TableRule<Ratio> CUT = TableRule.named("allowance-cut", TITLE)
      .by(YEAR, GOOD_QUARTER)
      .giving(CUT_PERCENT)
      .when(YEAR.is(SANGAT_BAIK, BAIK))
      .then(Ratio.ZERO)
      .when(YEAR.isNot(SANGAT_BAIK, BAIK), GOOD_QUARTER.is(true))
      .then(Ratio.ZERO)
      .when(YEAR.is(KURANG, SANGAT_KURANG), GOOD_QUARTER.is(false))
      .then(Ratio.of(25))
      .otherwise(Ratio.of(10))
      .from(ARTICLE);
  private static final RuleSet RULES = TinyRules.builder("tables").chapters(CUT).build();

  private static TableRule.Rows<Ratio> by(Column<?>... columns) {
    return TableRule.named("tried", TITLE).by(columns).giving(CUT_PERCENT);
  }

  private static void assertRefused(String code, String field, ThrowingCallable call) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(call)
        .satisfies(thrown -> assertThat(thrown.code()).isEqualTo(code))
        .satisfies(thrown -> assertThat(thrown.field()).isEqualTo(field));
  }

  private static void assertRefused(
      String code, String field, String sentence, TableRule.Rows<Ratio> rows) {
    assertRefused(code, field, () -> rows.from(ARTICLE));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> rows.from(ARTICLE))
        .withMessageContaining(sentence);
  }

  @Test
  void theRowThatAnswersACaseDecides() {
    assertThat(decide(BAIK, false)).isEqualTo(Ratio.ZERO);
    assertThat(decide(KURANG, true)).isEqualTo(Ratio.ZERO);
    assertThat(decide(SANGAT_KURANG, false)).isEqualTo(Ratio.of(25));
    assertThat(decide(PerformancePredicate.CUKUP, false)).isEqualTo(Ratio.of(10));
  }

  private static Ratio decide(PerformancePredicate year, boolean goodQuarter) {
    return RULES
        .decide(CUT.key(), TableEntries.of(YEAR.entry(year), GOOD_QUARTER.entry(goodQuarter)))
        .orThrow();
  }

  @Test
  void theExplanationNamesTheRowAndWhereTheTableStands() {
    Decision<?> decision = RULES.decide(
        "allowance-cut", Given.of(Map.of("yearPredicate", "KURANG", "goodQuarter", false)));

    assertThat(decision.explain(Text.ENGLISH))
        .contains(
            "Predicate of last year = Poor",
            "Row of the table that holds = row 3 (Predicate of last year: Poor / Very poor; A quarter"
                + " is good: no)",
            "Cut (%) = 25",
            "Permen Contoh 4/2026, Pasal 5");
    assertThat(decision.explain(Text.INDONESIAN))
        .contains(
            "baris 3 (Predikat tahun lalu: Kurang / Sangat Kurang; Ada triwulan Baik: tidak)");
    assertThat(RULES
            .decide(
                "allowance-cut", Given.of(Map.of("yearPredicate", "CUKUP", "goodQuarter", false)))
            .explain(Text.ENGLISH))
        .contains("row 4 (otherwise)");
  }

  @Test
  void whatIsMissingOrNoValueOfAColumnIsTold() {
    RuleSet rules = TinyRules.builder("reports")
        .chapters(by(REPORTS, SHIFT).otherwise(Ratio.ONE).from(ARTICLE))
        .build();

    assertUndecided(rules, Map.of("lateReports", 3), "MISSING_INPUT /shift");
    assertUndecided(
        rules, Map.of("lateReports", 32, "shift", "pagi"), "INVALID_INPUT /lateReports");
    assertUndecided(
        rules,
        Map.of("lateReports", new BigDecimal("1.5"), "shift", "pagi"),
        "INVALID_INPUT /lateReports");
    assertUndecided(rules, Map.of("lateReports", 3, "shift", "sore"), "INVALID_INPUT /shift");
    assertUndecided(
        rules,
        Map.of("lateReports", 3, "shift", "pagi", "shiftt", "pagi"),
        "INVALID_INPUT /shiftt");
    assertRefused("OUTSIDE_COLUMN", "lateReports", () -> REPORTS.entry(Ratio.of(32)));
    assertRefused(
        "DUPLICATE_ENTRY",
        "shift",
        () -> TableEntries.of(SHIFT.entry("pagi"), SHIFT.entry("malam")));
  }

  private static void assertUndecided(RuleSet rules, Map<String, ?> given, String expected) {
    assertThat(rules.decide("tried", Given.of(given)))
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided ->
                assertThat(undecided.reason() + " " + undecided.pointer()).isEqualTo(expected));
  }

  @Test
  void aTableAnswersEachCaseOnce() {
    assertRefused(
        "TABLE_HOLE",
        "rows",
        "needs a row for each case, or a last row without a condition for all others; none answers"
            + " Predicate of last year: Sufficient; A quarter is good: yes",
        by(YEAR, GOOD_QUARTER)
            .when(YEAR.isNot(PerformancePredicate.CUKUP))
            .then(Ratio.ONE)
            .when(YEAR.is(PerformancePredicate.CUKUP), GOOD_QUARTER.is(false))
            .then(Ratio.ZERO));
    assertRefused(
        "TABLE_OVERLAP",
        "rows[1]",
        "rows 1, 2 answer Predicate of last year: Good",
        by(YEAR).when(YEAR.is(BAIK)).then(Ratio.ONE).when(YEAR.isNot(KURANG)).then(Ratio.ZERO));
    assertRefused(
        "ROW_UNREACHABLE",
        "rows[2]",
        "row 3 (otherwise)",
        by(GOOD_QUARTER)
            .when(GOOD_QUARTER.is(true))
            .then(Ratio.ONE)
            .when(GOOD_QUARTER.is(false))
            .then(Ratio.ZERO)
            .otherwise(Ratio.ONE));
    assertRefused(
        "ROW_UNREACHABLE",
        "rows[0]",
        "Late reports: \u2265 32",
        by(REPORTS).when(REPORTS.atLeast(32)).then(Ratio.ONE).otherwise(Ratio.ZERO));
    assertRefused(
        "ROW_WITHOUT_EFFECT",
        "rows[0]",
        "gives otherwise than the last",
        by(GOOD_QUARTER).when(GOOD_QUARTER.is(true)).then(Ratio.ONE).otherwise(Ratio.ONE));
    assertRefused("TABLE_HOLE", "rows", "none answers", by(YEAR));
    TableRule.Rows<Ratio> idle = by(GOOD_QUARTER)
        .when(GOOD_QUARTER.is(true))
        .then(Ratio.ONE)
        .when(GOOD_QUARTER.is(false))
        .then(Ratio.ZERO)
        .otherwise(Ratio.ONE);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> idle.from(ARTICLE))
        .satisfies(refused -> assertThat(refused.sentence(Text.INDONESIAN))
            .contains("diberikan baris 3 (selain itu);"));
  }

  @Test
  void numbersAreLookedThroughAtTheirBoundsAndBetweenThem() {
    UnaryOperator<TableRule.Rows<Ratio>> whole = rows -> rows.when(REPORTS.atMost(0))
        .then(Ratio.ZERO)
        .when(REPORTS.between(1, 5))
        .then(Ratio.of(10))
        .when(REPORTS.between(6, 10))
        .then(Ratio.of(15))
        .when(REPORTS.above(10))
        .then(Ratio.of(20));
    assertThat(whole.apply(by(REPORTS)).from(ARTICLE).table().rows()).hasSize(4);
    assertRefused(
        "TABLE_HOLE",
        "rows",
        "none answers Score: 5.5",
        by(SCORE).when(SCORE.atMost(5)).then(Ratio.ZERO).when(SCORE.atLeast(6)).then(Ratio.ONE));
    assertRefused(
        "TABLE_HOLE",
        "rows",
        "none answers Score: 5",
        by(SCORE).when(SCORE.below(5)).then(Ratio.ZERO).when(SCORE.above(5)).then(Ratio.ONE));
    assertRefused(
        "ROW_ANSWERS_ALL",
        "rows[0]",
        "got row 1 (otherwise); move it to the end",
        by(SCORE).otherwise(Ratio.ONE).when(SCORE.atLeast(5)).then(Ratio.ZERO));
    assertRefused(
        "TABLE_OVERLAP",
        "rows[1]",
        "rows 1, 2 answer Score: 5",
        by(SCORE).when(SCORE.atMost(5)).then(Ratio.ZERO).when(SCORE.atLeast(5)).then(Ratio.ONE));
    assertRefused(
        "TABLE_HOLE",
        "rows",
        "none answers Score: 11",
        by(SCORE)
            .when(SCORE.below(5))
            .then(Ratio.ZERO)
            .when(SCORE.between(5, 10))
            .then(Ratio.ONE));
    assertRefused(
        "COLUMN_BOUNDS",
        "score",
        () -> SCORE.span(
            Optional.of(Ratio.ONE), Optional.of(Ratio.ONE), Optional.empty(), Optional.empty()));
    assertRefused("RANGE_INVERTED", "score", () -> SCORE.within(5, 5));
  }

  @Test
  void aRowAsksOfTheColumnsOfItsTable() {
    assertRefused(
        "UNKNOWN_COLUMN",
        "rows[0]",
        "needs a column of this table: [yearPredicate], got shift",
        by(YEAR).when(SHIFT.is("pagi")).then(Ratio.ONE).otherwise(Ratio.ZERO));
    assertRefused(
        "DUPLICATE_CONDITION",
        "rows[0]",
        "needs one condition for each column",
        by(YEAR).when(YEAR.is(BAIK), YEAR.isNot(KURANG)).then(Ratio.ONE).otherwise(Ratio.ZERO));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> by(YEAR)
            .when(YEAR.is(BAIK), YEAR.isNot(KURANG))
            .then(Ratio.ONE)
            .otherwise(Ratio.ZERO)
            .from(ARTICLE))
        .satisfies(thrown -> assertThat(thrown.sentence(Text.INDONESIAN))
            .startsWith("perlu satu syarat untuk setiap kolom, diberikan ")
            .contains(YEAR.title().indonesian() + ": Baik")
            .doesNotContain("Good", YEAR.title().english()));
    assertRefused("TABLE_COLUMNS", "columns", () -> by());
    assertRefused("TABLE_COLUMNS", "columns", () -> by(YEAR, YEAR));
    Column<?>[] many = IntStream.rangeClosed(0, 64)
        .mapToObj(i -> NumberColumn.of("column" + i, TITLE))
        .toArray(Column<?>[]::new);
    assertRefused("TABLE_COLUMNS", "columns", () -> by(many));
    assertThat(by(Arrays.copyOf(many, 64))).isNotNull();
    assertRefused("OUTSIDE_COLUMN", "cutPercent", () -> by(YEAR).otherwise(Ratio.of(101)));
    assertRefused("OUTSIDE_COLUMN", "shift", () -> SHIFT.is("sore"));
    assertRefused("OUTSIDE_COLUMN", "shift", () -> SHIFT.isNot("pagi", "malam"));
    assertRefused(
        "COLUMN_OPTIONS", "shift", () -> OptionColumn.words("shift", List.of("x"), TITLE));
    assertRefused("COLUMN_NAME_MALFORMED", "name", () -> NumberColumn.of("Late reports", TITLE));
  }

  @Test
  void aTableThatCannotBeLookedThroughIsRefused() {
    assertRefused("TABLE_TOO_LARGE", "rows", "at most 1000000 comparisons", apart(20));
  }

  /** What no row tells apart is looked through once, however many values there are of it. */
  @Test
  void columnsThatNoRowAsksForMakeATableNoLarger() {
    Condition[] all =
        IntStream.range(0, 60).mapToObj(i -> truth(i).is(true)).toArray(Condition[]::new);
    TableRule.Rows<Ratio> one = by(truths(60)).when(all).then(Ratio.ONE).otherwise(Ratio.ZERO);
    assertThat(one.from(ARTICLE).table().rows()).hasSize(2);
    assertThat(apart(9).from(ARTICLE).table().rows()).hasSize(10);
  }

  /** Each row asks for a truth of its own; which of them answers is told by the last column alone. */
  private static TableRule.Rows<Ratio> apart(int rows) {
    List<Column<?>> columns = new ArrayList<>(List.of(truths(rows)));
    OptionColumn<String> last = OptionColumn.words(
        "last", IntStream.range(0, rows).mapToObj(i -> "w" + i).toList(), TITLE);
    columns.add(last);
    TableRule.Rows<Ratio> table = TableRule.named("tried", TITLE).by(columns).giving(CUT_PERCENT);
    for (int i = 0; i < rows; i++) {
      table = table.when(truth(i).is(true), last.is("w" + i)).then(Ratio.of(i + 1));
    }
    return table.otherwise(Ratio.ZERO);
  }

  private static OptionColumn<?>[] truths(int size) {
    return IntStream.range(0, size).mapToObj(TableRuleTest::truth).toArray(OptionColumn<?>[]::new);
  }

  private static OptionColumn<Boolean> truth(int number) {
    return OptionColumn.truth("truth" + number, TITLE);
  }

  @Test
  void aTableStandsAsDataAndAVariantReplacesIt() {
    Object data = RULES.parameter(CUT.tableKey()).data();
    assertThat(data)
        .hasToString("[{when={yearPredicate=[SANGAT_BAIK, BAIK]}, then=0},"
            + " {when={yearPredicate=[CUKUP, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG], goodQuarter=[true]}, then=0},"
            + " {when={yearPredicate=[KURANG, SANGAT_KURANG], goodQuarter=[false]}, then=25},"
            + " {when={}, then=10}]");
    assertThat(CUT.tableKey().form().read(data, problem -> {})).contains(CUT.table());

    DecisionTable<Ratio> other =
        by(YEAR, GOOD_QUARTER).otherwise(Ratio.of(5)).from(ARTICLE).table();
    RuleSet variant = RULES.variant(
        "other",
        changes ->
            changes.citing(TinyRules.REGULATION, Basis.PRACTICE).parameter(CUT.tableKey(), other));
    assertThat(variant
            .decide(CUT.key(), TableEntries.of(YEAR.entry(BAIK), GOOD_QUARTER.entry(true)))
            .orThrow())
        .isEqualTo(Ratio.of(5));
    assertThat(TableRule.of(variant))
        .singleElement()
        .satisfies(each -> assertThat(each.table()).isEqualTo(other))
        .satisfies(each -> assertThat(each.columns()).containsExactly(YEAR, GOOD_QUARTER))
        .satisfies(each -> assertThat(each.key()).isEqualTo(CUT.key()))
        .satisfies(each -> assertThat(each.outcome()).isEqualTo(CUT_PERCENT));
    assertThat(TinyRules.builder("tables").chapters(CUT).build().differencesFrom(RULES))
        .isEmpty();
  }

  @Test
  void whatIsWrongWithATableAsDataIsToldAtItsPlace() {
    assertThat(
            problems(List.of(Map.of("when", Map.of("yearPredicat", List.of("BAIK")), "then", 1))))
        .containsExactly("/0/when/yearPredicat UNKNOWN_FIELD");
    assertThat(
            problems(List.of(Map.of("when", Map.of("yearPredicate", List.of("BAGUS")), "then", 1))))
        .containsExactly("/0/when/yearPredicate/0 UNKNOWN_CONSTANT");
    assertThat(problems(List.of(Map.of("when", Map.of(), "then", 200))))
        .containsExactly("/0/then OUTSIDE_COLUMN");
    assertThat(problems(List.of(Map.of("when", Map.of("goodQuarter", List.of(true)), "then", 1))))
        .containsExactly(" TABLE_HOLE");
    assertThat(problems(
            List.of(Map.of("when", Map.of(), "then", 1), Map.of("when", Map.of(), "then", 2))))
        .containsExactly("/0 ROW_ANSWERS_ALL");
  }

  private static List<String> problems(Object data) {
    List<ValueProblem> problems = new ArrayList<>();
    assertThat(CUT.tableKey().form().read(data, problems::add)).isEmpty();
    return problems.stream().map(each -> each.pointer() + " " + each.code()).toList();
  }
}
