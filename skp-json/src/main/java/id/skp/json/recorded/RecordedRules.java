package id.skp.json.recorded;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Which rule set and library decided.
 *
 * @param id the id of the rule set
 * @param bases the ids of what it is a variant of, nearest first
 * @param libraryVersion the version of the library
 * @param fingerprint what tells the rule set from others of its id
 */
public record RecordedRules(
    String id, List<String> bases, String libraryVersion, String fingerprint) {
  /**
   * Refuses null and copies the list.
   *
   * @param id the id of the rule set
   * @param bases the ids of what it is a variant of, nearest first
   * @param libraryVersion the version of the library
   * @param fingerprint what tells the rule set from others of its id
   */
  public RecordedRules {
    requireNonNull(id, "id");
    bases = List.copyOf(requireNonNull(bases, "bases"));
    requireNonNull(libraryVersion, "libraryVersion");
    requireNonNull(fingerprint, "fingerprint");
  }
}
