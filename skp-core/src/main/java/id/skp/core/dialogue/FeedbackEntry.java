package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.plan.PlanItem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Catatan umpan balik</em>: feedback as it stands in the file of a year: with its id, its day, and what it is about.
 * Source: PermenPAN-RB 6/2022.
 *
 * @param id the host system's own id of the feedback
 * @param about the result or behaviour value it is about
 * @param feedback who said what, when and on what evidence
 */
public record FeedbackEntry(String id, PlanItem about, Feedback feedback) {
  /**
   * Refuses feedback without a day.
   *
   * @param id the host system's own id of the feedback
   * @param about the result or behaviour value it is about
   * @param feedback who said what, when and on what evidence
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}, or {@code FEEDBACK_WITHOUT_DATE}
   */
  public FeedbackEntry {
    ID.require(id, "id");
    requireNonNull(about, "about");
    requireNonNull(feedback, "feedback");
    unless(
        feedback.date().isPresent(),
        "FEEDBACK_WITHOUT_DATE",
        "feedback.date",
        "umpan balik dalam berkas setahun perlu tanggal",
        "feedback of a year needs a day",
        Optional.empty());
  }

  /**
   * Returns when the feedback was given.
   *
   * @return the day
   */
  public LocalDate date() {
    return feedback.date().orElseThrow();
  }
}
