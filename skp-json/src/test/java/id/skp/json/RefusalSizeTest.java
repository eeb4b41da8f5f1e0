package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that a refusal says has at most 64 Ki characters more than the document, and nobody's number. */
class RefusalSizeTest {
  private static final String LONG = "k".repeat(1_000_000);
  private static final String NIP = "198504122010012003";

  /** A document, and what reads it. */
  record Attack(String name, String document, Consumer<String> reader) {
    DocumentException refusal() {
      DocumentException refusal =
          catchThrowableOfType(DocumentException.class, () -> reader.accept(document));
      assertThat(refusal).as(name).isNotNull();
      return refusal;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>(List.of(
        json("long name around 1001 keys", "{\"" + LONG + "\":{" + times(1001, "\"a\":1") + "}}"),
        json("long names within each other", nested("n".repeat(1000))),
        json("many names within each other", nested("n".repeat(50))),
        json("names without visible signs", nested("\\u0085".repeat(60))),
        json("names of escaped signs", nested("~".repeat(60))),
        json("numbers out of range", "[" + times(5000, "1E99") + "]"),
        json("long numbers out of range", "[" + times(1001, "9".repeat(1000)) + "]"),
        json("halves of surrogate pairs", "[" + times(1001, "\"\\ud83d\"") + "]"),
        json("no JSON", "[" + LONG + "]"),
        json("name without an end", "{\"" + LONG)));
    Reader.ALL.forEach(reader -> attacks.addAll(attacks(reader)));
    Reader appraisal = Reader.ALL.get(0);
    String texts = appraisal.document().replace("\"Anggaran lomba\"", times(5000, "\"\""));
    attacks.add(read(appraisal, "blank texts", texts));
    String results = times(1500, "{\"id\": \"" + "R".repeat(150) + "\"}");
    attacks.add(read(appraisal, "empty results", with(appraisal, "results", results)));
    return attacks;
  }

  private static List<Attack> attacks(Reader reader) {
    String document = reader.document();
    String header = document.substring(0, document.indexOf(',') + 1);
    return List.of(
        read(reader, "another header", "{\"document\":\"" + LONG + "\"}"),
        read(reader, "no object", "\"" + LONG + "\""),
        read(reader, "a long field", header + "\"" + LONG + "\":1}"),
        read(reader, "unknown fields", header + fields("field") + "}"),
        read(reader, "long unknown fields", header + fields("f".repeat(500)) + "}"),
        read(reader, "no text", header + values(document, "1")),
        read(reader, "long texts", header + values(document, "\"" + "9".repeat(3000) + "\"")),
        read(reader, "hidden texts", header + values(document, "\"" + "\\t".repeat(3000) + "\"")),
        read(
            reader,
            "other names",
            header
                + document
                    .substring(header.length())
                    .replaceAll("\"[a-zA-Z]+\":", "\"" + "\\\\u0001".repeat(30) + "\":")
                    .replaceAll("(?s)\\{.*", "\"x\": 1}")));
  }

  /** Returns what follows the header, with other values in place of texts. */
  private static String values(String document, String value) {
    return document
        .substring(document.indexOf(',') + 1)
        .replaceAll("\": \"[^\"]*\"", "\": " + value.replace("\\", "\\\\"));
  }

  private static String with(Reader reader, String list, String items) {
    return reader
        .document()
        .replaceFirst("\"" + list + "\": \\[", "\"" + list + "\": [" + items + ",");
  }

  private static Attack json(String name, String document) {
    return new Attack(name, document, StrictJson::parse);
  }

  private static Attack read(Reader reader, String name, String document) {
    return new Attack(reader + ": " + name, document, text -> {
      var unused = reader.text().apply(text);
    });
  }

  private static String times(int times, String text) {
    return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining(","));
  }

  private static String fields(String name) {
    return IntStream.range(0, 5000)
        .mapToObj(i -> "\"" + name + i + "\":1")
        .collect(Collectors.joining(","));
  }

  /** Returns 1001 keys that stand twice below sixty objects within each other. */
  private static String nested(String name) {
    String open = "{\"" + name + "\":";
    return open.repeat(60) + "{" + times(1002, "\"a\":1") + "}" + "}".repeat(60);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aRefusalCostsAtMostTheDocumentAnd64KiCharacters(Attack attack) {
    DocumentException refusal = attack.refusal();

    int size =
        String.valueOf(refusal.getMessage()).length() + refusal.toString().length();
    for (DocumentProblem each : refusal.problems()) {
      size += each.pointer().length();
      size += each.text().indonesian().length() + each.text().english().length();
    }
    assertThat(size).isLessThanOrEqualTo(attack.document().length() + 64 * 1024);
  }

  @Test
  void ofALongNameTheEndsAreToldAndItsValueIsFound() {
    String name = "k".repeat(100_000) + "z";

    DocumentProblem problem = Documents.problems(
            () -> StrictJson.parse("{\"a\":1,\n \"" + name + "\":{\"b\":[1E99]}}"))
        .get(0);

    assertThat(problem.pointer()).matches("/k{32}\u2026k{31}z/b/0");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(name.length() + 11);
  }

  @Test
  void ofAPlaceBelowManyTheEndsAreTold() {
    String document = "{\"first-level\":".repeat(30) + "{\"last\":1E99}" + "}".repeat(30);

    assertThat(Documents.problems(() -> StrictJson.parse(document)).get(0).pointer())
        .matches("(/first-level)+/\u2026(/first-level)+/last")
        .hasSizeBetween(200, 260);
  }

  @Test
  void whereThereIsNoRoomForSentencesPlacesAndCodesAreTold() {
    List<DocumentProblem> problems =
        Documents.problems(() -> StrictJson.parse("[" + times(1000, "1E99") + "]"));

    assertThat(problems)
        .hasSize(1000)
        .extracting(DocumentProblem::code)
        .containsOnly("NUMBER_OUT_OF_RANGE");
    assertThat(problems.get(30).sentence()).startsWith("needs a number");
    assertThat(problems.get(999).text().english()).isEqualTo("\u2026");
    assertThat(problems.get(999).pointer()).isEqualTo("/999");
  }

  @Test
  void theMessageSaysHowManyProblemsItLeavesOut() {
    String document = "[" + times(1000, "1E99") + "]";
    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> StrictJson.parse(document));

    List<String> lines = String.valueOf(refusal.getMessage()).lines().toList();
    assertThat(lines.get(lines.size() - 1))
        .isEqualTo("\u2026 and " + (1000 - lines.size() + 1) + " more");
  }

  @Test
  void aRefusalTellsNobodysNumber() {
    for (Reader reader : Reader.ALL) {
      String document = reader.document();
      String header = document.substring(0, document.indexOf(',') + 1);
      List<Attack> attacks = List.of(
          read(reader, "field", header + "\"" + NIP + "\": 1}"),
          read(reader, "texts", header + values(document, "\"" + NIP + "\"")),
          read(
              reader, "in texts", header + values(document, "\"Dewi, NIP 19850412 201001 2 003\"")),
          read(reader, "numbers", header + values(document, NIP)));
      for (Attack attack : attacks) {
        assertThat(attack.refusal().toString())
            .as("%s", attack)
            .doesNotContainPattern("[0-9]{8}")
            .doesNotContain("201001");
      }
    }
  }
}
