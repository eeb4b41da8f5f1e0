package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.people.SignatureStatus;
import id.skp.rules.input.Field;
import java.util.Optional;

/**
 * Whether the employee signed the evaluation document.
 *
 * @param signature whether the employee signed, if it is said
 */
public record SignedDocument(Optional<SignatureStatus> signature) {
  /** What became of the employee's signature. */
  public static final Field<SignedDocument, Optional<SignatureStatus>> SIGNATURE = Field.of(
      "signature", SignedDocument::signature, "Tanda tangan pegawai", "Signature of the employee");

  /**
   * Refuses null.
   *
   * @param signature whether the employee signed, if it is said
   */
  public SignedDocument {
    requireNonNull(signature, "signature");
  }

  /**
   * Obtains a document.
   *
   * @param signature whether the employee signed
   * @return the document
   */
  public static SignedDocument of(SignatureStatus signature) {
    requireNonNull(signature, "signature");
    return new SignedDocument(Optional.of(signature));
  }

  /**
   * Obtains what an evaluation document tells of the employee's signature.
   *
   * @param document the document
   * @return the employee's signature; one that it does not tell is not given yet
   */
  public static SignedDocument of(EvaluationDocument document) {
    requireNonNull(document, "document");
    return of(document.signatures().stream()
        .filter(each -> each.role() == ObjectionRole.PEGAWAI)
        .map(DocumentSignature::status)
        .findAny()
        .orElse(SignatureStatus.NOT_SIGNED));
  }
}
