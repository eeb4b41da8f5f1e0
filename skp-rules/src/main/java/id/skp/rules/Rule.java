package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.rules.input.Subject;
import java.util.Optional;

/**
 * A rule of a rule set: its key, how it decides, and where it comes from.
 *
 * @param <I> the type of the input
 * @param <O> the type of the outcome
 * @param key its key
 * @param procedure how it decides
 * @param legalSource where it comes from
 */
public record Rule<I, O>(RuleKey<I, O> key, Procedure<I, O> procedure, LegalSource legalSource)
    implements Subject {
  /**
   * Refuses null.
   *
   * @param key its key
   * @param procedure how it decides
   * @param legalSource where it comes from
   */
  public Rule {
    requireNonNull(key, "key");
    requireNonNull(procedure, "procedure");
    requireNonNull(legalSource, "legalSource");
  }

  @Override
  public String name() {
    return key.name();
  }

  @Override
  public Text title() {
    return key.title();
  }

  @Override
  public Optional<LegalSource> source() {
    return Optional.of(legalSource);
  }
}
