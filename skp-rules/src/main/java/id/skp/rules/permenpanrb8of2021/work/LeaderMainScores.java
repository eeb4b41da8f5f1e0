package id.skp.rules.permenpanrb8of2021.work;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.List;

/**
 * The indicator scores of a leader, by kind of main work. Either list may be empty, but not both.
 *
 * @param agreementScores the scores from agreements, each 0 to 120
 * @param initiativeScores the scores from initiatives, each 0 to 120
 */
public record LeaderMainScores(List<Ratio> agreementScores, List<Ratio> initiativeScores) {
  /** The scores of agreements. */
  public static final Field<LeaderMainScores, List<Ratio>> AGREEMENT_SCORES = Field.of(
      "agreementScores",
      LeaderMainScores::agreementScores,
      "Nilai perjanjian kinerja",
      "Agreement scores");

  /** The scores of initiatives. */
  public static final Field<LeaderMainScores, List<Ratio>> INITIATIVE_SCORES = Field.of(
      "initiativeScores",
      LeaderMainScores::initiativeScores,
      "Nilai inisiatif strategis",
      "Initiative scores");

  /**
   * Refuses null.
   *
   * @param agreementScores the scores from agreements, each 0 to 120
   * @param initiativeScores the scores from initiatives, each 0 to 120
   */
  public LeaderMainScores {
    agreementScores = ImmutableList.copyOf(requireNonNull(agreementScores, "agreementScores"));
    initiativeScores = ImmutableList.copyOf(requireNonNull(initiativeScores, "initiativeScores"));
  }

  static LeaderMainScores read(Given given) {
    return new LeaderMainScores(
        given.required(AGREEMENT_SCORES, given.ratios(AGREEMENT_SCORES)),
        given.required(INITIATIVE_SCORES, given.ratios(INITIATIVE_SCORES)));
  }
}
