package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * <em>Catatan yang digantikan</em>: an entry that stays in its file and no longer counts, since another one of the same thing was
 * fixed, or of the same day recorded, later.
 *
 * @param entry the entry
 * @param by what counts in its place, in the order of the file; several if they contradict each other
 */
public record ReplacedEntry(RecordedEntry entry, List<FileEntry> by) {
  /**
   * Copies the list.
   *
   * @param entry the entry
   * @param by what counts in its place
   */
  public ReplacedEntry {
    requireNonNull(entry, "entry");
    by = ImmutableList.copyOf(requireNonNull(by, "by"));
  }
}
