package id.skp.core.evidence;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.internal.Decimals;
import id.skp.core.period.EvaluationPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Realisasi rencana aksi</em>: what was reached of a result in a period, with the proof that lies in the same file. Source:
 * PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class PeriodicRealisation {
  PeriodicRealisation() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static PeriodicRealisationBuilder builder() {
    return new PeriodicRealisationBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final PeriodicRealisationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the entry.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns in which period it was reached.
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns of which result it was reached.
   *
   * @return the id of a result of the plan, never blank
   */
  public abstract String resultId();

  /**
   * Returns which action plan it realises.
   *
   * @return the id of the action plan, if there is one
   */
  public abstract Optional<String> actionPlanId();

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
   * Returns where the statement comes from, such as a report.
   *
   * @return the source, if it is said
   */
  public abstract Optional<String> source();

  /**
   * Returns the proof.
   *
   * @return the ids of evidence in the order given; one that stands there twice is refused ({@code DUPLICATE_ID})
   */
  public abstract List<String> evidenceIds();

  @Value.Check
  PeriodicRealisation check() {
    ID.require(id(), "id");
    ID.require(resultId(), "resultId");
    Checks.requireIfPresent(ID, actionPlanId(), "actionPlanId");
    TEXT.require(text(), "text");
    Checks.requireIfPresent(TEXT, source(), "source");
    Checks.requireDistinctIds(evidenceIds(), "evidenceIds");
    Optional<BigDecimal> canonical = value().map(number -> Decimals.canonical(number, "value"));
    return canonical.equals(value()) ? this : toBuilder().value(canonical).build();
  }
}
