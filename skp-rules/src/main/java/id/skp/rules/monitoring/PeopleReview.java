package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Employee;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.OtherPerson;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.VersionFindings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether all that a file holds is of one employee, and of the persons who lead her: those whom a version of the plan
 * names as the appraiser or as the owner of a result that it supports, who stand in the appraiser's place, and team heads. Where
 * the plan does not give the appraiser's id nobody can tell, except of the employee herself.
 */
final class PeopleReview {
  /**
   * A part of what a document tells of the employee.
   *
   * @param pointer where it stands in the document
   * @param name what people call it
   */
  private record Head(String pointer, Text name) {}

  private static final Head TITLE =
      new Head("/employee/position/title", Text.of("jabatan", "post"));
  private static final Head LEVEL =
      new Head("/employee/position/level", Text.of("jenjang", "level"));
  private static final Head RANK = new Head("/employee/rank", Text.of("pangkat", "rank"));
  private static final Head INSTITUTION =
      new Head("/employee/unit/institution/id", Text.of("instansi", "institution"));
  private static final Text EMPLOYEE = Text.of("pegawai", "the employee");
  private static final Text LEADER = Text.of("pimpinan", "the leader");
  private static final Text RESPONDENT = Text.of("pengisi", "the respondent");
  private static final Text ASSESSOR = Text.of("penilai kompetensi", "the assessor");
  private static final Text OBSERVER = Text.of("pengamat", "the observer");
  private static final Text ASSIGNER = Text.of("yang menugasi pembina", "who assigned the coach");
  private static final Text OWNER =
      Text.of("penanggung jawab kesepakatan", "the owner of an agreement");
  private static final Text ADDER = Text.of("yang menambahkan bukti", "who added the evidence");
  private static final Text GIVER = Text.of("pemberi umpan balik", "the giver");
  private static final Text AS_APPRAISER =
      Text.of("{0} sebagai pejabat penilai kinerja", "{0} as the appraiser");
  private static final Text ALL_PERIODS = Text.of("Semua periode", "All periods");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final List<Skp> plans;
  private final Set<String> employees;
  private final boolean leadersKnown;
  private final Set<String> leaders;

  PeopleReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.plans = inspection.plans();
    this.employees = plans.stream().map(plan -> plan.employee().id()).collect(Collectors.toSet());
    this.leadersKnown = plans.stream().allMatch(plan -> plan.appraiser().id().isPresent());
    this.leaders = Stream.of(planned(), standing())
        .flatMap(each -> each)
        .filter(each -> !employees.contains(each))
        .collect(Collectors.toSet());
  }

  private Stream<String> planned() {
    return plans.stream()
        .flatMap(plan -> Stream.concat(
            plan.appraiser().id().stream(),
            plan.results().stream()
                .map(WorkResult::supports)
                .flatMap(Optional::stream)
                .map(SupportedResult::ownerId)
                .flatMap(Optional::stream)));
  }

  private Stream<String> standing() {
    Stream<String> raters = file.all(PeriodRatings.class).stream()
        .filter(each -> each.inPlaceOf().isPresent() || each.role() == AssignerRole.KETUA_TIM)
        .map(PeriodRatings::givenBy);
    Stream<String> documented = file.all(EvaluationDocument.class).stream()
        .flatMap(each -> Stream.of(each.appraiser(), each.appraiserSuperior()))
        .map(Appraiser::id)
        .flatMap(Optional::stream);
    Stream<String> teamHeads = file.all(FeedbackEntry.class).stream()
        .map(FeedbackEntry::feedback)
        .filter(each -> each.giver() == FeedbackGiver.KETUA_TIM)
        .map(Feedback::giverId)
        .flatMap(Optional::stream);
    return Stream.of(raters, documented, teamHeads).flatMap(each -> each);
  }

  void review() {
    if (plans.isEmpty()) {
      return;
    }
    inspection.each(Skp.class, this::reviewPlan);
    reviewNameInOthers();
    inspection.each(EvaluationDocument.class, this::reviewDocument);
    inspection.each(PeriodRatings.class, this::reviewRater);
    inspection.each(CreditFixing.class, this::reviewFixing);
    inspection.each(PerformanceDialogue.class, this::reviewDialogue);
    inspection.each(Observation.class, this::reviewObserver);
    inspection.each(
        Evidence.class,
        (evidence, entry) ->
            evidence.addedBy().ifPresent(id -> adviseKnown(id, ADDER, entry, "/addedBy")));
    inspection.each(FeedbackEntry.class, this::reviewGiver);
    Map<String, String> coaches = new HashMap<>();
    inspection.each(CoachingSession.class, (session, entry) -> {
      coaches.put(session.id(), session.coachId());
      requireEmployee(session.employeeId(), EMPLOYEE, entry, "/employeeId");
      reviewAssigner(session, entry);
    });
    inspection.each(
        FormatB18.class,
        (form, entry) -> requireEmployee(form.respondentId(), RESPONDENT, entry, "/respondentId"));
    inspection.each(FormatB19.class, (form, entry) -> {
      if (!form.assessorId().equals(coaches.get(form.sessionId()))) {
        requireLeader(form.assessorId(), ASSESSOR, entry, "/assessorId");
      }
    });
  }

  private void reviewFixing(CreditFixing fixing, FileEntry entry) {
    String official = Names.withoutTitles(fixing.official());
    if (plans.stream()
        .map(plan -> Names.withoutTitles(plan.employee().name()))
        .anyMatch(official::equals)) {
      inspection.add(
          MonitoringFinding.CREDIT_FIXED_BY_SELF,
          entry,
          "/official",
          fixing.number(),
          fixing.official());
    }
  }

  /**
   * Tells why nothing may rest on a file: its plans are of two persons.
   *
   * @return what is in dispute, and where; empty if all plans are of one employee
   */
  static Optional<UndecidedPart> dispute(PerformanceFile file) {
    requireNonNull(file, "file");
    List<Skp> plans = file.plans();
    return plans.stream()
        .flatMap(plan -> OtherPerson.of(plan.employee(), plans.get(0).employee()).stream()
            .map(other -> new UndecidedPart(
                ALL_PERIODS,
                Undecided.Reason.CONFLICT,
                "/" + EntryKind.SKP.listName() + "/" + file.placeOf(FileEntry.of(plan))
                    + other.pointer(),
                MonitoringFinding.PLAN_OF_OTHER_EMPLOYEE.message(
                    values(plan, other, plans.get(0))))))
        .findFirst();
  }

  private static Object[] values(Skp plan, OtherPerson other, Skp first) {
    return new Object[] {plan.version(), other.said(), first.version(), other.planned()};
  }

  private void reviewPlan(Skp plan, FileEntry entry) {
    VersionFindings.of(plans).of(plan, telling(entry));
  }

  private VersionFindings.Telling telling(FileEntry entry) {
    return (found, pointer, values) ->
        inspection.add(MonitoringFinding.of(found), entry, pointer, values);
  }

  private void reviewPost(EvaluationDocument document, FileEntry entry) {
    Employee employee = document.employee();
    if (plans.stream().allMatch(plan -> VersionFindings.isOtherPost(employee, plan.employee()))) {
      Employee planned = plans.get(0).employee();
      inspection.add(
          MonitoringFinding.DOCUMENT_OF_OTHER_POST,
          entry,
          "/employee/position",
          document.id(),
          employee.position(),
          employee.unit().name(),
          planned.position(),
          planned.unit().name());
    } else {
      reviewHead(document, TITLE, each -> Optional.of(each.position().title()), entry);
      reviewHead(document, LEVEL, each -> Optional.of(each.position().level()), entry);
    }
    reviewHead(document, RANK, Employee::rank, entry);
    reviewHead(document, INSTITUTION, VersionFindings::institution, entry);
  }

  /** What the document tells of the employee stands in a version of the plan, where any tells it. */
  private void reviewHead(
      EvaluationDocument document,
      Head head,
      Function<Employee, Optional<?>> part,
      FileEntry entry) {
    Optional<?> told = part.apply(document.employee());
    List<Object> planned = plans.stream()
        .map(Skp::employee)
        .<Object>flatMap(each -> part.apply(each).stream())
        .distinct()
        .toList();
    if (told.isPresent() && !planned.isEmpty() && !planned.contains(told.get())) {
      inspection.add(
          MonitoringFinding.DOCUMENT_HEAD_DIFFERS,
          entry,
          head.pointer(),
          document.id(),
          head.name(),
          told.get(),
          planned);
    }
  }

  private void reviewDocument(EvaluationDocument document, FileEntry entry) {
    List<OtherPerson> others = new FiledDocument(file, document).otherPersons();
    for (OtherPerson other : others) {
      inspection.add(
          MonitoringFinding.DOCUMENT_OF_OTHER_PERSON,
          entry,
          other.pointer(),
          document.id(),
          other.part(),
          other.said(),
          other.planned());
    }
    if (others.isEmpty()) {
      VersionFindings.name(document.employee(), plans, document.id(), telling(entry));
      VersionFindings.of(plans)
          .appraiser(document.appraiser(), document.id(), false, telling(entry));
      reviewPost(document, entry);
    }
  }

  /** Of two files the one whose plan begins later tells it. */
  private void reviewNameInOthers() {
    Skp first = plans.get(0);
    inspection.together().plans().stream()
        .filter(each -> each.id().equals(first.id())
            ? each.version() == first.version()
            : each.employee().isSamePerson(first.employee()))
        .findFirst()
        .ifPresent(each -> VersionFindings.name(
            first.employee(), List.of(each), first.id(), telling(FileEntry.of(first))));
  }

  /** Who rates herself without saying in whose place is a stranger to the plan, which is told of the appraiser. */
  private void reviewRater(PeriodRatings ratings, FileEntry entry) {
    if (employees.contains(ratings.givenBy())
        && (ratings.inPlaceOf().isPresent()
            || ratings.role() != AssignerRole.PEJABAT_PENILAI_KINERJA)) {
      inspection.add(
          MonitoringFinding.RATED_BY_SELF,
          entry,
          "/givenBy",
          ratings.id(),
          ratings.givenBy(),
          ratings.role());
    }
  }

  private void reviewDialogue(PerformanceDialogue dialogue, FileEntry entry) {
    requireEmployee(dialogue.employeeId(), EMPLOYEE, entry, "/employeeId");
    requireLeader(dialogue.leaderId(), LEADER, entry, "/leaderId");
    for (int i = 0; i < dialogue.agreements().size(); i++) {
      String owner = dialogue.agreements().get(i).ownerId();
      if (!owner.equals(dialogue.leaderId()) && !owner.equals(dialogue.employeeId())) {
        adviseKnown(owner, OWNER, entry, "/agreements/" + i + "/ownerId");
      }
    }
  }

  /** Others may do so, so that this is advice. */
  private void adviseKnown(String id, Text part, FileEntry entry, String property) {
    if (!employees.contains(id) && isStranger(id)) {
      inspection.add(
          Severity.ADVICE,
          MonitoringFinding.RECORD_OF_STRANGER,
          inspection.pointer(entry) + property,
          entry.id(),
          part,
          id,
          leader());
    }
  }

  /** The regulation does not say who assigns a coach, so that this is advice; the employee and the coach are told of by themselves. */
  private void reviewAssigner(CoachingSession session, FileEntry entry) {
    session
        .assignedBy()
        .filter(each -> !employees.contains(each)
            && !each.equals(session.coachId())
            && !each.equals(session.employeeId()))
        .filter(this::isStranger)
        .ifPresent(each -> inspection.add(
            Severity.ADVICE,
            MonitoringFinding.RECORD_OF_STRANGER,
            inspection.pointer(entry) + "/assignedBy",
            session.id(),
            ASSIGNER,
            each,
            leader()));
  }

  /** Others may be asked to observe, so that this is advice. */
  private void reviewObserver(Observation observation, FileEntry entry) {
    if (isStranger(observation.observerId())) {
      inspection.add(
          Severity.ADVICE,
          MonitoringFinding.RECORD_OF_STRANGER,
          inspection.pointer(entry) + "/observerId",
          observation.id(),
          OBSERVER,
          observation.observerId(),
          leader());
    }
  }

  private void reviewGiver(FeedbackEntry said, FileEntry entry) {
    Predicate<String> wrong =
        said.feedback().giver() == FeedbackGiver.PIMPINAN ? this::isStranger : employees::contains;
    said.feedback()
        .giverId()
        .filter(wrong)
        .ifPresent(id -> add(entry, "/feedback/giverId", GIVER, id, leader()));
    said.feedback()
        .giverId()
        .filter(id -> said.feedback().giver().isInput() && isAppraiser(id))
        .ifPresent(id -> inspection.add(
            MonitoringFinding.RECORD_OF_STRANGER,
            entry,
            "/feedback/giverId",
            entry.id(),
            said.feedback().giver(),
            id,
            Message.of(AS_APPRAISER, id)));
  }

  private boolean isAppraiser(String id) {
    return plans.stream().anyMatch(plan -> plan.appraiser().id().equals(Optional.of(id)));
  }

  private void requireEmployee(String id, Text part, FileEntry entry, String property) {
    if (!employees.contains(id)) {
      add(entry, property, part, id, OtherPerson.named(plans.get(0).employee()));
    }
  }

  private void requireLeader(String id, Text part, FileEntry entry, String property) {
    if (isStranger(id)) {
      add(entry, property, part, id, leader());
    }
  }

  private boolean isStranger(String id) {
    return employees.contains(id) || (leadersKnown && !leaders.contains(id));
  }

  private String leader() {
    return OtherPerson.named(plans.get(plans.size() - 1).appraiser());
  }

  private void add(FileEntry entry, String property, Text part, String id, String planned) {
    inspection.add(
        MonitoringFinding.RECORD_OF_STRANGER, entry, property, entry.id(), part, id, planned);
  }
}
