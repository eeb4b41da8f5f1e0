package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Hasil evaluasi kinerja</em>: an {@link Evaluation} alone as a JSON document with the header
 * {@code "document": "skp-evaluation/1"}: the record to keep of what was decided, without the way to it.
 *
 * <p>Reading is strict, as it is for {@link AppraisalJson}.
 */
public final class EvaluationJson {
  static final Document<Evaluation> DOCUMENT = new Document<>(
      DocumentType.EVALUATION,
      "The outcome of an appraisal, a record to keep.",
      "DIVISION_BY_ZERO in a score; DUPLICATE_ID for a rule set that stands twice among the bases.",
      JudgementShapes.EVALUATION);

  private EvaluationJson() {}

  /**
   * Reads an evaluation.
   *
   * @param utf8 the document, in UTF-8
   * @return the evaluation
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Evaluation read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an evaluation of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the evaluation
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static Evaluation read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an evaluation.
   *
   * @param text the document
   * @return the evaluation
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Evaluation read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes an evaluation in its canonical form: the same evaluation always gives the same text, indented, without a line feed at
   * the end.
   *
   * @param evaluation the evaluation
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Evaluation evaluation) {
    requireNonNull(evaluation, "evaluation");
    return DOCUMENT.write(evaluation);
  }
}
