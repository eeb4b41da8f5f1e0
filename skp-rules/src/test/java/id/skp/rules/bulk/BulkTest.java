package id.skp.rules.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BulkTest {
  private static final Bulk<String, Integer> NUMBERS =
      Bulk.<String, Integer>of(Integer::valueOf).undecidedWhere(value -> value < 0);

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private static List<String> told(BulkRun<Integer> run) {
    return run.stream().map(BulkResult::toString).toList();
  }

  @Test
  void anItemThatFailsIsToldWithItsNumberAndTheRestGoesOn() {
    BulkRun<Integer> run = NUMBERS.run(List.of("7", "x", "-1").iterator());
    assertThat(told(run))
        .containsExactly(
            "1: 7", "2: java.lang.NumberFormatException: For input string: \"x\"", "3: -1");
    assertThat(run.progress()).isEqualTo(new Progress(1, 1, 1));
  }

  @Test
  void theOrderIsThatOfTheItemsUnlessItMayBeAnother() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    Bulk<String, Integer> last = NUMBERS.on(
        task -> {
          waiting.add(task);
          if (waiting.size() == 2) {
            List.copyOf(waiting).stream().skip(1).forEach(Runnable::run);
            waiting.remove().run();
            waiting.clear();
          }
        },
        2);
    assertThat(told(last.run(List.of("1", "2").iterator()))).containsExactly("1: 1", "2: 2");
    assertThat(told(last.unordered().run(List.of("1", "2").iterator())))
        .containsExactly("2: 2", "1: 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 50})
  void noMoreIsTakenThanWhatMayBeInMemory(int most) {
    AtomicLong taken = new AtomicLong();
    Iterator<Long> endless =
        LongStream.iterate(1, each -> each + 1).peek(taken::set).iterator();
    BulkRun<Long> run =
        Bulk.<Long, Long>of(each -> each).on(threads, most).unordered().run(endless);
    for (int i = 1; i <= 1_000; i++) {
      assertThat(run.hasNext()).isTrue();
      run.next();
      assertThat(taken.get()).isLessThan(i + most);
    }
  }

  @Test
  void afterACancelOnlyWhatWasTakenStillComes() {
    BulkRun<Integer> run = NUMBERS
        .on(threads, 5)
        .run(IntStream.range(0, 1_000).mapToObj(Integer::toString).iterator());
    run.next();
    run.cancel();
    assertThat(told(run)).containsExactly("2: 1", "3: 2", "4: 3", "5: 4");
    assertThat(run.progress().done()).isEqualTo(5);
    assertThatThrownBy(run::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void itemsThatCannotBeReadEndTheRunAfterWhatCameBefore(boolean ordered) {
    Iterator<String> broken = Stream.of("1", "2", "")
        .peek(each -> {
          if (each.isEmpty()) {
            throw new IllegalStateException("the disk is gone");
          }
        })
        .iterator();
    Bulk<String, Integer> bulk = NUMBERS.on(threads, 8);
    BulkRun<Integer> run = (ordered ? bulk : bulk.unordered()).run(broken);
    assertThat(List.of(run.next().number(), run.next().number())).containsExactlyInAnyOrder(1L, 2L);
    assertThatThrownBy(run::next).hasMessage("the disk is gone");
    assertThat(run.hasNext()).isFalse();
  }

  @Test
  void anErrorThatIsOfNoItemIsThrown() {
    Bulk<String, Integer> defect = Bulk.of(each -> {
      throw new AssertionError(each);
    });
    assertThatThrownBy(defect.on(threads, 2).unordered().run(List.of("a").iterator())::next)
        .isInstanceOf(AssertionError.class)
        .hasMessage("a");
    Bulk<String, Integer> deep = Bulk.of(each -> {
      throw new StackOverflowError();
    });
    assertThat(deep.one(1, "a").failure()).containsInstanceOf(StackOverflowError.class);
  }

  @Test
  void anExecutorThatTakesNothingEndsTheRun() {
    threads.shutdown();
    assertThatThrownBy(NUMBERS.on(threads, 2).run(List.of("1").iterator())::next)
        .isInstanceOf(RejectedExecutionException.class);
  }

  @Test
  void aFunctionThatGivesNothingFails() {
    Bulk<String, String> nothing = Bulk.of(System::getenv);
    assertThat(nothing.one(4, "\0").toString()).startsWith("4: java.lang.");
  }

  @Test
  void atLeastOneItemIsInMemory() {
    assertThatThrownBy(() -> NUMBERS.on(threads, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("needs at least 1 at a time, got 0");
  }

  @Test
  void theRateAndTheRestFollowFromTheCallersClock() {
    Progress progress = new Progress(90, 8, 2);
    assertThat(progress.done()).isEqualTo(100);
    assertThat(progress.perSecond(Duration.ofMillis(1_500))).contains(66L);
    assertThat(progress.perSecond(Duration.ZERO)).isEmpty();
    assertThat(progress.remaining(250, Duration.ofSeconds(10))).contains(Duration.ofSeconds(15));
    assertThat(progress.remaining(50, Duration.ofSeconds(10))).contains(Duration.ZERO);
    assertThat(Progress.NONE.remaining(50, Duration.ofSeconds(10))).isEmpty();
  }
}
