package id.skp.rules.permenpanrb8of2021.score;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/** The scale of all scores. */
public record ScoreChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules.parameters(ScoreParameters.SCORE_MAX);
  }
}
