package id.skp.core.appraisal;

import static id.skp.core.InvalidValueException.requireText;

import id.skp.core.SkpStyle;
import id.skp.core.dialogue.Feedback;
import id.skp.core.evidence.Realisation;
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

  @Value.Check
  void check() {
    requireText(resultId(), "resultId");
  }
}
