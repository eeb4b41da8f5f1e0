package id.skp.core.plan;

import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.util.Optional;

/**
 * <em>Sasaran umpan balik</em>: what feedback, an observation or a rating is about: one result of a plan, or one behaviour
 * value. Source: PermenPAN-RB 6/2022.
 */
public sealed interface PlanItem extends Labelled {
  /**
   * One result of the plan.
   *
   * @param resultId its id, never blank
   */
  record Result(String resultId) implements PlanItem {
    /**
     * Refuses a blank id.
     *
     * @param resultId its id, never blank
     * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
     */
    public Result {
      ID.require(resultId, "resultId");
    }

    @Override
    public Text label() {
      return Text.of("hasil kerja " + resultId, "work result " + resultId);
    }

    /** Returns the id of the result. */
    @Override
    public String toString() {
      return resultId;
    }
  }

  /**
   * One behaviour value.
   *
   * @param value the value
   */
  record Behaviour(BehaviourValue value) implements PlanItem {
    /**
     * Refuses null.
     *
     * @param value the value
     */
    public Behaviour {
      requireNonNull(value, "value");
    }

    @Override
    public Text label() {
      return value.label();
    }

    /** Returns the law's word for the value. */
    @Override
    public String toString() {
      return value.name();
    }
  }

  /**
   * Obtains a result.
   *
   * @param resultId its id, never blank
   * @return the item
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  static PlanItem result(String resultId) {
    return new Result(resultId);
  }

  /**
   * Obtains a behaviour value.
   *
   * @param value the value
   * @return the item
   */
  static PlanItem behaviour(BehaviourValue value) {
    return new Behaviour(value);
  }

  /**
   * Returns the id of the result.
   *
   * @return the id; empty for a behaviour value
   */
  default Optional<String> asResult() {
    return this instanceof Result result ? Optional.of(result.resultId()) : Optional.empty();
  }

  /**
   * Returns the behaviour value.
   *
   * @return the value; empty for a result
   */
  default Optional<BehaviourValue> asBehaviour() {
    return this instanceof Behaviour behaviour ? Optional.of(behaviour.value()) : Optional.empty();
  }
}
