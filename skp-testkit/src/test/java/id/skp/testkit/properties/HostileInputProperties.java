package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Field;
import id.skp.rules.Finding;
import id.skp.rules.Given;
import id.skp.rules.Review;
import id.skp.testkit.arbitrary.Reflected;
import id.skp.testkit.properties.Questions.Question;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  /** What a refusal may add to what was given. */
  private static final int MOST_ADDED = 64 * 1024;

  private static final String LONG = "\u202e\u2028\u0000".repeat(20_000);

  /** A number that is another one each time it is asked. */
  private static final class Fickle extends BigDecimal {
    private static final long serialVersionUID = 1L;

    Fickle() {
      super("80");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("must not be asked");
    }

    @Override
    public int compareTo(BigDecimal other) {
      throw new IllegalStateException("must not be asked");
    }
  }

  /** Returns a value that no field means; an empty one stands for null. */
  private static Optional<Object> strange(int which) {
    List<@Nullable Object> many = new ArrayList<>(Collections.nCopies(2_000, null));
    List<@Nullable Object> wide = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      wide.add(Collections.nCopies(20, many));
    }
    Map<String, @Nullable Object> names = new LinkedHashMap<>();
    for (int i = 0; i < 500; i++) {
      names.put("nama " + i, i % 3 == 0 ? null : Arrays.asList("a", null));
    }
    List<@Nullable Object> cyclic = new ArrayList<>();
    cyclic.add(cyclic);
    List<@Nullable Object> values = Arrays.asList(
        null,
        "",
        " ",
        "x",
        LONG,
        "9999-12-31",
        "0000-01-01",
        "2025-02-30",
        true,
        -1,
        0,
        13,
        10_000,
        Integer.MAX_VALUE,
        Long.MIN_VALUE,
        new BigDecimal("1E-999999999"),
        new BigDecimal("1E+999999999"),
        new BigDecimal("0.333333333333333333333333333333333333333"),
        BigInteger.TEN.pow(20_000),
        new Fickle(),
        0.5,
        CharBuffer.wrap("text"),
        Collections.singletonList(null),
        Arrays.asList("a", null, 1),
        Collections.singletonMap("x", null),
        Map.of("", List.of()),
        Map.of(LONG, LONG),
        List.of(LONG, LONG, LONG),
        names,
        many,
        wide,
        nested(60),
        nested(20_000),
        cyclic);
    return Optional.ofNullable(values.get(which % values.size()));
  }

  private static Object nested(int depth) {
    Object nested = "core";
    for (int i = 0; i < depth; i++) {
      nested = i % 2 == 0 ? List.of(nested) : Map.of("x", nested);
    }
    return nested;
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFieldMayHoldAnything(
      @ForAll("questions") Question<?, ?> question,
      @ForAll @IntRange(max = 35) int which,
      @ForAll @IntRange(max = 40) int place) {
    Optional<Object> strange = strange(which);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(question.fields());
    List<Field<?, ?>> known = question.key().input().fields();
    if (fields.isEmpty()) {
      fields.put(known.get(place % known.size()).name(), strange.orElse(null));
    } else {
      fields = members(fields, new AtomicInteger(place), strange.orElse(null));
    }
    Optional<Given> given = given(fields);
    given.ifPresent(
        each -> requireBounded(question.rules().decide(question.key().name(), each)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aDocumentMayBeAnything(
      @ForAll("questions") Question<?, ?> question, @ForAll @IntRange(max = 35) int which) {
    Optional<Object> strange = strange(which);
    if (strange.isPresent()) {
      try {
        Given given = Given.of(question.key().input().fields().get(0), strange.get());
        requireBounded(question.rules().decide(question.key().name(), given));
      } catch (InvalidValueException refusal) {
        requireRefusal(refusal);
      }
    }
  }

  /** A value of an input's type that exists is decided upon, whatever numbers and days it holds. */
  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
  void anInputMayHoldAnyNumberAndDay(@ForAll("questions") Question<?, ?> question) {
    if (question.input() instanceof Record input) {
      for (RecordComponent component : input.getClass().getRecordComponents()) {
        for (Object extreme : extremes(component.getType())) {
          Optional<?> other = rebuilt(input, component, extreme);
          other.ifPresent(each -> requireBounded(decide(question, each)));
        }
      }
    }
  }

  private static List<?> extremes(Class<?> type) {
    if (type == int.class) {
      return List.of(Integer.MIN_VALUE, -1, 0, 13, 1899, 10_000, Integer.MAX_VALUE);
    } else if (type == long.class) {
      return List.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE);
    }
    return type == LocalDate.class
        ? List.of(LocalDate.MIN, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.MAX)
        : List.of();
  }

  private static Optional<?> rebuilt(Record input, RecordComponent component, Object value) {
    try {
      return Optional.of(Reflected.rebuiltWith(component, value, input));
    } catch (InvalidValueException refusal) {
      return Optional.empty();
    }
  }

  // the other input is of the same class
  @SuppressWarnings("unchecked")
  private static <I, O> Decision<O> decide(Question<I, O> question, Object input) {
    return question.rules().decide(question.key(), (I) input);
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
    assertThat(String.valueOf(refusal.getMessage())).hasSizeLessThan(MOST_ADDED);
  }

  private static void requireBounded(Decision<?> decision) {
    for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      String explained = decision.explain(locale);
      assertThat(decision.isDecided() || explained.length() < MOST_ADDED).isTrue();
    }
    assertThat(decision.toString()).isNotBlank();
    if (decision.toOptional().orElse(null) instanceof Review review) {
      for (Finding finding : review.findings()) {
        assertThat(finding.message().in(Text.INDONESIAN)).isNotBlank();
        assertThat(finding.message().in(Text.ENGLISH)).isNotBlank();
      }
    }
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
