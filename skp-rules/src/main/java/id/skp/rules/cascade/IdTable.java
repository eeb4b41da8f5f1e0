package id.skp.rules.cascade;

import static id.skp.core.TextKind.ID;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers texts from 0 in the order in which they first come. Hashes lie beside the numbers, so that looking a text up
 * reads no text but the one it finds, and growing reads none. Of texts that share a hash, which an ill-meaning hand can make as
 * many as it likes, only the first few lie there; the others lie in order.
 */
final class IdTable {
  private static final int PAGE_BITS = 12;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int RUN = 64; // slots looked at in a row before looking elsewhere
  private static final int BLOCK_BITS = 9; // as many slots as a page of memory holds
  private static final int LEAST_SLOTS = 1 << BLOCK_BITS;
  private static final int MOST_SLOTS = 1 << 29;
  private static final int GOLDEN = 0x9E3779B9;
  private static final int MOST_OF_HASH = 8; // texts of one hash in the slots
  private static final int CROWDED = -1; // the text, if it is there, lies in the crowd

  private final String field;
  private String[][] pages;
  private long[] slots; // hash, then number + 1; 0 is free
  private int size;

  /** The numbers of further texts of hashes that too many texts have. */
  private final Map<String, Integer> crowd = new TreeMap<>();

  /** Creates an empty table with room for so many texts before it must grow; the field is what is told if a text is blank. */
  IdTable(String field, int room) {
    this.field = field;
    this.pages = new String[(room >>> PAGE_BITS) + 1][];
    this.slots = new long[slotsFor(room)];
  }

  /** Returns a power of two that leaves every second slot free, as long as it can be had. */
  private static int slotsFor(int texts) {
    int slots = Math.min(MOST_SLOTS, Math.max(LEAST_SLOTS, 2 * Math.min(texts, MOST_SLOTS / 2)));
    return Integer.highestOneBit(2 * slots - 1);
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
    int number = numberAt(slot, id);
    return number >= 0 ? number : add(ID.require(id, field), slot);
  }

  /** Returns the number of a text; -1 if it has none. */
  int find(String id) {
    return numberAt(slotOf(id), id);
  }

  private int numberAt(int slot, String id) {
    return slot == CROWDED ? crowd.getOrDefault(id, -1) : numberAt(slot);
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
    if (slot == CROWDED) {
      crowd.put(id, size++);
    } else {
      slots[slot] = ((long) id.hashCode() << Integer.SIZE) | ++size;
    }
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
    int ofHash = 0;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> Integer.SIZE) == hash) {
        if (id(numberAt(slot)).equals(id)) {
          return slot;
        } else if (++ofHash == MOST_OF_HASH) {
          return CROWDED;
        }
      }
      slot = nextSlot(slot, hash, slots.length);
    }
    return slot;
  }

  /** Returns how many slots are looked at before it is known where a text lies. */
  int distance(String id) {
    int end = slotOf(id);
    int slot = firstSlot(id.hashCode(), slots.length);
    int distance = 0;
    for (int ofHash = 0; slot != end && ofHash < MOST_OF_HASH; distance++) {
      ofHash += (int) (slots[slot] >>> Integer.SIZE) == id.hashCode() ? 1 : 0;
      slot = nextSlot(slot, id.hashCode(), slots.length);
    }
    return distance;
  }

  /** Scatters hashes, but keeps close what differs in the last bits alone: ids that count upwards come together. */
  private static int firstSlot(int hash, int length) {
    int blocks = length >>> BLOCK_BITS;
    long scattered = Integer.toUnsignedLong((hash >>> BLOCK_BITS) * GOLDEN);
    int block = (int) ((scattered * blocks) >>> Integer.SIZE);
    return (block << BLOCK_BITS) | (hash & ((1 << BLOCK_BITS) - 1));
  }

  /** Goes on to the end of the run, then to a run elsewhere: two blocks that fall together do not make a long queue. */
  private static int nextSlot(int slot, int hash, int length) {
    int next = slot + 1;
    if ((next & (RUN - 1)) != 0) {
      return next;
    }
    int oddRuns = ((hash * GOLDEN) >>> BLOCK_BITS) | 1;
    return (slot - (RUN - 1) + oddRuns * RUN) & (length - 1);
  }

  private void grow() {
    long[] grown = new long[2 * slots.length];
    for (long entry : slots) {
      if (entry != 0) {
        int hash = (int) (entry >>> Integer.SIZE);
        int slot = firstSlot(hash, grown.length);
        while (grown[slot] != 0) {
          slot = nextSlot(slot, hash, grown.length);
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
