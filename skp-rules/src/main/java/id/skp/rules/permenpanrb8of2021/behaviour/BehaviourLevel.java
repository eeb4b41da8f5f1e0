package id.skp.rules.permenpanrb8of2021.behaviour;

import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import java.util.Locale;

/**
 * The level of behaviour that was shown, against the standard of the post.
 *
 * @param level the level shown, 1 to 7; a fraction only where it is the mean of several situations
 * @param standardMin the lowest level the post requires, 1 to 7
 * @param standardMax the highest level the post requires, 1 to 7
 */
public record BehaviourLevel(Ratio level, int standardMin, int standardMax) implements Labelled {
  /** The level shown. */
  public static final Field<BehaviourLevel, Ratio> LEVEL =
      Field.of("level", BehaviourLevel::level, "Level perilaku", "Level of behaviour");

  /** The lowest required level. */
  public static final Field<BehaviourLevel, Integer> STANDARD_MIN = Field.of(
      "standardMin",
      BehaviourLevel::standardMin,
      "Standar level terendah",
      "Lowest required level");

  /** The highest required level. */
  public static final Field<BehaviourLevel, Integer> STANDARD_MAX = Field.of(
      "standardMax",
      BehaviourLevel::standardMax,
      "Standar level tertinggi",
      "Highest required level");

  private static final Text RANGE =
      Text.of("level {0}, standar {1}-{2}", "level {0}, standard {1}-{2}");
  private static final Text SINGLE = Text.of("level {0}, standar {1}", "level {0}, standard {1}");

  private static final Text NOT_A_LEVEL =
      Text.of("{0} bukan level perilaku", "{0} is no level of behaviour");

  /**
   * Refuses null.
   *
   * @param level the level shown, 1 to 7; a fraction only where it is the mean of several situations
   * @param standardMin the lowest level the post requires, 1 to 7
   * @param standardMax the highest level the post requires, 1 to 7
   */
  public BehaviourLevel {
    requireNonNull(level, "level");
  }

  /**
   * Obtains a whole level.
   *
   * @param level the level shown, 1 to 7
   * @param standardMin the lowest level the post requires, 1 to 7
   * @param standardMax the highest level the post requires, 1 to 7
   * @return the level against the standard
   */
  public static BehaviourLevel of(int level, int standardMin, int standardMax) {
    return new BehaviourLevel(Ratio.of(level), standardMin, standardMax);
  }

  @Override
  public Text label() {
    return told().toText();
  }

  @Override
  public String label(Locale locale) {
    return told().in(locale);
  }

  private Message told() {
    return Message.of(standardMin == standardMax ? SINGLE : RANGE, level, standardMin, standardMax);
  }

  /** Where a level lies beside the standard. */
  enum Place {
    BELOW,
    SINGLE,
    WITHIN,
    ABOVE
  }

  /** Returns where the level lies; what is not below a standard of one level has a scale of its own. */
  Place place() {
    if (level.compareTo(Ratio.of(standardMin)) < 0) {
      return Place.BELOW;
    } else if (standardMin == standardMax) {
      return Place.SINGLE;
    }
    return level.compareTo(Ratio.of(standardMax)) <= 0 ? Place.WITHIN : Place.ABOVE;
  }

  static BehaviourLevel read(Given given) {
    return of(level(given, LEVEL), level(given, STANDARD_MIN), level(given, STANDARD_MAX));
  }

  private static int level(Given given, Field<?, ?> field) {
    long level = given.required(field, given.wholeNumber(field));
    if (level != (int) level) {
      throw given.invalid(field, Message.of(NOT_A_LEVEL, level));
    }
    return (int) level;
  }
}
