package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.InvalidValueException;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.law.Regulation;
import id.skp.json.VariantJson;
import id.skp.rules.Parameter;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A variant that is accepted runs: whatever other value a parameter has, no command ends in a defect. */
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
