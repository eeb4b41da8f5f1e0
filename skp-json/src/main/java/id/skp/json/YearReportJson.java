package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.INTEGER;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.RATIO;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.recordedDecision;
import static id.skp.json.JudgementShapes.PREDICATE;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.ReplacedEntry;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedRules;
import id.skp.json.recorded.RecordedYear;
import id.skp.json.recorded.RecordedYear.Entry;
import id.skp.json.recorded.RecordedYear.Filed;
import id.skp.json.recorded.RecordedYear.Form;
import id.skp.json.recorded.RecordedYear.Judged;
import id.skp.json.recorded.RecordedYear.Kept;
import id.skp.json.recorded.RecordedYear.Ratings;
import id.skp.json.recorded.RecordedYear.Replaced;
import id.skp.json.recorded.RecordedYear.Result;
import id.skp.json.recorded.RecordedYear.YearBasis;
import id.skp.rules.Decision;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.followup.FollowUpStage;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.CreditOfYear;
import id.skp.rules.monitoring.CreditShare;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperKind;
import id.skp.rules.paper.Papers;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * <em>Laporan satu tahun</em>: a {@link YearReport} as a JSON document with the header
 * {@code "document": "skp-year-report/1"}; the same report always gives the same text. What is read is a {@link RecordedYear}:
 * the same parts as values, without the file, the rule set and the rules that made them.
 *
 * <pre>
 * document      the header
 * skpId, period, reviewedOn   what was looked at
 * joinedWith    the plans of the employee's other files, where yearEnd, credit, settled and followUp are those of all together
 * ruleSet       id, bases (nearest first), libraryVersion and fingerprint: what decided
 * review        decided: true, with conforms; or decided: false, with rule, reason, field, message
 * findings      code, severity, location (a JSON Pointer into the document of the file), message, source
 * entries       location, kind, id and recordedOn of each entry known on the day, by that day
 * replaced      kind and id of each entry that no longer counts, and the ids of those in its place (by), of many that
 *               contradict each other the first ten and how many more there are (more); where there is any
 * evaluations   one for each judgement of the leader: ratingsId, period, decision (as in an evaluation report), recorded
 *               (evaluationId and recorded predicate of what the file holds), dispute (why nothing rests on it), trace
 * notEvaluated  ratingsId and period of judgements that contradict others and are too many to be evaluated one by one; where
 *               there is any
 * yearEnd       decided: true, with the predicate; or decided: false, as above
 * credit        decided: true, with periods (evaluationId, period, months, exact, printed, and shares: level, months, exact and
 *               printed of each level), sum (exact, printed), annual (as a period), counts (TAHUNAN or PERIODIK: which of the
 *               two counts), counted (exact, printed) and undecided (part, reason, field, message of each part that has no
 *               value); or decided: false, as above
 * objections    one for each evaluation document: documentId, location, period, predicate as evaluated, opening (decided: true
 *               with state and predicate; or decided: false), state and finalPredicate after all events, transitions (event,
 *               location, pointer to what was refused or the event, decision as opening, limit, timing of a filing, trace),
 *               moreRefused (how many more events were refused, where there is any), standing (decided: true with stands; or decided: false)
 * basis         decides and passedOver (skpId, evaluationId, period, recorded predicate), takenAsActing (titles of posts), notCounted
 *               (months that are in no period of the sum): what the predicate and the credit rest on and leave out; each where there
 *               is any
 * settled       yearEnd and credit after the objections; absent if no predicate was replaced
 * followUp      decided: true, with entitlements, procedure (measure, months) and missingYears; or decided: false, as above
 * forms         kind, code and title of each official paper that can be printed of the file
 * notPrinted    ratingsId and period of judgements without a paper, because many of one period are in the file; where there is any
 * </pre>
 *
 * <p>What is undecided has its {@code field} in the document of the file, too: a JSON Pointer, empty for the whole. Only the steps of a
 * trace point into the input of their rule.
 *
 * <p>Exact credit is a text, such as "25/12". Wordings, sources and values have the forms of {@link EvaluationReportJson}.
 */
public final class YearReportJson {
  private static final int MOST_NAMED = 10;
  private static final int INTEGER_DIGITS = 15;
  private static final int DECIMALS = 6;

  private static final Shape<EntryKind> KIND =
      Shape.constant("kindOfEntry", EntryKind.class, Text.same("What the file holds."));

  private static final Shape<Entry> ENTRY = Written.of(
          "entry",
          "An entry of the file, known on the day.",
          parts -> new Entry(parts.next(), parts.next(), parts.next(), parts.next()))
      .required("location", CourseShapes.POINTER, Entry::location)
      .required("kind", KIND, Entry::kind)
      .required("id", WORDS, Entry::id)
      .saying("The id of the entry.")
      .required("recordedOn", DATE, Entry::recordedOn)
      .saying(
          "The day on which the entry was recorded; what was recorded later does not count on an earlier day.")
      .shape();

  private static final Shape<Replaced> REPLACED = Written.of(
          "replaced",
          "An entry that no longer counts, and the ids of those in its place.",
          parts -> new Replaced(
              parts.next(),
              parts.next(),
              parts.next(),
              parts.<Optional<Integer>>next().orElse(0)))
      .required("kind", KIND, Replaced::kind)
      .required("id", WORDS, Replaced::id)
      .saying("The id of the entry.")
      .listUnlessEmpty("by", WORDS, Replaced::by)
      .saying("The ids of the entries in its place.")
      .optional(
          "more",
          BasicShapes.within(1, Integer.MAX_VALUE),
          replaced -> Optional.of(replaced.more()).filter(more -> more > 0))
      .saying("How many more there are, where many contradict each other.")
      .shape();

  private static final Written<Ratings> RATINGS = Written.of(
          "ratings", "A judgement of the leader.", parts -> new Ratings(parts.next(), parts.next()))
      .required("ratingsId", WORDS, Ratings::id)
      .saying("The id of the judgement in the file.")
      .required("period", EVALUATION_PERIOD, Ratings::period)
      .saying("The period of the judgement.");

  private static final Shape<Ratings> RATINGS_ALONE = RATINGS.shape();

  private static final Written<Kept> RECORDED = Written.of(
          "recorded",
          "An evaluation as it is recorded.",
          parts -> new Kept(parts.next(), parts.next()))
      .required("evaluationId", WORDS, Kept::id)
      .saying("The id of the evaluation in the file.")
      .required("recorded", PREDICATE, Kept::predicate);

  private static final Shape<Filed> FILED = Written.of(
          "filed",
          "An evaluation as it is recorded, and the plan whose file holds it.",
          parts -> new Filed(parts.next(), parts.next(), parts.next()))
      .required("skpId", WORDS, Filed::skpId)
      .saying("The id of the plan.")
      .required("period", EVALUATION_PERIOD, Filed::period)
      .saying("The period of the evaluation.")
      .all(RECORDED, Filed::evaluation)
      .shape();

  private static final Shape<Judged> EVALUATED = Written.of(
          "evaluatedPeriod",
          "What came out of a judgement of the leader.",
          parts -> new Judged(parts.next(), parts.next(), parts.next(), parts.next(), parts.next()))
      .all(RATINGS, Judged::ratings)
      .required("decision", DecisionShapes.RECORDED_EVALUATION, Judged::decision)
      .saying("What came out, or why nothing was decided.")
      .listUnlessEmpty("recorded", RECORDED.shape(), Judged::recorded)
      .saying("What the file holds as evaluated.")
      .optional("dispute", DecisionShapes.SENTENCE, Judged::dispute)
      .saying("Why nothing rests on it.")
      .required("trace", TraceShapes.STEPS, Judged::steps)
      .saying("The steps by which it was decided, each with its legal source.")
      .shape();

  static final Shape<RecordedDecision<PerformancePredicate>> YEAR_END =
      recordedDecision(DecisionShapes.<PerformancePredicate>decided(
              "predicate", "The predicate of the year.", Parts::next)
          .required("predicate", PREDICATE, Function.identity()));

  static final Written<CreditScore> SCORE = Written.of(
          "score", "Credit.", parts -> new CreditScore(parts.next(), parts.next()))
      .required(
          "exact",
          RATIO.as(
              YearReportJson::notNegative,
              Function.identity(),
              json(
                  "{\"description\": \"Exact credit: a decimal or a fraction.\", \"pattern\": \"^[^-]\"}")),
          CreditScore::exact)
      .required(
          "printed",
          NUMBER.as(YearReportJson::printed, Function.identity(), json("{\"minimum\": 0}")),
          CreditScore::printed)
      .saying("Credit as printed.");

  private static final Shape<CreditScore> SCORE_ALONE = SCORE.shape();

  private static final Shape<Integer> MONTHS = BasicShapes.within(0, 12);

  private static final Shape<CreditShare> SHARE = Written.of(
          "creditShare",
          "The months under one level and their credit.",
          parts -> new CreditShare(parts.next(), parts.<Integer>next(), parts.next()))
      .required("level", PeopleShapes.LEVEL, CreditShare::level)
      .required("months", MONTHS, CreditShare::months)
      .saying("The months that count for the level.")
      .all(SCORE, CreditShare::credit)
      .shape();

  private static final Shape<PeriodCredit> PERIOD = Written.of(
          "periodCredit",
          "The credit of one evaluation.",
          parts -> new PeriodCredit(
              parts.next(), parts.next(), parts.<Integer>next(), parts.next(), parts.next()))
      .required("evaluationId", WORDS, PeriodCredit::evaluationId)
      .saying("The id of the evaluation in the file.")
      .required("period", EVALUATION_PERIOD, PeriodCredit::period)
      .saying("The period of the evaluation.")
      .required("months", MONTHS, PeriodCredit::months)
      .saying("The months of the period that count.")
      .all(SCORE, PeriodCredit::credit)
      .list("shares", SHARE, PeriodCredit::shares)
      .saying("The credit by level of post, where it changed in the period.")
      .shape();

  static final Shape<RecordedDecision<YearCredit>> CREDIT = recordedDecision(DecisionShapes.decided(
          "credit",
          "The credit of the evaluations.",
          parts -> new YearCredit(
              parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next()))
      .list("periods", PERIOD, YearCredit::periods)
      .saying("The credit of each period of the year.")
      .optional("sum", SCORE_ALONE, YearCredit::sum)
      .optional("annual", PERIOD, YearCredit::annual)
      .optional(
          "counts",
          Shape.constant(null, CreditOfYear.class, Text.same("Which credit of the year counts.")),
          YearCredit::counts)
      .saying("Whether the credit of the whole year counts, or that of its periods.")
      .optional("counted", SCORE_ALONE, YearCredit::counted)
      .following()
      .listUnlessEmpty("undecided", DecisionShapes.UNDECIDED_PART, YearCredit::undecided)
      .saying("The parts of the credit that have no value, and why.")
      .listUnlessEmpty("notInSum", DecisionShapes.UNDECIDED_PART, YearCredit::notInSum)
      .saying("The periods that are not in the sum, and why."));

  private static final Shape<YearBasis> BASIS = Written.of(
          "yearBasis",
          "What the predicate and the credit of the year, as evaluated, rest on and leave out.",
          parts -> new YearBasis(parts.next(), parts.next(), parts.next(), parts.next()))
      .listUnlessEmpty("decides", FILED, YearBasis::decides)
      .saying("The evaluations on which the predicate of the year rests.")
      .listUnlessEmpty("passedOver", FILED, YearBasis::passedOver)
      .saying("The evaluations that are passed over.")
      .listUnlessEmpty("takenAsActing", WORDS, YearBasis::takenAsActing)
      .saying("Titles of posts of which the plans do not say that they are acting ones.")
      .listUnlessEmpty("notCounted", EVALUATION_PERIOD, YearBasis::notCounted)
      .saying("Months that are in no period of the sum, where the sum counts.")
      .shape();

  private static final Written<Result> RESULT = Written.of(
          "settledYear",
          "The year with the predicates that were ruled.",
          parts -> new Result(parts.next(), parts.next()))
      .required("yearEnd", YEAR_END, Result::predicate)
      .saying("The predicate of the year, or why it was not decided.")
      .required("credit", CREDIT, Result::credit)
      .saying("The credit of the year, or why it was not decided.");

  private static final Shape<FollowUpMeasure> MEASURE =
      Shape.constant("measure", FollowUpMeasure.class, Text.same("What may be done."));

  private static final Shape<FollowUpStage> STAGE = Written.of(
          "stage",
          "A stage of a procedure.",
          parts -> new FollowUpStage(parts.next(), parts.next()))
      .required("measure", MEASURE, FollowUpStage::measure)
      .optional("months", COUNT, FollowUpStage::months)
      .saying("For how many months, where the law says so.")
      .shape();

  static final Shape<RecordedDecision<FollowUp>> FOLLOW_UP =
      recordedDecision(DecisionShapes.decided(
              "followUp",
              "What follows.",
              parts -> new FollowUp(parts.next(), parts.next(), parts.next()))
          .list("entitlements", MEASURE, FollowUp::entitlements)
          .saying("What the employee may be given.")
          .list("procedure", STAGE, FollowUp::procedure)
          .saying("The first one applies, each later one where the one before it did not help.")
          .list("missingYears", INTEGER, FollowUp::missingYears)
          .saying("Years that would matter and are not in the file."));

  private static final Shape<Form> FORM = Written.of(
          "form",
          "An official paper that can be printed of the file.",
          parts -> new Form(parts.next(), parts.next(), parts.next()))
      .required(
          "kind",
          Shape.constant(null, PaperKind.class, Text.same("Which paper it is.")),
          Form::kind)
      .saying("Which of the official papers it is.")
      .optional("code", WORDS, Form::code)
      .saying("The code of the form in the regulation's annex.")
      .required("title", LawShapes.WORDING, Form::title)
      .saying("What the form is called in both languages.")
      .shape();

  static final Document<RecordedYear> DOCUMENT = new Document<>(
      DocumentType.YEAR_REPORT,
      "What the file of a year gave on a day: findings, evaluations, the year as evaluated"
          + " and as settled by objections, what follows. What is absent is left out."
          + " Locations of findings are JSON Pointers into the canonical form of the"
          + " file.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as another predicate than"
          + " the evaluations have; CITATION_MALFORMED; DIVISION_BY_ZERO in a score or a credit; DUPLICATE_ID for a"
          + " rule set that stands twice among the bases.",
      Written.of(null, "What the file of a year gave on a day.", YearReportJson::year)
          .required("skpId", WORDS, RecordedYear::skpId)
          .saying("The id of the plan that the file is about.")
          .listUnlessEmpty("joinedWith", WORDS, RecordedYear::joinedWith)
          .saying("The plans of the employee's other files, where what the year comes to is that of"
              + " all together.")
          .required("period", EVALUATION_PERIOD, RecordedYear::period)
          .saying("The period of the plan.")
          .required("reviewedOn", DATE, RecordedYear::reviewedOn)
          .saying(
              "The day on which the file was looked at: what was recorded later does not count.")
          .required("ruleSet", DecisionShapes.RULES, RecordedYear::ruleSet)
          .required("review", DecisionShapes.RECORDED_REVIEW, RecordedYear::review)
          .saying("Whether the review was made, or why not.")
          .list("findings", DecisionShapes.RECORDED_FINDING, RecordedYear::findings)
          .saying("What the review objects to or points out; empty where there is nothing.")
          .list("entries", ENTRY, RecordedYear::entries)
          .saying("By the day on which they were recorded.")
          .listUnlessEmpty("replaced", REPLACED, RecordedYear::replaced)
          .saying("The entries that no longer count.")
          .list("evaluations", EVALUATED, RecordedYear::evaluations)
          .saying("What each judgement of the leader comes to.")
          .listUnlessEmpty("notEvaluated", RATINGS_ALONE, RecordedYear::notEvaluated)
          .saying("Judgements that contradict others and are too many to be evaluated one by one.")
          .all(RESULT, RecordedYear::evaluated)
          .list("objections", CourseShapes.COURSE, RecordedYear::objections)
          .saying("What became of each evaluation document.")
          .required("basis", BASIS, RecordedYear::basis)
          .optional("settled", RESULT.shape(), RecordedYear::settled)
          .required("followUp", FOLLOW_UP, RecordedYear::followUp)
          .list("forms", FORM, RecordedYear::forms)
          .saying("The official papers that can be printed of the file.")
          .listUnlessEmpty("notPrinted", RATINGS_ALONE, RecordedYear::notPrinted)
          .saying("Judgements without a paper, because many of one period are in the file.")
          .shape());

  private YearReportJson() {}

  private static Ratio notNegative(Ratio number) {
    unless(
        number.signum() >= 0,
        "NUMBER_OUT_OF_RANGE",
        "exact",
        "perlu 0 atau lebih",
        "needs 0 or more",
        number);
    return number;
  }

  private static BigDecimal printed(BigDecimal number) {
    unless(
        number.signum() >= 0
            && number.scale() <= DECIMALS
            && number.precision() - number.scale() <= INTEGER_DIGITS,
        "NUMBER_OUT_OF_RANGE",
        "printed",
        "perlu 0 atau lebih, dengan paling banyak " + INTEGER_DIGITS + " digit di depan dan "
            + DECIMALS + " di belakang tanda desimal",
        "needs 0 or more, with at most " + INTEGER_DIGITS + " digits before and " + DECIMALS
            + " after the decimal point",
        number);
    return number;
  }

  private static RecordedYear year(Parts parts) {
    String skpId = parts.next();
    List<String> joinedWith = parts.next();
    EvaluationPeriod period = parts.next();
    LocalDate reviewedOn = parts.next();
    RecordedRules rules = parts.next();
    return new RecordedYear(
        skpId,
        joinedWith,
        period,
        reviewedOn,
        rules,
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.<List<Judged>>next().stream().map(each -> decidedBy(each, rules)).toList(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next());
  }

  private static Judged decidedBy(Judged judged, RecordedRules rules) {
    return new Judged(
        judged.ratings(),
        DecisionShapes.decidedBy(judged.decision(), rules),
        judged.recorded(),
        judged.dispute(),
        judged.steps());
  }

  private static RecordedYear recorded(YearReport report) {
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    List<Paper> papers = Papers.printable(report);
    RecordedRules rules = DecisionShapes.rulesOf(report.review().ruleSet());
    return new RecordedYear(
        report.reviewed().file().skpId(),
        report.joinedWith(),
        report.reviewed().period(),
        report.reviewed().reviewedOn(),
        rules,
        DecisionShapes.recorded(report.review(), Review::conforms),
        report.findings().stream().map(DecisionShapes::recorded).toList(),
        Located.in(file).stream()
            .map(each -> new Entry(
                each.location(),
                each.recorded().entry().kind(),
                each.recorded().entry().id(),
                each.recorded().recordedOn()))
            .toList(),
        file.replaced().stream().map(YearReportJson::recorded).toList(),
        report.evaluations().stream().map(each -> recorded(each, rules)).toList(),
        report.notEvaluated().stream().map(YearReportJson::recorded).toList(),
        result(report.yearEnd(), report.credit()),
        report.objections().stream().map(CourseShapes::recorded).toList(),
        new YearBasis(
            report.basis().decides().stream().map(YearReportJson::recorded).toList(),
            report.basis().passedOver().stream().map(YearReportJson::recorded).toList(),
            report.basis().takenAsActing(),
            report.basis().notCounted()),
        report.settled().map(each -> result(each.yearEnd(), each.credit())),
        DecisionShapes.recorded(report.followUp()),
        papers.stream()
            .map(paper -> new Form(
                PaperKind.valueOf(paper.kind().name()), paper.kind().code(), paper.label()))
            .toList(),
        (papers.isEmpty() ? List.<PeriodRatings>of() : Papers.notPrinted(file))
            .stream().map(YearReportJson::recorded).toList());
  }

  private static Replaced recorded(ReplacedEntry replaced) {
    return new Replaced(
        replaced.entry().entry().kind(),
        replaced.entry().entry().id(),
        replaced.by().stream().limit(MOST_NAMED).map(FileEntry::id).toList(),
        Math.max(0, replaced.by().size() - MOST_NAMED));
  }

  private static Ratings recorded(PeriodRatings ratings) {
    return new Ratings(ratings.id(), ratings.period());
  }

  private static Kept recorded(EvaluationRecord record) {
    return new Kept(record.id(), record.evaluation().predicate());
  }

  private static Filed recorded(FiledEvaluation filed) {
    return new Filed(
        filed.file().skpId(), filed.record().evaluation().period(), recorded(filed.record()));
  }

  private static Judged recorded(EvaluatedPeriod evaluated, RecordedRules rules) {
    return new Judged(
        recorded(evaluated.ratings()),
        DecisionShapes.decidedBy(DecisionShapes.recorded(evaluated.decision()), rules),
        evaluated.recorded().stream().map(YearReportJson::recorded).toList(),
        evaluated.dispute().map(Message::toText),
        TraceShapes.steps(evaluated.decision().trace()));
  }

  static Result result(Decision<PerformancePredicate> predicate, Decision<YearCredit> credit) {
    return new Result(
        DecisionShapes.recorded(predicate),
        DecisionShapes.recorded(credit, YearReportJson::recorded));
  }

  /** Returns the credit with what a report tells of its messages. */
  private static YearCredit recorded(YearCredit credit) {
    return new YearCredit(
        credit.periods(),
        credit.sum(),
        credit.annual(),
        credit.counts(),
        DecisionShapes.recorded(credit.undecided()),
        DecisionShapes.recorded(credit.notInSum()));
  }

  /**
   * Reads a report as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedYear read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedYear read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedYear read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a report that was read: the document that it was read from, in canonical form.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedYear report) {
    return DOCUMENT.write(requireNonNull(report, "report"));
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(YearReport report) {
    return DOCUMENT.write(recorded(requireNonNull(report, "report")));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param report the report
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(YearReport report, Consumer<String> out) {
    requireNonNull(out, "out");
    DOCUMENT.print(recorded(requireNonNull(report, "report")), out);
  }

  static void write(YearReport report, Sink out) {
    DOCUMENT.write(recorded(report), out);
  }
}
