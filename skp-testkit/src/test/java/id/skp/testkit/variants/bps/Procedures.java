package id.skp.testkit.variants.bps;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.Bands;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.FindingKind;
import id.skp.rules.Reasoning;
import id.skp.rules.Severity;
import id.skp.rules.Step;
import id.skp.rules.permenpanrb6of2022.BehaviourRatings;
import id.skp.rules.permenpanrb6of2022.Ratings;
import id.skp.rules.permenpanrb6of2022.Recommendation;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.testkit.variants.bps.StatisticsRules.Items;
import id.skp.testkit.variants.bps.StatisticsRules.Month;
import id.skp.testkit.variants.bps.StatisticsRules.MonthOutcome;
import id.skp.testkit.variants.bps.StatisticsRules.Numbers;
import id.skp.testkit.variants.bps.StatisticsRules.Part;
import id.skp.testkit.variants.bps.StatisticsRules.Rated;
import id.skp.testkit.variants.bps.StatisticsRules.Rescaled;
import id.skp.testkit.variants.bps.StatisticsRules.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  static Step<Rating> byMeanAndLowest(Items items, Reasoning reasoning) {
    Step<Rating> band = byMean(items, reasoning);
    if (band.value() != Rating.DI_ATAS_EKSPEKTASI) {
      return band;
    }
    Step<Boolean> noneTooLow = reasoning.derive(
        LOWEST,
        (all, bound) -> all.stream().allMatch(each -> each.compareTo(bound) >= 0),
        reasoning.given(StatisticsRules.ITEMS, items.percents()),
        reasoning.parameter(StatisticsRules.LOWEST_ITEM));
    return reasoning.derive(
        AUTOMATIC, (rating, kept) -> kept ? rating : Rating.SESUAI_EKSPEKTASI, band, noneTooLow);
  }

  /** The regency: by the mean alone. */
  static Step<Rating> byMean(Items items, Reasoning reasoning) {
    return rating(
        mean(StatisticsRules.ITEMS, items.percents(), reasoning),
        reasoning.parameter(StatisticsRules.ACHIEVEMENT_BANDS),
        reasoning);
  }

  static Step<Rating> byBehaviourScores(Numbers scores, Reasoning reasoning) {
    for (int i = 0; i < scores.numbers().size(); i++) {
      reasoning.requireWithin(
          StatisticsRules.SCORES.name() + "[" + i + "]",
          scores.numbers().get(i),
          Ratio.ONE,
          Ratio.of(5));
    }
    return rating(
        mean(StatisticsRules.SCORES, scores.numbers(), reasoning),
        reasoning.parameter(StatisticsRules.BEHAVIOUR_BANDS),
        reasoning);
  }

  private static Step<Ratio> mean(Field field, List<Ratio> numbers, Reasoning reasoning) {
    if (numbers.isEmpty()) {
      throw reasoning.missing(field.name(), field.title());
    }
    for (int i = 0; i < numbers.size(); i++) {
      reasoning.requireNotNegative(field.name() + "[" + i + "]", numbers.get(i));
    }
    return reasoning.derive(MEAN, Ratio::mean, reasoning.given(field, numbers));
  }

  private static Step<Rating> rating(
      Step<Ratio> mean, Step<Bands<Rating>> bands, Reasoning reasoning) {
    return reasoning.derive(BAND, Bands::of, bands, mean);
  }

  /** The automatic ratings, the manual one if there is one, and the standard quadrant. */
  static Step<MonthOutcome> month(Month month, Reasoning reasoning) {
    Step<Rated> results = rated(
        reasoning.decide(StatisticsRules.ACHIEVEMENT_RATING, month.items()), month, reasoning);
    requireAllRated(month.behaviours(), reasoning);
    Step<Recommendation> behaviour =
        reasoning.decide(Rules6Of2022.BEHAVIOUR_RATING, new BehaviourRatings(month.behaviours()));
    Rating behaviourRating = behaviour.value().rating().orElseThrow();
    Step<PerformancePredicate> predicate = reasoning.decide(
        Rules6Of2022.PERFORMANCE_PREDICATE,
        Ratings.of(results.value().rating(), behaviourRating),
        List.of(results, behaviour));
    return reasoning.conclude(
        OUTCOME,
        new MonthOutcome(results.value(), behaviourRating, predicate.value()),
        List.of(predicate));
  }

  private static void requireAllRated(Map<BehaviourValue, Rating> behaviours, Reasoning reasoning) {
    for (BehaviourValue value : BehaviourValue.values()) {
      if (!behaviours.containsKey(value)) {
        throw reasoning.missing(StatisticsRules.BEHAVIOURS.name() + "." + value, value.label());
      }
    }
  }

  private static Step<Rated> rated(Step<Rating> automatic, Month month, Reasoning reasoning) {
    if (month.manualRating().isEmpty()) {
      return reasoning.derive(
          RATED, rating -> new Rated(rating, rating, Optional.empty()), automatic);
    }
    return reasoning.derive(
        RATED,
        (byRule, byHand, author) -> new Rated(byHand, byRule, Optional.of(author)),
        automatic,
        reasoning.required(StatisticsRules.MANUAL_RATING, month.manualRating()),
        reasoning.required(StatisticsRules.AUTHOR, month.author()));
  }

  static Step<Ratio> yearly(Year year, Reasoning reasoning) {
    List<Step<?>> because = new ArrayList<>();
    Step<Map<Part, Ratio>> weights = reasoning.parameter(StatisticsRules.YEARLY_WEIGHTS);
    because.add(weights);
    Ratio sum = Ratio.ZERO;
    for (Map.Entry<Part, Ratio> weight : weights.value().entrySet()) {
      Field field = fieldOf(weight.getKey());
      Ratio part = reasoning
          .required(field, Optional.ofNullable(year.parts().get(weight.getKey())))
          .value();
      reasoning.requireWithin(field.name(), part, Ratio.ZERO, Ratio.HUNDRED);
      because.add(reasoning.given(field, part));
      sum = sum.plus(part.times(weight.getValue()));
    }
    return reasoning.conclude(WEIGHTED, sum.dividedBy(Ratio.HUNDRED), because);
  }

  private static Field fieldOf(Part part) {
    return switch (part) {
      case KINERJA -> StatisticsRules.PERFORMANCE;
      case KEHADIRAN -> StatisticsRules.ATTENDANCE;
      case KEDISIPLINAN -> StatisticsRules.PLAN_DISCIPLINE;
    };
  }

  static Step<Rescaled> rescale(Numbers input, Reasoning reasoning) {
    List<Ratio> values = input.numbers();
    if (values.isEmpty()) {
      throw reasoning.missing(StatisticsRules.VALUES.name(), StatisticsRules.VALUES.title());
    }
    Ratio max = values.stream().reduce(Ratio::max).orElseThrow();
    Ratio spread = max.minus(values.stream().reduce(Ratio::min).orElseThrow());
    return reasoning.derive(
        SPREAD,
        (all, range) -> spread.signum() == 0
            ? new Rescaled(
                all.stream().map(each -> Ratio.HUNDRED).toList(), List.of(ALL_EQUAL.code()))
            : new Rescaled(
                all.stream()
                    .map(
                        each -> Ratio.HUNDRED.minus(max.minus(each).times(range).dividedBy(spread)))
                    .toList(),
                List.of()),
        reasoning.given(StatisticsRules.VALUES, values),
        reasoning.parameter(StatisticsRules.RESCALED_RANGE));
  }

  static Step<OrganisationPredicate> organisation(Ratio value, Reasoning reasoning) {
    reasoning.requireNotNegative(StatisticsRules.VALUE.name(), value);
    return reasoning.derive(
        PREDICATE,
        Bands::of,
        reasoning.parameter(StatisticsRules.ORGANISATION_BANDS),
        reasoning.given(StatisticsRules.VALUE, value));
  }
}
