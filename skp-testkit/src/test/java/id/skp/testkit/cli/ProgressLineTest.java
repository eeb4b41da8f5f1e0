package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import id.skp.rules.bulk.Progress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final AtomicLong clock = new AtomicLong();
  private final StringBuilder terminal = new StringBuilder();
  private final ProgressLine line = new ProgressLine(terminal::append, clock::get, Text.ENGLISH);

  @Test
  void moreThanAHandfulIsToldNowAndThenAndLeavesNothing() {
    clock.set(TimeUnit.SECONDS.toNanos(2));
    line.show(new Progress(20, 0, 0));
    line.clear();
    assertThat(terminal).isEmpty();
    line.show(new Progress(1_000, 2, 3));
    line.show(new Progress(1_001, 2, 3));
    String told = "1005 done, 2 undecided, 3 refused, 502 per second";
    assertThat(terminal).hasToString("\r" + told);
    line.clear();
    assertThat(terminal).hasToString("\r" + told + "\r" + " ".repeat(told.length()) + "\r");
  }
}
