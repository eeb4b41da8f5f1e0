package id.skp.core.cascade;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.NAME;

import id.skp.core.SkpStyle;
import id.skp.core.people.Employee;
import id.skp.core.people.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Pemilik peran</em>: who carries results; a row of the matrix. It is an employee, or a position that nobody holds
 * yet, or a whole unit. Someone of another unit stands in the matrix of the unit of assignment.
 *
 * <p>Refused are an owner who is all of this or nothing ({@code OWNER_AMBIGUOUS}), an employee under another id than the
 * own ({@code OWNER_ID_MISMATCH}), a level below 1 ({@code LEVEL_OUT_OF_RANGE}) and somebody who is his own superior
 * ({@code OWN_SUPERIOR}). Source: PermenPAN-RB 6/2022, Lampiran matriks peran hasil.
 */
@SkpStyle
@Value.Immutable
public abstract class MatrixMember {
  MatrixMember() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static MatrixMemberBuilder builder() {
    return new MatrixMemberBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final MatrixMemberBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id, which no other member of the matrix has.
   *
   * @return the id in the host system, that of the employee if it is one; never blank
   */
  public abstract String id();

  /**
   * Returns the employee.
   *
   * @return the employee; empty for a position or a unit
   */
  public abstract Optional<Employee> employee();

  /**
   * Returns the title of a position that nobody holds yet.
   *
   * @return the title, beside the {@linkplain #ownUnit() unit}; empty for an employee or a unit
   */
  public abstract Optional<String> positionTitle();

  /**
   * Returns the unit of a position, or the unit that is itself the owner.
   *
   * @return the unit; empty for an employee, who has one of his own
   */
  public abstract Optional<Unit> ownUnit();

  /**
   * Returns how far from the top the member stands.
   *
   * @return the level; 1 for the leader of the matrix
   */
  public abstract int level();

  /**
   * Returns who is directly above.
   *
   * @return the id of a member; empty at the top, and where the superior is not in the matrix
   */
  public abstract Optional<String> superiorId();

  /**
   * Returns what is printed for the member.
   *
   * @return the name of the employee, the title of the position, or the name of the unit
   */
  public final String name() {
    return employee()
        .map(Employee::name)
        .or(this::positionTitle)
        .orElseGet(() -> ownUnit().orElseThrow().name());
  }

  /**
   * Returns the unit the member belongs to.
   *
   * @return the unit of the employee or position, or the unit itself
   */
  public final Unit unit() {
    return employee().map(Employee::unit).or(this::ownUnit).orElseThrow();
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    positionTitle().ifPresent(title -> NAME.require(title, "positionTitle"));
    unless(
        employee().isPresent()
            ? positionTitle().isEmpty() && ownUnit().isEmpty()
            : ownUnit().isPresent(),
        "OWNER_AMBIGUOUS",
        "employee",
        "perlu pegawai saja, nama jabatan dengan unitnya, atau unit saja",
        "needs an employee alone, a position title with its unit, or a unit alone",
        "employee: " + employee().isPresent() + ", positionTitle: "
            + positionTitle().isPresent() + ", ownUnit: " + ownUnit().isPresent());
    employee()
        .ifPresent(person -> unless(
            person.id().equals(id()),
            "OWNER_ID_MISMATCH",
            "employee.id",
            "perlu id anggota, " + id(),
            "needs the id of the member, " + id(),
            person.id()));
    unless(
        level() >= 1,
        "LEVEL_OUT_OF_RANGE",
        "level",
        "perlu jenjang mulai dari 1",
        "needs a level from 1",
        level());
    superiorId().ifPresent(superior -> {
      ID.require(superior, "superiorId");
      unless(
          !superior.equals(id()),
          "OWN_SUPERIOR",
          "superiorId",
          "perlu anggota lain, bukan diri sendiri",
          "needs another member than oneself",
          superior);
    });
  }
}
