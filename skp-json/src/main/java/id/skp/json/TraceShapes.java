package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.DecisionShapes.WORDS;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.json.recorded.RecordedStep;
import id.skp.json.recorded.RecordedWay;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.Rule;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.message.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of a trace, numbered, and their values. */
final class TraceShapes {
  /** Of things that are told in words so many are; those who need all of them have them in the input, or in the outcome. */
  private static final int MOST_WORDED = 100;

  private static final Text WORDING = Text.same("{0}");

  private static final Shape<String> POINTER = Shape.text(
          null,
          "JSON Pointer (RFC 6901) of where the step lies in what was given: of a value that was"
              + " given, or of a part a rule was decided for.",
          true,
          "(?![^/])(?![\\s\\S]*~(?:[^01]|$))")
      .as(TraceShapes::pointer, Function.identity(), Map.of());

  /** Texts, numbers, truth values, lists and maps of these, such as the value of a parameter. */
  static final Shape<Object> DATA = Shape.data(json("""
      {"type": ["string", "number", "boolean", "array", "object"],
       "description": "A constant's name, a number, a text, true or false, a list, or an object of values."}"""));

  private static final Shape<Object> DATA_OR_NULL = Shape.data(
      json("{\"type\": [\"string\", \"number\", \"boolean\", \"null\", \"array\", \"object\"]}"));

  /** A value of any type that a step can have, as data. */
  static final Shape<Object> VALUE = Shape.of(
      "value",
      Text.same("A constant's name, a number, a text, true or false, null for no value, a list, an"
          + " object of values, or a wording in both languages."),
      DATA_OR_NULL::read,
      DATA_OR_NULL::write,
      DATA_OR_NULL::schema);

  private static final Shape<RecordedStep> STEP = Written.of(
          "step",
          "A step: a given field, a parameter, a calculation or a rule.",
          parts -> new RecordedStep(
              parts.<Integer>next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next()))
      .required("number", COUNT, RecordedStep::number)
      .saying("The number of the step, from 1.")
      .required(
          "kind",
          Shape.constant(null, RecordedStep.Kind.class, Text.same("What a step is.")),
          RecordedStep::kind)
      .saying("Whether the step is a given field, a parameter, a calculation or a rule.")
      .required("name", WORDS, RecordedStep::name)
      .saying(
          "The name of what the step is about: a parameter, a field, a rule, or a value on the way.")
      .required("title", LawShapes.WORDING, RecordedStep::title)
      .saying("What that is called in both languages.")
      .optional("place", WORDS, RecordedStep::place)
      .saying("What part of the document the step is about.")
      .optional("pointer", POINTER, RecordedStep::pointer)
      .nullable("value", VALUE, RecordedStep::value)
      .optional("printed", WORDS, RecordedStep::printed)
      .saying("The number as the official paper prints it.")
      .list("from", COUNT, RecordedStep::from)
      .saying("The numbers of the steps it was made from.")
      .optional("source", LawShapes.SOURCE, RecordedStep::source)
      .shape();

  static final Shape<List<RecordedStep>> STEPS = STEP.list();

  static final Shape<Trace> TRACE = Written.by(TraceShapes::writeSteps, STEPS::schema);

  /** What decided, and the way to it. */
  static final ObjectShape<RecordedWay, Object[]> WAY = Written.of(
          null,
          "The way to a decision.",
          parts -> new RecordedWay(Optional.empty(), parts.next(), parts.next(), parts.next()))
      .required("ruleSet", DecisionShapes.RULES, RecordedWay::ruleSet)
      .required("trace", STEPS, RecordedWay::steps)
      .saying("The steps, each after those it was made from; empty if nothing was decided.")
      .optional("weakestBasis", LawShapes.BASIS, RecordedWay::weakestBasis)
      .shape();

  /** What decided, and the way to it, in one sentence too. */
  static final ObjectShape<RecordedWay, Object[]> REASON_AND_WAY = Written.of(
          null, "The way to a decision.", parts -> because(parts.next(), parts.next()))
      .required("because", LawShapes.WORDING, way -> way.because().orElseThrow())
      .saying("The result and its reason in one sentence.")
      .all(WAY, Function.identity())
      .shape();

  private TraceShapes() {}

  private static String pointer(String text) {
    InvalidValueException.unless(
        text.isEmpty() || text.charAt(0) == '/',
        "POINTER_MALFORMED",
        "pointer",
        "perlu teks kosong atau '/' di awal",
        "needs the empty text or '/' at the beginning",
        text);
    for (int tilde = text.indexOf('~'); tilde >= 0; tilde = text.indexOf('~', tilde + 1)) {
      InvalidValueException.unless(
          text.startsWith("0", tilde + 1) || text.startsWith("1", tilde + 1),
          "POINTER_MALFORMED",
          "pointer",
          "perlu '~0' atau '~1'",
          "needs '~0' or '~1'",
          text);
    }
    return text;
  }

  private static RecordedWay because(Text sentence, RecordedWay way) {
    return new RecordedWay(Optional.of(sentence), way.ruleSet(), way.steps(), way.weakestBasis());
  }

  /** Returns the way to a decision as reports tell it. */
  static RecordedWay way(Decision<?> decision) {
    return way(decision, Optional.empty());
  }

  /** Returns the way to a decision and its reason in one sentence. */
  static RecordedWay reasonAndWay(Decision<?> decision) {
    return way(
        decision,
        Optional.of(Text.of(
            decision.inOneSentence(Text.INDONESIAN), decision.inOneSentence(Text.ENGLISH))));
  }

  private static RecordedWay way(Decision<?> decision, Optional<Text> because) {
    List<RecordedStep> steps = steps(decision.trace());
    return new RecordedWay(
        because,
        DecisionShapes.rulesOf(decision.ruleSet()),
        steps,
        decision.isDecided() ? RecordedWay.weakest(steps) : Optional.empty());
  }

  /** Returns the steps of a trace as reports tell them. */
  static List<RecordedStep> steps(Trace trace) {
    List<RecordedStep> steps = new ArrayList<>();
    eachStep(trace, steps::add);
    return steps;
  }

  private static void writeSteps(Trace trace, Sink out) {
    out.beginList();
    eachStep(trace, step -> STEP.write(step, out));
    out.endList();
  }

  private static void eachStep(Trace trace, Consumer<RecordedStep> taker) {
    trace.forEach((number, step, from) -> taker.accept(new RecordedStep(
        number,
        kind(step),
        step.subject().name(),
        step.subject().title(),
        step.label(),
        step.pointer(),
        data(trace.value(step)),
        trace.printed(step).map(BigDecimal::toPlainString),
        from,
        step.subject().source())));
  }

  private static RecordedStep.Kind kind(Step<?> step) {
    if (step.isGiven()) {
      return RecordedStep.Kind.GIVEN;
    } else if (step.subject() instanceof Parameter<?>) {
      return RecordedStep.Kind.PARAMETER;
    }
    return step.subject() instanceof Rule<?, ?>
        ? RecordedStep.Kind.RULE
        : RecordedStep.Kind.CALCULATION;
  }

  /** Returns a value as data; nothing for no value. */
  static Optional<Object> data(Object value) {
    return Optional.ofNullable(plain(value));
  }

  private static @Nullable Object plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? plain(optional.get()) : null;
    } else if (value instanceof Collection<?> items) {
      List<@Nullable Object> all = new ArrayList<>();
      for (Object item : items) {
        Object plain = plain(item);
        if (all.size() == MOST_WORDED && plain instanceof Map<?, ?>) {
          int more = items.size() - MOST_WORDED;
          all.add(fields(Text.of("dan " + more + " lagi", "and " + more + " more")));
          break;
        }
        all.add(plain);
      }
      return all;
    } else if (value instanceof Map<?, ?> entries) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      entries.forEach((key, each) -> fields.put(
          key instanceof Enum<?> constant ? constant.name() : key.toString(), plain(each)));
      return fields;
    } else if (value instanceof Text text) {
      return fields(text);
    } else if (value instanceof Ratio
        || value instanceof Percentage
        || value instanceof EvaluationPeriod) {
      return value.toString();
    } else if (value instanceof LocalDate day) {
      String quoted = JsonText.of(BasicShapes.DATE, day, false);
      return quoted.substring(1, quoted.length() - 1);
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    } else if (value instanceof BigDecimal number) {
      return number.scale() < 0 ? number.setScale(0) : number;
    } else if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    Text wording = Message.of(WORDING, value).toText();
    return wording.indonesian().equals(wording.english()) ? wording.english() : fields(wording);
  }

  private static Map<String, Object> fields(Text wording) {
    return Shape.orderedMap("id", wording.indonesian(), "en", wording.english());
  }
}
