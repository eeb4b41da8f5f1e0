package id.skp.core.people;

import static id.skp.core.InvalidValueException.requireText;

import id.skp.core.SkpStyle;
import org.immutables.value.Value;

/** <em>Jabatan</em>: the post an employee holds, with its level. */
@SkpStyle
@Value.Immutable
public abstract class Position {
  Position() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static PositionBuilder builder() {
    return new PositionBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final PositionBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the title as printed, such as {@code Guru Bahasa Indonesia}.
   *
   * @return the title, never blank
   */
  public abstract String title();

  /**
   * Returns the level.
   *
   * @return the level
   */
  public abstract PositionLevel level();

  /**
   * Tells whether the holder heads an independent unit (<em>pimpinan unit kerja mandiri</em>).
   *
   * @return true if so; false unless it is said
   */
  @Value.Default
  public boolean headsIndependentUnit() {
    return false;
  }

  /**
   * Returns the kind of post, which follows from the level.
   *
   * @return the kind
   */
  public final PositionType type() {
    return level().type();
  }

  /**
   * Tells whether the holder plans as a leader: by perspective where others plan by aspect. Source: PermenPAN-RB
   * 6/2022 and 8/2021.
   *
   * @return true in a leadership post and for the head of an independent unit
   */
  public final boolean isPlannedAsLeader() {
    return type() == PositionType.JPT || headsIndependentUnit();
  }

  @Value.Check
  void check() {
    requireText(title(), "title");
  }
}
