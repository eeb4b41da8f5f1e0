package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.period.EvaluationPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Rencana aksi</em>: what is to be done in a period toward a result, and how far it is to get. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class ActionPlan {
  ActionPlan() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static ActionPlanBuilder builder() {
    return new ActionPlanBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final ActionPlanBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the action plan.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns for which period it is.
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns toward which result it leads.
   *
   * @return the id of a result of the plan, never blank
   */
  public abstract String resultId();

  /**
   * Returns what is to be done.
   *
   * @return the wording, never blank
   */
  public abstract String action();

  /**
   * Returns how far it is to get in the period.
   *
   * @return the target of the period, if there is one
   */
  public abstract Optional<IndicatorTarget> target();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(resultId(), "resultId");
    TEXT.require(action(), "action");
  }
}
