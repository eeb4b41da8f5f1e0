package id.skp.json;

import static id.skp.json.Values.ID;
import static id.skp.json.Values.NAME;
import static id.skp.json.Values.NUMBER;
import static id.skp.json.Values.PERCENTAGE;
import static id.skp.json.Values.TEXT;
import static id.skp.json.Values.WHOLE_NUMBER;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;

import id.skp.core.appraisal.Percentage;
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
import id.skp.core.plan.WorkResult;
import java.util.Optional;

/** The matrix of roles and results: goals, members, their results and the links between them. */
final class MatrixCodec {
  private static final ValueDecoder<Goal> GOAL = object(MatrixCodec::goal);
  private static final ValueDecoder<MatrixMember> MEMBER = object(MatrixCodec::member);
  private static final ValueDecoder<MatrixResult> RESULT = object(MatrixCodec::result);
  private static final ValueDecoder<CascadeLink> LINK = object(MatrixCodec::link);
  private static final ValueDecoder<Team> TEAM = object(MatrixCodec::team);
  private static final ValueDecoder<MatrixLevels> FORM = constant(MatrixLevels.class);
  private static final ValueDecoder<Division> DIVISION = constant(Division.class);
  private static final ValueDecoder<Contribution> CONTRIBUTION = constant(Contribution.class);

  private MatrixCodec() {}

  static Optional<RoleResultMatrix> matrix(ObjectView json) {
    RoleResultMatrixBuilder matrix = RoleResultMatrix.builder();
    json.required("id", ID).ifPresent(matrix::id);
    json.required("unit", PeopleCodec.UNIT).ifPresent(matrix::unit);
    json.required("period", PlanCodec.PERIOD).ifPresent(matrix::period);
    json.required("form", FORM).ifPresent(matrix::form);
    matrix.goals(json.list("goals", GOAL));
    matrix.members(json.list("members", MEMBER));
    matrix.results(json.list("results", RESULT));
    matrix.links(json.list("links", LINK));
    matrix.teams(json.list("teams", TEAM));
    return json.build(matrix::build);
  }

  static ObjectTree matrix(RoleResultMatrix matrix) {
    return new ObjectTree()
        .put("id", matrix.id())
        .put("unit", PeopleCodec.unit(matrix.unit()))
        .put("period", PlanCodec.period(matrix.period()))
        .put("form", matrix.form())
        .listUnlessEmpty("goals", matrix.goals(), MatrixCodec::goal)
        .listUnlessEmpty("members", matrix.members(), MatrixCodec::member)
        .listUnlessEmpty("results", matrix.results(), MatrixCodec::result)
        .listUnlessEmpty("links", matrix.links(), MatrixCodec::link)
        .listUnlessEmpty("teams", matrix.teams(), MatrixCodec::team);
  }

  private static Optional<Goal> goal(ObjectView json) {
    GoalBuilder goal = Goal.builder();
    json.required("id", ID).ifPresent(goal::id);
    json.required("text", TEXT).ifPresent(goal::text);
    goal.indicators(json.list("indicators", WorkResultCodec.INDICATOR));
    return json.build(goal::build);
  }

  private static ObjectTree goal(Goal goal) {
    return new ObjectTree()
        .put("id", goal.id())
        .put("text", goal.text())
        .listUnlessEmpty("indicators", goal.indicators(), WorkResultCodec::indicator);
  }

  private static Optional<MatrixMember> member(ObjectView json) {
    MatrixMemberBuilder member = MatrixMember.builder();
    json.required("id", ID).ifPresent(member::id);
    json.optional("employee", PeopleCodec.EMPLOYEE).ifPresent(member::employee);
    json.optional("positionTitle", NAME).ifPresent(member::positionTitle);
    json.optional("ownUnit", PeopleCodec.UNIT).ifPresent(member::ownUnit);
    json.required("level", WHOLE_NUMBER).ifPresent(member::level);
    json.optional("superiorId", ID).ifPresent(member::superiorId);
    return json.build(member::build);
  }

  private static ObjectTree member(MatrixMember member) {
    return new ObjectTree()
        .put("id", member.id())
        .put("employee", member.employee().map(PeopleCodec::employee))
        .put("positionTitle", member.positionTitle())
        .put("ownUnit", member.ownUnit().map(PeopleCodec::unit))
        .put("level", member.level())
        .put("superiorId", member.superiorId());
  }

  private static Optional<MatrixResult> result(ObjectView json) {
    Optional<String> owner = json.required("ownerId", ID);
    Optional<WorkResult> result = json.required("result", WorkResultCodec.RESULT);
    Optional<Percentage> achievement = json.optional("achievement", PERCENTAGE);
    return json.build(
        () -> new MatrixResult(owner.orElseThrow(), result.orElseThrow(), achievement));
  }

  private static ObjectTree result(MatrixResult result) {
    return new ObjectTree()
        .put("ownerId", result.ownerId())
        .put("result", WorkResultCodec.result(result.result()))
        .put("achievement", result.achievement().map(share -> share.value().stripTrailingZeros()));
  }

  private static Optional<CascadeLink> link(ObjectView json) {
    CascadeLinkBuilder link = CascadeLink.builder();
    json.required("resultId", ID).ifPresent(link::resultId);
    json.required("supportsId", ID).ifPresent(link::supportsId);
    json.optional("indicatorId", ID).ifPresent(link::indicatorId);
    json.optional("method", WorkResultCodec.CASCADING).ifPresent(link::method);
    json.optional("division", DIVISION).ifPresent(link::division);
    json.optional("quantity", NUMBER).ifPresent(link::quantity);
    json.optional("contribution", CONTRIBUTION).ifPresent(link::contribution);
    return json.build(link::build);
  }

  private static ObjectTree link(CascadeLink link) {
    return new ObjectTree()
        .put("resultId", link.resultId())
        .put("supportsId", link.supportsId())
        .put("indicatorId", link.indicatorId())
        .put("method", link.method())
        .put("division", link.division())
        .put("quantity", link.quantity())
        .put("contribution", link.contribution());
  }

  private static Optional<Team> team(ObjectView json) {
    TeamBuilder team = Team.builder();
    json.required("id", ID).ifPresent(team::id);
    json.required("name", NAME).ifPresent(team::name);
    json.required("headId", ID).ifPresent(team::headId);
    team.memberIds(json.list("memberIds", ID));
    return json.build(team::build);
  }

  private static ObjectTree team(Team team) {
    return new ObjectTree()
        .put("id", team.id())
        .put("name", team.name())
        .put("headId", team.headId())
        .textsUnlessEmpty("memberIds", team.memberIds());
  }
}
