package id.skp.rules.value;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of bands (<em>rentang</em>): every number lies in exactly one. Bands are half-open and meet without a hole or an
 * overlap; a table with one cannot be built.
 *
 * @param <T> what a band stands for
 */
public final class Bands<T> implements Labelled {
  /**
   * One band.
   *
   * @param <T> what a band stands for
   * @param from the number from which the band holds
   * @param inclusive whether the number itself belongs to the band
   * @param value what the band stands for
   */
  public record Band<T>(Ratio from, boolean inclusive, T value) {
    /**
     * Refuses null.
     *
     * @param from the number from which the band holds
     * @param inclusive whether the number itself belongs to the band
     * @param value what the band stands for
     */
    public Band {
      requireNonNull(from, "from");
      requireNonNull(value, "value");
    }

    private boolean reaches(Ratio number) {
      requireNonNull(number, "number");
      int order = number.compareTo(from);
      return inclusive ? order >= 0 : order > 0;
    }

    private boolean liesAbove(Band<?> lower) {
      int order = from.compareTo(lower.from);
      return order > 0 || (order == 0 && lower.inclusive && !inclusive);
    }
  }

  /**
   * A band as a law prints it, from a number until another.
   *
   * @param <T> what a band stands for
   * @param from the number from which the band holds, which belongs to it
   * @param until the number until which it holds, which belongs to the band above; to the band itself if it is the last
   * @param value what the band stands for
   */
  public record Interval<T>(Ratio from, Ratio until, T value) {
    /**
     * Refuses a band that ends before it begins.
     *
     * @param from the number from which the band holds
     * @param until the number until which it holds
     * @param value what the band stands for
     * @throws id.skp.core.InvalidValueException with code {@code BAND_INVERTED}
     */
    public Interval {
      requireNonNull(from, "from");
      requireNonNull(until, "until");
      requireNonNull(value, "value");
      unless(
          from.compareTo(until) < 0,
          "BAND_INVERTED",
          "from",
          "perlu awal < akhir",
          "needs from < until",
          new Range(from, until));
    }

    /**
     * Obtains a band between whole numbers.
     *
     * @param <T> what a band stands for
     * @param from the number from which the band holds
     * @param until the number until which it holds
     * @param value what the band stands for
     * @return the band
     * @throws id.skp.core.InvalidValueException with code {@code BAND_INVERTED}
     */
    public static <T> Interval<T> of(long from, long until, T value) {
      return new Interval<>(Ratio.of(from), Ratio.of(until), value);
    }
  }

  /** What bands cover, as a refusal shows it. */
  private record Range(Ratio from, Ratio until) {
    @Override
    public String toString() {
      return from + ".." + until;
    }
  }

  private final T lowest;
  private final ImmutableList<Band<T>> bands;

  private Bands(T lowest, List<Band<T>> bands) {
    this.lowest = requireNonNull(lowest, "lowest");
    this.bands = ImmutableList.copyOf(requireNonNull(bands, "bands"));
    // the copy is looked at: a list of the caller may give other bands the next time
    for (int i = 1; i < this.bands.size(); i++) {
      unless(
          this.bands.get(i).liesAbove(this.bands.get(i - 1)),
          "BANDS_UNORDERED",
          "bands[" + i + "]",
          "perlu pita yang mulai di atas pita sebelumnya",
          "needs bands that begin above the one before",
          bands.get(i).from());
    }
  }

  /**
   * Obtains a table from its lowest band and those above it.
   *
   * @param <T> what a band stands for
   * @param lowest what every number below the first band stands for
   * @param bands the other bands, from the lowest to the highest
   * @return the table
   * @throws id.skp.core.InvalidValueException with code {@code BANDS_UNORDERED} if a band does not begin above the one
   *     before it
   */
  public static <T> Bands<T> of(T lowest, List<Band<T>> bands) {
    return new Bands<>(lowest, bands);
  }

  /**
   * Obtains a table that covers a range, from bands that are stated with both their ends:
   *
   * <pre>{@code
   * import id.skp.rules.value.Bands.Interval;
   *
   * Bands.covering(Ratio.ZERO, Ratio.of(120), List.of(
   *     Interval.of(0, 50, SANGAT_KURANG), Interval.of(50, 70, KURANG), Interval.of(70, 90, CUKUP),
   *     Interval.of(90, 110, BAIK), Interval.of(110, 120, SANGAT_BAIK)));
   * }</pre>
   *
   * <p>A rule refuses numbers outside the range before it looks one up; the table itself gives them to the outermost bands.
   *
   * @param <T> what a band stands for
   * @param least the number from which the range goes, inclusive
   * @param most the number to which it goes, inclusive
   * @param intervals the bands, from the lowest to the highest
   * @return the table
   * @throws id.skp.core.InvalidValueException with code {@code BANDS_RANGE} if there is no band, or the bands do not go from
   *     the least to the most; {@code BANDS_HOLE} or {@code BANDS_OVERLAP} if a band does not begin where the one before it
   *     ends
   */
  public static <T> Bands<T> covering(Ratio least, Ratio most, List<Interval<T>> intervals) {
    List<Interval<T>> all = ImmutableList.copyOf(requireNonNull(intervals, "intervals"));
    requireRange(least, most, all);
    for (int i = 1; i < all.size(); i++) {
      requireMeeting(all.get(i - 1), all.get(i), i);
    }
    return new Bands<>(
        all.get(0).value(),
        all.stream()
            .skip(1)
            .map(each -> new Band<>(each.from(), true, each.value()))
            .toList());
  }

  private static void requireRange(Ratio least, Ratio most, List<? extends Interval<?>> intervals) {
    Text range = Text.of(
        Wording.of(least, Text.INDONESIAN) + ".." + Wording.of(most, Text.INDONESIAN),
        least + ".." + most);
    unless(
        !intervals.isEmpty(),
        "BANDS_RANGE",
        "bands",
        "perlu pita dari " + range.indonesian(),
        "needs bands from " + range.english(),
        Optional.empty());
    Ratio first = intervals.get(0).from();
    Ratio last = intervals.get(intervals.size() - 1).until();
    unless(
        first.equals(least) && last.equals(most),
        "BANDS_RANGE",
        "bands",
        "perlu pita dari " + range.indonesian(),
        "needs bands from " + range.english(),
        new Range(first, last));
  }

  private static void requireMeeting(Interval<?> below, Interval<?> above, int index) {
    int order = above.from().compareTo(below.until());
    unless(
        order == 0,
        order > 0 ? "BANDS_HOLE" : "BANDS_OVERLAP",
        "bands[" + index + "]",
        "perlu pita yang mulai pada " + Wording.of(below.until(), Text.INDONESIAN)
            + ", tempat pita sebelumnya berakhir",
        "needs a band that begins at " + below.until() + ", where the one before ends",
        above.from());
  }

  /**
   * Obtains a table of a single band.
   *
   * @param <T> what a band stands for
   * @param lowest what every number stands for
   * @return the table, to be completed by {@link #from} and {@link #above}
   */
  public static <T> Bands<T> startingWith(T lowest) {
    return new Bands<>(lowest, ImmutableList.of());
  }

  /**
   * Returns a copy with a band that begins with a number.
   *
   * @param number the number, which belongs to the new band
   * @param value what the band stands for
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code BANDS_UNORDERED}
   */
  public Bands<T> from(long number, T value) {
    return with(new Band<>(Ratio.of(number), true, value));
  }

  /**
   * Returns a copy with a band that begins above a number.
   *
   * @param number the number, which belongs to the band below
   * @param value what the band stands for
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code BANDS_UNORDERED}
   */
  public Bands<T> above(long number, T value) {
    return with(new Band<>(Ratio.of(number), false, value));
  }

  private Bands<T> with(Band<T> band) {
    return new Bands<>(
        lowest, ImmutableList.<Band<T>>builder().addAll(bands).add(band).build());
  }

  /**
   * Returns the form in which tables stand as data: {@code lowest}, and {@code bands} with {@code from},
   * {@code inclusive} and {@code value}.
   *
   * @param <T> what a band stands for
   * @param value the form of what a band stands for
   * @return the form
   */
  public static <T> ValueForm<Bands<T>> form(ValueForm<T> value) {
    Member<Band<T>, Ratio> from = Member.of(
        "from",
        Band::from,
        ValueForms.ratio(),
        Text.of(
            "Angka tempat rentang dimulai.", "The number from which the band goes on upwards."));
    Member<Band<T>, Boolean> inclusive = Member.of(
        "inclusive",
        Band::inclusive,
        ValueForms.truth(),
        Text.of(
            "Apakah angka itu sendiri termasuk rentangnya.",
            "Whether that number itself is in the band."));
    Member<Band<T>, T> stands = Member.of(
        "value",
        Band::value,
        value,
        Text.of("Yang berlaku dalam rentang itu.", "What the band stands for."));
    ValueForm<Band<T>> band = ValueForms.record(
        given -> new Band<>(given.get(from), given.get(inclusive), given.get(stands)),
        from,
        inclusive,
        stands);
    Member<Bands<T>, T> lowest = Member.of(
        "lowest",
        Bands::lowest,
        value,
        Text.of("Yang berlaku di bawah semua rentang.", "What holds below all bands."));
    Member<Bands<T>, List<Band<T>>> bands = Member.of(
        "bands",
        Bands::bands,
        ValueForms.list(band, 1),
        Text.of("Rentang-rentang, dari bawah ke atas.", "The bands, from below upwards."));
    return ValueForms.record(
        given -> Bands.of(given.get(lowest), given.get(bands)).requireEffect(), lowest, bands);
  }

  /**
   * Returns what a number stands for.
   *
   * @param number the number
   * @return the value of its band
   */
  public T of(Ratio number) {
    int place = placeOf(number);
    return place < 0 ? lowest : bands.get(place).value();
  }

  /** Returns which of the bands a number lies in; -1 for the lowest. */
  private int placeOf(Ratio number) {
    for (int i = bands.size() - 1; i >= 0; i--) {
      if (bands.get(i).reaches(number)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Refuses a table in which a higher number stands for something worse.
   *
   * @param standing how good what a band stands for is; higher is better
   * @throws id.skp.core.InvalidValueException with code {@code BANDS_REVERSED} at the first band that is worse than the one
   *     below it, or {@code WITHOUT_EFFECT} if there is no band, or one stands for the same as the one below it
   */
  public void requireOrder(ToIntFunction<? super T> standing) {
    requireNonNull(standing, "standing");
    requireEffect();
    T below = lowest;
    for (int i = 0; i < bands.size(); i++) {
      T value = bands.get(i).value();
      unless(
          standing.applyAsInt(value) >= standing.applyAsInt(below),
          "BANDS_REVERSED",
          "bands[" + i + "].value",
          "perlu yang tidak lebih buruk daripada pita di bawahnya, yaitu " + below,
          "needs nothing worse than the band below it, which is " + below,
          value);
      below = value;
    }
  }

  /** A table tells nothing if every number stands for the same, and a band nothing if it goes on with the one below it. */
  private Bands<T> requireEffect() {
    unless(
        !bands.isEmpty(),
        "WITHOUT_EFFECT",
        "bands",
        "perlu sedikitnya satu pita di atas yang terendah; tanpa itu setiap angka memberi hal yang sama",
        "needs at least one band above the lowest; without one every number stands for the same",
        bands.size());
    T below = lowest;
    for (int i = 0; i < bands.size(); i++) {
      T value = bands.get(i).value();
      unless(
          !value.equals(below),
          "WITHOUT_EFFECT",
          "bands[" + i + "].value",
          "perlu hal lain daripada pita di bawahnya; gabungkan keduanya",
          "needs something else than the band below it; join the two",
          value);
      below = value;
    }
    return this;
  }

  /**
   * Looks for a band in which no number of a range lies.
   *
   * @param least the least number
   * @param most the highest number; empty if there is none
   * @return the problem, as {@link #unreachable(Set)} gives it
   */
  public Optional<ValueProblem> unreachable(Ratio least, Optional<Ratio> most) {
    requireNonNull(least, "least");
    requireNonNull(most, "most");
    // of each band its bound and a number within it
    List<Ratio> numbers = new ArrayList<>(List.of(least));
    most.ifPresent(numbers::add);
    for (int i = 0; i < bands.size(); i++) {
      Ratio from = bands.get(i).from();
      Ratio until = i + 1 < bands.size() ? bands.get(i + 1).from() : from.plus(Ratio.of(2));
      numbers.addAll(List.of(from, from.plus(until).dividedBy(Ratio.of(2))));
    }
    numbers.removeIf(each -> each.compareTo(least) < 0
        || most.filter(highest -> each.compareTo(highest) > 0).isPresent());
    return unreachable(
        numbers,
        most.map(highest -> Text.of(
                "dari " + Wording.of(least, Text.INDONESIAN) + " sampai "
                    + Wording.of(highest, Text.INDONESIAN),
                "from " + least + " to " + highest))
            .orElseGet(() ->
                Text.of("mulai " + Wording.of(least, Text.INDONESIAN), "from " + least + " on")));
  }

  /**
   * Looks for a band in which none of the numbers that there are lies.
   *
   * @param numbers the numbers
   * @return the problem {@code BAND_UNREACHABLE} at where the band begins, or at the lowest band if that is it; empty if each
   *     band has a number
   */
  public Optional<ValueProblem> unreachable(Set<Ratio> numbers) {
    List<Ratio> sorted = requireNonNull(numbers, "numbers").stream().sorted().toList();
    return unreachable(sorted, Message.of(Text.same("{0}"), sorted).toText());
  }

  private Optional<ValueProblem> unreachable(List<Ratio> numbers, Text which) {
    Set<Integer> reached = numbers.stream().map(this::placeOf).collect(Collectors.toSet());
    return IntStream.range(-1, bands.size())
        .filter(place -> !reached.contains(place))
        .mapToObj(place -> {
          T value = place < 0 ? lowest : bands.get(place).value();
          return new ValueProblem(
              place < 0 ? "/lowest" : "/bands/" + place + "/from",
              "BAND_UNREACHABLE",
              Text.of(
                  "perlu pita yang masing-masing memuat suatu angka " + which.indonesian()
                      + ", pita " + value
                      + " tidak memuatnya; geser batasnya, atau hilangkan pita itu",
                  "needs bands in each of which a number " + which.english() + " lies, the band "
                      + value + " has none; move its bounds, or leave the band out"));
        })
        .findFirst();
  }

  /**
   * Returns what every number below the first band stands for.
   *
   * @return the lowest value
   */
  public T lowest() {
    return lowest;
  }

  /**
   * Returns the bands above the lowest.
   *
   * @return the bands, from the lowest to the highest
   */
  public List<Band<T>> bands() {
    return bands;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bands<?> that && lowest.equals(that.lowest) && bands.equals(that.bands);
  }

  @Override
  public int hashCode() {
    return lowest.hashCode() * 31 + bands.hashCode();
  }

  /** Returns the bands from the lowest to the highest, such as {@code KURANG, >= 70 CUKUP, > 100 BAIK}. */
  @Override
  public String toString() {
    return lowest
        + bands.stream()
            .map(band -> (band.inclusive() ? ", >= " : ", > ") + band.from() + " " + band.value())
            .collect(Collectors.joining());
  }

  /** Returns the lowest value and, for each band, where it begins and its value. */
  @Override
  public Text label() {
    List<Message> all = new ArrayList<>();
    all.add(Message.of(Text.same("{0}"), lowest));
    bands.forEach(band -> all.add(Message.of(
        Text.same(band.inclusive() ? ">= {0} {1}" : "> {0} {1}"), band.from(), band.value())));
    return Message.of(Text.same("{0}"), all).toText();
  }
}
