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
import java.util.stream.IntStream;

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

  /** One person is known by the id and by the number. */
  private static void requireOneEmployee(List<PerformanceFile> files) {
    Optional<Employee> first = Optional.empty();
    for (int i = 0; i < files.size(); i++) {
      Optional<Employee> employee = files.get(i).plans().stream().findFirst().map(Skp::employee);
      if (first.isPresent() && employee.isPresent()) {
        Employee one = first.get();
        Employee other = employee.get();
        unless(
            one.id().equals(other.id()) && one.nip().equals(other.nip()),
            "FILE_OF_OTHER_EMPLOYEE",
            "files[" + i + "]",
            "semua berkas perlu milik pegawai " + shown(named(one))
                + numbersDiffer(one, other, " (NIP berbeda pada angka ke-%s)"),
            "all files need to be of the employee " + shown(named(one))
                + numbersDiffer(one, other, " (the NIPs differ in digits %s)"),
            named(other));
      }
      first = first.or(() -> employee);
    }
  }

  private static String named(Employee employee) {
    return employee.id() + ", " + employee.name();
  }

  /** Says which digits make two of one id and name two persons, not what the digits are. */
  private static String numbersDiffer(Employee one, Employee other, String words) {
    String number = one.nip().value();
    return named(one).equals(named(other))
        ? words.replace(
            "%s",
            IntStream.range(0, number.length())
                .filter(i -> number.charAt(i) != other.nip().value().charAt(i))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", ")))
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
