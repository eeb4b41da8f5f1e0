package id.skp.core.law;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.SkpStyle;
import id.skp.core.TextKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * <em>Rujukan</em>: a place in a regulation. {@link #parse} and {@link #toString} are inverses:
 *
 * <pre>
 * PermenPAN-RB 6/2022
 * PP 30/2019, Pasal 41 ayat (5) huruf a
 * PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b.2), hlm. 92-93
 * </pre>
 *
 * <p>A page is read as others write it, too ({@code p. 83}, {@code pp. 83-84}, {@code hal. 83}, {@code halaman 83}).
 */
@SkpStyle
@Value.Immutable
public abstract class Citation {
  private static final String ARTICLE = "[0-9]{1,3}[A-Z]?(?:-[0-9]{1,3}[A-Z]?)?";
  private static final String PARAGRAPH = "[0-9]{1,2}[a-z]?";
  private static final String LETTER = "[a-z]{1,2}";
  private static final String PAGE = "[0-9]{1,4}(?:-[0-9]{1,4})?";
  private static final Pattern PLACE =
      Pattern.compile("(?:, Pasal (?<pasal>" + ARTICLE + ")(?: ayat \\((?<ayat>" + PARAGRAPH
          + ")\\))?(?: huruf (?<huruf>" + LETTER + "))?)?"
          + "(?:, Lampiran (?<lampiran>.+?))?"
          + "(?:, (?:hlm\\.|hal\\.|halaman|pp?\\.) (?<page>" + PAGE + "))?");

  private static final Pattern ARTICLE_FORM = Pattern.compile(ARTICLE);
  private static final Pattern PARAGRAPH_FORM = Pattern.compile(PARAGRAPH);
  private static final Pattern LETTER_FORM = Pattern.compile(LETTER);
  private static final Pattern PAGE_FORM = Pattern.compile(PAGE);

  /** Nothing in a regulation is counted from 0. */
  private static final Pattern COUNTED_ZERO =
      Pattern.compile("0+[A-Za-z]?(?:-[0-9A-Za-z]*)?|[0-9A-Za-z]*-0+[A-Za-z]?");

  private static final Pattern ONE_LINE =
      Pattern.compile("[^\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+");

  /** A regulation after whose year a comma stands: what follows it is no place that a citation has. */
  private static final Pattern ENDED = Pattern.compile("/[0-9]{4},");

  Citation() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static CitationBuilder builder() {
    return new CitationBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final CitationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Reads a citation in the form that {@link #toString} writes.
   *
   * @param text the text, such as {@code PP 30/2019, Pasal 41 ayat (5)}
   * @return the citation
   * @throws id.skp.core.InvalidValueException with code {@code CITATION_MALFORMED} if the text has another form
   */
  public static Citation parse(String text) {
    int end = endOfRegulation(requireNonNull(text, "text"));
    String regulation = text.substring(0, end);
    Matcher matcher = PLACE.matcher(text.substring(end));
    unless(
        matcher.matches() && !regulation.isBlank() && !ENDED.matcher(regulation).find(),
        "CITATION_MALFORMED",
        "citation",
        "perlu bentuk 'PP 30/2019, Pasal 41 ayat (5) huruf a, Lampiran Bab VI, hlm. 93'",
        "needs the form 'PP 30/2019, Pasal 41 ayat (5) huruf a, Lampiran Bab VI, hlm. 93'",
        text);
    return builder()
        .regulation(RegulationId.parse(regulation))
        .pasal(Optional.ofNullable(matcher.group("pasal")))
        .ayat(Optional.ofNullable(matcher.group("ayat")))
        .huruf(Optional.ofNullable(matcher.group("huruf")))
        .lampiran(Optional.ofNullable(matcher.group("lampiran")))
        .page(Optional.ofNullable(matcher.group("page")))
        .build();
  }

  /** The name of an issuer may have commas of its own; the place begins with the first that is followed by its name. */
  private static int endOfRegulation(String text) {
    return Stream.of(
            ", Pasal ", ", Lampiran ", ", hlm. ", ", hal. ", ", halaman ", ", p. ", ", pp. ")
        .mapToInt(text::indexOf)
        .filter(found -> found >= 0)
        .min()
        .orElse(text.length());
  }

  /**
   * Returns the regulation.
   *
   * @return its short name
   */
  public abstract RegulationId regulation();

  /**
   * Returns the article (<em>pasal</em>), such as {@code 41}, {@code 15A} or {@code 24-25}.
   *
   * @return the article, if one is cited
   */
  public abstract Optional<String> pasal();

  /**
   * Returns the paragraph (<em>ayat</em>) of the article.
   *
   * @return the paragraph, only beside an article
   */
  public abstract Optional<String> ayat();

  /**
   * Returns the letter (<em>huruf</em>) of the article or paragraph.
   *
   * @return the letter, only beside an article
   */
  public abstract Optional<String> huruf();

  /**
   * Returns the place within the annex (<em>lampiran</em>), such as {@code Bab VI.A, angka 2}.
   *
   * @return the place, at most 500 characters, if the annex is cited
   */
  public abstract Optional<String> lampiran();

  /**
   * Returns the printed page or pages, such as {@code 93} or {@code 92-93}.
   *
   * @return the page, if known
   */
  public abstract Optional<String> page();

  @Value.Check
  void check() {
    checkForm("pasal", pasal(), ARTICLE_FORM, "'41', '15A', '24-25'");
    checkForm("ayat", ayat(), PARAGRAPH_FORM, "'5', '2a'");
    checkForm("huruf", huruf(), LETTER_FORM, "'a', 'ab'");
    checkForm("page", page(), PAGE_FORM, "'93', '92-93'");
    checkCounted("pasal", pasal());
    checkCounted("ayat", ayat());
    checkCounted("page", page());
    unless(
        pasal().isPresent() || (ayat().isEmpty() && huruf().isEmpty()),
        "CITATION_MALFORMED",
        "pasal",
        "perlu pasal bila ayat atau huruf dikutip",
        "needs a pasal where an ayat or huruf is cited",
        Optional.empty());
    lampiran().ifPresent(Citation::checkAnnex);
  }

  private static void checkAnnex(String place) {
    if (!place.isBlank()) {
      TextKind.NAME.require(place, "lampiran");
    }
    unless(
        isReadBack(place),
        "CITATION_MALFORMED",
        "lampiran",
        "perlu satu baris tanpa halaman (', hlm. 83', yang adalah page) dan tanpa spasi di tepi",
        "needs one line without a page (', hlm. 83', which is page) and outer blanks",
        place);
  }

  private static boolean isReadBack(String place) {
    Matcher again = PLACE.matcher(", Lampiran " + place);
    return !place.isBlank()
        && place.equals(place.strip())
        && !place.contains(", hlm. ")
        && ONE_LINE.matcher(place).matches()
        && again.matches()
        && place.equals(again.group("lampiran"));
  }

  private static void checkCounted(String field, Optional<String> part) {
    part.ifPresent(text -> unless(
        !COUNTED_ZERO.matcher(text).matches(),
        "CITATION_MALFORMED",
        field,
        "perlu nomor mulai dari 1",
        "needs a number from 1",
        text));
  }

  private static void checkForm(String field, Optional<String> part, Pattern form, String such) {
    part.ifPresent(text -> unless(
        form.matcher(text).matches(),
        "CITATION_MALFORMED",
        field,
        "perlu bentuk seperti " + such,
        "needs a form such as " + such,
        text));
  }

  /** Returns the citation in its usual written form; {@link #parse} reads it back. */
  @Override
  public final String toString() {
    return written();
  }

  /** Written once: an explanation cites the same place at many of its steps. */
  @Value.Lazy
  String written() {
    StringBuilder text = new StringBuilder(regulation().toString());
    pasal().ifPresent(pasal -> text.append(", Pasal ").append(pasal));
    ayat().ifPresent(ayat -> text.append(" ayat (").append(ayat).append(')'));
    huruf().ifPresent(huruf -> text.append(" huruf ").append(huruf));
    lampiran().ifPresent(place -> text.append(", Lampiran ").append(place));
    page().ifPresent(page -> text.append(", hlm. ").append(page));
    return text.toString();
  }
}
