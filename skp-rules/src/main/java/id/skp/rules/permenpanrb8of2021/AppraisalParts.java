package id.skp.rules.permenpanrb8of2021;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employee;
import id.skp.core.people.Position;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.rules.input.Field;
import id.skp.rules.permenpanrb8of2021.achievement.NumericTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of an appraisal from which it is evaluated. */
final class AppraisalParts {
  static final Field<Appraisal, Skp> SKP = Field.of("skp", Appraisal::skp, "SKP", "Plan");
  static final Field<Appraisal, List<ResultAppraisal>> RESULTS =
      Field.of("results", Appraisal::results, "Hasil kerja utama", "Main results");
  static final Field<Appraisal, List<BehaviourLevelAppraisal>> BEHAVIOUR_LEVELS = Field.of(
      "behaviourLevels", Appraisal::behaviourLevels, "Level perilaku", "Levels of behaviour");
  static final Field<Appraisal, Boolean> PEER_OPINION = Field.<Appraisal, Boolean>of(
          "peerOpinion",
          Appraisal::peerOpinion,
          "Pendapat rekan dan bawahan",
          "Opinion of peers and subordinates")
      .unless(false);

  static final Field<Appraisal, Optional<LocalDate>> SUPERIOR_SINCE =
      Field.of("superiorSince", Appraisal::superiorSince, "Atasan sejak", "Superior since");
  static final Field<Appraisal, EvaluationPeriod> PERIOD =
      Field.of("period", Appraisal::period, "Periode", "Period");

  static final Field<Skp, Employee> EMPLOYEE =
      Field.of("employee", Skp::employee, "Pegawai", "Employee");
  static final Field<Employee, Position> POSITION =
      Field.of("position", Employee::position, "Jabatan", "Position");
  static final Field<Skp, Optional<PlanModel>> MODEL =
      Field.of("model", Skp::model, "Model SKP", "Model of the plan");
  static final Field<Skp, List<WorkResult>> PLANNED_RESULTS =
      Field.of("results", Skp::results, "Rencana hasil kerja", "Planned results");
  static final Field<Skp, List<BehaviourStandard>> STANDARDS = Field.of(
      "behaviourStandards",
      Skp::behaviourStandards,
      "Standar level perilaku",
      "Required levels of behaviour");

  static final Field<WorkResult, String> PLANNED_ID =
      Field.of("id", WorkResult::id, "Pengenal", "Id");
  static final Field<WorkResult, WorkResultKind> KIND =
      Field.of("kind", WorkResult::kind, "Jenis hasil kerja", "Kind of work result");
  static final Field<WorkResult, Optional<MainWorkKind>> MAIN_WORK_KIND = Field.of(
      "mainWorkKind", WorkResult::mainWorkKind, "Jenis kinerja utama", "Kind of main work");
  static final Field<WorkResult, Optional<CascadingMethod>> CASCADING =
      Field.of("cascading", WorkResult::cascading, "Metode penyelarasan", "Alignment method");
  static final Field<WorkResult, Optional<AssignmentScope>> SCOPE =
      Field.of("scope", WorkResult::scope, "Lingkup penugasan", "Scope of the assignment");
  static final Field<WorkResult, Optional<SupportedResult>> SUPPORTS = Field.of(
      "supports",
      WorkResult::supports,
      "Hasil kerja atasan yang didukung",
      "The superior's result that is supported");
  static final Field<WorkResult, List<RubricLine>> RUBRIC =
      Field.of("rubric", WorkResult::rubric, "Rubrik", "Rubric");
  static final Field<RubricLine, AchievementCategory> DESCRIBED =
      Field.of("category", RubricLine::category, "Kategori", "Category");
  static final Field<WorkResult, List<Indicator>> PLANNED_INDICATORS =
      Field.of("indicators", WorkResult::indicators, "Indikator", "Indicators");

  static final Field<Indicator, String> INDICATOR_ID =
      Field.of("id", Indicator::id, "Pengenal", "Id");
  static final Field<Indicator, Optional<Aspect>> ASPECT =
      Field.of("aspect", Indicator::aspect, "Aspek", "Aspect");
  static final Field<Indicator, Polarity> POLARITY = Field.<Indicator, Polarity>of(
          "polarity", Indicator::polarity, "Kondisi", "Condition")
      .unless(Polarity.NORMAL);
  static final Field<Indicator, Optional<IndicatorTarget>> TARGET =
      Field.of("target", Indicator::target, "Target", "Target");
  static final Field<Indicator, Optional<NumericTarget>> NUMERIC_TARGET =
      Field.of("target", AppraisalParts::numericTarget, "Target", "Target");
  static final Field<Indicator, Boolean> MAXIMAL_TARGET = Field.<Indicator, Boolean>of(
          "maximalTarget",
          Indicator::maximalTarget,
          "Target tertinggi yang mungkin",
          "Target is the most attainable")
      .unless(false);

  static final Field<ResultAppraisal, String> RESULT_ID =
      Field.of("resultId", ResultAppraisal::resultId, "Hasil kerja", "Work result");
  static final Field<ResultAppraisal, List<IndicatorAppraisal>> INDICATORS = Field.of(
      "indicators",
      ResultAppraisal::indicators,
      "Realisasi indikator",
      "Realisation of the indicators");
  static final Field<ResultAppraisal, Optional<AchievementCategory>> CATEGORY = Field.of(
      "category", ResultAppraisal::category, "Kategori menurut rubrik", "Category by the rubric");
  static final Field<ResultAppraisal, AchievementCategory> LINE = Field.of(
      "category", each -> each.category().orElseThrow(), "Baris rubrik", "Line of the rubric");
  static final Field<ResultAppraisal, Optional<SuperiorResult>> SUPERIOR = Field.of(
      "superior", ResultAppraisal::superior, "Nilai hasil atasan", "The superior's result");
  static final Field<SuperiorResult, AchievementCategory> SUPERIOR_CATEGORY = Field.of(
      "category",
      SuperiorResult::category,
      "Kategori hasil atasan",
      "Category of the superior's result");
  static final Field<SuperiorResult, Ratio> SUPERIOR_SCORE = Field.of(
      "score",
      each -> Ratio.of(each.score()),
      "Nilai hasil atasan",
      "Score of the superior's result");
  static final Field<IndicatorAppraisal, String> REALISED_ID =
      Field.of("indicatorId", IndicatorAppraisal::indicatorId, "Indikator", "Indicator");
  static final Field<IndicatorAppraisal, Ratio> REALISATION =
      Field.of("realisation", each -> Ratio.of(each.realisation()), "Realisasi", "Realisation");

  static final Field<BehaviourLevelAppraisal, BehaviourAspect> SHOWN_ASPECT =
      Field.of("aspect", BehaviourLevelAppraisal::aspect, "Aspek perilaku", "Aspect of behaviour");
  static final Field<BehaviourLevelAppraisal, String> ASPECT_NAME = Field.of(
      "aspect",
      each -> each.aspect().label().indonesian(),
      "Aspek perilaku",
      "Aspect of behaviour");
  static final Field<BehaviourLevelAppraisal, Ratio> LEVEL =
      Field.of("level", each -> Ratio.of(each.level()), "Level perilaku", "Level of behaviour");
  static final Field<BehaviourLevelAppraisal, List<Integer>> SITUATIONS = Field.of(
      "situationLevels",
      BehaviourLevelAppraisal::situationLevels,
      "Level tiap situasi",
      "Levels of the situations");
  static final Field<BehaviourLevelAppraisal, Optional<Ratio>> SURVEY = Field.of(
      "surveyScore",
      each -> each.surveyScore().map(Ratio::of),
      "Nilai survei rekan dan bawahan",
      "Score of the survey");
  static final Field<BehaviourStandard, BehaviourAspect> REQUIRED_ASPECT =
      Field.of("aspect", BehaviourStandard::aspect, "Aspek perilaku", "Aspect of behaviour");
  static final Field<BehaviourStandard, Integer> LOWEST = Field.of(
      "lowest", BehaviourStandard::lowest, "Standar level terendah", "Lowest required level");
  static final Field<BehaviourStandard, Integer> HIGHEST = Field.of(
      "highest", BehaviourStandard::highest, "Standar level tertinggi", "Highest required level");

  private AppraisalParts() {}

  private static Optional<NumericTarget> numericTarget(Indicator indicator) {
    Optional<IndicatorTarget> target = indicator.target();
    return target.isEmpty() ? Optional.empty() : NumericTarget.of(target.get());
  }
}
