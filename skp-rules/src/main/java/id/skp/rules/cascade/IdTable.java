package id.skp.rules.cascade;

import java.util.Arrays;

/** Numbers texts from 0 in the order in which they first come; half a word per text beside the texts themselves. */
final class IdTable {
  private static final int SMALLEST = 16;

  private String[] ids = new String[SMALLEST];
  private int[] slots = new int[2 * SMALLEST]; // number + 1; 0 is free
  private int size;
  private int last = -1; // rows come with the same id again and again

  int size() {
    return size;
  }

  String id(int number) {
    return ids[number];
  }

  /** Returns the number of a text, which gets one if it has none. */
  int intern(String id) {
    if (last < 0 || !ids[last].equals(id)) {
      last = add(id);
    }
    return last;
  }

  private int add(String id) {
    int slot = slotOf(id);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    if (size == ids.length) {
      grow();
      slot = slotOf(id);
    }
    ids[size] = id;
    slots[slot] = ++size;
    return size - 1;
  }

  /** Returns the number of a text; -1 if it has none. */
  int find(String id) {
    return slots[slotOf(id)] - 1;
  }

  void trim() {
    ids = Arrays.copyOf(ids, size);
  }

  private int slotOf(String id) {
    int mask = slots.length - 1;
    int slot = spread(id) & mask;
    while (slots[slot] != 0 && !ids[slots[slot] - 1].equals(id)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Mixes the high bits into the low ones, since ids that count upwards have hashes that do too. */
  private static int spread(String id) {
    int mixed = id.hashCode() * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  private void grow() {
    ids = Arrays.copyOf(ids, 2 * Math.max(size, SMALLEST / 2));
    slots = new int[2 * Integer.highestOneBit(2 * ids.length - 1)];
    int mask = slots.length - 1;
    for (int number = 0; number < size; number++) {
      int slot = spread(ids[number]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = number + 1;
    }
  }
}
