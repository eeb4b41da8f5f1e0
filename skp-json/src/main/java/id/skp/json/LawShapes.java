package id.skp.json;

import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.BasicShapes.where;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Regulations and sources. */
final class LawShapes {
  static final Shape<RegulationId> REGULATION_OF_PLAN =
      regulation("teks seperti 'PermenPAN-RB 6/2022'", "a text such as 'PermenPAN-RB 6/2022'");

  static final Shape<Basis> BASIS = Shape.constant(
      Basis.class,
      Text.of("Dasar pengetahuan", "How strong a source is, from the strongest to the weakest."));

  private static final Shape<Citation> CITATION = Shape.text(
      null,
      null,
      Text.of(
          "teks seperti 'PP 30/2019, Pasal 41 ayat (5)' dalam tanda kutip",
          "a text such as 'PP 30/2019, Pasal 41 ayat (5)' in quotation marks"),
      LawShapes::citation,
      Citation::toString,
      json("{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 800}"));

  static final Shape<Text> WORDING = Shape.later(() -> ObjectShape.of(
          "wording",
          Text.of("Rumusan", "A wording in Indonesian and in English."),
          Part.required("id", TEXT, Text::indonesian).saying("In Indonesian."),
          Part.required("en", TEXT, Text::english).saying("In English."),
          Text::of)
      .shape());

  static final Shape<OpenQuestion> OPEN_QUESTION = Shape.later(() -> ObjectShape.of(
          "openQuestion",
          Text.of("Pertanyaan terbuka", "The question that is answered by a choice."),
          Part.required(
                  "id",
                  ID.narrowed(json("{\"pattern\": \"^OQ-[A-Z]?[0-9]{1,4}$\"}")),
                  OpenQuestion::id)
              .saying("The number of the question, such as OQ-604."),
          Part.required("question", WORDING, OpenQuestion::question)
              .saying("The question that the law leaves open, in both languages."),
          OpenQuestion::new)
      .shape());

  static final Shape<LegalSource> SOURCE = Shape.later(() -> ObjectShape.of(
          "source",
          Text.of(
              "Sumber hukum",
              "Where something comes from: places, or a question that the law leaves open."),
          Part.wholeList("citations", CITATION.list(), LegalSource::citations)
              .saying("The places in regulations."),
          Part.required("basis", BASIS, LegalSource::basis),
          Part.optional("openQuestion", OPEN_QUESTION, LegalSource::openQuestion),
          (List<Citation> citations, Basis basis, Optional<OpenQuestion> question) ->
              new LegalSource(basis, citations, question))
      .where(where("""
          {"anyOf": [
            {"properties": {"citations": {"type": "array", "minItems": 1}}, "required": ["citations"]},
            {"properties": {"openQuestion": {"type": "object"}}, "required": ["openQuestion"]}]}"""))
      .shape());

  static final Shape<Decree> DECREE = Shape.later(() -> ObjectShape.of(
          null,
          Text.of("Dasar perubahan", "The regulation that the changes rest on."),
          DecreeParts::new,
          DecreeParts::decree)
      .required(
          "id",
          regulation(
              "teks seperti 'PermenPAN-RB 6/2022' dalam tanda kutip",
              "a text such as 'PermenPAN-RB 6/2022' in quotation marks"),
          decree -> decree.regulation().id(),
          (parts, id) -> parts.id = id)
      .required(
          "title",
          TEXT,
          decree -> decree.regulation().title(),
          (parts, title) -> parts.title = title)
      .saying("The title of the decree.")
      .unless(
          "basis",
          BASIS.narrowed(json("{\"not\": {\"const\": \"OUR_READING\"}}")),
          Decree::basis,
          (parts, basis) -> parts.basis = basis,
          Basis.REGULATION_TEXT)
      .saying("How well it is known; REGULATION_TEXT if absent.")
      .shape());

  /**
   * What a variant cites.
   *
   * @param regulation the regulation
   * @param basis how well it is known
   */
  record Decree(Regulation regulation, Basis basis) {
    /** Returns the decree as a whole as a source. */
    LegalSource source() {
      return LegalSource.cited(basis, regulation.id().toString());
    }
  }

  /** What is read of a decree. */
  private static final class DecreeParts {
    private @Nullable RegulationId id;
    private String title = "";
    private Basis basis = Basis.REGULATION_TEXT;

    Decree decree() {
      return new Decree(new Regulation(Objects.requireNonNull(id), title), basis);
    }
  }

  private LawShapes() {}

  /** A citation is malformed as a whole, whichever of its parts is wrong. */
  private static Citation citation(String text) {
    try {
      return Citation.parse(text);
    } catch (InvalidValueException malformed) {
      throw new InvalidValueException(
          "CITATION_MALFORMED",
          "citation",
          malformed.sentence(Text.INDONESIAN),
          malformed.sentence());
    }
  }

  private static Shape<RegulationId> regulation(String indonesian, String english) {
    return Shape.text(
        "regulation",
        Text.same("The short name of a regulation, such as PermenPAN-RB 6/2022 or KMK Nomor"
            + " 300/KMK.01/2022."),
        Text.of(indonesian, english),
        RegulationId::parse,
        RegulationId::toString,
        json("""
            {"type": "string", "maxLength": 200, "pattern": "^(?![\\\\s\\\\S]{201})(?:(?:(?!(?:[Nn][Oo](?:\\\\.?:|\\\\.|[Mm][Oo][Rr][.:]?)?|[Tt](?:[Aa][Hh][Uu][Nn]:?|[Hh][Nn]?\\\\.?)) )[^\\\\u0000- \\\\u007f-\\\\u009f,]+(?:,(?! (?:Pasal|Lampiran|hlm\\\\.) ))? )*(?!(?:[Nn][Oo](?:\\\\.?:|\\\\.|[Mm][Oo][Rr][.:]?)?|[Tt](?:[Aa][Hh][Uu][Nn]:?|[Hh][Nn]?\\\\.?)) )[^\\\\u0000- \\\\u007f-\\\\u009f,]+ (?:[Nn][Oo](?:\\\\.?:|\\\\.|[Mm][Oo][Rr][.:]?)?(?: :)? )?|(?:[Nn][Oo](?:\\\\.?:|\\\\.|[Mm][Oo][Rr][.:]?)?(?: :)? )?(?:[Nn][Oo](?:[Mm][Oo][Rr])?[.:])?(?=(?!(?:[Nn][Oo](?:[Mm][Oo][Rr])?|[Tt][Aa][Hh][Uu][Nn])[-./])[A-Z][A-Za-z]*[-./][0-9](?![0-9]{3}$)|(?:[0-9]{3}|(?=[^\\\\u0000- \\\\u007f-\\\\u009f,]*[A-Za-z])[0-9])[0-9.]*(?:-[^\\\\u0000- \\\\u007f-\\\\u009f,/]|/[^\\\\u0000- \\\\u007f-\\\\u009f,/]+[/ ])))(?!(?:[Nn][Oo](?:[Mm][Oo][Rr])?[.:])?(?:0{1,2}/[A-Za-z]|0+(?: |/[0-9]{4}$)|[A-Z][A-Za-z]*-0+[/ ]))(?!(?:[Nn][Oo](?:\\\\.?:|\\\\.|[Mm][Oo][Rr][.:]?)?|[Tt](?:[Aa][Hh][Uu][Nn]:?|[Hh][Nn]?\\\\.?))(?: |/[0-9]{4}$))[^\\\\u0000- \\\\u007f-\\\\u009f,/]+(?:/[^\\\\u0000- \\\\u007f-\\\\u009f,/]+)*(?:/| (?:[Tt](?:[Aa][Hh][Uu][Nn]:?|[Hh][Nn]?\\\\.?) |[Tt][Hh][Nn]?\\\\.))(?:19(?:4[5-9]|[5-9][0-9])|[2-9][0-9]{3})$"}"""));
  }
}
