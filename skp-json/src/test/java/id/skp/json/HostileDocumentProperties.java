package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Whatever is given, a reader answers with a value or a {@link DocumentException}. */
class HostileDocumentProperties {
  private static final byte[] DOCUMENT = Documents.APPRAISAL.getBytes(StandardCharsets.UTF_8);

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertAnswered(() -> AppraisalJson.read(bytes));
  }

  @Property
  void anyTextOfJsonSignsIsReadOrRefused(@ForAll("jsonSigns") String text) {
    assertAnswered(() -> AppraisalJson.read(text.getBytes(StandardCharsets.UTF_8)));
    assertAnswered(() -> AppraisalJson.read(text));
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
  void aTruncatedDocumentIsRefused(@ForAll @IntRange(max = 100_000) int length) {
    byte[] start = Arrays.copyOf(DOCUMENT, length % DOCUMENT.length);

    assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> AppraisalJson.read(start));
  }

  @Property
  void aDocumentWithOtherBytesIsReadOrRefused(
      @ForAll @Size(min = 1, max = 4) byte[] other, @ForAll @IntRange(max = 100_000) int position) {
    byte[] changed = DOCUMENT.clone();
    System.arraycopy(other, 0, changed, position % (changed.length - other.length), other.length);

    assertAnswered(() -> AppraisalJson.read(changed));
  }

  @Property
  void aDocumentWithAPieceTwiceIsReadOrRefused(
      @ForAll @IntRange(max = 100_000) int from, @ForAll @IntRange(max = 300) int length) {
    int start = from % Documents.APPRAISAL.length();
    int end = Math.min(start + length, Documents.APPRAISAL.length());

    String document = Documents.APPRAISAL.substring(0, end) + Documents.APPRAISAL.substring(start);
    assertAnswered(() -> AppraisalJson.read(document));
  }

  private static void assertAnswered(ThrowingCallable reading) {
    assertThat(catchThrowable(reading))
        .satisfiesAnyOf(
            answer -> assertThat(answer).isNull(),
            answer -> assertThat(answer)
                .isInstanceOfSatisfying(
                    DocumentException.class,
                    refusal -> assertThat(refusal.problems()).isNotEmpty()));
  }
}
