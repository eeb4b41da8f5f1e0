package id.skp.rules.permenpanrb8of2021;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/**
 * The level of behaviour that was shown, against the standard of the post.
 *
 * @param level the level shown, 1 to 7
 * @param standardMin the lowest level the post requires, 1 to 7
 * @param standardMax the highest level the post requires, 1 to 7
 */
public record BehaviourLevel(int level, int standardMin, int standardMax) implements Labelled {
  @Override
  public Text label() {
    String standard =
        standardMin == standardMax ? "" + standardMin : standardMin + "-" + standardMax;
    return Text.of(
        "level " + level + ", standar " + standard, "level " + level + ", standard " + standard);
  }
}
