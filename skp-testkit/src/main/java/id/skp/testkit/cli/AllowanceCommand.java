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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      Ratio amount = console().number(allowance);
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

  /** What a period pays, or why nothing; and what was found on it. */
  private record Line(RuleAnswer answer, List<Finding> findings) {}

  /** Tells what the periods of an employee pay; whether all is decided, for days of the policy, and each month paid once. */
  private boolean tell(List<Known> files, AllowanceReport report) throws WrongInputException {
    refuseOther(files, report);
    if (format == TextOrJson.TEXT) {
      isAnyTold = true;
      console().out().print(last(files).employee().name() + ", " + policy().id() + "\n");
    }
    Map<EvaluationPeriod, Line> lines = new TreeMap<>();
    report
        .paid()
        .forEach(each -> lines.put(each.period(), new Line(answer(each), each.findings())));
    report
        .withheld()
        .forEach((period, why) -> lines.put(
            period, new Line(refusal(why.reason(), why.pointer(), why.message()), List.of())));
    lines.forEach((period, line) -> console()
        .out()
        .print(format == TextOrJson.JSON ? json(files, period, line) : text(period, line)));
    if (lines.isEmpty()) {
      tell(names(files) + ": "
          + Message.of(
                  NOTHING_PAYS,
                  List.copyOf(policy()
                      .parameter(ConsequenceParameters.PAYMENT_SCHEDULE)
                      .value()
                      .keySet()))
              .in(language.locale()));
    }
    return !lines.isEmpty()
        && report.withheld().isEmpty()
        && report.paid().stream()
            .allMatch(each -> each.findings().isEmpty() && each.payment().isDecided());
  }

  private static Known last(List<Known> files) {
    return files.get(files.size() - 1);
  }

  /** Names the file by which a period is judged; of joined files of one year, all that hold an evaluation of it. Of a year without files, all. */
  private static String judging(List<Known> files, EvaluationPeriod period) {
    List<Known> ofYear = files.stream()
        .filter(each -> each.review().period().year() == period.year())
        .toList();
    List<Known> evaluated = ofYear.stream()
        .filter(each -> each.review().file().evaluations().stream()
            .anyMatch(made -> made.evaluation().period().equals(period)))
        .toList();
    return names(
        Stream.of(evaluated, ofYear).filter(each -> !each.isEmpty()).findFirst().orElse(files));
  }

  private static boolean isOverlap(Finding finding) {
    return finding.code().equals(PerformanceAllowance.PAYMENTS_OVERLAP.code());
  }

  /** Tells whether a finding is on one period, and not on the policy for the employee. */
  private static boolean isOfPeriod(Finding finding) {
    return isOverlap(finding)
        || finding.code().equals(PerformanceAllowance.POLICY_NOT_IN_FORCE.code());
  }

  /** Returns why the policy is not for a payment. */
  private static List<Finding> against(PaidPeriod paid) {
    return paid.findings().stream().filter(each -> !isOverlap(each)).toList();
  }

  /** A policy of another institution pays nothing, not even for some of the periods. */
  private void refuseOther(List<Known> files, AllowanceReport report) throws WrongInputException {
    Map<String, Set<Finding>> other = new LinkedHashMap<>();
    report
        .paid()
        .forEach(paid -> against(paid).stream()
            .filter(each -> !isOfPeriod(each))
            .forEach(each -> other
                .computeIfAbsent(judging(files, paid.period()), first -> new LinkedHashSet<>())
                .add(each)));
    if (force.isGiven()) {
      other.forEach((file, found) -> found.forEach(each -> tell(file, each)));
    } else if (!other.isEmpty()) {
      Map<String, List<Text>> refused = new LinkedHashMap<>();
      other.forEach((file, found) -> refused.put(
          file,
          found.stream()
              .map(each -> Message.of(
                      OTHER_POLICY,
                      each.location(),
                      each.code(),
                      policy().id(),
                      each.message().toText())
                  .toText())
              .toList()));
      throw WrongInputException.of(refused);
    }
  }

  private RuleAnswer answer(PaidPeriod paid) {
    List<Finding> against = against(paid);
    if (!against.isEmpty() && !force.isGiven()) {
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

  private String text(EvaluationPeriod period, Line line) {
    RuleAnswer answer = line.answer();
    Optional<RuleAnswer.Refusal> refused =
        answer instanceof RuleAnswer.Refusal refusal ? Optional.of(refusal) : Optional.empty();
    String told = refused
        .map(each -> each.code() + ": " + each.message().in(language.locale()))
        .orElseGet(() -> answer
            .decision()
            .flatMap(each -> each.toOptional())
            .map(each -> Wording.of(each, language.locale()))
            .orElse(""));
    String way = explained
        ? answer.decision().map(each -> each.explain(language.locale())).orElse("")
        : "";
    String found = line.findings().stream()
        .filter(AllowanceCommand::isOfPeriod)
        .filter(each -> refused.filter(why -> why.code().equals(each.code())).isEmpty())
        .map(each -> "    " + each.code() + ": " + each.message().in(language.locale()) + "\n")
        .collect(Collectors.joining());
    return "  " + period.label(language.locale()) + ": " + told + "\n" + found + way;
  }

  private String json(List<Known> files, EvaluationPeriod period, Line line) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", judging(files, period));
    members.put("employeeId", last(files).employee().id());
    members.put("period", period.toString());
    members.putAll(line.answer().toMembers(language.locale()));
    members.put("findings", line.findings().stream().map(this::members).toList());
    if (explained) {
      line.answer()
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
