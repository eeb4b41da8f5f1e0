package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.permenpanrb8of2021.planreview.PlanReview;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for planned results that are not judged, for realisations without evidence, and for targets that say two things and
 * are calculated with all the same.
 */
final class EvaluationReviewProcedure implements Procedure<Appraisal, Review> {
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  @Override
  public Step<Review> apply(Facts<Appraisal> facts, Reasoning reasoning) {
    Appraisal appraisal = reasoning.by(facts.whole());
    List<Finding> findings = new ArrayList<>(Applicability.of(reasoning).findings(appraisal));
    findings.addAll(HeadFindings.of(reasoning).of(appraisal.skp(), "/skp"));
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      boolean proven =
          result.realisation().stream().anyMatch(each -> !each.evidence().isEmpty());
      if (!proven) {
        findings.add(Finding.of(
            EvaluationFindings8Of2021.REALISATION_WITHOUT_EVIDENCE,
            "/results/" + i + "/realisation",
            result.resultId()));
      }
    }
    Set<String> judged =
        appraisal.results().stream().map(ResultAppraisal::resultId).collect(Collectors.toSet());
    for (WorkResult planned : appraisal.skp().results()) {
      if (!judged.contains(planned.id())) {
        findings.add(
            Finding.of(EvaluationFindings8Of2021.RESULT_NOT_JUDGED, "/results", planned.id()));
      }
    }
    addTargets(appraisal.skp(), findings);
    return reasoning.conclude(
        FOUND, new Review(PlanReviewParameters.disabled(reasoning).without(findings)));
  }

  private static void addTargets(Skp skp, List<Finding> findings) {
    for (int i = 0; i < skp.results().size(); i++) {
      List<Indicator> indicators = skp.results().get(i).indicators();
      for (int j = 0; j < indicators.size(); j++) {
        String place = "/skp/results/" + i + "/indicators/" + j + "/target";
        findings.addAll(PlanReview.PROCEDURE.targetFindings(indicators.get(j), place));
      }
    }
  }
}
