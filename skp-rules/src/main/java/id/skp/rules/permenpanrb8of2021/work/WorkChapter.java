package id.skp.rules.permenpanrb8of2021.work;

import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.ScoreParameters;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** From scores of results to the SKP score. */
public record WorkChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            WorkParameters.SUPERIOR_WEIGHTING,
            WorkParameters.OWN_WEIGHT,
            WorkParameters.SUPERIOR_WEIGHTS,
            WorkParameters.SUPERIOR_SCORE_SCALE,
            WorkParameters.MAIN_SCORE_AVERAGING,
            WorkParameters.LEADER_ITEM_COMBINER,
            WorkParameters.ADDITIONAL_CATEGORY_WEIGHTS,
            WorkParameters.SCOPE_WEIGHTS,
            WorkParameters.ADDITIONAL_CAP,
            WorkParameters.ADDITIONAL_MAX,
            WorkParameters.LEADER_MAIN_WEIGHTS,
            WorkParameters.LEADER_SINGLE_KIND,
            WorkParameters.PERIODIC_WITHOUT_MAIN,
            ScoreParameters.SKP_CAP)
        .rule(
            WorkRules.WEIGHTED_SCORE,
            new WeightedScoreProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.CASCADING, Sources8Of2021.NON_DIRECT))
        .rule(
            WorkRules.ADDITIONAL_SCORE_RULE,
            new AdditionalScoreProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.ADDITIONAL, WorkParameters.SCOPE))
        .rule(
            WorkRules.ADDITIONAL_TOTAL,
            new AdditionalTotalProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.ADDITIONAL))
        .rule(
            WorkRules.LEADER_MAIN_SCORE,
            new LeaderMainProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.LEADER_EXAMPLE))
        .rule(
            WorkRules.LEADER_PERIODIC_SCORE,
            new LeaderPeriodicProcedure(),
            cited(REGULATION_TEXT, WorkParameters.PERIODIC))
        .rule(
            WorkRules.SKP_SCORE,
            new SkpScoreProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.SKP_SCORE));
  }
}
