package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.refused;
import static id.skp.testkit.arbitrary.ValueKinds.BLANK;

import id.skp.core.alias.DecimalMark;
import id.skp.core.alias.ForeignText;
import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import id.skp.core.appraisal.Rating;
import java.util.List;
import java.util.Optional;

/** The types of values of words and codes of other systems, and what is read by them. */
final class AliasKinds {
  private static final Vocabulary COUNTED = Vocabulary.of(
      "contoh", List.of(NamedConstant.code(Term.RATING, Rating.SESUAI_EKSPEKTASI, 2)));

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Term.class,
          refused("no such term", "UNKNOWN_TERM", "term", term -> Term.of(term.name() + "s")),
          refused(
              "no such constant",
              "UNKNOWN_CONSTANT",
              "constant",
              term -> term.constant("ISTIMEWASEKALI")),
          refused(
              "two readings",
              "NUMBER_AMBIGUOUS",
              "number",
              term -> ForeignText.number("1.250", DecimalMark.TIDAK_DINYATAKAN)),
          refused("no year", "PERIOD_WITHOUT_YEAR", "period", term -> ForeignText.period("TW IV")),
          refused(
              "another year",
              "PERIOD_OF_OTHER_YEAR",
              "period",
              term -> ForeignText.period("TW IV 2023", 2024)),
          refused("no such day", "DAY_MALFORMED", "day", term -> ForeignText.day("31-02-2024")),
          refused(
              "a number of a spreadsheet",
              "NIP_DIGITS_LOST",
              "nip",
              term -> ForeignText.nip("1.97202E+17"))),
      ValueKind.of(
          NamedConstant.class,
          refused(
              "another constant",
              "UNKNOWN_CONSTANT",
              "constant",
              named ->
                  new NamedConstant(named.term(), "ISTIMEWASEKALI", named.words(), named.code())),
          refused("blank word", "BLANK_TEXT", "words[#]", named -> with(named, BLANK, 1)),
          refused("a number as word", "NUMBER_AS_WORD", "words[#]", named -> with(named, "2,5", 1)),
          refused("code -1", "CODE_OUT_OF_RANGE", "code", named -> with(named, "Kata", -1)),
          refused("code 10000", "CODE_OUT_OF_RANGE", "code", named -> with(named, "Kata", 10_000)),
          refused(
              "neither word nor code",
              "NO_WORD",
              "words",
              named ->
                  new NamedConstant(named.term(), named.constant(), List.of(), Optional.empty()))),
      ValueKind.of(
          Vocabulary.class,
          refused("blank id", "BLANK_TEXT", "id", words -> Vocabulary.of(BLANK, words.constants())),
          refused(
              "a word of two", "DUPLICATE_WORD", "constants[#].words[#]", words -> of("Kata", 1)),
          refused("a code of two", "DUPLICATE_CODE", "constants[#].code", words -> of("Lain", 2)),
          refused("an unknown word", "UNKNOWN_WORD", "rating", words -> words.rating("Luar Biasa")),
          refused(
              "a word of several",
              "AMBIGUOUS_WORD",
              "level",
              words -> Vocabulary.of(words.id(), List.of()).level("Madya")),
          refused(
              "a code without a table",
              "CODE_WITHOUT_TABLE",
              "rating",
              words -> Vocabulary.standard().rating("2")),
          refused("an unknown code", "UNKNOWN_CODE", "rating", words -> COUNTED.rating("7"))));

  private AliasKinds() {}

  private static NamedConstant with(NamedConstant named, String word, int code) {
    return new NamedConstant(
        named.term(), named.constant(), List.of("Kata", word), Optional.of(code));
  }

  private static Vocabulary of(String second, int first) {
    return Vocabulary.of(
        "contoh",
        List.of(
            new NamedConstant(
                Term.RATING, Rating.SESUAI_EKSPEKTASI.name(), List.of("Kata"), Optional.of(first)),
            new NamedConstant(
                Term.RATING, Rating.DI_ATAS_EKSPEKTASI.name(), List.of(second), Optional.of(2))));
  }
}
