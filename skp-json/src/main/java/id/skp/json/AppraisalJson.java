package id.skp.json;

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
  private AppraisalJson() {}

  /**
   * Reads an appraisal.
   *
   * @param utf8 the document, in UTF-8
   * @return the appraisal
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Appraisal read(byte[] utf8) {
    return read(StrictJson.source(utf8));
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
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads an appraisal.
   *
   * @param text the document
   * @return the appraisal
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Appraisal read(String text) {
    return read(StrictJson.source(text));
  }

  static Appraisal read(JsonSource document) {
    return DocumentType.APPRAISAL.read(document, AppraisalCodec::appraisal);
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
    return JsonText.of(DocumentType.APPRAISAL.begin().putAll(AppraisalCodec.appraisal(appraisal)));
  }
}
