package id.skp.rules.bulk;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * <em>Kemajuan</em>: how many of many items are done. How long it took is said by the caller, whose clock it is.
 *
 * @param decided how many have a value
 * @param undecided of how many the value says that nothing was decided
 * @param failed for how many the function threw something
 */
public record Progress(long decided, long undecided, long failed) {
  static final Progress NONE = new Progress(0, 0, 0);

  /**
   * Returns how many are done, in whatever way.
   *
   * @return the sum
   */
  public long done() {
    return decided + undecided + failed;
  }

  /**
   * Returns how many are done in a second.
   *
   * @param elapsed how long it took so far
   * @return the rate, rounded down; empty if no time has passed
   */
  public Optional<Long> perSecond(Duration elapsed) {
    long millis = requireNonNull(elapsed, "elapsed").toMillis();
    return millis <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofSeconds(done()).dividedBy(millis).toMillis());
  }

  /**
   * Returns how long the others will take if they go on as they did.
   *
   * @param total how many there are in all
   * @param elapsed how long it took so far
   * @return the time; empty if none is done
   */
  public Optional<Duration> remaining(long total, Duration elapsed) {
    requireNonNull(elapsed, "elapsed");
    return done() == 0
        ? Optional.empty()
        : Optional.of(elapsed.multipliedBy(Math.max(0, total - done())).dividedBy(done()));
  }

  Progress andDecided() {
    return new Progress(decided + 1, undecided, failed);
  }

  Progress andUndecided() {
    return new Progress(decided, undecided + 1, failed);
  }

  Progress andFailed() {
    return new Progress(decided, undecided, failed + 1);
  }
}
