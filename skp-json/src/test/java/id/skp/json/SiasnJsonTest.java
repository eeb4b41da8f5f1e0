package id.skp.json;

import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static id.skp.core.text.Text.ENGLISH;
import static id.skp.json.SiasnPayloads.CREDIT;
import static id.skp.json.SiasnPayloads.QUARTER;
import static id.skp.json.SiasnPayloads.QUARTER_READ;
import static id.skp.json.SiasnPayloads.SKP_2019;
import static id.skp.json.SiasnPayloads.SKP_2021;
import static id.skp.json.SiasnPayloads.SKP_2023;
import static id.skp.json.SiasnPayloads.SKP_2023_READ;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Regulation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.rules.ParameterKey;
import id.skp.rules.finding.Finding;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.siasn.CreditProfile;
import id.skp.rules.siasn.DocumentProfile;
import id.skp.rules.siasn.EmptyPath;
import id.skp.rules.siasn.InconsistentReadPolicy;
import id.skp.rules.siasn.MissingCoefficient;
import id.skp.rules.siasn.NameMatching;
import id.skp.rules.siasn.NonAsnAppraiserId;
import id.skp.rules.siasn.SameYearPolicy;
import id.skp.rules.siasn.Siasn;
import id.skp.rules.siasn.SiasnParameters;
import id.skp.rules.siasn.SiasnPayload;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiasnJsonTest {
  private static final SiasnJson SIASN = SiasnJson.standard();
  private static final String PERSON = "A8ACA7F0000000000000000000000001";

  private static SiasnRecord one(String json) {
    List<SiasnRecord> records = SIASN.read(json);
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private static <T> SiasnJson with(ParameterKey<T> key, T value) {
    return SiasnJson.of(Siasn.ruleSet()
        .variant(
            "id.go.contoh-siasn",
            variant -> variant
                .citing(Regulation.of("SE Contoh 1/2026", "Pertukaran data"))
                .parameter(key, value)));
  }

  private static void assertRefused(String json, String pointer, String code) {
    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> SIASN.read(json));
    assertThat(refusal).as(json).isNotNull();
    assertThat(refusal.problems())
        .extracting(each -> each.pointer() + " " + each.code())
        .containsExactly(pointer + " " + code);
  }

  private static void assertNotWritten(SiasnRecord record, String field, String code) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> SIASN.write(record));
    assertThat(refusal).isNotNull();
    assertThat(refusal.field() + " " + refusal.code()).isEqualTo(field + " " + code);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(each -> each.code() + " " + each.location()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {SKP_2023, QUARTER, SKP_2021, SKP_2019, CREDIT})
  void whatIsWrittenHasExactlyTheFieldsOfThePayloadAndReadsBack(String payload) {
    SiasnRecord record = one(payload);
    assertThat(StrictJson.parse(SIASN.write(record))).isEqualTo(StrictJson.parse(payload));
    assertThat(record.findings()).isEmpty();
    assertThat(record.others()).isEmpty();
    assertThat(one(SIASN.write(record))).isEqualTo(record);
    assertThat(SIASN.write(record)).doesNotContain("\n");
  }

  @Test
  void rulesThatAreNoneOfSiasnAreRefused() {
    InvalidValueException refused = catchThrowableOfType(
        InvalidValueException.class, () -> SiasnJson.of(PermenPanRb6Of2022.ruleSet()));
    assertThat(refused)
        .hasMessageContaining(
            "needs the rule set siasn or a variant of it, got permenpanrb-6-2022");
    assertThat(refused.code()).isEqualTo("UNKNOWN_PARAMETER");
  }

  @Test
  void theSystemsOwnNamesAndValuesReadToTheSameRecord() {
    SiasnRecord read = one(SKP_2023_READ);
    assertThat(read.payload()).isEqualTo(SiasnPayload.SKP_2022);
    assertThat(read.findings()).isEmpty();
    assertThat(read.resultRating()).contains(SESUAI_EKSPEKTASI);
    assertThat(read.behaviourRating()).contains(DI_ATAS_EKSPEKTASI);
    assertThat(read.predicate()).contains(PerformancePredicate.BAIK);
    assertThat(StrictJson.parse(SIASN.write(read)))
        .isEqualTo(StrictJson.parse(
            SKP_2023.replace("\"id\":null", "\"id\":\"b1f0c0de-0000-4000-8000-000000000001\"")));
  }

  @Test
  void periodicPerformanceThatIsReadLacksMonthsWhichTheHostGives() {
    SiasnRecord read = one(QUARTER_READ);
    assertThat(read.payload()).isEqualTo(SiasnPayload.PERIODIC);
    assertThat(read.others()).containsOnlyKeys("nip", "nama", "persentase");
    assertNotWritten(read, "bulanMulaiPenilaian", "MISSING_INPUT");
    SiasnRecord whole = SIASN.record(
        SiasnJson.draft(read),
        Map.of(
            "bulanMulaiPenilaian", 1,
            "bulanSelesaiPenilaian", 3,
            "tahunMulaiPenilaian", 2024,
            "tahunSelesaiPenilaian", 2024));
    assertThat(StrictJson.parse(SIASN.write(whole)))
        .isEqualTo(StrictJson.parse(
            QUARTER.replace("\"id\":null", "\"id\":\"b1f0c0de-0000-4000-8000-000000000002\"")));
  }

  @Test
  void aListIsReadInItsOrderAndEachMistakeAtItsPlace() {
    assertThat(SIASN.read("[" + SKP_2023 + "," + CREDIT + "," + SKP_2019 + "]"))
        .extracting(SiasnRecord::payload)
        .containsExactly(SiasnPayload.SKP_2022, SiasnPayload.CREDIT, SiasnPayload.SKP_2020);
    assertThat(SIASN.read("[]")).isEmpty();
    assertRefused(
        "[" + SKP_2023 + "," + SKP_2023.replace(":2023", ":\"x\"") + "]",
        "/1/tahun",
        "INVALID_INPUT");
    assertRefused("[7]", "/0", "INVALID_INPUT");
    assertRefused("{\"nama\":\"X\"}", "", "INVALID_INPUT");
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,1", "1,2,2", "1,3,4", "2,1,2", "2,2,2", "2,3,4", "3,1,3", "3,2,3", "3,3,5",
  })
  void aQuadrantThatItsRatingsContradictIsRefusedUnlessAllowed(
      int result, int behaviour, int right) {
    for (int quadrant = 1; quadrant <= 5; quadrant++) {
      SiasnRecord record = one(SKP_2023
          .replace("hasilKinerjaNilai\":2", "hasilKinerjaNilai\":" + result)
          .replace("perilakuKerjaNilai\":1", "perilakuKerjaNilai\":" + behaviour)
          .replace("kuadranKinerjaNilai\":2", "kuadranKinerjaNilai\":" + quadrant));
      if (quadrant == right) {
        assertThat(SIASN.write(record)).contains("\"kuadranKinerjaNilai\":" + right);
        assertThat(record.findings()).isEmpty();
      } else {
        assertThat(codes(record.findings()))
            .containsExactly("INCONSISTENT_QUADRANT /kuadranKinerjaNilai");
        assertThat(record.predicate()).isEmpty();
        assertNotWritten(record, "kuadranKinerjaNilai", "INCONSISTENT_QUADRANT");
        assertThat(SIASN.write(record, true)).contains("\"kuadranKinerjaNilai\":" + quadrant);
      }
    }
  }

  @Test
  void whichOfTheTwoIsTrustedIsAChoice() {
    String wrong = SKP_2023.replace("kuadranKinerjaNilai\":2", "kuadranKinerjaNilai\":5");
    for (InconsistentReadPolicy policy : InconsistentReadPolicy.values()) {
      SiasnRecord record = (policy == InconsistentReadPolicy.KEEP_BOTH
              ? SIASN
              : with(SiasnParameters.INCONSISTENT_READ_POLICY, policy))
          .read(wrong)
          .get(0);
      assertThat(record.quadrant()).contains(PerformancePredicate.SANGAT_KURANG);
      assertThat(record.findings()).hasSize(1);
      assertThat(record.predicate().map(Enum::name).orElse(""))
          .isEqualTo(
              switch (policy) {
                case KEEP_BOTH -> "";
                case TRUST_RATINGS -> "BAIK";
                case TRUST_QUADRANT -> "SANGAT_KURANG";
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":\"2.50\"|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":2.5|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":110|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":4|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":-1|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":\"2,00\"|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":true|/hasilKinerjaNilai",
        "hasilKinerjaNilai\":2|hasilKinerjaNilai\":[2]|/hasilKinerjaNilai",
        "kuadranKinerjaNilai\":2|kuadranKinerjaNilai\":6|/kuadranKinerjaNilai",
        "tahun\":2023|tahun\":\"23\"|/tahun",
        "tahun\":2023|tahun\":2023.5|/tahun",
        "penilaiNipNrp\":\"197001011995031001\"|penilaiNipNrp\":197001011995031001|/penilaiNipNrp",
        "penilaiNipNrp\":\"197001011995031001\"|penilaiNipNrp\":\"1970010119950310\"|/penilaiNipNrp",
        "penilaiNipNrp\":\"197001011995031001\"|penilaiNipNrp\":\"197013011995031001\"|/penilaiNipNrp",
        "A8ACA7F0000000000000000000000001|197001011995031001|/pnsDinilaiOrang",
        "A8ACA7F0000000000000000000000001|19700101 199503 1 001|/pnsDinilaiOrang",
        "\"A8ACA7F0000000000000000000000001\"|197001011995031001|/pnsDinilaiOrang",
        "statusPenilai\":\"ASN\"|statusPenilai\":\"PNS\"|/statusPenilai",
        "penilaiGolongan\":\"41\"|penilaiGolongan\":\"46\"|/penilaiGolongan",
        "penilaiGolongan\":\"41\"|penilaiGolongan\":\"IV/a\"|/penilaiGolongan",
        "\"path\":[{|\"path\":[7,{|/path/0",
        "\"dok_id\":\"890\"|\"dok_id\":{}|/path/0/dok_id",
        "\"id\":null|\"id\":null,\"Tahun\":2022|/tahun",
        "\"id\":null|\"id\":null,\"namaPenilai\":\"NAMA LAIN\"|/penilaiNama",
        "\"id\":null|\"id\":null,\"hasilKinerja\":\"BAGUS\"|/hasilKinerja",
        "\"id\":null|\"id\":null,\"hasilKinerja\":\"BAIK\"|/hasilKinerja",
        "\"id\":null|\"id\":null,\"hasilKinerja\":\"DI_ATAS_EKSPEKTASI\"|/hasilKinerja",
        "\"id\":null|\"id\":null,\"kuadranKinerja\":\"ISTIMEWA\"|/kuadranKinerja"
      })
  void whatIsUnknownIsRefusedAtItsField(String part, String other, String pointer) {
    assertThat(SKP_2023).contains(part);
    assertRefused(SKP_2023.replace(part, other), pointer, "INVALID_INPUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"  \"", "\"-\"", "0", "\"0\"", "\"0.00\""})
  void whatIsMissingIsNeverARating(String missing) {
    SiasnRecord record =
        one(SKP_2023.replace("hasilKinerjaNilai\":2", "hasilKinerjaNilai\":" + missing));
    assertThat(record.resultRating()).isEmpty();
    assertNotWritten(record, "hasilKinerjaNilai", "MISSING_INPUT");
  }

  @ParameterizedTest
  @CsvSource({
    "DIATAS ESPEKTASI,1", "diatas ekspektasi,1", "Di Atas Ekspektasi,1", "DI ATAS EKSPETASI,1",
    "DIATASEKSPETASI,1", "SESUAI ESPEKTASI,2", "Sesuai  Ekspektasi,2", "SESUAI EKSPETASI,2",
    "DIBAWAH ESPEKTASI,3", "DIBAWAH EKSPEKTASI,3", "DI BAWAH EKSPEKTASI,3", "DI BAWAH EKSPETASI,3",
    "dibawah ekspetasi,3",
  })
  void aLabelStandsForItsCodeWhereThatIsAbsentAndIsHeldAgainstItOtherwise(String label, int code) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      String alone =
          SKP_2023.replace("\"hasilKinerjaNilai\":2", "\"hasilKinerja\":\"" + label + "\"");
      assertThat(one(alone).values()).containsEntry("hasilKinerjaNilai", code);
    } finally {
      Locale.setDefault(before);
    }
    String both = SKP_2023.replace("\"id\":null", "\"hasilKinerja\":\"" + label + "\"");
    assertThat(codes(one(both).findings()))
        .isEqualTo(code == 2 ? List.of() : List.of("LABEL_CODE_MISMATCH /hasilKinerja"));
  }

  @ParameterizedTest
  @CsvSource({
    "SANGAT BAIK,1",
    "BAIK,2",
    "BUTUH PERBAIKAN,3",
    "CUKUP,3",
    "BUTUH PERBAIKAN (CUKUP),3",
    "KURANG,4",
    "Kurang/Misconduct,4",
    "SANGAT KURANG,5",
  })
  void aLabelOfAPredicateToo(String label, int code) {
    String both = SKP_2023.replace("\"id\":null", "\"kuadranKinerja\":\"" + label + "\"");
    assertThat(codes(one(both).findings()))
        .isEqualTo(code == 2 ? List.of() : List.of("LABEL_CODE_MISMATCH /kuadranKinerja"));
    String alone =
        SKP_2023.replace("\"kuadranKinerjaNilai\":2", "\"kuadranKinerja\":\"" + label + "\"");
    assertThat(one(alone).values()).containsEntry("kuadranKinerjaNilai", code);
  }

  @Test
  void aPeriodIsHeldAgainstItsMonthsAndItsLabel() {
    assertThat(codes(one(QUARTER.replace("Selesai" + "Penilaian\":3", "SelesaiPenilaian\":4"))
            .findings()))
        .containsExactly("PERIOD_MISMATCH /periodikId");
    assertThat(codes(
            one(QUARTER.replace("MulaiPenilaian\":1", "MulaiPenilaian\":2")).findings()))
        .containsExactly("PERIOD_MISMATCH /periodikId");
    assertThat(codes(
            one(QUARTER.replace("\"periodikId\":\"2\"", "\"periodikId\":1")).findings()))
        .containsExactly("PERIOD_MISMATCH /periodikId");
    assertThat(
            codes(one(QUARTER.replace("tahunMulaiPenilaian\":2024", "tahunMulaiPenilaian\":2023"))
                .findings()))
        .containsExactly("PERIOD_MISMATCH /periodikId");
    assertThat(codes(one(QUARTER_READ.replace("TRIWULAN", "BULANAN")).findings()))
        .containsExactly("LABEL_CODE_MISMATCH /periodikNama");
    assertRefused(
        QUARTER.replace("SelesaiPenilaian\":3", "SelesaiPenilaian\":13"),
        "/bulanSelesaiPenilaian",
        "INVALID_INPUT");
    assertRefused(
        QUARTER.replace("bulanMulaiPenilaian\":1", "bulanMulaiPenilaian\":5"),
        "/bulanSelesaiPenilaian",
        "INVALID_INPUT");
    assertRefused(
        QUARTER.replace("\"periodikId\":\"2\"", "\"periodikId\":\"3\""),
        "/periodikId",
        "INVALID_INPUT");
    assertRefused(
        CREDIT.replace("bulanMulaiPenailan\":\"1\"", "bulanMulaiPenailan\":\"0\""),
        "/bulanMulaiPenailan",
        "INVALID_INPUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"dok_id\":\"890\",\"dok_uri\":\"a/890.pdf\"}]",
        "{\"890\":{\"dok_id\":\"890\",\"dok_uri\":\"a/890.pdf\"}}",
        "{\"890\":{\"dok_uri\":\"a/890.pdf\"}, \"891\": null}"
      })
  void documentsReadToOneListWhateverTheirShape(String path) {
    SiasnRecord record = one(QUARTER.replace("\"path\":[]", "\"path\":" + path));
    assertThat(SIASN.write(record))
        .endsWith(
            "\"path\":[{\"dok_id\":\"890\",\"dok_nama\":null,\"dok_uri\":\"a/890.pdf\",\"object\":null,\"slug\":null}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "{}", "\"\""})
  void noDocumentIsNoDocumentWhateverItsShape(String path) {
    String json = QUARTER.replace("\"path\":[]", "\"path\":" + path);
    assertThat(SIASN.write(one(json))).endsWith(",\"path\":[]}");
    assertThat(with(SiasnParameters.EMPTY_PATH, EmptyPath.NULL).write(one(json)))
        .endsWith(",\"path\":null}");
    assertThat(with(SiasnParameters.EMPTY_PATH, EmptyPath.LEFT_OUT).write(one(json)))
        .doesNotContain("path");
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2014, 2020, 2021, 2022, 2025})
  void theYearRoutesThePayload(int year) {
    Map<String, Integer> first = Map.of(SKP_2023, 2022, SKP_2021, 2021, SKP_2019, 2014);
    Map<String, Integer> last = Map.of(SKP_2023, 9999, SKP_2021, 2021, SKP_2019, 2020);
    first.forEach((payload, from) -> {
      SiasnRecord record = SIASN
          .read(
              one(payload).payload(),
              payload.replaceFirst("\"tahun\":20[0-9]{2}", "\"tahun\":" + year))
          .get(0);
      if (year >= from && year <= last.getOrDefault(payload, 0)) {
        assertThat(SIASN.write(record)).contains("\"tahun\":" + year);
      } else {
        assertNotWritten(record, "tahun", "INVALID_INPUT");
      }
    });
    String scored = SKP_2019.replace("\"tahun\":2019", "\"tahun\":\"2021\"");
    assertThat(one(scored).payload()).isEqualTo(SiasnPayload.SKP_2021);
    assertThat(SiasnJson.endpoint(one(scored))).isEqualTo("/skp/2021/save");
  }

  @Test
  void anAppraiserWhoIsNoAsnMayHaveAnotherNumberOrNone() {
    String soldier = SKP_2023
        .replace("\"statusPenilai\":\"ASN\"", "\"statusPenilai\":\"Non ASN\"")
        .replace("197001011995031001", "523891");
    assertThat(SIASN.write(one(soldier)))
        .contains("\"statusPenilai\":\"NON ASN\",\"penilaiNipNrp\":\"523891\"");
    String governor = soldier.replace("\"523891\"", "null").replace("\"41\"", "null");
    assertThat(SIASN.write(one(governor)))
        .contains("\"penilaiNipNrp\":\"\"", "\"penilaiGolongan\":\"\"");
    assertThat(with(SiasnParameters.NON_ASN_APPRAISER_ID, NonAsnAppraiserId.LEFT_OUT)
            .write(one(governor)))
        .doesNotContain("penilaiNipNrp");
    assertThat(catchThrowableOfType(
            InvalidValueException.class,
            () -> with(SiasnParameters.NON_ASN_APPRAISER_ID, NonAsnAppraiserId.REQUIRED)
                .write(one(governor))))
        .hasMessageContaining("penilaiNipNrp");
    assertNotWritten(
        one(SKP_2023.replace("\"197001011995031001\"", "null")), "penilaiNipNrp", "MISSING_INPUT");
    assertThat(SIASN.write(one(SKP_2023
            .replace("197001011995031001", "199003152021212001")
            .replace("\"41\"", "null"))))
        .contains("\"penilaiGolongan\":\"\"");
    assertThat(SIASN.write(one(SKP_2023.replace("\"41\"", "null"))))
        .contains("\"penilaiGolongan\":null");
  }

  @Test
  void creditIsReadInBothFormsAndWrittenInTheChosenOne() {
    String uri = "{\"dok_id\":\"879\",\"dok_uri\":\"a/879.pdf\",\"slug\":\"879\"}";
    SiasnRecord record = one(CREDIT.replace("\"path\":[]", "\"path\":[" + uri + "]"));
    SiasnJson newer = with(SiasnParameters.CREDIT_PROFILE, CreditProfile.PENILAIAN);
    String written = newer.write(record);
    assertThat(written)
        .startsWith(
            "{\"id\":null,\"pns_id\":\"A8ACA7F0000000000000000000000002\",\"rw_jabatan_id\":")
        .contains("\"bulan_mulai_penilaian\":\"1\"", "\"kredit_utama_baru\":\"18.75\"")
        .endsWith("\"is_konversi\":\"1\",\"dok_pak\":\"a/879.pdf\",\"sk_pak\":null}");
    assertThat(one(written).values()).isEqualTo(record.values());
    assertThat(one(CREDIT.replace("Penailan", "Penilaian"))).isEqualTo(one(CREDIT));
    assertThat(catchThrowableOfType(
            InvalidValueException.class,
            () -> newer.write(one(
                CREDIT.replace("\"path\":[]", "\"path\":[" + uri.replace("879", "890") + "]")))))
        .hasMessageContaining("879");
  }

  @Test
  void otherChoicesAreMadeByParameters() {
    assertThat(with(SiasnParameters.MONTH_AS_TEXT, true).write(one(QUARTER)))
        .contains("\"bulanMulaiPenilaian\":\"1\"", "\"tahunMulaiPenilaian\":2024");
    SiasnRecord withoutCoefficient = one(QUARTER.replace("\"12\"", "null"));
    assertNotWritten(withoutCoefficient, "koefisienId", "MISSING_INPUT");
    assertThat(
            with(SiasnParameters.COEFFICIENT_FOR_NON_FUNCTIONAL, MissingCoefficient.WRITTEN_AS_NULL)
                .write(withoutCoefficient))
        .contains("\"koefisienId\":null");
    SiasnJson exact = with(SiasnParameters.NAME_MATCHING, NameMatching.EXACT);
    assertThat(exact.read(SKP_2023_READ).get(0).values())
        .isEqualTo(one(SKP_2023_READ).values());
    assertThat(exact.read(SKP_2023.replace("\"tahun\"", "\"TAHUN\"")).get(0).year())
        .isEmpty();
  }

  @Test
  void aYearThatIsSavedTwiceIsFound() {
    List<SiasnRecord> twice =
        SIASN.read("[" + SKP_2023 + "," + QUARTER + "," + SKP_2023_READ + "]");
    assertThat(codes(SIASN.findings(twice))).containsExactly("YEAR_ALREADY_RECORDED /2");
    assertThat(
            with(SiasnParameters.SAME_YEAR_POLICY, SameYearPolicy.SECOND_RECORD).findings(twice))
        .isEmpty();
    List<SiasnRecord> wrong = SIASN.read(
        "[" + SKP_2023.replace("kuadranKinerjaNilai\":2", "kuadranKinerjaNilai\":3") + "]");
    assertThat(codes(SIASN.findings(wrong)))
        .containsExactly("INCONSISTENT_QUADRANT /0/kuadranKinerjaNilai");
    assertThat(SIASN
            .findings(twice, List.of("a.json", "b.json", "c.json"))
            .get(0)
            .message()
            .in(ENGLISH))
        .startsWith("2023 is recorded already at a.json;");
    List<String> none = List.of();
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> SIASN.findings(twice, none))
            .code())
        .isEqualTo("NAMES_OF_OTHER_RECORDS");
  }

  @Test
  void ofQuartersWhoseMonthsTheSystemDoesNotTellNoneReplacesAnother() {
    List<SiasnRecord> quarters = SIASN.read("[" + QUARTER_READ + ","
        + QUARTER_READ.replace("000000000002\",\"tahun", "000000000003\",\"tahun") + "]");
    assertThat(SIASN.findings(quarters)).isEmpty();
    assertThat(codes(SIASN.findings(SIASN.read("[" + QUARTER + "," + QUARTER + "]"))))
        .containsExactly("YEAR_ALREADY_RECORDED /1");
  }

  @Test
  void ofAListOneBadRecordLosesNoOther() {
    String bad =
        SKP_2023_READ.replace("\"hasilKinerjaNilai\":\"2.00\"", "\"hasilKinerjaNilai\":\"9\"");
    String quadrant = SKP_2023.replace("kuadranKinerjaNilai\":2", "kuadranKinerjaNilai\":3");
    String list = "[" + SKP_2023 + "," + bad + "," + quadrant + "]";
    SiasnList read = SIASN.readEach(list.getBytes(UTF_8));
    assertThat(read.records().keySet()).containsExactly("/0", "/2");
    assertThat(codes(requireNonNull(read.records().get("/2")).findings()))
        .containsExactly("INCONSISTENT_QUADRANT /kuadranKinerjaNilai");
    assertThat(read.refused().orElseThrow().problems())
        .extracting(DocumentProblem::pointer)
        .containsExactly("/1/hasilKinerjaNilai");
    assertRefused(list, "/1/hasilKinerjaNilai", "INVALID_INPUT");
  }

  @Test
  void theRecordsOfASavedReplyAreReadInside() {
    SiasnList read =
        SIASN.readEach(("{\"code\":1,\"data\":[" + SKP_2023_READ + "]}").getBytes(UTF_8));
    assertThat(read.records().keySet()).containsExactly("/data/0");
    assertThat(SIASN.read("{\"code\":1,\"data\":" + SKP_2023_READ + "}"))
        .containsExactly(one(SKP_2023_READ));
    assertRefused("{\"data\":[1]}", "/data/0", "INVALID_INPUT");
    assertRefused("{\"data\":\"tidak ditemukan\"}", "", "INVALID_INPUT");
  }

  @Test
  void numbersOfScoresMayBeTextAndAreWrittenWithoutExponent() {
    String text = SKP_2021
        .replace("\"nilaiSkp\":98.5", "\"nilaiSkp\":\"98.50\"")
        .replace("\"jumlah\":362", "\"jumlah\":3.62E+2");
    assertThat(SIASN.write(one(text))).contains("\"nilaiSkp\":98.50,", "\"jumlah\":362,");
    for (String wrong : List.of("\"98,5\"", "\"N/A\"", "\"1.250.000\"", "-1", "true")) {
      assertRefused(
          SKP_2021.replace("\"nilaiSkp\":98.5", "\"nilaiSkp\":" + wrong),
          "/nilaiSkp",
          "INVALID_INPUT");
    }
    assertRefused(
        SKP_2021.replace("01-04-2019", "2019-04-01"), "/penilaiTmtGolongan", "INVALID_INPUT");
    assertRefused(
        SKP_2021.replace("01-04-2019", "31-02-2019"), "/penilaiTmtGolongan", "INVALID_INPUT");
  }

  @Test
  void theAnswerToAPayloadGivesTheIdOfTheRecord() {
    assertThat(SIASN.reply(
            "{\"success\":true,\"code\":1,\"message\":\"ok\",\"mapData\":{\"rwSkpId\":\"b1f0\"}}"))
        .isEqualTo(new SiasnReply(true, Optional.of("1"), Optional.of("ok"), Optional.of("b1f0")));
    assertThat(SIASN.reply("{\"success\":false}").recordId()).isEmpty();
    DocumentException refusal =
        catchThrowableOfType(DocumentException.class, () -> SIASN.reply("{\"message\":\"ok\"}"));
    assertThat(refusal.problems().get(0).code()).isEqualTo("INVALID_INPUT");
  }

  @Test
  void aYearsFileGivesAPayloadOfEachPeriodAndOfTheCredit() {
    PerformanceYear year = PerformanceYear.of(PermenPanRb6Of2022.ruleSet());
    List<SiasnDraft> drafts = SIASN.drafts(year.report(new FileReview(
        PerformanceFileJson.read(Documents.PERFORMANCE_FILE),
        EvaluationPeriod.year(2024),
        LocalDate.of(2025, 2, 28))));
    assertThat(drafts)
        .extracting(SiasnDraft::payload)
        .containsExactly(SiasnPayload.SKP_2022, SiasnPayload.CREDIT);
    for (SiasnDraft draft : drafts) {
      SiasnRecord record = SIASN.record(
          draft,
          Map.of("pnsDinilaiOrang", PERSON, "rwJabatanId", "RJ-1", "isAngkaKreditPertama", "0"));
      assertThat(record.findings()).isEmpty();
    }
  }

  @Test
  void anEvaluationGivesThePayloadOfItsPeriod() {
    SkpFile plan = SkpJson.read(Documents.PLAN);
    Evaluation evaluation = Evaluation.builder()
        .skpId(plan.skp().id())
        .skpVersion(plan.skp().version())
        .period(EvaluationPeriod.year(2024))
        .predicate(PerformancePredicate.BAIK)
        .resultRating(SESUAI_EKSPEKTASI)
        .behaviourRating(SESUAI_EKSPEKTASI)
        .ruleSet("permenpanrb-6-2022")
        .libraryVersion("1")
        .build();
    SiasnDraft draft = SIASN.draft(evaluation, plan.skp());
    SiasnRecord ours = SIASN.record(draft, Map.of("pnsDinilaiOrang", PERSON));
    assertThat(SIASN.write(ours))
        .startsWith(
            "{\"id\":null,\"tahun\":2024,\"hasilKinerjaNilai\":2,\"perilakuKerjaNilai\":2,\"kuadranKinerjaNilai\":2,")
        .contains("\"penilaiNipNrp\":\"197202081998031004\"", "\"penilaiGolongan\":\"42\"");
    assertNotWritten(SIASN.record(draft, Map.of()), "pnsDinilaiOrang", "MISSING_INPUT");
    for (Map<String, Object> host : List.<Map<String, Object>>of(
        Map.of("kuadranKinerjaNilai", 1),
        Map.of("penilaiNamma", "X"),
        Map.of("pnsDinilaiOrang", "A8AC\nA8AD"),
        Map.of("pnsDinilaiOrang", "A8AC\u2028A8AD"),
        Map.of("pnsDinilaiOrang", "A8AC\u001b[2J"),
        Map.of("pnsDinilaiOrang", "A".repeat(501)),
        Map.of("path", List.of(Map.of("dok_uri", "peremajaan/a.pdf\n"))),
        Map.of("path", Map.of("a\nb", Map.of("dok_uri", "peremajaan/a.pdf"))),
        Map.of("path", List.of(Map.of("dok_nama", "A".repeat(10_001)))),
        Map.of("dok_pak", "a\nb"),
        Map.of("PNSDINILAIORANG", 7))) {
      assertThat(catchThrowableOfType(DocumentException.class, () -> SIASN.record(draft, host))
              .problems())
          .extracting(DocumentProblem::code)
          .containsOnly("INVALID_INPUT");
    }
    SiasnRecord theirs = one(SIASN
        .write(ours)
        .replace("\"kuadranKinerjaNilai\":2", "\"kuadranKinerjaNilai\":4")
        .replace("\"perilakuKerjaNilai\":2", "\"perilakuKerjaNilai\":\"3.00\""));
    assertThat(SiasnJson.isSameResult(theirs, ours)).isTrue();
    assertThat(SiasnJson.differences(theirs, ours))
        .extracting(each -> each.field() + " " + each.theirs().orElse("") + " " + each.ours())
        .containsExactly("perilakuKerjaNilai 3 2", "kuadranKinerjaNilai 4 2");
    assertThat(SiasnJson.differences(theirs, ours).get(0).finding().code())
        .isEqualTo("RECORD_DIFFERS");
    assertThat(SiasnJson.differences(ours, ours)).isEmpty();
    SiasnDraft half = SIASN.draft(
        evaluation.toBuilder().period(EvaluationPeriod.semester(2024, 1)).build(), plan.skp());
    SiasnRecord ofHalf = SIASN.record(half, Map.of("pnsDinilaiId", PERSON, "koefisienId", 22));
    assertNotWritten(ofHalf, "periodikId", "MISSING_INPUT");
    assertThat(catchThrowableOfType(InvalidValueException.class, () -> SIASN.write(ofHalf)))
        .hasMessageContaining("half-year");
  }

  @Test
  void anEvaluationIsOfItsPlanAndCukupHasTheCodeOfItsStanding() {
    Skp plan = SkpJson.read(Documents.PLAN).skp();
    Evaluation evaluation = Evaluation.builder()
        .skpId(plan.id())
        .skpVersion(plan.version())
        .period(EvaluationPeriod.year(2024))
        .predicate(PerformancePredicate.CUKUP)
        .resultRating(DI_BAWAH_EKSPEKTASI)
        .behaviourRating(SESUAI_EKSPEKTASI)
        .ruleSet("permenpanrb-6-2022")
        .libraryVersion("1")
        .build();
    assertThat(SIASN.write(
            SIASN.record(SIASN.draft(evaluation, plan), Map.of("pnsDinilaiOrang", PERSON))))
        .contains("\"hasilKinerjaNilai\":3,\"perilakuKerjaNilai\":2,\"kuadranKinerjaNilai\":3,");
    for (Skp other : List.of(
        plan.toBuilder().id("SKP-LAIN").build(),
        plan.toBuilder().version(plan.version() + 1).build())) {
      assertThat(catchThrowableOfType(
                  InvalidValueException.class, () -> SIASN.draft(evaluation, other))
              .code())
          .isEqualTo("EVALUATION_OF_OTHER_APPRAISAL");
    }
  }

  @Test
  void theDocumentGoesWhereTheHostChose() {
    assertThat(SIASN.documentEndpoint(one(SKP_2023))).isEqualTo("/upload-dok-rw");
    SiasnJson newer = with(SiasnParameters.DOCUMENT_PROFILE, DocumentProfile.SKP22_DOCUMENT_SAVE);
    assertThat(newer.documentEndpoint(one(SKP_2023))).isEqualTo("/skp22/document/save");
    assertThat(newer.documentEndpoint(one(CREDIT))).isEqualTo("/upload-dok-rw");
  }

  @Test
  void aRecordThatIsNotSoundIsNotWritten() {
    SiasnRecord sound = one(SKP_2023);
    Map<String, Object> values = new LinkedHashMap<>(sound.values());
    values.put("hasilKinerjaNilai", "BAIK");
    SiasnRecord made = new SiasnRecord(
        sound.payload(),
        values,
        sound.path(),
        Map.of(),
        sound.resultRating(),
        sound.behaviourRating(),
        sound.quadrant(),
        sound.predicate(),
        List.of());
    assertThat(catchThrowableOfType(DocumentException.class, () -> SIASN.write(made))
            .problems())
        .extracting(DocumentProblem::pointer)
        .containsExactly("/hasilKinerjaNilai");
  }

  @Test
  void anotherNameOfTheQuadrantIsReadWhereItIsALabel() {
    String label = QUARTER_READ.replace("\"nama\"", "\"kuadranNilai\":\"BAIK\",\"nama\"");
    assertThat(codes(one(label).findings())).containsExactly("LABEL_CODE_MISMATCH /kuadranNilai");
    String number = QUARTER_READ.replace("\"nama\"", "\"kuadranNilai\":\"75\",\"nama\"");
    assertThat(one(number).others()).containsKey("kuadranNilai");
  }

  @Test
  void nothingToldOfARecordNamesAPerson() {
    SiasnRecord record = one(SKP_2023);
    SiasnDraft draft = SiasnJson.draft(record);
    SiasnRecord other = one(SKP_2023.replace("197001011995031001", "196502021990031002"));
    SiasnDifference difference = SiasnJson.differences(other, record).get(0);
    assertThat(record + " " + draft + " " + difference + " " + difference.finding())
        .doesNotContain("197001011995031001", "196502021990031002", "NAMA PENILAI");
    DocumentException refusal = catchThrowableOfType(
        DocumentException.class,
        () -> SIASN.record(draft, Map.of("penilaiNipNrp", "196502021990031002")));
    assertThat(refusal.getMessage()).doesNotContain("197001011995031001", "196502021990031002");
  }
}
