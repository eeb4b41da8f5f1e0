package id.skp.rules.unit;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitPerformance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * <em>Kinerja unit dengan evaluasi pegawainya</em>: a unit, and what its references to appraisals lead to.
 *
 * @param unit the unit
 * @param evaluations what its references lead to; a reference that is not among them leads to no predicate
 */
public record UnitFile(UnitPerformance unit, List<ReferredEvaluation> evaluations)
    implements Labelled {
  /**
   * Refuses two evaluations of one reference.
   *
   * @param unit the unit
   * @param evaluations what its references lead to
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID}
   */
  public UnitFile {
    requireNonNull(unit, "unit");
    evaluations = ImmutableList.copyOf(requireNonNull(evaluations, "evaluations"));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < evaluations.size(); i++) {
      String reference = evaluations.get(i).reference();
      unless(
          seen.add(reference),
          "DUPLICATE_ID",
          "evaluations[" + i + "].reference",
          "perlu satu evaluasi untuk setiap rujukan",
          "needs one evaluation for each reference",
          reference);
    }
  }

  /**
   * Obtains a unit that refers to nothing.
   *
   * @param unit the unit
   * @return the unit alone
   */
  public static UnitFile of(UnitPerformance unit) {
    return new UnitFile(unit, List.of());
  }

  /** Returns unit and period. */
  @Override
  public Text label() {
    return unit.label();
  }
}
