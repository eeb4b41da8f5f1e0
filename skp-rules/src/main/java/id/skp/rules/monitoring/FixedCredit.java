package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.CreditFixing;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * <em>Angka kredit yang ditetapkan</em>: a fixing of credit, with the file that holds it.
 *
 * @param file the file
 * @param fixing the fixing
 */
public record FixedCredit(PerformanceFile file, CreditFixing fixing) {
  private static final Comparator<Recorded> FIXED = Comparator.<Recorded, LocalDate>comparing(
          each -> each.of().fixing().date())
      .thenComparing(each -> each.entry().recordedOn());

  /**
   * Refuses null.
   *
   * @param file the file
   * @param fixing the fixing
   */
  public FixedCredit {
    requireNonNull(file, "file");
    requireNonNull(fixing, "fixing");
  }

  private record Recorded(FixedCredit of, RecordedEntry entry) {}

  /**
   * Finds what was fixed last of each period, and of each entry, in an employee's files.
   *
   * @param files the files
   * @return of each, in the order of the last days of which credit is in them, what was fixed last; several where they contradict
   *     each other
   */
  public static List<List<FixedCredit>> last(List<PerformanceFile> files) {
    Map<CreditFixing, List<Recorded>> records =
        new TreeMap<>(Comparator.comparing(CreditFixing::until)
            .thenComparing(CreditFixing::period)
            .thenComparing(fixing -> fixing.enteredOn().isPresent()));
    for (PerformanceFile file : requireNonNull(files, "files")) {
      for (RecordedEntry entry : file.entries(EntryKind.PENETAPAN_ANGKA_KREDIT)) {
        if (entry.entry().content() instanceof CreditFixing fixing) {
          records
              .computeIfAbsent(fixing, first -> new ArrayList<>())
              .add(new Recorded(new FixedCredit(file, fixing), entry));
        }
      }
    }
    return records.values().stream().map(FixedCredit::lastOf).toList();
  }

  /** Of fixings that say the same, the first one speaks for all. */
  private static List<FixedCredit> lastOf(List<Recorded> records) {
    Recorded last = records.stream().max(FIXED).orElseThrow();
    Map<Object, FixedCredit> differing = new LinkedHashMap<>();
    records.stream()
        .filter(each -> FIXED.compare(each, last) == 0)
        .forEach(each -> differing.putIfAbsent(each.entry().entry().statement(), each.of()));
    return ImmutableList.copyOf(differing.values());
  }

  /**
   * Returns where the fixing stands in its file.
   *
   * @return the JSON Pointer
   */
  public String pointer() {
    return "/" + EntryKind.PENETAPAN_ANGKA_KREDIT.listName() + "/"
        + file.placeOf(FileEntry.of(fixing));
  }
}
