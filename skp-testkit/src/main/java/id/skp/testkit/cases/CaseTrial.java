package id.skp.testkit.cases;

import id.skp.core.text.Text;
import id.skp.json.DocumentException;
import id.skp.json.DocumentProblem;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.testkit.internal.JsonLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tries one case: puts what it gives to its rule and compares what comes out with what it expects. */
final class CaseTrial {
  private static final Pattern INDEX = Pattern.compile("/([0-9]++)(?=/|$)");
  private static final Text NOT_SUPPORTED =
      Text.of("tidak didukung himpunan aturan ini", "not supported by this rule set");

  private final String file;
  private final Case one;

  CaseTrial(String file, Case one) {
    this.file = file;
    this.one = one;
  }

  /** Decides and compares; a rule that throws fails the case, not the run. */
  CaseResult with(RuleSet ruleSet) {
    try {
      return tryWith(ruleSet);
    } catch (RuntimeException defect) {
      return failed(Text.of("dilempar: " + defect, "thrown: " + defect), Optional.empty());
    }
  }

  private CaseResult tryWith(RuleSet ruleSet) {
    Optional<Rule<?, ?>> rule = ruleSet.ruleNamed(one.rule());
    if (rule.isEmpty()) {
      return judge(ruleSet.decide(one.rule(), Given.of(one.given())));
    }
    List<CaseProblem> problems = CaseCheck.problemsOf(one, ruleSet, rule.get());
    return problems.isEmpty() ? decide(ruleSet, rule.get()) : broken(problems);
  }

  /** Leaves it, since nothing can decide. */
  CaseResult notRun(String ruleSet) {
    return new CaseResult.NotRun(file, one.id(), one.rule(), ruleSet);
  }

  CaseResult broken(List<CaseProblem> problems) {
    return new CaseResult.Broken(file, one.id(), one.rule(), problems);
  }

  private CaseResult decide(RuleSet ruleSet, Rule<?, ?> rule) {
    InputForm<?> form = rule.key().input();
    Field<?, ?> field = form.fields().get(0);
    Object document = form.isDocument() ? one.given().get(field.name()) : null;
    if (document == null) {
      return judge(ruleSet.decide(rule.name(), Given.of(one.given())), rule);
    }
    Optional<Function<Object, Object>> reader = DocumentInputs.of(form.type());
    if (reader.isEmpty()) {
      String type = form.type().getSimpleName();
      return broken(List.of(new CaseProblem(
          "given." + field.name(),
          Text.of(
              "berkas kasus tidak dapat memuat dokumen bertipe " + type,
              "a case file cannot carry a document of type " + type))));
    }
    try {
      Given given = Given.of(field, reader.get().apply(document));
      return judge(ruleSet.decide(rule.name(), given), rule);
    } catch (DocumentException refused) {
      return judge(refused.problems().get(0), field);
    }
  }

  private CaseResult judge(Decision<?> decision, Rule<?, ?> rule) {
    return decision instanceof Decided<?> decided
        ? judge(decided, rule.key().outcome(decided))
        : judge(decision);
  }

  private CaseResult judge(Decided<?> decided, Map<String, @Nullable Object> outcome) {
    if (!(one.expectation() instanceof Expectation.Outcome expected)) {
      return failed(Text.same(JsonLine.of(outcome)), Optional.of(decided));
    }
    List<CaseProblem> problems = expected.fields().entrySet().stream()
        .map(field -> CaseCheck.problemOf(
            field.getKey(), field.getValue(), LegalConstants.among(outcome.get(field.getKey()))))
        .flatMap(Optional::stream)
        .toList();
    if (!problems.isEmpty()) {
      return broken(problems);
    }
    Comparison comparison = Comparison.of(expected.fields(), outcome);
    return comparison.agrees()
        ? passed()
        : failed(
            Text.same(comparison.expected()), Text.same(comparison.actual()), Optional.of(decided));
  }

  private CaseResult judge(Decision<?> decision) {
    Undecided<?> undecided = (Undecided<?>) decision;
    Text sentence = undecided.reason() == Undecided.Reason.NO_RULE
        ? NOT_SUPPORTED
        : undecided.message().toText();
    return refused(
        undecided.reason(), casePath(undecided.pointer()), sentence, Optional.of(undecided));
  }

  private CaseResult judge(DocumentProblem problem, Field<?, ?> field) {
    return refused(
        Undecided.Reason.INVALID_INPUT,
        casePath("/" + field.name() + problem.pointer()),
        Text.of(
            problem.code() + ": " + problem.text().indonesian(),
            problem.code() + ": " + problem.text().english()),
        Optional.empty());
  }

  /** Returns a place as case files write it since they were published: {@code results[1].kind} for {@code /results/1/kind}. */
  private static String casePath(String pointer) {
    String path = INDEX.matcher(pointer).replaceAll("[$1]").replace('/', '.');
    return path.isEmpty() ? path : path.substring(1);
  }

  private CaseResult refused(
      Undecided.Reason reason, String field, Text sentence, Optional<Decision<?>> decision) {
    boolean asExpected = one.expectation() instanceof Expectation.Refusal refusal
        && refusal.code() == reason
        && refusal.field().map(field::equals).orElse(true);
    if (asExpected) {
      return passed();
    }
    Text found =
        new Expectation.Refusal(reason, Optional.of(field).filter(path -> !path.isEmpty())).text();
    return failed(
        Text.of(
            found.indonesian() + " (" + sentence.indonesian() + ")",
            found.english() + " (" + sentence.english() + ")"),
        decision);
  }

  private CaseResult passed() {
    return new CaseResult.Passed(file, one.id(), one.rule());
  }

  private CaseResult failed(Text actual, Optional<Decision<?>> decision) {
    return failed(one.expectation().text(), actual, decision);
  }

  private CaseResult failed(Text expected, Text actual, Optional<Decision<?>> decision) {
    return new CaseResult.Failed(file, one.id(), one.rule(), expected, actual, decision);
  }
}
