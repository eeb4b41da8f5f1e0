package id.skp.json;

import id.skp.core.law.LegalSource;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.GivenFields;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.NamesFindings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What stands, by their names, in the place of parameters of a base, each value in its parameter's form. */
final class ParametersShape {
  /** The field of the document, beside its parameters, that gives a parameter. */
  private static final Map<ParameterKey<?>, String> OF_HEAD = Map.of(
      RuleSet.IN_FORCE_FROM,
      VariantShape.FROM,
      RuleSet.IN_FORCE_UNTIL,
      VariantShape.UNTIL,
      RuleSet.REPLACES,
      VariantShape.REPLACES);

  private final RuleSet base;
  private final Map<String, Parameter<?>> known = new LinkedHashMap<>();
  private final Predicate<String> given;

  /** For a document that gives some fields beside its parameters. */
  ParametersShape(RuleSet base, Predicate<String> given) {
    this.base = base;
    base.parameters().forEach(each -> known.put(each.name(), each));
    this.given = given;
  }

  Shape<List<Replacement<?>>> shape() {
    return Shape.of(
        "parametersOf-" + base.id(),
        Text.same("The parameters of " + base.id() + "."),
        this::read,
        this::write,
        this::describe);
  }

  private @Nullable List<Replacement<?>> read(Source in) {
    if (in.token() != Token.OBJECT) {
      in.refuseType(Text.of("objek", "an object"));
      return null;
    }
    List<Replacement<?>> replacements = new ArrayList<>();
    while (in.next() == Token.NAME) {
      Parameter<?> parameter = wanted(in);
      in.next();
      Replacement<?> replacement = parameter == null ? null : read(replacement(parameter), in);
      if (replacement != null) {
        replacements.add(replacement);
      } else {
        in.skip();
      }
    }
    return replacements;
  }

  private static <T> @Nullable T read(Shape<T> shape, Source in) {
    if (in.token() == Token.NULL) {
      in.refuseType(Text.of("objek dengan bidang value", "an object with the field value"));
      return null;
    }
    return shape.read(in);
  }

  /** Returns the parameter of a name, or refuses it. */
  private @Nullable Parameter<?> wanted(Source in) {
    Parameter<?> parameter = known.get(in.name());
    if (parameter == null) {
      Text advice = Names.advice(in.name(), known.keySet());
      in.refuse(
          "UNKNOWN_PARAMETER",
          Text.of(
              "bukan parameter " + base.id() + "; " + advice.indonesian(),
              "is not a parameter of " + base.id() + "; " + advice.english()));
      return null;
    }
    String field = OF_HEAD.getOrDefault(parameter.key(), "");
    if (given.test(field)) {
      in.refuse(
          "DUPLICATE_PARAMETER",
          Text.of(
              "sudah diberikan oleh " + field + "; hapus salah satunya",
              "is given by " + field + " already; remove one of the two"));
      return null;
    }
    return parameter;
  }

  private void write(List<Replacement<?>> replacements, Sink out) {
    out.beginObject();
    for (Replacement<?> each : replacements) {
      out.name(each.key().name());
      write(each, out);
    }
    out.endObject();
  }

  private <T> void write(Replacement<T> replacement, Sink out) {
    Parameter<?> parameter = Objects.requireNonNull(known.get(replacement.key().name()));
    // the parameter has the key under which it was found
    @SuppressWarnings("unchecked")
    Parameter<T> own = (Parameter<T>) parameter;
    replacement(own).write(replacement, out);
  }

  private Map<String, Object> describe(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    known.forEach(
        (name, parameter) -> properties.put(name, replacement(parameter).use(definitions)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    return schema;
  }

  private <T> ObjectShape<Replacement<T>, Parts<T>> replacement(Parameter<T> parameter) {
    Text about = Text.of(parameter.title().indonesian() + ".", parameter.title().english() + ".");
    return ObjectShape.of(null, about, () -> new Parts<>(parameter, base), Parts::replacement)
        .required(
            "value",
            new ValueShape<>(parameter).shape(about),
            Replacement::value,
            (parts, value) -> parts.value = value)
        .optional(
            "source",
            LawShapes.SOURCE,
            Replacement::source,
            (parts, source) -> parts.source = Optional.of(source))
        .saying("Where the value comes from, if not from the decree as a whole.")
        .check(Parts::check)
        .shape();
  }

  /** What is read in the place of a parameter. */
  private static final class Parts<T> {
    private final Parameter<T> parameter;
    private final RuleSet base;
    private @Nullable T value;
    private Optional<LegalSource> source = Optional.empty();

    private Parts(Parameter<T> parameter, RuleSet base) {
      this.parameter = parameter;
      this.base = base;
    }

    void check(GivenFields given) {
      boolean confirmed =
          given.has("source") && !source.equals(Optional.of(parameter.legalSource()));
      if (parameter.value().equals(value) && !confirmed) {
        given.refuseField(
            "value",
            "UNCHANGED_PARAMETER",
            Text.of(
                "perlu nilai lain daripada dalam " + base.id()
                    + ", atau sumber sendiri; hilangkan yang tidak berubah",
                "needs another value than in " + base.id()
                    + ", or a source of its own; leave out what stays as it is"));
      }
    }

    Replacement<T> replacement() {
      return new Replacement<>(parameter.key(), Objects.requireNonNull(value), source);
    }
  }

  /** A value in the form of its parameter. */
  private final class ValueShape<T> {
    private final Parameter<T> parameter;
    private final Shape<Object> data = Shape.data(Map.of());

    private ValueShape(Parameter<T> parameter) {
      this.parameter = parameter;
    }

    Shape<T> shape(Text about) {
      return Shape.of(null, about, this::read, this::write, definitions -> describe());
    }

    private @Nullable T read(Source in) {
      Object plain = data.read(in);
      Optional<T> value = parameter
          .key()
          .form()
          .read(plain, each -> in.refuseAt(each.pointer(), each.code(), each.text()));
      value.ifPresent(each -> refuseUnknownFindings(each, plain, in));
      return value.orElse(null);
    }

    /** Tells every code without a finding at its place; a document adds no findings, so the base has them all. */
    private void refuseUnknownFindings(Object value, @Nullable Object plain, Source in) {
      if (value instanceof NamesFindings names && plain instanceof List<?> codes) {
        base.unknownFindings(names)
            .forEach((code, sentence) ->
                in.refuseAt("/" + codes.indexOf(code), "UNKNOWN_FINDING", sentence));
        base.idleFindings(names)
            .forEach((code, sentence) ->
                in.refuseAt("/" + codes.indexOf(code), "WITHOUT_EFFECT", sentence));
      }
    }

    private void write(T value, Sink out) {
      Object plain = parameter.key().form().write(value);
      if (plain == null) {
        out.nothing();
      } else {
        data.write(plain, out);
      }
    }

    /** Codes of findings are those the base has: a variant in a file adds none. */
    private Map<String, Object> describe() {
      Map<String, Object> schema = new LinkedHashMap<>(parameter.key().form().schema());
      if (!schema.containsKey("minimum") && !schema.containsKey("exclusiveMinimum")) {
        // what a number counts, and its bounds, say more than the parameter's name
        schema.remove("description");
      }
      if (!(parameter.value() instanceof NamesFindings named)) {
        return schema;
      }
      List<String> codes = base.findingKinds().stream()
          .filter(named::matters)
          .map(FindingKind::code)
          .sorted()
          .toList();
      schema.put("items", Map.of("enum", codes));
      return schema;
    }
  }
}
