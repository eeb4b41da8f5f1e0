package id.skp.core.shape;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of lists.
 *
 * @param <T> the type of the items
 */
public final class ListShape<T> extends Shape<List<T>> {
  private static final Text A_LIST = Token.LIST.wording();
  private static final Text A_VALUE = Text.of("nilai", "a value");

  private final Shape<T> item;
  private final Map<String, Object> bounds;
  private final boolean isDistinct;

  ListShape(Shape<T> item, Map<String, Object> bounds) {
    this(item, bounds, false);
  }

  private ListShape(Shape<T> item, Map<String, Object> bounds, boolean isDistinct) {
    super(null, null);
    this.item = item;
    this.bounds = bounds;
    this.isDistinct = isDistinct;
  }

  /**
   * Returns the same shape that refuses an item which stands twice ({@code DUPLICATE_ITEM}), and tells so in its schema.
   *
   * @return the shape
   */
  public ListShape<T> distinct() {
    return new ListShape<>(item, unique().bounds, true);
  }

  /**
   * Returns the same shape whose schema tells that no item stands twice, which whoever takes the list checks.
   *
   * @return the shape
   */
  public ListShape<T> unique() {
    return with("uniqueItems", true);
  }

  /**
   * Returns the same shape whose schema tells how many items there are at least, which whoever takes the list checks.
   *
   * @param least the number
   * @return the shape
   */
  public ListShape<T> atLeast(int least) {
    return with("minItems", least);
  }

  /**
   * Returns the same shape whose schema tells how many items there are at most, which whoever takes the list checks.
   *
   * @param most the number
   * @return the shape
   */
  public ListShape<T> atMost(int most) {
    return with("maxItems", most);
  }

  private ListShape<T> with(String bound, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(bounds);
    more.put(bound, value);
    return new ListShape<>(item, more, isDistinct);
  }

  /** Reads a list; of one in which something is wrong, the items that are sound, and nothing where none is. */
  @Override
  public @Nullable List<T> read(Source in) {
    requireNonNull(in, "in");
    if (in.token() != Token.LIST) {
      in.refuseType(A_LIST);
      return null;
    }
    List<T> items = new ArrayList<>();
    int before = in.problems();
    for (Token token = in.next(); token != Token.END_LIST; token = in.next()) {
      if (token == Token.NULL) {
        in.refuseType(A_VALUE);
        continue;
      }
      T value = item.read(in);
      if (value != null) {
        items.add(value);
      }
    }
    if (isDistinct && in.problems() == before) {
      refuseTwice(items, in);
    }
    return items.isEmpty() && in.problems() > before ? null : items;
  }

  private static void refuseTwice(List<?> items, Source in) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(items.get(i))) {
        in.refuseAt(
            "/" + i,
            "DUPLICATE_ITEM",
            Text.of(
                "perlu berbeda dari butir lain, ditemukan lagi " + items.get(i),
                "needs to differ from the other items, found again " + items.get(i)));
      }
    }
  }

  @Override
  public void write(List<T> items, Sink out) {
    requireNonNull(items, "items");
    requireNonNull(out, "out");
    out.beginList();
    for (T each : items) {
      item.write(each, out);
    }
    out.endList();
  }

  @Override
  Map<String, Object> describe(Definitions definitions) {
    Map<String, Object> schema = orderedMap("type", "array", "items", item.use(definitions));
    schema.putAll(bounds);
    return schema;
  }
}
