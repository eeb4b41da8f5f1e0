package id.skp.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a long stream, of which none but the present one is held. */
public final class LineReader {
  private static final int PIECE = 1 << 16;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[PIECE];
  private int begin;
  private int end;
  private long number;

  /** How many bytes of the stream were read before those in the buffer. */
  private long before;

  private long position;

  /**
   * Begins to read.
   *
   * @param in the stream
   * @param most of how many bytes of a line no more than one further is kept, so that the reader of the line refuses it
   */
  public LineReader(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /**
   * Returns which line of the stream was given last.
   *
   * @return the number, from 1, blank lines counted
   */
  public long number() {
    return number;
  }

  /**
   * Returns where in the stream the line begins that was given last.
   *
   * @return how many bytes stand before it
   */
  public long position() {
    return position;
  }

  /**
   * Reads the next line that is not blank.
   *
   * @return the line without its end; null at the end of the stream
   * @throws IOException if the stream cannot be read
   */
  public byte @Nullable [] next() throws IOException {
    byte[] line = line();
    while (line != null && isBlank(line)) {
      line = line();
    }
    return line;
  }

  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream(0);
    boolean any = false;
    position = before + begin;
    while (begin < end || fill()) {
      any = true;
      int at = begin;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int kept = Math.min(at - begin, most + 1 - pieces.size());
      if (at < end && pieces.size() == 0) {
        return taken(Arrays.copyOfRange(buffer, begin, begin + kept), at + 1);
      }
      pieces.write(buffer, begin, kept);
      if (at < end) {
        return taken(pieces.toByteArray(), at + 1);
      }
      begin = end;
    }
    return any ? taken(pieces.toByteArray(), end) : null;
  }

  private boolean fill() throws IOException {
    before += end;
    begin = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private byte[] taken(byte[] line, int next) {
    begin = next;
    number++;
    boolean marked = number == 1 && Arrays.mismatch(MARK, line) == MARK.length;
    position += marked ? MARK.length : 0;
    return marked ? Arrays.copyOfRange(line, MARK.length, line.length) : line;
  }

  private static boolean isBlank(byte[] line) {
    for (byte each : line) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
