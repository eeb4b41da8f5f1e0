package id.skp.rules.permenpanrb8of2021.behaviour;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourAspect;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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

  static BehaviourScores read(Given given) {
    Given aspects = given.required(ASPECTS, given.object(ASPECTS, BehaviourAspect.class));
    Map<BehaviourAspect, Ratio> scores = new EnumMap<>(BehaviourAspect.class);
    for (BehaviourAspect aspect : BehaviourAspect.values()) {
      aspects.ratio(named(aspect)).ifPresent(score -> scores.put(aspect, score));
    }
    // who leads nobody has no score of leadership, and has to say so; what else is missing the rule
    // tells
    boolean othersAreThere = scores.size() == BehaviourAspect.values().length - 1;
    if (othersAreThere && !aspects.names().contains(BehaviourAspect.KEPEMIMPINAN.name())) {
      aspects.required(named(BehaviourAspect.KEPEMIMPINAN), Optional.empty());
    }
    return new BehaviourScores(scores);
  }

  private static Field<?, ?> named(BehaviourAspect aspect) {
    return Field.named(aspect.name(), aspect.label());
  }
}
