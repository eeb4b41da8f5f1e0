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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a column of a table in a variant file holds. */
enum ColumnKind {
  PERFORMANCE_PREDICATE(PerformancePredicate.class),
  ORGANISATION_PREDICATE(OrganisationPredicate.class),
  RATING(Rating.class),
  EMPLOYMENT(Employment.class),
  POSITION_TYPE(PositionType.class),
  POSITION_LEVEL(PositionLevel.class),
  TRUTH(Boolean.class, OptionColumn::truth),
  WORDS(String.class, (name, title) -> {
    throw new IllegalStateException(name);
  }),
  NUMBER(Ratio.class, NumberColumn::of),
  WHOLE_NUMBER(Ratio.class, NumberColumn::whole);

  private final Class<?> type;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final BiFunction<String, Text, Column<?>> maker;

  <E extends Enum<E>> ColumnKind(Class<E> constants) {
    this(constants, (name, title) -> OptionColumn.of(name, constants, title));
  }

  ColumnKind(Class<?> type, BiFunction<String, Text, Column<?>> maker) {
    this.type = type;
    this.maker = maker;
  }

  /** Makes a column of a kind that needs nothing but a name and a title. */
  Column<?> column(String name, Text title) {
    return maker.apply(name, title);
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
