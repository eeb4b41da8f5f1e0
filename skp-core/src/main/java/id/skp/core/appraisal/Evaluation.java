package id.skp.core.appraisal;

import static id.skp.core.TextKind.ID;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.SkpStyle;
import id.skp.core.internal.Checks;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * <em>Hasil evaluasi kinerja</em>: what came out of an {@link Appraisal}, a record to keep. It names the rule set, what
 * that is based on, and the version of the library, so that the result can be had again. Source: PermenPAN-RB 6/2022.
 */
@SkpStyle
@Value.Immutable
public abstract class Evaluation {
  Evaluation() {}

  /**
   * Returns a builder.
   *
   * @return an empty builder
   */
  public static EvaluationBuilder builder() {
    return new EvaluationBuilder();
  }

  /**
   * Returns a builder filled with this value.
   *
   * @return the builder
   */
  public final EvaluationBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * Returns which plan was judged.
   *
   * @return the id of the plan, never blank
   */
  public abstract String skpId();

  /**
   * Returns which version of the plan was judged.
   *
   * @return the version, from 1; less is refused ({@code VERSION_OUT_OF_RANGE})
   */
  public abstract int skpVersion();

  /**
   * Returns for which period it was judged.
   *
   * @return the period
   */
  public abstract EvaluationPeriod period();

  /**
   * Returns the outcome.
   *
   * @return the predicate
   */
  public abstract PerformancePredicate predicate();

  /**
   * Returns the rating of results that led to the outcome.
   *
   * @return the rating; empty under a rule set without ratings
   */
  public abstract Optional<Rating> resultRating();

  /**
   * Returns the rating of behaviour that led to the outcome.
   *
   * @return the rating; empty under a rule set without ratings
   */
  public abstract Optional<Rating> behaviourRating();

  /**
   * Returns the rating of results that was recommended, whatever was given.
   *
   * @return the recommendation, if there was one
   */
  public abstract Optional<Rating> recommendedResultRating();

  /**
   * Returns the rating of behaviour that was recommended, whatever was given.
   *
   * @return the recommendation, if there was one
   */
  public abstract Optional<Rating> recommendedBehaviourRating();

  /**
   * Returns why the appraiser departed from a recommendation.
   *
   * @return the reason, if one was given
   */
  public abstract Optional<String> departureReason();

  /**
   * Returns the outcome of the unit (<em>capaian kinerja organisasi</em>).
   *
   * @return the unit's predicate, if it was fixed
   */
  public abstract Optional<OrganisationPredicate> organisationPredicate();

  /**
   * Returns which rule set decided.
   *
   * @return the id of the rule set, never blank
   */
  public abstract String ruleSet();

  /**
   * Returns what the rule set is based on.
   *
   * @return the ids of its bases, nearest first; one that stands there twice is refused ({@code DUPLICATE_ID})
   */
  public abstract List<String> ruleSetBases();

  /**
   * Returns what tells the rule set apart from another one of its id.
   *
   * @return its fingerprint; empty where the record came from elsewhere
   */
  public abstract Optional<RuleSetFingerprint> ruleSetFingerprint();

  /**
   * Returns which version of this library decided.
   *
   * @return the version, never blank
   */
  public abstract String libraryVersion();

  /**
   * Returns the SKP score (PermenPAN-RB 8/2021).
   *
   * @return the exact score, 0 to 120, where the rule set has scores
   */
  public abstract Optional<Ratio> skpScore();

  /**
   * Returns the behaviour score (PermenPAN-RB 8/2021).
   *
   * @return the exact score, 0 to 120, where the rule set has scores
   */
  public abstract Optional<Ratio> behaviourScore();

  /**
   * Returns the performance score, from which the predicate follows (PermenPAN-RB 8/2021).
   *
   * @return the exact score, 0 to 120, where the rule set has scores
   */
  public abstract Optional<Ratio> performanceScore();

  @Value.Check
  void check() {
    ID.require(skpId(), "skpId");
    Checks.requireVersion(skpVersion(), "skpVersion");
    Checks.requireIfPresent(TEXT, departureReason(), "departureReason");
    ID.require(ruleSet(), "ruleSet");
    Checks.requireDistinctIds(ruleSetBases(), "ruleSetBases");
    ID.require(libraryVersion(), "libraryVersion");
  }
}
