package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;

import id.skp.core.unit.OrganisationGround;
import id.skp.core.unit.OrganisationOutcome;
import id.skp.core.unit.UnitMember;
import id.skp.core.unit.UnitPerformance;
import java.util.List;

/** The types of values of a unit. */
final class UnitKinds {
  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          OrganisationGround.class,
          blank(
              "text",
              ground ->
                  new OrganisationGround(ground.kind(), ValueKinds.BLANK, ground.achievement()))),
      ValueKind.of(
          OrganisationOutcome.class,
          blank(
              "advisers[#]",
              outcome -> outcome.toBuilder().addAdvisers(ValueKinds.BLANK).build()),
          blank("notes", outcome -> outcome.toBuilder().notes(ValueKinds.BLANK).build())),
      ValueKind.of(
          UnitMember.class,
          blank("id", member -> member.toBuilder().id(ValueKinds.BLANK).build()),
          blank("name", member -> member.toBuilder().name(ValueKinds.BLANK).build()),
          blank(
              "appraisal",
              member -> member.toBuilder().appraisal(ValueKinds.BLANK).build())),
      ValueKind.of(
          UnitPerformance.class,
          blank("id", unit -> unit.toBuilder().id(ValueKinds.BLANK).build()),
          blank("parts[#]", unit -> unit.toBuilder().addParts(ValueKinds.BLANK).build())));

  private UnitKinds() {}
}
