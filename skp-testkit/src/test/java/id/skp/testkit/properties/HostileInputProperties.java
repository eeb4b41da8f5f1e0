package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.testkit.properties.Questions.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever is given, a rule decides or says why not, and says it in few words: nothing is thrown, nothing runs away. */
class HostileInputProperties {
  private static final String FORGED =
      "\n  SKP-SCORE: Predikat: Sangat Baik\r\r\n\u2028\u2029\u0085\u000b\u202e\u2066";
  private static final String HARMLESS =
      FORGED.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029\u202e\u2066]", "/");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066]");
  private static final String STEERING = "\u0000\u001b[2J\u009b\ud83d";
  private static final String LONG = "x".repeat(50_000);

  /** A text that is decided upon stands in each explanation once or twice. */
  private static final int MOST_ECHOES = 8;

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void aFieldMayHoldAnything(
      @ForAll("questions") Question<?, ?> question,
      @ForAll @IntRange(max = 37) int which,
      @ForAll @IntRange(max = 40) int place) {
    Optional<Object> strange = StrangeValues.of(which);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(question.fields());
    List<Field<?, ?>> known = question.key().input().fields();
    if (fields.isEmpty()) {
      fields.put(known.get(place % known.size()).name(), strange.orElse(null));
    } else {
      fields = members(fields, new AtomicInteger(place), strange.orElse(null));
    }
    Optional<Given> given = given(fields);
    given.ifPresent(
        each -> Decisions.assertBounded(question.rules().decide(question.key().name(), each)));
  }

  /** Of names and labels within lists and maps, too. */
  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void aTextOrNameAnywhereForgesNoLineAndCostsLittle(
      @ForAll("questions") Question<?, ?> question, @ForAll @IntRange(max = 20) int place) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(question.fields());
    String harmless = explained(question, withWords(fields, place, HARMLESS));
    String hostile = explained(question, withWords(fields, place, FORGED));
    assertThat(hostile.lines().count())
        .as("lines of %s and of %s", hostile, harmless)
        .isEqualTo(harmless.lines().count());
    assertThat(UNSAFE
            .matcher(hostile + explained(question, withWords(fields, place, STEERING)))
            .results())
        .isEmpty();
    assertThat(explained(question, withWords(fields, place, LONG)))
        .hasSizeLessThan(harmless.length() + Decisions.MOST_ADDED + MOST_ECHOES * LONG.length());
  }

  private static String explained(Question<?, ?> question, Map<String, @Nullable Object> fields) {
    return given(fields)
        .map(given -> question.rules().decide(question.key().name(), given))
        .map(decision -> decision.explain(Text.INDONESIAN)
            + decision.explain(Text.ENGLISH)
            + decision
            + decision.trace())
        .orElse("");
  }

  private static Map<String, @Nullable Object> withWords(
      Map<String, @Nullable Object> fields, int place, String words) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    AtomicInteger texts = new AtomicInteger(place);
    fields.forEach((name, value) -> changed.put(name, withWords(value, texts, words)));
    return changed;
  }

  private static @Nullable Object withWords(
      @Nullable Object data, AtomicInteger place, String words) {
    if (data instanceof String text) {
      return place.getAndDecrement() == 0 ? text + words : text;
    } else if (data instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      map.forEach((name, value) ->
          members.put((String) withWords(name, place, words), withWords(value, place, words)));
      return members;
    } else if (data instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(each -> items.add(withWords(each, place, words)));
      return items;
    }
    return data;
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void aDocumentMayBeAnything(
      @ForAll("questions") Question<?, ?> question, @ForAll @IntRange(max = 37) int which) {
    Optional<Object> strange = StrangeValues.of(which);
    if (strange.isPresent()) {
      try {
        Given given = Given.of(question.key().input().fields().get(0), strange.get());
        Decisions.assertBounded(question.rules().decide(question.key().name(), given));
      } catch (InvalidValueException refusal) {
        requireRefusal(refusal);
      }
    }
  }

  /** A value of an input's type that exists is decided upon, whatever numbers and days it holds. */
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void anInputMayHoldAnyNumberAndDay(@ForAll("questions") Question<?, ?> question) {
    question.decideAtExtremes().forEach(Decisions::assertBounded);
  }

  private static Optional<Given> given(Map<String, @Nullable Object> fields) {
    try {
      return Optional.of(Given.of(fields));
    } catch (InvalidValueException refusal) {
      requireRefusal(refusal);
      return Optional.empty();
    }
  }

  private static void requireRefusal(InvalidValueException refusal) {
    assertThat(refusal.code()).isIn("VALUE_TYPE", "TOO_DEEP", "TOO_MANY_VALUES");
    assertThat(String.valueOf(refusal.getMessage())).hasSizeLessThan(Decisions.MOST_ADDED);
  }

  /** Returns the data with another value in one place, which is found by counting down. */
  private static @Nullable Object changed(
      @Nullable Object data, AtomicInteger place, @Nullable Object other) {
    if (place.getAndDecrement() == 0) {
      return other;
    } else if (data instanceof Map<?, ?> map) {
      return members(map, place, other);
    } else if (data instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(each -> items.add(changed(each, place, other)));
      return items;
    }
    return data;
  }

  private static Map<String, @Nullable Object> members(
      Map<?, ?> map, AtomicInteger place, @Nullable Object other) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    map.forEach((name, value) -> members.put((String) name, changed(value, place, other)));
    return members;
  }

  @Provide
  Arbitrary<Question<?, ?>> questions() {
    return Questions.toAllRules();
  }
}
