package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Applicability;
import id.skp.rules.Chapter;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;

/** From ratings to the predicate, the spread of predicates in a unit, and what is found on the way. */
record EvaluationChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            Parameters6Of2022.PREDICATE_SCALE,
            Parameters6Of2022.PREDICATE_MATRIX,
            Parameters6Of2022.MIDDLE_LABEL,
            Parameters6Of2022.MISCONDUCT_LABEL,
            Parameters6Of2022.MAJORITY_SHARE,
            Parameters6Of2022.SMALL_PART_SHARE,
            Parameters6Of2022.RATING_GAP_POLICY,
            Parameters6Of2022.MAJORITY_POPULATION,
            Parameters6Of2022.ABOVE_COUNTS_AS_AT,
            Parameters6Of2022.MAIN_RESULT_REQUIRED,
            Parameters6Of2022.BEHAVIOUR_RECOMMENDATION,
            Parameters6Of2022.LEADER_RATING_MAP,
            Parameters6Of2022.DISTRIBUTION_GUIDE,
            Parameters6Of2022.DISTRIBUTION_SEVERITY,
            Parameters6Of2022.DOMINANT_MAJORITY_CHECK,
            Parameters6Of2022.MINIMUM_UNIT_SIZE,
            Parameters6Of2022.SHARE_ROUNDING,
            Parameters6Of2022.ACCOMPANYING_SHARE_MODE)
        .rule(
            Rules6Of2022.PERFORMANCE_PREDICATE,
            new PredicateProcedure(),
            LegalSource.cited(Basis.PRACTICE, Sources.QUADRANT))
        .rule(
            Rules6Of2022.RESULT_RATING,
            new ResultRatingProcedure(),
            LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.RESULT_RATING))
        .rule(
            Rules6Of2022.BEHAVIOUR_RATING,
            new BehaviourRatingProcedure(),
            LegalSource.cited(Basis.PRACTICE, Sources.BEHAVIOUR_RATING))
        .rule(
            Rules6Of2022.UNIT_LEADER_RESULT_RATING,
            new UnitLeaderProcedure(),
            LegalSource.cited(Basis.CIRCULAR, Sources.CIRCULAR))
        .rule(
            Rules6Of2022.PREDICATE_DISTRIBUTION,
            new DistributionProcedure(),
            LegalSource.cited(Basis.CIRCULAR, Sources.CIRCULAR))
        .rule(
            PerformanceRules.EVALUATION,
            new EvaluationProcedure(),
            LegalSource.cited(Basis.CIRCULAR, "PermenPAN-RB 6/2022, Pasal 24-25", Sources.CIRCULAR))
        .rule(
            PerformanceRules.PRINTED_PREDICATE,
            new PrintedPredicateProcedure(),
            LegalSource.cited(Basis.PRACTICE, Sources.QUADRANT))
        .rule(
            PerformanceRules.EVALUATION_REVIEW,
            new EvaluationReviewProcedure(),
            LegalSource.cited(Basis.REGULATION_TEXT, Sources.EVALUATION_FORM))
        .serves(PerformanceRules.EVALUATING)
        .findings(DistributionFindings.kinds())
        .findings(Applicability.kinds())
        .findings(EvaluationFindings6Of2022.kinds());
  }
}
