package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.StrictJson;
import id.skp.rules.LibraryVersion;
import id.skp.rules.RuleSets;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
  private static String document(String sample) {
    return new String(Samples.document(sample), StandardCharsets.UTF_8);
  }

  @Test
  void thePredicateComesFirstThenWhyThenWhatWasFound() {
    Run run = skp("evaluate", "sample:teacher-2024");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "Dewi Larasati\n",
            "NIP:        1985**********2003\n",
            "Position:   Guru Bahasa Indonesia\n",
            "Unit:       SMP Negeri 3 Contoh\n",
            "Period:     Year 2024\n",
            "Rule set:   permenpanrb-6-2022\n",
            "Regulation: PermenPAN-RB 6/2022, Pengelolaan Kinerja",
            "\nPredicate\n  Good (BAIK)\n",
            "Work results:                 At expectation (SESUAI_EKSPEKTASI)\n",
            "Work behaviour:               Above expectation (DI_ATAS_EKSPEKTASI)\n",
            "Recommended for work results: At expectation (SESUAI_EKSPEKTASI)\n",
            "\nExplanation\n",
            " 1. ",
            "Performance evaluation = Good",
            "\nWeakest basis\n  This library's reading (OUR_READING): OQ-606, OQ-607, OQ-609",
            "\nFindings (1)\n",
            "  Warning REALISATION_WITHOUT_EVIDENCE /results/3/realisation/evidence\n",
            "    the realisation of work result R4 has no evidence; attach the evidence\n",
            "    PermenPAN-RB 6/2022, ",
            "\nWork results\n",
            "  R4 Majalah dinding sekolah terbit secara berkala\n",
            "    Realisation: Lima dari enam terbitan (evidence: 0)\n",
            "    Rating: At expectation\n")
        .doesNotContain("198504122010012003", "\r", "\u001b");
  }

  @Test
  void theSameIsToldInIndonesian() {
    Run run = skp("evaluate", "--lang", "id", "sample:departure-with-reason-2024");
    assertThat(run.out())
        .containsSubsequence(
            "Jabatan:         Pranata Hubungan Masyarakat\n",
            "Predikat kinerja\n  Baik (BAIK)\n",
            "Di Atas Ekspektasi (DI_ATAS_EKSPEKTASI)",
            "Alasan menyimpang dari rekomendasi: Panduan dipakai seluruh dinas",
            "Penjelasan\n",
            "Saran DEPARTS_FROM_RECOMMENDATION /resultRating\n");
  }

  @ParameterizedTest
  @CsvSource({
    "teacher-2024, 1",
    "teacher-2024-q2, 1",
    "head-of-office-2024, 0",
    "public-relations-2024, 0",
    "departure-with-reason-2024, 1",
    "departure-without-reason-2024, 1"
  })
  void theExitStatusTellsWhetherThereAreFindings(String sample, int status) {
    assertThat(skp("evaluate", "sample:" + sample).status()).isEqualTo(status);
    assertThat(skp("evaluate", "--exit-zero", "sample:" + sample).status()).isZero();
  }

  @Test
  void anUndecidedEvaluationIsToldWithItsReason() {
    String undecided = document("public-relations-2024")
        .replace("\"behaviourRating\": \"SESUAI_EKSPEKTASI\"", "\"behaviourRating\": null");
    Run run = skp(RuleSets.standard(), undecided, "evaluate", "-");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence(
            "Predicate\n  cannot be decided: Rating of work behaviour is needed",
            "Work behaviour:               none\n",
            "evaluation: cannot be decided: Missing input [MISSING_INPUT] (/behaviourRating)",
            "Weakest basis\n  none\n");
    assertThat(
            skp(RuleSets.standard(), undecided, "evaluate", "--exit-zero", "-").status())
        .isZero();
  }

  @Test
  void aFileIsReadFromItsPathAndFromStandardInput(@TempDir Path folder) throws IOException {
    String name = "penilaian — ćş.json";
    // where the locale is C, Java has no name but those in ASCII
    boolean named = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
        .newEncoder()
        .canEncode(name);
    Path file = folder.resolve(named ? name : "penilaian ini.json");
    Files.write(file, Samples.document("public-relations-2024"));
    Run fromSample = skp("evaluate", "sample:public-relations-2024");
    assertThat(skp("evaluate", file.toString())).isEqualTo(fromSample);
    assertThat(skp(RuleSets.standard(), document("public-relations-2024"), "evaluate", "-"))
        .isEqualTo(fromSample);
  }

  @Test
  void everyProblemOfABrokenDocumentIsToldAtItsPlace() {
    String broken = document("teacher-2024")
        .replace("\"nip\": \"198504122010012003\"", "\"nip\": \"123\"")
        .replace("\"period\": \"2024\"", "\"periode\": \"2024\"");
    Run run = skp(RuleSets.standard(), broken, "evaluate", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .anyMatch(line -> line.startsWith("-: /skp/employee/nip: NIP_MALFORMED: "))
        .anyMatch(line -> line.startsWith("-: /periode: "))
        .allMatch(line -> line.matches("-: /\\S+: [A-Z_]+: .+"));
    assertThat(run.err()).doesNotContain("198504122010012003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-file.json", "sample:", "sample:no-such-sample", "a\0b"})
  void whatCannotBeReadIsWrongInput(String file) {
    Run run = skp("evaluate", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith("\n").doesNotContain("\0", "defect");
  }

  @Test
  void anUnknownSampleOrRuleSetListsWhatThereIs() {
    assertThat(skp("evaluate", "sample:teacher").err())
        .contains("teacher-2024, teacher-2024-q2, head-of-office-2024");
    Run run = skp("evaluate", "--rules", "no-such-set", "sample:teacher-2024");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("unknown rule set 'no-such-set', there are: permenpanrb-6-2022");
  }

  @Test
  void aPeriodWithoutARuleSetIsWrongInput() {
    String early =
        document("public-relations-2024").replace("2024-", "1994-").replace("\"2024\"", "\"1994\"");
    Run run = skp(RuleSets.standard(), early, "evaluate", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("-: /period: NO_RULE_SET: ");
    Run named = skp(RuleSets.standard(), early, "evaluate", "--rules", "permenpanrb-6-2022", "-");
    assertThat(named.status()).isEqualTo(1);
    assertThat(named.out()).contains("RULE_SET_NOT_IN_FORCE");
  }

  @Test
  void ofSeveralFilesTheSoundOnesAreEvaluated() {
    Run run = skp("evaluate", "sample:teacher-2024", "nowhere.json", "sample:head-of-office-2024");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("nowhere.json: ");
    assertThat(run.out()).containsSubsequence("Dewi Larasati", "=====", "Ratna Kusumawardani");
  }

  @Test
  void jsonIsOneDocumentForEachFile() {
    Run one = skp("evaluate", "--format", "json", "sample:public-relations-2024");
    Run other = skp("evaluate", "--format", "json", "sample:teacher-2024");
    assertThat(StrictJson.parse(one.out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-evaluation-report/1");
    assertThat(one.out()).endsWith("}\n");
    assertThat(skp(
                "evaluate",
                "--format",
                "json",
                "sample:public-relations-2024",
                "sample:teacher-2024")
            .out())
        .isEqualTo(one.out() + other.out());
  }

  @Test
  void htmlIsOnePageThatNeedsNothingElse() {
    Run run =
        skp("evaluate", "--format", "html", "sample:teacher-2024", "sample:public-relations-2024");
    assertThat(run.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .endsWith("</html>\n")
        .contains("<meta charset=\"utf-8\">", "size: A4", "1985**********2003")
        .containsSubsequence("<h1>", "<h2>Dewi Larasati</h2>", "<h2>Intan Maharani</h2>")
        .doesNotContain("<script", "http://", "https://", "src=", "<link", "198504122010012003");
    assertThat(skp("evaluate", "--format", "html", "--lang", "id", "sample:teacher-2024")
            .out())
        .contains("<html lang=\"id\">", "<h2>Predikat kinerja</h2>");
  }

  @ParameterizedTest
  @CsvSource({
    "evaluate sample:teacher-2024, 'Evaluasi kinerja: Tahun 2024, SMP Negeri 3 Contoh'",
    "evaluate --summary sample:teacher-2024, ''",
    "review sample:plan-teacher-2024, ' s.d. 31 Desember 2024, SMP Negeri 3 Contoh'",
    "year sample:teacher-year-2024, ': Tahun 2024, SMP Negeri 3 Contoh'",
    "career sample:teacher-year-2024, ': SMP Negeri 3 Contoh'",
    "unit sample:unit-2024, ': Dinas Pendidikan Kabupaten Contoh, Tahun 2024'",
    "cascade sample:unit-mph-2024, ': Dinas Pendidikan Kabupaten Contoh'",
    "rules permenpanrb-6-2022, ''"
  })
  void theLastLineOfAReportTellsTheLibraryAndTheRuleSet(String call, String title) {
    String fingerprint =
        RuleSets.standard().find("permenpanrb-6-2022").orElseThrow().fingerprint();
    assertThat(skp(call.split(" ", -1)).out().lines().reduce("", (one, next) -> next))
        .startsWith("SKP SDK " + LibraryVersion.CURRENT + ", ")
        .endsWith("permenpanrb-6-2022");
    if (!call.startsWith("rules")) {
      String page = skp((call + " --format html --lang id").split(" ", -1)).out();
      assertThat(page)
          .containsPattern("<footer[^>]*>SKP SDK [^<]*permenpanrb-6-2022 sidik jari " + fingerprint)
          .containsPattern("<title>[^<]*" + title + "</title>");
    }
  }

  @Test
  void htmlDrawsTheQuadrantThatDecidedWithItsCell() {
    assertThat(skp("evaluate", "--format", "html", "sample:teacher-2024").out())
        .contains("Performance quadrant: results At expectation, behaviour Above expectation,"
            + " predicate Good.")
        .containsOnlyOnce("<rect class=\"peak\" x=\"385\" y=\"46\"");
    assertThat(skp("evaluate", "--format", "html", "sample:teacher-2021").out())
        .doesNotContain("<svg");
    byte[] withoutLevels = document("teacher-2021")
        .replaceFirst("(?s)\"behaviourLevels\": \\[.*?]", "\"behaviourLevels\": []")
        .getBytes(StandardCharsets.UTF_8);
    assertThat(skp(withoutLevels, "evaluate", "-").out())
        .contains("cannot be decided: ")
        .doesNotContain("\nRatings");
  }

  @Test
  void htmlEscapesWhateverADocumentHolds() {
    String nasty = document("public-relations-2024")
        .replace("Intan Maharani", "<script>alert('1')</script> & \\\"Co\\\"")
        .replace("Sekretariat", "</dd><img src=x onerror=alert(1)>\\u202e");
    Run run = skp(RuleSets.standard(), nasty, "evaluate", "--format", "html", "-");
    assertThat(run.out())
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;Co&quot;")
        .doesNotContain("<script", "<img", "\u202e");
  }

  @Test
  void textCannotSteerATerminalOrForgeLines() {
    String nasty =
        document("public-relations-2024").replace("Intan Maharani", "Intan\\nPredicate\\u202E");
    Run run = skp(RuleSets.standard(), nasty, "evaluate", "-");
    assertThat(run.out()).startsWith("Intan⏎Predicate\uFFFD\n");
    Run steering =
        skp(RuleSets.standard(), nasty.replace("Predicate", "\\u001b[2J"), "evaluate", "-");
    assertThat(steering.status()).isEqualTo(2);
    assertThat(steering.out()).isEmpty();
    assertThat(steering.err())
        .contains("/skp/employee/name: CONTROL_CHARACTER: ", "got U+001B (7)")
        .doesNotContain("\u001b");
  }

  @Test
  void eachFormatIsOfferedInTheHelp() {
    assertThat(skp("evaluate", "--help").out())
        .contains(List.of("text, json, html", "en, id", "sample:NAME"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SANGAT_BAIK", "sangat baik", "Very-good"})
  void whatWouldHaveToChangeIsTold(String wanted) {
    assertThat(skp("evaluate", "sample:teacher-2024", "--reach", wanted).out()).contains("""
            What would have to change for Very good (SANGAT_BAIK)
              Rating of work results: At expectation -> Above expectation
                Outcome: Very good
                6. Rating of work results = Above expectation  [given: /resultRating]
                8. Cell of the performance quadrant = Very good  [from 5, 6, 7]
                9. Performance predicate = Very good  [rule: performance-predicate, from 8]
                44. Outcome = Very good  [from 1, 2, 3, 4, 9, 6, 7, 32, 43]
                45. Performance evaluation = Very good  [rule: evaluation, from 44]
            """);
  }

  @Test
  void boundsAreExactAndInTheLanguage() {
    assertThat(
            skp("evaluate", "sample:head-of-office-2021", "--reach", "SANGAT_BAIK", "--lang", "id")
                .out())
        .contains(
            "\nYang perlu berubah untuk Sangat Baik (SANGAT_BAIK)\n",
            "tiga masukan atau lebih perlu berubah bersama, misalnya demikian",
            "Realisasi M5 (Jumlah sekolah pengguna): 40 -> 41 sekolah (mulai tepat 41)",
            "Nilai survei Orientasi Pelayanan: 99 -> 118 (mulai tepat 117,916666… (1415/12))",
            "Ide baru: tidak -> ya");
    assertThat(skp("evaluate", "sample:teacher-2021", "--reach", "CUKUP").out())
        .contains("Reached already, without a change.\n\nSKP SDK ");
  }

  @Test
  void asADocumentItStandsInPlaceOfTheReport() {
    Run run = skp("evaluate", "sample:teacher-2024", "--reach", "SANGAT_BAIK", "--format", "json");
    assertThat(StrictJson.parse(run.out()))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("document", "skp-reach/1")
        .containsEntry("wanted", "SANGAT_BAIK")
        .containsEntry("reached", false);
    assertThat(skp("evaluate", "sample:teacher-2024", "--reach", "BAIQ").err())
        .contains("needs one of SANGAT_BAIK,", "did you mean BAIK?");
    assertThat(skp("evaluate", "sample:teacher-2024", "--reach", "BAIK", "--summary")
            .err())
        .contains("--reach explains each document");
  }
}
