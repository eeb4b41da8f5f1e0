package id.skp.json;

import static id.skp.json.Values.DATE;
import static id.skp.json.Values.NUMBER;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.law.RegulationId;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Annex;
import id.skp.core.plan.AnnexBuilder;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.AssignerBuilder;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorBuilder;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.Perspective;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpBuilder;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.SupportedResultBuilder;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultBuilder;
import id.skp.core.plan.WorkResultKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The plan (SKP) with its results, indicators, targets, behaviour expectations and annex. */
final class PlanCodec {
  static final ValueDecoder<BehaviourValue> BEHAVIOUR = constant(BehaviourValue.class);

  private static final ValueDecoder<RegulationId> REGULATION =
      text("a text such as 'PermenPAN-RB 6/2022'", RegulationId::parse);
  private static final ValueDecoder<PlanApproach> APPROACH = constant(PlanApproach.class);
  private static final ValueDecoder<WorkResultKind> KIND = constant(WorkResultKind.class);
  private static final ValueDecoder<Aspect> ASPECT = constant(Aspect.class);
  private static final ValueDecoder<Perspective> PERSPECTIVE = constant(Perspective.class);
  private static final ValueDecoder<Polarity> POLARITY = constant(Polarity.class);

  private PlanCodec() {}

  static Optional<Skp> skp(ObjectView json) {
    SkpBuilder skp = Skp.builder();
    json.required("id", TEXT).ifPresent(skp::id);
    json.optional("version", WHOLE_NUMBER).ifPresent(skp::version);
    json.required("regulation", REGULATION).ifPresent(skp::regulation);
    json.required("approach", APPROACH).ifPresent(skp::approach);
    json.required("employee", object(PeopleCodec::employee)).ifPresent(skp::employee);
    json.required("appraiser", object(PeopleCodec::appraiser)).ifPresent(skp::appraiser);
    json.required("period", object(PlanCodec::period)).ifPresent(skp::period);
    skp.results(json.list("results", object(PlanCodec::result)));
    skp.behaviours(json.list("behaviours", object(PlanCodec::behaviour)));
    json.optional("annex", object(PlanCodec::annex)).ifPresent(skp::annex);
    json.optional("fixedOn", DATE).ifPresent(skp::fixedOn);
    return json.build(skp::build);
  }

  static ObjectTree skp(Skp skp) {
    return new ObjectTree()
        .put("id", skp.id())
        .put("version", skp.version())
        .put("regulation", skp.regulation().toString())
        .put("approach", skp.approach())
        .put("employee", PeopleCodec.employee(skp.employee()))
        .put("appraiser", PeopleCodec.appraiser(skp.appraiser()))
        .put("period", period(skp.period()))
        .list("results", skp.results(), PlanCodec::result)
        .list("behaviours", skp.behaviours(), PlanCodec::behaviour)
        .put("annex", annex(skp.annex()))
        .put("fixedOn", skp.fixedOn());
  }

  private static Optional<DateRange> period(ObjectView json) {
    Optional<LocalDate> from = json.required("from", DATE);
    Optional<LocalDate> to = json.required("to", DATE);
    return json.build(() -> new DateRange(from.orElseThrow(), to.orElseThrow()));
  }

  private static ObjectTree period(DateRange period) {
    return new ObjectTree().put("from", period.from()).put("to", period.to());
  }

  private static Optional<WorkResult> result(ObjectView json) {
    WorkResultBuilder result = WorkResult.builder();
    json.required("id", TEXT).ifPresent(result::id);
    json.required("kind", KIND).ifPresent(result::kind);
    json.required("text", TEXT).ifPresent(result::text);
    json.optional("supports", object(PlanCodec::supported)).ifPresent(result::supports);
    json.optional("assignedBy", object(PlanCodec::assigner)).ifPresent(result::assignedBy);
    result.indicators(json.list("indicators", object(PlanCodec::indicator)));
    return json.build(result::build);
  }

  private static ObjectTree result(WorkResult result) {
    return new ObjectTree()
        .put("id", result.id())
        .put("kind", result.kind())
        .put("text", result.text())
        .put("supports", result.supports().map(PlanCodec::supported))
        .put("assignedBy", result.assignedBy().map(PlanCodec::assigner))
        .list("indicators", result.indicators(), PlanCodec::indicator);
  }

  private static Optional<SupportedResult> supported(ObjectView json) {
    SupportedResultBuilder supported = SupportedResult.builder();
    json.required("text", TEXT).ifPresent(supported::text);
    json.optional("ownerId", TEXT).ifPresent(supported::ownerId);
    json.optional("resultId", TEXT).ifPresent(supported::resultId);
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
    json.optional("employeeId", TEXT).ifPresent(assigner::employeeId);
    json.optional("name", TEXT).ifPresent(assigner::name);
    json.optional("capacity", TEXT).ifPresent(assigner::capacity);
    return json.build(assigner::build);
  }

  private static ObjectTree assigner(Assigner assigner) {
    return new ObjectTree()
        .put("employeeId", assigner.employeeId())
        .put("name", assigner.name())
        .put("capacity", assigner.capacity());
  }

  private static Optional<Indicator> indicator(ObjectView json) {
    IndicatorBuilder indicator = Indicator.builder();
    json.required("id", TEXT).ifPresent(indicator::id);
    json.required("text", TEXT).ifPresent(indicator::text);
    json.optional("aspect", ASPECT).ifPresent(indicator::aspect);
    json.optional("perspective", PERSPECTIVE).ifPresent(indicator::perspective);
    json.optional("target", object(PlanCodec::target)).ifPresent(indicator::target);
    json.optional("polarity", POLARITY).ifPresent(indicator::polarity);
    json.optional("maximalTarget", TRUTH).ifPresent(indicator::maximalTarget);
    return json.build(indicator::build);
  }

  private static ObjectTree indicator(Indicator indicator) {
    return new ObjectTree()
        .put("id", indicator.id())
        .put("text", indicator.text())
        .put("aspect", indicator.aspect())
        .put("perspective", indicator.perspective())
        .put("target", indicator.target().map(PlanCodec::target))
        .put("polarity", indicator.polarity())
        .put("maximalTarget", indicator.maximalTarget());
  }

  private static Optional<IndicatorTarget> target(ObjectView json) {
    Optional<String> text = json.required("text", TEXT);
    Optional<BigDecimal> value = json.optional("value", NUMBER);
    Optional<BigDecimal> min = json.optional("min", NUMBER);
    Optional<BigDecimal> max = json.optional("max", NUMBER);
    Optional<String> unit = json.optional("unit", TEXT);
    boolean exact = json.has("value");
    boolean range = json.has("min") || json.has("max");
    if (exact && range) {
      json.problem(
          "TARGET_MALFORMED", "needs value, or min and max, found both; remove what is not meant");
    } else if (!exact && !range && json.has("unit")) {
      json.problem(
          "TARGET_MALFORMED", "needs value, min or max beside unit, found none; add one of them");
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

  private static ObjectTree target(IndicatorTarget target) {
    ObjectTree tree = new ObjectTree().put("text", target.text());
    if (target instanceof ExactTarget exact) {
      tree.put("value", exact.value()).put("unit", exact.unit());
    } else if (target instanceof RangeTarget range) {
      tree.put("min", range.min()).put("max", range.max()).put("unit", range.unit());
    }
    return tree;
  }

  private static Optional<BehaviourExpectation> behaviour(ObjectView json) {
    Optional<BehaviourValue> value = json.required("value", BEHAVIOUR);
    Optional<String> expectation = json.optional("leaderExpectation", TEXT);
    return json.build(() -> new BehaviourExpectation(value.orElseThrow(), expectation));
  }

  private static ObjectTree behaviour(BehaviourExpectation behaviour) {
    return new ObjectTree()
        .put("value", behaviour.value())
        .put("leaderExpectation", behaviour.leaderExpectation());
  }

  private static Optional<Annex> annex(ObjectView json) {
    AnnexBuilder annex = Annex.builder();
    annex.resourceSupport(json.list("resourceSupport", TEXT));
    annex.accountabilityScheme(json.list("accountabilityScheme", TEXT));
    annex.consequences(json.list("consequences", TEXT));
    return json.build(annex::build);
  }

  private static ObjectTree annex(Annex annex) {
    return new ObjectTree()
        .put("resourceSupport", annex.resourceSupport())
        .put("accountabilityScheme", annex.accountabilityScheme())
        .put("consequences", annex.consequences());
  }
}
