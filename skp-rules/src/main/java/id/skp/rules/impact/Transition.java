package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Comparator;
import java.util.Optional;

/**
 * <em>Peralihan</em>: what an appraisal came to before and comes to after; empty where nothing is decided. Predicates of one
 * standing are the same, whatever a regulation calls them.
 *
 * @param before the predicate under the one rule set
 * @param after the predicate under the other
 */
public record Transition(
    Optional<PerformancePredicate> before, Optional<PerformancePredicate> after)
    implements Comparable<Transition>, Labelled {
  private static final Text UNDECIDED = Text.of("tidak dapat diputuskan", "undecided");
  private static final Comparator<Optional<PerformancePredicate>> BEST_FIRST =
      Comparator.<Optional<PerformancePredicate>>comparingInt(each -> -standing(each))
          .thenComparing(each -> each.map(Enum::name).orElse(""));
  private static final Comparator<Transition> ORDER = Comparator.comparing(
          Transition::before, BEST_FIRST)
      .thenComparing(Transition::after, BEST_FIRST);

  /**
   * Refuses null.
   *
   * @param before the predicate under the one rule set
   * @param after the predicate under the other
   */
  public Transition {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  private static int standing(Optional<PerformancePredicate> predicate) {
    return predicate.map(PerformancePredicate::standing).orElse(0);
  }

  /**
   * Tells whether both are of one standing, or neither is decided.
   *
   * @return true if so
   */
  public boolean isSame() {
    return standing(before) == standing(after);
  }

  /**
   * Tells whether both are decided, the one after better.
   *
   * @return true if so
   */
  public boolean isRaised() {
    return isBothDecided() && standing(after) > standing(before);
  }

  /**
   * Tells whether both are decided, the one after worse.
   *
   * @return true if so
   */
  public boolean isLowered() {
    return isBothDecided() && standing(after) < standing(before);
  }

  private boolean isBothDecided() {
    return before.isPresent() && after.isPresent();
  }

  /**
   * Tells whether it is decided that was not.
   *
   * @return true if so
   */
  public boolean isNewlyDecided() {
    return before.isEmpty() && after.isPresent();
  }

  /**
   * Tells whether it is not decided that was.
   *
   * @return true if so
   */
  public boolean isNewlyUndecided() {
    return before.isPresent() && after.isEmpty();
  }

  /** In the order of what was before, then of what is after, the best first, what is undecided last. */
  @Override
  public int compareTo(Transition other) {
    return ORDER.compare(this, other);
  }

  /** Returns both predicates, such as <em>Baik -> Butuh Perbaikan</em>. */
  @Override
  public Text label() {
    Text was = label(before);
    Text is = label(after);
    return Text.of(
        was.indonesian() + " -> " + is.indonesian(), was.english() + " -> " + is.english());
  }

  private static Text label(Optional<PerformancePredicate> predicate) {
    return predicate.map(PerformancePredicate::label).orElse(UNDECIDED);
  }
}
