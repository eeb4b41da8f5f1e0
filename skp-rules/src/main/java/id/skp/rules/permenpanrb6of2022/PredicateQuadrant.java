package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.FitsRuleSet;
import id.skp.rules.FitsRuleSet.Others;
import id.skp.rules.value.ValueProblem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Kuadran kinerja pegawai</em>: a predicate for each pair of ratings. It has no hole: a quadrant without one of its
 * nine cells cannot be built, nor one in which a better rating gives a worse predicate.
 */
public final class PredicateQuadrant implements Labelled, FitsRuleSet {
  private static final Rating[] RATINGS = Rating.values();

  private final PerformancePredicate[][] cells;

  private PredicateQuadrant(PerformancePredicate[][] cells) {
    this.cells = cells;
  }

  /**
   * Obtains a quadrant from its three rows, each written as the paper prints it.
   *
   * @param above the row of results above expectation
   * @param at the row of results at expectation
   * @param below the row of results below expectation
   * @return the quadrant
   * @throws id.skp.core.InvalidValueException with code {@code QUADRANT_UNORDERED} if a better rating gives a worse predicate, or
   *     {@code WITHOUT_EFFECT} if all cells are the same
   */
  public static PredicateQuadrant of(Row above, Row at, Row below) {
    requireNonNull(above, "above");
    requireNonNull(at, "at");
    requireNonNull(below, "below");
    return of(Map.of(
        Rating.DI_ATAS_EKSPEKTASI, above.cells(),
        Rating.SESUAI_EKSPEKTASI, at.cells(),
        Rating.DI_BAWAH_EKSPEKTASI, below.cells()));
  }

  /**
   * Obtains a quadrant from its cells.
   *
   * @param cells the predicates by rating of results, then by rating of behaviour
   * @return the quadrant
   * @throws id.skp.core.InvalidValueException with code {@code QUADRANT_HOLE} if one of the nine cells is missing, or
   *     {@code QUADRANT_UNORDERED} if a better rating gives a worse predicate, or {@code WITHOUT_EFFECT} if all cells are the same
   */
  public static PredicateQuadrant of(
      Map<Rating, ? extends Map<Rating, PerformancePredicate>> cells) {
    requireNonNull(cells, "cells");
    PerformancePredicate[][] table = new PerformancePredicate[RATINGS.length][RATINGS.length];
    for (Rating result : RATINGS) {
      Map<Rating, PerformancePredicate> row =
          cells.containsKey(result) ? cells.get(result) : Map.of();
      for (Rating behaviour : RATINGS) {
        if (!row.containsKey(behaviour)) {
          throw new InvalidValueException(
              "QUADRANT_HOLE",
              result + "." + behaviour,
              "perlu kesembilan sel, tidak ada untuk hasil " + result + ", perilaku " + behaviour,
              "needs all nine cells, got none for results " + result + ", behaviour " + behaviour);
        }
        table[index(result)][index(behaviour)] = requireNonNull(row.get(behaviour), "cell");
      }
    }
    requireOrder(table);
    unless(
        Arrays.stream(table).flatMap(Arrays::stream).distinct().count() > 1,
        "WITHOUT_EFFECT",
        "cells",
        "perlu sedikitnya dua predikat yang berbeda",
        "needs at least two different predicates",
        table[0][0]);
    return new PredicateQuadrant(table);
  }

  /** No rating is to one's harm: a better one never gives a worse predicate. */
  private static void requireOrder(PerformancePredicate[][] table) {
    for (Rating result : RATINGS) {
      for (Rating behaviour : RATINGS) {
        int row = index(result);
        int column = index(behaviour);
        PerformancePredicate cell = table[row][column];
        boolean fallsByResult = row > 0 && cell.standing() < table[row - 1][column].standing();
        boolean fallsByBehaviour =
            column > 0 && cell.standing() < table[row][column - 1].standing();
        unless(
            !fallsByResult && !fallsByBehaviour,
            "QUADRANT_UNORDERED",
            result + "." + behaviour,
            "perlu predikat yang tidak lebih buruk daripada sel rating yang lebih rendah di sampingnya",
            "needs no worse predicate than the cell of a lower rating beside it",
            cell);
      }
    }
  }

  /** A cell that is not on the rule set's scale gives a predicate that nobody can have. */
  @Override
  public Optional<ValueProblem> misfit(Others others) {
    List<PerformancePredicate> scale = PredicateScale.in(others);
    for (Rating result : RATINGS) {
      for (Rating behaviour : RATINGS) {
        PerformancePredicate cell = predicate(result, behaviour);
        if (!scale.contains(cell)) {
          return Optional.of(PredicateScale.notOn(scale, "/" + result + "/" + behaviour, cell));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the predicate of a pair of ratings.
   *
   * @param resultRating the rating of the work results
   * @param behaviourRating the rating of the work behaviour
   * @return the predicate
   */
  public PerformancePredicate predicate(Rating resultRating, Rating behaviourRating) {
    requireNonNull(resultRating, "resultRating");
    requireNonNull(behaviourRating, "behaviourRating");
    return cells[index(resultRating)][index(behaviourRating)];
  }

  /**
   * Returns all cells.
   *
   * @return the predicates by rating of results, then by rating of behaviour, both in legal order; unmodifiable
   */
  public Map<Rating, Map<Rating, PerformancePredicate>> cells() {
    Map<Rating, Map<Rating, PerformancePredicate>> rows = new EnumMap<>(Rating.class);
    for (Rating result : RATINGS) {
      Map<Rating, PerformancePredicate> row = new EnumMap<>(Rating.class);
      for (Rating behaviour : RATINGS) {
        row.put(behaviour, predicate(result, behaviour));
      }
      rows.put(result, Maps.immutableEnumMap(row));
    }
    return Maps.immutableEnumMap(rows);
  }

  private static int index(Rating rating) {
    return rating.standing() - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PredicateQuadrant that && Arrays.deepEquals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(cells);
  }

  /** Returns the nine cells, row by row from results above expectation, each row from behaviour below to above. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return shown(cell -> cell.label(locale), ", ");
  }

  /** Returns the names of the nine cells, row by row from results above expectation, each row from behaviour below to above. */
  @Override
  public String toString() {
    return shown(PerformancePredicate::name, " ");
  }

  private String shown(Function<PerformancePredicate, String> cell, String between) {
    StringJoiner rows = new StringJoiner(" / ");
    for (int result = RATINGS.length - 1; result >= 0; result--) {
      rows.add(Stream.of(cells[result]).map(cell).collect(Collectors.joining(between)));
    }
    return rows.toString();
  }

  /**
   * A row of the quadrant, in the order in which the paper prints its columns.
   *
   * @param below the predicate where behaviour is below expectation
   * @param at the predicate where behaviour is at expectation
   * @param above the predicate where behaviour is above expectation
   */
  public record Row(
      PerformancePredicate below, PerformancePredicate at, PerformancePredicate above) {
    /**
     * Refuses null.
     *
     * @param below the predicate where behaviour is below expectation
     * @param at the predicate where behaviour is at expectation
     * @param above the predicate where behaviour is above expectation
     */
    public Row {
      requireNonNull(below, "below");
      requireNonNull(at, "at");
      requireNonNull(above, "above");
    }

    private Map<Rating, PerformancePredicate> cells() {
      return Map.of(
          Rating.DI_BAWAH_EKSPEKTASI,
          below,
          Rating.SESUAI_EKSPEKTASI,
          at,
          Rating.DI_ATAS_EKSPEKTASI,
          above);
    }
  }
}
