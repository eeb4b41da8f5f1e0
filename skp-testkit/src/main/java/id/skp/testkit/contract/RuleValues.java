package id.skp.testkit.contract;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.period.DateRange;
import id.skp.json.PersonResult;
import id.skp.rules.Calculation;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.EvaluationReport;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Rule;
import id.skp.rules.RuleKey;
import id.skp.rules.RulePeriod;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Step;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.PerformanceCareer;
import id.skp.rules.consequence.AllowanceReport;
import id.skp.rules.consequence.Consequences;
import id.skp.rules.consequence.PerformanceAllowance;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Review;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactStudy;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.reach.Reach;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.samples.SampleUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The values of skp-rules: what rules take, as the contract makes it; what they give, by deciding that; and the values of parameters,
 * as the standard rule sets have them.
 */
final class RuleValues {
  private static final String LIBRARY = "id.skp.";
  private static final String POLICY = "allowance-example-2026";

  private static final String MINISTRY = "ministry-variant-2026";

  private static final int TRIES = 300;
  private static final int SMALL = 5;

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ALL = all();

  private RuleValues() {}

  static Set<Class<?>> types() {
    return ALL.keySet();
  }

  static Arbitrary<?> of(Class<?> type) {
    return Optional.ofNullable(ALL.get(type)).orElseThrow().get();
  }

  private static Map<Class<?>, Supplier<Arbitrary<?>>> all() {
    Map<Class<?>, Supplier<Arbitrary<?>>> all = new LinkedHashMap<>();
    all.put(EvaluationReport.class, RuleValues::reports);
    all.put(YearReport.class, RuleValues::years);
    all.put(CareerReport.class, RuleValues::careers);
    all.put(AllowanceReport.class, RuleValues::allowances);
    all.put(Reach.class, RuleValues::reaches);
    all.put(Impact.class, RuleValues::impacts);
    all.put(PersonResult.class, RuleValues::results);
    all.put(Finding.class, RuleValues::findings);
    all.put(Message.class, () -> findings().map(Finding::message));
    all.put(RuleSet.class, () -> Arbitraries.of(deciding()));
    all.put(Rule.class, () -> of(RuleSet::rules));
    all.put(RuleKey.class, () -> of(RuleSet::rules).map(Rule::key));
    all.put(Parameter.class, () -> of(RuleSet::parameters));
    all.put(ParameterKey.class, () -> of(RuleSet::parameters).map(Parameter::key));
    all.put(FindingKind.class, () -> of(RuleSet::findingKinds));
    all.put(Difference.class, RuleValues::differences);
    all.put(RulePeriod.class, RuleValues::periods);
    all.put(Calculation.class, RuleValues::calculations);
    RuleInput.standard().forEach(each -> put(all, each.type(), each::values));
    outcomes().forEach((type, made) -> put(all, type, () -> outcome(made)));
    parameters().forEach((type, values) -> put(all, type, () -> Arbitraries.of(values)));
    Parts.of(parameters().values())
        .forEach((type, values) -> put(all, type, () -> Arbitraries.of(values)));
    return all;
  }

  private static <T> Arbitrary<T> of(Function<RuleSet, ? extends Collection<? extends T>> values) {
    return Arbitraries.of(
        deciding().stream().<T>flatMap(each -> values.apply(each).stream()).toList());
  }

  /** Makes what rules give that decide at times; where none is known to, all of them are tried. */
  private static Arbitrary<?> outcome(List<Made<?>> made) {
    List<Made<?>> deciding = made.stream().filter(Made::decidesAtTimes).toList();
    List<Made<?>> tried = deciding.isEmpty() ? made : deciding;
    return Arbitraries.oneOf(tried.stream().<Arbitrary<?>>map(Made::decided).toList());
  }

  private static void put(
      Map<Class<?>, Supplier<Arbitrary<?>>> all, Class<?> type, Supplier<Arbitrary<?>> values) {
    if (type.getName().startsWith(LIBRARY) && !type.isEnum()) {
      all.putIfAbsent(type, values);
    }
  }

  /** The standard rule sets; what a predicate leads to is decided by an agency's policy, since without one nothing is. */
  private static List<RuleSet> deciding() {
    return RuleSets.standard().all().stream()
        .map(each -> each.id().equals(Consequences.ID)
            ? id.skp.testkit.samples.Samples.variant(POLICY)
            : each)
        .toList();
  }

  private static Map<Class<?>, List<Made<?>>> outcomes() {
    Map<Class<?>, List<Made<?>>> outcomes = new LinkedHashMap<>();
    for (RuleSet ruleSet : deciding()) {
      for (Rule<?, ?> rule : ruleSet.rules()) {
        RuleInput.standard().stream()
            .filter(input -> input.type() == rule.key().input().type())
            .findFirst()
            .ifPresent(input -> outcomes
                .computeIfAbsent(rule.key().output().type(), key -> new ArrayList<>())
                .add(Made.of(ruleSet, rule, input)));
      }
    }
    return outcomes;
  }

  /** What a rule makes of its inputs. */
  private record Made<I>(RuleSet ruleSet, RuleKey<I, ?> rule, Arbitrary<I> inputs) {
    // the key's type of input has been found to be this one
    @SuppressWarnings("unchecked")
    static <I> Made<I> of(RuleSet ruleSet, Rule<?, ?> rule, RuleInput<I> input) {
      return new Made<>(ruleSet, (RuleKey<I, ?>) rule.key(), input.values());
    }

    boolean decidesAtTimes() {
      Samples<I> samples = Samples.of(inputs);
      return IntStream.range(0, TRIES)
          .anyMatch(number -> ruleSet.decideValue(rule, samples.get(number)).isDecided());
    }

    Arbitrary<?> decided() {
      return inputs
          .<Decision<?>>map(each -> ruleSet.decideValue(rule, each))
          .filter(Decision::isDecided)
          .map(decision -> decision.toOptional().<Object>map(value -> value).orElseThrow());
    }
  }

  private static Map<Class<?>, List<Object>> parameters() {
    Map<Class<?>, List<Object>> parameters = new LinkedHashMap<>();
    for (RuleSet ruleSet : deciding()) {
      for (Parameter<?> parameter : ruleSet.parameters()) {
        parameters
            .computeIfAbsent(parameter.key().type(), key -> new ArrayList<>())
            .add(parameter.value());
      }
    }
    return parameters;
  }

  private static Arbitrary<EvaluationReport> reports() {
    PerformanceRules rules = PerformanceRules.standard();
    return SkpArbitraries.appraisal().map(rules::evaluate);
  }

  private static Arbitrary<YearReport> years() {
    PerformanceYear year = PerformanceYear.of(PermenPanRb6Of2022.ruleSet());
    return reviewed().map(year::report);
  }

  private static Arbitrary<FileReview> reviewed() {
    return YearInputs.ALL.stream()
        .filter(input -> input.type() == FileReview.class)
        .findFirst()
        .orElseThrow()
        .values()
        .map(FileReview.class::cast);
  }

  private static Arbitrary<CareerReport> careers() {
    PerformanceCareer career = PerformanceCareer.of(PermenPanRb6Of2022.ruleSet());
    return reviewed()
        .filter(each -> !each.file().asOf(each.reviewedOn()).plans().isEmpty())
        .map(each -> career.report(List.of(each), Optional.empty()));
  }

  private static Arbitrary<AllowanceReport> allowances() {
    PerformanceAllowance allowance =
        PerformanceAllowance.of(id.skp.testkit.samples.Samples.variant(POLICY));
    return Combinators.combine(years(), Arbitraries.longs().between(0, 100_000_000))
        .as((year, amount) -> allowance.report(List.of(year), Ratio.of(amount)));
  }

  private static Arbitrary<Reach> reaches() {
    RuleSet ruleSet = PermenPanRb6Of2022.ruleSet();
    return Combinators.combine(
            SkpArbitraries.appraisalUnder(ruleSet), Arbitraries.of(PerformancePredicate.class))
        .as((appraisal, wanted) -> Reach.of(ruleSet, appraisal, wanted));
  }

  private static Arbitrary<Impact> impacts() {
    RuleSet ruleSet = PermenPanRb6Of2022.ruleSet();
    ImpactStudy study =
        ImpactStudy.between(ruleSet, id.skp.testkit.samples.Samples.variant(MINISTRY));
    return SkpArbitraries.appraisalUnder(ruleSet)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(study::over);
  }

  private static Arbitrary<PersonResult> results() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 1_000), Arbitraries.integers().between(0, SMALL - 1))
        .as((seed, person) -> SampleUnit.of(seed, SMALL).results().get(person));
  }

  private static Arbitrary<Difference> differences() {
    RuleSet variant = id.skp.testkit.samples.Samples.variant(MINISTRY);
    return Arbitraries.of(variant.differencesFrom(variant.base().orElseThrow()));
  }

  private static Arbitrary<RulePeriod> periods() {
    return Arbitraries.integers()
        .between(2021, 2023)
        .flatMap(year -> Arbitraries.of(RuleSets.standard()
            .inForceDuring(new DateRange(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31)))));
  }

  private static Arbitrary<Calculation> calculations() {
    return decisions()
        .map(decision -> decision.trace().steps().stream()
            .map(Step::subject)
            .filter(Calculation.class::isInstance)
            .map(Calculation.class::cast)
            .toList())
        .filter(some -> !some.isEmpty())
        .flatMap(Arbitraries::of);
  }

  private static Arbitrary<Finding> findings() {
    return of(Review.class)
        .map(Review.class::cast)
        .filter(review -> !review.conforms())
        .flatMap(review -> Arbitraries.of(review.findings()));
  }

  /** Decisions of appraisals, most of them decided. */
  static Arbitrary<Decision<Evaluation>> decisions() {
    return reports().map(EvaluationReport::decision);
  }
}
