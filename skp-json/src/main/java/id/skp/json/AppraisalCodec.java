package id.skp.json;

import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.AppraisalBuilder;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourAppraisalBuilder;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.ResultAppraisalBuilder;
import id.skp.core.period.EvaluationPeriod;
import java.util.Optional;

/** What is judged: the plan, the period, and what is judged of each result and behaviour. */
final class AppraisalCodec {
  private static final ValueDecoder<EvaluationPeriod> PERIOD = text(
      "a text such as '2024', '2024-S1', '2024-Q1' or '2024-03' in quotation marks",
      EvaluationPeriod::parse);
  private static final ValueDecoder<OrganisationPredicate> ORGANISATION_PREDICATE =
      constant(OrganisationPredicate.class);
  private static final ValueDecoder<Rating> RATING = constant(Rating.class);

  private AppraisalCodec() {}

  static Optional<Appraisal> appraisal(ObjectView json) {
    AppraisalBuilder appraisal = Appraisal.builder();
    json.required("skp", object(PlanCodec::skp)).ifPresent(appraisal::skp);
    json.required("period", PERIOD).ifPresent(appraisal::period);
    json.optional("organisationPredicate", ORGANISATION_PREDICATE)
        .ifPresent(appraisal::organisationPredicate);
    json.optional("leadsUnit", TRUTH).ifPresent(appraisal::leadsUnit);
    appraisal.results(json.list("results", object(AppraisalCodec::result)));
    appraisal.behaviours(json.list("behaviours", object(AppraisalCodec::behaviour)));
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
        .list("results", appraisal.results(), AppraisalCodec::result)
        .list("behaviours", appraisal.behaviours(), AppraisalCodec::behaviour)
        .put("resultRating", appraisal.resultRating())
        .put("behaviourRating", appraisal.behaviourRating())
        .put("departureReason", appraisal.departureReason());
  }

  private static Optional<ResultAppraisal> result(ObjectView json) {
    ResultAppraisalBuilder result = ResultAppraisal.builder();
    json.required("resultId", TEXT).ifPresent(result::resultId);
    json.optional("realisation", object(EvidenceCodec::realisation)).ifPresent(result::realisation);
    result.feedback(json.list("feedback", object(EvidenceCodec::feedback)));
    json.optional("rating", RATING).ifPresent(result::rating);
    return json.build(result::build);
  }

  private static ObjectTree result(ResultAppraisal result) {
    return new ObjectTree()
        .put("resultId", result.resultId())
        .put("realisation", result.realisation().map(EvidenceCodec::realisation))
        .list("feedback", result.feedback(), EvidenceCodec::feedback)
        .put("rating", result.rating());
  }

  private static Optional<BehaviourAppraisal> behaviour(ObjectView json) {
    BehaviourAppraisalBuilder behaviour = BehaviourAppraisal.builder();
    json.required("value", PlanCodec.BEHAVIOUR).ifPresent(behaviour::value);
    behaviour.feedback(json.list("feedback", object(EvidenceCodec::feedback)));
    json.optional("rating", RATING).ifPresent(behaviour::rating);
    return json.build(behaviour::build);
  }

  private static ObjectTree behaviour(BehaviourAppraisal behaviour) {
    return new ObjectTree()
        .put("value", behaviour.value())
        .list("feedback", behaviour.feedback(), EvidenceCodec::feedback)
        .put("rating", behaviour.rating());
  }
}
