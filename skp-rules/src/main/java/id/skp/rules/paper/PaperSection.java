package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.requireText;
import static java.util.Objects.requireNonNull;

/**
 * <em>Bagian formulir</em>: a part of a paper below its heading.
 *
 * @param heading the heading as printed
 * @param content what stands below it
 */
public record PaperSection(String heading, PaperContent content) {
  /**
   * Refuses a blank heading.
   *
   * @param heading the heading as printed
   * @param content what stands below it
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public PaperSection {
    requireText(heading, "heading");
    requireNonNull(content, "content");
  }
}
