package id.skp.json;

import static id.skp.json.Documents.assertRefused;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  @Test
  void everyKindOfValueIsRead() {
    assertThat(StrictJson.parse("{\"b\": [1, \"x\", true, false, null, {}, []], \"a\": -1.50}"))
        .isEqualTo(StrictJson.parse(
            "{\"b\":[1,\"x\",true,false,null,{},[]],\"a\":-1.50}".getBytes(StandardCharsets.UTF_8)))
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
        .containsOnlyKeys("b", "a")
        .containsEntry("a", new BigDecimal("-1.50"));
  }

  @Test
  void fieldsStayInTheirOrder() {
    assertThat(object("{\"z\":1,\"a\":2,\"m\":3}").keySet()).hasToString("[z, a, m]");
  }

  @Test
  void aDocumentMayBeASingleValue() {
    assertThat(StrictJson.parse("null")).isNull();
    assertThat(StrictJson.parse(" \"x\" \n")).isEqualTo("x");
    assertThat(StrictJson.parse("\t7")).isEqualTo(new BigDecimal("7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"109.00", "0", "0.000001", "100", "1234567890123456789012345678901234567890"})
  void aNumberKeepsItsScale(String number) {
    assertThat(StrictJson.parse(number)).hasToString(number);
    assertThat(StrictJson.parse("[" + number + "]")).isEqualTo(List.of(new BigDecimal(number)));
  }

  @Test
  void whatIsReadCannotBeChanged() {
    Map<?, ?> object = object("{\"a\":[1]}");
    List<?> list = (List<?>) requireNonNull(object.get("a"));

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(object::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
  }

  private static Map<?, ?> object(String document) {
    return (Map<?, ?>) requireNonNull(StrictJson.parse(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"a\":2}                        | /a",
        "{\"a\":1,\"\\u0061\":2}                  | /a",
        "[0,{\"x\":{\"k\":1,\"l\":2,\"k\":null}}] | /1/x/k",
        "{\"a/b~c\":1,\"a/b~c\":2}                | /a~1b~0c",
        "{\"\":1,\"\":2}                          | /",
      })
  void aKeyStandsInAnObjectOnce(String document, String pointer) {
    assertRefused(() -> StrictJson.parse(document)).containsExactly(pointer + " DUPLICATE_KEY");
  }

  @Test
  void allDuplicateKeysAreTold() {
    assertRefused(() -> StrictJson.parse("{\"a\":{\"x\":1,\"x\":2},\"b\":3,\"a\":4,\"a\":5}"))
        .containsExactly("/a/x DUPLICATE_KEY", "/a DUPLICATE_KEY", "/a DUPLICATE_KEY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{`                  | ``    | 1 |  2",
        "`{\"a\":`            | /a    | 1 |  6",
        "`{\"a\":[1,\n 2`     | /a/1  | 2 |  3",
        "`[1,]`               | /1    | 1 |  4",
        "`[1 2]`              | /1    | 1 |  4",
        "`{\"a\":1,}`         | /a    | 1 |  8",
        "`{a:1}`              | ``    | 1 |  2",
        "`{'a':1}`            | ``    | 1 |  2",
        "`{\"a\":NaN}`        | /a    | 1 |  9",
        "`[0,Infinity]`       | /1    | 1 | 12",
        "`[0,-Infinity]`      | /1    | 1 | 13",
        "`[+1]`               | /0    | 1 |  3",
        "`[.5]`               | /0    | 1 |  2",
        "`[1.]`               | /0    | 1 |  3",
        "`[01]`               | /0    | 1 |  3",
        "`[0x10]`             | /1    | 1 |  3",
        "`// x\n1`            | ``    | 1 |  1",
        "`[\"a\nb\"]`         | /0    | 1 |  4",
        "`{\"a\":\"\\x\"}`    | /a    | 1 |  7",
        "`{\"a\": {\"b\": tru}}` | /a/b  | 1 | 13",
      })
  @Tag("place-told-by-jackson") // by another version one column further on
  void whatIsNotJsonIsRefusedWhereItStands(String document, String pointer, int line, int column) {
    DocumentProblem problem =
        Documents.problems(() -> StrictJson.parse(document)).get(0);

    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.code()).isEqualTo("MALFORMED_JSON");
    assertThat(problem.sentence()).contains("at line " + line + ", column " + column + ";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\uFEFF"})
  void anEmptyTextIsNoDocument(String document) {
    assertRefused(() -> StrictJson.parse(document)).containsExactly(" MALFORMED_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "{} {}", "[1]]", "{} x", "null,", "\"a\" // x"})
  void nothingStandsBehindTheValue(String document) {
    assertRefused(() -> StrictJson.parse(document)).containsExactly(" TRAILING_CONTENT");
  }

  @Test
  void objectsAndArraysNestToABound() {
    int most = StrictJson.MAX_DEPTH;

    assertThatNoException().isThrownBy(() -> StrictJson.parse(nested(most)));
    assertRefused(() -> StrictJson.parse(nested(most + 1)))
        .containsExactly("/0".repeat(most) + " TOO_DEEP");
    assertRefused(() -> StrictJson.parse(nested(1_000_000)))
        .containsExactly("/0".repeat(most) + " TOO_DEEP");
    assertRefused(() -> StrictJson.parse("{\"a\":".repeat(most + 1)))
        .containsExactly("/a".repeat(most) + " TOO_DEEP");
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901234567890123456789012345678901",
        "-1.2345678901234567890123456789012345678901",
        "1E41",
        "1e+0041",
        "1E-41",
        "1.5E-40",
        "1E2147483648",
        "-1e-99999999999999999999",
        "0.00000000000000000000000000000000000000000",
      })
  void aNumberHasABoundedLengthAndSize(String number) {
    assertRefused(() -> StrictJson.parse("{\"n\":[0," + number + "]}"))
        .containsExactly("/n/1 NUMBER_OUT_OF_RANGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1E40",
        "1e-40",
        "1E0000000000000002",
        "-0.0",
        "1234567890123456789012345678901234567890E-40"
      })
  void aNumberWithinTheBoundsIsExact(String number) {
    assertThat(StrictJson.parse(number)).isEqualTo(new BigDecimal(number));
  }

  @Test
  void aNumberIsNotWrittenOutBeforeItsSizeIsKnown() {
    assertRefused(() -> StrictJson.parse("[1E999999999,1E-999999999]"))
        .containsExactly("/0 NUMBER_OUT_OF_RANGE", "/1 NUMBER_OUT_OF_RANGE");
    assertRefused(() -> StrictJson.parse("9".repeat(1_000_000)))
        .containsExactly(" NUMBER_OUT_OF_RANGE");
  }

  @Test
  void aDocumentHasABoundedLength() {
    byte[] blanks = new byte[StrictJson.MAX_LENGTH + 1];
    Arrays.fill(blanks, (byte) ' ');
    blanks[0] = '1';

    assertRefused(() -> StrictJson.parse(blanks)).containsExactly(" TOO_LARGE");
    assertRefused(() -> StrictJson.parse(new String(blanks, StandardCharsets.US_ASCII)))
        .containsExactly(" TOO_LARGE");
    assertThat(StrictJson.parse(Arrays.copyOf(blanks, StrictJson.MAX_LENGTH)))
        .isEqualTo(BigDecimal.ONE);
  }

  @Test
  void ofAStreamNoMoreIsTakenThanOneByteBeyondTheLongestDocument() {
    EndlessStream zeros = new EndlessStream();

    assertRefused(() -> StrictJson.parse(zeros)).containsExactly(" TOO_LARGE");
    assertThat(zeros.taken).isEqualTo(StrictJson.MAX_LENGTH + 1);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void everyReaderTakesAStreamToItsBound(Reader reader) throws IOException {
    byte[] document = reader.document().getBytes(StandardCharsets.UTF_8);
    EndlessStream zeros = new EndlessStream();

    assertThat(reader.stream().read(new ByteArrayInputStream(document)))
        .isEqualTo(reader.document());
    assertRefused(() -> reader.stream().read(zeros)).containsExactly(" TOO_LARGE");
    assertThat(zeros.taken).isEqualTo(StrictJson.MAX_LENGTH + 1);
  }

  static List<Reader> readers() {
    return Reader.ALL;
  }

  @Test
  void aHolidayStandsInItsListOnce() {
    byte[] twice =
        "[\"2025-03-31\", \"2025-04-01\", \"2025-03-31\"]".getBytes(StandardCharsets.UTF_8);
    assertRefused(() -> HolidaysJson.read(twice)).containsExactly("/2 DUPLICATE_ITEM");
    String file = "{\"document\": \"skp-performance-file/1\", \"skpId\": \"SKP\", \"holidays\": "
        + new String(twice, StandardCharsets.UTF_8) + "}";
    assertRefused(() -> PerformanceFileJson.read(file))
        .containsExactly("/holidays/2 DUPLICATE_ITEM");
  }

  @Test
  void aListOfHolidaysIsTakenFromAStreamToItsBound() throws IOException {
    byte[] document = "[\"2025-03-31\"]".getBytes(StandardCharsets.UTF_8);
    EndlessStream zeros = new EndlessStream();

    assertThat(HolidaysJson.read(new ByteArrayInputStream(document)))
        .containsExactly(LocalDate.of(2025, 3, 31));
    assertRefused(() -> HolidaysJson.read(zeros)).containsExactly(" TOO_LARGE");
    assertThat(zeros.taken).isEqualTo(StrictJson.MAX_LENGTH + 1);
  }

  /** Gives zeros for ever, as {@code /dev/zero} does, and counts them. */
  private static final class EndlessStream extends InputStream {
    private long taken;

    @Override
    public int read() {
      taken++;
      return 0;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      taken += length;
      return length;
    }
  }

  @Test
  void onlyUtf8IsRead() {
    assertRefused(() -> StrictJson.parse(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}))
        .containsExactly(" INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse(new byte[] {'"', (byte) 0xE2, (byte) 0x82}))
        .containsExactly(" INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("{}".getBytes(StandardCharsets.UTF_16)))
        .containsExactly(" INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("{}".getBytes(StandardCharsets.UTF_16LE)))
        .containsExactly(" INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("{}".getBytes(Charset.forName("UTF-32BE"))))
        .containsExactly(" INVALID_UNICODE");
    assertThat(StrictJson.parse("\"é😀\"".getBytes(StandardCharsets.UTF_8))).isEqualTo("é😀");
  }

  @Test
  void halfOfASurrogatePairIsNoText() {
    assertRefused(() -> StrictJson.parse("{\"a\":[\"\\ud83d\"]}"))
        .containsExactly("/a/0 INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("[\"\\ude00\\ud83d\"]"))
        .containsExactly("/0 INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("{\"\ud83d\":1}"))
        .containsExactly("/\ud83d INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("{\"\\ud83d\\ude00\\ude00\":1}"))
        .containsExactly(" INVALID_UNICODE");
    assertRefused(() -> StrictJson.parse("{\"o\":[0,{\"a\":1,\"b\\ud800\":1}]}"))
        .containsExactly("/o/1 INVALID_UNICODE");
    assertThat(StrictJson.parse("\"\\ud83d\\ude00\"")).isEqualTo("😀");
    assertThat(StrictJson.parse("{\"\\ud83d\\ude00\":1}")).isEqualTo(Map.of("😀", BigDecimal.ONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":\"\\u12G4\"} | found '\\u12G4', which is no code of a character at line 1, column 7",
        "{\"\\u12\":1}     | found '\\u12\":', which is no code of a character at line 1, column 3",
        "{\"\\\\\\x\":1}  | found an unknown backslash at line 1, column 5",
        "[\"a@b\"]        | found the control character U+0001 at line 1, column 4",
        "[\"a\tb\"]       | found a tab within a text at line 1, column 4",
        "[\"a^b\"]       | found a line that ends within a text at line 1, column 4",
        "@{}              | found the control character U+0001 at line 1, column 1",
        "{\"a\":1@,\"b\":2} | found the control character U+0001 at line 1, column 7",
        "{@\"a\":1}       | found the control character U+0001 at line 1, column 2",
        "{\"a@\":1}       | found the control character U+0001 at line 1, column 4",
      })
  void whatATextCannotHoldIsNamedWhereItStands(String json, String found) {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> StrictJson.parse(json.replace('@', '\u0001').replace('^', '\n')))
        .withMessageContaining("needs JSON, " + found);
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(StrictJson.parse("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(Map.of());
    assertThat(StrictJson.parse("\uFEFF{}")).isEqualTo(Map.of());
    assertRefused(() -> StrictJson.parse("\uFEFF\uFEFF{}")).containsExactly(" MALFORMED_JSON");
  }

  @Test
  void theMessageListsEachProblemOnOneLine() {
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> StrictJson.parse("{\"a\\n\":1,\"a\\n\":2,\"b\":1E99}"))
        .satisfies(refusal -> assertThat(refusal).message().hasLineCount(2))
        .withMessageContaining("/aU+000A: DUPLICATE_KEY: ")
        .withMessageContaining("/b: NUMBER_OUT_OF_RANGE: ");
  }

  @Test
  void problemsThatWouldFillTheMemoryAreCounted() {
    String document = "[" + "1E99,".repeat(5000) + "0]";

    assertRefused(() -> StrictJson.parse(document))
        .hasSize(Problems.MOST + 1)
        .startsWith("/0 NUMBER_OUT_OF_RANGE", "/1 NUMBER_OUT_OF_RANGE")
        .endsWith(" TOO_MANY_PROBLEMS");
  }
}
