package id.skp.testkit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Runs what the READMEs show, in a Java whose working folder holds the files they name. Each line of {@code steps.txt} is
 * a step: an id, {@code java} or {@code skp}, and a class or arguments, parted by tabs. {@code results.properties} then
 * tells of each id its status, out, err, and the values by their line.
 */
public final class ReadmeProgram {
  /** The steps to run. */
  public static final String STEPS = "steps.txt";

  /** What came out. */
  public static final String RESULTS = "results.properties";

  private final Properties results = new Properties();

  private ReadmeProgram() {}

  /**
   * Runs the steps.
   *
   * @param arguments none
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... arguments) throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ReadmeProgram program = new ReadmeProgram();
    for (String step : Files.readAllLines(Path.of(STEPS))) {
      String[] parts = step.split("\t", -1);
      program.run(parts[0], parts[1], Arrays.asList(parts).subList(2, parts.length));
    }
    System.setOut(out);
    System.setErr(err);
    try (OutputStream file = Files.newOutputStream(Path.of(RESULTS))) {
      program.results.store(file, null);
    }
  }

  private void run(String id, String kind, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    System.setOut(outStream);
    System.setErr(errStream);
    int status = kind.equals("java")
        ? java(id, arguments.get(0))
        : Skp.run(
            new ByteArrayInputStream(new byte[0]),
            outStream,
            errStream,
            arguments.toArray(String[]::new));
    results.setProperty(id + ".status", Integer.toString(status));
    results.setProperty(id + ".out", out.toString(StandardCharsets.UTF_8));
    results.setProperty(id + ".err", err.toString(StandardCharsets.UTF_8));
  }

  /** Returns a value on one line, and of a list each of its values on a line. */
  private static String lines(Object value) {
    return (value instanceof Collection<?> values ? values : List.of(value))
        .stream().map(each -> each.toString().replace('\n', ' ')).collect(Collectors.joining("\n"));
  }

  private int java(String id, String type) {
    BiConsumer<Integer, Object> shown =
        (line, value) -> results.setProperty(id + ".value." + line, lines(value));
    try {
      Method method = Class.forName(type).getDeclaredMethod("run", BiConsumer.class);
      method.setAccessible(true);
      method.invoke(null, shown);
      return 0;
    } catch (InvocationTargetException thrown) {
      thrown.getTargetException().printStackTrace();
      return 1;
    } catch (ReflectiveOperationException | LinkageError defect) {
      defect.printStackTrace();
      return 1;
    }
  }
}
