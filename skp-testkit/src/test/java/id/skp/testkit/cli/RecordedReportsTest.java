package id.skp.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.json.recorded.RecordedCascade;
import id.skp.json.recorded.RecordedReport;
import id.skp.json.recorded.RecordedReview;
import id.skp.json.recorded.RecordedUnit;
import id.skp.json.recorded.RecordedYear;
import id.skp.rules.LibraryVersion;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.cases.Case;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each version reported, decided again by this one. A file holds the reports of a version, a line each, with the documents
 * they came from; those of the version in the making lie in {@code target} and replace the stored ones where they differ with
 * good reason. The file of a published version is never changed.
 */
class RecordedReportsTest {
  private static final Path STORED =
      Path.of("src", "test", "resources", "id", "skp", "testkit", "recorded");
  private static final String THIS = LibraryVersion.CURRENT.replace("-SNAPSHOT", "");
  private static final boolean PUBLISHED = THIS.equals(LibraryVersion.CURRENT);

  /** What words say may become clearer; what was decided, and from what, stays. */
  private static final Set<String> WORDS =
      Set.of("message", "title", "printed", "printedPredicate", "source", "weakestBasis");

  private static final Set<String> IN_BOTH_LANGUAGES = Set.of("id", "en");

  private static final Set<String> GROWING = Set.of("trace", "findings", "forms");
  private static final Set<String> PLACE_AMONG_STEPS = Set.of("number", "from");

  private static final Map<String, Class<?>> READ_BACK = Map.of(
      "cascade", RecordedCascade.class,
      "evaluate", RecordedReport.class,
      "review", RecordedReview.class,
      "unit", RecordedUnit.class,
      "year", RecordedYear.class);

  private static final String VARIANT = "ministry-variant-2026";
  private static final String UNDER_VARIANT = "RULE-EV6-001";

  @TempDir
  private Path folder = Path.of("");

  @Test
  void thisVersionIsRecorded() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Recorded each : documents()) {
      Run run = run(each);
      if (run.status() < 2) {
        lines.add(JsonLine.of(each.fields(report(run))));
      }
    }
    Path made = Path.of("target", "recorded-" + THIS + ".jsonl");
    Files.write(made, lines);
    assertThat(given(STORED.resolve(THIS + ".jsonl")))
        .as("the documents of %s", made)
        .isEqualTo(given(made));
  }

  @TestFactory
  Stream<DynamicTest> whatIsReportedReadsBackAsItIs() {
    return documents().stream()
        .filter(each -> READ_BACK.containsKey(each.call))
        .map(each -> dynamicTest(each.call + " " + each.name, () -> {
          Run run = run(each);
          if (run.status() < 2) {
            String written = run.out().strip();
            Class<?> type = Objects.requireNonNull(READ_BACK.get(each.call));
            assertThat(SkpDocuments.write(SkpDocuments.read(type, written))).isEqualTo(written);
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> whatWasReportedIsReportedAgain() throws IOException {
    try (Stream<Path> files = Files.list(STORED)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).isNotEmpty();
      return all.stream().flatMap(this::again).toList().stream();
    }
  }

  private Stream<DynamicTest> again(Path file) {
    Set<String> free = PUBLISHED || !file.endsWith(THIS + ".jsonl")
        ? Set.of("libraryVersion")
        : Set.of("libraryVersion", "fingerprint");
    return lines(file).stream()
        .map(line -> dynamicTest(
            file.getFileName() + " " + line.get("call") + " " + line.get("name"), () -> {
              Map<?, ?> then = (Map<?, ?>) Objects.requireNonNull(line.get("report"));
              assertThat(Map.<Object, Object>copyOf(
                      (Map<?, ?>) Objects.requireNonNull(then.get("ruleSet"))))
                  .as("what a report says of who decided")
                  .containsKeys("id", "bases", "libraryVersion", "fingerprint");
              assertThat(difference("", then, report(run(Recorded.of(line))), free))
                  .as("see %s", Path.of("target").resolve("recorded-" + THIS + ".jsonl"))
                  .isEmpty();
            }));
  }

  @Test
  void moreMayBeSaidAndNothingWithdrawn() {
    Map<?, ?> then = Map.of("trace", List.of(step(1, "a"), step(2, "b")), "predicate", "BAIK");
    Map<?, ?> more = Map.of(
        "trace", List.of(step(1, "a"), step(2, "c"), step(3, "b")), "predicate", "BAIK", "more", 1);
    assertThat(difference("", then, more, Set.of())).isEmpty();
    assertThat(difference("", more, then, Set.of())).isNotEmpty();
    assertThat(difference(
            "",
            then,
            Map.of("trace", List.of(step(1, "a"), step(2, "b")), "predicate", "KURANG"),
            Set.of()))
        .isEqualTo("/predicate: recorded BAIK, now KURANG");
  }

  private static Map<String, ?> step(int number, String name) {
    return Map.of("number", number, "name", name);
  }

  /**
   * A document, and what is made of it.
   *
   * @param call the command
   * @param name what it is called
   * @param given the document
   * @param variant a variant of the rules; nothing for those of the regulation
   */
  private record Recorded(
      String call, String name, Object given, @Nullable Object variant) {
    static Recorded of(Map<?, ?> line) {
      return new Recorded(
          (String) Objects.requireNonNull(line.get("call")),
          (String) Objects.requireNonNull(line.get("name")),
          Objects.requireNonNull(line.get("given")),
          line.get("variant"));
    }

    Map<String, Object> fields(Object report) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("call", call);
      fields.put("name", name);
      fields.put("given", given);
      if (variant != null) {
        fields.put("variant", variant);
      }
      fields.put("report", report);
      return fields;
    }
  }

  private static List<Recorded> documents() {
    List<Recorded> documents = new ArrayList<>();
    add("evaluate", Samples.names(), documents);
    add("review", Samples.planNames(), documents);
    add("year", Samples.yearNames(), documents);
    add("unit", Samples.unitNames(), documents);
    add("cascade", Samples.matrixNames(), documents);
    for (Recorded each : appraisalsOfCases()) {
      documents.add(each);
      if (each.name.equals(UNDER_VARIANT)) {
        documents.add(new Recorded(each.call, VARIANT, each.given, document(VARIANT)));
      }
    }
    return documents;
  }

  private static List<Recorded> appraisalsOfCases() {
    return BundledCases.all().stream()
        .flatMap(file -> file.entries().stream())
        .flatMap(entry -> entry instanceof Case each ? Stream.of(each) : Stream.empty())
        .filter(each -> each.rule().equals("evaluation"))
        .filter(each -> each.given().get("appraisal") instanceof Map<?, ?>)
        .map(each -> new Recorded(
            "evaluate", each.id(), Objects.requireNonNull(each.given().get("appraisal")), null))
        .toList();
  }

  private static void add(String call, List<String> names, List<Recorded> documents) {
    names.forEach(name -> documents.add(new Recorded(call, name, document(name), null)));
  }

  private static Object document(String name) {
    return Objects.requireNonNull(StrictJson.parse(Samples.document(name)));
  }

  private Run run(Recorded recorded) throws IOException {
    Path document = Files.writeString(folder.resolve("document.json"), JsonLine.of(recorded.given));
    List<String> call =
        new ArrayList<>(List.of(recorded.call, document.toString(), "--format", "json"));
    if (recorded.variant != null) {
      Path variant =
          Files.writeString(folder.resolve("variant.json"), JsonLine.of(recorded.variant));
      call.addAll(List.of("--variant", variant.toString()));
    }
    return Run.skp(call.toArray(String[]::new));
  }

  private static Object report(Run run) {
    assertThat(run.status()).as("%s", run.err()).isLessThan(2);
    return Objects.requireNonNull(withoutWords(StrictJson.parse(run.out())));
  }

  private static @Nullable Object withoutWords(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      if (map.keySet().equals(IN_BOTH_LANGUAGES)) {
        return null;
      }
      Map<Object, @Nullable Object> kept = new LinkedHashMap<>(map);
      kept.keySet().removeAll(WORDS);
      kept.replaceAll((name, each) -> withoutWords(each));
      return kept;
    }
    return value instanceof List<?> list
        ? list.stream().map(RecordedReportsTest::withoutWords).toList()
        : value;
  }

  private static List<Map<?, ?>> lines(Path file) {
    try {
      List<Map<?, ?>> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        lines.add((Map<?, ?>) StrictJson.parse(line));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Object> given(Path file) {
    Map<String, Object> given = new TreeMap<>();
    for (Map<?, ?> line : lines(file)) {
      given.put(
          line.get("call") + " " + line.get("name"), Objects.requireNonNull(line.get("given")));
    }
    return given;
  }

  /**
   * Finds the first place where a report no longer says what it said; empty if there is none. It may say more: fields, steps,
   * findings and forms may be added.
   */
  private static String difference(
      String place, @Nullable Object then, @Nullable Object now, Set<String> free) {
    if (then instanceof Map<?, ?> one && now instanceof Map<?, ?> other) {
      return one.keySet().stream()
          .filter(name -> !free.contains(name))
          .map(name -> difference(place + "/" + name, one.get(name), other.get(name), free))
          .filter(difference -> !difference.isEmpty())
          .findFirst()
          .orElse("");
    } else if (then instanceof List<?> one && now instanceof List<?> other) {
      return GROWING.contains(place.replaceFirst(".*/", ""))
          ? withdrawn(place, one, other, free)
          : changed(place, one, other, free);
    }
    return Objects.equals(then, now) ? "" : place + ": recorded " + then + ", now " + now;
  }

  private static String withdrawn(String place, List<?> then, List<?> now, Set<String> free) {
    Set<String> more = new HashSet<>(free);
    more.addAll(PLACE_AMONG_STEPS);
    int next = 0;
    for (Object each : then) {
      while (next < now.size() && !difference("", each, now.get(next), more).isEmpty()) {
        next++;
      }
      if (next++ == now.size()) {
        return place + ": recorded " + each + ", now not, or not there";
      }
    }
    return "";
  }

  private static String changed(String place, List<?> then, List<?> now, Set<String> free) {
    if (then.size() != now.size()) {
      return place + ": recorded " + then + ", now " + now;
    }
    return IntStream.range(0, then.size())
        .mapToObj(i -> difference(place + "/" + i, then.get(i), now.get(i), free))
        .filter(difference -> !difference.isEmpty())
        .findFirst()
        .orElse("");
  }
}
