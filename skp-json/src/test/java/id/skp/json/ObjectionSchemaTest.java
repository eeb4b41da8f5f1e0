package id.skp.json;

import static id.skp.json.Schemas.parse;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.DayUnit;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.RefusalKind;
import id.skp.core.followup.RulingOutcome;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema of an objection and the code say the same. */
class ObjectionSchemaTest extends SchemaTest {
  private static final Set<String> CODE_ONLY = Stream.concat(
          Stream.of(
              "ACTION_REPEATED",
              "DECIDED_BY_OTHER",
              "DECISION_WITHOUT_RULING",
              "DIVISION_BY_ZERO",
              "DUPLICATE_STEP",
              "EXPIRY_WITHOUT_LIMIT",
              "FILED_BY_OTHER",
              "FILING_LIMIT_MISSING",
              "FILING_SKIPPED",
              "NEVER_DECIDED",
              "SECOND_FILING",
              "STEP_UNREACHABLE",
              "TEXT_SAYS_NOTHING"),
          Stream.of(RefusalKind.values()).map(RefusalKind::name))
      .collect(Collectors.toUnmodifiableSet());

  ObjectionSchemaTest() {
    super(
        JsonSchemas.objection(),
        Documents.OBJECTION,
        document -> ObjectionJson.write(ObjectionJson.read(document)),
        CODE_ONLY);
  }

  @Test
  void theConstantsAreThoseOfTheLibrary() {
    JsonNode definitions = parse(JsonSchemas.objection()).get("$defs");

    assertThat(Map.<String, Object[]>of(
            "performancePredicate", PerformancePredicate.values(),
            "objectionAction", ObjectionAction.values(),
            "objectionState", ObjectionState.values(),
            "objectionRole", ObjectionRole.values(),
            "dayUnit", DayUnit.values(),
            "rulingOutcome", RulingOutcome.values()))
        .allSatisfy((name, constants) -> assertThat(definitions.at("/" + name + "/enum"))
            .extracting(JsonNode::asText)
            .containsExactly(Stream.of(constants).map(Object::toString).toArray(String[]::new)));
  }
}
