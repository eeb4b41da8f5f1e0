package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentProblemTest {
  private static final String ENGLISH_WORD =
      "(?i)\\b(the|an|of|is|are|not|needs?|must|got|found|nothing|none|with|without|than|where|known"
          + "|text|list|object|number|did|you|behind|write|remove|comma|line)\\b";

  @Test
  void aProblemNamesTheLineAndColumnOfItsValue() {
    DocumentProblem problem = problem(Documents.with("\"198504122010012003\"", "\"1985\""));

    int start = Documents.APPRAISAL.indexOf("\"198504122010012003\"");
    String before = Documents.APPRAISAL.substring(0, start);
    assertThat(problem.line())
        .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
    assertThat(problem.column()).isEqualTo(start - before.lastIndexOf('\n'));
    assertThat(problem.toString())
        .endsWith("(line " + problem.line() + ", column " + problem.column() + ")");
    assertThat(problem.in(Text.INDONESIAN))
        .endsWith("(baris " + problem.line() + ", kolom " + problem.column() + ")");
  }

  @Test
  void aFieldThatIsMissingIsToldAtTheObjectThatLacksIt() {
    DocumentProblem problem = problem("{\n  \"document\": \"skp-appraisal/1\",\n  \"skp\":  {}\n}");

    assertThat(problem.pointer()).isEqualTo("/skp/id");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(11);
  }

  @Test
  void theLineIsRightBehindAByteOrderMarkAndWithWindowsLines() {
    String document = "\uFEFF{\r\n  \"document\": \"skp-appraisal/1\",\r\n  \"skp\": 1\r\n}";
    DocumentProblem problem = Documents.problems(
            () -> AppraisalJson.read(document.getBytes(StandardCharsets.UTF_8)))
        .get(0);

    assertThat(List.of(problem.line(), problem.column())).containsExactly(3, 10);
  }

  @Test
  void anObjectIsAskedForByItsFields() {
    DocumentProblem problem = problem(
        "{\"document\": \"skp-appraisal/1\", \"skp\": {\"employee\":"
            + " {\"unit\": \"Dinas Contoh\"}}}",
        "/skp/employee/unit");

    assertThat(problem.text())
        .isEqualTo(Text.of(
            "perlu objek dengan name, institution, ditemukan teks",
            "needs an object with name, institution, found a text"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kuantitatif,        KUANTITATIF",
    "kualitatif,         KUALITATIF",
    "KUANTITATIP,        KUANTITATIF",
    "KUANTI-TATIF,       KUANTITATIF",
  })
  void theNearestConstantIsNamed(String written, String meant) {
    DocumentProblem problem = problem(
        "{\"document\": \"skp-appraisal/1\", \"skp\": {\"approach\": \"" + written + "\"}}",
        "/skp/approach");

    assertThat(problem.sentence()).endsWith("got '" + written + "'; did you mean " + meant + "?");
    assertThat(problem.text().indonesian())
        .endsWith("diberikan '" + written + "'; maksudnya " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"a\": 1,\n  \"b\": 2,\n}`    | 2 |  9 | a comma at line 2, column 9 with nothing behind it | koma di baris 2, kolom 9 tanpa isi sesudahnya",
        "`[1,\n 2,\n\n]`                 | 2 |  3 | remove that comma | hapus koma itu",
        "`{\"a\": 1\n  \"b\": 2}`        | 1 |  8 | no comma (line 1, column 8) | tidak ada koma (baris 1, kolom 8)",
        "`[{\"a\": 1}\n {\"a\": 2}]`     | 1 | 10 | add the comma | tambahkan koma",
        "`{\"a\" 1}`                     | 1 |  5 | no colon behind a name | tidak ada titik dua sesudah nama",
        "`{\"b\": 1, \"a\" \"x\"}`       | 1 | 13 | no colon behind a name | tidak ada titik dua sesudah nama",
        "`{\"a\": 1,, \"b\": 2}`         | 1 |  9 | a second comma | koma kedua",
        "`{\"a\": }`                     | 1 |  7 | a colon with no value behind it | titik dua tanpa nilai sesudahnya",
        "`{\"a\": 1]`                    | 1 |  8 | ] that closes nothing there | ] yang tidak menutup apa-apa di sana",
        "`<html>`                        | 1 |  1 | '<', which begins nothing in JSON | '<', yang tidak mulai apa-apa dalam JSON",
        "`{'a': 1}`                      | 1 |  2 | double quotation marks | tanda kutip ganda",
        "`{\"a\": 'b'}`                  | 1 |  7 | double quotation marks | tanda kutip ganda",
        "`{“a”: 1}`                      | 1 |  2 | another quotation mark | tanda kutip lain",
        "`{a: 1}`                        | 1 |  2 | the word 'a' without quotation marks | kata 'a' tanpa tanda kutip",
        "`{\"a\": 1 // x\n}`             | 1 |  9 | a comment | komentar",
        "`# x\n{}`                       | 1 |  1 | a comment | komentar",
        "`{\"a\": 12,5}`                 | 1 | 10 | decimal comma | koma desimal",
        "`{\"a\": NaN}`                  | 1 | 10 | NaN, which is no number | NaN, yang bukan angka",
        "`{\"a\": True}`                 | 1 |  7 | write true in small letters | tulis true dengan huruf kecil",
        "`{\"a\": +1}`                   | 1 |  8 | a number in another form | angka dalam bentuk lain",
        "`{\"a\": 007}`                  | 1 |  8 | a number in another form | angka dalam bentuk lain",
        "`{\"a\": \"x\ny\"}`             | 1 |  9 | a line that ends within a text | baris yang berakhir di dalam teks",
        "`{\"a\": [1, 2`                 | 1 | 12 | the [ at line 1, column 7 is not closed by ] | [ di baris 1, kolom 7 belum ditutup dengan ]",
        "`{\"a\": {\"b\": 1}`            | 1 | 15 | the { at line 1, column 1 is not closed by } | { di baris 1, kolom 1 belum ditutup dengan }",
      })
  void whatIsNotJsonIsToldInWordsWhereItIsToBeMended(
      String document, int line, int column, String english, String indonesian) {
    DocumentProblem problem =
        Documents.problems(() -> StrictJson.parse(document)).get(0);

    assertThat(problem.sentence()).contains(english);
    assertThat(problem.text().indonesian())
        .contains(indonesian)
        .doesNotContainPattern(ENGLISH_WORD);
    assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16, \uFEFF{}", "UTF-16LE, \uFEFF{}", "UTF-32LE, \uFEFF{}"})
  void anotherEncodingIsNamed(String encoding, String document) {
    DocumentProblem problem = Documents.problems(
            () -> StrictJson.parse(document.getBytes(Charset.forName(encoding))))
        .get(0);
    String found = encoding.substring(0, "UTF-16".length());

    assertThat(problem.text())
        .isEqualTo(Text.of(
            "perlu UTF-8, ditemukan " + found
                + " pada posisi 0 (dari 0); simpan dokumen sebagai UTF-8",
            "needs UTF-8, found " + found + " at position 0 (from 0); save the document as UTF-8"));
  }

  @Test
  void aKeyThatStandsTwiceIsToldWhereItStandsAgain() {
    DocumentProblem problem = Documents.problems(
            () -> StrictJson.parse("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}"))
        .get(0);

    assertThat(List.of(problem.line(), problem.column())).containsExactly(3, 2);
    assertThat(problem.text().indonesian())
        .isEqualTo("perlu setiap nama dalam objek satu kali, ditemukan lagi pada baris 3, kolom 2;"
            + " hapus salah satunya");
  }

  private static DocumentProblem problem(String document) {
    return Documents.problems(() -> AppraisalJson.read(document)).get(0);
  }

  private static DocumentProblem problem(String document, String pointer) {
    return Documents.problems(() -> AppraisalJson.read(document)).stream()
        .filter(each -> each.pointer().equals(pointer))
        .findFirst()
        .orElseThrow();
  }
}
