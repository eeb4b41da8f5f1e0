package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Given;
import id.skp.rules.InputForm;
import id.skp.rules.Message;
import id.skp.rules.OutputForm;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.ValueForm;
import id.skp.rules.Variant;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    assertThat(failed(contract)).contains(test);
  }

  @ParameterizedTest
  @ValueSource(classes = {Keeps.class, KeepsWithOwnRule.class})
  void aRuleSetThatKeepsTheContractPasses(Class<?> contract) {
    assertThat(failed(contract)).isEmpty();
  }

  private static List<String> failed(Class<?> contract) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(contract))
        .execute()
        .testEvents()
        .assertStatistics(statistics -> statistics.started(16))
        .failed()
        .map(event -> event.getTestDescriptor().getDisplayName().replaceAll("\\(.*", ""))
        .toList();
  }

  private static final LegalSource SOURCE =
      LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026, Pasal 7");
  private static final Field DAYS = Field.of("days", "Hari kerja", "Working days");
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
        if (days < 0) {
          throw reasoning.invalid("days", Message.of(Text.of("negatif", "negative")));
        }
        return reasoning.derive(POINTS, n -> n * 5, reasoning.given(DAYS, days));
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
      super((days, reasoning) -> reasoning.derive(
          POINTS, n -> Math.multiplyExact(n, Integer.MAX_VALUE), reasoning.given(DAYS, days)));
    }
  }

  static class SaysNotWhy extends Own {
    SaysNotWhy() {
      super((days, reasoning) -> {
        throw reasoning.invalid("days", Message.of(Text.of("{0} salah", "{0} is wrong")));
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
    return (ratings, reasoning) -> PermenPanRb6Of2022.ruleSet()
        .find(Rules6Of2022.PERFORMANCE_PREDICATE)
        .orElseThrow()
        .procedure()
        .apply(
            Ratings.of(
                ratings.resultRating().orElse(rating), ratings.behaviourRating().orElse(rating)),
            reasoning);
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

    static Step<Integer> points(Integer days, Reasoning reasoning) {
      return reasoning.derive(POINTS, n -> n * 5, reasoning.given(DAYS, days));
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

    private static Step<PerformancePredicate> predicate(Ratings ratings, Reasoning reasoning) {
      if (ratings.resultRating().isEmpty()) {
        throw reasoning.missing("predicate", Text.of("Predikat", "Predicate"));
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
      super((days, reasoning) -> reasoning.derive(POINTS, n -> 5, reasoning.given(DAYS, 1)));
    }
  }

  static class ReadsOtherFields extends Own {
    ReadsOtherFields() {
      super((days, reasoning) -> reasoning.given(DAYS, days));
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
          reasoning.derive(POINTS, n -> COUNT.incrementAndGet(), reasoning.given(DAYS, days)));
    }
  }

  static class KnowsItsThread extends Own {
    KnowsItsThread() {
      super((days, reasoning) -> reasoning.derive(
          POINTS, n -> Thread.currentThread().getName().length(), reasoning.given(DAYS, days)));
    }
  }

  static class KnowsItsLocale extends Own {
    KnowsItsLocale() {
      super((days, reasoning) -> reasoning.derive(
          POINTS,
          n -> Locale.getDefault().getLanguage().equals("tr") ? n : -n,
          reasoning.given(DAYS, days)));
    }
  }

  static class KnowsItsName extends Own {
    KnowsItsName() {
      super((days, reasoning) -> reasoning.derive(
          POINTS, n -> reasoning.ruleSet().id().length(), reasoning.given(DAYS, days)));
    }
  }

  static class PunishesMore extends Own {
    PunishesMore() {
      super(variant -> variant.rule(Rules6Of2022.PERFORMANCE_PREDICATE, PunishesMore::predicate));
    }

    private static Step<PerformancePredicate> predicate(Ratings ratings, Reasoning reasoning) {
      return reasoning.derive(
          Calculation.of("upside-down", "Terbalik", "Upside down"),
          rating -> rating.standing() > 1
              ? PerformancePredicate.SANGAT_KURANG
              : PerformancePredicate.SANGAT_BAIK,
          reasoning.required(
              Field.of("resultRating", "Hasil kerja", "Work results"), ratings.resultRating()));
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
      super(variant -> variant.newRule(
          attendance("Attendance Points"), (days, reasoning) -> reasoning.given(DAYS, days)));
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
        ValueForm.integer(0, 100, "days").as(written -> written / 2 * 2, value -> value));

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
      super((days, reasoning) -> reasoning.given(DAYS, days));
    }

    @Override
    public List<RuleInput<?>> inputs() {
      return RuleInput.standard();
    }
  }
}
