package id.skp.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {
  @Test
  void anAbsentValueIsToldInWords() {
    assertThat(Text.of(refused(Optional.empty())))
        .isEqualTo(Text.of("perlu nama, tidak ada yang diberikan", "needs a name, got none"));
  }

  @Test
  void aNumberHasADecimalCommaInIndonesianAndAPointInEnglish() {
    assertThat(Text.of(refused(new BigDecimal("1000.5"))))
        .isEqualTo(Text.of("perlu nama, diberikan 1000,5", "needs a name, got 1000.5"));
  }

  @Test
  void numbersWithinAValueHaveADecimalCommaToo() {
    assertThat(refused(List.of(new BigDecimal("0.5"), new BigDecimal("-70.25")))
            .sentence(Text.INDONESIAN))
        .isEqualTo("perlu nama, diberikan [0,5, -70,25]");
  }

  @Test
  void aTextStandsAsItWasWritten() {
    assertThat(refused("12.5").sentence(Text.INDONESIAN)).isEqualTo("perlu nama, diberikan 12.5");
  }

  @Test
  void ofALongValueTheEndsAreShown() {
    String value = "a".repeat(1_000_000) + "z";

    InvalidValueException refusal = refused(value);

    assertThat(refusal.sentence())
        .startsWith("needs a name, got aaaa")
        .contains("a\u2026a")
        .endsWith("az")
        .hasSizeLessThan(250);
    assertThat(refusal.sentence(Text.INDONESIAN)).hasSizeLessThan(250);
    assertThat(refusal.getMessage()).hasSizeLessThan(250);
  }

  @Test
  void whateverASentenceIsMadeOfItIsBounded() {
    String endless = "x".repeat(1_000_000);

    InvalidValueException refusal = new InvalidValueException("CODE", endless, endless, endless);

    assertThat(refusal.toString().length() + refusal.field().length()).isLessThan(5000);
    assertThat(refusal.sentence(Text.INDONESIAN)).hasSizeLessThan(5000);
    assertThat(refusal.at(endless).field()).hasSizeLessThan(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "198504122010012003 | **************2003",
        "NIP 19850412 201001 2 003, Dewi | NIP ******** ****** 2 003, Dewi",
        "1985**********2003 | 1985**********2003",
        "1985041220100120O3 | **************20O3",
        "a12345678b87654321c | a****5678b****4321c",
        "1234567 | 1234567",
        "2024-12-31 | 2024-12-31",
        "١٩٨٥٠٤١٢ | ****٠٤١٢",
        "-12345678.25 | -****5678.25",
      })
  void ofANumberThatMayBeThatOfAPersonFourDigitsAreShown(String value, String shown) {
    assertThat(refused(value).sentence()).isEqualTo("needs a name, got " + shown);
    assertThat(InvalidValueException.shown(shown)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
          19850412.201001.2.003               | ********.******.2.003
          19850412-201001/2_003               | ********-******/2_003
          1985-0412-2010-01-2003              | ****-****-****-**-2003
          1985'0412’2010:01,2003              | ****'****’****:**,2003
          1985-04-12-2010-01-20-03            | ****-**-**-****-**-20-03
          19850412 201001–2.0O3               | ******** ******–2.0O3
          2024-01-31/198504122010012003       | 2024-01-31/**************2003
          3201.2345.6789.0123                 | ****.****.****.0123
          12.34.56.78.90.12.34                | **.**.**.**.**.12.34
          """)
  void separatorsDoNotShowMoreOfTheNumberOfAPerson(String value, String shown) {
    assertThat(refused("x " + value + ".").sentence())
        .isEqualTo("needs a name, got x " + shown + ".");
    assertThat(InvalidValueException.shown(shown)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-31",
        "98,5",
        "1.250.000",
        "1.234.567.890,123",
        "300/KMK.01/2022",
        "SKP-2024-01",
        "2024-01-01/2024-12-31",
        "2024-01-01_2024-06-15_01.json",
        "01.01.2024 31.12.2024",
        "1-2024-01-01,2024-02-01,2024-03-01",
        "10:15:30",
        "2024-01-31 10:15:30",
        "2024-01-31 10.15.30.",
        "31/01/2024 23:59:59",
        "2024-01-31T10:15:30.123+07:00",
        "2024-01-01 - 2024-12-31",
        "2024-01-01, 2024-02-01, 2024-03-01",
        "1.250.000 - 2.500.000.000",
        "/tmp/1234567/2024-12-31.json",
      })
  void daysPeriodsTimesAmountsAndIdsStay(String value) {
    assertThat(InvalidValueException.shown(value)).isEqualTo(value);
    assertThat(InvalidValueException.withoutNumbersOfPersons(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-01/2024-12-31",
        "2024-01-32/2024-12-31",
        "2024-01.01/2024-12-31",
        "1985-04-12/2010-01-20",
        "1885-04-12/1885-01-20",
        "2024-01-31 24:15:30",
        "2024-01-31 10:60:30",
        "2024-01-31 10:15:60",
        "2024-01-31 10:15-30",
        "1985-04-12 20:10:01:2:003",
        "1985.04.12.2010.01.20.03",
        "1985 04-12-2010 01:20:03",
      })
  void whatIsNoDayMayBeANumber(String value) {
    assertThat(InvalidValueException.shown(value)).contains("****").isNotEqualTo(value);
  }

  @Test
  void noCharacterIsCutInTwo() {
    for (int most = 0; most < 6; most++) {
      String text = InvalidValueException.shortened("😀😀😀😀", most);
      assertThat(text).hasSizeLessThanOrEqualTo(most + 1);
      assertThat(text.replace("😀", "")).isEqualTo("\u2026");
    }
  }

  @Test
  void theMessageIsTheEnglishSentenceAtTheField() {
    assertThat(refused(1)).hasMessage("name: needs a name, got 1");
  }

  @Test
  void aRefusalAtAnotherPlaceSaysTheSame() {
    InvalidValueException moved = refused(1).at("employee.name");
    assertThat(moved.field()).isEqualTo("employee.name");
    assertThat(moved.code()).isEqualTo("NAME_WRONG");
    assertThat(Text.of(moved)).isEqualTo(Text.of(refused(1)));
  }

  @Test
  void aSentenceOfAPlugInStandsForBothLanguages() {
    InvalidValueException refusal = new InvalidValueException("CODE", "field", "perlu nilai");
    assertThat(Text.of(refusal)).isEqualTo(Text.same("perlu nilai"));
  }

  private static InvalidValueException refused(Object got) {
    return catchThrowableOfType(
        InvalidValueException.class,
        () -> InvalidValueException.unless(
            false, "NAME_WRONG", "name", "perlu nama", "needs a name", got));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          results[1].id      | /results/1/id
          number             | /number
          /plans/0/period    | /plans/0/period
          a[0][12].b~c       | /a/0/12/b~0c
          ''                 | ''
          """)
  void theFieldIsAPointerToo(String field, String pointer) {
    assertThat(new InvalidValueException("CODE", field, "perlu nilai", "needs a value").pointer())
        .isEqualTo(pointer);
  }

  @Test
  void noSentenceTellsTheNumberOfAPerson() {
    String number = "198504122010012003";
    InvalidValueException told =
        new InvalidValueException("CODE", "id", "perlu id " + number, "needs the id " + number);
    InvalidValueException cut = new InvalidValueException(
        "CODE", "id", "x".repeat(1995) + number + "x".repeat(9000), number + "x".repeat(9000));

    assertThat(told).hasMessage("id: needs the id **************2003");
    assertThat(told.sentence(Text.INDONESIAN)).isEqualTo("perlu id **************2003");
    assertThat(cut.sentence(Text.INDONESIAN)).contains("x*****…x");
    assertThat(cut.sentence()).startsWith("**************2003x");
  }

  @ParameterizedTest
  @CsvSource(delimiterString = " | ", quoteCharacter = '"', textBlock = """
          1985'0412'2010'012003.json          | ****'****'****'**2003.json
          x/19850412.201001.2.003/2024.json   | x/********.******.2.003/2024.json
          2024-01-31_19850412-201001-2-003    | 2024-01-31_********-******-2-003
          1985-04-12-2010-01-20-03            | ****-**-**-****-**-20-03
          19850412.201001.2.003 1990-0101-2015-01-1004 | ********.******.2.003 ****-****-****-**-1004
          2024-01-01/2024-12-31/19850412.201001.2.003  | 2024-01-01/2024-12-31/********.******.2.003
          20240131198504122010012003          | 20240131**************2003
          3201.2345.6789.0123                 | 3201.2345.6789.0123
          1985 - 0412 - 2010 - 01 - 2 - 003   | **** - **** - **** - ** - 2 - 003
          1985, 0412, 2010, 01, 2, 003        | ****, ****, ****, **, 2, 003
          1985--0412 / 201001 \\ 2 – 003      | ****--**** / ****** \\ 2 – 003
          １９８５０４１２２０１００１２００３ | **************２００３
          １９８５０４１２－２０１００１－２－００３ | ********－******－２－００３
          l985O4l2 2010012003                 | ******** ******2003
          NIP/l98504l22O10012003.json         | NIP/**************2003.json
          198504122OlOOl2OO3                  | 198504122OlOOl2OO3
          /tmp/19850412/2010012003.json       | /tmp/********/******2003.json
          /tmp/19850412/2010/01/2003          | /tmp/********/****/**/2003
          NIP: 1985/0412/2010/01/2003.        | NIP: ****/****/****/**/2003.
          1985-04-12, 2010-01-20, 2024-01-01  | 1985-04-12, 2010-01-20, 2024-01-01
          1985-04-12 - 2010-01-20 - 24        | ****-**-** - ****-**-20 - 24
          19.850.412 - 201.001.200            | 19.850.412 - 201.001.200
          10.000.000.000.000.000              | 10.000.000.000.000.000
          2024-01-31-10-15-30                 | 2024-01-31-10-15-30
          19850412\\u00a0201001\\n2\\t003     | ********\\u00a0******\\n2\\t003
          19850412U+2028201001\\"2003        | ********U+2028******\\"2003
          """)
  void inALineSeparatorsDoNotShowTheNumberOfAPerson(String line, String shown) {
    assertThat(InvalidValueException.withoutNumbersOfPersons(line)).isEqualTo(shown);
  }

  @Test
  void inALineOnlyTheNumberOfAPersonIsHidden() {
    String line =
        "skp-198504122010012003.json: 20241231, 100000000000000000 and 19850412 201001 2 0O3";

    assertThat(InvalidValueException.withoutNumbersOfPersons(line))
        .isEqualTo(
            "skp-**************2003.json: 20241231, 100000000000000000 and ******** ****** 2 0O3");
  }
}
