package id.skp.testkit.contract;

import id.skp.core.number.Ratio;
import id.skp.rules.Rule;
import id.skp.rules.RuleSet;
import id.skp.rules.table.Column;
import id.skp.rules.table.TableEntries;
import id.skp.rules.table.TableRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What rules that are tables take: values on either side of every bound, at times without one. */
final class TableInputs {
  private static final double COMPLETE = 0.95;

  private TableInputs() {}

  /** Makes the inputs of a rule, if it is a table. */
  static Optional<RuleInput<?>> of(Rule<?, ?> rule, RuleSet ruleSet) {
    return TableRule.of(ruleSet).stream()
        .filter(each -> each.key().name().equals(rule.name()))
        .findFirst()
        .map(each -> RuleInput.of(TableEntries.class, entries(each), TableInputs::fields));
  }

  private static Arbitrary<TableEntries> entries(TableRule<?> rule) {
    List<Arbitrary<Optional<TableEntries.Entry>>> columns =
        rule.columns().stream().map(column -> entry(rule, column)).toList();
    return Combinators.combine(columns)
        .as(all -> TableEntries.of(
            all.stream().flatMap(Optional::stream).toArray(TableEntries.Entry[]::new)));
  }

  private static <V> Arbitrary<Optional<TableEntries.Entry>> entry(
      TableRule<?> rule, Column<V> column) {
    return Arbitraries.of(rule.table().samples(column)).map(column::entry).optional(COMPLETE);
  }

  private static Map<String, Object> fields(TableEntries entries) {
    Map<String, Object> fields = new LinkedHashMap<>();
    entries.values().forEach((column, value) -> fields.put(column, plain(value)));
    return fields;
  }

  private static Object plain(Object value) {
    if (value instanceof Ratio number) {
      return number.toBigDecimal().<Object>map(each -> each).orElseGet(number::toFraction);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
