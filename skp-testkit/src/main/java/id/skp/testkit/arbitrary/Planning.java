package id.skp.testkit.arbitrary;

import id.skp.core.dialogue.ClarifiedTopic;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.DateRange;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.ControlLevel;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.ReportingRhythm;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SkpChange;
import id.skp.core.plan.SkpHistory;
import id.skp.core.plan.SkpYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How plans are agreed and adjusted. */
final class Planning {
  private Planning() {}

  static Arbitrary<Signature> signature() {
    return Combinators.combine(Arbitraries.of(Signatory.class), signed())
        .as((signatory, signed) -> new Signature(signatory, signed.status(), signed.date()));
  }

  private record Signed(SignatureStatus status, Optional<LocalDate> date) {}

  private static Arbitrary<Signed> signed() {
    return Combinators.combine(
            Arbitraries.of(SignatureStatus.class), Periods.day().optional())
        .as((status, day) ->
            new Signed(status, day.filter(any -> status != SignatureStatus.NOT_SIGNED)));
  }

  static Arbitrary<IndicatorManual> indicatorManual() {
    return Combinators.combine(
            Words.sentence(),
            Words.sentence(),
            Words.sentence(),
            Arbitraries.of("persen", "dokumen").optional(),
            Arbitraries.of(ControlLevel.class),
            Words.sentence(),
            Arbitraries.of(ReportingRhythm.class))
        .as((purpose, definition, formula, unit, level, source, reporting) ->
            IndicatorManual.builder()
                .purpose(purpose)
                .definition(definition)
                .formula(formula)
                .unit(unit)
                .controlLevel(level)
                .dataSource(source)
                .reporting(reporting)
                .build());
  }

  static Arbitrary<Adjustment> adjustment() {
    return Combinators.combine(
            Periods.day(),
            Words.sentence(),
            Words.id().optional(),
            Words.sentence().list().ofMaxSize(2))
        .as(Adjustment::new);
  }

  static Arbitrary<SkpChange> skpChange() {
    return Combinators.combine(
            Arbitraries.of("annex.consequences", "results[R1].text", "approach"),
            Arbitraries.of(1, 2, 3),
            Words.sentence(),
            Words.sentence())
        .as((path, sides, before, after) -> new SkpChange(
            path,
            Optional.of(before).filter(text -> (sides & 1) != 0),
            Optional.of(after).filter(text -> (sides & 2) != 0)));
  }

  /** Adds signatures, sources, the name of the dialogue and, now and then, an adjustment. */
  static Arbitrary<Skp> withAgreement(Arbitrary<Skp> plans) {
    return Combinators.combine(
            plans,
            Subsets.of(Signatory.values(), signed()),
            Arbitraries.of(PlanningSource.class).list().uniqueElements().ofMaxSize(6),
            Words.id().optional(),
            adjustment().optional(0.3),
            Arbitraries.integers().between(0, 365))
        .as((skp, signatures, sources, dialogue, adjustment, days) -> skp.toBuilder()
            .signatures(Subsets.list(
                signatures, (role, signed) -> new Signature(role, signed.status(), signed.date())))
            .consideredSources(sources)
            .planningDialogueId(dialogue)
            .adjustment(adjustment.map(each -> within(skp.period(), each, days)))
            .build());
  }

  private static Adjustment within(DateRange period, Adjustment adjustment, int days) {
    long length = 1 + ChronoUnit.DAYS.between(period.from(), period.to());
    return new Adjustment(
        period.from().plusDays(days % length),
        adjustment.reason(),
        adjustment.dialogueId(),
        adjustment.missingSupport());
  }

  static Arbitrary<SkpHistory> skpHistory() {
    return Combinators.combine(
            SkpArbitraries.skp(),
            Combinators.combine(Words.sentence(), SkpArbitraries.annex())
                .as(Change::new)
                .list()
                .ofMaxSize(3))
        .as((skp, changes) -> {
          SkpHistory history = SkpHistory.of(skp);
          for (Change change : changes) {
            history = adjusted(history, change);
          }
          return history;
        });
  }

  private record Change(String reason, Annex annex) {}

  private static SkpHistory adjusted(SkpHistory history, Change change) {
    Skp current = history.current();
    if (current.annex().equals(change.annex())) {
      return history;
    }
    LocalDate day = current.effectiveFrom().plusDays(1);
    LocalDate last = current.period().to();
    return history.adjust(
        Adjustment.of(day.isAfter(last) ? last : day, change.reason()),
        draft -> draft.annex(change.annex()));
  }

  static Arbitrary<SkpYear> skpYear() {
    return skpHistory()
        .map(history -> new SkpYear(history.current().period().from().getYear(), List.of(history)));
  }

  static Arbitrary<ClarifiedTopic> clarifiedTopic() {
    return Combinators.combine(Arbitraries.of(ExpectationTopic.class), said()).as(Planning::topic);
  }

  private record Said(int sides, String leader, String employee, String agreed) {}

  private static Arbitrary<Said> said() {
    return Combinators.combine(
            Arbitraries.of(3, 7, 1, 2, 4, 5, 6),
            Words.sentence(),
            Words.sentence(),
            Words.sentence())
        .as(Said::new);
  }

  private static ClarifiedTopic topic(ExpectationTopic topic, Said said) {
    return new ClarifiedTopic(
        topic,
        Optional.of(said.leader()).filter(text -> (said.sides() & 1) != 0),
        Optional.of(said.employee()).filter(text -> (said.sides() & 2) != 0),
        Optional.of(said.agreed()).filter(text -> (said.sides() & 4) != 0));
  }

  static Arbitrary<ExpectationDialogue> expectationDialogue() {
    Arbitrary<ExpectationDialogue> drafts = Combinators.combine(
            Words.id(),
            Periods.day(),
            Words.id(),
            Arbitraries.integers().between(1, 9),
            Words.id().list().uniqueElements().ofMaxSize(3),
            Words.id(),
            Words.id(),
            Arbitraries.of(AssignerRole.class).optional())
        .as((id, date, skp, version, results, employee, leader, role) ->
            ExpectationDialogue.builder()
                .id(id)
                .date(date)
                .skpId(skp)
                .skpVersion(version)
                .resultIds(results)
                .employeeId(employee)
                .leaderId(leader.equals(employee) ? leader + "-1" : leader)
                .leaderRole(role)
                .build());
    return Combinators.combine(
            drafts,
            Subsets.of(ExpectationTopic.values(), said()),
            Periods.day().optional(),
            Periods.day().optional())
        .as((dialogue, topics, byEmployee, byLeader) -> dialogue.toBuilder()
            .topics(Subsets.list(topics, Planning::topic))
            .employeeAcknowledgedOn(byEmployee)
            .leaderAcknowledgedOn(byLeader)
            .build());
  }

  static Arbitrary<SkpFile> skpFile() {
    return Combinators.combine(skpHistory(), expectationDialogue().optional())
        .as((history, dialogue) -> {
          Skp current = history.current();
          return new SkpFile(
              current,
              dialogue.map(each -> each.toBuilder()
                  .skpId(current.id())
                  .id(current.planningDialogueId().orElse(each.id()))
                  .build()),
              history.versions().subList(0, history.versions().size() - 1));
        });
  }
}
