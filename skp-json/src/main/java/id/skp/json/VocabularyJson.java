package id.skp.json;

import static id.skp.json.BasicShapes.json;
import static java.util.Objects.requireNonNull;

import id.skp.core.alias.NamedConstant;
import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Kosakata</em>: the words and codes of a system, a {@link Vocabulary}, as a JSON document with the header
 * {@code "document": "skp-vocabulary/1"}, so that a host adds a system without writing code.
 *
 * <pre>
 * document       the header
 * id             what the system is called
 * onlyOwnWords   true if the words that systems in general use are not taken; false if absent
 * constants      what it calls what: term, such as rating; constant, such as DI_ATAS_EKSPEKTASI; words; code
 * </pre>
 *
 * <p>With the library come {@code siasn}, the words and codes of the national system; {@code three-is-best} and
 * {@code five-is-best}, of systems that count upwards; and {@code five-is-best-swapped}, of one in which {@code BUTUH_PERBAIKAN} is 2
 * and {@code KURANG} is 3.
 */
public final class VocabularyJson {
  private static final Shape<Term<?>> TERM = Shape.text(
      "term",
      Text.of("Istilah", "What is named."),
      Text.of("nama istilah seperti 'rating'", "the name of a term such as 'rating'"),
      Term::of,
      Term::name,
      Map.of("enum", Term.all().stream().map(Term::name).toList()));

  static final Shape<NamedConstant> CONSTANT = ObjectShape.of(
          "namedConstant",
          Text.of("Sebutan", "How the system calls a constant: words, a code, or both."),
          Part.required("term", TERM, NamedConstant::term),
          Part.required("constant", BasicShapes.NAME, NamedConstant::constant)
              .saying("The constant of this library."),
          Part.wholeList(
                  "words", BasicShapes.NAME.list(), (NamedConstant constant) -> constant.words())
              .saying("The words by which the system calls it."),
          Part.optional(
                  "code",
                  Shape.integer(0, NamedConstant.LARGEST_CODE),
                  (NamedConstant constant) -> constant.code())
              .saying("The number by which the system calls the constant."),
          (Term<?> term, String constant, List<String> words, Optional<Integer> code) ->
              new NamedConstant(term, constant, words, code))
      .where(VocabularyJson::constants)
      .where(definitions -> json("""
          {"anyOf": [
            {"properties": {"words": {"type": "array", "minItems": 1}}, "required": ["words"]},
            {"properties": {"code": {"type": "integer"}}, "required": ["code"]}]}"""))
      .shape();

  static final Document<Vocabulary> DOCUMENT = new Document<>(
      DocumentType.VOCABULARY,
      "The words and codes by which a system names ratings, predicates and other constants.",
      "DUPLICATE_WORD and DUPLICATE_CODE for a word or code of two constants of a term; "
          + "NUMBER_AS_WORD for a word without letters.",
      ObjectShape.of(
              "vocabulary",
              Text.of("Kosakata", "The words and codes of a system."),
              Part.required("id", BasicShapes.ID, Vocabulary::id)
                  .saying("The id of the vocabulary."),
              Part.optional(
                      "onlyOwnWords",
                      BasicShapes.TRUTH,
                      (Vocabulary vocabulary) -> Optional.of(vocabulary.onlyOwnWords()))
                  .saying(
                      "Whether the words that systems in general use are not taken; false if absent."),
              Part.wholeList("constants", CONSTANT.list(), Vocabulary::constants)
                  .saying("How the system calls each constant."),
              (String id, Optional<Boolean> only, List<NamedConstant> constants) ->
                  only.orElse(false)
                      ? Vocabulary.onlyOf(id, constants)
                      : Vocabulary.of(id, constants))
          .shape());

  private static final List<String> NAMES =
      List.of("siasn", "three-is-best", "five-is-best", "five-is-best-swapped");

  private VocabularyJson() {}

  /** Returns which constants there are of which term. */
  private static Map<String, Object> constants(Definitions unused) {
    Map<String, Map<String, Object>> constants = new LinkedHashMap<>();
    Term.all()
        .forEach(term -> constants.put(
            term.name(),
            Map.of("constant", Map.of("enum", List.copyOf(term.constants().keySet())))));
    return BasicShapes.byConstant("term", constants);
  }

  /**
   * Returns the names of the vocabularies that come with the library.
   *
   * @return the names, which {@link #named} takes
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Obtains a vocabulary that comes with the library.
   *
   * @param name the name, such as {@code siasn}
   * @return the vocabulary
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_VOCABULARY} if none has the name
   */
  public static Vocabulary named(String name) {
    requireNonNull(name, "name");
    return read(Resources.named("vocabulary", NAMES, name));
  }

  /**
   * Reads a vocabulary.
   *
   * @param utf8 the document, in UTF-8
   * @return the vocabulary
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Vocabulary read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a vocabulary of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the vocabulary
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static Vocabulary read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a vocabulary.
   *
   * @param text the document
   * @return the vocabulary
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static Vocabulary read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a vocabulary in its canonical form: the same vocabulary always gives the same text, indented, without a line feed at the
   * end.
   *
   * @param vocabulary the vocabulary, whose terms are all of {@link Term#all()}
   * @return the document
   */
  public static String write(Vocabulary vocabulary) {
    requireNonNull(vocabulary, "vocabulary");
    return DOCUMENT.write(vocabulary);
  }
}
