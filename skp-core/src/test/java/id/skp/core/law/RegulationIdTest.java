package id.skp.core.law;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.InvalidValueException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KMK 300/KMK.01/2022 | KMK 300/KMK.01/2022",
        "Keputusan Menteri Keuangan Nomor 300/KMK.01/2022 | KMK 300/KMK.01/2022",
        "PMK No. 91/PMK.05/2017 | PMK 91/PMK.05/2017",
        "Keputusan Kepala BSN 12/KEP/BSN/1/2026 | Keputusan Kepala BSN 12/KEP/BSN/1/2026",
        "Permen Contoh 1 Tahun 2026 | Permen Contoh 1/2026",
        "Peraturan Bupati Contoh Nomor 12 Tahun 2025 | Peraturan Bupati Contoh 12/2025",
        "PERATURAN WALI KOTA CONTOH NOMOR 12 TAHUN 2025 | PERATURAN WALI KOTA CONTOH 12/2025",
        "Perbup Contoh 12/2025 | Perbup Contoh 12/2025",
        "Perwali Contoh No 12 Tahun 2025 | Perwali Contoh 12/2025",
        "Pergub DKI Jakarta Nomor: 108 Tahun 2016 | Pergub DKI Jakarta 108/2016",
        "SE Sekretaris Mahkamah Agung 3 Tahun 2023 | SE Sekretaris Mahkamah Agung 3/2023",
        "Perban Bakamla 1/2023 | Perban Bakamla 1/2023",
        "Instruksi Gubernur Contoh No.7 Tahun 2024 | Instruksi Gubernur Contoh 7/2024",
        "Kepmen ATR/Kepala BPN 1202/SK-KP.02/V/2023 | Kepmen ATR/Kepala BPN 1202/SK-KP.02/V/2023",
        "TAP MPR XI/MPR/1998 | TAP MPR XI/MPR/1998",
        "SE-5/MK.1/2024 | SE-5/MK.1/2024",
        "Kep-12/K/SU/2024 | Kep-12/K/SU/2024",
        "Nomor KEP-100/MBU/05/2023 | KEP-100/MBU/05/2023",
        "PER-1/MBU/03 Tahun 2023 | PER-1/MBU/03/2023",
        "No. SK.1/MENLHK Tahun 2024 | SK.1/MENLHK/2024",
        "SE/15/VI/2024 | SE/15/VI/2024",
        "Keputusan Menteri BUMN Nomor KEP-100/MBU/05/2023 | Keputusan Menteri BUMN KEP-100/MBU/05/2023",
        "Perka BKN 3 Tahun 2023 | Perka BKN 3/2023",
        "800/123/BKPSDM/2025 | 800/123/BKPSDM/2025",
        "800/123/BKD/2024 | 800/123/BKD/2024",
        "188.45/123/KPTS/2024 | 188.45/123/KPTS/2024",
        "Nomor 188.45/123 Tahun 2024 | 188.45/123/2024",
        "No. 800.1.11.1/45-BKPSDM/2025 | 800.1.11.1/45-BKPSDM/2025",
        "No.821.2-345 Tahun 2024 | 821.2-345/2024",
        "No.KEP-100/MBU/05/2023 | KEP-100/MBU/05/2023",
        "Nomor : 12/KEP/BSN/1/2026 | 12/KEP/BSN/1/2026",
        "B/800/12/2024 | B/800/12/2024",
        "SK Nomor 800/123/BKPSDM/2025 | SK 800/123/BKPSDM/2025",
        "Keputusan Bupati Contoh Nomor : 800/123/BKPSDM/2025 | Keputusan Bupati Contoh 800/123/BKPSDM/2025",
        "Keputusan Wali Kota Contoh No. 188.45/123/KPTS/2024 | Keputusan Wali Kota Contoh 188.45/123/KPTS/2024",
        "Keputusan Gubernur Contoh Nomor:188.44/12/KPTS/013/2023 | Keputusan Gubernur Contoh 188.44/12/KPTS/013/2023",
        "Keputusan Sekretaris Daerah Contoh No.: 7 Thn. 2024 | Keputusan Sekretaris Daerah Contoh 7/2024",
        "SK Sekda Contoh No 7 Th.2024 | SK Sekda Contoh 7/2024",
        "Perka BPS No 12 Th 2020 | Perka BPS 12/2020",
        "Perwal 5 Thn 2025 | Perwal 5/2025",
        "PERGUB CONTOH NO 5 THN 2025 | PERGUB CONTOH 5/2025",
        "Inmendagri Nomor 2 Tahun: 2024 | Inmendagri 2/2024",
        "Kepsekjen No:3 Thn 2024 | Kepsekjen 3/2024",
        "Kepmen Contoh nomor. 12 Tahun 2024 | Kepmen Contoh 12/2024",
        "Keputusan Direktur RSUD Contoh 445/12.3-RSUD/2024 | Keputusan Direktur RSUD Contoh 445/12.3-RSUD/2024",
        "PP RI No. 30 Thn 2019 | PP 30/2019",
        "Undang Undang Republik Indonesia Nomor 20 Tahun 2023 | UU 20/2023",
        "Permenkeu RI No 91 Th 2017 | PMK 91/2017",
        "Peraturan BKN Nomor 3 Tahun 2023 | Peraturan BKN 3/2023",
        "Permen PPN/Kepala Bappenas Nomor 1 Tahun 2023 | Permen PPN/Kepala Bappenas 1/2023",
        "Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi Nomor 21 Tahun 2024"
            + " | Peraturan Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi 21/2024"
      })
  void theNumberOfADecreeIsReadAsItIsCitedAndWrittenInOneForm(String cited, String written) {
    RegulationId id = RegulationId.parse(cited);

    assertThat(id).hasToString(written);
    assertThat(RegulationId.parse(written)).isEqualTo(id);
    Citation place =
        Citation.builder().regulation(id).pasal("7").ayat("2").page("3").build();
    assertThat(Citation.parse(place.toString())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PermenPANRB No. 6 Tahun 2022",
        "Permenpan RB 6/2022",
        "Permenpan No.6/2022",
        "Permen PAN Nomor 6 Tahun 2022",
        "Permen PAN dan RB Nomor 6 Tahun 2022",
        "PERMENPAN-RB NO.6 TAHUN 2022",
        "Peraturan Menteri PANRB Nomor 6 Tahun 2022",
        "Peraturan MenPANRB 6/2022",
        "PermenPAN & RB No. 6 Thn 2022",
        "Permen PAN/RB No : 6 Th. 2022",
        "PERMENPANRB RI NOMOR 6 TAHUN 2022",
        "Peraturan Menteri PAN-RB Republik Indonesia Nomor: 6 Tahun 2022",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 6 Tahun 2022"
      })
  void theMinistersRegulationIsTheSameByEachOfItsNames(String name) {
    assertThat(RegulationId.parse(name)).isEqualTo(new RegulationId("PermenPAN-RB", "6", 2022));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KepmenPANRB 6/2022",
        "SE MenPANRB 6/2022",
        "PermenPANRB 6A/2022",
        "PermenPAN-RB 06/2022",
        "Peraturan Menteri 6/2022"
      })
  void whatIsNotOnTheListOfNamesIsAnotherRegulation(String name) {
    assertThat(RegulationId.parse(name)).isNotEqualTo(RegulationId.parse("PermenPAN-RB 6/2022"));
  }

  @Test
  void beforeTheMinistryWasOfTheReformItsRegulationsHadAnotherName() {
    assertThat(RegulationId.parse("PermenPAN 35/2010")).hasToString("PermenPAN-RB 35/2010");
    assertThat(RegulationId.parse("PermenPAN 35/2009")).hasToString("PermenPAN 35/2009");
    assertThat(RegulationId.parse("Per BKN 3/2023"))
        .isEqualTo(RegulationId.parse("Peraturan BKN Nomor 3 Tahun 2023"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nomor 6 Tahun 2022",
        "No. 6/2022",
        "PP Nomor Tahun 2022",
        "PP Nomor Nomor 6 Tahun 2022",
        "PP Tahun 6/2022",
        "PP 6 Tahun 1944",
        "PP 6 Tahun 22",
        "PP 6 2022",
        "PP 6//2022",
        "PP /6/2022",
        "PP, 6/2022",
        "PP, Pasal 6/2022",
        "PP, Pasal 3 6/2022",
        "PP\t6/2022",
        "No.6/2022",
        "Nomor-6/2022",
        "Tahun/6/2022",
        "Nomor Nomor KEP-6/2022",
        "12/3/2024",
        "1/2 Tahun 2024",
        "800/2024",
        "800 Tahun 2024",
        "SK/2024",
        "SK Tahun 2024",
        "800//BKD/2024",
        "PP Th 6/2022",
        "PP Thn. Thn 2022",
        "Nomor : 6 Tahun 2022",
        "kep-6/2022",
        "KEP-A/2022",
        "KEP-6/MBU//2022",
        "PP 6, 7/2022",
        "PP\ud83d 6/2022",
        "PP 6\ude00/2022",
        "KEP-6\ud83d/2022",
        "800/\ud83d/2022"
      })
  void whatIsNoNumberOfADecreeIsRefused(String text) {
    assertThat(refusal(() -> RegulationId.parse(text)).code()).isEqualTo("REGULATION_MALFORMED");
  }

  @ParameterizedTest
  @CsvSource({
    "Permen Contoh 1/2026, PERMEN CONTOH NO. 1 TAHUN 2026",
    "Permen Contoh 1/2026, Peraturan Menteri Contoh Nomor 1 Tahun 2026",
    "Permen Contoh 1/2026, permen contoh republik indonesia 1/2026",
    "Perbup Contoh 12/2025, Peraturan Bupati Contoh Nomor 12 Tahun 2025",
    "Perwali Contoh 3/2025, Peraturan Walikota Contoh 3/2025",
    "Kepwal Contoh 3/2025, Keputusan Wali Kota Contoh 3/2025",
    "Pergub Contoh 3/2025, peraturan gubernur contoh 3/2025",
    "SE Kepala BKD 2/2025, Surat Edaran Kepala BKD 2/2025",
    "KEP-100/MBU/05/2023, KEP-100/mbu/05/2023",
    "Permen Contoh 1/2026, Permen Contoh Nomor 001 Tahun 2026",
    "KEP-01/MBU/05/2023, KEP-1/MBU/5/2023",
    "800/012/BKPSDM/2025, 800/12/BKPSDM/2025",
    "PermenPAN-RB 6/2022, permenpanrb no. 6 tahun 2022"
  })
  void capitalsAndAKindThatIsWrittenOutMakeNoOtherRegulation(String one, String other) {
    assertThat(RegulationId.parse(one).isSame(RegulationId.parse(other))).isTrue();
    assertThat(RegulationId.parse(other).isSame(RegulationId.parse(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Permen Contoh 1/2026, Permen Contoh 2/2026",
    "Permen Contoh 1/2026, Permen Contoh 1/2025",
    "Permen Contoh 1/2026, Permen Contoh 10/2026",
    "Permen Contoh 101/2026, Permen Contoh 11/2026",
    "KEP-100/MBU/05/2023, KEP-1/MBU/05/2023",
    "Permen Contoh 1/2026, Kepmen Contoh 1/2026",
    "Permen Contoh 1/2026, Permen Teladan 1/2026",
    "Perbup Contoh 1/2026, Perwali Contoh 1/2026"
  })
  void anotherKindIssuerNumberOrYearIsAnotherRegulation(String one, String other) {
    assertThat(RegulationId.parse(one).isSame(RegulationId.parse(other))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Permen Contoh 0 Tahun 2026",
        "Permen Contoh Nomor 0 Tahun 2026",
        "Permen Contoh No.0 Tahun 2026",
        "Permen Contoh 0/2026",
        "Permen Contoh 000/2026",
        "KMK 0/KMK.01/2022",
        "KEP-0/MBU/05/2023",
        "SE-00/2024",
        "No.SE-0/2024"
      })
  void noDecreeIsCountedZero(String text) {
    assertThat(refusal(() -> RegulationId.parse(text)))
        .returns("REGULATION_MALFORMED", InvalidValueException::code)
        .returns("number", InvalidValueException::field)
        .extracting(InvalidValueException::sentence)
        .asString()
        .contains("needs a number from 1, got '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000/123/BKD/2025",
        "000.1.2/45/2025",
        "B/000/12/2024",
        "PP 06/2022",
        "KMK 10/2022",
        "SE-100/2024",
        "KEP-05/MBU/2023"
      })
  void aZeroWithinANumberIsAsPrinted(String text) {
    assertThat(RegulationId.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Permen Contoh 6/0000", "Permen Contoh 6 Tahun 0000", "PP 6/1944"})
  void theYearOfADecreeIsOneOfTheRepublic(String text) {
    assertThat(refusal(() -> RegulationId.parse(text)))
        .returns("year", InvalidValueException::field)
        .extracting(InvalidValueException::sentence)
        .asString()
        .contains("needs a year from 1945 to 9999, got ");
  }

  @Test
  void aNameHasAtMostTwoHundredCharacters() {
    String issuer = "P".repeat(193);

    assertThat(RegulationId.parse(issuer + " 6/2022").issuer()).isEqualTo(issuer);
    assertRefused(
        "REGULATION_MALFORMED", "regulation", () -> RegulationId.parse("P" + issuer + " 6/2022"));
    assertRefused(
        "REGULATION_MALFORMED", "regulation", () -> new RegulationId("P" + issuer, "6", 2022));
  }

  @Test
  void aTextOfAHundredThousandCharactersIsRefusedAndNotRepeated() {
    for (String part :
        List.of("a ", "a", " ", "/", "a, ", "Nomor ", "No. 6/2022 ", "1/", ", Pasal 1")) {
      String text = part.repeat(100_000 / part.length()) + "6/2022";
      assertThat(refusal(() -> RegulationId.parse(text)).sentence())
          .contains("at most 200 characters")
          .hasSizeLessThan(300);
      assertThat(refusal(() -> new RegulationId(text, "6", 2022)).sentence()).hasSizeLessThan(300);
      assertThat(refusal(() -> new RegulationId("PP", text, 2022)).sentence()).hasSizeLessThan(300);
      assertThat(refusal(() -> Citation.parse(text)).sentence()).hasSizeLessThan(600);
    }
  }

  private static InvalidValueException refusal(ThrowingCallable building) {
    return catchThrowableOfType(InvalidValueException.class, building);
  }
}
