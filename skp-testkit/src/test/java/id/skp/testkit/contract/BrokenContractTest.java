package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Variant;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.value.ValueForms;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Each break of the contract is caught by the test that is about it; a rule set that keeps it passes. */
class BrokenContractTest {
  static Stream<Arguments> breaks() {
    return Stream.of(
        Arguments.of(Throws.class, "everyRuleAnswersEveryInput"),
        Arguments.of(SaysNotWhy.class, "everyRuleAnswersEveryInput"),
        Arguments.of(NamesNoField.class, "everyRuleAnswersEveryInput"),
        Arguments.of(GivesTheLowestForAMissingRating.class, "whatIsMissingIsRefused"),
        Arguments.of(GivesTheHighestForAMissingRating.class, "whatIsMissingIsRefused"),
        Arguments.of(GuessesNoDays.class, "whatIsMissingIsRefused"),
        Arguments.of(GuessesNoDaysForAnUnknownNumber.class, "whatIsUnknownIsRefused"),
        Arguments.of(NamesAnotherField.class, "whatIsMissingIsRefused"),
        Arguments.of(IgnoresBehaviour.class, "noFieldIsIgnored"),
        Arguments.of(IgnoresDays.class, "noFieldIsIgnored"),
        Arguments.of(ReadsOtherFields.class, "namedFieldsDecideAsTheirTypes"),
        Arguments.of(Remembers.class, "anAnswerIsTheSameEachTime"),
        Arguments.of(KnowsItsThread.class, "anAnswerIsTheSameInEveryThread"),
        Arguments.of(KnowsItsLocale.class, "anAnswerIsTheSameOnEveryMachine"),
        Arguments.of(KnowsItsName.class, "aVariantWithoutAChangeAnswersTheSame"),
        Arguments.of(PunishesMore.class, "moreNeverGivesLess"),
        Arguments.of(CallsGivenWhatNobodyGave.class, "whatIsCalledGivenWasGiven"),
        Arguments.of(NamesWhatIsNoField.class, "whatIsCalledGivenWasGiven"),
        Arguments.of(HidesWhatDecides.class, "whatDecidesIsInTheExplanation"),
        Arguments.of(HidesWhetherItIsGiven.class, "whatDecidesIsInTheExplanation"),
        Arguments.of(HidesARule.class, "whatDecidesIsInTheExplanation"),
        Arguments.of(HidesAParameter.class, "whatDecidesIsInTheExplanation"),
        Arguments.of(ReadsWithoutQuestion.class, "everythingNamesItsSource"),
        Arguments.of(Misnamed.class, "everyNameHasTheFormOfItsKind"),
        Arguments.of(ChangesItself.class, "nothingOfTheBaseIsLost"),
        Arguments.of(ChangesItself.class, "itDiffersInWhatIsNotTheSame"),
        Arguments.of(LosesOnPaper.class, "aVariantReadFromItsOwnDocumentIsTheSame"),
        Arguments.of(WithoutInputs.class, "everyRuleAnswersEveryInput"));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aBreakIsCaughtByTheTestThatIsAboutIt(Class<?> contract, String test) {
    assertThat(failed(selectMethod(contract, test), 1)).containsExactly(test);
  }

  @ParameterizedTest
  @ValueSource(classes = {Keeps.class, KeepsWithOwnRule.class})
  void aRuleSetThatKeepsTheContractPasses(Class<?> contract) {
    assertThat(failed(selectClass(contract), 18)).isEmpty();
  }

  /** The little that is always tried is enough for most breaks; what was left is said, and is no failure. */
  @Test
  void whatThereIsNoTimeForIsLeftAndTold() {
    PrintStream out = System.out;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertThat(failed(selectClass(KeepsInNoTime.class), 18)).isEmpty();
      assertThat(failed(selectClass(ThrowsInNoTime.class), 18))
          .contains("everyRuleAnswersEveryInput");
    } finally {
      System.setOut(out);
    }
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains(
            "contract: everyRuleAnswersEveryInput of KeepsInNoTime: tried on 3 of 100 inputs of"
                + " each rule in its part of 0 s; -Dskp.contract.seconds=N gives more")
        .contains("contract: noFieldIsIgnored of KeepsInNoTime: ")
        .contains("contract: whatDecidesIsInTheExplanation of KeepsInNoTime: ")
        .doesNotContain("everyNameHasTheFormOfItsKind");
  }

  static class KeepsInNoTime extends Keeps {
    @Override
    public int tries() {
      return 100;
    }

    @Override
    public int seconds() {
      return 0;
    }
  }

  static class ThrowsInNoTime extends Throws {
    @Override
    public int seconds() {
      return 0;
    }
  }

  private static List<String> failed(DiscoverySelector selector, int count) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selector)
        .execute()
        .testEvents()
        .assertStatistics(statistics -> statistics.started(count))
        .failed()
        .map(event -> event.getTestDescriptor().getDisplayName().replaceAll("\\(.*", ""))
        .toList();
  }

  private static final LegalSource SOURCE =
      LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026, Pasal 7");
  private static final Field<Integer, Integer> DAYS =
      Field.of("days", days -> days, "Hari kerja", "Working days");
  private static final Calculation POINTS = Calculation.of("points", "Nilai", "Points");
  private static final RuleKey<Integer, Integer> ATTENDANCE = attendance("attendance-points");
  private static final RuleInput<Integer> DAYS_GIVEN = RuleInput.of(
      Integer.class, Arbitraries.integers().between(-3, 30), days -> Map.of("days", days));

  private static RuleKey<Integer, Integer> attendance(String name) {
    return RuleKey.of(
        name,
        Text.of("Nilai kehadiran", "Attendance points"),
        InputForm.of(
            Integer.class,
            given -> Math.toIntExact(given.required(DAYS, given.wholeNumber(DAYS))),
            DAYS),
        OutputForm.single(Integer.class, "points"));
  }

  /** A variant of the standard rules with a rule of its own, and the inputs of that rule. */
  abstract static class Own implements RuleSetContract {
    private final RuleSet ruleSet;

    Own(Consumer<Variant> changes) {
      ruleSet = PermenPanRb6Of2022.ruleSet()
          .variant(
              "id.go.contoh",
              variant ->
                  changes.accept(variant.citing(Regulation.of("Permen Contoh 1/2026", "Pedoman"))));
    }

    Own(Procedure<Integer, Integer> procedure) {
      this(variant -> variant.newRule(ATTENDANCE, procedure));
    }

    @Override
    public RuleSet ruleSet() {
      return ruleSet;
    }

    @Override
    public List<RuleInput<?>> inputs() {
      return Stream.concat(Stream.of(DAYS_GIVEN), RuleInput.standard().stream()).toList();
    }

    @Override
    public int tries() {
      return 10;
    }
  }

  static class Keeps extends Own {
    Keeps() {
      super(variant -> {});
    }
  }

  static class KeepsWithOwnRule extends Own {
    KeepsWithOwnRule() {
      super((days, reasoning) -> {
        reasoning.require(
            days.get(DAYS),
            n -> n >= 0,
            n -> days.invalid(DAYS, Message.of(Text.of("negatif", "negative"))));
        return reasoning.derive(POINTS, n -> n * 5, days.get(DAYS));
      });
    }

    @Override
    public List<Monotonicity<?, ?>> claims() {
      return List.of(new Monotonicity<>(
          ATTENDANCE,
          DAYS_GIVEN.values().map(days -> new Raised<>(days, days + 1)),
          Integer::compare));
    }
  }

  static class Throws extends Own {
    Throws() {
      super((days, reasoning) ->
          reasoning.derive(POINTS, n -> Math.multiplyExact(n, Integer.MAX_VALUE), days.get(DAYS)));
    }
  }

  static class SaysNotWhy extends Own {
    SaysNotWhy() {
      super((days, reasoning) -> {
        throw days.invalid(DAYS, Message.of(Text.of("{0} salah", "{0} is wrong")));
      });
    }
  }

  static class NamesNoField extends Own {
    NamesNoField() {
      super((days, reasoning) -> {
        throw reasoning.missing("", Text.of("Hari", "Days"));
      });
    }
  }

  /** Decides by the quadrant, with one rating for those that are missing. */
  private static Procedure<Ratings, PerformancePredicate> guessing(Rating rating) {
    Calculation guessed = Calculation.of("guessed", "Tebakan", "Guess");
    return (ratings, reasoning) -> reasoning.derive(
        Calculation.of("cell", "Sel", "Cell"),
        PredicateQuadrant::predicate,
        reasoning.parameter(Parameters6Of2022.PREDICATE_MATRIX),
        ratings.find(Ratings.RESULT_RATING).orElseGet(() -> reasoning.conclude(guessed, rating)),
        ratings
            .find(Ratings.BEHAVIOUR_RATING)
            .orElseGet(() -> reasoning.conclude(guessed, rating)));
  }

  static class GivesTheLowestForAMissingRating extends Own {
    GivesTheLowestForAMissingRating() {
      super(variant ->
          variant.rule(Rules6Of2022.PERFORMANCE_PREDICATE, guessing(Rating.DI_BAWAH_EKSPEKTASI)));
    }
  }

  static class GivesTheHighestForAMissingRating extends Own {
    GivesTheHighestForAMissingRating() {
      super(variant ->
          variant.rule(Rules6Of2022.PERFORMANCE_PREDICATE, guessing(Rating.DI_ATAS_EKSPEKTASI)));
    }
  }

  /** A variant with a rule that reads its field in a way of its own. */
  abstract static class OwnReading extends Own {
    OwnReading(Function<Given, Integer> reading, Procedure<Integer, Integer> procedure) {
      super(variant -> variant.newRule(
          RuleKey.of(
              "attendance-points",
              Text.of("Nilai kehadiran", "Attendance points"),
              InputForm.of(Integer.class, reading, DAYS),
              OutputForm.single(Integer.class, "points")),
          procedure));
    }

    static Step<Integer> points(Facts<Integer> days, Reasoning reasoning) {
      return reasoning.derive(POINTS, n -> n * 5, days.get(DAYS));
    }
  }

  static class GuessesNoDays extends OwnReading {
    GuessesNoDays() {
      super(given -> Math.toIntExact(given.wholeNumber(DAYS).orElse(0L)), OwnReading::points);
    }
  }

  static class GuessesNoDaysForAnUnknownNumber extends OwnReading {
    GuessesNoDaysForAnUnknownNumber() {
      super(
          given -> {
            if (!given.names().contains(DAYS.name())) {
              throw given.invalid(DAYS, Message.of(Text.of("isi hari", "give the days")));
            }
            try {
              return Math.toIntExact(given.wholeNumber(DAYS).orElse(0L));
            } catch (RuntimeException unknown) {
              return 0;
            }
          },
          OwnReading::points);
    }
  }

  static class NamesAnotherField extends Own {
    NamesAnotherField() {
      super(variant ->
          variant.rule(Rules6Of2022.PERFORMANCE_PREDICATE, NamesAnotherField::predicate));
    }

    private static Step<PerformancePredicate> predicate(
        Facts<Ratings> ratings, Reasoning reasoning) {
      if (ratings.find(Ratings.RESULT_RATING).isEmpty()) {
        throw reasoning.missing("/predicate", Text.of("Predikat", "Predicate"));
      }
      return guessing(Rating.SESUAI_EKSPEKTASI).apply(ratings, reasoning);
    }
  }

  static class IgnoresBehaviour extends Own {
    IgnoresBehaviour() {
      super(variant -> variant.rule(
          Rules6Of2022.PERFORMANCE_PREDICATE,
          (ratings, reasoning) -> PunishesMore.predicate(ratings, reasoning)));
    }
  }

  static class IgnoresDays extends Own {
    IgnoresDays() {
      super((days, reasoning) -> reasoning.derive(
          POINTS, n -> 5, reasoning.parameter(Parameters6Of2022.MINIMUM_UNIT_SIZE)));
    }
  }

  static class ReadsOtherFields extends Own {
    ReadsOtherFields() {
      super((days, reasoning) -> days.get(DAYS));
    }

    @Override
    public List<RuleInput<?>> inputs() {
      RuleInput<Integer> wrong =
          RuleInput.of(Integer.class, DAYS_GIVEN.values(), days -> Map.of("days", days + 1));
      return Stream.concat(Stream.of(wrong), super.inputs().stream()).toList();
    }
  }

  static class Remembers extends Own {
    private static final AtomicInteger COUNT = new AtomicInteger();

    Remembers() {
      super((days, reasoning) ->
          reasoning.derive(POINTS, n -> COUNT.incrementAndGet(), days.get(DAYS)));
    }
  }

  static class KnowsItsThread extends Own {
    KnowsItsThread() {
      super((days, reasoning) ->
          reasoning.derive(POINTS, n -> Thread.currentThread().getName().length(), days.get(DAYS)));
    }
  }

  static class KnowsItsLocale extends Own {
    KnowsItsLocale() {
      super((days, reasoning) -> reasoning.derive(
          POINTS, n -> Locale.getDefault().getLanguage().equals("tr") ? n : -n, days.get(DAYS)));
    }
  }

  /** What an evaluation keeps of the rules it was made by is the one way to their name. */
  private static String nameOf(Reasoning reasoning) {
    return PerformanceRules.evaluationOf(
            id.skp.testkit.samples.Samples.appraisal("public-relations-2024"), reasoning)
        .predicate(PerformancePredicate.BAIK)
        .build()
        .ruleSet();
  }

  static class KnowsItsName extends Own {
    KnowsItsName() {
      super((days, reasoning) ->
          reasoning.derive(POINTS, n -> nameOf(reasoning).length(), days.get(DAYS)));
    }
  }

  static class CallsGivenWhatNobodyGave extends Own {
    CallsGivenWhatNobodyGave() {
      super((days, reasoning) ->
          days.get(Field.of("days", each -> each + 1, "Hari kerja", "Working days")));
    }
  }

  static class NamesWhatIsNoField extends Own {
    NamesWhatIsNoField() {
      super((days, reasoning) ->
          days.get(Field.of("hours", each -> each * 8, "Jam kerja", "Working hours")));
    }
  }

  static class HidesWhatDecides extends Own {
    HidesWhatDecides() {
      super(HidesWhatDecides::points);
    }

    private static Step<Integer> points(Facts<Integer> days, Reasoning reasoning) {
      AtomicInteger seen = new AtomicInteger();
      Field<Integer, Integer> spying = Field.of(
          "days",
          each -> {
            seen.set(each);
            return each;
          },
          "Hari kerja",
          "Working days");
      assertThat(days.get(spying)).isNotNull();
      return reasoning.derive(
          POINTS, n -> n * seen.get(), reasoning.parameter(Parameters6Of2022.MINIMUM_UNIT_SIZE));
    }
  }

  /** Which rating of results is given does not matter, only whether one is. */
  static class HidesWhetherItIsGiven extends Own {
    HidesWhetherItIsGiven() {
      super(variant ->
          variant.rule(Rules6Of2022.PERFORMANCE_PREDICATE, HidesWhetherItIsGiven::predicate));
    }

    private static Step<PerformancePredicate> predicate(
        Facts<Ratings> ratings, Reasoning reasoning) {
      AtomicBoolean given = new AtomicBoolean();
      Field<Ratings, Optional<Rating>> spying = Field.of(
          "resultRating",
          each -> {
            given.set(each.resultRating().isPresent());
            return each.resultRating();
          },
          "Rating hasil kerja",
          "Rating of results");
      assertThat(ratings.get(spying)).isNotNull();
      return reasoning.derive(
          Calculation.of("cell", "Sel", "Cell"),
          (matrix, behaviour) -> matrix.predicate(
              given.get() ? Rating.DI_ATAS_EKSPEKTASI : Rating.DI_BAWAH_EKSPEKTASI, behaviour),
          reasoning.parameter(Parameters6Of2022.PREDICATE_MATRIX),
          ratings.required(Ratings.BEHAVIOUR_RATING));
    }
  }

  static class HidesARule extends Own {
    HidesARule() {
      super(variant -> variant
          .newRule(ATTENDANCE, (days, reasoning) -> days.get(DAYS))
          .newRule(attendance("rounded-attendance-points"), HidesARule::points));
    }

    private static Step<Integer> points(Facts<Integer> days, Reasoning reasoning) {
      assertThat(reasoning.decide(ATTENDANCE, days)).isNotNull();
      return reasoning.derive(POINTS, n -> n - n % 10, days.get(DAYS));
    }
  }

  static class HidesAParameter extends Own {
    HidesAParameter() {
      super(HidesAParameter::points);
    }

    private static Step<Integer> points(Facts<Integer> days, Reasoning reasoning) {
      AtomicInteger seen = new AtomicInteger();
      Step<Integer> size = reasoning.parameter(Parameters6Of2022.MINIMUM_UNIT_SIZE);
      assertThat(reasoning.derive(POINTS, seen::addAndGet, size)).isNotNull();
      return reasoning.derive(POINTS, n -> n * seen.get(), days.get(DAYS));
    }
  }

  static class PunishesMore extends Own {
    PunishesMore() {
      super(variant -> variant.rule(Rules6Of2022.PERFORMANCE_PREDICATE, PunishesMore::predicate));
    }

    private static Step<PerformancePredicate> predicate(
        Facts<Ratings> ratings, Reasoning reasoning) {
      return reasoning.derive(
          Calculation.of("upside-down", "Terbalik", "Upside down"),
          rating -> rating.standing() > 1
              ? PerformancePredicate.SANGAT_KURANG
              : PerformancePredicate.SANGAT_BAIK,
          ratings.required(Ratings.RESULT_RATING));
    }
  }

  static class ReadsWithoutQuestion extends Own {
    ReadsWithoutQuestion() {
      super(variant -> variant.newParameter(
          ParameterKey.of("dailyPoints", Integer.class, Text.of("Nilai", "Points")),
          5,
          LegalSource.cited(Basis.OUR_READING, "Permen Contoh 1/2026")));
    }
  }

  static class Misnamed extends Own {
    Misnamed() {
      super(variant ->
          variant.newRule(attendance("Attendance Points"), (days, reasoning) -> days.get(DAYS)));
    }
  }

  static class ChangesItself extends Own {
    private int count;

    ChangesItself() {
      super(variant -> {});
    }

    @Override
    public RuleSet ruleSet() {
      count++;
      int now = count;
      return super.ruleSet()
          .variant(
              "id.go.contoh-again",
              variant -> variant
                  .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman"))
                  .newParameter(
                      ParameterKey.of("count", Integer.class, Text.of("Hitungan", "Count")),
                      now,
                      SOURCE));
    }
  }

  static class LosesOnPaper extends Own {
    private static final ParameterKey<Integer> EVEN = ParameterKey.of(
        "even",
        Integer.class,
        Text.of("Genap", "Even"),
        ValueForms.integer(0, 100, "days").as(written -> written / 2 * 2, value -> value));

    LosesOnPaper() {
      super(variant -> variant.newParameter(EVEN, 2, SOURCE));
    }

    @Override
    public RuleSet ruleSet() {
      return super.ruleSet()
          .variant(
              "id.go.contoh-even",
              variant -> variant
                  .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman"))
                  .parameter(EVEN, 5));
    }
  }

  static class WithoutInputs extends Own {
    WithoutInputs() {
      super((days, reasoning) -> days.get(DAYS));
    }

    @Override
    public List<RuleInput<?>> inputs() {
      return RuleInput.standard();
    }
  }
}
