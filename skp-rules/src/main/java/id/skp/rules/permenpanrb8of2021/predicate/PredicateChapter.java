package id.skp.rules.permenpanrb8of2021.predicate;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** From SKP and behaviour to the predicate, with special cases and rankings. */
public record PredicateChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            PredicateParameters.PERFORMANCE_WEIGHTS,
            PredicateParameters.PREDICATE_BANDS,
            PredicateParameters.PREDICATE_GAPS,
            PredicateParameters.NEW_IDEA_EFFECT,
            PredicateParameters.NEW_IDEA_POINTS,
            PredicateParameters.SPECIAL_CASE_POLICY,
            PredicateParameters.RANKING_SHARES)
        .rule(
            PredicateRules.PERFORMANCE_SCORE,
            new PerformanceScoreProcedure(),
            cited(PARENT_REGULATION, PredicateParameters.WEIGHTS))
        .rule(
            PredicateRules.NUMERIC_PREDICATE,
            new NumericPredicateProcedure(),
            cited(PARENT_REGULATION, Sources8Of2021.PREDICATE))
        .rule(
            PredicateRules.SPECIAL_CASE,
            new SpecialCaseProcedure(),
            open(
                OUR_READING,
                Sources8Of2021.REGULATION,
                "OQ-829",
                "tugas belajar, CPNS, meninggal, cuti panjang, penugasan: tidak ada aturan bawaan",
                "study leave, candidates, death, long leave, secondment: no rule is built in"))
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
