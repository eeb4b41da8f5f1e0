package id.skp.core;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PersonNumbersProperties {
  private static final int CHINESE_ZERO = 0x3007;
  private static final int NEXT_SCRIPT = 10;
  private static final Pattern CODE_OF_SIGN = Pattern.compile("U\\+[0-9A-F]{4,6}");

  @Property
  void ofANumberInWhateverSpellingAtMostFourDigitsAreShown(
      @ForAll("spelt") String number,
      @ForAll("words") String before,
      @ForAll("words") String after) {
    String text = before + number + after;
    InvalidValueException told = new InvalidValueException("CODE", text, text, "the " + text);
    InvalidValueException got =
        InvalidValueException.breach("CODE", "field", "perlu nama", "needs a name", text);

    for (String shown : List.of(
        InvalidValueException.withoutNumbersOfPersons(text),
        InvalidValueException.shortened(text, 200),
        told.field(),
        told.sentence(),
        told.sentence(Text.INDONESIAN),
        got.sentence(),
        got.sentence(Text.INDONESIAN),
        InvalidValueException.quoted(text))) {
      assertThat(digits(CODE_OF_SIGN.matcher(shown).replaceAll(""))).isLessThanOrEqualTo(4);
    }
  }

  @Example
  void aCodeOfASignOrATagIsOneSign() {
    String number = "198504122010012003";
    List<UnaryOperator<String>> codes = List.of(
        each -> "&#" + each.codePointAt(0) + ";",
        each -> "&#x" + Integer.toHexString(each.charAt(0)) + ";",
        each -> "%" + Integer.toHexString(each.charAt(0)),
        each -> "\\u00" + Integer.toHexString(each.charAt(0)),
        each -> "<b>" + each + "</b>",
        each -> each + "<span class=\"x7\">&nbsp;</span>",
        each -> each + "&nbsp;",
        each -> each + "%20",
        each -> each + "%",
        each -> "\u3007一二三四五六七八九".substring(each.charAt(0) - '0', each.charAt(0) - '0' + 1),
        each -> "零壹貳參肆伍陸柒捌玖".substring(each.charAt(0) - '0', each.charAt(0) - '0' + 1),
        each -> "零壹贰叁肆伍陆柒捌玖".substring(each.charAt(0) - '0', each.charAt(0) - '0' + 1));
    for (UnaryOperator<String> code : codes) {
      List<String> signs =
          number.chars().mapToObj(Character::toString).map(code).toList();
      String shown =
          InvalidValueException.withoutNumbersOfPersons("NIP " + String.join("", signs) + ".");
      String end = String.join("", signs.subList(14, 18));
      assertThat(shown).startsWith("NIP ").endsWith(end + ".");
      for (int i = 0; i < 14; i++) {
        assertThat(shown).doesNotContain(String.join("", signs.subList(i, i + 4)));
      }
      assertThat(shown).contains("*");
    }
    assertThat(InvalidValueException.withoutNumbersOfPersons(
            "19850412&nbsp;201001&nbsp;2003, 19850412%20201001%202003, 19850412%201001%2003"))
        .doesNotContain("1985", "0412")
        .contains("&nbsp;2003", "%202003");
    String table = "<td>2024-01-01</td><td>2024-02-01</td><td>2024-03-01</td>";
    assertThat(InvalidValueException.withoutNumbersOfPersons(table)).isEqualTo(table);
  }

  @Property
  void ofARefusedNumberWithAWrongDigitAtMostFourDigitsAreShown(
      @ForAll @IntRange(min = 4, max = 7) int wrong,
      @ForAll("groups") List<Integer> ends,
      @ForAll("separators") List<String> separators) {
    String number = "198504122010012003";
    String mistyped = number.substring(0, wrong) + "9" + number.substring(wrong + 1);

    assertThat(digits(InvalidValueException.shortened(spelt(mistyped, 0, ends, separators), 200)))
        .isLessThanOrEqualTo(4);
  }

  @Property(tries = 3_000)
  void daysOfYearsNearEachOtherStay(
      @ForAll List<@IntRange(max = 5000) Integer> days,
      @ForAll("separators") List<String> between) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < days.size(); i++) {
      line.append(LocalDate.of(2012, 1, 1).plusDays(days.get(i)))
          .append(i < between.size() ? between.get(i) : ", ");
    }
    assertThat(InvalidValueException.withoutNumbersOfPersons(line.toString()))
        .isEqualTo(line.toString());
  }

  @Property
  void numbersOfAListStay(@ForAll @IntRange(min = 1, max = 60) int count) {
    for (String separator : List.of(", ", "; ", " ", "\n- ", " | ")) {
      String numbers =
          IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(joining(separator));
      String years = IntStream.rangeClosed(1980, 1980 + count)
          .mapToObj(Integer::toString)
          .collect(joining(separator));
      String months = Stream.iterate(LocalDate.of(2020, 1, 1), each -> each.plusMonths(1))
          .limit(count)
          .map(each -> each.toString().substring(0, 7))
          .collect(joining(separator));
      for (String line : List.of(numbers, years, months)) {
        assertThat(InvalidValueException.withoutNumbersOfPersons(line)).isEqualTo(line);
      }
    }
  }

  @SuppressWarnings("CharacterGetNumericValue") // of numbers that are no letters
  private static long digits(String text) {
    return text.codePoints()
        .filter(each -> Character.isDigit(each)
            || (Character.getType(each) == Character.OTHER_NUMBER
                && Character.getNumericValue(each) >= 0
                && Character.getNumericValue(each) < NEXT_SCRIPT))
        .count();
  }

  @Provide
  Arbitrary<String> spelt() {
    return Combinators.combine(
            numbers(),
            Arbitraries.<Integer>of(0, 0x660, 0x966, 0xFF10, 0x1D7D8, 0x1D7F6),
            groups(),
            separators())
        .as(PersonNumbersProperties::spelt);
  }

  private static String spelt(
      String number, int zero, List<Integer> ends, List<String> separators) {
    StringBuilder spelt = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i);
      spelt.appendCodePoint(zero == 0 ? digit : digit - '0' + zero);
      int group = ends.indexOf(i);
      if (group >= 0) {
        spelt.append(separators.get(group));
      }
    }
    return spelt.toString();
  }

  private static Arbitrary<String> numbers() {
    return Combinators.combine(
            Arbitraries.integers().between(1950, 2009),
            Arbitraries.integers()
                .between(101, 1231)
                .filter(each -> each % 100 > 0 && each % 100 < 32),
            Arbitraries.integers().between(15, 60),
            Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(21, 29)),
            Arbitraries.integers().between(1001, 2999))
        .as((year, day, age, month, end) ->
            "%d%04d%d%02d%d".formatted(year, day, year + age, month, end));
  }

  @Provide
  Arbitrary<List<Integer>> groups() {
    return Arbitraries.integers().between(0, 16).list().uniqueElements();
  }

  /** Signs that are neither letters nor digits, from all of Unicode, up to three at a place. */
  @Provide
  Arbitrary<List<String>> separators() {
    return Arbitraries.oneOf(
            Arbitraries.of("()[]{}<>#=~^%&@!?$\"\\`+*;:.,/-_'| \t\n".split(""))
                .map(each -> each.codePointAt(0)),
            Arbitraries.integers().between(0, 0x1FFFF))
        .filter(each -> !Character.isLetter(each)
            && each != CHINESE_ZERO
            && digits(Character.toString(each)) == 0
            && (each < 0xD800 || each > 0xDFFF))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(signs -> signs.stream().map(Character::toString).collect(joining()))
        .list()
        .ofSize(17);
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "", "NIP ", "nip:", "Dewi (", ")", "/x/", ".json", "TW I – ", "\u200b", " a.n. ");
  }
}
