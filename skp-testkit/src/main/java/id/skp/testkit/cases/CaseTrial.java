package id.skp.testkit.cases;

import id.skp.core.InvalidValueException;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.json.SkpDocuments;
import id.skp.rules.Decision;
import id.skp.rules.Rule;
import id.skp.rules.RuleFailure;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.testkit.internal.JsonLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tries one case: puts what it gives to whoever is tried and compares what comes out with what it expects. */
final class CaseTrial {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_OF_MANY = 200;
  private static final int MOST_NAMES = 5;
  private static final Text NOT_SUPPORTED =
      Text.of("tidak didukung himpunan aturan ini", "not supported by this rule set");

  private final String file;
  private final Case one;

  CaseTrial(String file, Case one) {
    this.file = file;
    this.one = one;
  }

  /** Asks and compares; a rule that throws fails the case, not the run. */
  CaseResult with(RuleSet ruleSet, CaseSubject subject) {
    try {
      Optional<Rule<?, ?>> rule = ruleSet.ruleNamed(one.rule());
      if (rule.isEmpty()) {
        return judge((RuleAnswer.Refusal) CaseSubject.RULE_SET.answer(one, ruleSet));
      }
      List<CaseProblem> problems = problems(ruleSet, rule.get());
      return problems.isEmpty()
          ? judge(subject.answer(one, ruleSet), rule.get(), ruleSet)
          : broken(problems);
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError defect) {
      String said = RuleFailure.wordsOf(defect);
      return failed(
          one.expectation().text(),
          Text.of("dilempar: " + said, "thrown: " + said),
          Optional.empty());
    }
  }

  private List<CaseProblem> problems(RuleSet ruleSet, Rule<?, ?> rule) {
    List<CaseProblem> problems = CaseCheck.problemsOf(one, ruleSet, rule);
    InputForm<?> form = rule.key().input();
    Field<?, ?> field = form.fields().get(0);
    boolean isCarried = !form.isDocument()
        || one.given().get(field.name()) == null
        || SkpDocuments.reads(form.type());
    String type = form.type().getSimpleName();
    return !problems.isEmpty() || isCarried
        ? problems
        : List.of(new CaseProblem(
            "given." + field.name(),
            Text.of(
                "berkas kasus tidak dapat memuat dokumen bertipe " + type,
                "a case file cannot carry a document of type " + type)));
  }

  /** Leaves it, since nobody answers. */
  CaseResult notRun(Text reason) {
    return new CaseResult.NotRun(file, one.id(), one.rule(), reason);
  }

  CaseResult broken(List<CaseProblem> problems) {
    return new CaseResult.Broken(file, one.id(), one.rule(), problems);
  }

  private CaseResult judge(RuleAnswer answer, Rule<?, ?> rule, RuleSet ruleSet) {
    if (answer instanceof RuleAnswer.Outcome outcome) {
      return judge(outcome, rule.key().output().fields(), ruleSet);
    }
    return answer instanceof RuleAnswer.NotAsked left
        ? notRun(left.reason())
        : judge((RuleAnswer.Refusal) answer);
  }

  /** What the rule set itself answers tells which of the texts of a program are numbers. */
  private Map<String, @Nullable Object> model(RuleAnswer.Outcome outcome, RuleSet ruleSet) {
    if (outcome.decision().isPresent()) {
      return outcome.fields();
    }
    return CaseSubject.RULE_SET.answer(one, ruleSet) instanceof RuleAnswer.Outcome own
        ? own.fields()
        : Map.of();
  }

  private CaseResult judge(RuleAnswer.Outcome outcome, Set<String> known, RuleSet ruleSet) {
    if (!(one.expectation() instanceof Expectation.Outcome expected)) {
      return failed(
          one.expectation().text(), Text.same(JsonLine.of(outcome.fields())), outcome.decision());
    }
    List<CaseProblem> problems = expected.fields().entrySet().stream()
        .map(field -> CaseCheck.problemOf(
            field.getKey(),
            field.getValue(),
            LegalConstants.among(outcome.fields().get(field.getKey()))))
        .flatMap(Optional::stream)
        .toList();
    if (!problems.isEmpty()) {
      return broken(problems);
    }
    if (!outcome.fields().keySet().containsAll(expected.fields().keySet())) {
      return failed(
          Text.same(expected.toString()), lacking(outcome, expected, known), outcome.decision());
    }
    Comparison comparison =
        Comparison.of(expected.fields(), outcome.fields(), model(outcome, ruleSet));
    return comparison.agrees()
        ? new CaseResult.Passed(file, one.id(), one.rule())
        : failed(
            Text.same(comparison.expected()), Text.same(comparison.actual()), outcome.decision());
  }

  /** A field that an answer leaves out has no value, not even null: it may be misnamed. */
  private static Text lacking(
      RuleAnswer.Outcome outcome, Expectation.Outcome expected, Set<String> known) {
    String missing = names(expected.fields().keySet(), outcome.fields().keySet());
    String unknown = names(outcome.fields().keySet(), known);
    String given = JsonLine.of(outcome.fields());
    return Text.of(
        given + " (tanpa isian " + missing + (unknown.isEmpty() ? "" : "; tidak dikenal " + unknown)
            + ")",
        given + " (no field " + missing + (unknown.isEmpty() ? "" : "; unknown " + unknown) + ")");
  }

  private static String names(Set<String> some, Set<String> others) {
    return some.stream()
        .filter(each -> !others.contains(each))
        .limit(MOST_NAMES)
        .map(each -> "'" + PlainText.line(InvalidValueException.shown(each)) + "'")
        .collect(Collectors.joining(", "));
  }

  private CaseResult judge(RuleAnswer.Refusal refusal) {
    if (one.expectation() instanceof Expectation.Refusal expected
        && expected.code().name().equals(refusal.code())
        && expected.field().map(refusal.field()::equals).orElse(true)) {
      return new CaseResult.Passed(file, one.id(), one.rule());
    }
    Text found = Expectation.Refusal.text(refusal.code(), refusal.field());
    Text sentence =
        refusal.code().equals(Undecided.Reason.NO_RULE.name()) ? NOT_SUPPORTED : refusal.message();
    return failed(
        one.expectation().text(),
        Text.of(
            found.indonesian() + " (" + sentence.indonesian() + ")",
            found.english() + " (" + sentence.english() + ")"),
        refusal.decision());
  }

  /** Fails a case after whose answer more was done than answering. */
  CaseResult with(CaseResult result, Text afterwards) {
    if (result instanceof CaseResult.Failed failed) {
      return failed(
          failed.expected(),
          Text.of(
              failed.actual().indonesian() + "; " + afterwards.indonesian(),
              failed.actual().english() + "; " + afterwards.english()),
          failed.decision());
    }
    return result.isPassed()
        ? failed(
            one.expectation().text(),
            Text.of("itu, tetapi " + afterwards.indonesian(), "that, but " + afterwards.english()),
            Optional.empty())
        : result;
  }

  private CaseResult failed(Text expected, Text actual, Optional<Decision<?>> decision) {
    return new CaseResult.Failed(
        file,
        one.id(),
        one.rule(),
        shortened(expected, LONGEST),
        shortened(actual, LONGEST),
        decision);
  }

  /** Returns a result without most of its words, for one of very many. */
  static CaseResult shortened(CaseResult.Failed failed) {
    return new CaseResult.Failed(
        failed.file(),
        failed.id(),
        failed.rule(),
        shortened(failed.expected(), LONGEST_OF_MANY),
        shortened(failed.actual(), LONGEST_OF_MANY),
        failed.decision());
  }

  /** What is kept of each case stays short, whatever a program answers. */
  private static Text shortened(Text text, int longest) {
    String indonesian = shortened(text.indonesian(), longest);
    boolean same = text.indonesian().equals(text.english());
    return same ? Text.same(indonesian) : Text.of(indonesian, shortened(text.english(), longest));
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : InvalidValueException.shortened(text, longest);
  }
}
