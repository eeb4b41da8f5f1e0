package id.skp.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static List<String> read(String text, int piece, int most) throws IOException {
    InputStream inPieces = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(piece, length));
      }
    };
    LineReader lines = new LineReader(inPieces, most);
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      all.add(lines.number() + " " + new String(line, StandardCharsets.UTF_8));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1_000})
  void linesAreTheSameInPiecesOfAnySize(int piece) throws IOException {
    assertThat(read("\ufeffä1\r\n\n \t\r\nb22\n\nc", piece, 100))
        .containsExactly("1 ä1\r", "4 b22", "6 c");
    assertThat(read("a\n", piece, 100)).containsExactly("1 a");
    assertThat(read("", piece, 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 1_000})
  void ofALongLineOneByteMoreThanAllowedIsKept(int piece) throws IOException {
    assertThat(read("abcdefgh\nabc\nabcd", piece, 3)).containsExactly("1 abcd", "2 abc", "3 abcd");
  }

  @Test
  void aLineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
    String line = "x".repeat(200_000);
    assertThat(read(line + "\n" + line, 1 << 20, 1 << 20))
        .containsExactly("1 " + line, "2 " + line);
  }
}
