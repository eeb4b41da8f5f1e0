package id.skp.core.appraisal;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.people.Position;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * <em>Penilaian kinerja</em>: what is judged: a plan, a period, what was reached and said, and the ratings given so
 * far. What comes out is an {@link Evaluation}.
 *
 * <p>Refused are a result the plan does not have ({@code UNKNOWN_RESULT}), a result or value judged twice
 * ({@code DUPLICATE_ID}, {@code DUPLICATE_BEHAVIOUR}), and a period without a day of the plan
 * ({@code PERIOD_OUTSIDE_PLAN}). Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Appraisal {
  Appraisal() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static AppraisalBuilder builder() {
    return new AppraisalBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final AppraisalBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns the plan, in the version that is judged.
   *
   * @return the plan
   */
  public abstract Skp skp();

  /**
   * Returns for which period it is judged.
   *
   * @return a period that shares a day with the plan's
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns the outcome of the unit (<em>capaian kinerja organisasi</em>).
   *
   * @return the unit's predicate, once it is fixed
   */
  public abstract Optional<OrganisationPredicate> organisationPredicate();

  /**
   * Tells whether the employee leads the unit whose outcome this is; its outcome then counts as the rating of results.
   *
   * @return what is told; empty if nothing is, then it follows from whether the post {@linkplain
   *     id.skp.core.people.Position#headsIndependentUnit heads an independent unit}
   */
  public abstract Optional<Boolean> leadsUnit();

  /**
   * Tells whether the outcome of the unit counts as the rating of results.
   *
   * @return what is {@linkplain #leadsUnit told}, otherwise whether the post heads an independent unit
   */
  public final boolean isOfUnitLeader() {
    return leadsUnit().orElseGet(() -> skp().employee().position().headsIndependentUnit());
  }

  /**
   * Tells whether it is told of somebody whose post is planned as a leader's that they lead no unit, as is true of a <em>staf ahli</em>
   * and few others. What is told counts.
   *
   * @return true if so
   */
  public final boolean deniesLeadership() {
    return leadsUnit().equals(Optional.of(false))
        && skp().employee().position().isPlannedAsLeader();
  }

  /**
   * Tells whether nobody said of somebody whose post is planned as a leader's whether they lead the unit; the unit's outcome then does
   * not count as the rating of results, unless the post heads an independent unit.
   *
   * @return true if so
   */
  public final boolean leavesLeadershipOpen() {
    Position position = skp().employee().position();
    return leadsUnit().isEmpty()
        && position.isPlannedAsLeader()
        && !position.headsIndependentUnit();
  }

  /**
   * Returns what is judged of the results.
   *
   * @return the results in the order given, each at most once
   */
  public abstract List<ResultAppraisal> results();

  /**
   * Returns what is judged of the behaviour.
   *
   * @return the values in the order given, each at most once
   */
  public abstract List<BehaviourAppraisal> behaviours();

  /**
   * Returns the appraiser's own rating of all results (<em>rating hasil kerja</em>).
   *
   * @return the rating, once it is given
   */
  public abstract Optional<Rating> resultRating();

  /**
   * Returns the appraiser's own rating of behaviour (<em>rating perilaku kerja</em>).
   *
   * @return the rating, once it is given
   */
  public abstract Optional<Rating> behaviourRating();

  /**
   * Returns why the appraiser departs from a recommended rating.
   *
   * @return the reason, if one is given
   */
  public abstract Optional<String> departureReason();

  /**
   * Returns the levels of behaviour that were shown (PermenPAN-RB 8/2021).
   *
   * @return the levels; two for one aspect are refused ({@code DUPLICATE_BEHAVIOUR})
   */
  public abstract List<BehaviourLevelAppraisal> behaviourLevels();

  /**
   * Tells whether the agency asks peers and direct subordinates (PermenPAN-RB 8/2021): a choice of the agency, not of the
   * employee.
   *
   * @return true if it does; false unless said otherwise
   */
  @Value.Default
  public boolean peerOpinion() {
    return false;
  }

  /**
   * Returns the new idea (<em>ide baru</em>) that benefits the organisation or the state (PP 30/2019, Pasal 41 ayat (5)).
   *
   * @return what the idea is, if there is one
   */
  public abstract Optional<String> newIdea();

  /**
   * Returns since when the superior who scores the behaviour has been the employee's (PermenPAN-RB 8/2021): one who has just come may
   * not score it.
   *
   * @return the day, where it is told
   */
  public abstract Optional<LocalDate> superiorSince();

  /**
   * Returns what the regulation asks of the appraisal beyond the fields that all appraisals have.
   *
   * @return the extensions; {@linkplain Extensions#none() none} unless it is said
   */
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Value.Check
  void check() {
    if (!period().range().overlaps(skp().period())) {
      throw breach(
          "PERIOD_OUTSIDE_PLAN",
          "period",
          "perlu periode yang bertemu sedikitnya satu hari dengan periode SKP, "
              + skp().period().label().indonesian(),
          "needs a period that shares a day with the plan's, "
              + skp().period().label().english(),
          period());
    }
    for (int i = 0; i < results().size(); i++) {
      String id = results().get(i).resultId();
      if (skp().result(id).isEmpty()) {
        throw breach(
            "UNKNOWN_RESULT",
            "results[" + i + "].resultId",
            "perlu id suatu hasil kerja dalam SKP",
            "needs the id of a result of the plan",
            id);
      }
    }
    Checks.requireDistinct(
        results(), ResultAppraisal::resultId, "DUPLICATE_ID", "results", "resultId");
    Checks.requireDistinct(
        behaviours(), BehaviourAppraisal::value, "DUPLICATE_BEHAVIOUR", "behaviours", "value");
    checkIndicators();
    Checks.requireDistinct(
        behaviourLevels(),
        BehaviourLevelAppraisal::aspect,
        "DUPLICATE_BEHAVIOUR",
        "behaviourLevels",
        "aspect");
    Checks.requireIfPresent(TEXT, newIdea(), "newIdea");
    Checks.requireIfPresent(TEXT, departureReason(), "departureReason");
  }

  private void checkIndicators() {
    for (int i = 0; i < results().size(); i++) {
      ResultAppraisal result = results().get(i);
      if (result.indicators().isEmpty()) {
        continue;
      }
      Set<String> planned = skp().result(result.resultId()).orElseThrow().indicators().stream()
          .map(Indicator::id)
          .collect(Collectors.toSet());
      for (int j = 0; j < result.indicators().size(); j++) {
        String id = result.indicators().get(j).indicatorId();
        if (!planned.contains(id)) {
          throw breach(
              "UNKNOWN_INDICATOR",
              "results[" + i + "].indicators[" + j + "].indicatorId",
              "perlu id suatu indikator hasil kerja itu",
              "needs the id of an indicator of the result",
              id);
        }
      }
    }
  }
}
