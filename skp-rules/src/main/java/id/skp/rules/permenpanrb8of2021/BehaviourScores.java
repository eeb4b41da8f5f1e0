package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import java.util.Map;

/**
 * The scores of the aspects of behaviour that apply. Leadership is left out where it does not apply.
 *
 * @param aspects the scores, each 0 to 120, in legal order
 */
public record BehaviourScores(Map<BehaviourAspect, Ratio> aspects) {
  /**
   * Refuses null.
   *
   * @param aspects the scores, each 0 to 120, in legal order
   */
  public BehaviourScores {
    aspects = Maps.immutableEnumMap(requireNonNull(aspects, "aspects"));
  }
}
