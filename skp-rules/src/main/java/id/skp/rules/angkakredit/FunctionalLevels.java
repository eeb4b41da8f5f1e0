package id.skp.rules.angkakredit;

import static id.skp.core.InvalidValueException.requireEach;
import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The eight levels of functional posts, which alone earn credit. */
final class FunctionalLevels {
  static final List<PositionLevel> ALL = Stream.of(PositionLevel.values())
      .filter(level -> level.type() == PositionType.FUNGSIONAL)
      .toList();

  private static final Text ENTRY = Text.same("{0}: {1}");

  private FunctionalLevels() {}

  /** Copies a table in legal order, and refuses one with a hole or with a level that earns no credit. */
  static <V> Map<PositionLevel, V> complete(Map<PositionLevel, V> table, String code, Text rule) {
    requireEach(ALL, table.keySet(), code, PositionLevel::name, rule.indonesian(), rule.english());
    for (PositionLevel level : table.keySet()) {
      unless(ALL.contains(level), code, level.name(), rule.indonesian(), rule.english(), level);
    }
    return Maps.immutableEnumMap(table);
  }

  /** Refuses a table by which a higher level has less: of skills to PENYELIA, of expertise from AHLI_PERTAMA. */
  static void requireRising(Map<PositionLevel, Ratio> table, String code) {
    for (int i = 1; i < ALL.size(); i++) {
      PositionLevel level = ALL.get(i);
      Ratio lower = requireNonNull(table.get(ALL.get(i - 1)));
      Ratio number = requireNonNull(table.get(level));
      unless(
          level == PositionLevel.AHLI_PERTAMA || number.compareTo(lower) >= 0,
          code,
          level.name(),
          "perlu tidak kurang dari jenjang di bawahnya, " + Wording.of(lower, Text.INDONESIAN),
          "needs no less than the level below has, " + lower,
          number);
    }
  }

  /** Words a table, its entries set apart by semicolons: labels and numbers may hold commas. */
  static Text label(Map<PositionLevel, ?> table) {
    return Text.of(label(table, Text.INDONESIAN), label(table, Text.ENGLISH));
  }

  private static String label(Map<PositionLevel, ?> table, Locale locale) {
    return table.entrySet().stream()
        .map(entry -> Message.of(ENTRY, entry.getKey(), entry.getValue()).in(locale))
        .collect(Collectors.joining("; "));
  }
}
