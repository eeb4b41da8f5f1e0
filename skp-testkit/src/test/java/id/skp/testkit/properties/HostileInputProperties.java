package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.rules.Field;
import id.skp.rules.Given;
import id.skp.testkit.properties.Questions.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever is given, a rule decides or says why not, and says it in few words: nothing is thrown, nothing runs away. */
class HostileInputProperties {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFieldMayHoldAnything(
      @ForAll("questions") Question<?, ?> question,
      @ForAll @IntRange(max = 35) int which,
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

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aDocumentMayBeAnything(
      @ForAll("questions") Question<?, ?> question, @ForAll @IntRange(max = 35) int which) {
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
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
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
