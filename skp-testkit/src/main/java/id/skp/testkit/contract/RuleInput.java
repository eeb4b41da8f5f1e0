package id.skp.testkit.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * How inputs of a type are made, for the rules that take it. Good ones are complete, incomplete and impossible, since a
 * rule answers to all of them.
 *
 * @param <I> the type
 * @param type the type, as in the rule key's input form
 * @param values makes the inputs
 * @param fields writes an input by the names of its fields; nothing for a document
 */
public record RuleInput<I>(
    Class<I> type, Arbitrary<I> values, Function<I, Map<String, Object>> fields) {
  private static final Arbitrary<?> NOTHING = Arbitraries.just("nothing");

  /**
   * Refuses null.
   *
   * @param type the type, as in the rule key's input form
   * @param values makes the inputs
   * @param fields writes an input by the names of its fields; nothing for a document
   */
  public RuleInput {
    requireNonNull(type, "type");
    requireNonNull(values, "values");
    requireNonNull(fields, "fields");
  }

  /**
   * Obtains the inputs of a type made of simple fields.
   *
   * @param <I> the type
   * @param type the type
   * @param values makes the inputs
   * @param fields writes an input by the names of its fields
   * @return the inputs
   */
  public static <I> RuleInput<I> of(
      Class<I> type, Arbitrary<I> values, Function<I, Map<String, Object>> fields) {
    return new RuleInput<>(type, values, fields);
  }

  /**
   * Obtains the inputs of a type that is one whole document.
   *
   * @param <I> the type
   * @param type the type
   * @param values makes the documents
   * @return the inputs
   */
  public static <I> RuleInput<I> document(Class<I> type, Arbitrary<I> values) {
    return new RuleInput<>(type, values, input -> Map.of());
  }

  /** Makes no inputs: the rules of the type are not tried. */
  // nothing is drawn from it
  @SuppressWarnings("unchecked")
  static <I> RuleInput<I> none(Class<I> type) {
    return document(type, (Arbitrary<I>) NOTHING);
  }

  boolean isNone() {
    return values == NOTHING;
  }

  /**
   * Returns the inputs of all rules that come with the library.
   *
   * @return the inputs, each type once
   */
  public static List<RuleInput<?>> standard() {
    return Stream.of(StandardInputs.ALL, YearInputs.ALL)
        .<RuleInput<?>>flatMap(List::stream)
        .toList();
  }
}
