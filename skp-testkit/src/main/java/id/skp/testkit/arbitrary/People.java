package id.skp.testkit.arbitrary;

import id.skp.core.people.Appointment;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Employees, appraisers, posts and units. */
final class People {
  private static final String[] CLASSES = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII"
  };
  private static final String[] CIVIL_SERVANT_RANKS = {
    "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d",
    "IV/a", "IV/b", "IV/c", "IV/d", "IV/e"
  };
  private static final int MONTHS = 12;

  /** Before the plans on which nothing is found: nobody plans before the appointment. */
  private static final YearMonth LAST_APPOINTMENT = YearMonth.of(2020, 12);

  private People() {}

  static Arbitrary<Nip> nip(Employment employment) {
    boolean agreed = !employment.isCivilServant();
    return Combinators.combine(
            Periods.day(1958, 2002),
            Arbitraries.integers().between(18 * MONTHS, 35 * MONTHS),
            Arbitraries.of(1, 2),
            Arbitraries.integers().between(1, 999))
        .flatAs((birth, age, sex, serial) -> Arbitraries.integers()
            .between(1, 9)
            .map(count -> nip(birth, age, agreed ? "2" + count : "", sex, serial)));
  }

  private static Nip nip(LocalDate birth, int age, String agreement, int sex, int serial) {
    YearMonth aged = YearMonth.from(birth).plusMonths(age);
    YearMonth appointed = aged.isAfter(LAST_APPOINTMENT) ? LAST_APPOINTMENT : aged;
    return Nip.of(String.format(
        Locale.ROOT,
        "%s%04d%s%d%03d",
        DateTimeFormatter.BASIC_ISO_DATE.format(birth),
        appointed.getYear(),
        agreement.isEmpty()
            ? String.format(Locale.ROOT, "%02d", appointed.getMonthValue())
            : agreement,
        sex,
        serial));
  }

  static Arbitrary<Rank> rank(Employment employment) {
    return Arbitraries.of(employment.isCivilServant() ? CIVIL_SERVANT_RANKS : CLASSES)
        .map(Rank::of);
  }

  static Arbitrary<Position> position() {
    return Combinators.combine(
            Words.title(),
            Arbitraries.of(PositionLevel.class),
            Arbitraries.frequencyOf(
                Tuple.of(7, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))),
            Arbitraries.of(Appointment.class).optional(0.3))
        .as((title, level, heads, appointment) -> Position.builder()
            .title(title)
            .level(level)
            .headsIndependentUnit(heads)
            .appointment(appointment)
            .build());
  }

  static Arbitrary<Institution> institution() {
    return Combinators.combine(Words.id(), Words.place()).as(Institution::new);
  }

  static Arbitrary<Unit> unit() {
    return Combinators.combine(Words.place(), institution().optional()).as(Unit::new);
  }

  static Arbitrary<Employee> employee() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, employee(Employment.PNS)),
        Tuple.of(4, employee(Employment.PPPK)),
        Tuple.of(1, employee(Employment.CPNS)),
        Tuple.of(1, employee(Employment.PPPK_PARUH_WAKTU)));
  }

  private static Arbitrary<Employee> employee(Employment employment) {
    return Combinators.combine(
            Words.id(),
            Words.person(),
            nip(employment),
            rank(employment).optional(),
            position(),
            unit())
        .as((id, name, nip, rank, position, unit) -> Employee.builder()
            .id(id)
            .name(name)
            .nip(nip)
            .employment(employment)
            .rank(rank)
            .position(position)
            .unit(unit)
            .build());
  }

  static Arbitrary<Nrp> nrp() {
    return Combinators.combine(
            Arbitraries.longs().between(100_000, 99_999_999_999_999L),
            Arbitraries.of("", "/P", "/W"))
        .as((digits, corps) -> Nrp.of(digits + corps));
  }

  static Arbitrary<Rank> serviceRank() {
    return Arbitraries.of("Kolonel", "Letkol Laut (P)", "Kompol", "Brigjen TNI")
        .map(Rank::ofService);
  }

  /** Takes an official who happens to have the employee's number for a political officeholder. */
  static Appraiser otherThan(Employee employee, Appraiser appraiser) {
    return otherThan(Optional.of(employee.id()), Optional.of(employee.nip()), appraiser);
  }

  /** Takes an official who happens to have the appraiser's number for a political officeholder. */
  static Appraiser otherThan(Appraiser appraiser, Appraiser superior) {
    return otherThan(appraiser.id(), appraiser.nip(), superior);
  }

  private static Appraiser otherThan(Optional<String> id, Optional<Nip> nip, Appraiser appraiser) {
    Appraiser other = appraiser.id().isPresent() && appraiser.id().equals(id)
        ? appraiser.toBuilder().id(Optional.empty()).build()
        : appraiser;
    return other.nip().isPresent() && other.nip().equals(nip)
        ? other.toBuilder().nip(Optional.empty()).rank(Optional.empty()).build()
        : other;
  }

  /** Makes appraisers: mostly civil servants, some political officeholders, some officers. */
  static Arbitrary<Appraiser> appraiser() {
    return Arbitraries.frequencyOf(Tuple.of(4, civilAppraiser()), Tuple.of(1, officer()));
  }

  private static Arbitrary<Appraiser> officer() {
    return Combinators.combine(civilAppraiser(), nrp(), serviceRank().optional())
        .as((official, nrp, rank) ->
            official.toBuilder().nip(Optional.empty()).nrp(nrp).rank(rank).build());
  }

  private static Arbitrary<Appraiser> civilAppraiser() {
    return Combinators.combine(
            Words.id().optional(),
            Words.person(),
            nip(Employment.PNS).optional(),
            rank(Employment.PNS),
            Words.title(),
            Words.place(),
            Arbitraries.of(Appointment.class).optional())
        .as((id, name, nip, rank, position, unit, appointment) -> Appraiser.builder()
            .id(id)
            .name(name)
            .nip(nip)
            .rank(nip.map(official -> rank))
            .position(position)
            .appointment(appointment)
            .unit(unit)
            .build());
  }
}
