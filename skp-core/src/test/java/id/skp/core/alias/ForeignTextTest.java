package id.skp.core.alias;

import static id.skp.core.Refusals.assertRefused;
import static id.skp.core.alias.DecimalMark.KOMA;
import static id.skp.core.alias.DecimalMark.TIDAK_DINYATAKAN;
import static id.skp.core.alias.DecimalMark.TITIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.RangeTarget;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          TW IV 2024|2024-Q4
          TW 4 2024|2024-Q4
          TW4 2024|2024-Q4
          TW-IV/2024|2024-Q4
          tw.iv 2024|2024-Q4
          Triwulan IV 2024|2024-Q4
          TRIWULAN IV TAHUN 2024|2024-Q4
          Triwulan ke-4 Tahun 2024|2024-Q4
          Triwulan Keempat 2024|2024-Q4
          Periode Triwulan I 2024|2024-Q1
          Q4 2024|2024-Q4
          Q4/2024|2024-Q4
          2024 Q4|2024-Q4
          2024-Q4|2024-Q4
          2024 TW III|2024-Q3
          2024/TW2|2024-Q2
          Tahun 2024 Triwulan II|2024-Q2
          Semester I 2024|2024-S1
          SEMESTER II TAHUN 2024|2024-S2
          Semester 1 Tahun 2024|2024-S1
          Smt. II 2024|2024-S2
          SMT 1/2024|2024-S1
          2024-S1|2024-S1
          Desember 2024|2024-12
          DESEMBER 2024|2024-12
          Des 2024|2024-12
          Des-2024|2024-12
          Bulan Desember 2024|2024-12
          Desember Tahun 2024|2024-12
          December 2024|2024-12
          Nopember 2024|2024-11
          Pebruari 2024|2024-02
          Agt 2024|2024-08
          Mei 2024|2024-05
          2024 Mei|2024-05
          12/2024|2024-12
          01/2024|2024-01
          2024-04|2024-04
          5/2024|2024-05
          01-2024|2024-01
          12.2024|2024-12
          2024-12|2024-12
          2024|2024
          Tahun 2024|2024
          TAHUN  2024|2024
          Tahunan 2024|2024
          Th. 2024|2024
          Januari - Maret 2024|2024-Q1
          Januari-Maret 2024|2024-Q1
          Jan s.d. Jun 2024|2024-S1
          Januari s/d Desember 2024|2024
          Juli sampai dengan September 2024|2024-Q3
          Oktober 2024 - Desember 2024|2024-Q4
          01-01-2024 s.d. 31-03-2024|2024-Q1
          1 Januari 2024 s.d. 31 Desember 2024|2024
          1 Januari s.d. 30 Juni 2024|2024-S1
          01/04/2024 - 30/06/2024|2024-Q2
          TRIWULAN IV-AKHIR 2024|2024-Q4
          Triwulan IV - Akhir Tahun 2024|2024-Q4
          TW IV/AKHIR 2024|2024-Q4
          Triwulan IV (Akhir) 2024|2024-Q4
          2024 Triwulan IV-Akhir|2024-Q4
          Des-24|2024-12
          Dec-24|2024-12
          Agst 2024|2024-08
          Tri Wulan IV 2024|2024-Q4
          2024.0|2024
          2024-10-01/2024-10-31|2024-10
          2024-01-01 s/d 2024-12-31|2024""")
  void aPeriodIsReadAsTablesHoldIt(String text, String period) {
    assertThat(ForeignText.period(text)).isEqualTo(EvaluationPeriod.parse(period));
    assertThat(ForeignText.period("\u00a0 " + text.replace(" ", "\u00a0 ") + "\t"))
        .isEqualTo(EvaluationPeriod.parse(period));
  }

  @Test
  void everyPeriodIsReadAsItIsPrintedAndAsItIsKept() {
    for (PeriodKind kind : PeriodKind.values()) {
      for (int number = 1; number <= kind.perYear(); number++) {
        EvaluationPeriod period = new EvaluationPeriod(kind, 2024, number);
        String days = period.first() + " s.d. " + period.last();
        for (String text : List.of(
            period.toString(), period.label().indonesian(), period.label().english(), days)) {
          assertThat(ForeignText.period(text)).as(text).isEqualTo(period);
          assertThat(ForeignText.period(text.toUpperCase(Locale.ROOT))).as(text).isEqualTo(period);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          TW V 2024|PERIOD_MALFORMED
          TW 5 2024|PERIOD_NUMBER_OUT_OF_RANGE
          TRIWULAN III-AKHIR 2024|PERIOD_MALFORMED
          Semester II-Akhir 2024|PERIOD_MALFORMED
          Semester III 2024|PERIOD_NUMBER_OUT_OF_RANGE
          TW IV|PERIOD_WITHOUT_YEAR
          Semester 1|PERIOD_WITHOUT_YEAR
          Desember|PERIOD_WITHOUT_YEAR
          TW IV 24|PERIOD_MALFORMED
          IV/2024|PERIOD_MALFORMED
          1/2024|PERIOD_MALFORMED
          2024/1|PERIOD_MALFORMED
          2024-2|PERIOD_MALFORMED
          4.2024|PERIOD_MALFORMED
          13/2024|PERIOD_NUMBER_OUT_OF_RANGE
          0/2024|PERIOD_NUMBER_OUT_OF_RANGE
          TW12024|PERIOD_MALFORMED
          Desembar 2024|PERIOD_MALFORMED
          Januari - April 2024|PERIOD_MALFORMED
          Januari 2023 - Maret 2024|PERIOD_MALFORMED
          02-01-2024 s.d. 31-03-2024|PERIOD_MALFORMED
          01-01-2024 s.d. 31-02-2024|PERIOD_MALFORMED
          01-01-2024|PERIOD_MALFORMED
          2024/2025|PERIOD_MALFORMED
          TW I dan II 2024|PERIOD_MALFORMED
          12|PERIOD_MALFORMED
          -|PERIOD_MALFORMED
          45292|PERIOD_MALFORMED""")
  void aPeriodWithNoneOrTwoReadingsIsRefused(String text, String code) {
    assertThatThrownBy(() -> ForeignText.period(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void theYearOfAPeriodMayStandElsewhere() {
    assertThat(ForeignText.period("TW IV", 2024)).hasToString("2024-Q4");
    assertThat(ForeignText.period("Desember", 2024)).hasToString("2024-12");
    assertThat(ForeignText.period("Januari - Juni", 2024)).hasToString("2024-S1");
    assertThat(ForeignText.period("TW IV 2024", 2024)).hasToString("2024-Q4");
    assertRefused("PERIOD_OF_OTHER_YEAR", "period", () -> ForeignText.period("TW IV 2023", 2024));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PermenPANRB No. 6 Tahun 2022",
        "PermenPAN-RB 6/2022",
        "Permenpan RB Nomor 6 Tahun 2022",
        "PERMENPANRB NO 6 TAHUN 2022",
        "PermenPANRB No.6 Tahun 2022",
        "PermenPANRB  No. 6\u00a0Tahun 2022 ",
        "Permen PAN RB Nomor 6 Tahun 2022",
        "Permenpan-RB No. 6 Th. 2022",
        "Peraturan Menteri PANRB Nomor 6 Tahun 2022",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 6 Tahun 2022",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 6 Tahun 2022",
        "PermenPANRB Nomor 6 Tahun 2022 tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara",
        "PermenPANRB 6 Tahun 2022"
      })
  void aRegulationIsReadByWhicheverNameItGoes(String text) {
    assertThat(ForeignText.regulation(text)).hasToString("PermenPAN-RB 6/2022");
  }

  @Test
  void aTextThatNamesNoRegulationIsRefused() {
    assertRefused("REGULATION_MALFORMED", "regulation", () -> ForeignText.regulation("tidak ada"));
    assertThat(ForeignText.regulation("PP No. 30 Tahun 2019 ttg Penilaian Kinerja PNS"))
        .hasToString("PP 30/2019");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          98,5|KOMA|98.5
          98,50|KOMA|98.5
          1.250|KOMA|1250
          1.250,75|KOMA|1250.75
          1.250.000|KOMA|1250000
          100|KOMA|100
          -2,5|KOMA|-2.5
          98.5|TITIK|98.5
          1.250|TITIK|1.25
          1,250|TITIK|1250
          1,250.75|TITIK|1250.75
          0.500|TITIK|0.5
          98,5|TIDAK_DINYATAKAN|98.5
          98.5|TIDAK_DINYATAKAN|98.5
          0,125|TIDAK_DINYATAKAN|0.125
          1.250,75|TIDAK_DINYATAKAN|1250.75
          1.250.000|TIDAK_DINYATAKAN|1250000
          12|TIDAK_DINYATAKAN|12""")
  void aNumberIsReadWithTheMarkThatIsDeclared(String text, DecimalMark mark, String number) {
    assertThat(ForeignText.number(" " + text + "\u00a0", mark)).isEqualTo(new BigDecimal(number));
  }

  @Test
  void aNumberThatIsTwoIsRefusedUnlessTheMarkIsDeclared() {
    assertRefused(
        "NUMBER_AMBIGUOUS", "number", () -> ForeignText.number("1.250", TIDAK_DINYATAKAN));
    assertThatThrownBy(() -> ForeignText.number("1.250", TIDAK_DINYATAKAN))
        .hasMessageContaining("1250 with the comma and 1.25 with the point");
    assertRefused(
        "NUMBER_AMBIGUOUS", "number", () -> ForeignText.number("1,250", TIDAK_DINYATAKAN));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          98.5|KOMA
          1.25|KOMA
          1.2500|KOMA
          1.250.00|KOMA
          98,5|TITIK
          1,25|TITIK
          1E3|TITIK
          1 250|KOMA
          12 dokumen|KOMA
          ٩٨|KOMA
          1/2|KOMA
          --2|KOMA
          -|KOMA""")
  void aNumberWithTheOtherMarkIsRefused(String text, DecimalMark mark) {
    assertRefused("NUMBER_MALFORMED", "number", () -> ForeignText.number(text, mark));
  }

  @Test
  void aTargetIsOneNumberOrARangeWithItsUnit() {
    assertTarget("80-90", "80", "90", "");
    assertTarget("80 - 90 %", "80", "90", "%");
    assertTarget("80%-90%", "80", "90", "%");
    assertTarget("80 s.d. 90 persen", "80", "90", "persen");
    assertTarget("80\u201390", "80", "90", "");
    assertTarget("90 %", "90", "90", "%");
    assertTarget("90%", "90", "90", "%");
    assertTarget("12 dokumen", "12", "12", "dokumen");
    assertTarget("12 Dokumen", "12", "12", "Dokumen");
    assertTarget("98,5 persen", "98.5", "98.5", "persen");
    assertTarget("1.250 orang", "1250", "1250", "orang");
    assertTarget("100", "100", "100", "");
    assertTarget("12 dokumen per bulan", "12", "12", "dokumen per bulan");
    assertTarget("minimal 95,5 persen", "95.5", "", "persen");
    assertTarget("\u2265 90%", "90", "", "%");
    assertTarget("paling lama 3 hari", "", "3", "hari");
    assertTarget("\u2264 3 hari", "", "3", "hari");
  }

  private static void assertTarget(String text, String min, String max, String unit) {
    IndicatorTarget target = ForeignText.target("  " + text + " ", KOMA);
    assertThat(target.text()).isEqualTo(text);
    boolean exact = min.equals(max);
    assertThat(target instanceof ExactTarget).as(text).isEqualTo(exact);
    if (target instanceof ExactTarget one) {
      assertThat(one.value()).isEqualTo(new BigDecimal(min));
      assertThat(one.unit().orElse("")).isEqualTo(unit);
    } else if (target instanceof RangeTarget range) {
      assertThat(range.min().map(BigDecimal::toPlainString).orElse("")).isEqualTo(min);
      assertThat(range.max().map(BigDecimal::toPlainString).orElse("")).isEqualTo(max);
      assertThat(range.unit().orElse("")).isEqualTo(unit);
    }
  }

  @Test
  void aBoundMayBeSaidBehindTheNumber() {
    for (String least : List.of(
        "90 keatas",
        "90 ke atas",
        "90 ke-atas",
        "90 atau lebih",
        "90 dan lebih",
        "90 minimum",
        "90 Minimal",
        "90 paling sedikit",
        "min 90",
        "min. 90",
        ">= 90",
        "\u226590",
        "paling tidak 90",
        "90 or more")) {
      assertTarget(least, "90", "", "");
    }
    for (String most : List.of(
        "5 kebawah",
        "5 ke bawah",
        "5 max",
        "5 max.",
        "5 maks.",
        "maks. 5",
        "5 atau kurang",
        "5 paling lambat",
        "5 or less",
        "<=5")) {
      assertTarget(most, "", "5", "");
    }
    assertTarget("90% ke atas", "90", "", "%");
    assertTarget("90 % keatas", "90", "", "%");
    assertTarget("5 hari kerja paling lambat", "", "5", "hari kerja");
    assertTarget("12 siswa di atas KKM", "12", "12", "siswa di atas KKM");
    assertTarget("12 SD", "12", "12", "SD");
    assertTarget("100 %.", "100", "100", "%");
    assertTarget("12 dok.", "12", "12", "dok.");
    assertTarget("100persen", "100", "100", "persen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 s/d",
        "12 s.d",
        "12 sd",
        "3 hingga",
        "3 sampai dengan",
        "s/d 90",
        "80 -",
        "85-",
        "- 90",
        "80 - 90 ke atas",
        "minimal 80 ke atas",
        "90 keatas persen",
        "5 hari paling lambat kerja",
        "85 +",
        "85+",
        "\u00b1 85",
        "80~90",
        "85 lebih",
        "85 kurang lebih",
        "12 min",
        "> 90",
        "90 di atas",
        "5 hari sampai selesai"
      })
  void aBoundThatIsNotWholeIsRefusedAsThat(String text) {
    assertThatThrownBy(() -> ForeignText.target(text, KOMA))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.code()).isEqualTo("TARGET_MALFORMED");
          assertThat(refusal.sentence()).contains("needs a bound or a range that is whole");
          assertThat(refusal.sentence(Text.INDONESIAN)).contains("perlu batas atau rentang");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8O",
        "1OO %",
        "8 O",
        "8 OO dokumen",
        "12 l",
        "12dok",
        "5x",
        "85an",
        "5jt",
        "90keatas"
      })
  void aLetterAtADigitOfATargetMayBeADamagedOne(String text) {
    assertThatThrownBy(() -> ForeignText.target(text, KOMA))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.code()).isEqualTo("TARGET_MALFORMED");
          assertThat(refusal.sentence()).contains("may be a damaged digit");
        });
  }

  @Test
  void theDeclaredMarkDecidesWhatATargetOfAThousandIs() {
    assertThat(((ExactTarget) ForeignText.target("1.250", TITIK)).value())
        .isEqualTo(new BigDecimal("1.25"));
    assertThat(((ExactTarget) ForeignText.target("1.250", KOMA)).value())
        .isEqualTo(new BigDecimal("1250"));
    assertRefused(
        "NUMBER_AMBIGUOUS", "target", () -> ForeignText.target("1.250", TIDAK_DINYATAKAN));
    assertRefused("RANGE_INVERTED", "min", () -> ForeignText.target("90-80", KOMA));
  }

  @Test
  void aNumberThatTheDeclaredMarkMakesSenselessIsRefused() {
    assertRefused("TARGET_MALFORMED", "target", () -> ForeignText.target("1.250 berkas", TITIK));
    assertRefused("TARGET_MALFORMED", "target", () -> ForeignText.target("1,250 berkas", KOMA));
    assertTarget("1.250 berkas", "1250", "1250", "berkas");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tersedianya dokumen",
        "31 Desember",
        "31 Desember 2024",
        "naik 10 persen",
        "10 persen lebih tinggi",
        "80% - 90 dokumen",
        "12 dokumen dan 3 laporan",
        "dua belas dokumen",
        "> 90",
        "3 x 4",
        "-",
        "12,",
        ",5",
        "l2",
        "l00 %",
        "I dokumen",
        "seratus persen",
        "12 dokumen,",
        "100 %,",
        "12 dok*",
        "31 Des",
        "5 x",
        "12 laporan x 2",
        "12 dokumen atau laporan"
      })
  void aTargetInWordsOrOfSeveralThingsIsRefused(String text) {
    assertRefused("TARGET_MALFORMED", "target", () -> ForeignText.target(text, KOMA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "197202081998031004",
        "19720208 199803 1 004",
        "'197202081998031004",
        "\u2019197202081998031004",
        "NIP. 19720208 199803 1 004",
        "NIP 197202081998031004",
        "NIP: 197202081998031004",
        "\u00a019720208\u00a0199803\u00a01\u00a0004 "
      })
  void aNipIsReadAsItIsPrintedAndKept(String text) {
    assertThat(ForeignText.nip(text).value()).isEqualTo("197202081998031004");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.97202E+17",
        "1,97202E+17",
        "1.97202081998031E+17",
        "1.97202e17",
        "197202081998031000",
        "19720208 199803 1 000",
        "197202081998031004.0"
      })
  void aNipThatASpreadsheetHasMadeANumberIsRefusedAsThat(String text) {
    assertRefused("NIP_DIGITS_LOST", "nip", () -> ForeignText.nip(text));
  }

  @Test
  void aNipWithOtherSignsIsRefusedAndStaysMasked() {
    for (String text : List.of(
        "19720208.199803.1.004", "19720208-199803-1-004", "19720208 199803 1 00", "480092345")) {
      assertThatThrownBy(() -> ForeignText.nip(text))
          .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("NIP_MALFORMED");
            assertThat(refusal.getMessage()).doesNotContain("19720208");
          });
    }
  }

  @Test
  void whatIsInTheWayOfANipIsNamed() {
    assertThatThrownBy(() -> ForeignText.nip("19720208-199803-1-004"))
        .hasMessageContaining("delete '-'");
    assertThatThrownBy(() -> ForeignText.nip("19720208.199803-1.004"))
        .hasMessageContaining("delete '.', '-'");
    assertThatThrownBy(() -> ForeignText.nip("19720208 199803 1 0O4"))
        .hasMessageContaining("delete 'O', or put the digit in its place")
        .hasMessageContaining("got ****************O*")
        .hasMessageNotContaining("19720208");
    assertThatThrownBy(() -> ForeignText.nip("Jumlah"))
        .hasMessageEndingWith("needs an NIP of exactly 18 digits, got 'Jumlah'");
  }

  @Test
  void whatIsRefusedIsQuotedWithItsBlanks() {
    assertThatThrownBy(() -> ForeignText.period(" Desembar\u00a02024 "))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.sentence()).contains("got '␣DesembarU+00A02024␣'");
          assertThat(refusal.sentence(Text.INDONESIAN))
              .contains("diberikan '␣DesembarU+00A02024␣'");
        });
    assertRefused("BLANK_TEXT", "period", () -> ForeignText.period("\u00a0"));
    assertRefused("BLANK_TEXT", "number", () -> ForeignText.number("", KOMA));
    assertRefused("BLANK_TEXT", "target", () -> ForeignText.target(" ", KOMA));
    assertRefused("BLANK_TEXT", "nip", () -> ForeignText.nip(" "));
    assertRefused("BLANK_TEXT", "regulation", () -> ForeignText.regulation(" "));
  }
}
