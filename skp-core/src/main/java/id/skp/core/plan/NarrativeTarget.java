package id.skp.core.plan;

import static id.skp.core.TextKind.TEXT;

import java.util.Optional;

/**
 * <em>Target naratif</em>: a target in words, such as a date or a state to reach.
 *
 * @param text the target as written in the plan
 */
public record NarrativeTarget(String text) implements IndicatorTarget {
  /**
   * Refuses a target without words.
   *
   * @param text the target as written in the plan
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if the text is blank
   */
  public NarrativeTarget {
    TEXT.require(text, "text");
  }

  /** Returns nothing: words have no unit beside them. */
  @Override
  public Optional<String> unit() {
    return Optional.empty();
  }

  @Override
  public NarrativeTarget withText(String text) {
    return new NarrativeTarget(text);
  }
}
