package id.skp.rules.monitoring;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.shown;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.people.Employee;
import id.skp.core.plan.Skp;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.followup.OtherPerson;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * <em>Berkas satu tahun</em>: the files of one employee in a year, one for each post held.
 *
 * @param year the calendar year
 * @param files the files, in any order, each of another plan
 * @param recorded the files as they are kept, in the same order: others than {@code files} where what a superior ruled stands in
 *     the place of what is recorded
 * @param since the day before which no month earns credit any more, because it was fixed by then; empty where all months do
 */
public record YearFiles(
    int year,
    List<PerformanceFile> files,
    List<PerformanceFile> recorded,
    Optional<LocalDate> since)
    implements Labelled {
  private static final Text SAME_NIP = Text.of(
      " (NIP-nya sama: bila orangnya sama, samakan employee.id; bila tidak, perbaiki NIP-nya)",
      " (the NIP is the same: if it is one person, give both the same employee.id; if not, correct the NIP)");

  /**
   * Obtains the files of a year as they are kept.
   *
   * @param year the calendar year
   * @param files the files, in any order, each of another plan
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} or {@code FILE_OF_OTHER_EMPLOYEE}
   */
  public YearFiles(int year, List<PerformanceFile> files) {
    this(year, files, files, Optional.empty());
  }

  /**
   * Refuses two files of one plan, and files of two employees.
   *
   * @param year the calendar year
   * @param files the files, in any order, each of another plan
   * @param recorded the files as they are kept, in the same order
   * @param since the day before which no month earns credit any more
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID}, {@code FILE_OF_OTHER_EMPLOYEE} or, where the files as
   *     they are kept are of other plans, {@code FILES_DIFFER}
   */
  public YearFiles {
    files = ImmutableList.copyOf(requireNonNull(files, "files"));
    recorded = ImmutableList.copyOf(requireNonNull(recorded, "recorded"));
    requireNonNull(since, "since");
    unless(
        plansOf(files).equals(plansOf(recorded)),
        "FILES_DIFFER",
        "recorded",
        "perlu berkas dari SKP yang sama, dalam urutan yang sama: " + plansOf(files),
        "needs files of the same plans, in the same order: " + plansOf(files),
        plansOf(recorded));
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

  private static List<String> plansOf(List<PerformanceFile> files) {
    return files.stream().map(PerformanceFile::skpId).toList();
  }

  /** Returns an evaluation of one of the files as it is kept; nothing where it is what a superior ruled in place of one. */
  Optional<FiledEvaluation> asRecorded(FiledEvaluation evaluation) {
    PerformanceFile kept = recorded.get(files.indexOf(evaluation.file()));
    EvaluationRecord record = evaluation.record();
    return kept.lastEvaluations(record.evaluation().period()).contains(record)
        ? Optional.of(new FiledEvaluation(kept, record))
        : Optional.empty();
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
        if (!one.isSamePerson(other)) {
          throw breach(
              "FILE_OF_OTHER_EMPLOYEE",
              "files[" + i + "]",
              "semua berkas perlu milik pegawai " + expected(one, other, Text::indonesian),
              "all files need to be of the employee " + expected(one, other, Text::english),
              OtherPerson.named(other));
        }
        first = Optional.of(one);
      }
    }
  }

  private static String expected(Employee one, Employee other, Function<Text, String> words) {
    return shown(OtherPerson.named(one)) + hint(one, other).map(words).orElse("");
  }

  /** Says which digits make two of one id and name two persons, not what the digits are; and that two of one NIP may be one. */
  private static Optional<Text> hint(Employee one, Employee other) {
    if (one.nip().equals(other.nip())) {
      return Optional.of(SAME_NIP);
    }
    String digits = one.nip().differingDigits(other.nip());
    return OtherPerson.named(one).equals(OtherPerson.named(other))
        ? Optional.of(Text.of(
            " (NIP berbeda pada angka ke-" + digits + ")",
            " (the NIPs differ in digits " + digits + ")"))
        : Optional.empty();
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
    requireNonNull(files, "files");
    return new YearFiles(year, List.of(files));
  }

  /** Returns the year, the day since which months earn, and the ids of the plans. */
  @Override
  public Text label() {
    return Text.same(year + since.map(day -> " (>= " + day + ")").orElse("") + ": "
        + files.stream().map(PerformanceFile::skpId).sorted().collect(Collectors.joining(", ")));
  }
}
