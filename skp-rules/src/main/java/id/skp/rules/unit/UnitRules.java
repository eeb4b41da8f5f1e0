package id.skp.rules.unit;

import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;

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
          .with("counts", UnitReport::counts)
          .with("leaderRating", UnitReport::leaderRating));

  private UnitRules() {}
}
