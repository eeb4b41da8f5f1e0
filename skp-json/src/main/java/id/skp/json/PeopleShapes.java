package id.skp.json;

import static id.skp.json.BasicShapes.ID;
import static id.skp.json.BasicShapes.NAME;
import static id.skp.json.BasicShapes.TRUTH;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.BasicShapes.where;

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
import id.skp.core.shape.GivenFields;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Part;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Employees, their posts and units, and those who appraise them. */
final class PeopleShapes {
  private static final Text NEEDS_NIP =
      Text.of("teks 18 digit dalam tanda kutip", "a text of 18 digits in quotation marks");
  private static final Text NEEDS_TEXT = Text.of("teks", "a text");
  private static final String RANKS_OF_PNS = "\"I/a\", \"I/b\", \"I/c\", \"I/d\","
      + " \"II/a\", \"II/b\", \"II/c\", \"II/d\", \"III/a\", \"III/b\", \"III/c\", \"III/d\","
      + " \"IV/a\", \"IV/b\", \"IV/c\", \"IV/d\", \"IV/e\"";
  private static final String RANKS_OF_PPPK = "\"I\", \"II\", \"III\", \"IV\", \"V\", \"VI\","
      + " \"VII\", \"VIII\", \"IX\", \"X\", \"XI\", \"XII\", \"XIII\", \"XIV\", \"XV\", \"XVI\","
      + " \"XVII\"";

  /**
   * What other systems keep in the column of the NIP for an officer: too short to be a mistyped NIP, old or new, and not the date
   * of birth that a NIP begins with, of which a cut one is left.
   */
  private static final Pattern NRP_AS_NIP = Pattern.compile(
      "(?!(?:19[4-9]|20[01])[0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$)[0-9]{5,8}(?:/[A-Z]{1,2})?");

  private static final int LONGEST_AS_NIP = "12345678/AB".length();

  static final Shape<Nip> NIP = Shape.text(
      "nip",
      Text.of("Nomor Induk Pegawai", "18 digits, as a text, because as a number it loses digits."),
      NEEDS_NIP,
      Nip::of,
      Nip::value,
      json("{\"type\": \"string\", \"maxLength\": 18, \"pattern\": \"^[0-9]{18}$\"}"));

  private static final Shape<Nrp> NRP = Shape.text(
      "nrp",
      Text.of(
          "Nomor Registrasi Pokok", "The number of an officer of the armed forces or the police."),
      Text.of("teks, NRP seorang perwira", "a text, the NRP of an officer"),
      Nrp::of,
      Nrp::value,
      json("""
          {"type": "string", "minLength": 4, "maxLength": 20,
           "pattern": "^(?=[^0-9]*[0-9])(?!.*[/.-](?:[/.-]|$))[0-9A-Za-z][0-9A-Za-z/.-]*$"}"""));

  static final Shape<Rank> RANK = Shape.text(
      "rank",
      Text.of("Golongan ruang", "I/a to IV/e for a PNS, I to XVII for a PPPK."),
      NEEDS_TEXT,
      Rank::of,
      Rank::value,
      json("{\"enum\": [" + RANKS_OF_PNS + ", " + RANKS_OF_PPPK + "]}"));

  private static final Shape<String> NRP_IN_NIP = Shape.text(
      "nrpAsNip",
      Text.same("The NRP of an officer, where another system keeps it as a NIP."),
      NEEDS_NIP,
      text -> text,
      text -> text,
      json("{\"type\": \"string\", \"pattern\": \"^" + NRP_AS_NIP.pattern() + "$\"}"));

  private static final Shape<OfficialNumber> NUMBER_OF_APPRAISER = Shape.text(
      null,
      null,
      NEEDS_NIP,
      PeopleShapes::numberOfAppraiser,
      OfficialNumber::value,
      json("{\"anyOf\": [{\"$ref\": \"#/$defs/nip\"}, {\"$ref\": \"#/$defs/nrpAsNip\"}]}"));

  /** Which ranks there are depends on the number, which may stand behind the rank. */
  private static final Shape<String> RANK_OF_APPRAISER = Shape.text(
      null, null, NEEDS_TEXT, text -> text, text -> text, json("{\"type\": \"string\"}"));

  static final Shape<Institution> INSTITUTION = ObjectShape.of(
          "institution",
          Text.of("Instansi", "A ministry, an agency or a regional government."),
          Part.required("id", ID, Institution::id)
              .saying("The id of the institution, by which its variants are chosen."),
          Part.required("name", NAME, Institution::name).saying("The name of the institution."),
          Institution::new)
      .shape();

  static final Shape<Unit> UNIT = ObjectShape.of(
          "unit",
          Text.of("Unit kerja", "A unit, with its institution where there are several."),
          Part.required("name", NAME, Unit::name).saying("The name of the unit."),
          Part.optional("institution", INSTITUTION, Unit::institution)
              .saying("The institution to which the unit belongs."),
          Unit::new)
      .shape();

  private static final Shape<Appointment> APPOINTMENT = Shape.constant(
      Appointment.class,
      Text.of("Kedudukan dalam jabatan", "Whether the post is held for good or as an acting one."));

  static final Shape<Employment> EMPLOYMENT =
      Shape.constant(Employment.class, Text.of("Status kepegawaian", "How a person is employed."));

  static final Shape<PositionLevel> LEVEL =
      Shape.constant(PositionLevel.class, Text.of("Jenjang jabatan", "The level of a post."));

  static final Shape<Position> POSITION = ObjectShape.of(
          "position", Text.of("Jabatan", "A post."), Position::builder, PositionBuilder::build)
      .required("title", NAME, Position::title, PositionBuilder::title)
      .saying("The title of the post.")
      .required("level", LEVEL, Position::level, PositionBuilder::level)
      .saying("The level of the post, which tells its kind, too.")
      .standard(
          "headsIndependentUnit",
          TRUTH,
          Position::headsIndependentUnit,
          PositionBuilder::headsIndependentUnit,
          false)
      .saying("Whether the holder heads an independent unit.")
      .optional("appointment", APPOINTMENT, Position::appointment, PositionBuilder::appointment)
      .shape();

  static final Shape<Employee> EMPLOYEE = ObjectShape.of(
          "employee",
          Text.of("Pegawai", "A civil servant."),
          Employee::builder,
          EmployeeBuilder::build)
      .required("id", ID, Employee::id, EmployeeBuilder::id)
      .saying("The host system's id of the employee.")
      .required("name", NAME, Employee::name, EmployeeBuilder::name)
      .saying("The person's name, with degrees where there are.")
      .required("nip", NIP, Employee::nip, EmployeeBuilder::nip)
      .required("employment", EMPLOYMENT, Employee::employment, EmployeeBuilder::employment)
      .optional("rank", RANK, Employee::rank, EmployeeBuilder::rank)
      .required("position", POSITION, Employee::position, EmployeeBuilder::position)
      .saying("The post that the employee holds.")
      .required("unit", UNIT, Employee::unit, EmployeeBuilder::unit)
      .saying("The unit in which the employee works.")
      .where(where("{\"if\": {\"properties\": {\"employment\": {\"enum\": [\"PNS\", \"CPNS\"]}}},"
          + " \"then\": {\"properties\": {\"rank\": {\"enum\": [" + RANKS_OF_PNS + ", null]}}},"
          + " \"else\": {\"properties\": {\"rank\": {\"enum\": [" + RANKS_OF_PPPK
          + ", null]}}}}"))
      .shape();

  static final Shape<Appraiser> APPRAISER = ObjectShape.of(
          "appraiser",
          Text.of(
              "Pejabat penilai kinerja",
              "Who appraises; a political officeholder has neither NIP nor rank, an officer an NRP"
                  + " and a rank of the service."),
          AppraiserParts::new,
          AppraiserParts::appraiser)
      .optional("id", ID, Appraiser::id, (parts, id) -> parts.builder.id(id))
      .saying("The host system's id of the person.")
      .required("name", NAME, Appraiser::name, (parts, name) -> parts.builder.name(name))
      .saying("The person's name, with degrees where there are.")
      .optional(
          "nip",
          NUMBER_OF_APPRAISER,
          appraiser -> appraiser.nip().map(nip -> nip),
          AppraiserParts::number)
      .saying("The appraiser's NIP, or the NRP of an officer where a system has it in this field.")
      .optional("nrp", NRP, Appraiser::nrp, AppraiserParts::number)
      .optional(
          "rank",
          RANK_OF_APPRAISER,
          appraiser -> appraiser.rank().map(Rank::value),
          (parts, rank) -> parts.rank = rank)
      .saying("The rank or class, as the number beside it has it.")
      .required(
          "position", NAME, Appraiser::position, (parts, post) -> parts.builder.position(post))
      .saying("The title of the post.")
      .optional(
          "appointment",
          APPOINTMENT,
          Appraiser::appointment,
          (parts, appointment) -> parts.builder.appointment(appointment))
      .required("unit", NAME, Appraiser::unit, (parts, unit) -> parts.builder.unit(unit))
      .saying("The name of the unit.")
      .check(AppraiserParts::check)
      .where(where("""
          {"not": {"required": ["nip", "nrp"],
                   "properties": {"nip": {"type": "string"}, "nrp": {"type": "string"}}},
           "if": {"anyOf": [
             {"required": ["nrp"], "properties": {"nrp": {"type": "string"}}},
             {"required": ["nip"], "properties": {"nip": {"$ref": "#/$defs/nrpAsNip"}}}]},
           "then": {"properties": {"rank": {"anyOf": [
             {"$ref": "#/$defs/name", "not": {"pattern": "%s"}}, {"type": "null"}]}}},
           "else": {"properties": {"rank": {"anyOf": [{"$ref": "#/$defs/rank"}, {"type": "null"}]}}}}""".formatted(Rank.civilPattern().replace("\\", "\\\\")), NIP, NRP_IN_NIP, RANK))
      .shape();

  private PeopleShapes() {}

  /** What is read of an appraiser: of which kind the rank is, the number tells. */
  private static final class AppraiserParts {
    private final AppraiserBuilder builder = Appraiser.builder();
    private boolean officer;
    private @Nullable String rank;

    void number(OfficialNumber number) {
      if (number instanceof Nip nip) {
        builder.nip(nip);
      } else if (number instanceof Nrp nrp) {
        officer = true;
        builder.nrp(nrp);
      }
    }

    void check(GivenFields given) {
      if (given.has("nip") && given.has("nrp")) {
        given.refuseField(
            "nrp",
            "TWO_NUMBERS",
            Text.of(
                "perlu tanpa NRP di samping NIP; hilangkan salah satunya",
                "needs no NRP beside a NIP; leave one of them out"));
      }
      if (rank == null) {
        return;
      }
      try {
        boolean ofService = officer || given.has("nrp");
        Rank read = ofService ? Rank.ofService(rank) : Rank.of(rank);
        if (ofService && read.isWrittenAsCivil() && !given.has("nrp")) {
          given.refuseField(
              "nip",
              "NIP_MALFORMED",
              Text.of(
                  "perlu tepat 18 digit di samping pangkat PNS atau golongan PPPK; NRP seorang perwira perlu pangkat dinasnya",
                  "needs exactly 18 digits beside a rank of a PNS or a class of a PPPK; an officer's NRP needs the rank of the service"));
        }
        builder.rank(read);
      } catch (InvalidValueException refusal) {
        given.refuseField("rank", refusal.code(), Text.of(refusal));
      }
    }

    Appraiser appraiser() {
      return builder.build();
    }
  }

  private static OfficialNumber numberOfAppraiser(String text) {
    if (text.length() <= LONGEST_AS_NIP && NRP_AS_NIP.matcher(text).matches()) {
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
}
