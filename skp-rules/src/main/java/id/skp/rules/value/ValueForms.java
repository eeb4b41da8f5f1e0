package id.skp.rules.value;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.Percentage;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Forms of values, to be put together: of constants, texts, numbers and days, of lists, tables and records of others.
 */
public final class ValueForms {
  private ValueForms() {}

  /**
   * Returns the form of a type.
   *
   * @param <T> the type
   * @param parameter the name of the parameter that it is for
   * @param type the type: any enum, or one whose values are a text, number, truth value or day
   * @return the form
   * @throws InvalidValueException with code {@code FORM_MISSING} for any other type
   */
  // the table and the type of constants give each type the form of its own values
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static <T> ValueForm<T> of(String parameter, Class<T> type) {
    if (type.isEnum()) {
      return (ValueForm<T>) constant((Class) type);
    }
    ValueForm<?> form = plain(type);
    if (form == null) {
      throw new InvalidValueException(
          "FORM_MISSING",
          parameter,
          "perlu bentuk untuk nilai bertipe " + type.getName()
              + "; berikan dengan ParameterKey.of(name, type, title, form)",
          "needs a form for values of " + type.getName()
              + "; give one by ParameterKey.of(name, type, title, form)");
    }
    return (ValueForm<T>) form;
  }

  private static @Nullable ValueForm<?> plain(Class<?> type) {
    if (type == Boolean.class) {
      return truth();
    } else if (type == String.class) {
      return text();
    } else if (type == Text.class) {
      return wording();
    } else if (type == LocalDate.class) {
      return date();
    } else if (type == Integer.class) {
      return integer(Integer.MIN_VALUE, Integer.MAX_VALUE, "number");
    } else if (type == Long.class) {
      return wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE, "number");
    } else if (type == BigDecimal.class) {
      return decimal();
    } else if (type == Ratio.class) {
      return ratio();
    }
    return type == Percentage.class ? percentage() : null;
  }

  /**
   * Returns the form of legal constants, which stand as their names.
   *
   * @param <E> the type of the constants
   * @param type the type of the constants
   * @return the form
   */
  public static <E extends Enum<E>> ValueForm<E> constant(Class<E> type) {
    return TextForms.constant(type);
  }

  /**
   * Returns the form of a text that is one of several words, such as codes of findings.
   *
   * @param words the words
   * @return the form
   */
  public static ValueForm<String> oneOf(Collection<String> words) {
    return TextForms.oneOf(words);
  }

  /**
   * Returns the form of a text, {@link TextKind#TEXT}.
   *
   * @return the form
   */
  public static ValueForm<String> text() {
    return text(TextKind.TEXT);
  }

  /**
   * Returns the form of a text of a kind.
   *
   * @param kind what the text is for, and how long it may be
   * @return the form
   */
  public static ValueForm<String> text(TextKind kind) {
    return TextForms.text(kind);
  }

  /**
   * Returns the form of a wording in both languages: an object with {@code id} (Indonesian) and {@code en} (English).
   *
   * @return the form
   */
  public static ValueForm<Text> wording() {
    Member<Text, String> indonesian = Member.of(
        "id", Text::indonesian, text(), Text.of("Dalam bahasa Indonesia.", "In Indonesian."));
    Member<Text, String> english =
        Member.of("en", Text::english, text(), Text.of("Dalam bahasa Inggris.", "In English."));
    return record(given -> Text.of(given.get(indonesian), given.get(english)), indonesian, english);
  }

  /**
   * Returns the form of a truth value.
   *
   * @return the form
   */
  public static ValueForm<Boolean> truth() {
    return new ValueForm<>(
        at -> at.data() instanceof Boolean truth
            ? Optional.of(truth)
            : at.refuseType("true atau false", "true or false"),
        truth -> truth,
        ImmutableMap.of("type", "boolean"));
  }

  /**
   * Returns the form of a day of a year from 0 to 9999, which stands in ISO form.
   *
   * @return the form
   */
  public static ValueForm<LocalDate> date() {
    return TextForms.date();
  }

  /**
   * Returns the form of an exact decimal: at most 15 digits before and 6 after the decimal point. Values have as many
   * decimals as they need, so that equal numbers are equal values.
   *
   * @return the form
   */
  public static ValueForm<BigDecimal> decimal() {
    return NumberForms.decimal();
  }

  /**
   * Returns the form of an exact decimal within bounds.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code percent}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<BigDecimal> decimal(BigDecimal min, BigDecimal max, String unit) {
    requireNonNull(unit, "unit");
    requireNonNull(max, "max");
    return NumberForms.decimal(min, max, NumberForms.Open.NONE, unit);
  }

  /**
   * Returns the form of an exact number, which stands as a number, or as a fraction such as {@code "100/3"} where
   * 15 digits before and 6 after the decimal point do not suffice.
   *
   * @return the form
   */
  public static ValueForm<Ratio> ratio() {
    return NumberForms.ratio();
  }

  /**
   * Returns the form of an exact number within bounds.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code points}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Ratio> ratio(long min, long max, String unit) {
    requireNonNull(unit, "unit");
    return ratio(min, max, NumberForms.Open.NONE, unit);
  }

  /**
   * Returns the form of an exact number above a bound.
   *
   * @param min what the number is above
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code points}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Ratio> ratioAbove(long min, long max, String unit) {
    return ratio(min, max, NumberForms.Open.MIN, unit);
  }

  private static ValueForm<Ratio> ratio(long min, long max, NumberForms.Open open, String unit) {
    requireNonNull(unit, "unit");
    return NumberForms.ratio(BigDecimal.valueOf(min), BigDecimal.valueOf(max), open, unit);
  }

  /**
   * Returns the form of a percentage, which stands as a number from 0 to 1000 without a percent sign.
   *
   * @return the form
   */
  public static ValueForm<Percentage> percentage() {
    return percentage(0, 1000, NumberForms.Open.NONE);
  }

  /**
   * Returns the form of a percentage above a bound, which stands as a number without a percent sign.
   *
   * @param min what the percentage is above, 0 or more
   * @param max the largest percentage, at most 1000
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Percentage> percentageAbove(int min, int max) {
    return percentage(min, max, NumberForms.Open.MIN);
  }

  /**
   * Returns the form of a percentage below a bound, which stands as a number without a percent sign.
   *
   * @param min the smallest percentage, 0 or more
   * @param max what the percentage is below, at most 1000
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Percentage> percentageBelow(int min, int max) {
    return percentage(min, max, NumberForms.Open.MAX);
  }

  /**
   * Returns the form of a percentage that is a share of a whole, which stands as a number from 0 to 100 without a percent
   * sign.
   *
   * @return the form
   */
  public static ValueForm<Percentage> share() {
    return percentage(0, 100, NumberForms.Open.NONE);
  }

  private static ValueForm<Percentage> percentage(int min, int max, NumberForms.Open open) {
    return NumberForms.decimal(BigDecimal.valueOf(min), BigDecimal.valueOf(max), open, "percent")
        .as(Percentage::new, Percentage::value);
  }

  /**
   * Returns the form of a whole number.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code people}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Long> wholeNumber(long min, long max, String unit) {
    requireNonNull(unit, "unit");
    return NumberForms.wholeNumber(min, max, unit);
  }

  /**
   * Returns the form of a whole number that an {@code int} holds.
   *
   * @param min the smallest number
   * @param max the largest number
   * @param unit what the number counts, in English, such as {@code people}
   * @return the form
   * @throws InvalidValueException with code {@code RANGE_INVERTED}
   */
  public static ValueForm<Integer> integer(int min, int max, String unit) {
    requireNonNull(unit, "unit");
    return wholeNumber(min, max, unit).as(Math::toIntExact, Integer::longValue);
  }

  /**
   * Returns the form of a list.
   *
   * @param <T> the type of the items
   * @param item the form of the items
   * @param least the number of items that are needed, 0 or more
   * @return the form
   */
  public static <T> ValueForm<List<T>> list(ValueForm<T> item, int least) {
    return ObjectForms.list(item, least);
  }

  /**
   * Returns the form of a list in which each item stands once.
   *
   * @param <T> the type of the items
   * @param item the form of the items
   * @param least the number of items that are needed, 0 or more
   * @return the form
   */
  public static <T> ValueForm<List<T>> distinct(ValueForm<T> item, int least) {
    return ObjectForms.distinct(item, least);
  }

  /**
   * Returns the form of a set, which stands as a list without repetition.
   *
   * @param <T> the type of the items
   * @param item the form of the items
   * @param least the number of items that are needed, 0 or more
   * @return the form; it reads a set in the order of the list
   */
  public static <T> ValueForm<Set<T>> set(ValueForm<T> item, int least) {
    return ObjectForms.set(item, least);
  }

  /**
   * Returns the form of a table that has a value for each constant: an object whose fields are all the constants.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the type of the constants
   * @param value the form of the values
   * @return the form; values are unmodifiable and in the order of the constants
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> table(
      Class<K> keys, ValueForm<V> value) {
    return table(ImmutableList.copyOf(keys.getEnumConstants()), value);
  }

  /**
   * Returns the form of a table that has a value for each of some constants: an object whose fields are just these.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the constants, in legal order
   * @param value the form of the values
   * @return the form; values are unmodifiable and in the order of the constants' type
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> table(
      List<K> keys, ValueForm<V> value) {
    requireNonNull(keys, "keys");
    return ObjectForms.map(ImmutableList.copyOf(keys), value, ImmutableList.copyOf(keys));
  }

  /**
   * Obtains the form of a table of which some constants are needed and others may be left out: an object.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the constants, in legal order
   * @param needed those that must be there
   * @param value the form of a value
   * @return the form
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> table(
      Class<K> keys, List<K> needed, ValueForm<V> value) {
    return ObjectForms.map(
        ImmutableList.copyOf(keys.getEnumConstants()), value, ImmutableList.copyOf(needed));
  }

  /**
   * Returns the form of a table that may lack a value for some constants: an object whose fields are constants.
   *
   * @param <K> the type of the constants
   * @param <V> the type of the values
   * @param keys the type of the constants
   * @param value the form of the values
   * @return the form; values are unmodifiable and in the order of the constants
   */
  public static <K extends Enum<K>, V> ValueForm<Map<K, V>> map(Class<K> keys, ValueForm<V> value) {
    return ObjectForms.map(
        ImmutableList.copyOf(keys.getEnumConstants()), value, ImmutableList.of());
  }

  /**
   * Returns the form of a value with named fields: an object.
   *
   * @param <R> the type of the value
   * @param maker makes the value of its fields; what it refuses with {@link InvalidValueException} is told at the field
   *     that the exception names
   * @param members the fields, in the order in which they are written
   * @return the form
   * @throws InvalidValueException with code {@code DUPLICATE_MEMBER} if two fields have one name
   */
  // the array is only read
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R> ValueForm<R> record(Function<MemberValues, R> maker, Member<R, ?>... members) {
    return ObjectForms.record(maker, ImmutableList.copyOf(requireNonNull(members, "members")));
  }

  /**
   * Returns the form of a value that is of one of several kinds: an object with one field, which names the kind.
   *
   * @param <T> the type of all kinds
   * @param alternatives the kinds
   * @return the form
   */
  // the array is only read
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> ValueForm<T> choice(Alternative<T>... alternatives) {
    requireNonNull(alternatives, "alternatives");
    return ObjectForms.choice(ImmutableList.copyOf(alternatives));
  }
}
