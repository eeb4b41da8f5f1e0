package id.skp.testkit.cli;

import id.skp.core.text.Text;
import id.skp.rules.bulk.Progress;
import id.skp.rules.message.Message;
import java.io.Console;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells a terminal, on one line that is written over, how far a long call is. */
final class ProgressLine {
  private static final Text TOLD = Text.of(
      "{0} selesai, {1} tidak dapat diputuskan, {2} ditolak, {3} per detik",
      "{0} done, {1} undecided, {2} refused, {3} per second");
  private static final Duration BETWEEN = Duration.ofMillis(200);

  /** So many are done before anybody would look. */
  private static final int HANDFUL = 20;

  private final Consumer<String> terminal;
  private final LongSupplier nanos;
  private final Locale locale;
  private final long begin;
  private long last;
  private int width;

  ProgressLine(Consumer<String> terminal, LongSupplier nanos, Locale locale) {
    this.terminal = terminal;
    this.nanos = nanos;
    this.locale = locale;
    this.begin = nanos.getAsLong();
    this.last = begin;
  }

  /** Tells whether somebody sees the line: newer versions of Java have a console where there is no terminal, and say so. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null
          && Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  void show(Progress progress) {
    long now = nanos.getAsLong();
    if (progress.done() > HANDFUL && now - last >= BETWEEN.toNanos()) {
      last = now;
      Duration elapsed = Duration.ofNanos(now - begin);
      write(Message.of(
              TOLD,
              progress.done(),
              progress.undecided(),
              progress.failed(),
              progress.perSecond(elapsed).orElse(0L))
          .in(locale));
    }
  }

  /** Leaves nothing of the line. */
  void clear() {
    if (width > 0) {
      write("");
      terminal.accept("\r");
      width = 0;
    }
  }

  private void write(String words) {
    terminal.accept("\r" + words + " ".repeat(Math.max(0, width - words.length())));
    width = words.length();
  }
}
