package id.skp.core.evidence;

import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.internal.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Realisasi berdasarkan bukti dukung</em>: what was reached, with its evidence. Source: PermenPAN-RB 6/2022. A
 * realisation without evidence can be built; a review finds it.
 */
@SkpStyle
@Value.Immutable
public abstract class Realisation {
  Realisation() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static RealisationBuilder builder() {
    return new RealisationBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final RealisationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns what was reached, in words.
   *
   * @return the wording, never blank
   */
  public abstract String text();

  /**
   * Returns what was reached, as a number in the unit of the target.
   *
   * @return the number without needless zeros, if there is one; more than 15 digits before or 6 after the decimal point
   *     are refused ({@code NUMBER_OUT_OF_RANGE})
   */
  public abstract Optional<BigDecimal> value();

  /**
   * Returns the proof.
   *
   * @return the evidence in the order given; two pieces with one id are refused ({@code DUPLICATE_ID})
   */
  public abstract List<Evidence> evidence();

  @Value.Check
  Realisation check() {
    TEXT.require(text(), "text");
    Checks.requireDistinct(evidence(), Evidence::id, "DUPLICATE_ID", "evidence", "id");
    Optional<BigDecimal> canonical = value().map(number -> Decimals.canonical(number, "value"));
    return canonical.equals(value()) ? this : toBuilder().value(canonical).build();
  }
}
