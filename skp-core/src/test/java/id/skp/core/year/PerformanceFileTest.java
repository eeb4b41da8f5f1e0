package id.skp.core.year;

import static id.skp.core.Refusals.assertRefused;
import static id.skp.core.Samples.skp;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackGiver;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PerformanceFileTest {
  private static final Skp PLAN = skp();
  private static final Skp SECOND = PLAN.adjust(
      Adjustment.of(day(7, 1), "Jadwal terbit diubah"),
      draft -> draft.annex(Annex.builder().addConsequence("Pelatihan").build()));
  private static final EvaluationPeriod QUARTER = EvaluationPeriod.quarter(2024, 1);
  private static final PlanItem RESULT = PlanItem.result("R1");

  private static final List<RecordedEntry> ENTRIES = List.of(
      recorded(day(1, 15), FileEntry.of(PLAN)),
      recorded(day(2, 1), FileEntry.of(evidence("E1", "R1", day(1, 31)))),
      recorded(day(2, 1), FileEntry.of(feedback("A", day(2, 1)))),
      recorded(day(2, 1), FileEntry.of(feedback("B", day(1, 1)))),
      recorded(day(4, 2), FileEntry.of(evidence("E2", "R1", day(4, 1)))),
      recorded(day(4, 2), FileEntry.of(evidence("E3", "R2", day(3, 31)))),
      recorded(day(4, 2), FileEntry.of(feedback("C", day(4, 1)))),
      recorded(day(4, 2), FileEntry.of(reached("P1", QUARTER, "E2"))),
      recorded(day(4, 2), FileEntry.of(reached("P2", EvaluationPeriod.month(2024, 3)))),
      recorded(day(7, 1), FileEntry.of(SECOND)));

  private static final PerformanceFile FILE = new PerformanceFile(PLAN.id(), ENTRIES);

  @Test
  void entriesStandByTheirDayTheListOfTheirKindAndTheirId() {
    List<RecordedEntry> shuffled = new ArrayList<>(ENTRIES);
    Collections.reverse(shuffled);
    PerformanceFile oneByOne = PerformanceFile.of(PLAN.id());
    for (RecordedEntry each : shuffled) {
      oneByOne = oneByOne.with(each.recordedOn(), each.entry());
    }

    assertThat(FILE.entries()).isEqualTo(ENTRIES);
    assertThat(new PerformanceFile(PLAN.id(), shuffled)).isEqualTo(FILE);
    assertThat(PerformanceFile.of(PLAN.id()).withAll(shuffled)).isEqualTo(FILE);
    assertThat(oneByOne).isEqualTo(FILE).hasSameHashCodeAs(FILE);
    assertThat(FILE.places()).containsExactly(0, 0, 0, 1, 1, 2, 2, 0, 1, 1);
    assertThat(oneByOne.placeOf(FileEntry.of(feedback("C", day(1, 1))))).isEqualTo(2);
    assertThat(FILE.placeOf(FileEntry.of(feedback("D", day(1, 1))))).isEqualTo(-1);
  }

  @Test
  void anIdOfAKindAndTheIdOfAVersionAreTakenOnce() {
    for (RecordedEntry each : ENTRIES) {
      EntryKind kind = each.entry().kind();
      assertRefused(
          "DUPLICATE_ID",
          kind.listName() + "[" + FILE.entries(kind).size() + "]."
              + (kind == EntryKind.SKP ? "version" : "id"),
          () -> FILE.with(day(12, 31), each.entry()));
    }
    assertThat(FILE.with(day(5, 1), FileEntry.of(evidence("A", "R1", day(5, 1))))
            .all(Evidence.class))
        .hasSize(4);
  }

  @Test
  void anotherPlanHasAFileOfItsOwn() {
    assertRefused(
        "ENTRY_OF_OTHER_PLAN",
        "plans[0].id",
        () -> PerformanceFile.of("SKP-2024-P99").with(day(1, 15), FileEntry.of(PLAN)));
  }

  @Test
  void whatWasKnownOnADayIsWhatWasRecordedByThen() {
    assertThat(FILE.asOf(day(1, 14)).entries()).isEmpty();
    assertThat(FILE.asOf(day(2, 1)).entries()).isEqualTo(ENTRIES.subList(0, 4));
    assertThat(FILE.asOf(day(6, 30)).entries()).isEqualTo(ENTRIES.subList(0, 9));
    assertThat(FILE.asOf(day(7, 1))).isSameAs(FILE);
  }

  @Test
  void aPeriodIsJudgedByTheVersionOfItsLastDay() {
    assertThat(FILE.plans()).containsExactly(PLAN, SECOND);
    assertThat(FILE.planFor(EvaluationPeriod.quarter(2024, 2))).contains(PLAN);
    assertThat(FILE.planFor(EvaluationPeriod.quarter(2024, 3))).contains(SECOND);
    assertThat(FILE.planFor(EvaluationPeriod.quarter(2023, 4))).isEmpty();
    assertThat(FILE.planFor(EvaluationPeriod.quarter(2025, 1))).isEmpty();
  }

  @Test
  void whatIsAboutAResultIsFoundByItsDayAndPeriod() {
    assertThat(FILE.feedback(RESULT, QUARTER))
        .extracting(FeedbackEntry::id)
        .containsExactly("B", "A");
    assertThat(FILE.feedback(PlanItem.result("R2"), QUARTER)).isEmpty();
    assertThat(FILE.realisations("R1", QUARTER))
        .extracting(PeriodicRealisation::id)
        .containsExactlyInAnyOrder("P1", "P2");
    assertThat(FILE.realisations("R1", EvaluationPeriod.month(2024, 3)))
        .extracting(PeriodicRealisation::id)
        .containsExactly("P2");
    assertThat(FILE.evidence("R1", QUARTER)).extracting(Evidence::id).containsExactly("E1", "E2");
    assertThat(FILE.evidence("R2", QUARTER)).extracting(Evidence::id).containsExactly("E3");
    assertThat(FILE.evidence(QUARTER)).extracting(Evidence::id).containsExactly("E1", "E3");
  }

  @Test
  void holidaysAreToldTogether() {
    PerformanceFile told = FILE.withHolidays(List.of(day(12, 25))).withHolidays(List.of(day(1, 1)));

    assertThat(told.holidays())
        .hasValueSatisfying(
            days -> assertThat(days).containsExactlyInAnyOrder(day(1, 1), day(12, 25)));
    assertThat(told.withEntries(List.of()).holidays()).isEqualTo(told.holidays());
    assertThat(FILE.holidays()).isEmpty();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }

  private static RecordedEntry recorded(LocalDate day, FileEntry entry) {
    return new RecordedEntry(day, entry);
  }

  private static FeedbackEntry feedback(String id, LocalDate day) {
    return new FeedbackEntry(
        id,
        RESULT,
        Feedback.builder().giver(FeedbackGiver.PIMPINAN).date(day).text("Baik").build());
  }

  private static Evidence evidence(String id, String result, LocalDate day) {
    return Evidence.builder()
        .id(id)
        .description("Naskah")
        .addResultId(result)
        .date(day)
        .build();
  }

  private static PeriodicRealisation reached(
      String id, EvaluationPeriod period, String... evidence) {
    return PeriodicRealisation.builder()
        .id(id)
        .period(period)
        .resultId("R1")
        .text("Tercapai")
        .evidenceIds(Stream.of(evidence).toList())
        .build();
  }
}
