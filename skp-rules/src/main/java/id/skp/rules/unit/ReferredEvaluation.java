package id.skp.rules.unit;

import static id.skp.core.TextKind.NAME;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.people.Employee;
import java.util.Optional;

/**
 * <em>Evaluasi yang dirujuk</em>: what a reference of a unit leads to.
 *
 * @param reference the reference as it stands in the unit
 * @param employee whose evaluation it is, where that is known
 * @param evaluation the evaluation
 */
public record ReferredEvaluation(
    String reference, Optional<Employee> employee, Evaluation evaluation) {
  /**
   * Refuses a blank reference.
   *
   * @param reference the reference as it stands in the unit
   * @param employee whose evaluation it is, where that is known
   * @param evaluation the evaluation
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public ReferredEvaluation {
    NAME.require(reference, "reference");
    requireNonNull(employee, "employee");
    requireNonNull(evaluation, "evaluation");
  }

  /**
   * Obtains what an evaluated appraisal says.
   *
   * @param reference the reference as it stands in the unit
   * @param appraisal the appraisal
   * @param evaluation what came out of it
   * @return the evaluation with its employee
   */
  public static ReferredEvaluation of(
      String reference, Appraisal appraisal, Evaluation evaluation) {
    requireNonNull(appraisal, "appraisal");
    return new ReferredEvaluation(reference, Optional.of(appraisal.skp().employee()), evaluation);
  }
}
