package id.skp.testkit.cli;

import static id.skp.testkit.cli.Run.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.json.AppraisalJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.RuleSets;
import id.skp.testkit.internal.JsonLine;
import id.skp.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiasnCommandTest {
  private static final String HOST = """
      {"pnsDinilaiOrang": "A8ACA7F0000000000000000000000002", "rwJabatanId": "RJ-1",
       "nomorSk": "800/1/2025", "tanggalSk": "15-01-2025", "isAngkaKreditPertama": "0"}
      """;

  private Path folder = Path.of("unset");

  @BeforeEach
  void rememberFolder(@TempDir Path created) {
    folder = created;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Run written(String... more) throws IOException {
    List<String> call = new ArrayList<>(
        List.of("siasn", "sample:teacher-year-2024", "--host", file("host.json", HOST)));
    call.addAll(List.of(more));
    return skp(call.toArray(String[]::new));
  }

  @Test
  void anAppraisalIsWrittenAsThePayloadOfItsYear() throws IOException {
    Run run = skp("siasn", "sample:teacher-2024", "--host", file("host.json", HOST));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "{\"id\":null,\"tahun\":2024,\"hasilKinerjaNilai\":2,\"perilakuKerjaNilai\":1,"
                + "\"kuadranKinerjaNilai\":2,\"pnsDinilaiOrang\":\"A8ACA7F0000000000000000000000002\","
                + "\"statusPenilai\":\"ASN\",\"penilaiNipNrp\":\"197202081998031004\","
                + "\"penilaiNama\":\"Hadi Wibowo\",\"penilaiJabatan\":\"Kepala SMP Negeri 3 Contoh\","
                + "\"penilaiUnorNama\":\"SMP Negeri 3 Contoh\",\"penilaiGolongan\":\"42\",\"path\":[]}\n");
    Run text =
        skp("siasn", "sample:teacher-2024", "--host", file("host.json", HOST), "--format", "text");
    assertThat(text.out())
        .contains(
            "SKP of 2022 and later (2024)\n",
            "Saved at:    /skp22/save\n",
            "Document to: /upload-dok-rw\n");
  }

  @Test
  void theYearOfAnActingPostIsLeftToTheDefinitiveOne() throws IOException {
    String acting = AppraisalJson.write(Samples.appraisal("teacher-2024"))
        .replaceFirst("\"level\": *\"AHLI_MUDA\"", "$0, \"appointment\": \"PLT\"");
    Run run = skp("siasn", file("acting.json", acting), "--host", file("host.json", HOST));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("/skp/employee/position/appointment: MISSING_INPUT: this post is PLT,");
  }

  @Test
  void whatOnlyTheHostKnowsIsAskedForAndNothingIsAssumed() throws IOException {
    Run run = skp("siasn", "sample:teacher-2024");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("pnsDinilaiOrang: MISSING_INPUT: ")
        .endsWith("; give it with --host\n");
    Run nip = skp(
        "siasn",
        "sample:teacher-2024",
        "--host",
        file("nip.json", "{\"pnsDinilaiOrang\": \"198504122010012003\"}"));
    assertThat(nip.status()).isEqualTo(2);
    assertThat(nip.err())
        .contains("/pnsDinilaiOrang: INVALID_INPUT: ")
        .doesNotContain("198504122010012003");
    assertThat(skp("siasn", "sample:teacher-2024", "--host", file("list.json", "[]"))
            .status())
        .isEqualTo(2);
    assertThat(skp("siasn").status()).isEqualTo(2);
    assertThat(skp("siasn", "sample:plan-teacher-2024").status()).isEqualTo(2);
  }

  @Test
  void thePredicateAfterAnObjectionIsWrittenOnlyWhereThatIsAllowed() throws IOException {
    Run run = written();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("sample:teacher-year-2024: SKP_2022 2024: kuadranKinerjaNilai:"
            + " INCONSISTENT_QUADRANT: needs 2 for results 2 with behaviour 1, got 1; an objection"
            + " replaced the predicate; to write it so, give --allow-inconsistent-quadrant\n");
    assertThat(written("--lang", "id").err())
        .contains(
            ", diberikan 1; predikatnya diganti oleh keberatan; untuk menulisnya begitu, beri");
    Run allowed = written("--allow-inconsistent-quadrant");
    assertThat(allowed.status()).isZero();
    assertThat(allowed.out().lines().count()).isEqualTo(run.out().lines().count() + 1);
  }

  @Test
  void theFileOfAYearIsWrittenAndReadBackWithoutADifference() throws IOException {
    Run run = written("--allow-inconsistent-quadrant");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"periodikId\":\"2\",\"koefisienId\":\"22\"", "\"kreditUtamaBaru\":");
    String records = file("records.jsonl", run.out());
    Run read = written("--read", records);
    assertThat(read.err()).isEmpty();
    assertThat(read.out())
        .contains("Work results: ", "Error INCONSISTENT_QUADRANT /kuadranKinerjaNilai")
        .doesNotContain("Not as we decided", "not recorded");
    String list = "[" + String.join(",\n", run.out().lines().toList()) + "]";
    assertThat(written("--read", file("list.json", list)).out().replaceAll("list.json: /[0-9]", ""))
        .isEqualTo(read.out().replaceAll("records.jsonl:[0-9]", ""));
  }

  @Test
  void ofTwoPayloadsOfOneYearTheLaterIsToldToReplaceTheEarlier() throws IOException {
    assertThat(written().err()).doesNotContain("YEAR_ALREADY_RECORDED");
    Run run = written(
        file("second.json", PerformanceFileJson.write(Samples.year("teacher-year-2024"))),
        "--allow-inconsistent-quadrant");
    assertThat(run.err())
        .contains(
            "second.json: ",
            "YEAR_ALREADY_RECORDED",
            "2024 is recorded already at sample:teacher-year-2024;");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
  }

  @Test
  void ofTwoLinesOfOneYearTheLaterIsToldToReplaceTheEarlierAlsoWhereOneServes() throws IOException {
    String line = SkpDocuments.writeLine(Samples.appraisal("teacher-2024")) + "\n";
    Run run = skp("siasn", file("both.jsonl", line + line), "--host", file("host.json", HOST));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(2);
    assertThat(run.err()).hasLineCount(1).contains("both.jsonl:2: ", "YEAR_ALREADY_RECORDED");

    String request = JsonLine.of(Map.of(
        "do",
        "siasn",
        "document",
        line + line,
        "options",
        List.of("--host", file("host.json", HOST))));
    assertThat(skp(RuleSets.standard(), request, "serve").out())
        .contains("\"status\":1", "-:2: ", "YEAR_ALREADY_RECORDED");
  }

  @Test
  void whatTheRecordSaysOtherwiseIsTold() throws IOException {
    String payload = written().out().lines().findFirst().orElseThrow();
    String other = payload
        .replaceFirst("\"kuadranKinerjaNilai\":[0-9]", "\"kuadranKinerjaNilai\":\"5.00\"")
        .replace("Hadi Wibowo", "Orang Lain");
    Run run = written("--read", file("records.jsonl", other + "\n" + other + "\n"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "Error INCONSISTENT_QUADRANT /kuadranKinerjaNilai",
            "Warning YEAR_ALREADY_RECORDED",
            "kuadranKinerjaNilai: record 5, ours ",
            "penilaiNama: record Orang Lain, ours Hadi Wibowo",
            "not recorded in SIASN");
    Run json = written("--format", "json", "--read", file("records.jsonl", other + "\n"));
    assertThat(json.out())
        .contains(
            "\"predicate\":\"SANGAT_KURANG\",",
            "\"findings\":[{\"code\":\"INCONSISTENT_QUADRANT\",\"pointer\":\"/kuadranKinerjaNilai\",\"message\":{\"id\":\"kuadranKinerjaNilai 5, sedangkan",
            "\"en\":\"kuadranKinerjaNilai is 5, and results",
            "\"values\":[5,2,2,2]}],\"compared\":true",
            "{\"field\":\"penilaiNama\",\"theirs\":\"Orang Lain\",\"ours\":\"Hadi Wibowo\"}",
            "\"recorded\":false");
  }

  @Test
  void ofLinesThatAreAllRefusedLittleMoreIsToldThanTheyAreLong() throws IOException {
    String lines = "{}\n".repeat(50_000);

    for (String language : List.of("en", "id")) {
      Run run = skp("siasn", "--read", file("records.jsonl", lines), "--lang", language);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .hasSizeLessThan(lines.length() + 80 * 1024)
          .contains(
              "records.jsonl:1: ",
              language.equals("en")
                  ? "other inputs that are refused: "
                  : " masukan lain yang ditolak");
    }
  }

  @Test
  void ofSeveralPostsTheOneThatDecidesGivesTheYearAndItsCredit() throws IOException {
    String host = file("host.json", "{\"pnsDinilaiOrang\": \"A8ACA7\", \"pnsId\": \"A8ACA7\"}");
    String acting = YearFieldTest.field("acting-post/acting.json");
    String definitive = YearFieldTest.field("acting-post/definitive.json");
    String first = YearFieldTest.field("two-schools/first.json");
    String second = YearFieldTest.field("two-schools/second.json");
    for (List<String> files : List.of(
        List.of(acting, definitive),
        List.of(definitive, acting),
        List.of(first, second),
        List.of(second, first))) {
      Run run = skp("siasn", files.get(0), files.get(1), "--host", host);
      assertThat(run.out()).containsOnlyOnce("\"tahun\":2024");
      assertThat(run.err()).contains(": NOT_APPLICABLE: the post of the plan ");
    }
    Run alone = skp("siasn", acting, "--host", host);
    assertThat(alone.out()).doesNotContain("\"tahun\":2024");
    assertThat(alone.err()).contains("MISSING_INPUT");
  }

  @Tag("long")
  @Test
  void recordsOnLinesMayBeLongerThanADocumentAndOfAnyName() throws IOException {
    String good = written().out().lines().findFirst().orElseThrow();
    int many = StrictJson.MAX_LENGTH / good.length() + 2;
    String lines = (good + "\n").repeat(many);
    for (String name : List.of("records.jsonl", "records.txt")) {
      Run run = skp("siasn", "--read", file(name, lines), "--format", "json");
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).hasSize(many);
    }
  }

  @Test
  void aRecordThatIsRefusedIsToldByItsLineAndTheRestGoesOn() throws IOException {
    String good = written().out().lines().findFirst().orElseThrow();
    Run run = skp(
        "siasn",
        "--read",
        file(
            "records.jsonl",
            good + "\n\n"
                + good.replaceFirst("\"hasilKinerjaNilai\":[0-9]", "\"hasilKinerjaNilai\":110")
                + "\n{broken\n"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("Work results: ");
    assertThat(run.err())
        .contains(
            "records.jsonl:3: /hasilKinerjaNilai: INVALID_INPUT: ",
            "records.jsonl:4: (document): MALFORMED_JSON: ");
  }

  @Test
  void otherCodesAreAVariantOfTheRuleSet() throws IOException {
    String variant = file("variant.json", """
        {"document": "skp-variant/1", "id": "id.go.contoh-kode", "base": "siasn",
         "decree": {"id": "SE Contoh 1/2026", "title": "Kode lain"},
         "parameters": {
           "ratingCodes": {"value": {"DI_ATAS_EKSPEKTASI": 3, "SESUAI_EKSPEKTASI": 2, "DI_BAWAH_EKSPEKTASI": 1}},
           "predicateCodes": {"value": {"SANGAT_BAIK": 5, "BAIK": 4, "BUTUH_PERBAIKAN": 3, "KURANG": 2, "SANGAT_KURANG": 1}}}}
        """);
    Run run = skp(
        "siasn", "--variant", variant, "sample:teacher-2024", "--host", file("host.json", HOST));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"hasilKinerjaNilai\":2", "\"kuadranKinerjaNilai\":4");
  }

  @Test
  void scoresOf2021GoToTheirOwnEndpoint() throws IOException {
    Run run = skp(
        "siasn",
        "sample:teacher-2021",
        "--format",
        "text",
        "--host",
        file("host.json", "{\"pnsDinilaiOrang\": \"A8ACA7F0000000000000000000000002\"}"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "/skp/2021/save",
            "\"jenisPeraturanKinerjaKd\":\"PP30\"",
            "\"inisiatifKerja\":90.00",
            "\"jumlah\":398.00,\"kepemimpinan\":null,\"kerjasama\":99.50,\"komitmen\":109.00,"
                + "\"nilaiPerilakuKerja\":29.85,\"nilaiPrestasiKerja\":103.00,\"nilaiSkp\":104.50,"
                + "\"nilairatarata\":99.50,\"orientasiPelayanan\":99.50");
  }

  @Test
  void whatTheHostGivesDoesNotContradictWhatWeDecided() throws IOException {
    String person = "{\"pnsDinilaiOrang\": \"A8ACA7F0000000000000000000000002\", @}";
    Run scores = skp(
        "siasn",
        "sample:teacher-2021",
        "--host",
        file("scores.json", person.replace("@", "\"jumlah\": 1, \"orientasiPelayanan\": 55")));
    assertThat(scores.status()).isEqualTo(2);
    assertThat(scores.err()).contains("/jumlah: ", "/orientasiPelayanan: ");
    String half = file(
        "half.json",
        AppraisalJson.write(Samples.appraisal("teacher-2024"))
            .replace("\"period\": \"2024\"", "\"period\": \"2024-S1\""));
    Run quarter =
        skp("siasn", half, "--host", file("code.json", person.replace("@", "\"periodikId\": 2")));
    assertThat(quarter.status()).isEqualTo(2);
    assertThat(quarter.out()).isEmpty();
    assertThat(quarter.err()).contains("periodikId: PERIOD_MISMATCH: ").doesNotContain("--host");
    assertThat(skp("siasn", half, "--host", file("host.json", HOST)).err())
        .endsWith("is sent in its parts\n");
  }

  @Test
  void whatTheHostKnowsOfOneIsNotGivenToOthers() throws IOException {
    String[] two = {"siasn", "sample:head-of-office-2024", "sample:teacher-2024-q2", "--host", ""};
    two[4] = file("host.json", HOST);
    Run flat = skp(two);
    assertThat(flat.status()).isEqualTo(2);
    assertThat(flat.out()).isEmpty();
    assertThat(flat.err())
        .contains("these fields belong to one employee, and FILE holds 2; give a table");

    String teacher = "{\"198504122010012003\": {\"pnsDinilaiOrang\": \"ID-OF-TEACHER\"}@}";
    two[4] = file("half.json", teacher.replace("@", ""));
    Run half = skp(two);
    assertThat(half.out()).hasLineCount(1).contains("ID-OF-TEACHER");
    assertThat(half.err())
        .contains("MISSING_INPUT: ", "; this employee is not in the table of --host, by NIP or id");

    String head = Samples.appraisal("head-of-office-2024").skp().employee().id();
    String table =
        teacher.replace("@", ", \"" + head + "\": {\"pnsDinilaiOrang\": \"ID-OF-HEAD\"}");
    two[4] = file("table.json", table);
    Run both = skp(two);
    assertThat(both.err()).isEmpty();
    assertThat(both.out().lines())
        .satisfiesExactly(
            one -> assertThat(one).contains("\"pnsDinilaiOrang\":\"ID-OF-HEAD\""),
            other -> assertThat(other).contains("\"pnsDinilaiId\":\"ID-OF-TEACHER\""));

    two[4] = file("twice.json", teacher.replace("@", ", \"P14\": {}"));
    assertThat(skp(two).err()).contains("/P14: this employee stands there by NIP, too");
    two[4] = file("odd.json", teacher.replace("@", ", \"x\": 1"));
    assertThat(skp(two).err()).contains("/x: needs an object of fields of SIASN");
  }

  @Test
  void recordsWithoutNumbersAreComparedByTheTableOfTheHost() throws IOException {
    String teacher = Samples.appraisal("teacher-2024").skp().employee().nip().value();
    String head =
        Samples.appraisal("head-of-office-2024").skp().employee().nip().value();
    String table = file(
        "table.json",
        "{\"" + teacher + "\": {\"pnsDinilaiOrang\": \"ID-1\"}, \"" + head
            + "\": {\"pnsDinilaiOrang\": \"ID-2\"}}");
    List<String> call =
        new ArrayList<>(List.of("siasn", "sample:teacher-2024", "sample:head-of-office-2024"));
    Run payloads =
        skp(Stream.concat(call.stream(), Stream.of("--host", table)).toArray(String[]::new));
    call.addAll(List.of("--read", file("records.jsonl", payloads.out())));
    Run without = skp(call.toArray(String[]::new));
    assertThat(without.out())
        .contains("our decisions on several employees may be meant")
        .doesNotContain("tells no months");
    call.addAll(List.of("--host", table));
    Run with = skp(call.toArray(String[]::new));
    assertThat(with.status()).as(with.out()).isZero();
    call.addAll(List.of("--format", "json"));
    assertThat(skp(call.toArray(String[]::new)).out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"compared\":true,\"differences\":[]"));
  }

  @Test
  void theIdOfARecordIsForOnePayloadOnly() throws IOException {
    String host = file("id.json", HOST.replace("{", "{\"id\": \"b1f0\", "));
    Run one = skp("siasn", "sample:teacher-2024", "--host", host);
    assertThat(one.out()).startsWith("{\"id\":\"b1f0\",");
    Run many = skp("siasn", "sample:teacher-year-2024", "--host", host);
    assertThat(many.status()).isEqualTo(2);
    assertThat(many.out()).isEmpty();
    assertThat(many.err()).contains("id and path belong to one payload");
  }

  @Test
  void aRecordWithoutMonthsIsNotHeldAgainstSomeQuarter() throws IOException {
    String quarter = written("--allow-inconsistent-quadrant")
        .out()
        .lines()
        .filter(each -> each.contains("\"periodikId\""))
        .map(each -> each.replaceAll("\"(bulan|tahun)(Mulai|Selesai)Penilaian\":[0-9]+,", ""))
        .findFirst()
        .orElseThrow();
    Run run = written("--read", file("records.jsonl", quarter));
    assertThat(run.out())
        .contains("tells no months; more than one")
        .doesNotContain("Not as we decided");
  }

  @Test
  void whatIsToldOfAnotherAppraiserHidesHisNumber() throws IOException {
    String other = written()
        .out()
        .lines()
        .findFirst()
        .orElseThrow()
        .replace("197202081998031004", "197001011995031001");
    Run run = written("--read", file("records.jsonl", other));
    assertThat(run.out())
        .contains("penilaiNipNrp: record ")
        .doesNotContain("197001011995031001", "197202081998031004");
  }

  @Test
  void thatARegulationHasNoRulesForFilesIsToldOnce() {
    Run run = skp("siasn", "src/test/resources/id/skp/testkit/samples/rated-year-2021.json");
    assertThat(run.err())
        .contains(": files of a year are worked out under PermenPAN-RB 6/2022 and its variants, and"
            + " permenpanrb-8-2021 has no rules for them; evaluate the appraisal")
        .doesNotContain("NO_RULE", "has no rule ", ": : ");
  }

  @Test
  void anEvaluationThatWasOnlyRecordedIsWrittenOrRefusedToo() throws IOException {
    String imported = "src/test/resources/id/skp/testkit/samples/imported-year.json";
    Run run = skp("siasn", imported, "--host", file("host.json", HOST));
    assertThat(run.err())
        .contains("INCONSISTENT_QUADRANT: needs 4 for results 2 with behaviour 3, got 3");
  }

  @Test
  void nothingIsComparedWithARecordThatContradictsItself() throws IOException {
    String imported = "src/test/resources/id/skp/testkit/samples/imported-year.json";
    String records = file(
        "records.jsonl",
        skp("siasn", imported, "--host", file("host.json", HOST), "--allow-inconsistent-quadrant")
            .out()
            .replace("\"kuadranKinerjaNilai\":3", "\"kuadranKinerjaNilai\":4"));

    Run text = skp("siasn", "--read", records, imported, "--host", file("host.json", HOST));
    Run json = skp("siasn", "--read", records, imported, "--format", "json");

    assertThat(text.status()).isEqualTo(1);
    assertThat(text.err()).contains("CONFLICT: ");
    assertThat(text.out())
        .containsOnlyOnce("ours is withheld, because what " + imported
            + " records contradicts its ratings; not compared")
        .doesNotContain("Not as we decided", "not recorded", "PERSON");
    assertThat(json.status()).isEqualTo(1);
    assertThat(json.out())
        .contains("\"compared\":false,\"withheld\":\"" + imported + "\",\"differences\":[]")
        .doesNotContain("\"field\"");
  }

  @Test
  void theRecordOfAnotherPersonIsToldAndNotHeldAgainstOurs() throws IOException {
    String ours = written().out().lines().findFirst().orElseThrow();
    String same = ours.replace(
        "{\"id\"", "{\"nip\":\"198504122010012003\",\"nama\":\"DEWI LARASATI\",\"id\"");
    Run equal = written("--format", "json", "--read", file("same.jsonl", same));
    assertThat(equal.out())
        .startsWith("{\"file\":")
        .contains("\"findings\":[],\"compared\":true,\"differences\":[]}");
    Run other = written(
        "--format",
        "json",
        "--read",
        file("other.jsonl", same.replace("198504122010012003", "197701232003042003")));
    assertThat(other.out())
        .contains(
            "\"findings\":[{\"code\":\"RECORD_OF_OTHER_PERSON\",\"pointer\":\"/nip\",",
            "],\"compared\":false");
    assertThat(other.status()).isEqualTo(1);
    Run named = written(
        "--format", "json", "--read", file("named.jsonl", same.replace("DEWI", "DEWI AYU")));
    assertThat(named.out())
        .contains(
            "\"compared\":true,\"differences\":[{\"field\":\"nama\",\"theirs\":\"DEWI AYU LARASATI\",\"ours\":\"Dewi Larasati\"}]");
    Run withoutHost = skp("siasn", "sample:teacher-year-2024", "--read", file("bare.jsonl", ours));
    assertThat(withoutHost.status()).isEqualTo(1);
    assertThat(withoutHost.out()).contains("PERSON_NOT_IDENTIFIED /pnsDinilai");
  }

  @Test
  void aRecordThatContradictsItselfEndsWithOne() throws IOException {
    String ours = written().out().lines().findFirst().orElseThrow();
    Run year = skp(
        "siasn",
        "--read",
        file("year.jsonl", ours.replace("\"tahun\":2024", "\"tahun\":\"2021\"")));
    assertThat(year.status()).isEqualTo(1);
    assertThat(year.out()).contains("YEAR_OF_OTHER_PAYLOAD /tahun");
    Run missing = skp(
        "siasn",
        "--read",
        file(
            "zero.jsonl",
            ours.replaceFirst("\"hasilKinerjaNilai\":[0-9]", "\"hasilKinerjaNilai\":0")));
    assertThat(missing.status()).isEqualTo(1);
    assertThat(missing.out()).contains("Error MISSING_INPUT /hasilKinerjaNilai");
  }
}
