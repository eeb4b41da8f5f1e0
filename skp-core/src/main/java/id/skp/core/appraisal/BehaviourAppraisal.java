package id.skp.core.appraisal;

import id.skp.core.SkpStyle;
import id.skp.core.dialogue.Feedback;
import id.skp.core.plan.BehaviourValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Evaluasi perilaku kerja</em>: one value with what was said about the employee's behaviour and, where the leader
 * rates each value, its rating. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class BehaviourAppraisal {
  BehaviourAppraisal() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static BehaviourAppraisalBuilder builder() {
    return new BehaviourAppraisalBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final BehaviourAppraisalBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns which value is judged.
   *
   * @return the value
   */
  public abstract BehaviourValue value();

  /**
   * Returns what was said about the behaviour.
   *
   * @return the feedback in the order given
   */
  public abstract List<Feedback> feedback();

  /**
   * Returns how the behaviour is rated under this value.
   *
   * @return the rating, if each value is rated
   */
  public abstract Optional<Rating> rating();
}
