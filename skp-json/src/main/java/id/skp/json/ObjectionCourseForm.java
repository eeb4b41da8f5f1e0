package id.skp.json;

import id.skp.core.followup.Objection;
import id.skp.rules.Decision;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTiming;
import id.skp.rules.followup.ObjectionTransition;

/** What became of an evaluation document. */
final class ObjectionCourseForm {
  private ObjectionCourseForm() {}

  static ObjectTree course(ObjectionCourse course) {
    ObjectTree standing = DecisionForm.outcome(course.standing());
    course.standing().toOptional().ifPresent(stands -> standing.put("stands", stands));
    return new ObjectTree()
        .put("documentId", course.document().id())
        .put("location", course.location())
        .put("period", course.document().period().toString())
        .put("predicate", course.document().predicate())
        .put("opening", objection(course.opening()))
        .put("state", course.objection().map(Objection::state))
        .put("finalPredicate", course.objection().map(Objection::predicate))
        .list("transitions", course.transitions(), ObjectionCourseForm::transition)
        .put("standing", standing);
  }

  private static ObjectTree transition(ObjectionTransition transition) {
    return new ObjectTree()
        .put("event", new Shaped<>(FollowUpShapes.EVENT, transition.event()))
        .put("location", transition.location())
        .put("pointer", transition.pointer())
        .put("decision", objection(transition.decision()))
        .put("limit", transition.limit().map(limit -> new Shaped<>(FollowUpShapes.LIMIT, limit)))
        .put("timing", transition.timing().map(ObjectionCourseForm::timing))
        .put("trace", TraceForm.steps(transition.decision().trace()));
  }

  private static ObjectTree objection(Decision<Objection> decision) {
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision
        .toOptional()
        .ifPresent(objection ->
            outcome.put("state", objection.state()).put("predicate", objection.predicate()));
    return outcome;
  }

  private static ObjectTree timing(Decision<ObjectionTiming> decision) {
    ObjectTree outcome = DecisionForm.outcome(decision);
    decision
        .toOptional()
        .ifPresent(
            timing -> outcome.put("status", timing.status()).put("lastDay", timing.lastDay()));
    return outcome;
  }
}
