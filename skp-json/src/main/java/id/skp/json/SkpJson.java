package id.skp.json;

import static java.util.Objects.requireNonNull;

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
  static final Document<SkpFile> DOCUMENT = new Document<>(
      DocumentType.PLAN,
      "A plan (SKP) with the dialogue in which it was agreed and the versions before it. "
          + "What a review objects to is not refused.",
      "NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH, "
          + "NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP; RANGE_INVERTED in dates, "
          + "targets and standards of behaviour; APPRAISER_IS_EMPLOYEE where both have one NIP; "
          + "DUPLICATE_ID for two results or indicators of one id; DUPLICATE_BEHAVIOUR, "
          + "DUPLICATE_RUBRIC, DUPLICATE_SIGNATURE, DUPLICATE_GUIDE and DUPLICATE_TOPIC for a "
          + "value, category, role, guide or topic that stands twice; ADJUSTMENT_OUTSIDE_PERIOD "
          + "where a version begins outside of its period; DIALOGUE_WITH_ONESELF where employee "
          + "and leader are one; DIALOGUE_OF_OTHER_PLAN and DIALOGUE_ID_MISMATCH where the "
          + "dialogue is not that of the plan; VERSION_OF_OTHER_PLAN, VERSION_GAP, "
          + "ADJUSTMENT_MISSING and ADJUSTMENT_BEFORE_PREVIOUS where earlier versions do not lead "
          + "to the plan.",
      PlanShapes.FILE);

  /** A plan beside which nothing stands. */
  static final Document<Skp> ALONE =
      new Document<>(DocumentType.PLAN, "A plan (SKP).", "", PlanShapes.SKP);

  private SkpJson() {}

  /**
   * Reads a plan.
   *
   * @param utf8 the document, in UTF-8
   * @return the plan with what belongs to it
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static SkpFile read(byte[] utf8) {
    return DOCUMENT.read(utf8);
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
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a plan.
   *
   * @param text the document
   * @return the plan with what belongs to it
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static SkpFile read(String text) {
    return DOCUMENT.read(text);
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
    requireNonNull(file, "file");
    return DOCUMENT.write(file);
  }
}
