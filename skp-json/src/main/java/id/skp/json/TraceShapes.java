package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.DecisionShapes.WORDS;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.message.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The steps of a trace, numbered, and their values. */
final class TraceShapes {
  private static final Text WORDING = Text.same("{0}");

  /** Texts, numbers, truth values, lists and maps of these, such as the value of a parameter. */
  static final Shape<Object> DATA = Shape.data(json("""
      {"type": ["string", "number", "boolean", "array", "object"],
       "description": "A constant's name, a number, a text, true or false, a list, or an object of values."}"""));

  /** A value of any type that a step can have. */
  static final Shape<Object> VALUE = Written.by(
      "value",
      Text.same("A constant's name, a number, a text, true or false, null for no value, a list, an"
          + " object of values, or a wording in both languages."),
      TraceShapes::write,
      definitions -> json(
          "{\"type\": [\"string\", \"number\", \"boolean\", \"null\", \"array\", \"object\"]}"));

  private static final Shape<Numbered> STEP = Written.<Numbered>of(
          "step", "A step: a given field, a parameter, a calculation or a rule.")
      .required("number", COUNT, numbered -> numbered.numberOf(numbered.step))
      .required(
          "kind", Shape.constant(null, Kind.class, Text.same("What a step is.")), Numbered::kind)
      .required("name", WORDS, numbered -> numbered.step.subject().name())
      .required("title", LawShapes.WORDING, numbered -> numbered.step.subject().title())
      .optional("place", WORDS, numbered -> numbered.step.label())
      .saying("What part of the document the step is about.")
      .optional(
          "pointer",
          Written.text(
              null,
              "JSON Pointer (RFC 6901) of where the step lies in what was given: of a value that was"
                  + " given, or of a part a rule was decided for.",
              Function.identity(),
              "{\"type\": \"string\", \"pattern\": \"^(?![^/])(?![\\\\s\\\\S]*~(?:[^01]|$))[\\\\s\\\\S]*$\"}"),
          numbered -> numbered.step.pointer())
      .required("value", VALUE, numbered -> numbered.trace.value(numbered.step))
      .optional(
          "printed",
          Written.as(WORDS, BigDecimal::toPlainString),
          numbered -> numbered.trace.printed(numbered.step))
      .saying("The number as the official paper prints it.")
      .list("from", COUNT, Numbered::from)
      .saying("The numbers of the steps it was made from.")
      .optional("source", LawShapes.SOURCE, numbered -> numbered.step.subject().source())
      .shape();

  static final Shape<Trace> TRACE =
      Written.by(TraceShapes::writeSteps, definitions -> STEP.list().schema(definitions));

  /** What decided, and the way to it. */
  static final Written<Decision<?>> WAY = Written.<Decision<?>>of(null, "The way to a decision.")
      .required("ruleSet", DecisionShapes.RULE_SET, Decision::ruleSet)
      .required("trace", TRACE, Decision::trace)
      .saying("The steps, each after those it was made from; empty if nothing was decided.")
      .optional("weakestBasis", LawShapes.BASIS, decision -> decision.trace().weakestBasis());

  /** What decided, and the way to it, in one sentence too. */
  static final Written<Decision<?>> REASON_AND_WAY = Written.<Decision<?>>of(
          null, WAY.description())
      .required("because", LawShapes.WORDING, TraceShapes::because)
      .saying("The result and its reason in one sentence.")
      .all(WAY, Function.identity());

  private TraceShapes() {}

  private static Text because(Decision<?> decision) {
    return Text.of(decision.inOneSentence(Text.INDONESIAN), decision.inOneSentence(Text.ENGLISH));
  }

  private enum Kind {
    GIVEN,
    PARAMETER,
    CALCULATION,
    RULE
  }

  /** A step of a trace whose steps have numbers. */
  private record Numbered(Trace trace, Step<?> step, Map<Step<?>, Integer> numbers) {
    int numberOf(Step<?> other) {
      return requireNonNull(numbers.get(other));
    }

    List<Integer> from() {
      return step.operands().stream().map(this::numberOf).toList();
    }

    Kind kind() {
      if (step.isGiven()) {
        return Kind.GIVEN;
      } else if (step.subject() instanceof Parameter<?>) {
        return Kind.PARAMETER;
      }
      return step.subject() instanceof Rule<?, ?> ? Kind.RULE : Kind.CALCULATION;
    }
  }

  private static void writeSteps(Trace trace, Sink out) {
    Map<Step<?>, Integer> numbers = new HashMap<>();
    List<Step<?>> steps = trace.steps();
    steps.forEach(step -> numbers.put(step, numbers.size() + 1));
    out.beginList();
    steps.forEach(step -> STEP.write(new Numbered(trace, step, numbers), out));
    out.endList();
  }

  private static void write(Object value, Sink out) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(there -> write(there, out), out::nothing);
    } else if (value instanceof Collection<?> items) {
      out.beginList();
      items.forEach(item -> write(item, out));
      out.endList();
    } else if (value instanceof Map<?, ?> entries) {
      out.beginObject();
      entries.forEach((key, each) -> {
        out.name(key instanceof Enum<?> constant ? constant.name() : key.toString());
        write(each, out);
      });
      out.endObject();
    } else if (value instanceof Text text) {
      DecisionShapes.SENTENCE.write(text, out);
    } else if (value instanceof Ratio
        || value instanceof Percentage
        || value instanceof EvaluationPeriod) {
      out.text(value.toString());
    } else if (value instanceof LocalDate day) {
      BasicShapes.DATE.write(day, out);
    } else if (isPlain(value)) {
      DATA.write(value, out);
    } else {
      writeWording(Message.of(WORDING, value).toText(), out);
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof Enum<?>
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Long
        || value instanceof BigDecimal;
  }

  private static void writeWording(Text wording, Sink out) {
    if (wording.indonesian().equals(wording.english())) {
      out.text(wording.english());
    } else {
      DecisionShapes.SENTENCE.write(wording, out);
    }
  }
}
