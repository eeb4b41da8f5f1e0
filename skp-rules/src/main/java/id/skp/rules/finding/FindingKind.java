package id.skp.rules.finding;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.TextKind;
import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.regex.Pattern;

/**
 * A kind of finding (<em>temuan</em>) that a rule set can make.
 *
 * @param code the stable code, in capitals
 * @param severity how grave it usually is
 * @param wording the sentence, with {@code {0}}, {@code {1}} … where values stand
 * @param source where the rule that was not kept comes from
 */
public record FindingKind(String code, Severity severity, Text wording, LegalSource source) {
  /** Where a value stands in the wording. */
  private static final Pattern VALUE = Pattern.compile("\\{[0-9]{1,2}}");

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+");

  /**
   * Refuses a malformed code.
   *
   * @param code the stable code, in capitals
   * @param severity how grave it usually is
   * @param wording the sentence, with {@code {0}}, {@code {1}} … where values stand
   * @param source where the rule that was not kept comes from
   * @throws id.skp.core.InvalidValueException with code {@code FINDING_CODE_MALFORMED}
   */
  public FindingKind {
    requireCode(requireNonNull(code, "code"), "code");
    requireNonNull(severity, "severity");
    requireNonNull(wording, "wording");
    requireNonNull(source, "source");
  }

  /**
   * Returns the wording as it stands in a list of kinds, where there are no values.
   *
   * @return the sentence, with {@code …} where values stand
   */
  public Text wordingInList() {
    return Text.of(inList(wording.indonesian()), inList(wording.english()));
  }

  private static String inList(String wording) {
    return VALUE.matcher(wording).replaceAll("\u2026");
  }

  /**
   * Refuses what is no code of a finding.
   *
   * @param code the code
   * @param field the property it stands in
   * @throws id.skp.core.InvalidValueException with code {@code FINDING_CODE_MALFORMED}
   */
  public static void requireCode(String code, String field) {
    requireNonNull(code, "code");
    unless(
        code.length() <= TextKind.ID.longest() && CODE.matcher(code).matches(),
        "FINDING_CODE_MALFORMED",
        field,
        "perlu huruf besar yang digabung dengan '_', paling banyak " + TextKind.ID.longest()
            + " karakter",
        "needs capitals joined by '_', at most " + TextKind.ID.longest() + " characters",
        code);
  }
}
