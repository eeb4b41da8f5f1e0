package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.input.Subject;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.Case;
import id.skp.testkit.cases.CaseFile;
import id.skp.testkit.cases.CaseReport;
import id.skp.testkit.cases.CaseResult;
import id.skp.testkit.cases.CaseRunner;
import id.skp.testkit.cases.RuleAnswer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rules of a rule set rest on, as the worked cases that come with the library show. */
final class BookRelations {
  /** So many cases of a rule are decided to see what it reads. */
  private static final int MOST_DECIDED = 100;

  private final RuleSet ruleSet;
  private final Map<String, List<Case>> cases = new LinkedHashMap<>();
  private final Map<String, CaseResult.Failed> otherwise = new HashMap<>();
  private final IdentityHashMap<Case, RuleAnswer> answers = new IdentityHashMap<>();
  private final Map<String, BookInputs> inputs = new HashMap<>();
  private final Map<String, Set<String>> parameters = new TreeMap<>();
  private final Map<String, Set<String>> rules = new TreeMap<>();

  private BookRelations(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  static BookRelations of(RuleSet ruleSet) {
    BookRelations relations = new BookRelations(ruleSet);
    List<String> ids = new ArrayList<>(List.of(ruleSet.id()));
    ids.addAll(ruleSet.baseIds());
    for (String id : ids) {
      for (CaseFile file : BundledCases.forRuleSet(id)) {
        if (file.ruleSet().equals(id)) {
          file.entries().stream()
              .filter(Case.class::isInstance)
              .map(Case.class::cast)
              .filter(each -> ruleSet.ruleNamed(each.rule()).isPresent())
              .forEach(each -> relations
                  .cases
                  .computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                  .add(each));
        }
      }
    }
    CaseReport ofBase = CaseRunner.of(RuleSets.of(ruleSet))
        .using(ruleSet)
        .run(ruleSet.baseIds().stream()
            .flatMap(id -> BundledCases.forRuleSet(id).stream()
                .filter(file -> file.ruleSet().equals(id)))
            .toList());
    for (CaseResult each : RuleSetCheck.withoutDays(ofBase).results()) {
      if (each instanceof CaseResult.Failed failed) {
        relations.otherwise.put(failed.rule() + " " + failed.id(), failed);
      }
    }
    relations
        .cases
        .values()
        .forEach(each -> each.stream().limit(MOST_DECIDED).forEach(relations::decide));
    return relations;
  }

  private void decide(Case worked) {
    for (Step<?> step :
        answer(worked).decision().map(Decision::trace).map(Trace::steps).orElse(List.of())) {
      Subject subject = step.subject();
      if (subject instanceof Parameter<?> parameter) {
        parameters.computeIfAbsent(worked.rule(), each -> new TreeSet<>()).add(parameter.name());
      } else if (subject instanceof Rule<?, ?> rule && !rule.name().equals(worked.rule())) {
        rules.computeIfAbsent(worked.rule(), each -> new TreeSet<>()).add(rule.name());
      }
    }
  }

  /** Answers a case as it is judged, once: what a rule of documents is given is read as the document that it is. */
  private RuleAnswer answer(Case worked) {
    return answers.computeIfAbsent(
        worked, each -> RuleAnswer.of(ruleSet, each.rule(), each.given()));
  }

  /** Tells what the rule set makes of a case. */
  String toSentence(Case worked, Locale locale) {
    RuleAnswer answer = answer(worked);
    return answer
        .decision()
        .map(each -> each.trace().toSentence(locale))
        .orElseGet(() ->
            answer instanceof RuleAnswer.Refusal refusal ? refusal.message().in(locale) : "");
  }

  /** Returns what comes of a case of the base that expects something else. */
  Optional<Text> otherwise(Case worked) {
    return Optional.ofNullable(otherwise.get(worked.rule() + " " + worked.id()))
        .map(CaseResult.Failed::actual);
  }

  List<Case> casesOf(String rule) {
    return cases.getOrDefault(rule, List.of());
  }

  /** A case with its explanation. */
  record WorkedOut(Case worked, Trace trace) {}

  /**
   * Returns cases that are decided and that show together each way of computing that any of them shows: each step with what it is made
   * from.
   */
  List<WorkedOut> workedOut(String rule) {
    Set<String> seen = new HashSet<>();
    List<WorkedOut> shown = new ArrayList<>();
    casesOf(rule).stream()
        .limit(MOST_DECIDED)
        .forEach(each -> answer(each)
            .decision()
            .filter(Decision::isDecided)
            .map(Decision::trace)
            .filter(trace -> seen.addAll(computed(trace)) || shown.isEmpty())
            .ifPresent(trace -> shown.add(new WorkedOut(each, trace))));
    return shown;
  }

  private static Set<String> computed(Trace trace) {
    Set<String> computed = new TreeSet<>();
    for (Step<?> step : trace.steps()) {
      Set<String> from = new TreeSet<>();
      step.operands().forEach(each -> from.add(each.subject().name()));
      if (!from.isEmpty()) {
        computed.add(step.subject().name() + from);
      }
    }
    return computed;
  }

  /** Returns what a rule takes. */
  BookInputs inputsOf(Rule<?, ?> rule) {
    return inputs.computeIfAbsent(rule.name(), name -> BookInputs.of(ruleSet, rule, casesOf(name)));
  }

  Set<String> parametersOf(String rule) {
    return parameters.getOrDefault(rule, Set.of());
  }

  Set<String> rulesOf(String rule) {
    return rules.getOrDefault(rule, Set.of());
  }

  /** Returns the rules that were seen to read a parameter. */
  Set<String> readersOf(String parameter) {
    return keysWith(parameters, parameter);
  }

  /** Returns the rules that were seen to ask a rule. */
  Set<String> askersOf(String rule) {
    return keysWith(rules, rule);
  }

  private static Set<String> keysWith(Map<String, Set<String>> relation, String name) {
    Set<String> keys = new TreeSet<>();
    relation.forEach((key, names) -> {
      if (names.contains(name)) {
        keys.add(key);
      }
    });
    return keys;
  }
}
