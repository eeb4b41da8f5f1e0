package id.skp.json;

import static id.skp.json.DecisionShapes.FINDING;
import static id.skp.json.DecisionShapes.decided;
import static id.skp.json.DecisionShapes.decision;
import static java.util.Objects.requireNonNull;

import id.skp.rules.EvaluationReport;

/**
 * <em>Laporan evaluasi</em>: an {@link EvaluationReport} as a JSON document with the header
 * {@code "document": "skp-evaluation-report/1"}. It is written only; the same report always gives the same text.
 *
 * <pre>
 * document           the header
 * decision           decided: true, with the fields of the evaluation: skpId, skpVersion, period, predicate,
 *                    resultRating, behaviourRating, recommendedResultRating, recommendedBehaviourRating,
 *                    departureReason, organisationPredicate, skpScore, behaviourScore, performanceScore (exact
 *                    numbers as texts, such as "87.5" or "13/14"); or decided: false, with rule, reason, field, message
 * printedPredicate   how the official paper prints the predicate, in both languages
 * because            the result and its reason in one sentence, in both languages
 * ruleSet            id, bases (nearest first), libraryVersion and fingerprint: what decided
 * trace              the steps, each after those it was made from, the last one the rule with the result: number
 *                    (from 1), kind (GIVEN, PARAMETER, CALCULATION, RULE), name, title, place (such as the id of a
 *                    result), value, printed (the number as the official paper prints it), from (the numbers of the
 *                    steps it was made from), source
 * weakestBasis       the weakest basis among the sources of the steps
 * review             decided: true, or decided: false, with rule, reason, field, message
 * findings           code, severity, location (a JSON Pointer into the appraisal), message, source
 * </pre>
 *
 * <p>A wording in both languages is an object with the fields {@code id} (Indonesian) and {@code en} (English). A source
 * has its citations as texts, its basis and, where the law leaves one open, the question it answers. The value of a step
 * is a constant's name, a number, a text, true or false, null for no value, a list, or an object of values; what has no
 * such form stands as its wording, in one text or in both languages. What is absent is left out elsewhere.
 */
public final class EvaluationReportJson {
  static final Document<EvaluationReport> DOCUMENT = new Document<>(
      DocumentType.EVALUATION_REPORT,
      Written.<EvaluationReport>of(
              null,
              "What evaluating one appraisal gave: the decision, how it was reached, and the"
                  + " findings. What is absent is left out. Locations of findings are JSON Pointers"
                  + " into the appraisal.")
          .required("decision", DecisionShapes.EVALUATED, EvaluationReport::decision)
          .optional("printedPredicate", LawShapes.WORDING, EvaluationReport::printedPredicate)
          .all(TraceShapes.REASON_AND_WAY, EvaluationReport::decision)
          .required(
              "review",
              decision(decided(null, "The review was made; see findings.")),
              EvaluationReport::review)
          .list("findings", FINDING, EvaluationReport::findings));

  private EvaluationReportJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(EvaluationReport report) {
    requireNonNull(report, "report");
    return DOCUMENT.write(report);
  }
}
