package id.skp.json;

import id.skp.core.InvalidValueException;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@link StrictJson} has read, token by token. All problems are told. */
final class DataSource implements Source {
  private final Problems problems;
  private final Deque<Frame> around = new ArrayDeque<>();
  private @Nullable Object value;
  private Token token;
  private Location at;
  private String name = "";

  /** An object or a list that has begun. */
  private static final class Frame {
    private final Iterator<?> rest;
    private final boolean object;
    private final Location at;
    private @Nullable Object named;
    private int index;

    private Frame(Object value, Location at) {
      this.object = value instanceof Map<?, ?>;
      this.rest =
          value instanceof Map<?, ?> map ? map.entrySet().iterator() : ((List<?>) value).iterator();
      this.at = at;
    }
  }

  /** Stands at the value. */
  DataSource(@Nullable Object value, Location at, Problems problems) {
    this.value = value;
    this.token = tokenOf(value);
    this.at = at;
    this.problems = problems;
  }

  static Token tokenOf(@Nullable Object value) {
    if (value instanceof String) {
      return Token.TEXT;
    } else if (value instanceof Map<?, ?>) {
      return Token.OBJECT;
    } else if (value instanceof List<?>) {
      return Token.LIST;
    } else if (value instanceof BigDecimal) {
      return Token.NUMBER;
    } else if (value instanceof Boolean truth) {
      return truth ? Token.TRUE : Token.FALSE;
    }
    return Token.NULL;
  }

  @Override
  public Token next() {
    if (value != null && (token == Token.OBJECT || token == Token.LIST)) {
      around.push(new Frame(value, at));
    }
    Frame frame = around.peek();
    if (frame == null) {
      token = Token.END;
    } else if (token == Token.NAME) {
      enter(frame.named);
    } else if (!frame.rest.hasNext()) {
      at = around.pop().at;
      token = frame.object ? Token.END_OBJECT : Token.END_LIST;
    } else if (frame.object) {
      Map.Entry<?, ?> field = (Map.Entry<?, ?>) frame.rest.next();
      name = String.valueOf(field.getKey());
      at = frame.at.field(name);
      frame.named = field.getValue();
      token = Token.NAME;
    } else {
      at = frame.at.item(frame.index++);
      enter(frame.rest.next());
    }
    return token;
  }

  private void enter(@Nullable Object next) {
    value = next;
    token = tokenOf(next);
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String name() {
    return name;
  }

  /** Returns what a field says of the object at which the source stands; null if it stands at none, or there is no such field. */
  @Nullable
  Object peek(String field) {
    return token == Token.OBJECT && value instanceof Map<?, ?> fields ? fields.get(field) : null;
  }

  @Override
  public String text() {
    return String.valueOf(value);
  }

  @Override
  public BigDecimal number() {
    return (BigDecimal) Objects.requireNonNull(value);
  }

  @Override
  public void skip() {
    if (token == Token.OBJECT) {
      token = Token.END_OBJECT;
    } else if (token == Token.LIST) {
      token = Token.END_LIST;
    }
  }

  /** Does not happen: {@link StrictJson} has refused it. */
  @Override
  public void refuseAgain() {
    throw new IllegalStateException("needs each name once, found " + name + " again");
  }

  @Override
  public void refuse(String code, Text text) {
    problems.add(at, code, text);
  }

  @Override
  public void refuseField(String field, String code, Text text) {
    problems.add(at.field(field), code, text);
  }

  @Override
  public void refuseAt(String pointer, String code, Text text) {
    problems.add(at.pointer(pointer), code, text);
  }

  @Override
  public void refuseBelow(InvalidValueException refusal) {
    problems.add(at.path(refusal.field()), refusal);
  }

  @Override
  public int problems() {
    return problems.count();
  }
}
