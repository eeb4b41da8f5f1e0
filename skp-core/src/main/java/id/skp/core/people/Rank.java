package id.skp.core.people;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import id.skp.core.InvalidValueException;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Golongan ruang</em>: the rank of an employee. Civil servants (PNS) have {@code I/a} to {@code IV/e}, government
 * employees with a work agreement (PPPK) have a class from {@code I} to {@code XVII}; the names of ranks of civil servants are
 * those of PP 99/2000 Pasal 2, with <em>Tingkat</em> shortened as it is printed. Officers of the armed forces (TNI) and the
 * police (Polri), who may appraise civil servants, have a rank of their service (<em>pangkat</em>), which is kept as written.
 *
 * @param value the rank as written, such as {@code III/d}, {@code IX} or {@code Kolonel}
 * @param ofService whether it is a rank of officers
 */
public record Rank(String value, boolean ofService) {
  /** The classes of a PPPK. */
  private static final ImmutableSet<String> CLASSES = ImmutableSet.of(
      "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
      "XVI", "XVII");

  /** A rank or class of civil servants, its name, or both, in whatever case. */
  private static final Pattern CIVIL = Pattern.compile(
      "(?:[\\s\\S]*[^A-Za-z0-9])?(?:[Ii]{1,3}|[Ii][Vv])\\s*/\\s*[A-Ea-e](?:[^A-Za-z0-9][\\s\\S]*)?"
          + "|[IVXivx]{1,5}"
          + "|(?:[Jj][Uu][Rr][Uu]|[Pp][Ee][Nn][Gg][Aa][Tt][Uu][Rr]|[Pp][Ee][Nn][Aa][Tt][Aa]|[Pp][Ee][Mm][Bb][Ii][Nn][Aa])"
          + "(?:[^A-Za-z][\\s\\S]*)?");

  /** A rank of civil servants among other words. */
  private static final Pattern WITHIN =
      Pattern.compile("(?i)(?<![a-z0-9/])(i{1,3}|iv)\\s*+/\\s*+([a-e])(?![a-z0-9/])");

  /** So long is at most what may mean a rank, with its name and a word before it. */
  private static final int LONGEST_MEANT = 64;

  private static final ImmutableMap<String, String> TITLES = ImmutableMap.<String, String>builder()
      .put("I/a", "Juru Muda")
      .put("I/b", "Juru Muda Tk. I")
      .put("I/c", "Juru")
      .put("I/d", "Juru Tk. I")
      .put("II/a", "Pengatur Muda")
      .put("II/b", "Pengatur Muda Tk. I")
      .put("II/c", "Pengatur")
      .put("II/d", "Pengatur Tk. I")
      .put("III/a", "Penata Muda")
      .put("III/b", "Penata Muda Tk. I")
      .put("III/c", "Penata")
      .put("III/d", "Penata Tk. I")
      .put("IV/a", "Pembina")
      .put("IV/b", "Pembina Tk. I")
      .put("IV/c", "Pembina Utama Muda")
      .put("IV/d", "Pembina Utama Madya")
      .put("IV/e", "Pembina Utama")
      .build();

  /**
   * Refuses a rank that does not exist.
   *
   * @param value the rank as written, such as {@code III/d}, {@code IX} or {@code Kolonel}
   * @param ofService whether it is a rank of officers
   * @throws id.skp.core.InvalidValueException with code {@code RANK_UNKNOWN} if the text is no rank of civil servants, or
   *     {@code BLANK_TEXT} if a rank of officers is blank
   */
  public Rank {
    requireNonNull(value, "value");
    if (!ofService && !TITLES.containsKey(value) && !CLASSES.contains(value)) {
      throw unknown(value);
    }
    NAME.require(value, "rank");
  }

  private static InvalidValueException unknown(String value) {
    InvalidValueException refusal = breach(
        "RANK_UNKNOWN",
        "rank",
        "perlu I/a sampai IV/e (PNS) atau I sampai XVII (PPPK); pangkat perwira TNI atau Polri, seperti Kolonel, perlu NRP"
            + " dalam nrp di sampingnya, dan hanya bagi pejabat penilai",
        "needs I/a to IV/e (PNS) or I to XVII (PPPK); a rank of an officer of TNI or Polri, such as Kolonel, needs the NRP"
            + " in nrp beside it, and is of an appraiser only",
        value);
    return nearest(value)
        .map(near -> new InvalidValueException(
            refusal.code(),
            refusal.field(),
            refusal.sentence(Text.INDONESIAN) + "; maksudnya " + near + "?",
            refusal.sentence() + "; did you mean " + near + "?"))
        .orElse(refusal);
  }

  /** Finds the rank that was meant: the same but for case and signs between, the one that stands beside other words, or its name. */
  private static Optional<String> nearest(String value) {
    if (value.length() > LONGEST_MEANT) {
      return Optional.empty();
    }
    String folded = Names.folded(value);
    Set<String> within = WITHIN
        .matcher(value)
        .results()
        .map(each ->
            each.group(1).toUpperCase(Locale.ROOT) + "/" + each.group(2).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
    return Stream.concat(TITLES.keySet().stream(), CLASSES.stream())
        .filter(each -> Names.folded(each).equals(folded) || within.equals(Set.of(each)))
        .findFirst()
        .or(() -> ofTitle(value));
  }

  private static Optional<String> ofTitle(String value) {
    Map<String, String> ranks = new LinkedHashMap<>();
    TITLES.forEach((rank, title) -> {
      ranks.put(title, rank);
      ranks.put(title.replace("Tk.", "Tingkat"), rank);
    });
    return Names.nearest(value, ranks.keySet()).map(ranks::get);
  }

  /**
   * Creates a rank of a civil servant or of a government employee with a work agreement.
   *
   * @param value the rank as written, such as {@code III/d} or {@code IX}
   * @throws id.skp.core.InvalidValueException with code {@code RANK_UNKNOWN} if the text is no rank
   */
  public Rank(String value) {
    this(value, false);
  }

  /**
   * Obtains a rank.
   *
   * @param value the rank as written, such as {@code III/d}
   * @return the rank
   * @throws id.skp.core.InvalidValueException if the text is no rank
   */
  public static Rank of(String value) {
    return new Rank(value);
  }

  /**
   * Obtains a rank of officers of the armed forces or the police.
   *
   * @param value the rank as written, such as {@code Kolonel}
   * @return the rank
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT} if it is blank
   */
  public static Rank ofService(String value) {
    return new Rank(value, true);
  }

  /**
   * Tells whether it is a rank of civil servants (PNS).
   *
   * @return true from {@code I/a} to {@code IV/e}, false for a class of a PPPK and a rank of officers
   */
  public boolean isCivilServantRank() {
    return !ofService && value.contains("/");
  }

  /**
   * Tells whether it is written as a rank of civil servants or a class of a PPPK is, also where it is given as one of officers.
   *
   * @return true for {@code IV/b}, {@code Pembina Tk. I, IV/b}, {@code Pembina Tk. I} and {@code IX} in whatever case, false for
   *     {@code Kolonel}
   */
  public boolean isWrittenAsCivil() {
    return CIVIL.matcher(value).matches();
  }

  /**
   * Returns the pattern of what {@link #isWrittenAsCivil} tells, which is the same in Java and in a JSON Schema.
   *
   * @return the pattern of a whole text
   */
  public static String civilPattern() {
    return "^(?:" + CIVIL.pattern() + ")$";
  }

  /**
   * Returns the name of the rank (<em>nama pangkat</em>).
   *
   * @return the name, such as {@code Pembina Tk. I} of {@code IV/b}; empty for a class of a PPPK, which is
   *     no rank, and for a rank of officers, which is written by its name
   */
  public Optional<String> title() {
    return ofService ? Optional.empty() : Optional.ofNullable(TITLES.get(value));
  }

  /**
   * Returns the rank as papers print it.
   *
   * @return name and rank, such as {@code Pembina Tk. I, IV/b}, which {@link id.skp.core.alias.Vocabulary#rank} reads; a class of a PPPK
   *     and a rank of officers as written
   */
  public String printed() {
    return title().map(title -> title + ", " + value).orElse(value);
  }

  /**
   * Tells whether it stands below another rank of the same kind of employment.
   *
   * @param other the other rank
   * @return true for {@code III/a} and {@code III/c}, or {@code IX} and {@code X}; false where one is of a PNS and the other of a PPPK,
   *     and for ranks of officers
   */
  public boolean isBelow(Rank other) {
    requireNonNull(other, "other");
    if (ofService || other.ofService || isCivilServantRank() != other.isCivilServantRank()) {
      return false;
    }
    return isCivilServantRank()
        ? value.compareTo(other.value) < 0
        : CLASSES.asList().indexOf(value) < CLASSES.asList().indexOf(other.value);
  }

  /** Returns the rank as written. */
  @Override
  public String toString() {
    return value;
  }
}
