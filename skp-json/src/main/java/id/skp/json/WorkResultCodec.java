package id.skp.json;

import static id.skp.json.Values.ID;
import static id.skp.json.Values.NAME;
import static id.skp.json.Values.NUMBER;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

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
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.SupportedResultBuilder;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultBuilder;
import id.skp.core.plan.WorkResultKind;
import java.math.BigDecimal;
import java.util.Optional;

/** The results of a plan with their indicators, targets and rubrics, and where they come from. */
final class WorkResultCodec {
  static final ValueDecoder<WorkResult> RESULT = object(WorkResultCodec::result);
  static final ValueDecoder<AchievementCategory> CATEGORY = constant(AchievementCategory.class);

  private static final ValueDecoder<SupportedResult> SUPPORTED = object(WorkResultCodec::supported);
  private static final ValueDecoder<Assigner> ASSIGNER = object(WorkResultCodec::assigner);
  static final ValueDecoder<Indicator> INDICATOR = object(WorkResultCodec::indicator);
  static final ValueDecoder<IndicatorTarget> TARGET = object(WorkResultCodec::target);
  static final ValueDecoder<AssignerRole> ASSIGNER_ROLE = constant(AssignerRole.class);
  private static final ValueDecoder<RubricLine> RUBRIC = object(WorkResultCodec::rubric);
  private static final ValueDecoder<WorkResultKind> KIND = constant(WorkResultKind.class);
  private static final ValueDecoder<MainWorkKind> MAIN_WORK_KIND = constant(MainWorkKind.class);
  static final ValueDecoder<CascadingMethod> CASCADING = constant(CascadingMethod.class);
  private static final ValueDecoder<AssignmentScope> SCOPE = constant(AssignmentScope.class);
  private static final ValueDecoder<Aspect> ASPECT = constant(Aspect.class);
  private static final ValueDecoder<Perspective> PERSPECTIVE = constant(Perspective.class);
  private static final ValueDecoder<Polarity> POLARITY = constant(Polarity.class);

  private static final ValueDecoder<IndicatorManual> MANUAL = object(WorkResultCodec::manual);
  private static final ValueDecoder<ControlLevel> CONTROL_LEVEL = constant(ControlLevel.class);
  private static final ValueDecoder<ReportingRhythm> REPORTING = constant(ReportingRhythm.class);

  private WorkResultCodec() {}

  private static Optional<WorkResult> result(ObjectView json) {
    WorkResultBuilder result = WorkResult.builder();
    json.required("id", ID).ifPresent(result::id);
    json.required("kind", KIND).ifPresent(result::kind);
    json.optional("mainWorkKind", MAIN_WORK_KIND).ifPresent(result::mainWorkKind);
    json.required("text", TEXT).ifPresent(result::text);
    json.optional("supports", SUPPORTED).ifPresent(result::supports);
    json.optional("cascading", CASCADING).ifPresent(result::cascading);
    json.optional("scope", SCOPE).ifPresent(result::scope);
    json.optional("assignedBy", ASSIGNER).ifPresent(result::assignedBy);
    result.indicators(json.list("indicators", INDICATOR));
    result.rubric(json.list("rubric", RUBRIC));
    return json.build(result::build);
  }

  static ObjectTree result(WorkResult result) {
    return new ObjectTree()
        .put("id", result.id())
        .put("kind", result.kind())
        .put("mainWorkKind", result.mainWorkKind())
        .put("text", result.text())
        .put("supports", result.supports().map(WorkResultCodec::supported))
        .put("cascading", result.cascading())
        .put("scope", result.scope())
        .put("assignedBy", result.assignedBy().map(WorkResultCodec::assigner))
        .listUnlessEmpty("indicators", result.indicators(), WorkResultCodec::indicator)
        .listUnlessEmpty("rubric", result.rubric(), WorkResultCodec::rubric);
  }

  private static Optional<RubricLine> rubric(ObjectView json) {
    Optional<AchievementCategory> category = json.required("category", CATEGORY);
    Optional<String> criterion = json.required("criterion", TEXT);
    return json.build(() -> new RubricLine(category.orElseThrow(), criterion.orElseThrow()));
  }

  private static ObjectTree rubric(RubricLine line) {
    return new ObjectTree().put("category", line.category()).put("criterion", line.criterion());
  }

  private static Optional<SupportedResult> supported(ObjectView json) {
    SupportedResultBuilder supported = SupportedResult.builder();
    json.required("text", TEXT).ifPresent(supported::text);
    json.optional("ownerId", ID).ifPresent(supported::ownerId);
    json.optional("resultId", ID).ifPresent(supported::resultId);
    return json.build(supported::build);
  }

  private static ObjectTree supported(SupportedResult supported) {
    return new ObjectTree()
        .put("text", supported.text())
        .put("ownerId", supported.ownerId())
        .put("resultId", supported.resultId());
  }

  private static Optional<Assigner> assigner(ObjectView json) {
    AssignerBuilder assigner = Assigner.builder();
    json.optional("employeeId", ID).ifPresent(assigner::employeeId);
    json.optional("name", NAME).ifPresent(assigner::name);
    json.optional("capacity", NAME).ifPresent(assigner::capacity);
    json.optional("role", ASSIGNER_ROLE).ifPresent(assigner::role);
    json.optional("team", NAME).ifPresent(assigner::team);
    return json.build(assigner::build);
  }

  private static ObjectTree assigner(Assigner assigner) {
    return new ObjectTree()
        .put("employeeId", assigner.employeeId())
        .put("name", assigner.name())
        .put("capacity", assigner.capacity())
        .put("role", assigner.role())
        .put("team", assigner.team());
  }

  private static Optional<Indicator> indicator(ObjectView json) {
    IndicatorBuilder indicator = Indicator.builder();
    json.required("id", ID).ifPresent(indicator::id);
    json.required("text", TEXT).ifPresent(indicator::text);
    json.optional("aspect", ASPECT).ifPresent(indicator::aspect);
    json.optional("perspective", PERSPECTIVE).ifPresent(indicator::perspective);
    json.optional("target", TARGET).ifPresent(indicator::target);
    json.optional("polarity", POLARITY).ifPresent(indicator::polarity);
    json.optional("maximalTarget", TRUTH).ifPresent(indicator::maximalTarget);
    json.optional("manual", MANUAL).ifPresent(indicator::manual);
    return json.build(indicator::build);
  }

  static ObjectTree indicator(Indicator indicator) {
    return new ObjectTree()
        .put("id", indicator.id())
        .put("text", indicator.text())
        .put("aspect", indicator.aspect())
        .put("perspective", indicator.perspective())
        .put("target", indicator.target().map(WorkResultCodec::target))
        .put("polarity", indicator.polarity())
        .put("maximalTarget", indicator.maximalTarget())
        .put("manual", indicator.manual().map(WorkResultCodec::manual));
  }

  private static Optional<IndicatorManual> manual(ObjectView json) {
    IndicatorManualBuilder manual = IndicatorManual.builder();
    json.required("purpose", TEXT).ifPresent(manual::purpose);
    json.required("definition", TEXT).ifPresent(manual::definition);
    json.required("formula", TEXT).ifPresent(manual::formula);
    json.optional("unit", NAME).ifPresent(manual::unit);
    json.required("controlLevel", CONTROL_LEVEL).ifPresent(manual::controlLevel);
    json.required("dataSource", TEXT).ifPresent(manual::dataSource);
    json.required("reporting", REPORTING).ifPresent(manual::reporting);
    return json.build(manual::build);
  }

  private static ObjectTree manual(IndicatorManual manual) {
    return new ObjectTree()
        .put("purpose", manual.purpose())
        .put("definition", manual.definition())
        .put("formula", manual.formula())
        .put("unit", manual.unit())
        .put("controlLevel", manual.controlLevel())
        .put("dataSource", manual.dataSource())
        .put("reporting", manual.reporting());
  }

  private static Optional<IndicatorTarget> target(ObjectView json) {
    Optional<String> text = json.required("text", TEXT);
    Optional<BigDecimal> value = json.optional("value", NUMBER);
    Optional<BigDecimal> min = json.optional("min", NUMBER);
    Optional<BigDecimal> max = json.optional("max", NUMBER);
    Optional<String> unit = json.optional("unit", NAME);
    boolean exact = json.has("value");
    boolean range = json.has("min") || json.has("max");
    if (exact && range) {
      json.problem(
          "TARGET_MALFORMED",
          "perlu value, atau min dan max, ditemukan keduanya; hapus yang tidak dimaksud",
          "needs value, or min and max, found both; remove what is not meant");
    } else if (!exact && !range && json.has("unit")) {
      json.problem(
          "TARGET_MALFORMED",
          "perlu value, min atau max di samping unit, tidak ada; tambahkan salah satunya",
          "needs value, min or max beside unit, found none; add one of them");
    }
    return json.build(() -> {
      if (exact) {
        return new ExactTarget(value.orElseThrow(), unit, text.orElseThrow());
      }
      return range
          ? new RangeTarget(min, max, unit, text.orElseThrow())
          : new NarrativeTarget(text.orElseThrow());
    });
  }

  static ObjectTree target(IndicatorTarget target) {
    ObjectTree tree = new ObjectTree().put("text", target.text());
    if (target instanceof ExactTarget exact) {
      tree.put("value", exact.value()).put("unit", exact.unit());
    } else if (target instanceof RangeTarget range) {
      tree.put("min", range.min()).put("max", range.max()).put("unit", range.unit());
    }
    return tree;
  }
}
