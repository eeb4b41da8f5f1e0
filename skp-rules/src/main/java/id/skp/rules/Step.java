package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Line;
import id.skp.core.text.PlainText;
import id.skp.rules.input.Field;
import id.skp.rules.input.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a decision: what it is about, the value it gave, and the steps it was made from. Only {@link Reasoning} and the
 * {@link Facts} of a rule make steps, so a value that a rule returns always has its way recorded. A rule sees a value only
 * where it is recorded as a reason: the trace tells the {@linkplain Trace#value values} when the decision is made.
 *
 * @param <T> the type of the value
 */
public abstract sealed class Step<T> {
  private static final Step<?>[] NO_STEPS = {};

  private final Subject subject;
  private final T value;

  private Step(Subject subject, T value) {
    this.subject = requireNonNull(subject, "calculation");
    this.value = value;
  }

  static <T> Step<T> of(Subject subject, T value) {
    return new Leaf<>(subject, value);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?> a) {
    return new Unary<>(subject, value, a);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?> a, Step<?> b) {
    return new Binary<>(subject, value, a, b);
  }

  static <T> Step<T> of(Subject subject, T value, Step<?> a, Step<?> b, Step<?> c) {
    return new Ternary<>(subject, value, a, b, c);
  }

  /** The operands must not be changed by whoever made the array. */
  static <T> Step<T> of(Subject subject, T value, Step<?>[] operands) {
    return new Nary<>(subject, value, operands);
  }

  static <T> Step<T> of(Subject subject, T value, List<? extends Step<?>> operands) {
    return new Nary<>(subject, value, operands.toArray(NO_STEPS));
  }

  /** A step that rests on another, if any, and on all that was read on the way to it, which must not be changed any more. */
  static <T> Step<T> decided(
      @Nullable Place place,
      Subject subject,
      T value,
      @Nullable Step<?> last,
      Step<?> @Nullable [] reasons) {
    return new Resting<>(place, subject, value, last, reasons);
  }

  /** Returns what a rule decided with this last step, without the way to it. */
  final Step<T> alone(@Nullable Place place, Subject rule) {
    if (this instanceof Leaf<?> && place() == place) {
      return this;
    }
    Leaf<T> alone = new Leaf<>(rule, value);
    alone.place = place;
    return alone;
  }

  /** Makes this what a rule decided, without the way to it: for a step without one that the rule made last, and nobody else has. */
  final Step<T> aloneAt(@Nullable Place place) {
    ((Leaf<T>) this).place = place;
    return this;
  }

  /**
   * Returns what the step is about.
   *
   * @return the field, parameter, calculation or rule
   */
  public final Subject subject() {
    return subject;
  }

  /** Returns the value; rules read it through {@link Reasoning}, which records that they did. */
  final T value() {
    return value;
  }

  /** Returns the facts for which the step was made, if it was made for a part of what was given. */
  @Nullable
  Place place() {
    return null;
  }

  /**
   * Returns what tells the step from others about the same.
   *
   * @return the name of the part of the document for which a rule was decided, such as the id of a result
   */
  public final Optional<String> label() {
    Place place = place();
    return place == null ? Optional.empty() : Optional.ofNullable(place.label());
  }

  /**
   * Returns where in the document that the caller gave the step lies: a value that was given, or a rule that was decided for
   * a part of it.
   *
   * @return the JSON Pointer; empty for what lies at no place
   */
  public Optional<String> pointer() {
    Place place = place();
    return place == null ? Optional.empty() : Optional.of(place.pointer());
  }

  /**
   * Tells whether the step says what the caller gave.
   *
   * @return true for a value that stands in the caller's input, at the {@linkplain #pointer place}
   */
  public boolean isGiven() {
    return false;
  }

  /**
   * Returns the steps this one was made from.
   *
   * @return the operands, in the order in which they were used
   */
  public List<Step<?>> operands() {
    return List.of(told());
  }

  /** Returns the steps this one is told to be made from, in a new array. */
  Step<?>[] told() {
    Step<?>[] all = new Step<?>[count()];
    for (int i = 0; i < all.length; i++) {
      all[i] = operand(i);
    }
    return all;
  }

  /** Returns how many steps this one was made from. */
  abstract int count();

  /** Returns one of the steps this one was made from, below {@link #count}. */
  abstract Step<?> operand(int index);

  /** Returns the subject's name and the value. */
  @Override
  public final String toString() {
    return PlainText.line(subject.name() + " = " + value);
  }

  // One class for each small number of operands: most steps have one or two, and a trace has many
  // steps.

  /** A value without the way to it, perhaps decided for a part of a document. */
  private static final class Leaf<T> extends Step<T> {
    private @Nullable Place place;

    Leaf(Subject subject, T value) {
      super(subject, value);
    }

    @Override
    @Nullable
    Place place() {
      return place;
    }

    @Override
    int count() {
      return 0;
    }

    @Override
    Step<?> operand(int index) {
      return List.<Step<?>>of().get(index);
    }
  }

  /** A value that stands in what the caller gave, or in what another step made. Two of one place are the same. */
  static sealed class Given<T> extends Step<T> {
    private static final int USUAL_LENGTH = 64;

    final GivenFacts<?> facts;

    Given(Field<?, ?> field, T value, GivenFacts<?> facts) {
      super(field, value);
      this.facts = facts;
    }

    /** Returns what the value holds, or one part of it if it is a list. */
    <P> GivenFacts<P> facts(P part, int index) {
      return facts.part((Field<?, ?>) subject(), part, index);
    }

    @Override
    public final Optional<String> pointer() {
      return facts.origin == null ? Optional.of(path()) : Optional.empty();
    }

    /** Returns where the value stands in what was given or made. */
    final String path() {
      Line path = new Line(USUAL_LENGTH);
      appendPath(path);
      return path.toString();
    }

    /** Appends where the value stands in what was given or made. */
    void appendPath(Line path) {
      facts.appendTo(path, (Field<?, ?>) subject());
    }

    @Override
    public final boolean isGiven() {
      return facts.origin == null;
    }

    @Override
    final int count() {
      return facts.origin == null ? 0 : 1;
    }

    @Override
    final Step<?> operand(int index) {
      return requireNonNull(facts.origin);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Given<?> that
              && subject() == that.subject()
              && facts.origin == that.facts.origin
              && getClass() == that.getClass()
              && facts.isSamePlace(that.facts));
    }

    @Override
    public final int hashCode() {
      int made = Objects.hashCode(facts.origin);
      return (made * 31 + subject().name().hashCode()) * 31 + facts.hashOfPlace();
    }
  }

  /** All that the caller gave, or that another step made, as one value. */
  static final class Whole<T> extends Given<T> {
    Whole(Field<?, ?> field, T value, GivenFacts<?> facts) {
      super(field, value, facts);
    }

    @Override
    @SuppressWarnings("unchecked") // the whole of what the facts stand in is their value
    <P> GivenFacts<P> facts(P part, int index) {
      return index < 0 ? (GivenFacts<P>) facts : super.facts(part, index);
    }

    @Override
    void appendPath(Line path) {
      facts.appendTo(path);
    }
  }

  /** A mark among the reasons of a rule: that a step is there was asked, not what it says. No trace has it. */
  static final class There extends Step<Boolean> {
    private final Step<?> found;

    There(Step<?> found) {
      super(found.subject(), true);
      this.found = found;
    }

    @Override
    int count() {
      return 1;
    }

    @Override
    Step<?> operand(int index) {
      return found;
    }
  }

  /** Some steps and all that they were made from, walked through once, however many marks are looked for among them. */
  private static final class Shown {
    private final Set<Step<?>> steps = new HashSet<>();

    /** What values stand in, by the step that made that; of no use until a mark is asked for that is none of the steps. */
    private final IdentityHashMap<@Nullable Step<?>, Set<String>> within = new IdentityHashMap<>();

    private final Deque<Given<?>> unplaced = new ArrayDeque<>();

    Shown(List<Step<?>> ends) {
      ends.forEach(this::add);
    }

    void add(Step<?> end) {
      Deque<Step<?>> next = new ArrayDeque<>();
      next.push(end);
      while (!next.isEmpty()) {
        Step<?> step = next.pop();
        if (steps.add(step)) {
          if (step instanceof Given<?> given) {
            unplaced.push(given);
          }
          for (int i = 0; i < step.count(); i++) {
            next.push(step.operand(i));
          }
        }
      }
    }

    /** Tells whether one of the steps shows that another is there: itself, or what stands in it. */
    boolean contains(Step<?> found) {
      return steps.contains(found) || (found instanceof Given<?> given && holdsOthers(given));
    }

    private boolean holdsOthers(Given<?> given) {
      while (!unplaced.isEmpty()) {
        Given<?> each = unplaced.pop();
        Set<String> paths = within.computeIfAbsent(each.facts.origin, made -> new HashSet<>());
        String path = each.path();
        int end = path.lastIndexOf('/');
        while (end >= 0 && paths.add(path.substring(0, end))) {
          end = path.lastIndexOf('/', end - 1);
        }
      }
      return within.getOrDefault(given.facts.origin, Set.of()).contains(given.path());
    }
  }

  private static final class Unary<T> extends Step<T> {
    private final Step<?> a;

    Unary(Subject subject, T value, Step<?> a) {
      super(subject, value);
      this.a = a;
    }

    @Override
    int count() {
      return 1;
    }

    @Override
    Step<?> operand(int index) {
      return a;
    }
  }

  private static final class Binary<T> extends Step<T> {
    private final Step<?> a;
    private final Step<?> b;

    Binary(Subject subject, T value, Step<?> a, Step<?> b) {
      super(subject, value);
      this.a = a;
      this.b = b;
    }

    @Override
    int count() {
      return 2;
    }

    @Override
    Step<?> operand(int index) {
      return index == 0 ? a : b;
    }
  }

  private static final class Ternary<T> extends Step<T> {
    private final Step<?> a;
    private final Step<?> b;
    private final Step<?> c;

    Ternary(Subject subject, T value, Step<?> a, Step<?> b, Step<?> c) {
      super(subject, value);
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    int count() {
      return 3;
    }

    @Override
    Step<?> operand(int index) {
      return index == 0 ? a : index == 1 ? b : c;
    }
  }

  private static final class Nary<T> extends Step<T> {
    private final Step<?>[] operands;

    Nary(Subject subject, T value, Step<?>[] operands) {
      super(subject, value);
      this.operands = operands;
    }

    @Override
    int count() {
      return operands.length;
    }

    @Override
    Step<?> operand(int index) {
      return operands[index];
    }
  }

  /** A step that a rule decided or concluded: what is a reason for it, and not shown by its last step already, is seen when asked. */
  private static final class Resting<T> extends Step<T> {
    /** So many steps back a reason is looked for among those of the last step, so that it is not told twice. */
    private static final int DEPTH = 4;

    private static final int FEW = 8;

    private final @Nullable Place place;
    private final @Nullable Step<?> last;
    private final Step<?> @Nullable [] reasons;
    private final List<There> there;

    Resting(
        @Nullable Place place,
        Subject subject,
        T value,
        @Nullable Step<?> last,
        Step<?> @Nullable [] reasons) {
      super(subject, value);
      this.place = place;
      this.last = last;
      this.there = marks(reasons);
      this.reasons = there.isEmpty() ? reasons : withoutMarks(reasons);
    }

    private static List<There> marks(Step<?> @Nullable [] reasons) {
      List<There> marks = List.of();
      for (int i = 0; reasons != null && i < reasons.length; i++) {
        if (reasons[i] instanceof There mark) {
          marks = marks.isEmpty() ? new ArrayList<>() : marks;
          marks.add(mark);
        }
      }
      return marks;
    }

    private static Step<?> @Nullable [] withoutMarks(Step<?> @Nullable [] reasons) {
      Step<?>[] others = reasons == null
          ? NO_STEPS
          : Arrays.stream(reasons)
              .filter(reason -> !(reason instanceof There))
              .toArray(Step<?>[]::new);
      return others.length == 0 ? null : others;
    }

    @Override
    @Nullable
    Place place() {
      return place;
    }

    @Override
    Step<?>[] told() {
      return there.isEmpty() && (reasons == null || reasons.length <= DEPTH) ? few() : many();
    }

    /** Returns the last step and those of a few reasons that are not the same as others, and that it does not show. */
    private Step<?>[] few() {
      Step<?>[] all = new Step<?>[count()];
      int first = last == null ? 0 : 1;
      int known = first;
      if (last != null) {
        all[0] = last;
      }
      for (int i = first; i < all.length; i++) {
        Step<?> reason = operand(i);
        boolean told = last != null && shows(last, DEPTH, reason);
        for (int j = first; !told && j < known; j++) {
          told = all[j].equals(reason);
        }
        if (!told) {
          all[known++] = reason;
        }
      }
      return known == all.length ? all : Arrays.copyOf(all, known);
    }

    private Step<?>[] many() {
      List<Step<?>> all = new ArrayList<>(count());
      if (last != null) {
        all.add(last);
      }
      if (reasons != null) {
        Collection<Step<?>> each =
            reasons.length > FEW ? new LinkedHashSet<>(List.of(reasons)) : distinct(reasons);
        Set<Step<?>> shown = each.size() > DEPTH ? shownBy(last) : Set.of();
        for (Step<?> reason : each) {
          boolean told = each.size() > DEPTH
              ? shown.contains(reason)
              : last != null && shows(last, DEPTH, reason);
          if (!told) {
            all.add(reason);
          }
        }
      }
      if (!there.isEmpty()) {
        Shown shown = new Shown(all);
        for (There mark : there) {
          if (!shown.contains(mark.found)) {
            all.add(mark.found);
            shown.add(mark.found);
          }
        }
      }
      return all.toArray(NO_STEPS);
    }

    /** Returns what many reasons are looked for in: the last step and what it was made from. */
    private static Set<Step<?>> shownBy(@Nullable Step<?> last) {
      Set<Step<?>> shown = new HashSet<>();
      if (last != null) {
        shown.add(last);
        for (int i = 0; i < last.count(); i++) {
          shown.add(last.operand(i));
        }
      }
      return shown;
    }

    private static List<Step<?>> distinct(Step<?>[] steps) {
      List<Step<?>> distinct = new ArrayList<>(steps.length);
      for (Step<?> step : steps) {
        if (!distinct.contains(step)) {
          distinct.add(step);
        }
      }
      return distinct;
    }

    /** Tells whether a step is another, or is made from it so many steps back; what a rule rests on, the rule shows. */
    private static boolean shows(Step<?> step, int depth, Step<?> other) {
      if (step.equals(other)) {
        return true;
      }
      boolean goesOn = depth > 1 && !(step.subject() instanceof Rule<?, ?>);
      for (int i = 0; i < step.count(); i++) {
        Step<?> operand = step.operand(i);
        if (goesOn ? shows(operand, depth - 1, other) : operand.equals(other)) {
          return true;
        }
      }
      return false;
    }

    @Override
    int count() {
      return (last == null ? 0 : 1) + (reasons == null ? 0 : reasons.length);
    }

    @Override
    Step<?> operand(int index) {
      return last == null || index > 0
          ? requireNonNull(reasons)[last == null ? index : index - 1]
          : last;
    }
  }
}
