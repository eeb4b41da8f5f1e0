package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Whatever is given, every reader answers with a value that holds all that was said, or with a {@link DocumentException}
 * whose problems have a code and a place.
 */
class HostileDocumentProperties {
  @Property
  void anyBytesAreReadOrRefused(@ForAll("readers") Reader reader, @ForAll byte[] bytes) {
    assertAnswered(reader, bytes);
  }

  @Property
  void anyTextOfJsonSignsIsReadOrRefused(
      @ForAll("readers") Reader reader, @ForAll("jsonSigns") String text) {
    assertAnswered(reader, text.getBytes(StandardCharsets.UTF_8));
    assertAnswered(reader, text);
  }

  @Provide
  Arbitrary<String> jsonSigns() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\\",
            "\\u",
            "d83d",
            "\ud83d",
            "a",
            "0",
            "9",
            "-",
            "+",
            ".",
            "e",
            "E40",
            "null",
            "true",
            "NaN",
            " ",
            "\n",
            "\u0000",
            "\ufeff",
            "\"document\":",
            "\"skp-appraisal/1\"",
            "\"skp\":{",
            "\"results\":[")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void aTruncatedDocumentIsRefused(
      @ForAll("readers") Reader reader, @ForAll @IntRange(max = 1_000_000) int length) {
    byte[] document = utf8(reader);
    byte[] start = Arrays.copyOf(document, length % document.length);

    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> reader.bytes().apply(start));
  }

  @Property
  void aDocumentWithOtherBytesIsReadOrRefused(
      @ForAll("readers") Reader reader,
      @ForAll @Size(min = 1, max = 4) byte[] other,
      @ForAll @IntRange(max = 1_000_000) int position) {
    byte[] changed = utf8(reader);
    System.arraycopy(other, 0, changed, position % (changed.length - other.length), other.length);

    assertAnswered(reader, changed);
  }

  @Property
  void aDocumentWithAPieceTwiceIsReadOrRefused(
      @ForAll("readers") Reader reader,
      @ForAll @IntRange(max = 1_000_000) int from,
      @ForAll @IntRange(max = 300) int length) {
    String document = reader.document();
    int start = from % document.length();
    int end = Math.min(start + length, document.length());

    assertAnswered(reader, document.substring(0, end) + document.substring(start));
  }

  @Property(tries = 1500)
  void ofAChangedDocumentNothingIsLostOrItIsRefusedAtAPlaceThatIsThere(
      @ForAll("readers") Reader reader,
      @ForAll("changes") @Size(min = 1, max = 4) List<Change> changes) {
    JsonNode document = parse(reader.document());
    changes.forEach(change -> change.applyTo(document));
    try {
      JsonNode written = parse(reader.text().apply(document.toString()));
      assertThat(said(written)).as("%s", document).containsAll(said(document));
    } catch (DocumentException refusal) {
      Change.assertPlacesAreIn(document, refusal);
    }
  }

  /** Returns the fields of a document that have a value, each by its name and its text. */
  private static List<String> said(JsonNode document) {
    return SchemaAgreement.pointers(document).stream()
        .flatMap(place -> said(document, place).stream())
        .toList();
  }

  private static Optional<String> said(JsonNode document, JsonPointer place) {
    JsonNode value = document.at(place);
    if (!value.isValueNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isNumber()
        ? value.decimalValue().stripTrailingZeros().toPlainString()
        : value.asText();
    return Optional.of(place.last().getMatchingProperty() + "=" + text);
  }

  @Provide
  Arbitrary<Reader> readers() {
    return Arbitraries.of(Reader.ALL);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Change.ofAny("\"x\"", "1", "2", "false", "\"2024-Q1\"");
  }

  private static byte[] utf8(Reader reader) {
    return reader.document().getBytes(StandardCharsets.UTF_8);
  }

  /** Whatever is thrown beside a {@link DocumentException} fails the property. */
  private static void assertAnswered(Reader reader, byte[] document) {
    try {
      assertThat(reader.bytes().apply(document)).isNotEmpty();
    } catch (DocumentException refusal) {
      assertReported(refusal);
    }
  }

  private static void assertAnswered(Reader reader, String document) {
    try {
      assertThat(reader.text().apply(document)).isNotEmpty();
    } catch (DocumentException refusal) {
      assertReported(refusal);
    }
  }

  private static void assertReported(DocumentException refusal) {
    assertThat(refusal.problems()).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.code()).matches("[A-Z][A-Z0-9_]*");
      assertThat(JsonPointer.compile(problem.pointer())).isNotNull();
    });
  }
}
