package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen penilaian</em>: an {@link Appraisal} as a JSON document with the header
 * {@code "document": "skp-appraisal/1"}. Fields have the names of the Java properties, constants the law's words, dates
 * the ISO form.
 *
 * <p>Reading is strict: see {@link DocumentException} for what is refused and how it is told. A field that may be absent
 * may also be null. What is written reads back as the same appraisal, and writing what was read gives the canonical
 * form: the fields in a fixed order, absent values and empty lists left out, all else written.
 */
public final class AppraisalJson {
  static final Document<Appraisal> DOCUMENT = new Document<>(
      DocumentType.APPRAISAL,
      "An appraisal (penilaian kinerja): the plan, a period, what was reached and said, and "
          + "the ratings given so far.",
      "NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH, "
          + "NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP; RANGE_INVERTED in dates and "
          + "targets; PERIOD_OUTSIDE_PLAN where the period shares no day with it; "
          + "APPRAISER_IS_EMPLOYEE where both have one NIP; DUPLICATE_ID for two results, "
          + "indicators, judged results or pieces of evidence of one id; DUPLICATE_BEHAVIOUR for "
          + "a value that stands twice; UNKNOWN_RESULT for a judged result that the plan does not "
          + "have, UNKNOWN_INDICATOR for a realised indicator that the result does not have; "
          + "DUPLICATE_RUBRIC for a category, DUPLICATE_SIGNATURE for a role and DUPLICATE_GUIDE "
          + "for a guide that stands twice; ADJUSTMENT_OUTSIDE_PERIOD where a version begins "
          + "outside of the plan's period; RANGE_INVERTED in standards of behaviour.",
      AppraisalShapes.APPRAISAL);

  private AppraisalJson() {}

  /**
   * Reads an appraisal.
   *
   * @param utf8 the document, in UTF-8
   * @return the appraisal
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Appraisal read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an appraisal of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the appraisal
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static Appraisal read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an appraisal.
   *
   * @param text the document
   * @return the appraisal
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Appraisal read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes an appraisal in its canonical form: the same appraisal always gives the same text, indented, without a line
   * feed at the end.
   *
   * @param appraisal the appraisal
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(Appraisal appraisal) {
    requireNonNull(appraisal, "appraisal");
    return DOCUMENT.write(appraisal);
  }
}
