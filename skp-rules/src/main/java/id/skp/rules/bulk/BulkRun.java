package id.skp.rules.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * <em>Satu putaran</em>: the results of many items as they are taken. One thread takes them; any thread may look at the
 * {@link #progress} and {@link #cancel}.
 *
 * <p>Where the items themselves cannot be read further, or the function threw an error that is not of one item, such as for lack of
 * memory, that is thrown once all results before it were taken.
 *
 * @param <O> the type of what the function gives
 */
public final class BulkRun<O> implements Iterator<BulkResult<O>> {
  private final Iterator<Supplier<BulkResult<O>>> tasks;
  private final Predicate<? super O> undecided;
  private final Executor executor;
  private final int most;
  private final boolean ordered;

  /** What was begun, in the order in which it will be taken. */
  private final Deque<CompletableFuture<BulkResult<O>>> begun = new ArrayDeque<>();

  /** Of what was begun, that which takes any result, and the first that comes. */
  private final Queue<CompletableFuture<BulkResult<O>>> open = new ConcurrentLinkedQueue<>();

  private volatile Progress progress = Progress.NONE;
  private volatile boolean ended;

  BulkRun(
      Iterator<Supplier<BulkResult<O>>> tasks,
      Predicate<? super O> undecided,
      Executor executor,
      int most,
      boolean ordered) {
    this.tasks = tasks;
    this.undecided = undecided;
    this.executor = executor;
    this.most = most;
    this.ordered = ordered;
  }

  /**
   * Tells whether there is another result; for that, takes further items.
   *
   * @return true if so
   */
  @Override
  public boolean hasNext() {
    begin();
    return !begun.isEmpty();
  }

  /**
   * Waits for the next result.
   *
   * @return the result
   */
  @Override
  public BulkResult<O> next() {
    begin();
    BulkResult<O> result = resultOf(begun.remove());
    progress = counted(result);
    return result;
  }

  /**
   * Returns the results as a stream.
   *
   * @return the stream, to be used in place of the iterator
   */
  public Stream<BulkResult<O>> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /**
   * Returns what was taken so far.
   *
   * @return the counts
   */
  public Progress progress() {
    return progress;
  }

  /** Takes no further items. The results of those that were taken still come. */
  public void cancel() {
    ended = true;
  }

  private void begin() {
    while (!ended && begun.size() < most) {
      Supplier<BulkResult<O>> task;
      try {
        if (!tasks.hasNext()) {
          ended = true;
          return;
        }
        task = tasks.next();
      } catch (RuntimeException | Error unreadable) {
        ended = true;
        begun.add(CompletableFuture.failedFuture(unreadable));
        return;
      }
      CompletableFuture<BulkResult<O>> place = new CompletableFuture<>();
      begun.add(place);
      if (!ordered) {
        open.add(place);
      }
      try {
        executor.execute(() -> work(task, place));
      } catch (RuntimeException refused) {
        ended = true;
        next(place).completeExceptionally(refused);
      }
    }
  }

  private void work(Supplier<BulkResult<O>> task, CompletableFuture<BulkResult<O>> place) {
    try {
      BulkResult<O> result = task.get();
      next(place).complete(result);
    } catch (Error error) {
      ended = true;
      next(place).completeExceptionally(error);
    }
  }

  /** Returns the place that takes what has come: its own one, or the first that is open. */
  private CompletableFuture<BulkResult<O>> next(CompletableFuture<BulkResult<O>> own) {
    return ordered ? own : open.remove();
  }

  private static <O> BulkResult<O> resultOf(CompletableFuture<BulkResult<O>> place) {
    try {
      return place.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private Progress counted(BulkResult<O> result) {
    return result
        .value()
        .map(value -> undecided.test(value) ? progress.andUndecided() : progress.andDecided())
        .orElseGet(progress::andFailed);
  }
}
