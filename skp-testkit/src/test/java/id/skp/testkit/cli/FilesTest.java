package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.skp.json.StrictJson;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read has an end, and what is written is there whole or told not to be. */
class FilesTest {
  private static final Path DEVICE = Path.of("/dev/zero");

  /** Every way to name something that is read; {@code @} stands for it. */
  private static final List<List<String>> READING = List.of(
      List.of("evaluate", "@"),
      List.of("review", "@"),
      List.of("cascade", "@"),
      List.of("year", "@"),
      List.of("form", "@"),
      List.of("cases", "@"),
      List.of("evaluate", "sample:teacher-2024", "--variant", "@"),
      List.of("rules", "--variant", "@"),
      List.of("rules", "--plugin", "@"),
      List.of("year", "sample:teacher-year-2024", "--beside", "@"),
      List.of("year", "sample:teacher-year-2024", "--holidays", "@"),
      List.of("form", "sample:teacher-year-2024", "--holidays", "@"),
      List.of("year", "sample:teacher-year-2024", "--record", "@"));

  /** Every way to print something. */
  private static final List<List<String>> PRINTING = List.of(
      List.of("--help"),
      List.of("--version"),
      List.of("help", "year"),
      List.of("year", "--help"),
      List.of("evaluate", "sample:public-relations-2024"),
      List.of("evaluate", "sample:public-relations-2024", "--format", "json"),
      List.of("evaluate", "sample:public-relations-2024", "--format", "html"),
      List.of("review", "sample:plan-teacher-2024"),
      List.of("cascade", "sample:unit-mph-2024", "--format", "mermaid"),
      List.of("year", "sample:teacher-year-2024"),
      List.of("year", "sample:teacher-year-2024", "--record"),
      List.of("form", "sample:plan-teacher-2024"),
      List.of("form", "sample:plan-teacher-2024", "--format", "text"),
      List.of("cases", "--only", "performance-predicate"),
      List.of("cases", "--only", "performance-predicate", "--format", "json"),
      List.of("rules"),
      List.of("rules", "--format", "schema"));

  @TempDir
  private Path folder = Path.of("");

  static List<List<String>> reading() {
    return READING;
  }

  static List<List<String>> printing() {
    return PRINTING;
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aDeviceIsRefusedAlsoBehindALink(List<String> call) throws IOException {
    assumeTrue(Files.exists(DEVICE));
    Path link = Files.createSymbolicLink(folder.resolve("tautan.json"), DEVICE);
    for (Path each : List.of(DEVICE, link)) {
      assertNoFile(call, each);
    }
  }

  @ParameterizedTest
  @MethodSource("reading")
  void aPipeIsRefusedAndNotWaitedFor(List<String> call) throws Exception {
    Path pipe = folder.resolve("pipa.json");
    assumeTrue(hasPipe(pipe));
    assertNoFile(call, pipe);
  }

  @Test
  void whatIsToldOfDocumentsIsHardlyLongerThanTheyAre() throws IOException {
    Path deep = folder.resolve("d".repeat(200)).resolve("e".repeat(200));
    Files.createDirectories(deep);
    Path lines = Files.writeString(deep.resolve("f.jsonl"), "{}\n".repeat(2000));
    for (List<String> call : List.of(
        List.of("evaluate"),
        List.of("review"),
        List.of("audit", "sample:teacher-2024", "--recorded"),
        List.of("impact", "--from", "permenpanrb-8-2021", "--to", "permenpanrb-6-2022"))) {
      Run run =
          skp(Stream.concat(call.stream(), Stream.of(lines.toString())).toArray(String[]::new));
      assertThat(run.status()).as("%s", call).isEqualTo(2);
      assertThat(run.err().length()).as("%s", call).isLessThan(6000 + 64 * 1024);
      assertThat(run.err())
          .as("%s", call)
          .contains("dd\u2026ee")
          .contains("f.jsonl:2: ")
          .containsPattern("skp: other inputs that are refused: 1[0-9]{3}");
    }
  }

  /** Every way to name a file that is written; {@code @} stands for it. */
  static List<List<String>> writing() {
    return List.of(
        List.of("evaluate", "sample:teacher-2024", "--out", "@"),
        List.of("cases", "--only", "performance-predicate", "--junit", "@"),
        List.of("export", "--mapping", "template-plans", "sample:plan-teacher-2024", "--to", "@"),
        List.of("import", "--template", "--to", "@"),
        List.of("year", "sample:teacher-year-2024", "--forms", "@"),
        List.of("career", "sample:teacher-year-2024", "--forms", "@"),
        List.of("draft", "sample:unit-mph-2024", "sample:plan-head-of-office-2024", "--out", "@"),
        List.of("samples", "--unit", "3", "--out", "@"),
        List.of("new", "plan", "--out", "@"),
        List.of("rules", "--book", "@"),
        List.of("cases", "--export", "@"));
  }

  @ParameterizedTest
  @MethodSource("writing")
  void whereNothingCanBeReplacedNothingIsWrittenNorWaitedFor(List<String> call) throws Exception {
    assumeTrue(Files.exists(DEVICE));
    for (String end : List.of(".csv", ".xlsx")) {
      Path pipe = folder.resolve("pipa" + end);
      assumeTrue(hasPipe(pipe));
      Path link = Files.createSymbolicLink(folder.resolve("tautan" + end), DEVICE);
      for (Path each : List.of(DEVICE, link, pipe)) {
        String[] named =
            call.stream().map(one -> one.replace("@", each.toString())).toArray(String[]::new);
        Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> skp(named));
        assertThat(run.err()).isEqualTo(each + ": is a device or a pipe; name a file\n");
        assertThat(run.status()).isEqualTo(2);
      }
    }
  }

  @Test
  void whatNeedsANameIsNotWrittenToStandardOutput() {
    for (List<String> call : List.of(
        List.of("draft", "sample:unit-mph-2024", "sample:plan-head-of-office-2024", "--out"),
        List.of("year", "sample:teacher-year-2024", "--forms"),
        List.of("career", "sample:teacher-year-2024", "--forms"),
        List.of("samples", "--unit", "3", "--out"),
        List.of("new", "plan", "--out"),
        List.of("rules", "--book"),
        List.of("cases", "--export"),
        List.of("cases", "--only", "performance-predicate", "--junit"))) {
      Run run = skp(Stream.concat(call.stream(), Stream.of("-")).toArray(String[]::new));
      assertThat(run.err())
          .as("%s", call)
          .isEqualTo("-: this is not written to standard output; give the name of a file or"
              + " folder\n");
      assertThat(Path.of("-")).doesNotExist();
    }
  }

  @Test
  void aLinkThatLeadsRoundInACircleIsNamed() throws IOException {
    Path within = Files.createDirectory(folder.resolve("a"));
    Path link = Files.createSymbolicLink(within.resolve("back"), folder);
    assertThat(skp("evaluate", folder.toString()).err())
        .contains("the link " + link + " leads round in a circle to a folder above it; remove");
  }

  private static void assertNoFile(List<String> call, Path file) {
    String[] named =
        call.stream().map(each -> each.replace("@", file.toString())).toArray(String[]::new);
    Run run = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> skp(named));
    assertThat(run.err()).as("%s", call).contains(file + ": is a device or a pipe; name a file");
    assertThat(run.status()).as("%s", call).isEqualTo(2);
    Run indonesian =
        skp(Stream.concat(Stream.of("--lang", "id"), Stream.of(named)).toArray(String[]::new));
    assertThat(indonesian.err()).as("%s", call).contains("adalah perangkat atau pipa");
  }

  /** Under LC_ALL=C Java cannot read other letters than those of ASCII, and gives signs in their place. */
  @ParameterizedTest
  @ValueSource(strings = {"d\uFFFD.json", "d\uD800.json", "d\uFFFD/*.json", "d\uFFFD.jsonl"})
  void ofANameThatTheLocaleDoesNotKnowTheLocaleIsTold(String name) {
    for (List<String> call : List.of(
        List.of("evaluate", name),
        List.of("evaluate", "sample:teacher-2024", "--variant", name),
        List.of("rules", "--plugin", name),
        List.of("cases", name))) {
      assertThat(skp(call.toArray(String[]::new)).err())
          .contains("letters that the locale of this call does not know; call with LC_ALL=C.UTF-8")
          .doesNotContain("no such", "no file", "no name can have");
    }
  }

  private static boolean hasPipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("reading")
  void standardInputWithoutEndIsReadToTheLongestDocument(List<String> call) {
    assumeTrue(!call.contains("cases") && !call.contains("--plugin") && !call.contains("--record"));
    AtomicLong taken = new AtomicLong();
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        taken.incrementAndGet();
        return ' ';
      }

      @Override
      public int read(byte[] octets, int from, int most) {
        taken.addAndGet(most);
        Arrays.fill(octets, from, from + most, (byte) ' ');
        return most;
      }
    };
    StringBuilder err = new StringBuilder();
    int status = Skp.run(
        endless,
        new PrintStream(OutputStream.nullOutputStream()),
        collecting(err),
        call.stream().map(each -> each.replace("@", "-")).toArray(String[]::new));
    assertThat(err.toString()).as("%s", call).contains("TOO_LARGE");
    assertThat(status).as("%s", call).isEqualTo(2);
    assertThat(taken.get()).isLessThanOrEqualTo(StrictJson.MAX_LENGTH + 1L);
  }

  @ParameterizedTest
  @MethodSource("printing")
  void whatCannotBePrintedIsAnError(List<String> call) {
    StringBuilder err = new StringBuilder();
    String[] arguments = call.toArray(String[]::new);
    PrintStream full = new PrintStream(new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException("No space left on device");
      }
    });
    assertThat(Skp.run(InputStream.nullInputStream(), full, collecting(err), arguments))
        .as("%s", call)
        .isEqualTo(2);
    assertThat(err.toString())
        .as("%s", call)
        .endsWith("skp: standard output could not be written in full\n");
    assertThat(skp(arguments).status()).as("%s, printed", call).isLessThan(2);
  }

  @Test
  void aRefusalThatCannotBeToldIsAnError() {
    PrintStream full = new PrintStream(new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException("Broken pipe");
      }
    });
    PrintStream anywhere = new PrintStream(OutputStream.nullOutputStream());
    assertThat(Skp.run(InputStream.nullInputStream(), anywhere, full, "form", "sample:nothing"))
        .isEqualTo(2);
  }

  private static PrintStream collecting(StringBuilder text) {
    return new PrintStream(
        new OutputStream() {
          @Override
          public void write(int octet) {
            text.append((char) octet);
          }
        },
        true,
        StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "record", "forms"})
  void aFileIsReplacedAsAWholeAndKeepsWhoMayReadIt(String option) throws IOException {
    assertThat(written(option, folder.resolve("new")).status()).isLessThan(2);
    Path file = fileOf(option, folder.resolve("new"));
    String text = Files.readString(file);
    assertThat(text).isNotEmpty();
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    }
    try (InputStream reader = Files.newInputStream(file)) {
      assertThat(written(option, folder.resolve("new")).status()).isLessThan(2);
      assertThat(new String(reader.readAllBytes(), StandardCharsets.UTF_8))
          .as("whoever reads the old one reads all of it")
          .isEqualTo(text);
    }
    assertThat(Files.readString(file)).isEqualTo(text);
    if (posix) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-r-----");
    }
    assertNoDrafts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "record"})
  void aLinkToAFileGoesOnBeingOne(String option) throws IOException {
    Path file = folder.resolve("file");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
    assertThat(written(option, link).status()).isLessThan(2);
    assertThat(written(option, link).status()).isLessThan(2);
    assertThat(link).isSymbolicLink();
    assertThat(file).isNotEmptyFile();
    assertNoDrafts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "record", "forms"})
  void whatCannotBeWrittenIsAnErrorAndLeavesNothing(String option) throws IOException {
    Path text = Files.writeString(folder.resolve("a"), "a");
    assertThat(written(option, text.resolve("b")).status()).isEqualTo(2);
    if (!option.equals("forms")) {
      assertThat(written(option, folder.resolve("nowhere").resolve("b")).status())
          .isEqualTo(2);
      assertThat(written(option, Files.createDirectory(folder.resolve("d"))).status())
          .isEqualTo(2);
      assertThat(folder.resolve("d")).isEmptyDirectory();
      Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
      assertThat(written(option, round).status()).isEqualTo(2);
      assertThat(round).isSymbolicLink();
    }
    assertThat(text).hasContent("a");
    assertNoDrafts();
  }

  /** Of the files of one call the last cannot be written here, as on a disk that is full by then. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"forms", "export", "book"})
  void ofSeveralFilesAllAreWrittenOrNone(String option) throws IOException {
    Path whole = folder.resolve("whole");
    List<String> call = new ArrayList<>(
        switch (option) {
          case "forms" -> List.of("year", "sample:teacher-year-2024");
          case "export" -> List.of("cases");
          default -> List.of("rules");
        });
    call.addAll(List.of("--" + option, whole.toString()));
    assertThat(skp(call.toArray(String[]::new)).status()).isLessThan(2);
    List<Path> files = filesIn(whole);
    assertThat(files).hasSizeGreaterThan(1);

    Path half = folder.resolve("half");
    Path last = half.resolve(whole.relativize(files.get(files.size() - 1)));
    Files.createDirectories(last.getParent());
    Files.createSymbolicLink(last, folder.resolve("nowhere").resolve("x"));
    call.set(call.size() - 1, half.toString());
    Run run = skp(call.toArray(String[]::new));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty();
    assertThat(filesIn(half)).isEmpty();
    assertThat(last).isSymbolicLink();
  }

  private static List<Path> filesIn(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Tag("long")
  @Test
  void whyAFileIsRefusedIsSaidInWordsInBothLanguages() throws IOException {
    Path text = Files.writeString(folder.resolve("a"), "a");
    Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
    Path cases = Files.createDirectory(folder.resolve("cases"));
    Files.createSymbolicLink(cases.resolve("again"), cases);
    Path longName = folder.resolve("n".repeat(300));
    List<List<String>> calls = new ArrayList<>(List.of(
        List.of("cases", cases.toString()),
        List.of("cases", longName.toString()),
        List.of("evaluate", round.toString()),
        List.of("cases", "--plugin", text.resolve("b.jar").toString()),
        List.of("year", "sample:teacher-year-2024", "--forms", text.toString()),
        List.of("year", "sample:teacher-year-2024", "--forms", text.resolve("b").toString()),
        List.of("year", "sample:teacher-year-2024", "--forms", "a\0b"),
        List.of("cases", "--only", "performance-predicate", "--junit", "a\0b")));
    for (Path written : List.of(
        text.resolve("b"), folder, longName, folder.resolve("nowhere").resolve("b"), text)) {
      calls.add(List.of("cases", "--only", "performance-predicate", "--junit", written.toString()));
      calls.add(List.of("year", "sample:teacher-year-2024", "--record", written.toString()));
      calls.add(List.of("evaluate", written.toString()));
      calls.add(List.of("rules", "--variant", written.toString()));
    }
    if (Files.exists(Path.of("/dev/full"))) {
      calls.add(List.of("cases", "--only", "performance-predicate", "--junit", "/dev/full"));
    }
    for (List<String> call : calls) {
      Run english = skp(call.toArray(String[]::new));
      Run indonesian =
          skp(Stream.concat(Stream.of("--lang", "id"), call.stream()).toArray(String[]::new));
      assertThat(english.status()).as("%s", call).isEqualTo(2);
      assertThat(indonesian.status()).as("%s", call).isEqualTo(2);
      for (Run run : List.of(english, indonesian)) {
        assertThat(run.err()).as("%s", call).isNotEmpty().doesNotContain("Exception", "java.");
      }
      assertThat(indonesian.err())
          .as("%s", call)
          .isNotEqualTo(english.err())
          .doesNotContain("directory", "No such", "symbolic", "denied", "No space", "cannot");
    }
    assertThat(text).hasContent("a");
  }

  @Test
  void formsOfOneCallAreNotWrittenOverThoseOfAnother() throws IOException {
    assertThat(written("forms", folder.resolve("f")).status()).isLessThan(2);
    Path first = fileOf("forms", folder.resolve("f"));
    Path last;
    try (Stream<Path> files = Files.list(folder.resolve("f"))) {
      last = files.sorted().reduce((one, two) -> two).orElseThrow();
    }
    Files.writeString(last, "other");
    Files.delete(first);

    Run again = written("forms", folder.resolve("f"));

    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).startsWith(last + ": is there already and says something else");
    assertThat(last).hasContent("other");
    assertThat(first).doesNotExist();
  }

  @Test
  void theRecordOfARefusedCallIsNotWritten() {
    Path out = folder.resolve("recorded.json");
    Run run = skp(
        "year",
        "sample:teacher-year-2024",
        "--variant",
        "sample:ministry-variant-2026",
        "--record",
        out.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  private Run written(String option, Path place) {
    List<String> call = new ArrayList<>(
        option.equals("junit")
            ? List.of("cases", "--only", "performance-predicate")
            : List.of("year", "sample:teacher-year-2024"));
    call.addAll(List.of("--" + option, place.toString()));
    return skp(call.toArray(String[]::new));
  }

  private static Path fileOf(String option, Path place) throws IOException {
    if (!option.equals("forms")) {
      return place;
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private void assertNoDrafts() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(each -> each.getFileName().toString().startsWith(".skp")))
          .isEmpty();
    }
  }

  @Test
  void aMatrixMayBeLongerAndIsToldFromOtherDocuments() throws IOException {
    byte[] matrix = Samples.document("unit-mph-2024");
    byte[] longer = Arrays.copyOf(matrix, StrictJson.MAX_LENGTH + 1);
    Arrays.fill(longer, matrix.length, longer.length, (byte) ' ');
    String file = Files.write(folder.resolve("longer.json"), longer).toString();

    assertThat(skp("cascade", file).out())
        .isEqualTo(skp("cascade", "sample:unit-mph-2024").out());
    assertThat(skp("form", file).out())
        .isEqualTo(skp("form", "sample:unit-mph-2024").out());
    assertThat(skp("evaluate", file).err())
        .contains("it is a matrix of roles and results; call skp cascade " + file);
  }

  @Test
  void aDocumentAsLongAsMayBeIsRead() throws IOException {
    byte[] document = Samples.document("public-relations-2024");
    byte[] longest = Arrays.copyOf(document, StrictJson.MAX_LENGTH);
    Arrays.fill(longest, document.length, longest.length, (byte) ' ');
    Path file = Files.write(folder.resolve("longest.json"), longest);
    assertThat(skp("evaluate", file.toString()).status()).isZero();
    Files.write(file, new byte[] {' '}, StandardOpenOption.APPEND);
    assertThat(skp("evaluate", file.toString()).err()).contains("TOO_LARGE");
  }
}
