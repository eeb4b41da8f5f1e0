package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.requireText;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Rank;
import java.util.List;
import java.util.Optional;

/**
 * <em>Pihak</em>: a person in the head of a paper. A political officeholder has neither NIP nor rank (OQ-627).
 *
 * @param title in which role, as printed
 * @param name the name
 * @param number the number, if the person has one
 * @param rank the rank, if it is said
 * @param position the post
 * @param unit the unit
 */
public record PaperParty(
    String title,
    String name,
    Optional<OfficialNumber> number,
    Optional<Rank> rank,
    String position,
    String unit) {
  /**
   * Refuses blank texts.
   *
   * @param title in which role, as printed
   * @param name the name
   * @param number the number, if the person has one
   * @param rank the rank, if it is said
   * @param position the post
   * @param unit the unit
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public PaperParty {
    requireText(title, "title");
    requireText(name, "name");
    requireNonNull(number, "number");
    requireNonNull(rank, "rank");
    requireText(position, "position");
    requireText(unit, "unit");
  }

  /**
   * Obtains the employee in the head of a paper.
   *
   * @param title in which role, as printed
   * @param employee the employee
   * @return the person
   */
  public static PaperParty of(String title, Employee employee) {
    return new PaperParty(
        title,
        employee.name(),
        Optional.of(employee.nip()),
        employee.rank(),
        employee.position().printed(),
        employee.unit().name());
  }

  /**
   * Obtains the appraiser in the head of a paper.
   *
   * @param title in which role, as printed
   * @param appraiser the appraiser
   * @return the person
   */
  public static PaperParty of(String title, Appraiser appraiser) {
    return new PaperParty(
        title,
        appraiser.name(),
        appraiser.number(),
        appraiser.rank(),
        appraiser.printedPosition(),
        appraiser.unit());
  }

  /**
   * Returns the entries that the paper prints, with all digits of the number.
   *
   * @return name, NIP or NRP, rank, post and unit
   */
  public List<PaperFact> facts() {
    return List.of(
        PaperFact.of("NAMA", name),
        new PaperFact(
            number.map(OfficialNumber::title).orElse("NIP"), number.map(OfficialNumber::value)),
        new PaperFact("PANGKAT/GOL. RUANG", rank.map(Rank::printed)),
        PaperFact.of("JABATAN", position),
        PaperFact.of("UNIT KERJA", unit));
  }
}
