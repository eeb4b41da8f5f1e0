package id.skp.testkit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.law.Regulation;
import id.skp.json.VariantJson;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.internal.DocumentKind;
import id.skp.testkit.properties.OtherData;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A variant that is accepted runs: whatever other value a parameter has, no command ends in a defect. */
@Tag("long")
class RandomVariantsTest {
  private static final int DONE = 1;
  private static final int REFUSED = 2;
  private static final int MANY = 20;
  private static final List<String> CALLS = List.of("evaluate", "review", "year", "form", "rules");

  @ParameterizedTest
  @ValueSource(strings = {"permenpanrb-6-2022", "permenpanrb-8-2021"})
  void aCommandRunsWithAnyOtherValueOfAnyParameter(String id, @TempDir Path folder)
      throws IOException {
    RuleSet base = RuleSets.standard().find(id).orElseThrow();
    Random random = new Random(20260101);
    int tried = 0;
    int objections = 0;
    for (Parameter<?> parameter : base.parameters()) {
      boolean isProfile = parameter.value() instanceof ObjectionProfile;
      for (int i = 0; i < (isProfile ? MANY : 1); i++) {
        Optional<String> variant = variant(base, parameter, random);
        if (variant.isPresent()) {
          Path file = Files.writeString(folder.resolve("variant.json"), variant.get());
          requireRunning(file.toString(), isProfile ? List.of("year", "form") : CALLS, random);
          tried++;
          objections += isProfile ? 1 : 0;
        }
      }
    }
    assertThat(tried).isGreaterThan(base.parameters().size() / 2);
    assertThat(objections).isPositive();
  }

  static List<String> sampleVariants() {
    return Samples.allNames().stream()
        .filter(each ->
            DocumentKind.of(Samples.document(each)).equals(Optional.of(DocumentKind.VARIANT)))
        .toList();
  }

  /** Every command takes every sample, most of which are not of its kind or not of the variant, and tells so. */
  @ParameterizedTest
  @MethodSource("sampleVariants")
  void everyCommandRunsWithEverySampleBesideASampleOfAVariant(String name, @TempDir Path folder)
      throws IOException {
    String variant = "sample:" + name;
    String records =
        Files.writeString(folder.resolve("records.jsonl"), records()).toString();
    String id = VariantJson.read(Samples.document(name), RuleSets.standard()).id();
    List<String> samples =
        Samples.allNames().stream().map(each -> "sample:" + each).toList();
    List<List<String>> calls = new ArrayList<>(List.of(
        List.of("siasn", "--read", records),
        List.of("rules", id),
        List.of("rules", "--diff", id, "permenpanrb-6-2022"),
        List.of("schema", "--rules", id),
        List.of("new", "plan", "--rules", id),
        List.of("decide", "performance-predicate", "--rules", id, "--given", "{}"),
        List.of("cases", "--rules", id, "--only", "performance-predicate"),
        List.of("check", variant)));
    for (List<String> call : List.of(
        List.of("evaluate"),
        List.of("review"),
        List.of("cascade"),
        List.of("unit"),
        List.of("year"),
        List.of("year", "--join"),
        List.of("career"),
        List.of("form"),
        List.of("draft"),
        List.of("siasn"),
        List.of("siasn", "--read", records),
        List.of("allowance", "--allowance", "1000000"),
        List.of("audit", "--recorded", "sample:teacher-2024"),
        List.of("impact", "--to", id))) {
      for (List<String> more :
          List.of(List.of("--force"), List.of("--rules", id), List.<String>of())) {
        List<String> whole = new ArrayList<>(call);
        whole.addAll(more);
        whole.addAll(call.get(0).equals("draft") ? List.of("sample:unit-mph-2024") : samples);
        calls.add(whole);
      }
    }
    for (List<String> call : calls) {
      List<String> whole = new ArrayList<>(call);
      whole.addAll(List.of("--variant", variant));
      Run run = Run.skp(whole.toArray(String[]::new));
      assertThat(run.err().lines().filter(RandomVariantsTest::isOfDefect))
          .as("%s", whole)
          .isEmpty();
      assertThat(run.status()).isIn(0, DONE, REFUSED);
    }
  }

  private static boolean isOfDefect(String line) {
    return line.contains("defect") || line.startsWith("\tat ") || line.startsWith("  at ");
  }

  private static String records() throws IOException {
    byte[] host = "{\"pnsDinilaiOrang\": \"A8ACA7F0000000000000000000000002\"}".getBytes(UTF_8);
    String records =
        Run.skp(host, "siasn", "sample:teacher-2024", "--host", "-").out();
    assertThat(records).isNotEmpty();
    return records;
  }

  private static void requireRunning(String file, List<String> commands, Random random) {
    String command = commands.get(random.nextInt(commands.size()));
    List<String> call = new ArrayList<>(List.of(command, "--variant", file));
    switch (command) {
      case "evaluate" -> call.add(sample(Samples.names(), random));
      case "review" -> call.add(sample(Samples.planNames(), random));
      case "rules" -> call.add("id.go.example-random");
      default -> call.add(sample(Samples.yearNames(), random));
    }
    Run run = Run.skp(call.toArray(String[]::new));
    assertThat(run.err() + run.out())
        .as("%s with %s", call, read(file))
        .doesNotContain("defect", "Exception");
    assertThat(run.status()).isIn(0, DONE, REFUSED);
  }

  private static String sample(List<String> names, Random random) {
    return "sample:" + names.get(random.nextInt(names.size()));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private static <T> Optional<String> variant(RuleSet base, Parameter<T> parameter, Random random) {
    Set<ParameterKey<?>> whole = Set.of(RuleSet.IN_FORCE_FROM, RuleSet.IN_FORCE_UNTIL);
    if (whole.contains(parameter.key())) {
      return Optional.empty();
    }
    return OtherData.of(base, parameter, random)
        .flatMap(value -> variant(base, parameter.key(), value))
        .map(VariantJson::write);
  }

  /** What is refused when it is built needs not run. */
  private static <T> Optional<RuleSet> variant(RuleSet base, ParameterKey<T> key, T value) {
    try {
      return Optional.of(base.variant(
          "id.go.example-random",
          each -> each.citing(Regulation.of("Permen Contoh 4/2026", "Nilai lain"))
              .parameter(key, value)));
    } catch (InvalidValueException refused) {
      return Optional.empty();
    }
  }
}
