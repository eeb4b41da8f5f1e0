package id.skp.testkit.contract;

import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The questions to all rules of a rule set with inputs of their types: the first of each rule, then the second of each, and
 * so on, so that whoever has no more time has asked all of them alike. They and their answers are kept for the rule set that
 * was asked last, since the tests of a contract ask the same.
 */
final class Questions {
  /** So many of each rule are asked however long it takes. */
  static final int AT_LEAST = 3;

  private static volatile SoftReference<Questions> last = new SoftReference<>(null);

  private final RuleSet ruleSet;
  private final Map<String, ToRule<?>> made = new ConcurrentHashMap<>();

  private Questions(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  static Questions to(RuleSet ruleSet) {
    Questions before = last.get();
    if (before != null && before.isTo(ruleSet)) {
      return before;
    }
    Questions questions = new Questions(ruleSet);
    last = new SoftReference<>(questions);
    return questions;
  }

  private boolean isTo(RuleSet other) {
    return other == ruleSet
        || (other.id().equals(ruleSet.id())
            && other.fingerprint().equals(ruleSet.fingerprint())
            && other.differencesFrom(ruleSet).isEmpty());
  }

  /** The questions to one rule. */
  private static final class ToRule<I> {
    private final RuleSet ruleSet;
    private final RuleKey<I, ?> rule;
    private final RuleInput<I> input;
    private final List<Question<I>> made = new ArrayList<>();

    // the key's type of input has been found to be this one
    @SuppressWarnings("unchecked")
    ToRule(RuleSet ruleSet, Rule<?, ?> rule, RuleInput<I> input) {
      this.ruleSet = ruleSet;
      this.rule = (RuleKey<I, ?>) rule.key();
      this.input = input;
    }

    synchronized Question<I> question(int number) {
      while (made.size() <= number) {
        I value = Samples.of(input.values()).get(made.size());
        made.add(new Question<>(ruleSet, rule, value, input.fields().apply(value), made.size()));
      }
      return made.get(number);
    }
  }

  /**
   * Asks so many of each rule, unless a share of the time is over before.
   *
   * @param inputs how inputs are made
   * @param tries how many of each rule
   * @param share which share of the time, such as a half
   */
  Stream<Question<?>> ask(List<RuleInput<?>> inputs, int tries, double share) {
    List<ToRule<?>> rules = ruleSet.rules().stream()
        .<ToRule<?>>map(rule -> toRule(rule, inputs))
        .filter(each -> !each.input.isNone())
        .toList();
    Iterable<Question<?>> asked = () -> new Asking(rules, tries, share);
    return StreamSupport.stream(asked.spliterator(), false);
  }

  private ToRule<?> toRule(Rule<?, ?> rule, List<RuleInput<?>> inputs) {
    Optional<RuleInput<?>> given = inputs.stream()
        .filter(input -> input.type() == rule.key().input().type())
        .<RuleInput<?>>map(input -> input)
        .findFirst();
    ToRule<?> before = made.get(rule.name());
    if (before != null && given.map(before.input::equals).orElse(true)) {
      return before;
    }
    ToRule<?> asked = given
        .or(() -> TableInputs.of(rule, ruleSet))
        .<ToRule<?>>map(input -> new ToRule<>(ruleSet, rule, input))
        .orElseThrow(() -> new AssertionError("no inputs for the rule " + rule.name()
            + ": let inputs() give a RuleInput of the type "
            + rule.key().input().type().getName()));
    made.put(rule.name(), asked);
    return asked;
  }

  /** Goes around the rules until the time is over. */
  private static final class Asking implements Iterator<Question<?>> {
    private final Slice slice = Slice.current();
    private final List<ToRule<?>> rules;
    private final int tries;
    private final double share;
    private int asked;

    Asking(List<ToRule<?>> rules, int tries, double share) {
      this.rules = rules;
      this.tries = tries;
      this.share = share;
    }

    @Override
    public boolean hasNext() {
      if (asked >= rules.size() * (long) tries) {
        return false;
      }
      int round = asked / rules.size();
      boolean goesOn = round < AT_LEAST || !slice.isOver(share);
      if (!goesOn) {
        slice.leave("tried on " + round + " of " + tries + " inputs of each rule");
      }
      return goesOn;
    }

    @Override
    public Question<?> next() {
      if (asked >= rules.size() * (long) tries) {
        throw new NoSuchElementException();
      }
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("nobody waits for the answer any more");
      }
      Question<?> question = rules.get(asked % rules.size()).question(asked / rules.size());
      asked++;
      return question;
    }
  }
}
