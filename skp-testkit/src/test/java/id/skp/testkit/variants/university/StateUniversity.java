package id.skp.testkit.variants.university;

import static id.skp.rules.permenpanrb8of2021.achievement.AchievementRules.INDICATOR_ACHIEVEMENT;
import static id.skp.rules.permenpanrb8of2021.achievement.AchievementRules.RESULT_CATEGORY;
import static id.skp.rules.permenpanrb8of2021.transition.TransitionRules.INTEGRATION_2021;
import static id.skp.rules.permenpanrb8of2021.work.WorkRules.WEIGHTED_SCORE;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import id.skp.rules.value.Bands;

/**
 * A state university's half-year variant of PermenPAN-RB 8/2021. It departs from the regulation at four points, each of them
 * a rule that is replaced:
 *
 * <ul>
 *   <li>the achievement of an aspect is the base's, rounded to a whole percent before it is used any further;
 *   <li>the value of a result is that of the mean of the aspects quantity, quality and time, not of a table of categories;
 *   <li>a non-direct result weighs a fixed value of the superior by the <em>employee's own</em> band;
 *   <li>2021 is half of the converted first half-year and half of the second; the base says the same, and the university
 *       says it by its own guide.
 * </ul>
 *
 * <p>Time is a special condition (KHUSUS) in its plans: below the range is better. An aspect that is absent is left out of
 * the mean; the university's own system divides by three all the same ({@link AbsentAspects#AS_ZERO}). Basis:
 * {@link Basis#SINGLE_PRACTICE}. The guide bears no number; it is cited as the year's first.
 */
public final class StateUniversity {
  static final String GUIDE = "Pedoman Universitas 1/2021";

  /** What an absent aspect does to the mean. */
  enum AbsentAspects implements Labelled {
    /** It is left out. */
    EXCLUDE("dikecualikan", "left out"),
    /** It counts as zero, as the university's system does. */
    AS_ZERO("dihitung nol", "counted as zero");

    private final Text label;

    AbsentAspects(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Of which kind the judged periods are. */
  static final ParameterKey<PeriodKind> PERIOD_KIND = ParameterKey.of(
      "periodKind", PeriodKind.class, Text.of("Periode penilaian", "Period of evaluation"));

  /** What an absent aspect does to the mean. */
  static final ParameterKey<AbsentAspects> ABSENT_ASPECTS = ParameterKey.of(
      "absentAspects", AbsentAspects.class, Text.of("Aspek yang tidak ada", "Absent aspects"));

  /** The category of a result by the mean of its aspects. */
  static final ParameterKey<Bands<AchievementCategory>> RESULT_BANDS = ParameterKey.bands(
      "resultBands",
      AchievementCategory.class,
      Text.of("Kategori menurut rata-rata aspek", "Category by mean of the aspects"));

  /** The employee's own band, by which the superior's value is weighed. */
  static final ParameterKey<Bands<AchievementCategory>> OWN_BANDS = ParameterKey.bands(
      "ownBands",
      AchievementCategory.class,
      Text.of("Kategori nilai sendiri", "Category of the own score"));

  /** The superior's value, the same for everybody. */
  static final ParameterKey<Ratio> SUPERIOR_VALUE = ParameterKey.of(
      "superiorValue", Ratio.class, Text.of("Nilai atasan yang tetap", "Fixed superior's value"));

  private static final Calculation ROUNDED = Calculation.of(
      "roundedAchievement", "Capaian dibulatkan ke persen bulat", "Achievement in whole percent");
  private static final Calculation INTEGRATED = Calculation.of(
      "integrated", "Integrasi menurut pedoman universitas", "Integration by the guide");
  private static final RuleSet RULE_SET = build();

  private StateUniversity() {}

  /** Returns the rule set. */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  private static RuleSet build() {
    LegalSource guide = LegalSource.cited(Basis.SINGLE_PRACTICE, GUIDE);
    RuleSet base = PermenPanRb8Of2021.ruleSet();
    return base.variant(
        "id.ac.university-2021",
        variant -> variant
            .citing(Regulation.of(GUIDE, "Penilaian kinerja semester"))
            .newParameter(PERIOD_KIND, PeriodKind.SEMESTER, guide)
            .newParameter(ABSENT_ASPECTS, AbsentAspects.EXCLUDE, guide)
            .newParameter(
                RESULT_BANDS,
                Bands.startingWith(AchievementCategory.SANGAT_KURANG)
                    .above(25, AchievementCategory.KURANG)
                    .above(60, AchievementCategory.CUKUP)
                    .above(80, AchievementCategory.BAIK)
                    .above(100, AchievementCategory.SANGAT_BAIK),
                guide)
            .newParameter(
                OWN_BANDS,
                Bands.startingWith(AchievementCategory.SANGAT_KURANG)
                    .from(60, AchievementCategory.KURANG)
                    .from(80, AchievementCategory.CUKUP)
                    .from(100, AchievementCategory.BAIK)
                    .above(100, AchievementCategory.SANGAT_BAIK),
                guide)
            .newParameter(SUPERIOR_VALUE, Ratio.of(80), guide)
            .rule(
                INDICATOR_ACHIEVEMENT,
                (indicator, reasoning) -> reasoning.derive(
                    ROUNDED,
                    Ratio::roundHalfUp,
                    ofBase(base, INDICATOR_ACHIEVEMENT).apply(indicator, reasoning)),
                guide)
            .rule(RESULT_CATEGORY, new MeanOfAspects(), guide)
            .rule(WEIGHTED_SCORE, new OwnBandWeight(), guide)
            .rule(
                INTEGRATION_2021,
                (halves, reasoning) -> reasoning.derive(
                    INTEGRATED,
                    score -> score,
                    ofBase(base, INTEGRATION_2021).apply(halves, reasoning)),
                guide));
  }

  private static <I, O> Procedure<I, O> ofBase(RuleSet base, RuleKey<I, O> rule) {
    return base.find(rule).orElseThrow().procedure();
  }
}
