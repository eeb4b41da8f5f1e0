package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpChange;
import id.skp.core.plan.SkpHistory;
import id.skp.core.plan.SkpYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The types of values of how plans are agreed and adjusted. */
final class PlanningKinds {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 1, 15));
  private static final Optional<String> BLANK = Optional.of(ValueKinds.BLANK);
  private static final ClarifiedTopic TOPIC =
      ClarifiedTopic.of(ExpectationTopic.HASIL, "Empat laporan", "Sanggup");

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Signature.class,
          refused(
              "day of what has not been signed",
              "SIGNATURE_DATE_UNEXPECTED",
              "date",
              signature -> new Signature(signature.signatory(), SignatureStatus.NOT_SIGNED, DAY))),
      ValueKind.of(
          IndicatorManual.class,
          blank(
              "purpose", manual -> manual.toBuilder().purpose(ValueKinds.BLANK).build()),
          blank(
              "definition",
              manual -> manual.toBuilder().definition(ValueKinds.BLANK).build()),
          blank(
              "formula", manual -> manual.toBuilder().formula(ValueKinds.BLANK).build()),
          blank("unit", manual -> manual.toBuilder().unit(ValueKinds.BLANK).build()),
          blank(
              "dataSource",
              manual -> manual.toBuilder().dataSource(ValueKinds.BLANK).build())),
      ValueKind.of(
          Adjustment.class,
          blank("reason", each -> Adjustment.of(each.effectiveFrom(), ValueKinds.BLANK)),
          blank("dialogueId", each -> new Adjustment(each.effectiveFrom(), each.reason(), BLANK)),
          blank("missingSupport[#]", each -> each.missing(ValueKinds.BLANK))),
      ValueKind.of(
          SkpChange.class,
          blank("path", each -> new SkpChange(ValueKinds.BLANK, each.before(), each.after())),
          blank("before", each -> new SkpChange(each.path(), BLANK, each.after())),
          blank("after", each -> new SkpChange(each.path(), each.before(), BLANK)),
          refused(
              "neither before nor after",
              "CHANGE_OF_NOTHING",
              "after",
              each -> new SkpChange(each.path(), Optional.empty(), Optional.empty()))),
      ValueKind.of(
          SkpHistory.class,
          refused("no version", "HISTORY_EMPTY", "versions", history -> new SkpHistory(List.of())),
          refused(
              "another plan's version",
              "VERSION_OF_OTHER_PLAN",
              "versions[#].id",
              history -> with(history, next -> next.toBuilder().id("another").build())),
          refused(
              "another employee's version",
              "VERSION_OF_OTHER_PLAN",
              "versions[#].employee.id",
              history -> with(
                  history,
                  next -> next.toBuilder()
                      .employee(next.employee().toBuilder().id("another").build())
                      .build())),
          refused(
              "version left out",
              "VERSION_GAP",
              "versions[#].version",
              history -> with(
                  history, next -> next.toBuilder().version(next.version() + 1).build())),
          refused(
              "no reason",
              "ADJUSTMENT_MISSING",
              "versions[#].adjustment",
              history -> with(
                  history, next -> next.toBuilder().adjustment(Optional.empty()).build())),
          refused(
              "effective before the one before",
              "ADJUSTMENT_BEFORE_PREVIOUS",
              "versions[#].adjustment.effectiveFrom",
              PlanningKinds::backwards)),
      ValueKind.of(
          SkpYear.class,
          refused(
              "another year",
              "PLAN_OUTSIDE_YEAR",
              "plans[#]",
              year -> new SkpYear(year.year() + 1, year.plans())),
          refused(
              "plan twice",
              "DUPLICATE_ID",
              "plans[#].versions",
              year -> beside(year, plan -> plan)),
          refused(
              "another employee's plan",
              "PLAN_OF_OTHER_EMPLOYEE",
              "plans[#]",
              year -> beside(
                  year,
                  plan -> plan.toBuilder()
                      .id(plan.id() + "-2")
                      .employee(plan.employee().toBuilder().id("another").build())
                      .build())),
          refused(
              "two plans for one post",
              "PLANS_OVERLAP",
              "plans[#]",
              year -> beside(year, plan -> plan.toBuilder().id(plan.id() + "-2").build()))),
      ValueKind.of(
          ClarifiedTopic.class,
          blank(
              "leaderSaid",
              each -> new ClarifiedTopic(each.topic(), BLANK, each.employeeSaid(), each.agreed())),
          blank(
              "employeeSaid",
              each -> new ClarifiedTopic(each.topic(), each.leaderSaid(), BLANK, each.agreed())),
          blank(
              "agreed",
              each ->
                  new ClarifiedTopic(each.topic(), each.leaderSaid(), each.employeeSaid(), BLANK)),
          refused(
              "no words",
              "TOPIC_WITHOUT_WORDS",
              "leaderSaid",
              each -> new ClarifiedTopic(
                  each.topic(), Optional.empty(), Optional.empty(), Optional.empty()))),
      ValueKind.of(
          ExpectationDialogue.class,
          blank("id", each -> each.toBuilder().id(ValueKinds.BLANK).build()),
          blank("skpId", each -> each.toBuilder().skpId(ValueKinds.BLANK).build()),
          blank(
              "employeeId",
              each -> each.toBuilder().employeeId(ValueKinds.BLANK).build()),
          blank("leaderId", each -> each.toBuilder().leaderId(ValueKinds.BLANK).build()),
          blank(
              "resultIds[#]",
              each -> each.toBuilder().addResultId(ValueKinds.BLANK).build()),
          refused(
              "result twice",
              "DUPLICATE_ID",
              "resultIds[#]",
              each -> each.toBuilder().resultIds(List.of("R1", "R1")).build()),
          refused(
              "version 0",
              "VERSION_OUT_OF_RANGE",
              "skpVersion",
              each -> each.toBuilder().skpVersion(0).build()),
          refused(
              "alone",
              "DIALOGUE_WITH_ONESELF",
              "leaderId",
              each -> each.toBuilder().leaderId(each.employeeId()).build()),
          refused(
              "topic twice",
              "DUPLICATE_TOPIC",
              "topics[#].topic",
              each -> each.toBuilder().topics(List.of(TOPIC, TOPIC)).build())),
      ValueKind.of(
          SkpFile.class,
          refused(
              "another plan's dialogue",
              "DIALOGUE_OF_OTHER_PLAN",
              "planningDialogue.skpId",
              file -> SkpFile.of(file.skp(), dialogue("another", "DLG-1"))),
          refused(
              "another dialogue than the plan names",
              "DIALOGUE_ID_MISMATCH",
              "planningDialogue.id",
              file -> SkpFile.of(
                  file.skp().toBuilder().planningDialogueId("DLG-2").build(),
                  dialogue(file.skp().id(), "DLG-1"))),
          refused(
              "the same version as an earlier one",
              "VERSION_GAP",
              "earlierVersions",
              file -> new SkpFile(file.skp(), Optional.empty(), List.of(file.skp())))));

  private PlanningKinds() {}

  private static ExpectationDialogue dialogue(String skpId, String id) {
    return ExpectationDialogue.builder()
        .id(id)
        .date(LocalDate.of(2024, 1, 9))
        .skpId(skpId)
        .skpVersion(1)
        .employeeId("P14")
        .leaderId("P13")
        .build();
  }

  /** Adds a next version, changed; it is effective on the last day. */
  private static SkpHistory with(SkpHistory history, UnaryOperator<Skp> change) {
    Skp current = history.current();
    Skp next = current.toBuilder()
        .version(current.version() + 1)
        .adjustment(Adjustment.of(current.period().to(), "Strategi berubah"))
        .build();
    return new SkpHistory(Stream.concat(history.versions().stream(), Stream.of(change.apply(next)))
        .toList());
  }

  private static SkpHistory backwards(SkpHistory history) {
    Skp first = history.versions().get(0).toBuilder()
        .adjustment(Optional.empty())
        .period(DateRange.ofYear(2024))
        .build();
    SkpHistory until = with(SkpHistory.of(first), next -> next);
    return with(
        until,
        next -> next.toBuilder()
            .adjustment(Adjustment.of(first.period().from(), "Strategi berubah"))
            .build());
  }

  private static SkpYear beside(SkpYear year, UnaryOperator<Skp> change) {
    Skp other = change.apply(year.plans().get(0).current());
    return new SkpYear(
        year.year(),
        Stream.concat(year.plans().stream(), Stream.of(SkpHistory.of(other))).toList());
  }
}
