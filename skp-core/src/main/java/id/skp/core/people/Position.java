package id.skp.core.people;

import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import java.util.Optional;
import java.util.Set;
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
   * Returns whether the post is held for good or as an acting one.
   *
   * @return the appointment, if it is told; a title does not stand for one, see {@link #needsAppointment()}
   */
  public abstract Optional<Appointment> appointment();

  /**
   * Tells whether the post is told to be an acting one.
   *
   * @return true if the {@linkplain #appointment() appointment} says so; false where none is told, whatever the title
   */
  public final boolean isToldActing() {
    return appointment().filter(Appointment::isActing).isPresent();
  }

  /**
   * Returns which acting posts the title names, by the abbreviation or in full and wherever in it. A title does not stand for an
   * appointment: this serves to see that the two contradict each other, or that the appointment is not told.
   *
   * @return the acting posts, in the order of the constants; none if the title names none
   */
  public final Set<Appointment> namedByTitle() {
    return Appointment.namedBy(title());
  }

  /**
   * Tells whether the title names an acting post ({@code Plt.}, {@code Plh.}, {@code Pj.}, also in full and wherever in the
   * title) and the {@linkplain #appointment() appointment} is not told: then nobody knows which it is, unless a definitive post is held
   * on the same days under another plan; the rules of the year take it for an acting one there.
   *
   * @return true if so
   */
  public final boolean needsAppointment() {
    return appointment().isEmpty() && !namedByTitle().isEmpty();
  }

  /**
   * Tells whether the title names an acting post that the {@linkplain #appointment() appointment} is not, such as {@code Plt. Kepala
   * Bidang} of a definitive one. The appointment is what counts.
   *
   * @return true if so
   */
  public final boolean isContradictedByTitle() {
    Set<Appointment> named = namedByTitle();
    return appointment()
        .filter(told -> !named.isEmpty() && !named.contains(told))
        .isPresent();
  }

  /**
   * Returns the post as it is printed: an acting one, by its {@linkplain #appointment() appointment}, bears {@code Plt.},
   * {@code Plh.} or {@code Pj.} before a title that does not say so itself.
   *
   * @return the title, such as {@code Plt. Kepala Dinas Pendidikan}
   */
  public final String printed() {
    return Appointment.printed(appointment(), title());
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
    NAME.require(title(), "title");
  }
}
