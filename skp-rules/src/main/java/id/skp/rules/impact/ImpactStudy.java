package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.Parameter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How an old and a new rule set are held against each other over a population of appraisals:
 *
 * <pre>{@code
 * ImpactStudy study = ImpactStudy.between(rules, ours);
 * Impact impact = study.over(appraisals);                     // one after the other
 *
 * Bulk<Appraisal, ImpactStudy.Compared> bulk = Bulk.of(study::compare);   // or on many threads
 * Impact same = study.sum(bulk.on(executor, 64).run(appraisals.iterator())
 *     .stream().flatMap(each -> each.value().stream()).iterator());
 * }</pre>
 *
 * <p>Each appraisal is decided under both, under the old one with each difference alone, and under the new one without each: two
 * decisions, and two more for each difference. Memory grows with the units, not with the appraisals. Instances may be shared
 * between threads.
 */
public final class ImpactStudy {
  private static final int MOST_EXAMPLES = 3;

  private static final Set<String> DAYS =
      Set.of(RuleSet.IN_FORCE_FROM.name(), RuleSet.IN_FORCE_UNTIL.name());
  private static final Text OF_OTHER_GROUND = Text.of(
      "{0} dan {1} tidak berdasar pada himpunan aturan yang sama, sehingga perbedaan satu per satu tidak bermakna",
      "{0} and {1} are not based on the same rule set, so that single differences mean nothing");

  private final RuleSet from;
  private final RuleSet to;
  private final Optional<Text> unattributed;
  private final List<Part> parts;

  /** A difference, the old rule set with it, and the new one without it. */
  private record Part(Difference difference, Hybrid alone, Hybrid without) {}

  /**
   * What an appraisal comes to.
   *
   * @param appraisal the appraisal
   * @param transition from the old rule set to the new one
   * @param undecidedBefore why the old rule set decides nothing; empty if it does
   * @param undecidedAfter why the new one decides nothing; empty if it does
   * @param parts for each attributed difference what it makes alone, and last
   */
  public record Compared(
      Appraisal appraisal,
      Transition transition,
      Optional<Undecided.Reason> undecidedBefore,
      Optional<Undecided.Reason> undecidedAfter,
      List<Share> parts) {
    /**
     * Refuses null and copies the list.
     *
     * @param appraisal the appraisal
     * @param transition from the old rule set to the new one
     * @param undecidedBefore why the old rule set decides nothing
     * @param undecidedAfter why the new one decides nothing
     * @param parts for each attributed difference what it makes alone, and last
     */
    public Compared {
      requireNonNull(appraisal, "appraisal");
      requireNonNull(transition, "transition");
      requireNonNull(undecidedBefore, "undecidedBefore");
      requireNonNull(undecidedAfter, "undecidedAfter");
      parts = ImmutableList.copyOf(requireNonNull(parts, "parts"));
    }
  }

  /**
   * What one difference makes of an appraisal.
   *
   * @param alone from the old rule set to the old one with the difference; empty if that cannot be
   * @param last from the new rule set without the difference to the new one; empty if that cannot be
   */
  public record Share(Optional<Transition> alone, Optional<Transition> last) {
    /**
     * Refuses null.
     *
     * @param alone from the old rule set to the old one with the difference
     * @param last from the new rule set without the difference to the new one
     */
    public Share {
      requireNonNull(alone, "alone");
      requireNonNull(last, "last");
    }
  }

  private ImpactStudy(RuleSet from, RuleSet to) {
    this.from = from;
    this.to = to;
    boolean sameGround = ground(from).id().equals(ground(to).id());
    this.unattributed = sameGround
        ? Optional.empty()
        : Optional.of(Message.of(OF_OTHER_GROUND, from.id(), to.id()).toText());
    this.parts = sameGround
        ? to.differencesFrom(from).stream()
            .filter(ImpactStudy::mayDecide)
            .map(each -> new Part(each, Hybrid.of(from, to, each), Hybrid.of(to, from, each)))
            .toList()
        : List.of();
  }

  /**
   * Begins to hold two rule sets against each other.
   *
   * @param from the old rule set
   * @param to the new one
   * @return the study
   */
  public static ImpactStudy between(RuleSet from, RuleSet to) {
    return new ImpactStudy(requireNonNull(from, "from"), requireNonNull(to, "to"));
  }

  private static RuleSet ground(RuleSet ruleSet) {
    return ruleSet.base().map(ImpactStudy::ground).orElse(ruleSet);
  }

  /**
   * Tells whether a difference may change a predicate: not that of a source alone, of days, institutions and findings. A parameter
   * that only one of the two has is tried with the rule that reads it.
   */
  private static boolean mayDecide(Difference difference) {
    return switch (difference.kind()) {
      case RULE -> true;
      case PARAMETER ->
        !DAYS.contains(difference.name())
            && value(difference.before()).isPresent()
            && value(difference.after()).isPresent()
            && !value(difference.before()).equals(value(difference.after()));
      case INSTITUTION, FINDING, EXTENSION -> false;
    };
  }

  private static Optional<Object> value(Optional<Difference.Version> version) {
    return version.flatMap(Difference.Version::parameter).map(Parameter::value);
  }

  /**
   * Decides one appraisal under all rule sets.
   *
   * @param appraisal the appraisal
   * @return what it comes to
   */
  public Compared compare(Appraisal appraisal) {
    Decision<Evaluation> old = decide(from, appraisal);
    Decision<Evaluation> present = decide(to, appraisal);
    Optional<PerformancePredicate> before = predicate(old);
    Optional<PerformancePredicate> after = predicate(present);
    return new Compared(
        appraisal,
        new Transition(before, after),
        reason(old),
        reason(present),
        parts.stream()
            .map(each -> new Share(
                each.alone()
                    .rules()
                    .map(rules -> new Transition(before, predicate(decide(rules, appraisal)))),
                each.without()
                    .rules()
                    .map(rules -> new Transition(predicate(decide(rules, appraisal)), after))))
            .toList());
  }

  private static Decision<Evaluation> decide(RuleSet rules, Appraisal appraisal) {
    return rules.decideValue(PerformanceRules.EVALUATION, appraisal);
  }

  private static Optional<PerformancePredicate> predicate(Decision<Evaluation> decision) {
    return decision.toOptional().map(Evaluation::predicate);
  }

  private static Optional<Undecided.Reason> reason(Decision<?> decision) {
    return decision instanceof Undecided<?> undecided
        ? Optional.of(undecided.reason())
        : Optional.empty();
  }

  /**
   * Compares a population, one appraisal after the other.
   *
   * @param appraisals the population
   * @return the impact
   */
  public Impact over(Iterable<Appraisal> appraisals) {
    requireNonNull(appraisals, "appraisals");
    Sum sum = new Sum();
    appraisals.forEach(each -> sum.add(compare(each)));
    return sum.toImpact();
  }

  /**
   * Sums up what appraisals were found to come to by {@link #compare}.
   *
   * @param compared the appraisals; their order tells which are the examples
   * @return the impact
   */
  public Impact sum(Iterator<Compared> compared) {
    requireNonNull(compared, "compared");
    Sum sum = new Sum();
    compared.forEachRemaining(sum::add);
    return sum.toImpact();
  }

  private final class Sum {
    private final Transitions.Tally all = new Transitions.Tally();
    private final Map<Unit, Transitions.Tally> byUnit = new LinkedHashMap<>();
    private final Map<PositionLevel, Transitions.Tally> byLevel =
        new EnumMap<>(PositionLevel.class);
    private final Map<Employment, Transitions.Tally> byEmployment = new EnumMap<>(Employment.class);
    private final List<Transitions.Tally> alone = tallies();
    private final List<Transitions.Tally> last = tallies();
    private final List<ImpactExample> examples = new ArrayList<>();
    private final Coverage.Tally fromCoverage = new Coverage.Tally(from);
    private final Coverage.Tally toCoverage = new Coverage.Tally(to);
    private long number;

    private List<Transitions.Tally> tallies() {
      return parts.stream().map(each -> new Transitions.Tally()).toList();
    }

    void add(Compared each) {
      number++;
      Transition transition = each.transition();
      all.add(transition);
      fromCoverage.add(each.appraisal(), each.undecidedBefore());
      toCoverage.add(each.appraisal(), each.undecidedAfter());
      var employee = each.appraisal().skp().employee();
      add(byUnit, employee.unit(), transition);
      add(byLevel, employee.position().level(), transition);
      add(byEmployment, employee.employment(), transition);
      for (int i = 0; i < parts.size(); i++) {
        each.parts().get(i).alone().ifPresent(alone.get(i)::add);
        each.parts().get(i).last().ifPresent(last.get(i)::add);
      }
      if (!transition.isSame()
          && examples.stream()
                  .filter(other -> other.transition().equals(transition))
                  .count()
              < MOST_EXAMPLES) {
        examples.add(new ImpactExample(number, transition, each.appraisal(), from, to));
      }
    }

    private static <K> void add(Map<K, Transitions.Tally> tallies, K key, Transition transition) {
      tallies.computeIfAbsent(key, added -> new Transitions.Tally()).add(transition);
    }

    Impact toImpact() {
      List<Attribution> attributions = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        Transitions aloneSum = alone.get(i).sum();
        Transitions lastSum = last.get(i).sum();
        attributions.add(new Attribution(
            part.difference(),
            part.alone().rules().map(rules -> aloneSum),
            part.without().rules().map(rules -> lastSum),
            part.alone().refusal().or(() -> part.without().refusal())));
      }
      return new Impact(
          from,
          to,
          all.sum(),
          sums(byUnit),
          sums(byLevel),
          sums(byEmployment),
          attributions,
          unattributed,
          examples,
          fromCoverage.sum(),
          toCoverage.sum());
    }

    private static <K> Map<K, Transitions> sums(Map<K, Transitions.Tally> tallies) {
      Map<K, Transitions> sums = new LinkedHashMap<>();
      tallies.forEach((key, tally) -> sums.put(key, tally.sum()));
      return sums;
    }
  }
}
