package id.skp.json;

import id.skp.rules.Decision;
import id.skp.rules.finding.Review;
import java.util.List;

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
  private PlanReviewJson() {}

  /**
   * Writes a review.
   *
   * @param review the review of a plan
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Decision<Review> review) {
    ObjectTree outcome = DecisionForm.outcome(review);
    review.toOptional().ifPresent(found -> outcome.put("conforms", found.conforms()));
    return JsonText.of(DocumentType.PLAN_REVIEW
        .begin()
        .put("decision", outcome)
        .put("ruleSet", DecisionForm.ruleSet(review.ruleSet()))
        .put("trace", TraceForm.steps(review.trace()))
        .put("weakestBasis", review.trace().weakestBasis())
        .list(
            "findings",
            review.toOptional().map(Review::findings).orElse(List.of()),
            DecisionForm::finding));
  }
}
