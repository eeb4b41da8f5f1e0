package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decision;
import static id.skp.json.JudgementShapes.PREDICATE;

import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTiming;
import id.skp.rules.followup.ObjectionTransition;
import java.util.function.Function;

/** What became of evaluation documents. */
final class CourseShapes {
  /** Where something lies in the document of a file. */
  static final Shape<String> POINTER = Written.text(
      "pointer",
      "A JSON Pointer into the canonical form of the file.",
      Function.identity(),
      "{\"type\": \"string\", \"pattern\": \"^(?![\\\\s\\\\S]*//)/[\\\\s\\\\S]*[^/]$\"}");

  private static final Shape<Decision<Objection>> OBJECTION =
      decision(DecisionShapes.<Objection>decided("objection", "The objection after an event.")
          .required("state", FollowUpShapes.STATE, Objection::state)
          .required("predicate", PREDICATE, Objection::predicate));

  private static final Shape<Decision<ObjectionTiming>> TIMING = decision(
      DecisionShapes.<ObjectionTiming>decided("timing", "Whether the objection was filed in time.")
          .required(
              "status",
              Shape.constant(
                  null, ObjectionStatus.class, Text.same("How the filing stands to its time.")),
              ObjectionTiming::status)
          .required("lastDay", DATE, ObjectionTiming::lastDay));

  private static final Shape<Decision<Boolean>> STANDING = decision(DecisionShapes.<Boolean>decided(
          "standing", "Whether the result stands, given the employee's signature.")
      .required("stands", TRUTH, Function.identity()));

  private static final Shape<ObjectionTransition> TRANSITION = Written.<ObjectionTransition>of(
          "transition",
          "An event, and what it made of the objection; one that was refused changed nothing.")
      .required("event", FollowUpShapes.EVENT, ObjectionTransition::event)
      .required("location", POINTER, ObjectionTransition::location)
      .required("pointer", POINTER, ObjectionTransition::pointer)
      .saying("Where the reason of a refusal lies; otherwise the location.")
      .required("decision", OBJECTION, ObjectionTransition::decision)
      .optional("limit", FollowUpShapes.LIMIT, ObjectionTransition::limit)
      .optional("timing", TIMING, ObjectionTransition::timing)
      .required("trace", TraceShapes.TRACE, transition -> transition.decision().trace())
      .shape();

  static final Shape<ObjectionCourse> COURSE = Written.<ObjectionCourse>of(
          "course", "What became of an evaluation document.")
      .required("documentId", WORDS, course -> course.document().id())
      .required("location", POINTER, ObjectionCourse::location)
      .required("period", EVALUATION_PERIOD, course -> course.document().period())
      .required("predicate", PREDICATE, course -> course.document().predicate())
      .saying("As evaluated.")
      .required("opening", OBJECTION, ObjectionCourse::opening)
      .optional("state", FollowUpShapes.STATE, course -> course.objection().map(Objection::state))
      .optional("finalPredicate", PREDICATE, course -> course.objection().map(Objection::predicate))
      .saying("As it holds after all events.")
      .list("transitions", TRANSITION, ObjectionCourse::transitions)
      .required("standing", STANDING, ObjectionCourse::standing)
      .shape();

  private CourseShapes() {}
}
