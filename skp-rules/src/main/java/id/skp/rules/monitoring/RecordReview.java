package id.skp.rules.monitoring;

import com.google.common.collect.Sets;
import id.skp.core.TextKind;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Applicability;
import id.skp.rules.finding.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at what evaluations and ratings say of themselves: their period, plan, rule set and days, and whether any is missing. */
final class RecordReview {
  private static final Text RESULT_RATING =
      Text.of("rekomendasi rating hasil kerja", "the recommended rating of work results");
  private static final Text NO_RATING = Text.of("tidak satu pun", "none");
  private static final Set<EntryKind> DURING_PLAN = Sets.immutableEnumSet(
      EntryKind.BUKTI_DUKUNG,
      EntryKind.PENGAMATAN,
      EntryKind.UMPAN_BALIK,
      EntryKind.DIALOG_BERKELANJUTAN,
      EntryKind.PEMBINAAN);
  private static final Set<EntryKind> OF_WORK =
      Sets.immutableEnumSet(EntryKind.BUKTI_DUKUNG, EntryKind.PENGAMATAN);
  private static final Text BEHAVIOUR_RATING =
      Text.of("rekomendasi rating perilaku kerja", "the recommended rating of work behaviour");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Attempts attempts;
  private final Applicability law;
  private final SortedMap<EvaluationPeriod, List<EvaluationRecord>> last;
  private final List<DateRange> ran;
  private final Map<EvaluationPeriod, Optional<Skp>> plans = new HashMap<>();
  private final Set<Integer> versions;

  RecordReview(FileInspection inspection, Attempts attempts) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.attempts = attempts;
    this.law = Applicability.of(attempts.reasoning());
    this.last = file.lastEvaluations();
    this.versions = inspection.plans().stream().map(Skp::version).collect(Collectors.toSet());
    this.ran = inspection.plans().stream().map(Skp::period).toList();
  }

  void review() {
    inspection.each(
        PeriodRatings.class,
        (ratings, entry) -> reviewPeriod(Severity.ERROR, entry, "/period", ratings.period()));
    inspection.each(EvaluationRecord.class, this::reviewEvaluation);
    inspection.each(
        EvaluationDocument.class,
        (document, entry) -> reviewPeriod(Severity.ERROR, entry, "/period", document.period()));
    inspection.each(
        ActionPlan.class,
        (action, entry) -> reviewPeriod(Severity.WARNING, entry, "/period", action.period()));
    inspection.each(
        PeriodicRealisation.class,
        (reached, entry) -> reviewPeriod(Severity.WARNING, entry, "/period", reached.period()));
    file.entries().forEach(this::reviewDays);
    reviewVersions();
    reviewWords();
    reviewBeginning();
    reviewCoverage();
    reviewFinalQuarter();
  }

  private void reviewWords() {
    words(ActionPlan.class, "/action", ActionPlan::action);
    words(PeriodicRealisation.class, "/text", PeriodicRealisation::text);
    words(Evidence.class, "/description", Evidence::description);
    words(Observation.class, "/note", Observation::note);
    words(FeedbackEntry.class, "/feedback/text", said -> said.feedback().text());
    words(CoachingSession.class, "/topic", CoachingSession::topic);
    words(SupportRecord.class, "/support", SupportRecord::support);
    words(ObjectionRecord.class, "/event/reason", objected -> objected.event().reason());
    inspection.each(
        SupportRecord.class, (given, entry) -> reviewWords(given.note(), entry, "/note"));
    inspection.each(
        AgreementReview.class, (kept, entry) -> reviewWords(kept.note(), entry, "/note"));
    inspection.each(
        EvaluationDialogue.class,
        (talk, entry) -> reviewWords(talk.employeeResponse(), entry, "/employeeResponse"));
    inspection.each(
        PerformanceDialogue.class,
        (talk, entry) ->
            talk.words().forEach((place, words) -> reviewWords(Optional.of(words), entry, place)));
    inspection.each(
        PeriodRatings.class,
        (ratings, entry) -> reviewWords(ratings.departureReason(), entry, "/departureReason"));
    inspection.each(
        EvaluationRecord.class,
        (recorded, entry) -> reviewWords(
            recorded.evaluation().departureReason(), entry, "/evaluation/departureReason"));
  }

  private <T> void words(Class<T> type, String property, Function<T, String> words) {
    inspection.each(
        type, (each, entry) -> reviewWords(Optional.of(words.apply(each)), entry, property));
  }

  private void reviewWords(Optional<String> words, FileEntry entry, String property) {
    words
        .filter(TextKind::saysNothing)
        .ifPresent(
            each -> inspection.add(MonitoringFinding.TEXT_SAYS_NOTHING, entry, property, each));
  }

  private void reviewVersions() {
    List<Skp> plans = inspection.plans();
    for (int i = 1; i < plans.size(); i++) {
      Skp plan = plans.get(i);
      int before = plans.get(i - 1).version();
      if (plan.version() - 1 != before) {
        inspection.add(
            MonitoringFinding.VERSION_GAP, FileEntry.of(plan), "/version", plan.version(), before);
      }
    }
  }

  private void reviewFinalQuarter() {
    FinalQuarter both =
        new FinalQuarter(file, EvaluationPeriod.year(inspection.period().year()));
    if (both.differs()
        && attempts
            .reasoning()
            .by(attempts.reasoning().parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL))) {
      EvaluationRecord quarter = both.ofQuarter().get(0);
      EvaluationRecord year = both.ofYear().get(0);
      inspection.add(
          MonitoringFinding.FINAL_QUARTER_CONTRADICTS_YEAR,
          FileEntry.of(year),
          "/evaluation/predicate",
          quarter.id(),
          both.quarter(),
          quarter.evaluation().predicate(),
          year.id(),
          both.year(),
          year.evaluation().predicate());
    }
  }

  /** What is recorded for another year than that of the plan is wrong whatever period is under review. */
  private void reviewPeriod(
      Severity severity, FileEntry entry, String property, EvaluationPeriod period) {
    if (!ran.isEmpty() && ran.stream().noneMatch(period.range()::overlaps)) {
      addOutside(severity, entry, property, period);
    }
  }

  private void addOutside(Severity severity, FileEntry entry, String property, Object when) {
    DateRange last = ran.get(ran.size() - 1);
    inspection.add(
        severity,
        MonitoringFinding.PERIOD_OUTSIDE_PLAN,
        inspection.pointer(entry) + property,
        entry.id(),
        when,
        last.from(),
        last.to());
  }

  /**
   * Words and proof may follow the plan's last day; before its first there was nothing to prove or to talk about. What is dated on other
   * days of the period under review is not judged by the plan, so that it is told as advice, but for words.
   */
  private void reviewBeginning() {
    Optional<LocalDate> first = ran.stream().map(DateRange::from).min(Comparator.naturalOrder());
    for (RecordedEntry recorded : file.entries()) {
      FileEntry entry = recorded.entry();
      if (DURING_PLAN.contains(entry.kind())) {
        entry.days().entrySet().stream()
            .limit(1)
            .filter(each -> first.filter(each.getValue()::isBefore).isPresent())
            .forEach(each -> addOutside(Severity.WARNING, entry, each.getKey(), each.getValue()));
        if (OF_WORK.contains(entry.kind())) {
          entry.days().entrySet().stream()
              .filter(
                  each -> first.filter(day -> !each.getValue().isBefore(day)).isPresent()
                      && inspection.isInPeriod(each.getValue())
                      && ran.stream().noneMatch(days -> days.contains(each.getValue())))
              .forEach(each -> addOutside(Severity.ADVICE, entry, each.getKey(), each.getValue()));
        }
      }
    }
  }

  private void reviewEvaluation(EvaluationRecord recorded, FileEntry entry) {
    Evaluation evaluation = recorded.evaluation();
    String location = inspection.pointer(entry) + "/evaluation";
    reviewPeriod(Severity.ERROR, entry, "/evaluation/period", evaluation.period());
    if (!inspection.period().contains(evaluation.period())) {
      return;
    }
    plans
        .computeIfAbsent(evaluation.period(), file::planFor)
        .filter(plan -> plan.version() != evaluation.skpVersion())
        .filter(plan -> versions.contains(evaluation.skpVersion()))
        .filter(plan -> !isOfOtherPost(plan, evaluation))
        .ifPresent(plan -> inspection.add(
            MonitoringFinding.EVALUATION_OF_OTHER_VERSION,
            location + "/skpVersion",
            recorded.id(),
            evaluation.skpVersion(),
            evaluation.period(),
            plan.version(),
            Math.max(plan.version(), evaluation.skpVersion())));
    if (!law.isOf(evaluation)) {
      inspection.add(
          MonitoringFinding.EVALUATION_OF_OTHER_RULE_SET,
          location + "/ruleSet",
          recorded.id(),
          evaluation.ruleSet(),
          law.family());
    }
    if (!attempts.of(evaluation.period()).isKnown()) {
      inspection.add(
          MonitoringFinding.EVALUATION_OUTSIDE_RULE_SET,
          location + "/period",
          recorded.id(),
          evaluation.period(),
          law.inForce());
    }
    law.changedSince(evaluation)
        .ifPresent(now -> inspection.add(
            MonitoringFinding.EVALUATION_OF_CHANGED_RULE_SET,
            location + "/ruleSetFingerprint",
            recorded.id(),
            evaluation.ruleSet(),
            evaluation.ruleSetFingerprint().orElseThrow(),
            now));
    if (last.getOrDefault(evaluation.period(), List.of()).contains(recorded)) {
      reviewRecommendations(recorded, location);
    }
  }

  /** A definitive and an acting post are both evaluated, also where they are versions of one plan. */
  private boolean isOfOtherPost(Skp plan, Evaluation evaluation) {
    return HeldPost.of(file).stream()
        .filter(each -> each.plan().version() == evaluation.skpVersion())
        .anyMatch(each -> each.days().overlaps(evaluation.period().range())
            && each.position().isToldActing() != plan.employee().position().isToldActing());
  }

  /** A record that tells no recommendation contradicts none; one that names no ratings rests on those that count for its period. */
  private void reviewRecommendations(EvaluationRecord recorded, String location) {
    Evaluation evaluation = recorded.evaluation();
    boolean tells = evaluation.recommendedResultRating().isPresent()
        || evaluation.recommendedBehaviourRating().isPresent();
    List<PeriodRatings> counting = file.lastRatings(evaluation.period());
    Optional<PeriodRatings> ratings = recorded.ratingsId().isPresent() || counting.size() != 1
        ? recorded
            .ratingsId()
            .flatMap(file::ratings)
            .filter(each -> each.period().equals(evaluation.period()))
        : Optional.of(counting.get(0));
    if (!tells || ratings.isEmpty()) {
      return;
    }
    attempts
        .of(ratings.get().period())
        .decide(MonitoringRules.PERIOD_EVALUATION, new FilePeriod(file, ratings.get()))
        .ifPresent(made -> {
          compare(
              recorded,
              ratings.get(),
              made,
              RESULT_RATING,
              Evaluation::recommendedResultRating,
              location + "/recommendedResultRating");
          compare(
              recorded,
              ratings.get(),
              made,
              BEHAVIOUR_RATING,
              Evaluation::recommendedBehaviourRating,
              location + "/recommendedBehaviourRating");
        });
  }

  /** Where not all items are rated the ratings recommend nothing; of another rule set's recommendation that is not known. */
  private void compare(
      EvaluationRecord recorded,
      PeriodRatings ratings,
      Evaluation made,
      Text what,
      Function<Evaluation, Optional<Rating>> recommended,
      String place) {
    Optional<Rating> told = recommended.apply(recorded.evaluation());
    Optional<Rating> follows = recommended.apply(made);
    boolean known = follows.isPresent() || law.isOf(recorded.evaluation());
    if (told.isPresent() && known && !told.equals(follows)) {
      inspection.add(
          MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS,
          place,
          recorded.id(),
          what,
          told.get(),
          ratings.id(),
          follows.<Object>map(each -> each).orElse(NO_RATING));
    }
  }

  /** A day that stands in a record several times is told of once. */
  private void reviewDays(RecordedEntry recorded) {
    FileEntry entry = recorded.entry();
    Set<LocalDate> told = new HashSet<>();
    entry.days().forEach((property, day) -> {
      if (day.isAfter(recorded.recordedOn()) && told.add(day)) {
        inspection.add(
            MonitoringFinding.DATED_AFTER_RECORDING,
            entry,
            property,
            entry.id(),
            day,
            recorded.recordedOn());
      }
    });
  }

  /** As long as the year runs nothing is left out. */
  private void reviewCoverage() {
    LocalDate end = EvaluationPeriod.year(inspection.period().year()).last();
    if (!inspection.day().isAfter(end)) {
      return;
    }
    List<EvaluationPeriod> missing =
        Coverage.missing(HeldPost.of(file), inspection.period(), last.keySet());
    if (!missing.isEmpty()) {
      inspection.add(MonitoringFinding.MONTHS_NOT_EVALUATED, "", Coverage.named(missing));
    }
  }
}
