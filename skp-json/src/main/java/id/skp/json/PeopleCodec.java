package id.skp.json;

import static id.skp.json.Values.ID;
import static id.skp.json.Values.NAME;
import static id.skp.json.Values.TRUTH;
import static id.skp.json.Values.constant;
import static id.skp.json.Values.object;
import static id.skp.json.Values.text;

import id.skp.core.InvalidValueException;
import id.skp.core.people.Appointment;
import id.skp.core.people.Appraiser;
import id.skp.core.people.AppraiserBuilder;
import id.skp.core.people.Employee;
import id.skp.core.people.EmployeeBuilder;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.Nip;
import id.skp.core.people.Nrp;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Position;
import id.skp.core.people.PositionBuilder;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import id.skp.core.text.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Employees, their posts and units, and those who appraise them. */
final class PeopleCodec {
  static final ValueDecoder<Employee> EMPLOYEE = object(PeopleCodec::employee);
  static final ValueDecoder<Appraiser> APPRAISER = object(PeopleCodec::appraiser);
  static final ValueDecoder<Institution> INSTITUTION = object(PeopleCodec::institution);

  private static final ValueDecoder<Nip> NIP = text(
      Text.of("teks 18 digit dalam tanda kutip", "a text of 18 digits in quotation marks"),
      Nip::of);
  private static final ValueDecoder<Rank> RANK = text(Text.of("teks", "a text"), Rank::of);
  private static final ValueDecoder<Nrp> NRP =
      text(Text.of("teks, NRP seorang perwira", "a text, the NRP of an officer"), Nrp::of);
  private static final ValueDecoder<Rank> SERVICE_RANK =
      text(Text.of("teks", "a text"), Rank::ofService);

  /** What other systems keep in the column of the NIP for an officer: too short to be a mistyped NIP, old or new. */
  private static final Pattern NRP_AS_NIP = Pattern.compile("[0-9]{5,8}(?:/[A-Z]{1,2})?");

  private static final ValueDecoder<OfficialNumber> NIP_OF_APPRAISER = text(
      Text.of("teks 18 digit dalam tanda kutip", "a text of 18 digits in quotation marks"),
      PeopleCodec::numberOfAppraiser);
  private static final ValueDecoder<Employment> EMPLOYMENT = constant(Employment.class);
  private static final ValueDecoder<PositionLevel> LEVEL = constant(PositionLevel.class);
  private static final ValueDecoder<Appointment> APPOINTMENT = constant(Appointment.class);
  private static final ValueDecoder<Position> POSITION = object(PeopleCodec::position);
  static final ValueDecoder<Unit> UNIT = object(PeopleCodec::unit);

  private PeopleCodec() {}

  private static Optional<Employee> employee(ObjectView json) {
    EmployeeBuilder employee = Employee.builder();
    json.required("id", ID).ifPresent(employee::id);
    json.required("name", NAME).ifPresent(employee::name);
    json.required("nip", NIP).ifPresent(employee::nip);
    json.required("employment", EMPLOYMENT).ifPresent(employee::employment);
    json.optional("rank", RANK).ifPresent(employee::rank);
    json.required("position", POSITION).ifPresent(employee::position);
    json.required("unit", UNIT).ifPresent(employee::unit);
    return json.build(employee::build);
  }

  static ObjectTree employee(Employee employee) {
    return new ObjectTree()
        .put("id", employee.id())
        .put("name", employee.name())
        .put("nip", employee.nip().value())
        .put("employment", employee.employment())
        .put("rank", employee.rank().map(Rank::value))
        .put("position", position(employee.position()))
        .put("unit", unit(employee.unit()));
  }

  private static Optional<Position> position(ObjectView json) {
    PositionBuilder position = Position.builder();
    json.required("title", NAME).ifPresent(position::title);
    json.required("level", LEVEL).ifPresent(position::level);
    json.optional("headsIndependentUnit", TRUTH).ifPresent(position::headsIndependentUnit);
    json.optional("appointment", APPOINTMENT).ifPresent(position::appointment);
    return json.build(position::build);
  }

  private static ObjectTree position(Position position) {
    return new ObjectTree()
        .put("title", position.title())
        .put("level", position.level())
        .put("headsIndependentUnit", position.headsIndependentUnit())
        .put("appointment", position.appointment());
  }

  private static Optional<Unit> unit(ObjectView json) {
    Optional<String> name = json.required("name", NAME);
    Optional<Institution> institution = json.optional("institution", INSTITUTION);
    return json.build(() -> new Unit(name.orElseThrow(), institution));
  }

  static ObjectTree unit(Unit unit) {
    return new ObjectTree()
        .put("name", unit.name())
        .put("institution", unit.institution().map(PeopleCodec::institution));
  }

  private static Optional<Institution> institution(ObjectView json) {
    Optional<String> id = json.required("id", ID);
    Optional<String> name = json.required("name", NAME);
    return json.build(() -> new Institution(id.orElseThrow(), name.orElseThrow()));
  }

  static ObjectTree institution(Institution institution) {
    return new ObjectTree().put("id", institution.id()).put("name", institution.name());
  }

  private static Optional<Appraiser> appraiser(ObjectView json) {
    AppraiserBuilder appraiser = Appraiser.builder();
    json.optional("id", ID).ifPresent(appraiser::id);
    json.required("name", NAME).ifPresent(appraiser::name);
    Optional<OfficialNumber> number = json.optional("nip", NIP_OF_APPRAISER);
    number.filter(Nip.class::isInstance).map(Nip.class::cast).ifPresent(appraiser::nip);
    number.filter(Nrp.class::isInstance).map(Nrp.class::cast).ifPresent(appraiser::nrp);
    json.optional("nrp", NRP).ifPresent(appraiser::nrp);
    if (json.has("nip") && json.has("nrp")) {
      json.problem(
          "nrp",
          "TWO_NUMBERS",
          "perlu tanpa NRP di samping NIP; hilangkan salah satunya",
          "needs no NRP beside a NIP; leave one of them out");
    }
    boolean officer = json.has("nrp") || number.filter(Nrp.class::isInstance).isPresent();
    json.optional("rank", officer ? SERVICE_RANK : RANK).ifPresent(appraiser::rank);
    json.required("position", NAME).ifPresent(appraiser::position);
    json.required("unit", NAME).ifPresent(appraiser::unit);
    return json.build(appraiser::build);
  }

  private static OfficialNumber numberOfAppraiser(String text) {
    if (NRP_AS_NIP.matcher(text).matches()) {
      return Nrp.of(text);
    }
    try {
      return Nip.of(text);
    } catch (InvalidValueException refusal) {
      if (!refusal.code().equals("NIP_MALFORMED")) {
        throw refusal;
      }
      throw new InvalidValueException(
          refusal.code(),
          refusal.field(),
          refusal.sentence(Text.INDONESIAN) + "; NRP seorang perwira ditulis dalam nrp",
          refusal.sentence() + "; an officer's NRP belongs in nrp");
    }
  }

  static ObjectTree appraiser(Appraiser appraiser) {
    return new ObjectTree()
        .put("id", appraiser.id())
        .put("name", appraiser.name())
        .put("nip", appraiser.nip().map(Nip::value))
        .put("nrp", appraiser.nrp().map(Nrp::value))
        .put("rank", appraiser.rank().map(Rank::value))
        .put("position", appraiser.position())
        .put("unit", appraiser.unit());
  }
}
