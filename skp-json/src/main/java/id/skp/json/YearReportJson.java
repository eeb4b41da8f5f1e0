package id.skp.json;

import id.skp.core.appraisal.Evaluation;
import id.skp.rules.Decision;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;

/**
 * <em>Laporan satu tahun</em>: a {@link YearReport} as a JSON document with the header
 * {@code "document": "skp-year-report/1"}. It is written only; the same report always gives the same text.
 *
 * <pre>
 * document      the header
 * skpId, period, reviewedOn   what was looked at
 * ruleSet       id, bases (nearest first) and libraryVersion: what decided
 * review        decided: true, with conforms; or decided: false, with rule, reason, field, message
 * findings      code, severity, location (a JSON Pointer into the canonical form of the file), message, source
 * evaluations   one for each judgement of the leader: ratingsId, period, decision (as in an evaluation report), trace
 * yearEnd       decided: true, with the predicate; or decided: false, as above
 * credit        decided: true, with periods (evaluationId, period, months, exact, printed), sum (exact, printed) and annual
 *               (as a period); or decided: false, as above
 * </pre>
 *
 * <p>Exact credit is a text, such as "25/12". Wordings, sources and values have the forms of {@link EvaluationReportJson}.
 */
public final class YearReportJson {
  private YearReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(YearReport report) {
    ObjectTree review = DecisionForm.outcome(report.review());
    report.review().toOptional().ifPresent(found -> review.put("conforms", found.conforms()));
    ObjectTree yearEnd = DecisionForm.outcome(report.yearEnd());
    report.yearEnd().toOptional().ifPresent(predicate -> yearEnd.put("predicate", predicate));
    return JsonText.of(DocumentType.YEAR_REPORT
        .begin()
        .put("skpId", report.reviewed().file().skpId())
        .put("period", report.reviewed().period().toString())
        .put("reviewedOn", report.reviewed().reviewedOn())
        .put("ruleSet", DecisionForm.ruleSet(report.review().ruleSet()))
        .put("review", review)
        .list("findings", report.findings(), DecisionForm::finding)
        .list("evaluations", report.evaluations(), YearReportJson::evaluated)
        .put("yearEnd", yearEnd)
        .put("credit", credit(report.credit())));
  }

  private static ObjectTree evaluated(EvaluatedPeriod evaluated) {
    Decision<Evaluation> decision = evaluated.decision();
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision.toOptional().map(EvaluationCodec::outcome).ifPresent(outcome::putAll);
    return new ObjectTree()
        .put("ratingsId", evaluated.ratings().id())
        .put("period", evaluated.ratings().period().toString())
        .put("decision", outcome)
        .put("trace", TraceForm.steps(decision.trace()));
  }

  private static ObjectTree credit(Decision<YearCredit> decision) {
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision
        .toOptional()
        .ifPresent(credit -> outcome
            .list("periods", credit.periods(), YearReportJson::period)
            .put("sum", credit.sum().map(YearReportJson::score))
            .put("annual", credit.annual().map(YearReportJson::period)));
    return outcome;
  }

  private static ObjectTree period(PeriodCredit credit) {
    return new ObjectTree()
        .put("evaluationId", credit.evaluationId())
        .put("period", credit.period().toString())
        .put("months", credit.months())
        .putAll(score(credit.credit()));
  }

  private static ObjectTree score(CreditScore credit) {
    return new ObjectTree()
        .put("exact", credit.exact().toString())
        .put("printed", credit.printed());
  }
}
