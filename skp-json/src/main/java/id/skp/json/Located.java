package id.skp.json;

import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a file, and where it stands in the canonical form.
 *
 * @param recorded the entry
 * @param location a JSON Pointer
 */
record Located(RecordedEntry recorded, String location) {
  /** Returns the entries of a file in its order. */
  static List<Located> in(PerformanceFile file) {
    Map<EntryKind, Integer> counts = new EnumMap<>(EntryKind.class);
    return file.entries().stream()
        .map(each -> {
          EntryKind kind = each.entry().kind();
          int position = counts.merge(kind, 1, Integer::sum) - 1;
          return new Located(each, "/" + kind.listName() + "/" + position);
        })
        .toList();
  }
}
