package id.skp.json;

import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The schema of a type of documents and the code say the same, and what is read is written as it was. What can be changed
 * in a document is asked of both.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SchemaTest {
  private static final String LINE_ENDS_AND_TABS = "\t\n\u000b\f\r\u0085";
  private static final String[] FORMS = {
    "UTAMA",
    "utama",
    "TAMBAHAN",
    "null",
    "true",
    "2",
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "0000-02-29",
    "0000-12-31",
    "0001-01-01",
    "+10000-01-01",
    "-0001-01-01",
    "1600-02-29",
    "1700-02-29",
    "2100-02-29",
    "2024-04-31",
    "2024-12-31",
    "2024-00-10",
    "2024-13-01",
    "2024-01-00",
    "2024-01-32",
    "2024-1-1",
    "20240101",
    "2024-01-01\n",
    "+2024-01-01",
    "-2024-01-01",
    "12024-01-01",
    "٢٠٢٤-٠١-٠١",
    "2024-01-01T00:00:00",
    "2024",
    "2024\n",
    "1899",
    "1900",
    "9999",
    "10000",
    "2024-S1",
    "2024-S2",
    "2024-S0",
    "2024-S3",
    "2024-Q1",
    "2024-Q4",
    "2024-Q5",
    "2024-q1",
    "2024-01",
    "2024-12",
    "2024-13",
    "2024-00",
    "2024-",
    "198504122010012003",
    "19850412201001200",
    "1985041220100120033",
    "198504122010012003\n",
    "198504122010212003",
    "198504122010132003",
    "198504122010013003",
    "198502302010012003",
    "199904121998012003",
    "١٩٨٥٠٤١٢٢٠١٠٠١٢٠٠٣",
    "19850412 201001 2 003",
    "I",
    "XVII",
    "XVIII",
    "I/a",
    "I/e",
    "IV/e",
    "IV/f",
    "iii/d",
    "III/d ",
    "V/a",
    "PP 30/2019",
    "PP  30/2019",
    " PP 30/2019",
    "PP 30/2019 ",
    "PP 30/2019\n",
    "PP 30/1944",
    "PP 30/1945",
    "PP 30/19",
    "PP 30/20199",
    "30/2019",
    "Pergub DKI Jakarta 1.a/2020",
    "A,B 1/2020",
    "A/B 1/2020",
    "PP\t30/2019",
    "PP\u00a0X 30/2019",
    "PP SEK-04.KP.05.02/2020",
    "PP 30/٢٠١٩",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n",
    "9f86",
    "skp-appraisal/2",
    "R1",
    "R2",
    "R1.2",
    "B1",
    "B2",
    "KOLABORATIF",
    "ADAPTIF",
    "PIMPINAN",
    "KURANG",
    "PPPK",
    "KHUSUS",
    "OPEN",
    "LOYAL",
    "CUKUP",
    "1/0"
  };

  private final String schema;
  private final Set<String> codeOnly;
  private final SchemaAgreement whole;
  private final List<SchemaAgreement> parts;

  /**
   * Takes what is held against each other.
   *
   * @param schema the schema
   * @param document a valid document with every field
   * @param rewriting reads a document and writes what was read
   * @param codeOnly what only code can check; the schema's description lists the same
   */
  SchemaTest(
      String schema, String document, Function<String, String> rewriting, Set<String> codeOnly) {
    this.schema = schema;
    this.codeOnly = codeOnly;
    this.whole = new SchemaAgreement(
        parse(document),
        schema(schema),
        text -> {
          String canonical = rewriting.apply(text);
          assertThat(rewriting.apply(canonical)).isEqualTo(canonical);
        },
        codeOnly);
    this.parts = whole.parts();
  }

  final void assertAgreement(Stream<JsonNode> documents) {
    whole.assertAgreement(documents);
  }

  @Test
  void theDocumentIsAcceptedByBoth() {
    whole.assertAccepted();
  }

  @Test
  void whatIsMissingIsRefusedByBothOrNeither() {
    parts.forEach(SchemaAgreement::assertWhatIsMissing);
  }

  @Test
  void aTextIsBlankForBothOrNeither() {
    parts.forEach(SchemaAgreement::assertBlankTexts);
  }

  @Test
  void aTextOfAnotherFormIsRefusedByBothOrNeither() {
    parts.forEach(part -> part.assertTextsOfOtherForms(FORMS));
  }

  @Test
  void anotherValueIsRefusedByBothOrNeither() {
    parts.forEach(SchemaAgreement::assertOtherValues);
  }

  @Test
  void anotherFieldIsRefusedByBothOrNeither() {
    parts.forEach(SchemaAgreement::assertOtherFields);
  }

  @Test
  void anItemThatStandsTwiceIsRefusedByBothOrNeither() {
    parts.forEach(SchemaAgreement::assertItemsThatStandTwice);
  }

  @Test
  void theDescriptionListsWhatOnlyCodeChecks() {
    assertThat(parse(schema).get("description").asText())
        .contains(codeOnly)
        .contains(SchemaAgreement.TEXT_ONLY);
  }

  @Test
  void theTextPatternKnowsWhatCannotBeSeen() {
    JsonNode kinds = parse(schema).get("$defs");
    Pattern visible = Pattern.compile(Stream.of("text", "name", "words")
        .map(kinds::path)
        .filter(JsonNode::isObject)
        .findFirst()
        .orElseThrow()
        .get("pattern")
        .asText());

    for (int character = 0; character <= Character.MAX_VALUE; character++) {
      String text = String.valueOf((char) character);
      boolean control = Character.isISOControl(character) && !LINE_ENDS_AND_TABS.contains(text);
      assertThat(visible.matcher(text).find())
          .as("U+%04X", character)
          .isEqualTo(isText(text) || Character.isSurrogate((char) character));
      assertThat(text.isBlank() && visible.matcher(text).find())
          .as("U+%04X", character)
          .isFalse();
      assertThat(visible.matcher("a" + text + "b").find())
          .as("U+%04X", character)
          .isEqualTo(!control);
    }
  }

  private static boolean isText(String text) {
    try {
      return TextKind.TEXT.require(text, "text").equals(text);
    } catch (InvalidValueException refused) {
      return false;
    }
  }
}
