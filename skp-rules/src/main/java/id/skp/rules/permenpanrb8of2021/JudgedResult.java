package id.skp.rules.permenpanrb8of2021;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;

/**
 * One result of an appraisal.
 *
 * @param appraisal the appraisal
 * @param resultId the id of the result in its plan
 */
public record JudgedResult(Appraisal appraisal, String resultId) {
  /**
   * Refuses null.
   *
   * @param appraisal the appraisal
   * @param resultId the id of the result in its plan
   */
  public JudgedResult {
    requireNonNull(appraisal, "appraisal");
    requireNonNull(resultId, "resultId");
  }

  /** Returns the ids of the plan and of the result. */
  @Override
  public String toString() {
    return appraisal.skp().id() + " " + resultId;
  }
}
