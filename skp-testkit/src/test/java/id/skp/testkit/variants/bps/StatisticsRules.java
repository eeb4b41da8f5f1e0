package id.skp.testkit.variants.bps;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleKey;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import id.skp.rules.value.Bands;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters and rules that the offices add. */
final class StatisticsRules {
  static final Field<Itemised, List<Ratio>> ITEMS = Field.of(
      "achievementPercents",
      Itemised::percents,
      "Capaian setiap butir (%)",
      "Achievement of each item (%)");
  static final Field<Month, Map<BehaviourValue, Rating>> BEHAVIOURS = Field.of(
      "behaviours",
      Month::behaviours,
      "Rating setiap nilai perilaku",
      "Rating of each behaviour value");
  static final Field<Month, Optional<Rating>> MANUAL_RATING = Field.of(
      "manualRating", Month::manualRating, "Rating manual hasil kerja", "Manual rating of results");
  static final Field<Month, Optional<String>> AUTHOR =
      Field.of("author", Month::author, "Penetap rating manual", "Author of the rating");
  static final Field<Ratio, Ratio> VALUE = Field.of("value", value -> value, "Nilai", "Value");
  static final Field<Year, Optional<Ratio>> PERFORMANCE =
      Field.of("performance", year -> year.part(Part.KINERJA), "Kinerja", "Performance");
  static final Field<Year, Optional<Ratio>> ATTENDANCE =
      Field.of("attendance", year -> year.part(Part.KEHADIRAN), "Kehadiran", "Attendance");
  static final Field<Year, Optional<Ratio>> PLAN_DISCIPLINE = Field.of(
      "planDiscipline",
      year -> year.part(Part.KEDISIPLINAN),
      "Kedisiplinan rencana",
      "Discipline of planning");
  static final Field<Numbers, List<Ratio>> VALUES =
      Field.of("values", Numbers::numbers, "Nilai setiap orang", "Value of each person");
  static final Field<Numbers, List<Ratio>> SCORES =
      Field.of("scores", Numbers::numbers, "Skor perilaku (1-5)", "Behaviour scores (1-5)");

  /** The rating by mean achievement. */
  static final ParameterKey<Bands<Rating>> ACHIEVEMENT_BANDS = ParameterKey.bands(
      "achievementBands", Rating.class, Text.of("Rating menurut capaian", "Rating by achievement"));

  /** The achievement under which a single item stands against the highest rating. */
  static final ParameterKey<Ratio> LOWEST_ITEM = ParameterKey.of(
      "lowestItemForAbove",
      Ratio.class,
      Text.of("Capaian butir terendah untuk di atas", "Lowest item for above"));

  /** The weight of each part of the yearly value, in percent. */
  static final ParameterKey<Map<Part, Ratio>> YEARLY_WEIGHTS = ParameterKey.table(
      "yearlyWeights", Part.class, Ratio.class, Text.of("Bobot nilai tahunan", "Yearly weights"));

  /** How far apart the best and the worst stand after rescaling. */
  static final ParameterKey<Ratio> RESCALED_RANGE = ParameterKey.of(
      "rescaledRange", Ratio.class, Text.of("Rentang penskalaan", "Range after rescaling"));

  /** The rating by mean of the behaviour scores. */
  static final ParameterKey<Bands<Rating>> BEHAVIOUR_BANDS = ParameterKey.bands(
      "behaviourBands", Rating.class, Text.of("Rating menurut perilaku", "Rating by behaviour"));

  /** The organisation's predicate by its value. */
  static final ParameterKey<Bands<OrganisationPredicate>> ORGANISATION_BANDS = ParameterKey.bands(
      "organisationBands",
      OrganisationPredicate.class,
      Text.of("Predikat organisasi menurut nilai", "Organisation predicate by value"));

  /** The parts of a yearly value. */
  enum Part implements Labelled {
    /** Performance. */
    KINERJA("kinerja", "performance"),
    /** Attendance. */
    KEHADIRAN("kehadiran", "attendance"),
    /** Whether plans were made and kept in time. */
    KEDISIPLINAN("kedisiplinan rencana", "plan discipline");

    private final Text label;

    Part(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** The achievements of a person's items, in percent. */
  record Items(List<Ratio> percents) implements Itemised {}

  /** Something with achievements. */
  interface Itemised {
    /** Returns the achievements in percent. */
    List<Ratio> percents();
  }

  /** A person's month. */
  record Month(
      Items items,
      Map<BehaviourValue, Rating> behaviours,
      Optional<Rating> manualRating,
      Optional<String> author)
      implements Itemised {
    @Override
    public List<Ratio> percents() {
      return items.percents();
    }
  }

  /** The rating that counts, beside the automatic one and who overrode it. */
  record Rated(Rating rating, Rating automatic, Optional<String> author) implements Labelled {
    @Override
    public Text label() {
      return author.isEmpty()
          ? rating.label()
          : Message.of(
                  Text.of("{0}, otomatis {1}, oleh {2}", "{0}, automatic {1}, by {2}"),
                  rating,
                  automatic,
                  author.get())
              .toText();
    }
  }

  /** What a month gave. */
  record MonthOutcome(Rated results, Rating behaviourRating, PerformancePredicate predicate)
      implements Labelled {
    Rating resultRating() {
      return results.rating();
    }

    Rating automaticRating() {
      return results.automatic();
    }

    Optional<String> author() {
      return results.author();
    }

    @Override
    public Text label() {
      return predicate.label();
    }
  }

  /** The parts of a yearly value, each from 0 to 100. */
  record Year(Map<Part, Ratio> parts) {
    Optional<Ratio> part(Part part) {
      return Optional.ofNullable(parts.get(part));
    }
  }

  /** Values after rescaling, in the order given, and codes of findings. */
  record Rescaled(List<Ratio> values, List<String> findings) implements Labelled {
    @Override
    public Text label() {
      return Message.of(Text.same("{0}"), values).toText();
    }
  }

  /** Numbers, one for each person or behaviour. */
  record Numbers(List<Ratio> numbers) {}

  /** The rating of results that follows from the achievements. Outcome field {@code rating}. */
  static final RuleKey<Items, Rating> ACHIEVEMENT_RATING = RuleKey.of(
      "achievement-rating",
      Text.of("Rating otomatis hasil kerja", "Automatic rating of results"),
      InputForm.of(Items.class, StatisticsRules::items, ITEMS),
      OutputForm.single(Rating.class, "rating"));

  /**
   * A month's predicate. Outcome fields {@code resultRating}, {@code automaticRating}, {@code author},
   * {@code behaviourRating} and {@code predicate}.
   */
  static final RuleKey<Month, MonthOutcome> MONTHLY_PREDICATE = RuleKey.of(
      "monthly-predicate",
      Text.of("Predikat bulanan", "Predicate of a month"),
      InputForm.of(
          Month.class,
          given -> new Month(
              items(given),
              given.constants(BEHAVIOURS, BehaviourValue.class, Rating.class).orElse(Map.of()),
              given.constant(MANUAL_RATING, Rating.class),
              given.text(AUTHOR)),
          ITEMS,
          BEHAVIOURS,
          MANUAL_RATING,
          AUTHOR),
      OutputForm.of(MonthOutcome.class)
          .with("resultRating", MonthOutcome::resultRating)
          .with("automaticRating", MonthOutcome::automaticRating)
          .with("author", MonthOutcome::author)
          .with("behaviourRating", MonthOutcome::behaviourRating)
          .with("predicate", MonthOutcome::predicate));

  /** A district office's yearly value. Outcome field {@code value}. */
  static final RuleKey<Year, Ratio> YEARLY_VALUE = RuleKey.of(
      "yearly-value",
      Text.of("Nilai tahunan", "Yearly value"),
      InputForm.of(
          Year.class,
          given -> new Year(Map.of(
              Part.KINERJA, given.required(PERFORMANCE, given::ratio),
              Part.KEHADIRAN, given.required(ATTENDANCE, given::ratio),
              Part.KEDISIPLINAN, given.required(PLAN_DISCIPLINE, given::ratio))),
          PERFORMANCE,
          ATTENDANCE,
          PLAN_DISCIPLINE),
      OutputForm.single(Ratio.class, "value"));

  /** Values spread so that the best has 100. Outcome fields {@code values} and {@code findings}. */
  static final RuleKey<Numbers, Rescaled> RESCALED_VALUES = RuleKey.of(
      "rescaled-values",
      Text.of("Nilai diskalakan", "Rescaled values"),
      InputForm.of(
          Numbers.class, given -> new Numbers(given.required(VALUES, given::ratios)), VALUES),
      OutputForm.of(Rescaled.class)
          .with("values", Rescaled::values)
          .with("findings", Rescaled::findings));

  /** The rating that follows from the mean of behaviour scores. Outcome field {@code rating}. */
  static final RuleKey<Numbers, Rating> BEHAVIOUR_SCORE_RATING = RuleKey.of(
      "behaviour-score-rating",
      Text.of("Rating perilaku menurut skor", "Behaviour rating by score"),
      InputForm.of(
          Numbers.class, given -> new Numbers(given.required(SCORES, given::ratios)), SCORES),
      OutputForm.single(Rating.class, "rating"));

  /** The organisation's predicate. Outcome field {@code organisationPredicate}. */
  static final RuleKey<Ratio, OrganisationPredicate> ORGANISATION_PREDICATE = RuleKey.of(
      "organisation-predicate",
      Text.of("Predikat kinerja organisasi", "Organisation predicate"),
      InputForm.of(Ratio.class, given -> given.required(VALUE, given::ratio), VALUE),
      OutputForm.single(OrganisationPredicate.class, "organisationPredicate"));

  private StatisticsRules() {}

  private static Items items(Given given) {
    return new Items(given.required(ITEMS, given::ratios));
  }
}
