package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written and never read has the form of its schema, and the schema takes nothing else: one change is refused. */
class WrittenSchemasTest {
  private static final RuleSet RULES =
      RuleSets.standard().find("permenpanrb-6-2022").orElseThrow();
  private static final RuleSet OTHERS =
      RuleSets.standard().find("permenpanrb-8-2021").orElseThrow();
  private static final RuleSet EMPTY = RuleSet.builder("empty", RULES.regulation())
      .parameter(
          RuleSet.IN_FORCE_FROM,
          LocalDate.of(2026, 1, 1),
          LegalSource.cited(Basis.REGULATION_TEXT, "PP 30/2019"))
      .build();
  private static final RuleSet BOUND = RuleSet.builder("bound", RULES.regulation())
      .parameter(
          RuleSet.IN_FORCE_FROM,
          LocalDate.of(2026, 1, 1),
          LegalSource.cited(Basis.REGULATION_TEXT, "PP 30/2019"))
      .forInstitutions(new Institution("I1", "Kabupaten Contoh"))
      .foundByIdOnly()
      .build();
  private static final RuleSet VARIANT = RULES.variant(
      "kab-contoh-2025",
      changes -> changes
          .citing(Regulation.of("Perbup Contoh 1/2025", "Pengelolaan Kinerja"))
          .effectiveFrom(LocalDate.of(2025, 1, 1))
          .effectiveUntil(LocalDate.of(2025, 12, 31)));

  private static final Pattern DIGITS = Pattern.compile("/[0-9]+(?=/|$)");

  /** What lies in data of any form. */
  private static final Predicate<String> FREE = Pattern.compile(".*/value/.*").asMatchPredicate();

  /** Data of any form. */
  private static final Predicate<String> ANY = Pattern.compile(".*/value").asMatchPredicate();

  /**
   * A type of documents.
   *
   * @param name its name
   * @param schema its schema
   * @param documents some of them
   * @param leftOut the fields that may be left out
   */
  private record Type(String name, Schema schema, List<JsonNode> documents, Set<String> leftOut) {
    static Type of(String name, String schema, Stream<String> documents, String... leftOut) {
      return new Type(
          name, Schemas.schema(schema), documents.map(Schemas::parse).toList(), Set.of(leftOut));
    }

    @Override
    public String toString() {
      return name;
    }

    boolean accepts(JsonNode document) {
      return schema.validate(document).isEmpty();
    }

    /** Asks the schema about each document with a change at each place, once for all places of a kind. */
    Set<String> accepted(Predicate<JsonNode> parents, Change change) {
      Set<String> accepted = new TreeSet<>();
      Set<List<Object>> seen = new HashSet<>();
      for (JsonNode document : documents) {
        for (JsonPointer place : SchemaAgreement.pointers(document)) {
          String kind = DIGITS.matcher(place.toString()).replaceAll("/*");
          JsonNode node = document.at(place);
          JsonNode parent = document.at(place.head());
          if (FREE.test(kind)
              || !parents.test(parent)
              || !seen.add(List.of(kind, names(parent), node.getNodeType(), names(node)))) {
            continue;
          }
          JsonNode changed = document.deepCopy();
          if (change.isMade(changed.at(place.head()), place.last().getMatchingProperty())
              && accepts(changed)) {
            accepted.add(kind);
          }
        }
      }
      return accepted;
    }

    private static List<String> names(JsonNode node) {
      return node.properties().stream().map(field -> field.getKey()).toList();
    }
  }

  private static final List<String> VALUES =
      List.of("1.5", "\"?\"", "true", "null", "[[]]", "{\"?\": 1}");

  /** What stands for them where a share is tried. */
  private static final List<String> EVERYDAY = List.of("1.5", "{\"?\": 1}");

  /** Changes something in an object or a list. */
  private interface Change {
    boolean isMade(JsonNode parent, String name);
  }

  static Stream<Type> types() {
    return Stream.of(
        Type.of(
            "skp-rule-set/1",
            JsonSchemas.ruleSet(),
            Stream.of(RULES, VARIANT, BOUND).map(RuleSetJson::write),
            "/findings/*/source/openQuestion",
            "/foundByIdOnly",
            "/institutions",
            "/parameters/*/source/openQuestion",
            "/rules/*/source/openQuestion",
            "/services",
            "/validity/until"),
        Type.of(
            "skp-rule-set-differences/1",
            JsonSchemas.ruleSetDifferences(),
            Stream.of(
                RuleSetDifferencesJson.write(RULES, OTHERS),
                RuleSetDifferencesJson.write(EMPTY, RULES),
                RuleSetDifferencesJson.write(RULES, VARIANT)),
            "/differences/*/after/source/openQuestion",
            "/differences/*/after/value",
            "/differences/*/before/source/openQuestion",
            "/differences/*/before/value"));
  }

  /** The report of a year with a replaced predicate, a replaced entry and judgements that contradict each other. */
  static YearReport year(RuleSet rules, int contradicting) {
    ObjectNode document = (ObjectNode) parse(Documents.REPLACED_YEAR);
    again(document, "realisations").put("recordedOn", "2025-02-01");
    for (int i = 0; i < contradicting; i++) {
      again(document, "ratings").put("id", "RT-" + i).put("departureReason", "Alasan " + i);
    }
    FileReview reviewed = new FileReview(
        PerformanceFileJson.read(document.toString()),
        EvaluationPeriod.year(2024),
        LocalDate.of(2025, 2, 28));
    YearReport report = PerformanceYear.of(rules).report(reviewed);
    return new YearReport(
        report.reviewed(),
        report.review(),
        report.evaluations(),
        report.notEvaluated(),
        report.yearEnd(),
        report.credit(),
        report.objections(),
        report.settled(),
        report.followUp(),
        report.basis(),
        List.of("SKP-2024-P14-2"));
  }

  private static ObjectNode again(ObjectNode document, String list) {
    ArrayNode items = (ArrayNode) document.get(list);
    ObjectNode copy = items.get(0).deepCopy();
    items.add(copy.put("id", "X-" + list));
    return copy;
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsWrittenHasTheFormOfItsSchema(Type type) {
    assertThat(type.documents)
        .allSatisfy(document -> assertThat(type.schema.validate(document)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("types")
  void noFieldIsLeftOutThatMustBeThere(Type type) {
    assertThat(type.accepted(
            JsonNode::isObject, (parent, name) -> ((ObjectNode) parent).remove(name) != null))
        .isEqualTo(new TreeSet<>(type.leftOut));
  }

  @ParameterizedTest
  @MethodSource("types")
  void anUnknownFieldIsRefused(Type type) {
    assertThat(type.accepted(
            JsonNode::isObject, (parent, name) -> ((ObjectNode) parent).put("unknown", 1) != null))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aValueOfAnotherTypeIsRefused(Type type) {
    for (String other : SchemaAgreement.SHARE > 1 ? EVERYDAY : VALUES) {
      JsonNode value = parse(other);
      assertThat(type
              .accepted(parent -> true, (parent, name) -> {
                JsonNode was = parent instanceof ObjectNode object
                    ? object.replace(name, value)
                    : ((ArrayNode) parent).set(Integer.parseInt(name), value);
                return was.getNodeType() != value.getNodeType();
              })
              .stream()
              .filter(ANY.negate()))
          .as(other)
          .isEmpty();
    }
  }
}
