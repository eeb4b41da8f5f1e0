package id.skp.core.year;

import static java.util.Objects.requireNonNull;

/**
 * <em>Rujukan yang tidak ditemukan</em>: a reference to what the file does not hold, or does not hold yet.
 *
 * @param entry the entry that refers
 * @param reference what it refers to
 */
public record UnresolvedReference(FileEntry entry, Reference reference) {
  /**
   * Refuses null.
   *
   * @param entry the entry that refers
   * @param reference what it refers to
   */
  public UnresolvedReference {
    requireNonNull(entry, "entry");
    requireNonNull(reference, "reference");
  }
}
