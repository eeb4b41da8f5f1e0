package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.TextKind;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.law.Validity;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The types of values of law, text and number. */
final class LawKinds {
  /** Constants of which one cannot tell which is meant. */
  private enum Twin implements Labelled {
    ONE,
    OTHER;

    @Override
    public Text label() {
      return Text.same("sama");
    }
  }

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Text.class,
          blank("indonesian", text -> new Text(ValueKinds.BLANK, text.english())),
          blank("english", text -> new Text(text.indonesian(), ValueKinds.BLANK))),
      ValueKind.of(
          Ratio.class,
          refused(
              "divided by nothing",
              "DIVISION_BY_ZERO",
              "denominator",
              number -> number.dividedBy(Ratio.ZERO)),
          refused(
              "mean of nothing",
              "DIVISION_BY_ZERO",
              "denominator",
              number -> Ratio.mean(List.of())),
          refused(
              "a sum longer than a thousand digits",
              "TOO_MANY_VALUES",
              "numbers",
              number -> Ratio.sum(
                  IntStream.range(2, 5000).mapToObj(each -> Ratio.of(1, each)).toList())),
          refused(
              "percent sign", "NUMBER_MALFORMED", "number", number -> Ratio.parse(number + "%")),
          refused(
              "a thousand and one decimals",
              "NUMBER_OUT_OF_RANGE",
              "number",
              number -> Ratio.of(BigDecimal.valueOf(1, 1001)))),
      ValueKind.of(
          RegulationId.class,
          refused(
              "comma at the end of the issuer",
              "REGULATION_MALFORMED",
              "issuer",
              id -> new RegulationId(id.issuer() + ",", id.number(), id.year())),
          refused(
              "outer blank of the issuer",
              "REGULATION_MALFORMED",
              "issuer",
              id -> new RegulationId(id.issuer() + " ", id.number(), id.year())),
          refused(
              "number that ends with a slash",
              "REGULATION_MALFORMED",
              "number",
              id -> new RegulationId(id.issuer(), id.number() + "/", id.year())),
          refused(
              "no number",
              "REGULATION_MALFORMED",
              "number",
              id -> new RegulationId(id.issuer(), "", id.year())),
          refused(
              "number zero",
              "REGULATION_MALFORMED",
              "number",
              id -> new RegulationId(id.issuer(), "0", id.year())),
          refused(
              "year before independence",
              "REGULATION_MALFORMED",
              "year",
              id -> new RegulationId(id.issuer(), id.number(), 1944)),
          refused(
              "year of five digits",
              "REGULATION_MALFORMED",
              "year",
              id -> new RegulationId(id.issuer(), id.number(), 10_000)),
          refused(
              "text without a year",
              "REGULATION_MALFORMED",
              "regulation",
              id -> RegulationId.parse(id.issuer() + " " + id.number()))),
      ValueKind.of(
          Regulation.class,
          blank("title", regulation -> new Regulation(regulation.id(), ValueKinds.BLANK)),
          refused(
              "title without a word",
              "TEXT_SAYS_NOTHING",
              "title",
              regulation -> new Regulation(regulation.id(), "- .")),
          refused(
              "title longer than any text",
              "TEXT_TOO_LONG",
              "title",
              regulation ->
                  new Regulation(regulation.id(), "a".repeat(TextKind.TEXT.longest() + 1))),
          refused(
              "title with a bell",
              "CONTROL_CHARACTER",
              "title",
              regulation -> new Regulation(regulation.id(), regulation.title() + "\u0007")),
          refused(
              "title with half a character",
              "INVALID_UNICODE",
              "title",
              regulation -> new Regulation(regulation.id(), regulation.title() + "\ud83d"))),
      ValueKind.of(
          Citation.class,
          refused(
              "lampiran longer than any name",
              "TEXT_TOO_LONG",
              "lampiran",
              citation -> citation.toBuilder()
                  .lampiran("a".repeat(TextKind.NAME.longest() + 1))
                  .build()),
          refused(
              "pasal of four digits",
              "CITATION_MALFORMED",
              "pasal",
              citation -> citation.toBuilder().pasal("1000").build()),
          refused(
              "pasal zero",
              "CITATION_MALFORMED",
              "pasal",
              citation -> citation.toBuilder().pasal("0").build()),
          refused(
              "ayat in brackets",
              "CITATION_MALFORMED",
              "ayat",
              citation -> citation.toBuilder().pasal("1").ayat("(1)").build()),
          refused(
              "huruf in capitals",
              "CITATION_MALFORMED",
              "huruf",
              citation -> citation.toBuilder().pasal("1").huruf("A").build()),
          refused(
              "basis by no label",
              "UNKNOWN_CONSTANT",
              "constant",
              citation -> Labelled.constant(Basis.class, citation.toString())),
          refused(
              "constant by a label of two",
              "AMBIGUOUS_LABEL",
              "constant",
              citation -> Labelled.constant(Twin.class, "sama")),
          refused(
              "page in words",
              "CITATION_MALFORMED",
              "page",
              citation -> citation.toBuilder().page("depan").build()),
          refused(
              "ayat without pasal",
              "CITATION_MALFORMED",
              "pasal",
              citation -> citation.toBuilder().pasal(Optional.empty()).ayat("1").build()),
          refused(
              "page within the lampiran",
              "CITATION_MALFORMED",
              "lampiran",
              citation -> citation.toBuilder().lampiran("I, hlm. 3").build()),
          refused(
              "text without a regulation",
              "CITATION_MALFORMED",
              "citation",
              citation -> Citation.parse(", Pasal 3"))),
      ValueKind.of(
          OpenQuestion.class,
          refused(
              "id in small letters",
              "OPEN_QUESTION_MALFORMED",
              "id",
              question -> new OpenQuestion("oq-604", question.question())),
          refused(
              "id of five digits",
              "OPEN_QUESTION_MALFORMED",
              "id",
              question -> new OpenQuestion("OQ-60400", question.question()))),
      ValueKind.of(
          LegalSource.class,
          refused(
              "neither citation nor question",
              "SOURCE_MISSING",
              "citations",
              source -> new LegalSource(source.basis(), List.of(), Optional.empty())),
          refused(
              "no citation at all",
              "SOURCE_MISSING",
              "citations",
              source -> LegalSource.cited(source.basis()))),
      ValueKind.of(
          Validity.class,
          refused(
              "end before the beginning",
              "VALIDITY_INVERTED",
              "until",
              validity -> Validity.between(validity.from(), validity.from().minusDays(1)))));

  private LawKinds() {}
}
