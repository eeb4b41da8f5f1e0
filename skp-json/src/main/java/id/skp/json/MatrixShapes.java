package id.skp.json;

import static id.skp.json.BasicShapes.COUNT;
import static id.skp.json.BasicShapes.DATE_RANGE;
import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.NUMBER;
import static id.skp.json.BasicShapes.PERCENTAGE;
import static id.skp.json.BasicShapes.TEXT;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.BasicShapes.where;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.CascadeLinkBuilder;
import id.skp.core.cascade.Contribution;
import id.skp.core.cascade.Division;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.GoalBuilder;
import id.skp.core.cascade.MatrixLevels;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixMemberBuilder;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.RoleResultMatrixBuilder;
import id.skp.core.cascade.Team;
import id.skp.core.cascade.TeamBuilder;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;

/** The matrix of roles and results: goals, members, their results and the links between them. */
final class MatrixShapes {
  static final ObjectShape<Goal, GoalBuilder> GOAL = ObjectShape.of(
          "goal",
          Text.of("Sasaran kinerja unit", "A goal of the unit."),
          Goal::builder,
          GoalBuilder::build)
      .required("id", ID, Goal::id, GoalBuilder::id)
      .saying("The id of the unit's goal, which other parts of the document name.")
      .required("text", TEXT, Goal::text, GoalBuilder::text)
      .saying("The wording of the unit's goal.")
      .list(
          "indicators",
          WorkResultShapes.INDICATOR.list(),
          Goal::indicators,
          GoalBuilder::indicators)
      .saying("How the goal is measured.")
      .shape();

  static final ObjectShape<MatrixMember, MatrixMemberBuilder> MEMBER = ObjectShape.of(
          "member",
          Text.of("Pemilik peran", "An employee, a position with its unit, or a unit."),
          MatrixMember::builder,
          MatrixMemberBuilder::build)
      .required("id", ID, MatrixMember::id, MatrixMemberBuilder::id)
      .saying("The id of the person or position, which other parts of the document name.")
      .optional(
          "employee", PeopleShapes.EMPLOYEE, MatrixMember::employee, MatrixMemberBuilder::employee)
      .optional(
          "positionTitle", NAME, MatrixMember::positionTitle, MatrixMemberBuilder::positionTitle)
      .saying("The title of the post.")
      .optional("ownUnit", PeopleShapes.UNIT, MatrixMember::ownUnit, MatrixMemberBuilder::ownUnit)
      .required("level", COUNT, MatrixMember::level, MatrixMemberBuilder::level)
      .saying("How far from the top, from 1.")
      .optional("superiorId", ID, MatrixMember::superiorId, MatrixMemberBuilder::superiorId)
      .saying("The id of the superior in the matrix.")
      .where(where("""
          {"anyOf": [
            {"required": ["employee"],
             "properties": {"employee": {"not": {"type": "null"}}, "positionTitle": {"type": "null"},
                            "ownUnit": {"type": "null"}}},
            {"required": ["ownUnit"],
             "properties": {"employee": {"type": "null"}, "ownUnit": {"not": {"type": "null"}}}}]}"""))
      .shape();

  static final Shape<MatrixResult> RESULT = ObjectShape.of(
          "result",
          Text.of("Peran hasil", "A result and who carries it."),
          Part.required("ownerId", ID, MatrixResult::ownerId)
              .saying("The id of the result's owner in the matrix."),
          Part.required(
              "result", WorkResultShapes.RESULT.narrowed(json("""
                  {"properties": {
                    "supports": {"type": "null", "description": "Left out in a matrix: links say what the result supports."},
                    "cascading": {"type": "null", "description": "Left out in a matrix: links say how the result supports."}}}""")), MatrixResult::result),
          Part.optional("achievement", PERCENTAGE, MatrixResult::achievement),
          MatrixResult::new)
      .saying("How far it has come, in percent of what was expected.")
      .shape();

  static final ObjectShape<CascadeLink, CascadeLinkBuilder> LINK = ObjectShape.of(
          "link",
          Text.of("Penyelarasan", "One result contributes to a goal or to another result."),
          CascadeLink::builder,
          CascadeLinkBuilder::build)
      .required("resultId", ID, CascadeLink::resultId, CascadeLinkBuilder::resultId)
      .saying("The id of the result that supports.")
      .required("supportsId", ID, CascadeLink::supportsId, CascadeLinkBuilder::supportsId)
      .saying("The id of the goal or result that is supported.")
      .optional("indicatorId", ID, CascadeLink::indicatorId, CascadeLinkBuilder::indicatorId)
      .saying("The id of the indicator that is supported, where it is one only.")
      .optional(
          "method", WorkResultShapes.CASCADING, CascadeLink::method, CascadeLinkBuilder::method)
      .optional(
          "division",
          Shape.constant(
              Division.class,
              Text.of("Pembagian hasil kerja atasan", "How the superior's result is divided.")),
          CascadeLink::division,
          CascadeLinkBuilder::division)
      .optional(
          "quantity",
          NUMBER.narrowed(json("{\"minimum\": 0}")),
          CascadeLink::quantity,
          CascadeLinkBuilder::quantity)
      .saying("The part of the superior's target that is taken over.")
      .optional(
          "contribution",
          Shape.constant(
              Contribution.class, Text.of("Bentuk dukungan", "What the result contributes.")),
          CascadeLink::contribution,
          CascadeLinkBuilder::contribution)
      .where(where("""
          {"allOf": [
            {"if": {"required": ["division"], "properties": {"division": {"not": {"type": "null"}}}},
             "then": {"required": ["method"], "properties": {"method": {"const": "DIRECT"}}}},
            {"if": {"required": ["contribution"], "properties": {"contribution": {"not": {"type": "null"}}}},
             "then": {"required": ["method"], "properties": {"method": {"const": "NON_DIRECT"}}}},
            {"if": {"required": ["quantity"], "properties": {"quantity": {"not": {"type": "null"}}}},
             "then": {"required": ["division"], "properties": {"division": {"const": "BEBAN_KUANTITATIF"}}}}]}"""))
      .shape();

  static final ObjectShape<Team, TeamBuilder> TEAM = ObjectShape.of(
          "team", Text.of("Tim kerja", "A team."), Team::builder, TeamBuilder::build)
      .required("id", ID, Team::id, TeamBuilder::id)
      .saying("The id of the team in the matrix.")
      .required("name", NAME, Team::name, TeamBuilder::name)
      .saying("The name of the team.")
      .required("headId", ID, Team::headId, TeamBuilder::headId)
      .saying("The id of the member who leads the team.")
      .list("memberIds", ID.list(), Team::memberIds, TeamBuilder::memberIds)
      .saying("The ids of the members of the team.")
      .shape();

  static final ObjectShape<RoleResultMatrix, RoleResultMatrixBuilder> MATRIX = ObjectShape.of(
          "roleResultMatrix",
          Text.of("Matriks peran hasil", "The goals of a unit, its members and their results."),
          RoleResultMatrix::builder,
          RoleResultMatrixBuilder::build)
      .required("id", ID, RoleResultMatrix::id, RoleResultMatrixBuilder::id)
      .saying("The host system's id of the matrix.")
      .required("unit", PeopleShapes.UNIT, RoleResultMatrix::unit, RoleResultMatrixBuilder::unit)
      .required("period", DATE_RANGE, RoleResultMatrix::period, RoleResultMatrixBuilder::period)
      .required(
          "form",
          Shape.constant(
              "matrixForm",
              MatrixLevels.class,
              Text.of("Bentuk matriks", "How many levels the matrix has.")),
          RoleResultMatrix::form,
          RoleResultMatrixBuilder::form)
      .list("goals", GOAL.list(), RoleResultMatrix::goals, RoleResultMatrixBuilder::goals)
      .saying("The goals of the unit, which results support.")
      .list("members", MEMBER.list(), RoleResultMatrix::members, RoleResultMatrixBuilder::members)
      .saying("The people and posts among whom roles and results are divided.")
      .list("results", RESULT.list(), RoleResultMatrix::results, RoleResultMatrixBuilder::results)
      .saying("The results of all members.")
      .list("links", LINK.list(), RoleResultMatrix::links, RoleResultMatrixBuilder::links)
      .saying("Which result supports which goal or result.")
      .list("teams", TEAM.list(), RoleResultMatrix::teams, RoleResultMatrixBuilder::teams)
      .saying("The teams across posts.")
      .shape();

  private MatrixShapes() {}
}
