package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.people.Position;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.math.RoundingMode;

/** Scores one result of a superior, as those who support it take it into account. */
final class SuperiorResultProcedure implements Procedure<JudgedResult, SuperiorResult> {
  private static final Calculation SUPERIOR = Calculation.of(
      "superior", "Kategori dan nilai hasil kerja atasan", "Category and score for subordinates");

  @Override
  public Step<SuperiorResult> apply(Facts<JudgedResult> asked, Reasoning reasoning) {
    Facts<Appraisal> appraisal = asked.document(Cascade8Of2021.JUDGED_IN);
    String id = reasoning.by(asked.get(Cascade8Of2021.JUDGED_ID));
    ScoredWork work = ScoredWork.of(appraisal, reasoning).stream()
        .filter(each -> reasoning.is(each.judged().get(AppraisalParts.RESULT_ID), id))
        .findFirst()
        .orElseThrow(() -> reasoning.missing(
            appraisal.pointer(AppraisalParts.RESULTS),
            Text.of("hasil kerja " + id, "result " + id)));
    boolean leader = reasoning.when(
        appraisal.in(AppraisalParts.SKP).in(AppraisalParts.EMPLOYEE).get(AppraisalParts.POSITION),
        Position::isPlannedAsLeader);
    return reasoning.derive(
        SUPERIOR,
        (score, decimals) -> new SuperiorResult(
            score.category(), score.score().round(decimals, RoundingMode.HALF_UP)),
        leader ? work.leaderItem() : work.staffResult(),
        reasoning.parameter(Cascade8Of2021.SUPERIOR_SCORE_DECIMALS));
  }
}
