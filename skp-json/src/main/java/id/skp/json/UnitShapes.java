package id.skp.json;

import static id.skp.json.BasicShapes.DATE;
import static id.skp.json.BasicShapes.EVALUATION_PERIOD;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.INTEGER;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.PERCENTAGE;
import static id.skp.json.BasicShapes.TEXT;

import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.core.unit.GroundKind;
import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.OrganisationOutcomeBuilder;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitMemberBuilder;
import id.skp.core.unit.UnitPerformance;
import id.skp.core.unit.UnitPerformanceBuilder;

/** A unit: how its outcome was fixed, and its people. */
final class UnitShapes {
  static final Shape<OrganisationGround> GROUND = ObjectShape.of(
          "organisationGround",
          Text.of("Dasar penetapan", "What was looked at, and what was seen there."),
          Part.required(
              "kind",
              Shape.constant(
                  GroundKind.class, Text.of("Jenis dasar penetapan", "What was looked at.")),
              OrganisationGround::kind),
          Part.required("text", TEXT, OrganisationGround::text)
              .saying("What was seen there when the unit's outcome was fixed, in words."),
          Part.optional("achievement", PERCENTAGE, OrganisationGround::achievement)
              .saying("How much was achieved, in percent, such as 96.4."),
          OrganisationGround::new)
      .shape();

  static final ObjectShape<OrganisationOutcome, OrganisationOutcomeBuilder> OUTCOME =
      ObjectShape.of(
              "organisationOutcome",
              Text.of(
                  "Penetapan predikat kinerja organisasi",
                  "Who fixed the outcome of the unit, when and on what."),
              OrganisationOutcome::builder,
              OrganisationOutcomeBuilder::build)
          .required(
              "predicate",
              AppraisalShapes.ORGANISATION_PREDICATE,
              OrganisationOutcome::predicate,
              OrganisationOutcomeBuilder::predicate)
          .required("date", DATE, OrganisationOutcome::date, OrganisationOutcomeBuilder::date)
          .saying("The day on which the unit's outcome was fixed, such as 2025-01-06.")
          .required(
              "fixedBy",
              PeopleShapes.APPRAISER,
              OrganisationOutcome::fixedBy,
              OrganisationOutcomeBuilder::fixedBy)
          .saying("Who fixed the unit's outcome.")
          .list(
              "grounds",
              GROUND.list(),
              OrganisationOutcome::grounds,
              OrganisationOutcomeBuilder::grounds)
          .saying("What the unit's outcome was fixed by.")
          .list(
              "advisers",
              NAME.list(),
              OrganisationOutcome::advisers,
              OrganisationOutcomeBuilder::advisers)
          .saying("Units whose advice was weighed.")
          .optional("notes", TEXT, OrganisationOutcome::notes, OrganisationOutcomeBuilder::notes)
          .saying("Notes on the unit's outcome.")
          .shape();

  static final ObjectShape<UnitMember, UnitMemberBuilder> MEMBER = ObjectShape.of(
          "unitMember",
          Text.of("Pegawai unit", "One of the people, with a predicate or a reference to it."),
          UnitMember::builder,
          UnitMemberBuilder::build)
      .required("id", ID, UnitMember::id, UnitMemberBuilder::id)
      .saying("The host system's id of the person.")
      .optional("name", NAME, UnitMember::name, UnitMemberBuilder::name)
      .saying("The person's name, with degrees where there are.")
      .optional("unit", PeopleShapes.UNIT, UnitMember::unit, UnitMemberBuilder::unit)
      .optional("period", EVALUATION_PERIOD, UnitMember::period, UnitMemberBuilder::period)
      .saying("Where it is not that of the unit.")
      .optional(
          "predicate",
          JudgementShapes.PREDICATE,
          UnitMember::predicate,
          UnitMemberBuilder::predicate)
      .optional(
          "resultRating",
          AppraisalShapes.RATING,
          UnitMember::resultRating,
          UnitMemberBuilder::resultRating)
      .saying("The rating of all results together.")
      .optional(
          "behaviourRating",
          AppraisalShapes.RATING,
          UnitMember::behaviourRating,
          UnitMemberBuilder::behaviourRating)
      .saying("The rating of behaviour as a whole.")
      .optional("order", INTEGER, UnitMember::order, UnitMemberBuilder::order)
      .saying("The place among those with the same predicate, smaller first, given by the appraisal"
          + " team.")
      .optional("appraisal", NAME, UnitMember::appraisal, UnitMemberBuilder::appraisal)
      .saying("The path or id of the appraisal or evaluation that gives the predicate.")
      .shape();

  static final ObjectShape<UnitPerformance, UnitPerformanceBuilder> UNIT = ObjectShape.of(
          "unitPerformance",
          Text.of("Kinerja unit", "The outcome of a unit, and the predicates of its people."),
          UnitPerformance::builder,
          UnitPerformanceBuilder::build)
      .required("id", ID, UnitPerformance::id, UnitPerformanceBuilder::id)
      .saying("The host system's id of the document of the unit.")
      .required("unit", PeopleShapes.UNIT, UnitPerformance::unit, UnitPerformanceBuilder::unit)
      .list("parts", NAME.list(), UnitPerformance::parts, UnitPerformanceBuilder::parts)
      .saying("Names of the units below it whose people belong to it.")
      .required(
          "period", EVALUATION_PERIOD, UnitPerformance::period, UnitPerformanceBuilder::period)
      .saying("The period that the predicates are of.")
      .optional(
          "organisation",
          OUTCOME,
          UnitPerformance::organisation,
          UnitPerformanceBuilder::organisation)
      .saying("The outcome of the unit, as it was fixed.")
      .optional("leader", MEMBER, UnitPerformance::leader, UnitPerformanceBuilder::leader)
      .saying("The leader of the unit, whose rating is held against its outcome.")
      .list("members", MEMBER.list(), UnitPerformance::members, UnitPerformanceBuilder::members)
      .saying("The people of the unit.")
      .shape();

  private UnitShapes() {}
}
