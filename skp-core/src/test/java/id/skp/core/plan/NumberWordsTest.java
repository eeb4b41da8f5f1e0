package id.skp.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
  private static final List<String> SMALL = List.of(
      "",
      "satu",
      "dua",
      "tiga",
      "empat",
      "lima",
      "enam",
      "tujuh",
      "delapan",
      "sembilan",
      "sepuluh",
      "sebelas");
  private static final List<String> ENGLISH = List.of(
      "",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  @Test
  void everyNumberIsReadAsItIsWritten() {
    LongStream.concat(
            LongStream.rangeClosed(1, 2_100),
            LongStream.of(
                9_999,
                10_000,
                11_011,
                99_000,
                100_000,
                101_101,
                999_999,
                1_000_000,
                1_001_000,
                12_000_015,
                200_000_000,
                1_000_000_000,
                3_012_000_200L,
                1_000_000_000_000L,
                15_000_001_002_119L))
        .forEach(number -> {
          assertReads(indonesian(number), number);
          assertReads(english(number), number);
        });
    assertReads("nol", 0);
    assertReads("zero", 0);
  }

  @ParameterizedTest
  @CsvSource({
    "duapuluh lima, 25",
    "duabelas, 12",
    "tigaratus sebelas, 311",
    "lima rb, 5000",
    "dua jt, 2000000",
    "satu milyar, 1000000000"
  })
  void wordsWrittenAsOneAndShortOnesAreRead(String words, long number) {
    assertReads(words, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "laporan",
        "puluh",
        "belas",
        "ratus",
        "ribu",
        "satu belas",
        "sepuluh belas",
        "dua belas belas",
        "nol puluh",
        "sepuluh puluh",
        "dua puluh tiga puluh",
        "dua puluh sepuluh",
        "dua puluh belas",
        "dua puluh tiga belas",
        "dua ratus tiga ratus",
        "dua ratus seratus",
        "seratus ratus",
        "dua tiga",
        "twenty zero",
        "twenty ten",
        "twenty thirty",
        "hundred",
        "two hundred hundred",
        "dua ribu tiga ribu",
        "dua ribu satu juta",
        "satu seribu",
        "dua sejuta",
        "seribu ribu",
        "serb dua rb",
        "dua puluh satu dua",
        "seratus laporan"
      })
  void whatIsNoNumberIsNotRead(String words) {
    assertThat(NumberWords.value(NumberWords.words(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dua puluh lima laporan, 25 laporan", "laporan seratus dua, laporan 102",
        "twenty-five reports, 25 reports",
    "dua-tiga laporan, 2-3 laporan", "dua  tiga, 2  3", "3 (tiga) laporan, 3 (3) laporan",
    "satu pintu 90 %, satu pintu 90 %", "3 (tiga laporan), 3 (tiga laporan)", "3 tiga), 3 tiga)",
    "nol temuan, 0 temuan", "dua puluh, 20"
  })
  void aNumberInATextIsWrittenInDigitsUnlessDigitsAreThere(String words, String digits) {
    assertThat(NumberWords.inDigits(words)).isEqualTo(digits);
  }

  private static void assertReads(String words, long number) {
    assertThat(NumberWords.value(NumberWords.words(words)))
        .as(words)
        .hasValueSatisfying(
            value -> assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(number)));
  }

  private static String indonesian(long number) {
    if (number < SMALL.size()) {
      return SMALL.get((int) number);
    } else if (number < 20) {
      return indonesian(number - 10) + " belas";
    } else if (number < 100) {
      return indonesian(number / 10) + " puluh " + indonesian(number % 10);
    } else if (number < 200) {
      return "seratus " + indonesian(number - 100);
    } else if (number < 1_000) {
      return indonesian(number / 100) + " ratus " + indonesian(number % 100);
    } else if (number < 2_000) {
      return "seribu " + indonesian(number - 1_000);
    }
    return large(number, List.of("ribu", "juta", "miliar", "triliun"), NumberWordsTest::indonesian);
  }

  private static String english(long number) {
    if (number < ENGLISH.size()) {
      return ENGLISH.get((int) number);
    } else if (number < 100) {
      return TENS.get((int) number / 10) + "-" + english(number % 10);
    } else if (number < 1_000) {
      return english(number / 100) + " hundred " + english(number % 100);
    }
    return large(
        number, List.of("thousand", "million", "billion", "trillion"), NumberWordsTest::english);
  }

  private static String large(long number, List<String> names, LongFunction<String> words) {
    long unit = 1_000;
    int name = 0;
    while (number / unit >= 1_000) {
      unit *= 1_000;
      name++;
    }
    return words.apply(number / unit) + " " + names.get(name) + " " + words.apply(number % unit);
  }
}
