package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.people.Institution;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.input.Extension;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.value.PrintedNumber;
import id.skp.rules.value.ValueForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Field<Integer, Integer> N = Field.of("n", n -> n, "n", "n");
  private static final ParameterKey<Integer> FACTOR =
      ParameterKey.of("factor", Integer.class, Text.same("factor"));
  private static final Calculation PRODUCT = Calculation.of("product", "hasil kali", "product");
  private static final RuleKey<Integer, Integer> TIMES = RuleKey.of(
      "times",
      Text.of("kali", "times"),
      InputForm.of(Integer.class, given -> Math.toIntExact(given.wholeNumber(N).orElse(0L)), N),
      OutputForm.single(Integer.class, "product"));
  private static final RuleKey<Integer, Integer> TWICE = RuleKey.of(
      "twice",
      Text.of("dua kali", "twice"),
      InputForm.of(Integer.class, given -> 0, N),
      OutputForm.single(Integer.class, "product"));

  private static final RuleSet RULES = TinyRules.builder("tiny")
      .parameter(FACTOR, 3, TinyRules.SOURCE)
      .rule(TIMES, RuleSetTest::times, TinyRules.SOURCE)
      .rule(TWICE, (n, reasoning) -> reasoning.decide(TIMES, n), TinyRules.SOURCE)
      .build();

  private static Step<Integer> times(Facts<Integer> facts, Reasoning reasoning) {
    int n = reasoning.by(facts.get(N));
    if (n < 0) {
      throw facts.invalid(N, Message.of(Text.of("{0} negatif", "{0} is negative"), n));
    } else if (n > 100) {
      throw reasoning.notApplicable(Message.of(Text.same("too large")));
    } else if (n == 99) {
      throw facts.conflict(N, Message.of(Text.same("contradiction")));
    } else if (n == 0) {
      throw facts.missing(N);
    }
    return reasoning.derive(PRODUCT, (a, b) -> a * b, reasoning.parameter(FACTOR), facts.get(N));
  }

  @Test
  void stepsAreGivenOutWithTheNumbersThatAnExplanationTells() {
    Trace trace = RULES.decide(TIMES, 4).trace();
    List<Step<?>> given = new ArrayList<>();
    trace.forEach((number, step, from) -> {
      given.add(step);
      assertThat(number).isEqualTo(given.size());
      assertThat(from.stream().<Step<?>>map(each -> given.get(each - 1)))
          .containsExactlyElementsOf(step.operands());
    });
    assertThat(given).isEqualTo(trace.steps()).hasSize(4);
  }

  @Test
  void theLastStepOfATraceIsTheRuleWithItsResult() {
    Decision<Integer> decision = RULES.decide(TIMES, 4);
    List<Step<?>> steps = decision.trace().steps();
    assertThat(decision.orThrow()).isEqualTo(12);
    assertThat(steps)
        .extracting(Step::toString)
        .containsExactly("factor = 3", "n = 4", "product = 12", "times = 12");
    assertThat(steps.get(2).operands()).containsExactly(steps.get(0), steps.get(1));
  }

  @Test
  void anExplanationIsTheSameTextEachTimeAndNamesCitationsAndBasis() {
    String text = RULES.decide(TIMES, 4).explain(Text.ENGLISH);
    assertThat(text).isEqualTo(RULES.decide(TIMES, 4).explain(Text.ENGLISH));
    assertThat(text).isEqualTo("""
         1. factor = 3  [parameter: factor]
              PP 30/2019, Pasal 1 (Regulation text)
         2. n = 4  [given: /n]
         3. product = 12  [from 1, 2]
         4. times = 12  [rule: times, from 3]
              PP 30/2019, Pasal 1 (Regulation text)
        rule set: tiny
        """);
    assertThat(RULES.decide(TIMES, 4).explain(Text.INDONESIAN))
        .contains("hasil kali = 12  [dari 1, 2]");
  }

  @Test
  void aRuleMayRestOnAnotherRuleAndFailsWithIt() {
    assertThat(RULES.decide(TWICE, 4).trace().steps())
        .extracting(Step::toString)
        .endsWith("times = 12", "twice = 12");
    assertThat(undecided(RULES.decide(TWICE, -1)).reason())
        .isEqualTo(Undecided.Reason.INVALID_INPUT);
  }

  @Test
  void thereAreFiveReasonsForNoDecision() {
    assertThat(undecided(RULES.decide(TIMES, 0)).reason())
        .isEqualTo(Undecided.Reason.MISSING_INPUT);
    assertThat(undecided(RULES.decide(TIMES, -1)).reason())
        .isEqualTo(Undecided.Reason.INVALID_INPUT);
    assertThat(undecided(RULES.decide(TIMES, 101)).reason())
        .isEqualTo(Undecided.Reason.NOT_APPLICABLE);
    assertThat(undecided(RULES.decide(TIMES, 99)).reason()).isEqualTo(Undecided.Reason.CONFLICT);
    assertThat(undecided(RULES.decide("unheard-of", Given.of(Map.of()))).reason())
        .isEqualTo(Undecided.Reason.NO_RULE);
    RuleSet without = TinyRules.builder("without").build();
    assertThat(undecided(without.decide(TIMES, 4)).reason()).isEqualTo(Undecided.Reason.NO_RULE);
  }

  @Test
  void anUndecidedDecisionNamesTheFieldAndSaysWhatIsWrong() {
    Undecided<?> undecided = undecided(RULES.decide(TIMES, -1));
    assertThat(undecided.pointer()).isEqualTo("/n");
    assertThat(undecided.message().in(Text.INDONESIAN)).isEqualTo("-1 negatif");
    assertThat(undecided.explain(Text.ENGLISH))
        .contains("times: cannot be decided: Invalid input [INVALID_INPUT] (/n)")
        .contains("needed by: times  [rule: times]\n      PP 30/2019, Pasal 1 (Regulation text)")
        .contains(" 1. n = -1  [given: /n]")
        .contains("-1 is negative");
    assertThat(undecided.toOptional()).isEmpty();
    assertThat(undecided.trace().steps()).extracting(Step::toString).containsExactly("n = -1");
    assertThat(undecided.trace().weakestBasis()).isEmpty();
    assertThatThrownBy(undecided::orThrow)
        .isInstanceOfSatisfying(
            UndecidedException.class, thrown -> assertThat(thrown.decision()).isSameAs(undecided))
        .hasMessage("times: INVALID_INPUT at /n: -1 is negative");
  }

  @Test
  void aRuleCanBeDecidedByItsNameFromLooselyTypedInput() {
    Decision<?> decision = RULES.decide("times", Given.of(Map.of("n", 5)));
    assertThat(TIMES.outcome(((Decided<?>) decision).value())).isEqualTo(Map.of("product", 15));
  }

  @Test
  void theDifferencesOfRuleSetsNameValuesProceduresAndSources() {
    RuleSet own = RULES.variant(
        "own",
        variant -> variant
            .citing(TinyRules.REGULATION, Basis.PRACTICE)
            .parameter(FACTOR, 4)
            .rule(TIMES, (n, reasoning) -> n.get(N)));
    List<Difference> differences = own.differencesFrom(RULES);

    assertThat(differences)
        .extracting(Difference::toString)
        .containsExactly("REPLACED PARAMETER factor", "REPLACED RULE times");
    Difference.Version before = differences.get(0).before().orElseThrow();
    Difference.Version after = differences.get(0).after().orElseThrow();
    assertThat(before.parameter()).contains(RULES.parameter(FACTOR));
    assertThat(after.parameter()).contains(own.parameter(FACTOR));
    assertThat(before.source()).isEqualTo(TinyRules.SOURCE);
    assertThat(after.source()).isEqualTo(own.parameter(FACTOR).legalSource());
    assertThat(differences.get(1).after().map(Difference.Version::wording))
        .contains(Text.of("prosedur dari own", "procedure of own"));
  }

  @Test
  void whatOnlyOneRuleSetHasIsAddedOrRemoved() {
    RuleSet without = TinyRules.builder("without").build();
    assertThat(RULES.differencesFrom(without))
        .extracting(Difference::toString)
        .containsExactly("ADDED PARAMETER factor", "ADDED RULE times", "ADDED RULE twice");
    assertThat(without.differencesFrom(RULES))
        .extracting(Difference::change)
        .containsOnly(Difference.Change.REMOVED)
        .hasSize(3);
    assertThat(RULES.variant("same", variant -> {}).differencesFrom(RULES)).isEmpty();
  }

  @Test
  void theFingerprintIsThatOfWhatARuleSetSays() {
    Institution ministry = new Institution("contoh", "Kementerian Contoh");
    FindingKind late = new FindingKind(
        "CONTOH_LATE", Severity.WARNING, Text.of("terlambat {0}", "late {0}"), TinyRules.SOURCE);
    List<Consumer<Variant>> contents = List.of(
        variant -> {},
        variant -> variant.parameter(FACTOR, 4),
        variant -> variant.parameter(FACTOR, 5),
        variant -> variant.rule(TIMES, (n, reasoning) -> n.get(N)),
        variant -> variant.forInstitutions(List.of(ministry)),
        variant -> variant.newFinding(late));
    assertThat(contents)
        .extracting(content -> own(content).fingerprint())
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(each).matches("[0-9a-f]{32}"));
    assertThat(contents)
        .allSatisfy(content ->
            assertThat(own(content).fingerprint()).isEqualTo(own(content).fingerprint()));
  }

  private static RuleSet own(Consumer<Variant> changes) {
    return RULES.variant(
        "own", variant -> changes.accept(variant.citing(TinyRules.REGULATION, Basis.PRACTICE)));
  }

  @Test
  void institutionsAndKindsOfFindingsDifferToo() {
    Institution ministry = new Institution("contoh", "Kementerian Contoh");
    FindingKind late = new FindingKind(
        "CONTOH_LATE", Severity.WARNING, Text.of("terlambat {0}", "late {0}"), TinyRules.SOURCE);
    RuleSet own = RULES.variant(
        "own",
        variant -> variant
            .citing(TinyRules.REGULATION, Basis.SINGLE_PRACTICE)
            .forInstitutions(List.of(ministry))
            .newFinding(late));

    assertThat(own.differencesFrom(RULES))
        .extracting(Difference::toString)
        .containsExactly("ADDED INSTITUTION contoh", "ADDED FINDING CONTOH_LATE");
    assertThat(RULES.differencesFrom(own))
        .extracting(Difference::change)
        .containsExactly(Difference.Change.REMOVED, Difference.Change.REMOVED);
    Difference.Version institution = own.differencesFrom(RULES).get(0).after().orElseThrow();
    assertThat(institution.source().basis()).isEqualTo(Basis.SINGLE_PRACTICE);
    assertThat(institution.wording()).isEqualTo(Text.same("Kementerian Contoh"));
    assertThat(own.variant("next", variant -> {}).decree()).isEqualTo(own.decree());
  }

  @Test
  void namesAreTakenOnce() {
    ParameterKey<String> sameName = ParameterKey.of("factor", String.class, Text.same("factor"));
    RuleSet.Builder builder = TinyRules.builder("twice")
        .parameter(FACTOR, 1, TinyRules.SOURCE)
        .rule(TIMES, RuleSetTest::times, TinyRules.SOURCE);
    assertRefused("DUPLICATE_PARAMETER", () -> builder.parameter(sameName, "1", TinyRules.SOURCE));
    assertRefused(
        "DUPLICATE_RULE", () -> builder.rule(TIMES, RuleSetTest::times, TinyRules.SOURCE));
    FindingKind kind =
        new FindingKind("FOUND", Severity.ADVICE, Text.same("found"), TinyRules.SOURCE);
    builder.finding(kind);
    assertRefused("DUPLICATE_FINDING", () -> builder.finding(kind));
    assertRefused(
        "FINDING_CODE_MALFORMED",
        () -> new FindingKind("found", Severity.ADVICE, Text.same("found"), TinyRules.SOURCE));
  }

  @Test
  void aRuleSetIsChosenByIdOrDate() {
    RuleSet early = TinyRules.builder("early")
        .parameter(RuleSet.IN_FORCE_UNTIL, LocalDate.of(2020, 12, 31), TinyRules.SOURCE)
        .build();
    RuleSet late = early.variant(
        "late",
        variant -> variant
            .citing(TinyRules.REGULATION, Basis.PRACTICE)
            .effectiveFrom(LocalDate.of(2021, 1, 1))
            .effectiveUntil(LocalDate.of(2021, 12, 31)));
    RuleSets sets = RuleSets.of(early, late);
    assertThat(sets.inForceOn(LocalDate.of(2020, 12, 31))).isSameAs(early);
    assertThat(sets.inForceOn(LocalDate.of(2021, 1, 1))).isSameAs(late);
    assertThat(sets.byId("late")).isSameAs(late);
    assertThat(RuleSets.standard()
            .byId("permenpanrb-6-2022")
            .validity()
            .contains(LocalDate.of(2025, 12, 31)))
        .isTrue();
  }

  @Test
  void noneAndSeveralInForceAreDifferentErrorsThatNameTheCandidates() {
    RuleSets sets = RuleSets.of(RULES, RULES.variant("other", variant -> {}));
    assertThatThrownBy(() -> sets.inForceOn(LocalDate.of(2019, 12, 31)))
        .isInstanceOfSatisfying(
            RuleSetSelectionException.class,
            thrown ->
                assertThat(thrown.code()).isEqualTo(RuleSetSelectionException.Code.NO_RULE_SET));
    assertThatThrownBy(() -> sets.inForceOn(LocalDate.of(2020, 1, 1)))
        .isInstanceOfSatisfying(RuleSetSelectionException.class, thrown -> {
          assertThat(thrown.code()).isEqualTo(RuleSetSelectionException.Code.SEVERAL_RULE_SETS);
          assertThat(thrown.candidates()).extracting(RuleSet::id).containsExactly("tiny", "other");
        })
        .hasMessageContaining("tiny (from 1 January 2020)");
    assertThatThrownBy(() -> sets.byId("unknown"))
        .isInstanceOfSatisfying(
            RuleSetSelectionException.class,
            thrown -> assertThat(thrown.code())
                .isEqualTo(RuleSetSelectionException.Code.UNKNOWN_RULE_SET));
    assertRefused("DUPLICATE_RULE_SET", () -> sets.with(RULES));
  }

  @Test
  void aFormPrintsNoneOrSomeDecimals() {
    assertThat(new PrintedNumber(0, false).decimals()).isZero();
    assertThat(new PrintedNumber(12, false).decimals()).isEqualTo(12);
    assertRefused("DECIMALS_OUT_OF_RANGE", () -> new PrintedNumber(-1, false));
    assertRefused("DECIMALS_OUT_OF_RANGE", () -> new PrintedNumber(13, false));
  }

  @Test
  void theLibraryKnowsItsVersion() {
    assertThat(LibraryVersion.CURRENT).isEqualTo(System.getProperty("skp.version"));
  }

  private static Undecided<?> undecided(Decision<?> decision) {
    assertThat(decision).isInstanceOf(Undecided.class);
    return (Undecided<?>) decision;
  }

  private static void assertRefused(String code, Runnable construction) {
    assertThatThrownBy(construction::run)
        .isInstanceOfSatisfying(
            InvalidValueException.class, thrown -> assertThat(thrown.code()).isEqualTo(code));
  }

  @Test
  void aChapterAddsWhatBelongsTogether() {
    ParameterKey<Integer> two = FACTOR.is(2, TinyRules.SOURCE);
    FindingKind odd = new FindingKind("ODD", Severity.ADVICE, Text.same("odd"), TinyRules.SOURCE);
    Chapter multiplication = rules -> rules
        .parameters(two)
        .rule(TIMES, RuleSetTest::times, TinyRules.SOURCE)
        .findings(List.of(odd));
    RuleSet rules = TinyRules.builder("chapters").chapters(multiplication).build();
    assertThat(rules.decide(TIMES, 4).orThrow()).isEqualTo(8);
    assertThat(rules.parameter(two)).isSameAs(rules.parameter(FACTOR));
    assertThat(rules.parameter(FACTOR).legalSource()).isEqualTo(TinyRules.SOURCE);
    assertThat(rules.findingKinds()).containsExactly(odd);
    assertThatThrownBy(() -> TinyRules.builder("twice").chapters(multiplication, multiplication))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("DUPLICATE_PARAMETER"));
  }

  private static RuleSet.Builder inFourChapters(List<String> read) {
    return TinyRules.builder("later")
        .chaptersWhenAsked(
            () -> rules -> {
              read.add("first");
              rules.parameters(FACTOR.is(2, TinyRules.SOURCE));
            },
            () -> rules -> {
              read.add("second");
              rules.rule(TIMES, RuleSetTest::times, TinyRules.SOURCE);
            },
            () -> rules -> {
              read.add("third");
              rules.finding(
                  new FindingKind("ODD", Severity.ADVICE, Text.same("odd"), TinyRules.SOURCE));
            });
  }

  @Test
  void aChapterIsReadWhenSomethingIsAskedThatNoneBeforeHas() {
    List<String> read = new ArrayList<>();
    RuleSet rules = inFourChapters(read).build();
    assertThat(rules.validity().from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(rules.replaces(RULES)).isFalse();
    assertThat(read).isEmpty();
    assertThat(rules.parameter(FACTOR).value()).isEqualTo(2);
    assertThat(read).containsExactly("first");
    assertThat(rules.decide(TIMES, 4).orThrow()).isEqualTo(8);
    assertThat(rules.ruleNamed(TIMES.name())).isPresent();
    assertThat(read).containsExactly("first", "second");
    assertThat(rules.ruleNamed("none")).isEmpty();
    assertThat(read).containsExactly("first", "second", "third");
    assertThat(rules.parameters())
        .extracting(Parameter::name)
        .containsExactly("inForceFrom", "factor");
    assertThat(rules.findingKinds()).extracting(FindingKind::code).containsExactly("ODD");
    assertThat(inFourChapters(read).build().fingerprint()).isEqualTo(rules.fingerprint());
    assertThat(read).hasSize(6);
  }

  @Test
  void whatIsWrongInAChapterIsToldWheneverItIsAsked() {
    RuleSet twice = inFourChapters(new ArrayList<>())
        .chaptersWhenAsked(() -> rules -> rules.parameters(FACTOR.is(3, TinyRules.SOURCE)))
        .build();
    assertThat(twice.decide(TIMES, 4).orThrow()).isEqualTo(8);
    assertRefused("DUPLICATE_PARAMETER", twice::rules);
    assertRefused("DUPLICATE_PARAMETER", twice::rules);
    RuleSet lacking = TinyRules.builder("lacking")
        .chaptersWhenAsked(() -> rules ->
            rules.rule(TIMES, Procedure.reading(RuleSetTest::times, FACTOR), TinyRules.SOURCE))
        .build();
    assertRefused("UNKNOWN_PARAMETER", lacking::rules);
    assertRefused(
        "DUPLICATE_PARAMETER",
        () -> TinyRules.builder("days")
            .chaptersWhenAsked(() -> rules ->
                rules.parameter(RuleSet.IN_FORCE_UNTIL, LocalDate.of(2021, 1, 1), TinyRules.SOURCE))
            .build()
            .rules());
  }

  @Test
  void whatIsAddedToDocumentsIsGivenBeforeAChapterIsRead() {
    Extension<Skp, Boolean> counted =
        Extension.ofPlan("counted", Text.same("counted"), ValueForms.truth(), TinyRules.SOURCE);
    assertThat(TinyRules.builder("before").extensions(counted).build().extensions())
        .containsExactly(counted);
    RuleSet late = TinyRules.builder("late")
        .chaptersWhenAsked(() -> rules -> rules.extensions(counted))
        .build();
    assertThat(late.extensions()).isEmpty();
    assertRefused("EXTENSION_TOO_LATE", late::rules);
  }

  private static int kinds(Reasoning reasoning, String code) {
    return (int) reasoning.findingKind(code).stream().count();
  }

  @Test
  void aKindOfFindingIsSoughtUntilAChapterHasIt() {
    List<String> read = new ArrayList<>();
    RuleSet rules = inFourChapters(read)
        .rule(
            TWICE,
            (n, reasoning) -> reasoning.conclude(
                PRODUCT, kinds(reasoning, reasoning.by(n.get(N)) == 1 ? "ODD" : "EVEN")),
            TinyRules.SOURCE)
        .chaptersWhenAsked(() -> last -> read.add("fourth"))
        .build();
    assertThat(rules.decide(TWICE, 1).orThrow()).isEqualTo(1);
    assertThat(read).containsExactly("first", "second", "third");
    Decision<Integer> lacking = rules.decide(TWICE, 2);
    assertThat(lacking.orThrow()).isZero();
    assertThat(lacking.explain(Text.ENGLISH)).contains("EVEN in the rule set");
    assertThat(read).hasSize(4);
  }

  @Test
  void manyThreadsReadEachChapterOnce() {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    RuleSet rules = inFourChapters(read).build();
    IntStream.range(1, 64).parallel().forEach(each -> {
      assertThat(rules.decide(TIMES, each).orThrow()).isEqualTo(2 * each);
      assertThat(rules.rules()).hasSize(1);
    });
    assertThat(read).containsExactly("first", "second", "third");
  }

  @Test
  void aKeyWithAValueEqualsTheKeyWithout() {
    assertThat(FACTOR.is(2, TinyRules.SOURCE)).isEqualTo(FACTOR).hasSameHashCodeAs(FACTOR);
  }

  @Test
  void aKeyWithoutAValueIsNotAddedByItself() {
    assertThatThrownBy(() -> TinyRules.builder("without").parameters(FACTOR))
        .isInstanceOfSatisfying(InvalidValueException.class, refused -> {
          assertThat(refused.code()).isEqualTo("PARAMETER_VALUE_MISSING");
          assertThat(refused.field()).isEqualTo("factor");
        });
  }

  @Test
  void aValueThatItsKeyRefusesIsRefusedWhereItStands() {
    ParameterKey<Integer> few =
        ParameterKey.of("few", Integer.class, Text.same("few"), ValueForms.integer(0, 3, "pieces"));
    assertThatThrownBy(() -> few.is(4, TinyRules.SOURCE))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("NUMBER_OUT_OF_RANGE"));
  }

  @Test
  void aRuleSetHasTheRulesOfWhatItSaysThatItServes() {
    Service service =
        Service.of("reviewing", Text.of("Reviu", "Review"), PerformanceRules.PLAN_REVIEW);
    RuleSet.Builder lacking = TinyRules.builder("tiny").serves(service);

    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, lacking::build);
    assertThat(refused.code()).isEqualTo("RULE_MISSING");
    assertThat(refused.field()).isEqualTo("plan-review");
    assertThat(refused.sentence()).contains("reviewing", "add it to tiny");
    assertThat(RuleSets.standard().all())
        .filteredOn(each -> !each.isFoundByIdOnly())
        .allSatisfy(each -> assertThat(each.services())
            .contains(PerformanceRules.EVALUATING, PerformanceRules.REVIEWING));
    RuleSet base = RuleSets.standard().byId("permenpanrb-6-2022");
    assertThat(base.services()).contains(MonitoringRules.YEAR);
    assertThat(base.variant("id.go.example", variant -> {}).services()).isEqualTo(base.services());
    assertRefused("SERVICE_WITHOUT_RULES", () -> Service.of("nothing", Text.of("Kosong", "Empty")));
  }
}
