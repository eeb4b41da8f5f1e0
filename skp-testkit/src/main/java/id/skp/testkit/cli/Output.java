package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Writes UTF-8 with line feeds, whatever the machine's encoding and line ending are. */
final class Output {
  private static final int PIECE = 1 << 16;

  private final PrintStream stream;
  private final UnaryOperator<String> shown;

  Output(PrintStream stream) {
    this(stream, line -> line);
  }

  private Output(PrintStream stream, UnaryOperator<String> shown) {
    this.stream = stream;
    this.shown = shown;
  }

  /** Returns an output on which numbers of persons are hidden, in whatever is told there. */
  static Output withoutNumbersOfPersons(PrintStream stream) {
    return new Output(stream, InvalidValueException::withoutNumbersOfPersons);
  }

  /** Prints text whose lines are ended by line feeds, piece by piece, so that a long one is not held a second time. */
  void print(String lines) {
    String text = shown.apply(lines);
    int end;
    for (int begin = 0; begin < text.length(); begin = end) {
      end = Math.min(begin + PIECE, text.length());
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      stream.writeBytes(text.substring(begin, end).getBytes(StandardCharsets.UTF_8));
    }
    stream.flush();
  }

  /** Returns a stream for bytes as they are. */
  OutputStream stream() {
    return stream;
  }

  /** Tells whether something that was printed did not arrive: the disk is full, or nobody reads any more. */
  boolean isBroken() {
    return stream.checkError();
  }

  /** Returns a writer for text whose lines may be ended in the machine's way. */
  PrintWriter writer() {
    return new PrintWriter(
        new OutputStreamWriter(new LineFeeds(stream), StandardCharsets.UTF_8), true);
  }

  private static final class LineFeeds extends FilterOutputStream {
    LineFeeds(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int octet) throws IOException {
      if (octet != '\r') {
        out.write(octet);
      }
    }
  }
}
