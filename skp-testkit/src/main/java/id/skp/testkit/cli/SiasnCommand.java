package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.people.Employee;
import id.skp.core.people.Nip;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.json.DocumentException;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SiasnDraft;
import id.skp.json.SiasnJson;
import id.skp.json.SiasnList;
import id.skp.json.SiasnRecord;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Finding;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.siasn.Siasn;
import id.skp.rules.siasn.SiasnFinding;
import id.skp.testkit.internal.DocumentKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes and reads what the national civil-service system takes and gives. */
@Command(
    name = "siasn",
    description = {
      "Writes evaluations as the payloads that SIASN takes, one on a line; or reads its records and"
          + " tells what they contradict, in themselves and in our decision.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  skp siasn appraisal.json --host host.json",
      "  skp siasn file.json --host host.json > payloads.jsonl",
      "  skp siasn --read records.jsonl",
      "  skp siasn --read records.jsonl file.json --lang id"
    })
final class SiasnCommand extends RuleSetCommand {
  private static final List<Class<?>> TYPES = List.of(Appraisal.class, PerformanceFile.class);
  private static final List<DocumentKind> KINDS =
      List.of(DocumentKind.APPRAISAL, DocumentKind.YEAR);

  private static final Text ALLOW = Text.of(
      "; untuk tetap menulisnya, beri --allow-inconsistent-quadrant",
      "; to write it all the same, give --allow-inconsistent-quadrant");

  private static final Text ALLOW_OBJECTION = Text.of(
      "; predikatnya diganti oleh keberatan; untuk menulisnya begitu, beri --allow-inconsistent-quadrant",
      "; an objection replaced the predicate; to write it so, give --allow-inconsistent-quadrant");

  /** No code of a host helps a period that the system does not know. */
  private static final String PERIOD_CODE = "periodikId";

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Appraisals and files of a year. " + Documents.FILES
          + " With --read, what the records are held against.")
  private List<String> files = List.of();

  @Option(
      names = "--read",
      paramLabel = "RECORDS",
      description = "Reads records of SIASN: a JSON object, a list of objects, or one on each line,"
          + " as many as there are. Named as FILE is; repeatable.")
  private List<String> read = List.of();

  @Option(
      names = "--host",
      paramLabel = "VALUES",
      description =
          "What only the host system knows, a JSON object by the names of the fields, such as"
              + " {\"pnsDinilaiOrang\": \"A8AC…\"}; of several employees a table of such objects by NIP or"
              + " by the employee's id in the plan, {NIP: {\"pnsDinilaiOrang\": \"A8AC…\"}, …}. Named as"
              + " FILE is.")
  private Optional<String> host = Optional.empty();

  @Option(
      names = "--allow-inconsistent-quadrant",
      description = "Also writes a quadrant that its ratings contradict.")
  private boolean allowInconsistentQuadrant;

  @Option(
      names = "--rules",
      paramLabel = "ID",
      description = "The rule set (default: the one in force on the last day of the period, for the"
          + " institution of the employee's unit).")
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TextOrJson.Choice.class,
      completionCandidates = TextOrJson.Choice.class,
      description = "Format: ${COMPLETION-CANDIDATES} (default: json where payloads are written,"
          + " text with --read). json prints one object on a line.")
  private Optional<TextOrJson> format = Optional.empty();

  @Mixin
  private Force force = new Force();

  @Mixin
  private Language language = new Language();

  private final Map<String, Drafts> drafts = new LinkedHashMap<>();
  private final List<Filed> filed = new ArrayList<>();
  private SiasnHost given = SiasnHost.none();
  private int status = ExitStatus.DONE;

  SiasnCommand(Console console, Function<ClassLoader, RuleSets> installed) {
    super(console, installed);
  }

  @Override
  int run() throws WrongInputException {
    if (files.isEmpty() && read.isEmpty()) {
      throw wrongCall(
          "perlu BERKAS untuk ditulis, atau --read CATATAN untuk dibaca",
          "needs FILE to write, or --read RECORDS to read");
    }
    List<String> inputsNamed = Stream.of(files.stream(), read.stream(), host.stream())
        .flatMap(each -> each)
        .toList();
    if (Collections.frequency(inputsNamed, Inputs.STANDARD) > 1) {
      throw wrongCall(
          "'-' hanya untuk satu dari BERKAS, --read dan --host",
          "'-' is for one of FILE, --read and --host only");
    }
    Inputs inputs = console().inputs();
    SiasnJson siasn = SiasnJson.of(codes());
    if (host.isPresent()) {
      given = SiasnHost.of(host.get(), inputs.read(host.get()));
    }
    LawChoice law =
        law(rules, force, variants().stream().filter(each -> !isOfSiasn(each)).toList());
    forEach(inputs, files, document -> drafts.put(document.name(), drafts(document, law, siasn)));
    if (isAnyRefused()) {
      status = ExitStatus.WRONG_INPUT;
    }
    law.requireVariantsUsed();
    if (tellAgainst(law, drafts.keySet())) {
      found();
    }
    joinYears(siasn);
    requireHost();
    List<SiasnPage.Told> ours = told(Drafts::standing, siasn);
    List<SiasnPage.Told> disputed = told(Drafts::disputed, siasn);
    if (read.isEmpty()) {
      ours.addAll(disputed);
    }
    tellReplaced(ours, siasn);
    if (read.isEmpty()) {
      write(ours, siasn);
    } else {
      compare(records(inputs, siasn), ours, disputed, siasn);
    }
    return status;
  }

  /**
   * The drafts of a file.
   *
   * @param employee of whom they are
   * @param standing what we decided
   * @param disputed what was recorded and contradicts itself; nothing is compared with it
   * @param objected the periods whose predicate an objection replaced
   */
  private record Drafts(
      Employee employee,
      List<SiasnDraft> standing,
      List<SiasnDraft> disputed,
      List<EvaluationPeriod> objected) {
    static Drafts of(Employee employee, YearReport report, SiasnJson siasn) {
      List<EvaluationPeriod> objected = report.objections().stream()
          .filter(ObjectionCourse::isReplaced)
          .map(each -> each.document().period())
          .collect(Collectors.toCollection(ArrayList::new));
      report
          .settled()
          .ifPresent(each ->
              objected.add(EvaluationPeriod.year(report.reviewed().period().year())));
      return new Drafts(employee, siasn.drafts(report), siasn.disputed(report), objected);
    }

    int size() {
      return standing.size() + disputed.size();
    }

    /** Tells whether an objection replaced the predicate of a record; one of a whole year tells no months. */
    boolean isObjected(SiasnRecord record) {
      return objected.stream()
          .anyMatch(each ->
              month(record, "bulanMulaiPenilaian").orElse(1) == each.first().getMonthValue()
                  && month(record, "bulanSelesaiPenilaian").orElse(12)
                      == each.last().getMonthValue());
    }

    private static Optional<Integer> month(SiasnRecord record, String field) {
      return record.text(field).map(Integer::valueOf);
    }
  }

  /** What the host gives belongs to one employee, and some of it to one payload. */
  private void requireHost() throws WrongInputException {
    given.requireFor(drafts.values().stream().map(Drafts::employee).toList());
    Map<Nip, List<Drafts>> ofOne = drafts.values().stream()
        .collect(Collectors.groupingBy(
            each -> each.employee().nip(), LinkedHashMap::new, Collectors.toList()));
    for (List<Drafts> each : ofOne.values()) {
      given.requireOnePayload(
          each.get(0).employee(), each.stream().mapToInt(Drafts::size).sum());
    }
  }

  private List<SiasnPage.Told> told(Function<Drafts, List<SiasnDraft>> which, SiasnJson siasn) {
    List<SiasnPage.Told> told = new ArrayList<>();
    drafts.forEach((file, all) -> which
        .apply(all)
        .forEach(draft -> record(file, draft, all.employee(), siasn)
            .ifPresent(record -> told.add(new SiasnPage.Told(file, "", record)))));
    return told;
  }

  /** The codes are those of a variant that was given for them, otherwise of the system itself. */
  private RuleSet codes() {
    return variants().stream()
        .filter(SiasnCommand::isOfSiasn)
        .reduce((earlier, later) -> later)
        .orElseGet(() -> ruleSet(Siasn.ID));
  }

  private static boolean isOfSiasn(RuleSet ruleSet) {
    return ruleSet.baseIds().contains(Siasn.ID);
  }

  private void refuse(WrongInputException wrong) {
    tell(wrong);
    status = ExitStatus.WRONG_INPUT;
  }

  private void found() {
    status = Math.max(status, ExitStatus.FOUND);
  }

  private Drafts drafts(Documents.Document document, LawChoice law, SiasnJson siasn)
      throws WrongInputException {
    String file = document.name();
    Optional<Appraisal> appraisal = document.find(Appraisal.class);
    String place = appraisal.isPresent() ? "/period" : "/plans";
    try {
      if (appraisal.isPresent()) {
        return new Drafts(
            appraisal.get().skp().employee(),
            ofAppraisal(file, appraisal.get(), law, siasn),
            List.of(),
            List.of());
      }
      PerformanceFile year =
          document.find(PerformanceFile.class).orElseThrow(() -> document.noneOf(TYPES, KINDS));
      return ofYear(document, year, law, siasn);
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(file, place, noRuleSet);
    }
  }

  private List<SiasnDraft> ofAppraisal(
      String file, Appraisal appraisal, LawChoice law, SiasnJson siasn) throws WrongInputException {
    RuleSet ruleSet = law.of(file, appraisal);
    Decision<Evaluation> decision =
        PerformanceRules.of(ruleSet).evaluate(appraisal).decision();
    List<UndecidedPart> withheld =
        decision
            .toOptional()
            .flatMap(each -> SiasnJson.withheld(each, appraisal.skp(), ruleSet))
            .stream()
            .toList();
    if (tellUndecided(file, decision) || tell(file + ": ", withheld, ruleSet)) {
      found();
    }
    return decision
        .toOptional()
        .filter(evaluation -> withheld.isEmpty())
        .map(evaluation -> siasn.draft(decision, appraisal.skp()))
        .stream()
        .toList();
  }

  /**
   * A file of a year whose drafts were made.
   *
   * @param name where it stands, to tell it by
   * @param place where it can be read again
   * @param skpId the plan
   * @param ofOne the employee and the year
   * @param law the rules by which it was told
   * @param withheld of which periods there is no draft, and why
   * @param ofOtherHands judgements that are not those of whom the payload names
   */
  private record Filed(
      String name,
      Documents.Place place,
      String skpId,
      List<Object> ofOne,
      RuleSet law,
      List<UndecidedPart> withheld,
      List<Finding> ofOtherHands) {
    Filed told(YearReport report) {
      return new Filed(
          name,
          place,
          skpId,
          ofOne,
          law,
          SiasnJson.withheld(report),
          report.findings().stream().filter(PaperSource::isOfOtherHand).toList());
    }
  }

  private Drafts ofYear(
      Documents.Document document, PerformanceFile file, LawChoice law, SiasnJson siasn)
      throws WrongInputException {
    String name = document.name();
    FileReview review = review(name, file);
    List<Skp> plans = file.plans();
    Skp last = plans.get(plans.size() - 1);
    RuleSet ruleSet = law.of(name, file, last, review.period().last());
    YearReport report = PerformanceYear.of(ruleSet).report(review);
    filed.add(new Filed(
            name,
            document.place(),
            file.skpId(),
            List.of(last.employee().nip(), review.period().year()),
            ruleSet,
            List.of(),
            List.of())
        .told(report));
    return Drafts.of(last.employee(), report, siasn);
  }

  private static FileReview review(String name, PerformanceFile file) throws WrongInputException {
    List<Skp> plans = Inputs.plans(name, file);
    return Inputs.review(name, file, plans.get(plans.size() - 1));
  }

  /** Files of several posts of one employee in a year are told anew, together: one of the posts decides the year. */
  private void joinYears(SiasnJson siasn) {
    Map<List<Object>, List<Filed>> years = filed.stream()
        .collect(Collectors.groupingBy(Filed::ofOne, LinkedHashMap::new, Collectors.toList()));
    for (List<Filed> ofOne : years.values()) {
      List<Filed> told = ofOne;
      try {
        told = areOfSeveralPosts(ofOne) ? joined(ofOne, siasn) : ofOne;
      } catch (WrongInputException wrong) {
        ofOne.forEach(each -> drafts.remove(each.name()));
        refuse(wrong);
      }
      for (Filed each : told) {
        each.ofOtherHands().forEach(finding -> tell(each.name(), finding));
        boolean withheld = tell(each.name() + ": ", each.withheld(), each.law());
        if (withheld || !each.ofOtherHands().isEmpty()) {
          found();
        }
      }
    }
  }

  /** One plan told twice is no other post: its later payloads are told to take the place of the earlier. */
  private static boolean areOfSeveralPosts(List<Filed> ofOne) {
    return ofOne.size() > 1 && ofOne.stream().map(Filed::skpId).distinct().count() == ofOne.size();
  }

  private List<Filed> joined(List<Filed> ofOne, SiasnJson siasn) throws WrongInputException {
    List<FileReview> reviews = new ArrayList<>();
    for (Filed each : ofOne) {
      reviews.add(review(each.name(), PerformanceFileJson.read(each.place().read())));
    }
    Filed last = ofOne.get(ofOne.size() - 1);
    List<YearReport> reports;
    try {
      reports = PerformanceYear.of(last.law()).join(reviews);
    } catch (InvalidValueException refused) {
      String names = ofOne.stream().map(Filed::name).collect(Collectors.joining(" "));
      throw Inputs.refused(names, refused);
    }
    List<Filed> told = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      YearReport report = reports.get(i);
      drafts.computeIfPresent(
          ofOne.get(i).name(), (name, alone) -> Drafts.of(alone.employee(), report, siasn));
      told.add(ofOne.get(i).told(report));
    }
    return told;
  }

  private Optional<SiasnRecord> record(
      String file, SiasnDraft draft, Employee employee, SiasnJson siasn) {
    try {
      return Optional.of(siasn.record(draft, given.of(employee)));
    } catch (DocumentException refused) {
      refuse(WrongInputException.of(
          file + ": " + draft,
          refused.problems().stream()
              .map(each -> said(each.pointer(), each.code(), each.text(), Optional.empty()))
              .toList()));
      return Optional.empty();
    }
  }

  /** Tells of payloads that take the place of others that are written before them. */
  private void tellReplaced(List<SiasnPage.Told> ours, SiasnJson siasn) {
    siasn
        .findings(
            ours.stream().map(SiasnPage.Told::record).toList(),
            ours.stream().map(SiasnPage.Told::name).toList())
        .stream()
        .filter(each -> each.code().equals(SiasnFinding.YEAR_ALREADY_RECORDED.code()))
        .forEach(each -> {
          SiasnPage.Told later = ours.get(Integer.parseInt(each.location().substring(1)));
          tell(later.file() + ": " + later.record(), each);
          found();
        });
  }

  private void write(List<SiasnPage.Told> ours, SiasnJson siasn) {
    List<SiasnPage.Written> written = new ArrayList<>();
    for (SiasnPage.Told each : ours) {
      try {
        String payload = siasn.write(each.record(), allowInconsistentQuadrant);
        written.add(new SiasnPage.Written(each.record(), payload));
      } catch (InvalidValueException refused) {
        refuse(WrongInputException.of(
            each.file() + ": " + each.record(),
            List.of(
                said(refused.field(), refused.code(), Text.of(refused), advice(refused, each)))));
      }
    }
    boolean asText = format.equals(Optional.of(TextOrJson.TEXT));
    written.forEach(each -> console()
        .out()
        .print(
            asText
                ? TextPage.of(SiasnPage.of(each, siasn, language.locale()))
                : each.payload() + "\n"));
  }

  /** Tells which option helps against a refusal: the library that refuses knows nothing of it. */
  private Optional<Text> advice(InvalidValueException refused, SiasnPage.Told told) {
    Drafts ofFile = Objects.requireNonNull(drafts.get(told.file()));
    return switch (refused.code()) {
      case "INCONSISTENT_QUADRANT" ->
        Optional.of(ofFile.isObjected(told.record()) ? ALLOW_OBJECTION : ALLOW);
      case "MISSING_INPUT" ->
        Optional.of(given.advice(ofFile.employee()))
            .filter(each -> !refused.field().equals(PERIOD_CODE));
      default -> Optional.empty();
    };
  }

  private static Text said(String place, String code, Text sentence, Optional<Text> advice) {
    String where = place + ": " + code + ": ";
    return Text.of(
        where + sentence.indonesian() + advice.map(Text::indonesian).orElse(""),
        where + sentence.english() + advice.map(Text::english).orElse(""));
  }

  private List<SiasnPage.Told> records(Inputs inputs, SiasnJson siasn) {
    List<SiasnPage.Told> records = new ArrayList<>();
    forEach(new Documents(inputs, read).withLinesInAnyFile(), document -> {
      try {
        SiasnList list = siasn.readEach(document.read());
        list.records()
            .forEach(
                (pointer, each) -> records.add(new SiasnPage.Told(document.name(), pointer, each)));
        if (list.refused().isPresent()) {
          throw list.refused().get();
        }
      } catch (DocumentException refused) {
        throw Inputs.refused(document.name(), document.bytes(), refused);
      }
    });
    if (isAnyRefused()) {
      status = ExitStatus.WRONG_INPUT;
    }
    return records;
  }

  private void compare(
      List<SiasnPage.Told> theirs,
      List<SiasnPage.Told> ours,
      List<SiasnPage.Told> disputed,
      SiasnJson siasn) {
    SiasnPage page = new SiasnPage(theirs, ours, disputed, siasn, language.locale());
    boolean asJson = format.equals(Optional.of(TextOrJson.JSON));
    console().out().print(asJson ? page.lines() : TextPage.of(page.page()));
    if (!page.isClean()) {
      found();
    }
  }
}
