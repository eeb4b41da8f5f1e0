package id.skp.testkit.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.people.Employment;
import id.skp.core.people.PositionLevel;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Polarity;
import id.skp.core.plan.WorkResultKind;
import java.util.List;

/** An appraisal as databind binds it: records that check nothing, with texts for days, numbers of persons and regulations. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PlainAppraisal(
    String document,
    Plan skp,
    String period,
    OrganisationPredicate organisationPredicate,
    List<Judged> results,
    List<Conduct> behaviours,
    boolean peerOpinion,
    Rating resultRating,
    Rating behaviourRating) {
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Plan(
      String id,
      int version,
      String regulation,
      PlanApproach approach,
      Person employee,
      Superior appraiser,
      Range period,
      List<Result> results,
      List<Conduct> behaviours,
      Annex annex,
      String fixedOn) {}

  record Range(String from, String to) {}

  record Person(
      String id,
      String name,
      String nip,
      Employment employment,
      String rank,
      Post position,
      Office unit) {}

  record Post(String title, PositionLevel level, boolean headsIndependentUnit) {}

  record Office(String name, Agency institution) {}

  record Agency(String id, String name) {}

  record Superior(String id, String name, String nip, String rank, String position, String unit) {}

  record Result(
      String id, WorkResultKind kind, String text, Assigner assignedBy, List<Sign> indicators) {}

  record Assigner(String employeeId, String name, String capacity) {}

  record Sign(String id, String text, Polarity polarity, boolean maximalTarget) {}

  record Annex(
      List<String> resourceSupport, List<String> accountabilityScheme, List<String> consequences) {}

  record Judged(String resultId, Reached realisation, List<Opinion> feedback, Rating rating) {}

  record Reached(String text, List<Proof> evidence) {}

  record Proof(String id, String description, String location, String date, String sha256) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Opinion(
      FeedbackGiver giver, String giverId, String date, String text, List<String> evidenceIds) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Conduct(
      BehaviourValue value, String leaderExpectation, List<Opinion> feedback, Rating rating) {}
}
