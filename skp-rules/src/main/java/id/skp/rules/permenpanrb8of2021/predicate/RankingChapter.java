package id.skp.rules.permenpanrb8of2021.predicate;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.LegalSource.open;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** How the ranks of a unit spread. */
public record RankingChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(PredicateParameters.RANKING_SHARES)
        .rule(
            PredicateRules.RANKING_DISTRIBUTION,
            new RankingProcedure(),
            open(
                OUR_READING,
                Sources8Of2021.REGULATION,
                "OQ-832",
                "porsi peringkat kinerja dalam satu unit",
                "shares of ranks in a unit"))
        .findings(RankingFindings.kinds());
  }
}
