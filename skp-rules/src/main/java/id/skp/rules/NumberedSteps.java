package id.skp.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a trace, numbered from 1, each after those it was made from. */
final class NumberedSteps {
  private static final int ROOM = 256;
  private static final int GROWTH = 4;

  /** Those that are known, each at the first free place from that of its hash on; less than half of the places are taken. */
  private @Nullable Numbered[] places = new Numbered[ROOM];

  private int known;
  private final List<Numbered> all = new ArrayList<>(ROOM);

  NumberedSteps(List<Step<?>> ends) {
    ends.forEach(this::add);
  }

  /** Adds what a step was made from, which may be a long chain, and then the step. */
  private void add(Step<?> end) {
    Numbered last = numbered(end);
    Numbered open = last.from == null ? begun(last, null) : null;
    while (open != null) {
      if (open.seen < open.from().length) {
        Numbered operand = open.from()[open.seen++];
        open = operand.from == null ? begun(operand, open) : open;
      } else {
        all.add(open);
        open.number = all.size();
        open = open.asked;
      }
    }
  }

  private Numbered begun(Numbered step, @Nullable Numbered asked) {
    Step<?>[] operands = step.step.told();
    Numbered[] from = new Numbered[operands.length];
    for (int i = 0; i < from.length; i++) {
      from[i] = numbered(operands[i]);
    }
    step.from = from;
    step.asked = asked;
    return step;
  }

  private Numbered numbered(Step<?> step) {
    int hash = step.hashCode();
    int place = place(hash);
    for (Numbered there = places[place]; there != null; there = places[place]) {
      if (there.hash == hash && there.step.equals(step)) {
        return there;
      }
      place = place + 1 & places.length - 1;
    }
    Numbered unknown = new Numbered(step, hash);
    places[place] = unknown;
    known++;
    if (2 * known > places.length) {
      makeRoom();
    }
    return unknown;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  private void makeRoom() {
    @Nullable Numbered[] before = places;
    places = new Numbered[GROWTH * before.length];
    for (Numbered each : before) {
      if (each != null) {
        int place = place(each.hash);
        while (places[place] != null) {
          place = place + 1 & places.length - 1;
        }
        places[place] = each;
      }
    }
  }

  /** Returns the steps in the order of their numbers. */
  List<Numbered> all() {
    return all;
  }

  /** A step with its number, and the steps it was made from. */
  static final class Numbered {
    private static final Numbered[] NONE = {};

    private final Step<?> step;
    private final int hash;
    private int number;
    private Numbered @Nullable [] from;

    /** How many of those it was made from were looked at. */
    private int seen;

    /** The step that asked for this one first. */
    private @Nullable Numbered asked;

    Numbered(Step<?> step, int hash) {
      this.step = step;
      this.hash = hash;
    }

    Step<?> step() {
      return step;
    }

    int number() {
      return number;
    }

    List<Integer> numbersFrom() {
      Integer[] numbers = new Integer[from().length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = from()[i].number;
      }
      return List.of(numbers);
    }

    Numbered[] from() {
      return from == null ? NONE : from;
    }
  }
}
