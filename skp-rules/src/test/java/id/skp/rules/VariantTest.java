package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VariantTest {
  private static final Regulation DECREE = Regulation.of("Permen Contoh 1/2026", "Pedoman");
  private static final LegalSource ARTICLE =
      LegalSource.cited(Basis.REGULATION_TEXT, "Permen Contoh 1/2026, Pasal 7");
  private static final Institution MINISTRY = new Institution("contoh", "Kementerian Contoh");
  private static final Institution AGENCY = new Institution("badan", "Badan Contoh");
  private static final Field<Integer, Integer> N = Field.of("n", n -> n, "n", "n");
  private static final ParameterKey<Integer> FACTOR =
      ParameterKey.of("factor", Integer.class, Text.same("factor"));
  private static final ParameterKey<Integer> BONUS =
      ParameterKey.of("bonus", Integer.class, Text.same("bonus"));
  private static final Calculation PRODUCT = Calculation.of("product", "hasil kali", "product");
  private static final Calculation NAME = Calculation.of("name", "nama", "name");
  private static final RuleKey<Integer, Integer> TIMES = key("times");
  private static final RuleKey<Integer, Integer> TWICE = key("twice");
  private static final RuleKey<Integer, Integer> SCORE = key("score");
  private static final Procedure<Integer, Integer> MULTIPLIED = (n, reasoning) ->
      reasoning.derive(PRODUCT, (a, b) -> a * b, reasoning.parameter(FACTOR), n.get(N));
  private static final FindingKind FOUND =
      new FindingKind("FOUND", Severity.ADVICE, Text.same("found"), ARTICLE);

  private static final RuleSet BASE = TinyRules.builder("tiny")
      .parameter(FACTOR, 3, TinyRules.SOURCE)
      .rule(TIMES, MULTIPLIED, TinyRules.SOURCE)
      .rule(
          TWICE,
          (n, reasoning) -> reasoning
              .call(TIMES)
              .with(N, reasoning.derive(PRODUCT, each -> 2 * each, n.get(N)))
              .decide(),
          TinyRules.SOURCE)
      .finding(FOUND)
      .build();

  private static RuleKey<Integer, Integer> key(String name) {
    return RuleKey.of(
        name,
        Text.same(name),
        InputForm.of(
            Integer.class, given -> Math.toIntExact(given.wholeNumber(N).orElse(0L)), N),
        OutputForm.single(Integer.class, "value"));
  }

  @Test
  void aReplacedParameterIsReadWithItsOwnSource() {
    RuleSet ours = ours(variant -> variant.parameter(FACTOR, 4, ARTICLE));
    assertThat(ours.decide(TIMES, 5).orThrow()).isEqualTo(20);
    assertThat(ours.decide(TIMES, 5).explain(Text.ENGLISH))
        .contains("Permen Contoh 1/2026, Pasal 7")
        .endsWith("rule set: ours\n");
    assertThat(ours.parameter(FACTOR).legalSource()).isEqualTo(ARTICLE);
    assertThat(ours.regulation()).isEqualTo(DECREE);
    assertThat(BASE.decide(TIMES, 5).orThrow()).isEqualTo(15);
  }

  @Test
  void theReasonCitesWhatAReplacedParameterRestsOnBeforeTheSourceOfTheRule() {
    RuleSet ours = ours(variant -> variant.parameter(FACTOR, 4, ARTICLE));
    String citations =
        " (Permen Contoh 1/2026, Pasal 7; " + TinyRules.SOURCE.citations().get(0) + ")";
    assertThat(ours.decide(TIMES, 5).inOneSentence(Text.ENGLISH)).endsWith(citations);
    assertThat(ours.decide(TWICE, 5).inOneSentence(Text.INDONESIAN)).endsWith(citations);
    assertThat(ours.variant("theirs", variant -> {}).decide(TIMES, 5).inOneSentence(Text.ENGLISH))
        .endsWith(citations);
  }

  @Test
  void theReasonCitesTheRuleAloneWhereAnotherParameterIsReplaced() {
    RuleSet ours = ours(variant -> variant.newParameter(BONUS, 4, ARTICLE));
    assertThat(ours.decide(TIMES, 5).inOneSentence(Text.ENGLISH))
        .isEqualTo(BASE.decide(TIMES, 5).inOneSentence(Text.ENGLISH));
  }

  @Test
  void aReplacedRuleAlsoDecidesWhereOtherRulesAskIt() {
    RuleSet ours = ours(variant -> variant.rule(TIMES, (n, reasoning) -> n.get(N)));
    assertThat(ours.decide(TWICE, 5).orThrow()).isEqualTo(10);
    assertThat(BASE.decide(TWICE, 5).orThrow()).isEqualTo(30);
  }

  @Test
  void aReplacedRuleMayRestOnTheProcedureItReplaces() {
    RuleSet ours = ours(variant -> variant.rule(
        TIMES,
        (n, reasoning) -> reasoning.derive(
            Calculation.of("capped", "dibatasi", "capped"),
            product -> Math.min(product, 10),
            BASE.find(TIMES).orElseThrow().procedure().apply(n, reasoning))));
    assertThat(ours.decide(TIMES, 2).orThrow()).isEqualTo(6);
    assertThat(ours.decide(TIMES, 5).orThrow()).isEqualTo(10);
    assertThat(ours.decide(TIMES, 5).trace().steps())
        .extracting(Step::toString)
        .containsExactly("factor = 3", "n = 5", "product = 15", "capped = 10", "times = 10");
  }

  @Test
  void aReplacedRuleKeepsTheFieldsOfTheBase() {
    RuleKey<Integer, Integer> other = RuleKey.of(
        "times",
        Text.same("other"),
        InputForm.of(Integer.class, given -> 0, Field.of("m", m -> m, "m", "m")),
        OutputForm.single(Integer.class, "other"));
    RuleSet ours = ours(variant -> variant.rule(other, (n, reasoning) -> n.get(N)));
    assertThat(ours.find(TIMES).orElseThrow().key()).isSameAs(TIMES);
    assertThat(ours.decide("times", Given.of(Map.of("n", 7))).orThrow()).isEqualTo(7);
  }

  @Test
  void aVariantMayAddAScoreBesideWhatItsBaseDecides() {
    FindingKind low = new FindingKind("LOW", Severity.ADVICE, Text.same("low"), ARTICLE);
    RuleSet ours = ours(variant -> variant
        .newParameter(BONUS, 100)
        .newRule(
            SCORE,
            (n, reasoning) -> reasoning.derive(
                Calculation.of("sum", "jumlah", "sum"),
                Integer::sum,
                reasoning.decide(TIMES, n),
                reasoning.parameter(BONUS)))
        .newFinding(low));
    assertThat(ours.decide(SCORE, 5).orThrow()).isEqualTo(115);
    assertThat(ours.findingKinds()).containsExactly(FOUND, low);
    assertThat(ours.parameters()).extracting(Parameter::name).endsWith("factor", "bonus");
    assertThat(BASE.decide(SCORE, 5).isDecided()).isFalse();
  }

  @Test
  void aVariantMayAddAWholeChapter() {
    ParameterKey<Integer> bonus = BONUS.is(7, ARTICLE);
    RuleSet ours = ours(variant -> variant.newChapters(rules -> rules.parameters(bonus)));
    assertThat(ours.parameter(BONUS).value()).isEqualTo(7);
    assertThat(ours.parameter(BONUS).legalSource()).isEqualTo(ARTICLE);
    assertRefused(
        "DUPLICATE_RULE",
        "not taken",
        variant -> variant.newChapters(rules -> rules.rule(TIMES, MULTIPLIED, ARTICLE)));
    assertThatThrownBy(() ->
            BASE.variant("ours", variant -> variant.newChapters(rules -> rules.parameters(bonus))))
        .hasMessageContaining("needs the decree first");
  }

  @Test
  void aVariantOfAVariantChangesTheVariant() {
    RuleSet first = ours(variant -> variant.newParameter(BONUS, 1).parameter(FACTOR, 4));
    RuleSet second = first.variant(
        "second", variant -> variant.citing(DECREE).parameter(BONUS, 2).parameter(FACTOR, 3));
    assertThat(second.baseIds()).containsExactly("ours", "tiny");
    assertThat(second.decide(TIMES, 5).orThrow()).isEqualTo(15);
    assertThat(second.parameter(BONUS).value()).isEqualTo(2);
  }

  @Test
  void aVariantWithoutAChangeIsItsBaseUnderAnotherName() {
    RuleSet same = BASE.variant("same", variant -> {});
    assertThat(same.parameters()).isEqualTo(BASE.parameters());
    assertThat(same.rules()).isEqualTo(BASE.rules());
    assertThat(same.regulation()).isEqualTo(BASE.regulation());
    assertThat(same.validity()).isEqualTo(BASE.validity());
    assertThat(same.institutions()).isEmpty();
    assertThat(same.decide(TIMES, 4).orThrow()).isEqualTo(BASE.decide(TIMES, 4).orThrow());
  }

  @Test
  void aVariantIsForTheInstitutionsItNamesOrThoseOfItsBase() {
    RuleSet ours = ours(variant -> variant.forInstitutions(MINISTRY, AGENCY));
    assertThat(ours.institutions()).containsExactly(MINISTRY, AGENCY);
    assertThat(ours.names(new Institution("badan", "nama lain"))).isTrue();
    assertThat(BASE.names(AGENCY)).isFalse();
    assertThat(ours.variant("inherits", variant -> {}).institutions())
        .containsExactly(MINISTRY, AGENCY);
    assertThat(ours.variant("own", variant -> variant.citing(DECREE).forInstitutions(AGENCY))
            .institutions())
        .containsExactly(AGENCY);
  }

  @Test
  void theDaysInForceMayBeThoseOfTheBase() {
    LocalDate first = BASE.validity().from();
    LocalDate last = LocalDate.of(2026, 12, 31);
    RuleSet ours = ours(variant -> variant.effectiveFrom(first).effectiveUntil(last));
    assertThat(ours.validity().until()).contains(last);
    assertThat(ours.parameter(RuleSet.IN_FORCE_FROM).legalSource().citations())
        .extracting(Object::toString)
        .containsExactly("Permen Contoh 1/2026");
  }

  @Test
  void whatTheBaseDoesNotHaveIsNotReplaced() {
    assertRefused(
        "UNKNOWN_PARAMETER",
        "needs a parameter of the base tiny; newParameter(..) adds one, got bonus",
        variant -> variant.parameter(BONUS, 1));
    assertRefused(
        "UNKNOWN_RULE",
        "needs a rule of the base tiny; newRule(..) adds one, got score",
        variant -> variant.rule(SCORE, MULTIPLIED));
  }

  @Test
  void aNameThatIsTakenIsNotAdded() {
    assertRefused("DUPLICATE_PARAMETER", "not taken", variant -> variant.newParameter(FACTOR, 9));
    assertRefused(
        "DUPLICATE_PARAMETER",
        "not taken",
        variant -> variant.newParameter(BONUS, 1).newParameter(BONUS, 2));
    assertRefused("DUPLICATE_RULE", "not taken", variant -> variant.newRule(TIMES, MULTIPLIED));
    assertRefused("DUPLICATE_FINDING", "once", variant -> variant.newFinding(FOUND));
  }

  @Test
  void aDecreeKnownSecondHandLendsItsBasisToEveryChange() {
    RuleSet ours = BASE.variant(
        "ours",
        variant -> variant
            .citing(DECREE, Basis.SINGLE_PRACTICE)
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .parameter(FACTOR, 4));

    assertThat(ours.parameter(RuleSet.IN_FORCE_FROM).legalSource()).isEqualTo(ours.decree());
    assertThat(ours.parameter(FACTOR).legalSource()).isEqualTo(ours.decree());
    assertThat(ours.decree())
        .isEqualTo(LegalSource.cited(Basis.SINGLE_PRACTICE, DECREE.id().toString()));
    assertThatThrownBy(
            () -> BASE.variant("ours", variant -> variant.citing(DECREE, Basis.OUR_READING)))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("DECREE_BASIS"));
  }

  @Test
  void theRegulationOfTheBaseIsNoDecreeOfTheVariantUnlessReadOtherwise() {
    Regulation ground = BASE.regulation();
    assertThat(BASE.variant("ours", variant -> variant.citing(ground, Basis.PRACTICE))
            .regulation())
        .isEqualTo(ground);
    assertThat(codeOf(() -> BASE.variant("ours", variant -> variant.citing(ground))))
        .isEqualTo("DECREE_OF_BASE");
  }

  @Test
  void whatIsReplacedStandsOnceAndCanBeReplaced() {
    assertThat(codeOf(() -> ours(variant -> variant.replacing("a", "a"))))
        .isEqualTo("DUPLICATE_ITEM");
    assertThat(codeOf(() -> ours(variant -> variant.replacing()))).isEqualTo("LIST_TOO_SHORT");
    RuleSets all = RuleSets.standard();
    Regulation decree = Regulation.of("Permen Contoh 1/2021", "Pedoman");
    RuleSet siasn = all.byId("permenpanrb-6-2022")
        .variant("ours", variant -> variant.citing(decree).replacing("siasn"));
    RuleSet codes = all.byId("siasn")
        .variant("ours", variant -> variant.citing(decree).replacing("permenpanrb-6-2022"));
    RuleSet later = all.byId("permenpanrb-8-2021")
        .variant("ours", variant -> variant.citing(decree).replacing("permenpanrb-6-2022"));
    for (RuleSet each : List.of(siasn, codes, later)) {
      assertThat(codeOf(() -> all.with(each))).isEqualTo("WITHOUT_EFFECT");
    }
  }

  private static String codeOf(ThrowingCallable change) {
    return catchThrowableOfType(InvalidValueException.class, change).code();
  }

  @Test
  void aDecreeMayConfirmAValueByItsOwnAuthority() {
    LegalSource article = LegalSource.cited(Basis.REGULATION_TEXT, DECREE.id() + ", Pasal 3");
    RuleSet ours = ours(variant -> variant.parameter(FACTOR, 3, article));

    assertThat(ours.parameter(FACTOR).legalSource()).isEqualTo(article);
    assertThat(ours.differencesFrom(BASE))
        .extracting(Difference::toString)
        .containsExactly("REPLACED PARAMETER factor");
    LegalSource same = BASE.parameter(FACTOR).legalSource();
    assertRefused(
        "UNCHANGED_PARAMETER",
        "needs another value or source than in tiny",
        variant -> variant.parameter(FACTOR, 3, same));
  }

  @Test
  void aReplacementThatReplacesNothingIsRefused() {
    assertRefused(
        "UNCHANGED_PARAMETER",
        "needs another value than in tiny; leave out what stays as it is, got 3",
        variant -> variant.parameter(FACTOR, 3));
    assertRefused(
        "UNCHANGED_RULE",
        "needs another procedure than in tiny",
        variant -> variant.rule(TIMES, MULTIPLIED));
  }

  @Test
  void aReplacementNeedsTheTypesOfTheBase() {
    ParameterKey<String> text = ParameterKey.of("factor", String.class, Text.same("factor"));
    assertRefused(
        "PARAMETER_TYPE",
        "needs a value of type java.lang.Integer, as in tiny, got java.lang.String",
        variant -> variant.parameter(text, "4"));
    assertRefused(
        "PARAMETER_TYPE",
        "needs a value of type java.lang.Integer, got java.lang.String",
        VariantTest::uncheckedText);
    RuleKey<Integer, String> other = RuleKey.of(
        "times", Text.same("times"), TIMES.input(), OutputForm.single(String.class, "value"));
    assertRefused(
        "RULE_TYPE",
        "java.lang.Integer to java.lang.Integer, got java.lang.Integer to java.lang.String",
        variant ->
            variant.rule(other, (n, reasoning) -> reasoning.derive(NAME, each -> "n", n.get(N))));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void uncheckedText(Variant variant) {
    variant.parameter((ParameterKey) FACTOR, "4");
  }

  @Test
  void nothingIsChangedWithoutADecree() {
    for (Consumer<Variant> change : List.<Consumer<Variant>>of(
        variant -> variant.parameter(FACTOR, 4),
        variant -> variant.parameter(FACTOR, 4, ARTICLE),
        variant -> variant.rule(TIMES, (n, reasoning) -> n.get(N)),
        variant -> variant.rule(TIMES, (n, reasoning) -> n.get(N), ARTICLE),
        variant -> variant.newParameter(BONUS, 4, ARTICLE),
        variant -> variant.newRule(SCORE, MULTIPLIED, ARTICLE),
        variant -> variant.newFinding(FOUND),
        variant -> variant.forInstitutions(MINISTRY),
        variant -> variant.effectiveFrom(LocalDate.of(2026, 1, 1)),
        variant -> variant.effectiveUntil(LocalDate.of(2026, 1, 1)))) {
      assertThatRefused(
          "SOURCE_MISSING", "needs the decree first", () -> BASE.variant("ours", change));
    }
  }

  @Test
  void nothingIsReplacedTwice() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (Consumer<Variant> twice : List.<Consumer<Variant>>of(
        variant -> variant.parameter(FACTOR, 4).parameter(FACTOR, 5),
        variant -> variant
            .rule(TIMES, (n, reasoning) -> n.get(N))
            .rule(TIMES, (n, reasoning) -> reasoning.derive(PRODUCT, each -> 2 * each, n.get(N))),
        variant -> variant.forInstitutions(MINISTRY).forInstitutions(AGENCY),
        variant -> variant.effectiveFrom(day).effectiveFrom(day),
        variant -> variant.effectiveFrom(day).parameter(RuleSet.IN_FORCE_FROM, day.plusDays(1)),
        variant -> variant.effectiveUntil(day).effectiveUntil(day),
        variant -> variant.citing(DECREE))) {
      assertRefused("REPLACED_TWICE", "needs to be set once", twice);
    }
  }

  @Test
  void institutionsAreNamedAtLeastOnceAndEachOnce() {
    assertRefused("NO_INSTITUTION", "at least one", variant -> variant.forInstitutions());
    assertRefused(
        "DUPLICATE_INSTITUTION",
        "each id once, got [contoh, contoh]",
        variant ->
            variant.forInstitutions(MINISTRY, new Institution("contoh", "Kementerian Lain")));
  }

  @Test
  void anIdStandsOnceInAChainOfVariants() {
    RuleSet ours = ours(variant -> {});
    assertThatRefused(
        "DUPLICATE_RULE_SET",
        "than the rule sets it is based on, ours, tiny",
        () -> ours.variant("ours", variant -> {}));
    assertThatRefused("DUPLICATE_RULE_SET", "got tiny", () -> ours.variant("tiny", variant -> {}));
    assertThatRefused(
        "RULE_SET_ID_MALFORMED", "small letters", () -> ours.variant("Not An Id", variant -> {}));
  }

  @Test
  void aVariantDoesNotEndBeforeItBegins() {
    assertRefused(
        "VALIDITY_INVERTED",
        "from <= until",
        variant -> variant.effectiveUntil(LocalDate.of(2019, 1, 1)));
  }

  @Test
  void aDayThatTheVariantDoesNotSetIsToldAsItsBases() {
    assertRefused(
        "VALIDITY_INVERTED",
        "that first day is the one of the base tiny",
        variant -> variant.effectiveUntil(LocalDate.of(2019, 1, 1)));
    RuleSet ended = BASE.variant(
        "ended", variant -> variant.citing(DECREE).effectiveUntil(LocalDate.of(2022, 1, 31)));
    assertThatRefused(
        "VALIDITY_INVERTED",
        "got 2022-01-31, the last day of the base ended",
        () -> ended.variant(
            "later", variant -> variant.citing(DECREE).effectiveFrom(LocalDate.of(2024, 1, 1))));
  }

  @Test
  void aVariantIsNotInForceBeforeItsBase() {
    LocalDate first = BASE.validity().from();
    assertRefused(
        "VALIDITY_BEFORE_BASE",
        "needs a first day on or after that of the base tiny, 1 January 2020, got 2019-12-31",
        variant -> variant.effectiveFrom(first.minusDays(1)));
    assertRefused(
        "VALIDITY_BEFORE_BASE",
        "that of the base tiny",
        variant -> variant.parameter(RuleSet.IN_FORCE_FROM, first.minusDays(1), ARTICLE));
    RuleSet later = ours(variant -> variant.effectiveFrom(first.plusDays(1)));
    assertThatRefused(
        "VALIDITY_BEFORE_BASE",
        "that of the base tiny, 1 January 2020, got 2019-12-31",
        () -> later.variant(
            "next", variant -> variant.citing(DECREE).effectiveFrom(first.minusDays(1))));
    assertThat(ours(variant -> variant.effectiveFrom(first)).validity()).isEqualTo(BASE.validity());
  }

  @Test
  void aBuiltVariantIsNotChangedAnymore() {
    List<Variant> kept = new ArrayList<>();
    ours(kept::add);
    assertThatRefused(
        "VARIANT_BUILT",
        "needs all changes inside variant(..)",
        () -> kept.get(0).parameter(FACTOR, 4));
  }

  private static RuleSet ours(Consumer<Variant> changes) {
    return BASE.variant("ours", variant -> changes.accept(variant.citing(DECREE)));
  }

  private static void assertRefused(String code, String sentence, Consumer<Variant> changes) {
    assertThatRefused(code, sentence, () -> ours(changes));
  }

  private static void assertThatRefused(String code, String sentence, Runnable construction) {
    assertThatThrownBy(construction::run)
        .isInstanceOfSatisfying(InvalidValueException.class, thrown -> {
          assertThat(thrown.code()).isEqualTo(code);
          assertThat(thrown.sentence()).contains(sentence);
        });
  }
}
