package id.skp.testkit.cases;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.Basis;
import java.util.Optional;

/**
 * Where the expectation of a case comes from.
 *
 * @param basis how strong the expectation is
 * @param citation the place in the law, in the author's words
 * @param source the address of the document
 * @param note a remark
 */
public record Provenance(
    Optional<Basis> basis,
    Optional<String> citation,
    Optional<String> source,
    Optional<String> note) {
  /**
   * Refuses null.
   *
   * @param basis how strong the expectation is
   * @param citation the place in the law, in the author's words
   * @param source the address of the document
   * @param note a remark
   */
  public Provenance {
    requireNonNull(basis, "basis");
    requireNonNull(citation, "citation");
    requireNonNull(source, "source");
    requireNonNull(note, "note");
  }
}
