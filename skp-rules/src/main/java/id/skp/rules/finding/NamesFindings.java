package id.skp.rules.finding;

import java.util.Set;

/** A parameter's value that names findings by their codes. A rule set refuses one that it has no kind of finding for. */
public interface NamesFindings {
  /**
   * Returns the codes that are named.
   *
   * @return the codes
   */
  Set<String> codes();
}
