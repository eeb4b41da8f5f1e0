package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.Maps;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The eight levels of functional posts, which alone earn credit. */
final class FunctionalLevels {
  static final List<PositionLevel> ALL = Stream.of(PositionLevel.values())
      .filter(level -> level.type() == PositionType.FUNGSIONAL)
      .toList();

  private FunctionalLevels() {}

  /** Copies a table in legal order, and refuses one with a hole or with a level that earns no credit. */
  static <V> Map<PositionLevel, V> complete(Map<PositionLevel, V> table, String code, String rule) {
    for (PositionLevel level : ALL) {
      unless(table.containsKey(level), code, level.name(), rule, "none for " + level);
    }
    for (PositionLevel level : table.keySet()) {
      unless(ALL.contains(level), code, level.name(), rule, "one for " + level);
    }
    return Maps.immutableEnumMap(table);
  }
}
