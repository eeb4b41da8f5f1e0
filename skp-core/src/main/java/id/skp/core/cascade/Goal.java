package id.skp.core.cascade;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.plan.Indicator;
import java.util.List;
import org.immutables.value.Value;

/**
 * <em>Sasaran kinerja unit</em>: one goal of the unit, from its <em>perjanjian kinerja</em>; a column of the matrix.
 * Source: PermenPAN-RB 6/2022, Lampiran matriks peran hasil.
 */
@SkpStyle
@Value.Immutable
public abstract class Goal {
  Goal() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static GoalBuilder builder() {
    return new GoalBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final GoalBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id, which no other goal or result of the matrix has.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns the goal as written in the agreement.
   *
   * @return the wording, never blank
   */
  public abstract String text();

  /**
   * Returns how one sees that the goal is reached.
   *
   * @return the indicators as ordered in the agreement; two with one id are refused ({@code DUPLICATE_ID})
   */
  public abstract List<Indicator> indicators();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    TEXT.require(text(), "text");
    Checks.requireDistinct(indicators(), Indicator::id, "DUPLICATE_ID", "indicators", "id");
  }
}
