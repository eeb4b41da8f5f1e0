package id.skp.json;

import id.skp.core.year.PerformanceFile;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen berkas kinerja</em>: a {@link PerformanceFile} as a JSON document with the header
 * {@code "document": "skp-performance-file/1"}: one list for each kind of entry, each entry with the day on which it was
 * recorded beside its fields. Findings of a review point into the document that was read; of a file that was not read, into the
 * canonical form, in which each list is ordered by that day and then by id.
 *
 * <p>Reading is strict, as it is for {@link AppraisalJson}; but a reference to an entry that has not arrived is read, so
 * that the review can find it.
 */
public final class PerformanceFileJson {
  private PerformanceFileJson() {}

  /**
   * Reads a file.
   *
   * @param utf8 the document, in UTF-8
   * @return the file
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static PerformanceFile read(byte[] utf8) {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a file of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the file
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static PerformanceFile read(InputStream utf8) throws IOException {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a file.
   *
   * @param text the document
   * @return the file
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static PerformanceFile read(String text) {
    return read(StrictJson.source(text));
  }

  static PerformanceFile read(JsonSource document) {
    return DocumentType.PERFORMANCE_FILE.read(document, YearCodec::file);
  }

  /**
   * Writes a file in its canonical form: the same file always gives the same text, indented, without a line feed at the
   * end.
   *
   * @param file the file
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(PerformanceFile file) {
    return JsonText.of(DocumentType.PERFORMANCE_FILE.begin().putAll(YearCodec.file(file)));
  }
}
