package id.skp.rules.unit;

import com.google.common.collect.ImmutableMap;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.Map;

/**
 * The rule on a whole unit:
 *
 * <pre>{@code
 * UnitReport report = ruleSet.decide(UNIT_REVIEW, UnitFile.of(unit)).orThrow();
 * report.shares();                   // how many people have which predicate
 * report.checks();                   // and the pattern they are held against, in whole people
 * }</pre>
 */
public final class UnitRules {
  private static final Field<UnitFile, UnitFile> FILE =
      Field.document("file", "Kinerja unit dan evaluasi pegawainya", "Unit and its evaluations");

  /**
   * Reviews a unit. Outcome fields {@code conforms}, {@code findings}, {@code counted} (how many people), {@code counts} (by
   * predicate) and {@code leaderRating}.
   */
  public static final RuleKey<UnitFile, UnitReport> UNIT_REVIEW = RuleKey.of(
      "unit-review",
      Text.of("Reviu kinerja unit", "Review of a unit"),
      InputForm.document(UnitFile.class, FILE),
      OutputForm.of(UnitReport.class)
          .with("conforms", report -> report.review().conforms())
          .with("findings", report -> report.review().codes())
          .with("counted", UnitReport::counted)
          .with("counts", UnitRules::countsByName)
          .with("leaderRating", UnitReport::leaderRating));

  private UnitRules() {}

  private static Map<String, Long> countsByName(UnitReport report) {
    return report.shares().stream()
        .collect(
            ImmutableMap.toImmutableMap(share -> share.predicate().name(), PredicateShare::count));
  }
}
