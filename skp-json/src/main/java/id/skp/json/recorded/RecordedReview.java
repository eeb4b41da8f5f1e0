package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * <em>Laporan reviu tercatat</em>: what the review of a plan found, as its report tells it.
 *
 * @param decision whether nothing was found
 * @param way how it came out
 * @param findings what was found; empty if the review could not be decided
 */
public record RecordedReview(
    RecordedDecision<Boolean> decision, RecordedWay way, List<RecordedFinding> findings) {
  /**
   * Refuses null, findings of a review that found nothing or was not made, and a way that does not lead to it.
   *
   * @param decision whether nothing was found
   * @param way how it came out
   * @param findings what was found
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedReview {
    requireNonNull(decision, "decision");
    requireNonNull(way, "way");
    findings = List.copyOf(requireNonNull(findings, "findings"));
    unless(
        decision.toOptional().orElse(true) == findings.isEmpty(),
        "REPORT_CONTRADICTORY",
        "findings",
        "perlu daftar kosong, kecuali bila decision/conforms false",
        "needs an empty list, unless decision/conforms is false",
        findings.size());
    way.requireEnd(decision.isDecided());
  }
}
