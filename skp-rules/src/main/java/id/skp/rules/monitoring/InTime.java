package id.skp.rules.monitoring;

import id.skp.core.law.LegalSource;
import id.skp.rules.Applicability;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.Reasoning;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A parameter in a period within which the rule set took force: until then, what the rule set is based on says it.
 *
 * @param now the value in the rule set
 * @param before the parameter in what was in force on a day before it; empty on the others
 */
record InTime<T>(T now, Function<LocalDate, Optional<Parameter<T>>> before) {
  /** Reads it; a rule set that is not in force at the end of the period was asked for all the same, and says it for all days. */
  static <T> InTime<T> of(ParameterKey<T> key, LocalDate last, Reasoning reasoning) {
    Applicability law = Applicability.of(reasoning);
    return new InTime<>(
        reasoning.by(reasoning.parameter(key)),
        day -> law.isInForceOn(last) && !law.isInForceOn(day)
            ? law.parameterEarlier(day, key)
            : Optional.empty());
  }

  T on(LocalDate day) {
    return before.apply(day).map(Parameter::value).orElse(now);
  }

  /** Returns where the value comes from, on a day before the rule set took force. */
  Optional<LegalSource> sourceOn(LocalDate day) {
    return before.apply(day).flatMap(Parameter::source);
  }
}
