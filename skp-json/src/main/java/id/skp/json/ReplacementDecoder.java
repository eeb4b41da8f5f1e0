package id.skp.json;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import id.skp.core.text.Names;
import id.skp.rules.NamesFindings;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.ValueForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads, by their names, what stands in the place of parameters of a base, each value in its parameter's form. */
final class ReplacementDecoder implements ValueDecoder<List<Replacement<?>>> {
  private final RuleSet base;
  private final Map<String, Parameter<?>> known = new LinkedHashMap<>();
  private final Map<ParameterKey<?>, Boolean> dated;

  /** For a document that may give the first and the last day outside of its parameters. */
  ReplacementDecoder(RuleSet base, boolean from, boolean until) {
    this.base = base;
    base.parameters().forEach(each -> known.put(each.name(), each));
    this.dated = Map.of(RuleSet.IN_FORCE_FROM, from, RuleSet.IN_FORCE_UNTIL, until);
  }

  @Override
  public Optional<List<Replacement<?>>> decode(Object json, Location at, Problems problems) {
    if (!(json instanceof Map<?, ?> fields)) {
      return Values.wrongType(Text.of("objek", "an object"), json, at, problems);
    }
    List<Replacement<?>> replacements = new ArrayList<>();
    fields.forEach((name, replacement) -> decode(
            name.toString(), replacement, at.field(name.toString()), problems)
        .ifPresent(replacements::add));
    return Optional.of(replacements);
  }

  private Optional<? extends Replacement<?>> decode(
      String name, @Nullable Object json, Location at, Problems problems) {
    Parameter<?> parameter = known.get(name);
    if (parameter == null) {
      problems.add(at, "UNKNOWN_PARAMETER", unknown(name));
      return Optional.empty();
    } else if (dated.getOrDefault(parameter.key(), false)) {
      problems.add(
          at,
          "DUPLICATE_PARAMETER",
          "sudah diberikan oleh effectiveFrom atau effectiveUntil; hapus salah satunya",
          "is given by effectiveFrom or effectiveUntil already; remove one of the two");
      return Optional.empty();
    }
    return json == null
        ? Values.wrongType(
            Text.of("objek dengan bidang value", "an object with the field value"),
            null,
            at,
            problems)
        : Values.object(fields -> replacement(parameter, fields)).decode(json, at, problems);
  }

  private Text unknown(String name) {
    Text advice = Names.advice(name, known.keySet());
    return Text.of(
        "bukan parameter " + base.id() + "; " + advice.indonesian(),
        "is not a parameter of " + base.id() + "; " + advice.english());
  }

  private <T> Optional<Replacement<T>> replacement(Parameter<T> parameter, ObjectView json) {
    Optional<T> value = json.required("value", decoder(parameter.key().form()));
    Optional<LegalSource> source = json.optional("source", LawCodec.SOURCE);
    boolean confirmed = json.has("source") && !source.equals(Optional.of(parameter.legalSource()));
    if (value.equals(Optional.of(parameter.value())) && !confirmed) {
      json.problem(
          "value",
          "UNCHANGED_PARAMETER",
          "perlu nilai lain daripada dalam " + base.id()
              + ", atau sumber sendiri; hilangkan yang tidak berubah",
          "needs another value than in " + base.id()
              + ", or a source of its own; leave out what stays as it is");
    }
    return json.build(() -> new Replacement<>(parameter.key(), value.orElseThrow(), source));
  }

  private <T> ValueDecoder<T> decoder(ValueForm<T> form) {
    return (json, at, problems) -> {
      Optional<T> value = form.read(
          json,
          problem -> problems.add(at.pointer(problem.pointer()), problem.code(), problem.text()));
      value.ifPresent(each -> refuseUnknownFindings(each, json, at, problems));
      return value;
    };
  }

  /** Tells every code without a finding at its place; a document adds no findings, so the base has them all. */
  private void refuseUnknownFindings(Object value, Object json, Location at, Problems problems) {
    if (value instanceof NamesFindings names && json instanceof List<?> codes) {
      base.unknownFindings(names)
          .forEach((code, sentence) ->
              problems.add(at.item(codes.indexOf(code)), "UNKNOWN_FINDING", sentence));
    }
  }
}
