package id.skp.core.year;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.evidence.Realisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gathers from a file what is judged of one period. */
final class Gathering {
  private final PerformanceFile file;
  private final Skp plan;
  private final PeriodRatings ratings;
  private final EvaluationPeriod period;

  Gathering(PerformanceFile file, Skp plan, PeriodRatings ratings) {
    this.file = file;
    this.plan = plan;
    this.ratings = ratings;
    this.period = ratings.period();
  }

  Appraisal appraisal() {
    return Appraisal.builder()
        .skp(plan)
        .period(period)
        .organisationPredicate(ratings.organisationPredicate())
        .leadsUnit(ratings.leadsUnit())
        .results(plan.results().stream().map(this::result).toList())
        .behaviours(plan.behaviours().stream().map(this::behaviour).toList())
        .resultRating(ratings.resultRating())
        .behaviourRating(ratings.behaviourRating())
        .departureReason(ratings.departureReason())
        .build();
  }

  private ResultAppraisal result(WorkResult result) {
    PlanItem item = PlanItem.result(result.id());
    return ResultAppraisal.builder()
        .resultId(result.id())
        .realisation(realisation(result.id()))
        .feedback(feedback(item))
        .rating(ratings.of(item))
        .build();
  }

  private BehaviourAppraisal behaviour(BehaviourExpectation behaviour) {
    PlanItem item = PlanItem.behaviour(behaviour.value());
    return BehaviourAppraisal.builder()
        .value(behaviour.value())
        .feedback(feedback(item))
        .rating(ratings.of(item))
        .build();
  }

  private List<Feedback> feedback(PlanItem item) {
    return file.feedback(item, period).stream().map(FeedbackEntry::feedback).toList();
  }

  /** A statement on the whole period stands for itself; otherwise those on its parts are told one after the other. */
  private Optional<Realisation> realisation(String resultId) {
    List<PeriodicRealisation> all = file.realisations(resultId, period);
    List<PeriodicRealisation> standing = all.stream().filter(file::stands).toList();
    List<PeriodicRealisation> whole =
        standing.stream().filter(each -> each.period().equals(period)).toList();
    List<PeriodicRealisation> told = whole.isEmpty() ? standing : whole;
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(Realisation.builder()
            .text(told.stream().map(this::words).collect(Collectors.joining("; ")))
            .value(value(whole))
            .evidence(file.evidence(all))
            .build());
  }

  private String words(PeriodicRealisation told) {
    return told.period().equals(period) ? told.text() : told.period() + ": " + told.text();
  }

  /** Numbers of parts are never added up: whether they may be, only the indicator tells. */
  private static Optional<BigDecimal> value(List<PeriodicRealisation> whole) {
    return whole.size() == 1 ? whole.get(0).value() : Optional.empty();
  }
}
