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
import id.skp.rules.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Lets the events of a file happen to its evaluation documents, one after the other. */
final class CourseReplay {
  private record Placed(ObjectionEvent event, LocalDate recordedOn, String location) {}

  /**
   * The events of a document.
   *
   * @param transitions those that are told one by one
   * @param moreRefused how many more were refused
   */
  record Told(List<ObjectionTransition> transitions, int moreRefused) {}

  private static final String EVENT = "/event";

  private final PerformanceFile file;
  private final RuleSet rules;

  /** The events that are kept beside the documents they are about, by the documents' ids. */
  private final Map<String, List<Placed>> filed = new HashMap<>();

  private int refusedTold;

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

  /** Lets the events happen. What follows a late filing changes nothing, for the same reason. */
  Told transitions(EvaluationDocument document, String location, Decision<Objection> opening) {
    List<ObjectionTransition> told = new ArrayList<>();
    Set<Map.Entry<ObjectionAction, Boolean>> refused = new HashSet<>();
    Optional<Decision<Objection>> late = Optional.empty();
    Decision<Objection> reached = opening;
    int more = 0;
    for (Placed next : events(document, location)) {
      ObjectionTransition transition = transition(reached, next);
      if (transition.decision().isDecided()) {
        told.add(transition);
        reached = transition.decision();
        continue;
      }
      if (late.isEmpty() && transition.isLate()) {
        late = Optional.of(transition.decision());
      }
      if (isTold(next.event(), refused)) {
        told.add(late.map(transition::refusedBy).orElse(transition));
      } else {
        more++;
      }
    }
    return new Told(told, more);
  }

  /** The first of its kind is always told: the reason why nothing holds may lie in it. */
  private boolean isTold(ObjectionEvent event, Set<Map.Entry<ObjectionAction, Boolean>> refused) {
    boolean told = refused.add(Map.entry(event.action(), event.ruling().isPresent()))
        || refusedTold < Findings.MOST_TOLD;
    refusedTold += told ? 1 : 0;
    return told;
  }

  Decision<Objection> opening(EvaluationDocument document, String location) {
    return placed(
        rules.decide(FollowUpRules.OBJECTION_OPENING, new FiledDocument(file, document)),
        pointer -> pointer.equals("/evaluation")
            ? "/" + EntryKind.EVALUASI.listName()
            : Stream.of(EntryKind.EVALUASI, EntryKind.RATING)
                    .anyMatch(kind -> pointer.startsWith("/" + kind.listName() + "/"))
                ? pointer
                : location + pointer);
  }

  /** A rule points into its own input; a course tells where in the file that stands. */
  private static <T> Decision<T> placed(Decision<T> decision, UnaryOperator<String> place) {
    return decision instanceof Undecided<T> undecided
        ? undecided.at(place.apply(undecided.pointer()))
        : decision;
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
