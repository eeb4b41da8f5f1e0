package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSets;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkpTest {
  /** Calls that are wrong in themselves, whatever lies where. */
  static final List<List<String>> WRONG_CALLS = List.of(
      List.of(),
      List.of("evaluat"),
      List.of("--no-such-option"),
      List.of("evaluate"),
      List.of("evaluate", "sample:teacher-2024", "--formt", "text"),
      List.of("evaluate", "sample:teacher-2024", "--format", "xml"),
      List.of("rules", "a", "b"));

  @ParameterizedTest
  @ValueSource(
      strings = {"", "evaluate", "review", "cascade", "year", "form", "siasn", "cases", "rules"})
  void eachHelpHasAnExampleAndTheExitStatuses(String command) {
    Run help = command.isEmpty() ? skp("--help") : skp(command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains("Usage: skp", "Example", "Exit status:", "0   done, nothing wrong")
        .contains("2   the input or the call is wrong, or the output cannot be written")
        .doesNotContain("\r", "\u001b");
  }

  @Test
  void theVersionIsThatOfTheLibrary() {
    assertThat(skp("--version")).isEqualTo(new Run(0, "skp " + LibraryVersion.CURRENT + "\n", ""));
    assertThat(skp("cases", "--version").out()).contains(LibraryVersion.CURRENT);
  }

  @Test
  void aWrongCallIsToldOnStandardErrorWithStatusTwo() {
    List<List<String>> calls = new ArrayList<>(WRONG_CALLS);
    calls.add(List.of("evaluate", "sample:teacher-2024", "--format", "TEXT"));
    calls.add(List.of("evaluate", "sample:teacher-2024", "--lang", "fr"));
    for (List<String> call : calls) {
      Run run = skp(call.toArray(String[]::new));
      assertThat(run.status()).as("%s", call).isEqualTo(2);
      assertThat(run.out()).as("%s", call).isEmpty();
      assertThat(run.err()).as("%s", call).startsWith("skp: ").contains("--help");
    }
  }

  @Test
  void aMistypedChoiceListsWhatThereIs() {
    assertThat(skp("review", "x", "--format", "xml").err())
        .contains("needs one of text, json, html, got 'xml'");
    assertThat(skp("evaluate", "x", "--lang", "fr").err())
        .contains("needs one of en, id, got 'fr'");
  }

  @Test
  void aMistypedNameIsCalledUnknownAndTheNearestIsAskedFor() {
    assertMeant("unknown command 'evalute'", "'evaluate'", "evalute", "sample:teacher-2024");
    assertMeant("unknown command 'yaer'", "'year'", "help", "yaer");
    assertMeant("Unknown option: '--langg'", "'--lang'", "help", "--langg", "id");
    assertMeant("Unknown option: '--langg'", "'--lang'", "evaluate", "--langg", "id");
    assertMeant("Unknown option: '--formt=json'", "'--format'", "rules", "--formt=json");
    assertMeant("got 'jsn'", "json", "evaluate", "x", "--format", "jsn");
    assertMeant(
        "unknown rule 'performance-predicat'",
        "'performance-predicate'",
        "decide",
        "performance-predicat",
        "--given",
        "{}");
    assertMeant(
        "unknown rule 'performance-predicat'",
        "'performance-predicate'",
        "cases",
        "--only",
        "performance-predicat");
    assertMeant(
        "unknown rule set 'permenpanrb-6-202'",
        "'permenpanrb-6-2022'",
        "rules",
        "permenpanrb-6-202");
    assertMeant("unknown sample", "'teacher-2024'", "samples", "teacher-204");
    assertMeant("unknown type of documents 'plann'", "'plan'", "schema", "plann");
    assertMeant(
        "got 'template-plan'", "template-plans", "import", "--mapping", "template-plan", "x.csv");
    assertThat(skp("evalute", "x", "--lang", "id").err())
        .startsWith("skp: perintah 'evalute' tidak dikenal; maksudnya 'evaluate'?\n");
    assertThat(skp("evaluate", "x", "--langg", "--lang", "id").err())
        .startsWith("skp: opsi atau argumen tidak dikenal: '--langg'; maksudnya '--lang'?\n");
    for (String[] call : new String[][] {
      {"evaluate", "--langg", "--lang", "id"},
      {"--lang", "id", "evaluate", "--langg"},
      {"decide", "--langg=x", "--lang=id"}
    }) {
      assertThat(skp(call).err()).contains("tidak dikenal: '--langg").contains("'--lang'?\n");
    }
    assertThat(skp("evaluate", "--nope").err()).startsWith("skp: Unknown option: '--nope'\n");
    assertThat(skp("import", "--mapping", "--nope").err()).contains("--nope");
    assertThat(skp("evaluate", "x", "--format", "jsn", "--lang", "id").err())
        .contains(", diberikan 'jsn'; maksudnya json?\n");
  }

  private static void assertMeant(String wrong, String meant, String... call) {
    Run run = skp(call);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(wrong).contains("; did you mean " + meant + "?\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate @",
        "evaluate sample:teacher-2024 --variant @",
        "rules --plugin @",
        "year sample:teacher-year-2024 --forms @",
        "year sample:teacher-year-2024 --record @",
        "year sample:teacher-year-2024 --beside @",
        "year sample:teacher-year-2024 --holidays @",
        "form sample:teacher-year-2024 --holidays @",
        "import --template --to @",
        "import --mapping @ sample:x",
        "export sample:teacher-2024 --to @",
        "siasn sample:teacher-2024 --host @",
        "siasn --read @",
        "cases --junit @",
        "cases --export @",
        "cases @"
      })
  void anEmptyNameOfAFileOrFolderIsRefused(String call) {
    for (String empty : List.of("", " ")) {
      Run run = skp(
          Stream.of(call.split(" ")).map(each -> each.replace("@", empty)).toArray(String[]::new));
      assertThat(run.err())
          .startsWith("skp: ")
          .contains(" is empty; name something, or leave it out");
      assertThat(run.status()).isEqualTo(2);
    }
  }

  @Test
  void anArgumentIsNeverAFileOfArguments() {
    assertThat(skp("evaluate", "@arguments").err()).startsWith("@arguments: no such file");
  }

  @Test
  void theOutputIsTheSameInEveryLocale() {
    assertSameAsInRoot("tr-TR", "evaluate", "sample:teacher-2024");
    assertSameAsInRoot("tr-TR", "evaluate", "--format", "json", "sample:teacher-2024-q2");
    assertSameAsInRoot(
        "tr-TR", "evaluate", "--lang", "id", "--format", "html", "sample:head-of-office-2024");
    for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab")) {
      assertSameAsInRoot(locale, "evaluate", "--lang", "id", "sample:head-of-office-2024");
      assertSameAsInRoot(locale, "review", "--lang", "id", "sample:plan-flawed-2024");
      assertSameAsInRoot(locale, "rules", "permenpanrb-6-2022");
      assertSameAsInRoot(locale, "cases");
      assertSameAsInRoot(locale, "--help");
    }
  }

  private static void assertSameAsInRoot(String locale, String... call) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      Run root = skp(call);
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(skp(call)).isEqualTo(root);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void linesEndWithALineFeedWhateverTheMachineSays() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(new PrintStream(bytes, false, StandardCharsets.ISO_8859_1));
    output.print("a — ć\n");
    PrintWriter writer = output.writer();
    writer.print("b — ć\r\nc\r\n");
    writer.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a — ć\nb — ć\nc\n");
  }

  @Test
  void aDefectIsToldWithStatusTwo() {
    InputStream defect = new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public byte[] readNBytes(int most) {
        throw new IllegalStateException("boom");
      }
    };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int status = Skp.run(
        RuleSets::installed,
        true,
        defect,
        out,
        new PrintStream(err, false, StandardCharsets.UTF_8),
        "evaluate",
        "-");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("a defect of this command", "boom");
  }
}
