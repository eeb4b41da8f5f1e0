package id.skp.testkit.cases;

import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Field;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.internal.Pointers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that a case names only fields and codes that its rule has. */
final class CaseCheck {
  /** The field whose values are codes of findings. */
  static final String FINDINGS = "findings";

  private static final Pattern END_OF_NAME = Pattern.compile("[.\\[]");

  /** The members of the objects within a field, by rule and field; a rule's own form names the outer fields only. */
  private static final Map<String, Set<String>> NESTED = Map.of(
      "result-rating.results", Set.of("kind", "rating"),
      "indicator-achievement.target", Set.of("exact", "min", "max"),
      "result-category.achievements", Set.of("aspect", "achievementPercent"));

  private final RuleSet ruleSet;
  private final Rule<?, ?> rule;
  private final Set<String> inputs;
  private final List<CaseProblem> problems = new ArrayList<>();

  private CaseCheck(RuleSet ruleSet, Rule<?, ?> rule) {
    this.ruleSet = ruleSet;
    this.rule = rule;
    this.inputs = rule.key().input().fields().stream().map(Field::name).collect(Collectors.toSet());
  }

  static List<CaseProblem> problemsOf(Case one, RuleSet ruleSet, Rule<?, ?> rule) {
    CaseCheck check = new CaseCheck(ruleSet, rule);
    check.checkGiven(one.given());
    if (one.expectation() instanceof Expectation.Outcome outcome) {
      check.checkOutcome(outcome.fields());
    } else if (one.expectation() instanceof Expectation.Refusal refusal) {
      refusal.field().ifPresent(check::checkPath);
    }
    return check.problems;
  }

  private void checkGiven(Map<String, @Nullable Object> given) {
    new Members("given.", given, problems).refuseUnknown(inputs);
    given.forEach((name, value) -> {
      Set<String> members = NESTED.get(rule.name() + "." + name);
      if (members != null) {
        checkNested("given." + name, value, members);
      }
    });
  }

  private void checkNested(String path, @Nullable Object value, Set<String> members) {
    if (value instanceof Map<?, ?> object) {
      new Members(path + ".", JsonLine.members(object), problems).refuseUnknown(members);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        checkNested(path + "[" + i + "]", list.get(i), members);
      }
    }
  }

  /** Returns a place as case files write it since they were published: {@code results[1].kind} for {@code /results/1/kind}. */
  static String pathOf(String pointer) {
    return Pointers.path(pointer);
  }

  private void checkPath(String path) {
    String outermost = END_OF_NAME.split(path, 2)[0];
    if (!path.isEmpty() && !inputs.contains(outermost)) {
      note(
          "expectFailure.field",
          "jalur ke salah satu dari " + sorted(inputs),
          "a path into one of " + sorted(inputs),
          path);
    }
  }

  private void checkOutcome(Map<String, @Nullable Object> expected) {
    Set<String> fields = rule.key().output().fields();
    new Members("expect.", expected, problems).refuseUnknown(fields);
    expected.forEach((name, value) -> {
      if (name.equals(FINDINGS)) {
        checkFindings(value);
      } else if (fields.contains(name)) {
        problemOf(name, value, LegalConstants.of(rule.key().output(), name))
            .ifPresent(problems::add);
      }
    });
  }

  /** Returns the problem of an expected value that is not one of the constants there are. */
  static Optional<CaseProblem> problemOf(
      String field, @Nullable Object expected, Optional<List<String>> constants) {
    return constants
        .filter(names -> expected != null && !names.contains(expected))
        .map(names -> CaseProblem.unknown("expect." + field, names, expected));
  }

  private void checkFindings(@Nullable Object value) {
    Set<String> codes =
        ruleSet.findingKinds().stream().map(FindingKind::code).collect(Collectors.toSet());
    if (!(value instanceof List<?> list)) {
      note("expect.findings", "daftar kode", "a list of codes", value);
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      Object code = list.get(i);
      if (!(code instanceof String) || !codes.contains(code)) {
        problems.add(CaseProblem.unknown("expect.findings[" + i + "]", sorted(codes), code));
      }
    }
  }

  private void note(String field, String indonesian, String english, @Nullable Object got) {
    problems.add(CaseProblem.of(field, indonesian, english, JsonLine.of(got)));
  }

  private static List<String> sorted(Collection<String> names) {
    return names.stream().sorted().toList();
  }
}
