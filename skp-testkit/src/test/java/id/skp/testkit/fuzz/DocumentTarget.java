package id.skp.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.json.AppraisalJson;
import id.skp.json.DocumentException;
import id.skp.json.DocumentProblem;
import id.skp.json.EvaluationDocumentJson;
import id.skp.json.HolidaysJson;
import id.skp.json.JsonSchemas;
import id.skp.json.MatrixJson;
import id.skp.json.ObjectionJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.SkpJson;
import id.skp.json.StrictJson;
import id.skp.json.UnitJson;
import id.skp.json.VariantJson;
import id.skp.json.VocabularyJson;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.samples.Samples;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * A reader of documents: it gives a value that holds all that was said and is written and read as it is, or it is refused in
 * as many words as the schema refuses it, bounded, the same each time, and without what is personal.
 *
 * @param name the document
 * @param seeds sound documents
 * @param reader reads
 * @param writer writes
 * @param schema the schema, as JSON; empty where there is none
 */
record DocumentTarget<T>(
    String name,
    List<byte[]> seeds,
    Function<byte[], T> reader,
    Function<T, String> writer,
    Optional<SchemaOracle> schema)
    implements Target {
  /** What a refusal may cost beside the document's own size, in characters. */
  private static final int MOST_ADDED = 64 * 1024;

  private static final String VARIANT = "variant";
  private static final int MADE = 4;
  private static final int MOST_SHOWN_OF_NIP = 4;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern PLACE = Pattern.compile("(?:line|column|position) [0-9]+");
  private static final Pattern FRACTION = Pattern.compile("[0-9]{1,18}/[1-9][0-9]{0,17}");
  private static final Pattern NIP = Pattern.compile("[0-9]{18}");

  /**
   * The schema, and the judgement of a validator that is not ours.
   *
   * @param text the schema, whose description lists the codes of what only code can check
   * @param validator the validator
   */
  record SchemaOracle(String text, Schema validator) {
    static SchemaOracle of(String text) {
      return new SchemaOracle(
          Json.parse(text).path("description").asText(),
          SchemaRegistry.withDefaultDialect(
                  SpecificationVersion.DRAFT_2020_12,
                  registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(false)
                      .losslessNarrowing(true)
                      .failFast(true)
                      .build()))
              .getSchema(text));
    }
  }

  static List<Target> all() {
    RuleSets bases = RuleSets.standard();
    return List.of(
        of(
            "appraisal",
            seeds(Samples.names(), SkpArbitraries.anyAppraisal(), AppraisalJson::write),
            AppraisalJson::read,
            AppraisalJson::write,
            JsonSchemas.appraisal()),
        of(
            "plan",
            seeds(Samples.planNames(), SkpArbitraries.skpFile(), SkpJson::write),
            SkpJson::read,
            SkpJson::write,
            JsonSchemas.plan()),
        of(
            "matrix",
            seeds(Samples.matrixNames(), SkpArbitraries.roleResultMatrix(), MatrixJson::write),
            MatrixJson::read,
            MatrixJson::write,
            JsonSchemas.roleResultMatrix()),
        of(
            "unit",
            seeds(Samples.unitNames(), SkpArbitraries.unitPerformance(), UnitJson::write),
            UnitJson::read,
            UnitJson::write,
            JsonSchemas.unit()),
        of(
            "objection",
            seeds(List.of(), SkpArbitraries.objection(), ObjectionJson::write),
            ObjectionJson::read,
            ObjectionJson::write,
            JsonSchemas.objection()),
        of(
            "evaluation-document",
            seeds(List.of(), SkpArbitraries.evaluationDocument(), EvaluationDocumentJson::write),
            EvaluationDocumentJson::read,
            EvaluationDocumentJson::write,
            JsonSchemas.evaluationDocument()),
        of(
            "performance-file",
            seeds(
                Samples.yearNames(), SkpArbitraries.performanceFile(), PerformanceFileJson::write),
            PerformanceFileJson::read,
            PerformanceFileJson::write,
            JsonSchemas.performanceFile()),
        of(
            "vocabulary",
            seeds(List.of(), SkpArbitraries.vocabulary(), VocabularyJson::write),
            VocabularyJson::read,
            VocabularyJson::write,
            JsonSchemas.vocabulary()),
        of(
            VARIANT,
            Samples.variantNames().stream().map(Samples::document).toList(),
            utf8 -> VariantJson.read(utf8, bases),
            VariantJson::write,
            JsonSchemas.variant(bases)),
        new DocumentTarget<>(
            "holidays",
            List.of(Samples.document("holidays-2025")),
            HolidaysJson::read,
            days -> days.stream()
                .map(day -> "\"" + day + "\"")
                .collect(Collectors.joining(",", "[", "]")),
            Optional.empty()));
  }

  private static <T> Target of(
      String name,
      List<byte[]> seeds,
      Function<byte[], T> reader,
      Function<T, String> writer,
      String schema) {
    return new DocumentTarget<>(name, seeds, reader, writer, Optional.of(SchemaOracle.of(schema)));
  }

  private static <T> List<byte[]> seeds(
      List<String> samples, Arbitrary<T> values, Function<T, String> writer) {
    return Stream.concat(
            samples.stream().map(Samples::document),
            Made.by(1, values, MADE).stream()
                .map(writer)
                .map(each -> each.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  @Override
  public boolean isFast() {
    return true;
  }

  @Override
  public void attack(byte[] input) {
    try {
      T value = reader.apply(input);
      requireSame(value, writer.apply(value));
      requireNothingLost(input, writer.apply(value));
      requireAgreement(input, List.of());
    } catch (DocumentException refusal) {
      requireBounded(refusal, input.length);
      requireTold(refusal);
      requireNothingPersonal(refusal, input);
      requireAgreement(input, refusal.problems());
      requireRefusedAgain(input, refusal);
    }
  }

  private void requireSame(T value, String written) {
    T again = reader.apply(written.getBytes(StandardCharsets.UTF_8));
    if (value instanceof RuleSet one && again instanceof RuleSet other) {
      assertThat(other.differencesFrom(one)).isEmpty();
    } else {
      assertThat(again).isEqualTo(value);
    }
    assertThat(writer.apply(again)).isEqualTo(written);
  }

  /** Of a variant, a source that is the decree itself is not written once more. */
  private void requireNothingLost(byte[] document, String written) {
    if (schema.isPresent() && !name.equals(VARIANT)) {
      Set<String> lost = said(Json.read(document).orElseThrow());
      lost.removeAll(said(Json.parse(written)));
      assertThat(lost).as("what is lost").isEmpty();
    }
  }

  /** Returns the fields and items that have a value, each by its name and its text. */
  private static Set<String> said(JsonNode document) {
    return Json.pointers(document).stream()
        .filter(place -> document.at(place).isValueNode() && !document.at(place).isNull())
        .map(place -> name(place) + "=" + text(document.at(place)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What is given as a NIP and has the form of an officer's number is written as that. */
  private static String name(JsonPointer place) {
    String name = place.last().mayMatchElement() ? "" : place.last().getMatchingProperty();
    return name.equals("nrp") ? "nip" : name;
  }

  /** A number is the same however it is written; a score is written as a fraction only where it has no decimals. */
  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return value.decimalValue().stripTrailingZeros().toPlainString();
    }
    return FRACTION.matcher(value.asText()).matches()
        ? Ratio.parse(value.asText()).toString()
        : value.asText();
  }

  private static void requireBounded(DocumentException refusal, int length) {
    for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
      long told = refusal.problems().stream()
          .mapToLong(problem -> problem.in(locale).length() + 1L)
          .sum();
      assertThat(told).as("characters of a refusal").isLessThan(length + MOST_ADDED);
    }
    assertThat(String.valueOf(refusal.getMessage()).length()).isLessThan(length + MOST_ADDED);
  }

  private static void requireTold(DocumentException refusal) {
    assertThat(refusal.problems()).isNotEmpty();
    for (DocumentProblem problem : refusal.problems()) {
      assertThat(problem.code()).matches(CODE);
      assertThat(JsonPointer.compile(problem.pointer())).isNotNull();
      assertThat(problem.line()).isPositive();
      assertThat(problem.column()).isPositive();
      for (Locale locale : List.of(Text.INDONESIAN, Text.ENGLISH)) {
        assertThat(problem.text().in(locale)).isNotBlank();
        assertThat(Printed.isPlain(problem.in(locale)))
            .as("a problem is told on a plain line")
            .isTrue();
      }
    }
  }

  private static void requireNothingPersonal(DocumentException refusal, byte[] input) {
    String told = refusal.problems().stream()
        .map(problem -> PLACE.matcher(problem.sentence()).replaceAll(" "))
        .collect(Collectors.joining("\n"));
    Optional<JsonNode> document = Json.read(input);
    if (document.isPresent()) {
      Set<String> nips = document.get().findValuesAsText("nip").stream()
          .filter(each -> NIP.matcher(each).matches())
          .collect(Collectors.toSet());
      String rest = Json.withTexts(document.get(), each -> nips.contains(each) ? "" : each)
          .toString();
      assertThat(nips.stream()
              .flatMap(DocumentTarget::pieces)
              .filter(piece -> told.contains(piece) && !rest.contains(piece)))
          .as("digits of a NIP that are told")
          .isEmpty();
    }
  }

  /** Returns pieces of a NIP that are longer than may be shown. */
  private static Stream<String> pieces(String nip) {
    int length = MOST_SHOWN_OF_NIP + 1;
    return IntStream.rangeClosed(0, nip.length() - length)
        .mapToObj(i -> nip.substring(i, i + length))
        .filter(piece -> piece.chars().distinct().count() > 2);
  }

  private void requireAgreement(byte[] input, List<DocumentProblem> problems) {
    if (schema.isPresent() && isJson(input)) {
      JsonNode document = Json.read(input).orElseThrow();
      List<Error> errors = schema.get().validator().validate(document);
      if (problems.isEmpty()) {
        assertThat(errors).as("what the schema refuses and the reader takes").isEmpty();
      } else if (errors.isEmpty()) {
        assertThat(problems)
            .as("what the reader refuses and the schema takes")
            .allMatch(problem -> schema.get().text().contains(problem.code()));
      }
    }
  }

  /** What is wrong in the text is no matter of the schema. */
  private static boolean isJson(byte[] input) {
    try {
      return StrictJson.parse(input) != null && Json.read(input).isPresent();
    } catch (DocumentException refused) {
      return false;
    }
  }

  private void requireRefusedAgain(byte[] input, DocumentException refusal) {
    Optional<String> again = Optional.empty();
    try {
      assertThat(reader.apply(input)).isNull();
    } catch (DocumentException same) {
      again = Optional.of(String.valueOf(same.getMessage()));
    }
    assertThat(again).contains(String.valueOf(refusal.getMessage()));
  }
}
