package id.skp.core.followup;

import static java.util.Objects.requireNonNull;

import id.skp.core.text.Text;
import java.util.List;

/**
 * <em>Penolakan langkah</em>: why an event cannot happen to an objection, with what is needed and what was found.
 *
 * @param kind why; its {@link RefusalKind#label()} is the sentence
 * @param needed what is needed: constants, a date, or a ruling
 * @param got what was found
 */
public record ObjectionRefusal(RefusalKind kind, Object needed, Object got) {
  /**
   * Refuses null and copies lists.
   *
   * @param kind why
   * @param needed what is needed
   * @param got what was found
   */
  public ObjectionRefusal {
    requireNonNull(kind, "kind");
    needed = kept(requireNonNull(needed, "needed"));
    got = kept(requireNonNull(got, "got"));
  }

  private static Object kept(Object value) {
    return value instanceof List<?> list ? List.copyOf(list) : value;
  }

  /**
   * Returns the sentence, with constants by their names.
   *
   * @return the sentence in both languages
   */
  public Text toText() {
    return Text.of(filled(kind.label().indonesian()), filled(kind.label().english()));
  }

  private String filled(String template) {
    return template.replace("{0}", needed.toString()).replace("{1}", got.toString());
  }

  /** Returns the English sentence, with constants by their names. */
  @Override
  public String toString() {
    return toText().english();
  }
}
