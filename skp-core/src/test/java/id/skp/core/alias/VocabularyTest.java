package id.skp.core.alias;

import static id.skp.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Vocabulary STANDARD = Vocabulary.standard();
  private static final Vocabulary THREE_IS_BEST = Vocabulary.of(
      "tiga-terbaik",
      List.of(
          NamedConstant.code(Term.RATING, Rating.DI_ATAS_EKSPEKTASI, 3),
          NamedConstant.code(Term.RATING, Rating.SESUAI_EKSPEKTASI, 2),
          NamedConstant.code(Term.RATING, Rating.DI_BAWAH_EKSPEKTASI, 1)));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          rating|Diatas Ekspektasi|DI_ATAS_EKSPEKTASI
          rating|Di Atas Ekspektasi|DI_ATAS_EKSPEKTASI
          rating|DIATAS ESPEKTASI|DI_ATAS_EKSPEKTASI
          rating|diatas ekspetasi|DI_ATAS_EKSPEKTASI
          rating|di-atas ekspektasi|DI_ATAS_EKSPEKTASI
          rating|DI_ATAS_EKSPEKTASI|DI_ATAS_EKSPEKTASI
          rating|Di atas|DI_ATAS_EKSPEKTASI
          rating|Sesuai|SESUAI_EKSPEKTASI
          rating|SESUAI ESPEKTASI|SESUAI_EKSPEKTASI
          rating|sesuai  ekspektasi|SESUAI_EKSPEKTASI
          rating|Dibawah Ekspektasi|DI_BAWAH_EKSPEKTASI
          rating|Below expectation|DI_BAWAH_EKSPEKTASI
          predicate|Sangat Baik|SANGAT_BAIK
          predicate|SANGATBAIK|SANGAT_BAIK
          predicate|baik|BAIK
          predicate|Butuh Perbaikan (Cukup)|BUTUH_PERBAIKAN
          predicate|Cukup|CUKUP
          predicate|KURANG/MISCONDUCT|KURANG
          predicate|Sangat Kurang|SANGAT_KURANG
          organisationPredicate|Istimewa|ISTIMEWA
          employment|PNS|PNS
          employment|Pegawai Negeri Sipil|PNS
          employment|P3K|PPPK
          employment|pppk|PPPK
          employment|PPPK Paruh Waktu|PPPK_PARUH_WAKTU
          employment|P3K Paruh Waktu|PPPK_PARUH_WAKTU
          employment|PPPK Penuh Waktu|PPPK
          employment|ASN PPPK|PPPK
          employment|PNSD|PNS
          employment|ASN - PNS|PNS
          employment|CPNS|CPNS
          employment|Calon PNS|CPNS
          level|Ahli Pertama|AHLI_PERTAMA
          level|PERTAMA|AHLI_PERTAMA
          level|JF Ahli Muda|AHLI_MUDA
          level|Jabatan Fungsional Ahli Madya|AHLI_MADYA
          level|JF Madya|AHLI_MADYA
          level|JPT Pratama|JPT_PRATAMA
          level|Pimpinan Tinggi Pratama|JPT_PRATAMA
          level|Jabatan Pimpinan Tinggi Madya|JPT_MADYA
          level|Eselon III.a|ADMINISTRATOR
          level|ESELON IVb|PENGAWAS
          level|JFU|PELAKSANA
          level|Eselon 2|JPT_PRATAMA
          level|Eselon 3a|ADMINISTRATOR
          level|Es III/a|ADMINISTRATOR
          level|ES. IV.B|PENGAWAS
          level|Eselon 1b|JPT_MADYA
          level|Fungsional Madya|AHLI_MADYA
          level|JFT Muda|AHLI_MUDA
          level|Terampil/Pelaksana|TERAMPIL
          level|Terampil / Pelaksana|TERAMPIL
          level|Mahir/Pelaksana Lanjutan|MAHIR
          level|Pelaksana Lanjutan|MAHIR
          level|Guru Ahli Muda|AHLI_MUDA
          level|Penyelia|PENYELIA
          appointment|Plt.|PLT
          appointment|plh|PLH
          appointment|Pelaksana Tugas|PLT
          rank|III/c|III/c
          rank|IIIc|III/c
          rank|III c|III/c
          rank|III.c|III/c
          rank|III-c|III/c
          rank|IV/B|IV/b
          rank|Penata (III/c)|III/c
          rank|Penata, III/c|III/c
          rank|Penata - III/c|III/c
          rank|III/c - Penata|III/c
          rank|III/c (Penata)|III/c
          rank|PENATA|III/c
          rank|Penata Tingkat I|III/d
          rank|Penata Tk.I (III/d)|III/d
          rank|Penata Muda Tk. 1, III/b|III/b
          rank|Pembina Utama Madya IV/d|IV/d
          rank|Gol. III/c|III/c
          rank|Golongan Ruang III/c|III/c
          rank|IX|IX
          rank|Golongan IX|IX
          rank|III|III
          rank|4b|IV/b
          rank|4/b|IV/b
          rank|Gol. 3d|III/d
          rank|PPPK IX|IX
          rank|PPPK III|III
          periodKind|Bulanan|BULAN
          periodKind|TRIWULAN|TRIWULAN
          resultKind|Utama|UTAMA
          resultKind|Kinerja Tambahan|TAMBAHAN
          aspect|kuantitas|KUANTITAS
          perspective|Penerima Layanan|PENERIMA_LAYANAN
          approach|Kuantitatif|KUANTITATIF
          cascadingMethod|Non-Direct|NON_DIRECT""")
  void aWordOfATableNamesOneConstant(String term, String word, String constant) {
    assertThat(read(STANDARD, term, word)).isEqualTo(Term.of(term).constant(constant));
    assertThat(read(STANDARD, term, "\u00a0" + word + "\t "))
        .isEqualTo(Term.of(term).constant(constant));
  }

  private static Object read(Vocabulary vocabulary, String term, String word) {
    return vocabulary.read(Term.of(term), word);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          rating|Sesuai Luar Biasa|UNKNOWN_WORD
          rating|Melebihi|UNKNOWN_WORD
          rating|ekspektasi|UNKNOWN_WORD
          rating|-|UNKNOWN_WORD
          rating|0|CODE_WITHOUT_TABLE
          rating|2|CODE_WITHOUT_TABLE
          rating|2.00|CODE_WITHOUT_TABLE
          rating|110|CODE_WITHOUT_TABLE
          predicate|Data tidak valid|UNKNOWN_WORD
          predicate|Istimewa|UNKNOWN_WORD
          predicate|Buruk|UNKNOWN_WORD
          employment|ASN|UNKNOWN_WORD
          level|Madya|AMBIGUOUS_WORD
          level|UTAMA|AMBIGUOUS_WORD
          level|Eselon I.a|AMBIGUOUS_WORD
          level|Dokter Ahli Muda|UNKNOWN_WORD
          level|Eselon 1a|AMBIGUOUS_WORD
          level|Es. I|AMBIGUOUS_WORD
          level|Eselon 5b|UNKNOWN_WORD
          rank|Penata (III/d)|UNKNOWN_WORD
          rank|V/a|UNKNOWN_WORD
          rank|4f|UNKNOWN_WORD
          rank|III/e|UNKNOWN_WORD
          rank|Golongan III|UNKNOWN_WORD
          rank|I-V|UNKNOWN_WORD
          rank|34|CODE_WITHOUT_TABLE
          rank|Kolonel|UNKNOWN_WORD""")
  void aWordThatNamesNoneOrSeveralIsRefused(String term, String word, String code) {
    assertRefused(code, term, () -> read(STANDARD, term, word));
    assertThat(STANDARD.find(Term.of(term), word)).isEmpty();
  }

  @Test
  void aRefusedWordIsQuotedWithItsBlanksAndTheNearestOneIsNamed() {
    assertThatThrownBy(() -> STANDARD.rating(" Diatas Ekspektassi\u00a0"))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.sentence())
              .contains("got '␣Diatas EkspektassiU+00A0'")
              .endsWith("did you mean 'Diatas Ekspektasi' (DI_ATAS_EKSPEKTASI)?");
          assertThat(refusal.sentence(Text.INDONESIAN))
              .endsWith("maksudnya 'Diatas Ekspektasi' (DI_ATAS_EKSPEKTASI)?");
        });
    assertRefused("BLANK_TEXT", "rating", () -> STANDARD.rating("\u00a0 "));
    assertThatThrownBy(() -> STANDARD.predicate("Sangat\u200bBaik")).hasMessageContaining("U+200B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Сesuai Ekspektasi", "SESUAİ EKSPEKTASI", "SESUAI EKSPEKTASı", "sesuai\u200b"})
  void aLetterThatOnlyLooksAlikeIsAnotherLetter(String word) {
    assertRefused("UNKNOWN_WORD", "rating", () -> STANDARD.rating(word));
  }

  @Test
  void noWordOfATermIsOfTwoConstantsAndEachIsReadBack() {
    for (Term<?> term : Term.all()) {
      assertReadBack(term);
    }
  }

  private static <T> void assertReadBack(Term<T> term) {
    assertThat(term.constants()).isNotEmpty();
    term.ambiguous().forEach((folded, several) -> {
      assertThat(several).as(folded).hasSizeGreaterThan(1);
      assertThat(term.folded()).doesNotContainKey(folded);
    });
    term.folded().forEach((folded, constant) -> {
      assertThat(term.fold(folded)).as(term + " " + folded).isEqualTo(folded);
      assertThat(STANDARD.read(term, folded)).isEqualTo(constant);
    });
    term.constants().forEach((name, constant) -> {
      assertThat(STANDARD.read(term, name)).as(name).isEqualTo(constant);
      assertThat(term.words(constant)).as(name).isNotEmpty().doesNotHaveDuplicates();
      assertThat(term.words(constant))
          .allMatch(word -> STANDARD.read(term, word).equals(constant));
      assertThat(STANDARD.word(term, constant)).hasValue(term.words(constant).get(0));
    });
  }

  @Test
  void aCodeIsReadThroughTheTableOfItsSystemAlone() {
    assertThat(THREE_IS_BEST.rating("3")).isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    assertThat(THREE_IS_BEST.rating(" 1.00 ")).isEqualTo(Rating.DI_BAWAH_EKSPEKTASI);
    assertThat(THREE_IS_BEST.rating("2,0")).isEqualTo(Rating.SESUAI_EKSPEKTASI);
    assertThat(THREE_IS_BEST.rating("Sesuai")).isEqualTo(Rating.SESUAI_EKSPEKTASI);
    assertThat(THREE_IS_BEST.ofCode(Term.RATING, new BigDecimal("3.00")))
        .isEqualTo(Rating.DI_ATAS_EKSPEKTASI);
    assertThat(THREE_IS_BEST.code(Term.RATING, Rating.DI_ATAS_EKSPEKTASI)).hasValue(3);
    assertThat(STANDARD.code(Term.RATING, Rating.DI_ATAS_EKSPEKTASI)).isEmpty();
    assertRefused("UNKNOWN_CODE", "rating", () -> THREE_IS_BEST.rating("0"));
    assertRefused("UNKNOWN_CODE", "rating", () -> THREE_IS_BEST.rating("2.5"));
    assertRefused("UNKNOWN_CODE", "rating", () -> THREE_IS_BEST.rating("2.000"));
    assertRefused("CODE_WITHOUT_TABLE", "predicate", () -> THREE_IS_BEST.predicate("2"));
    assertRefused(
        "UNKNOWN_CODE", "rating", () -> THREE_IS_BEST.ofCode(Term.RATING, new BigDecimal("2.5")));
  }

  @Test
  void anOwnWordComesBeforeTheStandardOne() {
    Vocabulary national = Vocabulary.of(
        "contoh",
        List.of(NamedConstant.words(
            Term.PREDICATE, PerformancePredicate.BUTUH_PERBAIKAN, "Cukup", "Perlu Dibina")));

    assertThat(national.predicate("CUKUP")).isEqualTo(PerformancePredicate.BUTUH_PERBAIKAN);
    assertThat(national.predicate("Baik")).isEqualTo(PerformancePredicate.BAIK);
    assertThat(national.word(Term.PREDICATE, PerformancePredicate.BUTUH_PERBAIKAN))
        .hasValue("Cukup");
    assertThat(national.word(Term.PREDICATE, PerformancePredicate.CUKUP))
        .as("what it writes it reads back")
        .hasValue("Sufficient");
    Vocabulary only = Vocabulary.onlyOf("hanya", national.constants());
    assertRefused("UNKNOWN_WORD", "predicate", () -> only.predicate("Baik"));
    assertThat(only.word(Term.PREDICATE, PerformancePredicate.BAIK)).isEmpty();
    assertThat(only.constants()).isEqualTo(national.constants());
    assertThat(only).isNotEqualTo(national).hasToString("hanya");
  }

  @Test
  void aVocabularyWithAWordOrCodeOfTwoConstantsCannotBe() {
    assertRefused(
        "DUPLICATE_WORD",
        "constants[1].words[0]",
        () -> Vocabulary.of(
            "contoh",
            List.of(
                NamedConstant.words(Term.RATING, Rating.SESUAI_EKSPEKTASI, "Cukup"),
                NamedConstant.words(Term.RATING, Rating.DI_BAWAH_EKSPEKTASI, "cu kup"))));
    assertRefused(
        "DUPLICATE_CODE",
        "constants[1].code",
        () -> Vocabulary.of(
            "contoh",
            List.of(
                NamedConstant.code(Term.RANK, Rank.of("III/a"), 31),
                NamedConstant.code(Term.RANK, Rank.of("III/b"), 31))));
    assertRefused(
        "NUMBER_AS_WORD",
        "words[0]",
        () -> NamedConstant.words(Term.RATING, Rating.SESUAI_EKSPEKTASI, "2"));
    assertRefused(
        "CODE_OUT_OF_RANGE",
        "code",
        () -> NamedConstant.code(Term.RATING, Rating.SESUAI_EKSPEKTASI, -1));
    assertRefused("NO_WORD", "words", () -> NamedConstant.words(Term.LEVEL, PositionLevel.MAHIR));
    assertRefused(
        "UNKNOWN_CONSTANT",
        "constant",
        () -> new NamedConstant(Term.RATING, "SESUAI", List.of("Sesuai"), Optional.empty()));
    assertRefused("UNKNOWN_TERM", "term", () -> Term.of("ratings"));
  }

  @Test
  void aHostReadsConstantsOfItsOwnTheSameWay() {
    Term<DecimalMark> own = Term.of(DecimalMark.class, "mark", Text.of("tanda", "mark"));

    assertThat(STANDARD.read(own, "koma")).isEqualTo(DecimalMark.KOMA);
    assertThat(STANDARD.read(own, "Not declared")).isEqualTo(DecimalMark.TIDAK_DINYATAKAN);
    assertRefused("UNKNOWN_WORD", "mark", () -> STANDARD.read(own, "apostrof"));
  }

  @Test
  void aSystemOfManyCodesAndWordsIsToldInAFewOfThem() {
    List<NamedConstant> codes = IntStream.range(0, 9_999)
        .mapToObj(code -> NamedConstant.code(Term.RATING, Rating.DI_ATAS_EKSPEKTASI, code))
        .toList();
    Vocabulary many = Vocabulary.of("contoh", codes);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> many.rating("10000"))
        .satisfies(refusal -> assertThat(refusal.getMessage())
            .hasSizeLessThan(1_000)
            .contains("0 DI_ATAS_EKSPEKTASI", " …"));
    assertThat(many.code(Term.RATING, Rating.DI_ATAS_EKSPEKTASI)).contains(0);
    assertThat(many.ofCode(Term.RATING, new BigDecimal("9998.0")))
        .isEqualTo(Rating.DI_ATAS_EKSPEKTASI);

    String[] words =
        IntStream.range(0, 5_000).mapToObj(i -> "sebutan ke " + i).toArray(String[]::new);
    Vocabulary worded = Vocabulary.of(
        "contoh", List.of(NamedConstant.words(Term.RATING, Rating.DI_ATAS_EKSPEKTASI, words)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> worded.rating("sebutn ke 7"))
        .withMessageContaining("did you mean 'sebutan ke 7' (DI_ATAS_EKSPEKTASI)?");
    assertThat(worded.words(Term.RATING).get(Rating.DI_ATAS_EKSPEKTASI)).startsWith(words);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> worded.rating("sebutn ke 4999"))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("4999' ("));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          rating|Belum Sesuai Ekspektasi
          rating|Tidak Sesuai
          rating|Melampaui Ekspektasi
          rating|Diatas expectation
          predicate|Sangat Buruk
          predicate|Kurang Baik
          predicate|Cukup Baik
          predicate|Tidak Baik
          employment|PPPK Separuh Waktu
          employment|Non PNS
          employment|PNSX
          level|Eselon 9a
          level|Eselon VIa
          level|Fungsional Maju
          level|JPT Pertama
          rank|Penata Tk. II
          rank|IV/f
          cascadingMethod|Non Cascading""")
  void aWordOfAnotherMeaningIsNeverProposed(String term, String word) {
    assertThatThrownBy(() -> read(STANDARD, term, word))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.code()).isEqualTo("UNKNOWN_WORD");
          assertThat(refusal.sentence()).doesNotContain("did you mean");
        });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          rating|Sesuai Expektasi|'Sesuai Espektasi' (SESUAI_EKSPEKTASI)
          rating|Sesuai Eskpektasi|'Sesuai Ekspektasi' (SESUAI_EKSPEKTASI)
          rating|Diatas Ekpetasi|'Diatas Ekspetasi' (DI_ATAS_EKSPEKTASI)
          predicate|BUTUH PERBAKAN|'Butuh Perbaikan' (BUTUH_PERBAIKAN)
          predicate|Butuh|'Butuh Perbaikan' (BUTUH_PERBAIKAN)
          predicate|Sangat Kurng|'Sangat Kurang' (SANGAT_KURANG)
          predicate|Biak|'Baik' (BAIK)
          level|Administrtor|'Administrator' (ADMINISTRATOR)""")
  void aSlipOfThePenIsProposed(String term, String word, String meant) {
    assertThatThrownBy(() -> read(STANDARD, term, word))
        .hasMessageEndingWith("did you mean " + meant + "?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Penata (III/d)", "Penata, III/d", "III/d - Penata", "Penata Gol. III/d"})
  void aNameOfARankWithAnothersGroupIsToldAsThat(String rank) {
    assertThatThrownBy(() -> STANDARD.rank(rank))
        .isInstanceOfSatisfying(InvalidValueException.class, refusal -> {
          assertThat(refusal.code()).isEqualTo("UNKNOWN_WORD");
          assertThat(refusal.sentence())
              .contains("needs a name and a group that agree: Penata is III/c")
              .doesNotContain("did you mean");
          assertThat(refusal.sentence(Text.INDONESIAN)).contains("Penata adalah III/c");
        });
  }
}
