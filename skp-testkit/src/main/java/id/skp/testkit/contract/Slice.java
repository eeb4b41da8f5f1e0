package id.skp.testkit.contract;

import java.util.Optional;

/** The time that a test of the contract has in its thread, and what it left untried for want of it. */
final class Slice {
  private static final ThreadLocal<Slice> CURRENT = new ThreadLocal<>();

  private final long begin = System.nanoTime();
  private final long nanos;
  private Optional<String> left = Optional.empty();

  private Slice(long nanos) {
    this.nanos = nanos;
  }

  /** Gives the tests in this thread so much time. */
  static void begin(long nanos) {
    CURRENT.set(new Slice(nanos));
  }

  /** Gives the tests in this thread all the time they need, and returns what they had. */
  static Slice end() {
    Slice ended = current();
    CURRENT.remove();
    return ended;
  }

  /** Returns what there is in this thread: endless where nobody began one. */
  static Slice current() {
    Slice begun = CURRENT.get();
    return begun == null ? new Slice(Long.MAX_VALUE) : begun;
  }

  long taken() {
    return System.nanoTime() - begin;
  }

  boolean isOver() {
    return isOver(1);
  }

  /** Tells whether this share of it, such as a half, is over. */
  boolean isOver(double share) {
    return taken() > nanos * share;
  }

  /** Notes what is left, of several the first. */
  void leave(String what) {
    if (left.isEmpty()) {
      left = Optional.of(what);
    }
  }

  Optional<String> left() {
    return left;
  }
}
