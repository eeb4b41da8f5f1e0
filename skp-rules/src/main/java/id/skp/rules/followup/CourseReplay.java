package id.skp.rules.followup;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.TimeLimit;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Lets the events of a file happen to its evaluation documents, one after the other. */
final class CourseReplay {
  private record Placed(ObjectionEvent event, LocalDate recordedOn, String location) {}

  private static final String EVENT = "/event";

  private final PerformanceFile file;
  private final RuleSet rules;

  /** The events that are kept beside the documents they are about, by the documents' ids. */
  private final Map<String, List<Placed>> filed = new HashMap<>();

  CourseReplay(PerformanceFile file, RuleSet rules) {
    this.file = file;
    this.rules = rules;
    for (RecordedEntry recorded : file.entries(EntryKind.KEBERATAN)) {
      if (recorded.entry().content() instanceof ObjectionRecord protest) {
        String place =
            "/" + EntryKind.KEBERATAN.listName() + "/" + file.placeOf(recorded.entry()) + "/event";
        filed
            .computeIfAbsent(protest.documentId(), document -> new ArrayList<>())
            .add(new Placed(protest.event(), recorded.recordedOn(), place));
      }
    }
  }

  Decision<Objection> opening(EvaluationDocument document, String location) {
    return placed(
        rules.decide(FollowUpRules.OBJECTION_OPENING, new FiledDocument(file, document)),
        pointer -> pointer.equals("/evaluation")
            ? "/" + EntryKind.EVALUASI.listName()
            : pointer.startsWith("/" + EntryKind.EVALUASI.listName() + "/")
                ? pointer
                : location + pointer);
  }

  /** A rule points into its own input; a course tells where in the file that stands. */
  private static <T> Decision<T> placed(Decision<T> decision, UnaryOperator<String> place) {
    return decision instanceof Undecided<T> undecided
        ? undecided.at(place.apply(undecided.pointer()))
        : decision;
  }

  /** What follows a late filing changes nothing, for the same reason. */
  List<ObjectionTransition> transitions(
      EvaluationDocument document, String location, Decision<Objection> opening) {
    List<ObjectionTransition> transitions = new ArrayList<>();
    Decision<Objection> reached = opening;
    for (Placed next : events(document, location)) {
      ObjectionTransition transition = transition(reached, next);
      Optional<ObjectionTransition> late =
          transitions.stream().filter(ObjectionTransition::isLate).findFirst();
      if (late.isPresent() && !transition.decision().isDecided()) {
        transition = new ObjectionTransition(
            transition.event(),
            transition.location(),
            late.get().decision(),
            transition.limit(),
            transition.timing());
      }
      transitions.add(transition);
      reached = transition.decision().isDecided() ? transition.decision() : reached;
    }
    return transitions;
  }

  /** Where nothing could be opened, each event carries the reason of that. */
  private ObjectionTransition transition(Decision<Objection> reached, Placed next) {
    return reached
        .toOptional()
        .map(objection -> transition(objection, next))
        .orElseGet(() -> new ObjectionTransition(
            next.event(), next.location(), reached, Optional.empty(), Optional.empty()));
  }

  private ObjectionTransition transition(Objection objection, Placed next) {
    ObjectionEvent event = next.event();
    boolean files = event.action() == ObjectionAction.FILE;
    ObjectionFiling filing = new ObjectionFiling(
        Optional.of(objection.receivedOn()),
        Optional.of(event.date()),
        Optional.empty(),
        false,
        file.holidays());
    return new ObjectionTransition(
        event,
        next.location(),
        placed(
            rules.decide(
                FollowUpRules.OBJECTION_STEP, new ObjectionMove(objection, event, file.holidays())),
            pointer -> pointer.startsWith(EVENT)
                ? next.location() + pointer.substring(EVENT.length())
                : next.location()),
        objection
            .profile()
            .step(objection.state(), event.action())
            .flatMap(ObjectionStep::limit)
            .map(this::asCounted),
        files
            ? Optional.of(placed(
                rules.decide(FollowUpRules.OBJECTION, filing),
                pointer ->
                    pointer.equals("/filedOn") ? next.location() + "/date" : next.location()))
            : Optional.empty());
  }

  /** Says of a time which days it is counted in. */
  private TimeLimit asCounted(TimeLimit limit) {
    return rules
        .find(FollowUpParameters.DAY_COUNTING)
        .filter(counting -> counting.value().countsWorkingDays())
        .map(counting -> TimeLimit.ofWorkingDays(limit.days()))
        .orElse(limit);
  }

  Decision<Boolean> standing(EvaluationDocument document, String location) {
    return placed(
        rules.decide(FollowUpRules.RESULT_STANDING, SignedDocument.of(document)),
        pointer -> location + "/signatures");
  }

  /** The events by their day, then by that of the record; those of one day in the order in which an objection goes. */
  private List<Placed> events(EvaluationDocument document, String location) {
    List<Placed> events = new ArrayList<>();
    for (int i = 0; i < document.events().size(); i++) {
      ObjectionEvent event = document.events().get(i);
      events.add(new Placed(event, event.date(), location + "/events/" + i));
    }
    events.addAll(filed.getOrDefault(document.id(), List.of()));
    events.sort(Comparator.<Placed, LocalDate>comparing(each -> each.event().date())
        .thenComparing(Placed::recordedOn)
        .thenComparing(each -> each.event().action()));
    return events;
  }
}
