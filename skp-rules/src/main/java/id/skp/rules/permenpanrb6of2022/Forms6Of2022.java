package id.skp.rules.permenpanrb6of2022;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.core.TextKind.TEXT;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.CountAtMost;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtLeast;
import id.skp.rules.permenpanrb6of2022.DistributionBound.ShareAtMost;
import id.skp.rules.value.Alternative;
import id.skp.rules.value.Member;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** How the tables of PermenPAN-RB 6/2022 stand as data, for variant files and for parameters of one's own. */
public final class Forms6Of2022 {
  private static final ValueForm<PerformancePredicate> PREDICATE =
      ValueForms.constant(PerformancePredicate.class);
  private static final ValueForm<Rating> RATING = ValueForms.constant(Rating.class);
  /** What is exceeded by "most": half or more; nothing exceeds all. */
  static final ValueForm<Percentage> MOST = ValueForms.percentageBelow(50, 100);

  /** What "a small part" stays under: half or less; nothing stays under none. */
  static final ValueForm<Percentage> SMALL_PART = ValueForms.percentageAbove(0, 50);

  private static final ValueForm<Long> PEOPLE = ValueForms.wholeNumber(0, Long.MAX_VALUE, "people");

  /** The wording of a predicate: no predicate of another standing is called so. */
  static ValueForm<Text> wordingOf(PerformancePredicate predicate) {
    return ValueForms.wording().as(text -> ownWording(predicate, text), Function.identity());
  }

  private static Text ownWording(PerformancePredicate predicate, Text wording) {
    TEXT.requireSaying(wording.indonesian(), "id");
    TEXT.requireSaying(wording.english(), "en");
    for (PerformancePredicate other : PerformancePredicate.values()) {
      Text taken = other.label();
      unless(
          other.standing() == predicate.standing()
              || Collections.disjoint(readings(taken), readings(wording)),
          "LABEL_OF_OTHER_PREDICATE",
          "",
          "perlu sebutan lain dari sebutan " + other + ", \"" + taken.indonesian() + "\"",
          "needs another label than that of " + other + ", \"" + taken.english() + "\"",
          wording.indonesian());
    }
    return wording;
  }

  private static Set<String> readings(Text label) {
    return new HashSet<>(List.of(Names.folded(label.indonesian()), Names.folded(label.english())));
  }

  /** A quadrant: predicates by rating of results, then by rating of behaviour. */
  public static final ValueForm<PredicateQuadrant> PREDICATE_QUADRANT = ValueForms.table(
          Rating.class, ValueForms.table(Rating.class, PREDICATE))
      .as(PredicateQuadrant::of, PredicateQuadrant::cells);

  /** A rating for each organisation predicate. */
  public static final ValueForm<LeaderRatingMap> LEADER_RATING_MAP = ValueForms.table(
          OrganisationPredicate.class, RATING)
      .as(LeaderRatingMap::new, LeaderRatingMap::ratings);

  private static final Member<BehaviourRecommendation, Optional<Integer>> ABOVE_AT_LEAST =
      Member.of(
          "aboveAtLeast",
          Forms6Of2022::aboveAtLeast,
          ValueForms.integer(1, BehaviourValue.values().length, "values").optional(),
          Text.of(
              "Banyaknya nilai perilaku di atas ekspektasi yang diperlukan; tidak ada bila tidak ada usulan.",
              "How many core values above expectation it needs; left out where nothing is recommended."));

  /** A recommendation: {@code aboveAtLeast}, absent if nothing is recommended. */
  public static final ValueForm<BehaviourRecommendation> BEHAVIOUR_RECOMMENDATION =
      ValueForms.record(
          given -> given
              .get(ABOVE_AT_LEAST)
              .map(BehaviourRecommendation::counting)
              .orElseGet(BehaviourRecommendation::none),
          ABOVE_AT_LEAST);

  /** A bound: one of {@code shareAtMost}, {@code shareAtLeast} (percent), {@code countAtMost}, {@code countAtLeast}. */
  public static final ValueForm<DistributionBound> DISTRIBUTION_BOUND = ValueForms.choice(
      Alternative.of(
          "shareAtMost",
          ShareAtMost.class,
          ValueForms.share().as(ShareAtMost::new, ShareAtMost::share)),
      Alternative.of(
          "shareAtLeast",
          ShareAtLeast.class,
          ValueForms.share().as(ShareAtLeast::new, ShareAtLeast::share)),
      Alternative.of(
          "countAtMost", CountAtMost.class, PEOPLE.as(CountAtMost::new, CountAtMost::people)),
      Alternative.of(
          "countAtLeast", CountAtLeast.class, PEOPLE.as(CountAtLeast::new, CountAtLeast::people)));

  private static final Member<DistributionCheck, String> CODE = Member.of(
      "code",
      DistributionCheck::code,
      ValueForms.oneOf(DistributionFindings.codes()),
      Text.of(
          "Kode temuan bila batasnya dilanggar.",
          "The code of the finding where the bound is broken."));
  private static final Member<DistributionCheck, List<PerformancePredicate>> PREDICATES = Member.of(
      "predicates",
      DistributionCheck::predicates,
      ValueForms.list(PREDICATE, 1),
      Text.of("Predikat yang dihitung bersama.", "The predicates that are counted together."));
  private static final Member<DistributionCheck, DistributionBound> BOUND = Member.of(
      "bound",
      DistributionCheck::bound,
      DISTRIBUTION_BOUND,
      Text.of(
          "Batas banyaknya: paling sedikit atau paling banyak, dalam orang atau persen.",
          "How many there may be: at least or at most, in people or percent."));

  /** A check: {@code code}, {@code predicates} and {@code bound}. */
  public static final ValueForm<DistributionCheck> DISTRIBUTION_CHECK = ValueForms.record(
      given -> new DistributionCheck(given.get(CODE), given.get(PREDICATES), given.get(BOUND)),
      CODE,
      PREDICATES,
      BOUND);

  private static final Member<DistributionPattern, PerformancePredicate> DOMINANT = Member.of(
      "dominant",
      DistributionPattern::dominant,
      PREDICATE,
      Text.of(
          "Predikat yang diharapkan paling banyak.",
          "The predicate that most people are expected to have."));
  private static final Member<DistributionPattern, List<DistributionCheck>> CHECKS = Member.of(
      "checks",
      DistributionPattern::checks,
      ValueForms.list(DISTRIBUTION_CHECK, 0),
      Text.of(
          "Yang diminta dari sebaran, satu per satu.",
          "What is asked of the distribution, one by one."));

  /** A pattern: {@code dominant} and {@code checks}. */
  public static final ValueForm<DistributionPattern> DISTRIBUTION_PATTERN = ValueForms.record(
      given -> new DistributionPattern(given.get(DOMINANT), given.get(CHECKS)), DOMINANT, CHECKS);

  /** A guide: a pattern for each organisation predicate. */
  public static final ValueForm<DistributionGuide> DISTRIBUTION_GUIDE = ValueForms.table(
          OrganisationPredicate.class, DISTRIBUTION_PATTERN)
      .as(DistributionGuide::new, DistributionGuide::patterns);

  private Forms6Of2022() {}

  private static Optional<Integer> aboveAtLeast(BehaviourRecommendation recommendation) {
    OptionalInt count = recommendation.aboveAtLeast();
    return count.isPresent() ? Optional.of(count.getAsInt()) : Optional.empty();
  }
}
