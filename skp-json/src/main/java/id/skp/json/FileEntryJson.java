package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.shape.Sink;
import id.skp.core.year.EntryKind;
import id.skp.core.year.RecordedEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Isian berkas kinerja</em>: one {@link RecordedEntry entry} of the file of a year as a JSON document with the header
 * {@code "document": "skp-file-entry/1"}: its kind, and in {@code entry} the fields that it has in the document of
 * {@link PerformanceFileJson}, the day on which it was recorded among them. It serves a store that keeps the entries of a year one
 * by one.
 *
 * <p>Reading is strict, as it is for {@link AppraisalJson}.
 */
public final class FileEntryJson {
  private FileEntryJson() {}

  /** Returns the type of documents with entries of a kind, or of any. */
  private static Document<RecordedEntry> document(Optional<EntryKind> kind) {
    return new Document<>(
        DocumentType.FILE_ENTRY,
        "An entry of the file of a year.",
        PerformanceFileJson.CODE_ONLY,
        YearShapes.entryAlone(kind));
  }

  static String schema() {
    return document(Optional.empty()).schema();
  }

  /**
   * Reads an entry.
   *
   * @param utf8 the document, in UTF-8
   * @return the entry
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedEntry read(byte[] utf8) {
    requireNonNull(utf8, "utf8");
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads an entry of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the entry
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedEntry read(InputStream utf8) throws IOException {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads an entry.
   *
   * @param text the document
   * @return the entry
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedEntry read(String text) {
    return read(StrictJson.source(text));
  }

  static RecordedEntry read(JsonSource document) {
    Object kind = document.value() instanceof Map<?, ?> fields ? fields.get("kind") : null;
    return document(Stream.of(EntryKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst())
        .read(document);
  }

  /**
   * Writes an entry in its canonical form: the same entry always gives the same text, indented, without a line feed at
   * the end.
   *
   * @param entry the entry
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(RecordedEntry entry) {
    requireNonNull(entry, "entry");
    return document(Optional.of(entry.entry().kind())).write(entry);
  }

  static void write(RecordedEntry entry, Sink out) {
    document(Optional.of(entry.entry().kind())).write(entry, out);
  }
}
