package id.skp.json;

import id.skp.core.text.Text;

/** What makes a Java text one that UTF-8 can hold. */
final class Unicode {
  /** What is wrong with a text that is not. */
  static final Text HALF = Text.of(
      "perlu huruf utuh, ditemukan separuh pasangan surrogate; tulis huruf itu sendiri",
      "needs whole characters, found half of a surrogate pair; write the character itself");

  private Unicode() {}

  /** Tells whether each half of a surrogate pair has its other half. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPairAt(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPairAt(String text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }
}
