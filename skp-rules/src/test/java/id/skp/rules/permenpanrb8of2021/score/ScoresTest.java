package id.skp.rules.permenpanrb8of2021.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.input.Given;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import id.skp.rules.value.ValueProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {
  private static final LinearScale.Segment LOW = LinearScale.Segment.of(0, 10, 0, 20);
  private static final LinearScale.Segment HIGH = LinearScale.Segment.of(20, 30, 30, 50);

  private static LinearScale scale(long above, LinearScale.Between between) {
    return new LinearScale(List.of(LOW, HIGH), Ratio.of(above), between);
  }

  private static void refused(String code, String field, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
      assertThat(refusal.code()).isEqualTo(code);
      assertThat(refusal.field()).isEqualTo(field);
    });
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "10, 20, 20",
    "12, 14, 24",
    "19, 28, 38",
    "20, 30, 30",
    "30, 50, 50",
    "31, 60, 60"
  })
  void aNumberBetweenSegmentsBelongsToTheOneThatIsChosen(long number, long above, long below) {
    assertThat(scale(60, LinearScale.Between.SEGMENT_ABOVE).at(Ratio.of(number)))
        .isEqualTo(Ratio.of(above));
    assertThat(scale(60, LinearScale.Between.SEGMENT_BELOW).at(Ratio.of(number)))
        .isEqualTo(Ratio.of(below));
  }

  @Test
  void aSegmentOfOneNumberGivesItsOneScore() {
    LinearScale.Between above = LinearScale.Between.SEGMENT_ABOVE;
    LinearScale.Segment five = LinearScale.Segment.of(5, 5, 3, 3);
    LinearScale point =
        new LinearScale(List.of(LinearScale.Segment.of(0, 4, 0, 2), five), Ratio.of(4), above);
    assertThat(point.at(Ratio.of(5))).isEqualTo(Ratio.of(3));
    assertThat(point).hasToString("0..4 -> 0..2, 5..5 -> 3..3, > 5 -> 4");
    refused("WITHOUT_EFFECT", "fromScore", () -> LinearScale.Segment.of(5, 5, 1, 3));
    refused(
        "SEGMENTS_HOLE",
        "segments[0].from",
        () -> new LinearScale(List.of(five), Ratio.of(4), above));
  }

  @Test
  void aScaleThatFallsOrDoesNothingIsRefused() {
    LinearScale.Between above = LinearScale.Between.SEGMENT_ABOVE;
    assertThat(scale(50, above).above()).isEqualTo(Ratio.of(50));
    refused("SEGMENT_REVERSED", "above", () -> scale(49, above));
    refused("SEGMENTS_UNORDERED", "segments", () -> new LinearScale(List.of(), Ratio.ONE, above));
    refused(
        "SEGMENTS_UNORDERED",
        "segments[1]",
        () -> new LinearScale(
            List.of(LOW, LinearScale.Segment.of(10, 20, 20, 30)), Ratio.of(30), above));
    refused(
        "SEGMENT_REVERSED",
        "segments[1].fromScore",
        () -> new LinearScale(
            List.of(LOW, LinearScale.Segment.of(11, 20, 19, 30)), Ratio.of(30), above));
    assertThat(new LinearScale(
                List.of(LOW, LinearScale.Segment.of(11, 20, 20, 30)), Ratio.of(30), above)
            .segments())
        .hasSize(2);
    refused("SEGMENT_INVERTED", "from", () -> LinearScale.Segment.of(2, 1, 0, 1));
    refused("SEGMENT_REVERSED", "fromScore", () -> LinearScale.Segment.of(1, 2, 1, 0));
    refused(
        "WITHOUT_EFFECT",
        "above",
        () -> new LinearScale(List.of(LinearScale.Segment.of(0, 10, 5, 5)), Ratio.of(5), above));
  }

  @Test
  void weightsMakeAWhole() {
    assertThat(Weights.of(70, 30).mix(Ratio.of(10), Ratio.of(20))).isEqualTo(Ratio.of(13));
    assertThat(Weights.of(0, 100).mix(Ratio.of(10), Ratio.of(20))).isEqualTo(Ratio.of(20));
    assertThat(Weights.of(100, 0)).hasToString("100/0");
    refused("WEIGHTS_NOT_WHOLE", "weights", () -> Weights.of(101, -1));
    refused("WEIGHTS_NOT_WHOLE", "weights", () -> Weights.of(-1, 101));
    refused("WEIGHTS_NOT_WHOLE", "weights", () -> Weights.of(50, 49));
  }

  @Test
  void aBetterCategoryHasNoLessThanAWorseOne() {
    CategoryValues values = CategoryValues.of(120, 100, 80, 80, 25);
    assertThat(values.of(AchievementCategory.KURANG)).isEqualTo(Ratio.of(80));
    assertThat(values.byPointer("/points"))
        .containsEntry("/points/SANGAT_BAIK", Ratio.of(120))
        .hasSize(5);
    assertThat(values.toString()).contains("BAIK: 100").contains("SANGAT_KURANG: 25");
    assertThat(values.label().english()).contains("Very good").contains("120");
    refused("CATEGORY_VALUES_UNORDERED", "CUKUP", () -> CategoryValues.of(120, 100, 79, 80, 25));
    refused(
        "CATEGORY_HOLE",
        "SANGAT_BAIK",
        () -> new CategoryValues(Map.of(AchievementCategory.BAIK, Ratio.ONE)));
    assertThat(CategoryValues.scores().write(values)).isInstanceOf(Map.class);
  }

  @Test
  void scoresThatAreAllTheSameAndWeightsThatAreAllZeroHaveNoEffect() {
    assertThat(codes(CategoryValues.scores(), CategoryValues.of(80, 80, 80, 80, 80)))
        .containsExactly("WITHOUT_EFFECT");
    assertThat(codes(CategoryValues.scores(), CategoryValues.of(81, 80, 80, 80, 80)))
        .isEmpty();
    assertThat(codes(CategoryValues.weights(), CategoryValues.of(0, 0, 0, 0, 0)))
        .containsExactly("WITHOUT_EFFECT");
    assertThat(codes(CategoryValues.weights(), CategoryValues.of(1, 0, 0, 0, 0)))
        .isEmpty();
  }

  private static List<String> codes(ValueForm<CategoryValues> form, CategoryValues values) {
    Object data = CategoryValues.form(ValueForms.ratio(0, 120, "points")).write(values);
    List<String> codes = new ArrayList<>();
    form.read(data, problem -> codes.add(problem.code()));
    return codes;
  }

  @Test
  void aScaleHasNoSegmentThatEndsBelowZero() {
    assertThat(below(0)).isEmpty();
    assertThat(below(-1)).map(ValueProblem::pointer).contains("/segments/0/to");
  }

  private static Optional<ValueProblem> below(long to) {
    return new LinearScale(
            List.of(LinearScale.Segment.of(-9, to, 0, 1), HIGH),
            Ratio.of(60),
            LinearScale.Between.SEGMENT_ABOVE)
        .belowZero();
  }

  @Test
  void aCategoryIsToldWithItsScore() {
    assertThat(new CategoryScore(AchievementCategory.BAIK, Ratio.parse("90.5")).label())
        .isEqualTo(Text.of("Baik (90,5)", "Good (90.5)"));
    assertThat(Holding.HELD.label()).isEqualTo(Text.of("ditahan", "held"));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "120, true", "121, false"})
  void anSkpScoreIsFromZeroToTheHighest(long score, boolean taken) {
    Decision<?> decision = PermenPanRb8Of2021.ruleSet()
        .decide(
            "performance-score",
            Given.of(Map.of(
                "skpScore", score, "behaviourScore", 100, "peerOpinion", false, "newIdea", false)));
    assertThat(decision.isDecided()).as("%s", decision).isEqualTo(taken);
    assertThat(ScoreLimits.isOutside(Ratio.of(score), Ratio.of(120))).isEqualTo(!taken);
  }
}
