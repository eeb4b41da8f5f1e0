package id.skp.testkit.cli;

import id.skp.rules.RuleSets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * What one call of the command gave. Its streams have another encoding than UTF-8 on purpose, and are decoded as UTF-8.
 *
 * @param status the exit status
 * @param out standard output
 * @param err standard error
 */
public record Run(int status, String out, String err) {
  private static final Charset TURKISH = Charset.forName("ISO-8859-9");

  static Run skp(String... arguments) {
    return skp(new byte[0], arguments);
  }

  static Run skp(RuleSets ruleSets, String input, String... arguments) {
    return skp(loader -> ruleSets, input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  /** Runs the command with bytes as its standard input. */
  public static Run skp(byte[] input, String... arguments) {
    return skp(RuleSets::installed, input, arguments);
  }

  private static Run skp(
      Function<ClassLoader, RuleSets> installed, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Skp.run(
        installed,
        true,
        new ByteArrayInputStream(input),
        new PrintStream(out, false, TURKISH),
        new PrintStream(err, false, TURKISH),
        arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
