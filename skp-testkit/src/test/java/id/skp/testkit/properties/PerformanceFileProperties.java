package id.skp.testkit.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.skp.core.InvalidValueException;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.json.PerformanceFileJson;
import id.skp.json.StrictJson;
import id.skp.json.YearReportJson;
import id.skp.json.recorded.RecordedYear;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.finding.Finding;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.arbitrary.SkpArbitraries;
import id.skp.testkit.samples.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of the file of a year, whatever arrives in it and when. */
class PerformanceFileProperties {
  private static final PerformanceFile YEAR = Samples.year("teacher-year-2024");
  private static final int DAYS = 400;

  @Property(tries = 100)
  void whateverTheOrderInWhichEntriesArriveTheFileIsTheSame(@ForAll Random random) {
    PerformanceFile file = grown(random, YEAR.entries().size());

    assertThat(file).isEqualTo(YEAR).hasSameHashCodeAs(YEAR);
  }

  @Property(tries = 100)
  void entriesStandInTheOrderOfTheirDaysHoweverFarApart(@ForAll Random random) {
    List<LocalDate> days =
        List.of(LocalDate.MIN, LocalDate.EPOCH.minusDays(1), LocalDate.EPOCH, LocalDate.MAX);
    List<RecordedEntry> entries = new ArrayList<>();
    for (RecordedEntry each : YEAR.entries()) {
      entries.add(new RecordedEntry(days.get(random.nextInt(days.size())), each.entry()));
    }
    Collections.shuffle(entries, random);

    assertThat(YEAR.withEntries(entries).entries()).isSorted().hasSameElementsAs(entries);
  }

  @Property(tries = 100)
  void aFileNeverLosesAnEntry(@ForAll Random random, @ForAll @IntRange(max = 97) int size) {
    PerformanceFile before = grown(random, size);
    List<RecordedEntry> rest = new ArrayList<>(YEAR.entries());
    rest.removeAll(before.entries());
    RecordedEntry next = rest.get(random.nextInt(rest.size()));
    PerformanceFile after = before.with(next.recordedOn(), next.entry());

    assertThat(after.entries()).containsAll(before.entries()).contains(next).hasSize(size + 1);
    assertThat(before.entries()).hasSize(size).doesNotContain(next);
  }

  @Property(tries = 100)
  void manyEntriesAtOnceMakeTheFileThatTheyMakeOneByOne(
      @ForAll Random random, @ForAll @IntRange(max = 97) int alone) {
    PerformanceFile before = grown(random, alone);
    List<RecordedEntry> rest = new ArrayList<>(YEAR.entries());
    rest.removeAll(before.entries());
    Collections.shuffle(rest, random);

    assertThat(before.withAll(rest)).isEqualTo(YEAR);
    assertThat(before.entries()).hasSize(alone);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void theReportOfAYearReadsBackAsWhatItTold(
      @ForAll("anyRuleSet") RuleSet rules, @ForAll("anyFile") PerformanceFile file) {
    assertReadsBack(rules, file);
  }

  @Property(tries = 40)
  void theReportOfAGrowingYearReadsBackAsWhatItTold(
      @ForAll("anyRuleSet") RuleSet rules,
      @ForAll Random random,
      @ForAll @IntRange(max = 97) int size) {
    assertReadsBack(rules, grown(random, size));
  }

  private static void assertReadsBack(RuleSet rules, PerformanceFile file) {
    YearReport report = PerformanceYear.of(rules)
        .report(new FileReview(file, EvaluationPeriod.year(2024), LocalDate.of(2025, 2, 28)));
    String written = YearReportJson.write(report);
    RecordedYear read = YearReportJson.read(written);

    assertThat(YearReportJson.write(read)).isEqualTo(written);
    assertThat(YearReportJson.read(YearReportJson.write(read))).isEqualTo(read);
    assertThat(read.result().predicate().toOptional())
        .isEqualTo(report.finalYearEnd().toOptional());
    assertThat(read.followUp().toOptional()).isEqualTo(report.followUp().toOptional());
    assertThat(read.evaluations())
        .extracting(each -> each.decision().toOptional())
        .isEqualTo(report.evaluations().stream()
            .map(each -> each.decision().toOptional())
            .toList());
    assertThat(read.findings()).hasSameSizeAs(report.findings());
  }

  @Provide
  Arbitrary<RuleSet> anyRuleSet() {
    return Arbitraries.of(RuleSets.standard().all());
  }

  @Provide
  Arbitrary<PerformanceFile> anyFile() {
    return SkpArbitraries.performanceFile();
  }

  @Property(tries = 50)
  void anIdThatStandsTwiceAmongManyIsRefused(@ForAll @IntRange(max = 97) int position) {
    RecordedEntry twice = YEAR.entries().get(position);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> PerformanceFile.of(YEAR.skpId()).withAll(List.of(twice, twice)))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("DUPLICATE_ID"));
  }

  @Property(tries = 50)
  void anIdThatIsTakenIsRefused(@ForAll @IntRange(max = 97) int position) {
    RecordedEntry taken = YEAR.entries().get(position);

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> YEAR.with(taken.recordedOn().plusDays(1), taken.entry()))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("DUPLICATE_ID"));
  }

  @Example
  void anAgreementOfAnotherDialogueIsRefused() {
    ProgressDialogue agreed = YEAR.all(ProgressDialogue.class).stream()
        .filter(each -> !each.agreements().isEmpty())
        .findFirst()
        .orElseThrow();
    FileEntry again = FileEntry.of(agreed.toBuilder().id("AGAIN").build());

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> YEAR.with(agreed.date(), again))
        .withMessageContaining(".agreements[0].id: needs to differ");
  }

  @Property(tries = 100)
  void whatWasKnownOnADayIsKnownOnEveryLaterOne(
      @ForAll @IntRange(max = DAYS) int one, @ForAll @IntRange(max = DAYS) int other) {
    LocalDate earlier = LocalDate.of(2023, 12, 20).plusDays(Math.min(one, other));
    LocalDate later = LocalDate.of(2023, 12, 20).plusDays(Math.max(one, other));

    assertThat(YEAR.asOf(later).entries()).containsAll(YEAR.asOf(earlier).entries());
    assertThat(YEAR.asOf(later).asOf(earlier)).isEqualTo(YEAR.asOf(earlier));
  }

  @Property(tries = 50)
  void aFileReadsBackFromItsDocument(@ForAll Random random, @ForAll @IntRange(max = 97) int size) {
    PerformanceFile file = grown(random, size);
    String document = PerformanceFileJson.write(file);

    assertThat(PerformanceFileJson.read(document)).isEqualTo(file);
    assertThat(PerformanceFileJson.write(PerformanceFileJson.read(document))).isEqualTo(document);
  }

  @Property(tries = 100)
  void everyFindingPointsIntoTheDocument(
      @ForAll Random random,
      @ForAll @IntRange(max = 97) int size,
      @ForAll("periods") EvaluationPeriod period,
      @ForAll @IntRange(max = DAYS) int days) {
    PerformanceFile file = grown(random, size);
    Object document = StrictJson.parse(PerformanceFileJson.write(file));
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(days);
    List<Finding> findings = PerformanceYear.of(PermenPanRb6Of2022.ruleSet())
        .review(new FileReview(file, period, day))
        .orThrow()
        .findings();

    assertThat(findings).extracting(Finding::location).allMatch(place -> isIn(document, place));
  }

  private static boolean isIn(@Nullable Object document, String pointer) {
    Object value = document;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      if (value instanceof Map<?, ?> fields) {
        value = fields.get(step);
      } else if (value instanceof List<?> items && Integer.parseInt(step) < items.size()) {
        value = items.get(Integer.parseInt(step));
      } else {
        return false;
      }
    }
    return value != null;
  }

  @Provide
  Arbitrary<EvaluationPeriod> periods() {
    EvaluationPeriod year = EvaluationPeriod.year(2024);
    return Arbitraries.of(PeriodKind.class).flatMap(kind -> Arbitraries.of(year.split(kind)));
  }

  /** Lets so many entries of the sample arrive one by one, in any order. */
  private static PerformanceFile grown(Random random, int size) {
    List<RecordedEntry> entries = new ArrayList<>(YEAR.entries());
    Collections.shuffle(entries, random);
    PerformanceFile file = PerformanceFile.of(YEAR.skpId());
    for (RecordedEntry each : entries.subList(0, size)) {
      file = file.with(each.recordedOn(), each.entry());
    }
    return file;
  }
}
