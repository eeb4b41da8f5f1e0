package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.cascade.RoleResultMatrix;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen matriks peran hasil</em>: a {@link RoleResultMatrix} as a JSON document with the header
 * {@code "document": "skp-role-result-matrix/1"}. Reading is as strict, and writing as stable, as of an appraisal; see
 * {@link AppraisalJson}.
 */
public final class MatrixJson {
  static final Document<RoleResultMatrix> DOCUMENT = new Document<>(
      DocumentType.ROLE_RESULT_MATRIX,
      "A matrix of roles and results (matriks peran hasil): the goals of a unit, its "
          + "members, their results and which result contributes to what.",
      "NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH, "
          + "NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP; RANGE_INVERTED in dates and "
          + "targets; DUPLICATE_ID for two goals or results, two indicators, two members or two "
          + "teams of one id; DUPLICATE_RUBRIC for a category that stands twice; DUPLICATE_LINK "
          + "for two links between the same ends; UNKNOWN_MEMBER, UNKNOWN_RESULT and "
          + "UNKNOWN_INDICATOR for what is not in the matrix; OWNER_ID_MISMATCH for an employee "
          + "under another id than the own; OWN_SUPERIOR for somebody above himself; "
          + "LINK_TO_ITSELF for a result that supports itself; HEAD_IS_MEMBER for the head among "
          + "the members of the team.",
      MatrixShapes.MATRIX);

  private MatrixJson() {}

  /**
   * Reads a matrix.
   *
   * @param utf8 the document, in UTF-8
   * @return the matrix
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RoleResultMatrix read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a matrix of at most 128 MiB, in which 100,000 results fit: of a longer one no more is taken from the stream. To read
   * longer ones, or shorter ones only, see {@link SkpDocuments#read(Class, InputStream, int)}.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the matrix
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RoleResultMatrix read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a matrix.
   *
   * @param text the document
   * @return the matrix
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RoleResultMatrix read(String text) {
    return DOCUMENT.read(text);
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
    requireNonNull(matrix, "matrix");
    return DOCUMENT.write(matrix);
  }
}
