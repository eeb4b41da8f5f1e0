package id.skp.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, for sentences that refuse one. */
public final class Names {
  private static final int LONGEST = 64;

  private Names() {}

  /**
   * Returns what to do about a name that is not known.
   *
   * @param name the name
   * @param known the known ones
   * @return a question that names the nearest one, or all of them where none is near
   */
  public static String advice(String name, Collection<String> known) {
    return nearest(name, known)
        .map(near -> "did you mean '" + near + "'?")
        .orElseGet(() -> "known are " + String.join(", ", known));
  }

  private static Optional<String> nearest(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = "";
    int least = 1 + name.length() / 4;
    String given = name.toLowerCase(Locale.ROOT);
    for (String candidate : known) {
      int distance = distance(given, candidate.toLowerCase(Locale.ROOT));
      if (distance < least || (distance == least && nearest.isEmpty())) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** Returns how many letters must be added, removed or changed to make one text of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
