package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.INTEGER;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decision;
import static id.skp.json.JudgementShapes.PREDICATE;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.number.Ratio;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.ReplacedEntry;
import id.skp.rules.Decision;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.followup.FollowUpStage;
import id.skp.rules.monitoring.CreditOfYear;
import id.skp.rules.monitoring.CreditShare;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.SettledYear;
import id.skp.rules.monitoring.YearBasis;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperKind;
import id.skp.rules.paper.Papers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * <em>Laporan satu tahun</em>: a {@link YearReport} as a JSON document with the header
 * {@code "document": "skp-year-report/1"}. It is written only; the same report always gives the same text.
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
 *               standing (decided: true with stands; or decided: false)
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

  private static final Shape<EntryKind> KIND =
      Shape.constant("kindOfEntry", EntryKind.class, Text.same("What the file holds."));

  private static final Shape<Located> ENTRY = Written.<Located>of(
          "entry", "An entry of the file, known on the day.")
      .required("location", CourseShapes.POINTER, Located::location)
      .required("kind", KIND, located -> located.recorded().entry().kind())
      .required("id", WORDS, located -> located.recorded().entry().id())
      .required("recordedOn", DATE, located -> located.recorded().recordedOn())
      .shape();

  private static final Shape<ReplacedEntry> REPLACED = Written.<ReplacedEntry>of(
          "replaced", "An entry that no longer counts, and the ids of those in its place.")
      .required("kind", KIND, replaced -> replaced.entry().entry().kind())
      .required("id", WORDS, replaced -> replaced.entry().entry().id())
      .listUnlessEmpty(
          "by",
          WORDS,
          replaced ->
              replaced.by().stream().limit(MOST_NAMED).map(FileEntry::id).toList())
      .optional(
          "more",
          COUNT,
          replaced -> Optional.of(replaced.by().size() - MOST_NAMED).filter(more -> more > 0))
      .saying("How many more there are, where many contradict each other.")
      .shape();

  private static final Written<PeriodRatings> RATINGS = Written.<PeriodRatings>of(
          "ratings", "A judgement of the leader.")
      .required("ratingsId", WORDS, PeriodRatings::id)
      .required("period", EVALUATION_PERIOD, PeriodRatings::period);

  private static final Shape<PeriodRatings> RATINGS_ALONE = RATINGS.shape();

  private static final Written<EvaluationRecord> RECORDED = Written.<EvaluationRecord>of(
          "recorded", "An evaluation as it is recorded.")
      .required("evaluationId", WORDS, EvaluationRecord::id)
      .required("recorded", PREDICATE, record -> record.evaluation().predicate());

  private static final Shape<FiledEvaluation> FILED = Written.<FiledEvaluation>of(
          "filed", "An evaluation as it is recorded, and the plan whose file holds it.")
      .required("skpId", WORDS, filed -> filed.file().skpId())
      .required(
          "period", EVALUATION_PERIOD, filed -> filed.record().evaluation().period())
      .all(RECORDED, FiledEvaluation::record)
      .shape();

  private static final Shape<EvaluatedPeriod> EVALUATED = Written.<EvaluatedPeriod>of(
          "evaluatedPeriod", "What came out of a judgement of the leader.")
      .all(RATINGS, EvaluatedPeriod::ratings)
      .required("decision", DecisionShapes.EVALUATED, EvaluatedPeriod::decision)
      .listUnlessEmpty("recorded", RECORDED.shape(), EvaluatedPeriod::recorded)
      .saying("What the file holds as evaluated.")
      .optional("dispute", DecisionShapes.MESSAGE, EvaluatedPeriod::dispute)
      .saying("Why nothing rests on it.")
      .required("trace", TraceShapes.TRACE, evaluated -> evaluated.decision().trace())
      .shape();

  static final Shape<Decision<PerformancePredicate>> YEAR_END = decision(
      DecisionShapes.<PerformancePredicate>decided("predicate", "The predicate of the year.")
          .required("predicate", PREDICATE, Function.identity()));

  static final Written<CreditScore> SCORE = Written.<CreditScore>of("score", "Credit.")
      .required(
          "exact",
          Written.text(
              null,
              "Exact credit: a decimal or a fraction.",
              Ratio::toString,
              "{\"type\": \"string\", \"pattern\": \"^[0-9]+(?:\\\\.[0-9]+|/[0-9]+)?$\"}"),
          CreditScore::exact)
      .required("printed", NUMBER.narrowed(Map.of("minimum", 0)), CreditScore::printed)
      .saying("Credit as printed.");

  private static final Shape<CreditScore> SCORE_ALONE = SCORE.shape();

  private static final Shape<Integer> MONTHS = Shape.integer(0, 12);

  private static final Shape<CreditShare> SHARE = Written.<CreditShare>of(
          "creditShare", "The months under one level and their credit.")
      .required("level", PeopleShapes.LEVEL, CreditShare::level)
      .required("months", MONTHS, CreditShare::months)
      .all(SCORE, CreditShare::credit)
      .shape();

  private static final Shape<PeriodCredit> PERIOD = Written.<PeriodCredit>of(
          "periodCredit", "The credit of one evaluation.")
      .required("evaluationId", WORDS, PeriodCredit::evaluationId)
      .required("period", EVALUATION_PERIOD, PeriodCredit::period)
      .required("months", MONTHS, PeriodCredit::months)
      .all(SCORE, PeriodCredit::credit)
      .list("shares", SHARE, PeriodCredit::shares)
      .shape();

  static final Shape<Decision<YearCredit>> CREDIT = decision(DecisionShapes.<YearCredit>decided(
          "credit", "The credit of the evaluations.")
      .list("periods", PERIOD, YearCredit::periods)
      .optional("sum", SCORE_ALONE, YearCredit::sum)
      .optional("annual", PERIOD, YearCredit::annual)
      .optional(
          "counts",
          Shape.constant(null, CreditOfYear.class, Text.same("Which credit of the year counts.")),
          YearCredit::counts)
      .optional("counted", SCORE_ALONE, YearCredit::counted)
      .listUnlessEmpty("undecided", DecisionShapes.UNDECIDED_PART, YearCredit::undecided)
      .listUnlessEmpty("notInSum", DecisionShapes.UNDECIDED_PART, YearCredit::notInSum));

  private static final Shape<YearBasis> BASIS = Written.<YearBasis>of(
          "yearBasis",
          "What the predicate and the credit of the year, as evaluated, rest on and leave out.")
      .listUnlessEmpty("decides", FILED, YearBasis::decides)
      .listUnlessEmpty("passedOver", FILED, YearBasis::passedOver)
      .listUnlessEmpty("takenAsActing", WORDS, YearBasis::takenAsActing)
      .saying("Titles of posts of which the plans do not say that they are acting ones.")
      .listUnlessEmpty("notCounted", EVALUATION_PERIOD, YearBasis::notCounted)
      .saying("Months that are in no period of the sum, where the sum counts.")
      .shape();

  private static final Shape<SettledYear> SETTLED = Written.<SettledYear>of(
          "settledYear", "The year with the predicates that were ruled.")
      .required("yearEnd", YEAR_END, SettledYear::yearEnd)
      .required("credit", CREDIT, SettledYear::credit)
      .shape();

  private static final Shape<FollowUpMeasure> MEASURE =
      Shape.constant("measure", FollowUpMeasure.class, Text.same("What may be done."));

  private static final Shape<FollowUpStage> STAGE = Written.<FollowUpStage>of(
          "stage", "A stage of a procedure.")
      .required("measure", MEASURE, FollowUpStage::measure)
      .optional("months", COUNT, FollowUpStage::months)
      .shape();

  static final Shape<Decision<FollowUp>> FOLLOW_UP =
      decision(DecisionShapes.<FollowUp>decided("followUp", "What follows.")
          .list("entitlements", MEASURE, FollowUp::entitlements)
          .list("procedure", STAGE, FollowUp::procedure)
          .saying("The first one applies, each later one where the one before it did not help.")
          .list("missingYears", INTEGER, FollowUp::missingYears)
          .saying("Years that would matter and are not in the file."));

  private static final Shape<Paper> FORM = Written.<Paper>of(
          "form", "An official paper that can be printed of the file.")
      .required(
          "kind",
          Shape.constant(null, PaperKind.class, Text.same("Which paper it is.")),
          paper -> PaperKind.valueOf(paper.kind().name()))
      .optional("code", WORDS, paper -> paper.kind().code())
      .required("title", LawShapes.WORDING, Paper::label)
      .shape();

  static final Document<Told> DOCUMENT = new Document<>(
      DocumentType.YEAR_REPORT,
      Written.<Told>of(
              null,
              "What the file of a year gave on a day: findings, evaluations, the year as evaluated"
                  + " and as settled by objections, what follows. What is absent is left out."
                  + " Locations of findings are JSON Pointers into the canonical form of the"
                  + " file.")
          .required("skpId", WORDS, told -> told.report.reviewed().file().skpId())
          .listUnlessEmpty("joinedWith", WORDS, told -> told.report.joinedWith())
          .saying("The plans of the employee's other files, where what the year comes to is that of"
              + " all together.")
          .required("period", EVALUATION_PERIOD, told -> told.report.reviewed().period())
          .required("reviewedOn", DATE, told -> told.report.reviewed().reviewedOn())
          .required(
              "ruleSet", DecisionShapes.RULE_SET, told -> told.report.review().ruleSet())
          .required("review", DecisionShapes.REVIEWED, told -> told.report.review())
          .list("findings", DecisionShapes.FINDING, told -> told.report.findings())
          .list("entries", ENTRY, told -> Located.in(told.file))
          .saying("By the day on which they were recorded.")
          .listUnlessEmpty("replaced", REPLACED, told -> told.file.replaced())
          .list("evaluations", EVALUATED, told -> told.report.evaluations())
          .listUnlessEmpty("notEvaluated", RATINGS_ALONE, told -> told.report.notEvaluated())
          .saying("Judgements that contradict others and are too many to be evaluated one by one.")
          .required("yearEnd", YEAR_END, told -> told.report.yearEnd())
          .required("credit", CREDIT, told -> told.report.credit())
          .list("objections", CourseShapes.COURSE, told -> told.report.objections())
          .required("basis", BASIS, told -> told.report.basis())
          .optional("settled", SETTLED, told -> told.report.settled())
          .required("followUp", FOLLOW_UP, told -> told.report.followUp())
          .list("forms", FORM, Told::papers)
          .listUnlessEmpty("notPrinted", RATINGS_ALONE, Told::notPrinted)
          .saying("Judgements without a paper, because many of one period are in the file."));

  private YearReportJson() {}

  /**
   * A report, the file as it was known on the day, and what can be printed of it.
   *
   * @param report the report
   * @param file the file
   * @param papers the papers
   */
  record Told(YearReport report, PerformanceFile file, List<Paper> papers) {
    static Told of(YearReport report) {
      PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
      return new Told(report, file, Papers.printable(report));
    }

    List<PeriodRatings> notPrinted() {
      return papers.isEmpty() ? List.of() : Papers.notPrinted(file);
    }
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(YearReport report) {
    return DOCUMENT.write(Told.of(report));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param report the report
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(YearReport report, Consumer<String> out) {
    DOCUMENT.print(Told.of(report), out);
  }

  static void write(YearReport report, Sink out) {
    DOCUMENT.write(Told.of(report), out);
  }
}
