package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.oneAtLeast;
import static id.skp.json.BasicShapes.where;

import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.AssignerBuilder;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.AssignmentScope;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.ControlLevel;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorBuilder;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.IndicatorManualBuilder;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.MainWorkKind;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.ReportingRhythm;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.StandardKind;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.SupportedResultBuilder;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultBuilder;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.shape.GivenFields;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/** The results of a plan with their indicators, targets and rubrics, and where they come from. */
final class WorkResultShapes {
  static final Shape<AchievementCategory> CATEGORY = Shape.constant(
      AchievementCategory.class,
      Text.of("Kategori capaian", "How a result came out (PermenPAN-RB 8/2021)."));

  static final Shape<AssignerRole> ASSIGNER_ROLE = Shape.constant(
      AssignerRole.class, Text.of("Peran pemberi tugas", "In which role somebody assigns work."));

  static final Shape<WorkResultKind> KIND = Shape.constant(
      WorkResultKind.class,
      Text.of("Hasil kerja utama atau tambahan", "Main or additional result."));

  static final Shape<CascadingMethod> CASCADING = Shape.constant(
      CascadingMethod.class,
      Text.of(
          "Metode penyelarasan",
          "DIRECT: the leader's result is divided; NON_DIRECT: it is supported."));

  static final Shape<RubricLine> RUBRIC_LINE = Shape.later(() -> ObjectShape.of(
          "rubricLine",
          Text.of(
              "Kriteria kategori",
              "What a category asks of a result (PermenPAN-RB 8/2021, developed model)."),
          Part.required("category", CATEGORY, RubricLine::category),
          Part.required("criterion", TEXT, RubricLine::criterion)
              .saying("What has to be reached for the category."),
          RubricLine::new)
      .shape());

  static final Shape<SupportedResult> SUPPORTED_RESULT = Shape.later(() -> ObjectShape.of(
          "supportedResult",
          Text.of("Hasil kerja pimpinan", "The leader's result that a result contributes to."),
          SupportedResult::builder,
          SupportedResultBuilder::build)
      .required("text", TEXT, SupportedResult::text, SupportedResultBuilder::text)
      .saying("The wording of the leader's result that is supported.")
      .optional("ownerId", ID, SupportedResult::ownerId, SupportedResultBuilder::ownerId)
      .saying("The id of the leader whose result it is.")
      .optional("resultId", ID, SupportedResult::resultId, SupportedResultBuilder::resultId)
      .saying("The id of that result in the leader's plan.")
      .shape());

  static final Shape<Assigner> ASSIGNER = Shape.later(() -> ObjectShape.of(
          "assigner",
          Text.of("Pemberi tugas", "Who assigned a result: at least one of id, name and capacity."),
          Assigner::builder,
          AssignerBuilder::build)
      .optional("employeeId", ID, Assigner::employeeId, AssignerBuilder::employeeId)
      .saying("The id of the employee who assigns the work.")
      .optional("name", NAME, Assigner::name, AssignerBuilder::name)
      .saying("The name of who assigns the work.")
      .optional("capacity", NAME, Assigner::capacity, AssignerBuilder::capacity)
      .saying("The capacity in which the work is assigned.")
      .optional("role", ASSIGNER_ROLE, Assigner::role, AssignerBuilder::role)
      .optional("team", NAME, Assigner::team, AssignerBuilder::team)
      .saying("The name of the team.")
      .where(oneAtLeast("employeeId", "name", "capacity"))
      .shape());

  static final Shape<IndicatorTarget> TARGET = ObjectShape.of(
          "target",
          Text.of("Target", "One number (value), a range (min, max or both) or words alone."),
          TargetParts::new,
          TargetParts::target)
      .required("text", TEXT, IndicatorTarget::text, (parts, text) -> parts.text = text)
      .saying("The target as the plan words it.")
      .optional(
          "value",
          NUMBER,
          target ->
              target instanceof ExactTarget exact ? Optional.of(exact.value()) : Optional.empty(),
          (parts, value) -> parts.value = Optional.of(value))
      .saying("The target's number, where it is one.")
      .optional(
          "min",
          NUMBER,
          target -> target instanceof RangeTarget range ? range.min() : Optional.empty(),
          (parts, min) -> parts.min = Optional.of(min))
      .saying("The lower bound of a target that is a range.")
      .optional(
          "max",
          NUMBER,
          target -> target instanceof RangeTarget range ? range.max() : Optional.empty(),
          (parts, max) -> parts.max = Optional.of(max))
      .saying("The upper bound of a target that is a range.")
      .optional(
          "unit", NAME, WorkResultShapes::unit, (parts, unit) -> parts.unit = Optional.of(unit))
      .saying("The unit of the target's number.")
      .check((parts, given) -> TargetParts.check(given))
      .where(where("""
          {"anyOf": [
            {"required": ["value"],
             "properties": {"value": {"not": {"type": "null"}}, "min": {"type": "null"}, "max": {"type": "null"}}},
            {"properties": {"value": {"type": "null"}},
             "anyOf": [{"required": ["min"], "properties": {"min": {"not": {"type": "null"}}}},
                       {"required": ["max"], "properties": {"max": {"not": {"type": "null"}}}}]},
            {"properties": {"value": {"type": "null"}, "min": {"type": "null"}, "max": {"type": "null"},
                            "unit": {"type": "null"}}}]}"""))
      .shape();

  static final Shape<StandardReference> STANDARD = Shape.later(() -> ObjectShape.of(
          "standardReference",
          Text.of("Rujukan SOP atau standar", "What the quality of a result is judged by."),
          Part.required(
              "kind",
              Shape.constant(
                  StandardKind.class, Text.of("Jenis rujukan", "What kind of text it is.")),
              StandardReference::kind),
          Part.required("title", NAME, StandardReference::title)
              .saying("The title of the standard that is referred to."),
          Part.optional("issuedOn", DATE, StandardReference::issuedOn)
              .saying("The day on which the standard was issued."),
          StandardReference::new)
      .shape());

  static final Shape<IndicatorManual> MANUAL = Shape.later(() -> ObjectShape.of(
          "indicatorManual",
          Text.of("Manual indikator kinerja", "How an indicator is understood and measured."),
          IndicatorManual::builder,
          IndicatorManualBuilder::build)
      .required("purpose", TEXT, IndicatorManual::purpose, IndicatorManualBuilder::purpose)
      .saying("What the indicator is measured for.")
      .required("definition", TEXT, IndicatorManual::definition, IndicatorManualBuilder::definition)
      .saying("What the indicator means.")
      .required("formula", TEXT, IndicatorManual::formula, IndicatorManualBuilder::formula)
      .saying("How the indicator is calculated.")
      .optional("unit", NAME, IndicatorManual::unit, IndicatorManualBuilder::unit)
      .saying("The unit in which the indicator is measured.")
      .required(
          "controlLevel",
          Shape.constant(
              ControlLevel.class,
              Text.of(
                  "Tingkat kendali", "How far an indicator looks beyond what its owner controls.")),
          IndicatorManual::controlLevel,
          IndicatorManualBuilder::controlLevel)
      .required("dataSource", TEXT, IndicatorManual::dataSource, IndicatorManualBuilder::dataSource)
      .saying("Where the data of the indicator come from.")
      .required(
          "reporting",
          Shape.constant(
              ReportingRhythm.class,
              Text.of("Periode pelaporan", "How often an indicator is reported.")),
          IndicatorManual::reporting,
          IndicatorManualBuilder::reporting)
      .shape());

  static final Shape<Indicator> INDICATOR = ObjectShape.of(
          "indicator",
          Text.of(
              "Indikator kinerja individu",
              "An indicator: with an aspect, or for a leader with a perspective."),
          Indicator::builder,
          IndicatorBuilder::build)
      .required("id", ID, Indicator::id, IndicatorBuilder::id)
      .saying("The id of the indicator, which other parts of the document name.")
      .required("text", TEXT, Indicator::text, IndicatorBuilder::text)
      .saying("The wording of the indicator.")
      .optional(
          "aspect",
          Shape.constant(Aspect.class, Text.of("Aspek", "What is measured.")),
          Indicator::aspect,
          IndicatorBuilder::aspect)
      .optional(
          "perspective",
          Shape.constant(
              Perspective.class, Text.of("Perspektif", "What is looked at in a plan of a leader.")),
          Indicator::perspective,
          IndicatorBuilder::perspective)
      .optional("target", TARGET, Indicator::target, IndicatorBuilder::target)
      .standard(
          "polarity",
          Shape.constant(
              Polarity.class,
              Text.of("Polaritas", "NORMAL: more is better; KHUSUS: less is better.")),
          Indicator::polarity,
          IndicatorBuilder::polarity,
          Polarity.NORMAL)
      .standard(
          "maximalTarget", TRUTH, Indicator::maximalTarget, IndicatorBuilder::maximalTarget, false)
      .saying("Whether the target is the most that can be attained.")
      .optional("manual", MANUAL, Indicator::manual, IndicatorBuilder::manual)
      .list("standards", STANDARD.list(), Indicator::standards, IndicatorBuilder::standards)
      .saying("The standards that the target rests on.")
      .shape();

  static final Shape<WorkResult> RESULT = ObjectShape.of(
          "workResult",
          Text.of("Rencana hasil kerja", "A result that is planned."),
          WorkResult::builder,
          WorkResultBuilder::build)
      .required("id", ID, WorkResult::id, WorkResultBuilder::id)
      .saying("The id of the result, which other parts of the document name.")
      .required("kind", KIND, WorkResult::kind, WorkResultBuilder::kind)
      .optional(
          "mainWorkKind",
          Shape.constant(
              MainWorkKind.class,
              Text.of(
                  "Jenis kinerja utama", "Where a main result comes from (PermenPAN-RB 8/2021).")),
          WorkResult::mainWorkKind,
          WorkResultBuilder::mainWorkKind)
      .required("text", TEXT, WorkResult::text, WorkResultBuilder::text)
      .saying("The wording of the planned result.")
      .optional("supports", SUPPORTED_RESULT, WorkResult::supports, WorkResultBuilder::supports)
      .optional("cascading", CASCADING, WorkResult::cascading, WorkResultBuilder::cascading)
      .optional(
          "scope",
          Shape.constant(
              AssignmentScope.class,
              Text.of(
                  "Lingkup penugasan",
                  "Within a unit, between units or between agencies (PermenPAN-RB 8/2021).")),
          WorkResult::scope,
          WorkResultBuilder::scope)
      .optional("assignedBy", ASSIGNER, WorkResult::assignedBy, WorkResultBuilder::assignedBy)
      .list("indicators", INDICATOR.list(), WorkResult::indicators, WorkResultBuilder::indicators)
      .saying("How the result is measured, by quantity, quality, time or cost.")
      .list("rubric", RUBRIC_LINE.list(), WorkResult::rubric, WorkResultBuilder::rubric)
      .saying("What has to be reached for each category (PermenPAN-RB 8/2021).")
      .list("standards", STANDARD.list(), WorkResult::standards, WorkResultBuilder::standards)
      .saying("The standards that the result rests on.")
      .shape();

  private WorkResultShapes() {}

  private static Optional<String> unit(IndicatorTarget target) {
    if (target instanceof ExactTarget exact) {
      return exact.unit();
    }
    return target instanceof RangeTarget range ? range.unit() : Optional.empty();
  }

  /** What is read of a target, whose kind the fields tell. */
  private static final class TargetParts {
    private String text = "";
    private Optional<BigDecimal> value = Optional.empty();
    private Optional<BigDecimal> min = Optional.empty();
    private Optional<BigDecimal> max = Optional.empty();
    private Optional<String> unit = Optional.empty();

    static void check(GivenFields given) {
      boolean range = given.has("min") || given.has("max");
      if (given.has("value") && range) {
        given.refuse(
            "TARGET_MALFORMED",
            "perlu value, atau min dan max, ditemukan keduanya; hapus yang tidak dimaksud",
            "needs value, or min and max, found both; remove what is not meant");
      } else if (!given.has("value") && !range && given.has("unit")) {
        given.refuse(
            "TARGET_MALFORMED",
            "perlu value, min atau max di samping unit, tidak ada; tambahkan salah satunya",
            "needs value, min or max beside unit, found none; add one of them");
      }
    }

    IndicatorTarget target() {
      if (value.isPresent()) {
        return new ExactTarget(value.get(), unit, text);
      }
      return min.isPresent() || max.isPresent()
          ? new RangeTarget(min, max, unit, text)
          : new NarrativeTarget(text);
    }
  }
}
