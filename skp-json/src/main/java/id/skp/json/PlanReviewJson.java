package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.json.recorded.RecordedReview;
import id.skp.rules.Decision;
import id.skp.rules.finding.Review;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * <em>Laporan reviu SKP</em>: the review of a plan as a JSON document with the header
 * {@code "document": "skp-plan-review/1"}. The same review always gives the same text.
 * What is read is a {@link RecordedReview}.
 *
 * <pre>
 * document       the header
 * decision       decided: true, with conforms (whether nothing was found); or decided: false, with rule, reason, field,
 *                message
 * ruleSet        id, bases (nearest first), libraryVersion and fingerprint: what reviewed
 * trace          the steps: what was given, the parameters that were read, the rule
 * weakestBasis   the weakest basis among the sources of the steps
 * findings       code, severity, location (a JSON Pointer into the plan), message, source; in the plan's order
 * </pre>
 *
 * <p>Wordings, sources and values have the forms of {@link EvaluationReportJson}.
 */
public final class PlanReviewJson {
  static final Document<RecordedReview> DOCUMENT = new Document<>(
      DocumentType.PLAN_REVIEW,
      "What reviewing one plan (SKP) gave: how it was reviewed, and the findings. What is"
          + " absent is left out. Locations of findings are JSON Pointers into the plan.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as findings of a review that"
          + " found nothing; CITATION_MALFORMED; DUPLICATE_ID for a rule set that stands twice among the bases.",
      Written.of(
              null,
              "What reviewing one plan gave.",
              parts -> new RecordedReview(parts.next(), parts.next(), parts.next()))
          .required("decision", DecisionShapes.RECORDED_REVIEW, RecordedReview::decision)
          .saying("Whether the review was made, or why not.")
          .all(TraceShapes.WAY, RecordedReview::way)
          .list("findings", DecisionShapes.RECORDED_FINDING, RecordedReview::findings)
          .saying("What the review objects to or points out; empty where there is nothing.")
          .shape());

  private PlanReviewJson() {}

  /**
   * Reads a review as a value, in which nothing is reviewed again.
   *
   * @param utf8 the document, in UTF-8
   * @return the review
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedReview read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a review as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the review
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedReview read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a review as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the review
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedReview read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a review that was read: the document that it was read from, in canonical form.
   *
   * @param review the review
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedReview review) {
    return DOCUMENT.write(requireNonNull(review, "review"));
  }

  /**
   * Writes a review.
   *
   * @param review the review of a plan
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<Review> review) {
    requireNonNull(review, "review");
    return DOCUMENT.write(new RecordedReview(
        DecisionShapes.recorded(review, Review::conforms),
        TraceShapes.way(review),
        review.toOptional().map(Review::findings).orElse(List.of()).stream()
            .map(DecisionShapes::recorded)
            .toList()));
  }
}
