package id.skp.rules.angkakredit;

import static java.util.Objects.requireNonNull;

import id.skp.core.people.PositionLevel;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * <em>Peningkatan pendidikan</em>: a higher degree that a functional official has earned.
 *
 * @param level the level of the functional post, if it is known
 * @param granted true if credit was granted for a degree before, if that is known
 */
public record CreditEducation(Optional<PositionLevel> level, Optional<Boolean> granted) {
  /** The level of the post. */
  public static final Field<CreditEducation, Optional<PositionLevel>> LEVEL = Field.of(
      "level",
      CreditEducation::level,
      "Jenjang jabatan fungsional",
      "Level of the functional post");

  /** Whether credit was granted before. */
  public static final Field<CreditEducation, Optional<Boolean>> GRANTED = Field.of(
      "granted",
      CreditEducation::granted,
      "Sudah pernah diberi angka kredit pendidikan",
      "Credit was granted for a degree before");

  /**
   * Refuses null.
   *
   * @param level the level of the functional post, if it is known
   * @param granted true if credit was granted for a degree before, if that is known
   */
  public CreditEducation {
    requireNonNull(level, "level");
    requireNonNull(granted, "granted");
  }
}
