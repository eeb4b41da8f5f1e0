package id.skp.core.people;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * <em>Jenjang jabatan</em>: the level of a post within its {@linkplain PositionType kind}. Source: PermenPAN-RB 6/2022
 * and, for functional posts, Peraturan BKN 3/2023.
 */
public enum PositionLevel implements Labelled {
  /** Principal leadership post. */
  JPT_UTAMA(PositionType.JPT, "JPT Utama", "Principal leadership post"),
  /** Middle leadership post. */
  JPT_MADYA(PositionType.JPT, "JPT Madya", "Middle leadership post"),
  /** First leadership post. */
  JPT_PRATAMA(PositionType.JPT, "JPT Pratama", "First leadership post"),
  /** Administrator. */
  ADMINISTRATOR(PositionType.ADMINISTRASI, "Administrator", "Administrator"),
  /** Supervisor. */
  PENGAWAS(PositionType.ADMINISTRASI, "Pengawas", "Supervisor"),
  /** Operational staff. */
  PELAKSANA(PositionType.ADMINISTRASI, "Pelaksana", "Operational staff"),
  /** Skilled functional post, beginner. */
  PEMULA(PositionType.FUNGSIONAL, "Pemula", "Skilled functional post, beginner"),
  /** Skilled functional post, skilled. */
  TERAMPIL(PositionType.FUNGSIONAL, "Terampil", "Skilled functional post, skilled"),
  /** Skilled functional post, advanced. */
  MAHIR(PositionType.FUNGSIONAL, "Mahir", "Skilled functional post, advanced"),
  /** Skilled functional post, senior. */
  PENYELIA(PositionType.FUNGSIONAL, "Penyelia", "Skilled functional post, senior"),
  /** Expert functional post, first. */
  AHLI_PERTAMA(PositionType.FUNGSIONAL, "Ahli Pertama", "Expert functional post, first"),
  /** Expert functional post, junior. */
  AHLI_MUDA(PositionType.FUNGSIONAL, "Ahli Muda", "Expert functional post, junior"),
  /** Expert functional post, middle. */
  AHLI_MADYA(PositionType.FUNGSIONAL, "Ahli Madya", "Expert functional post, middle"),
  /** Expert functional post, principal. */
  AHLI_UTAMA(PositionType.FUNGSIONAL, "Ahli Utama", "Expert functional post, principal");

  /** The levels of each kind of post, from the lowest to the highest. */
  private static final List<List<PositionLevel>> LADDERS = List.of(
      List.of(PEMULA, TERAMPIL, MAHIR, PENYELIA, AHLI_PERTAMA, AHLI_MUDA, AHLI_MADYA, AHLI_UTAMA),
      List.of(PELAKSANA, PENGAWAS, ADMINISTRATOR),
      List.of(JPT_PRATAMA, JPT_MADYA, JPT_UTAMA));

  /** Before <em>ahli</em>, these make of it a person who is asked. */
  private static final Set<String> NO_POSTS = Set.of("tenaga", "staf");

  private final PositionType type;
  private final Text label;

  PositionLevel(PositionType type, String indonesian, String english) {
    this.type = type;
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns the kind of post this is a level of.
   *
   * @return the kind
   */
  public PositionType type() {
    return type;
  }

  /**
   * Tells whether it stands below another level of the same kind of post.
   *
   * @param other the other level
   * @return true for {@link #AHLI_PERTAMA} and {@link #AHLI_MUDA}, or {@link #PENGAWAS} and {@link #ADMINISTRATOR}; false for levels of
   *     two kinds of post
   */
  public boolean isBelow(PositionLevel other) {
    requireNonNull(other, "other");
    return LADDERS.stream()
        .anyMatch(ladder -> ladder.contains(this) && ladder.indexOf(this) < ladder.indexOf(other));
  }

  /**
   * Returns which functional levels a title names, in full words: <em>Guru Ahli Madya</em>, <em>Arsiparis Mahir</em>. A title is
   * never read as a level: this serves to see that the two contradict each other.
   *
   * @param title the title of a post
   * @return the levels, in the order of the constants; none if the title names none
   */
  public static Set<PositionLevel> namedBy(String title) {
    List<String> words = words(title);
    EnumSet<PositionLevel> named = EnumSet.noneOf(PositionLevel.class);
    for (PositionLevel level : values()) {
      int at = Collections.indexOfSubList(words, words(level.label.indonesian()));
      if (level.type == PositionType.FUNGSIONAL
          && at > 0
          && !NO_POSTS.contains(words.get(at - 1))) {
        named.add(level);
      }
    }
    return Sets.immutableEnumSet(named);
  }

  private static List<String> words(String title) {
    requireNonNull(title, "title");
    return Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",./()-")))
        .omitEmptyStrings()
        .splitToList(title.toLowerCase(Locale.ROOT));
  }
}
