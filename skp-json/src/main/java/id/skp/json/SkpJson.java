package id.skp.json;

import id.skp.core.dialogue.SkpFile;
import id.skp.core.plan.Skp;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen SKP</em>: an {@link SkpFile} as a JSON document with the header {@code "document": "skp-plan/1"}. The fields of
 * the plan stand in the document itself, as they do in the field {@code skp} of an appraisal; beside them stand
 * {@code planningDialogue} and {@code earlierVersions}.
 *
 * <p>Reading is strict, as it is for {@link AppraisalJson}; but what a review objects to, such as a result without an
 * indicator, is not refused: it is read, so that the review can find it.
 */
public final class SkpJson {
  private SkpJson() {}

  /**
   * Reads a plan.
   *
   * @param utf8 the document, in UTF-8
   * @return the plan with what belongs to it
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static SkpFile read(byte[] utf8) {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a plan of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the plan with what belongs to it
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static SkpFile read(InputStream utf8) throws IOException {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a plan.
   *
   * @param text the document
   * @return the plan with what belongs to it
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static SkpFile read(String text) {
    return read(StrictJson.source(text));
  }

  static SkpFile read(JsonSource document) {
    return DocumentType.PLAN.read(document, PlanCodec::file);
  }

  /** Reads a plan beside which nothing stands. */
  static Skp readAlone(JsonSource document) {
    return DocumentType.PLAN.read(document, PlanCodec::skp);
  }

  /**
   * Writes a plan in its canonical form: the same plan always gives the same text, indented, without a line feed at the
   * end.
   *
   * @param file the plan with what belongs to it
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(SkpFile file) {
    return JsonText.of(DocumentType.PLAN.begin().putAll(PlanCodec.file(file)));
  }
}
