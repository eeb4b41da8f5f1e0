package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.NUMBER;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackBuilder;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.FeedbackIntent;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.EvidenceBuilder;
import id.skp.core.evidence.EvidenceKind;
import id.skp.core.evidence.Realisation;
import id.skp.core.evidence.RealisationBuilder;
import java.util.Optional;

/** What was reached, its proof, and what was said about it. */
final class EvidenceCodec {
  static final ValueDecoder<Realisation> REALISATION = object(EvidenceCodec::realisation);
  static final ValueDecoder<Feedback> FEEDBACK = object(EvidenceCodec::feedback);

  private static final ValueDecoder<Evidence> EVIDENCE = object(EvidenceCodec::evidence);
  private static final ValueDecoder<FeedbackGiver> GIVER = constant(FeedbackGiver.class);
  private static final ValueDecoder<FeedbackIntent> INTENT = constant(FeedbackIntent.class);
  private static final ValueDecoder<EvidenceKind> KIND = constant(EvidenceKind.class);

  private EvidenceCodec() {}

  private static Optional<Realisation> realisation(ObjectView json) {
    RealisationBuilder realisation = Realisation.builder();
    json.required("text", TEXT).ifPresent(realisation::text);
    json.optional("value", NUMBER).ifPresent(realisation::value);
    realisation.evidence(json.list("evidence", EVIDENCE));
    return json.build(realisation::build);
  }

  static ObjectTree realisation(Realisation realisation) {
    return new ObjectTree()
        .put("text", realisation.text())
        .put("value", realisation.value())
        .listUnlessEmpty("evidence", realisation.evidence(), EvidenceCodec::evidence);
  }

  static Optional<Evidence> evidence(ObjectView json) {
    EvidenceBuilder evidence = Evidence.builder();
    json.required("id", ID).ifPresent(evidence::id);
    json.required("description", TEXT).ifPresent(evidence::description);
    json.optional("kind", KIND).ifPresent(evidence::kind);
    evidence.resultIds(json.list("resultIds", ID));
    json.optional("addedBy", ID).ifPresent(evidence::addedBy);
    json.optional("location", TEXT).ifPresent(evidence::location);
    json.optional("date", DATE).ifPresent(evidence::date);
    json.optional("sha256", TEXT).ifPresent(evidence::sha256);
    return json.build(evidence::build);
  }

  static ObjectTree evidence(Evidence evidence) {
    return new ObjectTree()
        .put("id", evidence.id())
        .put("description", evidence.description())
        .put("kind", evidence.kind())
        .textsUnlessEmpty("resultIds", evidence.resultIds())
        .put("addedBy", evidence.addedBy())
        .put("location", evidence.location())
        .put("date", evidence.date())
        .put("sha256", evidence.sha256());
  }

  private static Optional<Feedback> feedback(ObjectView json) {
    FeedbackBuilder feedback = Feedback.builder();
    json.required("giver", GIVER).ifPresent(feedback::giver);
    json.optional("giverId", ID).ifPresent(feedback::giverId);
    json.optional("date", DATE).ifPresent(feedback::date);
    json.required("text", TEXT).ifPresent(feedback::text);
    json.optional("intent", INTENT).ifPresent(feedback::intent);
    feedback.evidenceIds(json.list("evidenceIds", ID));
    return json.build(feedback::build);
  }

  static ObjectTree feedback(Feedback feedback) {
    return new ObjectTree()
        .put("giver", feedback.giver())
        .put("giverId", feedback.giverId())
        .put("date", feedback.date())
        .put("text", feedback.text())
        .put("intent", feedback.intent())
        .textsUnlessEmpty("evidenceIds", feedback.evidenceIds());
  }
}
