package id.skp.testkit.variants.contoh;

import static id.skp.testkit.variants.contoh.SuccessorRules.article;
import static id.skp.testkit.variants.contoh.SuccessorRules.row;

import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.plan.PlanApproach;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetProvider;
import id.skp.rules.paper.PaperRules;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.planreview.ApproachByPosition;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.ParentResultRequirement;
import id.skp.rules.planreview.PlanDeadline;
import id.skp.rules.planreview.PlanFinding;
import id.skp.rules.planreview.PlanReviewChapter;
import id.skp.rules.planreview.PlanReviewParameters;
import id.skp.rules.planreview.PlanReviewProcedure;
import id.skp.rules.planreview.RequiredAspects;
import id.skp.rules.value.Bands;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * <em>Permen Contoh 1/2027</em>, a fictional regulation that takes the place of PermenPAN-RB 6/2022 for everybody from 2027 on, with scales,
 * sections, numbers and forms of its own, written against the public interface alone.
 */
public final class SuccessorRegulation implements RuleSetProvider {
  private static final RuleSet RULE_SET = build();

  @Override
  public List<RuleSet> ruleSets() {
    return List.of(RULE_SET);
  }

  /** Returns the rule set. */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  private static RuleSet build() {
    return RuleSet.builder(
            "permen-contoh-2027",
            Regulation.of(SuccessorRules.REGULATION, "Kinerja dan risiko pegawai"))
        .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2027, 1, 1), article("Pasal 40"))
        .parameter(RuleSet.REPLACES, List.of(PermenPanRb6Of2022.ID), article("Pasal 39"))
        .extensions(
            SuccessorRules.RISKS,
            SuccessorRules.SCORES,
            SuccessorRules.CONDUCT,
            SuccessorRules.OUTCOME)
        .parameter(SuccessorRules.RISK_POINTS, Ratio.of(5), article("Pasal 9"))
        .parameter(
            SuccessorRules.GRADE_BANDS,
            Bands.startingWith(Grade.BELUM)
                .from(60, Grade.MENDEKATI)
                .from(80, Grade.MEMENUHI)
                .from(100, Grade.MELAMPAUI),
            article("Pasal 9"))
        .parameter(SuccessorRules.MATRIX, matrix(), article("Pasal 11"))
        .rule(SuccessorRules.MERIT, Procedures::merit, article("Pasal 11"))
        .rule(SuccessorRules.EVALUATION, Procedures::evaluate, article("Pasal 12"))
        .rule(PerformanceRules.EVALUATION_REVIEW, Procedures::review, article("Pasal 12"))
        .rule(PaperRules.PLAN_PAPERS, Procedures::planPapers, article("Pasal 20"))
        .rule(PaperRules.EVALUATION_PAPERS, Procedures::evaluationPapers, article("Pasal 20"))
        .chapters(SuccessorRegulation::planReview)
        .findings(Applicability.kinds())
        .findings(List.of(SuccessorRules.RECORDED))
        .serves(SuccessorRules.EVALUATING, PaperRules.PRINTING)
        .build();
  }

  private static Matrix matrix() {
    return new Matrix(Map.of(
        Grade.MELAMPAUI, row(Merit.LEMAH, Merit.CUKUP, Merit.UNGGUL, Merit.TELADAN),
        Grade.MEMENUHI, row(Merit.LEMAH, Merit.CUKUP, Merit.BAIK, Merit.UNGGUL),
        Grade.MENDEKATI, row(Merit.GAGAL, Merit.LEMAH, Merit.CUKUP, Merit.CUKUP),
        Grade.BELUM, row(Merit.GAGAL, Merit.GAGAL, Merit.LEMAH, Merit.LEMAH)));
  }

  /** Which of the library's questions to a plan this regulation asks too. */
  private static void planReview(RuleSet.Builder rules) {
    LegalSource plan = article("Pasal 5");
    rules
        .parameter(PlanReviewParameters.DISABLED_FINDINGS, new FindingCodes(Set.of()), plan)
        .parameter(PlanReviewParameters.PLAN_DEADLINE, PlanDeadline.of(1, 31), plan)
        .parameter(PlanReviewParameters.REQUIRED_ASPECTS, RequiredAspects.of(), plan)
        .parameter(
            PlanReviewParameters.PARENT_RESULT_REQUIRED,
            ParentResultRequirement.NON_DIRECT_RESULTS,
            plan)
        .parameter(PlanReviewParameters.PERSPECTIVE_REQUIRED, false, plan)
        .parameter(PlanReviewParameters.ASSESSOR_NIP_REQUIRED, false, plan)
        .parameter(
            PlanReviewParameters.APPROACH_BY_POSITION,
            ApproachByPosition.everywhere(PlanApproach.KUANTITATIF, PlanApproach.KUALITATIF),
            plan)
        .chapters(new PlanReviewChapter(
            PlanReviewProcedure.of(Map.of(
                PlanFinding.NO_MAIN_RESULT, plan,
                PlanFinding.RESULT_WITHOUT_INDICATOR, plan,
                PlanFinding.INDICATOR_WITHOUT_TARGET, plan)),
            plan,
            plan));
  }
}
