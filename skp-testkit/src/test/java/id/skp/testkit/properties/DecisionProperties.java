package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.json.DecisionJson;
import id.skp.json.EvaluationReportJson;
import id.skp.rules.Calculation;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.arbitrary.Reflected;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.properties.Questions.Question;
import id.skp.testkit.samples.Samples;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every decision, whatever rule of whatever installed rule set is asked. */
class DecisionProperties {
  private static final int THREADS = 4;

  /** Names that stand in documents; people read their labels. */
  private static final Pattern NAMES_OF_CONSTANTS = Pattern.compile(Stream.<Enum<?>[]>of(
          PerformancePredicate.values(),
          Rating.values(),
          BehaviourValue.values(),
          BehaviourAspect.values(),
          AssignmentScope.values(),
          PositionLevel.values())
      .flatMap(Stream::of)
      .map(Enum::name)
      .filter(name -> name.contains("_"))
      .collect(Collectors.joining("|", "(?<![A-Z_])(?:", ")(?![A-Z_])")));

  /** Locales with other digits, other cases and other separators than the machine's. */
  private static final List<Locale> LOCALES = List.of(
      Locale.forLanguageTag("tr-TR"),
      Locale.forLanguageTag("id-ID"),
      Locale.US,
      Locale.forLanguageTag("ar-EG-u-nu-arab"),
      Locale.forLanguageTag("th-TH-u-nu-thai"));

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void aDecisionForItsValueIsTheSameAndIsExplainedTheSame(
      @ForAll("questions") Question<?, ?> question) {
    assertSame(question.decideValue(), question.decide());
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void anyAppraisalIsEvaluatedTheSameForItsValueOnly(
      @ForAll("anyAppraisal") Appraisal appraisal, @ForAll("anyRuleSet") RuleSet rules) {
    assertSameReports(appraisal, PerformanceRules.of(rules));
  }

  @TestFactory
  Stream<DynamicTest> anySampleIsEvaluatedTheSameForItsValueOnly() {
    return Samples.names().stream()
        .map(name -> dynamicTest(
            name, () -> assertSameReports(Samples.appraisal(name), PerformanceRules.standard())));
  }

  @Test
  void aDecisionForItsValueIsMadeAgainOnceWhereItIsExplained() {
    AtomicInteger times = new AtomicInteger();
    RuleSet base = RuleSets.standard().byId("permenpanrb-6-2022");
    RuleSet counting = base.variant(
        "counting",
        changes -> changes
            .citing(base.regulation(), Basis.PRACTICE)
            .rule(Rules6Of2022.PERFORMANCE_PREDICATE, (facts, reasoning) -> {
              times.incrementAndGet();
              return reasoning.conclude(
                  Calculation.of("always", "Selalu", "Always"), PerformancePredicate.BAIK);
            }));
    Decision<PerformancePredicate> decision = counting.decideValue(
        Rules6Of2022.PERFORMANCE_PREDICATE,
        Ratings.of(Rating.SESUAI_EKSPEKTASI, Rating.SESUAI_EKSPEKTASI));

    assertThat(decision.orThrow()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(decision).hasToString("performance-predicate = BAIK");
    assertThat(times).hasValue(1);
    assertThat(decision.trace().steps()).containsAll(decision.trace().steps());
    assertThat(decision.explain(Text.INDONESIAN)).contains("Baik");
    assertThat(times).hasValue(2);
  }

  @Provide
  Arbitrary<Appraisal> anyAppraisal() {
    return SkpArbitraries.anyAppraisal();
  }

  @Provide
  Arbitrary<RuleSet> anyRuleSet() {
    return Arbitraries.of(RuleSets.standard().all());
  }

  private static void assertSameReports(Appraisal appraisal, PerformanceRules rules) {
    EvaluationReport report = rules.evaluate(appraisal);
    EvaluationReport values = rules.valuesOnly().evaluate(appraisal);
    assertSame(values.decision(), report.decision());
    assertSame(values.review(), report.review());
    assertThat(values.printedPredicate()).isEqualTo(report.printedPredicate());
    assertThat(EvaluationReportJson.write(values)).isEqualTo(EvaluationReportJson.write(report));
  }

  private static void assertSame(Decision<?> value, Decision<?> explained) {
    assertThat(value.toOptional()).isEqualTo(explained.toOptional());
    assertThat(value).hasToString(explained.toString());
    if (explained instanceof Undecided<?> why) {
      Undecided<?> undecided = (Undecided<?>) value;
      assertThat(undecided.reason()).isEqualTo(why.reason());
      assertThat(undecided.pointer()).isEqualTo(why.pointer());
      assertThat(undecided.message()).isEqualTo(why.message());
      assertThat(undecided.needing()).isEqualTo(why.needing());
    }
    assertThat(value.explain(Text.INDONESIAN)).isEqualTo(explained.explain(Text.INDONESIAN));
    assertThat(value.inOneSentence(Text.ENGLISH)).isEqualTo(explained.inOneSentence(Text.ENGLISH));
    assertThat(value.trace().weakestBasis()).isEqualTo(explained.trace().weakestBasis());
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void aDecisionHasAValueOrSaysWhyNot(@ForAll("questions") Question<?, ?> question) {
    Decision<?> decision = question.decide();
    assertThat(decision.rule()).isEqualTo(question.key().name());
    assertThat(decision.ruleSet()).isSameAs(question.rules());
    assertThat(decision.isDecided())
        .isEqualTo(decision.toOptional().isPresent())
        .isEqualTo(decision instanceof Decided);
    if (decision instanceof Undecided<?> undecided) {
      assertThat(undecided.reason())
          .isIn(
              Undecided.Reason.MISSING_INPUT,
              Undecided.Reason.INVALID_INPUT,
              Undecided.Reason.CONFLICT,
              Undecided.Reason.NOT_APPLICABLE);
      assertThat(undecided.pointer().isBlank())
          .as("no single field is the reason")
          .isEqualTo(undecided.reason() == Undecided.Reason.NOT_APPLICABLE);
      assertThat(undecided.message().in(Text.INDONESIAN)).isNotBlank();
      assertThat(undecided.message().in(Text.ENGLISH)).isNotBlank();
      assertThat(frame(undecided.message())).noneMatch(frame -> frame.contains("{"));
      assertThat(undecided.trace().toText(Text.ENGLISH))
          .contains(undecided.pointer(), undecided.reason().name());
    }
  }

  /** The sentence in both languages without its values, which may themselves hold what looks like a place for one. */
  private static List<String> frame(Message message) {
    Message plain = new Message(
        message.template(), Collections.<Object>nCopies(message.values().size(), "-"));
    return List.of(plain.in(Text.INDONESIAN), plain.in(Text.ENGLISH));
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void theLastStepGivesTheValue(@ForAll("questions") Question<?, ?> question) {
    if (question.decide() instanceof Decided<?> decided) {
      List<Step<?>> steps = decided.trace().steps();
      Step<?> last = steps.get(steps.size() - 1);
      assertThat((Object) decided.trace().value(last)).isEqualTo(decided.value());
      assertThat(last.subject().name()).isEqualTo(question.key().name());
    }
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void theReasonIsASentenceOfWhatTheExplanationSays(@ForAll("questions") Question<?, ?> question) {
    Decision<?> decision = question.decide();
    for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      String sentence = decision.inOneSentence(locale);
      assertThat(sentence).hasSizeBetween(10, 4_000).doesNotContain("\n");
      String because = locale.equals(Text.ENGLISH) ? ", because " : ", karena ";
      int reason = sentence.indexOf(because) + because.length();
      int name = sentence.indexOf(" = ", reason);
      if (decision.isDecided() && reason >= because.length() && name > 0) {
        assertThat(decision.explain(locale)).contains(sentence.substring(reason, name));
      }
    }
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void itsDocumentReadsBackAsItIs(@ForAll("questions") Question<?, ?> question) {
    String written = DecisionJson.write(question.decide());

    assertThat(DecisionJson.write(DecisionJson.read(written))).isEqualTo(written);
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void everyStepStandsAfterThoseItWasMadeFrom(@ForAll("questions") Question<?, ?> question) {
    List<Step<?>> before = new ArrayList<>();
    for (Step<?> step : question.decide().trace().steps()) {
      assertThat(before).containsAll(step.operands()).doesNotContain(step);
      before.add(step);
    }
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void everyValueRestsOnACitation(@ForAll("questions") Question<?, ?> question) {
    if (question.decide() instanceof Decided<?> decided) {
      assertThat(decided.trace().steps())
          .flatExtracting(step -> step.subject().source().stream().toList())
          .flatExtracting(LegalSource::citations)
          .isNotEmpty();
      assertThat(decided.trace().weakestBasis()).isPresent();
    }
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void anExplanationShowsNothingOfTheProgram(@ForAll("questions") Question<?, ?> question) {
    Decision<?> decision = question.decide();
    assertThat(decision.explain(Text.INDONESIAN) + decision.explain(Text.ENGLISH))
        .doesNotContainPattern("\\w[\\[{]\\w+=|\\w@[0-9a-f]{5,}")
        .doesNotContain("Optional");
    if (decision.isDecided()) {
      assertThat(decision.explain(Text.INDONESIAN)).doesNotContainPattern(NAMES_OF_CONSTANTS);
    }
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void anInputRefusesWhatIsNullByItsName(@ForAll("questions") Question<?, ?> question) {
    if (question.input() instanceof Record input) {
      for (RecordComponent component : Reflected.referencesOf(input.getClass())) {
        assertThatExceptionOfType(NullPointerException.class)
            .isThrownBy(() -> Reflected.rebuiltWithout(component, input))
            .withMessage(component.getName());
      }
    }
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE)
  void namedFieldsDecideAsTheirTypes(@ForAll("questions") Question<?, ?> question) {
    Decisions.assertSame(question.decide(), question.decideLoosely());
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void anExplanationIsTheSameOnEveryMachine(@ForAll("questions") Question<?, ?> question) {
    String here = explained(question);
    Locale original = Locale.getDefault();
    try {
      for (Locale machine : LOCALES) {
        Locale.setDefault(machine);
        assertThat(explained(question)).as("default locale %s", machine).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(original);
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void anExplanationIsTheSameInEveryThread(@ForAll("questions") Question<?, ?> question)
      throws InterruptedException, ExecutionException {
    String here = explained(question);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> there =
          threads.invokeAll(Collections.nCopies(THREADS, () -> explained(question)));
      for (Future<String> explained : there) {
        assertThat(explained.get()).isEqualTo(here);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Provide
  Arbitrary<Question<?, ?>> questions() {
    return Questions.toAllRules();
  }

  private static String explained(Question<?, ?> question) {
    Decision<?> decision = question.decide();
    return decision + "\n" + decision.explain(Text.INDONESIAN) + decision.explain(Text.ENGLISH);
  }
}
