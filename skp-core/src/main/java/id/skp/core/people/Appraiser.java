package id.skp.core.people;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

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

  /**
   * Refuses an employee as the appraiser of his own work, in a document in which this is its {@code appraiser}.
   *
   * @param employee the employee
   * @throws id.skp.core.InvalidValueException with code {@code APPRAISER_IS_EMPLOYEE} if both have one number or one id
   */
  public final void requireOtherThan(Employee employee) {
    requireNonNull(employee, "employee");
    requireOther(
        "APPRAISER_IS_EMPLOYEE",
        "appraiser",
        Optional.of(employee.nip()),
        Optional.of(employee.id()),
        "pejabat penilai perlu orang lain, bukan pegawai itu sendiri",
        "the appraiser needs to be another person than the employee");
  }

  /**
   * Refuses a party as the superior who decides on its objection, in a document in which this is its {@code appraiserSuperior}.
   *
   * @param employee the employee
   * @param appraiser the appraiser
   * @throws id.skp.core.InvalidValueException with code {@code SUPERIOR_IS_PARTY} if it has one number or one id with either
   */
  public final void requireAboveBoth(Employee employee, Appraiser appraiser) {
    requireNonNull(employee, "employee");
    requireNonNull(appraiser, "appraiser");
    String indonesian =
        "atasan pejabat penilai perlu orang lain, bukan pegawai dan bukan pejabat penilai";
    String english =
        "the appraiser's superior needs to be another person than the employee and the appraiser";
    String place = "appraiserSuperior";
    requireOther(
        "SUPERIOR_IS_PARTY",
        place,
        Optional.of(employee.nip()),
        Optional.of(employee.id()),
        indonesian,
        english);
    requireOther("SUPERIOR_IS_PARTY", place, appraiser.nip(), appraiser.id(), indonesian, english);
  }

  private void requireOther(
      String code,
      String place,
      Optional<Nip> nip,
      Optional<String> id,
      String indonesian,
      String english) {
    boolean sameNumber = nip().isPresent() && nip().equals(nip);
    boolean sameId = id().isPresent() && id().equals(id);
    if (sameNumber || sameId) {
      throw breach(
          code,
          place + (sameNumber ? ".nip" : ".id"),
          indonesian,
          english,
          sameNumber ? nip().map(Nip::ending) : id());
    }
  }

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
