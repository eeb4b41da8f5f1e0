package id.skp.rules.permenpanrb8of2021.predicate;

import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** From SKP and behaviour to the predicate. */
public record PredicateChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            PredicateParameters.PERFORMANCE_WEIGHTS,
            PredicateParameters.PREDICATE_BANDS,
            PredicateParameters.PREDICATE_GAPS,
            PredicateParameters.NEW_IDEA_EFFECT,
            PredicateParameters.NEW_IDEA_POINTS)
        .rule(
            PredicateRules.PERFORMANCE_SCORE,
            new PerformanceScoreProcedure(),
            cited(PARENT_REGULATION, PredicateParameters.WEIGHTS))
        .rule(
            PredicateRules.NUMERIC_PREDICATE,
            new NumericPredicateProcedure(),
            cited(PARENT_REGULATION, Sources8Of2021.PREDICATE));
  }
}
