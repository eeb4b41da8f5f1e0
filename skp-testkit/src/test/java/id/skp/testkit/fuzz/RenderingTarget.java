package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.testkit.cli.Run;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is printed of a document has the structure it has for its harmless twin, in which a letter stands for every sign that
 * could break a line, an element or a diagram: as many lines, the same elements in the same order. One way to print it is tried.
 */
final class RenderingTarget implements Target {
  private static final Pattern HARMFUL = Pattern.compile(
      "[\\p{Cntrl}\\u0085\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff\\ufeff\\ud83d<>&\"'\\[\\]{}|`%;#]");

  @Override
  public String name() {
    return "rendering";
  }

  @Override
  public List<byte[]> seeds() {
    return Samples.allNames().stream().map(Samples::document).toList();
  }

  @Override
  public JsonNode changed(JsonNode input, Mutator by) {
    return by.changedText(input);
  }

  @Override
  public void attack(byte[] input) {
    Optional<JsonNode> document = Json.read(input);
    Optional<DocumentKind> kind = DocumentKind.of(input);
    if (document.isPresent() && kind.isPresent()) {
      byte[] twin = Json.write(
          Json.withTexts(document.get(), text -> HARMFUL.matcher(text).replaceAll("x")));
      List<String> calls = calls(kind.get());
      if (!calls.isEmpty()) {
        int which = Math.floorMod(Arrays.hashCode(input), 2 * calls.size());
        String language = which % 2 == 0 ? "en" : "id";
        requireSameStructure(
            input, twin, (calls.get(which / 2) + " --lang " + language).split(" "));
      }
    }
  }

  private static List<String> calls(DocumentKind kind) {
    return switch (kind) {
      case APPRAISAL -> formats("evaluate -", "form -");
      case PLAN -> formats("review -", "form -");
      case YEAR -> formats("year -", "form -");
      case MATRIX ->
        Stream.concat(
                formats("cascade -", "form -").stream(), Stream.of("cascade - --format mermaid"))
            .toList();
      case EVALUATION_DOCUMENT -> formats("form -");
      case VARIANT -> formats("evaluate sample:teacher-2024 --variant -", "rules --variant -");
      default -> List.of();
    };
  }

  private static List<String> formats(String... calls) {
    return Stream.of(calls)
        .flatMap(call -> Stream.of("text", "html").map(format -> call + " --format " + format))
        .toList();
  }

  private static void requireSameStructure(byte[] input, byte[] twin, String... call) {
    Run hostile = Run.skp(input, call);
    Run harmless = Run.skp(twin, call);
    Printed.requireDocumented(hostile, call);
    Printed.requireDocumented(harmless, call);
    if (hostile.status() == harmless.status() && isSameMatter(input, twin, call)) {
      assertThat(structure(hostile.out(), call))
          .as("structure of %s", String.join(" ", call))
          .isEqualTo(structure(harmless.out(), call));
    }
  }

  private static List<String> structure(String printed, String... call) {
    return Arrays.asList(call).contains("html")
        ? Printed.elements(printed)
        : List.of(printed.lines().count() + " lines");
  }

  /** A text may matter to a rule; only what is found to be the same is compared. */
  private static boolean isSameMatter(byte[] input, byte[] twin, String... call) {
    if (call[0].equals("form") || call[0].equals("rules")) {
      return true;
    }
    String[] json = call.clone();
    json[Arrays.asList(call).indexOf("--format") + 1] = "json";
    return codes(Run.skp(input, json)).equals(codes(Run.skp(twin, json)));
  }

  private static List<String> codes(Run run) {
    return Json.read(run.out().getBytes(StandardCharsets.UTF_8))
        .map(report -> report.findValuesAsText("code"))
        .orElse(List.of());
  }
}
