package id.skp.json;

import id.skp.core.cascade.RoleResultMatrix;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen matriks peran hasil</em>: a {@link RoleResultMatrix} as a JSON document with the header
 * {@code "document": "skp-role-result-matrix/1"}. Reading is as strict, and writing as stable, as of an appraisal; see
 * {@link AppraisalJson}.
 */
public final class MatrixJson {
  private MatrixJson() {}

  /**
   * Reads a matrix.
   *
   * @param utf8 the document, in UTF-8
   * @return the matrix
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RoleResultMatrix read(byte[] utf8) {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a matrix of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the matrix
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RoleResultMatrix read(InputStream utf8) throws IOException {
    return read(StrictJson.source(utf8));
  }

  /**
   * Reads a matrix.
   *
   * @param text the document
   * @return the matrix
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RoleResultMatrix read(String text) {
    return read(StrictJson.source(text));
  }

  static RoleResultMatrix read(JsonSource document) {
    return DocumentType.ROLE_RESULT_MATRIX.read(document, MatrixCodec::matrix);
  }

  /**
   * Writes a matrix in its canonical form: the same matrix always gives the same text, indented, without a line feed at
   * the end.
   *
   * @param matrix the matrix
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(RoleResultMatrix matrix) {
    return JsonText.of(DocumentType.ROLE_RESULT_MATRIX.begin().putAll(MatrixCodec.matrix(matrix)));
  }
}
