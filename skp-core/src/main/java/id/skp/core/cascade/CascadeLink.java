package id.skp.core.cascade;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.ID;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.internal.Decimals;
import id.skp.core.plan.CascadingMethod;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Penyelarasan</em>: one result contributes to a goal or to a superior's result. A result may have several links,
 * also to results of other units.
 *
 * <p>Refused are a link of a result to itself ({@code LINK_TO_ITSELF}) and parts that do not go together
 * ({@code LINK_MALFORMED}): a division goes with {@code DIRECT}, a contribution with {@code NON_DIRECT}, a quantity with
 * {@code BEBAN_KUANTITATIF}. Source: PermenPAN-RB 8/2021, Lampiran Bab II; in 6/2022 the method is optional.
 */
@SkpStyle
@Value.Immutable
public abstract class CascadeLink {
  CascadeLink() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static CascadeLinkBuilder builder() {
    return new CascadeLinkBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final CascadeLinkBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Obtains a link that says no more than what supports what.
   *
   * @param resultId the id of the result that contributes
   * @param supportsId the id of the goal or result it contributes to
   * @return the link
   * @throws id.skp.core.InvalidValueException if an id is blank or both are the same
   */
  public static CascadeLink of(String resultId, String supportsId) {
    return builder().resultId(resultId).supportsId(supportsId).build();
  }

  /**
   * Returns which result contributes.
   *
   * @return the id of a result of the matrix
   */
  public abstract String resultId();

  /**
   * Returns what it contributes to.
   *
   * @return the id of a goal or of another result of the matrix
   */
  public abstract String supportsId();

  /**
   * Returns to which indicator of the goal or result it contributes.
   *
   * @return the id of an indicator of what is supported; empty if it contributes to all of it
   */
  public abstract Optional<String> indicatorId();

  /**
   * Returns how the two are aligned.
   *
   * @return the method, if it is told
   */
  public abstract Optional<CascadingMethod> method();

  /**
   * Returns how the superior's result is divided.
   *
   * @return the division, if it is told; only for {@code DIRECT}
   */
  public abstract Optional<Division> division();

  /**
   * Returns which part of the superior's target is taken over.
   *
   * @return the part in the unit of that target, if it is told; only for {@code BEBAN_KUANTITATIF}; 0 or more
   */
  public abstract Optional<BigDecimal> quantity();

  /**
   * Returns what is contributed without dividing the superior's result.
   *
   * @return the contribution, if it is told; only for {@code NON_DIRECT}
   */
  public abstract Optional<Contribution> contribution();

  @Value.Check
  CascadeLink check() {
    ID.require(resultId(), "resultId");
    ID.require(supportsId(), "supportsId");
    unless(
        !resultId().equals(supportsId()),
        "LINK_TO_ITSELF",
        "supportsId",
        "perlu hasil kerja lain daripada yang mendukung",
        "needs another result than the one that contributes",
        supportsId());
    Checks.requireIfPresent(ID, indicatorId(), "indicatorId");
    requireMethod(division(), "division", CascadingMethod.DIRECT);
    requireMethod(contribution(), "contribution", CascadingMethod.NON_DIRECT);
    unless(
        quantity().isEmpty() || division().equals(Optional.of(Division.BEBAN_KUANTITATIF)),
        "LINK_MALFORMED",
        "quantity",
        "perlu cara pembagian BEBAN_KUANTITATIF di sampingnya",
        "needs the division BEBAN_KUANTITATIF beside it",
        division());
    return withCanonicalQuantity();
  }

  private void requireMethod(Optional<?> detail, String field, CascadingMethod needed) {
    unless(
        detail.isEmpty() || method().equals(Optional.of(needed)),
        "LINK_MALFORMED",
        field,
        "perlu metode " + needed + " di sampingnya",
        "needs the method " + needed + " beside it",
        method());
  }

  private CascadeLink withCanonicalQuantity() {
    if (quantity().isEmpty()) {
      return this;
    }
    BigDecimal given = quantity().get();
    unless(
        given.signum() >= 0,
        "NUMBER_OUT_OF_RANGE",
        "quantity",
        "perlu kuantitas mulai dari 0",
        "needs a quantity from 0",
        given);
    BigDecimal canonical = Decimals.canonical(given, "quantity");
    return canonical.scale() == given.scale()
        ? this
        : toBuilder().quantity(canonical).build();
  }
}
