package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.testkit.cli.Run;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command with any arguments and files: it ends with a status that is documented. An input holds arguments, standard input
 * and files; {@code {0}} in an argument stands for the path of the first one, {@code {out}} for one that is not there.
 */
final class CommandTarget implements Target {
  private static final String ARGUMENTS = "arguments";
  private static final String FILES = "files";
  private static final String IN = "in";

  /** What is written goes into the folder of the run, whatever it is called. */
  private static final Set<String> WRITING =
      Set.of("--forms", "--record", "--junit", "--out", "--to");

  private static final List<String> CALLS = List.of(
      "evaluate {0}",
      "evaluate - {0} --format html --lang id",
      "evaluate {0} --format json --exit-zero --rules permenpanrb-6-2022 --force",
      "evaluate {0} --variant {1}",
      "review {0} {1} --lang id",
      "review {0} --format json --rules permenpanrb-8-2021",
      "cascade {0} --format mermaid",
      "cascade {0} --format html --exit-zero",
      "cascade {0}",
      "year {0} --on 2024-06-30 --period 2024-Q2",
      "year {0} {1} --join --lang id",
      "year {0} --beside {1} --holidays {2} --format json",
      "year {0} --forms {out}",
      "year {0} --record",
      "year {0} --record {out} --plugin {1}",
      "form {0} {1}",
      "form {0} --format text --lang id",
      "cases {0} --junit {out}",
      "cases {0} --only performance-predicate --format json",
      "cases {0} --variant {1}",
      "siasn {0} --host {1}",
      "siasn --read {0} --read {1} --lang id",
      "siasn {0} --read {1} --host {2} --format json --allow-inconsistent-quadrant",
      "import -",
      "import - --mapping template-plans --format text --lang id",
      "import - --mapping {0}",
      "export {0} --mapping template-plans",
      "rules",
      "rules permenpanrb-6-2022 --format schema",
      "rules id.go.contoh-2026 --variant {0} --diff permenpanrb-6-2022",
      "help evaluate",
      "--version");

  @Override
  public String name() {
    return "command";
  }

  @Override
  public List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    List<String> samples = Samples.allNames();
    List<String> years = Samples.yearNames();
    for (int i = 0; i < 4 * CALLS.size(); i++) {
      ObjectNode input = JsonNodeFactory.instance.objectNode();
      ArrayNode arguments = input.putArray(ARGUMENTS);
      Stream.of(CALLS.get(i % CALLS.size()).split(" ")).forEach(arguments::add);
      ArrayNode files = input.putArray(FILES);
      for (int j = 0; j < 3; j++) {
        boolean joined = CALLS.get(i % CALLS.size()).contains("--join");
        String sample = joined
            ? years.get(i / CALLS.size() % years.size())
            : samples.get((i * 7 + j) % samples.size());
        files.add(new String(Samples.document(sample), StandardCharsets.UTF_8));
      }
      seeds.add(Json.write(input.put(IN, files.get(0).textValue())));
    }
    return seeds;
  }

  /** Changes the arguments, or one of the files as a document. */
  @Override
  public JsonNode changed(JsonNode input, Mutator by) {
    if (input instanceof ObjectNode call && by.chance(2)) {
      call.set(ARGUMENTS, by.changed(call.path(ARGUMENTS).deepCopy()));
    } else if (input.path(FILES) instanceof ArrayNode files && !files.isEmpty()) {
      int which = by.below(files.size());
      Json.read(files.get(which).asText().getBytes(StandardCharsets.UTF_8))
          .ifPresent(document -> files.set(
              which,
              JsonNodeFactory.instance.textNode(
                  new String(Json.write(by.changed(document)), StandardCharsets.UTF_8))));
    }
    return input;
  }

  @Override
  public void attack(byte[] input) throws IOException {
    JsonNode call = Json.read(input).orElse(JsonNodeFactory.instance.objectNode());
    Path folder = Files.createTempDirectory("skp-fuzz");
    try {
      List<String> files = new ArrayList<>();
      for (JsonNode file : call.path(FILES)) {
        Path path = folder.resolve("f" + files.size() + ".json");
        files.add(Files.writeString(path, file.asText().replace('\ud83d', '?')).toString());
      }
      String[] arguments = arguments(call.path(ARGUMENTS), files, folder);
      byte[] in = call.path(IN).asText().getBytes(StandardCharsets.UTF_8);
      Run run = Run.skp(in, arguments);
      Printed.requireDocumented(run, arguments);
      if (count(folder) == files.size()) { // what was written is found by a second run
        assertThat(Run.skp(in, arguments)).isEqualTo(run);
      }
    } finally {
      delete(folder);
    }
  }

  private static String[] arguments(JsonNode given, List<String> files, Path folder) {
    List<String> arguments = new ArrayList<>();
    String before = "";
    for (JsonNode each : given) {
      String argument = each.asText();
      for (int i = 0; i < files.size(); i++) {
        argument = argument.replace("{" + i + "}", files.get(i));
      }
      argument = argument.replace("{out}", folder.resolve("out").toString());
      arguments.add(within(folder, before, argument));
      before = argument;
    }
    return arguments.toArray(String[]::new);
  }

  /** Returns an argument that names nothing outside the folder. */
  private static String within(Path folder, String before, String argument) {
    int value = argument.indexOf('=') + 1;
    String name = value == 0 ? before : argument.substring(0, value - 1);
    String path = argument.substring(value);
    boolean writes = WRITING.contains(name) && !path.startsWith("-");
    boolean outside = !path.startsWith(folder.toString()) && (writes || exists(path));
    return outside
        ? argument.substring(0, value) + folder.resolve("x" + path.hashCode())
        : argument;
  }

  private static boolean exists(String path) {
    try {
      return !path.isEmpty() && Files.exists(Path.of(path));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static int count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().size();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
  }
}
