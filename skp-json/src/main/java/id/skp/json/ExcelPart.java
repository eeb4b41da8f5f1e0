package id.skp.json;

import id.skp.core.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A part of an Excel file, looked through once before anything is read of it: what would cost the reader more than it is long is
 * refused. That are definitions of its own, which grow without end or fetch what they name, texts far longer than a cell has,
 * cells far to the right of all others, shared texts without number, and a long formula that many cells share. What the reader does
 * not tell is kept: which cells are merged, which rows and columns are hidden, and which part is which sheet.
 */
final class ExcelPart {
  private static final byte[] DOCTYPE = "!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  /** The most bytes of a text: far more than Excel has in a cell, in signs of three bytes each. */
  private static final int LONGEST_TEXT = 256 * 1024;

  /** The last column that Excel has is {@code XFD}. */
  private static final int LAST_COLUMN = 16_384;

  private static final int LAST_ROW = 1_048_576;
  private static final Set<String> TRUE = Set.of("1", "true");

  /** The most cells of a sheet, those between others included. */
  private static final long MOST_CELLS = 50_000_000;

  /** The most shared texts. */
  private static final int MOST_SHARED = 2_000_000;

  /** The most bytes of all formulas, a shared one counted wherever it is. */
  private static final long MOST_FORMULAS = 256L * 1024 * 1024;

  /** The most cells that are merged with those below. */
  private static final int MOST_MERGED = 500_000;

  private static final int LONGEST_TAG = 512;

  private final byte[] tag = new byte[LONGEST_TAG];
  private boolean inTag;
  private int tagLength;
  private boolean inFormula;
  private int textLength;
  private int longestFormula;
  private long formulas;
  private long cells;
  private int column;
  private int shared;
  private int rows;
  private int merged;
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  /** The last row of merged cells, by their column and their first row. */
  private final Map<Integer, NavigableMap<Integer, Integer>> merges = new HashMap<>();

  private final Map<String, String> sheets = new HashMap<>();

  boolean isHiddenRow(int number) {
    return hiddenRows.get(number);
  }

  boolean isHiddenColumn(int position) {
    return hiddenColumns.get(position);
  }

  /** Returns the first and the last row of cells merged with those below, by the position of their column. */
  Map<Integer, NavigableMap<Integer, Integer>> merges() {
    return merges;
  }

  /** Returns the parts that are sheets, by the name that the workbook has for them. */
  Map<String, String> sheets() {
    return sheets;
  }

  /** Looks through a part and returns how long it is, or as much of that as there is room for and a little more. */
  long lengthOf(InputStream xml, long room) throws IOException {
    byte[] some = new byte[1 << 16];
    long length = 0;
    for (int read = xml.read(some); read >= 0 && length <= room; read = xml.read(some)) {
      if (length == 0 && isWide(some, read)) {
        throw notPlain();
      }
      for (int i = 0; i < read; i++) {
        take(some[i]);
      }
      length += read;
    }
    return length;
  }

  /** Tells whether signs take two or four bytes: zeros stand beside Latin letters, or the mark of such signs. */
  private static boolean isWide(byte[] xml, int length) {
    int zeros = 0;
    for (int i = 0; i < Math.min(4, length); i++) {
      zeros += xml[i] == 0 ? 1 : 0;
    }
    int mark = length < 2 ? 0 : (xml[0] & 0xff) << 8 | (xml[1] & 0xff);
    return (zeros > 0 && zeros < 4) || mark == 0xFEFF || mark == 0xFFFE;
  }

  private void take(byte sign) {
    if (sign == '<') {
      endText();
      inTag = true;
      tagLength = 0;
    } else if (!inTag) {
      if (++textLength > LONGEST_TEXT) {
        throw tooLarge(LONGEST_TEXT + " …");
      }
    } else if (sign == '>') {
      inTag = false;
      textLength = 0;
      begin();
    } else if (tagLength < LONGEST_TAG) {
      tag[tagLength++] = sign;
      if (tagLength == DOCTYPE.length && begins(DOCTYPE)) {
        throw notPlain();
      }
    }
  }

  private boolean begins(byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (tag[i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  private void endText() {
    if (inFormula) {
      longestFormula = Math.max(longestFormula, textLength);
      inFormula = false;
    }
  }

  /** Takes the start of an element, whatever is before the colon in its name. */
  private void begin() {
    int start = 0;
    int end = 0;
    while (end < tagLength && tag[end] > ' ' && tag[end] != '/') {
      start = tag[end] == ':' ? end + 1 : start;
      end++;
    }
    if (end - start == 1 && tag[start] == 'c') {
      column = columnOf(end);
      cells += column > 0 ? 0 : 1;
    } else if (end - start == 1 && tag[start] == 'f') {
      inFormula = true;
      formulas++;
    } else if (end - start == 2 && tag[start] == 's' && tag[start + 1] == 'i') {
      shared++;
    } else if (end - start == 3 && tag[start] == 'r' && tag[start + 1] == 'o') {
      cells += column;
      column = 0;
      rows = number(attribute("r"), rows + 1, LAST_ROW);
      hiddenRows.set(rows, isHidden());
    } else if (isNamed("col", start, end) && isHidden()) {
      int first = number(attribute("min"), 1, LAST_COLUMN);
      hiddenColumns.set(first - 1, Math.max(first, number(attribute("max"), first, LAST_COLUMN)));
    } else if (isNamed("mergeCell", start, end)) {
      merge(attribute("ref"));
    } else if (isNamed("Relationship", start, end) && attribute("Type").endsWith("/worksheet")) {
      sheets.put(attribute("Id"), attribute("Target"));
    }
    if (cells > MOST_CELLS || shared > MOST_SHARED || formulas * longestFormula > MOST_FORMULAS) {
      throw tooLarge(Math.max(cells, Math.max(shared, formulas * longestFormula)));
    }
  }

  private boolean isNamed(String name, int start, int end) {
    return end - start == name.length()
        && new String(tag, start, end - start, StandardCharsets.US_ASCII).equals(name);
  }

  private boolean isHidden() {
    return TRUE.contains(attribute("hidden"));
  }

  /** Returns the value of an attribute; nothing if the element has none of the name. */
  private String attribute(String name) {
    String text = new String(tag, 0, tagLength, StandardCharsets.UTF_8);
    for (int at = text.indexOf(name + "="); at > 0; at = text.indexOf(name + "=", at + 1)) {
      int begin = at + name.length() + 2;
      if (text.charAt(at - 1) <= ' ' && begin <= text.length()) {
        int end = text.indexOf(text.charAt(begin - 1), begin);
        return end < 0 ? "" : text.substring(begin, end);
      }
    }
    return "";
  }

  private static int number(String digits, int otherwise, int most) {
    boolean isNumber = !digits.isEmpty()
        && digits.length() < 9
        && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    int number = isNumber ? Integer.parseInt(digits) : otherwise;
    return Math.max(1, Math.min(most, number));
  }

  /** Takes a range such as {@code A2:C4}, if it has cells below others: its first column says what all of it says. */
  private void merge(String range) {
    int colon = range.indexOf(':');
    String first = range.substring(0, Math.max(colon, 0));
    int letters = lettersOf(first);
    String last = range.substring(colon + 1);
    int top = number(first.substring(letters), 0, LAST_ROW);
    int bottom = number(last.substring(lettersOf(last)), 0, LAST_ROW);
    int position = -1;
    for (int i = 0; i < Math.min(3, letters); i++) {
      position = (position + 1) * 26 + first.charAt(i) - 'A';
    }
    if (position >= 0 && bottom > top) {
      if (++merged > MOST_MERGED) {
        throw tooLarge(merged);
      }
      merges.computeIfAbsent(position, each -> new TreeMap<>()).put(top, bottom);
    }
  }

  private static int lettersOf(String cell) {
    int letters = 0;
    while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
      letters++;
    }
    return letters;
  }

  /** Returns the column that a cell says it stands in; 0 if it says none. */
  private int columnOf(int from) {
    for (int i = from; i + 3 < tagLength; i++) {
      if (tag[i] <= ' ' && tag[i + 1] == 'r' && tag[i + 2] == '=') {
        int number = 0;
        for (int at = i + 4; at < tagLength && tag[at] >= 'A' && tag[at] <= 'Z'; at++) {
          number = number * 26 + tag[at] - 'A' + 1;
          if (number > LAST_COLUMN) {
            throw tooLarge(number);
          }
        }
        return number;
      }
    }
    return 0;
  }

  private static InvalidValueException notPlain() {
    return Tables.refused(
        "NOT_WHAT_ITS_NAME_SAYS",
        "perlu berkas Excel .xlsx dalam UTF-8 tanpa definisi dokumen; simpan ulang sebagai .xlsx",
        "needs an Excel file .xlsx in UTF-8 without a document definition; save it as .xlsx",
        "DOCTYPE");
  }

  private static InvalidValueException tooLarge(Object found) {
    return Tables.refused(
        "TOO_LARGE",
        "perlu lembar yang teks, rumus dan selnya tidak melebihi yang dibaca orang; bagi menjadi beberapa",
        "needs a sheet whose texts, formulas and cells are no more than somebody reads; divide it",
        found);
  }
}
