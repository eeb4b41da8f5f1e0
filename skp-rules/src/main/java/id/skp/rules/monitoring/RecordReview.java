package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.rules.Applicability;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** Looks at what evaluations and ratings say of themselves: their period, plan, rule set and days, and whether any is missing. */
final class RecordReview {
  private static final Text RESULT_RATING =
      Text.of("rekomendasi rating hasil kerja", "the recommended rating of work results");
  private static final Text BEHAVIOUR_RATING =
      Text.of("rekomendasi rating perilaku kerja", "the recommended rating of work behaviour");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Attempts attempts;
  private final Applicability law;
  private final SortedMap<EvaluationPeriod, List<EvaluationRecord>> last;
  private final Map<EvaluationPeriod, Optional<Skp>> plans = new HashMap<>();

  RecordReview(FileInspection inspection, Attempts attempts) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.attempts = attempts;
    this.law = Applicability.of(attempts.reasoning());
    this.last = file.lastEvaluations();
  }

  void review() {
    inspection.each(
        PeriodRatings.class,
        (ratings, entry) ->
            reviewPeriod(ratings.id(), ratings.period(), inspection.pointer(entry) + "/period"));
    inspection.each(EvaluationRecord.class, this::reviewEvaluation);
    file.entries().forEach(this::reviewDays);
    reviewCoverage();
  }

  /** What is recorded for another year than that of the plan is wrong whatever period is under review. */
  private void reviewPeriod(String id, EvaluationPeriod period, String location) {
    List<DateRange> ran = inspection.plans().stream().map(Skp::period).toList();
    if (!ran.isEmpty() && ran.stream().noneMatch(period.range()::overlaps)) {
      DateRange last = ran.get(ran.size() - 1);
      inspection.add(
          MonitoringFinding.PERIOD_OUTSIDE_PLAN, location, id, period, last.from(), last.to());
    }
  }

  private void reviewEvaluation(EvaluationRecord recorded, FileEntry entry) {
    Evaluation evaluation = recorded.evaluation();
    String location = inspection.pointer(entry) + "/evaluation";
    reviewPeriod(recorded.id(), evaluation.period(), location + "/period");
    if (!inspection.period().contains(evaluation.period())) {
      return;
    }
    plans
        .computeIfAbsent(evaluation.period(), file::planFor)
        .filter(plan -> plan.version() != evaluation.skpVersion())
        .ifPresent(plan -> inspection.add(
            MonitoringFinding.EVALUATION_OF_OTHER_VERSION,
            location + "/skpVersion",
            recorded.id(),
            evaluation.skpVersion(),
            evaluation.period(),
            plan.version()));
    if (!law.isOf(evaluation)) {
      inspection.add(
          MonitoringFinding.EVALUATION_OF_OTHER_RULE_SET,
          location + "/ruleSet",
          recorded.id(),
          evaluation.ruleSet(),
          law.family());
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

  /** A record that tells no recommendation contradicts none. */
  private void reviewRecommendations(EvaluationRecord recorded, String location) {
    Evaluation evaluation = recorded.evaluation();
    boolean tells = evaluation.recommendedResultRating().isPresent()
        || evaluation.recommendedBehaviourRating().isPresent();
    Optional<PeriodRatings> ratings = recorded
        .ratingsId()
        .flatMap(file::ratings)
        .filter(each -> each.period().equals(evaluation.period()));
    if (!tells || ratings.isEmpty()) {
      return;
    }
    attempts
        .decide(MonitoringRules.PERIOD_EVALUATION, new FilePeriod(file, ratings.get()))
        .ifPresent(made -> {
          compare(
              recorded,
              made,
              RESULT_RATING,
              Evaluation::recommendedResultRating,
              location + "/recommendedResultRating");
          compare(
              recorded,
              made,
              BEHAVIOUR_RATING,
              Evaluation::recommendedBehaviourRating,
              location + "/recommendedBehaviourRating");
        });
  }

  private void compare(
      EvaluationRecord recorded,
      Evaluation made,
      Text what,
      Function<Evaluation, Optional<Rating>> recommended,
      String place) {
    Optional<Rating> told = recommended.apply(recorded.evaluation());
    Optional<Rating> follows = recommended.apply(made);
    if (told.isPresent() && follows.isPresent() && !told.equals(follows)) {
      inspection.add(
          MonitoringFinding.RECOMMENDATION_CONTRADICTS_RATINGS,
          place,
          recorded.id(),
          what,
          told.get(),
          recorded.ratingsId().orElseThrow(),
          follows.get());
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
