package id.skp.json;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.text.Text;
import id.skp.rules.table.Column;
import id.skp.rules.table.NumberColumn;
import id.skp.rules.table.OptionColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table in a variant file holds. */
enum ColumnKind {
  PERFORMANCE_PREDICATE(PerformancePredicate.class),
  ORGANISATION_PREDICATE(OrganisationPredicate.class),
  RATING(Rating.class),
  EMPLOYMENT(Employment.class),
  POSITION_TYPE(PositionType.class),
  POSITION_LEVEL(PositionLevel.class),
  TRUTH(Boolean.class, (name, words, title) -> OptionColumn.truth(name, title)),
  WORDS(String.class, OptionColumn::words),
  NUMBER(Ratio.class, (name, words, title) -> NumberColumn.of(name, title)),
  WHOLE_NUMBER(Ratio.class, (name, words, title) -> NumberColumn.whole(name, title));

  private interface Maker {
    Column<?> column(String name, List<String> words, Text title);
  }

  private final Class<?> type;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Maker maker;

  <E extends Enum<E>> ColumnKind(Class<E> constants) {
    this(constants, (name, words, title) -> OptionColumn.of(name, constants, title));
  }

  ColumnKind(Class<?> type, Maker maker) {
    this.type = type;
    this.maker = maker;
  }

  /** Makes a column; only one of words needs them. */
  Column<?> column(String name, List<String> words, Text title) {
    return maker.column(name, words, title);
  }

  /** Returns the kind of a column, if a file can say it. */
  static Optional<ColumnKind> of(Column<?> column) {
    boolean whole = column instanceof NumberColumn numbers && numbers.isWhole();
    return Stream.of(values())
        .filter(each -> each.type == column.type())
        .filter(each -> !(column instanceof NumberColumn) || whole == (each == WHOLE_NUMBER))
        .findFirst();
  }
}
