package id.skp.rules.career;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.EvaluationPeriod;
import id.skp.rules.Decision;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.PromotionOutlook;
import java.util.Optional;

/**
 * <em>Kenaikan yang dituju</em>: how the credit held compares with what one promotion needs, and which of its conditions are met.
 *
 * @param goal which promotion
 * @param standing how the credit held compares with the need
 * @param conditions which conditions are met, which are open, and which the files do not tell
 * @param forecast <em>proyeksi</em>: how long it takes at the present pace; empty where nothing is missing or no pace is known
 * @param projectedFor <em>proyeksi</em>: the month in which nothing is missing at the present pace; empty where there is no
 *     projection, or one of more than a hundred years
 */
public record CareerGoal(
    CreditGoal goal,
    Decision<CreditStanding> standing,
    Decision<PromotionOutlook> conditions,
    Optional<Decision<CreditForecast>> forecast,
    Optional<EvaluationPeriod> projectedFor) {
  /**
   * Refuses null.
   *
   * @param goal which promotion
   * @param standing how the credit held compares with the need
   * @param conditions which conditions are met, which are open, and which the files do not tell
   * @param forecast how long it takes at the present pace
   * @param projectedFor the month in which nothing is missing at the present pace
   */
  public CareerGoal {
    requireNonNull(goal, "goal");
    requireNonNull(standing, "standing");
    requireNonNull(conditions, "conditions");
    requireNonNull(forecast, "forecast");
    requireNonNull(projectedFor, "projectedFor");
  }
}
