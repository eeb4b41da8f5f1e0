package id.skp.json;

import static java.util.Objects.requireNonNull;

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
  static final String CODE_ONLY =
      "NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH, "
          + "NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP; RANGE_INVERTED in dates, "
          + "targets and standards of behaviour; APPRAISER_IS_EMPLOYEE and SUPERIOR_IS_PARTY "
          + "where two have one NIP or id; "
          + "DIALOGUE_WITH_ONESELF and COACH_IS_EMPLOYEE where both have one id; CREDIT_OUT_OF_RANGE; "
          + "ENTRY_OUTSIDE_PERIOD in a fixing of credit; DUPLICATE_ID for "
          + "two entries of a kind, or two agreements, results or indicators, of one id; "
          + "DUPLICATE_BEHAVIOUR, DUPLICATE_RUBRIC, DUPLICATE_SIGNATURE, DUPLICATE_GUIDE, "
          + "DUPLICATE_SOURCE, DUPLICATE_TOPIC, DUPLICATE_ITEM and DUPLICATE_COMPETENCE for what "
          + "stands twice; ADJUSTMENT_OUTSIDE_PERIOD where a version begins outside of the plan's "
          + "period; ENTRY_OF_OTHER_PLAN where an entry names another plan than the file; within "
          + "an evaluation document DUPLICATE_EVENT for an action that stands twice, "
          + "EVENTS_UNORDERED for an event before the one before it, OBJECTION_MISSING for an "
          + "answer to an objection that is not there, SIGNATURE_DATE_MISMATCH for a signature "
          + "without a date or a date without one; DIVISION_BY_ZERO and NUMBER_MALFORMED in "
          + "scores.";

  static final Document<PerformanceFile> DOCUMENT = new Document<>(
      DocumentType.PERFORMANCE_FILE,
      "The file of a year (berkas kinerja): all that is recorded on one plan, a list for "
          + "each kind of entry, each entry with the day on which it was recorded.",
      CODE_ONLY,
      YearShapes.FILE);

  private PerformanceFileJson() {}

  /**
   * Reads a file.
   *
   * @param utf8 the document, in UTF-8
   * @return the file
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static PerformanceFile read(byte[] utf8) {
    return DOCUMENT.read(utf8);
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
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a file.
   *
   * @param text the document
   * @return the file
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static PerformanceFile read(String text) {
    return DOCUMENT.read(text);
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
    requireNonNull(file, "file");
    return DOCUMENT.write(file);
  }
}
