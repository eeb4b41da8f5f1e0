package id.skp.rules.followup;

import static id.skp.core.InvalidValueException.visible;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Orang lain</em>: a person whom a record names where the plan names another.
 *
 * @param pointer where the record names the person, a JSON Pointer within the record
 * @param part in which part, such as the employee
 * @param said who is named; of numbers only which digits differ
 * @param planned whom the plan names
 */
public record OtherPerson(String pointer, Text part, Text said, Text planned) {
  private static final Text EMPLOYEE = Text.of("pegawai", "the employee");
  private static final Text APPRAISER = Text.of("pejabat penilai", "the appraiser");

  /**
   * Refuses null.
   *
   * @param pointer where the record names the person
   * @param part in which part
   * @param said who is named
   * @param planned whom the plan names
   */
  public OtherPerson {
    requireNonNull(pointer, "pointer");
    requireNonNull(part, "part");
    requireNonNull(said, "said");
    requireNonNull(planned, "planned");
  }

  /**
   * Compares the employees of two records.
   *
   * @param said whom a record names
   * @param planned whom the plan names
   * @return the other person; empty if both are one
   */
  public static Optional<OtherPerson> of(Employee said, Employee planned) {
    requireNonNull(said, "said");
    requireNonNull(planned, "planned");
    if (said.isSamePerson(planned)) {
      return Optional.empty();
    }
    boolean sameId = said.id().equals(planned.id());
    Text named = Text.same(named(said));
    String digits = said.nip().differingDigits(planned.nip());
    return Optional.of(new OtherPerson(
        "/employee/" + (sameId ? "nip" : "id"),
        EMPLOYEE,
        named(said).equals(named(planned))
            ? Text.of(
                named.indonesian() + " (NIP berbeda pada angka ke-" + digits + ")",
                named.english() + " (the NIPs differ in digits " + digits + ")")
            : named,
        Text.same(named(planned))));
  }

  /** Makes the appraiser of a document whom neither the plan nor the ratings of its period name. */
  static OtherPerson of(Appraiser said, Appraiser planned) {
    return new OtherPerson(
        "/appraiser", APPRAISER, Text.same(named(said)), Text.same(named(planned)));
  }

  /**
   * Names an employee so that another of the same name is told apart.
   *
   * @param employee the employee
   * @return the id and the name
   */
  public static String named(Employee employee) {
    requireNonNull(employee, "employee");
    return visible(employee.id()) + ", " + visible(employee.name());
  }

  /**
   * Names an appraiser so that another of the same name is told apart.
   *
   * @param appraiser the appraiser
   * @return the id, where it is told, and the name
   */
  public static String named(Appraiser appraiser) {
    requireNonNull(appraiser, "appraiser");
    return appraiser.id().map(id -> visible(id) + ", ").orElse("") + visible(appraiser.name());
  }
}
