package id.skp.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** Every type of values of skp-core, with each change that must be refused. */
final class ValueKinds {
  static final String BLANK = " \t";
  static final BigDecimal SEVENTH_DECIMAL = new BigDecimal("0.0000001");
  static final BigDecimal SIXTEEN_DIGITS = new BigDecimal("1E+15");

  static final List<ValueKind<?>> ALL = Stream.of(
          LawKinds.ALL,
          AliasKinds.ALL,
          PeopleKinds.ALL,
          PlanKinds.ALL,
          PlanningKinds.ALL,
          YearKinds.ALL,
          JudgementKinds.ALL,
          CascadeKinds.ALL,
          UnitKinds.ALL,
          FollowUpKinds.ALL)
      .<ValueKind<?>>flatMap(List::stream)
      .toList();

  private ValueKinds() {}

  // the kind is of the type that is asked for
  @SuppressWarnings("unchecked")
  static <T> Arbitrary<Broken<T>> broken(Class<T> type) {
    return ALL.stream()
        .filter(kind -> kind.type() == type && !kind.breakages().isEmpty())
        .map(kind -> ((ValueKind<T>) kind).broken())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "nothing can be wrong with a " + type.getSimpleName() + " that is there"));
  }
}
