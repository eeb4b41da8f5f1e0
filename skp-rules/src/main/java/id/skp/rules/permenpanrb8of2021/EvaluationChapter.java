package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Applicability;
import id.skp.rules.Chapter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;
import id.skp.rules.permenpanrb8of2021.transition.TransitionParameters;

/** From a plan with its realisations to the predicate, and what is found on the way. */
record EvaluationChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(TransitionParameters.FIRST_DAY_SCORED)
        .rule(
            PerformanceRules.EVALUATION,
            new EvaluationProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.SKP_SCORE))
        .rule(
            PerformanceRules.PRINTED_PREDICATE,
            new PrintedPredicateProcedure(),
            cited(PARENT_REGULATION, Sources8Of2021.PREDICATE))
        .rule(
            PerformanceRules.EVALUATION_REVIEW,
            new EvaluationReviewProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.SKP_SCORE))
        .serves(PerformanceRules.EVALUATING)
        .findings(Applicability.kinds())
        .findings(EvaluationFindings8Of2021.kinds());
  }
}
