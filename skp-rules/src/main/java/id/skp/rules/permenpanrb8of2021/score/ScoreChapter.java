package id.skp.rules.permenpanrb8of2021.score;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/** What several chapters share. */
public record ScoreChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules.parameters(
        ScoreParameters.SCORE_MAX,
        ScoreParameters.SKP_CAP,
        ScoreParameters.PRINTED_SCORE,
        ScoreParameters.PRINTED_WEIGHTED,
        ScoreParameters.OUTPUT_ROUNDING);
  }
}
