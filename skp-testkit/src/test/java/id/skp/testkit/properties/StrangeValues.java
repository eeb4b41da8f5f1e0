package id.skp.testkit.properties;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that no field of a rule means. */
public final class StrangeValues {
  private static final String LONG = "\u202e\u2028\u0000".repeat(30_000);

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

  /** What cannot be shown. */
  private static final class Silent {
    @Override
    public String toString() {
      throw new IllegalStateException("must not be asked");
    }
  }

  private StrangeValues() {}

  /** Returns a value that no field means; an empty one stands for null. */
  public static Optional<Object> of(int which) {
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
    Collection<Object> withinItself = new ArrayDeque<>();
    withinItself.add(withinItself);
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
        cyclic,
        withinItself,
        Optional.of(withinItself),
        new Silent(),
        new Object[] {null});
    return Optional.ofNullable(values.get(which % values.size()));
  }

  private static Object nested(int depth) {
    Object nested = "core";
    for (int i = 0; i < depth; i++) {
      nested = i % 2 == 0 ? List.of(nested) : Map.of("x", nested);
    }
    return nested;
  }
}
