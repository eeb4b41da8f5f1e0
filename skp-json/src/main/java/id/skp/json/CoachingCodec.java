package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.ID;
import static id.skp.json.Values.NAME;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.CoachingSessionBuilder;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB18Builder;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.FormatB19Builder;
import java.util.Optional;

/** Sessions of coaching and the two forms that follow them. */
final class CoachingCodec {
  private static final ValueDecoder<CoachingKind> KIND = constant(CoachingKind.class);
  private static final ValueDecoder<CompetenceMark> MARK = object(CoachingCodec::mark);

  private CoachingCodec() {}

  static Optional<CoachingSession> session(ObjectView json) {
    CoachingSessionBuilder session = CoachingSession.builder();
    json.required("id", ID).ifPresent(session::id);
    json.required("kind", KIND).ifPresent(session::kind);
    json.required("date", DATE).ifPresent(session::date);
    json.required("employeeId", ID).ifPresent(session::employeeId);
    json.required("coachId", ID).ifPresent(session::coachId);
    json.optional("assignedBy", ID).ifPresent(session::assignedBy);
    json.required("topic", TEXT).ifPresent(session::topic);
    return json.build(session::build);
  }

  static ObjectTree session(CoachingSession session) {
    return new ObjectTree()
        .put("id", session.id())
        .put("kind", session.kind())
        .put("date", session.date())
        .put("employeeId", session.employeeId())
        .put("coachId", session.coachId())
        .put("assignedBy", session.assignedBy())
        .put("topic", session.topic());
  }

  static Optional<FormatB18> formatB18(ObjectView json) {
    FormatB18Builder form = FormatB18.builder();
    json.required("id", ID).ifPresent(form::id);
    json.required("sessionId", ID).ifPresent(form::sessionId);
    json.required("date", DATE).ifPresent(form::date);
    json.required("respondentId", ID).ifPresent(form::respondentId);
    form.answers(json.list("answers", TRUTH));
    json.required("signed", TRUTH).ifPresent(form::signed);
    json.optional("handedTo", ID).ifPresent(form::handedTo);
    return json.build(form::build);
  }

  static ObjectTree formatB18(FormatB18 form) {
    return new ObjectTree()
        .put("id", form.id())
        .put("sessionId", form.sessionId())
        .put("date", form.date())
        .put("respondentId", form.respondentId())
        .put("answers", form.answers())
        .put("signed", form.signed())
        .put("handedTo", form.handedTo());
  }

  static Optional<FormatB19> formatB19(ObjectView json) {
    FormatB19Builder form = FormatB19.builder();
    json.required("id", ID).ifPresent(form::id);
    json.required("sessionId", ID).ifPresent(form::sessionId);
    json.required("date", DATE).ifPresent(form::date);
    json.required("assessorId", ID).ifPresent(form::assessorId);
    form.competences(json.list("competences", MARK));
    return json.build(form::build);
  }

  static ObjectTree formatB19(FormatB19 form) {
    return new ObjectTree()
        .put("id", form.id())
        .put("sessionId", form.sessionId())
        .put("date", form.date())
        .put("assessorId", form.assessorId())
        .list("competences", form.competences(), CoachingCodec::mark);
  }

  private static Optional<CompetenceMark> mark(ObjectView json) {
    Optional<String> competence = json.required("competence", NAME);
    Optional<Integer> value = json.required("value", WHOLE_NUMBER);
    Optional<String> reason = json.required("reason", TEXT);
    return json.build(() ->
        new CompetenceMark(competence.orElseThrow(), value.orElseThrow(), reason.orElseThrow()));
  }

  private static ObjectTree mark(CompetenceMark mark) {
    return new ObjectTree()
        .put("competence", mark.competence())
        .put("value", mark.value())
        .put("reason", mark.reason());
  }
}
