package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.cascade.MatrixMember;
import id.skp.core.cascade.RoleResultMatrix;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appointment;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.people.Nip;
import id.skp.core.people.Position;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.PositionType;
import id.skp.core.people.Rank;
import id.skp.core.people.Unit;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.text.Text;
import id.skp.core.year.Reference;
import id.skp.rules.Applicability;
import id.skp.rules.Parameter;
import id.skp.rules.Reasoning;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditBases;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.followup.OtherPerson;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * <em>Kepala dokumen</em>: what the head of a document says against itself: a period of more than a calendar year, a title that its
 * appointment or level contradicts, a rank that is none of its level, an institution named otherwise than the rule set that is made for it, a number that tells an appointment of a later day, a person for whom the regulation is not. The review of a plan, of an
 * appraisal, of a year and of a matrix, and who prints a form, ask here, so that the same is found wherever a head is read; who
 * writes a review of his own asks it too. Only findings that the rule set has a kind for are made.
 */
public final class HeadFindings {
  private static final Set<PositionLevel> EXPERT = Sets.immutableEnumSet(
      PositionLevel.AHLI_PERTAMA,
      PositionLevel.AHLI_MUDA,
      PositionLevel.AHLI_MADYA,
      PositionLevel.AHLI_UTAMA);
  private static final Text CIVIL_SERVANTS_NUMBER =
      Text.of("PNS (digit 13 dan 14 adalah bulan)", "civil servant (digits 13 and 14 are a month)");
  private static final Text AGREEMENT_NUMBER =
      Text.of("PPPK (digit 13 dan 14 adalah 21 sampai 29)", "PPPK (digits 13 and 14 are 21 to 29)");
  private static final Text EVIDENCE = Text.of("bukti dukung", "evidence");
  private static final Text FEEDBACK = Text.of("umpan balik", "feedback");

  private static final Text FEEDBACK_ON = Text.of("umpan balik atas {0}", "the feedback on {0}");
  private static final Text GIVER = Text.of("pemberi umpan balik", "the giver");
  private static final Text EMPLOYEE = Text.of("pegawai yang dinilai", "the employee");
  private static final Text APPRAISER = Text.of("pejabat penilai kinerja", "the appraiser");

  private final Applicability law;
  private final Function<String, Optional<FindingKind>> kinds;
  private final Supplier<Boolean> civilServantsOnly;
  private final Supplier<Optional<CreditBases>> ranks;

  private HeadFindings(
      Applicability law,
      Function<String, Optional<FindingKind>> kinds,
      Supplier<Optional<Boolean>> civilServantsOnly,
      Supplier<Optional<CreditBases>> ranks) {
    this.law = law;
    this.kinds = kinds;
    this.civilServantsOnly = Suppliers.memoize(() -> civilServantsOnly.get().orElse(false));
    this.ranks = Suppliers.memoize(ranks::get);
  }

  /**
   * Obtains the questions under a rule set.
   *
   * @param ruleSet the rule set, whose kinds of findings are made
   * @return the questions
   */
  public static HeadFindings of(RuleSet ruleSet) {
    Map<String, FindingKind> kinds = new HashMap<>();
    requireNonNull(ruleSet, "ruleSet").findingKinds().forEach(each -> kinds.put(each.code(), each));
    return new HeadFindings(
        Applicability.of(ruleSet),
        code -> Optional.ofNullable(kinds.get(code)),
        () -> ruleSet.find(PlanReviewParameters.CIVIL_SERVANTS_ONLY).map(Parameter::value),
        () -> ruleSet.find(CreditParameters.CREDIT_BASES).map(Parameter::value));
  }

  /**
   * Obtains the questions under the rule set that decides.
   *
   * @param reasoning the reasoning of a review
   * @return the questions
   */
  public static HeadFindings of(Reasoning reasoning) {
    requireNonNull(reasoning, "reasoning");
    return of(reasoning, () -> reasoning.find(CreditParameters.CREDIT_BASES).map(reasoning::by));
  }

  /**
   * Obtains the questions under a rule set that decides and knows no credit, and so not which ranks a level has.
   *
   * @param reasoning the reasoning of a review
   * @return the questions
   */
  public static HeadFindings withoutRanks(Reasoning reasoning) {
    return of(requireNonNull(reasoning, "reasoning"), Optional::empty);
  }

  private static HeadFindings of(Reasoning reasoning, Supplier<Optional<CreditBases>> ranks) {
    Map<String, Optional<FindingKind>> asked = new HashMap<>();
    return new HeadFindings(
        Applicability.of(reasoning),
        code -> asked.computeIfAbsent(code, reasoning::findingKind),
        () -> reasoning.find(PlanReviewParameters.CIVIL_SERVANTS_ONLY).map(reasoning::by),
        ranks);
  }

  /**
   * Returns the codes of all that can be found here.
   *
   * @return the codes
   */
  public static Set<String> codes() {
    return Set.of(
        PlanFinding.TEXT_SAYS_NOTHING.name(),
        PlanFinding.APPRAISAL_BEYOND_PLAN.name(),
        PlanFinding.DATED_AFTER_PERIOD.name(),
        PlanFinding.PERIOD_OUTSIDE_YEAR.name(),
        PlanFinding.INSTITUTION_NAMED_OTHERWISE.name(),
        PlanFinding.APPOINTMENT_NOT_TOLD.name(),
        PlanFinding.APPOINTMENT_CONTRADICTS_TITLE.name(),
        PlanFinding.LEVEL_CONTRADICTS_TITLE.name(),
        PlanFinding.RANK_CONTRADICTS_LEVEL.name(),
        PlanFinding.NIP_APPOINTED_LATER.name(),
        PlanFinding.NIP_CONTRADICTS_EMPLOYMENT.name(),
        PlanFinding.NOT_A_CIVIL_SERVANT.name());
  }

  /**
   * Looks at the head of a plan, and for words in it that say nothing.
   *
   * @param skp the plan
   * @param pointer the JSON Pointer of the plan in its document, empty if it is the document
   * @return the findings, in the order of a plan
   */
  public List<Finding> of(Skp skp, String pointer) {
    requireNonNull(pointer, "pointer");
    requireNonNull(skp, "skp");
    Head head = new Head();
    head.employee(skp.employee(), skp.effectiveFrom(), pointer + "/employee");
    head.appraiser(skp.appraiser(), skp.effectiveFrom(), pointer + "/appraiser");
    head.period(skp.period(), pointer + "/period");
    new EmptyWords((place, text) -> head.add(PlanFinding.TEXT_SAYS_NOTHING, pointer + place, text))
        .of(skp);
    return List.copyOf(head.findings);
  }

  /**
   * Looks at the head of the plan of an appraisal, and at what the appraisal says of the post and of days. What it says of the post, and
   * evidence and feedback of an earlier period, are no findings of a head, and not among the {@link #codes}.
   *
   * @param appraisal the appraisal
   * @return the findings, those of the plan first
   */
  public List<Finding> of(Appraisal appraisal) {
    requireNonNull(appraisal, "appraisal");
    Head head = new Head();
    head.findings.addAll(of(appraisal.skp(), "/skp"));
    if (appraisal.deniesLeadership() || appraisal.leavesLeadershipOpen()) {
      Position position = appraisal.skp().employee().position();
      head.add(
          appraisal.deniesLeadership()
              ? PlanFinding.LEADS_UNIT_CONTRADICTS_POST
              : PlanFinding.LEADS_UNIT_NOT_TOLD,
          "/leadsUnit",
          position.printed(),
          position.level());
    }
    head.judgedDays(appraisal);
    return List.copyOf(head.findings);
  }

  /**
   * Looks at the head of an evaluation document.
   *
   * @param document the document
   * @param pointer its JSON Pointer, empty if it stands alone
   * @return the findings, in the order of the document
   */
  public List<Finding> of(EvaluationDocument document, String pointer) {
    requireNonNull(pointer, "pointer");
    requireNonNull(document, "document");
    Head head = new Head();
    LocalDate last = document.period().last();
    head.employee(document.employee(), last, pointer + "/employee");
    head.appraiser(document.appraiser(), last, pointer + "/appraiser");
    head.appraiser(document.appraiserSuperior(), last, pointer + "/appraiserSuperior");
    return List.copyOf(head.findings);
  }

  /**
   * Looks at the head of a matrix and the posts of its members.
   *
   * @param matrix the matrix
   * @return the findings, in the order of the matrix
   */
  public List<Finding> of(RoleResultMatrix matrix) {
    requireNonNull(matrix, "matrix");
    Head head = new Head();
    head.institution(matrix.unit(), "/unit");
    head.period(matrix.period(), "/period");
    for (int i = 0; i < matrix.members().size(); i++) {
      Optional<Employee> employee =
          Optional.of(matrix.members().get(i)).flatMap(MatrixMember::employee);
      if (employee.isPresent()) {
        head.employment(employee.get(), "/members/" + i + "/employee");
        head.position(employee.get().position(), "/members/" + i + "/employee/position");
        head.rank(employee.get(), "/members/" + i + "/employee");
      }
    }
    return List.copyOf(head.findings);
  }

  /** One head while it is looked at. */
  private final class Head {
    private final List<Finding> findings = new Findings();

    /** Who leads by the plan of an appraisal: looked for once, when first asked. */
    private @Nullable Set<String> leaders;

    private void add(PlanFinding found, String location, Object... values) {
      kinds.apply(found.name()).ifPresent(kind -> findings.add(Finding.of(kind, location, values)));
    }

    private void period(DateRange period, String location) {
      if (period.from().getYear() != period.to().getYear()) {
        add(PlanFinding.PERIOD_OUTSIDE_YEAR, location, period.from(), period.to());
      }
    }

    private void judgedDays(Appraisal appraisal) {
      DateRange judged = appraisal.period().range();
      DateRange planned = appraisal.skp().period();
      if (!planned.contains(judged)) {
        add(
            PlanFinding.APPRAISAL_BEYOND_PLAN,
            "/period",
            appraisal.period(),
            planned.from(),
            planned.to());
      }
      Set<String> held = appraisal.results().stream()
          .flatMap(each -> each.realisation().stream())
          .flatMap(each -> each.evidence().stream())
          .map(Evidence::id)
          .collect(Collectors.toSet());
      for (int i = 0; i < appraisal.results().size(); i++) {
        ResultAppraisal result = appraisal.results().get(i);
        String place = "/results/" + i;
        List<Evidence> evidence =
            result.realisation().map(Realisation::evidence).orElse(List.of());
        for (int j = 0; j < evidence.size(); j++) {
          String proof = place + "/realisation/evidence/" + j;
          List<String> proved = evidence.get(j).resultIds();
          if (!proved.isEmpty() && !proved.contains(result.resultId())) {
            add(
                PlanFinding.EVIDENCE_OF_OTHER_RESULT,
                proof + "/resultIds",
                evidence.get(j).id(),
                result.resultId(),
                Message.few(proved));
          }
          dated(EVIDENCE, result.resultId(), evidence.get(j).date(), appraisal, proof + "/date");
        }
        feedback(result.resultId(), result.feedback(), appraisal, place);
        cited(result.feedback(), held, place);
      }
      for (int i = 0; i < appraisal.behaviours().size(); i++) {
        BehaviourAppraisal behaviour = appraisal.behaviours().get(i);
        feedback(behaviour.value(), behaviour.feedback(), appraisal, "/behaviours/" + i);
        cited(behaviour.feedback(), held, "/behaviours/" + i);
      }
    }

    private void cited(List<Feedback> feedback, Set<String> held, String place) {
      for (int i = 0; i < feedback.size(); i++) {
        List<String> cited = feedback.get(i).evidenceIds();
        for (int j = 0; j < cited.size(); j++) {
          if (!held.contains(cited.get(j))) {
            add(
                PlanFinding.UNKNOWN_REFERENCE,
                place + "/feedback/" + i + "/evidenceIds/" + j,
                Reference.Target.EVIDENCE,
                cited.get(j));
          }
        }
      }
    }

    /** Who evaluates gives feedback when the period is over. */
    private void feedback(
        Object judged, List<Feedback> feedback, Appraisal appraisal, String place) {
      LocalDate last = judged(appraisal).to();
      for (int i = 0; i < feedback.size(); i++) {
        giver(feedback.get(i), judged, appraisal.skp(), place + "/feedback/" + i + "/giverId");
        Optional<LocalDate> date = feedback.get(i).date().filter(each -> !each.isAfter(last));
        dated(FEEDBACK, judged, date, appraisal, place + "/feedback/" + i + "/date");
      }
    }

    /** The days of the period on which the plan ran. */
    private DateRange judged(Appraisal appraisal) {
      DateRange period = appraisal.period().range();
      return appraisal.skp().period().intersection(period).orElse(period);
    }

    private void giver(Feedback feedback, Object judged, Skp plan, String location) {
      Optional<String> id = feedback.giverId();
      boolean own = id.filter(plan.employee().id()::equals).isPresent();
      boolean leaders =
          id.isPresent() && id.equals(plan.appraiser().id()) && feedback.giver().isInput();
      if (own || leaders) {
        add(
            PlanFinding.GIVER_CONTRADICTS_ROLE,
            location,
            judged,
            feedback.giver(),
            id.orElseThrow(),
            own ? EMPLOYEE : APPRAISER);
      } else if (feedback.giver() == FeedbackGiver.PIMPINAN
          && id.isPresent()
          && plan.appraiser().id().isPresent()
          && !leads(id.get(), plan)) {
        add(
            PlanFinding.RECORD_OF_STRANGER,
            location,
            Message.of(FEEDBACK_ON, judged),
            GIVER,
            id.get(),
            OtherPerson.named(plan.appraiser()));
      }
    }

    /** Beside the appraiser, the owners of the results that the plan supports and those who assigned its results lead. */
    private boolean leads(String id, Skp plan) {
      if (leaders == null) {
        leaders = Stream.concat(
                plan.appraiser().id().stream(),
                plan.results().stream()
                    .flatMap(result -> Stream.of(
                        result.supports().flatMap(SupportedResult::ownerId),
                        result.assignedBy().flatMap(Assigner::employeeId)))
                    .flatMap(Optional::stream))
            .collect(Collectors.toSet());
      }
      return leaders.contains(id);
    }

    private void dated(
        Text what, Object judged, Optional<LocalDate> date, Appraisal appraisal, String location) {
      DateRange days = judged(appraisal);
      Object period = days.equals(appraisal.period().range()) ? appraisal.period() : days;
      date.filter(each -> !days.contains(each))
          .ifPresent(each -> add(
              each.isBefore(days.from())
                  ? PlanFinding.DATED_BEFORE_PERIOD
                  : PlanFinding.DATED_AFTER_PERIOD,
              location,
              what,
              judged,
              each,
              period));
    }

    private void employee(Employee employee, LocalDate day, String pointer) {
      number(employee.name(), employee.nip(), day, pointer);
      employment(employee, pointer);
      position(employee.position(), pointer + "/position");
      rank(employee, pointer);
      institution(employee.unit(), pointer + "/unit");
    }

    private void institution(Unit unit, String pointer) {
      unit.institution()
          .ifPresent(told -> law.otherNameOf(told)
              .ifPresent(name -> add(
                  PlanFinding.INSTITUTION_NAMED_OTHERWISE,
                  pointer + "/institution/name",
                  told.id(),
                  told.name(),
                  name)));
    }

    /** The ranks of a level are those from which credit counts; of other posts, and for a PPPK, there are none. */
    private void rank(Employee employee, String pointer) {
      PositionLevel level = employee.position().level();
      Optional<Rank> held = employee.rank().filter(Rank::isCivilServantRank);
      if (level.type() != PositionType.FUNGSIONAL || held.isEmpty()) {
        return;
      }
      List<Rank> known = ranks.get().flatMap(each -> each.of(level)).orElse(List.of()).stream()
          .map(CreditBase::rank)
          .toList();
      if (!known.isEmpty() && !known.contains(held.get())) {
        add(
            PlanFinding.RANK_CONTRADICTS_LEVEL,
            pointer + "/rank",
            held.get(),
            level,
            known.stream().map(Rank::value).collect(joining(", ")));
      }
    }

    private void employment(Employee employee, String pointer) {
      if (!employee.employment().isCivilServant() && civilServantsOnly.get()) {
        add(PlanFinding.NOT_A_CIVIL_SERVANT, pointer + "/employment", employee.employment());
      }
      if (employee.nip().isAgreementNumber() == employee.employment().isCivilServant()) {
        add(
            PlanFinding.NIP_CONTRADICTS_EMPLOYMENT,
            pointer + "/nip",
            employee.name(),
            employee.nip().isAgreementNumber() ? AGREEMENT_NUMBER : CIVIL_SERVANTS_NUMBER,
            employee.employment());
      }
    }

    private void appraiser(Appraiser appraiser, LocalDate day, String pointer) {
      appraiser.nip().ifPresent(nip -> number(appraiser.name(), nip, day, pointer));
      post(appraiser.position(), appraiser.appointment(), pointer + "/appointment");
    }

    /** Of the appointment of a PPPK only the year is known. */
    private void number(String name, Nip nip, LocalDate day, String pointer) {
      YearMonth earliest =
          nip.appointmentMonth().orElseGet(() -> YearMonth.of(nip.appointmentYear(), 1));
      if (earliest.isAfter(YearMonth.from(day))) {
        add(
            PlanFinding.NIP_APPOINTED_LATER,
            pointer + "/nip",
            name,
            nip.appointmentMonth()
                .<Object>map(each -> EvaluationPeriod.month(each.getYear(), each.getMonthValue()))
                .orElseGet(() -> Integer.toString(nip.appointmentYear())),
            day);
      }
    }

    private void position(Position position, String pointer) {
      Set<PositionLevel> named = PositionLevel.namedBy(position.title());
      PositionLevel level = position.level();
      boolean graded = level.type() == PositionType.FUNGSIONAL
          || (level == PositionLevel.PELAKSANA && !Collections.disjoint(named, EXPERT));
      if (graded && !named.isEmpty() && !named.contains(level)) {
        add(
            PlanFinding.LEVEL_CONTRADICTS_TITLE,
            pointer + "/level",
            position.title(),
            ImmutableList.copyOf(named),
            level);
      }
      post(position.title(), position.appointment(), pointer + "/appointment");
    }

    private void post(String title, Optional<Appointment> appointment, String location) {
      Set<Appointment> named = Appointment.namedBy(title);
      if (named.isEmpty()) {
        return;
      }
      if (appointment.isEmpty()) {
        add(PlanFinding.APPOINTMENT_NOT_TOLD, location, title, names(Appointment.values()));
      } else if (!named.contains(appointment.get())) {
        add(
            PlanFinding.APPOINTMENT_CONTRADICTS_TITLE,
            location,
            title,
            names(named.toArray(Appointment[]::new)),
            appointment.get().name(),
            appointment.get());
      }
    }

    private String names(Appointment... appointments) {
      return Stream.of(appointments).map(Appointment::name).collect(joining(", "));
    }
  }
}
