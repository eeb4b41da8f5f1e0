package id.skp.json;

import static id.skp.json.Documents.EVALUATION_DOCUMENT;
import static id.skp.json.Documents.OBJECTION;
import static id.skp.json.Documents.assertRefused;
import static id.skp.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionState;
import id.skp.core.people.SignatureStatus;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FollowUpJsonTest {
  @Test
  void bothDocumentsAreReadAndWrittenBackToTheLetter() {
    assertThat(ObjectionJson.write(ObjectionJson.read(OBJECTION))).isEqualTo(OBJECTION);
    assertThat(EvaluationDocumentJson.write(EvaluationDocumentJson.read(EVALUATION_DOCUMENT)))
        .isEqualTo(EVALUATION_DOCUMENT);
    assertThat(ObjectionJson.read(OBJECTION.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ObjectionJson.read(OBJECTION));
    assertThat(EvaluationDocumentJson.read(EVALUATION_DOCUMENT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(EvaluationDocumentJson.read(EVALUATION_DOCUMENT));
  }

  @Test
  void anObjectionIsWhatItsEventsMadeOfIt() {
    Objection objection = ObjectionJson.read(OBJECTION);

    assertThat(objection.state()).isEqualTo(ObjectionState.DECIDED);
    assertThat(objection.predicate()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(objection.evaluation().behaviourScore()).isPresent();
  }

  @Test
  void anEventOutOfOrderIsRefusedAtItsPlace() {
    assertRefused(() -> ObjectionJson.read(
            with(OBJECTION, "\"date\": \"2025-01-23\"", "\"date\": \"2025-01-19\"")))
        .containsExactly("/events/1/date DATE_BEFORE_STATE");
    assertRefused(() -> ObjectionJson.read(
            with(OBJECTION, "\"outcome\": \"KEEP\"", "\"outcome\": \"REPLACE\"")))
        .containsExactly("/events/2/ruling/predicate RULING_REPLACES_NOTHING");
  }

  @Test
  void anEvaluationDocumentHasNoFieldForARating() {
    assertRefused(() -> EvaluationDocumentJson.read(with(
            EVALUATION_DOCUMENT,
            "\"predicate\": \"BAIK\",",
            "\"predicate\": \"BAIK\", \"resultRating\": \"SESUAI_EKSPEKTASI\",")))
        .containsExactly("/resultRating UNKNOWN_FIELD");
  }

  @Test
  void anEvaluationDocumentIsMadeFromAnObjectionAndLeavesTheRatingsBehind() {
    EvaluationDocument stored = EvaluationDocumentJson.read(EVALUATION_DOCUMENT);
    EvaluationDocument made = EvaluationDocument.of(ObjectionJson.read(OBJECTION))
        .id(stored.id())
        .employee(stored.employee())
        .appraiser(stored.appraiser())
        .appraiserSuperior(stored.appraiserSuperior())
        .notes(stored.notes())
        .signatures(stored.signatures())
        .build();

    assertThat(made).isEqualTo(stored);
    assertThat(EvaluationDocumentJson.write(made)).doesNotContain("EKSPEKTASI", "Rating\"");
    assertThat(made.currentPredicate()).isEqualTo(PerformancePredicate.BAIK);
    assertThat(made.signatures().get(1).status()).isEqualTo(SignatureStatus.REFUSED);
    assertThat(made.decision().orElseThrow().reason()).contains("final");
  }
}
