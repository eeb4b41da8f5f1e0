package id.skp.json.recorded;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;

/**
 * <em>Temuan</em> as a report tells it.
 *
 * @param code the stable code, in capitals
 * @param severity how grave it is
 * @param location the JSON Pointer of what it is about, empty for the whole document
 * @param message the sentence: what was found and what would conform
 * @param source where the rule that was not kept comes from
 * @param count for how many findings it stands: 1, or more where not all of a code are told one by one
 */
public record RecordedFinding(
    String code, Severity severity, String location, Text message, LegalSource source, int count) {
  /**
   * Refuses null and a malformed code.
   *
   * @param code the stable code, in capitals
   * @param severity how grave it is
   * @param location the JSON Pointer of what it is about, empty for the whole document
   * @param message the sentence: what was found and what would conform
   * @param source where the rule that was not kept comes from
   * @param count for how many findings it stands: 1, or more where not all of a code are told one by one
   * @throws id.skp.core.InvalidValueException with code {@code FINDING_CODE_MALFORMED}
   */
  public RecordedFinding {
    FindingKind.requireCode(requireNonNull(code, "code"), "code");
    requireNonNull(severity, "severity");
    requireNonNull(location, "location");
    requireNonNull(message, "message");
    requireNonNull(source, "source");
  }
}
