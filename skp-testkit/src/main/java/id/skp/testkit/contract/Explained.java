package id.skp.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.law.Basis;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.rules.Decided;
import id.skp.rules.Decision;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.Step;
import id.skp.rules.Trace;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.Subject;
import id.skp.rules.message.Message;
import id.skp.testkit.internal.JsonLine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an explanation is true: what it calls given was given, and what decided is in it. */
final class Explained {
  /** So many documents of a rule are varied, each at all of its places. */
  private static final int DOCUMENTS = 4;

  /** So many places of one shape, such as ratings of results, are varied in a document. */
  private static final int OCCURRENCES = 3;

  /** So many other values are tried at a place. */
  private static final int OTHERS = 2;

  /** So many questions to a rule are asked again without each other rule. */
  private static final int ASKED = 3;

  private static final Text NOT_ANY_MORE = Text.of("tidak lagi", "not any more");

  private final RuleSet ruleSet;
  private final Slice slice = Slice.current();

  Explained(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** Holds if each step that is called given names a place of the input, with the value there. */
  static void givenStands(Question<?> question) {
    Trace trace = question.decision().trace();
    Optional<Object> whole = question.document();
    for (Step<?> step : trace.steps()) {
      assertThat((Object) trace.value(step))
          .as("%s: no step is null: %s", question, step)
          .isNotNull();
      if (step.isGiven()) {
        String pointer = step.pointer().orElseThrow();
        assertThat(step.subject())
            .as("%s: what is given is a field: %s", question, step)
            .isInstanceOf(Field.class);
        if (question.key().input().isDocument()) {
          whole.ifPresent(document -> stands(question, trace, step, pointer, document));
        } else {
          assertThat(question.key().input().fields())
              .as("%s: %s at %s is no field of the input", question, step, pointer)
              .extracting(field -> (Object) field.name())
              .contains(segments(pointer).get(0));
          stands(question, trace, step, pointer, question.fields());
        }
      }
    }
  }

  private static void stands(
      Question<?> question, Trace trace, Step<?> step, String pointer, Object whole) {
    Object there = at(whole, pointer);
    Object value = trace.value(step);
    Optional<Object> told = plain(
        value instanceof Optional<?> optional
            ? optional.<Object>map(each -> each).orElse(null)
            : value);
    if (value instanceof Optional<?> optional && optional.isEmpty()) {
      assertThat(there)
          .as("%s: %s at %s, where something is", question, step, pointer)
          .isNull();
    } else if (told.isPresent() && there != null && plain(there).isPresent()) {
      assertThat(told)
          .as("%s: %s at %s, where %s stands", question, step, pointer, there)
          .isEqualTo(plain(there));
    }
  }

  /** Returns a simple value as it stands in a document; nothing for one that is made of several. */
  private static Optional<Object> plain(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return Optional.of(constant.name());
    } else if (value instanceof Ratio ratio) {
      return ratio.toBigDecimal().map(BigDecimal::stripTrailingZeros);
    } else if (value instanceof BigDecimal number) {
      return Optional.of(number.stripTrailingZeros());
    } else if (value instanceof Number number) {
      return Optional.of(new BigDecimal(number.toString()).stripTrailingZeros());
    }
    return value instanceof String ? Optional.of(value) : Optional.empty();
  }

  /** Holds if a field that changes the outcome, by its value or by being there, is in the explanation. */
  void whatDecidesIsShown(List<Question<?>> questions) {
    Map<String, Set<Object>> values = new HashMap<>();
    for (Question<?> question : questions) {
      question
          .fields()
          .forEach((field, value) -> values
              .computeIfAbsent(question.key().name() + "/" + field, key -> new LinkedHashSet<>())
              .add(value));
    }
    for (Question<?> question : questions) {
      if (isOver(3.0 / 5)) {
        return;
      }
      if (!question.key().input().isDocument()
          && question.decisionByNames() instanceof Decided<?> decided) {
        Set<String> shown = shown(question, decided);
        Map<String, Object> outcome = question.key().outcome(decided.value());
        for (Field<?, ?> each : question.key().input().fields()) {
          String field = each.name();
          if (!isShown("/" + field, shown)) {
            Stream.concat(
                    Stream.of(Optional.empty()),
                    values.getOrDefault(question.key().name() + "/" + field, Set.of()).stream()
                        .limit(5)
                        .map(Optional::of))
                .forEach(value -> {
                  Map<String, Object> other = new LinkedHashMap<>(question.fields());
                  other.remove(field);
                  value.ifPresent(given -> other.put(field, given));
                  question
                      .outcomeOf(Given.of(other))
                      .ifPresent(decision -> assertSame(question, outcome, decision, "/" + field));
                });
          }
        }
      }
    }
  }

  private boolean isOver(double share) {
    boolean over = slice.isOver(share);
    if (over) {
      slice.leave("not everything varied");
    }
    return over;
  }

  /** Holds if a rule without which the outcome is another, or there is none, is in the explanation. */
  void rulesThatDecideAreShown(List<Question<?>> questions) {
    Map<String, RuleSet> without = new HashMap<>();
    ruleSet.rules().forEach(rule -> without.put(rule.name(), without(rule)));
    for (Question<?> question : some(questions)) {
      if (isOver(2.0 / 5)) {
        return;
      }
      Decision<?> decided = question.decision();
      Set<String> shown = shown(decided, Rule.class);
      without.forEach((rule, variant) -> {
        if (!shown.contains(rule)) {
          assertThat(Question.outcome(question.outcomeBy(variant)))
              .as("%s does not show the rule %s, which decides", question, rule)
              .isEqualTo(Question.outcome(decided));
        }
      });
    }
  }

  /** Holds if a parameter with another value of which the outcome is another is in the explanation. */
  void parametersThatDecideAreShown(List<Question<?>> questions) {
    Map<String, List<RuleSet>> otherwise = new HashMap<>();
    ruleSet.parameters().forEach(each -> otherwise.put(each.name(), otherwise(each)));
    for (Question<?> question : some(questions)) {
      if (isOver(1.0 / 2)) {
        return;
      }
      Decided<?> decided = (Decided<?>) question.decision();
      Set<String> shown = shown(decided, Parameter.class);
      Map<String, Object> outcome = question.key().outcome(decided.value());
      otherwise.forEach((parameter, variants) -> {
        if (!shown.contains(parameter)) {
          variants.forEach(each -> assertSame(
              question, outcome, question.outcomeBy(each), "the parameter " + parameter));
        }
      });
    }
  }

  /** Returns a few questions to each rule that are decided. */
  private List<Question<?>> some(List<Question<?>> questions) {
    Map<String, Integer> asked = new HashMap<>();
    return questions.stream()
        .filter(each -> asked.getOrDefault(each.key().name(), 0) < ASKED)
        .filter(each -> each.decision().isDecided())
        .filter(each -> asked.merge(each.key().name(), 1, Integer::sum) <= ASKED)
        .toList();
  }

  private static Set<String> shown(Decision<?> decided, Class<? extends Subject> kind) {
    return decided.trace().steps().stream()
        .map(Step::subject)
        .filter(kind::isInstance)
        .map(Subject::name)
        .collect(Collectors.toSet());
  }

  /** Returns variants with each near value of a parameter that makes sense. */
  private List<RuleSet> otherwise(Parameter<?> parameter) {
    return near(parameter.value())
        .flatMap(value -> with(parameter.key(), value).stream())
        .toList();
  }

  private static Stream<Object> near(Object value) {
    if (value instanceof Enum<?> constant) {
      return Arrays.<Object>stream(constant.getDeclaringClass().getEnumConstants())
          .filter(each -> each != constant);
    } else if (value instanceof Ratio number) {
      return Stream.of(number.minus(Ratio.ONE), number.plus(Ratio.ONE));
    } else if (value instanceof Integer number) {
      return Stream.of(number - 1, number + 1);
    }
    return value instanceof Boolean truth ? Stream.of(!truth) : Stream.empty();
  }

  private <T> Optional<RuleSet> with(ParameterKey<T> key, Object value) {
    try {
      return Optional.of(ruleSet.variant(
          "contract." + ruleSet.id(),
          variant -> variant
              .citing(ruleSet.regulation(), Basis.PRACTICE)
              .parameter(key, key.type().cast(value))));
    } catch (InvalidValueException senseless) {
      return Optional.empty();
    }
  }

  private <I, O> RuleSet without(Rule<I, O> rule) {
    return ruleSet.variant(
        "contract." + ruleSet.id(),
        variant -> variant
            .citing(ruleSet.regulation(), Basis.PRACTICE)
            .rule(rule.key(), (facts, reasoning) -> {
              throw reasoning.notApplicable(Message.of(NOT_ANY_MORE));
            }));
  }

  /** Holds if a place of a document that changes the outcome is in the explanation. */
  void whatDecidesOfADocumentIsShown(List<Question<?>> questions) {
    IdentityHashMap<Object, Document> documents = new IdentityHashMap<>();
    Map<String, Integer> varied = new HashMap<>();
    Map<String, Set<Object>> values = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (Question<?> question : questions) {
      if (question.input() instanceof Appraisal
          && varied.getOrDefault(question.key().name(), 0) < DOCUMENTS
          && question.decision().isDecided()) {
        varied.merge(question.key().name(), 1, Integer::sum);
        documents
            .computeIfAbsent(question.input(), key -> Document.of(question, values, places))
            .asked()
            .add(Showing.of(question));
      }
    }
    places.stream()
        .filter(each -> each.occurrence() < OCCURRENCES)
        .sorted(Comparator.comparingInt(Place::occurrence))
        .takeWhile(each -> !isOver(1))
        .forEach(each -> vary(each, values.getOrDefault(shape(each.pointer()), Set.of())));
  }

  /** A document with the questions that are asked about it. */
  private record Document(Object whole, List<Showing> asked) {
    static Document of(Question<?> question, Map<String, Set<Object>> values, List<Place> places) {
      Document document = new Document(question.document().orElseThrow(), new ArrayList<>());
      Map<String, Integer> occurrences = new HashMap<>();
      leaves(document.whole(), "", (pointer, value) -> {
        String shape = shape(pointer);
        values.computeIfAbsent(shape, key -> new LinkedHashSet<>()).add(value);
        int occurrence = occurrences.merge(shape, 1, Integer::sum) - 1;
        places.add(new Place(document, pointer, value, occurrence));
      });
      return document;
    }
  }

  /** Where a value stands in a document, and how many stand before it at places of the same shape. */
  private record Place(Document document, String pointer, Object value, int occurrence) {}

  /** A question with its outcome and the places that its explanation shows. */
  private record Showing(Question<?> question, Map<String, Object> outcome, Set<String> shown) {
    static Showing of(Question<?> question) {
      Decided<?> decided = (Decided<?>) question.decision();
      return new Showing(
          question, question.key().outcome(decided.value()), Explained.shown(question, decided));
    }
  }

  /** Asks each question that does not show a place again, without what stands there and with something else. */
  private static void vary(Place place, Set<Object> values) {
    List<Showing> hidden = place.document().asked().stream()
        .filter(each -> !isShown(place.pointer(), each.shown()))
        .toList();
    if (!hidden.isEmpty()) {
      Stream.concat(
              Stream.of(Optional.empty()),
              values.stream()
                  .filter(each -> !each.equals(place.value()))
                  .limit(OTHERS)
                  .map(Optional::of))
          .flatMap(other -> read(with(place.document().whole(), place.pointer(), other)).stream())
          .forEach(appraisal -> hidden.forEach(each -> decide(each.question(), appraisal)
              .ifPresent(decision ->
                  assertSame(each.question(), each.outcome(), decision, place.pointer()))));
    }
  }

  private static Optional<Decision<?>> decide(Question<?> question, Appraisal appraisal) {
    return question.outcomeOf(Given.of(question.key().input().fields().get(0), appraisal));
  }

  private static Optional<Appraisal> read(Object document) {
    try {
      return Optional.of(
          AppraisalJson.read(JsonLine.of(document).getBytes(StandardCharsets.UTF_8)));
    } catch (DocumentException | InvalidValueException noDocument) {
      return Optional.empty();
    }
  }

  private static void assertSame(
      Question<?> question, Map<String, Object> outcome, Decision<?> other, String pointer) {
    if (other instanceof Decided<?> decided) {
      assertThat(question.key().outcome(decided.value()))
          .as("%s does not show %s, which decides", question, pointer)
          .isEqualTo(outcome);
    }
  }

  private static Set<String> shown(Question<?> question, Decided<?> decided) {
    Set<String> shown = new LinkedHashSet<>();
    decided.trace().steps().stream()
        .filter(Step::isGiven)
        .map(step -> step.pointer().orElseThrow())
        .forEach(shown::add);
    // a review looks at the whole; an evaluation takes from it what it is of, and decides by its
    // parts
    if (question.key().output().type() == Evaluation.class) {
      shown.remove("");
    }
    return shown;
  }

  private static boolean isShown(String pointer, Set<String> shown) {
    return shown.stream()
        .anyMatch(each -> each.isEmpty()
            || pointer.equals(each)
            || pointer.startsWith(each + "/")
            || each.startsWith(pointer + "/"));
  }

  private interface Leaf {
    void accept(String pointer, Object value);
  }

  private static void leaves(@Nullable Object value, String pointer, Leaf leaf) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, each) -> leaves(each, pointer + "/" + name, leaf));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        leaves(list.get(i), pointer + "/" + i, leaf);
      }
    } else if (value != null) {
      leaf.accept(pointer, value);
    }
  }

  private static String shape(String pointer) {
    return new Gap(pointer, Map.of()).names();
  }

  private static List<String> segments(String pointer) {
    return List.of(pointer.substring(1).split("/", -1));
  }

  private static @Nullable Object at(Object whole, String pointer) {
    Object value = whole;
    if (!pointer.isEmpty()) {
      for (String segment : segments(pointer)) {
        if (value instanceof Map<?, ?> object) {
          value = object.get(segment);
        } else if (value instanceof List<?> list && Integer.parseInt(segment) < list.size()) {
          value = list.get(Integer.parseInt(segment));
        } else {
          return null;
        }
      }
    }
    return value;
  }

  /** Returns a document with another value at a place, or with nothing there. */
  private static Object with(Object whole, String pointer, Optional<Object> other) {
    return with(whole, segments(pointer), other);
  }

  private static Object with(
      @Nullable Object value, List<String> segments, Optional<Object> other) {
    List<String> rest = segments.subList(1, segments.size());
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int index = Integer.parseInt(segments.get(0));
      if (!rest.isEmpty()) {
        copy.set(index, with(copy.get(index), rest, other));
      } else if (other.isPresent()) {
        copy.set(index, other.get());
      } else {
        copy.remove(index);
      }
      return copy;
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, each) -> copy.put(String.valueOf(name), each));
    }
    String name = segments.get(0);
    if (!rest.isEmpty()) {
      copy.put(name, with(copy.get(name), rest, other));
    } else if (other.isPresent()) {
      copy.put(name, other.get());
    } else {
      copy.remove(name);
    }
    return copy;
  }
}
