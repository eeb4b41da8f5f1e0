package id.skp.core.appraisal;

import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <em>Catatan evaluasi</em>: an evaluation as it is kept in the file of a year.
 *
 * @param id the host system's own id of the evaluation
 * @param date when it was fixed
 * @param ratingsId the leader's judgement it was made from, by its id, if that is kept
 * @param evaluation what came out
 */
public record EvaluationRecord(
    String id, LocalDate date, Optional<String> ratingsId, Evaluation evaluation) {
  /**
   * Refuses a blank id.
   *
   * @param id the host system's own id of the evaluation
   * @param date when it was fixed
   * @param ratingsId the leader's judgement it was made from, by its id, if that is kept
   * @param evaluation what came out
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public EvaluationRecord {
    ID.require(id, "id");
    requireNonNull(date, "date");
    Checks.requireIfPresent(ID, ratingsId, "ratingsId");
    requireNonNull(evaluation, "evaluation");
  }
}
