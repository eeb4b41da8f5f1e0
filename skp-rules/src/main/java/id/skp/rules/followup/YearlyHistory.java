package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.Employment;
import java.util.List;
import java.util.Optional;

/**
 * The predicates of several years of one employee.
 *
 * @param history the predicate of each year, in any order
 * @param employment how the person is employed, if it is said
 */
public record YearlyHistory(List<YearlyPredicate> history, Optional<Employment> employment) {
  /**
   * Refuses null and copies the list.
   *
   * @param history the predicate of each year, in any order
   * @param employment how the person is employed, if it is said
   */
  public YearlyHistory {
    history = ImmutableList.copyOf(requireNonNull(history, "history"));
    requireNonNull(employment, "employment");
  }

  /**
   * Obtains a history.
   *
   * @param employment how the person is employed
   * @param history the predicate of each year, in any order
   * @return the history
   */
  public static YearlyHistory of(Employment employment, YearlyPredicate... history) {
    return new YearlyHistory(List.of(history), Optional.of(employment));
  }
}
