package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.shape.ObjectShape;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
  private static final String ABOUT =
      "A variant of a rule set: parameters of its own, and the decree they rest on.";

  private static final String CODE_ONLY =
      "UNCHANGED_PARAMETER for the value that the base has, without a source of its own; "
          + "DUPLICATE_INSTITUTION; DUPLICATE_PARAMETER for a day in force that stands among the "
          + "parameters, too; VALIDITY_INVERTED; VALIDITY_BEFORE_BASE; "
          + "DECREE_OF_OTHER_RULE_SET; DECREE_OF_BASE; CITATION_MALFORMED; FRACTION_OUT_OF_RANGE for a "
          + "fraction out of the bounds of its number; and what a value as a whole says: "
          + "BANDS_UNORDERED, BAND_UNREACHABLE for a band in which no number lies, SEGMENTS_HOLE, BANDS_HOLE, BOXES_UNORDERED, PREDICATES_UNORDERED, DUPLICATE_ITEM for what a table holds twice, SEGMENTS_UNORDERED, SEGMENT_INVERTED, SCALE_UNORDERED, "
          + "RANGE_INVERTED, SHARES_INVERTED, SHARES_IMPOSSIBLE, LEVELS_INVERTED, "
          + "STANDARDS_MALFORMED, WITHOUT_EFFECT, PREDICATES_MALFORMED for a predicate that "
          + "stands twice; WEIGHTS_NOT_WHOLE; "
          + "CREDIT_NEED_OUT_OF_RANGE for a rank above its level and a level that is none, CREDIT_BASE_ABOVE_NEED, CREDIT_PERCENTAGE_HOLE, "
          + "CREDIT_PERCENTAGES_UNORDERED, CREDIT_BASES_UNORDERED, MONTH_RANGE; what a table "
          + "would turn upside down: BANDS_REVERSED, SEGMENT_REVERSED, ANCHORS_UNORDERED, "
          + "QUADRANT_UNORDERED, LEADER_RATINGS_UNORDERED, CATEGORY_VALUES_UNORDERED, "
          + "CREDIT_COEFFICIENTS_UNORDERED, DISTRIBUTION_UNORDERED, DISTRIBUTION_IMPOSSIBLE, "
          + "CHECK_TWICE, BOUND_OF_OTHER_FINDING, SHARES_UNORDERED, YEARS_UNORDERED, "
          + "SCOPE_WEIGHTS_UNORDERED, PREDICATES_INVERTED, PREDICATES_OVERLAP for a predicate that "
          + "is rewarded and to be improved; what other parameters leave no room for: "
          + "SCORE_ABOVE_HIGHEST, LEVEL_OUTSIDE_SCALE, MAXIMAL_TARGET_BELOW_SCALE, WEIGHTS_ABOVE_WHOLE; "
          + "LABEL_OF_OTHER_PREDICATE for the wording of another predicate, and "
          + "PREDICATE_NOT_ON_SCALE for a predicate that the rule set does not use; "
          + "DAY_MALFORMED, FINDING_CODE_MALFORMED and WORD_PATTERN_MALFORMED for a text of "
          + "another form; FILING_LIMIT_MISSING, FILED_BY_OTHER, DECIDED_BY_OTHER, DECISION_WITHOUT_RULING, DUPLICATE_STEP, SECOND_FILING, STEP_AFTER_END, "
          + "STEP_TO_BEGINNING, FILING_SKIPPED, ACTION_REPEATED, NEVER_DECIDED, STEP_UNREACHABLE and EXPIRY_WITHOUT_LIMIT in the "
          + "steps of an objection; TEXT_SAYS_NOTHING for a title or a name without letter and digit.";

  private VariantJson() {}

  private static Document<VariantContent> document(ObjectShape<VariantContent, ?> shape) {
    return new Document<>(DocumentType.VARIANT, ABOUT, CODE_ONLY, shape);
  }

  static String schema(RuleSets bases) {
    return document(new VariantShape(bases).ofAnyBase()).schema();
  }

  /**
   * Reads a variant.
   *
   * @param utf8 the document, in UTF-8
   * @param available the rule sets it may be based on
   * @return the variant; {@link RuleSets#with} adds it to the others
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RuleSet read(byte[] utf8, RuleSets available) {
    requireNonNull(utf8, "utf8");
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
    VariantShape shape = new VariantShape(available);
    Map<?, ?> fields = document.value() instanceof Map<?, ?> map ? map : Map.of();
    Optional<RuleSet> base =
        fields.get("base") instanceof String id ? available.find(id) : Optional.empty();
    Predicate<String> given = name -> fields.get(name) != null;
    return document(base.<ObjectShape<VariantContent, ?>>map(each -> shape.of(each, given))
            .orElseGet(shape::ofAnyBase))
        .read(document)
        .variant();
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
    requireNonNull(variant, "variant");
    VariantContent content = new VariantContent(variant);
    content.refuseWhatNoDocumentSays();
    VariantShape shape = new VariantShape(RuleSets.of(content.base()));
    return document(shape.of(content.base(), field -> false)).write(content);
  }
}
