package id.skp.core.appraisal;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Decimals;
import id.skp.core.plan.BehaviourAspect;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Level perilaku</em>: the level of an aspect of behaviour that was shown. Source: PermenPAN-RB 8/2021, Bab III; a rule
 * set says which levels there are, and whether the level that was entered counts or those of the situations.
 */
@SkpStyle
@Value.Immutable
public abstract class BehaviourLevelAppraisal {
  BehaviourLevelAppraisal() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static BehaviourLevelAppraisalBuilder builder() {
    return new BehaviourLevelAppraisalBuilder();
  }

  /**
   * Obtains a level without situations and without a survey.
   *
   * @param aspect the aspect
   * @param level the level the appraiser saw
   * @return the level
   */
  public static BehaviourLevelAppraisal of(BehaviourAspect aspect, int level) {
    return builder().aspect(aspect).level(level).build();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final BehaviourLevelAppraisalBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the aspect of behaviour.
   *
   * @return the aspect
   */
  public abstract BehaviourAspect aspect();

  /**
   * Returns the level the appraiser saw.
   *
   * @return the level of the whole aspect
   */
  public abstract int level();

  /**
   * Returns the levels of the aspect's situations (<em>situasi</em>).
   *
   * @return the levels in the order of the situations; none where only the whole aspect was judged
   */
  public abstract List<Integer> situationLevels();

  /**
   * Returns the score of the closed survey among peers and direct subordinates, where the agency asks them.
   *
   * @return the score without needless zeros, if there is one; more than 15 digits before or 6 after the decimal point are
   *     refused ({@code NUMBER_OUT_OF_RANGE})
   */
  public abstract Optional<BigDecimal> surveyScore();

  @Value.Check
  BehaviourLevelAppraisal check() {
    Optional<BigDecimal> canonical =
        surveyScore().map(score -> Decimals.canonical(score, "surveyScore"));
    return canonical.equals(surveyScore())
        ? this
        : toBuilder().surveyScore(canonical).build();
  }
}
