package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.rules.finding.Finding;
import id.skp.rules.siasn.SiasnFinding;
import java.util.Optional;

/**
 * <em>Selisih</em>: a field in which a record of the national system says something else than our decision.
 *
 * @param field the name of the field, as it is written
 * @param theirs what the record says; empty if it says nothing
 * @param ours what our decision gives
 */
public record SiasnDifference(String field, Optional<String> theirs, String ours) {
  /**
   * Refuses null.
   *
   * @param field the name of the field, as it is written
   * @param theirs what the record says
   * @param ours what our decision gives
   */
  public SiasnDifference {
    requireNonNull(field, "field");
    requireNonNull(theirs, "theirs");
    requireNonNull(ours, "ours");
  }

  /**
   * Returns it as a finding about the record, which tells of the number of a person the last four digits.
   *
   * @return the finding, {@code RECORD_DIFFERS} at the field
   */
  public Finding finding() {
    return Finding.of(
        SiasnFinding.RECORD_DIFFERS,
        "/" + field,
        theirs.map(InvalidValueException::shown),
        InvalidValueException.shown(ours));
  }

  /** Returns the field, and of nobody a number or a name. */
  @Override
  public String toString() {
    return field;
  }
}
