package id.skp.json;

import static id.skp.core.appraisal.PerformancePredicate.BAIK;
import static id.skp.core.appraisal.PerformancePredicate.KURANG;
import static id.skp.core.appraisal.PerformancePredicate.SANGAT_BAIK;
import static id.skp.json.Schemas.parse;
import static id.skp.json.Schemas.schema;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.Skp;
import id.skp.json.recorded.RecordedCascade;
import id.skp.json.recorded.RecordedImpact;
import id.skp.json.recorded.RecordedReach;
import id.skp.json.recorded.RecordedRuleDecision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.cascade.CascadeRules;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactStudy;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant;
import id.skp.rules.permenpanrb6of2022.PredicateQuadrant.Row;
import id.skp.rules.reach.Reach;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What single decisions, answers, impacts and cascades are told with reads back as it was, and what contradicts itself is refused. */
class RecordedSchemasTest {
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
  private static final RoleResultMatrix MATRIX = MatrixJson.read(Documents.MATRIX);
  private static final Set<String> CODE_ONLY =
      Set.of("CITATION_MALFORMED", "DUPLICATE_ID", "NUMBER_OUT_OF_RANGE", "REPORT_CONTRADICTORY");
  private static final Map<Class<?>, String> SCHEMAS = Map.of(
      RecordedRuleDecision.class, JsonSchemas.decision(),
      RecordedReach.class, JsonSchemas.reach(),
      RecordedImpact.class, JsonSchemas.impact(),
      RecordedCascade.class, JsonSchemas.cascadeReport());

  private static Stream<EvaluationReport> evaluations() {
    return appraisals().stream()
        .flatMap(each -> Stream.of(RULES, OTHERS, EMPTY)
            .map(rules -> PerformanceRules.of(rules).evaluate(each)));
  }

  private static List<Appraisal> appraisals() {
    Appraisal appraisal = AppraisalJson.read(Documents.APPRAISAL);
    Set<String> judged = new HashSet<>();
    appraisal.results().forEach(each -> judged.add(each.resultId()));
    Skp plan = appraisal.skp();
    Appraisal complete = appraisal.toBuilder()
        .skp(plan.toBuilder()
            .results(plan.results().stream()
                .filter(each -> judged.contains(each.id()))
                .toList())
            .build())
        .build();
    return List.of(
        appraisal, appraisal.toBuilder().behaviourRating(Optional.empty()).build(), complete);
  }

  /** What would have to change: a rating, a realisation, and where nothing can. */
  private static Stream<Reach> reaches() {
    List<Appraisal> appraisals = appraisals();
    return Stream.of(PerformancePredicate.SANGAT_BAIK, PerformancePredicate.BAIK)
        .flatMap(wanted -> Stream.of(RULES, OTHERS, EMPTY)
            .flatMap(rules -> appraisals.stream().map(each -> Reach.of(rules, each, wanted))));
  }

  /** What a population comes to under a variant, of which one difference cannot stand alone, and under another regulation. */
  private static Stream<String> impacts() {
    RuleSet kinder = RULES.variant(
        "kinder",
        changes -> changes
            .citing(RULES.regulation(), Basis.PRACTICE)
            .parameter(
                Parameters6Of2022.PREDICATE_MATRIX,
                PredicateQuadrant.of(
                    new Row(BAIK, SANGAT_BAIK, SANGAT_BAIK),
                    new Row(BAIK, SANGAT_BAIK, SANGAT_BAIK),
                    new Row(KURANG, KURANG, BAIK))));
    Impact own = ImpactStudy.between(RULES, kinder).over(appraisals());
    Impact other = ImpactStudy.between(RULES, OTHERS).over(appraisals());
    return Stream.of(ImpactJson.write(own), ImpactJson.writeNamed(own), ImpactJson.write(other));
  }

  private static Stream<String> decisions() {
    return Stream.concat(
        evaluations()
            .flatMap(report -> Stream.of(report.decision(), report.review()))
            .map(DecisionJson::write),
        Stream.of(
            DecisionJson.write(WrittenSchemasTest.year(RULES, 0).credit()),
            DecisionJson.write(RULES.decide(CascadeRules.CASCADE_REVIEW, MATRIX))));
  }

  private static Stream<String> cascades() {
    return Stream.of(RULES, EMPTY)
        .map(rules -> CascadeReportJson.write(rules.decide(CascadeRules.CASCADE_REVIEW, MATRIX)));
  }

  private static Stream<String> answers() {
    return reaches().map(ReachJson::write);
  }

  /** A document, and what it is read as. */
  record Told(Class<?> type, String document) {
    @Override
    public String toString() {
      return type.getSimpleName();
    }
  }

  static Stream<Told> all() {
    return Stream.of(
            decisions().map(each -> new Told(RecordedRuleDecision.class, each)),
            answers().map(each -> new Told(RecordedReach.class, each)),
            impacts().map(each -> new Told(RecordedImpact.class, each)),
            cascades().map(each -> new Told(RecordedCascade.class, each)))
        .flatMap(each -> each);
  }

  private static String first(Stream<String> documents, Predicate<JsonNode> wanted) {
    return documents.filter(each -> wanted.test(parse(each))).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatWasToldIsReadBackAndWrittenAsItWas(Told told) {
    Object read = SkpDocuments.read(told.type, told.document);

    assertThat(schema(requireNonNull(SCHEMAS.get(told.type))).validate(parse(told.document)))
        .isEmpty();
    assertThat(SkpDocuments.write(read)).isEqualTo(told.document);
    assertThat(SkpDocuments.read(told.type, (Map<?, ?>) SkpDocuments.tree(read)))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      DECISION | decided                | false      | /reason
      DECISION | reason                 | "NO_RULE"  | /reason
      DECISION | rule                   | "x"        | /rule
      DECISION | weakestBasis           | null       | /weakestBasis
      DECISION | trace                  | []         | /weakestBasis
      CREDIT   | value                  | "1"        | /value
      REACH    | reached                | true       | /reached
      REACH    | wanted                 | "SANGAT_KURANG" | /ways
      REACH    | ways                   | []         | /obstacle
      REACH    | present/predicate      | "SANGAT_BAIK" | /ways
      REACH    | ways/0/decision/predicate | "KURANG" | /ways/0/trace/17/value
      REACH    | ways/0/trace           | []         | /ways/0/trace
      IMPACT   | total/all              | 9          | /total/all
      IMPACT   | total/transitions/0/count | 9       | /total/all
      IMPACT   | byUnit                 | []         | /byUnit
      IMPACT   | byLevel                | []         | /byLevel
      IMPACT   | fromCoverage/undecided | []         | /fromCoverage/undecided
      IMPACT   | attributions/0/alone   | null       | /attributions/0/refusal
      IMPACT   | examples/0/number      | 99         | /examples/0
      CASCADE  | goals                  | null       | /goals
      CASCADE  | findings               | null       | /findings
      CASCADE  | goals/0/standing       | "TANPA_PENDUKUNG" | /goals/0/standing
      CASCADE  | goals/0/owners         | 99         | /goals/0/owners
      CASCADE  | towardsGoal/J02-R1     | "J02-R1"   | /towardsGoal
      CASCADE  | resultsWithoutGoal     | ["J02-R1"] | /resultsWithoutGoal/0
      CASCADE  | decision               | {"decided": false, "rule": "x", "reason": "NO_RULE", "field": "", "message": {"id": "x", "en": "x"}} | /goals
      """)
  void whatContradictsItselfIsRefusedAtItsPlace(
      String document, String place, String value, String pointer) {
    ObjectNode changed = (ObjectNode) parse(
        switch (document) {
          case "DECISION" -> first(decisions(), each -> each.at("/decided").asBoolean());
          case "CREDIT" -> DecisionJson.write(RULES.decide(CascadeRules.CASCADE_REVIEW, MATRIX));
          case "REACH" -> first(answers(), each -> !each.at("/ways").isEmpty());
          case "IMPACT" -> impacts().findFirst().orElseThrow();
          default -> cascades().findFirst().orElseThrow();
        });
    int end = place.lastIndexOf('/');
    JsonNode parent = end < 0 ? changed : changed.at("/" + place.substring(0, end));
    ((ObjectNode) parent).set(place.substring(end + 1), parse(value));
    Class<?> type = Map.of(
            "REACH", RecordedReach.class,
            "IMPACT", RecordedImpact.class,
            "CASCADE", RecordedCascade.class)
        .getOrDefault(document, RecordedRuleDecision.class);

    Documents.assertRefused(() -> SkpDocuments.read(type, changed.toString()))
        .containsExactly(pointer + " REPORT_CONTRADICTORY");
  }

  @Nested
  class OfDecision extends SchemaTest {
    OfDecision() {
      super(
          JsonSchemas.decision(),
          first(decisions(), each -> each.at("/decided").asBoolean()),
          document -> DecisionJson.write(DecisionJson.read(document)),
          CODE_ONLY);
    }
  }

  @Nested
  class OfRefusal extends SchemaTest {
    OfRefusal() {
      super(
          JsonSchemas.decision(),
          first(decisions(), each -> !each.at("/decided").asBoolean()),
          document -> DecisionJson.write(DecisionJson.read(document)),
          CODE_ONLY);
    }
  }

  @Nested
  class OfWays extends SchemaTest {
    OfWays() {
      super(
          JsonSchemas.reach(),
          first(answers(), each -> !each.at("/ways").isEmpty()),
          document -> ReachJson.write(ReachJson.read(document)),
          CODE_ONLY);
    }
  }

  @Nested
  class OfObstacle extends SchemaTest {
    OfObstacle() {
      super(
          JsonSchemas.reach(),
          first(answers(), each -> each.at("/obstacle").has("reason")),
          document -> ReachJson.write(ReachJson.read(document)),
          CODE_ONLY);
    }
  }

  @Nested
  class OfImpact extends SchemaTest {
    OfImpact() {
      super(
          JsonSchemas.impact(),
          first(impacts(), each -> each.at("/examples/0").has("nip")),
          document -> ImpactJson.write(ImpactJson.read(document)),
          Set.of(
              "DUPLICATE_ID",
              "NIP_BIRTH_DATE_IMPOSSIBLE",
              "NIP_APPOINTMENT_IMPOSSIBLE",
              "NIP_APPOINTED_BEFORE_BIRTH",
              "NIP_APPOINTED_AS_CHILD",
              "NIP_SEX_UNKNOWN",
              "REPORT_CONTRADICTORY"));
    }
  }

  @Nested
  class OfCascade extends SchemaTest {
    OfCascade() {
      super(
          JsonSchemas.cascadeReport(),
          cascades().findFirst().orElseThrow(),
          document -> CascadeReportJson.write(CascadeReportJson.read(document)),
          CODE_ONLY);
    }
  }
}
