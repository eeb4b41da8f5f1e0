package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.Locale;

/**
 * <em>Yang tidak termuat</em>: what a sheet that was written does not say of a document: read again, the sheet gives the document
 * without it, or with something else in its place. Of more than 100 notes of a code a last one tells how many others there are.
 *
 * @param value which of the values that were written, from 0
 * @param pointer where in the document, as a JSON Pointer (RFC 6901), empty for the whole; of a field that is left out in several
 *     places, the first of them
 * @param code {@code LEFT_OUT}, {@code READ_OTHERWISE}, or {@code NOT_READ_BACK} if no document can be made of the rows
 * @param text what is left out and what to do, in both languages
 */
public record LeftOut(int value, String pointer, String code, Text text) {
  private static final Text WHOLE = Text.of("(dokumen)", "(document)");

  /**
   * Refuses null.
   *
   * @param value which of the values that were written, from 0
   * @param pointer where in the document, as a JSON Pointer (RFC 6901)
   * @param code what kind it is, in capitals, stable across versions
   * @param text what is left out and what to do, in both languages
   */
  public LeftOut {
    requireNonNull(pointer, "pointer");
    requireNonNull(code, "code");
    requireNonNull(text, "text");
  }

  /**
   * Returns pointer, code and sentence on one line.
   *
   * @param locale the reader's locale
   * @return such as {@code /skp/behaviours: LEFT_OUT: is not …}
   */
  public String in(Locale locale) {
    String place = pointer.isEmpty() ? WHOLE.in(locale) : pointer;
    return Excerpt.oneLine(place + ": " + code + ": " + text.in(locale));
  }

  /** Returns pointer, code and English sentence on one line. */
  @Override
  public String toString() {
    return in(Text.ENGLISH);
  }
}
