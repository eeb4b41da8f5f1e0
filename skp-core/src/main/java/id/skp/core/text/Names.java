package id.skp.core.text;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the name that was probably meant, for sentences that refuse one. */
public final class Names {
  private static final int LONGEST = 64;

  /** Among more names none is looked for: a document may bring them, and ask for as many others. */
  private static final int MOST = 1_000;

  /** Fewer letters begin too much to mean one thing. */
  private static final int SHORTEST_BEGINNING = 3;

  /** The middle of the scale of predicates has a name in each regulation. */
  private static final Set<String> MIDDLE = Set.of("CUKUP", "BUTUH_PERBAIKAN");

  private static final Set<String> TITLES =
      Set.of("prof", "dr", "drs", "dra", "drh", "drg", "ir", "h", "hj", "kh");

  /** Letters of other alphabets, and one of our own, that no reader tells from the Latin one below. */
  private static final String LOOKING_ALIKE =
      "\u0430\u0432\u0435\u0451\u0456\u0458\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445\u04BB\u0455\u0501\u051B\u051D"
          + "\u03B1\u03B2\u03B5\u03B6\u03B7\u03B9\u03BA\u03BC\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u0131";

  private static final String LATIN = "abeeijkmhopctyxhsdqw" + "abezhikmnoptuxi";
  private static final Set<Integer> FILLERS = Set.of(0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0);

  private Names() {}

  /**
   * Returns what a reader sees of a name: its letters and digits in one case and width, without blanks, punctuation, marks above
   * or below and signs that cannot be seen; letters of other alphabets that look alike are the Latin ones.
   *
   * @param name the name
   * @return the same for two names that a reader would take for one
   */
  public static String folded(String name) {
    requireNonNull(name, "name");
    StringBuilder folded = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .transform(each -> Normalizer.normalize(each, Normalizer.Form.NFKD))
        .codePoints()
        .filter(sign -> Character.isLetterOrDigit(sign) && !FILLERS.contains(sign))
        .map(Names::latin)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * Returns a person's name as two records of one person share it: {@linkplain #folded folded}, without the titles before it, such
   * as <em>Dr.</em> or <em>Hj.</em>, and those behind a comma.
   *
   * @param name the name
   * @return the same for two names that differ in titles, letter case, blanks or punctuation only
   */
  public static String withoutTitles(String name) {
    String bare =
        requireNonNull(name, "name").split(",", 2)[0].replace(".", ". ").strip();
    int blank = bare.indexOf(' ');
    while (blank > 0 && TITLES.contains(folded(bare.substring(0, blank)))) {
      bare = bare.substring(blank).strip();
      blank = bare.indexOf(' ');
    }
    return folded(bare);
  }

  /**
   * Returns an id as a reader takes it: its letters in one case and width, without blanks and signs that cannot be seen; letters of
   * other alphabets that look alike are the Latin ones, and all hyphens one. Unlike a folded name it keeps its other signs.
   *
   * @param id the id
   * @return the same for two ids that a reader would take for one
   */
  public static String seen(String id) {
    requireNonNull(id, "id");
    StringBuilder seen = new StringBuilder(id.length());
    if (id.chars().allMatch(sign -> sign > ' ' && sign <= '~')) {
      return id.toLowerCase(Locale.ROOT);
    }
    Normalizer.normalize(id, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Names::isSeen)
        .map(sign -> Character.getType(sign) == Character.DASH_PUNCTUATION ? '-' : latin(sign))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /**
   * Finds the first of the ids before one that a reader would take for it, and keeps this one for those that follow.
   *
   * @param id the id
   * @param before the ids before it, by what is {@linkplain #seen seen} of them
   * @return another id that looks the same; empty if there is none
   */
  public static Optional<String> alike(String id, Map<String, String> before) {
    return Optional.ofNullable(requireNonNull(before, "before").putIfAbsent(seen(id), id))
        .filter(other -> !other.equals(id));
  }

  private static boolean isSeen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED -> false;
      default -> !FILLERS.contains(sign) && !isVariationSelector(sign);
    };
  }

  private static boolean isVariationSelector(int sign) {
    return (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0xE0100 && sign <= 0xE01EF);
  }

  private static int latin(int sign) {
    int at = LOOKING_ALIKE.indexOf(sign);
    return at < 0 ? sign : LATIN.charAt(at);
  }

  /**
   * Returns what to do about a name that is not known.
   *
   * @param name the name
   * @param known the known ones
   * @return a question that names the nearest one, or all of them where none is near
   */
  public static Text advice(String name, Collection<String> known) {
    return meant(name, known).orElseGet(() -> {
      String all = listed(known);
      return Text.of("yang dikenal " + all, "known are " + all);
    });
  }

  /**
   * Says that a name is not known, and what to do about it.
   *
   * @param refusal what is wrong, such as <em>unknown rule 'x'</em>
   * @param name the name
   * @param known the known ones
   * @return the refusal, with a question that names the nearest one, or with all of them where none is near
   */
  public static Text unknown(Text refusal, String name, Collection<String> known) {
    requireNonNull(refusal, "refusal");
    return meant(refusal, name, known).orElseGet(() -> {
      String all = listed(known);
      return Text.of(
          refusal.indonesian() + ", yang ada: " + all, refusal.english() + ", there are: " + all);
    });
  }

  /**
   * Says that a name is not known, and asks for the nearest one, where one is near.
   *
   * @param refusal what is wrong, such as <em>unknown rule 'x'</em>
   * @param name the name
   * @param known the known ones
   * @return the refusal with the question; empty if none is near
   */
  public static Optional<Text> meant(Text refusal, String name, Collection<String> known) {
    requireNonNull(refusal, "refusal");
    return meant(name, known)
        .map(question -> Text.of(
            refusal.indonesian() + "; " + question.indonesian(),
            refusal.english() + "; " + question.english()));
  }

  private static Optional<Text> meant(String name, Collection<String> known) {
    return nearest(name, known)
        .map(near -> Text.of("maksudnya '" + near + "'?", "did you mean '" + near + "'?"));
  }

  /**
   * Returns what is needed instead of a name that is not known: all the known ones, and which of them was probably meant.
   *
   * @param known the known ones
   * @param name the name
   * @param shown the name as the sentence shows it
   * @return the sentence
   */
  public static Text need(Collection<String> known, String name, String shown) {
    requireNonNull(shown, "shown");
    requireNonNull(known, "known");
    Text need = need(known);
    Optional<String> near = nearest(name, known);
    return Text.of(
        need.indonesian() + ", diberikan " + shown
            + near.map(each -> "; maksudnya " + each + "?").orElse(""),
        need.english() + ", got " + shown
            + near.map(each -> "; did you mean " + each + "?").orElse(""));
  }

  /**
   * Returns what is needed where no name was given.
   *
   * @param known the known ones
   * @return the sentence
   */
  public static Text need(Collection<String> known) {
    requireNonNull(known, "known");
    String all = listed(known);
    return Text.of("perlu salah satu dari " + all, "needs one of " + all);
  }

  private static String listed(Collection<String> known) {
    return known.stream().limit(MOST).collect(Collectors.joining(", "))
        + (known.size() > MOST ? ", \u2026 (" + known.size() + ")" : "");
  }

  /**
   * Finds the known name that was probably meant: one that is written nearly so, the only one that begins so, or the one of the
   * middle of a scale of predicates, which another regulation calls otherwise.
   *
   * @param name the name
   * @param known the known ones
   * @return the nearest one, if one is near; among more than a thousand none is looked for
   */
  public static Optional<String> nearest(String name, Collection<String> known) {
    requireNonNull(name, "name");
    requireNonNull(known, "known");
    if (name.length() > LONGEST || known.size() > MOST) {
      return Optional.empty();
    }
    Optional<String> sameMeaning = MIDDLE.contains(name)
        ? known.stream().filter(MIDDLE::contains).findFirst()
        : Optional.empty();
    if (sameMeaning.isPresent()) {
      return sameMeaning;
    }
    String nearest = "";
    int least = 1 + name.length() / 4;
    String given = plain(name);
    for (String candidate : known) {
      int distance = distance(given, plain(candidate), least);
      if (distance < least || (distance == least && nearest.isEmpty())) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest.isEmpty() ? onlyOneBeginning(given, known) : Optional.of(nearest);
  }

  private static Optional<String> onlyOneBeginning(String given, Collection<String> known) {
    List<String> beginning = given.length() < SHORTEST_BEGINNING
        ? List.of()
        : known.stream().filter(each -> plain(each).startsWith(given)).toList();
    return beginning.stream().map(Names::plain).distinct().count() == 1
        ? Optional.of(beginning.get(0))
        : Optional.empty();
  }

  /** Returns a name without what hands add or leave out: capitals, blanks, hyphens, underscores. */
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      if (sign != '_' && sign != '-' && sign != ' ' && (sign < '\t' || sign > '\r')) {
        plain.append(sign);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns how many letters must be added, removed or changed to make one text of the other; more than the most as one more. */
  private static int distance(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int nearest = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        nearest = Math.min(nearest, row[j]);
      }
      if (nearest > most) {
        return most + 1;
      }
    }
    return row[other.length()];
  }
}
