package id.skp.json;

import id.skp.core.law.LegalSource;
import id.skp.rules.ParameterKey;
import id.skp.rules.Variant;
import java.util.Optional;

/**
 * What stands in the place of a parameter of the base.
 *
 * @param <T> the type of its value
 * @param key the parameter's key
 * @param value the new value
 * @param source where it comes from; absent if that is the decree as a whole
 */
record Replacement<T>(ParameterKey<T> key, T value, Optional<LegalSource> source) {
  void applyTo(Variant variant) {
    source.ifPresentOrElse(
        own -> variant.parameter(key, value, own), () -> variant.parameter(key, value));
  }
}
