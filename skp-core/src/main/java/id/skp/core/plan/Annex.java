package id.skp.core.plan;

import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.List;
import org.immutables.value.Value;

/**
 * <em>Lampiran SKP</em>: what leader and employee agreed beside results and behaviour. Each list may be empty; a blank
 * item is refused ({@code BLANK_TEXT}). Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Annex {
  Annex() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static AnnexBuilder builder() {
    return new AnnexBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final AnnexBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Obtains an annex without an item.
   *
   * @return the annex
   */
  public static Annex empty() {
    return builder().build();
  }

  /**
   * Returns what the employee needs for the work (<em>dukungan sumber daya</em>).
   *
   * @return the items as ordered in the plan
   */
  public abstract List<String> resourceSupport();

  /**
   * Returns when, how and to whom progress is shown (<em>skema pertanggungjawaban</em>).
   *
   * @return the items as ordered in the plan
   */
  public abstract List<String> accountabilityScheme();

  /**
   * Returns what follows when the results are reached or missed (<em>konsekuensi</em>).
   *
   * @return the items as ordered in the plan
   */
  public abstract List<String> consequences();

  @Value.Check
  void check() {
    Checks.requireAll(TEXT, resourceSupport(), "resourceSupport");
    Checks.requireAll(TEXT, accountabilityScheme(), "accountabilityScheme");
    Checks.requireAll(TEXT, consequences(), "consequences");
  }
}
