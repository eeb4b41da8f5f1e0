package id.skp.json;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.people.Appointment;
import id.skp.core.people.Nip;
import id.skp.core.period.EvaluationPeriod;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * <em>Hasil penilaian seseorang</em>: what a row says that came out for one person. It is what another system recorded, believed in
 * nothing: whoever builds on it holds the ratings against the predicate.
 *
 * @param values what is said, by the names of fields of {@link RowKind#PREDICATES}: texts and truth values, constants by their names
 */
public record PersonResult(Map<String, Object> values) {
  /**
   * Copies the map in its order.
   *
   * @param values what is said, by the names of fields
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_FIELD} for a name that is none
   */
  public PersonResult {
    if (!(requireNonNull(values, "values") instanceof RowValues.Named)) {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
    values.keySet().forEach(name -> {
      RowField unused = RowField.of(RowKind.PREDICATES, name, "values");
    });
  }

  private <T> Optional<T> get(RowField field, Function<String, T> reader) {
    return Optional.ofNullable(values.get(field.field())).map(Object::toString).map(reader);
  }

  /**
   * Returns the id of the plan.
   *
   * @return the id, if it is said
   */
  public Optional<String> planId() {
    return get(RowField.PLAN_ID, id -> id);
  }

  /**
   * Returns the person's number.
   *
   * @return the number, if it is said
   */
  public Optional<Nip> nip() {
    return get(RowField.NIP, Nip::of);
  }

  /**
   * Returns the person's name.
   *
   * @return the name, if it is said
   */
  public Optional<String> name() {
    return get(RowField.NAME, name -> name);
  }

  /**
   * Tells whether the row is of an acting post, by its mark or its appointment.
   *
   * @return true if it says so; false also where it says nothing
   */
  public boolean isActing() {
    return Boolean.TRUE.equals(values.get(RowField.ACTING.field()))
        || get(RowField.APPOINTMENT, Appointment::valueOf)
            .filter(Appointment::isActing)
            .isPresent();
  }

  /**
   * Returns the period that was judged.
   *
   * @return the period, if it is said
   */
  public Optional<EvaluationPeriod> period() {
    return get(RowField.PERIOD, EvaluationPeriod::parse);
  }

  /**
   * Returns the last day of the plan.
   *
   * @return the day, if it is said
   */
  public Optional<LocalDate> to() {
    return get(RowField.TO, LocalDate::parse);
  }

  /**
   * Returns the rating of results.
   *
   * @return the rating, if it is said
   */
  public Optional<Rating> resultRating() {
    return get(RowField.RESULT_RATING, Rating::valueOf);
  }

  /**
   * Returns the rating of behaviour.
   *
   * @return the rating, if it is said
   */
  public Optional<Rating> behaviourRating() {
    return get(RowField.BEHAVIOUR_RATING, Rating::valueOf);
  }

  /**
   * Returns the predicate.
   *
   * @return the predicate, if it is said
   */
  public Optional<PerformancePredicate> predicate() {
    return get(RowField.PREDICATE, PerformancePredicate::valueOf);
  }

  /**
   * Returns the predicate of the unit.
   *
   * @return the predicate, if it is said
   */
  public Optional<OrganisationPredicate> organisationPredicate() {
    return get(RowField.ORGANISATION_PREDICATE, OrganisationPredicate::valueOf);
  }

  /** Returns the number masked, the period and the predicate. */
  @Override
  public String toString() {
    return nip().map(Nip::toString).or(this::planId).orElse("?")
        + period().map(period -> " " + period).orElse("")
        + predicate().map(predicate -> " " + predicate).orElse("");
  }
}
