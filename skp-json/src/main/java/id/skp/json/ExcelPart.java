package id.skp.json;

import id.skp.core.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A part of an Excel file, looked through once before anything is read of it: what would cost the reader more than it is long is
 * refused. That are definitions of its own, which grow without end or fetch what they name, texts far longer than a cell has,
 * cells far to the right of all others, shared texts without number, and a long formula that many cells share.
 */
final class ExcelPart {
  private static final byte[] DOCTYPE = "!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  /** The most bytes of a text: far more than Excel has in a cell, in signs of three bytes each. */
  private static final int LONGEST_TEXT = 256 * 1024;

  /** The last column that Excel has is {@code XFD}. */
  private static final int LAST_COLUMN = 16_384;

  /** The most cells of a sheet, those between others included. */
  private static final long MOST_CELLS = 50_000_000;

  /** The most shared texts. */
  private static final int MOST_SHARED = 2_000_000;

  /** The most bytes of all formulas, a shared one counted wherever it is. */
  private static final long MOST_FORMULAS = 256L * 1024 * 1024;

  private static final int LONGEST_TAG = 256;

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

  /** Returns how long it is, or as much of that as there is room for and a little more. */
  static long length(InputStream xml, long room) throws IOException {
    return new ExcelPart().lengthOf(xml, room);
  }

  private long lengthOf(InputStream xml, long room) throws IOException {
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
    }
    if (cells > MOST_CELLS || shared > MOST_SHARED || formulas * longestFormula > MOST_FORMULAS) {
      throw tooLarge(Math.max(cells, Math.max(shared, formulas * longestFormula)));
    }
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
