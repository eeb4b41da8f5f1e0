package id.skp.json;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.core.year.ReplacedEntry;
import id.skp.rules.Decision;
import id.skp.rules.UndecidedPart;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.followup.FollowUpStage;
import id.skp.rules.monitoring.CreditShare;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.SettledYear;
import id.skp.rules.monitoring.YearBasis;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.Papers;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
 * <p>Exact credit is a text, such as "25/12". Wordings, sources and values have the forms of {@link EvaluationReportJson}.
 */
public final class YearReportJson {
  private static final int MOST_NAMED = 10;

  private YearReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(YearReport report) {
    return JsonText.of(tree(report));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param report the report
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(YearReport report, Consumer<String> out) {
    JsonText.print(tree(report), out);
  }

  private static ObjectTree tree(YearReport report) {
    ObjectTree review = DecisionForm.outcome(report.review());
    report.review().toOptional().ifPresent(found -> review.put("conforms", found.conforms()));
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    List<Paper> papers = Papers.printable(file, report.review().ruleSet());
    return DocumentType.YEAR_REPORT
        .begin()
        .put("skpId", report.reviewed().file().skpId())
        .textsUnlessEmpty("joinedWith", report.joinedWith())
        .put("period", report.reviewed().period().toString())
        .put("reviewedOn", report.reviewed().reviewedOn())
        .put("ruleSet", DecisionForm.ruleSet(report.review().ruleSet()))
        .put("review", review)
        .list("findings", report.findings(), DecisionForm::finding)
        .list("entries", Located.in(file), YearReportJson::entry)
        .listUnlessEmpty("replaced", file.replaced(), YearReportJson::replaced)
        .list("evaluations", report.evaluations(), YearReportJson::evaluated)
        .listUnlessEmpty("notEvaluated", report.notEvaluated(), YearReportJson::ratings)
        .put("yearEnd", yearEnd(report.yearEnd()))
        .put("credit", credit(report.credit()))
        .list("objections", report.objections(), ObjectionCourseForm::course)
        .put("basis", basis(report.basis()))
        .put("settled", report.settled().map(YearReportJson::settled))
        .put("followUp", followUp(report.followUp()))
        .list("forms", papers, YearReportJson::paper)
        .listUnlessEmpty(
            "notPrinted",
            papers.isEmpty() ? List.of() : Papers.notPrinted(file),
            YearReportJson::ratings);
  }

  private static ObjectTree entry(Located located) {
    RecordedEntry recorded = located.recorded();
    return new ObjectTree()
        .put("location", located.location())
        .put("kind", recorded.entry().kind())
        .put("id", recorded.entry().id())
        .put("recordedOn", recorded.recordedOn());
  }

  private static ObjectTree replaced(ReplacedEntry replaced) {
    FileEntry entry = replaced.entry().entry();
    return new ObjectTree()
        .put("kind", entry.kind())
        .put("id", entry.id())
        .textsUnlessEmpty(
            "by", replaced.by().stream().limit(MOST_NAMED).map(FileEntry::id).toList())
        .put("more", Optional.of(replaced.by().size() - MOST_NAMED).filter(more -> more > 0));
  }

  private static ObjectTree yearEnd(Decision<PerformancePredicate> decision) {
    ObjectTree yearEnd = DecisionForm.outcome(decision);
    decision.toOptional().ifPresent(predicate -> yearEnd.put("predicate", predicate));
    return yearEnd;
  }

  private static ObjectTree settled(SettledYear settled) {
    return new ObjectTree()
        .put("yearEnd", yearEnd(settled.yearEnd()))
        .put("credit", credit(settled.credit()));
  }

  private static ObjectTree followUp(Decision<FollowUp> decision) {
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision
        .toOptional()
        .ifPresent(followUp -> outcome
            .list("entitlements", followUp.entitlements(), FollowUpMeasure::name)
            .list("procedure", followUp.procedure(), YearReportJson::stage)
            .put("missingYears", followUp.missingYears()));
    return outcome;
  }

  private static ObjectTree stage(FollowUpStage stage) {
    return new ObjectTree().put("measure", stage.measure()).put("months", stage.months());
  }

  private static ObjectTree ratings(PeriodRatings ratings) {
    return new ObjectTree()
        .put("ratingsId", ratings.id())
        .put("period", ratings.period().toString());
  }

  private static ObjectTree paper(Paper paper) {
    return new ObjectTree()
        .put("kind", paper.kind())
        .put("code", paper.kind().code())
        .put("title", Forms.text(paper.label()));
  }

  private static ObjectTree evaluated(EvaluatedPeriod evaluated) {
    Decision<Evaluation> decision = evaluated.decision();
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision.toOptional().map(EvaluationCodec::outcome).ifPresent(outcome::putAll);
    return ratings(evaluated.ratings())
        .put("decision", outcome)
        .listUnlessEmpty("recorded", evaluated.recorded(), YearReportJson::recorded)
        .put("dispute", evaluated.dispute().map(why -> Forms.text(why.toText())))
        .put("trace", TraceForm.steps(decision.trace()));
  }

  private static ObjectTree recorded(EvaluationRecord record) {
    return new ObjectTree()
        .put("evaluationId", record.id())
        .put("recorded", record.evaluation().predicate());
  }

  private static ObjectTree basis(YearBasis basis) {
    return new ObjectTree()
        .listUnlessEmpty("decides", basis.decides(), YearReportJson::filed)
        .listUnlessEmpty("passedOver", basis.passedOver(), YearReportJson::filed)
        .textsUnlessEmpty("takenAsActing", basis.takenAsActing())
        .textsUnlessEmpty(
            "notCounted",
            basis.notCounted().stream().map(each -> each.toString()).toList());
  }

  private static ObjectTree filed(FiledEvaluation filed) {
    return new ObjectTree()
        .put("skpId", filed.file().skpId())
        .put("period", filed.record().evaluation().period().toString())
        .putAll(recorded(filed.record()));
  }

  private static ObjectTree credit(Decision<YearCredit> decision) {
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision
        .toOptional()
        .ifPresent(credit -> outcome
            .list("periods", credit.periods(), YearReportJson::period)
            .put("sum", credit.sum().map(YearReportJson::score))
            .put("annual", credit.annual().map(YearReportJson::period))
            .put("counts", credit.counts())
            .put("counted", credit.counted().map(YearReportJson::score))
            .listUnlessEmpty("undecided", credit.undecided(), YearReportJson::undecided));
    return outcome;
  }

  private static ObjectTree period(PeriodCredit credit) {
    return new ObjectTree()
        .put("evaluationId", credit.evaluationId())
        .put("period", credit.period().toString())
        .put("months", credit.months())
        .putAll(score(credit.credit()))
        .list("shares", credit.shares(), YearReportJson::share);
  }

  private static ObjectTree share(CreditShare share) {
    return new ObjectTree()
        .put("level", share.level())
        .put("months", share.months())
        .putAll(score(share.credit()));
  }

  private static ObjectTree undecided(UndecidedPart part) {
    return new ObjectTree()
        .put("part", Forms.text(part.part()))
        .put("reason", part.reason())
        .put("field", part.pointer())
        .put("message", Forms.text(part.message().toText()));
  }

  private static ObjectTree score(CreditScore credit) {
    return new ObjectTree()
        .put("exact", credit.exact().toString())
        .put("printed", credit.printed());
  }
}
