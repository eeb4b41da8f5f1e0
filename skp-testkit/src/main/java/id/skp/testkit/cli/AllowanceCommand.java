package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.consequence.ConsequenceParameters;
import id.skp.rules.consequence.ConsequenceRules;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.monitoring.FileReview;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.internal.JsonLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what the predicates of files of a year pay under an agency's policy. */
@Command(
    name = "allowance",
    description = {
      "Tells what the recorded predicates of files of a year pay of an allowance, under the policy of"
          + " an agency that --variant names.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp allowance --variant sample:allowance-kemlu-2025 --allowance 5000000"
          + " sample:teacher-year-2024",
      "  skp allowance --variant policy.json --allowance 5000000 --format json 2025.json 2026.json"
    })
final class AllowanceCommand extends RuleSetCommand {
  private static final Text OF_NOBODY_ELSE = Text.of(
      "beberapa evaluasi {0} dengan predikat berbeda; perbaiki catatannya",
      "several evaluations of {0} with different predicates; correct the records");
  private static final Text NOTHING_PAYS = Text.of(
      "tidak ada evaluasi yang membayar; kebijakan itu membayar menurut {0}",
      "no evaluation pays; the policy pays by {0}");

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of a year. " + Documents.FILES
          + " Later files of an employee may stop a cut of an earlier one.")
  private List<String> files = List.of();

  @Option(
      names = "--allowance",
      paramLabel = "AMOUNT",
      required = true,
      description =
          "The amount of a month that the policy takes its percentages of, such as" + " 5000000.")
  private String allowance = "";

  @Option(
      names = "--explain",
      description = "Also explains each figure, step by step, with its source.")
  private boolean explained;

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set of the objections (default: the one in force on the last day of"
          + " the period, for the institution of the employee's unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: text). json is one line for each"
          + " period, exact numbers in it are texts.")
  private TextOrJson format = TextOrJson.TEXT;

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  AllowanceCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  /** A file with the objections decided. */
  private record Settled(
      String name,
      PerformanceFile file,
      Map<EvaluationPeriod, Set<PerformancePredicate>> predicates) {
    static Settled of(String name, PerformanceFile file) {
      Map<EvaluationPeriod, Set<PerformancePredicate>> predicates = new TreeMap<>();
      file.lastEvaluations()
          .forEach((period, records) -> predicates.put(
              period,
              records.stream()
                  .map(EvaluationRecord::evaluation)
                  .map(each -> each.predicate())
                  .collect(Collectors.toSet())));
      return new Settled(name, file, predicates);
    }

    Employee employee(EvaluationPeriod period) {
      return file.planFor(period)
          .map(Skp::employee)
          .orElseGet(() -> file.plans().get(file.plans().size() - 1).employee());
    }
  }

  @Override
  int run() throws WrongInputException {
    Ratio amount = amount();
    RuleSet policy = policy();
    LawChoice law =
        law(rules, force, variants().stream().filter(each -> !isPolicy(each)).toList());
    Inputs inputs = new Inputs(console().in());
    List<Settled> settled = each(inputs, files, each -> settled(each, law));
    law.requireVariantsUsed();
    boolean paid = true;
    for (Settled each : settled) {
      paid &= tell(each, settled, amount, policy);
    }
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    return paid ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private Ratio amount() {
    try {
      Ratio amount = Ratio.parse(allowance);
      if (amount.signum() >= 0) {
        return amount;
      }
    } catch (InvalidValueException malformed) {
      // refused below
    }
    throw wrongCall(
        "--allowance: perlu jumlah 0 atau lebih, seperti 5000000, diberikan '" + allowance + "'",
        "--allowance: needs an amount of 0 or more, such as 5000000, got '" + allowance + "'");
  }

  private static boolean isPolicy(RuleSet ruleSet) {
    return ruleSet.find(ConsequenceRules.ALLOWANCE).isPresent();
  }

  private RuleSet policy() {
    return variants().stream()
        .filter(AllowanceCommand::isPolicy)
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> wrongCall(
            "perlu kebijakan suatu instansi; sebut dengan --variant, seperti"
                + " sample:allowance-kemlu-2025",
            "needs an agency's policy; name it by --variant, such as"
                + " sample:allowance-kemlu-2025"));
  }

  private static Settled settled(Documents.Document document, LawChoice law)
      throws WrongInputException {
    String name = document.name();
    PerformanceFile file = document.content(PerformanceFile.class);
    Skp first = Inputs.plans(name, file).get(0);
    RuleSet ruleSet =
        law.of(name, new FileReview(file, Inputs.yearOf(name, file, first), Inputs.lastDay(file)));
    return Settled.of(name, ObjectionCourse.settled(file, ObjectionCourse.of(file, ruleSet)));
  }

  /** Tells what each period of a file pays; whether all is decided. */
  private boolean tell(Settled file, List<Settled> all, Ratio amount, RuleSet policy) {
    var schedule = policy.parameter(ConsequenceParameters.PAYMENT_SCHEDULE).value();
    List<EvaluationPeriod> periods = file.predicates().keySet().stream()
        .filter(each -> schedule.containsKey(each.kind()))
        .toList();
    boolean decided = true;
    if (format == TextOrJson.TEXT) {
      console()
          .out()
          .print(file.employee(EvaluationPeriod.year(
                      periods.isEmpty()
                          ? EvaluationPeriod.FIRST_YEAR
                          : periods.get(0).year()))
                  .name()
              + ", " + policy.id() + "\n");
    }
    if (periods.isEmpty()) {
      tell(file.name() + ": "
          + Message.of(NOTHING_PAYS, List.copyOf(schedule.keySet())).in(language.locale()));
      return false;
    }
    for (EvaluationPeriod period : periods) {
      Set<PerformancePredicate> predicates = file.predicates().getOrDefault(period, Set.of());
      if (predicates.size() != 1) {
        tell(file.name() + ": " + Message.of(OF_NOBODY_ELSE, period).in(language.locale()));
        decided = false;
        continue;
      }
      RuleAnswer answer = RuleAnswer.of(
          policy,
          ConsequenceRules.ALLOWANCE.name(),
          given(file, period, predicates.iterator().next(), amount, later(file, all)));
      decided &= answer instanceof RuleAnswer.Outcome;
      console()
          .out()
          .print(format == TextOrJson.JSON ? json(file, period, answer) : text(period, answer));
    }
    return decided;
  }

  private static List<Map<String, String>> later(Settled file, List<Settled> all) {
    List<Map<String, String>> later = new ArrayList<>();
    for (Settled other : all) {
      other.predicates().forEach((period, predicates) -> {
        if (predicates.size() == 1
            && other.employee(period).id().equals(file.employee(period).id())) {
          later.add(Map.of(
              "period", period.toString(),
              "predicate", predicates.iterator().next().name()));
        }
      });
    }
    return later;
  }

  private static Map<String, @Nullable Object> given(
      Settled file,
      EvaluationPeriod period,
      PerformancePredicate predicate,
      Ratio amount,
      List<Map<String, String>> later) {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    given.put("predicate", predicate.name());
    given.put("period", period.toString());
    given.put("allowance", amount.toString());
    given.put("employment", file.employee(period).employment().name());
    given.put("later", later);
    return given;
  }

  private String text(EvaluationPeriod period, RuleAnswer answer) {
    String told = answer instanceof RuleAnswer.Refusal refusal
        ? refusal.code() + ": " + refusal.message().in(language.locale())
        : answer
            .decision()
            .flatMap(each -> each.toOptional())
            .map(each -> Wording.of(each, language.locale()))
            .orElse("");
    String way = explained
        ? answer.decision().map(each -> each.explain(language.locale())).orElse("")
        : "";
    return "  " + period.label(language.locale()) + ": " + told + "\n" + way;
  }

  private String json(Settled file, EvaluationPeriod period, RuleAnswer answer) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file.name());
    members.put("employeeId", file.employee(period).id());
    members.put("period", period.toString());
    members.putAll(answer.toMembers(language.locale()));
    if (explained) {
      answer
          .decision()
          .ifPresent(each -> members.put("explanation", each.explain(language.locale())));
    }
    return JsonLine.of(members) + "\n";
  }
}
