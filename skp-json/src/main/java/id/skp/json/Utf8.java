package id.skp.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** What can be known of a document from its bytes, before it is read. */
enum Utf8 {
  /** Not UTF-8, or not as documents mostly begin. */
  UNSOUND,

  /** UTF-8 in which halves of surrogate pairs may be written as escapes. */
  WITH_ESCAPES,

  /** UTF-8 without escapes. */
  PLAIN;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long BACKSLASHES = ONES * '\\';

  static Utf8 of(byte[] bytes) {
    // what begins otherwise may be told for UTF-16 by a parser that guesses
    if (bytes.length < 2 || bytes[0] <= 0 || bytes[1] <= 0) {
      return UNSOUND;
    }
    boolean escapes = false;
    int i = 0;
    while (i < bytes.length) {
      long backslashes = 0;
      for (; i <= bytes.length - Long.BYTES; i += Long.BYTES) {
        long eight = (long) LONGS.get(bytes, i);
        if ((eight & HIGHS) != 0) {
          break;
        }
        long others = eight ^ BACKSLASHES;
        backslashes |= (others - ONES) & ~others;
      }
      escapes |= (backslashes & HIGHS) != 0;
      for (int end = Math.min(i + Long.BYTES, bytes.length); i < end; ) {
        int length = lengthAt(bytes, i);
        if (length == 0) {
          return UNSOUND;
        }
        escapes |= bytes[i] == '\\';
        i += length;
      }
    }
    return escapes ? WITH_ESCAPES : PLAIN;
  }

  /** Tells whether bytes stand somewhere in others. */
  static boolean isIn(byte[] sought, byte[] bytes) {
    for (int i = 0; i <= bytes.length - sought.length; i++) {
      if (bytes[i] == sought[0]
          && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many bytes a character has; 0 if they are none. */
  private static int lengthAt(byte[] bytes, int i) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    } else if (first < 0xE0) {
      return first >= 0xC2 && follow(bytes, i, 2) ? 2 : 0;
    } else if (first < 0xF0) {
      int least = first == 0xE0 ? 0xA0 : 0x80;
      int most = first == 0xED ? 0x9F : 0xBF;
      return follow(bytes, i, 3) && isBetween(bytes[i + 1], least, most) ? 3 : 0;
    }
    int least = first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xF4 ? 0x8F : 0xBF;
    return first <= 0xF4 && follow(bytes, i, 4) && isBetween(bytes[i + 1], least, most) ? 4 : 0;
  }

  private static boolean isBetween(byte second, int least, int most) {
    return (second & 0xFF) >= least && (second & 0xFF) <= most;
  }

  private static boolean follow(byte[] bytes, int i, int length) {
    if (i + length > bytes.length) {
      return false;
    }
    for (int j = i + 1; j < i + length; j++) {
      if ((bytes[j] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
