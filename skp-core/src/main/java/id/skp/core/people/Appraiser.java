package id.skp.core.people;

import static id.skp.core.InvalidValueException.requireText;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Pejabat penilai kinerja</em>: the official who assesses, usually the direct superior. A political officeholder,
 * such as a regent who assesses the head of an office, has neither a NIP nor a rank.
 *
 * <p>Source: PermenPAN-RB 6/2022; that the NIP may be absent is OQ-627.
 */
@SkpStyle
@Value.Immutable
public abstract class Appraiser {
  Appraiser() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static AppraiserBuilder builder() {
    return new AppraiserBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final AppraiserBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id of the appraiser in the host system.
   *
   * @return the id, if the host system keeps one
   */
  public abstract Optional<String> id();

  /**
   * Returns the name as printed.
   *
   * @return the name, never blank
   */
  public abstract String name();

  /**
   * Returns the employee number.
   *
   * @return the number; empty for a political officeholder
   */
  public abstract Optional<Nip> nip();

  /**
   * Returns the rank.
   *
   * @return the rank; empty for a political officeholder
   */
  public abstract Optional<Rank> rank();

  /**
   * Returns the title of the post, such as {@code Kepala Dinas}.
   *
   * @return the title, never blank
   */
  public abstract String position();

  /**
   * Returns the name of the unit.
   *
   * @return the name, never blank
   */
  public abstract String unit();

  @Value.Check
  void check() {
    Checks.requireTextIfPresent(id(), "id");
    requireText(name(), "name");
    requireText(position(), "position");
    requireText(unit(), "unit");
  }
}
