package id.skp.testkit.cli;

import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.TimeLimit;
import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.rules.Decision;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.followup.Deadline;
import id.skp.rules.followup.FilingPeriod;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.followup.ObjectionTiming;
import id.skp.rules.followup.ObjectionTransition;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.YearReport;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of evaluation documents: each event with who, when and why, within which time, and on what it rests. */
final class ObjectionSections {
  private final List<ObjectionCourse> courses;
  private final FileReview reviewed;
  private final RuleSet rules;
  private final Locale locale;

  ObjectionSections(YearReport report, Locale locale) {
    this.courses = report.objections();
    this.reviewed = report.reviewed();
    this.rules = report.review().ruleSet();
    this.locale = locale;
  }

  Section section() {
    List<Supplier<Item>> items = courses.stream()
        .flatMap(course -> {
          boolean late = course.isFiledLate();
          return Stream.of(
                  Stream.<Supplier<Item>>of(() -> item(course)),
                  course.transitions().stream().<Supplier<Item>>map(each -> () -> item(each, late)),
                  Stream.<Supplier<Item>>of(() -> more(course))
                      .limit(Math.min(1, course.moreRefused())))
              .flatMap(Function.identity());
        })
        .toList();
    return new Section(
        Words.OBJECTIONS.in(locale) + " (" + courses.size() + ")", Items.of(items, Supplier::get));
  }

  private Item item(ObjectionCourse course) {
    List<String> details = new ArrayList<>();
    String before = withCode(course.document().predicate());
    course
        .document()
        .deliveredOn()
        .ifPresent(day ->
            details.add(Words.DELIVERED_ON.in(locale) + ": " + Dates.of(day).in(locale)));
    details.add(Words.ORGANISATION_REACHED.in(locale) + ": "
        + course
            .document()
            .organisationPredicate()
            .map(this::withCode)
            .orElseGet(() -> Words.NONE.in(locale)));
    details.add(Words.SIGNATURES.in(locale) + ": " + signatures(course.document()));
    details.add(Words.STATE.in(locale) + ": "
        + course
            .objection()
            .map(each -> withCode(each.state()))
            .orElseGet(() -> refusal(course.opening())));
    course
        .objection()
        .filter(each -> each.state() == ObjectionState.RECEIVED)
        .ifPresent(
            each -> details.add(Words.TIME_LIMIT.in(locale) + ": " + timeLeft(course, each)));
    details.add(Words.PREDICATE.in(locale) + ": " + before
        + course
            .objection()
            .filter(each -> course.isReplaced())
            .map(each -> " → " + withCode(each.predicate()))
            .orElse(""));
    details.add(Words.STANDS.in(locale) + ": "
        + course
            .standing()
            .toOptional()
            .map(stands -> (stands ? Words.YES : Words.NO).in(locale))
            .orElseGet(() -> refusal(course.standing())));
    return new Item(
        course.document().id() + ", " + course.document().period().label(locale) + " "
            + course.location(),
        details);
  }

  private Item more(ObjectionCourse course) {
    return new Item(Message.of(Words.MORE_NOT_APPLIED, course.moreRefused()).in(locale), List.of());
  }

  private String signatures(EvaluationDocument document) {
    String told = document.signatures().stream()
        .map(each ->
            each.role().label(locale) + " " + each.status().label(locale).toLowerCase(locale)
                + each.date().map(day -> " " + Dates.of(day).in(locale)).orElse(""))
        .collect(Collectors.joining(", "));
    return told.isEmpty() ? Words.NONE.in(locale) : told;
  }

  /** Tells until when the employee may object, and whether that is over on the day of the review. */
  private String timeLeft(ObjectionCourse course, Objection objection) {
    FilingPeriod period = new FilingPeriod(
        Optional.of(objection.receivedOn()),
        Optional.empty(),
        Optional.of(reviewed.reviewedOn()),
        reviewed.file().holidays());
    Decision<Deadline> deadline = rules.decide(FollowUpRules.OBJECTION_DEADLINE, period);
    return deadline
        .toOptional()
        .map(each -> lastDay(each.lastDay())
            + (each.daysLeft().orElseThrow() < 0 ? Words.TIME_OVER : Words.TIME_RUNS).in(locale))
        .orElseGet(() -> refusal(deadline, course.location()));
  }

  private Item item(ObjectionTransition transition, boolean late) {
    List<String> details = new ArrayList<>();
    details.add(Words.REASON.in(locale) + ": " + transition.event().reason());
    details.add(transition
        .decision()
        .toOptional()
        .map(this::state)
        .orElseGet(() -> late
            ? Words.NOT_APPLIED.in(locale) + ": "
                + transition.refusal().orElseThrow().in(locale)
            : refusal(transition.decision())));
    boolean known = transition.limit().isPresent() || transition.decision().isDecided();
    if (known) {
      details.add(Words.TIME_LIMIT.in(locale) + ": "
          + transition
              .limit()
              .map(limit -> limit(limit, transition))
              .orElseGet(() -> Words.NO_TIME_LIMIT.in(locale)));
    }
    rules
        .find(FollowUpRules.OBJECTION_STEP)
        .flatMap(Rule::source)
        .ifPresent(source -> details.add(Sources.wording(source, locale)));
    return new Item(transition.event().label(locale) + " " + transition.location(), details);
  }

  private String state(Objection objection) {
    return Words.STATE.in(locale) + ": " + withCode(objection.state());
  }

  private String limit(TimeLimit limit, ObjectionTransition transition) {
    return limit.label(locale)
        + transition.timing().map(timing -> ", " + timing(timing)).orElse("");
  }

  private String timing(Decision<ObjectionTiming> timing) {
    return timing
        .toOptional()
        .map(each -> lastDay(each.lastDay()) + withCode(each.status()))
        .orElseGet(() -> refusal(timing));
  }

  private String lastDay(LocalDate day) {
    return Words.LAST_DAY.in(locale) + " " + Dates.of(day).in(locale) + ": ";
  }

  private String refusal(Decision<?> decision) {
    return decision instanceof Undecided<?> undecided ? refusal(decision, undecided.pointer()) : "";
  }

  private String refusal(Decision<?> decision, String pointer) {
    return decision instanceof Undecided<?> undecided
        ? Words.UNDECIDED.in(locale) + " (" + undecided.reason().name() + " " + pointer + "): "
            + undecided.message().in(locale)
        : "";
  }

  private <E extends Enum<E> & Labelled> String withCode(E constant) {
    return Words.withCode(constant, locale);
  }
}
