package id.skp.rules.permenpanrb8of2021.achievement;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.plan.Aspect;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import java.util.Optional;

/**
 * What was achieved of one indicator.
 *
 * @param aspect the aspect that the indicator measures, if the plan says it
 * @param percent the achievement in percent
 */
public record AspectAchievement(Optional<Aspect> aspect, Ratio percent) implements Labelled {
  /** The aspect, if it is known. */
  public static final Field<AspectAchievement, Optional<Aspect>> ASPECT =
      Field.of("aspect", AspectAchievement::aspect, "Aspek", "Aspect");

  /** How much was achieved, in percent. */
  public static final Field<AspectAchievement, Ratio> ACHIEVEMENT_PERCENT =
      Field.of("achievementPercent", AspectAchievement::percent, "Capaian (%)", "Achievement (%)");

  /**
   * Refuses null.
   *
   * @param aspect the aspect that the indicator measures, if the plan says it
   * @param percent the achievement in percent
   */
  public AspectAchievement {
    requireNonNull(aspect, "aspect");
    requireNonNull(percent, "percent");
  }

  /** Returns the aspect and the achievement. */
  @Override
  public Text label() {
    return aspect.isPresent()
        ? Message.of(Text.same("{0} {1}"), aspect.get(), percent).toText()
        : Message.of(Text.same("{0}"), percent).toText();
  }

  static AspectAchievement read(Given given) {
    return new AspectAchievement(
        given.constant(ASPECT, Aspect.class),
        given.required(ACHIEVEMENT_PERCENT, given.ratio(ACHIEVEMENT_PERCENT)));
  }
}
