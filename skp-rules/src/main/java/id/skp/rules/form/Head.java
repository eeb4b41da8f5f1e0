package id.skp.rules.form;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Signatory;
import id.skp.core.people.SignatureStatus;
import id.skp.core.people.Unit;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.Optional;

/** What the forms on one plan begin and end with. */
final class Head {
  static final String EMPLOYEE = "PEGAWAI YANG DINILAI";
  static final String APPRAISER = "PEJABAT PENILAI KINERJA";
  static final String SUPERIOR = "ATASAN PEJABAT PENILAI KINERJA";

  private static final RegulationId OTHER_FORMS = RegulationId.parse("PermenPAN-RB 8/2021");

  private Head() {}

  /** Begins a form on a plan: agency, period of the plan, both parties. */
  static OfficialFormBuilder of(FormKind kind, Skp skp) {
    return begin(kind, skp).addFact(FormFact.of("PERIODE PENILAIAN", Dates.of(skp.period())));
  }

  /** Begins a form on a plan, without a period. */
  static OfficialFormBuilder begin(FormKind kind, Skp skp) {
    unless(
        hasForms(skp),
        "FORM_OF_OTHER_REGULATION",
        "skp.regulation",
        "perlu SKP menurut PermenPAN-RB 6/2022, pemilik formulir ini",
        "needs a plan under PermenPAN-RB 6/2022, whose forms these are",
        skp.regulation());
    return OfficialForm.builder()
        .kind(kind)
        .addFact(institution(skp.employee()))
        .addParties(
            FormParty.of(EMPLOYEE, skp.employee()), FormParty.of(APPRAISER, skp.appraiser()));
  }

  /** Tells whether the plan is under the regulation whose forms these are. */
  static boolean hasForms(Skp skp) {
    return !skp.regulation().equals(OTHER_FORMS);
  }

  static FormFact institution(Employee employee) {
    return institution(employee.unit());
  }

  static FormFact institution(Unit unit) {
    return new FormFact("INSTANSI", unit.institution().map(Institution::name));
  }

  /** The signatures of both parties, as the plan records them. */
  static FormSignature[] signatures(Skp skp) {
    return new FormSignature[] {
      signature(skp, EMPLOYEE, Signatory.PEGAWAI),
      signature(skp, APPRAISER, Signatory.PEJABAT_PENILAI_KINERJA)
    };
  }

  private static FormSignature signature(Skp skp, String capacity, Signatory signatory) {
    FormSignature blank = capacity.equals(EMPLOYEE)
        ? blank(capacity, skp.employee())
        : blank(capacity, skp.appraiser());
    return skp.signature(signatory)
        .map(each -> signed(blank, each.status(), each.date()))
        .orElse(blank);
  }

  static FormSignature signed(
      FormSignature blank, SignatureStatus status, Optional<LocalDate> date) {
    return new FormSignature(blank.capacity(), blank.name(), blank.number(), status, date);
  }

  static FormSignature blank(String capacity, Employee employee) {
    return blank(capacity, employee.name(), Optional.of(employee.nip()));
  }

  static FormSignature blank(String capacity, Appraiser appraiser) {
    return blank(capacity, appraiser.name(), appraiser.number());
  }

  static FormSignature blank(String capacity, String name, Optional<OfficialNumber> number) {
    return new FormSignature(capacity, name, number, SignatureStatus.NOT_SIGNED, Optional.empty());
  }
}
