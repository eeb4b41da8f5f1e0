package id.skp.testkit.cli;

import id.skp.testkit.internal.JsonLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a parameter as modellers draw it: what each row asks of the inputs, and what it gives.
 *
 * @param inputs the names of what is asked for, in their order
 * @param outputs the names of what a row gives; none if it gives one thing
 * @param rows the rows; if several answer, the first one counts
 */
record DmnTable(List<String> inputs, List<String> outputs, List<Row> rows) {
  /**
   * A row.
   *
   * @param asked the conditions, one for each input
   * @param given what it gives, one for each output
   */
  record Row(List<Condition> asked, List<@Nullable Object> given) {}

  /** What a row asks of an input. */
  sealed interface Condition {
    boolean holds(@Nullable Object value);

    /** Returns the condition as a unary test. */
    String test();
  }

  private record Any() implements Condition {
    @Override
    public boolean holds(@Nullable Object value) {
      return true;
    }

    @Override
    public String test() {
      return "-";
    }
  }

  private record OneOf(List<?> values) implements Condition {
    @Override
    public boolean holds(@Nullable Object value) {
      return values.stream().anyMatch(each -> same(each, value));
    }

    @Override
    public String test() {
      return values.stream().map(DmnTable::literal).collect(Collectors.joining(","));
    }
  }

  /** Bounds as signs and numbers, all of which hold. */
  private record Within(Map<String, BigDecimal> bounds) implements Condition {
    @Override
    public boolean holds(@Nullable Object value) {
      return number(value)
          .filter(number -> bounds.entrySet().stream()
              .allMatch(each -> holds(each.getKey(), number.compareTo(each.getValue()))))
          .isPresent();
    }

    private static boolean holds(String sign, int compared) {
      return switch (sign) {
        case AT_LEAST -> compared >= 0;
        case ABOVE -> compared > 0;
        case AT_MOST -> compared <= 0;
        default -> compared < 0;
      };
    }

    @Override
    public String test() {
      List<Map.Entry<String, BigDecimal>> ends = List.copyOf(bounds.entrySet());
      if (ends.size() == 1) {
        return ends.get(0).getKey() + " " + literal(ends.get(0).getValue());
      }
      return (ends.get(0).getKey().equals(AT_LEAST) ? "[" : "(")
          + literal(ends.get(0).getValue())
          + ".."
          + literal(ends.get(1).getValue())
          + (ends.get(1).getKey().equals(AT_MOST) ? "]" : ")");
    }
  }

  /** A score that is calculated from the one input. */
  record Line(BigDecimal from, BigDecimal score, BigDecimal rise, BigDecimal run) {
    String over(String input) {
      return literal(score) + " + (" + input + " - " + literal(from) + ") * " + literal(rise)
          + " / " + literal(run);
    }

    private boolean gives(@Nullable Object input, @Nullable Object outcome) {
      Optional<BigDecimal> number = number(input);
      Optional<BigDecimal> told = number(outcome);
      return number.isPresent()
          && told.isPresent()
          && number
                  .get()
                  .subtract(from)
                  .multiply(rise)
                  .add(score.multiply(run))
                  .divide(run, told.get().scale(), RoundingMode.HALF_UP)
                  .compareTo(told.get())
              == 0;
    }
  }

  private static final String AT_LEAST = ">=";
  private static final String ABOVE = ">";
  private static final String AT_MOST = "<=";
  private static final String LESS = "<";
  private static final Map<String, String> SIGNS =
      Map.of("atLeast", AT_LEAST, "above", ABOVE, "atMost", AT_MOST, "below", LESS);
  private static final Condition ANY = new Any();
  private static final String KEY = "key";
  private static final String NUMBER = "number";
  static final String ANYTHING = "Any";

  /** Returns the tables that the value of a parameter is, or holds, by the names of the members that lead to them. */
  static Map<String, DmnTable> of(Object data) {
    Map<String, DmnTable> tables = new LinkedHashMap<>();
    collect("", data, tables);
    return tables;
  }

  private static void collect(String path, @Nullable Object data, Map<String, DmnTable> tables) {
    Optional<DmnTable> table = table(data);
    if (table.isPresent()) {
      tables.put(path, table.get());
    } else if (data instanceof Map<?, ?> map && !map.keySet().stream().allMatch(DmnTable::isName)) {
      map.forEach((name, value) -> collect(path + "." + name, value, tables));
    }
  }

  private static Optional<DmnTable> table(@Nullable Object data) {
    if (data instanceof List<?> rows) {
      return asked(rows);
    }
    if (!(data instanceof Map<?, ?> map) || map.isEmpty()) {
      return Optional.empty();
    }
    if (map.get("bands") instanceof List<?> bands && map.containsKey("lowest")) {
      return bands(map.get("lowest"), bands);
    }
    if (map.get("segments") instanceof List<?> segments && map.containsKey("above")) {
      return segments(map, segments);
    }
    return map.keySet().stream().allMatch(DmnTable::isName) ? named(map) : Optional.empty();
  }

  /** A table by one constant, or by two. */
  private static Optional<DmnTable> named(Map<?, ?> map) {
    if (map.values().stream().allMatch(DmnTable::isSimple)) {
      List<Row> rows = new ArrayList<>();
      map.forEach((key, value) -> rows.add(row(List.of(one(key)), value)));
      return Optional.of(new DmnTable(List.of(KEY), List.of(), rows));
    }
    List<Map<?, ?>> lines = maps(map.values());
    if (lines.size() < map.size()
        || !lines.stream().flatMap(each -> each.values().stream()).allMatch(DmnTable::isSimple)) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    Set<Object> columns = lines.stream()
        .flatMap(each -> each.keySet().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    if (columns.stream().allMatch(DmnTable::isName)) {
      map.forEach((key, line) -> ((Map<?, ?>) line)
          .forEach((column, value) -> rows.add(row(List.of(one(key), one(column)), value))));
      return Optional.of(new DmnTable(List.of("row", "column"), List.of(), rows));
    }
    map.forEach((key, line) -> {
      List<@Nullable Object> given = new ArrayList<>();
      columns.forEach(each -> given.add(((Map<?, ?>) line).get(each)));
      rows.add(new Row(List.of(one(key)), given));
    });
    return Optional.of(
        new DmnTable(List.of(KEY), columns.stream().map(String::valueOf).toList(), rows));
  }

  private static Optional<DmnTable> bands(@Nullable Object lowest, List<?> bands) {
    List<Row> rows = new ArrayList<>();
    @Nullable Object value = lowest;
    Map<String, BigDecimal> from = Map.of();
    for (Map<?, ?> band : maps(bands)) {
      BigDecimal next = number(band.get("from")).orElse(null);
      if (next == null) {
        return Optional.empty();
      }
      boolean included = Boolean.TRUE.equals(band.get("inclusive"));
      rows.add(within(from, Map.of(included ? LESS : AT_MOST, next), value));
      from = Map.of(included ? AT_LEAST : ABOVE, next);
      value = band.get("value");
    }
    rows.add(within(from, Map.of(), value));
    return Optional.of(new DmnTable(List.of(NUMBER), List.of(), rows));
  }

  private static Optional<DmnTable> segments(Map<?, ?> scale, List<?> segments) {
    boolean upwards = "SEGMENT_BELOW".equals(scale.get("between"));
    List<List<BigDecimal>> lines = maps(segments).stream()
        .map(each -> Stream.of("from", "to", "fromScore", "toScore")
            .map(each::get)
            .map(DmnTable::number)
            .flatMap(Optional::stream)
            .toList())
        .toList();
    if (lines.stream().anyMatch(each -> each.size() < 4)) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      BigDecimal end = lines.get(i).get(1);
      boolean last = i == lines.size() - 1;
      Map<String, BigDecimal> from = i == 0
          ? Map.of()
          : upwards
              ? Map.of(AT_LEAST, lines.get(i).get(0))
              : Map.of(ABOVE, lines.get(i - 1).get(1));
      Map<String, BigDecimal> to =
          upwards && !last ? Map.of(LESS, lines.get(i + 1).get(0)) : Map.of(AT_MOST, end);
      rows.add(within(from, to, line(lines.get(i))));
    }
    rows.add(within(
        Map.of(ABOVE, lines.get(lines.size() - 1).get(1)), Map.of(), scale.get("above")));
    return Optional.of(new DmnTable(List.of(NUMBER), List.of(), rows));
  }

  private static Object line(List<BigDecimal> ends) {
    BigDecimal run = ends.get(1).subtract(ends.get(0));
    BigDecimal rise = ends.get(3).subtract(ends.get(2));
    return run.signum() == 0 ? ends.get(3) : new Line(ends.get(0), ends.get(2), rise, run);
  }

  /** The rows of a rule that is a table. */
  private static Optional<DmnTable> asked(List<?> data) {
    List<Map<?, ?>> lines = maps(data);
    if (lines.isEmpty()
        || lines.size() < data.size()
        || !lines.stream()
            .allMatch(each -> each.keySet().equals(Set.of("when", "then"))
                && each.get("when") instanceof Map<?, ?>
                && isSimple(each.get("then")))) {
      return Optional.empty();
    }
    Set<String> columns = lines.stream()
        .flatMap(each -> ((Map<?, ?>) Objects.requireNonNull(each.get("when"))).keySet().stream())
        .map(String::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Row> rows = lines.stream()
        .map(each -> row(
            columns.stream()
                .map(column ->
                    condition(((Map<?, ?>) Objects.requireNonNull(each.get("when"))).get(column)))
                .toList(),
            each.get("then")))
        .toList();
    return Optional.of(new DmnTable(List.copyOf(columns), List.of(), rows));
  }

  private static Condition condition(@Nullable Object asked) {
    if (asked == null) {
      return ANY;
    }
    if (asked instanceof Map<?, ?> bounds) {
      Map<String, BigDecimal> ends = new LinkedHashMap<>();
      Stream.of("atLeast", "above", "atMost", "below")
          .forEach(each -> number(bounds.get(each))
              .ifPresent(number -> ends.put(Objects.requireNonNull(SIGNS.get(each)), number)));
      return new Within(ends);
    }
    return asked instanceof List<?> values ? new OneOf(values) : one(asked);
  }

  private static Condition one(Object value) {
    return new OneOf(List.of(value));
  }

  private static Row within(
      Map<String, BigDecimal> from, Map<String, BigDecimal> to, @Nullable Object given) {
    Map<String, BigDecimal> ends = new LinkedHashMap<>(from);
    ends.putAll(to);
    return row(List.of(ends.isEmpty() ? ANY : new Within(ends)), given);
  }

  private static Row row(List<Condition> asked, @Nullable Object given) {
    List<@Nullable Object> one = new ArrayList<>();
    one.add(given);
    return new Row(asked, one);
  }

  private static List<Map<?, ?>> maps(Collection<?> values) {
    return values.stream()
        .filter(Map.class::isInstance)
        .<Map<?, ?>>map(each -> (Map<?, ?>) each)
        .toList();
  }

  private static boolean isSimple(@Nullable Object value) {
    return value instanceof String
        || value instanceof Boolean
        || number(value).isPresent()
        || (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance));
  }

  /** Constants and codes stand in capitals, members of a value do not. */
  private static boolean isName(Object key) {
    String name = key.toString();
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  static Optional<BigDecimal> number(@Nullable Object value) {
    return value instanceof Number
        ? Optional.of(new BigDecimal(value.toString()))
        : Optional.empty();
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    Optional<BigDecimal> number = number(one);
    return number.isPresent()
        ? number(other).filter(each -> each.compareTo(number.get()) == 0).isPresent()
        : Objects.equals(one, other);
  }

  /** Returns a value as an expression. */
  static String literal(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(DmnTable::literal).collect(Collectors.joining(",", "[", "]"));
    }
    return number(value)
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> written(JsonLine.of(value)));
  }

  /** Writes what would turn the direction of reading, or cannot be seen, by its code: the constant stays what it is. */
  private static String written(String json) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < json.length(); i++) {
      char each = json.charAt(i);
      if (Character.getType(each) == Character.FORMAT) {
        written.append("\\u").append(HexFormat.of().toHexDigits(each));
      } else {
        written.append(each);
      }
    }
    return written.toString();
  }

  /** Returns whether rows may overlap, because the last one answers what no other does. */
  boolean hasOtherwise() {
    return rows.size() > 1 && rows.get(rows.size() - 1).asked().stream().allMatch(ANY::equals);
  }

  /** Returns the constants that the rows ask of an input; none where they ask for numbers. */
  List<String> constants(int input) {
    return rows.stream()
        .map(each -> each.asked().get(input))
        .filter(OneOf.class::isInstance)
        .flatMap(each -> ((OneOf) each).values().stream())
        .filter(String.class::isInstance)
        .map(String::valueOf)
        .distinct()
        .toList();
  }

  /** Returns the type of an input. */
  String inputType(int input) {
    return type(rows.stream()
        .map(each -> each.asked().get(input))
        .flatMap(each -> each instanceof OneOf one
            ? one.values().stream()
            : each instanceof Within within ? within.bounds().values().stream() : Stream.empty())
        .toList());
  }

  /** Returns the type of an output. */
  String outputType(int output) {
    return type(rows.stream().map(each -> each.given().get(output)).toList());
  }

  private static String type(Collection<?> values) {
    Set<String> types = values.stream()
        .filter(Objects::nonNull)
        .map(each -> each instanceof String
            ? "string"
            : each instanceof Boolean ? "boolean" : each instanceof List<?> ? ANYTHING : NUMBER)
        .collect(Collectors.toSet());
    return types.size() == 1 ? types.iterator().next() : ANYTHING;
  }

  /** Returns whether the table gives anything for these inputs. */
  boolean answers(List<@Nullable Object> values) {
    return answer(values).isPresent();
  }

  /** Returns whether the table alone gives an outcome for these inputs. */
  boolean gives(List<@Nullable Object> values, @Nullable Object outcome) {
    return outputs.isEmpty()
        && answer(values)
            .map(row -> row.given().get(0))
            .filter(given -> given instanceof Line line
                ? line.gives(values.get(0), outcome)
                : same(given, outcome))
            .isPresent();
  }

  private Optional<Row> answer(List<@Nullable Object> values) {
    return rows.stream()
        .filter(row -> IntStream.range(0, values.size())
            .allMatch(i -> row.asked().get(i).holds(values.get(i))))
        .findFirst();
  }
}
