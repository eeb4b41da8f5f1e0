package id.skp.core.appraisal;

import static id.skp.core.TextKind.ID;

import id.skp.core.SkpStyle;
import id.skp.core.dialogue.Feedback;
import id.skp.core.evidence.Realisation;
import id.skp.core.internal.Checks;
import id.skp.core.plan.AchievementCategory;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Evaluasi hasil kerja</em>: one work result with what was reached, what was said about it and how it is rated.
 * Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class ResultAppraisal {
  ResultAppraisal() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ResultAppraisalBuilder builder() {
    return new ResultAppraisalBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ResultAppraisalBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns which result is judged.
   *
   * @return the id of the result in the plan, never blank
   */
  public abstract String resultId();

  /**
   * Returns what was reached.
   *
   * @return the realisation, once there is one
   */
  public abstract Optional<Realisation> realisation();

  /**
   * Returns what was said about the result.
   *
   * @return the feedback in the order given
   */
  public abstract List<Feedback> feedback();

  /**
   * Returns how the result is rated.
   *
   * @return the rating, once it is given
   */
  public abstract Optional<Rating> rating();

  /**
   * Returns what was reached of each indicator, as numbers (PermenPAN-RB 8/2021).
   *
   * @return the realisations; two for one indicator are refused ({@code DUPLICATE_ID})
   */
  public abstract List<IndicatorAppraisal> indicators();

  /**
   * Returns the category judged against the plan's rubric (PermenPAN-RB 8/2021, developed model).
   *
   * @return the category, if it was judged
   */
  public abstract Optional<AchievementCategory> category();

  /**
   * Returns how the superior's result came out that this one supports (PermenPAN-RB 8/2021, non-direct cascading).
   *
   * @return the superior's result, if it is given
   */
  public abstract Optional<SuperiorResult> superior();

  @Value.Check
  void check() {
    ID.require(resultId(), "resultId");
    Checks.requireDistinct(
        indicators(), IndicatorAppraisal::indicatorId, "DUPLICATE_ID", "indicators", "indicatorId");
  }
}
