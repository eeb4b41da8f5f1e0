package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.RowMappingJson;
import id.skp.json.StrictJson;
import id.skp.json.UnitJson;
import id.skp.testkit.cases.BundledCases;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  private static final String DECIDE =
      "{\"id\":%s,\"do\":\"decide\",\"ruleSet\":\"permenpanrb-6-2022\",\"rule\":\"%s\",\"given\":%s}";

  private static final String DEADLINE = "{\"receivedOn\":\"2024-12-20\",\"asOf\":\"2025-01-10\"}";

  private static List<Map<?, ?>> serve(String... lines) {
    return serve(String.join("\n", lines).getBytes(UTF_8));
  }

  private static List<Map<?, ?>> serve(byte[] input, String... options) {
    String[] call = new String[options.length + 1];
    call[0] = "serve";
    System.arraycopy(options, 0, call, 1, options.length);
    Run run = skp(input, call);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out()
        .lines()
        .<Map<?, ?>>map(line -> (Map<?, ?>) StrictJson.parse(line))
        .toList();
  }

  @Test
  void aRuleIsDecidedAndTheIdComesBackAsItWas() {
    String given =
        "{\"resultRating\":\"SESUAI_EKSPEKTASI\",\"behaviourRating\":\"DI_ATAS_EKSPEKTASI\"}";
    List<Map<?, ?>> answers = serve(
        DECIDE.formatted("1.50", "performance-predicate", given),
        DECIDE.formatted("\"x\"", "performance-predicate", "{\"resultRating\":\"SESUAI\"}"),
        DECIDE.formatted("null", "no-such-rule", "{}"));
    assertThat(answers.get(0).toString()).isEqualTo("{id=1.50, outcome={predicate=BAIK}}");
    assertThat(answers.get(1).toString())
        .startsWith("{id=x, failure={code=INVALID_INPUT, field=resultRating, message=\"SESUAI\" ");
    assertThat(answers.get(2).toString()).startsWith("{id=null, failure={code=NO_RULE");
  }

  @Test
  void exactNumbersAreTexts() {
    assertThat(serve(
                "{\"id\":1,\"do\":\"decide\",\"ruleSet\":\"permenpanrb-8-2021\",\"rule\":\"pp46-conversion\","
                    + "\"given\":{\"score\":85}}")
            .get(0)
            .toString())
        .isEqualTo("{id=1, outcome={score=1431/14}}");
  }

  @Test
  void aCommandTakesItsDocumentAndGivesItsReport() {
    String appraisal = new String(Samples.document("teacher-2024"), UTF_8).replace("\n", " ");
    Map<?, ?> answer =
        serve("{\"id\":1,\"do\":\"evaluate\",\"document\":" + appraisal + "}").get(0);
    assertThat(String.valueOf(answer.get("status"))).isIn("0", "1");
    assertThat(String.valueOf(answer.get("result")))
        .startsWith("{document=skp-evaluation-report/1,");
    assertThat(serve("{\"id\":2,\"do\":\"rules\"}").get(0).get("result")).isInstanceOf(List.class);
    assertThat(
            String.valueOf(serve("{\"id\":3,\"do\":\"rules\",\"options\":[\"--format\",\"text\"]}")
                .get(0)
                .get("result")))
        .startsWith("permenpanrb-");
  }

  @Test
  void aBadLineIsAnsweredAndTheNextOneToo() {
    List<Map<?, ?>> answers = serve(
        "nonsense",
        "",
        "[1]",
        "{\"id\":4,\"do\":\"serve\"}",
        "{\"id\":5,\"do\":\"evaluate\",\"options\":\"x\"}",
        "{\"id\":6,\"do\":\"evaluate\",\"document\":{}}",
        "{\"id\":7,\"do\":\"decide\",\"rule\":\"x\",\"given\":{}}",
        "{\"id\":8,\"do\":\"decide\",\"ruleSet\":\"permenpanrb-6-2022\",\"rule\":\"x\",\"given\":1}",
        "{\"id\":9,\"do\":\"evaluate\",\"options\":[\"--no-such\"]}",
        "{\"id\":10,\"do\":\"rules\"}");
    assertThat(answers).hasSize(10);
    assertThat(answers.subList(0, 9)).allSatisfy(answer -> {
      assertThat(answer.get("status")).hasToString("2");
      assertThat((List<?>) answer.get("messages")).isNotEmpty();
    });
    assertThat(answers).extracting(each -> String.valueOf(each.get("id"))).endsWith("9", "10");
    assertThat(answers.get(9).get("status")).hasToString("0");
  }

  @Test
  void aLineThatIsTooLongIsAnsweredAsThat() {
    byte[] lines = ("{\"id\":\"" + "x".repeat(StrictJson.MAX_LENGTH)
            + "\"}\n{\"id\":2,\"do\":\"rules\"}\n")
        .getBytes(UTF_8);
    List<Map<?, ?>> answers = serve(lines);
    assertThat(answers.get(0).toString()).contains("status=2");
    assertThat(answers.get(1).get("id")).hasToString("2");
  }

  @Test
  void aLineWithoutEndIsAnsweredAsThatAndEndsTheWork() {
    long[] read = {0};
    InputStream zeros = new InputStream() {
      @Override
      public int read() {
        if (read[0]++ > 1L << 27) {
          throw new AssertionError("reads without end");
        }
        return 0;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        Arrays.fill(bytes, offset, offset + length, (byte) read());
        read[0] += length - 1;
        return length;
      }
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Skp.run(
        zeros, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), "serve");
    assertThat(status).isEqualTo(2);
    assertThat(out.toString(UTF_8))
        .startsWith("{\"id\":null,\"status\":2,")
        .contains("this line does not end within 32 MiB; end each request with a line feed")
        .hasLineCount(1);
    assertThat(err.toString(UTF_8)).contains("-: this line does not end");
  }

  @Test
  void itSpeaksTheLanguageOfTheCallAndKnowsItsVariants() {
    assertThat(serve("[]".getBytes(UTF_8), "--lang", "id").get(0).toString())
        .contains("perlu satu objek JSON");
    String decide = DECIDE
        .formatted("1", "performance-predicate", "{}")
        .replace("permenpanrb-6-2022", "id.go.contoh-2026");
    assertThat(serve(decide.getBytes(UTF_8), "--variant", "sample:ministry-variant-2026")
            .get(0)
            .toString())
        .contains("MISSING_INPUT");
  }

  @Test
  void aResultIsJsonHoweverLongItIsAndStaysOnItsLine() {
    UnitPerformance unit = Samples.unit("unit-2024");
    UnitMember member =
        UnitMember.builder().id("P").predicate(PerformancePredicate.BAIK).build();
    String many = UnitJson.write(unit.toBuilder()
            .leader(Optional.empty())
            .members(IntStream.range(0, 95_000)
                .mapToObj(i -> member.toBuilder().id("P" + i).build())
                .toList())
            .build())
        .replaceAll("\\s+", "");
    Run run = skp(
        ("{\"id\":1,\"do\":\"unit\",\"document\":" + many + "}\n{\"id\":2}").getBytes(UTF_8),
        "serve");
    List<String> lines = run.out().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).hasSizeGreaterThan(StrictJson.MAX_LENGTH);
    assertThat(lines.get(0)).contains("\"result\":{\"document\": \"skp-unit-report/1\",");
    assertThat(lines.get(1)).startsWith("{\"id\":2,\"status\":2");
    assertThat(JsonLine.Written.of("{\n  \"a\u2028\": [\n    1\n  ]\n}\n").json())
        .isEqualTo("{\"a\\u2028\": [1]}");
  }

  @Test
  void whatIsNoNameOfARuleIsShownShortAndOnOneLine() {
    Map<?, ?> answer = serve(
            DECIDE.formatted("1", "a\\n\\u2028198504122010012003" + "q".repeat(100_000), "{}"))
        .get(0);

    assertThat(answer.toString())
        .hasSizeLessThan(500)
        .doesNotContain("\n", "\u2028", "1985041220100120");
  }

  @Test
  void whereMemoryEndsThatIsToldInASentence() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Skp.run(
        loader -> {
          throw new OutOfMemoryError();
        },
        true,
        InputStream.nullInputStream(),
        new PrintStream(OutputStream.nullOutputStream()),
        new PrintStream(err, false, UTF_8),
        "evaluate",
        "sample:teacher-2024");

    assertThat(status).isEqualTo(ExitStatus.WRONG_INPUT);
    assertThat(err.toString(UTF_8))
        .startsWith("skp: there is not enough memory")
        .hasLineCount(1);
  }

  @Test
  void theCreditOfOneRuleIsGivenToTheNextAsItCame() {
    String periodic = "{\"predicate\":\"BAIK\",\"level\":\"AHLI_MUDA\",\"months\":1}";
    String held =
        "{\"level\":\"AHLI_MUDA\",\"rank\":\"III/d\",\"goal\":\"PANGKAT\",\"creditHeld\":\"%s\"}";
    List<Map<?, ?>> answers = serve(
        DECIDE.formatted("1", "credit-periodic", periodic),
        DECIDE.formatted(
            "2", "credit-accumulation", "{\"credits\":[\"25/12\",\"25/12\",\"25/12\"]}"),
        DECIDE.formatted("3", "credit-requirement", held.formatted("6.25")),
        DECIDE.formatted("4", "credit-requirement", held.formatted("25/4")),
        DECIDE.formatted("5", "credit-requirement", held.formatted("6,25")));
    assertThat(answers.get(0).get("outcome")).hasToString("{credit=25/12, printed=2.083}");
    assertThat(answers.get(1).get("outcome")).hasToString("{credit=6.25, printed=6.250}");
    assertThat(answers.get(2).get("outcome")).isEqualTo(answers.get(3).get("outcome"));
    assertThat(String.valueOf(answers.get(4).get("failure")))
        .contains("INVALID_INPUT", "creditHeld");
  }

  @Test
  void numbersThatMayHaveDecimalsAreTextsAndDaysAreNumbers() {
    List<Map<?, ?>> answers = serve(
        DECIDE.formatted("1", "credit-annual", "{\"predicate\":\"BAIK\",\"level\":\"AHLI_MUDA\"}"),
        DECIDE.formatted("2", "objection-deadline", DEADLINE));
    assertThat((Map<?, ?>) answers.get(0).get("outcome"))
        .isEqualTo(Map.of("credit", "25", "printed", "25.000"));
    assertThat(String.valueOf(answers.get(1).get("outcome"))).contains("daysLeft=-7");
    assertThat(skp(DECIDE.formatted("2", "objection-deadline", DEADLINE).getBytes(UTF_8), "serve")
            .out())
        .contains("\"daysLeft\":-7");
    assertThat(skp(
                "decide",
                "credit-annual",
                "--given",
                "{\"predicate\":\"BAIK\",\"level\":\"AHLI_MUDA\"}",
                "--format",
                "json")
            .out())
        .contains("\"printed\":\"25.000\"");
  }

  @Test
  void aFieldThatARequestDoesNotKnowIsRefusedWithWhatToWrite() {
    String decide =
        DECIDE.formatted("1", "credit-annual", "{\"predicate\":\"BAIK\",\"level\":\"AHLI_MUDA\"}");
    List<Map<?, ?>> answers = serve(
        "{\"id\":1,\"do\":\"evaluate\",\"ruleSet\":\"permenpanrb-8-2021\",\"lang\":\"id\",\"document\":{}}",
        "{\"id\":2,\"do\":\"rules\",\"given\":{},\"option\":[]}",
        decide.replace("}}", "},\"x\":3,\"option\":[],\"lang\":\"id\"}"),
        decide.replace("}}", "},\"document\":{}}"),
        "{\"id\":5,\"do\":\"decide\",\"given\":{},\"ruleSet\":\"permenpanrb-6-2022\"}",
        "{\"id\":6,\"do\":\"rules\",\"" + "q/\u2028".repeat(9_000) + "\":1}");
    assertThat(answers).allSatisfy(each -> {
      assertThat(each.get("status")).hasToString("2");
      assertThat(each.containsKey("outcome") || each.containsKey("result")).isFalse();
      assertThat(String.valueOf(each.get("messages"))).contains("UNKNOWN_FIELD");
    });
    assertThat(String.valueOf(answers.get(0).get("messages")))
        .contains(
            "/ruleSet: UNKNOWN_FIELD: ",
            "give it in options: [\"--rules\", ",
            "give it in options: [\"--lang\", ");
    assertThat(String.valueOf(answers.get(1).get("messages")))
        .contains("/given: ", "it belongs to decide with a rule", "did you mean 'options'?");
    assertThat((List<?>) answers.get(2).get("messages")).hasSize(3);
    assertThat(String.valueOf(answers.get(4).get("messages"))).contains("/given", "/ruleSet");
    assertThat(answers.get(5).toString()).hasSizeLessThan(1_000).doesNotContain("\u2028");
  }

  @Test
  void everyCommandSpeaksTheLanguageOfTheCallAndARequestMayChooseAnother() {
    String lines = commands()
        .flatMap(name -> Stream.of("", "\"--lang\",\"en\",", "\"--lang=en\",")
            .map(language ->
                "{\"do\":\"" + name + "\",\"options\":[" + language + "\"--there-is-none\"]}"))
        .collect(Collectors.joining("\n"));
    List<Map<?, ?>> answers = serve(lines.getBytes(UTF_8), "--lang", "id");
    for (int i = 0; i < answers.size(); i++) {
      assertThat(String.valueOf(answers.get(i).get("messages")))
          .contains(i % 3 == 0 ? "Coba 'skp" : "Try 'skp");
    }
    assertThat(serve("{\"do\":\"evaluate\",\"document\":{}}".getBytes(UTF_8), "--lang=id")
            .get(0)
            .toString())
        .contains("perlu kepala");
  }

  @Test
  void everyCommandTakesItsDocumentOrSaysWhatItTakes() {
    List<String> names = commands().toList();
    List<Map<?, ?>> answers = serve(names.stream()
        .map(name -> "{\"do\":\"" + name + "\",\"document\":{\"document\":\"x\"}}")
        .toArray(String[]::new));
    for (int i = 0; i < names.size(); i++) {
      String messages = String.valueOf(answers.get(i).get("messages"));
      assertThat(answers.get(i).get("status")).hasToString("2");
      if (Set.of("decide", "samples", "schema", "rules").contains(names.get(i))) {
        assertThat(messages)
            .containsPattern(
                "/document: UNKNOWN_FIELD: .* takes no document; give [A-Z]+ in options");
      } else if (names.get(i).equals("cases")) {
        assertThat(answers.get(i).toString()).contains("BROKEN -: ");
      } else {
        assertThat(messages).startsWith("[-:");
      }
    }
  }

  private static Stream<String> commands() {
    return Stream.of(
        "evaluate",
        "review",
        "year",
        "form",
        "cascade",
        "siasn",
        "import",
        "export",
        "decide",
        "cases",
        "samples",
        "schema",
        "rules");
  }

  @Test
  void aTextIsTakenAsTheFileIs() {
    String cases = JsonLine.of(
        StrictJson.parse(BundledCases.text(BundledCases.all().get(0)).getBytes(UTF_8)));
    String appraisal = new String(Samples.document("teacher-2024"), UTF_8);
    List<Map<?, ?>> answers = serve(
        "{\"do\":\"import\",\"document\":\"NIP;Periode;Predikat\\n"
            + "198504122010012003;2024;Baik\\n"
            + "\"}",
        "{\"do\":\"cases\",\"document\":" + cases + ",\"options\":[\"--format=json\"]}",
        "{\"do\":\"evaluate\",\"document\":" + JsonLine.of(appraisal) + "}");
    assertThat(answers.get(0).get("result"))
        .hasToString("[{nip=198504122010012003, period=2024, predicate=BAIK}]");
    assertThat(String.valueOf(answers.get(1).get("result")))
        .startsWith("{document=skp-case-report/1, ")
        .contains("failed=0");
    assertThat(String.valueOf(answers.get(2).get("result")))
        .startsWith("{document=skp-evaluation-report/1,");
  }

  private static String request(String command, Map<String, ?> fields, String... options) {
    Map<String, Object> request = new LinkedHashMap<>(fields);
    request.put("do", command);
    request.put("options", List.of(options));
    return JsonLine.of(request);
  }

  @Test
  void aRequestCarriesTheDocumentsThatItsOptionsName() {
    Object appraisal = StrictJson.parse(Samples.document("teacher-2024"));
    Map<String, String> host = Map.of("pnsDinilaiOrang", "A8ACA7F0000000000000000000000002");
    Map<String, Object> fields = Map.of("document", appraisal, "files", Map.of("ids", host));
    Object payloads = requireNonNull(
        serve(request("siasn", fields, "--host", "request:ids")).get(0).get("result"));
    assertThat(payloads).isInstanceOf(List.class).asString().contains("kuadranKinerjaNilai=2");
    Map<?, ?> payload = (Map<?, ?>) ((List<?>) payloads).get(0);

    Map<String, Object> files = Map.of("ids", host, "theirs", List.of(payload));
    Map<String, Object> document = Map.of("document", appraisal);
    Map<String, Object> both = Map.of("document", appraisal, "files", files);
    List<Map<?, ?>> answers = serve(
        request("siasn", Map.of("document", payload), "--read", "-"),
        request("siasn", both, "--host=request:ids", "--read=request:theirs"),
        request("siasn", document, "--host", "request:ids"),
        request("siasn", fields, "--host", "request:id"),
        request("siasn", fields),
        request("siasn", Map.of("files", 1)),
        request(
            "import",
            Map.of(
                "document",
                "NIP;Periode;Predikat\n198504122010012003;2024;Baik\n",
                "files",
                Map.of("ours", RowMappingJson.write(RowMappingJson.named("template-predicates")))),
            "--mapping",
            "request:ours"));
    assertThat(answers.get(0).get("result")).asString().startsWith("[{file=-, payload=SKP_2022,");
    assertThat(answers.get(1).get("status")).hasToString("0");
    assertThat(answers.get(1).get("result"))
        .asString()
        .startsWith("[{file=request:theirs, pointer=/0, payload=SKP_2022,")
        .contains("compared=true, differences=[]");
    assertThat(answers.get(2).get("messages")).asString().contains("request:ids: no such file");
    assertThat(answers.get(3).get("messages"))
        .hasToString("[/files/ids: options do not name it; name \"request:ids\", or remove it]");
    assertThat(answers.get(4).get("messages")).isEqualTo(answers.get(3).get("messages"));
    assertThat(answers.get(5).get("messages"))
        .hasToString("[/files: needs an object of documents by name]");
    assertThat(answers.get(6).get("result"))
        .hasToString("[{nip=198504122010012003, period=2024, predicate=BAIK}]");
  }

  @Test
  void aRequestNamesSeveralFilesOfItsOwn() {
    Object year = StrictJson.parse(Samples.document("teacher-year-2024"));
    String lines = JsonLine.of(year) + "\n" + JsonLine.of(year) + "\n";
    List<Map<?, ?>> answers = serve(
        request("year", Map.of("files", Map.of("a", year, "b", year)), "request:a", "request:b"),
        request("year", Map.of("files", Map.of("a", lines)), "request:a"),
        request("year", Map.of("files", Map.of("a", year)), "request:a", "request:c"));
    assertThat(answers.get(0).get("result")).asInstanceOf(LIST).hasSize(2);
    assertThat(answers.get(1).get("result")).asInstanceOf(LIST).hasSize(2);
    assertThat(answers.get(2).get("messages"))
        .asString()
        .contains("request:c: is not in /files of the request");
  }

  @Test
  void whatIsPrintedOnLinesIsAListHoweverMuchThereIsOfIt() {
    String head = "{\"do\":\"import\",\"document\":\"NIP;Periode;Predikat\\n";
    String row = "198504122010012003;2024;Baik\\n";
    assertThat(serve(
            head + "\"}", head + row + "\"}", head + row + row.replace("2024", "2023") + "\"}"))
        .extracting(each -> ((List<?>) requireNonNull(each.get("result"))).size())
        .containsExactly(0, 1, 2);
    assertThat(serve("{\"do\":\"siasn\",\"document\":{}}").get(0).get("result"))
        .isEqualTo(List.of());
    assertThat(serve("{\"do\":\"import\",\"options\":[\"--template\"]}").get(0).get("result"))
        .isInstanceOf(String.class);
  }

  @Test
  void anEmptyLineIsAnswered() {
    assertThat(serve("", " \r", "{\"id\":3,\"do\":\"rules\"}"))
        .extracting(each -> each.get("id") + ":" + each.get("status"))
        .containsExactly("null:2", "null:2", "3:0");
  }

  @Test
  void anIdIsNullANumberOrAShortText() {
    String number = "1e40";
    assertThat(skp(
                ("{\"id\":" + number + ",\"do\":\"rules\"}\n{\"id\":1e-40}\n{\"id\":\""
                        + "\u0085".repeat(256) + "\"}")
                    .getBytes(UTF_8),
                "serve")
            .out()
            .lines())
        .satisfiesExactly(
            each -> assertThat(each).startsWith("{\"id\":1E+40,"),
            each -> assertThat(each).startsWith("{\"id\":1E-40,"),
            each -> assertThat(each).startsWith("{\"id\":\"\\u0085"));
    assertThat(Stream.of(
                "[1]",
                "{}",
                "true",
                "\"" + "x".repeat(257) + "\"",
                "[" + (number + ",").repeat(300_000) + "1]")
            .flatMap(id -> skp(("{\"id\":" + id + ",\"do\":\"rules\"}").getBytes(UTF_8), "serve")
                .out()
                .lines()))
        .hasSize(5)
        .containsOnly(
            "{\"id\":null,\"status\":2,\"messages\":[\"/id: needs null, a number, or a text of at"
                + " most 256 characters\"]}");
  }

  @Test
  void whatIsTooMuchForMemoryIsAnsweredAndTheNextRequestToo() {
    AtomicInteger asked = new AtomicInteger();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream lines = new InputStream() {
      private final InputStream all = new ByteArrayInputStream(
          "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n{\"id\":4}\n".getBytes(UTF_8));

      @Override
      public int read() throws IOException {
        return all.read();
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        if (asked.incrementAndGet() == 8) {
          throw new OutOfMemoryError();
        }
        return all.read(bytes, offset, Math.min(length, 3));
      }
    };
    int status = Skp.run(
        lines,
        new PrintStream(out, false, UTF_8),
        new PrintStream(OutputStream.nullOutputStream()),
        "serve");

    assertThat(status).isZero();
    assertThat(out.toString(UTF_8).lines().map(each -> each.substring(0, 17)))
        .containsExactly(
            "{\"id\":1,\"status\":",
            "{\"id\":2,\"status\":",
            "{\"id\":null,\"statu",
            "{\"id\":4,\"status\":");
  }

  @Test
  void ofVeryManyWrongFieldsAndOptionsSomeAreToldAndTheOthersCounted() {
    String fields =
        IntStream.range(0, 50_000).mapToObj(i -> ",\"f" + i + "\":1").collect(Collectors.joining());
    String options = "\"-x\",".repeat(999) + "\"-x\"";
    String request = "{\"id\":1,\"do\":\"evaluate\"";
    List<Map<?, ?>> answers = serve(
        request + fields + "}",
        request + ",\"document\":{},\"options\":[" + options + "]}",
        request + ",\"options\":[" + options + ",\"-x\"]}",
        request + ",\"options\":[\"--format\",\"" + "x".repeat(100_000) + "\"]}");

    assertThat((List<?>) answers.get(0).get("messages"))
        .hasSize(101)
        .last()
        .hasToString("and other fields that are not known: 49900");
    assertThat(String.valueOf(answers.get(1).get("messages")))
        .endsWith("'-x', '-x' and 980 more, Try 'skp evaluate --help'.]");
    assertThat(answers.get(2).get("messages"))
        .hasToString("[/options: needs at most 1000 texts; name a folder or a pattern, or split the"
            + " request]");
    assertThat(answers).allSatisfy(each -> assertThat(each.toString()).hasSizeLessThan(64 * 1024));
  }

  @Test
  void aRequestIsNoWayAroundItsFormat() {
    String named = new String(Samples.document("teacher-2024"), UTF_8)
        .replace("\n", " ")
        .replace("\"name\": \"", "\"name\": \"{");
    String request = "{\"id\":1,\"do\":\"evaluate\",\"document\":" + named + ",\"options\":[@]}";
    List<Map<?, ?>> answers = serve(
        request.replace("@", "\"--\""),
        request.replace("@", "\"--\",\"--format=json\""),
        request.replace("@", "\"--format=json\",\"--rules\""),
        request.replace("@", "\"--format\",\"text\""),
        request.replace("@", ""),
        "{\"do\":\"schema\",\"options\":[\"variant\"]}");

    assertThat(answers.get(0).get("messages"))
        .isEqualTo(answers.get(1).get("messages"))
        .hasToString("[/options: '--' has no place here; leave it out]");
    assertThat(answers.get(2).get("messages"))
        .hasToString("[/options/1: --rules needs a value; give it behind]");
    assertThat(answers.get(3).get("result")).isInstanceOf(String.class);
    assertThat(answers.get(4).get("result")).isInstanceOf(Map.class);
    assertThat(answers.get(5).get("status"))
        .as("a word that is an option's name")
        .hasToString("0");
    assertThat(List.of("{\"a\": [1, {\"b\": \"\\\"\"}], \"c\": -1.5e3}\n", "[]", "null", "\"x\""))
        .allMatch(JsonLine::isJson);
    assertThat(List.of(
            "{\"a\": [1, {\"b\": ",
            "{x\n",
            "{\"a\": 1} {",
            "[1,]",
            "{\"a\" 1}",
            "{\"a\": 01}",
            "",
            "[",
            "\"x"))
        .noneMatch(JsonLine::isJson);
  }

  @Test
  void aRequestRunsAndWritesNothingUnlessItIsTrusted(@TempDir Path folder) {
    String file = JsonLine.of(folder.resolve("x").toString());
    List<String> requests = List.of(
        "{\"do\":\"cases\",\"options\":[\"--exec\",\"cat\"]}",
        "{\"do\":\"cases\",\"options\":[\"--junit\"," + file + "]}",
        "{\"do\":\"cases\",\"options\":[\"--export\"," + file + "]}",
        "{\"do\":\"rules\",\"options\":[\"--plugin\"," + file + "]}",
        "{\"do\":\"rules\",\"options\":[\"permenpanrb-6-2022\",\"--book\"," + file + "]}",
        "{\"do\":\"evaluate\",\"options\":[\"sample:teacher-2024\",\"--out\"," + file + "]}",
        "{\"do\":\"new\",\"options\":[\"plan\",\"--out\"," + file + "]}",
        "{\"do\":\"samples\",\"options\":[\"--unit\",\"3\",\"--out\"," + file + "]}",
        "{\"do\":\"export\",\"options\":[\"sample:teacher-2024\",\"--to\"," + file + "]}",
        "{\"do\":\"year\",\"options\":[\"sample:teacher-year-2024\",\"--record\"," + file + "]}",
        "{\"do\":\"form\",\"options\":[\"sample:teacher-2024\",\"--forms\"," + file + "]}",
        "{\"do\":\"check\",\"options\":[" + JsonLine.of(folder.toString()) + "]}");

    assertThat(serve(requests.toArray(String[]::new)))
        .filteredOn(each -> !each.toString().contains("skp serve --trust-requests"))
        .as("form has no --forms")
        .hasSize(1);
    assertThat(folder).isEmptyDirectory();
    assertThat(
            serve(
                "{\"do\":\"evaluate\",\"options\":[\"sample:teacher-2024\",\"--out\",\"-\"]}",
                "{\"do\":\"impact\",\"options\":[\"--to\",\"sample:ministry-variant-2026\",\"sample:teacher-2024\"]}"))
        .allSatisfy(each -> assertThat(each.get("result")).isInstanceOf(Map.class));
    assertThat(serve(requests.get(6).getBytes(UTF_8), "--trust-requests").get(0).get("status"))
        .hasToString("0");
    assertThat(folder.resolve("x")).isNotEmptyFile();
  }

  /** A call of each command that is whole but for one option more. */
  private static final Map<String, List<String>> CALLS = Map.ofEntries(
      Map.entry("evaluate", List.of("sample:teacher-2024")),
      Map.entry("audit", List.of("--recorded=sample:teacher-2024", "sample:teacher-2024")),
      Map.entry("review", List.of("sample:plan-teacher-2024")),
      Map.entry("cascade", List.of("sample:unit-mph-2024")),
      Map.entry("draft", List.of("sample:unit-mph-2024", "sample:plan-head-of-office-2024")),
      Map.entry("unit", List.of("sample:unit-2024")),
      Map.entry("career", List.of("sample:teacher-year-2024")),
      Map.entry("allowance", List.of("--allowance=1000000", "sample:teacher-year-2024")),
      Map.entry("year", List.of("sample:teacher-year-2024")),
      Map.entry("form", List.of("sample:teacher-2024")),
      Map.entry("siasn", List.of("sample:teacher-2024")),
      Map.entry("import", List.of("--template")),
      Map.entry("export", List.of("sample:teacher-2024")),
      Map.entry("decide", List.of("--given={}", "performance-predicate")),
      Map.entry("cases", List.of("--only=performance-predicate")),
      Map.entry("check", List.of("--timeout=1", "sample:ministry-variant-2026")),
      Map.entry("impact", List.of("--to=sample:ministry-variant-2026", "sample:teacher-2024")),
      Map.entry("rules", List.of("permenpanrb-6-2022")),
      Map.entry("explain", List.of()),
      Map.entry("new", List.of("plan")),
      Map.entry("samples", List.of("--unit=3")),
      Map.entry("schema", List.of()));

  private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)(\\[?=)?");

  @Test
  void aRequestGivesNoOptionThatWasNotFoundHarmless(@TempDir Path folder) {
    String place = folder.resolve("x.csv").toString();
    List<String> commands = new ArrayList<>(BothLanguagesTest.commands());
    commands.remove("serve");
    List<String> asked = new ArrayList<>();
    List<String> requests = new ArrayList<>();
    for (String command : commands) {
      List<String> call = requireNonNull(CALLS.get(command), command);
      OPTION.matcher(skp(command, "--help").out()).results().forEach(option -> {
        String name = option.group(1);
        List<String> options = new ArrayList<>(call);
        options.removeIf(each -> each.startsWith(name + "="));
        options.add(option.group(2) == null ? name : name + "=" + place);
        asked.add(name.equals("--plugin") ? name : command + " " + name);
        requests.add(JsonLine.of(Map.of("do", command, "options", options)));
      });
    }
    List<Map<?, ?>> answers = serve(requests.toArray(String[]::new));

    Set<String> refused = new TreeSet<>();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).toString().contains("skp serve --trust-requests")) {
        refused.add(asked.get(i));
      }
    }
    assertThat(answers).hasSameSizeAs(asked);
    assertThat(refused)
        .as("whoever adds an option says here that it writes or runs something, or in Skp that not")
        .containsExactly(
            "--plugin",
            "career --forms",
            "cases --exec",
            "cases --export",
            "cases --junit",
            "draft --out",
            "evaluate --out",
            "export --to",
            "import --to",
            "new --out",
            "rules --book",
            "samples --out",
            "schema --out",
            "year --forms",
            "year --record");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void noAnswerTellsTheNumberOfAPerson() {
    String nip = "198504122010012003";
    assertThat(skp(
                String.join(
                        "\n",
                        "{\"id\":1,\"do\":\"" + nip + "\"}",
                        "{\"id\":1,\"do\":\"rules\",\"" + nip + "\":1}",
                        "{\"id\":1,\"do\":\"rules\",\"options\":[\"" + nip + "\"]}",
                        "{\"id\":1,\"do\":\"evaluate\",\"options\":[\"2024 " + nip
                            + ".json\",\"SKP2024" + nip + ".json\",\"sample:" + nip + "\"]}",
                        DECIDE.formatted("1", nip, "{\"" + nip + "\":1}"),
                        DECIDE.formatted(
                            "1", "performance-predicate", "{\"resultRating\":" + nip + "}"))
                    .getBytes(UTF_8),
                "serve")
            .out())
        .hasLineCount(6)
        .contains("2024 **************2003.json: no such file", "SKP2024**************2003.json")
        .doesNotContain("198504");
  }
}
