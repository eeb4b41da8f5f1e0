package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.Position;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import java.util.List;

/** The types of values of people and period. */
final class PeopleKinds {
  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Nip.class,
          refused("17 digits", "NIP_MALFORMED", "nip", nip -> Nip.of(nip.value().substring(1))),
          refused("a letter", "NIP_MALFORMED", "nip", nip -> Nip.of(with(nip, 17, "x"))),
          refused(
              "birth on the 32nd",
              "NIP_BIRTH_DATE_IMPOSSIBLE",
              "nip",
              nip -> Nip.of(with(nip, 6, "32"))),
          refused(
              "appointed in month 0",
              "NIP_APPOINTMENT_IMPOSSIBLE",
              "nip",
              nip -> Nip.of(with(nip, 12, "00"))),
          refused(
              "appointed in month 13",
              "NIP_APPOINTMENT_IMPOSSIBLE",
              "nip",
              nip -> Nip.of(with(nip, 12, "13"))),
          refused(
              "appointed before birth",
              "NIP_APPOINTED_BEFORE_BIRTH",
              "nip",
              nip -> Nip.of(with(nip, 8, Integer.toString(nip.birthDate().getYear() - 1)))),
          refused(
              "appointed as a child",
              "NIP_APPOINTED_AS_CHILD",
              "nip",
              nip -> Nip.of(with(nip, 8, Integer.toString(nip.birthDate().getYear() + 13)))),
          refused("sex 3", "NIP_SEX_UNKNOWN", "nip", nip -> Nip.of(with(nip, 14, "3")))),
      ValueKind.of(
          Nrp.class,
          refused("3 digits", "NRP_MALFORMED", "nrp", nrp -> Nrp.of("123")),
          refused("outer blank", "NRP_MALFORMED", "nrp", nrp -> Nrp.of(nrp.value() + " ")),
          refused("no digit", "NRP_MALFORMED", "nrp", nrp -> Nrp.of("ABCD"))),
      ValueKind.of(
          Rank.class,
          refused("letter f", "RANK_UNKNOWN", "rank", rank -> new Rank("IV/f")),
          blank("rank", rank -> Rank.ofService(ValueKinds.BLANK)),
          refused("class XVIII", "RANK_UNKNOWN", "rank", rank -> new Rank("XVIII")),
          refused("outer blank", "RANK_UNKNOWN", "rank", rank -> new Rank("III/d "))),
      ValueKind.of(
          Position.class,
          blank("title", post -> post.toBuilder().title(ValueKinds.BLANK).build())),
      ValueKind.of(
          Institution.class,
          blank("id", institution -> new Institution(ValueKinds.BLANK, institution.name())),
          blank("name", institution -> new Institution(institution.id(), ValueKinds.BLANK))),
      ValueKind.of(
          Unit.class, blank("name", unit -> new Unit(ValueKinds.BLANK, unit.institution()))),
      ValueKind.of(
          Employee.class,
          blank("id", employee -> employee.toBuilder().id(ValueKinds.BLANK).build()),
          blank("name", employee -> employee.toBuilder().name(ValueKinds.BLANK).build()),
          refused(
              "rank of the other employment",
              "RANK_EMPLOYMENT_MISMATCH",
              "rank",
              employee -> employee.toBuilder()
                  .rank(Rank.of(employee.employment().isCivilServant() ? "IX" : "III/a"))
                  .build())),
      ValueKind.of(
          Appraiser.class,
          refused(
              "both numbers",
              "TWO_NUMBERS",
              "nrp",
              official -> official.toBuilder()
                  .nip(Nip.of("197202081998031004"))
                  .nrp(Nrp.of("523891"))
                  .build()),
          refused(
              "rank of the other kind",
              "RANK_NUMBER_MISMATCH",
              "rank",
              official -> official.toBuilder()
                  .rank(official.nrp().isPresent() ? Rank.of("III/a") : Rank.ofService("Kolonel"))
                  .build()),
          blank("id", official -> official.toBuilder().id(ValueKinds.BLANK).build()),
          blank("name", official -> official.toBuilder().name(ValueKinds.BLANK).build()),
          blank(
              "position",
              official -> official.toBuilder().position(ValueKinds.BLANK).build()),
          blank("unit", official -> official.toBuilder().unit(ValueKinds.BLANK).build())),
      ValueKind.of(
          DateRange.class,
          refused(
              "end before the beginning",
              "RANGE_INVERTED",
              "to",
              range -> new DateRange(range.to().plusDays(1), range.to()))),
      ValueKind.of(
          EvaluationPeriod.class,
          refused(
              "year 1899",
              "PERIOD_YEAR_OUT_OF_RANGE",
              "year",
              period -> new EvaluationPeriod(period.kind(), 1899, period.number())),
          refused(
              "year 10000",
              "PERIOD_YEAR_OUT_OF_RANGE",
              "year",
              period -> new EvaluationPeriod(period.kind(), 10_000, period.number())),
          refused(
              "number 0",
              "PERIOD_NUMBER_OUT_OF_RANGE",
              "number",
              period -> new EvaluationPeriod(period.kind(), period.year(), 0)),
          refused(
              "number after the last",
              "PERIOD_NUMBER_OUT_OF_RANGE",
              "number",
              period -> new EvaluationPeriod(
                  period.kind(), period.year(), period.kind().perYear() + 1)),
          refused(
              "text with an outer hyphen",
              "PERIOD_MALFORMED",
              "period",
              period -> EvaluationPeriod.parse(period + "-")),
          refused(
              "month split into years",
              "PERIOD_NOT_DIVISIBLE",
              "kind",
              period -> EvaluationPeriod.month(period.year(), 1).split(PeriodKind.TAHUN))));

  private PeopleKinds() {}

  private static String with(Nip nip, int position, String digits) {
    return new StringBuilder(nip.value())
        .replace(position, position + digits.length(), digits)
        .toString();
  }
}
