package id.skp.core.followup;

import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

/**
 * <em>Catatan keberatan</em>: what was done about an evaluation document, as it is kept in the file of a year. Whether it could
 * be done is not judged here: the file keeps also what a rule set refuses.
 *
 * @param id the host system's own id of the record
 * @param documentId the evaluation document it is about, by its id
 * @param event what was done
 */
public record ObjectionRecord(String id, String documentId, ObjectionEvent event) {
  /**
   * Refuses a blank id.
   *
   * @param id the host system's own id of the record
   * @param documentId the evaluation document it is about, by its id
   * @param event what was done
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public ObjectionRecord {
    ID.require(id, "id");
    ID.require(documentId, "documentId");
    requireNonNull(event, "event");
  }
}
