package id.skp.core.unit;

import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Dasar penetapan predikat kinerja organisasi</em>: one thing that was looked at when the predicate of a unit was fixed.
 * How these are combined is not published (OQ-626): they are on record, and nothing is derived from them.
 *
 * @param kind what was looked at
 * @param text what was seen there, never blank
 * @param achievement how much of it was achieved, where it was counted
 */
public record OrganisationGround(GroundKind kind, String text, Optional<Percentage> achievement)
    implements Labelled {
  /**
   * Refuses a blank text.
   *
   * @param kind what was looked at
   * @param text what was seen there, never blank
   * @param achievement how much of it was achieved, where it was counted
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public OrganisationGround {
    requireNonNull(kind, "kind");
    TEXT.require(text, "text");
    requireNonNull(achievement, "achievement");
  }

  /** Returns what was looked at, such as {@code Ekspektasi pimpinan}. */
  @Override
  public Text label() {
    return kind.label();
  }
}
