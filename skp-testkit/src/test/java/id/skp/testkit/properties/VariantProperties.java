package id.skp.testkit.properties;

import static id.skp.rules.Undecided.Reason.INVALID_INPUT;
import static id.skp.rules.Undecided.Reason.MISSING_INPUT;
import static id.skp.rules.Undecided.Reason.NOT_APPLICABLE;
import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.Variant;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Message;
import id.skp.rules.value.PrintedNumber;
import id.skp.testkit.properties.Questions.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A variant is its base but for what it changes. */
class VariantProperties {
  private static final Regulation DECREE = Regulation.of("Permen Contoh 1/2026", "Pedoman");

  /**
   * A change of one parameter.
   *
   * @param ruleSet the rule set that has it
   * @param name its name
   * @param change makes the change
   */
  record Replacement(RuleSet ruleSet, String name, Consumer<Variant> change) {
    private static final int VALUES = 8;

    private static <T> Stream<Replacement> of(RuleSet ruleSet, Parameter<T> parameter) {
      ParameterKey<T> key = parameter.key();
      return IntStream.range(0, VALUES)
          .mapToObj(seed -> OtherData.of(ruleSet, parameter, new Random(seed)))
          .flatMap(Optional::stream)
          .distinct()
          .map(other ->
              new Replacement(ruleSet, key.name(), variant -> variant.parameter(key, other)));
    }

    @Override
    public String toString() {
      return ruleSet + " " + name;
    }
  }

  /** No generated evaluation names it, so that none is held against its fingerprint. */
  private static final String VARIANT = "id.go.ubahan-2026";

  private static final List<Replacement> REPLACEMENTS = RuleSets.standard().all().stream()
      .flatMap(ruleSet -> ruleSet.parameters().stream()
          .filter(each -> !each.key().equals(RuleSet.IN_FORCE_FROM))
          .filter(each -> !each.key().equals(RuleSet.IN_FORCE_UNTIL))
          .flatMap(each -> Replacement.of(ruleSet, each)))
      .toList();

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void aVariantWithoutAChangeDecidesAsItsBase(@ForAll("questions") Question<?, ?> question) {
    RuleSet variant = question.rules().variant(VARIANT, changes -> {});
    Decision<?> decision = question.decideBy(variant);
    assertThat(decision.ruleSet()).isSameAs(variant);
    Decisions.assertSame(question.decide(), decision);
    if (decision.toOptional().orElse(null) instanceof Evaluation evaluation) {
      assertThat(evaluation.ruleSet()).isEqualTo(variant.id());
      assertThat(evaluation.ruleSetBases()).isEqualTo(variant.baseIds());
    }
  }

  @Property(tries = 240, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aReplacedParameterChangesOnlyDecisionsThatRestOnIt(
      @ForAll("questions") Question<?, ?> question, @ForAll Random random) {
    Decision<?> before = question.decide();
    Replacement replacement = pick(replacementsIn(question.rules()), random);
    if (before.isDecided() && !restsOn(before, Parameter.class, replacement.name())) {
      Decision<?> after = question.decideBy(variant(question.rules(), replacement.change()));
      if (after instanceof Undecided<?> refused) {
        // a choice to refuse is no step: it can end a decision, but never change a value
        assertThat(refused.reason())
            .as("%s", replacement)
            .isIn(INVALID_INPUT, MISSING_INPUT, NOT_APPLICABLE);
        return;
      }
      assertThat(steps(after)).as("%s", replacement).isEqualTo(steps(before));
      if (!isPrinted(replacement)) {
        Decisions.assertSame(before, after);
      }
    }
  }

  @Property(tries = 140, edgeCases = EdgeCasesMode.NONE)
  void aDecisionThatRestsOnAReplacedParameterShowsItsNewValueAndSource(
      @ForAll("questions") Question<?, ?> question, @ForAll Random random) {
    Decision<?> before = question.decide();
    List<Replacement> used = replacementsIn(question.rules()).stream()
        .filter(each -> restsOn(before, Parameter.class, each.name()))
        .toList();
    if (!used.isEmpty()) {
      Replacement replacement = pick(used, random);
      RuleSet variant = variant(question.rules(), DECREE, replacement.change());
      question.decideBy(variant).trace().steps().stream()
          .filter(step -> step.subject() instanceof Parameter)
          .filter(step -> step.subject().name().equals(replacement.name()))
          .forEach(step -> assertThat(step.subject().source().orElseThrow().citations())
              .extracting(Object::toString)
              .containsExactly("Permen Contoh 1/2026"));
      assertThat(question.decide().explain(Text.INDONESIAN))
          .as("the base decides as before")
          .isEqualTo(before.explain(Text.INDONESIAN));
    }
  }

  @Property(tries = 140, edgeCases = EdgeCasesMode.NONE)
  void aReplacedRuleDecidesWhereverTheBaseAsksIt(
      @ForAll("questions") Question<?, ?> question, @ForAll Random random) {
    Decision<?> before = question.decide();
    Rule<?, ?> rule = pick(question.rules().rules(), random);
    if (before.isDecided()) {
      Decision<?> after =
          question.decideBy(variant(question.rules(), variant -> refuse(variant, rule)));
      if (restsOn(before, Rule.class, rule.name())) {
        // a rule that is only tried does not end the decision, which shows how the trial ended
        assertThat(after.explain(Text.ENGLISH)).as("%s", rule.name()).contains("not anymore");
        if (after instanceof Undecided<?> undecided) {
          assertThat(undecided.reason()).isEqualTo(NOT_APPLICABLE);
        } else {
          assertThat(restsOn(after, Rule.class, rule.name()))
              .as("%s", rule.name())
              .isTrue();
        }
      } else if (!showsAnEndedTrial(before)) {
        // a trial may end sooner, at what it came to before its end
        Decisions.assertSame(before, after);
      }
    }
  }

  private static boolean showsAnEndedTrial(Decision<?> decision) {
    String told = decision.explain(Text.ENGLISH);
    return Stream.of(Undecided.Reason.values())
        .anyMatch(reason -> told.contains("= " + reason.label().english() + ": "));
  }

  private static <I, O> void refuse(Variant variant, Rule<I, O> rule) {
    variant.rule(rule.key(), (input, reasoning) -> {
      throw reasoning.notApplicable(Message.of(Text.of("tidak lagi", "not anymore")));
    });
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfReplacementsDoesNotMatter(
      @ForAll("questions") Question<?, ?> question, @ForAll Random random) {
    List<Replacement> some = new ArrayList<>();
    for (Parameter<?> parameter : question.rules().parameters()) {
      List<Replacement> ways = replacementsIn(question.rules()).stream()
          .filter(each -> each.name().equals(parameter.name()))
          .toList();
      if (!ways.isEmpty() && random.nextInt(4) == 0) {
        some.add(pick(ways, random));
        if (isRefused(question.rules(), some)) {
          some.remove(some.size() - 1);
        }
      }
    }
    RuleSet forward = variant(question.rules(), all(some));
    Collections.shuffle(some, random);
    RuleSet shuffled = variant(question.rules(), all(some));
    assertThat(shuffled.parameters())
        .extracting(Parameter::toString)
        .isEqualTo(forward.parameters().stream().map(Parameter::toString).toList());
    Decisions.assertSame(question.decideBy(forward), question.decideBy(shuffled));
  }

  /** Values that are sound alone may be refused together. */
  private static boolean isRefused(RuleSet ruleSet, List<Replacement> replacements) {
    try {
      return variant(ruleSet, all(replacements)).base().isEmpty();
    } catch (InvalidValueException misfit) {
      return true;
    }
  }

  @Example
  void aParameterIsNotReplacedByItsOwnValue() {
    for (RuleSet ruleSet : RuleSets.standard().all()) {
      ruleSet.parameters().forEach(each -> assertUnchanged(ruleSet, each));
    }
  }

  private static <T> void assertUnchanged(RuleSet ruleSet, Parameter<T> parameter) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() ->
            variant(ruleSet, variant -> variant.parameter(parameter.key(), parameter.value())))
        .satisfies(thrown -> {
          assertThat(thrown.code()).isEqualTo("UNCHANGED_PARAMETER");
          assertThat(thrown.sentence() + thrown.sentence(Text.INDONESIAN))
              .as("no value as Java prints it")
              .doesNotContainPattern("[A-Za-z]+[\\[{][A-Za-z]+=");
        });
  }

  @Example
  void almostAllParametersAreReplacedHere() {
    long replaced = REPLACEMENTS.stream()
        .map(each -> each.ruleSet() + each.name())
        .distinct()
        .count();
    long all = RuleSets.standard().all().stream()
        .mapToLong(ruleSet -> ruleSet.parameters().size())
        .sum();
    assertThat(replaced * 10).isGreaterThanOrEqualTo(all * 7);
  }

  @Provide
  Arbitrary<Question<?, ?>> questions() {
    return Questions.toAllRules();
  }

  /** Cites what the base rests on: a finding names the decree, which a document may name. */
  private static RuleSet variant(RuleSet ruleSet, Consumer<Variant> changes) {
    return ruleSet.variant(
        VARIANT, variant -> changes.accept(variant.citing(ruleSet.regulation(), Basis.PRACTICE)));
  }

  private static RuleSet variant(RuleSet ruleSet, Regulation decree, Consumer<Variant> changes) {
    return ruleSet.variant(VARIANT, variant -> changes.accept(variant.citing(decree)));
  }

  private static Consumer<Variant> all(List<Replacement> replacements) {
    List<Replacement> inOrder = List.copyOf(replacements);
    return variant -> inOrder.forEach(each -> each.change().accept(variant));
  }

  private static List<Replacement> replacementsIn(RuleSet ruleSet) {
    return REPLACEMENTS.stream().filter(each -> each.ruleSet() == ruleSet).toList();
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static boolean restsOn(Decision<?> decision, Class<? extends Subject> kind, String name) {
    return decision.trace().steps().stream()
        .map(Step::subject)
        .anyMatch(subject -> kind.isInstance(subject) && subject.name().equals(name));
  }

  /** The number of decimals an official paper prints is shown in the explanation, but no step rests on it. */
  private static boolean isPrinted(Replacement replacement) {
    return replacement.ruleSet().parameters().stream()
        .filter(each -> each.name().equals(replacement.name()))
        .anyMatch(each -> each.value() instanceof PrintedNumber);
  }

  private static List<String> steps(Decision<?> decision) {
    return decision.trace().steps().stream()
        .filter(step -> !(decision.trace().value(step) instanceof Evaluation))
        .map(Step::toString)
        .toList();
  }
}
