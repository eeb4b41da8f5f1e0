package id.skp.json;

import static id.skp.json.SiasnPayloads.CREDIT;
import static id.skp.json.SiasnPayloads.QUARTER;
import static id.skp.json.SiasnPayloads.QUARTER_READ;
import static id.skp.json.SiasnPayloads.SKP_2019;
import static id.skp.json.SiasnPayloads.SKP_2021;
import static id.skp.json.SiasnPayloads.SKP_2023;
import static id.skp.json.SiasnPayloads.SKP_2023_READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import id.skp.rules.siasn.InconsistentReadPolicy;
import id.skp.rules.siasn.Siasn;
import id.skp.rules.siasn.SiasnParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record of the national system contradicts in itself, what it lacks, and of whom it is. */
class SiasnContradictionTest {
  private static final SiasnJson SIASN = SiasnJson.standard();

  private static SiasnRecord one(String json) {
    List<SiasnRecord> records = SIASN.read(json);
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(each -> each.code() + " " + each.location()).toList();
  }

  private static List<String> found(String json, String part, String other) {
    assertThat(json).contains(part);
    return codes(one(json.replace(part, other)).findings());
  }

  @Test
  void aRecordOfAnotherPersonIsNoRecordOfOurResult() {
    SiasnRecord ours = one(QUARTER.replace("{\"id\"", "{\"nip\":\"199003152015022001\",\"id\""));
    SiasnRecord theirs = one(QUARTER_READ);
    assertThat(SiasnJson.isSameResult(theirs, ours)).isTrue();
    assertThat(SiasnJson.personFindings(List.of(theirs), List.of(ours))).isEmpty();
    assertThat(SiasnJson.personFindings(List.of(theirs), List.of())).isEmpty();

    SiasnRecord other = one(QUARTER_READ.replace("199003152015022001", "198903152015022001"));
    assertThat(SiasnJson.isSameResult(other, ours)).isFalse();
    List<Finding> findings = SiasnJson.personFindings(List.of(theirs, other), List.of(ours));
    assertThat(codes(findings)).containsExactly("RECORD_OF_OTHER_PERSON /1/nip");
    assertThat(findings.get(0).message().in(Text.ENGLISH))
        .contains("(they differ in digits 3, 4)")
        .doesNotContain("198903152015022001", "199003152015022001");
    assertThat(SiasnJson.differences(other, ours))
        .extracting(SiasnDifference::field)
        .contains("nip");
  }

  @Test
  void theIdOfAnotherPersonIsToldToo() {
    SiasnRecord ours = one(SKP_2023);
    SiasnRecord other =
        one(SKP_2023_READ.replace("000000000001\"", "000000000009\"").replace("b1f0", "b1f1"));
    assertThat(codes(SiasnJson.personFindings(List.of(other), List.of(ours))))
        .containsExactly("RECORD_OF_OTHER_PERSON /0/pnsDinilaiOrang");
    SiasnRecord credit = one(CREDIT);
    assertThat(codes(SiasnJson.personFindings(
            List.of(one(CREDIT.replace("000000000002\"", "000000000003\""))), List.of(credit))))
        .containsExactly("RECORD_OF_OTHER_PERSON /0/pnsId");
  }

  @Test
  void whoseRecordItIsCannotBeToldWithoutNumberAndId() {
    SiasnRecord ours = SIASN.record(
        SiasnJson.draft(
            one(SKP_2023.replace("\"pnsDinilaiOrang\":\"A8ACA7F0000000000000000000000001\",", ""))),
        Map.of());
    assertThat(codes(SiasnJson.personFindings(List.of(one(SKP_2023_READ)), List.of(ours))))
        .containsExactly("PERSON_NOT_IDENTIFIED /0/pnsDinilaiOrang");
    assertThat(SiasnJson.personFindings(List.of(one(SKP_2019)), List.of(ours))).isEmpty();
  }

  @Test
  void anotherNameIsADifferenceAndItsLettersAndSpacesAreNone() {
    String ours = QUARTER.replace("{\"id\"", "{\"NAMA\":\"Nama Pegawai\",\"id\"");
    assertThat(SiasnJson.differences(one(QUARTER_READ), one(ours)))
        .extracting(SiasnDifference::field)
        .doesNotContain("nama");
    assertThat(SiasnJson.differences(one(QUARTER_READ), one(ours.replace("Pegawai", "Lain"))))
        .extracting(SiasnDifference::field)
        .contains("nama");
    assertThat(SIASN.write(one(ours))).doesNotContain("Nama Pegawai");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "199003152015022001",
        "\"19900315201502200\"",
        "\"199013152015022001\"",
        "\"199003152015022001\",\"NIP\":\"198903152015022001\""
      })
  void theNumberOfThePersonIsOneTextOfEighteenDigits(String nip) {
    DocumentException refusal = catchThrowableOfType(
        DocumentException.class,
        () -> SIASN.read(QUARTER_READ.replace("\"199003152015022001\"", nip)));
    assertThat(refusal.problems())
        .extracting(each -> each.code() + " " + each.pointer().toLowerCase(Locale.ROOT))
        .containsExactly("INVALID_INPUT /nip");
  }

  @Test
  void aNumberThatASpreadsheetHasDamagedIsNobodys() {
    for (String payload : List.of(SKP_2023, SKP_2023_READ, QUARTER, SKP_2021)) {
      assertThat(catchThrowableOfType(
                  DocumentException.class,
                  () -> SIASN.read(payload.replace("197001011995031001", "197001011995031000")))
              .problems())
          .extracting(DocumentProblem::code)
          .containsExactly("NIP_DIGITS_LOST");
    }
    assertThat(catchThrowableOfType(
                DocumentException.class,
                () -> SIASN.read(QUARTER_READ.replace("199003152015022001", "199003152015022000")))
            .problems())
        .extracting(each -> each.code() + " " + each.pointer())
        .containsExactly("NIP_DIGITS_LOST /nip");
  }

  @ParameterizedTest
  @ValueSource(ints = {2013, 2014, 2020, 2021, 2022, 2031})
  void aYearThatIsSavedElsewhereIsFoundOnReading(int year) {
    Map<String, Integer> first =
        Map.of(SKP_2023, 2022, SKP_2023_READ, 2022, SKP_2021, 2021, SKP_2019, 2014);
    Map<String, Integer> last = Map.of(SKP_2021, 2021, SKP_2019, 2020);
    first.forEach((payload, from) -> {
      SiasnRecord record = SIASN
          .read(
              one(payload).payload(),
              payload.replaceFirst("\"tahun\":\"?20[0-9]{2}\"?", "\"tahun\":" + year))
          .get(0);
      boolean right = year >= from && year <= last.getOrDefault(payload, 9999);
      assertThat(codes(record.findings()))
          .isEqualTo(right ? List.of() : List.of("YEAR_OF_OTHER_PAYLOAD /tahun"));
    });
  }

  @Test
  void theYearsOfAPeriodAreThoseOfRatingsAndHoldTheYear() {
    assertThat(codes(one(QUARTER.replace("2024", "2021")).findings()))
        .containsExactly("YEAR_OF_OTHER_PAYLOAD /tahun");
    String months = "\"bulanMulaiPenilaian\":1,\"bulanSelesaiPenilaian\":3,";
    assertThat(found(QUARTER.replace("\"tahun\":2024", "\"tahun\":2025"), months, ""))
        .containsExactly(
            "YEAR_OUTSIDE_PERIOD /tahun",
            "MISSING_INPUT /bulanMulaiPenilaian",
            "MISSING_INPUT /bulanSelesaiPenilaian");
    assertThat(codes(one(QUARTER.replace("\"tahun\":2024", "\"tahun\":2023")).findings()))
        .containsExactly("YEAR_OUTSIDE_PERIOD /tahun");
    assertThat(found(
            QUARTER.replace(months, ""),
            "\"tahunMulaiPenilaian\":2024",
            "\"tahunMulaiPenilaian\":2021"))
        .contains("YEAR_OF_OTHER_PAYLOAD /tahunMulaiPenilaian");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"-\"", "0", "\"0.00\""})
  void aRatingThatIsMissingIsToldAndALabelDoesNotStandInItsPlace(String missing) {
    for (String label : List.of("", ",\"hasilKinerja\":\"SESUAI EKSPEKTASI\"")) {
      SiasnRecord record = one(
          SKP_2023.replace("\"hasilKinerjaNilai\":2", "\"hasilKinerjaNilai\":" + missing + label));
      assertThat(codes(record.findings())).containsExactly("MISSING_INPUT /hasilKinerjaNilai");
      assertThat(record.resultRating()).isEmpty();
      assertThat(record.quadrant()).contains(PerformancePredicate.BAIK);
      assertThat(record.predicate()).isEmpty();
    }
  }

  @Test
  void whereARatingIsMissingTheQuadrantMayBeTrusted() {
    String missing = SKP_2023.replace("\"perilakuKerjaNilai\":1", "\"perilakuKerjaNilai\":0");
    SiasnJson trusting = SiasnJson.of(Siasn.ruleSet()
        .variant(
            "id.go.contoh-siasn",
            variant -> variant
                .citing(Regulation.of("SE Contoh 1/2026", "Pertukaran data"))
                .parameter(
                    SiasnParameters.INCONSISTENT_READ_POLICY,
                    InconsistentReadPolicy.TRUST_QUADRANT)));
    assertThat(trusting.read(missing).get(0).predicate()).contains(PerformancePredicate.BAIK);
  }

  @Test
  void everyValueThatIsNeededIsToldWhereItIsMissing() {
    assertThat(found(SKP_2023, "\"perilakuKerjaNilai\":1,", ""))
        .containsExactly("MISSING_INPUT /perilakuKerjaNilai");
    assertThat(found(
            SKP_2023_READ, "\"KuadranKinerjaNilai\":\"2.00\"", "\"KuadranKinerjaNilai\":\"0.00\""))
        .containsExactly("MISSING_INPUT /KuadranKinerjaNilai");
    assertThat(found(SKP_2023, "\"tahun\":2023", "\"tahun\":null"))
        .containsExactly("MISSING_INPUT /tahun");
    assertThat(
            found(SKP_2023, "\"penilaiNipNrp\":\"197001011995031001\"", "\"penilaiNipNrp\":\"-\""))
        .containsExactly("MISSING_INPUT /penilaiNipNrp");
    assertThat(found(QUARTER_READ, "\"koefisenId\":\"12\"", "\"koefisenId\":0"))
        .containsExactly("MISSING_INPUT /koefisenId");
    assertThat(found(QUARTER_READ, "\"periodikId\":\"2\"", "\"periodikId\":\"0\""))
        .containsExactly("MISSING_INPUT /periodikId");
    assertThat(found(
            SKP_2019,
            "\"pnsDinilaiOrang\":\"A8ACA7F0000000000000000000000001\"",
            "\"pnsDinilaiOrang\":\"\""))
        .containsExactly("MISSING_INPUT /pnsDinilaiOrang");
    assertThat(found(CREDIT, "\"tahunMulaiPenailan\":\"2023\",", ""))
        .containsExactly("MISSING_INPUT /tahunMulaiPenailan");
    assertThat(found(CREDIT, "\"kreditBaruTotal\":\"18.75\"", "\"kreditBaruTotal\":\"-\""))
        .containsExactly("MISSING_INPUT /kreditBaruTotal");
    assertThat(found(SKP_2021, "\"nilaiSkp\":98.5", "\"nilaiSkp\":\"-\""))
        .containsExactly("MISSING_INPUT /nilaiSkp");
    assertThat(found(SKP_2019, "\"nilaiSkp\":85.25", "\"nilaiSkp\":null"))
        .containsExactly("MISSING_INPUT /nilaiSkp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"periodikId\":\"2\"|\"periodikId\":\"1\"|PERIOD_MISMATCH periodikId",
        "\"tahun\":2024|\"tahun\":2023|YEAR_OUTSIDE_PERIOD tahun",
        "\"jumlah\":362|\"jumlah\":1|NUMBER_MISMATCH jumlah",
        "\"konversiNilai\":0|\"konversiNilai\":120.5|SCORE_ABOVE_HIGHEST konversiNilai",
        "\"isIntegrasi\":\"0\"|\"isIntegrasi\":\"1\"|CREDIT_OF_TWO_KINDS isIntegrasi",
        "\"tanggalSk\":\"15-01-2024\"|\"tanggalSk\":\"31-12-2022\"|DECREE_BEFORE_PERIOD tanggalSk"
      })
  void nothingIsWrittenThatContradictsItself(String part, String other, String expected) {
    String payload = List.of(QUARTER, SKP_2021, CREDIT).stream()
        .filter(each -> each.contains(part))
        .findFirst()
        .orElseThrow();
    InvalidValueException refusal = catchThrowableOfType(
        InvalidValueException.class, () -> SIASN.write(one(payload.replace(part, other))));
    assertThat(refusal.code() + " " + refusal.field()).isEqualTo(expected);
    assertThat(SIASN.write(one(payload))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"jumlah\":451|\"jumlah\":5|NUMBER_MISMATCH /jumlah",
        "\"nilairatarata\":90.2|\"nilairatarata\":80.2|NUMBER_MISMATCH /nilairatarata, NUMBER_MISMATCH /nilaiPerilakuKerja",
        "\"nilaiPerilakuKerja\":36.08|\"nilaiPerilakuKerja\":27.06|NUMBER_MISMATCH /nilaiPerilakuKerja, NUMBER_MISMATCH /nilaiPrestasiKerja",
        "\"nilaiPrestasiKerja\":87.23|\"nilaiPrestasiKerja\":12|NUMBER_MISMATCH /nilaiPrestasiKerja",
        "\"nilaiPrestasiKerja\":87.23|\"nilaiPrestasiKerja\":87.24|",
        "\"nilaiSkp\":85.25|\"nilaiSkp\":901|SCORE_ABOVE_HIGHEST /nilaiSkp, NUMBER_MISMATCH /nilaiPrestasiKerja",
        "\"jumlah\":451|\"jumlah\":null|",
        "\"disiplin\":90|\"disiplin\":null|NUMBER_MISMATCH /jumlah, NUMBER_MISMATCH /nilairatarata"
      })
  void scoresOfPp46AreHeldAgainstEachOther(String part, String other, String expected) {
    assertThat(String.join(", ", found(SKP_2019, part, other)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void scoresOf2021MayHaveTheWeightsOfEitherModeAndUpTo120() {
    assertThat(one(SKP_2021).findings()).isEmpty();
    assertThat(found(
            SKP_2021.replace("27.15", "36.2"),
            "\"nilaiPrestasiKerja\":96.1",
            "\"nilaiPrestasiKerja\":95.3"))
        .isEmpty();
    assertThat(found(
            SKP_2021,
            "\"jenisPeraturanKinerjaKd\":\"PP30\"",
            "\"jenisPeraturanKinerjaKd\":\"PP46\""))
        .containsExactly(
            "NUMBER_MISMATCH /nilaiPerilakuKerja", "NUMBER_MISMATCH /nilaiPrestasiKerja");
    assertThat(found(SKP_2021, "\"konversiNilai\":0", "\"konversiNilai\":120.5"))
        .containsExactly("SCORE_ABOVE_HIGHEST /konversiNilai");
  }

  @Test
  void howFarRoundingMayMissIsAParameter() {
    SiasnJson exact = SiasnJson.of(Siasn.ruleSet()
        .variant(
            "id.go.contoh-siasn",
            variant -> variant
                .citing(Regulation.of("SE Contoh 1/2026", "Pertukaran data"))
                .parameter(SiasnParameters.SCORE_TOLERANCE, Ratio.ZERO)));
    String near = SKP_2019.replace("87.23", "87.24");
    assertThat(codes(exact.read(near).get(0).findings()))
        .containsExactly("NUMBER_MISMATCH /nilaiPrestasiKerja");
  }

  @ParameterizedTest
  @CsvSource({
    "50,",
    "50.00,",
    "-,",
    "150,NUMBER_MISMATCH /persentase",
    "lima,NUMBER_MISMATCH /persentase"
  })
  void thePercentageIsThatOfThePredicate(String percentage, String expected) {
    assertThat(String.join(
            ", ",
            found(QUARTER_READ, "\"persentase\":\"50\"", "\"persentase\":\"" + percentage + "\"")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kreditBaruTotal\":\"18.75\"|\"kreditBaruTotal\":\"30\"|NUMBER_MISMATCH /kreditBaruTotal",
        "\"kreditBaruTotal\":\"18.75\"|\"kreditBaruTotal\":\"18.750\"|",
        "\"kreditPenunjangBaru\":\"0\"|\"kreditPenunjangBaru\":\"1\"|NUMBER_MISMATCH /kreditBaruTotal",
        "\"kreditUtamaBaru\":\"18.75\"|\"kreditUtamaBaru\":null|",
        "\"kreditPenunjangBaru\":\"0\"|\"kreditPenunjangBaru\":null|",
        "\"kreditUtamaBaru\":\"18.75\"|\"kreditUtamaBaru\":\"20\"|NUMBER_MISMATCH /kreditBaruTotal",
        "\"isIntegrasi\":\"0\"|\"isIntegrasi\":\"1\"|CREDIT_OF_TWO_KINDS /isIntegrasi",
        "\"tanggalSk\":\"15-01-2024\"|\"tanggalSk\":\"31-12-2022\"|DECREE_BEFORE_PERIOD /tanggalSk",
        "\"tanggalSk\":\"15-01-2024\"|\"tanggalSk\":\"29-11-2023\"|DECREE_BEFORE_PERIOD /tanggalSk",
        "\"tanggalSk\":\"15-01-2024\"|\"tanggalSk\":\"30-11-2023\"|"
      })
  void creditIsTheSumOfItsPartsAndDecreedAfterwards(String part, String other, String expected) {
    assertThat(String.join(", ", found(CREDIT, part, other)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
