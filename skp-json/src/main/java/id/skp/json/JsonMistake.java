package id.skp.json;

import com.fasterxml.jackson.core.JsonLocation;
import id.skp.core.text.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong where a text stops being JSON, in words for somebody who writes it by hand.
 *
 * @param code what kind of mistake it is
 * @param text what was found where, and what to do
 * @param position the place to mend
 * @param isInName whether it is within the name of a field, which then has no pointer
 */
record JsonMistake(String code, Text text, Position position, boolean isInName) {
  private static final String MALFORMED = "MALFORMED_JSON";

  /** What may stand behind a backslash, apart from the codes of characters. */
  private static final String ESCAPES = "\"\\/bfnrt";

  private static final int DIGITS_OF_CODE = 4;
  private static final int HEX = 16;
  private static final Set<String> NO_NUMBERS = Set.of("nan", "infinity", "-infinity", "+infinity");
  private static final Set<String> WORDS = Set.of("true", "false", "null");
  private static final String TYPOGRAPHIC_QUOTES = "\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB";

  /**
   * Looks at the text around a place.
   *
   * @param text the text
   * @param location where the reader stopped
   * @param ended whether the text ended in the middle
   */
  static JsonMistake at(CharSequence text, JsonLocation location, boolean ended) {
    int offset = (int) Math.min(Math.max(0, location.getCharOffset()), text.length());
    return new Finder(text, offset, Position.of(location), ended).find();
  }

  /** Looks around the place at which the reader stopped. */
  private record Finder(CharSequence text, int offset, Position stop, boolean ended) {
    JsonMistake find() {
      int before = previous(offset);
      char found = at(offset);
      int opening = textAround();
      JsonMistake withinText = ended ? truncated() : withinText(opening);
      if (withinText != null) {
        return new JsonMistake(
            withinText.code, withinText.text, withinText.position, !ended && beginsName(opening));
      } else if (isControl(offset - 1) || isControl(offset)) {
        return control(isControl(offset - 1) ? offset - 1 : offset);
      } else if (at(before) == ',' && (found == '}' || found == ']')) {
        Position comma = Position.of(text, before);
        return mistake(
            "koma di " + comma.indonesian() + " tanpa isi sesudahnya",
            "a comma at " + comma.english() + " with nothing behind it",
            "hapus koma itu",
            "remove that comma",
            comma);
      } else if (at(before) == ':' && ",}]".indexOf(found) >= 0) {
        return here(
            "titik dua tanpa nilai sesudahnya",
            "a colon with no value behind it",
            "tulis nilainya, atau hapus bidang itu",
            "write the value, or remove the field");
      } else if (at(before) == ',' && found == ',') {
        return here("koma kedua", "a second comma", "hapus satu", "remove one");
      } else if (found == (inObject(offset) ? ']' : '}')) {
        return here(
            found + " yang tidak menutup apa-apa di sana",
            found + " that closes nothing there",
            "tutup objek dengan } dan daftar dengan ]",
            "close an object by } and a list by ]");
      } else if (isDecimalComma(before)) {
        return here(
            "angka dengan koma desimal",
            "a number with a decimal comma",
            "tulis titik, seperti 12.5",
            "write a point, as in 12.5");
      } else if (isComment()) {
        return here(
            "komentar",
            "a comment",
            "hapus; JSON tidak mengenal komentar",
            "remove it; JSON has none");
      } else if (isQuote(found) || isQuote(at(offset - 1))) {
        return here(
            "tanda kutip lain",
            "another quotation mark",
            "tulis nama dan teks di antara tanda kutip ganda \"",
            "write names and texts between double quotation marks \"");
      }
      return word(before, found);
    }

    /** Looks for what no text may hold in the text or name in which the reader stopped; null if it stopped in none. */
    private @Nullable JsonMistake withinText(int opening) {
      int i = opening + 1;
      while (i > 0 && i < text.length() && at(i) != '"') {
        char each = at(i);
        if (each < ' ') {
          return each == '\n' || each == '\r' || each == '\t' ? blank(i, each) : control(i);
        } else if (each != '\\') {
          i++;
        } else if (ESCAPES.indexOf(at(i + 1)) >= 0) {
          i += 2;
        } else if (at(i + 1) == 'u' && codeAt(i) >= 0) {
          int next = i + 2 + DIGITS_OF_CODE;
          boolean pair = Character.isHighSurrogate((char) codeAt(i)) && isLowSurrogateAt(next);
          if (!pair && Character.isSurrogate((char) codeAt(i))) {
            return new JsonMistake("INVALID_UNICODE", Unicode.HALF, Position.of(text, i), false);
          }
          i = pair ? next + 2 + DIGITS_OF_CODE : next;
        } else {
          return escape(i);
        }
      }
      return null;
    }

    private JsonMistake blank(int index, char found) {
      return found == '\t'
          ? mistake(
              "tab di dalam teks", "a tab within a text", "tulis spasi", "write a blank", index)
          : mistake(
              "baris yang berakhir di dalam teks",
              "a line that ends within a text",
              "tutup teks dengan tanda kutip, atau tulis \\n",
              "close the text with a quotation mark, or write \\n",
              index);
    }

    private JsonMistake control(int index) {
      String code = Excerpt.code(text.charAt(index));
      return mistake(
          "karakter kendali " + code, "the control character " + code, "hapus", "remove it", index);
    }

    /** Tells whether a character stands there that is no blank of JSON, though some editors show it as one. */
    private boolean isControl(int index) {
      return index >= 0
          && index < text.length()
          && text.charAt(index) < ' '
          && "\t\n\r".indexOf(text.charAt(index)) < 0;
    }

    private JsonMistake escape(int index) {
      if (at(index + 1) == 'u') {
        int end = Math.min(text.length(), index + 2 + DIGITS_OF_CODE);
        String code = Excerpt.quoted(text.subSequence(index, end).toString());
        return mistake(
            code + ", yang bukan kode karakter",
            code + ", which is no code of a character",
            "tulis empat angka heksadesimal sesudah \\u, atau karakter itu sendiri",
            "write four hexadecimal digits behind \\u, or the character itself",
            index);
      }
      return mistake(
          "garis miring terbalik yang tidak dikenal",
          "an unknown backslash",
          "tulis dua garis miring terbalik untuk satu",
          "write two backslashes for one",
          index);
    }

    /** Returns the unit whose code begins at a backslash; -1 if none does. */
    private int codeAt(int index) {
      int code = 0;
      for (int i = index + 2; i < index + 2 + DIGITS_OF_CODE; i++) {
        int digit = at(i) < 0x80 ? Character.digit(at(i), HEX) : -1;
        if (digit < 0) {
          return -1;
        }
        code = HEX * code + digit;
      }
      return code;
    }

    private boolean isLowSurrogateAt(int index) {
      return at(index) == '\\'
          && at(index + 1) == 'u'
          && codeAt(index) >= 0
          && Character.isLowSurrogate((char) codeAt(index));
    }

    private JsonMistake word(int before, char found) {
      String word = wordAround();
      String small = word.toLowerCase(Locale.ROOT);
      if (NO_NUMBERS.contains(small)) {
        return here(
            word + ", yang bukan angka dalam JSON",
            word + ", which is no number in JSON",
            "tulis angka atau hilangkan bidangnya",
            "write a number or leave the field out");
      } else if (WORDS.contains(small)) {
        return here(
            word,
            word,
            "tulis " + small + " dengan huruf kecil",
            "write " + small + " in small letters");
      } else if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
        return here(
            "kata " + Excerpt.quoted(word) + " tanpa tanda kutip",
            "the word " + Excerpt.quoted(word) + " without quotation marks",
            "tulis di antara tanda kutip ganda \"",
            "write it between double quotation marks \"");
      } else if (startsValue(found) && endsValue(at(before)) && !isWithinNumber()) {
        return between(before);
      } else if (isNumber(found) || isNumber(at(offset - 1))) {
        return here(
            "angka dalam bentuk lain",
            "a number in another form",
            "tulis angka seperti 12.5, tanpa + dan tanpa nol di depan",
            "write a number such as 12.5, without + and without zeros before it");
      }
      String shown = Excerpt.quoted(String.valueOf(found));
      return here(
          shown + ", yang tidak mulai apa-apa dalam JSON",
          shown + ", which begins nothing in JSON",
          "tulis nama, teks, angka, true, false, null, { atau [ di sana",
          "write a name, text, number, true, false, null, { or [ there");
    }

    /** Two values follow each other: a comma is missing, or, behind a name, a colon. */
    private JsonMistake between(int before) {
      Position end = Position.of(text, before + 1);
      boolean name = at(before) == '"' && isName(before);
      return name
          ? mistake(
              "tidak ada titik dua sesudah nama (" + end.indonesian() + ") sebelum nilai",
              "no colon behind a name (" + end.english() + ") before its value",
              "tambahkan titik dua",
              "add the colon",
              end)
          : mistake(
              "tidak ada koma (" + end.indonesian() + ") di antara dua isi",
              "no comma (" + end.english() + ") between two values",
              "tambahkan koma",
              "add the comma",
              end);
    }

    private JsonMistake truncated() {
      Deque<Integer> open = new ArrayDeque<>();
      boolean inText = false;
      for (int i = 0; i < text.length(); i++) {
        char each = text.charAt(i);
        if (each == '\\' && inText) {
          i++;
        } else if (each == '"') {
          inText = !inText;
        } else if (!inText && (each == '{' || each == '[')) {
          open.push(i);
        } else if (!inText && (each == '}' || each == ']') && !open.isEmpty()) {
          open.pop();
        }
      }
      if (open.isEmpty()) {
        return here(
            "akhir di tengah-tengah", "an end in the middle", "lengkapi", "complete the document");
      }
      char opening = text.charAt(open.peek());
      char closing = opening == '{' ? '}' : ']';
      Position opened = Position.of(text, open.peek());
      return here(
          "akhir di tengah-tengah",
          "an end in the middle",
          "lengkapi: " + opening + " di " + opened.indonesian() + " belum ditutup dengan "
              + closing,
          "complete it: the " + opening + " at " + opened.english() + " is not closed by "
              + closing);
    }

    private JsonMistake here(String indonesian, String english, String todo, String toDo) {
      return mistake(indonesian, english, todo, toDo, stop);
    }

    private JsonMistake mistake(
        String indonesian, String english, String todo, String toDo, Position mend) {
      return mistake(indonesian, english, todo, toDo, stop, mend);
    }

    private JsonMistake mistake(
        String indonesian, String english, String todo, String toDo, int index) {
      Position place = Position.of(text, index);
      return mistake(indonesian, english, todo, toDo, place, place);
    }

    private static JsonMistake mistake(
        String indonesian,
        String english,
        String todo,
        String toDo,
        Position place,
        Position mend) {
      return new JsonMistake(
          MALFORMED,
          Text.of(
              "perlu JSON, ditemukan " + indonesian + " pada " + place.indonesian() + "; " + todo,
              "needs JSON, found " + english + " at " + place.english() + "; " + toDo),
          mend,
          false);
    }

    private char at(int index) {
      return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    /** Returns the index of the last character before a place that is no blank. */
    private int previous(int place) {
      int index = place - 1;
      while (index >= 0 && Character.isWhitespace(text.charAt(index))) {
        index--;
      }
      return index;
    }

    /** Tells whether a digit follows a comma that follows a digit, where only a name could follow. */
    private boolean isDecimalComma(int before) {
      return isDigit(at(offset))
          && at(before) == ','
          && before == offset - 1
          && isDigit(at(before - 1));
    }

    private boolean isComment() {
      return at(offset) == '/'
          || at(offset) == '#'
          || (at(offset - 1) == '/' && (at(offset) == '/' || at(offset) == '*'));
    }

    private static boolean isQuote(char found) {
      return found == '\'' || TYPOGRAPHIC_QUOTES.indexOf(found) >= 0;
    }

    private static boolean isDigit(char found) {
      return found >= '0' && found <= '9';
    }

    private static boolean isNumber(char found) {
      return isDigit(found) || "+-.".indexOf(found) >= 0;
    }

    private boolean isWithinNumber() {
      return isDigit(at(offset)) && isNumber(at(offset - 1));
    }

    private static boolean startsValue(char found) {
      return "\"{[-tfn".indexOf(found) >= 0 || isDigit(found);
    }

    private static boolean endsValue(char found) {
      return "\"}]el".indexOf(found) >= 0 || isDigit(found);
    }

    /** Returns where the text begins within which the reader stopped: an odd number of quotation marks stands before; -1 if none. */
    private int textAround() {
      int begin = -1;
      for (int i = 0; i < offset; i++) {
        if (begin >= 0 && text.charAt(i) == '\\') {
          i++;
        } else if (text.charAt(i) == '"') {
          begin = begin < 0 ? i : -1;
        }
      }
      return begin;
    }

    /** Tells whether the text that ends here is a name: it follows a brace or a comma, not a colon. */
    private boolean isName(int closing) {
      int opening = closing - 1;
      while (opening >= 0 && (at(opening) != '"' || at(opening - 1) == '\\')) {
        opening--;
      }
      return beginsName(opening);
    }

    private boolean beginsName(int opening) {
      char before = at(previous(opening));
      return before == '{' || (before == ',' && inObject(opening));
    }

    private boolean inObject(int place) {
      int depth = 0;
      for (int i = place - 1; i >= 0; i--) {
        char each = text.charAt(i);
        if (each == '}' || each == ']') {
          depth++;
        } else if (each == '{' || each == '[') {
          if (depth == 0) {
            return each == '{';
          }
          depth--;
        }
      }
      return false;
    }

    private String wordAround() {
      int start = Math.min(offset, text.length());
      while (start > 0 && isWordPart(text.charAt(start - 1))) {
        start--;
      }
      int end = offset;
      while (end < text.length() && isWordPart(text.charAt(end))) {
        end++;
      }
      return text.subSequence(start, Math.max(start, end)).toString();
    }

    private static boolean isWordPart(char found) {
      return Character.isLetterOrDigit(found) || found == '_' || found == '-' || found == '+';
    }
  }
}
