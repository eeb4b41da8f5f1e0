package id.skp.testkit.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the command in a Java of its own, with a foreign locale and encoding on purpose. */
final class JavaProcess {
  /** The Java that runs the tests. */
  static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** All that the tests run with, for a class path. */
  static final String PATH = Stream.of("jdk.module.path", "java.class.path")
      .map(property -> System.getProperty(property, ""))
      .filter(path -> !path.isEmpty())
      .collect(Collectors.joining(File.pathSeparator));

  private JavaProcess() {}

  /** Runs Java with the folder as its working folder, which also takes what is printed. */
  static Run run(Path folder, List<String> java, String... arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = Stream.of(
            Stream.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=tr",
                "-Dfile.encoding=ISO-8859-9"),
            java.stream(),
            Stream.of(arguments))
        .flatMap(each -> each)
        .toList();
    int status = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start()
        .waitFor();
    return new Run(status, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
