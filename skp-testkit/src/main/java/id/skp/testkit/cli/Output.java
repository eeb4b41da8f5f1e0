package id.skp.testkit.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes UTF-8 with line feeds, whatever the machine's encoding and line ending are. */
final class Output {
  private final PrintStream stream;

  Output(PrintStream stream) {
    this.stream = stream;
  }

  /** Prints text whose lines are ended by line feeds. */
  void print(String text) {
    stream.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  /** Prints bytes as they are. */
  void print(byte[] bytes) {
    stream.writeBytes(bytes);
    stream.flush();
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
