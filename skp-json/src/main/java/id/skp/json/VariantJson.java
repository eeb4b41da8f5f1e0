package id.skp.json;

import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;

/**
 * <em>Varian himpunan aturan</em>: a rule set with parameters of its own as a JSON document with the header
 * {@code "document": "skp-variant/1"}, so that an institution changes a number or a choice without writing code.
 *
 * <pre>
 * document         the header
 * id               the id of the variant
 * base             the id of the rule set it is based on
 * decree           what the changes rest on: id and title of the regulation, and its basis if not REGULATION_TEXT
 * effectiveFrom    the first day in force; that of the base if absent
 * effectiveUntil   the last day in force; that of the base if absent
 * institutions     the institutions it is made for, each with id and name; those of the base if absent
 * parameters       by name, what replaces or confirms the base's: value, and source where it is not the decree as a whole
 * </pre>
 *
 * <p>A value has the form of its parameter ({@link id.skp.rules.ParameterKey#form()}), a source that of
 * {@link RuleSetJson}, which shows the base's values in the form in which they may be copied. Nothing in a document is
 * ever run; a variant with procedures of its own is made in Java, by {@link RuleSet#variant}.
 *
 * <p>Reading is strict, see {@link DocumentException}, and gives the rule set that the same changes in Java give. The
 * order of the parameters does not matter.
 */
public final class VariantJson {
  private VariantJson() {}

  /**
   * Reads a variant.
   *
   * @param utf8 the document, in UTF-8
   * @param available the rule sets it may be based on
   * @return the variant; {@link RuleSets#with} adds it to the others
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RuleSet read(byte[] utf8, RuleSets available) {
    return read(StrictJson.source(utf8), available);
  }

  /**
   * Reads a variant of at most {@value StrictJson#MAX_LENGTH} bytes: of a longer one no more is taken from the stream.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @param available the rule sets it may be based on
   * @return the variant; {@link RuleSets#with} adds it to the others
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RuleSet read(InputStream utf8, RuleSets available) throws IOException {
    return read(StrictJson.source(utf8), available);
  }

  /**
   * Reads a variant.
   *
   * @param text the document
   * @param available the rule sets it may be based on
   * @return the variant; {@link RuleSets#with} adds it to the others
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RuleSet read(String text, RuleSets available) {
    return read(StrictJson.source(text), available);
  }

  private static RuleSet read(JsonSource document, RuleSets available) {
    return DocumentType.VARIANT.read(document, new VariantDecoder(available)::variant);
  }

  /**
   * Writes a variant in its canonical form: the same variant always gives the same text, indented, without a line feed at
   * the end; parameters in the order of the base.
   *
   * @param variant the variant
   * @return the document
   * @throws id.skp.core.InvalidValueException if a document cannot say what the variant is: with code
   *     {@code NOT_A_VARIANT} for a rule set that stands on its own, {@code RULES_REPLACED} for one with rules of its own,
   *     {@code PARAMETERS_ADDED} or {@code FINDINGS_ADDED} for one that has more than its base; the sentence
   *     names them
   * @throws IllegalArgumentException if a text holds half of a surrogate pair or a date lies outside of the years 1 to
   *     9999, which no document can hold
   */
  public static String write(RuleSet variant) {
    return JsonText.of(DocumentType.VARIANT.begin().putAll(VariantEncoder.variant(variant)));
  }
}
