package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.unit.UnitPerformance;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen kinerja unit</em>: a {@link UnitPerformance} as a JSON document with the header
 * {@code "document": "skp-unit/1"}. Reading is as strict, and writing as stable, as of an appraisal; see
 * {@link AppraisalJson}.
 */
public final class UnitJson {
  static final Document<UnitPerformance> DOCUMENT = new Document<>(
      DocumentType.UNIT,
      "A unit (kinerja unit): how its outcome was fixed, and the predicates of its people or "
          + "where these are kept.",
      "NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH, "
          + "NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP.",
      UnitShapes.UNIT);

  private UnitJson() {}

  /**
   * Reads a unit.
   *
   * @param utf8 the document, in UTF-8
   * @return the unit
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static UnitPerformance read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a unit of at most 16 MiB, in which 50,000 people fit: of a longer one no more is taken from the stream. To read
   * longer ones, or shorter ones only, see {@link SkpDocuments#read(Class, InputStream, int)}.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the unit
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static UnitPerformance read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a unit.
   *
   * @param text the document
   * @return the unit
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static UnitPerformance read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a unit in its canonical form: the same unit always gives the same text, indented, without a line feed at
   * the end.
   *
   * @param unit the unit
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(UnitPerformance unit) {
    requireNonNull(unit, "unit");
    return DOCUMENT.write(unit);
  }
}
