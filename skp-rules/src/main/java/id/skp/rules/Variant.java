package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.ImmutableList;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The changes a variant makes to its base. The decree must be cited before anything is replaced, since it is the source
 * of what replaces it.
 */
public final class Variant {
  private final RuleSet base;
  private final RuleSet.Builder builder;
  private Optional<LegalSource> decree = Optional.empty();

  Variant(RuleSet base, RuleSet.Builder builder) {
    this.base = base;
    this.builder = builder;
  }

  /**
   * Names the decree that the changes rest on.
   *
   * @param regulation the decree
   * @return this variant
   */
  public Variant citing(Regulation regulation) {
    Citation whole = Citation.builder().regulation(regulation.id()).build();
    decree = Optional.of(
        new LegalSource(Basis.REGULATION_TEXT, ImmutableList.of(whole), Optional.empty()));
    builder.cite(regulation);
    return this;
  }

  /**
   * Sets the first day in force.
   *
   * @param from the day
   * @return this variant
   * @throws id.skp.core.InvalidValueException with code {@code SOURCE_MISSING} if no decree is cited
   */
  public Variant effectiveFrom(LocalDate from) {
    builder.replace(Parameter.of(RuleSet.IN_FORCE_FROM, from, source()));
    return this;
  }

  /**
   * Sets the last day in force.
   *
   * @param until the day
   * @return this variant
   * @throws id.skp.core.InvalidValueException with code {@code SOURCE_MISSING} if no decree is cited
   */
  public Variant effectiveUntil(LocalDate until) {
    builder.replace(Parameter.of(RuleSet.IN_FORCE_UNTIL, until, source()));
    return this;
  }

  /**
   * Replaces a parameter, with the decree as its source.
   *
   * @param <T> the type of its value
   * @param key its key
   * @param value its new value
   * @return this variant
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_PARAMETER} if the base does not have it, or
   *     {@code SOURCE_MISSING} if no decree is cited
   */
  public <T> Variant parameter(ParameterKey<T> key, T value) {
    return parameter(key, value, source());
  }

  /**
   * Replaces a parameter.
   *
   * @param <T> the type of its value
   * @param key its key
   * @param value its new value
   * @param source where the new value comes from
   * @return this variant
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_PARAMETER} if the base does not have it
   */
  public <T> Variant parameter(ParameterKey<T> key, T value, LegalSource source) {
    base.parameter(key);
    builder.replace(Parameter.of(key, value, source));
    return this;
  }

  /**
   * Replaces how a rule decides, with the decree as its source.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param procedure how it decides now
   * @return this variant
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_RULE} if the base does not have it, or
   *     {@code SOURCE_MISSING} if no decree is cited
   */
  public <I, O> Variant rule(RuleKey<I, O> key, Procedure<I, O> procedure) {
    unless(
        base.find(key).isPresent(),
        "UNKNOWN_RULE",
        "rule",
        "needs a rule of the base " + base.id(),
        key);
    builder.replace(new Rule<>(key, procedure, source()));
    return this;
  }

  private LegalSource source() {
    unless(
        decree.isPresent(),
        "SOURCE_MISSING",
        "citing",
        "needs the decree first, by citing(..)",
        "none");
    return decree.orElseThrow();
  }
}
