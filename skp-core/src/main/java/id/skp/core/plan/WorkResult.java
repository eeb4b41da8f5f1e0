package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Rencana hasil kerja (RHK)</em>, in 8/2021 <em>rencana kinerja</em>: one result the employee is to deliver.
 * Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class WorkResult {
  WorkResult() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static WorkResultBuilder builder() {
    return new WorkResultBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final WorkResultBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the id, which no other result of the plan has.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns where the result comes from.
   *
   * @return main or additional
   */
  public abstract WorkResultKind kind();

  /**
   * Returns the result as written in the plan.
   *
   * @return the wording, never blank
   */
  public abstract String text();

  /**
   * Returns the leader's result this one contributes to.
   *
   * @return the supported result, if one is named
   */
  public abstract Optional<SupportedResult> supports();

  /**
   * Returns who assigned the result.
   *
   * @return the assigner, if one is named
   */
  public abstract Optional<Assigner> assignedBy();

  /**
   * Returns how one sees that the result is there.
   *
   * @return the indicators as ordered in the plan; two with one id are refused ({@code DUPLICATE_ID})
   */
  public abstract List<Indicator> indicators();

  /**
   * Returns what kind of main work a leader's result is (PermenPAN-RB 8/2021).
   *
   * @return the kind, if it is told
   */
  public abstract Optional<MainWorkKind> mainWorkKind();

  /**
   * Returns how the result is aligned with the superior's (PermenPAN-RB 8/2021).
   *
   * @return the method, if it is told
   */
  public abstract Optional<CascadingMethod> cascading();

  /**
   * Returns how far an additional assignment reaches (PermenPAN-RB 8/2021).
   *
   * @return the scope, if it is told
   */
  public abstract Optional<AssignmentScope> scope();

  /**
   * Returns the agency's own rubric, against which the result is judged in the developed model of PermenPAN-RB 8/2021.
   *
   * @return what each category asks for; two lines for one category are refused ({@code DUPLICATE_RUBRIC})
   */
  public abstract List<RubricLine> rubric();

  /**
   * Returns what the quality of the result is judged by.
   *
   * @return the SOP and standards as ordered in the plan; empty where none is named
   */
  public abstract List<StandardReference> standards();

  @Value.Check
  void check() {
    ID.require(id(), "id");
    TEXT.require(text(), "text");
    Checks.requireDistinct(indicators(), Indicator::id, "DUPLICATE_ID", "indicators", "id");
    Checks.requireDistinct(
        rubric(), RubricLine::category, "DUPLICATE_RUBRIC", "rubric", "category");
  }
}
