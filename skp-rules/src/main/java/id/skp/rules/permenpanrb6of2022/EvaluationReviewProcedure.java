package id.skp.rules.permenpanrb6of2022;

import id.skp.core.TextKind;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.evidence.Realisation;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Review;
import id.skp.rules.planreview.ExtensionFindings;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what is missing in an appraisal, and for ratings that depart from the recommendation. */
final class EvaluationReviewProcedure implements Procedure<Appraisal, Review> {
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  @Override
  public Step<Review> apply(Facts<Appraisal> facts, Reasoning reasoning) {
    Appraisal appraisal = reasoning.by(facts.whole());
    List<Finding> findings = new Findings();
    findings.addAll(Applicability.of(reasoning).findings(appraisal));
    findings.addAll(HeadFindings.of(reasoning).of(appraisal));
    if (appraisal.organisationPredicate().isEmpty()) {
      findings.add(Finding.of(
          EvaluationFindings6Of2022.ORGANISATION_PREDICATE_MISSING, "/organisationPredicate"));
    }
    reviewResults(appraisal, findings);
    reviewBehaviours(appraisal, findings);
    findings.addAll(PlanReview.PROCEDURE.targetFindings(appraisal.skp(), "/skp"));
    findings.addAll(ExtensionFindings.of(reasoning).of(appraisal));
    reviewScores(appraisal, findings);
    reviewRating(
        appraisal, RecommendedResultRating.of(facts, reasoning).map(reasoning::by), findings);
    return reasoning.conclude(
        FOUND, new Review(PlanReviewParameters.disabled(reasoning).without(findings)));
  }

  private static void reviewResults(Appraisal appraisal, List<Finding> findings) {
    Set<String> judged = new HashSet<>();
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      String place = "/results/" + i;
      String id = result.resultId();
      judged.add(id);
      Optional<Realisation> realisation = result.realisation();
      if (realisation.isEmpty()) {
        findings.add(
            Finding.of(EvaluationFindings6Of2022.REALISATION_MISSING, place + "/realisation", id));
      } else if (realisation.get().evidence().isEmpty()) {
        findings.add(Finding.of(
            EvaluationFindings6Of2022.REALISATION_WITHOUT_EVIDENCE,
            place + "/realisation/evidence",
            id));
      }
      if (result.feedback().isEmpty()) {
        findings.add(
            Finding.of(EvaluationFindings6Of2022.FEEDBACK_MISSING, place + "/feedback", id));
      }
      if (result.rating().isEmpty() && !appraisal.isOfUnitLeader()) {
        findings.add(Finding.of(EvaluationFindings6Of2022.RESULT_NOT_RATED, place + "/rating", id));
      }
    }
    for (WorkResult planned : appraisal.skp().results()) {
      if (!judged.contains(planned.id())) {
        findings.add(
            Finding.of(EvaluationFindings6Of2022.RESULT_NOT_JUDGED, "/results", planned.id()));
      }
    }
  }

  /** Numbers and levels decide under the regulation before this one. */
  private static void reviewScores(Appraisal appraisal, List<Finding> findings) {
    Map<String, Boolean> others = new LinkedHashMap<>();
    others.put("behaviourLevels", !appraisal.behaviourLevels().isEmpty());
    others.put("peerOpinion", appraisal.peerOpinion());
    others.put("newIdea", appraisal.newIdea().isPresent());
    others.put("superiorSince", appraisal.superiorSince().isPresent());
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      others.put("results/" + i + "/category", result.category().isPresent());
      others.put("results/" + i + "/superior", result.superior().isPresent());
    }
    findings.addAll(
        Applicability.notCounted(EvaluationFindings6Of2022.VALUES_OF_OTHER_REGULATION, others));
  }

  private static void reviewBehaviours(Appraisal appraisal, List<Finding> findings) {
    for (int i = 0; i < appraisal.behaviours().size(); i++) {
      BehaviourAppraisal behaviour = appraisal.behaviours().get(i);
      if (behaviour.feedback().isEmpty()) {
        findings.add(Finding.of(
            EvaluationFindings6Of2022.FEEDBACK_MISSING,
            "/behaviours/" + i + "/feedback",
            behaviour.value()));
      }
    }
  }

  private static void reviewRating(
      Appraisal appraisal, Optional<Recommendation> recommendation, List<Finding> findings) {
    recommendation
        .flatMap(Recommendation::gap)
        .ifPresent(gap -> findings.add(
            Finding.of(EvaluationFindings6Of2022.NO_RECOMMENDATION, "/resultRating", gap)));
    Optional<Rating> recommended = recommendation.flatMap(Recommendation::rating);
    Optional<Rating> given = appraisal.resultRating();
    if (recommended.isPresent() && given.isPresent() && !recommended.equals(given)) {
      findings.add(appraisal
          .departureReason()
          .filter(reason -> !TextKind.saysNothing(reason))
          .map(reason -> Finding.of(
              EvaluationFindings6Of2022.DEPARTS_FROM_RECOMMENDATION,
              "/resultRating",
              given.get(),
              recommended.get(),
              reason))
          .orElseGet(() -> Finding.of(
              EvaluationFindings6Of2022.DEPARTURE_WITHOUT_REASON,
              "/departureReason",
              given.get(),
              recommended.get())));
    }
  }
}
