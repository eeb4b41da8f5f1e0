package id.skp.json;

import java.util.Optional;

/**
 * Makes a value of one type from a part of a document.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface ValueDecoder<T> {
  /**
   * Makes the value.
   *
   * @param json a text, number, truth value, list or map; never null
   * @param at where it stands
   * @param problems takes what is wrong with it
   * @return the value; empty if something is wrong, which then has been added to the problems
   */
  Optional<T> decode(Object json, Location at, Problems problems);
}
