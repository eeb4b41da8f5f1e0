package id.skp.rules.followup;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/**
 * What follows an evaluation beside an objection: the rules of {@link FollowUpRules} that {@link ObjectionChapter} does not add, and
 * the parameters that they use.
 *
 */
public record FollowUpChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            FollowUpParameters.REFUSAL_POLICY,
            FollowUpParameters.RANKING_TIE_POLICY,
            FollowUpParameters.REWARD_YEARS,
            FollowUpParameters.REWARD_PREDICATES,
            FollowUpParameters.REWARD_MEASURES,
            FollowUpParameters.IMPROVEMENT_PREDICATES,
            FollowUpParameters.IMPROVEMENT_PROCEDURES)
        .rule(
            FollowUpRules.DOCUMENT_DEADLINE,
            new DocumentDeadlineProcedure(),
            LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.DOCUMENT))
        .rule(
            FollowUpRules.FOLLOW_UP,
            new FollowUpProcedure(),
            LegalSource.cited(
                Basis.PARENT_REGULATION, Sources.PARENT, Sources.SANCTION, Sources.FOLLOW_UP))
        .rule(
            FollowUpRules.RANKING,
            new RankingProcedure(),
            LegalSource.cited(Basis.SINGLE_PRACTICE, Sources.FOLLOW_UP))
        .rule(
            FollowUpRules.RESULT_STANDING,
            new ResultStandingProcedure(),
            LegalSource.cited(Basis.PRACTICE, Sources.DOCUMENT));
  }
}
