package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * <em>Laporan evaluasi tercatat</em>: what evaluating one appraisal gave, as its report tells it.
 *
 * @param decision what came out, with the rule set that decided
 * @param printedPredicate how the official paper prints the predicate; empty if nothing was decided
 * @param way how it came out
 * @param review what the review of the appraisal found
 */
public record RecordedReport(
    RecordedDecision<Evaluation> decision,
    Optional<Text> printedPredicate,
    RecordedWay way,
    RecordedDecision<List<RecordedFinding>> review) {
  /**
   * Refuses null, and what contradicts itself: another predicate than the steps and the sentence have, another rule set, a printed
   * predicate where nothing was decided.
   *
   * @param decision what came out, with the rule set that decided
   * @param printedPredicate how the official paper prints the predicate; empty if nothing was decided
   * @param way how it came out
   * @param review what the review of the appraisal found
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedReport {
    requireNonNull(decision, "decision");
    requireNonNull(printedPredicate, "printedPredicate");
    requireNonNull(way, "way");
    requireNonNull(review, "review");
    unless(
        decision.isDecided() || printedPredicate.isEmpty(),
        "REPORT_CONTRADICTORY",
        "printedPredicate",
        "tidak ada bila tidak ada yang diputuskan",
        "is absent where nothing was decided",
        printedPredicate);
    way.requireEnd(decision.isDecided());
    way.ruleSet().requireOf(decision);
    decision.toOptional().ifPresent(evaluation -> requireSame(evaluation, way));
  }

  /**
   * Returns the findings of the review.
   *
   * @return the findings; empty if the review could not be decided, see {@link #review()}
   */
  public List<RecordedFinding> findings() {
    return review.toOptional().orElse(List.of());
  }

  private static void requireSame(Evaluation evaluation, RecordedWay way) {
    Text predicate = evaluation.predicate().label();
    RecordedWay.requireResult(way.steps(), predicate);
    Text title = way.last().title();
    way.because()
        .ifPresent(sentence -> unless(
            begins(sentence.indonesian(), title.indonesian(), predicate.indonesian())
                && begins(sentence.english(), title.english(), predicate.english()),
            "REPORT_CONTRADICTORY",
            "because",
            "perlu kalimat yang menyebut predikat dari decision, " + predicate.indonesian(),
            "needs a sentence that tells the predicate of the decision, " + predicate.english(),
            sentence.english()));
  }

  private static boolean begins(String sentence, String title, String label) {
    return sentence.startsWith(PlainText.line(title + ": " + label));
  }
}
