package id.skp.testkit.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Has Jazzer make inputs for the target {@code fuzz.target}, from its seeds, by what of the library they reach. */
public final class Guided {
  private static final String NAME = System.getProperty("fuzz.target", "appraisal");

  private static final Target TARGET = Targets.ALL.stream()
      .filter(each -> each.name().equals(NAME))
      .findAny()
      .orElseThrow(() -> new IllegalArgumentException("needs the name of a target, got " + NAME));

  /** Records with a component whose type is annotated, from which Jazzer loses the fields; it leaves these as they are. */
  private static final String UNREADABLE = String.join(
      ":",
      "id.skp.json.SiasnRecord",
      "id.skp.rules.value.DataPlace",
      "id.skp.testkit.cases.Case",
      "id.skp.testkit.cases.Expectation$Outcome",
      "id.skp.testkit.cases.RuleAnswer$Outcome");

  private Guided() {}

  /**
   * Starts Jazzer.
   *
   * @param arguments the folder for inputs and findings, and what Jazzer takes beside it
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0], NAME);
    Path inputs = Files.createDirectories(folder.resolve("inputs"));
    List<byte[]> seeds = TARGET.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(inputs.resolve("seed-" + i), seeds.get(i));
    }
    Jazzer.main(Stream.of(
            Stream.of(
                "--target_class=" + Guided.class.getName(),
                "--instrumentation_includes=id.skp.**",
                "--instrumentation_excludes=" + UNREADABLE,
                "--custom_hook_includes=id.skp.**",
                "--custom_hook_excludes=" + UNREADABLE,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/"),
            Stream.of(arguments).skip(1),
            Stream.of(inputs.toString()))
        .flatMap(each -> each)
        .toArray(String[]::new));
  }

  /** Called by Jazzer for each input; what is thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    TARGET.attack(input);
  }
}
