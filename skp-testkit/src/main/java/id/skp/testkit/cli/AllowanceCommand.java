package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.consequence.Allowance;
import id.skp.rules.consequence.AllowanceReport;
import id.skp.rules.consequence.ConsequenceParameters;
import id.skp.rules.consequence.ConsequenceRules;
import id.skp.rules.consequence.PaidPeriod;
import id.skp.rules.consequence.PerformanceAllowance;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.testkit.cases.RuleAnswer;
import id.skp.testkit.internal.JsonLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private static final Text OTHER_POLICY = Text.of(
      "{0}: {1}: kebijakan {2}: {3}, atau lanjutkan dengan --force",
      "{0}: {1}: policy {2}: {3}, or go on with --force");
  private static final Text NOTHING_PAYS = Text.of(
      "tidak ada evaluasi yang membayar; kebijakan itu membayar menurut {0}",
      "no evaluation pays; the policy pays by {0}");

  private static final Ratio END = Ratio.of(1_000_000_000_000L);

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

  private boolean isAnyTold;

  AllowanceCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  /** A file, and the rules by which its year is told. */
  private record Known(String name, FileReview review, RuleSet law) {
    Employee employee() {
      List<Skp> plans = review.file().plans();
      return plans.get(plans.size() - 1).employee();
    }
  }

  @Override
  int run() throws WrongInputException {
    Ratio amount = amount();
    PerformanceAllowance policy = PerformanceAllowance.of(policy());
    LawChoice law =
        law(rules, force, variants().stream().filter(each -> !isPolicy(each)).toList());
    Inputs inputs = console().inputs();
    List<Known> files = each(inputs, this.files, each -> known(each, law));
    law.requireVariantsUsed();
    boolean paid = !tellAgainst(law, files.stream().map(Known::name).toList());
    for (List<Known> ofOne : files.stream()
        .collect(Collectors.groupingBy(
            each -> each.employee().id(), LinkedHashMap::new, Collectors.toList()))
        .values()) {
      try {
        paid &= tell(ofOne, policy.report(reports(ofOne, law), amount));
      } catch (WrongInputException wrong) {
        tell(wrong);
      }
    }
    if (isAnyTold) {
      console().out().print("\n" + Page.line(List.of(policy()), language.locale()) + "\n");
    }
    if (isAnyRefused()) {
      return ExitStatus.WRONG_INPUT;
    }
    return paid ? ExitStatus.DONE : ExitStatus.FOUND;
  }

  private Ratio amount() {
    try {
      Ratio amount = Ratio.parse(allowance);
      if (amount.signum() >= 0 && amount.compareTo(END) < 0) {
        return amount;
      }
    } catch (InvalidValueException malformed) {
      // refused below
    }
    String given = InvalidValueException.quoted(allowance);
    throw wrongCall(
        "--allowance: perlu jumlah dari 0 di bawah satu triliun, seperti 5000000, diberikan "
            + given,
        "--allowance: needs an amount from 0 to below a million million, such as 5000000, got "
            + given);
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

  private static Known known(Documents.Document document, LawChoice law)
      throws WrongInputException {
    String name = document.name();
    PerformanceFile file = document.content(PerformanceFile.class);
    Skp first = Inputs.plans(name, file).get(0);
    FileReview review = Inputs.review(name, file, first);
    return new Known(name, review, law.of(name, review));
  }

  /** Reports on the files of one employee; those of one year are joined. */
  private static List<YearReport> reports(List<Known> files, LawChoice law)
      throws WrongInputException {
    List<YearReport> reports = new ArrayList<>();
    Map<Integer, List<Known>> years = files.stream()
        .collect(Collectors.groupingBy(
            each -> each.review().period().year(), TreeMap::new, Collectors.toList()));
    for (List<Known> ofYear : years.values()) {
      RuleSet ruleSet = law.only(names(ofYear), ofYear.stream().map(Known::law).toList());
      try {
        reports.addAll(
            PerformanceYear.of(ruleSet).join(ofYear.stream().map(Known::review).toList()));
      } catch (InvalidValueException refused) {
        throw Inputs.refused(names(ofYear), refused);
      }
    }
    return reports;
  }

  private static String names(List<Known> files) {
    return files.stream().map(Known::name).collect(Collectors.joining(" "));
  }

  /** Tells what the periods of an employee pay; whether all is decided, and each month paid once. */
  private boolean tell(List<Known> files, AllowanceReport report) throws WrongInputException {
    Known last = files.get(files.size() - 1);
    refuseOther(last, report);
    if (format == TextOrJson.TEXT) {
      isAnyTold = true;
      console().out().print(last.employee().name() + ", " + policy().id() + "\n");
    }
    List<PaidPeriod> paying =
        report.paid().stream().filter(each -> isGiven(against(each))).toList();
    Map<EvaluationPeriod, RuleAnswer> answers = new TreeMap<>();
    Map<EvaluationPeriod, List<Finding>> found = new HashMap<>();
    report.paid().forEach(each -> {
      answers.put(each.period(), answer(each));
      found.put(each.period(), each.findings());
    });
    report
        .withheld()
        .forEach((period, why) ->
            answers.put(period, refusal(why.reason(), why.pointer(), why.message())));
    answers.forEach((period, answer) -> {
      List<Finding> ofPeriod = found.getOrDefault(period, List.of());
      console()
          .out()
          .print(
              format == TextOrJson.JSON
                  ? json(last, period, answer, ofPeriod)
                  : text(period, answer, ofPeriod));
    });
    if (paying.isEmpty() && report.withheld().isEmpty()) {
      tell(names(files) + ": "
          + Message.of(
                  NOTHING_PAYS,
                  List.copyOf(policy()
                      .parameter(ConsequenceParameters.PAYMENT_SCHEDULE)
                      .value()
                      .keySet()))
              .in(language.locale()));
    }
    return !paying.isEmpty()
        && report.withheld().isEmpty()
        && paying.stream()
            .flatMap(each -> each.findings().stream())
            .noneMatch(AllowanceCommand::isOverlap)
        && paying.stream().allMatch(each -> each.payment().isDecided());
  }

  private static boolean isOverlap(Finding finding) {
    return finding.code().equals(PerformanceAllowance.PAYMENTS_OVERLAP.code());
  }

  /** Returns why the policy is not for a payment. */
  private static List<Finding> against(PaidPeriod paid) {
    return paid.findings().stream().filter(each -> !isOverlap(each)).toList();
  }

  private boolean isGiven(List<Finding> against) {
    return against.isEmpty() || force.isGiven();
  }

  /** A policy of another institution pays nothing, not even for some of the periods. */
  private void refuseOther(Known file, AllowanceReport report) throws WrongInputException {
    List<Finding> other = report.paid().stream()
        .flatMap(each -> against(each).stream())
        .filter(each -> !each.code().equals(PerformanceAllowance.POLICY_NOT_IN_FORCE.code()))
        .distinct()
        .toList();
    if (force.isGiven()) {
      other.forEach(each -> tell(file.name(), each));
    } else if (!other.isEmpty()) {
      throw WrongInputException.of(
          file.name(),
          other.stream()
              .map(each -> Message.of(
                      OTHER_POLICY,
                      each.location(),
                      each.code(),
                      policy().id(),
                      each.message().toText())
                  .toText())
              .toList());
    }
  }

  private RuleAnswer answer(PaidPeriod paid) {
    List<Finding> against = against(paid);
    if (!isGiven(against)) {
      return new RuleAnswer.Refusal(
          against.get(0).code(), "", against.get(0).message().toText(), Optional.empty());
    }
    return paid.payment() instanceof Undecided<Allowance> undecided
        ? refusal(undecided.reason(), undecided.pointer(), undecided.message())
        : new RuleAnswer.Outcome(
            ConsequenceRules.ALLOWANCE.outcome(paid.payment().orThrow()),
            Optional.of(paid.payment()));
  }

  private static RuleAnswer refusal(Undecided.Reason reason, String pointer, Message message) {
    return new RuleAnswer.Refusal(reason.name(), pointer, message.toText(), Optional.empty());
  }

  private String text(EvaluationPeriod period, RuleAnswer answer, List<Finding> findings) {
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
    String overlap = findings.stream()
        .filter(AllowanceCommand::isOverlap)
        .map(each -> "    " + each.code() + ": " + each.message().in(language.locale()) + "\n")
        .collect(Collectors.joining());
    return "  " + period.label(language.locale()) + ": " + told + "\n" + overlap + way;
  }

  private String json(
      Known file, EvaluationPeriod period, RuleAnswer answer, List<Finding> findings) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", file.name());
    members.put("employeeId", file.employee().id());
    members.put("period", period.toString());
    members.putAll(answer.toMembers(language.locale()));
    members.put("findings", findings.stream().map(this::members).toList());
    if (explained) {
      answer
          .decision()
          .ifPresent(each -> members.put("explanation", each.explain(language.locale())));
    }
    return JsonLine.of(members) + "\n";
  }

  private Map<String, Object> members(Finding finding) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", finding.code());
    members.put("severity", finding.severity().name());
    members.put("message", finding.message().in(language.locale()));
    return members;
  }
}
