package id.skp.rules.table;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A column of numbers: any, or whole ones. */
public final class NumberColumn extends Column<Ratio> {
  private static final Optional<Ratio> NONE = Optional.empty();
  private static final Ratio TWO = Ratio.of(2);
  private static final Text NOT_WHOLE =
      Text.of("perlu bilangan bulat, diberikan {0}", "needs a whole number, got {0}");
  private static final Text OUTSIDE = Text.of(
      "perlu angka dari {1} sampai {2}, diberikan {0}", "needs a number from {1} to {2}, got {0}");

  private final boolean whole;
  private final Optional<Ratio> least;
  private final Optional<Ratio> most;

  private NumberColumn(
      String name, Text title, boolean whole, Optional<Ratio> least, Optional<Ratio> most) {
    super(name, Ratio.class, title);
    this.whole = whole;
    this.least = least;
    this.most = most;
  }

  /**
   * Obtains a column of numbers.
   *
   * @param name the name, such as {@code achievement}
   * @param title what people call it
   * @return the column
   */
  public static NumberColumn of(String name, Text title) {
    return new NumberColumn(name, title, false, Optional.empty(), Optional.empty());
  }

  /**
   * Obtains a column of whole numbers, between which there is nothing.
   *
   * @param name the name, such as {@code lateReports}
   * @param title what people call it
   * @return the column
   */
  public static NumberColumn whole(String name, Text title) {
    return new NumberColumn(name, title, true, Optional.empty(), Optional.empty());
  }

  /**
   * Returns a copy whose numbers lie within a range, both ends belonging to it. Any other number ends a decision with
   * {@code INVALID_INPUT}.
   *
   * @param least the least number
   * @param most the greatest number
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code RANGE_INVERTED}
   */
  public NumberColumn within(long least, long most) {
    unless(
        least < most,
        "RANGE_INVERTED",
        name(),
        "perlu awal < akhir",
        "needs from < until",
        least + ".." + most);
    return new NumberColumn(
        name(), title(), whole, Optional.of(Ratio.of(least)), Optional.of(Ratio.of(most)));
  }

  /**
   * Tells whether its numbers are whole.
   *
   * @return true if so
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * Returns the least number, if there is a range.
   *
   * @return the number, which belongs to the range
   */
  public Optional<Ratio> least() {
    return least;
  }

  /**
   * Returns the greatest number, if there is a range.
   *
   * @return the number, which belongs to the range
   */
  public Optional<Ratio> most() {
    return most;
  }

  /**
   * Asks for a number or more.
   *
   * @param number the number
   * @return the condition
   */
  public Condition atLeast(long number) {
    return span(Optional.of(Ratio.of(number)), NONE, NONE, NONE);
  }

  /**
   * Asks for more than a number.
   *
   * @param number the number
   * @return the condition
   */
  public Condition above(long number) {
    return span(NONE, Optional.of(Ratio.of(number)), NONE, NONE);
  }

  /**
   * Asks for a number or less.
   *
   * @param number the number
   * @return the condition
   */
  public Condition atMost(long number) {
    return span(NONE, NONE, Optional.of(Ratio.of(number)), NONE);
  }

  /**
   * Asks for less than a number.
   *
   * @param number the number
   * @return the condition
   */
  public Condition below(long number) {
    return span(NONE, NONE, NONE, Optional.of(Ratio.of(number)));
  }

  /**
   * Asks for a number from one to another, as a decree writes "1 to 5".
   *
   * @param first the first number, which belongs to it
   * @param last the last number, which belongs to it
   * @return the condition
   */
  public Condition between(long first, long last) {
    return span(Optional.of(Ratio.of(first)), NONE, Optional.of(Ratio.of(last)), NONE);
  }

  /**
   * Asks for a number within bounds.
   *
   * @param atLeast the number from which it goes, which belongs to it
   * @param above the number above which it goes
   * @param atMost the number up to which it goes, which belongs to it
   * @param below the number below which it goes
   * @return the condition
   * @throws id.skp.core.InvalidValueException with code {@code COLUMN_BOUNDS} if there is none, or two for one end
   */
  public Condition span(
      Optional<Ratio> atLeast,
      Optional<Ratio> above,
      Optional<Ratio> atMost,
      Optional<Ratio> below) {
    return new Span(this, atLeast, above, atMost, below);
  }

  private static final class Span extends Condition {
    private final Optional<Ratio> atLeast;
    private final Optional<Ratio> above;
    private final Optional<Ratio> atMost;
    private final Optional<Ratio> below;

    Span(
        NumberColumn column,
        Optional<Ratio> atLeast,
        Optional<Ratio> above,
        Optional<Ratio> atMost,
        Optional<Ratio> below) {
      super(column.name(), column.title());
      this.atLeast = requireNonNull(atLeast, "atLeast");
      this.above = requireNonNull(above, "above");
      this.atMost = requireNonNull(atMost, "atMost");
      this.below = requireNonNull(below, "below");
      unless(
          bounds().findAny().isPresent()
              && (atLeast.isEmpty() || above.isEmpty())
              && (atMost.isEmpty() || below.isEmpty()),
          "COLUMN_BOUNDS",
          column.name(),
          "perlu satu atau dua batas, paling banyak satu pada setiap ujung",
          "needs one or two bounds, at most one for each end",
          bounds().toList());
    }

    Stream<Ratio> bounds() {
      return Stream.of(atLeast, above, atMost, below).flatMap(Optional::stream);
    }

    @Override
    boolean holds(Object value) {
      Ratio number = (Ratio) value;
      return atLeast.filter(each -> number.compareTo(each) < 0).isEmpty()
          && above.filter(each -> number.compareTo(each) <= 0).isEmpty()
          && atMost.filter(each -> number.compareTo(each) > 0).isEmpty()
          && below.filter(each -> number.compareTo(each) >= 0).isEmpty();
    }

    @Override
    Text asked() {
      return Text.of(in(Text.INDONESIAN), in(Text.ENGLISH));
    }

    private String in(Locale locale) {
      return Stream.of(
              sign("\u2265", atLeast, locale),
              sign(">", above, locale),
              sign("\u2264", atMost, locale),
              sign("<", below, locale))
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }

    private static Optional<String> sign(String sign, Optional<Ratio> bound, Locale locale) {
      return bound.map(each -> sign + " " + Wording.of(each, locale));
    }

    private List<Optional<Ratio>> parts() {
      return List.of(atLeast, above, atMost, below);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Span that
          && column().equals(that.column())
          && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
      return 31 * column().hashCode() + parts().hashCode();
    }
  }

  @Override
  boolean hasValuesOf(Column<?> other) {
    return other instanceof NumberColumn that
        && whole == that.whole
        && least.equals(that.least)
        && most.equals(that.most);
  }

  @Override
  public ValueForm<Ratio> form() {
    return ValueForms.ratio().as(this::own, number -> number);
  }

  private Ratio own(Ratio number) {
    entry(number);
    return number;
  }

  @Override
  Optional<Ratio> value(Given given, Field<?, ?> field) {
    return given.ratio(field);
  }

  @Override
  Optional<Message> misfit(Ratio number) {
    if (whole && !number.truncate().equals(number)) {
      return Optional.of(Message.of(NOT_WHOLE, number));
    }
    boolean inside = least.filter(each -> number.compareTo(each) < 0).isEmpty()
        && most.filter(each -> number.compareTo(each) > 0).isEmpty();
    return inside
        ? Optional.empty()
        : Optional.of(Message.of(OUTSIDE, number, least.orElseThrow(), most.orElseThrow()));
  }

  /** Returns each bound, a number between it and the next, and one on either side of all. */
  @Override
  List<Ratio> samples(List<Condition> conditions) {
    TreeSet<Ratio> bounds = conditions.stream()
        .map(Span.class::cast)
        .flatMap(Span::bounds)
        .collect(Collectors.toCollection(TreeSet::new));
    least.ifPresent(bounds::add);
    most.ifPresent(bounds::add);
    if (bounds.isEmpty()) {
      bounds.add(Ratio.ZERO);
    }
    TreeSet<Ratio> samples = new TreeSet<>(bounds);
    Ratio before = bounds.first().minus(TWO);
    for (Ratio bound : bounds) {
      samples.add(before.plus(bound).dividedBy(TWO));
      before = bound;
    }
    samples.add(before.plus(Ratio.ONE));
    return samples.stream()
        .flatMap(each -> whole ? around(each) : Stream.of(each))
        .filter(each -> misfit(each).isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<Ratio> around(Ratio number) {
    Ratio middle = number.truncate();
    return Stream.of(middle.minus(Ratio.ONE), middle, middle.plus(Ratio.ONE));
  }

  @Override
  ValueForm<Condition> conditionForm() {
    Member<Span, Optional<Ratio>> from = bound(
        "atLeast",
        each -> each.atLeast,
        Text.of("Angka terkecil yang cocok.", "The least number that fits."));
    Member<Span, Optional<Ratio>> above = bound(
        "above",
        each -> each.above,
        Text.of("Angka yang harus dilampaui.", "The number that those that fit exceed."));
    Member<Span, Optional<Ratio>> to = bound(
        "atMost",
        each -> each.atMost,
        Text.of("Angka terbesar yang cocok.", "The greatest number that fits."));
    Member<Span, Optional<Ratio>> below = bound(
        "below",
        each -> each.below,
        Text.of("Angka yang tidak boleh dicapai.", "The number below which those that fit lie."));
    return ValueForms.record(
            given ->
                new Span(this, given.get(from), given.get(above), given.get(to), given.get(below)),
            from,
            above,
            to,
            below)
        .as(span -> span, condition -> (Span) condition);
  }

  private static Member<Span, Optional<Ratio>> bound(
      String name, Function<Span, Optional<Ratio>> getter, Text about) {
    return Member.of(name, getter, ValueForms.ratio().optional(), about);
  }
}
