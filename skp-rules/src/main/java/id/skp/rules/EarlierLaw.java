package id.skp.rules;

import java.util.Optional;

/** What was in force before a variant, asked within a decision of the variant. */
interface EarlierLaw {
  /** Decides a rule, where it can be decided. */
  <I, O> Optional<O> decide(RuleKey<I, O> key, I input);

  /** Finds a parameter. */
  <T> Optional<Parameter<T>> parameter(ParameterKey<T> key);

  /** Tells why a rule cannot be decided. */
  <I, O> Optional<UndecidedPart> refusal(RuleKey<I, O> key, I input);
}
