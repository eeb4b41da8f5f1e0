package id.skp.rules.cascade;

import static id.skp.core.InvalidValueException.requireText;

import java.util.Arrays;

/**
 * Numbers texts from 0 in the order in which they first come. Hashes lie beside the numbers, so that looking a text up
 * reads no text but the one it finds, and growing reads none.
 */
final class IdTable {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int LINE_BITS = 3; // as many slots as a processor fetches at once
  private static final int GOLDEN = 0x9E3779B9;

  private final String field;
  private String[][] pages = new String[1][];
  private long[] slots = new long[1 << (LINE_BITS + 2)]; // hash, then number + 1; 0 is free
  private int size;

  /** Creates an empty table; the field is what is told if a text is blank. */
  IdTable(String field) {
    this.field = field;
  }

  int size() {
    return size;
  }

  String id(int number) {
    return pages[number >>> PAGE_BITS][number & (PAGE - 1)];
  }

  /** Returns the number of a text, which gets one if it has none. A guess, or -1, is tried first. */
  int intern(String id, int guess) {
    if (guess >= 0 && id(guess).equals(id)) {
      return guess;
    }
    int slot = slotOf(id);
    return slots[slot] != 0 ? numberAt(slot) : add(requireText(id, field), slot);
  }

  /** Returns the number of a text; -1 if it has none. */
  int find(String id) {
    return numberAt(slotOf(id));
  }

  private int numberAt(int slot) {
    return (int) slots[slot] - 1;
  }

  private int add(String id, int slot) {
    int page = size >>> PAGE_BITS;
    if ((size & (PAGE - 1)) == 0) {
      addPage(page);
    }
    pages[page][size & (PAGE - 1)] = id;
    slots[slot] = ((long) id.hashCode() << Integer.SIZE) | ++size;
    if (2 * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  /** Texts lie in pages, which need no copying. */
  private void addPage(int page) {
    if (page == pages.length) {
      pages = Arrays.copyOf(pages, 2 * page);
    }
    pages[page] = new String[PAGE];
  }

  private int slotOf(String id) {
    int hash = id.hashCode();
    int slot = firstSlot(hash, slots.length);
    while (slots[slot] != 0
        && ((int) (slots[slot] >>> Integer.SIZE) != hash || !id(numberAt(slot)).equals(id))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Scatters hashes, but keeps close what differs in the last bits alone: ids that count upwards come together. */
  private static int firstSlot(int hash, int length) {
    int lines = length >>> LINE_BITS;
    int line = ((hash >>> LINE_BITS) * GOLDEN) >>> (Integer.numberOfLeadingZeros(lines) + 1);
    return (line << LINE_BITS) | (hash & ((1 << LINE_BITS) - 1));
  }

  private void grow() {
    long[] grown = new long[2 * slots.length];
    for (long entry : slots) {
      if (entry != 0) {
        int slot = firstSlot((int) (entry >>> Integer.SIZE), grown.length);
        while (grown[slot] != 0) {
          slot = (slot + 1) & (grown.length - 1);
        }
        grown[slot] = entry;
      }
    }
    slots = grown;
  }

  /** Gives back what room is left. */
  void trim() {
    if (size > 0) {
      int last = (size - 1) >>> PAGE_BITS;
      pages[last] = Arrays.copyOf(pages[last], size - (last << PAGE_BITS));
    }
  }
}
