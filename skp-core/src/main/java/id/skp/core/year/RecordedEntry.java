package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * <em>Catatan</em>: an entry of the file of a year with the day on which it was recorded. Entries are ordered by that day,
 * then by kind and id. Where an entry stands in a document makes no difference to it.
 *
 * @param recordedOn from when on it was known
 * @param entry what was recorded
 * @param place where it stands in the list of its kind in the document from which it was read, from 0; empty if it was not read
 */
public record RecordedEntry(LocalDate recordedOn, FileEntry entry, Optional<Integer> place)
    implements Comparable<RecordedEntry> {
  private static final Comparator<RecordedEntry> ORDER_OF_DAY =
      Comparator.<RecordedEntry, String>comparing(each -> each.entry().kind().listName())
          .thenComparing(each -> each.entry().id());

  /**
   * Refuses null.
   *
   * @param recordedOn from when on it was known
   * @param entry what was recorded
   * @param place where it stands in the list of its kind in the document from which it was read
   */
  public RecordedEntry {
    requireNonNull(recordedOn, "recordedOn");
    requireNonNull(entry, "entry");
    requireNonNull(entry.content(), "entry");
    requireNonNull(place, "place");
  }

  /**
   * Makes an entry that was not read from a document.
   *
   * @param recordedOn from when on it was known
   * @param entry what was recorded
   */
  public RecordedEntry(LocalDate recordedOn, FileEntry entry) {
    this(recordedOn, entry, Optional.empty());
  }

  /**
   * Returns the entry as it stands in a document.
   *
   * @param index its place in the list of its kind, from 0
   * @return the entry with its place
   */
  public RecordedEntry at(int index) {
    return new RecordedEntry(recordedOn, entry, Optional.of(index));
  }

  /**
   * Returns another entry in the place of this one, recorded on the same day.
   *
   * @param other what stands there
   * @return the other entry
   */
  public RecordedEntry replacedBy(FileEntry other) {
    return new RecordedEntry(recordedOn, other, place);
  }

  /** Compares the day and the entry; the place in a document makes no difference. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RecordedEntry that
        && recordedOn.equals(that.recordedOn)
        && entry.equals(that.entry);
  }

  @Override
  public int hashCode() {
    return Objects.hash(recordedOn, entry);
  }

  @Override
  public int compareTo(RecordedEntry other) {
    int byDay = recordedOn.compareTo(other.recordedOn);
    return byDay == 0 ? ORDER_OF_DAY.compare(this, other) : byDay;
  }
}
