package id.skp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Rating;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Nip;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.recorded.RecordedCascade;
import id.skp.json.recorded.RecordedImpact;
import id.skp.json.recorded.RecordedUnit;
import id.skp.json.recorded.RecordedYear;
import id.skp.rules.Parameter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeGraph;
import id.skp.rules.monitoring.YearFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SkpDocumentsTest {
  private static final Appraisal APPRAISAL = AppraisalJson.read(Documents.APPRAISAL);

  @Test
  void aDocumentIsWrittenToAStreamAndOnOneLine() throws IOException {
    for (Object value : List.of(
        APPRAISAL,
        APPRAISAL.skp().employee(),
        PerformanceFileJson.read(Documents.PERFORMANCE_FILE).entries().get(0),
        new DocumentProblem("/a", "CODE", Text.of("x", "y"), 1, 1))) {
      ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
      SkpDocuments.write(value, utf8);
      String line = SkpDocuments.writeLine(value);

      assertThat(utf8.toString(StandardCharsets.UTF_8)).isEqualTo(SkpDocuments.write(value));
      assertThat(line).doesNotContain("\n").doesNotContain("\": ");
      assertThat(StrictJson.parse(line)).isEqualTo(SkpDocuments.tree(value));
    }
  }

  @Test
  void aDocumentIsReadFromBytesAStreamATextAndATree() throws IOException {
    byte[] utf8 = Documents.APPRAISAL.getBytes(StandardCharsets.UTF_8);
    Map<?, ?> tree = (Map<?, ?>) Objects.requireNonNull(StrictJson.parse(utf8));

    assertThat(SkpDocuments.read(Appraisal.class, utf8)).isEqualTo(APPRAISAL);
    assertThat(SkpDocuments.read(Appraisal.class, new ByteArrayInputStream(utf8)))
        .isEqualTo(APPRAISAL);
    assertThat(SkpDocuments.read(Appraisal.class, Documents.APPRAISAL)).isEqualTo(APPRAISAL);
    assertThat(SkpDocuments.read(Appraisal.class, tree)).isEqualTo(APPRAISAL);
    assertThat(SkpDocuments.tree(APPRAISAL)).isEqualTo(tree);
    assertThat(SkpDocuments.write(APPRAISAL)).isEqualTo(AppraisalJson.write(APPRAISAL));
  }

  @Test
  void aTreeMayHoldOurValuesAndNumbersOfAnyExactType() {
    Map<String, Object> tree = new HashMap<>(Map.of(
        "document",
        "skp-appraisal/1",
        "period",
        APPRAISAL.period(),
        "resultRating",
        Rating.SESUAI_EKSPEKTASI));
    Map<String, Object> skp = new HashMap<>();
    ((Map<?, ?>) SkpDocuments.tree(APPRAISAL.skp()))
        .forEach((name, value) -> skp.put(name.toString(), value));
    skp.remove("document");
    skp.put("version", 2L);
    tree.put("skp", skp);

    assertThat(SkpDocuments.read(Appraisal.class, tree).skp()).isEqualTo(APPRAISAL.skp());
  }

  @Test
  void aTreeIsRefusedAtItsPlaces() {
    Map<String, Object> tree = new HashMap<>(Map.of("text", "x", "value", 0.1 + 0.2));
    Documents.assertRefused(() -> SkpDocuments.read(IndicatorTarget.class, tree))
        .containsExactly("/value NUMBER_INEXACT");
    tree.put("value", new Object());
    Documents.assertRefused(() -> SkpDocuments.read(IndicatorTarget.class, tree))
        .containsExactly("/value WRONG_TYPE");
    tree.put("value", Double.NaN);
    Documents.assertRefused(() -> SkpDocuments.read(IndicatorTarget.class, tree))
        .containsExactly("/value NUMBER_INEXACT");
    tree.put("value", tree);
    assertThat(Documents.problems(() -> SkpDocuments.read(IndicatorTarget.class, tree)))
        .extracting(DocumentProblem::code)
        .containsExactly("TOO_DEEP");
    tree.put("value", new BigDecimal("1E+3"));
    tree.put("a/b", "\uD800");
    Documents.assertRefused(() -> SkpDocuments.read(IndicatorTarget.class, tree))
        .containsExactly("/a~1b INVALID_UNICODE");
  }

  /** Of two numbers with six decimals that are one binary fraction, neither is taken for the other. */
  @Test
  void aBinaryFractionIsReadAsTheNumberItWasOrRefused() {
    Random random = new Random(6);
    int read = 0;
    for (int i = 0; i < 4_000; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextLong() >> (14 + i % 50), i % 7);
      Map<String, Object> tree = Map.of("text", "x", "value", number.doubleValue());
      read += isReadAs(number, tree) ? 1 : 0;
    }
    assertThat(read).isGreaterThan(1_000);
  }

  private static boolean isReadAs(BigDecimal number, Map<String, Object> tree) {
    try {
      IndicatorTarget target = SkpDocuments.read(IndicatorTarget.class, tree);
      assertThat(((ExactTarget) target).value()).isEqualByComparingTo(number);
      return true;
    } catch (DocumentException refusal) {
      boolean isLarge = number.abs().doubleValue() >= 0x1p33;
      assertThat(isLarge || number.stripTrailingZeros().precision() > 15).isTrue();
      return false;
    }
  }

  @Test
  void aTreeHasNoLines() {
    List<DocumentProblem> problems =
        Documents.problems(() -> SkpDocuments.read(IndicatorTarget.class, Map.of("text", 7)));

    assertThat(problems)
        .extracting(each -> each.in(Text.INDONESIAN))
        .containsExactly("/text: WRONG_TYPE: perlu teks, ditemukan angka");
    assertThat(problems.get(0).line()).isZero();
    assertThat(problems.get(0).column()).isZero();
  }

  @Test
  void anEntryWithoutItsDayIsWrittenAsThatWithTheDay() {
    RecordedEntry recorded =
        PerformanceFileJson.read(Documents.PERFORMANCE_FILE).entries().get(0);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> SkpDocuments.write(recorded.entry()))
        .satisfies(refusal -> assertThat(refusal.sentence(Text.INDONESIAN))
            .endsWith("; tulis " + RecordedEntry.class.getName() + " yang memuatnya"))
        .withMessageEndingWith("write the " + RecordedEntry.class.getName() + " that holds it");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedWithTheNameOfTheArgument() {
    assertRefusedNull("utf8", () -> SkpDocuments.read(Nip.class, (byte[]) null));
    assertRefusedNull("utf8", () -> SkpDocuments.read(Nip.class, (byte[]) null, 9));
    assertRefusedNull("utf8", () -> SkpDocuments.read(Nip.class, (InputStream) null));
    assertRefusedNull("utf8", () -> SkpDocuments.read(Nip.class, (InputStream) null, 9));
    assertRefusedNull("utf8", () -> SkpDocuments.read(Appraisal.class, (InputStream) null));
    assertRefusedNull("utf8", () -> SkpDocuments.read(Appraisal.class, (byte[]) null, 9));
    assertRefusedNull("utf8", () -> SkpDocuments.find(Nip.class, null));
    assertRefusedNull("utf8", () -> SkpDocuments.write(Rating.SESUAI_EKSPEKTASI, null));
    assertRefusedNull("utf8", () -> AppraisalJson.read((InputStream) null));
    assertRefusedNull("utf8", () -> StrictJson.parse((byte[]) null));
    assertRefusedNull("utf8", () -> StrictJson.parse((InputStream) null));
    assertRefusedNull("stream", () -> StrictJson.bytes(null));
    assertRefusedNull("stream", () -> SkpDocuments.bytes(null));
    assertRefusedNull("text", () -> SkpDocuments.read(Nip.class, (String) null));
    assertRefusedNull("tree", () -> SkpDocuments.read(Nip.class, (Map<?, ?>) null));
    assertRefusedNull("type", () -> SkpDocuments.read(null, "7"));
    assertRefusedNull("type", () -> SkpDocuments.writes(null));
    assertRefusedNull("type", () -> SkpDocuments.isOurs(null));
    assertRefusedNull("type", () -> SkpDocuments.mostBytes(null));
  }

  private static void assertRefusedNull(String argument, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }

  /** No database can hold U+0000. */
  @Test
  void aControlCharacterIsRefusedInDataOfAnyFormToo() {
    String document = Documents.with(
        "\"document\": \"skp-appraisal/1\",",
        "\"document\": \"skp-appraisal/1\", \"extensions\": {\"risks\": [{\"a\": \"b\\u0000\"}]},");
    Documents.assertRefused(document).containsExactly("/extensions/risks/0/a CONTROL_CHARACTER");
    assertThat(Schemas.schema(JsonSchemas.appraisal()).validate(Schemas.parse(document)))
        .isNotEmpty();
    assertThat(AppraisalJson.read(document.replace("\\u0000", "")).extensions().isEmpty())
        .isFalse();

    String decision =
        DecisionJson.write(PerformanceRules.standard().evaluate(APPRAISAL).review());
    Documents.assertRefused(() -> DecisionJson.read(
            decision.replaceFirst("\"value\": \\{", "\"value\": {\"a\": [\"\\\\u0000\"],")))
        .containsExactly("/value/a/0 CONTROL_CHARACTER");
  }

  @Test
  void aTypeIsReadAsItselfOnly() {
    String target = SkpDocuments.write(IndicatorTarget.exact("3", "dokumen"));

    assertThat(SkpDocuments.read(ExactTarget.class, target))
        .isEqualTo(IndicatorTarget.exact("3", "dokumen"));
    Documents.assertRefused(() -> SkpDocuments.read(NarrativeTarget.class, target))
        .containsExactly(" WRONG_TYPE");
    Documents.assertRefused(() -> SkpDocuments.read(Nip.class, "null"))
        .containsExactly(" WRONG_TYPE");
  }

  /** Of what follows from a document, as which entries replace others, there is no form, and it is not written as something else. */
  @Test
  void whateverStandsInADocumentIsReadAndWrittenAloneToo() throws ReflectiveOperationException {
    Set<Object> values = new LinkedHashSet<>();
    for (Object document : List.of(
        APPRAISAL,
        SkpJson.read(Documents.PLAN),
        PerformanceFileJson.read(Documents.PERFORMANCE_FILE),
        MatrixJson.read(Documents.MATRIX),
        UnitJson.read(Documents.UNIT),
        ObjectionJson.read(Documents.OBJECTION),
        EvaluationDocumentJson.read(Documents.EVALUATION_DOCUMENT),
        RuleSets.standard().all().stream()
            .flatMap(rules -> rules.parameters().stream())
            .map(Parameter::legalSource)
            .toList(),
        PerformanceRules.standard().evaluate(APPRAISAL).decision().orThrow())) {
      collect(document, values);
    }
    Set<String> without = new TreeSet<>();

    for (Object value : values) {
      Class<?> type = shown(value.getClass());
      if (SkpDocuments.writes(type)) {
        assertThat(SkpDocuments.read(type, SkpDocuments.write(value))).isEqualTo(value);
      } else {
        without.add(type.getSimpleName());
      }
    }
    assertThat(values).hasSizeGreaterThan(300);
    assertThat(without)
        .containsExactly(
            "FileEntry", "Reference", "SkpChange", "SkpHistory", "UnresolvedReference");
  }

  private static Class<?> shown(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        ? type
        : Stream.concat(Stream.of(type.getInterfaces()), Stream.of(type.getSuperclass()))
            .filter(each -> Modifier.isPublic(each.getModifiers()))
            .findFirst()
            .orElseThrow();
  }

  private static void collect(Object value, Set<Object> values)
      throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      collect(optional.stream().toList(), values);
    } else if (value instanceof Map<?, ?> map) {
      collect(List.of(map.keySet(), map.values()), values);
    } else if (value instanceof Collection<?> items) {
      for (Object each : items) {
        collect(each, values);
      }
    } else if (value.getClass().getName().startsWith("id.skp.core.") && values.add(value)) {
      for (Method method : shown(value.getClass()).getMethods()) {
        if (method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())
            && !method.getName().startsWith("to")
            && !method.getName().equals("getDeclaringClass")
            && method.getReturnType() != void.class
            && method.getDeclaringClass() != Object.class) {
          collect(method.invoke(value), values);
        }
      }
    }
  }

  @Test
  void aPlanAloneIsReadOnlyWhereNothingStandsBesideIt() {
    Documents.assertRefused(() -> SkpDocuments.read(Skp.class, Documents.PLAN))
        .containsExactly("/planningDialogue UNKNOWN_FIELD", "/earlierVersions UNKNOWN_FIELD");
  }

  @Test
  void aTypeWithoutAFormIsRefused() {
    assertThat(SkpDocuments.types()).contains(Appraisal.class, Nip.class);
    assertThat(SkpDocuments.reads(PerformanceRules.class)).isFalse();
    for (Object value : List.of(PerformanceRules.standard(), "text")) {
      assertThatThrownBy(() -> SkpDocuments.write(value))
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refusal -> assertThat(refusal.code()).isEqualTo("UNKNOWN_TYPE"));
    }
    assertThatThrownBy(() -> SkpDocuments.read(String.class, "\"x\""))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void whatARuleIsGivenHoldsWholeDocumentsAndIsReadOnly() {
    String year = "{\"year\": 2024, \"files\": [" + Documents.PERFORMANCE_FILE + "]}";
    YearFiles files = SkpDocuments.read(YearFiles.class, year);

    assertThat(files)
        .isEqualTo(YearFiles.of(2024, PerformanceFileJson.read(Documents.PERFORMANCE_FILE)));
    assertThat(SkpDocuments.writes(YearFiles.class)).isFalse();
    assertThatThrownBy(() -> SkpDocuments.write(files))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("is read only");
    Documents.assertRefused(() -> SkpDocuments.read(
            YearFiles.class,
            year.replace("\"skp-performance-file/1\"", "\"skp-plan/1\"")
                .replace("2024,", "\"2024\",")))
        .containsExactly("/year WRONG_TYPE", "/files/0/document WRONG_DOCUMENT");
  }

  @Test
  void aGraphIsReadFromItsIds() {
    CascadeGraph graph = SkpDocuments.read(CascadeGraph.class, """
        {"goals": ["G1"], "results": [{"id": "R1", "ownerId": "P01"}],
         "owners": [{"id": "P01", "level": 1}], "links": [{"resultId": "R1", "supportsId": "G1"}]}""");

    assertThat(graph.goalCount()).isEqualTo(1);
    assertThat(graph.ownerOf("R1")).contains("P01");
    assertThat(graph.linkCount()).isEqualTo(1);
    Documents.assertRefused(() -> SkpDocuments.read(CascadeGraph.class, """
        {"goal": ["G1"], "results": [{"id": "R1"}], "owners": [{"id": "P01", "level": 0}]}"""))
        .contains("/goal UNKNOWN_FIELD", "/results/0/ownerId MISSING_FIELD");
  }

  @Test
  void aMatrixMayBeAsLongAsThatOfAnInstitution() throws IOException {
    RoleResultMatrix matrix = MatrixJson.read(Documents.MATRIX);
    byte[] utf8 = padded(Documents.MATRIX, StrictJson.MAX_LENGTH + 1);
    String text = new String(utf8, StandardCharsets.UTF_8);

    assertThat(SkpDocuments.mostBytes(RoleResultMatrix.class)).isEqualTo(128 * 1024 * 1024);
    assertThat(SkpDocuments.mostBytes(RecordedYear.class))
        .isEqualTo(8 * SkpDocuments.mostBytes(PerformanceFile.class));
    assertThat(MatrixJson.read(utf8)).isEqualTo(matrix);
    assertThat(MatrixJson.read(text)).isEqualTo(matrix);
    assertThat(MatrixJson.read(new ByteArrayInputStream(utf8))).isEqualTo(matrix);
    assertThat(SkpDocuments.read(RoleResultMatrix.class, new ByteArrayInputStream(utf8)))
        .isEqualTo(matrix);
    assertThat(SkpDocuments.bytes(new ByteArrayInputStream(utf8))).isEqualTo(utf8);
    // what is wrong with a long one is told as of any other
    Documents.assertRefused(() -> MatrixJson.read(text.replace("\"goals\"", "\"gaols\"")))
        .containsExactly("/gaols UNKNOWN_FIELD");
  }

  @Test
  void aDocumentOfAnyTypeIsTakenFromAStreamAsLongAsItMayBe() throws IOException {
    byte[] unit = padded(Documents.UNIT, StrictJson.MAX_LENGTH + 1);
    byte[] tooLong = padded(Documents.UNIT, SkpDocuments.mostBytes(UnitPerformance.class) + 1);

    assertThat(SkpDocuments.bytes(new ByteArrayInputStream(unit))).isEqualTo(unit);
    Documents.assertRefused(() -> SkpDocuments.bytes(new ByteArrayInputStream(tooLong)))
        .containsExactly(" TOO_LARGE");
    for (Class<?> type : List.of(RecordedCascade.class, RecordedImpact.class, RecordedUnit.class)) {
      assertThat(SkpDocuments.mostBytes(type)).isGreaterThan(StrictJson.MAX_LENGTH);
    }
  }

  @Test
  void aLongDocumentOfAnotherTypeIsRefusedAsThat() {
    byte[] plan = padded(Documents.PLAN, StrictJson.MAX_LENGTH + 1);
    byte[] matrix = padded(Documents.MATRIX, StrictJson.MAX_LENGTH + 1);

    assertThat(SkpDocuments.mostBytes(Skp.class)).isEqualTo(StrictJson.MAX_LENGTH);
    Documents.assertRefused(() -> SkpJson.read(plan)).containsExactly(" TOO_LARGE");
    Documents.assertRefused(() -> SkpDocuments.bytes(new ByteArrayInputStream(plan)))
        .containsExactly(" TOO_LARGE");
    Documents.assertRefused(() -> SkpJson.read(matrix)).containsExactly("/document WRONG_DOCUMENT");
  }

  @Test
  void theReaderSaysHowLongADocumentMayBe() throws IOException {
    byte[] plan = padded(Documents.PLAN, StrictJson.MAX_LENGTH + 1);
    ByteArrayInputStream stream = new ByteArrayInputStream(plan);

    assertThat(SkpDocuments.read(SkpFile.class, plan, plan.length))
        .isEqualTo(SkpJson.read(Documents.PLAN));
    assertThat(SkpDocuments.read(SkpFile.class, new ByteArrayInputStream(plan), Integer.MAX_VALUE))
        .isEqualTo(SkpJson.read(Documents.PLAN));
    assertThat(Documents.problems(() -> SkpDocuments.read(SkpFile.class, stream, 1000)))
        .extracting(DocumentProblem::sentence)
        .containsExactly(
            "needs at most 1000 bytes, found more; split the document, or read it with a"
                + " greater mostBytes");
    assertThat(stream.available()).isEqualTo(plan.length - 1001);
    Documents.assertRefused(
            () -> SkpDocuments.read(Nip.class, "\"x\"".getBytes(StandardCharsets.UTF_8), 2))
        .containsExactly(" TOO_LARGE");
  }

  private static byte[] padded(String document, int length) {
    byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
    byte[] padded = Arrays.copyOf(utf8, length);
    Arrays.fill(padded, utf8.length, length, (byte) ' ');
    return padded;
  }

  @Test
  void theHeaderOfADocumentIsFoundWhateverElseIsWrongInIt() {
    assertThat(header("{\"a\": [{\"document\": \"x/1\"}], \"document\": \"skp-plan/1\", "))
        .contains("skp-plan/1");
    assertThat(header("{\"schema\": \"skp-cases/1\"}")).contains("skp-cases/1");
    assertThat(header("{\"document\": 1}")).isEmpty();
    assertThat(header("{\"a\": ")).isEmpty();
    assertThat(header("[\"document\"]")).isEmpty();
    assertThat(header("")).isEmpty();
  }

  private static Optional<String> header(String document) {
    return SkpDocuments.header(document.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRefusalIsFoundAmongCauses() {
    DocumentException refusal = Documents.refusal(() -> AppraisalJson.read("{}"));

    assertThat(DocumentException.in(new IllegalStateException(new RuntimeException(refusal))))
        .contains(refusal);
    assertThat(DocumentException.in(refusal)).contains(refusal);
    assertThat(DocumentException.in(new IllegalStateException())).isEmpty();
    assertThat(DocumentException.in(null)).isEmpty();
  }
}
