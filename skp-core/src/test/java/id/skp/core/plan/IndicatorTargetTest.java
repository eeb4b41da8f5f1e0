package id.skp.core.plan;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTargetTest {
  @Test
  void aTargetIsWordedInIndonesianWithADecimalComma() {
    assertThat(IndicatorTarget.exact("72.50", "persen").text()).isEqualTo("72,5 persen");
    assertThat(IndicatorTarget.exact("72.5", "%").text()).isEqualTo("72,5%");
    assertThat(IndicatorTarget.exact("80").text()).isEqualTo("80");
    assertThat(IndicatorTarget.exact("100000", "orang").text()).isEqualTo("100000 orang");
    assertThat(IndicatorTarget.range("80", "90", "persen").text()).isEqualTo("80-90 persen");
    assertThat(IndicatorTarget.range("-5", "-2.5", "persen").text())
        .isEqualTo("-5 sampai -2,5 persen");
    assertThat(IndicatorTarget.atLeast("40", "sekolah").text())
        .isEqualTo("paling sedikit 40 sekolah");
    assertThat(IndicatorTarget.atMost("3", "hari").text()).isEqualTo("paling banyak 3 hari");
  }

  @Test
  void theWordingOfThePlanIsKept() {
    ExactTarget target = IndicatorTarget.exact("2", "dokumen").withText("dua dokumen");

    assertThat(target.text()).isEqualTo("dua dokumen");
    assertThat(target.value()).isEqualTo(new BigDecimal("2"));
    assertThat(IndicatorTarget.range("1", "2", "hari").withText("1 s.d. 2 hari").text())
        .isEqualTo("1 s.d. 2 hari");
    assertThat(IndicatorTarget.narrative("a").withText("b"))
        .isEqualTo(IndicatorTarget.narrative("b"));
  }

  @Test
  void targetsAreEqualHoweverTheirNumbersAreWritten() {
    assertThat(IndicatorTarget.exact("2.0", "dokumen"))
        .isEqualTo(IndicatorTarget.exact("2", "dokumen"));
    assertThat(new ExactTarget(new BigDecimal("1E+2"), Optional.empty(), "100"))
        .isEqualTo(IndicatorTarget.exact("100"))
        .hasToString("ExactTarget[value=100, unit=Optional.empty, text=100]");
    assertThat(new ExactTarget(new BigDecimal("0E-999999999"), Optional.empty(), "0"))
        .isEqualTo(IndicatorTarget.exact("0.00"));
  }

  @Test
  void aRangeTargetNeedsMinNotAboveMax() {
    assertThat(IndicatorTarget.range("80", "80.0", "%").min()).contains(new BigDecimal("80"));
    assertRefused("RANGE_INVERTED", "min", () -> IndicatorTarget.range("90", "80", "%"));
  }

  @Test
  void aRangeTargetNeedsABound() {
    assertRefused(
        "RANGE_WITHOUT_BOUND",
        "min",
        () -> new RangeTarget(Optional.empty(), Optional.empty(), Optional.empty(), "cukup"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000",
        "0.0000001",
        "1E+999999999",
        "1E-999999999",
        "-1E+15",
        "1.0000001"
      })
  void anAbsurdNumberIsRefused(BigDecimal value) {
    assertRefused(
        "NUMBER_OUT_OF_RANGE", "value", () -> new ExactTarget(value, Optional.empty(), "x"));
    assertRefused(
        "NUMBER_OUT_OF_RANGE",
        "max",
        () -> new RangeTarget(Optional.empty(), Optional.of(value), Optional.empty(), "x"));
  }

  @Test
  void aNumberMayHave15DigitsAnd6Decimals() {
    assertThat(IndicatorTarget.exact("-999999999999999.999999").value())
        .isEqualTo(new BigDecimal("-999999999999999.999999"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2,5", "1e2", "+1", ".5", "5.", "1 000", "NaN", "٢"})
  void aNumberIsWrittenWithADecimalPoint(String text) {
    assertRefused("NUMBER_MALFORMED", "value", () -> IndicatorTarget.exact(text));
    assertRefused("NUMBER_MALFORMED", "min", () -> IndicatorTarget.atLeast(text, "hari"));
    assertRefused("NUMBER_MALFORMED", "max", () -> IndicatorTarget.atMost(text, "hari"));
  }

  @Test
  void unitAndWordingAreNotBlank() {
    assertRefused("BLANK_TEXT", "unit", () -> IndicatorTarget.exact("1", " "));
    assertRefused("BLANK_TEXT", "text", () -> IndicatorTarget.exact("1").withText(""));
    assertRefused("BLANK_TEXT", "text", () -> IndicatorTarget.narrative("\t"));
    assertRefused("BLANK_TEXT", "unit", () -> IndicatorTarget.range("1", "2", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90 %|0.9|%",
        "90 %|0.9|",
        "90%|9|persen",
        "Tercapainya 90 persen dokumen|0.9|%",
        "12 dokumen|120|dokumen",
        "12 dokumen tahun 2024|1|dokumen",
        "sebanyak 12 dokumen|21|",
        "72,5 persen|725|persen",
        "72.5 percent|725|percent",
        "1.250|7|orang",
        "1.250.000 rupiah|1250|rupiah",
        "Rp1.250.000,00|1250|",
        "1.000 orang|1|orang",
        "2 juta|20|",
        "80-90|85|nilai",
        "80-90|90|nilai",
        "-5|5|",
        "90 %|90|dokumen",
        "12 dokumen|12|%",
        "di bawah 3|3|",
        "dibawah 3 hari|3|hari",
        "kurang dari 3 hari|3|hari",
        "under 3 days|3|day",
        "fewer than 3|3|",
        "minimal 80%|80|%",
        "Min. 80|80|",
        "Tercapainya minimal 80 persen dokumen|80|%",
        "80 atau lebih|80|nilai",
        "80% ke atas|80|%",
        "90 keatas|90|",
        "90 ke-atas|90|",
        "5 kebawah|5|",
        "5 hari kerja paling lambat|5|hari kerja",
        "95 max|95|",
        "at least 80%|80|%",
        "80 or more|80|",
        "maksimal 3 hari|3|hari",
        "selambat-lambatnya 3 hari|3|hari",
        "3 hari atau kurang|3|hari",
        "hingga 3 hari|4|hari",
        "tiga laporan|4|laporan",
        "Tiga laporan|4|",
        "3 (tiga) laporan|4|laporan",
        "sepuluh persen|0.1|%",
        "sebelas berkas|10|berkas",
        "dua belas bulan|10|bulan",
        "dua puluh lima berkas|24|berkas",
        "seratus dokumen|10|dokumen",
        "two reports|3|reports",
        "twenty-five percent|0.25|%",
        "dua juta rupiah|20|rupiah",
        "sebanyak tiga laporan|4|laporan",
        "minimal tiga laporan|3|laporan",
        "12 dokumen|12|laporan",
        "12 dokumen|12|orang",
        "12 orang|12|dokumen",
        "12 dokumen lengkap|12|Laporan",
        "Rp 5.000.000|5000000|dokumen",
        "3 hari kerja|3|bulan",
        "dua belas dokumen|12|laporan",
        "12 reports|12|documents",
        "1.250 berkas|1.25|berkas",
        "2.500 orang|2.5|",
        "1,250 people|1.25|people",
        "Rp 1.250|1.25|rupiah",
        "Rp 1 juta|1|rupiah",
        "Rp1 juta|1|Rp",
        "1,5 juta rupiah|1.5|Rp",
        "Rp 2 miliar|2|juta rupiah",
        "Rp 1 juta|1000000|juta rupiah",
        "5 ribu berkas|5|berkas",
        "12 dokumen dalam 6 bulan|6|dokumen",
        "12 dokumen dalam 6 bulan|5|bulan",
        "12 dokumen dalam 6 bulan|12|orang",
        "12 dokumen dalam jangka waktu 6 bulan|6|dokumen",
        "12 dokumen selama 1 tahun|1|dokumen",
        "12 modul dalam 6 bulan|6|modul",
        "12 reports within 6 months|6|reports",
        "12 (dua belas) dokumen selama 6 (enam) bulan|6|dokumen",
        "dua belas dokumen dalam enam bulan|6|dokumen",
        "12 dokumen pada semester 2|2|dokumen",
        "Tersusunnya 12 dokumen|21|dokumen"
      })
  void aWordingThatClearlySaysAnotherNumberOrUnitDiffersFromIt(
      String text, String value, String unit) {
    assertThat(exact(text, value, unit).isWordedOtherwise()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90 %|90|%",
        "90|90|%",
        "72,5|72.5|",
        "1.250|1250|orang",
        "1.250|1.25|orang",
        "1,250|1250|people",
        "12 dokumen|12|dok.",
        "12 surat|12|dokumen",
        "12 reports|12|laporan",
        "12 dokumen laporan|12|laporan",
        "12 laporan kegiatan|12|kegiatan",
        "12 siswa|12|orang",
        "12 kali|12|kegiatan",
        "12 notulen|12|dokumen",
        "3 orang bulan|3|bulan",
        "1.250 km|1.25|km",
        "1.250 berkas|1250|berkas",
        "1,250 berkas|1250|berkas",
        "1.250 juta rupiah|1.25|juta rupiah",
        "1 juta|1|",
        "1 juta|1000000|",
        "1 juta poin|1|poin",
        "1 juta rupiah|1|juta rupiah",
        "Rp 1 juta|1000|ribu rupiah",
        "Rp 1.000.000|1|juta rupiah",
        "Rp 1.000.000,- (satu juta rupiah)|1000000|rupiah",
        "2 ratus dokumen|200|dokumen",
        "2 lusin piring|24|piring",
        "10 besar|1|peringkat",
        "12 dokumen dalam 6 bulan|12|dokumen",
        "12 dokumen dalam 6 bulan|24|dokumen",
        "12 dokumen dalam 6 bulan|6|bulan",
        "12 dokumen dalam 1 tahun|12|bulan",
        "12 dokumen dalam 6 bulan|6|",
        "12 modul dalam 6 bulan|6|bulan",
        "12 dokumen dalam 6 bulan|100|%",
        "100 % dokumen dalam 6 bulan|6|bulan",
        "12 dokumen dalam bentuk buku|12|dokumen",
        "12 dokumen pada triwulan 3|12|dokumen",
        "per 1 semester 2 dokumen|1|dokumen",
        "Tersusunnya 12 dokumen|12|dokumen",
        "Tersusunnya dokumen tahap 2|1|dokumen",
        "1.250,5|1250.5|",
        "2 juta rupiah|2000000|rupiah",
        "2 juta|2|juta rupiah",
        "Rp 1.250.000|1250000|rupiah",
        "dua dokumen|2|dokumen",
        "3 (tiga) laporan|3|laporan",
        "3 (empat) laporan|4|laporan",
        "dua puluh lima berkas|25|berkas",
        "seratus dua puluh orang|120|orang",
        "seratus persen|100|%",
        "twenty-five reports|25|report",
        "one hundred percent|100|%",
        "two or three reports|4|report",
        "dua atau tiga laporan|4|laporan",
        "dua tiga laporan|4|laporan",
        "satu laporan per bulan|12|laporan",
        "Satu Data Indonesia terwujud|90|%",
        "Pelayanan satu pintu|90|%",
        "Layanan satu pintu 90 %|90|%",
        "Triwulan kesatu|90|%",
        "Tertib administrasi 90 %|90|%",
        "Di atas rata-rata nasional sebesar 90 %|90|%",
        "hingga 3 hari|3|hari",
        "Tercapai hingga 90 %|90|%",
        "dalam 3 hari|3|hari",
        "up to 3 days|3|day",
        "sekitar 80|75|nilai",
        "80 lebih|90|nilai",
        "minimal rata-rata 80|85|nilai",
        "1 laporan per bulan|12|laporan",
        "1 laporan/bulan|12|laporan",
        "1 laporan setiap bulan|12|laporan",
        "4 x 3 laporan|12|laporan",
        "Naik 10 %|110|%",
        "peningkatan 5 persen|105|persen",
        "31 Desember 2024|1|dokumen",
        "Laporan tahun 2024|1|dokumen",
        "Laporan semester 2|1|dokumen",
        "TW-2|1|",
        "ke-2|1|",
        "08.00|1|",
        "1.2.3|1|",
        "100 % dokumen terkirim|12|dokumen",
        "12 dokumen 3 rapat|15|kegiatan",
        "90 nilai indeks|90|%"
      })
  void aWordingThatAgreesOrCanBeReadInTwoWaysDoesNotDiffer(String text, String value, String unit) {
    assertThat(exact(text, value, unit).isWordedOtherwise()).isFalse();
  }

  private static IndicatorTarget exact(String text, String value, @Nullable String unit) {
    return new ExactTarget(new BigDecimal(value), Optional.ofNullable(unit), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80-90|70|90|true",
        "80-90|80|90|false",
        "80 s.d. 90|80|95|true",
        "80 s.d. 90 persen|80|90|false",
        "80% sampai dengan 90%|80|90|false",
        "90 - 80|80|90|false",
        "0,8-0,9|80|90|true",
        "75|80|90|true",
        "minimal 80|80|90|false",
        "minimal 80|80||false",
        "minimal 80|8||true",
        "paling sedikit 80||80|true",
        "at least 80||80|true",
        "maksimal 3 hari||3|false",
        "maksimal 3 hari|3||true",
        "at most 3|3||true",
        "80-90|80||true",
        "90%|80|90|true",
        "minimal 90|80|90|true",
        "maksimal 80|80|90|true",
        "tidak lebih dari 5 hari|5||true",
        "tidak lebih dari 5 hari||5|false",
        "tidak melebihi 5||5|false",
        "kurang dari 5 hari|5||true",
        "kurang dari 5 hari||5|false",
        "tidak kurang dari 5||5|true",
        "tidak kurang dari 5|5||false",
        "lebih dari 80||80|true",
        "> 80%||80|true",
        "> 80|80||false",
        "< 3|3||true",
        "no more than 3||3|false",
        "more than 3||3|true",
        "di bawah 3|3||true",
        "di bawah 3||3|false",
        "dibawah 3 hari||3|false",
        "tidak di bawah 3||3|true",
        "tidak di bawah 3|3||false",
        "di atas 80||80|true",
        "tidak di atas 80||80|false",
        "hingga 3 hari|3||true",
        "hingga 3 hari||3|false",
        "hingga 3 hari|1|3|false",
        "hingga 3 hari|3|5|true",
        "sampai dengan 3 hari|3||true",
        "s.d. 3 hari|3||true",
        "up to 3 days|3||true",
        "within 3 days|3||true",
        "dalam waktu 3 hari||3|false",
        "not more than 3|3||true",
        "no fewer than 3||3|true",
        "selambat-lambatnya 3 hari|3||true",
        "80 atau lebih||80|true",
        "80 atau lebih|80||false",
        "3 hari atau kurang|3||true",
        "80% or more||80|true",
        "80% minimal||80|true",
        "lebih dari atau sama dengan 80||80|true",
        "lebih kecil dari 80|80||true",
        "<= 3|3||true",
        "=> 3||3|true",
        "antara 80 dan 90|80|95|true",
        "antara 80 dan 90|80|90|false",
        "between 80 and 90|70|90|true",
        "minimal 80 dan maksimal 90|80||true",
        "minimal 80 dan maksimal 90||90|true",
        "minimal 80 dan maksimal 90|80|90|false",
        "minimal 80%, maksimal 90%|80|95|true",
        "paling sedikit 2 hari, paling banyak 4 hari|2|4|false",
        "at least 80 and at most 90|80||true",
        "80 dan 90|70|90|false",
        "dari 80 hingga 90|80|90|false",
        "dari 80 hingga 90|80|95|true",
        "dua sampai tiga hari|2|4|true",
        "dua-tiga hari|2|3|false",
        "dua-tiga hari|2|4|true",
        "tiga hari||3|false",
        "paling lama tiga hari||4|true",
        "paling lama tiga hari|3||true",
        "paling lama tiga hari||3|false",
        "3 hari||3|false",
        "3-5 hari per berkas|4|6|false"
      })
  void aWordedRangeDiffersByItsBoundsAndByWhichOfThemItIs(
      String text, @Nullable String min, @Nullable String max, boolean otherwise) {
    RangeTarget target = new RangeTarget(
        Optional.ofNullable(min).map(BigDecimal::new),
        Optional.ofNullable(max).map(BigDecimal::new),
        Optional.empty(),
        text);

    assertThat(target.isWordedOtherwise()).isEqualTo(otherwise);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 (dua puluh) dokumen|true",
        "3 (empat) laporan|true",
        "Tersusunnya 12 (dua puluh) dokumen pada 3 (tiga) unit|true",
        "12 (duapuluh) dokumen|true",
        "12 (dua puluh dokumen)|true",
        "100% (sembilan puluh persen)|true",
        "Rp 1.000.000,- (sepuluh juta rupiah)|true",
        "1.250 (seribu dua ratus) berkas|true",
        "2 juta (dua ribu) rupiah|true",
        "3 (four) reports|true",
        "12 (dua belas) dokumen|false",
        "12 (duabelas) dokumen|false",
        "25 (dua puluh lima) orang|false",
        "1.250 (seribu dua ratus lima puluh) berkas|false",
        "1.250 (satu) berkas|true",
        "Rp 1.000.000,- (satu juta rupiah)|false",
        "2 juta (dua juta) rupiah|false",
        "2 (dua) juta rupiah|false",
        "100 % (seratus persen)|false",
        "1,5 (satu koma lima) jam|false",
        "1,5 (satu setengah) jam|false",
        "12 (20) dokumen|false",
        "90 (baik) nilai|false",
        "12 (satu set lengkap) dokumen|false",
        "1 (dua, tiga) dokumen|false",
        "TW-2 (satu) laporan|false",
        "Pasal 1.2.3 (satu)|false",
        "12 () dokumen|false"
      })
  void aNumberAndItsWordsInBracketsAreTheSame(String text, boolean twice) {
    assertThat(IndicatorTarget.narrative(text).isWordedTwice()).isEqualTo(twice);
    assertThat(IndicatorTarget.exact("12").withText(text).isWordedTwice()).isEqualTo(twice);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laporan|dokumen|true",
        "%|dokumen|true",
        "orang|persen|true",
        "dokumen|Dokumen|false",
        "persen|%|false",
        "dok.|dokumen|false",
        "surat|dokumen|false",
        "nilai|%|false",
        "modul|laporan|false",
        "|dokumen|false",
        "dokumen||false"
      })
  void aManualCountsInTheUnitOfTheTarget(
      @Nullable String manual, @Nullable String unit, boolean otherwise) {
    Indicator indicator = Indicator.builder()
        .id("I1")
        .text("Jumlah")
        .target(exact("12", "12", unit))
        .manual(IndicatorManual.builder()
            .purpose("a")
            .definition("b")
            .formula("c")
            .unit(Optional.ofNullable(manual))
            .controlLevel(ControlLevel.OUTCOME)
            .dataSource("d")
            .reporting(ReportingRhythm.BULANAN)
            .build())
        .build();

    assertThat(indicator.isCountedOtherwise()).isEqualTo(otherwise);
  }

  @Test
  void wordsAloneContradictNothing() {
    assertThat(IndicatorTarget.narrative("90 %").isWordedOtherwise()).isFalse();
    assertThat(IndicatorTarget.narrative("90 %").usualText()).isEqualTo("90 %");
  }

  @Test
  void theUsualWordingIsThatOfTheNumbers() {
    assertThat(IndicatorTarget.exact("0.9", "%").withText("90 %").usualText()).isEqualTo("0,9%");
    assertThat(IndicatorTarget.atMost("3", "hari").withText("cepat").usualText())
        .isEqualTo("paling banyak 3 hari");
  }

  @Test
  void aBoundRunsAgainstThePolarityWhereItLimitsWhatIsBetter() {
    assertThat(bounded(IndicatorTarget.atMost("3", "hari"), Polarity.NORMAL)).isTrue();
    assertThat(bounded(IndicatorTarget.atMost("3", "hari"), Polarity.KHUSUS)).isFalse();
    assertThat(bounded(IndicatorTarget.atLeast("80", "nilai"), Polarity.KHUSUS)).isTrue();
    assertThat(bounded(IndicatorTarget.atLeast("80", "nilai"), Polarity.NORMAL)).isFalse();
    assertThat(bounded(IndicatorTarget.range("1", "3", "hari"), Polarity.NORMAL))
        .isFalse();
    assertThat(bounded(IndicatorTarget.range("0", "2", "kesalahan"), Polarity.NORMAL))
        .isTrue();
    assertThat(bounded(IndicatorTarget.range("0", "2", "kesalahan"), Polarity.KHUSUS))
        .isFalse();
    assertThat(bounded(IndicatorTarget.exact("3", "hari"), Polarity.KHUSUS)).isFalse();
  }

  private static boolean bounded(IndicatorTarget target, Polarity polarity) {
    return Indicator.builder()
        .id("I1")
        .text("Indeks")
        .target(target)
        .polarity(polarity)
        .build()
        .isBoundedAgainstPolarity();
  }

  @Test
  void aTargetIsReadAsWePrintIt() {
    assertThat(IndicatorTarget.parse("98,5 persen"))
        .isEqualTo(IndicatorTarget.exact("98.5", "persen"));
    assertThat(IndicatorTarget.parse("98,5%"))
        .isEqualTo(IndicatorTarget.exact(new BigDecimal("98.50"), "%"));
    assertThat(IndicatorTarget.parse("98,5"))
        .isEqualTo(IndicatorTarget.exact(new BigDecimal("98.5")));
    assertThat(IndicatorTarget.parse("80-90 persen"))
        .isEqualTo(IndicatorTarget.range(BigDecimal.valueOf(80), BigDecimal.valueOf(90), "persen"));
    assertThat(IndicatorTarget.parse("paling sedikit 40 sekolah"))
        .isEqualTo(IndicatorTarget.atLeast(BigDecimal.valueOf(40), "sekolah"));
    assertThat(IndicatorTarget.parse("paling banyak 3 hari"))
        .isEqualTo(IndicatorTarget.atMost(BigDecimal.valueOf(3), "hari"));
    for (String other : List.of(
        "98.5 persen",
        "98,50 persen",
        "minimal 3",
        "",
        "1.250",
        "+3",
        "80 - 90 persen",
        "98 ,5 persen",
        "98 koma 5 persen",
        "2 / 3 dokumen",
        "2 . 5 dokumen",
        "3 x 4 laporan",
        "5 - dokumen",
        "80 \u2013 90 persen",
        "80 s/d 90",
        "80 s.d. 90",
        "80 hingga 90",
        "80 to 90 persen",
        "80 dan 90",
        "1 000 orang",
        "paling sedikit 1 000 orang",
        "80-90 - 100 persen")) {
      assertRefused("TARGET_MALFORMED", "text", () -> IndicatorTarget.parse(other));
    }
  }
}
