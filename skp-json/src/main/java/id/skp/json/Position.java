package id.skp.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A place in a text.
 *
 * @param line the line, from 1
 * @param column the character in it, from 1
 */
record Position(int line, int column) {
  static final Position START = new Position(1, 1);

  static Position of(JsonLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** Returns the place of a character. */
  static Position of(CharSequence text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      char character = text.charAt(i);
      boolean within = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (character == '\n' || (character == '\r' && !within)) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, index - start + 1);
  }

  String indonesian() {
    return "baris " + line + ", kolom " + column;
  }

  String english() {
    return "line " + line + ", column " + column;
  }
}
