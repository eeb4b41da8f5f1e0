package id.skp.core.internal;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks that several values share. */
public final class Checks {
  /** So few items are compared with each other faster than a set of them is made. */
  private static final int FEW = 8;

  private Checks() {}

  /**
   * Refuses what is no text of a kind, where there is a text.
   *
   * @param kind the kind
   * @param text the text, if present
   * @param field the property it stands in
   * @throws id.skp.core.InvalidValueException with a code of {@link TextKind#require}
   */
  public static void requireIfPresent(TextKind kind, Optional<String> text, String field) {
    if (requireNonNull(text, field).isPresent()) {
      kind.require(text.get(), field);
    }
  }

  /**
   * Refuses a list with what is no text of a kind.
   *
   * @param kind the kind
   * @param texts the texts
   * @param field the property they stand in
   * @throws id.skp.core.InvalidValueException with a code of {@link TextKind#require} at the first such text
   */
  public static void requireAll(TextKind kind, List<String> texts, String field) {
    for (int i = 0; i < texts.size(); i++) {
      try {
        kind.require(texts.get(i), field);
      } catch (InvalidValueException refusal) {
        throw refusal.at(field + "[" + i + "]");
      }
    }
  }

  /**
   * Refuses a list with what is no id, or with an id that stands there twice.
   *
   * @param ids the ids
   * @param field the property they stand in
   * @throws id.skp.core.InvalidValueException with a code of {@link TextKind#require} or {@code DUPLICATE_ID}
   */
  public static void requireDistinctIds(List<String> ids, String field) {
    requireAll(TextKind.ID, ids, field);
    requireEachOnce(ids, "DUPLICATE_ID", field);
  }

  /**
   * Refuses a list in which two items have the same key.
   *
   * @param items the items
   * @param key what tells the items apart
   * @param code the code of a breach
   * @param list the property the items stand in
   * @param member the property of an item that holds its key
   * @param <T> the type of the items
   * @throws id.skp.core.InvalidValueException with the code, at the second of two such items
   */
  public static <T> void requireDistinct(
      List<T> items, Function<? super T, ?> key, String code, String list, String member) {
    int again = again(items, key);
    if (again >= 0) {
      throw again(code, list + "[" + again + "]." + member, key.apply(items.get(again)));
    }
  }

  /**
   * Refuses a list in which an item stands twice.
   *
   * @param items the items
   * @param code the code of a breach
   * @param field the property the items stand in
   * @throws id.skp.core.InvalidValueException with the code, at the second of two such items
   */
  public static void requireEachOnce(List<?> items, String code, String field) {
    int again = again(items, Function.identity());
    if (again >= 0) {
      throw again(code, field + "[" + again + "]", items.get(again));
    }
  }

  /** Returns the position of the first item whose key one before it has; -1 if there is none. */
  private static <T> int again(List<T> items, Function<? super T, ?> key) {
    return items.size() > FEW ? againOfMany(items, key) : againOfFew(items, key);
  }

  private static <T> int againOfFew(List<T> items, Function<? super T, ?> key) {
    for (int i = 1; i < items.size(); i++) {
      Object each = key.apply(items.get(i));
      for (int j = 0; j < i; j++) {
        if (each.equals(key.apply(items.get(j)))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static <T> int againOfMany(List<T> items, Function<? super T, ?> key) {
    Set<Object> seen = Sets.newHashSetWithExpectedSize(items.size());
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(key.apply(items.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the refusal of a key that has been seen.
   *
   * @param code the code
   * @param field the property that holds the key
   * @param key the key
   * @return the exception
   */
  public static InvalidValueException again(String code, String field, Object key) {
    return breach(
        code,
        field,
        "perlu berbeda dari yang sebelumnya",
        "needs to differ from those before it",
        key);
  }

  /**
   * Refuses a version below 1.
   *
   * @param version the version
   * @param field the property it stands in
   * @throws id.skp.core.InvalidValueException with code {@code VERSION_OUT_OF_RANGE} if it is below 1
   */
  public static void requireVersion(int version, String field) {
    unless(
        version >= 1,
        "VERSION_OUT_OF_RANGE",
        field,
        "perlu versi mulai dari 1",
        "needs a version from 1",
        version);
  }
}
