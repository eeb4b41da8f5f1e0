package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.List;

/**
 * <em>Dokumen yang diperbarui</em>: a document of the newest version, and what was changed in it. Source: this library's, not the
 * law's.
 *
 * @param document the document; as it was given where nothing had to be changed
 * @param changes what was changed, step by step from its version to the newest; none if it was of the newest
 */
public record UpgradedDocument(String document, List<Text> changes) {
  /**
   * Refuses null and copies the list.
   *
   * @param document the document
   * @param changes what was changed
   */
  public UpgradedDocument {
    requireNonNull(document, "document");
    changes = List.copyOf(requireNonNull(changes, "changes"));
  }
}
