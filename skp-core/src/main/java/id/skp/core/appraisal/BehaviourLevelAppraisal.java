package id.skp.core.appraisal;

import static java.util.Objects.requireNonNull;

import id.skp.core.internal.Decimals;
import id.skp.core.plan.BehaviourAspect;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * <em>Level perilaku</em>: the level of an aspect of behaviour that was shown. Source: PermenPAN-RB 8/2021, Bab III; a rule
 * set says which levels there are.
 *
 * @param aspect the aspect
 * @param level the level the appraiser saw
 * @param surveyScore the score of the closed survey among peers and direct subordinates, where the agency asks them
 */
public record BehaviourLevelAppraisal(
    BehaviourAspect aspect, int level, Optional<BigDecimal> surveyScore) {
  /**
   * Brings the survey's score to its canonical form.
   *
   * @param aspect the aspect
   * @param level the level the appraiser saw
   * @param surveyScore the score of the survey, where there is one
   * @throws id.skp.core.InvalidValueException with code {@code NUMBER_OUT_OF_RANGE}
   */
  public BehaviourLevelAppraisal {
    requireNonNull(aspect, "aspect");
    surveyScore = requireNonNull(surveyScore, "surveyScore")
        .map(score -> Decimals.canonical(score, "surveyScore"));
  }

  /**
   * Obtains a level without a survey.
   *
   * @param aspect the aspect
   * @param level the level the appraiser saw
   * @return the level
   */
  public static BehaviourLevelAppraisal of(BehaviourAspect aspect, int level) {
    return new BehaviourLevelAppraisal(aspect, level, Optional.empty());
  }
}
