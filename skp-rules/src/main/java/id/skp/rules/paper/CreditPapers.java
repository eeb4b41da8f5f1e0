package id.skp.rules.paper;

import static java.util.function.Predicate.isEqual;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.followup.CreditFixing;
import id.skp.core.number.Ratio;
import id.skp.core.people.Appraiser;
import id.skp.core.people.Nip;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.DateRange;
import id.skp.core.period.Dates;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.RuleSet;
import id.skp.rules.angkakredit.CreditAddends;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditHolding;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.PromotionCase;
import id.skp.rules.angkakredit.PromotionCondition;
import id.skp.rules.angkakredit.PromotionOutlook;
import id.skp.rules.career.LevelCredit;
import id.skp.rules.message.Wording;
import id.skp.rules.monitoring.CreditShare;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.PeriodCredit;
import id.skp.rules.monitoring.YearCredit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills the papers on the credit that counts of a year: a conversion for each evaluation, their sum, and what is fixed. What the
 * files do not tell is a dash.
 */
final class CreditPapers {
  private static final String OFFICIAL = "PEJABAT FUNGSIONAL YANG DINILAI";
  private static final String PERIOD = "PERIODE (BULAN)";
  private static final String PREDICATE = "PREDIKAT";
  private static final String PERCENTAGE = "PROSENTASE";
  private static final String COEFFICIENT = "KOEFISIEN PER TAHUN";
  private static final String CREDIT = "ANGKA KREDIT YANG DIDAPAT";
  private static final String ASSESSED = "MASA PENILAIAN";
  private static final String NOT_TOLD = "–";
  private static final String DOTS = "…………………";
  private static final int SEX = 14;
  private static final int MONTHS_OF_YEAR = 12;

  private final CreditFiles files;
  private final RuleSet rules;
  private final YearCredit credit;
  private final List<PeriodCredit> counted;

  /**
   * Prepares the papers.
   *
   * @param files what the evaluations earned, with the files that hold them, with the predicates that hold after the objections
   */
  CreditPapers(CreditFiles files, RuleSet rules) {
    this.files = files;
    this.rules = rules;
    this.credit = files.credit();
    this.counted = credit.countedParts();
  }

  /** Fills the papers; none where no credit counts. */
  List<Paper> papers() {
    if (counted.isEmpty()) {
      return List.of();
    }
    ImmutableList.Builder<Paper> papers = ImmutableList.builder();
    counted.forEach(each -> papers.add(conversion(each)));
    papers.add(accumulation());
    levels()
        .forEach(level -> FixingTime.of(level, countedDays(), account(level))
            .forEach(time -> papers.add(fixed(time))));
    return papers.build();
  }

  private Paper conversion(PeriodCredit converted) {
    Skp plan = files.planOf(converted);
    return begin(
            PaperKind.KONVERSI_ANGKA_KREDIT, plan, Optional.empty(), "PERIODE", time(converted))
        .addSection(new PaperSection(
            "HASIL PENILAIAN KINERJA",
            new PaperContent.Table(
                List.of(PREDICATE, PERCENTAGE, COEFFICIENT, CREDIT), rows(converted, false))))
        .addSignature(Head.blank(Head.APPRAISER, plan.appraiser()))
        .build();
  }

  private Paper accumulation() {
    Skp plan = lastPlan();
    List<PaperRow> rows = new ArrayList<>();
    counted.forEach(each -> rows.addAll(rows(each, true)));
    return begin(PaperKind.AKUMULASI_ANGKA_KREDIT, plan, Optional.empty(), ASSESSED, time())
        .addSection(new PaperSection(
            "HASIL PENILAIAN KINERJA",
            new PaperContent.Table(
                List.of("TAHUN", PERIOD, PREDICATE, PERCENTAGE, COEFFICIENT, CREDIT), rows)))
        .addSection(facts(
            "JUMLAH",
            PaperFact.of(
                "JUMLAH ANGKA KREDIT YANG DIPEROLEH",
                printed(credit.counted().orElseThrow().printed()))))
        .addSignature(Head.blank(Head.APPRAISER, plan.appraiser()))
        .build();
  }

  private List<PaperRow> rows(PeriodCredit converted, boolean ofYear) {
    Optional<Evaluation> evaluation =
        files.evaluationOf(converted).map(EvaluationRecord::evaluation);
    Optional<String> predicate =
        evaluation.map(each -> Head.predicate(each, rules).indonesian());
    boolean several = converted.shares().size() > 1;
    List<PaperRow> rows = new ArrayList<>();
    for (CreditShare share : converted.shares()) {
      Optional<Ratio> factor = rules
          .find(CreditParameters.CREDIT_PERCENTAGES)
          .flatMap(table -> evaluation.map(each -> table.value().of(each.predicate())))
          .map(percentage -> Ratio.of(percentage.value()).dividedBy(Ratio.HUNDRED));
      Optional<Ratio> coefficient = rules
          .find(CreditParameters.CREDIT_COEFFICIENTS)
          .flatMap(table -> table.value().of(share.level()));
      boolean follows = factor.isPresent()
          && coefficient.isPresent()
          && factor
              .get()
              .times(coefficient.get())
              .times(Ratio.of(share.months(), MONTHS_OF_YEAR))
              .equals(share.credit().exact());
      String part = several || share.months() < converted.period().months()
          ? share.level().label().indonesian() + ", " + share.months() + " bulan"
          : "";
      List<List<String>> cells = new ArrayList<>();
      if (ofYear) {
        cells.add(List.of(Integer.toString(converted.period().year())));
        cells.add(lines(Optional.of(time(converted)), part));
      }
      cells.add(lines(predicate, ofYear ? "" : part));
      cells.add(lines(
          factor.filter(each -> follows).map(each -> printed(each.times(Ratio.HUNDRED)) + "%"),
          ""));
      cells.add(lines(coefficient.filter(each -> follows).map(CreditPapers::printed), ""));
      cells.add(List.of(printed(share.credit().printed())));
      rows.add(PaperRow.Cells.of(cells));
    }
    return rows;
  }

  private static List<String> lines(Optional<String> first, String second) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    first.ifPresent(lines::add);
    if (!second.isEmpty()) {
      lines.add(second);
    }
    return lines.build();
  }

  /** What is held is told as the report on a career tells it; what is not told is a dash. */
  private Paper fixed(FixingTime time) {
    Skp plan = planOf(time);
    Optional<CreditFixing> own = time.own();
    FixingRows rows = new FixingRows(time, earned(time), rules);
    return begin(
            PaperKind.PENETAPAN_ANGKA_KREDIT,
            plan,
            own.map(CreditFixing::number),
            ASSESSED,
            time(time))
        .addSections(
            new PaperSection("HASIL PENILAIAN ANGKA KREDIT", rows.table()),
            new PaperSection(
                "KENAIKAN PANGKAT DAN JENJANG",
                new PaperContent.Table(
                    List.of("KETERANGAN", "PANGKAT", "JENJANG JABATAN"),
                    List.of(
                        PaperRow.Cells.of(List.of(
                            List.of("Angka kredit minimal yang harus dipenuhi"),
                            needed(rows, plan, CreditGoal.PANGKAT),
                            needed(rows, plan, CreditGoal.JENJANG))),
                        PaperRow.Cells.of(List.of(
                            List.of("Kelebihan/kekurangan angka kredit yang harus dicapai"),
                            beyond(rows, plan, CreditGoal.PANGKAT),
                            beyond(rows, plan, CreditGoal.JENJANG)))))),
            facts(
                "REKOMENDASI",
                new PaperFact(
                    "DAPAT/TIDAK DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT/JENJANG JABATAN SETINGKAT LEBIH"
                        + " TINGGI",
                    recommendation(rows, plan))))
        .addSignature(own.map(each -> new PaperSignature(
                Head.APPRAISER,
                each.official(),
                Optional.of(plan.appraiser())
                    .filter(appraiser -> appraiser.name().equals(each.official()))
                    .flatMap(Appraiser::number),
                SignatureStatus.NOT_SIGNED,
                Optional.of(each.date())))
            .orElseGet(() -> Head.blank(Head.APPRAISER, plan.appraiser())))
        .build();
  }

  private Optional<CreditStanding> standing(FixingRows rows, Skp plan, CreditGoal goal) {
    return rules
        .decide(
            CreditRules.CREDIT_REQUIREMENT,
            new CreditHolding(
                Optional.of(plan.employee().position().level()),
                plan.employee().rank(),
                Optional.of(goal),
                Optional.of(rows.held().orElse(Ratio.ZERO))))
        .toOptional();
  }

  private List<String> needed(FixingRows rows, Skp plan, CreditGoal goal) {
    return List.of(standing(rows, plan, goal)
        .map(CreditStanding::required)
        .map(CreditPapers::printed)
        .orElse(NOT_TOLD));
  }

  private List<String> beyond(FixingRows rows, Skp plan, CreditGoal goal) {
    return List.of(standing(rows, plan, goal)
        .filter(each -> rows.held().isPresent())
        .map(each ->
            each.reached() ? rows.printed(each.excess()) : "-" + rows.printed(each.remaining()))
        .orElse(NOT_TOLD));
  }

  /** Credit alone is looked at: of the other conditions of a promotion a file does not tell all, which is said where they are asked. */
  private Optional<String> recommendation(FixingRows rows, Skp plan) {
    String words = Stream.of(CreditGoal.values())
        .flatMap(goal -> standing(rows, plan, goal)
            .filter(each -> rows.held().isPresent())
            .map(each -> (goal == CreditGoal.PANGKAT ? "pangkat" : "jenjang")
                + (each.reached() ? ": dapat dipertimbangkan" : ": belum dapat dipertimbangkan")
                + (each.reached() ? untold(plan, goal) : ""))
            .stream())
        .collect(Collectors.joining("; "));
    return Optional.of(words).filter(each -> !each.isEmpty());
  }

  /** Names the conditions that a promotion asks beside credit and predicate, of which files tell nothing. */
  private String untold(Skp plan, CreditGoal goal) {
    List<String> asked = rules
        .decide(
            CreditRules.PROMOTION_CONDITIONS,
            new PromotionCase(
                Optional.of(plan.employee().position().level()),
                plan.employee().rank(),
                Optional.of(goal),
                Optional.of(Ratio.ZERO),
                List.of(),
                Optional.empty(),
                Optional.empty()))
        .toOptional()
        .map(PromotionOutlook::unknown)
        .orElse(List.of())
        .stream()
        .filter(each -> each != PromotionCondition.PREDIKAT)
        .map(each -> each.label().indonesian().toLowerCase(Locale.ROOT))
        .toList();
    return asked.isEmpty()
        ? ""
        : (goal == CreditGoal.PANGKAT ? " bersama kenaikan jenjang" : "") + " (angka kredit; "
            + String.join(" dan ", asked) + " belum diperiksa)";
  }

  /** What the days of a time earned: where nothing divides them, what the months under the level earned. */
  private Optional<Ratio> earned(FixingTime time) {
    return time.isEntry()
        ? Optional.empty()
        : time.days().equals(countedDays())
            ? earned(time.level()).map(CreditScore::exact)
            : time.account()
                .flatMap(each -> account(each.level()))
                .map(each -> each.earnedIn(time.days()));
  }

  /** What the months under one level earned: credit counts within a level. */
  private Optional<CreditScore> earned(PositionLevel level) {
    List<CreditShare> shares =
        counted.stream().flatMap(each -> each.shares().stream()).toList();
    return shares.stream().map(CreditShare::level).allMatch(isEqual(level))
        ? credit.counted()
        : rules
            .decide(
                CreditRules.CREDIT_ACCUMULATION,
                new CreditAddends(
                    List.of(),
                    shares.stream()
                        .filter(each -> each.level() == level)
                        .map(each -> each.credit().exact())
                        .toList()))
            .toOptional();
  }

  /** Returns the levels under which credit was earned, in their order. */
  private List<PositionLevel> levels() {
    List<PositionLevel> levels = counted.stream()
        .flatMap(each -> each.shares().stream())
        .map(CreditShare::level)
        .distinct()
        .toList();
    return levels.isEmpty() ? List.of(lastPlan().employee().position().level()) : levels;
  }

  private Optional<LevelCredit> account(PositionLevel level) {
    return files.account().at(level);
  }

  /** Returns the days of the periods that count. */
  private DateRange countedDays() {
    List<DateRange> ranges = counted.stream().map(each -> each.period().range()).toList();
    return new DateRange(
        ranges.stream().map(DateRange::from).min(Comparator.naturalOrder()).orElseThrow(),
        ranges.stream().map(DateRange::to).max(Comparator.naturalOrder()).orElseThrow());
  }

  /** Returns the last version of a plan at the level by the end of a time. */
  private Skp planOf(FixingTime time) {
    return lastPlan().employee().position().level() == time.level()
            && time.days().to().equals(countedDays().to())
        ? lastPlan()
        : posts()
            .filter(each -> each.employee().position().level() == time.level())
            .filter(each -> !each.effectiveFrom().isAfter(time.days().to()))
            .reduce((before, after) -> after)
            .orElseGet(this::lastPlan);
  }

  /** Returns the versions of the plans on definitive posts, in the order in which they begin. */
  private Stream<Skp> posts() {
    return files.files().stream()
        .flatMap(each -> each.plans().stream())
        .filter(each -> !each.employee().position().isToldActing())
        .sorted(Comparator.comparing(Skp::effectiveFrom).thenComparing(Skp::version));
  }

  /** Names the days at the level; of an entry, its day. */
  private String time(FixingTime time) {
    if (time.isEntry()) {
      return Dates.of(time.days().from()).indonesian();
    }
    if (levels().size() == 1 && time.days().equals(countedDays())) {
      return time();
    }
    Optional<EvaluationPeriod> period = time.own().map(CreditFixing::period);
    DateRange whole = period.map(EvaluationPeriod::range).orElse(time.days());
    return Head.time(
        period.orElseGet(() -> EvaluationPeriod.year(whole.from().getYear())),
        atLevel(time.level()).flatMap(whole::intersection).orElse(whole));
  }

  /** Returns the days from the first to the last post at a level. */
  private Optional<DateRange> atLevel(PositionLevel level) {
    List<Skp> posts = posts().toList();
    Optional<DateRange> all = Optional.empty();
    for (int i = 0; i < posts.size(); i++) {
      Skp post = posts.get(i);
      LocalDate end = post.period().to();
      if (i + 1 < posts.size() && !posts.get(i + 1).effectiveFrom().isAfter(end)) {
        end = posts.get(i + 1).effectiveFrom().minusDays(1);
      }
      if (post.employee().position().level() == level && !end.isBefore(post.effectiveFrom())) {
        LocalDate from = all.map(DateRange::from).orElse(post.effectiveFrom());
        all = Optional.of(new DateRange(from, end));
      }
    }
    return all;
  }

  /** Begins with what the regulation asks of the person, as far as the plan and the employee's number tell it. */
  private static PaperBuilder begin(
      PaperKind kind, Skp plan, Optional<String> number, String name, String time) {
    Nip nip = plan.employee().nip();
    return Paper.builder()
        .kind(kind)
        .addFacts(
            new PaperFact("NOMOR", number),
            Head.institution(plan.employee()),
            PaperFact.of(name, time))
        .addParty(PaperParty.of(OFFICIAL, plan.employee()))
        .addSection(facts(
            "KETERANGAN PERORANGAN",
            new PaperFact("NOMOR SERI KARPEG", Optional.empty()),
            PaperFact.of(
                "TEMPAT/TANGGAL LAHIR", DOTS + ", " + Dates.of(nip.birthDate()).indonesian()),
            PaperFact.of(
                "JENIS KELAMIN", nip.value().charAt(SEX) == '1' ? "Laki-laki" : "Perempuan"),
            new PaperFact("TMT PANGKAT", Optional.empty()),
            new PaperFact("TMT JABATAN", Optional.empty())));
  }

  private static PaperSection facts(String heading, PaperFact... facts) {
    return new PaperSection(heading, new PaperContent.Facts(List.of(facts)));
  }

  /** Names the time of all that counts, by the one period of it, the whole year, or its first and last day. */
  private String time() {
    if (counted.size() == 1) {
      return time(counted.get(0));
    }
    LocalDate first = counted.stream()
        .map(each -> days(each).from())
        .min(Comparator.naturalOrder())
        .orElseThrow();
    LocalDate last = counted.stream()
        .map(each -> days(each).to())
        .max(Comparator.naturalOrder())
        .orElseThrow();
    return Head.time(
        EvaluationPeriod.year(counted.get(0).period().year()), new DateRange(first, last));
  }

  private String time(PeriodCredit converted) {
    return Head.time(converted.period(), days(converted));
  }

  /** Returns the days of the posts that earned it. */
  private DateRange days(PeriodCredit converted) {
    List<PerformanceFile> of =
        files.isOfYear(converted) ? files.files() : List.of(files.fileOf(converted));
    return PerformanceYear.of(rules)
        .creditDays(converted, of)
        .or(() ->
            files.planOf(converted).period().intersection(converted.period().range()))
        .orElseGet(converted.period()::range);
  }

  private Skp lastPlan() {
    return files.planOf(counted.get(counted.size() - 1));
  }

  private static String printed(Ratio number) {
    return Wording.of(number, Text.INDONESIAN);
  }

  private static String printed(BigDecimal number) {
    return Wording.of(number, Text.INDONESIAN);
  }
}
