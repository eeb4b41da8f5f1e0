package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.recordedDecision;
import static id.skp.json.JudgementShapes.PREDICATE;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionStatus;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedCourse;
import id.skp.json.recorded.RecordedCourse.Standing;
import id.skp.json.recorded.RecordedCourse.Transition;
import id.skp.json.recorded.RecordedDecision;
import id.skp.rules.Decision;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTiming;
import java.util.Optional;
import java.util.function.Function;

/** What became of evaluation documents. */
final class CourseShapes {
  /** Where something lies in the document of a file. */
  static final Shape<String> POINTER = Shape.text(
      "pointer",
      Text.same("A JSON Pointer into the canonical form of the file."),
      Text.of("teks", "a text"),
      CourseShapes::pointer,
      Function.identity(),
      BasicShapes.json(
          "{\"type\": \"string\", \"pattern\": \"^(?![\\\\s\\\\S]*[\\\\u0000-\\\\u0008\\\\u000e-\\\\u001f\\\\u007f-\\\\u0084\\\\u0086-\\\\u009f])(?![\\\\s\\\\S]*//)/[\\\\s\\\\S]*[^/]$\"}"));

  private static final Shape<RecordedDecision<Standing>> OBJECTION =
      recordedDecision(DecisionShapes.decided(
              "objection",
              "The objection after an event.",
              parts -> new Standing(parts.next(), parts.next()))
          .required("state", FollowUpShapes.STATE, Standing::state)
          .required("predicate", PREDICATE, Standing::predicate));

  private static final Shape<RecordedDecision<ObjectionTiming>> TIMING =
      recordedDecision(DecisionShapes.decided(
              "timing",
              "Whether the objection was filed in time.",
              parts -> new ObjectionTiming(parts.next(), parts.next()))
          .required(
              "status",
              Shape.constant(
                  null, ObjectionStatus.class, Text.same("How the filing stands to its time.")),
              ObjectionTiming::status)
          .required("lastDay", DATE, ObjectionTiming::lastDay)
          .saying("The last day on which the objection could be filed."));

  private static final Shape<RecordedDecision<Boolean>> STANDING =
      recordedDecision(DecisionShapes.<Boolean>decided(
              "standing", "Whether the result stands, given the employee's signature.", Parts::next)
          .required("stands", TRUTH, Function.identity())
          .saying("Whether the result stands."));

  private static final Shape<Transition> TRANSITION = Written.of(
          "transition",
          "An event, and what it made of the objection; one that was refused changed nothing.",
          parts -> new Transition(
              parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next()))
      .required("event", FollowUpShapes.EVENT, Transition::event)
      .required("location", POINTER, Transition::location)
      .saying("Where the event stands in the file.")
      .required("pointer", POINTER, Transition::pointer)
      .following()
      .saying("Where the reason of a refusal lies; otherwise the location.")
      .required("decision", OBJECTION, Transition::decision)
      .saying("What the objection was after the event, or why the event was refused.")
      .optional("limit", FollowUpShapes.LIMIT, Transition::limit)
      .optional("timing", TIMING, Transition::timing)
      .required("trace", TraceShapes.STEPS, Transition::steps)
      .saying("The steps by which it was decided, each with its legal source.")
      .shape();

  static final Shape<RecordedCourse> COURSE = Written.of(
          "course",
          "What became of an evaluation document.",
          parts -> new RecordedCourse(
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.<Optional<Integer>>next().orElse(0),
              parts.next()))
      .required("documentId", WORDS, RecordedCourse::documentId)
      .saying("The id of the evaluation document.")
      .required("location", POINTER, RecordedCourse::location)
      .saying("Where the document stands in the file.")
      .required("period", EVALUATION_PERIOD, RecordedCourse::period)
      .saying("The period that the document is about.")
      .required("predicate", PREDICATE, RecordedCourse::predicate)
      .saying("As evaluated.")
      .required("opening", OBJECTION, RecordedCourse::opening)
      .saying("What the objection was before any event, or why that was not decided.")
      .optional("state", FollowUpShapes.STATE, course -> course.objection().map(Standing::state))
      .following()
      .optional("finalPredicate", PREDICATE, course -> course.objection().map(Standing::predicate))
      .following()
      .saying("As it holds after all events.")
      .list("transitions", TRANSITION, RecordedCourse::transitions)
      .saying("What was done about the document, and what became of the objection each time.")
      .optional(
          "moreRefused",
          COUNT,
          course -> Optional.of(course.moreRefused()).filter(count -> count > 0))
      .saying(
          "How many more events were refused that are not told one by one; none where left out.")
      .required("standing", STANDING, RecordedCourse::standing)
      .saying(
          "Whether the result stands, given the employee's signature, or why that was not decided.")
      .shape();

  private CourseShapes() {}

  private static String pointer(String text) {
    InvalidValueException.unless(
        text.length() > 1
            && text.charAt(0) == '/'
            && text.charAt(text.length() - 1) != '/'
            && !text.contains("//"),
        "POINTER_MALFORMED",
        "pointer",
        "perlu penunjuk seperti '/ratings/0'",
        "needs a pointer such as '/ratings/0'",
        text);
    return TextKind.requireCharacters(text, "pointer");
  }

  static RecordedCourse recorded(ObjectionCourse course) {
    return new RecordedCourse(
        course.document().id(),
        course.location(),
        course.document().period(),
        course.document().predicate(),
        standing(course.opening()),
        course.transitions().stream()
            .map(each -> new Transition(
                each.event(),
                each.location(),
                standing(each.decision()),
                each.limit(),
                each.timing().map(DecisionShapes::recorded),
                TraceShapes.steps(each.decision().trace())))
            .toList(),
        course.moreRefused(),
        DecisionShapes.recorded(course.standing()));
  }

  private static RecordedDecision<Standing> standing(Decision<Objection> decision) {
    return DecisionShapes.recorded(
        decision, objection -> new Standing(objection.state(), objection.predicate()));
  }
}
