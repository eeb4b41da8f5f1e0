package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.json;

import id.skp.core.TextKind;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackBuilder;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.FeedbackIntent;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.EvidenceBuilder;
import id.skp.core.evidence.EvidenceKind;
import id.skp.core.evidence.Realisation;
import id.skp.core.evidence.RealisationBuilder;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** What was reached, its proof, and what was said about it. */
final class EvidenceShapes {
  static final ObjectShape<Evidence, EvidenceBuilder> EVIDENCE = ObjectShape.of(
          "evidence",
          Text.of("Bukti dukung", "A proof of what was reached."),
          Evidence::builder,
          EvidenceBuilder::build)
      .required("id", ID, Evidence::id, EvidenceBuilder::id)
      .saying("The id of the evidence.")
      .required("description", TEXT, Evidence::description, EvidenceBuilder::description)
      .saying("What the evidence shows.")
      .optional(
          "kind",
          Shape.constant(
              EvidenceKind.class, Text.of("Jenis bukti dukung", "What kind of proof it is.")),
          Evidence::kind,
          EvidenceBuilder::kind)
      .list("resultIds", ID.list().unique(), Evidence::resultIds, EvidenceBuilder::resultIds)
      .saying("The ids of the results that it is for.")
      .optional("addedBy", ID, Evidence::addedBy, EvidenceBuilder::addedBy)
      .saying("The id of who added the evidence.")
      .optional("location", TEXT, Evidence::location, EvidenceBuilder::location)
      .saying("Where the evidence is kept, such as an address or a number of a file.")
      .optional("date", DATE, Evidence::date, EvidenceBuilder::date)
      .saying("The day of the evidence, such as 2024-12-31.")
      .optional(
          "sha256",
          Shape.text(
              null,
              Text.same("64 hexadecimal digits in lower case."),
              Text.of("teks", "a text"),
              text -> TextKind.TEXT.require(text, "text"),
              text -> text,
              json("""
                  {"type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$"}""")),
          Evidence::sha256,
          EvidenceBuilder::sha256)
      .shape();

  static final Shape<Realisation> REALISATION = ObjectShape.of(
          "realisation",
          Text.of("Realisasi", "What was reached."),
          Realisation::builder,
          RealisationBuilder::build)
      .required("text", TEXT, Realisation::text, RealisationBuilder::text)
      .saying("What was realised, in words.")
      .optional("value", NUMBER, Realisation::value, RealisationBuilder::value)
      .saying("What was realised, as a number in the target's unit.")
      .list("evidence", EVIDENCE.list(), Realisation::evidence, RealisationBuilder::evidence)
      .saying("What proves the realisation.")
      .shape();

  static final Shape<Feedback> FEEDBACK = Shape.later(() -> ObjectShape.of(
          "feedback",
          Text.of("Umpan balik", "What somebody said of a result or of behaviour."),
          Feedback::builder,
          FeedbackBuilder::build)
      .required(
          "giver",
          Shape.constant(
              FeedbackGiver.class,
              Text.of("Pemberi umpan balik", "In which role feedback is given.")),
          Feedback::giver,
          FeedbackBuilder::giver)
      .optional("giverId", ID, Feedback::giverId, FeedbackBuilder::giverId)
      .saying("The id of who gives the feedback.")
      .optional("date", DATE, Feedback::date, FeedbackBuilder::date)
      .saying("The day of the feedback, such as 2024-12-31.")
      .required("text", TEXT, Feedback::text, FeedbackBuilder::text)
      .saying("What the feedback says.")
      .optional(
          "intent",
          Shape.constant(
              FeedbackIntent.class,
              Text.of("Maksud umpan balik", "What the giver intends, where he says it.")),
          Feedback::intent,
          FeedbackBuilder::intent)
      .list("evidenceIds", ID.list().unique(), Feedback::evidenceIds, FeedbackBuilder::evidenceIds)
      .saying("The ids of the evidence it rests on.")
      .shape());

  private EvidenceShapes() {}
}
