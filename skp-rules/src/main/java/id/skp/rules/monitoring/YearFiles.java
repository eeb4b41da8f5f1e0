package id.skp.rules.monitoring;

import static id.skp.core.InvalidValueException.shown;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.people.Employee;
import id.skp.core.plan.Skp;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * <em>Berkas satu tahun</em>: the files of one employee in a year, one for each post held.
 *
 * @param year the calendar year
 * @param files the files, in any order, each of another plan
 */
public record YearFiles(int year, List<PerformanceFile> files) implements Labelled {
  /**
   * Refuses two files of one plan, and files of two employees.
   *
   * @param year the calendar year
   * @param files the files, in any order, each of another plan
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} or {@code FILE_OF_OTHER_EMPLOYEE}
   */
  public YearFiles {
    files = ImmutableList.copyOf(requireNonNull(files, "files"));
    Set<String> seen = new HashSet<>();
    for (PerformanceFile file : files) {
      unless(
          seen.add(file.skpId()),
          "DUPLICATE_ID",
          "files",
          "perlu satu berkas untuk setiap SKP",
          "needs one file for each plan",
          file.skpId());
    }
    requireOneEmployee(files);
  }

  /** Of one file alone a review tells that its plans are of two persons; two files with a person more are not joined. */
  private static void requireOneEmployee(List<PerformanceFile> files) {
    if (files.size() < 2) {
      return;
    }
    Optional<Employee> first = Optional.empty();
    for (int i = 0; i < files.size(); i++) {
      for (Skp plan : files.get(i).plans()) {
        Employee other = plan.employee();
        Employee one = first.orElse(other);
        unless(
            one.isSamePerson(other),
            "FILE_OF_OTHER_EMPLOYEE",
            "files[" + i + "]",
            "semua berkas perlu milik pegawai " + shown(named(one))
                + numbersDiffer(one, other, " (NIP berbeda pada angka ke-%s)"),
            "all files need to be of the employee " + shown(named(one))
                + numbersDiffer(one, other, " (the NIPs differ in digits %s)"),
            named(other));
        first = Optional.of(one);
      }
    }
  }

  private static String named(Employee employee) {
    return employee.id() + ", " + employee.name();
  }

  /** Says which digits make two of one id and name two persons, not what the digits are. */
  private static String numbersDiffer(Employee one, Employee other, String words) {
    return named(one).equals(named(other))
        ? words.replace("%s", one.nip().differingDigits(other.nip()))
        : "";
  }

  /**
   * Obtains the files of a year.
   *
   * @param year the calendar year
   * @param files the files, in any order
   * @return the files of the year
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} or {@code FILE_OF_OTHER_EMPLOYEE}
   */
  public static YearFiles of(int year, PerformanceFile... files) {
    return new YearFiles(year, List.of(files));
  }

  /** Returns the year and the ids of the plans. */
  @Override
  public Text label() {
    return Text.same(year + ": "
        + files.stream().map(PerformanceFile::skpId).sorted().collect(Collectors.joining(", ")));
  }
}
