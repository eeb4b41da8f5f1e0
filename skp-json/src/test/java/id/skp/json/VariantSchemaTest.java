package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import id.skp.rules.Difference;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of variants, put together from the forms of the parameters, says the same as the code. */
class VariantSchemaTest {
  private static final RuleSets BASES = RuleSets.standard();
  private static final String PARAMETERS = "parameters";

  /** What only code can check; the schema's description lists the same. */
  private static final Set<String> CODE_ONLY = Set.of(
      "ACTION_REPEATED",
      "ANCHORS_UNORDERED",
      "BANDS_REVERSED",
      "BANDS_UNORDERED",
      "BOUND_OF_OTHER_FINDING",
      "CATEGORY_VALUES_UNORDERED",
      "CHECK_TWICE",
      "CITATION_MALFORMED",
      "CREDIT_BASES_UNORDERED",
      "CREDIT_BASE_ABOVE_NEED",
      "CREDIT_COEFFICIENTS_UNORDERED",
      "CREDIT_NEED_OUT_OF_RANGE",
      "CREDIT_PERCENTAGES_UNORDERED",
      "CREDIT_PERCENTAGE_HOLE",
      "DAY_MALFORMED",
      "DECIDED_BY_OTHER",
      "DECISION_WITHOUT_RULING",
      "DECREE_OF_OTHER_RULE_SET",
      "DISTRIBUTION_IMPOSSIBLE",
      "DISTRIBUTION_UNORDERED",
      "DUPLICATE_INSTITUTION",
      "DUPLICATE_PARAMETER",
      "DUPLICATE_STEP",
      "EXPIRY_WITHOUT_LIMIT",
      "FILED_BY_OTHER",
      "FILING_LIMIT_MISSING",
      "FILING_SKIPPED",
      "FINDING_CODE_MALFORMED",
      "FRACTION_OUT_OF_RANGE",
      "LABEL_OF_OTHER_PREDICATE",
      "LEADER_RATINGS_UNORDERED",
      "LEVELS_INVERTED",
      "LEVEL_OUTSIDE_SCALE",
      "MAXIMAL_TARGET_BELOW_SCALE",
      "MONTH_RANGE",
      "NEVER_DECIDED",
      "STEP_UNREACHABLE",
      "TEXT_SAYS_NOTHING",
      "PREDICATES_INVERTED",
      "PREDICATES_MALFORMED",
      "PREDICATES_OVERLAP",
      "PREDICATE_NOT_ON_SCALE",
      "QUADRANT_UNORDERED",
      "RANGE_INVERTED",
      "SCALE_UNORDERED",
      "SCOPE_WEIGHTS_UNORDERED",
      "SCORE_ABOVE_HIGHEST",
      "SECOND_FILING",
      "SEGMENTS_UNORDERED",
      "SEGMENT_INVERTED",
      "SEGMENT_REVERSED",
      "SHARES_IMPOSSIBLE",
      "SHARES_INVERTED",
      "STANDARDS_MALFORMED",
      "STEP_AFTER_END",
      "STEP_TO_BEGINNING",
      "UNCHANGED_PARAMETER",
      "VALIDITY_BEFORE_BASE",
      "BAND_UNREACHABLE",
      "SEGMENTS_HOLE",
      "DECREE_OF_BASE",
      "VALIDITY_INVERTED",
      "WITHOUT_EFFECT",
      "WEIGHTS_ABOVE_WHOLE",
      "WEIGHTS_NOT_WHOLE",
      "WORD_PATTERN_MALFORMED");

  private static final String[] FORMS = {
    "skp-variant/2",
    "permenpanrb-6-2022",
    "permenpanrb-8-2021",
    "permenpanrb-6-2023",
    "id.go.contoh",
    "id..go",
    "Id.go",
    "contoh-",
    "contoh\n",
    "PP 30/2019",
    "PP 30/1944",
    "PP 30/2019\n",
    "PP 30/2019, Pasal 3",
    "30/2019",
    "2024-02-29",
    "2023-02-29",
    "2024-2-9",
    "12024-01-01",
    "REGULATION_TEXT",
    "OUR_READING",
    "regulation_text",
    "OQ-604",
    "OQ-X12",
    "OQ-12345",
    "OQ-604\n",
    "100/3",
    "-1/3",
    "1/0",
    "1/00",
    "0/7",
    "1/3\n",
    "1/-3",
    "1.5/3",
    "1000000/1",
    "1/" + "3".repeat(60),
    "1/" + "3".repeat(61),
    "87.5",
    "BAIK",
    "KURANG",
    "SANGAT_BAIK",
    "SEGMENT_BELOW",
    "SANGAT_BAIK_NOT_ALLOWED"
  };

  static List<SchemaAgreement> variants() {
    Schema schema = Schemas.schema(JsonSchemas.variant(BASES));
    return Documents.VARIANTS.stream()
        .map(variant ->
            new SchemaAgreement(parse(variant), schema, VariantSchemaTest::read, CODE_ONLY))
        .toList();
  }

  /** The same documents, cut into one for each parameter, and one for all else: small ones are asked about much faster. */
  static List<SchemaAgreement> parts() {
    List<SchemaAgreement> parts =
        variants().stream().flatMap(VariantSchemaTest::parts).toList();
    return Stream.concat(Stream.of(parts.get(0).at(JsonPointer.empty())), parts.stream())
        .toList();
  }

  private static Stream<SchemaAgreement> parts(SchemaAgreement variant) {
    return variant.document().get(PARAMETERS).properties().stream().map(parameter -> {
      ObjectNode part = variant.document().deepCopy();
      part.putObject(PARAMETERS).set(parameter.getKey(), parameter.getValue());
      return variant
          .of(part)
          .at(JsonPointer.empty().appendProperty(PARAMETERS).appendProperty(parameter.getKey()));
    });
  }

  private static void read(String document) {
    RuleSet variant = VariantJson.read(document, BASES);
    RuleSet again = VariantJson.read(VariantJson.write(variant), BASES);
    assertThat(again.differencesFrom(variant)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void theDocumentHasEveryParameterAndIsAcceptedByBoth(SchemaAgreement variant) {
    variant.assertAccepted();
    RuleSet read = VariantJson.read(variant.document().toString(), BASES);
    assertThat(read.differencesFrom(read.base().orElseThrow()))
        .filteredOn(each -> each.kind() == Difference.Kind.PARAMETER)
        .hasSize(read.parameters().size());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void whatIsMissingIsRefusedByBothOrNeither(SchemaAgreement variant) {
    variant.assertWhatIsMissing();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aTextIsBlankForBothOrNeither(SchemaAgreement variant) {
    variant.assertBlankTexts();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aTextOfAnotherFormIsRefusedByBothOrNeither(SchemaAgreement variant) {
    variant.assertTextsOfOtherForms(FORMS);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void anotherValueIsRefusedByBothOrNeither(SchemaAgreement variant) {
    variant.assertOtherValues();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void anotherFieldIsRefusedByBothOrNeither(SchemaAgreement variant) {
    variant.assertOtherFields();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void anItemThatStandsTwiceIsRefusedByBothOrNeither(SchemaAgreement variant) {
    variant.assertItemsThatStandTwice();
  }

  @ParameterizedTest
  @MethodSource("id.skp.json.RuleSetJsonTest#ruleSets")
  void theSchemaOfAParameterAcceptsItsValue(RuleSet base) {
    JsonNode written = parse(RuleSetJson.write(base)).get(PARAMETERS);
    JsonNode definitions = parse(JsonSchemas.variant(BASES)).get("$defs");

    for (JsonNode parameter : written) {
      JsonNode form = definitions
          .get("parametersOf-" + base.id())
          .get("properties")
          .get(parameter.get("name").textValue())
          .at("/properties/value");
      assertThat(Schemas.schema(form.toString()).validate(parameter.get("value")))
          .as(parameter.get("name").textValue())
          .isEmpty();
    }
    assertThat(written).hasSameSizeAs(base.parameters());
  }

  @Test
  void theDescriptionListsWhatOnlyCodeChecks() {
    assertThat(parse(JsonSchemas.variant(BASES)).get("description").asText())
        .contains(CODE_ONLY)
        .contains(SchemaAgreement.TEXT_ONLY);
  }

  @Test
  void theSameRuleSetsGiveTheSameSchema() {
    assertThat(JsonSchemas.variant(BASES)).isEqualTo(JsonSchemas.variant(BASES));
  }
}
