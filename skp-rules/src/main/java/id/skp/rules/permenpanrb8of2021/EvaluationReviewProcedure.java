package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Finding;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Review;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;

/** Looks for planned results that are not judged, and for realisations without evidence. */
final class EvaluationReviewProcedure implements Procedure<Appraisal, Review> {
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  @Override
  public Step<Review> apply(Appraisal appraisal, Reasoning reasoning) {
    List<Finding> findings =
        new ArrayList<>(Applicability.of(reasoning.ruleSet()).findings(appraisal));
    for (int i = 0; i < appraisal.results().size(); i++) {
      ResultAppraisal result = appraisal.results().get(i);
      boolean proven =
          result.realisation().stream().anyMatch(each -> !each.evidence().isEmpty());
      if (!proven) {
        findings.add(EvaluationFindings.REALISATION_WITHOUT_EVIDENCE.at(
            "/results/" + i + "/realisation", result.resultId()));
      }
    }
    for (WorkResult planned : appraisal.skp().results()) {
      boolean judged =
          appraisal.results().stream().anyMatch(each -> each.resultId().equals(planned.id()));
      if (!judged) {
        findings.add(EvaluationFindings.RESULT_NOT_JUDGED.at("/results", planned.id()));
      }
    }
    return reasoning.conclude(
        FOUND,
        new Review(findings),
        List.of(reasoning.given(PerformanceRules.APPRAISAL, appraisal)));
  }
}
