package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedFinding;
import id.skp.json.recorded.RecordedReport;
import id.skp.json.recorded.RecordedWay;
import id.skp.rules.EvaluationReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * <em>Laporan evaluasi</em>: an {@link EvaluationReport} as a JSON document with the header
 * {@code "document": "skp-evaluation-report/1"}; the same report always gives the same text. What is read is a
 * {@link RecordedReport}: the same parts as values, without the rule set and the rules that made them.
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
  private static final Shape<RecordedDecision<List<RecordedFinding>>> REVIEW =
      DecisionShapes.recordedDecision(
          DecisionShapes.decided(null, "The review was made; see findings.", parts -> List.of()));

  static final Document<RecordedReport> DOCUMENT = new Document<>(
      DocumentType.EVALUATION_REPORT,
      "What evaluating one appraisal gave: the decision, how it was reached, and the findings. What is"
          + " absent is left out. Locations of findings are JSON Pointers into the appraisal.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as another predicate than"
          + " the steps lead to; CITATION_MALFORMED; DIVISION_BY_ZERO in a score; DUPLICATE_ID for a rule set that stands"
          + " twice among the bases.",
      Written.of(null, "What evaluating one appraisal gave.", EvaluationReportJson::report)
          .required("decision", DecisionShapes.RECORDED_EVALUATION, RecordedReport::decision)
          .saying("What came out, or why nothing was decided.")
          .optional("printedPredicate", LawShapes.WORDING, RecordedReport::printedPredicate)
          .saying("The predicate in the words that the rule set prints.")
          .all(TraceShapes.REASON_AND_WAY, RecordedReport::way)
          .required("review", REVIEW, RecordedReport::review)
          .list("findings", DecisionShapes.RECORDED_FINDING, RecordedReport::findings)
          .saying("What the review objects to or points out; empty where there is nothing.")
          .shape());

  private EvaluationReportJson() {}

  private static RecordedReport report(Parts parts) {
    RecordedDecision<Evaluation> decision = parts.next();
    Optional<Text> printedPredicate = parts.next();
    RecordedWay way = parts.next();
    RecordedDecision<List<RecordedFinding>> review = parts.next();
    List<RecordedFinding> findings = parts.next();
    unless(
        review.isDecided() || findings.isEmpty(),
        "REPORT_CONTRADICTORY",
        "findings",
        "perlu daftar kosong bila reviu tidak dapat diputuskan",
        "needs an empty list where the review could not be decided",
        findings.size());
    return new RecordedReport(
        DecisionShapes.decidedBy(decision, way.ruleSet()),
        printedPredicate,
        way,
        review.isDecided() ? new RecordedDecision.Decided<>(findings) : review);
  }

  private static RecordedReport recorded(EvaluationReport report) {
    RecordedWay way = TraceShapes.reasonAndWay(report.decision());
    return new RecordedReport(
        DecisionShapes.decidedBy(DecisionShapes.recorded(report.decision()), way.ruleSet()),
        report.printedPredicate(),
        way,
        DecisionShapes.recorded(
            report.review(),
            review -> review.findings().stream().map(DecisionShapes::recorded).toList()));
  }

  /**
   * Reads a report as a value, in which nothing is decided again: steps and values are those that were written.
   *
   * @param utf8 the document, in UTF-8
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedReport read(byte[] utf8) {
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
  public static RecordedReport read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedReport read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a report that was read: the document that it was read from, in canonical form.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedReport report) {
    return DOCUMENT.write(requireNonNull(report, "report"));
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(EvaluationReport report) {
    return DOCUMENT.write(recorded(requireNonNull(report, "report")));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param report the report
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write(EvaluationReport)} does
   */
  public static void print(EvaluationReport report, Consumer<String> out) {
    requireNonNull(report, "report");
    requireNonNull(out, "out");
    DOCUMENT.print(recorded(report), out);
  }

  static void write(EvaluationReport report, Sink out) {
    DOCUMENT.write(recorded(report), out);
  }
}
