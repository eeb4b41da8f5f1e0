package id.skp.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.shape.Source;
import id.skp.core.shape.Token;
import id.skp.core.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, straight from its text. At whatever is wrong, in the text or in what it says, reading ends: who
 * began it reads the document once more, to tell all that is wrong.
 */
final class TokenSource implements Source {
  private static final int SHORT_NUMBER = 18;
  private static final Token[] TOKENS = new Token[JsonTokenId.ID_EMBEDDED_OBJECT + 1];

  static {
    TOKENS[JsonTokenId.ID_START_OBJECT] = Token.OBJECT;
    TOKENS[JsonTokenId.ID_END_OBJECT] = Token.END_OBJECT;
    TOKENS[JsonTokenId.ID_START_ARRAY] = Token.LIST;
    TOKENS[JsonTokenId.ID_END_ARRAY] = Token.END_LIST;
    TOKENS[JsonTokenId.ID_FIELD_NAME] = Token.NAME;
    TOKENS[JsonTokenId.ID_STRING] = Token.TEXT;
    TOKENS[JsonTokenId.ID_NUMBER_INT] = Token.NUMBER;
    TOKENS[JsonTokenId.ID_NUMBER_FLOAT] = Token.NUMBER;
    TOKENS[JsonTokenId.ID_TRUE] = Token.TRUE;
    TOKENS[JsonTokenId.ID_FALSE] = Token.FALSE;
    TOKENS[JsonTokenId.ID_NULL] = Token.NULL;
  }

  private final JsonParser parser;
  private final boolean halves;
  private Token token = Token.END;
  private boolean left;

  /** Something is wrong. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refused() {
      super(null, null, false, false);
    }
  }

  /** Reads what a parser gives; halves of surrogate pairs are looked for where there may be some. */
  TokenSource(JsonParser parser, boolean halves) {
    this.parser = parser;
    this.halves = halves;
  }

  @Override
  public Token next() {
    try {
      JsonToken next = parser.nextToken();
      token = next == null ? Token.END : TOKENS[next.id()];
      return token;
    } catch (IOException unsound) {
      throw new Refused();
    }
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String name() {
    try {
      return parser.currentName();
    } catch (IOException unsound) {
      throw new Refused();
    }
  }

  @Override
  public String text() {
    try {
      String text = parser.getText();
      if (halves && !Unicode.isWellFormed(text)) {
        throw new Refused();
      }
      return text;
    } catch (IOException unsound) {
      throw new Refused();
    }
  }

  /** Returns the text as it is: what is made of it looks at it too. */
  @Override
  public String text(TextKind kind) {
    return text();
  }

  @Override
  public BigDecimal number() {
    try {
      int length = parser.getTextLength();
      if (length <= SHORT_NUMBER) {
        char[] digits = parser.getTextCharacters();
        int start = parser.getTextOffset();
        BigDecimal number = shortNumber(digits, start, start + length);
        if (number != null) {
          return number;
        }
      }
      String text = parser.getText();
      if (!NumberText.isInRange(text)) {
        throw new Refused();
      }
      return new BigDecimal(text);
    } catch (IOException unsound) {
      throw new Refused();
    }
  }

  /** Returns a number without an exponent, or null for one with an exponent. */
  private static @Nullable BigDecimal shortNumber(char[] digits, int start, int end) {
    long number = 0;
    int point = end - 1;
    for (int i = start; i < end; i++) {
      int digit = digits[i] - '0';
      if (digit >= 0 && digit <= 9) {
        number = 10 * number + digit;
      } else if (digits[i] == '.') {
        point = i;
      } else if (digits[i] != '-') {
        return null;
      }
    }
    return BigDecimal.valueOf(digits[start] == '-' ? -number : number, end - 1 - point);
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
