package id.skp.json;

import static id.skp.json.Documents.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of documents of older versions, by a type that has three. */
class DocumentTypeTest {
  private static final Text RENAMED = Text.of("nilai bernama skor", "value is named score");
  private static final Text ADDED = Text.of("satuan disebut", "the unit is told");
  private static final DocumentType TYPE = new DocumentType(
      "skp-example",
      1_000,
      List.of(
          new DocumentType.Upgrade(RENAMED, DocumentTypeTest::rename),
          new DocumentType.Upgrade(ADDED, DocumentTypeTest::add)));

  private static Map<String, @Nullable Object> rename(Map<String, @Nullable Object> fields) {
    Map<String, @Nullable Object> renamed = new LinkedHashMap<>(fields);
    renamed.put("score", renamed.remove("value"));
    return renamed;
  }

  private static Map<String, @Nullable Object> add(Map<String, @Nullable Object> fields) {
    Map<String, @Nullable Object> added = new LinkedHashMap<>(fields);
    added.put("unit", "%");
    return added;
  }

  @Test
  void anOlderDocumentIsUpgradedStepByStepAndTheStepsAreTold() {
    UpgradedDocument first =
        upgrade("{\"document\":\"skp-example/1\",\"value\":109.00,\"kept\":[null]}");
    assertThat(StrictJson.parse(first.document()))
        .isEqualTo(StrictJson.parse("{\"document\":\"skp-example/3\",\"score\":109.00,"
            + "\"kept\":[null],\"unit\":\"%\"}"));
    assertThat(first.changes()).containsExactly(RENAMED, ADDED);

    assertThat(upgrade("{\"document\":\"skp-example/2\",\"score\":1}").changes())
        .containsExactly(ADDED);
  }

  @Test
  void aDocumentOfTheNewestVersionStaysAsItIs() {
    String newest = " {\"document\" : \"skp-example/3\"}";
    assertThat(upgrade(newest)).isEqualTo(new UpgradedDocument(newest, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "skp-example/4, NEWER_DOCUMENT",
    "skp-example/0, WRONG_DOCUMENT",
    "skp-example/01, WRONG_DOCUMENT",
    "skp-plan/1, WRONG_DOCUMENT"
  })
  void aDocumentOfNoKnownVersionIsNotUpgraded(String header, String code) {
    assertRefused(() -> upgrade("{\"document\":\"" + header + "\"}"))
        .containsExactly("/document " + code);
  }

  @Test
  void aReaderRefusesAnOlderDocumentAndNamesTheUpgrade() {
    Problems problems = new Problems(0);
    assertThat(TYPE.hasHeader(Map.of("document", "skp-example/2"), problems)).isFalse();
    assertThat(problems.toException().problems().get(0))
        .returns("OLDER_DOCUMENT", DocumentProblem::code)
        .returns("/document", DocumentProblem::pointer)
        .extracting(DocumentProblem::sentence)
        .asString()
        .contains("'skp-example/3'", "found 'skp-example/2'", "SkpDocuments.upgrade");
  }

  @Test
  void everyDocumentWithAHeaderIsOfATypeThatIsUpgraded() {
    assertThat(SkpDocuments.types().stream()
            .map(JsonForms::find)
            .flatMap(Optional::stream)
            .flatMap(form -> form.document().stream())
            .map(document -> document.header()))
        .isNotEmpty()
        .allSatisfy(header -> assertThat(DocumentType.of(header))
            .hasValueSatisfying(type -> assertThat(type.header()).isEqualTo(header)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"document\":7}", "{\"document\":\"other/1\"}", "[]"})
  void whatHasNoHeaderOfTheLibraryIsToldWhatOneIs(String document) {
    assertRefused(() -> SkpDocuments.upgrade(document.getBytes(UTF_8)))
        .containsExactly("/document WRONG_DOCUMENT");
    assertThat(Documents.problems(() -> SkpDocuments.upgrade(document.getBytes(UTF_8)))
            .get(0)
            .sentence())
        .contains("needs a header such as 'skp-appraisal/1'");
  }

  @Test
  void whatIsNoJsonIsToldAsThat() {
    assertRefused(() -> SkpDocuments.upgrade("{\"document\":\"skp-plan/1\",}".getBytes(UTF_8)))
        .containsExactly("/document MALFORMED_JSON");
  }

  private static UpgradedDocument upgrade(String document) {
    return TYPE.upgrade(StrictJson.source(document));
  }
}
