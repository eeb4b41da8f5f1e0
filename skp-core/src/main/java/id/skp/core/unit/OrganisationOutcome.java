package id.skp.core.unit;

import static id.skp.core.TextKind.NAME;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.internal.Checks;
import id.skp.core.people.Appraiser;
import id.skp.core.period.Dates;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Penetapan predikat kinerja organisasi</em>: the record of who fixed the predicate of a unit, when and on what. Source: SE
 * MenPANRB 3/2023 (<em>Format Penetapan Predikat Kinerja</em>).
 */
@SkpStyle
@Value.Immutable
public abstract class OrganisationOutcome implements Labelled {
  OrganisationOutcome() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static OrganisationOutcomeBuilder builder() {
    return new OrganisationOutcomeBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final OrganisationOutcomeBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns what was fixed.
   *
   * @return the predicate of the unit
   */
  public abstract OrganisationPredicate predicate();

  /**
   * Returns when it was fixed.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who fixed it: the next higher leader.
   *
   * @return the leader, who may have neither a NIP nor a rank
   */
  public abstract Appraiser fixedBy();

  /**
   * Returns on what it was fixed.
   *
   * @return the grounds in the order given
   */
  public abstract List<OrganisationGround> grounds();

  /**
   * Returns whose advice was weighed.
   *
   * @return the names of the units of planning, personnel or oversight; none if nobody was asked
   */
  public abstract List<String> advisers();

  /**
   * Returns what else is on record.
   *
   * @return the notes, if there are any
   */
  public abstract Optional<String> notes();

  /** Returns the predicate and the day, such as {@code Baik, 6 Januari 2025}. */
  @Override
  public final Text label() {
    Text fixed = predicate().label();
    Text day = Dates.of(date());
    return Text.of(
        fixed.indonesian() + ", " + day.indonesian(), fixed.english() + ", " + day.english());
  }

  @Value.Check
  void check() {
    Checks.requireAll(NAME, advisers(), "advisers");
    Checks.requireIfPresent(TEXT, notes(), "notes");
  }
}
