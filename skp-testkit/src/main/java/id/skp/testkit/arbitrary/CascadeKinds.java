package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.cascade.CascadeLink;
import id.skp.core.cascade.Contribution;
import id.skp.core.cascade.Division;
import id.skp.core.cascade.Goal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.MatrixResult;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.cascade.RoleResultMatrixBuilder;
import id.skp.core.cascade.Team;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The types of values of the matrix of roles and results. */
final class CascadeKinds {
  private static final Indicator INDICATOR =
      Indicator.builder().id("same").text("Jumlah dokumen").build();
  private static final Goal GOAL =
      Goal.builder().id("goal").text("Mutu meningkat").build();
  private static final MatrixMember MEMBER =
      MatrixMember.builder().id("unit").ownUnit(Unit.of("Biro Umum")).level(1).build();
  private static final WorkResult WORK = WorkResult.builder()
      .id("result")
      .kind(WorkResultKind.UTAMA)
      .text("Dokumen tersusun")
      .build();
  private static final MatrixResult RESULT = MatrixResult.of("unit", WORK);
  private static final Team TEAM =
      Team.builder().id("team").name("Tim Data").headId("unit").build();
  private static final CascadeLink LINK = CascadeLink.of("result", "goal");
  private static final Employee EMPLOYEE = Employee.builder()
      .id("another")
      .name("Dewi Larasati")
      .nip(Nip.of("198504122010012003"))
      .employment(Employment.PNS)
      .position(
          Position.builder().title("Arsiparis").level(PositionLevel.AHLI_MUDA).build())
      .unit(Unit.of("Biro Umum"))
      .build();

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Goal.class,
          blank("id", goal -> goal.toBuilder().id(ValueKinds.BLANK).build()),
          blank("text", goal -> goal.toBuilder().text(ValueKinds.BLANK).build()),
          refused(
              "an indicator twice",
              "DUPLICATE_ID",
              "indicators[#].id",
              goal -> goal.toBuilder().addIndicators(INDICATOR, INDICATOR).build())),
      ValueKind.of(
          MatrixMember.class,
          blank("id", member -> member.toBuilder().id(ValueKinds.BLANK).build()),
          blank(
              "positionTitle",
              member -> member.toBuilder().positionTitle(ValueKinds.BLANK).build()),
          blank(
              "superiorId",
              member -> member.toBuilder().superiorId(ValueKinds.BLANK).build()),
          refused(
              "a position without a unit",
              "OWNER_AMBIGUOUS",
              "employee",
              member -> member.toBuilder()
                  .employee(Optional.empty())
                  .ownUnit(Optional.empty())
                  .positionTitle("Arsiparis")
                  .build()),
          refused(
              "an employee under another id",
              "OWNER_ID_MISMATCH",
              "employee.id",
              member -> MatrixMember.builder()
                  .id(member.id())
                  .level(member.level())
                  .employee(EMPLOYEE)
                  .build()),
          refused(
              "level 0",
              "LEVEL_OUT_OF_RANGE",
              "level",
              member -> member.toBuilder().level(0).build()),
          refused(
              "above himself",
              "OWN_SUPERIOR",
              "superiorId",
              member -> member.toBuilder().superiorId(member.id()).build())),
      ValueKind.of(
          MatrixResult.class,
          blank(
              "ownerId",
              result -> new MatrixResult(ValueKinds.BLANK, result.result(), result.achievement())),
          refused(
              "tells what it supports",
              "RESULT_TELLS_LINK",
              "result.supports",
              result -> MatrixResult.of(
                  result.ownerId(),
                  WORK.toBuilder().supports(SupportedResult.of("x")).build())),
          refused(
              "tells its method",
              "RESULT_TELLS_LINK",
              "result.cascading",
              result -> MatrixResult.of(
                  result.ownerId(),
                  WORK.toBuilder().cascading(CascadingMethod.DIRECT).build()))),
      ValueKind.of(
          CascadeLink.class,
          blank("resultId", link -> link.toBuilder().resultId(ValueKinds.BLANK).build()),
          blank(
              "supportsId",
              link -> link.toBuilder().supportsId(ValueKinds.BLANK).build()),
          blank(
              "indicatorId",
              link -> link.toBuilder().indicatorId(ValueKinds.BLANK).build()),
          refused(
              "to itself",
              "LINK_TO_ITSELF",
              "supportsId",
              link -> CascadeLink.of(link.resultId(), link.resultId())),
          refused(
              "divided without a method",
              "LINK_MALFORMED",
              "division",
              link -> plain(link).toBuilder().division(Division.WILAYAH).build()),
          refused(
              "contributing where it divides",
              "LINK_MALFORMED",
              "contribution",
              link -> plain(link).toBuilder()
                  .method(CascadingMethod.DIRECT)
                  .contribution(Contribution.OUTPUT)
                  .build()),
          refused(
              "a quantity of an area",
              "LINK_MALFORMED",
              "quantity",
              link -> plain(link).toBuilder()
                  .method(CascadingMethod.DIRECT)
                  .division(Division.WILAYAH)
                  .quantity(BigDecimal.TEN)
                  .build()),
          refused(
              "less than nothing",
              "NUMBER_OUT_OF_RANGE",
              "quantity",
              link -> byQuantity(link, BigDecimal.ONE.negate())),
          refused(
              "seven decimals",
              "NUMBER_OUT_OF_RANGE",
              "quantity",
              link -> byQuantity(link, ValueKinds.SEVENTH_DECIMAL))),
      ValueKind.of(
          Team.class,
          blank("id", team -> team.toBuilder().id(ValueKinds.BLANK).build()),
          blank("name", team -> team.toBuilder().name(ValueKinds.BLANK).build()),
          blank("headId", team -> team.toBuilder().headId(ValueKinds.BLANK).build()),
          blank(
              "memberIds[#]",
              team -> team.toBuilder().addMemberIds(ValueKinds.BLANK).build()),
          refused(
              "a member twice",
              "DUPLICATE_ID",
              "memberIds[#]",
              team -> team.toBuilder().addMemberIds("same", "same").build()),
          refused(
              "the head as a member",
              "HEAD_IS_MEMBER",
              "memberIds",
              team -> team.toBuilder().addMemberIds(team.headId()).build())),
      ValueKind.of(
          RoleResultMatrix.class,
          blank("id", matrix -> matrix.toBuilder().id(ValueKinds.BLANK).build()),
          added("a goal twice", "DUPLICATE_ID", "goals[#].id", all -> all.addGoals(GOAL)),
          added("a member twice", "DUPLICATE_ID", "members[#].id", all -> all.addMembers(MEMBER)),
          added(
              "a result twice",
              "DUPLICATE_ID",
              "results[#].result.id",
              all -> all.addResults(RESULT)),
          added("a team twice", "DUPLICATE_ID", "teams[#].id", all -> all.addTeams(TEAM)),
          added("a link twice", "DUPLICATE_LINK", "links[#].supportsId", all -> all.addLinks(LINK)),
          added(
              "an indicator of two goals",
              "DUPLICATE_ID",
              "goals[#].indicators[#].id",
              all -> all.addGoals(
                  GOAL.toBuilder().id("one").addIndicators(INDICATOR).build(),
                  GOAL.toBuilder().id("two").addIndicators(INDICATOR).build())),
          added(
              "an unknown superior",
              "UNKNOWN_MEMBER",
              "members[#].superiorId",
              all -> all.addMembers(
                  MEMBER.toBuilder().id("below").superiorId("nobody").build())),
          added(
              "an unknown owner",
              "UNKNOWN_MEMBER",
              "results[#].ownerId",
              all -> all.addResults(
                  MatrixResult.of("nobody", WORK.toBuilder().id("other").build()))),
          added(
              "an unknown head",
              "UNKNOWN_MEMBER",
              "teams[#].headId",
              all -> all.addTeams(TEAM.toBuilder().id("other").headId("nobody").build())),
          added(
              "an unknown team member",
              "UNKNOWN_MEMBER",
              "teams[#].memberIds[#]",
              all -> all.addTeams(
                  TEAM.toBuilder().id("other").addMemberIds("nobody").build())),
          added(
              "a link of a goal",
              "UNKNOWN_RESULT",
              "links[#].resultId",
              all -> all.addLinks(CascadeLink.of("goal", "result"))),
          added(
              "a link to nothing",
              "UNKNOWN_RESULT",
              "links[#].supportsId",
              all -> all.addLinks(CascadeLink.of("result", "nothing"))),
          added(
              "an unknown indicator",
              "UNKNOWN_INDICATOR",
              "links[#].indicatorId",
              all -> all.addLinks(LINK.toBuilder().indicatorId("nothing").build()))));

  private CascadeKinds() {}

  private static CascadeLink plain(CascadeLink link) {
    return CascadeLink.of(link.resultId(), link.supportsId());
  }

  private static CascadeLink byQuantity(CascadeLink link, BigDecimal quantity) {
    return plain(link).toBuilder()
        .method(CascadingMethod.DIRECT)
        .division(Division.BEBAN_KUANTITATIF)
        .quantity(quantity)
        .build();
  }

  /** Something added to a matrix that has a goal, a member, a result, a link and a team of known ids. */
  private static Breakage<RoleResultMatrix> added(
      String name, String code, String field, UnaryOperator<RoleResultMatrixBuilder> addition) {
    return refused(
        name,
        code,
        field,
        matrix -> addition
            .apply(matrix.toBuilder()
                .addGoals(GOAL)
                .addMembers(MEMBER)
                .addResults(RESULT)
                .addLinks(LINK)
                .addTeams(TEAM))
            .build());
  }
}
