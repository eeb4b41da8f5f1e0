package id.skp.core.plan;

import static id.skp.core.TextKind.NAME;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Manual indikator kinerja</em>: what an indicator of a leader means and how it is counted. The result, the indicator
 * and the target it is about are those it stands beside. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class IndicatorManual {
  IndicatorManual() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static IndicatorManualBuilder builder() {
    return new IndicatorManualBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final IndicatorManualBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns what the indicator is for (<em>tujuan</em>).
   *
   * @return the purpose, never blank
   */
  public abstract String purpose();

  /**
   * Returns what exactly is looked at (<em>definisi</em>).
   *
   * @return the definition, never blank
   */
  public abstract String definition();

  /**
   * Returns how it is counted (<em>formula</em>), in words.
   *
   * @return the formula, never blank
   */
  public abstract String formula();

  /**
   * Returns the unit of measure (<em>satuan pengukuran</em>).
   *
   * @return the unit; may be empty in a qualitative plan
   */
  public abstract Optional<String> unit();

  /**
   * Returns how far the indicator looks beyond what its owner controls.
   *
   * @return the quality and level of control
   */
  public abstract ControlLevel controlLevel();

  /**
   * Returns where the figures come from (<em>sumber data</em>).
   *
   * @return the source of the data, never blank
   */
  public abstract String dataSource();

  /**
   * Returns how often the indicator is reported.
   *
   * @return the rhythm
   */
  public abstract ReportingRhythm reporting();

  @Value.Check
  void check() {
    TEXT.require(purpose(), "purpose");
    TEXT.require(definition(), "definition");
    TEXT.require(formula(), "formula");
    Checks.requireIfPresent(NAME, unit(), "unit");
    TEXT.require(dataSource(), "dataSource");
  }
}
