package id.skp.testkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.CreditFixing;
import id.skp.core.followup.CreditFixingBuilder;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appointment;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.json.CareerReportJson;
import id.skp.json.PerformanceFileJson;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.angkakredit.CreditPercentages;
import id.skp.rules.angkakredit.PromotionCondition;
import id.skp.rules.angkakredit.PromotionOutlook;
import id.skp.rules.career.CareerGoal;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.CareerYear;
import id.skp.rules.career.PerformanceCareer;
import id.skp.rules.finding.Finding;
import id.skp.rules.followup.FollowUpMeasure;
import id.skp.rules.monitoring.CreditEmployments;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.MonitoringParameters;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.paper.Paper;
import id.skp.rules.paper.PaperContent;
import id.skp.rules.paper.PaperKind;
import id.skp.rules.paper.PaperPage;
import id.skp.rules.paper.PaperRow;
import id.skp.rules.paper.Papers;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.cli.Run;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several years of one official come to. */
class CareerTest {
  private static final RuleSet RULES = PermenPanRb6Of2022.ruleSet();
  private static final PerformanceFile SAMPLE = Samples.year("teacher-year-2024");

  private static FileReview year(
      int year, PositionLevel level, String rank, PerformancePredicate predicate) {
    return year(year, PeriodKind.TAHUN, level, rank, predicate, each -> each);
  }

  private static FileReview year(
      int year,
      PeriodKind kind,
      PositionLevel level,
      String rank,
      PerformancePredicate predicate,
      UnaryOperator<Employee> change) {
    EvaluationPeriod whole = EvaluationPeriod.year(year);
    Skp sample = SAMPLE.plans().get(0);
    Employee employee = sample.employee();
    Skp plan = sample.toBuilder()
        .id("SKP-" + year)
        .period(whole.range())
        .employee(change.apply(employee.toBuilder()
            .rank(Rank.of(rank))
            .position(employee.position().toBuilder().level(level).build())
            .build()))
        .build();
    LocalDate fixed = whole.last().plusDays(10);
    PerformanceFile file = PerformanceFile.of(plan.id()).with(whole.first(), FileEntry.of(plan));
    List<EvaluationPeriod> periods = kind == PeriodKind.TAHUN ? List.of(whole) : whole.split(kind);
    for (EvaluationPeriod period : periods) {
      file = file.with(fixed, outcome(plan, period, predicate, fixed));
    }
    return new FileReview(file, whole, fixed);
  }

  private static FileEntry outcome(
      Skp plan, EvaluationPeriod period, PerformancePredicate predicate, LocalDate fixed) {
    EvaluationRecord sample = SAMPLE.evaluations().get(0);
    return FileEntry.of(new EvaluationRecord(
        "EV-" + period,
        fixed,
        Optional.empty(),
        sample.evaluation().toBuilder()
            .skpId(plan.id())
            .skpVersion(plan.version())
            .period(period)
            .predicate(predicate)
            .resultRating(result(predicate))
            .behaviourRating(rating(predicate))
            .recommendedResultRating(result(predicate))
            .departureReason(Optional.empty())
            .build()));
  }

  private static Rating result(PerformancePredicate predicate) {
    return predicate == PerformancePredicate.BUTUH_PERBAIKAN
        ? Rating.DI_BAWAH_EKSPEKTASI
        : rating(predicate);
  }

  private static Rating rating(PerformancePredicate predicate) {
    return predicate == PerformancePredicate.SANGAT_BAIK
        ? Rating.DI_ATAS_EKSPEKTASI
        : Rating.SESUAI_EKSPEKTASI;
  }

  private static CareerReport career(Optional<Ratio> held, FileReview... years) {
    return PerformanceCareer.of(RULES).report(List.of(years), held);
  }

  private static FileReview fixed(
      FileReview year, int period, PositionLevel level, String earned, String total) {
    return fixed(year, EvaluationPeriod.year(period), level, year.reviewedOn(), earned, total);
  }

  private static FileReview fixed(
      FileReview year,
      EvaluationPeriod period,
      PositionLevel level,
      LocalDate date,
      String earned,
      String total) {
    CreditFixing fixing = CreditFixing.builder()
        .id("PAK-" + period + level + total)
        .number("800/" + period)
        .date(date)
        .official("Kepala Dinas Pendidikan")
        .period(period)
        .level(level)
        .earned(new BigDecimal(earned))
        .total(new BigDecimal(total))
        .build();
    return new FileReview(
        year.file().with(date, FileEntry.of(fixing)), year.period(), year.reviewedOn());
  }

  /** A year as a whole, with what was fixed of it. */
  private static FileReview fixedYear(
      int year, PositionLevel level, String rank, String earned, String total) {
    return fixed(year(year, level, rank, PerformancePredicate.BAIK), year, level, earned, total);
  }

  private static FileReview fixed(FileReview year, String period, String earned, String total) {
    EvaluationPeriod fixed = EvaluationPeriod.parse(period);
    return fixed(year, fixed, PositionLevel.AHLI_MUDA, fixed.last().plusDays(10), earned, total);
  }

  private static FileReview whole(int year, String rank, PerformancePredicate predicate) {
    return year(year, PositionLevel.AHLI_MUDA, rank, predicate);
  }

  /** A year that was evaluated as a whole and by its quarters. */
  private static FileReview both(PerformancePredicate predicate) {
    FileReview quarters = year(
        2024,
        PeriodKind.TRIWULAN,
        PositionLevel.AHLI_MUDA,
        "III/c",
        PerformancePredicate.BAIK,
        each -> each);
    Skp plan = quarters.file().plans().get(0);
    return new FileReview(
        quarters
            .file()
            .with(
                quarters.reviewedOn(),
                outcome(plan, EvaluationPeriod.year(2024), predicate, quarters.reviewedOn())),
        quarters.period(),
        quarters.reviewedOn());
  }

  /** A year whose evaluation records another predicate than its ratings give. */
  private static FileReview contradicted(int year, PerformancePredicate recorded) {
    FileReview kept = whole(year, "III/c", PerformancePredicate.BAIK);
    EvaluationRecord evaluation = kept.file().evaluations().get(0);
    return new FileReview(
        PerformanceFile.of(kept.file().skpId())
            .with(kept.period().first(), FileEntry.of(kept.file().plans().get(0)))
            .with(
                kept.reviewedOn(),
                FileEntry.of(new EvaluationRecord(
                    evaluation.id(),
                    evaluation.date(),
                    evaluation.ratingsId(),
                    evaluation.evaluation().toBuilder().predicate(recorded).build()))),
        kept.period(),
        kept.reviewedOn());
  }

  @Test
  void whatWasFixedOfTheLevelIsHeldAndWhatWasEarnedSinceComesToIt() {
    FileReview before = year(2023, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK);
    FileReview after = year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK);

    CareerReport opened = career(
        Optional.empty(), fixed(before, 2022, PositionLevel.AHLI_MUDA, "25", "130.5"), after);
    assertThat(held(opened)).isEqualTo(Ratio.parse("180.5"));
    assertThat(opened.fixed()).map(CreditFixing::number).contains("800/2022");

    CareerReport within = career(
        Optional.of(Ratio.of(1)),
        fixed(before, 2023, PositionLevel.AHLI_MUDA, "20", "150.5"),
        after);
    assertThat(held(within)).isEqualTo(Ratio.parse("175.5"));
    assertThat(within.earned().orThrow().exact()).isEqualTo(Ratio.of(50));
    assertThat(CareerReportJson.write(within)).contains("\"fixed\": {", "\"total\": 150.5");

    assertThat(career(
                Optional.of(Ratio.of(100)),
                fixed(before, 2023, PositionLevel.AHLI_PERTAMA, "20", "20"),
                after)
            .fixed())
        .isEmpty();
  }

  private static FileReview with(FileReview year, CreditFixing fixing) {
    return new FileReview(
        year.file().with(fixing.date(), FileEntry.of(fixing)), year.period(), year.reviewedOn());
  }

  private static CreditFixingBuilder fixing(String period, String total) {
    EvaluationPeriod of = EvaluationPeriod.parse(period);
    return CreditFixing.builder()
        .id("PAK-" + total)
        .number("800/" + total)
        .date(of.last().plusDays(10))
        .official("Kepala Dinas Pendidikan")
        .period(of)
        .level(PositionLevel.AHLI_MUDA)
        .total(new BigDecimal(total));
  }

  private static CreditFixing entry(String total) {
    return fixing("2024-01", total)
        .enteredOn(LocalDate.of(2024, 1, 1))
        .date(LocalDate.of(2024, 1, 5))
        .base(BigDecimal.valueOf(100))
        .adjustment(BigDecimal.valueOf(75))
        .build();
  }

  @Test
  void aTransferGoesOnFromTheCreditThatWasFixedAtTheEntry() {
    FileReview before = year(2023, PositionLevel.PENGAWAS, "III/d", PerformancePredicate.BAIK);
    FileReview after = whole(2024, "III/d", PerformancePredicate.BAIK);

    CareerReport entered = career(Optional.empty(), before, with(after, entry("175")));
    assertThat(held(entered)).isEqualTo(Ratio.of(200));
    assertThat(entered.findings()).isEmpty();
    assertThat(career(Optional.empty(), before, with(after, entry("180"))).findings())
        .singleElement()
        .returns("FIXED_CREDIT_PARTS_DIFFER", Finding::code)
        .returns("/creditFixings/0/total", Finding::location);
    List<Paper> differing =
        Papers.onCredit(career(Optional.empty(), before, with(after, entry("180"))));
    assertThat(penetapan(differing.get(3)))
        .as("what no part of the entry tells is not shown as converted")
        .contains("4|AK Konversi|–|25,000|–|Ahli Muda")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|180,000|25,000|205,000|");

    FileReview granted = with(
        with(after, entry("175")),
        fixing("2024", "225")
            .earned(BigDecimal.valueOf(25))
            .education(BigDecimal.valueOf(25))
            .build());
    CareerReport fixed = career(Optional.empty(), before, granted);
    assertThat(held(fixed)).isEqualTo(Ratio.of(225));
    assertThat(fixed.findings()).isEmpty();
    assertThat(penetapan(Papers.onCredit(fixed).get(2)))
        .startsWith("1|AK Dasar yang diberikan|–|100,000|100,000|")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|–|175,000|175,000|");
    assertThat(penetapan(Papers.onCredit(fixed).get(3)))
        .containsExactly(
            "1|AK Dasar yang diberikan|100,000|–|100,000|",
            "2|AK JF lama|–|–|–|",
            "3|AK Penyesuaian/Penyetaraan|75,000|–|75,000|",
            "4|AK Konversi|0,000|25,000|25,000|Ahli Muda",
            "5|AK yang diperoleh dari peningkatan pendidikan|–|25,000|25,000|",
            "|JUMLAH ANGKA KREDIT KUMULATIF|175,000|50,000|225,000|");
  }

  private static List<String> penetapan(Paper paper) {
    assertThat(paper.kind()).isEqualTo(PaperKind.PENETAPAN_ANGKA_KREDIT);
    return paper.sections().stream()
        .filter(each -> each.heading().equals("HASIL PENILAIAN ANGKA KREDIT"))
        .flatMap(each -> ((PaperContent.Table) each.content()).rows().stream())
        .map(row -> ((PaperRow.Cells) row)
            .cells().stream().map(cell -> String.join("", cell)).collect(Collectors.joining("|")))
        .toList();
  }

  @Test
  void thePaperOfAYearHoldsWhatTheYearsBeforeItCameTo() {
    CareerReport career = career(
        Optional.empty(),
        year(2022, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        whole(2023, "III/c", PerformancePredicate.BAIK),
        fixed(
            whole(2024, "III/c", PerformancePredicate.SANGAT_BAIK),
            2024,
            PositionLevel.AHLI_MUDA,
            "37.5",
            "62.5"));
    List<Paper> papers = Papers.onCredit(career);

    assertThat(papers).hasSize(9);
    assertThat(penetapan(papers.get(2)))
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|–|–|–|")
        .contains("4|AK Konversi|–|12,500|–|Ahli Pertama");
    assertThat(penetapan(papers.get(5)))
        .startsWith("1|AK Dasar yang diberikan|–|0,000|0,000|")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|–|25,000|25,000|");
    Paper last = papers.get(8);
    assertThat(penetapan(last))
        .contains("4|AK Konversi|25,000|37,500|62,500|Ahli Muda")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|25,000|37,500|62,500|");
    assertThat(last.facts().get(0).value()).contains("800/2024");
    assertThat(last.signatures().get(0).name()).isEqualTo("Kepala Dinas Pendidikan");
    assertThat(PaperPage.html(last))
        .contains("-37,500", "-137,500", "pangkat: belum dapat dipertimbangkan", "Perempuan");
    assertThat(Papers.onCredit(
                career(Optional.of(Ratio.of(90)), whole(2024, "III/c", PerformancePredicate.BAIK)))
            .get(2))
        .satisfies(paper -> assertThat(penetapan(paper))
            .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|90,000|25,000|115,000|"))
        .satisfies(paper -> assertThat(PaperPage.html(paper))
            .contains("pangkat: dapat dipertimbangkan; jenjang: belum dapat dipertimbangkan"));
  }

  @Test
  void thePaperOfEachFixingWithinAYearIsPrintedAndThenTheRest() {
    FileReview quarters = both(PerformancePredicate.BAIK);
    FileReview fixed = with(
        year(
            2024,
            PeriodKind.TRIWULAN,
            PositionLevel.AHLI_MUDA,
            "III/d",
            PerformancePredicate.BAIK,
            each -> each),
        fixing("2024-S1", "162.5").earned(new BigDecimal("12.5")).build());
    List<Paper> papers = Papers.onCredit(career(Optional.of(Ratio.of(150)), fixed));

    assertThat(papers).hasSize(7);
    assertThat(papers.get(5).facts().get(0).value()).contains("800/162.5");
    assertThat(papers.get(5).signatures().get(0).name()).isEqualTo("Kepala Dinas Pendidikan");
    assertThat(penetapan(papers.get(5)))
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|150,000|12,500|162,500|");
    assertThat(papers.get(6).facts().get(0).value()).isEmpty();
    assertThat(penetapan(papers.get(6)))
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|162,500|12,500|175,000|");
    assertThat(PaperPage.html(papers.get(6))).contains("1 Juli 2024 s.d. 31 Desember 2024");

    List<Paper> divided = Papers.onCredit(career(
        Optional.of(Ratio.of(150)),
        with(quarters, fixing("2024-S1", "162.5").earned(new BigDecimal("12.5")).build())));
    assertThat(penetapan(divided.get(divided.size() - 1)))
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|162,500|12,500|175,000|");
  }

  /** A year whose level changed in July. */
  private static FileReview risen() {
    FileReview year = year(2023, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK);
    Skp plan = year.file().plans().get(0);
    LocalDate july = LocalDate.of(2023, 7, 1);
    Skp next = plan.toBuilder()
        .version(2)
        .adjustment(new Adjustment(july, "Kenaikan jenjang", Optional.empty()))
        .employee(plan.employee().toBuilder()
            .rank(Rank.of("III/c"))
            .position(plan.employee().position().toBuilder()
                .level(PositionLevel.AHLI_MUDA)
                .build())
            .build())
        .build();
    return new FileReview(
        year.file().with(july, FileEntry.of(next)), year.period(), year.reviewedOn());
  }

  @Test
  void aLevelThatChangesWithinTheYearHasItsPaperForWhatTheOldOneCameTo() {
    FileReview rose = risen();
    List<Paper> papers = Papers.onCredit(career(Optional.of(Ratio.of(90)), rose));

    assertThat(papers).hasSize(4);
    assertThat(penetapan(papers.get(2)))
        .contains("4|AK Konversi|–|6,250|–|Ahli Pertama")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|90,000|6,250|96,250|");
    assertThat(PaperPage.html(papers.get(2)))
        .contains("1 Januari 2023 s.d. 30 Juni 2023", "III/b", "-3,750");
    assertThat(penetapan(papers.get(3)))
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|–|12,500|12,500|");
    assertThat(PaperPage.html(papers.get(3))).contains("1 Juli 2023 s.d. 31 Desember 2023");

    CreditFixing old = fixing("2023-S1", "96.25")
        .level(PositionLevel.AHLI_PERTAMA)
        .earned(new BigDecimal("6.25"))
        .build();
    List<Paper> fixed = Papers.onCredit(career(Optional.of(Ratio.of(90)), with(rose, old)));
    assertThat(fixed).hasSize(4);
    assertThat(fixed.get(2).facts().get(0).value()).contains("800/96.25");
    assertThat(penetapan(fixed.get(2)))
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|90,000|6,250|96,250|");
  }

  private static CreditFixing ofRisen(String period, LocalDate date, boolean isOld) {
    return fixing(period, isOld ? "106.25" : "12.5")
        .level(isOld ? PositionLevel.AHLI_PERTAMA : PositionLevel.AHLI_MUDA)
        .date(date)
        .earned(new BigDecimal(isOld ? "6.25" : "12.5"))
        .build();
  }

  @Test
  void eachOfTwoLevelsOfAYearIsFixedForItself() {
    FileReview before = fixedYear(2022, PositionLevel.AHLI_PERTAMA, "III/b", "12.5", "100");
    FileReview rose = risen();
    LocalDate day = rose.reviewedOn();
    for (FileReview both : List.of(
        with(with(rose, ofRisen("2023", day, true)), ofRisen("2023", day, false)),
        with(with(rose, ofRisen("2023", day, true)), ofRisen("2023", day.plusDays(1), false)),
        with(with(rose, ofRisen("2023-S1", day, true)), ofRisen("2023-S2", day, false)))) {
      FileReview known = new FileReview(both.file(), both.period(), day.plusDays(1));
      CareerReport report = career(Optional.empty(), before, known);
      assertThat(report.findings()).isEmpty();
      assertThat(held(report)).isEqualTo(Ratio.parse("12.5"));
      assertThat(PerformanceYear.of(RULES).report(known).findings())
          .extracting(Finding::code)
          .doesNotContain("CONTRADICTING_RECORDS");
      List<Paper> papers = Papers.onCredit(report);
      assertThat(papers.get(papers.size() - 2).facts().get(0).value()).contains("800/106.25");
      assertThat(penetapan(papers.get(papers.size() - 2)))
          .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|100,000|6,250|106,250|");
      assertThat(papers.get(papers.size() - 1).facts().get(0).value()).contains("800/12.5");
      assertThat(penetapan(papers.get(papers.size() - 1)))
          .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|–|12,500|12,500|");
    }
    CreditFixing other = ofRisen("2023", day, false).toBuilder()
        .id("PAK-other")
        .total(new BigDecimal("20"))
        .build();
    assertFound(
        "CAREER_FIXINGS_DIFFER",
        "/creditFixings/1",
        before,
        with(with(with(rose, ofRisen("2023", day, true)), ofRisen("2023", day, false)), other));
    assertFound(
        "FIXED_CREDIT_EARLY",
        "/creditFixings/0/date",
        before,
        with(rose, ofRisen("2023-S1", LocalDate.of(2023, 7, 5), true)));
  }

  @Test
  void theRowsOfAFirstFixingAndOfTheYearAfterItAddUp() {
    CreditFixing first = fixing("2023", "25")
        .base(BigDecimal.ZERO)
        .earned(BigDecimal.valueOf(25))
        .build();
    List<Paper> papers = Papers.onCredit(career(
        Optional.empty(),
        with(whole(2023, "III/c", PerformancePredicate.BAIK), first),
        whole(2024, "III/c", PerformancePredicate.BAIK)));

    assertThat(penetapan(papers.get(2)))
        .contains("4|AK Konversi|0,000|25,000|25,000|Ahli Muda")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|0,000|25,000|25,000|");
    assertThat(penetapan(papers.get(5)))
        .contains("4|AK Konversi|25,000|25,000|50,000|Ahli Muda")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|25,000|25,000|50,000|");
  }

  @Test
  void whatWasFixedAgainOtherwiseIsToldWhereItWasFixedBefore() {
    FileReview year = with(
        whole(2024, "III/c", PerformancePredicate.BAIK),
        fixing("2024", "125").earned(BigDecimal.valueOf(25)).build());
    CreditFixing again = fixing("2024", "130")
        .date(LocalDate.of(2025, 1, 12))
        .earned(BigDecimal.valueOf(25))
        .build();
    CareerReport report = career(
        Optional.empty(),
        with(new FileReview(year.file(), year.period(), LocalDate.of(2025, 1, 31)), again));

    assertThat(held(report)).isEqualTo(Ratio.of(130));
    assertThat(report.findings())
        .singleElement()
        .returns("FIXED_CREDIT_REPLACED", Finding::code)
        .returns("/creditFixings/0", Finding::location)
        .satisfies(
            each -> assertThat(each.message().toText().english()).contains("800/125", "800/130"));
  }

  @Test
  void aRankThatOnlyTheNextLevelHasWaitsForItsConditions() {
    CareerReport report =
        career(Optional.of(Ratio.of(190)), whole(2024, "III/d", PerformancePredicate.BAIK));

    assertThat(report.goals())
        .extracting(CareerGoal::conditions)
        .allSatisfy(each -> assertThat(each.orThrow().unknown())
            .contains(PromotionCondition.LOWONGAN, PromotionCondition.UJI_KOMPETENSI));
    assertThat(PaperPage.html(Papers.onCredit(report).get(2)))
        .contains(
            "pangkat: dapat dipertimbangkan bersama kenaikan jenjang (angka kredit; lowongan kebutuhan jabatan dan lulus uji kompetensi belum diperiksa)");
  }

  @Test
  void theBaseAndTheCreditOfADegreeThatWereFixedAreHeldAgainstTheirRules() {
    FileReview before = whole(2023, "III/d", PerformancePredicate.BAIK);
    FileReview after = whole(2024, "III/d", PerformancePredicate.BAIK);
    CreditFixing base = fixing("2024-01", "125")
        .enteredOn(LocalDate.of(2024, 1, 1))
        .date(LocalDate.of(2024, 1, 5))
        .base(BigDecimal.valueOf(50))
        .adjustment(BigDecimal.valueOf(75))
        .build();
    CreditFixing degree = fixing("2023", "150")
        .earned(BigDecimal.valueOf(25))
        .education(BigDecimal.valueOf(25))
        .build();
    CreditFixing again = fixing("2024", "275")
        .earned(BigDecimal.valueOf(25))
        .education(BigDecimal.valueOf(100))
        .build();

    assertThat(career(Optional.empty(), with(after, base)).findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(tuple("FIXED_CREDIT_BASE_DIFFERS", "/creditFixings/0/base"));
    assertThat(career(Optional.of(Ratio.of(100)), with(before, degree)).findings())
        .isEmpty();
    assertThat(career(Optional.of(Ratio.of(100)), with(before, degree), with(after, again))
            .findings())
        .extracting(Finding::code, Finding::location)
        .containsExactlyInAnyOrder(
            tuple("FIXED_CREDIT_EDUCATION_DIFFERS", "/creditFixings/0/education"),
            tuple("FIXED_CREDIT_EDUCATION_TWICE", "/creditFixings/0/education"));
  }

  @Test
  void anExecutiveWithAMastersDegreeGoesOnFromTheFlatCreditOfTheNextLevel() {
    FileReview before = year(2023, PositionLevel.AHLI_PERTAMA, "IV/a", PerformancePredicate.BAIK);
    FileReview after = whole(2024, "IV/a", PerformancePredicate.BAIK);
    CreditFixing flat = fixing("2024-01", "75")
        .enteredOn(LocalDate.of(2024, 1, 1))
        .date(LocalDate.of(2024, 1, 5))
        .adjustment(BigDecimal.valueOf(75))
        .build();

    assertThat(career(Optional.empty(), before, after).findings())
        .singleElement()
        .returns("CAREER_ENTRY_NOT_KNOWN", Finding::code)
        .satisfies(each -> assertThat(each.message().toText().english()).endsWith("adjustment 75"));
    CareerReport entered = career(Optional.empty(), before, with(after, flat));
    assertThat(held(entered)).isEqualTo(Ratio.of(100));
    assertThat(entered.findings()).isEmpty();
    assertThat(entered.base()).isEmpty();
    assertThat(entered.goals().get(0).standing())
        .isInstanceOfSatisfying(
            Undecided.class,
            none -> assertThat(none.reason()).isEqualTo(Undecided.Reason.NOT_APPLICABLE));
  }

  @Test
  void thePaceOfAYearOfPeriodsIsWhatAllOfThemEarned() {
    FileReview whole = whole(2024, "III/c", PerformancePredicate.BAIK);
    Skp plan = whole.file().plans().get(0);
    PerformanceFile file =
        PerformanceFile.of(plan.id()).with(whole.period().first(), FileEntry.of(plan));
    for (EvaluationPeriod quarter : whole.period().split(PeriodKind.TRIWULAN)) {
      file = file.with(
          whole.reviewedOn(),
          outcome(
              plan,
              quarter,
              quarter.last().equals(whole.period().last())
                  ? PerformancePredicate.BAIK
                  : PerformancePredicate.SANGAT_BAIK,
              whole.reviewedOn()));
    }
    FileReview fell = new FileReview(file, whole.period(), whole.reviewedOn());

    CareerReport report = career(Optional.of(Ratio.ZERO), fell);
    assertThat(held(report)).isEqualTo(Ratio.parse("34.375"));
    assertThat(report.goals().get(0).forecast().orElseThrow().orThrow().yearly())
        .isEqualTo(Ratio.parse("34.375"));
  }

  @Test
  void aFirstAppointmentBringsWhatTheYearsAsACandidateEarn() {
    FileReview candidate = year(
        2023,
        PeriodKind.TAHUN,
        PositionLevel.AHLI_PERTAMA,
        "III/a",
        PerformancePredicate.SANGAT_BAIK,
        employee -> employee.toBuilder().employment(Employment.CPNS).build());
    FileReview after = year(2024, PositionLevel.AHLI_PERTAMA, "III/a", PerformancePredicate.BAIK);

    CareerReport report = career(Optional.empty(), candidate, after);
    assertThat(held(report)).isEqualTo(Ratio.parse("31.25"));
    assertThat(report.findings())
        .singleElement()
        .returns("CAREER_ENTRY_COMPUTED", Finding::code)
        .returns("/plans/0/employee/employment", Finding::location)
        .satisfies(
            each -> assertThat(each.message().toText().english()).contains("begins with 18.75"));
    for (String told : List.of("0", "10")) {
      CareerReport added = career(Optional.of(Ratio.parse(told)), candidate, after);
      assertThat(held(added)).isEqualTo(Ratio.parse("31.25").plus(Ratio.parse(told)));
      assertThat(added.findings())
          .singleElement()
          .returns("CAREER_ENTRY_COMPUTED", Finding::code)
          .satisfies(each -> assertThat(each.message().toText().english())
              .contains("begins with 18.75, added to the " + told + " told"));
    }
    List<Paper> papers = Papers.onCredit(report);
    assertThat(penetapan(papers.get(papers.size() - 1)))
        .startsWith("1|AK Dasar yang diberikan|0,000|–|0,000|")
        .contains("4|AK Konversi|18,750|12,500|31,250|Ahli Pertama")
        .endsWith("|JUMLAH ANGKA KREDIT KUMULATIF|18,750|12,500|31,250|");

    FileReview open = new FileReview(
        PerformanceFile.of(candidate.file().skpId())
            .with(candidate.period().first(), candidate.file().entries().get(0).entry()),
        candidate.period(),
        candidate.reviewedOn());
    CareerReport unknown = career(Optional.empty(), open, after);
    assertThat(unknown.held()).isEmpty();
    assertThat(unknown.findings()).extracting(Finding::code).contains("CAREER_ENTRY_NOT_KNOWN");
    CareerReport told = career(Optional.of(Ratio.ZERO), open, after);
    assertThat(told.held()).isEmpty();
    assertThat(told.findings()).extracting(Finding::code).contains("CAREER_ENTRY_NOT_KNOWN");

    for (FileReview forgot : List.of(
        fixed(after, 2024, PositionLevel.AHLI_PERTAMA, "12.5", "12.5"),
        with(after, appointment("12.5")))) {
      assertFound("CAREER_FIXED_DIFFERS", "/creditFixings/0/total", candidate, forgot);
    }
    for (FileReview agreeing : List.of(
        fixed(after, 2024, PositionLevel.AHLI_PERTAMA, "12.5", "31.25"),
        with(after, appointment("18.75")))) {
      assertThat(career(Optional.empty(), candidate, agreeing).findings()).isEmpty();
      assertThat(career(Optional.of(Ratio.ZERO), candidate, agreeing).findings())
          .isEmpty();
    }
  }

  /** A candidate's file of 2023, with evaluations by their periods. */
  private static FileReview candidate(String from, Map<String, PerformancePredicate> evaluated) {
    FileReview whole = year(
        2023,
        PeriodKind.TAHUN,
        PositionLevel.AHLI_PERTAMA,
        "III/a",
        PerformancePredicate.BAIK,
        employee -> employee.toBuilder().employment(Employment.CPNS).build());
    Skp plan = whole.file().plans().get(0).toBuilder()
        .period(new DateRange(LocalDate.parse(from), LocalDate.of(2023, 12, 31)))
        .build();
    PerformanceFile file =
        PerformanceFile.of(plan.id()).with(plan.period().from(), FileEntry.of(plan));
    for (Map.Entry<String, PerformancePredicate> each : evaluated.entrySet()) {
      file = file.with(
          whole.reviewedOn(),
          outcome(
              plan, EvaluationPeriod.parse(each.getKey()), each.getValue(), whole.reviewedOn()));
    }
    return new FileReview(file, whole.period(), whole.reviewedOn());
  }

  @Test
  void theTimeAsACandidateIsConvertedByItsPeriodsWhereTheYearWasNotEvaluated() {
    PerformancePredicate good = PerformancePredicate.BAIK;
    PerformancePredicate poor = PerformancePredicate.BUTUH_PERBAIKAN;
    FileReview after = year(2024, PositionLevel.AHLI_PERTAMA, "III/a", good);

    Map<FileReview, String> brought = Map.of(
        candidate(
            "2023-01-01",
            Map.of("2023-Q1", good, "2023-Q2", poor, "2023-Q3", good, "2023-Q4", good)),
        "11.71875",
        candidate("2023-07-01", Map.of("2023-S2", poor)),
        "4.6875",
        candidate(
            "2023-01-01",
            Map.of("2023", PerformancePredicate.SANGAT_BAIK, "2023-S1", poor, "2023-S2", poor)),
        "18.75");
    brought.forEach((before, credit) -> {
      CareerReport report = career(Optional.empty(), before, after);
      assertThat(held(report)).isEqualTo(Ratio.parse(credit).plus(Ratio.parse("12.5")));
      assertThat(report.findings())
          .singleElement()
          .returns("CAREER_ENTRY_COMPUTED", Finding::code)
          .satisfies(each ->
              assertThat(each.message().in(Text.ENGLISH)).contains("begins with " + credit));
    });

    Map<FileReview, String> unknown = Map.of(
        candidate("2023-01-01", Map.of("2023-Q1", good, "2023-Q2", good, "2023-Q3", good)),
        "there is no evaluation of October 2023 – December 2023",
        candidate("2023-01-01", Map.of("2023-S1", good, "2023-S2", good, "2023-Q1", poor)),
        "January 2023 is evaluated in");
    unknown.forEach((before, why) -> {
      CareerReport report = career(Optional.of(Ratio.ZERO), before, after);
      assertThat(report.held()).isEmpty();
      assertThat(report.findings())
          .filteredOn(each -> each.code().equals("CAREER_ENTRY_NOT_KNOWN"))
          .singleElement()
          .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
              .contains(why, "complete or correct its evaluations"));
    });
  }

  /** A year in which a candidate was appointed on the first of June. */
  private static FileReview appointedInJune(PeriodKind kind) {
    FileReview year = year(
        2024,
        kind,
        PositionLevel.AHLI_PERTAMA,
        "III/a",
        PerformancePredicate.BAIK,
        employee -> employee.toBuilder().employment(Employment.CPNS).build());
    Skp plan = year.file().plans().get(0);
    Skp appointed = plan.toBuilder()
        .version(2)
        .employee(plan.employee().toBuilder().employment(Employment.PNS).build())
        .adjustment(Adjustment.of(LocalDate.of(2024, 6, 1), "Pengangkatan"))
        .build();
    PerformanceFile file = PerformanceFile.of(plan.id())
        .with(year.period().first(), FileEntry.of(plan))
        .with(LocalDate.of(2024, 6, 1), FileEntry.of(appointed));
    for (EvaluationPeriod each :
        kind == PeriodKind.TAHUN ? List.of(year.period()) : year.period().split(kind)) {
      file = file.with(
          year.reviewedOn(),
          outcome(
              each.last().isBefore(LocalDate.of(2024, 6, 1)) ? plan : appointed,
              each,
              PerformancePredicate.BAIK,
              year.reviewedOn()));
    }
    return new FileReview(file, year.period(), year.reviewedOn());
  }

  @Test
  void whatWasFixedOfTheYearOfAFirstAppointmentMayHoldTheTimeAsACandidate() {
    for (PeriodKind kind : List.of(PeriodKind.TAHUN, PeriodKind.BULAN)) {
      FileReview year = appointedInJune(kind);
      for (String earned : List.of("12.5", "7.292")) {
        assertThat(career(
                    Optional.empty(), fixed(year, 2024, PositionLevel.AHLI_PERTAMA, earned, "12.5"))
                .findings())
            .as(kind + " " + earned)
            .extracting(Finding::code)
            .doesNotContain("FIXED_CREDIT_DIFFERS", "FIXED_CREDIT_UNFOUNDED");
      }
      assertThat(
              career(Optional.empty(), fixed(year, 2024, PositionLevel.AHLI_PERTAMA, "10", "12.5"))
                  .findings())
          .filteredOn(each -> each.code().equals("FIXED_CREDIT_DIFFERS"))
          .singleElement()
          .satisfies(each -> assertThat(each.message().in(Text.ENGLISH))
              .contains("earn 7.292, or 12.500 with the time as a candidate; check"));
    }
    FileReview candidate = candidate("2023-01-01", Map.of("2023", PerformancePredicate.BAIK));
    FileReview after = year(2024, PositionLevel.AHLI_PERTAMA, "III/a", PerformancePredicate.BAIK);
    assertThat(career(
                Optional.empty(),
                fixed(candidate, 2023, PositionLevel.AHLI_PERTAMA, "12.5", "12.5"),
                after)
            .findings())
        .extracting(Finding::code)
        .doesNotContain("FIXED_CREDIT_DIFFERS", "FIXED_CREDIT_UNFOUNDED");
  }

  private static CreditFixing appointment(String total) {
    return fixing("2024-01", total)
        .level(PositionLevel.AHLI_PERTAMA)
        .enteredOn(LocalDate.of(2024, 1, 1))
        .date(LocalDate.of(2024, 1, 5))
        .base(BigDecimal.ZERO)
        .adjustment(new BigDecimal(total))
        .build();
  }

  @Test
  void theBaseIsInWhatWasToldAndInWhatAFirstAppointmentBringsAndCountsOnce() {
    FileReview candidate = year(
        2023,
        PeriodKind.TAHUN,
        PositionLevel.AHLI_PERTAMA,
        "III/b",
        PerformancePredicate.BAIK,
        employee -> employee.toBuilder().employment(Employment.CPNS).build());
    FileReview after = year(2024, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK);

    assertThat(held(career(Optional.empty(), candidate, after))).isEqualTo(Ratio.of(75));
    assertThat(held(career(Optional.of(Ratio.of(50)), candidate, after))).isEqualTo(Ratio.of(75));
  }

  @Test
  void theProjectionGoesByThePeriodsOfTheLatestYear() {
    CareerReport report = career(
        Optional.of(Ratio.ZERO),
        whole(2023, "III/c", PerformancePredicate.KURANG),
        year(
            2024,
            PeriodKind.TRIWULAN,
            PositionLevel.AHLI_MUDA,
            "III/c",
            PerformancePredicate.SANGAT_BAIK,
            each -> each));

    assertThat(report.goals().get(0).forecast().orElseThrow().orThrow().yearly())
        .isEqualTo(Ratio.parse("37.5"));
  }

  @Test
  void anExecutiveAndAPppkAreHeldAgainstTheNextLevelAlone() {
    CareerReport executive = career(
        Optional.of(Ratio.of(100)),
        year(2024, PositionLevel.AHLI_PERTAMA, "IV/a", PerformancePredicate.BAIK));
    assertThat(executive.goals())
        .extracting(each -> each.standing().isDecided())
        .containsExactly(false, true);
    assertThat(executive.goals().get(1).conditions().orThrow().met())
        .containsExactly(PromotionCondition.ANGKA_KREDIT, PromotionCondition.PREDIKAT);
    assertThat(executive.goals().get(0).standing())
        .isInstanceOfSatisfying(
            Undecided.class,
            each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.NOT_APPLICABLE));

    RuleSet ours = RULES.variant(
        "id.go.pppk",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2024", "Angka kredit PPPK"))
            .parameter(
                MonitoringParameters.CREDIT_EMPLOYMENTS,
                new CreditEmployments(Set.of(Employment.PNS, Employment.PPPK))));
    FileReview pppk = year(
        2024,
        PeriodKind.TAHUN,
        PositionLevel.AHLI_MUDA,
        "III/c",
        PerformancePredicate.BAIK,
        employee -> employee.toBuilder()
            .employment(Employment.PPPK)
            .rank(Rank.of("IX"))
            .nip(Nip.of("198504122021212003"))
            .build());
    CareerReport report =
        PerformanceCareer.of(ours).report(List.of(pppk), Optional.of(Ratio.of(100)));
    assertThat(report.goals().get(1).standing().orThrow().remaining()).isEqualTo(Ratio.of(75));
    assertThat(report.goals().get(0).standing().isDecided()).isFalse();
  }

  @Test
  void creditThatWasToldOtherwiseThanItWasFixedIsFound() {
    FileReview before = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview after = year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview opened = fixed(before, 2022, PositionLevel.AHLI_MUDA, "25", "130.5");
    FileReview within = fixed(before, 2023, PositionLevel.AHLI_MUDA, "25", "155.5");
    FileReview longAgo = fixed(before, 2021, PositionLevel.AHLI_MUDA, "25", "130.5");

    for (FileReview agreeing : List.of(opened, within, longAgo)) {
      assertThat(career(Optional.of(Ratio.parse("130.5")), agreeing, after).findings())
          .isEmpty();
    }
    assertThat(career(Optional.of(Ratio.of(140)), longAgo, after).findings()).isEmpty();
    for (FileReview differing : List.of(opened, within, longAgo)) {
      assertThat(career(Optional.of(Ratio.of(130)), differing, after).findings())
          .singleElement()
          .satisfies(each -> {
            assertThat(each.code()).isEqualTo("CAREER_HELD_DIFFERS");
            assertThat(each.location()).isEqualTo("/creditFixings/0/total");
            assertThat(each.message().toText().english()).contains("held before, 130", "800/202");
          });
    }
  }

  @Test
  void whatWasFixedAtALevelThatEndedIsHeldAgainstWhatWasToldOrItsBase() {
    FileReview before = year(2022, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK);
    FileReview within = whole(2023, "III/c", PerformancePredicate.BAIK);
    FileReview after = year(2024, PositionLevel.AHLI_MADYA, "IV/a", PerformancePredicate.BAIK);
    FileReview agreeing = fixed(before, 2022, PositionLevel.AHLI_PERTAMA, "12.5", "92.5");
    FileReview differing = fixed(before, 2022, PositionLevel.AHLI_PERTAMA, "12.5", "999");
    FileReview structural = year(2024, PositionLevel.PENGAWAS, "III/c", PerformancePredicate.BAIK);
    Optional<Ratio> told = Optional.of(Ratio.of(80));

    for (FileReview last : List.of(whole(2024, "III/c", PerformancePredicate.BAIK), structural)) {
      assertThat(career(told, differing, within, last).findings())
          .filteredOn(each -> each.code().equals("CAREER_HELD_DIFFERS"))
          .singleElement()
          .returns("/creditFixings/0/total", Finding::location);
      assertThat(career(told, agreeing, within, last).findings())
          .extracting(Finding::code)
          .doesNotContain("CAREER_HELD_DIFFERS");
    }
    assertFound(
        "CAREER_FIXED_DIFFERS",
        "/creditFixings/0/total",
        agreeing,
        fixed(within, 2023, PositionLevel.AHLI_MUDA, "25", "999"),
        after);
    assertThat(
            career(told, agreeing, fixed(within, 2023, PositionLevel.AHLI_MUDA, "25", "25"), after)
                .findings())
        .extracting(Finding::code)
        .doesNotContain("CAREER_FIXED_DIFFERS");
  }

  @Test
  void creditOfAPeriodThatEndedBeforeAVariantTookForceIsOfTheRulesThen() {
    RuleSet ours = RULES.variant(
        "id.go.contoh",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 1/2024", "Koefisien"))
            .effectiveFrom(LocalDate.of(2024, 7, 1))
            .parameter(
                CreditParameters.CREDIT_PERCENTAGES,
                new CreditPercentages(Map.of(
                    PerformancePredicate.SANGAT_BAIK, Percentage.of(200),
                    PerformancePredicate.BAIK, Percentage.of(120),
                    PerformancePredicate.CUKUP, Percentage.of(75),
                    PerformancePredicate.KURANG, Percentage.of(50),
                    PerformancePredicate.SANGAT_KURANG, Percentage.of(25)))));
    FileReview quarters = year(
        2024,
        PeriodKind.TRIWULAN,
        PositionLevel.AHLI_MUDA,
        "III/d",
        PerformancePredicate.BAIK,
        each -> each);
    FileReview whole = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);

    CareerReport report =
        PerformanceCareer.of(ours).report(List.of(whole, quarters), Optional.of(Ratio.of(100)));
    assertThat(report.years().get(0).counted().get(0).credit().exact()).isEqualTo(Ratio.of(25));
    assertThat(report.years().get(1).credit().orThrow().periods())
        .extracting(each -> each.credit().exact())
        .containsExactly(
            Ratio.parse("6.25"), Ratio.parse("6.25"), Ratio.parse("7.5"), Ratio.parse("7.5"));
    assertThat(report.years().get(1).credit().explain(Text.ENGLISH))
        .contains("Credit by the rules then in force");
  }

  @Test
  void creditThatWasFixedOtherwiseThanTheEvaluationsEarnIsTold() {
    FileReview year = year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK);
    PerformanceYear rules = PerformanceYear.of(RULES);

    assertThat(rules
            .report(fixed(year, 2024, PositionLevel.AHLI_MUDA, "37.5", "137.5"))
            .findings())
        .filteredOn(each -> each.code().equals("FIXED_CREDIT_DIFFERS"))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.location()).isEqualTo("/creditFixings/0/earned");
          assertThat(each.message().toText().english())
              .contains("800/2024 gives 37.5", "earn 25.000");
        });
    for (FileReview agreeing : List.of(
        fixed(year, 2024, PositionLevel.AHLI_MUDA, "25", "125"),
        fixed(year, 2023, PositionLevel.AHLI_MUDA, "12.5", "100"),
        fixed(year, 2024, PositionLevel.AHLI_PERTAMA, "12.5", "100"))) {
      assertThat(rules.report(agreeing).findings())
          .extracting(Finding::code)
          .doesNotContain("FIXED_CREDIT_DIFFERS");
    }
  }

  @Test
  void theReportOfAYearShowsWhatWasFixedBesideWhatIsComputed() {
    FileReview year = fixedYear(2024, PositionLevel.AHLI_MUDA, "III/c", "25", "125.5");
    byte[] document = PerformanceFileJson.write(year.file()).getBytes(StandardCharsets.UTF_8);

    assertThat(Run.skp(document, "year", "-", "--lang", "en").out())
        .containsPattern("Fixing of credit 800/2024, Year 2024: 25, total 125.5 "
            + "\\(Expert functional post, junior; Kepala Dinas Pendidikan, ");
  }

  @Test
  void aYearCountsAsAWholeOrByItsPeriodsAndWhatWasFixedOfItIsNotAddedAgain() {
    FileReview alone = whole(2024, "III/c", PerformancePredicate.BAIK);
    for (FileReview year : List.of(alone, both(PerformancePredicate.BAIK))) {
      CareerReport quarter = career(Optional.empty(), fixed(year, "2024-Q1", "6.25", "106.25"));
      assertThat(held(quarter)).isEqualTo(Ratio.of(125));
      assertThat(quarter.findings())
          .filteredOn(each -> each.code().equals("CAREER_YEAR_FIXED_IN_PART"))
          .singleElement()
          .satisfies(each -> assertThat(each.message().toText().english())
              .contains(
                  "of the credit of 2024 only 18.75, of the months after it, is added, not 25"));
      assertThat(held(career(Optional.empty(), fixed(year, "2024-S1", "12.5", "112.5"))))
          .isEqualTo(Ratio.of(125));
    }
    assertThat(held(career(
            Optional.empty(),
            fixed(both(PerformancePredicate.SANGAT_BAIK), "2024-Q1", "6.25", "106.25"))))
        .isEqualTo(Ratio.parse("134.375"));
    assertThat(career(Optional.of(Ratio.of(100)), fixed(alone, "2024-Q1", "6.25", "106.25"))
            .findings())
        .extracting(Finding::code)
        .doesNotContain("CAREER_HELD_DIFFERS");
    FileReview all = both(PerformancePredicate.BAIK);
    for (int i = 1; i <= 4; i++) {
      all = fixed(
          all,
          EvaluationPeriod.quarter(2024, i),
          PositionLevel.AHLI_MUDA,
          all.reviewedOn(),
          "6.25",
          new BigDecimal("6.25").multiply(BigDecimal.valueOf(i)).toPlainString());
    }
    CareerReport quarters = career(Optional.empty(), all);
    assertThat(held(quarters)).isEqualTo(Ratio.of(25));
    assertThat(quarters.findings()).isEmpty();
  }

  @Test
  void whatFollowsRestsOnNoContradictionAndNoEarlierYearTakesItsPlace() {
    CareerReport report = career(
        Optional.of(Ratio.ZERO),
        whole(2022, "III/c", PerformancePredicate.SANGAT_BAIK),
        whole(2023, "III/c", PerformancePredicate.SANGAT_BAIK),
        contradicted(2024, PerformancePredicate.KURANG));

    assertThat(report.followUp().isDecided()).isFalse();
    assertThat(report.goals()).allSatisfy(goal -> {
      assertThat(goal.forecast()).isEmpty();
      assertThat(goal.projectedFor()).isEmpty();
    });
    assertThat(report.findings())
        .singleElement()
        .returns("CAREER_YEAR_NOT_COUNTED", Finding::code)
        .satisfies(each -> assertThat(each.message().toText().english())
            .contains("(the evaluation EV-2024 records Poor", "is not in what is held"));
  }

  @Test
  void whatFollowsFromTheYearBeforeAnOpenOneIsTold() {
    FileReview open = whole(2024, "III/c", PerformancePredicate.BAIK);
    CareerReport report = career(
        Optional.of(Ratio.ZERO),
        whole(2022, "III/c", PerformancePredicate.SANGAT_BAIK),
        whole(2023, "III/c", PerformancePredicate.SANGAT_BAIK),
        new FileReview(open.file(), open.period(), LocalDate.of(2024, 6, 30)));

    assertThat(report.followUp().orThrow().entitlements()).isNotEmpty();
    assertThat(report.goals().get(0).projectedFor()).contains(EvaluationPeriod.month(2024, 8));
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("CAREER_YEAR_NOT_COUNTED", "CAREER_FOLLOW_UP_OF_EARLIER_YEAR");
    assertThat(career(
                Optional.of(Ratio.ZERO),
                whole(2023, "III/c", PerformancePredicate.SANGAT_BAIK),
                new FileReview(
                    PerformanceFile.of("SKP-2024")
                        .with(
                            LocalDate.of(2024, 1, 1),
                            open.file().entries().get(0).entry()),
                    open.period(),
                    open.reviewedOn()))
            .goals())
        .allSatisfy(goal -> assertThat(goal.projectedFor()).isEmpty());
  }

  private static void assertFound(String code, String location, FileReview... years) {
    assertThat(career(Optional.empty(), years).findings())
        .filteredOn(each -> each.code().equals(code))
        .extracting(Finding::location)
        .containsExactly(location);
  }

  @Test
  void nothingThatWasFixedIsBelieved() {
    FileReview year = whole(2024, "III/c", PerformancePredicate.BAIK);
    EvaluationPeriod all = EvaluationPeriod.year(2024);

    assertFound(
        "FIXED_CREDIT_OF_OTHER_LEVEL",
        "/creditFixings/0/level",
        fixed(year, 2024, PositionLevel.AHLI_MADYA, "25", "125"));
    assertFound(
        "FIXED_CREDIT_EARLY",
        "/creditFixings/0/date",
        fixed(year, all, PositionLevel.AHLI_MUDA, LocalDate.of(2024, 5, 1), "25", "125"));
    assertFound(
        "FIXED_CREDIT_EARLY",
        "/creditFixings/0/date",
        fixed(year, all, PositionLevel.AHLI_MUDA, LocalDate.of(2024, 12, 31), "25", "125"));
    assertFound(
        "FIXED_CREDIT_UNFOUNDED", "/creditFixings/0/period", fixed(year, "2024-Q1", "25", "125"));
    assertFound(
        "FIXED_CREDIT_BELOW_BASE",
        "/creditFixings/0/total",
        fixed(whole(2024, "III/d", PerformancePredicate.BAIK), "2024", "25", "30"));
    assertFound(
        "FIXED_CREDIT_NOT_GOING_ON",
        "/creditFixings/1/total",
        fixed(
            fixed(both(PerformancePredicate.BAIK), "2024-S1", "12.5", "112.5"),
            "2024-S2",
            "12.5",
            "90"));
    assertFound(
        "FIXED_CREDIT_NOT_GOING_ON",
        "/creditFixings/1/total",
        fixed(
            fixed(both(PerformancePredicate.BAIK), "2024-S1", "12.5", "112.5"),
            "2024-S2",
            "12.5",
            "180"));
    FileReview quarter = fixed(both(PerformancePredicate.BAIK), "2024-Q1", "6.25", "106.25");
    assertFound(
        "FIXED_CREDIT_NOT_GOING_ON",
        "/creditFixings/1/total",
        fixed(quarter, "2024", "25", "131.25"));
    assertThat(career(Optional.empty(), fixed(quarter, "2024", "25", "125")).findings())
        .as("the year as a whole, of which a quarter was fixed before")
        .extracting(Finding::code)
        .doesNotContain("FIXED_CREDIT_NOT_GOING_ON");
  }

  @Test
  void whatWasFixedIsHeldAgainstTheFilesOfAllYears() {
    FileReview before = whole(2023, "III/c", PerformancePredicate.BAIK);
    FileReview after = whole(2024, "III/c", PerformancePredicate.BAIK);

    assertFound(
        "FIXED_CREDIT_OF_OTHER_LEVEL",
        "/creditFixings/0/level",
        before,
        fixed(after, 2023, PositionLevel.AHLI_MADYA, "25", "25"));
    assertFound(
        "FIXED_CREDIT_DIFFERS",
        "/creditFixings/0/earned",
        before,
        fixed(after, "2023", "20", "20"));
    assertFound(
        "FIXED_CREDIT_NOT_GOING_ON",
        "/creditFixings/0/total",
        fixed(before, "2023", "25", "125"),
        fixed(after, "2024", "25", "160"));
  }

  @Test
  void fixingsBetweenWhichNobodyCanChooseLeaveOpenWhatIsHeld() {
    FileReview year = fixed(
        fixed(whole(2024, "III/c", PerformancePredicate.BAIK), "2024", "25", "125"),
        "2024",
        "25",
        "140");
    CareerReport report = career(Optional.of(Ratio.of(100)), year);

    assertThat(report.held()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(tuple("CAREER_FIXINGS_DIFFER", "/creditFixings/0"));
    assertThat(held(career(
            Optional.empty(),
            year,
            fixed(
                year(2025, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK),
                "2025",
                "25",
                "150"))))
        .isEqualTo(Ratio.of(150));
  }

  @Test
  void aFixedYearThatIsContradictedIsHeldByTheFixingAlone() {
    CareerReport report = career(
        Optional.empty(),
        fixed(contradicted(2024, PerformancePredicate.KURANG), "2024", "25", "125"));

    assertThat(held(report)).isEqualTo(Ratio.of(125));
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("FIXED_CREDIT_UNFOUNDED", "CAREER_YEAR_NOT_COUNTED");
    assertThat(report.findings().get(1).message().toText().english())
        .contains("is in what is held up to Year 2024 alone, by the fixing 800/2024")
        .doesNotContain("is not in what is held");
  }

  @Test
  void aRankThatRisesNeedsItsBase() {
    FileReview before = whole(2022, "III/c", PerformancePredicate.BAIK);
    FileReview after = whole(2023, "III/d", PerformancePredicate.BAIK);
    assertThat(career(Optional.of(Ratio.ZERO), before, after).findings())
        .singleElement()
        .returns("CAREER_RANK_WITHOUT_CREDIT", Finding::code)
        .returns("/plans/0/employee/rank", Finding::location)
        .satisfies(each -> assertThat(each.message().toText().english())
            .contains("III/d", "needs 100, and 25 was held"));
    assertThat(career(Optional.of(Ratio.of(75)), before, after).findings()).isEmpty();
    assertThat(career(Optional.of(Ratio.ZERO), fixed(before, "2022", "25", "100"), after)
            .findings())
        .extracting(Finding::code)
        .doesNotContain("CAREER_RANK_WITHOUT_CREDIT");
  }

  @Test
  void aRankThatRisesWithinAYearNeedsItsBaseThen() {
    FileReview year = whole(2024, "III/c", PerformancePredicate.BAIK);
    Skp plan = year.file().plans().get(0);
    Skp risen = plan.toBuilder()
        .version(2)
        .employee(plan.employee().toBuilder().rank(Rank.of("III/d")).build())
        .adjustment(Adjustment.of(LocalDate.of(2024, 7, 1), "Pangkat"))
        .build();
    FileReview raised = new FileReview(
        year.file().with(LocalDate.of(2024, 7, 1), FileEntry.of(risen)),
        year.period(),
        year.reviewedOn());

    assertThat(career(Optional.of(Ratio.of(87)), raised).findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(tuple("CAREER_RANK_WITHOUT_CREDIT", "/plans/1/employee/rank"));
    assertThat(career(Optional.of(Ratio.parse("87.5")), raised).findings()).isEmpty();
  }

  @Test
  void aRankThatRisesNeedsWhatWasFixedWithoutAnythingTold() {
    FileReview before = fixed(whole(2023, "III/c", PerformancePredicate.BAIK), "2023", "25", "45");
    FileReview after = whole(2024, "III/d", PerformancePredicate.BAIK);

    assertThat(career(Optional.empty(), before, after).findings())
        .extracting(Finding::code)
        .containsExactly("CAREER_RANK_WITHOUT_CREDIT");
    assertThat(
            career(Optional.empty(), before, fixed(after, "2024", "25", "70")).findings())
        .as("what was fixed later is less, too")
        .extracting(Finding::code)
        .contains("CAREER_RANK_WITHOUT_CREDIT");
    assertThat(
            career(Optional.empty(), before, fixed(after, "2024", "25", "100")).findings())
        .extracting(Finding::code)
        .doesNotContain("CAREER_RANK_WITHOUT_CREDIT");
    assertThat(career(
                Optional.empty(),
                before,
                after,
                year(2025, PositionLevel.AHLI_MADYA, "IV/a", PerformancePredicate.BAIK))
            .findings())
        .as("of a level that has ended, too")
        .extracting(Finding::code)
        .contains("CAREER_RANK_WITHOUT_CREDIT");
  }

  @Test
  void aLevelThatRisesNeedsWhatTheLevelBeforeNeeds() {
    FileReview unfixed = year(2023, PositionLevel.AHLI_PERTAMA, "III/a", PerformancePredicate.BAIK);
    FileReview before = fixed(unfixed, 2023, PositionLevel.AHLI_PERTAMA, "12.5", "22.5");
    FileReview after = whole(2024, "III/c", PerformancePredicate.BAIK);

    assertThat(career(Optional.empty(), before, after).findings())
        .singleElement()
        .returns("CAREER_LEVEL_WITHOUT_CREDIT", Finding::code)
        .returns("/plans/0/employee/position/level", Finding::location)
        .satisfies(each -> assertThat(each.message().toText().english())
            .contains("needs 100", "and 22.5 was held"));
    assertThat(career(Optional.of(Ratio.of(10)), unfixed, after).findings())
        .extracting(Finding::code)
        .contains("CAREER_LEVEL_WITHOUT_CREDIT");
    assertThat(career(Optional.of(Ratio.parse("87.5")), unfixed, after).findings())
        .extracting(Finding::code)
        .doesNotContain("CAREER_LEVEL_WITHOUT_CREDIT");
    assertThat(career(Optional.empty(), unfixed, after).findings()).isEmpty();
  }

  @Test
  void aLevelThatIsEnteredOtherwiseThanByPromotionNeedsNothingOfTheLevelBefore() {
    FileReview before = fixedYear(2023, PositionLevel.AHLI_PERTAMA, "III/a", "12.5", "22.5");
    FileReview after = whole(2024, "III/c", PerformancePredicate.BAIK);
    FileReview skilled = fixedYear(2023, PositionLevel.MAHIR, "III/a", "12.5", "22.5");

    assertThat(Stream.of(
                career(Optional.empty(), before, with(after, entry("175"))),
                career(Optional.empty(), skilled, after),
                career(
                    Optional.of(Ratio.ZERO),
                    year(2023, PositionLevel.PENGAWAS, "III/c", PerformancePredicate.BAIK),
                    after))
            .flatMap(each -> each.findings().stream())
            .map(Finding::code))
        .doesNotContain("CAREER_LEVEL_WITHOUT_CREDIT");
  }

  @Test
  void aFixingAgreesWithTheBaseThatTheLevelBeganWith() {
    FileReview before = year(2023, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK);
    FileReview after = whole(2024, "III/c", PerformancePredicate.BAIK);

    assertFound(
        "CAREER_FIXED_DIFFERS",
        "/creditFixings/0/total",
        before,
        fixed(after, "2024", "25", "180"));
    assertThat(
            career(Optional.empty(), before, fixed(after, "2024", "25", "25")).findings())
        .isEmpty();
  }

  @Test
  void whoEarnsNoCreditIsToldThatAndNothingIsAskedFor() {
    for (FileReview year : List.of(
        year(2024, PositionLevel.ADMINISTRATOR, "III/d", PerformancePredicate.BAIK),
        year(
            2024,
            PeriodKind.TAHUN,
            PositionLevel.AHLI_PERTAMA,
            "III/a",
            PerformancePredicate.BAIK,
            each -> each.toBuilder().employment(Employment.CPNS).build()),
        year(
            2024,
            PeriodKind.TAHUN,
            PositionLevel.AHLI_MUDA,
            "III/c",
            PerformancePredicate.BAIK,
            each -> each.toBuilder()
                .employment(Employment.PPPK)
                .rank(Rank.of("IX"))
                .nip(Nip.of("198504122022212003"))
                .build()))) {
      for (Optional<Ratio> told : List.of(Optional.<Ratio>empty(), Optional.of(Ratio.of(100)))) {
        CareerReport report = career(told, year);
        assertThat(report.earned())
            .isInstanceOfSatisfying(
                Undecided.class,
                each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.NOT_APPLICABLE));
        assertThat(report.held()).isEmpty();
        assertThat(report.goals()).isEmpty();
        String written = CareerReportJson.write(report);
        assertThat(CareerReportJson.write(CareerReportJson.read(written))).isEqualTo(written);
      }
      byte[] document = PerformanceFileJson.write(year.file()).getBytes(StandardCharsets.UTF_8);
      Run run = Run.skp(document, "career", "-", "--lang", "en");
      assertThat(run.status()).as(run.out()).isZero();
      assertThat(run.out()).contains("NOT_APPLICABLE").doesNotContain("--held", "/periods");
    }
    assertThat(career(Optional.empty(), contradicted(2024, PerformancePredicate.KURANG))
            .earned())
        .isInstanceOfSatisfying(
            Undecided.class,
            each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.CONFLICT));
  }

  @Test
  void aContradictedYearOfWhoEarnsNoCreditEarnsNone() {
    FileReview year = contradicted(2024, PerformancePredicate.KURANG);
    FileReview candidate = new FileReview(
        PerformanceFileJson.read(PerformanceFileJson.write(year.file())
            .replaceAll("(\"employment\": *)\"PNS\"", "$1\"CPNS\"")),
        year.period(),
        year.reviewedOn());
    assertThat(career(Optional.empty(), candidate).earned())
        .isInstanceOfSatisfying(
            Undecided.class,
            each -> assertThat(each.reason()).isEqualTo(Undecided.Reason.NOT_APPLICABLE));
  }

  private static Ratio held(CareerReport report) {
    return report.held().orElseThrow().orThrow().exact();
  }

  @Test
  void whatWasHeldAndWhatWasEarnedIsHeldAndTheNeedOfTheNextRankAndLevelIsTold() {
    CareerReport report = career(
        Optional.of(Ratio.parse("112.5")),
        year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.years()).extracting(CareerYear::year).containsExactly(2023, 2024);
    assertThat(report.earned().orThrow().exact()).isEqualTo(Ratio.of(50));
    assertThat(held(report)).isEqualTo(Ratio.parse("162.5"));
    CareerGoal rank = report.goals().get(0);
    assertThat(rank.goal()).isEqualTo(CreditGoal.PANGKAT);
    assertThat(rank.standing().orThrow().required()).isEqualTo(Ratio.of(200));
    assertThat(rank.standing().orThrow().remaining()).isEqualTo(Ratio.parse("37.5"));
    assertThat(rank.conditions().orThrow())
        .isEqualTo(new PromotionOutlook(
            List.of(PromotionCondition.PREDIKAT),
            List.of(PromotionCondition.ANGKA_KREDIT),
            List.of(PromotionCondition.LOWONGAN, PromotionCondition.UJI_KOMPETENSI)));
    assertThat(rank.forecast().orElseThrow().orThrow().months()).isEqualTo(18);
    assertThat(rank.projectedFor()).contains(EvaluationPeriod.month(2026, 6));
    assertThat(rank.standing().explain(Text.ENGLISH)).contains("BKN 3/2023");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void withoutWhatWasHeldBeforeNothingIsGuessed() {
    CareerReport report = career(
        Optional.empty(), year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.earned().orThrow().exact()).isEqualTo(Ratio.of(25));
    assertThat(report.held()).isEmpty();
    assertThat(report.goals()).isEmpty();
  }

  @Test
  void aLevelThatBeganWithinTheYearsBeganWithTheBaseOfItsRank() {
    CareerReport lowest = career(
        Optional.of(Ratio.of(100)),
        year(2023, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.SANGAT_BAIK));
    CareerReport higher = career(
        Optional.empty(),
        year(2023, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK));

    assertThat(lowest.base().orElseThrow().orThrow().credit()).isEqualTo(Ratio.ZERO);
    assertThat(held(lowest)).isEqualTo(Ratio.parse("37.5"));
    assertThat(lowest.findings()).singleElement().satisfies(each -> {
      assertThat(each.code()).isEqualTo("CAREER_HELD_OF_OTHER_LEVEL");
      assertThat(each.message().toText().english()).contains("100, is of the level", "SKP-2024");
    });
    assertThat(higher.findings()).isEmpty();
    assertThat(held(higher)).isEqualTo(Ratio.parse("137.5"));
  }

  @Test
  void aLevelThatBeganWithATransferBeganWithACreditOfEntryThatNobodyTold() {
    CareerReport report = career(
        Optional.of(Ratio.ZERO),
        year(2023, PositionLevel.PENGAWAS, "III/d", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK));

    assertThat(report.held()).isEmpty();
    assertThat(report.goals()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(
            tuple("CAREER_HELD_OF_OTHER_LEVEL", "/plans/0/employee/position/level"),
            tuple("CAREER_ENTRY_NOT_KNOWN", "/plans/0/employee/position/level"));
  }

  @Test
  void aBaseThatCannotBeDecidedIsFound() {
    CareerReport report = career(
        Optional.empty(),
        year(2023, PositionLevel.MAHIR, "III/d", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_PERTAMA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.held()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(tuple("CAREER_BASE_UNDECIDED", "/plans/0/employee/rank"));
  }

  @Test
  void theLevelMayComeBeforeTheRankThatBelongsToIt() {
    CareerReport report = career(
        Optional.empty(),
        year(2022, PositionLevel.AHLI_PERTAMA, "III/b", PerformancePredicate.BAIK),
        year(2023, PositionLevel.AHLI_MUDA, "III/b", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK));

    assertThat(held(report)).isEqualTo(Ratio.of(50));
  }

  @Test
  void creditBeyondTheNeedIsTheExcessAndNeedsNoProjection() {
    CareerReport report = career(
        Optional.of(Ratio.of(190)),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.goals()).allSatisfy(goal -> {
      assertThat(goal.standing().orThrow().reached()).isTrue();
      assertThat(goal.standing().orThrow().excess()).isEqualTo(Ratio.of(15));
      assertThat(goal.forecast()).isEmpty();
      assertThat(goal.projectedFor()).isEmpty();
    });
  }

  @Test
  void contradictionsBetweenTheFilesAreFound() {
    CareerReport report = career(
        Optional.of(Ratio.of(90)),
        year(2021, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
        year(2023, PositionLevel.AHLI_MUDA, "III/c", PerformancePredicate.BAIK),
        year(2024, PositionLevel.AHLI_PERTAMA, "III/c", PerformancePredicate.BAIK));

    assertThat(report.findings())
        .extracting(Finding::code, Finding::location)
        .containsExactly(
            tuple("RULE_SET_NOT_IN_FORCE", "/plans/0/period"),
            tuple("CAREER_YEAR_MISSING", ""),
            tuple("CAREER_RANK_FELL", "/plans/0/employee/rank"),
            tuple("CAREER_LEVEL_FELL", "/plans/0/employee/position/level"),
            tuple("CAREER_HELD_BELOW_BASE", ""),
            tuple("CAREER_HELD_OF_OTHER_LEVEL", "/plans/0/employee/position/level"),
            tuple("CAREER_BASE_UNDECIDED", "/plans/0/employee/rank"));
  }

  @Test
  void aYearWhoseCreditCannotBeCountedIsNotPassedOverInSilence() {
    FileReview whole = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview empty = new FileReview(
        PerformanceFile.of(whole.file().skpId())
            .with(LocalDate.of(2023, 1, 1), FileEntry.of(whole.file().plans().get(0))),
        whole.period(),
        whole.reviewedOn());

    CareerReport report = career(
        Optional.of(Ratio.of(100)),
        empty,
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK));

    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly("CAREER_YEAR_NOT_COUNTED");
  }

  @Test
  void anActingPostDoesNotChangeTheLevel() {
    CareerReport report = career(
        Optional.of(Ratio.of(100)),
        year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
        year(
            2024,
            PeriodKind.TAHUN,
            PositionLevel.ADMINISTRATOR,
            "III/d",
            PerformancePredicate.BAIK,
            acting -> acting.toBuilder()
                .position(
                    acting.position().toBuilder().appointment(Appointment.PLT).build())
                .build()));

    assertThat(report.employee().position().level()).isEqualTo(PositionLevel.AHLI_MUDA);
    assertThat(held(report)).isEqualTo(Ratio.of(125));
  }

  @Test
  void filesOfTwoEmployeesAreRefused() {
    FileReview other = year(
        2024,
        PeriodKind.TAHUN,
        PositionLevel.AHLI_MUDA,
        "III/d",
        PerformancePredicate.BAIK,
        employee -> employee.toBuilder().id("P-99").name("Rina Kusuma").build());

    assertThatThrownBy(() -> career(
            Optional.empty(),
            year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK),
            other))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("FILE_OF_OTHER_EMPLOYEE"));
    assertThatThrownBy(() -> career(Optional.empty()))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.code()).isEqualTo("FILES_MISSING"));
  }

  @Test
  void whatFollowsRestsOnAllYears() {
    CareerReport report = career(
        Optional.empty(),
        year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK),
        year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.SANGAT_BAIK));

    assertThat(report.followUp().orThrow().missingYears()).isEmpty();
    assertThat(report.followUp().orThrow().entitlements())
        .contains(FollowUpMeasure.KELOMPOK_RENCANA_SUKSESI);
  }

  @Test
  void aYearOfPeriodsHoldsWhatTheYearHoldsAndTheOrderOfFilesDoesNotMatter() {
    FileReview first = year(2023, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    FileReview whole = year(2024, PositionLevel.AHLI_MUDA, "III/d", PerformancePredicate.BAIK);
    Optional<Ratio> before = Optional.of(Ratio.of(100));

    assertThat(Stream.of(PeriodKind.SEMESTER, PeriodKind.TRIWULAN, PeriodKind.BULAN)
            .map(kind -> year(
                2024,
                kind,
                PositionLevel.AHLI_MUDA,
                "III/d",
                PerformancePredicate.BAIK,
                each -> each))
            .map(split -> held(career(before, split, first))))
        .containsOnly(held(career(before, first, whole)));
  }
}
