package id.skp.rules.permenpanrb8of2021.behaviour;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/**
 * The scale of levels of behaviour.
 *
 * @param lowest the lowest level
 * @param highest the highest level
 */
public record LevelScale(int lowest, int highest) {
  private static final Text NOT_A_LEVEL = Text.of("{0} bukan level {1}", "{0} is no level {1}");

  static final ValueForm<Integer> LEVEL = ValueForms.integer(0, 100, "level");
  private static final Member<LevelScale, Integer> LOWEST = Member.of(
      "lowest",
      LevelScale::lowest,
      LEVEL,
      Text.of("Level terendah pada skala.", "The lowest level of the scale."));
  private static final Member<LevelScale, Integer> HIGHEST = Member.of(
      "highest",
      LevelScale::highest,
      LEVEL,
      Text.of("Level tertinggi pada skala.", "The highest level of the scale."));

  /** A scale of levels: {@code lowest} and {@code highest}. */
  public static final ValueForm<LevelScale> FORM = ValueForms.record(
      given -> new LevelScale(given.get(LOWEST), given.get(HIGHEST)), LOWEST, HIGHEST);

  /**
   * Refuses a scale without two levels.
   *
   * @param lowest the lowest level
   * @param highest the highest level
   * @throws id.skp.core.InvalidValueException with code {@code LEVELS_INVERTED} unless the highest is above the lowest
   */
  public LevelScale {
    unless(
        lowest < highest,
        "LEVELS_INVERTED",
        "lowest",
        "perlu lowest < highest",
        "needs lowest < highest",
        lowest + ".." + highest);
  }

  /**
   * Tells whether a level is on the scale.
   *
   * @param level the level
   * @return true from the lowest to the highest
   */
  public boolean contains(Ratio level) {
    requireNonNull(level, "level");
    return level.compareTo(Ratio.of(lowest)) >= 0 && level.compareTo(Ratio.of(highest)) <= 0;
  }

  /** Returns both ends, such as {@code 1..7}. */
  @Override
  public String toString() {
    return lowest + ".." + highest;
  }

  /**
   * Says that a number is no level.
   *
   * @param number the number
   * @return the message
   */
  public Message refusal(Ratio number) {
    requireNonNull(number, "number");
    return Message.of(NOT_A_LEVEL, number, this);
  }
}
