package id.skp.json;

import id.skp.rules.Decision;
import id.skp.rules.finding.Review;
import java.util.List;
import java.util.function.Function;

/**
 * <em>Laporan reviu SKP</em>: the review of a plan as a JSON document with the header
 * {@code "document": "skp-plan-review/1"}. It is written only; the same review always gives the same text.
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
  static final Document<Decision<Review>> DOCUMENT = new Document<>(
      DocumentType.PLAN_REVIEW,
      Written.<Decision<Review>>of(
              null,
              "What reviewing one plan (SKP) gave: how it was reviewed, and the findings. What is"
                  + " absent is left out. Locations of findings are JSON Pointers into the plan.")
          .required("decision", DecisionShapes.REVIEWED, Function.identity())
          .all(TraceShapes.WAY, TraceShapes::way)
          .list(
              "findings",
              DecisionShapes.FINDING,
              review -> review.toOptional().map(Review::findings).orElse(List.of())));

  private PlanReviewJson() {}

  /**
   * Writes a review.
   *
   * @param review the review of a plan
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<Review> review) {
    return DOCUMENT.write(review);
  }
}
