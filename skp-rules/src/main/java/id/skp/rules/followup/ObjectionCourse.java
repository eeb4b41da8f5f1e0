package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.Ruling;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Jalannya keberatan</em>: what became of an evaluation document: each event held against the rule set, one after the
 * other. An event that is refused changes nothing and stays readable, with the reason.
 *
 * <pre>{@code
 * for (ObjectionCourse course : ObjectionCourse.of(file, rules)) {
 *   course.objection().map(Objection::state);     // DECIDED
 *   course.ruling();                              // predicate replaced: SANGAT_BAIK
 * }
 * }</pre>
 *
 * @param document the document, as it was handed over
 * @param location where the document stands: a JSON Pointer into the document of the file
 * @param opening what the employee can object to; undecided if the document does not agree with the file
 * @param transitions the events in the order in which they happened: each that was applied, and of those of the file that were refused a
 *     hundred and the first of each kind of a document
 * @param moreRefused how many more events were refused
 * @param standing whether the result stands, given the employee's signature
 */
public record ObjectionCourse(
    EvaluationDocument document,
    String location,
    Decision<Objection> opening,
    List<ObjectionTransition> transitions,
    int moreRefused,
    Decision<Boolean> standing) {
  /**
   * Refuses null and copies the list.
   *
   * @param document the document, as it was handed over
   * @param location where the document stands
   * @param opening what the employee can object to
   * @param transitions the events in the order in which they happened
   * @param moreRefused how many more events were refused
   * @param standing whether the result stands, given the employee's signature
   */
  public ObjectionCourse {
    requireNonNull(document, "document");
    requireNonNull(location, "location");
    requireNonNull(opening, "opening");
    transitions = ImmutableList.copyOf(requireNonNull(transitions, "transitions"));
    requireNonNull(standing, "standing");
  }

  /**
   * Follows all evaluation documents of a file; working days are counted by the holidays that it tells. Events of a document that the file does not hold belong to no course; a
   * review finds them.
   *
   * @param file the file
   * @param rules the rule set
   * @return a course for each document, in the order of the file
   */
  public static List<ObjectionCourse> of(PerformanceFile file, RuleSet rules) {
    requireNonNull(file, "file");
    requireNonNull(rules, "rules");
    ImmutableList.Builder<ObjectionCourse> courses = ImmutableList.builder();
    CourseReplay replay = new CourseReplay(file, rules);
    for (EvaluationDocument document : file.all(EvaluationDocument.class)) {
      String location =
          "/" + EntryKind.DOKUMEN_EVALUASI.listName() + "/" + file.placeOf(FileEntry.of(document));
      Decision<Objection> opening = replay.opening(document, location);
      CourseReplay.Told told = replay.transitions(document, location, opening);
      courses.add(new ObjectionCourse(
          document,
          location,
          opening,
          told.transitions(),
          told.moreRefused(),
          replay.standing(document, location)));
    }
    return courses.build();
  }

  /**
   * Returns the objection as it stands after all events that were not refused.
   *
   * @return the objection; empty if nothing could be objected to
   */
  public Optional<Objection> objection() {
    return transitions.stream()
        .flatMap(each -> each.decision().toOptional().stream())
        .reduce((earlier, later) -> later)
        .or(opening::toOptional);
  }

  /**
   * Returns the event whose refusal the others follow from: the filing, where none was applied, otherwise the first.
   *
   * @return the event, with the reason; empty if none was refused
   */
  public Optional<ObjectionTransition> firstRefused() {
    boolean filed =
        transitions.stream().anyMatch(each -> isFiling(each) && each.decision().isDecided());
    return transitions.stream()
        .filter(each -> !each.decision().isDecided())
        .min(Comparator.comparing(each -> filed || !isFiling(each)));
  }

  private static boolean isFiling(ObjectionTransition transition) {
    return transition.event().action() == ObjectionAction.FILE;
  }

  /**
   * Tells whether the objection was filed after the last day and stays late: the evaluation stands, and what was done on the objection
   * changes nothing.
   *
   * @return true if so
   */
  public boolean isFiledLate() {
    return firstRefused().filter(ObjectionTransition::isLate).isPresent();
  }

  /**
   * Tells whether a superior has ruled and no ruling could be applied, so that nobody can tell what holds. What is ruled once more
   * after the end, or on an objection that was {@linkplain #isFiledLate filed late}, changes nothing.
   *
   * @return true if an event with a ruling was refused, and none was applied
   */
  public boolean isRulingRefused() {
    return ruling().isEmpty()
        && !isFiledLate()
        && transitions.stream()
            .anyMatch(
                each -> !each.decision().isDecided() && each.event().ruling().isPresent());
  }

  /**
   * Returns what was ruled last.
   *
   * @return the ruling; empty if there is none
   */
  public Optional<Ruling> ruling() {
    return objection().stream()
        .flatMap(each -> each.events().stream())
        .flatMap(event -> event.ruling().stream())
        .reduce((earlier, later) -> later);
  }

  /**
   * Returns the document with the events that were not refused, as Format D.1.1 shows it.
   *
   * @return the document
   */
  public EvaluationDocument documentWithEvents() {
    return objection()
        .map(objection -> document.toBuilder().events(objection.events()).build())
        .orElse(document);
  }

  /**
   * Tells whether no event was refused, but those of an objection that was {@linkplain #isFiledLate filed late}.
   *
   * @return true if everything was decided
   */
  public boolean isDecided() {
    return opening.isDecided()
        && standing.isDecided()
        && (isFiledLate()
            || transitions.stream()
                .allMatch(each -> each.decision().isDecided()
                    && each.timing().map(Decision::isDecided).orElse(true)));
  }

  /**
   * Returns the file in which the predicate that was ruled stands in place of the one that was objected to. What is recorded
   * stays as it is: this is for deciding what follows.
   *
   * @param file the file that this course was made from
   * @return the file; the same if the predicate was not replaced
   */
  public PerformanceFile settled(PerformanceFile file) {
    return settled(file, List.of(this));
  }

  /**
   * Returns a file as several objections leave it: where two of them replaced the predicate of one evaluation, the later one counts.
   * A decision is final for its period also against evaluations that were fixed before it.
   *
   * @param file the file
   * @param courses what became of its evaluation documents, in their order
   * @return the file, the same where no predicate was replaced
   */
  public static PerformanceFile settled(PerformanceFile file, List<ObjectionCourse> courses) {
    requireNonNull(file, "file");
    requireNonNull(courses, "courses");
    Map<Evaluation, PerformancePredicate> ruled = new HashMap<>();
    for (ObjectionCourse course : courses) {
      course.overruled(file).forEach(each -> ruled.put(each.evaluation(), course.ruled()));
      course.told(file).ifPresent(told -> ruled.put(told.evaluation(), course.ruled()));
    }
    return ruled.isEmpty()
        ? file
        : file.withEntries(file.entries().stream()
            // what another record says in the same words is replaced with it
            .map(each -> each.entry().content() instanceof EvaluationRecord record
                    && ruled.containsKey(record.evaluation())
                ? each.replacedBy(settled(record, ruled.get(record.evaluation())))
                : each)
            .toList());
  }

  /** Returns the evaluations of the period that count and were fixed before the ruling, which says otherwise. */
  private Stream<EvaluationRecord> overruled(PerformanceFile file) {
    Optional<LocalDate> day = objection().stream()
        .flatMap(each -> each.events().stream())
        .filter(event -> event.ruling().isPresent())
        .map(ObjectionEvent::date)
        .reduce((earlier, later) -> later);
    return day.stream()
        .flatMap(date -> file.lastEvaluations(document.period()).stream()
            .filter(each -> each.date().isBefore(date))
            .filter(each -> each.evaluation().predicate().standing() != ruled().standing()));
  }

  private Optional<EvaluationRecord> told(PerformanceFile file) {
    return objection()
        .filter(objection -> isReplaced())
        .flatMap(objection ->
            ToldEvaluation.of(file, document, objection.receivedOn()).records().stream()
                .findFirst());
  }

  private PerformancePredicate ruled() {
    return objection().map(Objection::predicate).orElseThrow();
  }

  /** No ratings lead to what a superior ruled. */
  private static FileEntry settled(EvaluationRecord record, PerformancePredicate holds) {
    return FileEntry.of(new EvaluationRecord(
        record.id(),
        record.date(),
        Optional.empty(),
        record.evaluation().toBuilder()
            .predicate(holds)
            .resultRating(Optional.empty())
            .behaviourRating(Optional.empty())
            .build()));
  }

  /**
   * Tells whether another predicate holds than the one that was objected to.
   *
   * @return true if the predicate was replaced
   */
  public boolean isReplaced() {
    return objection()
        .filter(each -> each.predicate().standing() != document.predicate().standing())
        .isPresent();
  }
}
