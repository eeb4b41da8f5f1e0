package id.skp.rules.monitoring;

import id.skp.core.TextKind;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.evidence.Evidence;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanFinding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the judgement of a period as the review of a single appraisal does. What is missing of single results and values is
 * told for the period under review only, not again for each of its parts. A finding points to what the file holds: of what is
 * missing, to the entry that lacks it.
 */
final class AppraisalReview {
  /** What the review of a file tells of the record itself. */
  private static final Set<String> TOLD_OF_RECORDS = Set.of(
      PlanFinding.EVIDENCE_OF_OTHER_RESULT.name(),
      PlanFinding.GIVER_CONTRADICTS_ROLE.name(),
      PlanFinding.RECORD_OF_STRANGER.name(),
      PlanFinding.UNKNOWN_REFERENCE.name());

  /** What the head of an appraisal tells that no head in the file does. */
  private static final Set<String> OF_PERIOD = Set.of(
      PlanFinding.APPRAISAL_BEYOND_PLAN.name(),
      PlanFinding.DATED_BEFORE_PERIOD.name(),
      PlanFinding.DATED_AFTER_PERIOD.name());

  private static final Set<String> DEPARTURES = Set.of(
      MonitoringFinding.DEPARTS_FROM_RECOMMENDATION.name(),
      MonitoringFinding.DEPARTURE_WITHOUT_REASON.name());

  private static final String PLAN = "/skp/";
  private static final String RESULTS = "/results/";
  private static final String BEHAVIOURS = "/behaviours/";

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Attempts attempts;

  AppraisalReview(FileInspection inspection, Attempts attempts) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.attempts = attempts;
  }

  void review(PeriodRatings ratings, FileEntry entry) {
    file.appraisal(ratings)
        .ifPresent(appraisal ->
            review(appraisal, entry, file.lastRatings(ratings.period()).size() == 1));
  }

  /** Looks at what an evaluation says whose ratings are not in the file; of single results and values nothing is known. */
  void review(Evaluation evaluation, FileEntry entry) {
    file
        .planFor(evaluation.period())
        .map(plan -> Appraisal.builder()
            .skp(plan)
            .period(evaluation.period())
            .organisationPredicate(evaluation.organisationPredicate())
            .resultRating(evaluation.resultRating())
            .behaviourRating(evaluation.behaviourRating())
            .departureReason(evaluation.departureReason())
            .build())
        .map(this::findings)
        .orElse(List.of())
        .stream()
        .filter(each -> !isOfItem(each))
        .forEach(each -> inspection.add(each.withLocation(inspection.pointer(entry))));
    reviewDeparture(
        evaluation, evaluation.recommendedResultRating(), evaluation.resultRating(), entry);
    reviewDeparture(
        evaluation, evaluation.recommendedBehaviourRating(), evaluation.behaviourRating(), entry);
  }

  /** Without the ratings of single results only the evaluation tells what was recommended. */
  private void reviewDeparture(
      Evaluation evaluation,
      Optional<Rating> recommended,
      Optional<Rating> given,
      FileEntry entry) {
    if (recommended.isEmpty() || given.isEmpty() || recommended.equals(given)) {
      return;
    }
    evaluation
        .departureReason()
        .filter(reason -> !TextKind.saysNothing(reason))
        .ifPresentOrElse(
            reason -> inspection.add(
                MonitoringFinding.DEPARTS_FROM_RECOMMENDATION,
                entry,
                "/evaluation",
                given.get(),
                recommended.get(),
                reason),
            () -> inspection.add(
                MonitoringFinding.DEPARTURE_WITHOUT_REASON,
                entry,
                "/evaluation",
                given.get(),
                recommended.get()));
  }

  /** Whether the rule set is that of the plan, and what its head says against itself, the review tells of the plan itself. */
  private List<Finding> findings(Appraisal appraisal) {
    return attempts
        .of(appraisal.period())
        .decide(PerformanceRules.EVALUATION_REVIEW, appraisal)
        .map(Review::findings)
        .orElse(List.of())
        .stream()
        .filter(each -> !Applicability.kinds().contains(each.kind()))
        .filter(
            each -> OF_PERIOD.contains(each.code()) || !HeadFindings.codes().contains(each.code()))
        .filter(each -> !TOLD_OF_RECORDS.contains(each.code()))
        .toList();
  }

  /**
   * Looks at a judgement.
   *
   * @param counts whether no other contradicts it: of one of which nobody knows whether it counts nobody asks for a reason
   */
  private void review(Appraisal appraisal, FileEntry entry, boolean counts) {
    String plan = inspection.pointer(FileEntry.of(appraisal.skp()));
    boolean asked = appraisal.period().equals(inspection.period());
    for (Finding each : findings(appraisal)) {
      if (!counts && DEPARTURES.contains(each.code())) {
        continue;
      }
      if (OF_PERIOD.contains(each.code())) {
        if (asked) {
          reviewPeriod(each, appraisal, entry);
        }
      } else if (!isOfItem(each)) {
        inspection.add(each.withLocation(inspection.pointer(entry)));
      } else if (asked && !isKnown(each)) {
        inspection.add(each.withLocation(plan + item(each.location())));
      }
    }
  }

  /** Evidence is told where it stands itself, unless it is told there that the plan did not run then. */
  private void reviewPeriod(Finding finding, Appraisal appraisal, FileEntry entry) {
    Optional<Evidence> proof = proof(finding.location(), appraisal);
    if (proof.isEmpty()) {
      if (finding.location().equals("/period")) {
        inspection.add(finding.withLocation(inspection.pointer(entry) + "/period"));
      }
    } else if (proof
        .get()
        .date()
        .filter(
            day -> !day.isBefore(appraisal.skp().period().from()) && !inspection.isInPeriod(day))
        .isPresent()) {
      inspection.add(finding.withLocation(inspection.pointer(FileEntry.of(proof.get())) + "/date"));
    }
  }

  private static Optional<Evidence> proof(String location, Appraisal appraisal) {
    List<String> parts = List.of(location.split("/", -1));
    int evidence = parts.indexOf("evidence");
    return evidence < 0
        ? Optional.empty()
        : appraisal
            .results()
            .get(Integer.parseInt(parts.get(2)))
            .realisation()
            .map(reached -> reached.evidence().get(Integer.parseInt(parts.get(evidence + 1))));
  }

  private static boolean isOfItem(Finding finding) {
    return finding.location().startsWith(PLAN)
        || (finding.location() + "/").startsWith(RESULTS)
        || finding.location().startsWith(BEHAVIOURS);
  }

  /** Returns the place in the plan, in whose order the results and values of an appraisal stand that was gathered from a file. */
  private static String item(String location) {
    if (location.startsWith(PLAN)) {
      return location.substring(PLAN.length() - 1);
    }
    int end = location.indexOf('/', location.indexOf('/', 1) + 1);
    return end < 0 ? location : location.substring(0, end);
  }

  /** What the review of the work has told of a result is not told twice. */
  private boolean isKnown(Finding finding) {
    if (!finding.location().startsWith(RESULTS)) {
      return false;
    }
    Object result = finding.message().values().get(0);
    return finding.location().endsWith("/feedback")
        ? inspection.isFound(MonitoringFinding.RESULT_WITHOUT_FEEDBACK, result)
        : finding.location().endsWith("/evidence")
            && inspection.isFound(MonitoringFinding.REALISATION_WITHOUT_EVIDENCE, result);
  }
}
