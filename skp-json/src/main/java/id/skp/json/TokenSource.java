package id.skp.json;

import static id.skp.json.Utf8.HIGHS;
import static id.skp.json.Utf8.LONGS;
import static id.skp.json.Utf8.ONES;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.shape.Words;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, straight from its bytes: texts are made of those only that become a part of the value. At whatever is
 * wrong, in the text or in what it says, reading ends: who began it reads the document once more, to tell all that is wrong.
 */
final class TokenSource implements Source {
  private static final int NOTHING = -1;
  private static final int SHORT_NUMBER = 18;
  private static final int DAY = "2024-12-31".length();
  private static final int HEX = 16;
  private static final int CODE = 4;

  private final byte[] utf8;
  private Token token = Token.END;

  /** Where the next sign stands that was not looked at. */
  private int next;

  /** Where the name, text or number at which the source stands begins, and ends, which of a name may not be known yet. */
  private int from;

  private int to;

  /** The name or text, where some of its characters are escaped. */
  private @Nullable String unescaped;

  private boolean isAscii;

  /** How many objects and lists have begun, and which of them are objects. */
  private int depth;

  private long objects;
  private boolean left;

  /** Something is wrong. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refused() {
      super(null, null, false, false);
    }
  }

  /** Reads bytes, which are refused where they are not UTF-8. */
  TokenSource(byte[] utf8) {
    this.utf8 = utf8;
  }

  @Override
  public Token next() {
    token = following();
    return token;
  }

  private Token following() {
    if (token == Token.NAME) {
      endName();
      require(sign() == ':');
      return value(sign());
    } else if (token == Token.OBJECT) {
      int sign = sign();
      return sign == '}' ? end(true) : name(sign);
    } else if (token == Token.LIST) {
      int sign = sign();
      return sign == ']' ? end(false) : value(sign);
    }
    return depth == 0 ? outermost() : item();
  }

  /** Goes to the only value of a document, or to its end. */
  private Token outermost() {
    int sign = sign();
    if (sign == NOTHING) {
      return Token.END;
    }
    require(token == Token.END);
    return value(sign);
  }

  private Token item() {
    boolean isObject = ((objects >>> (depth - 1)) & 1) != 0;
    int sign = sign();
    if (sign == ',') {
      return isObject ? name(sign()) : value(sign());
    }
    require(sign == (isObject ? '}' : ']'));
    return end(isObject);
  }

  private Token name(int sign) {
    require(sign == '"');
    from = next;
    to = NOTHING;
    return Token.NAME;
  }

  private Token end(boolean isObject) {
    depth--;
    return isObject ? Token.END_OBJECT : Token.END_LIST;
  }

  private Token value(int sign) {
    return switch (sign) {
      case '"' -> {
        string();
        yield Token.TEXT;
      }
      case '{' -> begin(1, Token.OBJECT);
      case '[' -> begin(0, Token.LIST);
      case 't' -> literal("rue", Token.TRUE);
      case 'f' -> literal("alse", Token.FALSE);
      case 'n' -> literal("ull", Token.NULL);
      default -> {
        digits(sign);
        yield Token.NUMBER;
      }
    };
  }

  private Token begin(long object, Token begun) {
    require(depth < StrictJson.MAX_DEPTH);
    objects = (objects & ~(1L << depth)) | (object << depth);
    depth++;
    return begun;
  }

  private Token literal(String rest, Token found) {
    require(rest.length() <= utf8.length - next);
    for (int i = 0; i < rest.length(); i++) {
      require(utf8[next++] == rest.charAt(i));
    }
    return found;
  }

  /** Takes the next sign that is no blank; nothing at the end. */
  private int sign() {
    int begin = next;
    if (begin < utf8.length && utf8[begin] > ' ') {
      next = begin + 1;
      return utf8[begin];
    }
    return signBehindBlanks();
  }

  private int signBehindBlanks() {
    while (next < utf8.length) {
      int sign = utf8[next++];
      if (sign > ' ') {
        return sign;
      }
      require(sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t');
    }
    return NOTHING;
  }

  private void endName() {
    if (to == NOTHING) {
      string();
    }
  }

  /** Goes behind the quotation mark that ends a text. */
  private void string() {
    from = next;
    boolean escaped = false;
    long seen = 0;
    int i = next;
    while (true) {
      for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
        long eight = (long) LONGS.get(utf8, i);
        seen |= eight;
        long found = ending(eight);
        if (found != 0) {
          i += Long.numberOfTrailingZeros(found) >>> 3;
          break;
        }
      }
      require(i < utf8.length);
      int sign = utf8[i];
      if (sign == '"') {
        break;
      } else if (sign == '\\') {
        escaped = true;
        i++;
      } else {
        require(sign < 0 || sign >= ' ');
      }
      seen |= sign & HIGHS;
      i++;
    }
    to = i;
    next = i + 1;
    isAscii = (seen & HIGHS) == 0;
    require(isAscii || Utf8.isSound(utf8, from, to));
    unescaped = escaped ? unescape() : null;
  }

  /** Tells at which of eight bytes is the first quotation mark, backslash or control character: at the lowest bit that is set. */
  private static long ending(long eight) {
    long quotes = eight ^ (ONES * '"');
    long backslashes = eight ^ (ONES * '\\');
    long controls = (eight - (ONES * ' ')) & ~eight;
    return (((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes) | controls) & HIGHS;
  }

  private void digits(int first) {
    from = next - 1;
    int sign = first;
    if (sign == '-') {
      sign = at(next++);
    }
    require(isDigit(sign));
    if (sign != '0') {
      skipDigits();
    }
    if (at(next) == '.') {
      next++;
      require(isDigit(at(next)));
      skipDigits();
    }
    if ((at(next) | 0x20) == 'e') {
      next++;
      if (at(next) == '-' || at(next) == '+') {
        next++;
      }
      require(isDigit(at(next)));
      skipDigits();
    }
    to = next;
  }

  private void skipDigits() {
    while (isDigit(at(next))) {
      next++;
    }
  }

  private int at(int index) {
    return index < utf8.length ? utf8[index] : NOTHING;
  }

  private static boolean isDigit(int sign) {
    return sign >= '0' && sign <= '9';
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String name() {
    endName();
    return text();
  }

  @Override
  public int field(Words names, int expected) {
    int sign = sign();
    if (sign == '}') {
      token = end(true);
      return NO_MORE;
    }
    if (token != Token.OBJECT) {
      require(sign == ',');
      sign = sign();
    }
    token = name(sign);
    int index = names.indexFrom(expected, utf8, from, '"');
    if (index >= 0) {
      next = from + names.length(index) + 1;
    } else {
      index = names.index(name());
      if (index < 0) {
        return UNKNOWN;
      }
    }
    require(sign() == ':');
    token = value(sign());
    return index;
  }

  @Override
  public String text() {
    return unescaped == null ? string(from, to) : unescaped;
  }

  /** Returns the text as it is: what is made of it looks at it too. */
  @Override
  public String text(TextKind kind) {
    return text();
  }

  @Override
  public int word(Words words) {
    return unescaped == null ? words.index(utf8, from, to) : words.index(unescaped);
  }

  @Override
  public LocalDate day() {
    if (unescaped != null) {
      return Source.super.day();
    }
    require(to - from == DAY && utf8[from + 4] == '-' && utf8[from + 7] == '-');
    int year = number(from, from + 4);
    require(year > 0);
    try {
      return LocalDate.of(year, number(from + 5, from + 7), number(from + 8, to));
    } catch (DateTimeException impossible) {
      throw new Refused();
    }
  }

  private int number(int begin, int end) {
    int number = 0;
    for (int i = begin; i < end; i++) {
      require(isDigit(utf8[i]));
      number = 10 * number + utf8[i] - '0';
    }
    return number;
  }

  private String string(int begin, int end) {
    return new String(
        utf8, begin, end - begin, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  /** Makes a text in which some characters are escaped. */
  private String unescape() {
    StringBuilder text = new StringBuilder(to - from);
    int begin = from;
    for (int i = from; i < to; i++) {
      if (utf8[i] == '\\') {
        text.append(string(begin, i));
        i++;
        if (utf8[i] == 'u') {
          text.append(code(i + 1));
          i += CODE;
        } else {
          text.append(character(utf8[i]));
        }
        begin = i + 1;
      }
    }
    String made = text.append(string(begin, to)).toString();
    require(Unicode.isWellFormed(made));
    return made;
  }

  private char code(int begin) {
    require(begin + CODE <= to);
    int code = 0;
    for (int i = begin; i < begin + CODE; i++) {
      int digit = Character.digit(utf8[i], HEX);
      require(digit >= 0);
      code = HEX * code + digit;
    }
    return (char) code;
  }

  private static char character(byte sign) {
    return switch (sign) {
      case '"', '\\', '/' -> (char) sign;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw new Refused();
    };
  }

  @Override
  public BigDecimal number() {
    BigDecimal number = to - from <= SHORT_NUMBER ? shortNumber() : null;
    if (number == null) {
      String digits = string(from, to);
      require(NumberText.isInRange(digits));
      number = new BigDecimal(digits);
    }
    return number;
  }

  /** Returns a number without an exponent, or null for one with an exponent. */
  private @Nullable BigDecimal shortNumber() {
    long number = 0;
    int point = to - 1;
    for (int i = from; i < to; i++) {
      int sign = utf8[i];
      if (isDigit(sign)) {
        number = 10 * number + sign - '0';
      } else if (sign == '.') {
        point = i;
      } else if (sign != '-') {
        return null;
      }
    }
    return BigDecimal.valueOf(utf8[from] == '-' ? -number : number, to - 1 - point);
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new Refused();
    }
  }

  /** Tells whether reading ended at what cannot be read token by token, which may be sound. */
  boolean isLeft() {
    return left;
  }

  @Override
  public void skip() {
    left = true;
    throw new Refused();
  }

  @Override
  public void refuseAgain() {
    throw new Refused();
  }

  @Override
  public void refuse(String code, Text text) {
    throw new Refused();
  }

  @Override
  public void refuse(String code, Supplier<Text> text) {
    throw new Refused();
  }

  @Override
  public void refuseField(String field, String code, Text text) {
    throw new Refused();
  }

  @Override
  public void refuseAt(String pointer, String code, Text text) {
    throw new Refused();
  }

  @Override
  public void refuseBelow(InvalidValueException refusal) {
    throw new Refused();
  }

  @Override
  public int problems() {
    return 0;
  }
}
