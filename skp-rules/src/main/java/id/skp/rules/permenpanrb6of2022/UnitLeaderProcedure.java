package id.skp.rules.permenpanrb6of2022;

import id.skp.core.appraisal.Rating;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Takes the achievement of the unit over as its leader's rating of work results. */
final class UnitLeaderProcedure implements Procedure<UnitAchievement, Rating> {
  private static final Calculation TAKEN_OVER = Calculation.of(
      "takenOver",
      "Rating yang diambil dari capaian unit",
      "Rating taken over from the unit's achievement");

  @Override
  public Step<Rating> apply(Facts<UnitAchievement> facts, Reasoning reasoning) {
    return reasoning.derive(
        TAKEN_OVER,
        LeaderRatingMap::rating,
        reasoning.parameter(Parameters6Of2022.LEADER_RATING_MAP),
        facts.required(UnitAchievement.ORGANISATION_PREDICATE));
  }
}
