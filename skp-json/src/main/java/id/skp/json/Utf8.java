package id.skp.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of UTF-8, looked at one by one or eight at once. */
final class Utf8 {
  /** Takes eight bytes, the first one lowest. */
  static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Times a byte, it stands eight times. */
  static final long ONES = 0x0101010101010101L;

  /** The highest bit of each byte. */
  static final long HIGHS = 0x8080808080808080L;

  private Utf8() {}

  /** Tells whether bytes are UTF-8. */
  static boolean isSound(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      int length = lengthAt(bytes, i);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return i == to;
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
