package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.people.OfficialNumber;
import id.skp.core.people.Signatory;
import id.skp.core.people.SignatureStatus;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import java.time.LocalDate;
import java.util.Optional;

/** What the papers on one plan begin and end with. */
final class Head {
  static final String EMPLOYEE = "PEGAWAI YANG DINILAI";
  static final String APPRAISER = "PEJABAT PENILAI KINERJA";
  private static final String OTHER_REGULATION = "FORM_OF_OTHER_REGULATION";
  static final String SUPERIOR = "ATASAN PEJABAT PENILAI KINERJA";

  private static final RegulationId REGULATION = RegulationId.parse("PermenPAN-RB 6/2022");
  private static final Text THESE_FORMS = Text.of(
      REGULATION
          + "; rencana dan penilaian menurut peraturan lain dicetak dengan himpunan aturan peraturan itu",
      REGULATION
          + "; plans and appraisals under another regulation are printed by the rule set of that one");

  private Head() {}

  /** Begins a paper on a plan: agency, period of the plan, both parties. */
  static PaperBuilder of(PaperKind kind, Skp skp) {
    return begin(kind, skp)
        .addFact(PaperFact.of("PERIODE PENILAIAN", skp.period().label().indonesian()));
  }

  /** Begins a paper on one version of a plan, which tells a later one from the first. */
  static PaperBuilder ofVersion(PaperKind kind, Skp skp) {
    return of(kind, skp)
        .edition(Optional.of("versi " + skp.version()).filter(later -> skp.version() > 1));
  }

  /** Names the part of a period in which a plan ran: the period itself where the plan ran all of it. */
  static String time(EvaluationPeriod period, DateRange planned) {
    DateRange whole = period.range();
    return planned
        .intersection(whole)
        .filter(part -> !part.equals(whole))
        .map(DateRange::label)
        .orElseGet(period::label)
        .indonesian();
  }

  /** Begins a paper on a plan, without a period. */
  static PaperBuilder begin(PaperKind kind, Skp skp) {
    unless(
        skp.regulation().isSame(REGULATION),
        OTHER_REGULATION,
        "skp.regulation",
        "perlu SKP menurut " + THESE_FORMS.indonesian(),
        "needs a plan under " + THESE_FORMS.english(),
        skp.regulation());
    return Paper.builder()
        .kind(kind)
        .addFact(institution(skp.employee()))
        .addParties(
            PaperParty.of(EMPLOYEE, skp.employee()), PaperParty.of(APPRAISER, skp.appraiser()));
  }

  /** Tells whether a plan has these papers under a rule set: both are of the regulation whose papers these are. */
  static boolean hasPapers(Skp skp, RuleSet rules) {
    requireNonNull(skp, "skp");
    Applicability law = Applicability.of(rules);
    return law.carriesOut(REGULATION) && law.carriesOut(skp.regulation());
  }

  /** Refuses a rule set of a regulation that has other papers. */
  static void requirePapers(RuleSet rules) {
    unless(
        Applicability.of(rules).carriesOut(REGULATION),
        OTHER_REGULATION,
        "ruleSet",
        "perlu himpunan aturan yang memiliki formulir, seperti himpunan aturan "
            + THESE_FORMS.indonesian(),
        "needs a rule set that has forms, such as that of " + THESE_FORMS.english(),
        rules.id());
  }

  /** Refuses a plan of another regulation than that whose own papers a rule set fills. */
  static void requireOwn(Skp skp, RuleSet rules) {
    unless(
        Applicability.of(rules).carriesOut(requireNonNull(skp, "skp").regulation()),
        OTHER_REGULATION,
        "skp.regulation",
        "perlu SKP menurut peraturan yang dilaksanakan oleh himpunan aturan " + rules.id(),
        "needs a plan under the regulation of the rule set " + rules.id(),
        skp.regulation());
  }

  /** Returns the plan as one of these papers' own regulation, where the rule set carries out the plan's as a variant of it. */
  static Skp under(Skp skp, RuleSet rules) {
    requirePapers(rules);
    return hasPapers(skp, rules) ? skp.toBuilder().regulation(REGULATION).build() : skp;
  }

  static PaperFact institution(Employee employee) {
    return institution(employee.unit());
  }

  static PaperFact institution(Unit unit) {
    return new PaperFact("INSTANSI", unit.institution().map(Institution::name));
  }

  /** Words the predicate of an evaluation as its rule prints it. */
  static Text predicate(Evaluation made, RuleSet rules) {
    return rules
        .decide(PerformanceRules.PRINTED_PREDICATE, made)
        .toOptional()
        .orElseGet(made.predicate()::label);
  }

  /** The signatures of both parties, as the plan records them. */
  static PaperSignature[] signatures(Skp skp) {
    return new PaperSignature[] {
      signature(skp, EMPLOYEE, Signatory.PEGAWAI),
      signature(skp, APPRAISER, Signatory.PEJABAT_PENILAI_KINERJA)
    };
  }

  private static PaperSignature signature(Skp skp, String capacity, Signatory signatory) {
    PaperSignature blank = capacity.equals(EMPLOYEE)
        ? blank(capacity, skp.employee())
        : blank(capacity, skp.appraiser());
    return skp.signature(signatory)
        .map(each -> signed(blank, each.status(), each.date()))
        .orElse(blank);
  }

  static PaperSignature signed(
      PaperSignature blank, SignatureStatus status, Optional<LocalDate> date) {
    return new PaperSignature(blank.capacity(), blank.name(), blank.number(), status, date);
  }

  static PaperSignature blank(String capacity, Employee employee) {
    return blank(capacity, employee.name(), Optional.of(employee.nip()));
  }

  static PaperSignature blank(String capacity, Appraiser appraiser) {
    return blank(capacity, appraiser.name(), appraiser.number());
  }

  static PaperSignature blank(String capacity, String name, Optional<OfficialNumber> number) {
    return new PaperSignature(capacity, name, number, SignatureStatus.NOT_SIGNED, Optional.empty());
  }
}
