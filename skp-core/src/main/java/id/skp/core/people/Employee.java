package id.skp.core.people;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import id.skp.core.SkpStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Pegawai</em>: a civil servant (PNS, CPNS) or a government employee with a work agreement (PPPK, part-time or not). Source: PermenPAN-RB
 * 6/2022, the header of the SKP.
 *
 * <p>Refused is a rank that the other kind of employment has ({@code RANK_EMPLOYMENT_MISMATCH}). A number may be of either form:
 * records hold both. Where its form is that of the other employment, or it tells an appointment after the days of its document, the
 * reviews of documents find it.
 */
@SkpStyle
@Value.Immutable
public abstract class Employee {
  Employee() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static EmployeeBuilder builder() {
    return new EmployeeBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final EmployeeBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the person.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the name as printed.
   *
   * @return the name, never blank
   */
  public abstract String name();

  /**
   * Returns the employee number.
   *
   * @return the number
   */
  public abstract Nip nip();

  /**
   * Returns how the person is employed.
   *
   * @return the kind of employment
   */
  public abstract Employment employment();

  /**
   * Returns the rank.
   *
   * @return the rank, {@code I/a} to {@code IV/e} for a PNS and {@code I} to {@code XVII} for a PPPK, if it is said
   */
  public abstract Optional<Rank> rank();

  /**
   * Returns the post.
   *
   * @return the post
   */
  public abstract Position position();

  /**
   * Returns the unit.
   *
   * @return the unit
   */
  public abstract Unit unit();

  /**
   * Tells whether another value is of the same person, who is known by the id and by the number: a name may be written in two
   * ways, and who becomes a PNS after having been a PPPK is given another number.
   *
   * @param other the other value
   * @return true if the id is the same, and the number, or in the numbers of a PPPK and a PNS the birth date and the sex
   */
  public final boolean isSamePerson(Employee other) {
    requireNonNull(other, "other");
    boolean renumbered = employment() != other.employment()
        && nip().isAgreementNumber() != other.nip().isAgreementNumber()
        && nip().isOfSameBirth(other.nip());
    return id().equals(other.id()) && (nip().equals(other.nip()) || renumbered);
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    NAME.require(name(), "name");
    boolean civilServant = employment().isCivilServant();
    rank()
        .ifPresent(rank -> unless(
            !rank.ofService() && rank.isCivilServantRank() == civilServant,
            "RANK_EMPLOYMENT_MISMATCH",
            "rank",
            civilServant
                ? "PNS perlu golongan I/a sampai IV/e"
                : "PPPK perlu golongan I sampai XVII",
            civilServant ? "a PNS needs a rank I/a to IV/e" : "a PPPK needs a class I to XVII",
            rank));
  }
}
