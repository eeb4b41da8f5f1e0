package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.followup.DayUnit;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionAction;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionProfile;
import id.skp.core.followup.ObjectionRefusal;
import id.skp.core.followup.ObjectionRole;
import id.skp.core.followup.ObjectionState;
import id.skp.core.followup.ObjectionStep;
import id.skp.core.followup.RankedEntry;
import id.skp.core.followup.RankingEntry;
import id.skp.core.followup.RefusalKind;
import id.skp.core.followup.Ruling;
import id.skp.core.followup.TimeLimit;
import id.skp.core.followup.YearlyPredicate;
import id.skp.core.people.SignatureStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The types of values of what follows an evaluation. */
final class FollowUpKinds {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
  private static final ObjectionEvent FILED = ObjectionEvent.builder()
      .action(ObjectionAction.FILE)
      .date(DAY)
      .role(ObjectionRole.PEGAWAI)
      .reason("Realisasi belum dihitung")
      .build();
  private static final ObjectionEvent EXPLAINED = FILED.toBuilder()
      .action(ObjectionAction.EXPLAIN)
      .role(ObjectionRole.PEJABAT_PENILAI)
      .build();

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          TimeLimit.class,
          refused("no day", "DAYS_OUT_OF_RANGE", "days", limit -> new TimeLimit(0, limit.unit())),
          refused(
              "more days than any law gives",
              "DAYS_OUT_OF_RANGE",
              "days",
              limit -> new TimeLimit(TimeLimit.MOST_DAYS + 1, DayUnit.HARI))),
      ValueKind.of(
          ObjectionStep.class,
          refused(
              "step after a decision",
              "STEP_AFTER_END",
              "state",
              step -> step.toBuilder().state(ObjectionState.DECIDED).build()),
          refused(
              "step back to the beginning",
              "STEP_TO_BEGINNING",
              "nextState",
              step -> step.toBuilder().nextState(ObjectionState.RECEIVED).build()),
          refused(
              "second filing",
              "SECOND_FILING",
              "state",
              step -> step.toBuilder()
                  .action(ObjectionAction.FILE)
                  .state(ObjectionState.EXPLAINED)
                  .build())),
      ValueKind.of(
          ObjectionProfile.class,
          blank("name", profile -> profile.toBuilder().name(ValueKinds.BLANK).build()),
          refused(
              "name without a word",
              "TEXT_SAYS_NOTHING",
              "name",
              profile -> profile.toBuilder().name("-").build()),
          refused(
              "step twice",
              "DUPLICATE_STEP",
              "steps[#].action",
              profile -> profile.toBuilder().addStep(profile.steps().get(0)).build()),
          refused(
              "no way to file",
              "FILING_LIMIT_MISSING",
              "steps",
              profile -> profile.toBuilder().steps(List.of()).build()),
          refused(
              "no way to a decision",
              "NEVER_DECIDED",
              "steps",
              profile -> profile.toBuilder()
                  .steps(profile.steps().stream()
                      .filter(each -> each.nextState() != ObjectionState.DECIDED)
                      .toList())
                  .build()),
          refused(
              "step from where nothing leads",
              "STEP_UNREACHABLE",
              "steps[#].state",
              profile -> ObjectionProfile.PP_30_2019.toBuilder()
                  .addStep(ObjectionProfile.PP_30_2019.steps().get(2).toBuilder()
                      .state(ObjectionState.APPEALED)
                      .build())
                  .build()),
          refusedBy("filed by another", ObjectionAction.FILE, ObjectionRole.PEJABAT_PENILAI),
          refusedBy("decided by the employee", ObjectionAction.DECIDE, ObjectionRole.PEGAWAI),
          refusedBy(
              "decided by the appraiser", ObjectionAction.DECIDE, ObjectionRole.PEJABAT_PENILAI),
          refusedBy("explained by the employee", ObjectionAction.EXPLAIN, ObjectionRole.PEGAWAI),
          refused(
              "decision that fixes nothing",
              "DECISION_WITHOUT_RULING",
              "steps[#].fixesPredicate",
              profile -> with(
                  profile,
                  ObjectionAction.DECIDE,
                  step -> step.toBuilder().fixesPredicate(false).build())),
          refused(
              "end without a ruling",
              "NEVER_DECIDED",
              "steps",
              profile -> ObjectionProfile.PP_30_2019.toBuilder()
                  .steps(ObjectionProfile.PP_30_2019.steps().stream()
                      .filter(each -> each.action() != ObjectionAction.DECIDE)
                      .map(each -> each.action() == ObjectionAction.EXPLAIN
                          ? each.toBuilder().nextState(ObjectionState.DECIDED).build()
                          : each)
                      .toList())
                  .build()),
          refusedStep(
              "appeal by another",
              "FILED_BY_OTHER",
              "steps[#].role",
              ObjectionAction.APPEAL,
              ObjectionState.FILED,
              ObjectionState.APPEALED,
              ObjectionRole.PEJABAT_PENILAI),
          refusedStep(
              "step without a filing",
              "FILING_SKIPPED",
              "steps[#].state",
              ObjectionAction.APPEAL,
              ObjectionState.RECEIVED,
              ObjectionState.DECIDED,
              ObjectionRole.PEGAWAI),
          refusedStep(
              "explanation twice",
              "ACTION_REPEATED",
              "steps[#].action",
              ObjectionAction.EXPLAIN,
              ObjectionState.EXPLAINED,
              ObjectionState.FILED,
              ObjectionRole.PEJABAT_PENILAI),
          refusedStep(
              "expiry where no time runs",
              "EXPIRY_WITHOUT_LIMIT",
              "steps[#].state",
              ObjectionAction.EXPIRE,
              ObjectionState.FILED,
              ObjectionState.EXPIRED,
              ObjectionRole.PEGAWAI)),
      ValueKind.of(Ruling.class),
      ValueKind.of(
          ObjectionEvent.class,
          blank("reason", event -> event.toBuilder().reason(ValueKinds.BLANK).build())),
      ValueKind.of(ObjectionRefusal.class),
      ValueKind.of(
          Objection.class,
          blank("id", objection -> objection.toBuilder().id(ValueKinds.BLANK).build()),
          refusedEvent(RefusalKind.ACTION_NOT_ALLOWED, "action", EXPLAINED),
          refusedEvent(
              RefusalKind.ROLE_NOT_ALLOWED,
              "role",
              FILED.toBuilder().role(ObjectionRole.PEJABAT_PENILAI).build()),
          refusedEvent(
              RefusalKind.DATE_BEFORE_STATE,
              "date",
              FILED.toBuilder().date(DAY.minusDays(1)).build()),
          refusedEvent(
              RefusalKind.RULING_NOT_ALLOWED,
              "ruling",
              FILED.toBuilder().ruling(Ruling.keep(PerformancePredicate.BAIK)).build())),
      ValueKind.of(
          DocumentSignature.class,
          refused(
              "signed without a date",
              "SIGNATURE_DATE_MISMATCH",
              "date",
              signature -> new DocumentSignature(
                  signature.role(), SignatureStatus.SIGNED, Optional.empty())),
          refused(
              "dated without a signature",
              "SIGNATURE_DATE_MISMATCH",
              "date",
              signature -> new DocumentSignature(
                  signature.role(), SignatureStatus.NOT_SIGNED, Optional.of(DAY)))),
      ValueKind.of(
          EvaluationDocument.class,
          blank("id", document -> document.toBuilder().id(ValueKinds.BLANK).build()),
          blank(
              "skpId", document -> document.toBuilder().skpId(ValueKinds.BLANK).build()),
          blank(
              "notes", document -> document.toBuilder().notes(ValueKinds.BLANK).build()),
          refused(
              "appraised by somebody of one's own id",
              "APPRAISER_IS_EMPLOYEE",
              "appraiser.id",
              document -> document.toBuilder()
                  .appraiser(document.appraiser().toBuilder()
                      .id(document.employee().id())
                      .build())
                  .build()),
          refused(
              "decided by the employee",
              "SUPERIOR_IS_PARTY",
              "appraiserSuperior.id",
              document -> document.toBuilder()
                  .appraiserSuperior(document.appraiserSuperior().toBuilder()
                      .id(document.employee().id())
                      .build())
                  .build()),
          refused(
              "decided by the employee of that number",
              "SUPERIOR_IS_PARTY",
              "appraiserSuperior.nip",
              document -> document.toBuilder()
                  .appraiserSuperior(document.appraiserSuperior().toBuilder()
                      .nip(document.employee().nip())
                      .nrp(Optional.empty())
                      .rank(Optional.empty())
                      .build())
                  .build()),
          refused(
              "decided by the appraiser",
              "SUPERIOR_IS_PARTY",
              "appraiserSuperior.id",
              document -> document.toBuilder()
                  .appraiser(document.appraiser().toBuilder().id("P-same").build())
                  .appraiserSuperior(
                      document.appraiserSuperior().toBuilder().id("P-same").build())
                  .build()),
          refused(
              "objection filed twice",
              "DUPLICATE_EVENT",
              "events[#].action",
              document -> document.toBuilder().events(List.of(FILED, FILED)).build()),
          refused(
              "explanation before the objection",
              "EVENTS_UNORDERED",
              "events[#].date",
              document -> document.toBuilder()
                  .deliveredOn(DAY)
                  .events(List.of(
                      FILED, EXPLAINED.toBuilder().date(DAY.minusDays(1)).build()))
                  .build()),
          refused(
              "explanation without an objection",
              "OBJECTION_MISSING",
              "events[#].action",
              document -> document.toBuilder()
                  .deliveredOn(DAY)
                  .events(List.of(EXPLAINED))
                  .build()),
          refused(
              "signed twice",
              "DUPLICATE_SIGNATURE",
              "signatures[#].role",
              document -> document.toBuilder().addSignatures(signed(), signed()).build())),
      ValueKind.of(
          YearlyPredicate.class,
          refused(
              "year of five digits",
              "YEAR_OUT_OF_RANGE",
              "year",
              year -> new YearlyPredicate(10_000, year.predicate())),
          refused(
              "year before all NIPs",
              "YEAR_OUT_OF_RANGE",
              "year",
              year -> new YearlyPredicate(1899, year.predicate()))),
      ValueKind.of(
          RankingEntry.class,
          blank("id", entry -> RankingEntry.of(ValueKinds.BLANK, entry.predicate()))),
      ValueKind.of(
          RankedEntry.class,
          blank("id", entry -> new RankedEntry(ValueKinds.BLANK, entry.predicate(), 1)),
          refused(
              "rank 0",
              "RANK_OUT_OF_RANGE",
              "rank",
              entry -> new RankedEntry(entry.id(), entry.predicate(), 0))));

  private FollowUpKinds() {}

  private static DocumentSignature signed() {
    return DocumentSignature.signed(ObjectionRole.PEGAWAI, DAY);
  }

  /** An event that cannot be the first. */
  private static Breakage<ObjectionProfile> refusedStep(
      String name,
      String code,
      String field,
      ObjectionAction action,
      ObjectionState from,
      ObjectionState to,
      ObjectionRole role) {
    return refused(
        name,
        code,
        field,
        profile -> profile.toBuilder()
            .addStep(ObjectionStep.builder()
                .action(action)
                .state(from)
                .nextState(to)
                .role(role)
                .build())
            .build());
  }

  /** An action that is another's. */
  private static Breakage<ObjectionProfile> refusedBy(
      String name, ObjectionAction action, ObjectionRole role) {
    return refused(
        name,
        action == ObjectionAction.FILE ? "FILED_BY_OTHER" : "DECIDED_BY_OTHER",
        "steps[#].role",
        profile -> with(profile, action, step -> step.toBuilder().role(role).build()));
  }

  private static ObjectionProfile with(
      ObjectionProfile profile, ObjectionAction action, UnaryOperator<ObjectionStep> change) {
    return profile.toBuilder()
        .steps(profile.steps().stream()
            .map(each -> each.action() == action ? change.apply(each) : each)
            .toList())
        .build();
  }

  private static Breakage<Objection> refusedEvent(
      RefusalKind kind, String field, ObjectionEvent event) {
    return refused(
        kind.name(),
        kind.name(),
        "events[#]." + field,
        objection ->
            objection.toBuilder().receivedOn(DAY).events(List.of(event)).build());
  }
}
