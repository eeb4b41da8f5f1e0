package id.skp.core.people;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Pejabat penilai kinerja</em>: the official who appraises, usually the direct superior. A political officeholder,
 * such as a regent who appraises the head of an office, has neither a NIP nor a rank. An officer of the armed forces (TNI) or
 * the police (Polri) has an NRP and a rank of the service instead.
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
   * @return the number; empty for a political officeholder and an officer
   */
  public abstract Optional<Nip> nip();

  /**
   * Returns the number of an officer of the armed forces or the police.
   *
   * @return the number; empty for everybody else
   */
  public abstract Optional<Nrp> nrp();

  /**
   * Returns the number that papers print.
   *
   * @return the NIP or the NRP; empty for a political officeholder
   */
  public final Optional<OfficialNumber> number() {
    return nip().<OfficialNumber>map(nip -> nip).or(this::nrp);
  }

  /**
   * Returns the rank.
   *
   * @return the rank, of the service for an officer; empty for a political officeholder
   */
  public abstract Optional<Rank> rank();

  /**
   * Returns the title of the post, such as {@code Kepala Dinas}.
   *
   * @return the title, never blank
   */
  public abstract String position();

  /**
   * Returns whether the post is held for good or as an acting one.
   *
   * @return the appointment, if it is told; a title is never read as one
   */
  public abstract Optional<Appointment> appointment();

  /**
   * Returns the post as it is printed: an acting one, by its {@linkplain #appointment() appointment}, bears {@code Plt.},
   * {@code Plh.} or {@code Pj.} before a title that does not say so itself.
   *
   * @return the title, such as {@code Plt. Kepala Dinas Pendidikan}
   */
  public final String printedPosition() {
    return Appointment.printed(appointment(), position());
  }

  /**
   * Returns the name of the unit.
   *
   * @return the name, never blank
   */
  public abstract String unit();

  @Value.Check
  void check() {
    Checks.requireIfPresent(ID, id(), "id");
    if (nip().isPresent() && nrp().isPresent()) {
      throw breach(
          "TWO_NUMBERS",
          "nrp",
          "pejabat penilai perlu NIP atau NRP, bukan keduanya",
          "an appraiser needs a NIP or an NRP, not both",
          number().map(OfficialNumber::ending));
    }
    rank()
        .ifPresent(rank -> unless(
            rank.ofService() == nrp().isPresent() && !(rank.ofService() && rank.isWrittenAsCivil()),
            "RANK_NUMBER_MISMATCH",
            "rank",
            "pangkat dinas perlu NRP, dan NRP perlu pangkat dinas, seperti Kolonel; pangkat PNS atau golongan PPPK perlu NIP",
            "a rank of the service needs an NRP, and an NRP a rank of the service, such as Kolonel; a rank of a PNS or a class of a PPPK needs a NIP",
            rank));
    NAME.require(name(), "name");
    NAME.require(position(), "position");
    NAME.require(unit(), "unit");
  }
}
