package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.TRUTH;

import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CoachingSessionBuilder;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB18Builder;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.FormatB19Builder;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** Sessions of coaching and the two forms that follow them. */
final class CoachingShapes {
  static final ObjectShape<CoachingSession, CoachingSessionBuilder> SESSION = ObjectShape.of(
          "coachingSession",
          Text.of("Bimbingan atau konseling kinerja", "A session of guidance or counselling."),
          CoachingSession::builder,
          CoachingSessionBuilder::build)
      .required("id", ID, CoachingSession::id, CoachingSessionBuilder::id)
      .saying("The host system's id of the session.")
      .required(
          "kind",
          Shape.constant(
              CoachingKind.class, Text.of("Jenis pembinaan", "Guidance or counselling.")),
          CoachingSession::kind,
          CoachingSessionBuilder::kind)
      .required("date", DATE, CoachingSession::date, CoachingSessionBuilder::date)
      .saying("The day of the session.")
      .required("employeeId", ID, CoachingSession::employeeId, CoachingSessionBuilder::employeeId)
      .saying("The id of the employee who is guided.")
      .required("coachId", ID, CoachingSession::coachId, CoachingSessionBuilder::coachId)
      .saying("The id of who guides.")
      .optional("assignedBy", ID, CoachingSession::assignedBy, CoachingSessionBuilder::assignedBy)
      .saying("The id of who assigned the guidance, where that is somebody else.")
      .required("topic", TEXT, CoachingSession::topic, CoachingSessionBuilder::topic)
      .saying("What the session was about.")
      .shape();

  static final ObjectShape<FormatB18, FormatB18Builder> FORMAT_B18 = ObjectShape.of(
          "formatB18",
          Text.of("Format B.1.8", "Nine statements on a session."),
          FormatB18::builder,
          FormatB18Builder::build)
      .required("id", ID, FormatB18::id, FormatB18Builder::id)
      .saying("The host system's id of the form.")
      .required("sessionId", ID, FormatB18::sessionId, FormatB18Builder::sessionId)
      .saying("The id of the session that the form is about.")
      .required("date", DATE, FormatB18::date, FormatB18Builder::date)
      .saying("The day on which the form was filled.")
      .required("respondentId", ID, FormatB18::respondentId, FormatB18Builder::respondentId)
      .saying("The id of who filled it.")
      .filledList(
          "answers",
          TRUTH.list().atLeast(9).atMost(9),
          FormatB18::answers,
          FormatB18Builder::answers)
      .saying("The answers to the nine statements, in their order: true for yes.")
      .required("signed", TRUTH, FormatB18::signed, FormatB18Builder::signed)
      .saying("Whether the employee has signed.")
      .optional("handedTo", ID, FormatB18::handedTo, FormatB18Builder::handedTo)
      .saying("The id of who got the form: the leader's superior.")
      .shape();

  static final Shape<CompetenceMark> MARK = ObjectShape.of(
          "competenceMark",
          Text.of("Baris Format B.1.9", "A line of Format B.1.9."),
          Part.required("competence", NAME, CompetenceMark::competence)
              .saying("The competence, as the post's standard words it."),
          Part.required("value", Shape.integer(1, 5), CompetenceMark::value)
              .saying("How well the competence is shown, from 1 to 5."),
          Part.required("reason", TEXT, CompetenceMark::reason)
              .saying("Why the competence is marked so."),
          CompetenceMark::new)
      .shape();

  static final ObjectShape<FormatB19, FormatB19Builder> FORMAT_B19 = ObjectShape.of(
          "formatB19",
          Text.of("Format B.1.9", "Marks of competences."),
          FormatB19::builder,
          FormatB19Builder::build)
      .required("id", ID, FormatB19::id, FormatB19Builder::id)
      .saying("The host system's id of the form.")
      .required("sessionId", ID, FormatB19::sessionId, FormatB19Builder::sessionId)
      .saying("The id of the session that the form is about.")
      .required("date", DATE, FormatB19::date, FormatB19Builder::date)
      .saying("The day on which the form was filled.")
      .required("assessorId", ID, FormatB19::assessorId, FormatB19Builder::assessorId)
      .saying("The id of who judged the competences.")
      .filledList(
          "competences",
          MARK.list().atLeast(1),
          FormatB19::competences,
          FormatB19Builder::competences)
      .saying("The competences that were marked, at least one.")
      .shape();

  private CoachingShapes() {}
}
