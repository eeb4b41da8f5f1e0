package id.skp.json;

import static id.skp.json.Values.ID;
import static id.skp.json.Values.NUMBER;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.AppraisalBuilder;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourAppraisalBuilder;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisalBuilder;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.ResultAppraisalBuilder;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/** What is judged: the plan, the period, and what is judged of each result and behaviour. */
final class AppraisalCodec {
  private static final ValueDecoder<ResultAppraisal> RESULT = object(AppraisalCodec::result);
  private static final ValueDecoder<BehaviourAppraisal> BEHAVIOUR =
      object(AppraisalCodec::behaviour);
  private static final ValueDecoder<BehaviourLevelAppraisal> LEVEL = object(AppraisalCodec::level);
  private static final ValueDecoder<IndicatorAppraisal> INDICATOR =
      object(AppraisalCodec::indicator);
  private static final ValueDecoder<SuperiorResult> SUPERIOR = object(AppraisalCodec::superior);
  static final ValueDecoder<EvaluationPeriod> PERIOD = text(
      Text.of(
          "teks seperti '2024', '2024-S1', '2024-Q1' atau '2024-03' dalam tanda kutip",
          "a text such as '2024', '2024-S1', '2024-Q1' or '2024-03' in quotation marks"),
      EvaluationPeriod::parse);
  static final ValueDecoder<OrganisationPredicate> ORGANISATION_PREDICATE =
      constant(OrganisationPredicate.class);
  static final ValueDecoder<Rating> RATING = constant(Rating.class);

  private AppraisalCodec() {}

  static Optional<Appraisal> appraisal(ObjectView json) {
    AppraisalBuilder appraisal = Appraisal.builder();
    json.required("skp", PlanCodec.SKP).ifPresent(appraisal::skp);
    json.required("period", PERIOD).ifPresent(appraisal::period);
    json.optional("organisationPredicate", ORGANISATION_PREDICATE)
        .ifPresent(appraisal::organisationPredicate);
    json.optional("leadsUnit", TRUTH).ifPresent(appraisal::leadsUnit);
    appraisal.results(json.list("results", RESULT));
    appraisal.behaviours(json.list("behaviours", BEHAVIOUR));
    appraisal.behaviourLevels(json.list("behaviourLevels", LEVEL));
    json.optional("peerOpinion", TRUTH).ifPresent(appraisal::peerOpinion);
    json.optional("newIdea", TEXT).ifPresent(appraisal::newIdea);
    json.optional("resultRating", RATING).ifPresent(appraisal::resultRating);
    json.optional("behaviourRating", RATING).ifPresent(appraisal::behaviourRating);
    json.optional("departureReason", TEXT).ifPresent(appraisal::departureReason);
    return json.build(appraisal::build);
  }

  static ObjectTree appraisal(Appraisal appraisal) {
    return new ObjectTree()
        .put("skp", PlanCodec.skp(appraisal.skp()))
        .put("period", appraisal.period().toString())
        .put("organisationPredicate", appraisal.organisationPredicate())
        .put("leadsUnit", appraisal.leadsUnit())
        .listUnlessEmpty("results", appraisal.results(), AppraisalCodec::result)
        .listUnlessEmpty("behaviours", appraisal.behaviours(), AppraisalCodec::behaviour)
        .listUnlessEmpty("behaviourLevels", appraisal.behaviourLevels(), AppraisalCodec::level)
        .put("peerOpinion", appraisal.peerOpinion())
        .put("newIdea", appraisal.newIdea())
        .put("resultRating", appraisal.resultRating())
        .put("behaviourRating", appraisal.behaviourRating())
        .put("departureReason", appraisal.departureReason());
  }

  private static Optional<BehaviourLevelAppraisal> level(ObjectView json) {
    BehaviourLevelAppraisalBuilder level = BehaviourLevelAppraisal.builder();
    json.required("aspect", PlanCodec.BEHAVIOUR_ASPECT).ifPresent(level::aspect);
    json.required("level", WHOLE_NUMBER).ifPresent(level::level);
    level.situationLevels(json.list("situationLevels", WHOLE_NUMBER));
    json.optional("surveyScore", NUMBER).ifPresent(level::surveyScore);
    return json.build(level::build);
  }

  private static ObjectTree level(BehaviourLevelAppraisal level) {
    return new ObjectTree()
        .put("aspect", level.aspect())
        .put("level", level.level())
        .listUnlessEmpty("situationLevels", level.situationLevels(), each -> each)
        .put("surveyScore", level.surveyScore());
  }

  private static Optional<ResultAppraisal> result(ObjectView json) {
    ResultAppraisalBuilder result = ResultAppraisal.builder();
    json.required("resultId", ID).ifPresent(result::resultId);
    json.optional("realisation", EvidenceCodec.REALISATION).ifPresent(result::realisation);
    result.indicators(json.list("indicators", INDICATOR));
    json.optional("category", WorkResultCodec.CATEGORY).ifPresent(result::category);
    json.optional("superior", SUPERIOR).ifPresent(result::superior);
    result.feedback(json.list("feedback", EvidenceCodec.FEEDBACK));
    json.optional("rating", RATING).ifPresent(result::rating);
    return json.build(result::build);
  }

  private static ObjectTree result(ResultAppraisal result) {
    return new ObjectTree()
        .put("resultId", result.resultId())
        .put("realisation", result.realisation().map(EvidenceCodec::realisation))
        .listUnlessEmpty("indicators", result.indicators(), AppraisalCodec::indicator)
        .put("category", result.category())
        .put("superior", result.superior().map(AppraisalCodec::superior))
        .listUnlessEmpty("feedback", result.feedback(), EvidenceCodec::feedback)
        .put("rating", result.rating());
  }

  private static Optional<IndicatorAppraisal> indicator(ObjectView json) {
    Optional<String> id = json.required("indicatorId", ID);
    Optional<BigDecimal> realisation = json.required("realisation", NUMBER);
    return json.build(() -> new IndicatorAppraisal(id.orElseThrow(), realisation.orElseThrow()));
  }

  private static ObjectTree indicator(IndicatorAppraisal indicator) {
    return new ObjectTree()
        .put("indicatorId", indicator.indicatorId())
        .put("realisation", indicator.realisation());
  }

  private static Optional<SuperiorResult> superior(ObjectView json) {
    Optional<AchievementCategory> category = json.required("category", WorkResultCodec.CATEGORY);
    Optional<BigDecimal> score = json.required("score", NUMBER);
    return json.build(() -> new SuperiorResult(category.orElseThrow(), score.orElseThrow()));
  }

  private static ObjectTree superior(SuperiorResult superior) {
    return new ObjectTree().put("category", superior.category()).put("score", superior.score());
  }

  private static Optional<BehaviourAppraisal> behaviour(ObjectView json) {
    BehaviourAppraisalBuilder behaviour = BehaviourAppraisal.builder();
    json.required("value", PlanCodec.BEHAVIOUR).ifPresent(behaviour::value);
    behaviour.feedback(json.list("feedback", EvidenceCodec.FEEDBACK));
    json.optional("rating", RATING).ifPresent(behaviour::rating);
    return json.build(behaviour::build);
  }

  private static ObjectTree behaviour(BehaviourAppraisal behaviour) {
    return new ObjectTree()
        .put("value", behaviour.value())
        .listUnlessEmpty("feedback", behaviour.feedback(), EvidenceCodec::feedback)
        .put("rating", behaviour.rating());
  }
}
