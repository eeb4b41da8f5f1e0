package id.skp.testkit.fuzz;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Attacks on one target, and what they found: of each kind of finding one input, made small and saved. */
final class Campaign {
  /** The time of processors that an attack takes at most, tried three times. */
  private static final Duration LONGEST = Duration.ofSeconds(4);

  private static final String TOO_LONG = "takes longer than " + LONGEST;

  private static final int MOST_CUTS = 400;
  private static final int LONGEST_SIGNATURE = 160;
  private static final Pattern DETAILS = Pattern.compile("[0-9]+|\"[^\"]*\"|\\s+");

  private final Target target;
  private final Path found;
  private final boolean timed;
  private final Map<String, Path> findings = new LinkedHashMap<>();
  private int runs;

  /**
   * Makes one.
   *
   * @param target what is attacked
   * @param found the folder for what is found
   * @param timed whether an attack that takes long is a finding
   */
  Campaign(Target target, Path found, boolean timed) {
    this.target = target;
    this.found = found;
    this.timed = timed;
  }

  int runs() {
    return runs;
  }

  /** Returns what was found: each kind, and the file with the input. */
  Map<String, Path> findings() {
    return Collections.unmodifiableMap(findings);
  }

  void replay(List<byte[]> inputs) {
    inputs.forEach(this::attack);
  }

  void attack(Mutator mutator, int times) {
    for (int i = 0; i < times; i++) {
      attack(mutator.next());
    }
  }

  void attack(Mutator mutator, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < end) {
      attack(mutator.next());
    }
  }

  static Mutator mutator(Target target, List<byte[]> corpus, long seed) {
    return new Mutator(
        target, Stream.concat(target.seeds().stream(), corpus.stream()).toList(), new Random(seed));
  }

  private void attack(byte[] input) {
    runs++;
    finding(input).ifPresent(finding -> {
      if (!findings.containsKey(finding)) {
        byte[] saved = finding.equals(TOO_LONG) ? input : smallest(input, finding);
        findings.put(finding, save(saved));
      }
    });
  }

  /** Returns the kind of what an input finds. */
  private Optional<String> finding(byte[] input) {
    try {
      boolean isLong = isLong(input);
      return timed && target.isFast() && isLong && isLong(input) && isLong(input)
          ? Optional.of(TOO_LONG)
          : Optional.empty();
    } catch (Throwable finding) { // that nothing at all is thrown is what is tried
      return Optional.of(signature(finding));
    }
  }

  private boolean isLong(byte[] input) throws Exception {
    Duration start = timeOfProcessors();
    target.attack(input);
    return timeOfProcessors().minus(start).compareTo(LONGEST) > 0;
  }

  /** What others do on the machine does not count; where the machine does not tell, nothing takes long. */
  private static Duration timeOfProcessors() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static String signature(Throwable finding) {
    String place = Stream.of(finding.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("id.skp."))
        .findFirst()
        .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName())
        .orElse("");
    String message = DETAILS.matcher(String.valueOf(finding.getMessage())).replaceAll(" ");
    return finding.getClass().getSimpleName() + place + ": "
        + message.substring(0, Math.min(LONGEST_SIGNATURE, message.length()));
  }

  /** Returns what is left of an input when all is left out that the finding does not need. */
  private byte[] smallest(byte[] input, String finding) {
    byte[] smallest = input;
    List<JsonPointer> places = Json.read(input).map(Json::pointers).orElse(List.of());
    List<JsonPointer> tried = new ArrayList<>(places);
    Collections.reverse(tried);
    for (JsonPointer place : tried.subList(0, Math.min(MOST_CUTS, tried.size()))) {
      byte[] cut = without(smallest, place);
      if (cut.length < smallest.length && finding(cut).equals(Optional.of(finding))) {
        smallest = cut;
      }
    }
    return smallest;
  }

  private static byte[] without(byte[] input, JsonPointer place) {
    JsonNode document = Json.read(input).orElseThrow();
    JsonNode parent = document.at(place.head());
    String name = place.last().getMatchingProperty();
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else if (parent instanceof ArrayNode list) {
      list.remove(Integer.parseInt(name));
    }
    return Json.write(document);
  }

  private Path save(byte[] input) {
    try {
      Path folder = Files.createDirectories(found.resolve(target.name()));
      return Files.write(folder.resolve("found-" + (findings.size() + 1) + ".json"), input);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
