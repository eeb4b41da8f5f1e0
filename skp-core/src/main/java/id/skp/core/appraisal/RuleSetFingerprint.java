package id.skp.core.appraisal;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.skp.core.TextKind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What tells a rule set apart from another one of its id. It follows from all that the rule set says, so it is worked out when it is
 * first asked for: who only wants a predicate does not pay for reading every chapter.
 */
public final class RuleSetFingerprint {
  private final Supplier<String> text;

  private RuleSetFingerprint(Supplier<String> text) {
    this.text = text;
  }

  /**
   * Returns a fingerprint that was recorded.
   *
   * @param text the fingerprint
   * @return the fingerprint
   * @throws id.skp.core.InvalidValueException as {@link TextKind#require}
   */
  public static RuleSetFingerprint of(String text) {
    return new RuleSetFingerprint(
        Suppliers.ofInstance(TextKind.ID.require(text, "ruleSetFingerprint")));
  }

  /**
   * Returns a fingerprint that is worked out when it is asked for.
   *
   * @param text works it out, the same one each time
   * @return the fingerprint
   */
  public static RuleSetFingerprint whenAsked(Supplier<String> text) {
    return new RuleSetFingerprint(Suppliers.memoize(requireNonNull(text, "text")::get));
  }

  /**
   * Returns the fingerprint.
   *
   * @return the text, never blank
   */
  public String text() {
    return text.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RuleSetFingerprint fingerprint && text().equals(fingerprint.text()));
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
