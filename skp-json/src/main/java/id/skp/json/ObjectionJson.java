package id.skp.json;

import id.skp.core.followup.Objection;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Berkas keberatan</em>: an {@link Objection} as a JSON document with the header {@code "document":
 * "skp-objection/1"}: the evaluation as it was, the profile, the day of receipt and the events. An event that the profile
 * does not allow is refused with its place. Fields have the names of the Java properties.
 *
 * <p>Reading is strict: see {@link DocumentException} for what is refused and how it is told. A field that may be absent
 * may also be null. What is written reads back as the same value, and writing what was read gives the canonical form.
 */
public final class ObjectionJson {
  private ObjectionJson() {}

  /**
   * Reads an objection.
   *
   * @param utf8 the document, in UTF-8
   * @return the objection
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Objection read(byte[] utf8) {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads an objection of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the objection
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static Objection read(InputStream utf8) throws IOException {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads an objection.
   *
   * @param text the document
   * @return the objection
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Objection read(String text) {
    return read(StrictJson.source(text));
  }

  static Objection read(JsonSource document) {
    return DocumentType.OBJECTION.read(document, FollowUpCodec::objection);
  }

  /**
   * Writes an objection in its canonical form: the same objection always gives the same text, indented, without a line
   * feed at the end.
   *
   * @param objection the objection
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(Objection objection) {
    return JsonText.of(DocumentType.OBJECTION.begin().putAll(FollowUpCodec.objection(objection)));
  }
}
