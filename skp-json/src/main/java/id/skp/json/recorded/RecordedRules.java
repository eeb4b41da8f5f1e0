package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.RuleSetFingerprint;
import java.util.List;
import java.util.Set;

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
   * Refuses null and a rule set that stands twice among the bases.
   *
   * @param id the id of the rule set
   * @param bases the ids of what it is a variant of, nearest first
   * @param libraryVersion the version of the library
   * @param fingerprint what tells the rule set from others of its id
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID}
   */
  public RecordedRules {
    requireNonNull(id, "id");
    bases = List.copyOf(requireNonNull(bases, "bases"));
    requireNonNull(libraryVersion, "libraryVersion");
    requireNonNull(fingerprint, "fingerprint");
    unless(
        Set.copyOf(bases).size() == bases.size(),
        "DUPLICATE_ID",
        "bases",
        "perlu setiap himpunan aturan satu kali",
        "needs each rule set once",
        bases);
  }

  /** Refuses an evaluation that another rule set decided. */
  void requireOf(RecordedDecision<Evaluation> decision) {
    decision.toOptional().ifPresent(evaluation -> {
      RecordedRules rules = new RecordedRules(
          evaluation.ruleSet(),
          evaluation.ruleSetBases(),
          evaluation.libraryVersion(),
          evaluation.ruleSetFingerprint().map(RuleSetFingerprint::text).orElse(""));
      unless(
          rules.equals(this),
          "REPORT_CONTRADICTORY",
          "ruleSet",
          "perlu himpunan aturan dari evaluasi, " + rules,
          "needs the rule set of the evaluation, " + rules,
          this);
    });
  }
}
