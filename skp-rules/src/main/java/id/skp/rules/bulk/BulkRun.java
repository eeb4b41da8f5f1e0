package id.skp.rules.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

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
  /** Of what may be in memory, so many parts are handed to threads, to whom a single small item is not worth the waking. */
  private static final int PARTS = 8;

  private final Iterator<Supplier<BulkResult<O>>> tasks;
  private final Predicate<? super O> undecided;
  private final Executor executor;
  private final int most;
  private final boolean ordered;

  /** What was begun, in the order in which it will be taken. */
  private final Deque<CompletableFuture<Part<O>>> begun = new ArrayDeque<>();

  /** Of what was begun, that which takes any part, and the first that comes. */
  private final Queue<CompletableFuture<Part<O>>> open = new ConcurrentLinkedQueue<>();

  private Part<O> part = new Part<>(List.of(), null);

  /** How many of that part were taken. */
  private int taken;

  /** How many items were begun whose results were not taken. */
  private int pending;

  private volatile Progress progress = Progress.NONE;
  private volatile boolean ended;

  /** Results, and what was thrown after them that is of no item. */
  private record Part<O>(
      List<BulkResult<O>> results, @Nullable Throwable failure) {}

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
    return taken < part.results().size() || part.failure() != null || !begun.isEmpty();
  }

  /**
   * Waits for the next result.
   *
   * @return the result
   */
  @Override
  public BulkResult<O> next() {
    begin();
    while (taken == part.results().size()) {
      Throwable failure = part.failure();
      taken = 0;
      part = new Part<>(List.of(), null);
      if (failure instanceof Error error) {
        throw error;
      } else if (failure != null) {
        throw (RuntimeException) failure;
      }
      part = begun.remove().join();
    }
    BulkResult<O> result = part.results().get(taken++);
    pending--;
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
    int size = Math.max(1, most / PARTS);
    while (!ended && pending + size <= most) {
      List<Supplier<BulkResult<O>>> next = new ArrayList<>(size);
      Throwable unreadable = null;
      try {
        while (next.size() < size && tasks.hasNext()) {
          next.add(tasks.next());
        }
      } catch (RuntimeException | Error thrown) {
        unreadable = thrown;
      }
      if (next.size() < size) {
        ended = true;
      }
      if (!next.isEmpty()) {
        begin(next);
      }
      if (unreadable != null) {
        begun.add(CompletableFuture.completedFuture(new Part<>(List.of(), unreadable)));
      }
    }
  }

  private void begin(List<Supplier<BulkResult<O>>> next) {
    CompletableFuture<Part<O>> place = new CompletableFuture<>();
    pending += next.size();
    begun.add(place);
    if (!ordered) {
      open.add(place);
    }
    try {
      executor.execute(() -> finish(done(next), place));
    } catch (RuntimeException refused) {
      finish(new Part<>(List.of(), refused), place);
    }
  }

  private Part<O> done(List<Supplier<BulkResult<O>>> next) {
    List<BulkResult<O>> results = new ArrayList<>(next.size());
    try {
      next.forEach(each -> results.add(each.get()));
      return new Part<>(results, null);
    } catch (Error error) {
      return new Part<>(results, error);
    }
  }

  /** Puts what has come into its own place, or into the first that is open. */
  private void finish(Part<O> done, CompletableFuture<Part<O>> own) {
    if (done.failure() != null) {
      ended = true;
    }
    CompletableFuture<Part<O>> place = ordered ? own : open.remove();
    place.complete(done);
  }

  private Progress counted(BulkResult<O> result) {
    return result
        .value()
        .map(value -> undecided.test(value) ? progress.andUndecided() : progress.andDecided())
        .orElseGet(progress::andFailed);
  }
}
