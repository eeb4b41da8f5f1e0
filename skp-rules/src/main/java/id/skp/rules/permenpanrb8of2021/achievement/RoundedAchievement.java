package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.number.Ratio;
import id.skp.rules.Calculation;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** The achievement that is looked up in bands and scales: rounded as the rule set says. */
final class RoundedAchievement {
  private static final Calculation ROUNDED =
      Calculation.of("roundedAchievement", "Capaian dibulatkan (%)", "Rounded achievement (%)");

  private RoundedAchievement() {}

  static Step<Ratio> of(Step<Ratio> percent, Reasoning reasoning) {
    return reasoning.derive(
        ROUNDED,
        RoundedAchievement::round,
        percent,
        reasoning.parameter(AchievementParameters.ACHIEVEMENT_ROUNDING));
  }

  private static Ratio round(Ratio percent, AchievementRounding rounding) {
    return switch (rounding) {
      case HALF_UP_WHOLE -> percent.roundHalfUp();
      case TRUNCATE -> percent.truncate();
      case CONTINUOUS -> percent;
    };
  }
}
