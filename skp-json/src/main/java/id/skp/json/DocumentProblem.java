package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.Locale;

/**
 * One thing that is wrong in a document.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901), empty for the whole document; of a name of more than 64 characters, and
 *     of a pointer of more than 256, the ends, with {@code …} between them, and in a name of 8 digits or more {@code *} for
 *     all but the last four, for that may be the number of a person
 * @param code what kind of mistake it is, in capitals, stable across versions
 * @param text what is wrong, what was found and what to do, in both languages; {@code …} where a document has more problems
 *     than there is room for
 * @param line the line of the text, from 1, in which the value begins, or the object that lacks it; 0 where it is not known, as in a tree
 * @param column the character of that line, from 1; 0 where it is not known
 */
public record DocumentProblem(String pointer, String code, Text text, int line, int column) {
  private static final Text WHOLE = Text.of("(dokumen)", "(document)");
  private static final String TWICE = "DUPLICATE_KEY";
  private static final Text TWICE_SOMEWHERE = Text.of(
      "perlu setiap nama dalam objek satu kali; hapus salah satunya",
      "needs each key of an object once; remove one of the two");
  private static final Text PLACE = Text.of("baris {0}, kolom {1}", "line {0}, column {1}");

  /**
   * Refuses null.
   *
   * @param pointer where, as a JSON Pointer (RFC 6901), empty for the whole document
   * @param code what kind of mistake it is, in capitals, stable across versions
   * @param text what is wrong, what was found and what to do, in both languages
   * @param line the line of the text, from 1, in which the value begins, or the object that lacks it; 0 where it is not known, as in a tree
   * @param column the character of that line, from 1; 0 where it is not known
   */
  public DocumentProblem {
    requireNonNull(pointer, "pointer");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
  }

  /**
   * Returns what is wrong, what was found and what to do, in English.
   *
   * @return the sentence
   */
  public String sentence() {
    return text.english();
  }

  /** Returns the same problem of a value that stands within another document, behind so many lines and columns. */
  DocumentProblem within(String outer, int lines, int columns) {
    return new DocumentProblem(
        Location.ROOT.pointer(outer).pointer(pointer).toString(),
        code,
        text,
        line + lines,
        line == 1 ? column + columns : column);
  }

  /** Returns the same problem of what has no lines, which the sentence on a key that stands twice tells. */
  DocumentProblem withoutLine() {
    return new DocumentProblem(pointer, code, code.equals(TWICE) ? TWICE_SOMEWHERE : text, 0, 0);
  }

  /**
   * Returns pointer, code, sentence, line and column, where they are known, on one line; the whole document shows as
   * {@code (document)}.
   *
   * @param locale the reader's locale
   * @return the line, in English where the locale's language is English, otherwise in Indonesian
   */
  public String in(Locale locale) {
    String where = pointer.isEmpty() ? WHOLE.in(locale) : Excerpt.oneLine(pointer);
    String place = PLACE
        .in(locale)
        .replace("{0}", Integer.toString(line))
        .replace("{1}", Integer.toString(column));
    return where + ": " + code + ": " + Excerpt.oneLine(text.in(locale))
        + (line > 0 ? " (" + place + ")" : "");
  }

  /** Returns pointer, code, English sentence, line and column, where they are known, on one line. */
  @Override
  public String toString() {
    return in(Text.ENGLISH);
  }
}
