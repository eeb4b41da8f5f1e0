package id.skp.testkit.variants.bps;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Severity;
import id.skp.rules.input.Field;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.value.Bands;
import id.skp.testkit.variants.bps.StatisticsRules.Items;
import id.skp.testkit.variants.bps.StatisticsRules.Month;
import id.skp.testkit.variants.bps.StatisticsRules.MonthOutcome;
import id.skp.testkit.variants.bps.StatisticsRules.Numbers;
import id.skp.testkit.variants.bps.StatisticsRules.Part;
import id.skp.testkit.variants.bps.StatisticsRules.Rated;
import id.skp.testkit.variants.bps.StatisticsRules.Rescaled;
import id.skp.testkit.variants.bps.StatisticsRules.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the offices decide. */
final class Procedures {
  /** That all values are equal, so that there is no range to spread. */
  static final FindingKind ALL_EQUAL = new FindingKind(
      "ALL_VALUES_EQUAL",
      Severity.ADVICE,
      Text.of("semua nilai sama; ditetapkan 100", "all values are equal; 100 was taken"),
      LegalSource.cited(Basis.OUR_READING, StatisticsAgency.GUIDE));

  private static final Calculation MEAN =
      Calculation.of("mean", "Rata-rata, tidak dibulatkan", "Mean, unrounded");
  private static final Calculation LOWEST =
      Calculation.of("lowest", "Tidak ada butir di bawah batas", "No item under the bound");
  private static final Calculation BAND =
      Calculation.of("band", "Rating menurut rentang", "Rating by band");
  private static final Calculation AUTOMATIC =
      Calculation.of("automatic", "Rating otomatis", "Automatic rating");
  private static final Calculation RATED = Calculation.of(
      "rated", "Rating yang berlaku, dengan yang otomatis", "The rating, beside the automatic one");
  private static final Calculation RECOMMENDED =
      Calculation.of("behaviour", "Rating perilaku", "Rating of behaviour");
  private static final Calculation OUTCOME =
      Calculation.of("outcome", "Rating dan predikat", "Ratings and predicate");
  private static final Calculation WEIGHTED =
      Calculation.of("weighted", "Jumlah menurut bobot", "Sum by weight");
  private static final Calculation SPREAD = Calculation.of(
      "spread",
      "100 - (tertinggi - nilai) x rentang / sebaran",
      "100 - (max - value) x range / spread");
  private static final Calculation PREDICATE =
      Calculation.of("predicate", "Predikat menurut rentang", "Predicate by band");

  private Procedures() {}

  /** BPS: by the mean, unless a single item is too low for the highest rating. */
  static Step<Rating> byMeanAndLowest(Facts<Items> items, Reasoning reasoning) {
    Step<Rating> band = byMean(items, reasoning);
    if (!reasoning.is(band, Rating.DI_ATAS_EKSPEKTASI)) {
      return band;
    }
    Step<Boolean> noneTooLow = reasoning.derive(
        LOWEST,
        (all, bound) -> all.stream().allMatch(each -> each.compareTo(bound) >= 0),
        items.get(StatisticsRules.ITEMS),
        reasoning.parameter(StatisticsRules.LOWEST_ITEM));
    return reasoning.derive(
        AUTOMATIC, (rating, kept) -> kept ? rating : Rating.SESUAI_EKSPEKTASI, band, noneTooLow);
  }

  /** The regency: by the mean alone. */
  static Step<Rating> byMean(Facts<Items> items, Reasoning reasoning) {
    return rating(
        mean(items, StatisticsRules.ITEMS, reasoning),
        reasoning.parameter(StatisticsRules.ACHIEVEMENT_BANDS),
        reasoning);
  }

  static Step<Rating> byBehaviourScores(Facts<Numbers> scores, Reasoning reasoning) {
    reasoning.requireEach(
        scores.get(StatisticsRules.SCORES),
        each -> each.compareTo(Ratio.ONE) >= 0 && each.compareTo(Ratio.of(5)) <= 0,
        (i, each) -> scores.invalid(
            StatisticsRules.SCORES,
            Integer.toString(i),
            Reasoning.outside(each, Ratio.ONE, Ratio.of(5))));
    return rating(
        mean(scores, StatisticsRules.SCORES, reasoning),
        reasoning.parameter(StatisticsRules.BEHAVIOUR_BANDS),
        reasoning);
  }

  private static <I> Step<Ratio> mean(
      Facts<I> facts, Field<? super I, List<Ratio>> field, Reasoning reasoning) {
    Step<List<Ratio>> numbers = facts.get(field);
    reasoning.require(numbers, each -> !each.isEmpty(), none -> facts.missing(field));
    reasoning.requireEach(
        numbers,
        each -> each.signum() >= 0,
        (i, each) -> facts.invalid(field, Integer.toString(i), Reasoning.negative(each)));
    return reasoning.derive(MEAN, Ratio::mean, numbers);
  }

  private static Step<Rating> rating(
      Step<Ratio> mean, Step<Bands<Rating>> bands, Reasoning reasoning) {
    return reasoning.derive(BAND, Bands::of, bands, mean);
  }

  /** The automatic ratings, the manual one if there is one, and the standard quadrant. */
  static Step<MonthOutcome> month(Facts<Month> month, Reasoning reasoning) {
    Step<Rating> automatic = reasoning
        .call(StatisticsRules.ACHIEVEMENT_RATING)
        .with(StatisticsRules.ITEMS, month.get(StatisticsRules.ITEMS))
        .decide();
    Step<Rated> results = rated(automatic, month, reasoning);
    Step<Map<BehaviourValue, Rating>> behaviours = month.get(StatisticsRules.BEHAVIOURS);
    reasoning.require(
        behaviours,
        each -> each.size() == BehaviourValue.values().length,
        each -> unrated(each, month));
    Step<Rating> behaviour = reasoning.derive(
        RECOMMENDED,
        each -> each.rating().orElseThrow(),
        reasoning
            .call(Rules6Of2022.BEHAVIOUR_RATING)
            .with(BehaviourRatings.BEHAVIOURS, behaviours)
            .decide());
    Step<PerformancePredicate> predicate = reasoning
        .call(Rules6Of2022.PERFORMANCE_PREDICATE)
        .with(Ratings.RESULT_RATING, Optional.of(reasoning.derive(RATED, Rated::rating, results)))
        .with(Ratings.BEHAVIOUR_RATING, Optional.of(behaviour))
        .decide();
    return reasoning.derive(OUTCOME, MonthOutcome::new, results, behaviour, predicate);
  }

  private static RuntimeException unrated(
      Map<BehaviourValue, Rating> behaviours, Facts<Month> month) {
    BehaviourValue lacking = Stream.of(BehaviourValue.values())
        .filter(value -> !behaviours.containsKey(value))
        .findFirst()
        .orElseThrow();
    return month.missing(StatisticsRules.BEHAVIOURS, lacking.name(), lacking.label());
  }

  private static Step<Rated> rated(
      Step<Rating> automatic, Facts<Month> month, Reasoning reasoning) {
    Optional<Step<Rating>> manual = month.find(StatisticsRules.MANUAL_RATING);
    return manual.isEmpty()
        ? reasoning.derive(RATED, rating -> new Rated(rating, rating, Optional.empty()), automatic)
        : reasoning.derive(
            RATED,
            (byRule, byHand, author) -> new Rated(byHand, byRule, Optional.of(author)),
            automatic,
            manual.get(),
            month.required(StatisticsRules.AUTHOR));
  }

  static Step<Ratio> yearly(Facts<Year> year, Reasoning reasoning) {
    Step<Map<Part, Ratio>> weights = reasoning.parameter(StatisticsRules.YEARLY_WEIGHTS);
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<Part, Ratio> weight : reasoning.by(weights).entrySet()) {
      Field<Year, Optional<Ratio>> field = fieldOf(weight.getKey());
      Step<Ratio> part = year.required(field);
      reasoning.require(
          part,
          each -> each.signum() >= 0 && each.compareTo(Ratio.HUNDRED) <= 0,
          each -> year.invalid(field, Reasoning.outside(each, Ratio.ZERO, Ratio.HUNDRED)));
      sum = sum.plus(reasoning.by(part).times(weight.getValue()));
    }
    return reasoning.conclude(WEIGHTED, sum.dividedBy(Ratio.HUNDRED));
  }

  private static Field<Year, Optional<Ratio>> fieldOf(Part part) {
    return switch (part) {
      case KINERJA -> StatisticsRules.PERFORMANCE;
      case KEHADIRAN -> StatisticsRules.ATTENDANCE;
      case KEDISIPLINAN -> StatisticsRules.PLAN_DISCIPLINE;
    };
  }

  static Step<Rescaled> rescale(Facts<Numbers> input, Reasoning reasoning) {
    Step<List<Ratio>> values = input.get(StatisticsRules.VALUES);
    reasoning.require(
        values, each -> !each.isEmpty(), none -> input.missing(StatisticsRules.VALUES));
    return reasoning.derive(
        SPREAD, Procedures::spread, values, reasoning.parameter(StatisticsRules.RESCALED_RANGE));
  }

  private static Rescaled spread(List<Ratio> values, Ratio range) {
    Ratio max = values.stream().reduce(Ratio::max).orElseThrow();
    Ratio spread = max.minus(values.stream().reduce(Ratio::min).orElseThrow());
    return spread.signum() == 0
        ? new Rescaled(
            values.stream().map(each -> Ratio.HUNDRED).toList(), List.of(ALL_EQUAL.code()))
        : new Rescaled(
            values.stream()
                .map(each -> Ratio.HUNDRED.minus(max.minus(each).times(range).dividedBy(spread)))
                .toList(),
            List.of());
  }

  static Step<OrganisationPredicate> organisation(Facts<Ratio> facts, Reasoning reasoning) {
    Step<Ratio> value = facts.get(StatisticsRules.VALUE);
    reasoning.requireNotNegative(facts, StatisticsRules.VALUE, value);
    return reasoning.derive(
        PREDICATE, Bands::of, reasoning.parameter(StatisticsRules.ORGANISATION_BANDS), value);
  }
}
