package id.skp.rules.input;

import id.skp.core.law.LegalSource;
import id.skp.core.text.Text;
import java.util.Optional;

/** What a step of a trace is about: a field that was given, a parameter, a calculation, or a whole rule. */
public interface Subject {
  /**
   * Returns the stable name, as case files and variant files write it.
   *
   * @return the name
   */
  String name();

  /**
   * Returns what people call it.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns where it comes from.
   *
   * @return the source; empty for what was given, and for a calculation that has no source but that of its rule
   */
  Optional<LegalSource> source();
}
