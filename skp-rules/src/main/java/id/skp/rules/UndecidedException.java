package id.skp.rules;

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
   */
  public Undecided<?> decision() {
    return decision;
  }
}
