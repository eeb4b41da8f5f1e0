package id.skp.rules.cascade;

import java.util.Arrays;

/** A growing row of ints. */
final class IntBuffer {
  private static final int LEAST_ROOM = 16;

  private int[] values;
  private int size;

  /** Creates an empty row with room for so many ints before it must grow. */
  IntBuffer(int room) {
    this.values = new int[Math.max(LEAST_ROOM, room)];
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Gives up the ints, without copying them where no room is left. */
  int[] toArray() {
    return size == values.length ? values : Arrays.copyOf(values, size);
  }
}
