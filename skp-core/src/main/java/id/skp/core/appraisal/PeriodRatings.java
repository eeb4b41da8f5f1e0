package id.skp.core.appraisal;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.PlanItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Rating pimpinan</em>: what the leader judges at the end of a period. With the file of the year, from which realisations and
 * feedback are gathered, it makes an {@link Appraisal}. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class PeriodRatings {
  PeriodRatings() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static PeriodRatingsBuilder builder() {
    return new PeriodRatingsBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final PeriodRatingsBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the host system's own id of the judgement.
   *
   * @return the id, never blank
   */
  public abstract String id();

  /**
   * Returns for which period it is.
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns when it was given.
   *
   * @return the day
   */
  public abstract LocalDate date();

  /**
   * Returns who gave it.
   *
   * @return the person's id in the host system, never blank
   */
  public abstract String givenBy();

  /**
   * Returns in whose place it was given, where somebody stands in for the appraiser (<em>Plh., Plt.</em>) whom the plan
   * names.
   *
   * @return the appraiser's id in the host system, never blank; empty if nobody is stood in for
   */
  public abstract Optional<String> inPlaceOf();

  /**
   * Returns in which role (OQ-635).
   *
   * @return the role
   */
  public abstract AssignerRole role();

  /**
   * Returns the outcome of the unit (<em>capaian kinerja organisasi</em>).
   *
   * @return the unit's predicate, once it is fixed
   */
  public abstract Optional<OrganisationPredicate> organisationPredicate();

  /**
   * Tells whether the employee leads the unit whose outcome this is.
   *
   * @return what is told; empty if nothing is, then it follows from the post
   */
  public abstract Optional<Boolean> leadsUnit();

  /**
   * Returns the ratings of single results and behaviour values.
   *
   * @return the ratings in the order given, each result or value once ({@code DUPLICATE_ITEM})
   */
  public abstract List<ItemRating> items();

  /**
   * Returns the rating of all results (<em>rating hasil kerja</em>).
   *
   * @return the rating, once it is given
   */
  public abstract Optional<Rating> resultRating();

  /**
   * Returns the rating of behaviour (<em>rating perilaku kerja</em>).
   *
   * @return the rating, once it is given
   */
  public abstract Optional<Rating> behaviourRating();

  /**
   * Returns why the leader departs from a recommended rating.
   *
   * @return the reason, if one is given
   */
  public abstract Optional<String> departureReason();

  /**
   * Finds the rating of a result or behaviour value.
   *
   * @param item the result or behaviour value
   * @return the rating, if it was rated
   */
  public final Optional<Rating> of(PlanItem item) {
    requireNonNull(item, "item");
    return Optional.ofNullable(ratingsByItem().get(item.toString()));
  }

  @Value.Lazy
  ImmutableMap<String, Rating> ratingsByItem() {
    return items().stream()
        .collect(ImmutableMap.toImmutableMap(each -> each.item().toString(), ItemRating::rating));
  }

  @Value.Check
  void check() {
    ID.require(id(), "id");
    ID.require(givenBy(), "givenBy");
    Checks.requireIfPresent(ID, inPlaceOf(), "inPlaceOf");
    Checks.requireDistinct(items(), ItemRating::item, "DUPLICATE_ITEM", "items", "item");
    Checks.requireIfPresent(TEXT, departureReason(), "departureReason");
  }
}
