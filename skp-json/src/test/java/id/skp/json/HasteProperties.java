package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is read straight from the tokens of a document is what is read with all patience, and nothing else is. */
class HasteProperties {
  private static final Map<String, Document<?>> DOCUMENTS = Map.of(
      Documents.APPRAISAL, AppraisalJson.DOCUMENT,
      Documents.PLAN, SkpJson.DOCUMENT,
      Documents.MATRIX, MatrixJson.DOCUMENT,
      Documents.UNIT, UnitJson.DOCUMENT,
      Documents.OBJECTION, ObjectionJson.DOCUMENT,
      Documents.EVALUATION_DOCUMENT, EvaluationDocumentJson.DOCUMENT,
      Documents.PERFORMANCE_FILE, PerformanceFileJson.DOCUMENT);

  @Property(tries = 500)
  void aChangedDocumentIsReadTheSame(
      @ForAll("documents") String text, @ForAll("changes") @Size(max = 2) List<Change> changes) {
    JsonNode document = parse(text);
    changes.forEach(change -> change.applyTo(document));

    assertSame(text, document.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void aDocumentWithOtherBytesIsReadTheSame(
      @ForAll("documents") String text,
      @ForAll @Size(min = 1, max = 4) byte[] other,
      @ForAll @IntRange(max = 1_000_000) int position) {
    byte[] document = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(other, 0, document, position % (document.length - other.length), other.length);

    assertSame(text, document);
  }

  @Property(tries = 2000)
  void whateverAnExtensionSaysIsReadTheSame(@ForAll("signs") List<String> signs) {
    assertSame(Documents.APPRAISAL, extended(String.join("", signs)));
  }

  @Property
  void howeverDeepAnExtensionGoesItIsReadTheSame(
      @ForAll @IntRange(min = 55, max = 70) int depth, @ForAll boolean objects) {
    String begin = objects ? "{\"a\":" : "[";
    String end = objects ? "}" : "]";

    assertSame(Documents.APPRAISAL, extended(begin.repeat(depth) + "1" + end.repeat(depth)));
  }

  private static byte[] extended(String extension) {
    return Documents.APPRAISAL
        .replaceFirst(
            "[{]", "{\"extensions\":{\"a\":{\"b\":" + Matcher.quoteReplacement(extension) + "}},")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void assertSame(String text, byte[] document) {
    Document<?> type = Objects.requireNonNull(DOCUMENTS.get(text));
    assertThat(outcome(() -> type.read(document)))
        .isEqualTo(outcome(() -> type.read(StrictJson.source(document))));
    assertThat(outcome(() -> type.read(new String(document, StandardCharsets.UTF_8))))
        .isEqualTo(outcome(
            () -> type.read(StrictJson.source(new String(document, StandardCharsets.UTF_8)))));
    assertThat(outcome(() -> type.find(document).orElseThrow(HasteProperties::refused)))
        .isEqualTo(outcome(() -> found(type, document)));
  }

  /** Reads with all patience, and tells no reasons. */
  private static Object found(Document<?> type, byte[] document) {
    try {
      return type.read(StrictJson.source(document));
    } catch (DocumentException refusal) {
      throw refused();
    }
  }

  private static DocumentException refused() {
    return new DocumentException(List.of(), 0);
  }

  private static Object outcome(Supplier<?> reader) {
    try {
      return reader.get();
    } catch (DocumentException refusal) {
      return refusal.problems();
    }
  }

  @Property
  void whatIsTakenForUtf8IsUtf8(@ForAll("bytes") List<Byte> signs) {
    byte[] bytes = new byte[signs.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = signs.get(i);
    }

    assertThat(Utf8.isSound(bytes, 0, bytes.length)).isEqualTo(isUtf8(bytes));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      var unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(DOCUMENTS.keySet());
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Change.ofAny("\"x\"", "1.50", "2", "false", "\"2024-Q1\"", "\"\u00e9\ud83d\ude00\"");
  }

  /** What JSON is made of, and what looks like it. */
  @Provide
  Arbitrary<List<String>> signs() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            "[[",
            "]]",
            ",",
            ":",
            "\"",
            "\"a\"",
            "\"a\":",
            "\"\\u0061\":",
            "\"b\\\\\\\"\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\"",
            "\"\\u00g0\"",
            "\"\\u00\"",
            "\"\\x\"",
            "\"\\b\\f\\n\\r\\t\\/\"",
            "\"a\tb\"",
            "\"12345678\u0085\ud83d\ude00\"",
            "1",
            "-1",
            "01",
            "1.50",
            "1.",
            ".5",
            "-",
            "-0.0",
            "1e5",
            "1E-40",
            "1e41",
            "+1",
            "1234567890123456789.5",
            "true",
            "false",
            "null",
            "nul",
            "True",
            "NaN",
            " ",
            "\n",
            "\r\t",
            "\f",
            "\u0000",
            "\\",
            "/**/")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** Bytes at the bounds of what UTF-8 allows, and some that are common. */
  @Provide
  Arbitrary<List<Byte>> bytes() {
    return Arbitraries.of(
            0x00, 0x61, 0x5c, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0,
            0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff)
        .map(Integer::byteValue)
        .list()
        .ofMaxSize(20);
  }
}
