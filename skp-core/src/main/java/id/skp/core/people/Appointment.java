package id.skp.core.people;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** <em>Kedudukan dalam jabatan</em>: whether a post is held for good or in the place of its holder. */
public enum Appointment implements Labelled {
  /** The post is the employee's own. */
  DEFINITIF("", "jabatan definitif", "definitive post"),
  /** Acting while the post is vacant (<em>pelaksana tugas</em>). */
  PLT("Plt.", "pelaksana tugas", "acting head while the post is vacant"),
  /** Acting while the holder is away (<em>pelaksana harian</em>). */
  PLH("Plh.", "pelaksana harian", "acting head while the holder is away"),
  /**
   * Holding a vacant post for a time beside the own one (<em>penjabat</em>, also <em>penjabat</em> or <em>pejabat sementara</em>). The sources speak of
   * Plt and Plh only; that a penjabat is an acting one, too, is our reading (OQ-641).
   */
  PJ("Pj.", "penjabat", "interim head while the post is vacant");

  private static final Pattern ACTING_TITLE = Pattern.compile(
      "\\b(?:(plt|pelaksana\\s++tugas)|(plh|pelaksana\\s++harian)|(pj|pjs|pgs|penjabat|(?:pejabat|pengganti)\\s++sementara))\\b",
      Pattern.CASE_INSENSITIVE);

  private final String abbreviation;
  private final Text label;

  Appointment(String abbreviation, String indonesian, String english) {
    this.abbreviation = abbreviation;
    this.label = Text.of(indonesian, english);
  }

  /**
   * Tells whether the post is held in the place of another.
   *
   * @return true for all but {@link #DEFINITIF}
   */
  public boolean isActing() {
    return this != DEFINITIF;
  }

  /**
   * Returns what stands before the title of such a post.
   *
   * @return {@code Plt.}, {@code Plh.} or {@code Pj.}; empty for a definitive post
   */
  public Optional<String> abbreviation() {
    return Optional.of(abbreviation).filter(each -> isActing());
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns which acting posts a title names, by the abbreviation or in full and wherever in it. A title does not stand for an
   * appointment: this serves to see that the two contradict each other, or that the appointment is not told.
   *
   * @param title the title of a post
   * @return the acting posts, in the order of the constants; none if the title names none
   */
  public static Set<Appointment> namedBy(String title) {
    requireNonNull(title, "title");
    EnumSet<Appointment> named = EnumSet.noneOf(Appointment.class);
    Matcher acting = ACTING_TITLE.matcher(title);
    while (acting.find()) {
      if (acting.group(1) != null) {
        named.add(PLT);
      } else {
        named.add(acting.group(2) != null ? PLH : PJ);
      }
    }
    return Sets.immutableEnumSet(named);
  }

  /** Returns a title with the abbreviation of an acting post before it, unless it says so itself. */
  static String printed(Optional<Appointment> appointment, String title) {
    return appointment
        .flatMap(Appointment::abbreviation)
        .filter(acting -> namedBy(title).isEmpty())
        .map(acting -> acting + " " + title)
        .orElse(title);
  }
}
