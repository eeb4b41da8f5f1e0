package id.skp.core.plan;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * <em>Isian tambahan</em>: what a regulation asks of a document beyond the fields that all have, such as a section on risks, as plain
 * data by name. A rule set declares which there are and what they look like, an {@code Extension} of skp-rules; until then nothing is
 * known of the data but that it can be written and read back.
 *
 * <p>Equal numbers are equal data, whatever decimals they were given with, and fields stand in alphabetical order. A field that is null
 * is left out.
 */
public final class Extensions {
  private static final Extensions NONE = new Extensions(ImmutableSortedMap.of());
  private static final int LONGEST_NAME = 64;
  private static final int DEEPEST = 64;
  private static final int MOST_DIGITS = 40;

  private final ImmutableSortedMap<String, Object> data;

  private Extensions(ImmutableSortedMap<String, Object> data) {
    this.data = data;
  }

  /**
   * Obtains the extensions of a document that has none.
   *
   * @return no extensions
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Obtains extensions.
   *
   * @param data by name, a {@link String}, {@link BigDecimal}, {@link BigInteger}, {@link Long}, {@link Integer}, {@link Boolean}, or
   *     lists and maps of these, as a form of skp-rules writes them
   * @return the extensions
   * @throws InvalidValueException with code {@code EXTENSION_NAME_MALFORMED} for a name that is not a small letter followed by
   *     letters and digits, 64 at most, {@code WRONG_TYPE} for data of another type, {@code NUMBER_OUT_OF_RANGE} for a number of more
   *     than 40 digits or decimals, {@code CONTROL_CHARACTER} and {@code INVALID_UNICODE} within a text or the name of a field,
   *     {@code TOO_DEEP} for more than 64 lists and maps within each other
   */
  public static Extensions of(Map<String, ? extends @Nullable Object> data) {
    ImmutableSortedMap.Builder<String, Object> kept = ImmutableSortedMap.naturalOrder();
    requireNonNull(data, "data").forEach((name, value) -> {
      requireName(name);
      if (value != null) {
        kept.put(name, requireNonNull(kept(value, name, 1)));
      }
    });
    return new Extensions(kept.buildOrThrow());
  }

  /**
   * Refuses what is no name of an extension.
   *
   * @param name the name
   * @throws InvalidValueException with code {@code EXTENSION_NAME_MALFORMED}
   */
  public static void requireName(String name) {
    requireNonNull(name, "name");
    boolean wellFormed = !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.charAt(0) >= 'a'
        && name.charAt(0) <= 'z'
        && name.chars().allMatch(Extensions::isOfName);
    unless(
        wellFormed,
        "EXTENSION_NAME_MALFORMED",
        "extensions",
        "perlu huruf kecil lalu huruf dan angka, paling banyak " + LONGEST_NAME,
        "needs a small letter followed by letters and digits, " + LONGEST_NAME + " at most",
        name);
  }

  private static boolean isOfName(int sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
  }

  private static @Nullable Object kept(@Nullable Object value, String place, int depth) {
    unless(
        depth <= DEEPEST,
        "TOO_DEEP",
        place,
        "perlu paling banyak " + DEEPEST + " daftar dan peta di dalam satu sama lain",
        "needs at most " + DEEPEST + " lists and maps within each other",
        depth);
    if (value instanceof Map<?, ?> fields) {
      Map<String, Object> kept = new TreeMap<>();
      fields.forEach((name, each) -> {
        if (each != null) {
          kept.put(
              TextKind.requireCharacters(String.valueOf(name), place),
              requireNonNull(kept(each, place, depth + 1)));
        }
      });
      return Collections.unmodifiableMap(kept);
    } else if (value instanceof List<?> items) {
      List<@Nullable Object> kept = new ArrayList<>();
      items.forEach(each -> kept.add(kept(each, place, depth + 1)));
      return Collections.unmodifiableList(kept);
    }
    if (value instanceof String text) {
      return TextKind.requireCharacters(text, place);
    }
    return value == null || value instanceof Boolean ? value : number(value, place);
  }

  private static BigDecimal number(Object value, String place) {
    BigDecimal number = value instanceof BigDecimal decimal
        ? decimal
        : value instanceof BigInteger whole
            ? new BigDecimal(whole)
            : value instanceof Long || value instanceof Integer
                ? BigDecimal.valueOf(((Number) value).longValue())
                : null;
    if (number == null) {
      throw InvalidValueException.breach(
          "WRONG_TYPE",
          place,
          "perlu daftar, peta, teks, angka, true atau false",
          "needs lists, maps, texts, numbers, true or false",
          value.getClass().getName());
    }
    BigDecimal shortest = number.stripTrailingZeros();
    unless(
        Math.abs((long) shortest.scale()) <= MOST_DIGITS && shortest.precision() <= MOST_DIGITS,
        "NUMBER_OUT_OF_RANGE",
        place,
        "perlu paling banyak " + MOST_DIGITS + " angka dan desimal",
        "needs at most " + MOST_DIGITS + " digits and decimals",
        "…");
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /**
   * Returns all of them.
   *
   * @return the data by name, in alphabetical order; unmodifiable
   */
  public Map<String, Object> data() {
    return data;
  }

  /**
   * Finds one.
   *
   * @param name its name
   * @return its data: a {@link String}, {@link BigDecimal} or {@link Boolean}, or an unmodifiable list or map of these; empty if the
   *     document does not have it
   */
  public Optional<Object> find(String name) {
    return Optional.ofNullable(data.get(requireNonNull(name, "name")));
  }

  /**
   * Tells whether there are none.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return data.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that && data.equals(that.data);
  }

  @Override
  public int hashCode() {
    return data.hashCode();
  }

  /** Returns the names; what they say may be about a person. */
  @Override
  public String toString() {
    return data.keySet().toString();
  }
}
