package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.rules.Field;
import java.util.Map;

/**
 * The scores of the aspects of behaviour that apply. Leadership is left out where it does not apply.
 *
 * @param aspects the scores, each 0 to 120, in legal order
 */
public record BehaviourScores(Map<BehaviourAspect, Ratio> aspects) {
  /** The scores of the aspects that apply. */
  public static final Field<BehaviourScores, Map<BehaviourAspect, Ratio>> ASPECTS = Field.of(
      "aspects", BehaviourScores::aspects, "Nilai aspek perilaku", "Scores of behaviour aspects");

  /**
   * Refuses null.
   *
   * @param aspects the scores, each 0 to 120, in legal order
   */
  public BehaviourScores {
    aspects = Maps.immutableEnumMap(requireNonNull(aspects, "aspects"));
  }
}
