package id.skp.rules.bulk;

import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * <em>Banyak sekaligus</em>: how a function is applied to each of many items. Each result is what the function gives for that item
 * alone, whatever the other items are, in whatever order and on whatever threads they are worked on.
 *
 * <pre>{@code
 * Bulk<Appraisal, EvaluationReport> bulk = Bulk.evaluating(PerformanceRules.standard()).on(executor, 64);
 * bulk.run(appraisals.iterator()).forEachRemaining(result -> store(result));
 * }</pre>
 *
 * <p>A frame that divides the items itself, such as Apache Spark or Flink, takes the same: {@link #run} is a function of the iterator
 * of a partition, {@link #one} of a single item.
 *
 * @param <I> the type of the items
 * @param <O> the type of what the function gives
 */
public final class Bulk<I, O> {
  private static final Executor AT_ONCE = Runnable::run;

  private final Function<? super I, ? extends O> function;
  private final Predicate<? super O> undecided;
  private final Executor executor;
  private final int most;
  private final boolean ordered;

  private Bulk(
      Function<? super I, ? extends O> function,
      Predicate<? super O> undecided,
      Executor executor,
      int most,
      boolean ordered) {
    this.function = requireNonNull(function, "function");
    this.undecided = requireNonNull(undecided, "undecided");
    this.executor = requireNonNull(executor, "executor");
    this.most = most;
    this.ordered = ordered;
  }

  /**
   * Obtains the application of a function, one item after the other on the caller's thread.
   *
   * @param <I> the type of the items
   * @param <O> the type of what the function gives
   * @param function the function, which may be asked by several threads at once, and gives no null
   * @return the application
   */
  public static <I, O> Bulk<I, O> of(Function<? super I, ? extends O> function) {
    return new Bulk<>(function, value -> false, AT_ONCE, 1, true);
  }

  /**
   * Obtains the evaluation of appraisals.
   *
   * @param rules the rules
   * @return the evaluation; a report without a predicate counts as {@linkplain Progress#undecided undecided}
   */
  public static Bulk<Appraisal, EvaluationReport> evaluating(PerformanceRules rules) {
    requireNonNull(rules, "rules");
    return Bulk.<Appraisal, EvaluationReport>of(rules::evaluate)
        .undecidedWhere(report -> !report.decision().isDecided());
  }

  /**
   * Returns a copy that counts some values as undecided.
   *
   * @param undecided tells of a value whether nothing was decided
   * @return the copy
   */
  public Bulk<I, O> undecidedWhere(Predicate<? super O> undecided) {
    return new Bulk<>(function, undecided, executor, most, ordered);
  }

  /**
   * Returns a copy that works on the threads of an executor. No more items are taken than so many beyond those whose results were
   * taken: who takes no results stops the reading.
   *
   * @param executor runs what it is given; the thread that takes the results is none of its own, and nobody shuts it down before the
   *     last result was taken
   * @param most how many items are in memory at a time, such as 64 for each thread; they are handed to threads in parts of that
   * @return the copy
   * @throws InvalidValueException with code {@code NUMBER_OUT_OF_RANGE} if {@code most} is below 1
   */
  public Bulk<I, O> on(Executor executor, int most) {
    InvalidValueException.unless(
        most >= 1,
        "NUMBER_OUT_OF_RANGE",
        "most",
        "perlu sedikitnya 1 sekaligus",
        "needs at least 1 at a time",
        most);
    return new Bulk<>(function, undecided, executor, most, ordered);
  }

  /**
   * Returns a copy that gives results as they come: a slow item does not hold up the others.
   *
   * @return the copy
   */
  public Bulk<I, O> unordered() {
    return new Bulk<>(function, undecided, executor, most, false);
  }

  /**
   * Applies the function to one item, in the calling thread.
   *
   * @param number the number of the item, by which the result is known
   * @param item the item
   * @return the result
   */
  public BulkResult<O> one(long number, @Nullable I item) {
    try {
      return BulkResult.of(number, requireNonNull(function.apply(item), "null was given"));
    } catch (RuntimeException | LinkageError | StackOverflowError failure) {
      return BulkResult.failed(number, failure);
    }
  }

  /**
   * Begins to apply the function to items. They are numbered from 1.
   *
   * @param items the items, taken by the thread that takes the results, as it takes them
   * @return the results, in the order of the items unless they may come {@linkplain #unordered otherwise}
   */
  public BulkRun<O> run(Iterator<? extends I> items) {
    return new BulkRun<>(tasks(requireNonNull(items, "items")), undecided, executor, most, ordered);
  }

  private Iterator<Supplier<BulkResult<O>>> tasks(Iterator<? extends I> items) {
    return new Iterator<>() {
      private long taken;

      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Supplier<BulkResult<O>> next() {
        I item = items.next();
        long number = ++taken;
        return () -> one(number, item);
      }
    };
  }
}
