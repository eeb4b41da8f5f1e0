package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.math.RoundingMode;
import java.util.List;

/** Scores one result of a superior, as those who support it take it into account. */
final class SuperiorResultProcedure implements Procedure<JudgedResult, SuperiorResult> {
  private static final Field RESULTS =
      Field.of("results", "Hasil kerja yang dinilai", "Judged results");
  private static final Calculation SUPERIOR = Calculation.of(
      "superior", "Kategori dan nilai hasil kerja atasan", "Category and score for subordinates");

  @Override
  public Step<SuperiorResult> apply(JudgedResult asked, Reasoning reasoning) {
    ScoredWork work = ScoredWork.of(asked.appraisal(), reasoning).stream()
        .filter(each -> each.planned().id().equals(asked.resultId()))
        .findFirst()
        .orElseThrow(() -> reasoning.missing(
            RESULTS.name(),
            Text.of("hasil kerja " + asked.resultId(), "result " + asked.resultId())));
    boolean leader = asked.appraisal().skp().employee().position().isPlannedAsLeader();
    Step<CategoryScore> score = leader ? work.leaderItem() : work.staffResult();
    Step<Integer> decimals = reasoning.parameter(Cascade8Of2021.SUPERIOR_SCORE_DECIMALS);
    return reasoning.conclude(
        SUPERIOR,
        new SuperiorResult(
            score.value().category(),
            score.value().score().round(decimals.value(), RoundingMode.HALF_UP)),
        List.of(reasoning.given(Cascade8Of2021.JUDGED_RESULT, asked), score, decimals));
  }
}
