package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.followup.EvaluationDocument;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Dokumen Evaluasi Kinerja Pegawai</em> (Format D.1.1): an {@link EvaluationDocument} as a JSON document with the
 * header {@code "document": "skp-evaluation-document/1"}. It carries no ratings; a field for one is refused. Fields have
 * the names of the Java properties.
 *
 * <p>Reading is strict: see {@link DocumentException} for what is refused and how it is told. A field that may be absent
 * may also be null. What is written reads back as the same value, and writing what was read gives the canonical form.
 */
public final class EvaluationDocumentJson {
  static final Document<EvaluationDocument> DOCUMENT = new Document<>(
      DocumentType.EVALUATION_DOCUMENT,
      "An evaluation document (Dokumen Evaluasi Kinerja Pegawai, Format D.1.1): the "
          + "parties, the outcome, notes, what was done about it, the signatures; no ratings.",
      "NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH, "
          + "NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP; APPRAISER_IS_EMPLOYEE and "
          + "SUPERIOR_IS_PARTY where two parties have one NIP or id; DUPLICATE_EVENT for an "
          + "action that stands twice, EVENTS_UNORDERED for an event before the one before it, "
          + "OBJECTION_MISSING for an answer to an objection that is not there; "
          + "DUPLICATE_SIGNATURE for two signatures of one party, SIGNATURE_DATE_MISMATCH for a "
          + "signature without a date or a date without one.",
      FollowUpShapes.DOCUMENT);

  private EvaluationDocumentJson() {}

  /**
   * Reads an evaluation document.
   *
   * @param utf8 the document, in UTF-8
   * @return the document
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static EvaluationDocument read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an evaluation document of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the document
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static EvaluationDocument read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an evaluation document.
   *
   * @param text the document
   * @return the document
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static EvaluationDocument read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes an evaluation document in its canonical form: the same one always gives the same text, indented, without a line
   * feed at the end.
   *
   * @param document the document
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(EvaluationDocument document) {
    requireNonNull(document, "document");
    return DOCUMENT.write(document);
  }
}
