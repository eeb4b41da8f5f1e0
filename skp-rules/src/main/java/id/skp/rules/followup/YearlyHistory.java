package id.skp.rules.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.Employment;
import id.skp.rules.input.Field;
import java.util.List;
import java.util.Optional;

/**
 * The predicates of several years of one employee.
 *
 * @param history the predicate of each year, in any order
 * @param employment how the person is employed, if it is said
 */
public record YearlyHistory(List<YearlyPredicate> history, Optional<Employment> employment) {
  /** The predicate of each year. */
  public static final Field<YearlyHistory, List<YearlyPredicate>> HISTORY = Field.of(
      "history", YearlyHistory::history, "Predikat setiap tahun", "Predicate of each year");

  /** How the person is employed. */
  public static final Field<YearlyHistory, Optional<Employment>> EMPLOYMENT =
      Field.of("employment", YearlyHistory::employment, "Status kepegawaian", "Employment");

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
    requireNonNull(employment, "employment");
    requireNonNull(history, "history");
    return new YearlyHistory(List.of(history), Optional.of(employment));
  }
}
