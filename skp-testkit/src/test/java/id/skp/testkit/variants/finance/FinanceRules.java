package id.skp.testkit.variants.finance;

import static id.skp.testkit.variants.finance.FinanceMinistry.practice;

import id.skp.core.number.Ratio;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey;
import id.skp.rules.Variant;
import id.skp.rules.input.Field;
import id.skp.rules.input.Given;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.testkit.variants.finance.Achievements.Indicator;
import id.skp.testkit.variants.finance.Achievements.Realisations;
import id.skp.testkit.variants.finance.Adjustments.DisciplineCase;
import id.skp.testkit.variants.finance.Adjustments.Disciplined;
import id.skp.testkit.variants.finance.Adjustments.Impacted;
import id.skp.testkit.variants.finance.FinalValues.Conclusion;
import id.skp.testkit.variants.finance.FinalValues.Mix;
import id.skp.testkit.variants.finance.FinalValues.Mixed;
import id.skp.testkit.variants.finance.FinalValues.OfOrganisation;
import id.skp.testkit.variants.finance.FinalValues.Person;
import id.skp.testkit.variants.finance.IndicatorWeights.Properties;
import id.skp.testkit.variants.finance.Values.Behaviour;
import id.skp.testkit.variants.finance.Values.Calibrated;
import id.skp.testkit.variants.finance.Values.Grouped;
import id.skp.testkit.variants.finance.Values.Pair;
import id.skp.testkit.variants.finance.Values.Results;
import id.skp.testkit.variants.finance.Values.ToCalibrate;
import id.skp.testkit.variants.finance.Values.Valued;
import id.skp.testkit.variants.finance.Values.WeightedAchievement;
import id.skp.testkit.variants.finance.Words.Breach;
import id.skp.testkit.variants.finance.Words.Consolidation;
import id.skp.testkit.variants.finance.Words.Control;
import id.skp.testkit.variants.finance.Words.Direction;
import id.skp.testkit.variants.finance.Words.PostGroup;
import id.skp.testkit.variants.finance.Words.Tier;
import id.skp.testkit.variants.finance.Words.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that KMK 127/2026 adds. Each key's name is the one case files call. */
final class FinanceRules {
  static final Field<Realisations, List<Ratio>> REALISATIONS = Field.of(
      "realisations",
      Realisations::realisations,
      "Realisasi setiap triwulan",
      "Realisation of each quarter");
  static final Field<Realisations, Consolidation> CONSOLIDATION =
      Field.of("consolidation", Realisations::consolidation, "Cara konsolidasi", "Consolidation");
  static final Field<Indicator, Direction> POLARITY =
      Field.of("polarity", Indicator::polarity, "Polarisasi", "Polarity");
  static final Field<Indicator, Ratio> TARGET =
      Field.of("target", Indicator::target, "Target", "Target");
  static final Field<Indicator, Ratio> REALISATION =
      Field.of("realisation", Indicator::realisation, "Realisasi", "Realisation");
  static final Field<Indicator, Optional<Ratio>> WORST_CASE =
      Field.of("worstCase", Indicator::worstCase, "Keadaan terburuk", "Worst case");
  static final Field<Properties, Validity> VALIDITY =
      Field.of("validity", Properties::validity, "Validitas", "Validity");
  static final Field<Properties, Control> CONTROL =
      Field.of("control", Properties::control, "Kendali", "Control");
  static final Field<Properties, Ratio> TARGET_WEIGHT =
      Field.of("targetWeight", Properties::targetWeight, "Bobot target", "Target weight");
  static final Field<IndicatorWeights.All, List<Ratio>> WEIGHTS = Field.of(
      "weights", IndicatorWeights.All::weights, "K3 setiap indikator", "K3 of each indicator");
  static final Field<Results, List<WeightedAchievement>> INDICATORS =
      Field.of("indicators", Results::indicators, "Indikator", "Indicators");
  static final Field<Object, Object> ACHIEVEMENT_PERCENT =
      Field.named("achievementPercent", "Capaian (%)", "Achievement (%)");
  static final Field<Object, Object> WEIGHT = Field.named("weight", "K3", "K3");
  static final Field<Grouped, PostGroup> GROUP =
      Field.of("group", Grouped::group, "Kelompok jabatan", "Group of posts");
  static final Field<Behaviour, Map<BehaviourValue, Ratio>> BEHAVIOURS = Field.of(
      "behaviours", Behaviour::scores, "Nilai setiap perilaku", "Score of each behaviour value");
  static final Field<ToCalibrate, Ratio> VALUE =
      Field.of("value", ToCalibrate::value, "Nilai", "Value");
  static final Field<Valued, Ratio> RESULT_VALUE =
      Field.of("resultValue", Valued::resultValue, "NHK", "Value of results");
  static final Field<Valued, Ratio> BEHAVIOUR_VALUE =
      Field.of("behaviourValue", Valued::behaviourValue, "NPK", "Value of behaviour");
  static final Field<Disciplined, List<DisciplineCase>> CASES =
      Field.of("cases", Disciplined::cases, "Hukuman disiplin", "Discipline cases");
  static final Field<Object, Object> LEVEL = Field.named("level", "Tingkat", "Level");
  static final Field<Object, Object> SCORE = Field.named("score", "Skor", "Score");
  static final Field<Object, Object> QUARTERS_AGO =
      Field.named("quartersAgo", "Triwulan sejak dijatuhkan", "Quarters since it was imposed");
  static final Field<Impacted, List<Ratio>> DEDUCTIONS = Field.of(
      "subordinateDeductions",
      Impacted::deductions,
      "Pengurang setiap bawahan",
      "Deduction of each subordinate");
  static final Field<Person, Optional<Ratio>> CORRECTION =
      Field.of("correction", Person::correction, "Koreksi pimpinan", "Correction");
  static final Field<Mix, Ratio> OWN_VALUE =
      Field.of("ownValue", Mix::ownValue, "Nilai sendiri", "Own value");
  static final Field<OfOrganisation, Ratio> ORGANISATION_VALUE = Field.of(
      "organisationValue", OfOrganisation::organisationValue, "NKO", "Value of the organisation");
  static final Field<OfOrganisation, Tier> TIER =
      Field.of("tier", OfOrganisation::tier, "Tingkat NKO", "Tier");

  /** The quarters' realisations as one. Outcome field {@code realisation}. */
  static final RuleKey<Realisations, Ratio> CONSOLIDATED_REALISATION = RuleKey.of(
      "consolidated-realisation",
      Text.of("Realisasi konsolidasi", "Consolidated realisation"),
      InputForm.of(
          Realisations.class,
          given -> new Realisations(
              given.required(REALISATIONS, given::ratios),
              given.required(CONSOLIDATION, given.constant(CONSOLIDATION, Consolidation.class))),
          REALISATIONS,
          CONSOLIDATION),
      OutputForm.single(Ratio.class, "realisation"));

  /** <em>Capaian</em> of an indicator. Outcome field {@code achievementPercent}. */
  static final RuleKey<Indicator, Ratio> ACHIEVEMENT = RuleKey.of(
      "capped-achievement",
      Text.of("Capaian indikator (%)", "Achievement of an indicator (%)"),
      InputForm.of(
          Indicator.class,
          given -> new Indicator(
              given.required(POLARITY, given.constant(POLARITY, Direction.class)),
              given.required(TARGET, given::ratio),
              given.required(REALISATION, given::ratio),
              given.ratio(WORST_CASE)),
          POLARITY,
          TARGET,
          REALISATION,
          WORST_CASE),
      OutputForm.single(Ratio.class, "achievementPercent"));

  /** <em>K3</em> of an indicator. Outcome field {@code weight}. */
  static final RuleKey<Properties, Ratio> INDICATOR_WEIGHT = RuleKey.of(
      "indicator-weight",
      Text.of("K3 indikator", "Weight of an indicator (K3)"),
      InputForm.of(
          Properties.class,
          given -> new Properties(
              given.required(VALIDITY, given.constant(VALIDITY, Validity.class)),
              given.required(CONTROL, given.constant(CONTROL, Control.class)),
              given.required(TARGET_WEIGHT, given::ratio)),
          VALIDITY,
          CONTROL,
          TARGET_WEIGHT),
      OutputForm.single(Ratio.class, "weight"));

  /** The share of each indicator, in percent. Outcome field {@code shares}. */
  static final RuleKey<IndicatorWeights.All, IndicatorWeights.Shares> INDICATOR_SHARES = RuleKey.of(
      "indicator-shares",
      Text.of("Bobot tertimbang indikator (%)", "Shares of the indicators (%)"),
      InputForm.of(
          IndicatorWeights.All.class,
          given -> new IndicatorWeights.All(given.required(WEIGHTS, given::ratios)),
          WEIGHTS),
      OutputForm.of(IndicatorWeights.Shares.class)
          .with("shares", IndicatorWeights.Shares::percents));

  /** A value after calibration. Outcome field {@code calibrated}. */
  static final RuleKey<ToCalibrate, Ratio> CALIBRATED_VALUE = RuleKey.of(
      "calibrated-value",
      Text.of("Nilai terkalibrasi", "Calibrated value"),
      InputForm.of(
          ToCalibrate.class,
          given -> new ToCalibrate(given.required(VALUE, given::ratio), group(given)),
          VALUE,
          GROUP),
      OutputForm.single(Ratio.class, "calibrated"));

  /** <em>NHK</em>. Outcome fields {@code value} and {@code calibrated}. */
  static final RuleKey<Results, Calibrated> RESULT_VALUE_RULE = RuleKey.of(
      "result-value",
      Text.of("Nilai hasil kerja (NHK)", "Value of results (NHK)"),
      InputForm.of(
          Results.class,
          given -> new Results(
              given.required(INDICATORS, given::list).stream()
                  .map(each -> new WeightedAchievement(
                      each.required(ACHIEVEMENT_PERCENT, each::ratio),
                      each.required(WEIGHT, each::ratio)))
                  .toList(),
              group(given)),
          INDICATORS,
          GROUP),
      calibrated());

  /** <em>NPK</em>. Outcome fields {@code value} and {@code calibrated}. */
  static final RuleKey<Behaviour, Calibrated> BEHAVIOUR_VALUE_RULE = RuleKey.of(
      "behaviour-value",
      Text.of("Nilai perilaku kerja (NPK)", "Value of behaviour (NPK)"),
      InputForm.of(
          Behaviour.class,
          given -> new Behaviour(
              given.ratios(BEHAVIOURS, BehaviourValue.class).orElse(Map.of()), group(given)),
          BEHAVIOURS,
          GROUP),
      calibrated());

  /** <em>NKP awal</em>, from calibrated values. Outcome field {@code value}. */
  static final RuleKey<Pair, Ratio> INITIAL_VALUE = RuleKey.of(
      "initial-value",
      Text.of("NKP awal", "Initial value (NKP awal)"),
      InputForm.of(Pair.class, FinanceRules::pair, RESULT_VALUE, BEHAVIOUR_VALUE),
      OutputForm.single(Ratio.class, "value"));

  /** The points that discipline cases take off. Outcome field {@code points}. */
  static final RuleKey<Adjustments.Cases, Ratio> DISCIPLINE_DEDUCTION = RuleKey.of(
      "discipline-deduction",
      Text.of("Pengurang disiplin", "Discipline deduction"),
      InputForm.of(
          Adjustments.Cases.class, given -> new Adjustments.Cases(disciplineCases(given)), CASES),
      OutputForm.single(Ratio.class, "points"));

  /** The points that deductions of subordinates take off. Outcome field {@code points}. */
  static final RuleKey<Adjustments.OfSubordinates, Ratio> IMPACT_DEDUCTION = RuleKey.of(
      "impact-deduction",
      Text.of("Dampak bagi atasan", "Impact on the superior"),
      InputForm.of(
          Adjustments.OfSubordinates.class,
          given -> new Adjustments.OfSubordinates(given.required(DEDUCTIONS, given::ratios)),
          DEDUCTIONS),
      OutputForm.single(Ratio.class, "points"));

  /** An own value mixed with the organisation's. Outcome fields {@code weightPercent} and {@code value}. */
  static final RuleKey<Mix, Mixed> ORGANISATION_MIX = RuleKey.of(
      "organisation-mix",
      Text.of("Pengaruh NKO", "Influence of the organisation"),
      InputForm.of(
          Mix.class,
          given -> new Mix(
              given.required(OWN_VALUE, given::ratio),
              given.required(ORGANISATION_VALUE, given::ratio),
              given.required(TIER, given.constant(TIER, Tier.class))),
          OWN_VALUE,
          ORGANISATION_VALUE,
          TIER),
      OutputForm.of(Mixed.class)
          .with("weightPercent", Mixed::weightPercent)
          .with("value", Mixed::value));

  /**
   * From calibrated values to the predicate. Outcome fields {@code initial}, {@code adjusted}, {@code value},
   * {@code resultValue}, {@code behaviourValue}, {@code resultRating}, {@code behaviourRating} and {@code predicate}.
   */
  static final RuleKey<Person, Conclusion> PERFORMANCE_VALUE = RuleKey.of(
      "performance-value",
      Text.of("Nilai kinerja pegawai (NKP)", "Performance value (NKP)"),
      InputForm.of(
          Person.class,
          given -> new Person(
              pair(given),
              disciplineCases(given),
              given.ratios(DEDUCTIONS).orElse(List.of()),
              given.ratio(CORRECTION),
              given.required(ORGANISATION_VALUE, given::ratio),
              given.required(TIER, given.constant(TIER, Tier.class))),
          RESULT_VALUE,
          BEHAVIOUR_VALUE,
          CASES,
          DEDUCTIONS,
          CORRECTION,
          ORGANISATION_VALUE,
          TIER),
      OutputForm.of(Conclusion.class)
          .with("initial", Conclusion::initial)
          .with("adjusted", Conclusion::adjusted)
          .with("value", Conclusion::value)
          .with("resultValue", Conclusion::resultValue)
          .with("behaviourValue", Conclusion::behaviourValue)
          .with("resultRating", Conclusion::resultRating)
          .with("behaviourRating", Conclusion::behaviourRating)
          .with("predicate", Conclusion::predicate));

  private FinanceRules() {}

  private static Pair pair(Given given) {
    return new Pair(
        given.required(RESULT_VALUE, given::ratio), given.required(BEHAVIOUR_VALUE, given::ratio));
  }

  private static PostGroup group(Given given) {
    return given.required(GROUP, given.constant(GROUP, PostGroup.class));
  }

  private static List<DisciplineCase> disciplineCases(Given given) {
    return given.list(CASES, LEVEL, SCORE, QUARTERS_AGO).orElse(List.of()).stream()
        .map(each -> new DisciplineCase(
            each.required(LEVEL, each.constant(LEVEL, Breach.class)),
            each.required(SCORE, each::ratio),
            each.required(QUARTERS_AGO, each::wholeNumber)))
        .toList();
  }

  private static OutputForm<Calibrated> calibrated() {
    return OutputForm.of(Calibrated.class)
        .with("value", Calibrated::value)
        .with("calibrated", Calibrated::calibrated);
  }

  static void addTo(Variant variant) {
    variant
        .newRule(CONSOLIDATED_REALISATION, Achievements::consolidate, practice())
        .newRule(ACHIEVEMENT, Achievements::achieve, practice())
        .newRule(INDICATOR_WEIGHT, IndicatorWeights::weight, practice())
        .newRule(INDICATOR_SHARES, IndicatorWeights::share, practice())
        .newRule(CALIBRATED_VALUE, Values::calibrate, practice())
        .newRule(RESULT_VALUE_RULE, Values::results, practice())
        .newRule(BEHAVIOUR_VALUE_RULE, Values::behaviour, practice())
        .newRule(INITIAL_VALUE, Values::initial, practice())
        .newRule(DISCIPLINE_DEDUCTION, Adjustments::discipline, practice())
        .newRule(IMPACT_DEDUCTION, Adjustments::impact, practice())
        .newRule(ORGANISATION_MIX, FinalValues::mix, practice())
        .newRule(PERFORMANCE_VALUE, FinalValues::conclude, practice());
  }
}
