package id.skp.rules.permenpanrb8of2021.score;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/** How achievements and scores are printed. */
public record PrintingChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules.parameters(
        ScoreParameters.PRINTED_ACHIEVEMENT,
        ScoreParameters.PRINTED_SCORE,
        ScoreParameters.PRINTED_WEIGHTED,
        ScoreParameters.OUTPUT_ROUNDING);
  }
}
