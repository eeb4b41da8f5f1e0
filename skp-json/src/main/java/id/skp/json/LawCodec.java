package id.skp.json;

import static id.skp.json.Values.ID;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.text.Text;
import java.util.List;
import java.util.Optional;

/** Regulations and sources, as documents that are read have them. */
final class LawCodec {
  static final ValueDecoder<Decree> DECREE = object(LawCodec::decree);
  static final ValueDecoder<LegalSource> SOURCE = object(LawCodec::source);

  private static final ValueDecoder<RegulationId> REGULATION_ID = text(
      Text.of(
          "teks seperti 'PermenPAN-RB 6/2022' dalam tanda kutip",
          "a text such as 'PermenPAN-RB 6/2022' in quotation marks"),
      RegulationId::parse);
  private static final ValueDecoder<Citation> CITATION = text(
      Text.of(
          "teks seperti 'PP 30/2019, Pasal 41 ayat (5)' dalam tanda kutip",
          "a text such as 'PP 30/2019, Pasal 41 ayat (5)' in quotation marks"),
      LawCodec::citation);
  private static final ValueDecoder<Basis> BASIS = constant(Basis.class);
  private static final ValueDecoder<OpenQuestion> OPEN_QUESTION = object(LawCodec::openQuestion);
  static final ValueDecoder<Text> WORDING = object(LawCodec::wording);

  /**
   * What a variant cites.
   *
   * @param regulation the regulation
   * @param basis how well it is known
   */
  record Decree(Regulation regulation, Basis basis) {}

  private LawCodec() {}

  private static Optional<Decree> decree(ObjectView json) {
    Optional<RegulationId> id = json.required("id", REGULATION_ID);
    Optional<String> title = json.required("title", TEXT);
    Optional<Basis> basis = json.optional("basis", BASIS);
    return json.build(() -> new Decree(
        new Regulation(id.orElseThrow(), title.orElseThrow()),
        basis.orElse(Basis.REGULATION_TEXT)));
  }

  private static Optional<LegalSource> source(ObjectView json) {
    List<Citation> citations = json.list("citations", CITATION);
    Optional<Basis> basis = json.required("basis", BASIS);
    Optional<OpenQuestion> openQuestion = json.optional("openQuestion", OPEN_QUESTION);
    return json.build(() -> new LegalSource(basis.orElseThrow(), citations, openQuestion));
  }

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

  private static Optional<OpenQuestion> openQuestion(ObjectView json) {
    Optional<String> id = json.required("id", ID);
    Optional<Text> question = json.required("question", WORDING);
    return json.build(() -> new OpenQuestion(id.orElseThrow(), question.orElseThrow()));
  }

  private static Optional<Text> wording(ObjectView json) {
    Optional<String> indonesian = json.required("id", TEXT);
    Optional<String> english = json.required("en", TEXT);
    return json.build(() -> Text.of(indonesian.orElseThrow(), english.orElseThrow()));
  }
}
