package id.skp.core.shape;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of which one is to stand at some place, such as the names of fields or constants. A source that has bytes finds the word
 * without making a text of them.
 */
public final class Words {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final List<String> words;
  private final byte[][] bytes;
  private final Map<String, Integer> indexes = new HashMap<>();

  /** The first eight bytes of each word, zero where it is shorter, and which of their bits belong to it. */
  private final long[] heads;

  private final long[] masks;

  /** The index of a word, plus one, at the place that its hash tells, or behind it. */
  private final int[] places;

  private Words(List<String> words) {
    this.words = words;
    this.bytes = new byte[words.size()][];
    this.heads = new long[bytes.length];
    this.masks = new long[bytes.length];
    this.places = new int[Integer.highestOneBit(2 * words.size() + 1) * 2];
    for (int i = 0; i < bytes.length; i++) {
      byte[] word = words.get(i).getBytes(StandardCharsets.UTF_8);
      bytes[i] = word;
      heads[i] = (long) LONGS.get(Arrays.copyOf(word, Math.max(Long.BYTES, word.length)), 0);
      masks[i] = word.length < Long.BYTES ? (1L << (Byte.SIZE * word.length)) - 1 : -1;
      if (indexes.putIfAbsent(words.get(i), i) == null) {
        int place = place(word, 0, word.length);
        while (places[place] != 0) {
          place = (place + 1) & (places.length - 1);
        }
        places[place] = i + 1;
      }
    }
  }

  /**
   * Obtains words.
   *
   * @param words the words; of one that stands there twice, the first counts
   * @return the words
   */
  public static Words of(List<String> words) {
    return new Words(List.copyOf(requireNonNull(words, "words")));
  }

  /**
   * Returns the words as texts.
   *
   * @return the texts, in their order
   */
  public List<String> list() {
    return words;
  }

  /**
   * Returns how long a word is.
   *
   * @param index its index
   * @return how many bytes it has in UTF-8
   */
  public int length(int index) {
    return bytes[index].length;
  }

  /**
   * Returns which word a text is.
   *
   * @param text the text
   * @return the word's index; -1 if it is none
   */
  public int index(String text) {
    return indexes.getOrDefault(requireNonNull(text, "text"), -1);
  }

  /**
   * Returns which word some bytes are.
   *
   * @param utf8 bytes
   * @param from where the text begins in them, in UTF-8
   * @param to where it ends
   * @return the word's index; -1 if it is none
   */
  public int index(byte[] utf8, int from, int to) {
    requireNonNull(utf8, "utf8");
    for (int place = place(utf8, from, to);
        places[place] != 0;
        place = (place + 1) & (places.length - 1)) {
      byte[] word = bytes[places[place] - 1];
      if (Arrays.equals(word, 0, word.length, utf8, from, to)) {
        return places[place] - 1;
      }
    }
    return -1;
  }

  /**
   * Returns which word stands at some bytes, with a sign behind it.
   *
   * @param first the index of the word that is tried first
   * @param utf8 bytes
   * @param from where the text begins in them
   * @param sign what ends the text, in ASCII, and does not stand in any of the words
   * @return the word's index; -1 if there is none, or too little stands there
   */
  public int indexFrom(int first, byte[] utf8, int from, char sign) {
    requireNonNull(utf8, "utf8");
    long eight = from <= utf8.length - Long.BYTES ? (long) LONGS.get(utf8, from) : 0;
    for (int i = first; i < heads.length; i++) {
      if ((eight & masks[i]) == heads[i] && isAt(i, utf8, from, sign)) {
        return i;
      }
    }
    for (int i = Math.min(first, heads.length) - 1; i >= 0; i--) {
      if ((eight & masks[i]) == heads[i] && isAt(i, utf8, from, sign)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(int index, byte[] utf8, int from, char sign) {
    byte[] word = bytes[index];
    int end = from + word.length;
    return end < utf8.length
        && utf8[end] == sign
        && (word.length <= Long.BYTES || isRestAt(utf8, from, word));
  }

  /** Compares what stands behind the first eight bytes, the last eight as a whole. */
  private static boolean isRestAt(byte[] utf8, int from, byte[] word) {
    int last = word.length - Long.BYTES;
    for (int i = Long.BYTES; i < last; i += Long.BYTES) {
      if ((long) LONGS.get(utf8, from + i) != (long) LONGS.get(word, i)) {
        return false;
      }
    }
    return (long) LONGS.get(utf8, from + last) == (long) LONGS.get(word, last);
  }

  /** Looks at the length and three of the bytes. */
  private int place(byte[] utf8, int from, int to) {
    int length = to - from;
    int hash = length;
    if (length > 0) {
      hash += 31 * utf8[from] + 961 * utf8[from + (length >> 1)] + 29791 * utf8[to - 1];
    }
    return (hash ^ (hash >>> 7)) & (places.length - 1);
  }

  /** Returns the words. */
  @Override
  public String toString() {
    return words.toString();
  }
}
