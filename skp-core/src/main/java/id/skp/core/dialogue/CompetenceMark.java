package id.skp.core.dialogue;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.NAME;
import static id.skp.core.TextKind.TEXT;

/**
 * <em>Nilai kompetensi</em>: one line of Format B.1.9, the only numeric scale of the regulation. It rates a competence and
 * never enters an evaluation. Source: PermenPAN-RB 6/2022, Lampiran p. 84.
 *
 * @param competence the competence
 * @param value the value, 1 to 5
 * @param reason why
 */
public record CompetenceMark(String competence, int value, String reason) {
  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  /**
   * Refuses a value that the form does not have.
   *
   * @param competence the competence
   * @param value the value, 1 to 5
   * @param reason why
   * @throws id.skp.core.InvalidValueException with code {@code COMPETENCE_VALUE_OUT_OF_RANGE} or {@code BLANK_TEXT}
   */
  public CompetenceMark {
    NAME.require(competence, "competence");
    unless(
        value >= LOWEST && value <= HIGHEST,
        "COMPETENCE_VALUE_OUT_OF_RANGE",
        "value",
        "perlu nilai dari " + LOWEST + " sampai " + HIGHEST,
        "needs a value from " + LOWEST + " to " + HIGHEST,
        value);
    TEXT.require(reason, "reason");
  }
}
