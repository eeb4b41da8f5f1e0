package id.skp.rules;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.input.Extension;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What decides in a rule set: values with their steps, rules, findings, and whose they are; read as far as it was asked for. */
final class Contents {
  private final Identity identity;
  private final Chapters unread;
  private volatile Read read;

  /** The chapters that were not read yet. */
  @FunctionalInterface
  interface Chapters {
    /** Reads one chapter, or all, and returns what there is with that. */
    Read readAfter(Read known, boolean isAll);
  }

  Contents(Identity identity, Read read, Chapters unread) {
    this.identity = identity;
    this.read = read;
    this.unread = unread;
  }

  Identity identity() {
    return identity;
  }

  /** Returns what there is, after all was read. */
  Read whole() {
    Read now = read;
    return now.isWhole ? now : more(now, true);
  }

  /** Returns what is added to documents, which chapters that are read when asked do not. */
  List<Extension<?, ?>> extensions() {
    return read.extensions;
  }

  Optional<FindingKind> findingKind(String code) {
    return Optional.ofNullable(sought(now -> now.findingKind(code)));
  }

  /** Returns the step of a parameter's value, or null; it is stored under its own key, and equal keys have the same type. */
  @SuppressWarnings("unchecked")
  <T> @Nullable Step<T> parameter(ParameterKey<T> key) {
    Step<?> ofConstant = read.parameterSlots.get(key, key.hashCode());
    return (Step<T>) (ofConstant == null ? sought(now -> now.steps.get(key)) : ofConstant);
  }

  <T> Optional<Parameter<T>> find(ParameterKey<T> key) {
    return Optional.ofNullable(sought(now -> now.get(key)));
  }

  /** Returns a rule, or null; it is stored under its own key, and equal keys have the same types. */
  @SuppressWarnings("unchecked")
  <I, O> @Nullable Rule<I, O> rule(RuleKey<I, O> key) {
    requireNonNull(key, "key");
    Rule<?, ?> ofConstant = read.ruleSlots.get(key, key.hashCode());
    return (Rule<I, O>) (ofConstant == null ? sought(now -> now.rules.get(key)) : ofConstant);
  }

  @Nullable
  Rule<?, ?> ruleNamed(String name) {
    return sought(now -> now.rulesByName.get(name));
  }

  /** Reads on until something is found, or all is read. */
  private <V> @Nullable V sought(Function<Read, @Nullable V> part) {
    Read now = read;
    V found = part.apply(now);
    while (found == null && !now.isWhole) {
      now = more(now, false);
      found = part.apply(now);
    }
    return found;
  }

  /** Reads one chapter more than what was known, unless another thread has, or all of them. */
  private synchronized Read more(Read known, boolean isAll) {
    Read now = read;
    if (isAll ? !now.isWhole : now == known) {
      now = unread.readAfter(now, isAll);
      read = now;
    }
    return now;
  }

  /** What was read. */
  static final class Read {
    private final boolean isWhole;
    private final List<FindingKind> findingKinds;
    private final Map<ParameterKey<?>, Parameter<?>> parameters;
    private final Map<RuleKey<?, ?>, Rule<?, ?>> rules;
    private final List<Service> services;
    private final List<Extension<?, ?>> extensions;
    private final Map<String, Rule<?, ?>> rulesByName = new HashMap<>();
    private final Map<ParameterKey<?>, Step<?>> steps;
    private final Slots<Step<?>> parameterSlots;
    private final Slots<Rule<?, ?>> ruleSlots;

    /** What was read after something else; the steps of that are kept. */
    Read(
        Optional<Read> known,
        boolean isWhole,
        Collection<FindingKind> findingKinds,
        Map<ParameterKey<?>, Parameter<?>> parameters,
        Map<RuleKey<?, ?>, Rule<?, ?>> rules,
        Collection<Service> services,
        List<Extension<?, ?>> extensions) {
      this.isWhole = isWhole;
      this.findingKinds = ImmutableList.copyOf(findingKinds);
      this.parameters = ImmutableMap.copyOf(parameters);
      this.rules = ImmutableMap.copyOf(rules);
      this.services = ImmutableList.copyOf(services);
      this.extensions = ImmutableList.copyOf(extensions);
      rules.values().forEach(rule -> rulesByName.put(rule.name(), rule));
      this.steps = new HashMap<>();
      known.ifPresent(before -> steps.putAll(before.steps));
      parameters.forEach((key, parameter) ->
          steps.computeIfAbsent(key, unknown -> Step.of(parameter, parameter.value())));
      this.parameterSlots = Slots.of(steps);
      this.ruleSlots = Slots.of(rules);
    }

    boolean isWhole() {
      return isWhole;
    }

    List<FindingKind> findingKinds() {
      return findingKinds;
    }

    private @Nullable FindingKind findingKind(String code) {
      for (FindingKind each : findingKinds) {
        if (each.code().equals(code)) {
          return each;
        }
      }
      return null;
    }

    Map<ParameterKey<?>, Parameter<?>> parameters() {
      return parameters;
    }

    Map<RuleKey<?, ?>, Rule<?, ?>> rules() {
      return rules;
    }

    List<Service> services() {
      return services;
    }

    List<Extension<?, ?>> extensions() {
      return extensions;
    }

    @SuppressWarnings(
        "unchecked") // it is stored under its own key, and equal keys have the same type
    private <T> @Nullable Parameter<T> get(ParameterKey<T> key) {
      return (Parameter<T>) parameters.get(key);
    }

    <T> Optional<Parameter<T>> find(ParameterKey<T> key) {
      return Optional.ofNullable(get(key));
    }
  }
}
