package id.skp.rules.monitoring;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import java.util.HashSet;
import java.util.List;
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
   * Refuses two files of one plan.
   *
   * @param year the calendar year
   * @param files the files, in any order, each of another plan
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID}
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
  }

  /**
   * Obtains the files of a year.
   *
   * @param year the calendar year
   * @param files the files, in any order
   * @return the files of the year
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID}
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
