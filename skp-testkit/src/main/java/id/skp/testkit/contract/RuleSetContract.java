package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.json.RuleSetJson;
import id.skp.json.VariantJson;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Step;
import id.skp.rules.Undecided;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Given;
import id.skp.rules.input.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every rule set keeps, whoever made it. A test class that implements it runs all of it:
 *
 * <pre>{@code
 * class OurRulesTest implements RuleSetContract {
 *   @Override
 *   public RuleSet ruleSet() {
 *     return new OurRules().ruleSets().get(0);
 *   }
 * }
 * }</pre>
 *
 * <p>A rule set with rules of its own gives their inputs by {@link #inputs()}, and what it claims of them by
 * {@link #claims()}. Inputs are drawn with a fixed seed: a failure comes again.
 *
 * <p>The test of locales sets the machine's default locale and time zone for its duration; do not run it beside tests that
 * depend on them.
 */
@ExtendWith(ContractTime.class)
public interface RuleSetContract {
  /**
   * Returns the rule set, an equal one each time.
   *
   * @return the rule set
   */
  RuleSet ruleSet();

  /**
   * Returns how the inputs of the rules are made. To be overridden by a rule set with input types of its own; of two for
   * one type the first counts.
   *
   * @return the inputs; by default those of the rules that come with the library
   */
  default List<RuleInput<?>> inputs() {
    return RuleInput.standard();
  }

  /**
   * Returns which rules never give less for more. To be overridden by a rule set that claims more, or departs from it.
   *
   * @return the claims; by default that the predicate never falls when a rating or the score rises
   */
  default List<Monotonicity<?, ?>> claims() {
    return Monotonicity.standard(ruleSet());
  }

  /**
   * Returns which fields of rules may be absent. To be overridden by a rule set with rules of its own that have such fields,
   * which adds them to those of the library. Every other field must be given: nothing is guessed.
   *
   * @return the fields; by default those of the rules that come with the library
   */
  default List<OptionalField> optionalFields() {
    return OptionalField.standard();
  }

  /**
   * Returns how many inputs each rule is tried on.
   *
   * @return the number, by default the system property {@code skp.contract.tries}, and 100 without it
   */
  default int tries() {
    return Integer.getInteger("skp.contract.tries", 100);
  }

  /**
   * Returns how long the tests may take together. Each has a part of it, in which it asks every rule once, then every rule
   * again, and so on; one that could not ask all {@link #tries} says so in its output. Three inputs of each rule, and what needs no
   * inputs, are tried however long it takes.
   *
   * @return the seconds, by default the system property {@code skp.contract.seconds}, and 10 without it
   */
  default int seconds() {
    return Integer.getInteger("skp.contract.seconds", 10);
  }

  /** Every rule answers every input: with a value, or with the reason why there is none, worded in both languages. */
  @Test
  default void everyRuleAnswersEveryInput() {
    questions(ruleSet(), 1).forEach(question -> {
      Decision<?> decision = question.decision();
      assertThat(decision.rule()).as("%s", question).isEqualTo(question.key().name());
      if (decision instanceof Undecided<?> undecided) {
        assertThat(isWorded(undecided.message().in(Text.INDONESIAN), question))
            .as("%s says why not, in Indonesian: %s", question, undecided.message())
            .isTrue();
        assertThat(isWorded(undecided.message().in(Text.ENGLISH), question))
            .as("%s says why not, in English: %s", question, undecided.message())
            .isTrue();
        assertThat(isAboutAnInput(undecided) && undecided.pointer().isBlank())
            .as("%s names the field that is missing or invalid", question)
            .isFalse();
      }
    });
  }

  /** Tells whether a sentence says something, with every value in its place, unless the input itself has such a gap. */
  private static boolean isWorded(String sentence, Question<?> question) {
    String gap = "{0}";
    return !sentence.isBlank()
        && (!sentence.contains(gap) || question.toString().contains(gap));
  }

  private static boolean isAboutAnInput(Undecided<?> undecided) {
    return undecided.reason() == Undecided.Reason.MISSING_INPUT
        || undecided.reason() == Undecided.Reason.INVALID_INPUT;
  }

  /** What is missing is refused, named by its field: neither the lowest nor the highest nor any other value stands in for it. */
  @Test
  default void whatIsMissingIsRefused() {
    RuleSet ruleSet = ruleSet();
    List<OptionalField> optional = optionalFields();
    decidedByNames(ruleSet, 1)
        .forEach(question -> Gap.missing(question.fields()).stream()
            .filter(gap -> optional.stream().noneMatch(each -> each.holdsFor(question, gap)))
            .forEach(gap -> assertRefused(question, gap, "without", ruleSet)));
  }

  /** What is unknown, a constant that no law has, a value of another type or a field of no rule, is refused, named by its field. */
  @Test
  default void whatIsUnknownIsRefused() {
    RuleSet ruleSet = ruleSet();
    decidedByNames(ruleSet, 1)
        .forEach(question -> Gap.unknown(question.fields())
            .forEach(gap -> assertRefused(question, gap, "with something unknown as", ruleSet)));
  }

  private static void assertRefused(Question<?> question, Gap gap, String how, RuleSet ruleSet) {
    Decision<?> decision = ruleSet.decide(question.key().name(), Given.of(gap.fields()));
    assertThat(decision)
        .as("%s must be refused %s %s", question, how, gap.path())
        .isInstanceOfSatisfying(Undecided.class, undecided -> {
          assertThat(isAboutAnInput(undecided))
              .as("%s is refused %s %s for its input", question, how, gap.path())
              .isTrue();
          assertThat(gap.isAt(undecided.pointer()))
              .as("%s names %s, not %s", question, gap.path(), undecided.pointer())
              .isTrue();
        });
  }

  /** No field that must be given is ignored: some value of it makes another answer or another explanation. */
  @Test
  default void noFieldIsIgnored() {
    Slice slice = Slice.current();
    Map<String, List<Question<?>>> byRule = decidedByNames(ruleSet(), 1.0 / 2)
        .collect(Collectors.groupingBy(question -> question.key().name()));
    byRule.forEach((rule, questions) -> questions.stream()
        .flatMap(question -> question.fields().keySet().stream())
        .distinct()
        .filter(field -> optionalFields().stream().noneMatch(each -> each.isOf(rule, field)))
        .forEach(
            field -> assertThat(matters(field, questions, slice) || slice.left().isPresent())
                .as("the rule %s ignores %s, whatever it is", rule, field)
                .isTrue()));
  }

  private static boolean matters(String field, List<Question<?>> all, Slice slice) {
    List<Question<?>> questions =
        all.stream().filter(question -> question.fields().containsKey(field)).toList();
    List<Object> values = questions.stream()
        .map(question -> question.fields().get(field))
        .distinct()
        .toList();
    for (Question<?> question : values.size() < 2 ? List.<Question<?>>of() : questions) {
      if (slice.isOver()) {
        slice.leave("some fields not tried");
        return true;
      }
      List<Object> first = question.decideWith(field, values.get(0));
      if (values.stream()
          .skip(1)
          .anyMatch(value -> !question.decideWith(field, value).equals(first))) {
        return true;
      }
    }
    return values.size() < 2;
  }

  private Stream<Question<?>> decidedByNames(RuleSet ruleSet, double share) {
    return questions(ruleSet, share)
        .filter(question -> !question.key().input().isDocument())
        .filter(question -> question.decisionByNames().isDecided());
  }

  /** The names of the fields give the same answer as the types. */
  @Test
  default void namedFieldsDecideAsTheirTypes() {
    questions(ruleSet(), 1)
        .forEach(question -> assertThat(Question.seen(question.decisionByNames()))
            .as("%s by the names of the fields", question)
            .isEqualTo(Question.seen(question.decision())));
  }

  /** An answer depends on nothing that was asked before: the same questions in reverse order give the same answers. */
  @Test
  default void anAnswerIsTheSameEachTime() {
    RuleSet ruleSet = ruleSet();
    List<Question<?>> questions = new ArrayList<>(answered(ruleSet, 4, 1.0 / 2));
    Collections.reverse(questions);
    assertSame(questions, answers(questions, ruleSet), "asked again");
  }

  /**
   * An answer is the same in every thread.
   *
   * @throws InterruptedException if the test is interrupted
   * @throws ExecutionException if a thread fails, with the failure as its cause
   */
  @Test
  default void anAnswerIsTheSameInEveryThread() throws InterruptedException, ExecutionException {
    RuleSet ruleSet = ruleSet();
    int count = 4;
    List<Question<?>> questions = answered(ruleSet, 8, 1.0 / (count + 1));
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      Callable<List<String>> asked = () -> answers(questions, ruleSet);
      for (Future<List<String>> there : threads.invokeAll(Collections.nCopies(count, asked))) {
        assertSame(questions, there.get(), "in another thread");
      }
    } finally {
      threads.shutdown();
    }
  }

  /** An answer is the same on machines with other locales and time zones. */
  @Test
  default void anAnswerIsTheSameOnEveryMachine() {
    RuleSet ruleSet = ruleSet();
    List<Question<?>> questions = answered(ruleSet, 8, 1.0 / (Machine.ALL.size() + 1));
    for (Machine machine : Machine.ALL) {
      assertSame(questions, machine.run(() -> answers(questions, ruleSet)), "on " + machine);
    }
  }

  /** An answer does not depend on the rule set's name: a variant without a change answers the same. */
  @Test
  default void aVariantWithoutAChangeAnswersTheSame() {
    RuleSet ruleSet = ruleSet();
    RuleSet variant = ruleSet.variant("contract." + ruleSet.id(), changes -> {});
    List<Question<?>> questions = answered(ruleSet, 4, 1.0 / 2);
    assertSame(questions, answers(questions, variant), "of a variant");
  }

  /** More never gives less, where it is claimed. */
  @Test
  default void moreNeverGivesLess() {
    RuleSet ruleSet = ruleSet();
    claims().forEach(claim -> hold(ruleSet, claim));
  }

  private <I, O> void hold(RuleSet ruleSet, Monotonicity<I, O> claim) {
    for (Raised<I> raised : Samples.of(claim.inputs(), tries())) {
      Optional<O> lower = ruleSet.decideValue(claim.rule(), raised.lower()).toOptional();
      Optional<O> higher = ruleSet.decideValue(claim.rule(), raised.higher()).toOptional();
      if (lower.isPresent() && higher.isPresent()) {
        assertThat(claim.order().compare(lower.get(), higher.get()))
            .as(
                "the rule %s gives %s for %s, but only %s for the better %s",
                claim.rule(), lower.get(), raised.lower(), higher.get(), raised.higher())
            .isNotPositive();
      }
    }
  }

  /** Every value rests on steps of which at least one has a source, and each step stands after those it was made from. */
  @Test
  default void everyValueRestsOnItsSteps() {
    questions(ruleSet(), 1).forEach(question -> {
      if (question.decision() instanceof Decided<?> decided) {
        List<Step<?>> steps = decided.trace().steps();
        assertThat((Object) decided.trace().value(steps.get(steps.size() - 1)))
            .as("%s gives the value of its last step", question)
            .isEqualTo(decided.value());
        assertThat(steps.stream().flatMap(step -> step.subject().source().stream()))
            .as("%s rests on a source", question)
            .isNotEmpty();
        assertThat(steps.stream()
                .filter(step -> step.operands().isEmpty())
                .map(Step::subject)
                .filter(subject -> subject instanceof Rule))
            .as("%s rests on no rule without steps", question)
            .isEmpty();
      }
    });
  }

  /** Each step that is called given names a place of the input, with the value that stands there, and no step is null. */
  @Test
  default void whatIsCalledGivenWasGiven() {
    questions(ruleSet(), 1).forEach(Explained::givenStands);
  }

  /**
   * What changes the outcome is in the explanation: each field in turn with another value and without one, each place of a document
   * likewise, each rule, of which a variant has another one that decides nothing, and each parameter that is a number or a choice,
   * with other values.
   */
  @Test
  default void whatDecidesIsInTheExplanation() {
    RuleSet ruleSet = ruleSet();
    Explained explained = new Explained(ruleSet);
    List<Question<?>> questions = questions(ruleSet, 1.0 / 5).toList();
    explained.rulesThatDecideAreShown(questions);
    explained.parametersThatDecideAreShown(questions);
    explained.whatDecidesIsShown(questions);
    explained.whatDecidesOfADocumentIsShown(questions);
  }

  /** Every parameter, rule and kind of finding has a citation, and a reading of one's own names the question. */
  @Test
  default void everythingNamesItsSource() {
    assertThat(sources(ruleSet()))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(
                source.basis() != Basis.OUR_READING || source.openQuestion().isPresent())
            .as("a reading of one's own names the open question it answers, got %s", source)
            .isTrue());
  }

  private static List<LegalSource> sources(RuleSet ruleSet) {
    return Stream.concat(
            subjects(ruleSet).flatMap(subject -> subject.source().stream()),
            ruleSet.findingKinds().stream().map(FindingKind::source))
        .toList();
  }

  private static Stream<Subject> subjects(RuleSet ruleSet) {
    return Stream.concat(ruleSet.parameters().stream(), ruleSet.rules().stream());
  }

  /** Rules are named by words joined by hyphens, parameters in camel case, and both are titled in both languages. */
  @Test
  default void everyNameHasTheFormOfItsKind() {
    RuleSet ruleSet = ruleSet();
    assertThat(ruleSet.rules())
        .allSatisfy(rule -> assertThat(rule.name()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertThat(ruleSet.parameters())
        .allSatisfy(parameter -> assertThat(parameter.name()).matches("[a-z]+[a-zA-Z0-9]*"));
    assertThat(subjects(ruleSet).map(Subject::title)).allSatisfy(title -> {
      assertThat(title.in(Text.INDONESIAN)).isNotBlank();
      assertThat(title.in(Text.ENGLISH)).isNotBlank();
    });
  }

  /** A variant has all that its base has, and the rule set is the same each time it is asked for. */
  @Test
  default void nothingOfTheBaseIsLost() {
    RuleSet ruleSet = ruleSet();
    ruleSet.base().ifPresent(base -> {
      assertThat(base.rules())
          .allSatisfy(rule -> assertThat(ruleSet.find(rule.key())).isPresent());
      assertThat(base.parameters())
          .allSatisfy(each -> assertThat(ruleSet.find(each.key())).isPresent());
      assertThat(ruleSet.findingKinds()).containsAll(base.findingKinds());
    });
    assertThat(RuleSetJson.write(ruleSet()))
        .as("the rule set is the same each time")
        .isEqualTo(RuleSetJson.write(ruleSet));
  }

  /** What a variant has otherwise than its base is what is not the same, each named once; from itself it differs in nothing. */
  @Test
  default void itDiffersInWhatIsNotTheSame() {
    RuleSet ruleSet = ruleSet();
    assertThat(ruleSet().differencesFrom(ruleSet)).as("from itself").isEmpty();
    ruleSet
        .base()
        .ifPresent(base -> assertThat(ruleSet.differencesFrom(base))
            .extracting(Difference::name)
            .as("from %s", base)
            .containsExactlyInAnyOrderElementsOf(namesOfWhatIsNotIn(base, ruleSet)));
  }

  private static List<String> namesOfWhatIsNotIn(RuleSet base, RuleSet ruleSet) {
    List<String> names = new ArrayList<>();
    added(base.institutions(), ruleSet.institutions()).map(Institution::id).forEach(names::add);
    added(ruleSet.institutions(), base.institutions())
        .map(Institution::id)
        .filter(id -> !names.contains(id))
        .forEach(names::add);
    ruleSet.parameters().stream()
        .filter(each -> base.find(each.key())
            .filter(old -> old.value().equals(each.value()))
            .filter(old -> old.legalSource().equals(each.legalSource()))
            .isEmpty())
        .map(Parameter::name)
        .forEach(names::add);
    ruleSet.rules().stream()
        .filter(each -> base.find(each.key())
            .filter(old -> old.procedure().equals(each.procedure()))
            .filter(old -> old.legalSource().equals(each.legalSource()))
            .isEmpty())
        .map(Rule::name)
        .forEach(names::add);
    added(base.findingKinds(), ruleSet.findingKinds()).map(FindingKind::code).forEach(names::add);
    return names;
  }

  private static <T> Stream<T> added(List<T> before, List<T> after) {
    return after.stream().filter(each -> !before.contains(each));
  }

  /** A variant that a document can hold is read from its own document as it is. */
  @Test
  default void aVariantReadFromItsOwnDocumentIsTheSame() {
    RuleSet ruleSet = ruleSet();
    ruleSet
        .base()
        .ifPresent(base -> document(ruleSet).ifPresent(document -> {
          RuleSet read = VariantJson.read(document, RuleSets.of(base));
          assertThat(read.differencesFrom(ruleSet)).as("read from %s", document).isEmpty();
          assertThat(RuleSetJson.write(read)).isEqualTo(RuleSetJson.write(ruleSet));
        }));
  }

  /** Nothing where it has procedures, parameters or kinds of findings of its own, which no document can hold. */
  private static Optional<String> document(RuleSet variant) {
    try {
      return Optional.of(VariantJson.write(variant));
    } catch (InvalidValueException refusal) {
      assertThat(refusal.code()).isIn("RULES_REPLACED", "PARAMETERS_ADDED", "FINDINGS_ADDED");
      return Optional.empty();
    }
  }

  private Stream<Question<?>> questions(RuleSet ruleSet, double share) {
    return Questions.to(ruleSet).ask(inputs(), tries(), share);
  }

  /** Returns every so manieth question with its answer, to be asked many times. */
  private List<Question<?>> answered(RuleSet ruleSet, int part, double share) {
    return Questions.to(ruleSet)
        .ask(inputs(), (tries() + part - 1) / part, share)
        .filter(question -> !question.explained().isEmpty())
        .toList();
  }

  private static List<String> answers(List<Question<?>> questions, RuleSet ruleSet) {
    return questions.stream().map(question -> question.explainedBy(ruleSet)).toList();
  }

  private static void assertSame(List<Question<?>> questions, List<String> got, String how) {
    for (int i = 0; i < questions.size(); i++) {
      assertThat(got.get(i))
          .as("%s %s", questions.get(i), how)
          .isEqualTo(questions.get(i).explained());
    }
  }
}
