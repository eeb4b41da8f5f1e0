package id.skp.rules.permenpanrb8of2021.work;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.LegalSource.open;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** The SKP score of a year with several posts. */
public record PostChangeChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(WorkParameters.POST_CHANGE_COMBINER)
        .rule(
            WorkRules.POST_CHANGE_SCORE,
            new PostChangeProcedure(),
            open(
                OUR_READING,
                Sources8Of2021.REGULATION,
                "OQ-828",
                "dua jabatan dalam setahun: cara menggabungkan nilai SKP",
                "two posts in one year: how SKP scores are combined"));
  }
}
