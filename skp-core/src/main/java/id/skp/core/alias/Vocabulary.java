package id.skp.core.alias;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.quoted;
import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * <em>Kosakata</em>: the words and codes by which a system names ratings, predicates, levels, ranks and the other constants of
 * {@link Term}. The {@linkplain #standard() standard} one has the words that systems in general use, and no code: a number means
 * something only in a table of a named system, for systems count from both ends and some swap two.
 *
 * <pre>{@code
 * Vocabulary.standard().rating("Diatas Ekspektasi");        // DI_ATAS_EKSPEKTASI
 * Vocabulary ours = Vocabulary.of("simpeg-contoh", List.of(
 *     NamedConstant.code(Term.RATING, Rating.DI_ATAS_EKSPEKTASI, 3),
 *     NamedConstant.words(Term.RATING, Rating.DI_ATAS_EKSPEKTASI, "Melampaui")));
 * ours.rating("3");                                         // DI_ATAS_EKSPEKTASI
 * }</pre>
 *
 * <p>A vocabulary's own words come before the standard ones, for a system may use a word otherwise: {@code Cukup} of the national
 * system is {@code BUTUH_PERBAIKAN}. How words are compared, {@link Term} says.
 */
public final class Vocabulary {
  private static final Vocabulary STANDARD = new Vocabulary("standard", false, List.of());

  /** A whole number, perhaps with the decimals of a spreadsheet; three of them might be thousands. */
  private static final Pattern CODE = Pattern.compile("(?<code>[0-9]{1,9})(?:[.,]0{1,2})?");

  /** How many words are proposed and codes are told, however many a system has. */
  private static final int MOST_PROPOSED = 500;

  private static final int MOST_TOLD = 20;

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*");

  private static final Pattern RANK_PARTS = Pattern.compile(
      "(?<name>[A-Za-z][A-Za-z. ]{2,40}?[A-Za-z.])(?: ?[,/(-] ?| )(?:[Gg]ol\\.? ?|[Gg]olongan )?(?<group>[IVXivx]{1,3}[ ./-]?[A-Ea-e])\\)?"
          + "|(?<first>[IVXivx]{1,3}[ ./-]?[A-Ea-e]) ?[ ,(-] ?(?<last>[A-Za-z][A-Za-z. ]{2,40}[A-Za-z.])\\)?");

  private final String id;
  private final boolean onlyOwnWords;
  private final List<NamedConstant> constants;
  private final Map<Term<?>, Map<String, String>> words = new HashMap<>();
  private final Map<Term<?>, Map<Integer, String>> codes = new HashMap<>();
  private final Map<String, Set<String>> wordsByConstant = new HashMap<>();
  private final Map<String, Integer> codeByConstant = new HashMap<>();

  /** The words of a term and what they name, as far as they are proposed; found when a word is refused first. */
  private final Supplier<Map<Term<?>, Map<String, String>>> proposed =
      Suppliers.memoize(this::proposedOfAll);

  private Vocabulary(String id, boolean onlyOwnWords, Collection<NamedConstant> constants) {
    this.id = ID.require(id, "id");
    this.onlyOwnWords = onlyOwnWords;
    this.constants = List.copyOf(requireNonNull(constants, "constants"));
    for (int i = 0; i < this.constants.size(); i++) {
      add(this.constants.get(i), "constants[" + i + "]");
    }
  }

  private void add(NamedConstant named, String field) {
    Term<?> term = named.term();
    String constant = key(term, named.constant());
    for (int i = 0; i < named.words().size(); i++) {
      String word = named.words().get(i);
      wordsByConstant.computeIfAbsent(constant, each -> new LinkedHashSet<>()).add(word);
      String earlier = words
          .computeIfAbsent(term, each -> new LinkedHashMap<>())
          .putIfAbsent(term.fold(word), named.constant());
      requireFree(
          "DUPLICATE_WORD", field + ".words[" + i + "]", earlier, named.constant(), quoted(word));
    }
    named.code().ifPresent(code -> {
      codeByConstant.putIfAbsent(constant, code);
      String earlier = codes
          .computeIfAbsent(term, each -> new LinkedHashMap<>())
          .putIfAbsent(code, named.constant());
      requireFree(
          "DUPLICATE_CODE", field + ".code", earlier, named.constant(), Integer.toString(code));
    });
  }

  private static String key(Term<?> term, String constant) {
    return term.name() + " " + constant;
  }

  private static void requireFree(
      String code, String field, @Nullable String earlier, String constant, String found) {
    if (earlier != null && !earlier.equals(constant)) {
      throw breach(
          code,
          field,
          "perlu sebutan yang belum milik " + earlier,
          "needs a name that is not one of " + earlier + " already",
          found);
    }
  }

  /**
   * Obtains the words that systems in general use. It knows no code.
   *
   * @return the vocabulary
   */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /**
   * Obtains the vocabulary of a system, which adds its words and codes to the standard words.
   *
   * @param id what it is called, such as {@code simpeg-contoh}
   * @param constants its words and codes
   * @return the vocabulary
   * @throws InvalidValueException with code {@code DUPLICATE_WORD} or {@code DUPLICATE_CODE} if one names two constants of a term
   */
  public static Vocabulary of(String id, Collection<NamedConstant> constants) {
    return new Vocabulary(id, false, constants);
  }

  /**
   * Obtains the vocabulary of a system that knows no word but its own.
   *
   * @param id what it is called
   * @param constants its words and codes
   * @return the vocabulary
   * @throws InvalidValueException with code {@code DUPLICATE_WORD} or {@code DUPLICATE_CODE} if one names two constants of a term
   */
  public static Vocabulary onlyOf(String id, Collection<NamedConstant> constants) {
    return new Vocabulary(id, true, constants);
  }

  /**
   * Returns what it is called.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Tells whether it knows no word but its own.
   *
   * @return true if the standard words are not taken
   */
  public boolean onlyOwnWords() {
    return onlyOwnWords;
  }

  /**
   * Returns its own words and codes.
   *
   * @return how the system calls constants, in the order in which they were given
   */
  public List<NamedConstant> constants() {
    return constants;
  }

  /**
   * Finds the constant that a word or, if the system has a table, a code names.
   *
   * @param <T> the type of the constants
   * @param term what is named
   * @param text the word, or the code in digits, also as {@code 2.00}
   * @return the constant; empty if it names none, or several
   */
  public <T> Optional<T> find(Term<T> term, String text) {
    requireNonNull(term, "term");
    if (!ForeignText.isShort(requireNonNull(text, "text"))) {
      return Optional.empty();
    }
    String folded = term.fold(text);
    Optional<T> own = Optional.ofNullable(words.getOrDefault(term, Map.of()).get(folded))
        .or(() -> codeIn(text)
            .flatMap(
                code -> Optional.ofNullable(codes.getOrDefault(term, Map.of()).get(code))))
        .map(term::constant);
    return own.isPresent() || onlyOwnWords
        ? own
        : Optional.ofNullable(term.folded().get(folded));
  }

  /**
   * Returns the constant that a word or, if the system has a table, a code names.
   *
   * @param <T> the type of the constants
   * @param term what is named
   * @param text the word, or the code in digits, also as {@code 2.00}
   * @return the constant
   * @throws InvalidValueException at the name of the term, with the text in quotation marks and the nearest word, and with code
   *     {@code BLANK_TEXT}, {@code TEXT_TOO_LONG}, {@code UNKNOWN_WORD}, {@code AMBIGUOUS_WORD} if systems use the word for several constants,
   *     {@code UNKNOWN_CODE}, or {@code CODE_WITHOUT_TABLE} for a number where the vocabulary has no codes of the term
   */
  public <T> T read(Term<T> term, String text) {
    requireNonNull(term, "term");
    ForeignText.requireShort(requireNonNull(text, "text"), term.name());
    return find(term, text).orElseThrow(() -> refused(term, text));
  }

  private static Optional<Integer> codeIn(String text) {
    Matcher number = CODE.matcher(Folding.spaced(text));
    return number.matches() ? Optional.of(Integer.valueOf(number.group("code"))) : Optional.empty();
  }

  private <T> InvalidValueException refused(Term<T> term, String text) {
    List<T> several =
        onlyOwnWords ? List.of() : term.ambiguous().getOrDefault(term.fold(text), List.of());
    if (!several.isEmpty()) {
      String all = several.stream().map(term::nameOf).collect(Collectors.joining(", "));
      return refusal(
          "AMBIGUOUS_WORD",
          term,
          "perlu kata yang hanya menyebut satu dari " + all,
          "needs a word that names only one of " + all,
          text,
          Optional.empty());
    }
    Optional<InvalidValueException> contradictory = contradictory(term, text);
    if (contradictory.isPresent()) {
      return contradictory.get();
    }
    return NUMBER.matcher(Folding.spaced(text)).matches()
        ? refusedCode(term, text)
        : refusal(
            "UNKNOWN_WORD",
            term,
            "perlu sebutan " + term.title().indonesian() + " dari " + names(term),
            "needs a word for the " + term.title().english() + " of " + names(term),
            text,
            nearest(term, text));
  }

  /** A rank may be told by its name and by its group, and those be of two ranks. */
  private Optional<InvalidValueException> contradictory(Term<?> term, String text) {
    Matcher parts = RANK_PARTS.matcher(Folding.spaced(text));
    if (term != Term.RANK || !parts.matches()) {
      return Optional.empty();
    }
    boolean nameFirst = parts.group("name") != null;
    String name = parts.group(nameFirst ? "name" : "last");
    Optional<Rank> named = find(Term.RANK, name);
    Optional<Rank> told = find(Term.RANK, parts.group(nameFirst ? "group" : "first"));
    return named
        .filter(rank -> told.isPresent() && !told.get().equals(rank))
        .map(rank -> refusal(
            "UNKNOWN_WORD",
            term,
            "perlu nama dan golongan yang sesuai: " + name + " adalah " + rank.value(),
            "needs a name and a group that agree: " + name + " is " + rank.value(),
            text,
            Optional.empty()));
  }

  private InvalidValueException refusedCode(Term<?> term, String text) {
    Map<Integer, String> table = codes.getOrDefault(term, Map.of());
    if (table.isEmpty()) {
      return refusal(
          "CODE_WITHOUT_TABLE",
          term,
          "perlu kata, atau kosakata sistem asalnya dengan tabel kode "
              + term.title().indonesian(),
          "needs a word, or the vocabulary of the system it is from with a table of codes of the "
              + term.title().english(),
          text,
          Optional.empty());
    }
    String all = table.entrySet().stream()
            .limit(MOST_TOLD)
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "))
        + (table.size() > MOST_TOLD ? " …" : "");
    return refusal(
        "UNKNOWN_CODE",
        term,
        "perlu salah satu kode " + id + ": " + all,
        "needs one of the codes of " + id + ": " + all,
        text,
        Optional.empty());
  }

  private static InvalidValueException refusal(
      String code,
      Term<?> term,
      String indonesian,
      String english,
      String text,
      Optional<String> near) {
    return new InvalidValueException(
        code,
        term.name(),
        indonesian + ", diberikan " + quoted(text)
            + near.map(each -> "; maksudnya " + each + "?").orElse(""),
        english + ", got " + quoted(text)
            + near.map(each -> "; did you mean " + each + "?").orElse(""));
  }

  private <T> String names(Term<T> term) {
    return term.constants().size() > 20
        ? term.constants().keySet().stream().limit(3).collect(Collectors.joining(", ")) + " …"
        : String.join(", ", term.constants().keySet());
  }

  private <T> Optional<String> nearest(Term<T> term, String text) {
    Map<String, String> known = proposed.get().getOrDefault(term, Map.of());
    return NearWords.meant(text, known).map(word -> "'" + word + "' (" + known.get(word) + ")");
  }

  private Map<Term<?>, Map<String, String>> proposedOfAll() {
    Map<Term<?>, Map<String, String>> all = new HashMap<>();
    Term.all().forEach(term -> all.put(term, proposed(term)));
    return all;
  }

  private <T> Map<String, String> proposed(Term<T> term) {
    Map<String, String> known = new LinkedHashMap<>();
    words(term)
        .forEach((constant, list) -> list.stream()
            .limit(MOST_PROPOSED - known.size())
            .forEach(word -> known.putIfAbsent(word, term.nameOf(constant))));
    return known;
  }

  /**
   * Returns the words for each constant, the vocabulary's own first.
   *
   * @param <T> the type of the constants
   * @param term what is named
   * @return the words by constant, in the law's order
   */
  public <T> Map<T, List<String>> words(Term<T> term) {
    requireNonNull(term, "term");
    Map<T, List<String>> all = new LinkedHashMap<>();
    term.constants()
        .values()
        .forEach(constant -> all.put(constant, wordsOf(term, constant).toList()));
    return Collections.unmodifiableMap(all);
  }

  /** Finds the words of a constant, its own before those of everybody, no more of them than are asked for. */
  private <T> Stream<String> wordsOf(Term<T> term, T constant) {
    requireNonNull(term, "term");
    String name = term.nameOf(constant);
    Set<String> own = wordsByConstant.getOrDefault(key(term, name), Set.of());
    Stream<String> common = onlyOwnWords ? Stream.of() : term.words(constant).stream();
    return Stream.concat(
        own.stream(),
        common
            .filter(word -> find(term, word).filter(constant::equals).isPresent())
            .filter(word -> !own.contains(word))
            .distinct());
  }

  /**
   * Returns how a constant is written for the system, so that the vocabulary reads it back.
   *
   * @param <T> the type of the constants
   * @param term what is named
   * @param constant the constant
   * @return the first of its own words, else the standard one; empty if it has none
   */
  public <T> Optional<String> word(Term<T> term, T constant) {
    return wordsOf(term, constant).findFirst();
  }

  /**
   * Returns the number by which the system names a constant.
   *
   * @param <T> the type of the constants
   * @param term what is named
   * @param constant the constant
   * @return the code; empty if it has none
   */
  public <T> Optional<Integer> code(Term<T> term, T constant) {
    requireNonNull(term, "term");
    return Optional.ofNullable(codeByConstant.get(key(term, term.nameOf(constant))));
  }

  /**
   * Returns the constant of a code of the system.
   *
   * @param <T> the type of the constants
   * @param term what is named
   * @param code the code, a whole number, however many zeros it is written with
   * @return the constant
   * @throws InvalidValueException with code {@code UNKNOWN_CODE} or {@code CODE_WITHOUT_TABLE}
   */
  public <T> T ofCode(Term<T> term, BigDecimal code) {
    requireNonNull(term, "term");
    requireNonNull(code, "code");
    int whole = code.intValue();
    return Optional.ofNullable(codes.getOrDefault(term, Map.of()).get(whole))
        .filter(constant -> code.compareTo(BigDecimal.valueOf(whole)) == 0)
        .map(term::constant)
        .orElseThrow(() -> refusedCode(term, InvalidValueException.shown(code.toString())));
  }

  /**
   * Reads a rating.
   *
   * @param text such as {@code Diatas Ekspektasi} or {@code Sesuai}
   * @return the rating
   * @throws InvalidValueException as {@link #read} does
   */
  public Rating rating(String text) {
    return read(Term.RATING, text);
  }

  /**
   * Reads a person's predicate.
   *
   * @param text such as {@code Sangat Baik} or {@code Butuh Perbaikan (Cukup)}
   * @return the predicate
   * @throws InvalidValueException as {@link #read} does
   */
  public PerformancePredicate predicate(String text) {
    return read(Term.PREDICATE, text);
  }

  /**
   * Reads the predicate of a unit.
   *
   * @param text such as {@code Istimewa}
   * @return the predicate
   * @throws InvalidValueException as {@link #read} does
   */
  public OrganisationPredicate organisationPredicate(String text) {
    return read(Term.ORGANISATION_PREDICATE, text);
  }

  /**
   * Reads how somebody is employed.
   *
   * @param text such as {@code PNS} or {@code P3K}
   * @return the employment
   * @throws InvalidValueException as {@link #read} does
   */
  public Employment employment(String text) {
    return read(Term.EMPLOYMENT, text);
  }

  /**
   * Reads the level of a post.
   *
   * @param text such as {@code Ahli Pertama}, {@code PERTAMA}, {@code JF Ahli Muda} or {@code Eselon III.a}
   * @return the level
   * @throws InvalidValueException as {@link #read} does; {@code Madya} alone is ambiguous
   */
  public PositionLevel level(String text) {
    return read(Term.LEVEL, text);
  }

  /**
   * Reads how a post is held.
   *
   * @param text such as {@code Plt.} or {@code Definitif}
   * @return the appointment
   * @throws InvalidValueException as {@link #read} does
   */
  public Appointment appointment(String text) {
    return read(Term.APPOINTMENT, text);
  }

  /**
   * Reads a rank.
   *
   * @param text such as {@code III/c}, {@code IIIc}, {@code IV/B}, {@code Penata (III/c)}, {@code Penata Tingkat I} or {@code IX}
   * @return the rank
   * @throws InvalidValueException as {@link #read} does; a name with another rank's group and room is no word
   */
  public Rank rank(String text) {
    return read(Term.RANK, text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary that
        && id.equals(that.id)
        && onlyOwnWords == that.onlyOwnWords
        && constants.equals(that.constants);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + constants.hashCode();
  }

  /** Returns what it is called. */
  @Override
  public String toString() {
    return id;
  }
}
