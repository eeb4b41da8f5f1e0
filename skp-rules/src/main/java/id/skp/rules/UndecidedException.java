package id.skp.rules;

import static java.util.Objects.requireNonNull;

/** Thrown by {@link Decision#orThrow} where there is no value. */
public final class UndecidedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final transient Undecided<?> decision;

  UndecidedException(Undecided<?> decision) {
    super(decision.toString());
    this.decision = decision;
  }

  /**
   * Returns the decision that has no value.
   *
   * @return the decision
   * @throws NullPointerException after serialization, which keeps the message alone
   */
  public Undecided<?> decision() {
    return requireNonNull(decision, "decision: serialization keeps the message alone");
  }
}
