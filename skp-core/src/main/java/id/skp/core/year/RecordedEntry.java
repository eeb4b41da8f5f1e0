package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * <em>Catatan</em>: an entry of the file of a year with the day on which it was recorded. Entries are ordered by that day,
 * then by kind and id.
 *
 * @param recordedOn from when on it was known
 * @param entry what was recorded
 */
public record RecordedEntry(LocalDate recordedOn, FileEntry entry)
    implements Comparable<RecordedEntry> {
  private static final Comparator<RecordedEntry> ORDER = Comparator.comparing(
          RecordedEntry::recordedOn)
      .thenComparing(each -> each.entry().kind().listName())
      .thenComparing(each -> each.entry().id());

  /**
   * Refuses null.
   *
   * @param recordedOn from when on it was known
   * @param entry what was recorded
   */
  public RecordedEntry {
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(entry, "entry");
    requireNonNull(entry.content(), "entry");
  }

  @Override
  public int compareTo(RecordedEntry other) {
    return ORDER.compare(this, other);
  }
}
