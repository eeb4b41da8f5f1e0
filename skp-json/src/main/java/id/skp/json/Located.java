package id.skp.json;

import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An entry of a file, and where it stands in its document.
 *
 * @param recorded the entry
 * @param location a JSON Pointer
 */
record Located(RecordedEntry recorded, String location) {
  /** Returns the entries of a file in its order. */
  static List<Located> in(PerformanceFile file) {
    List<Integer> places = file.places();
    return IntStream.range(0, places.size())
        .mapToObj(i -> {
          RecordedEntry each = file.entries().get(i);
          return new Located(each, "/" + each.entry().kind().listName() + "/" + places.get(i));
        })
        .toList();
  }
}
