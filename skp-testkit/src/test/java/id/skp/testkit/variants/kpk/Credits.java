package id.skp.testkit.variants.kpk;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.rules.message.Message;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.FlatRanks;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.NewDegree;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.Rebased;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.YearEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year's credit, with memory of the quarters before, and the credit of a new degree. */
final class Credits {
  private static final Calculation YEAR = Calculation.of(
          "year", "Angka kredit setahun menurut triwulan IV", "Credit of the year by quarter IV")
      .printedAs(CreditParameters.CREDIT_PRINT_SCALE);
  private static final Calculation EARLIER = Calculation.of(
          "earlier",
          "Jumlah triwulan sebelumnya, tidak dibulatkan",
          "Sum of earlier quarters, unrounded")
      .printedAs(CreditParameters.CREDIT_PRINT_SCALE);
  private static final Calculation FLAT =
      Calculation.of("flat", "Golongan dengan angka kredit tetap", "Rank with flat credit");
  private static final Calculation MONTHS =
      Calculation.of("months", "Bulan dalam periode", "Months of the period");
  private static final Calculation CORRECTION = Calculation.of(
      "correction", "Setahun dikurangi triwulan sebelumnya", "Year less earlier quarters");
  private static final Calculation BOOSTER = Calculation.of(
          "booster", "Bagian dari kebutuhan", "Share of the need")
      .printedAs(CreditParameters.CREDIT_PRINT_SCALE);
  private static final Text OTHER_LADDER =
      Text.of("{0} bukan jenjang keahlian yang dihitung", "{0} is no expert level that is counted");
  private static final Text NUMBER_OF_QUARTERS = Text.of(
      "{0} predikat sebelum akhir tahun; diperlukan {1}",
      "{0} predicates before the end of the year; {1} are needed");
  private static final Text NOT_EARNED = Text.of(
      "tambahan hanya untuk ijazah lebih tinggi, predikat paling rendah {0}, sekali pada satu jenjang",
      "the booster is for a higher degree, a predicate of at least {0}, once at a level");

  private Credits() {}

  static Step<Rebased> rebase(Facts<YearEnd> person, Reasoning reasoning) {
    reasoning.require(
        person.get(AntiCorruptionCommission.LEVEL),
        reasoning.parameter(AntiCorruptionCommission.LEVELS),
        (level, levels) -> levels.getOrDefault(level, false),
        (level, levels) -> reasoning.notApplicable(Message.of(OTHER_LADDER, level)));
    return reasoning.derive(
        CORRECTION,
        (all, given) -> new Rebased(all, given, all.minus(given)),
        year(person, reasoning),
        earlier(person, reasoning));
  }

  private static Step<Ratio> year(Facts<YearEnd> person, Reasoning reasoning) {
    Step<PositionLevel> level = person.get(AntiCorruptionCommission.LEVEL);
    Optional<Step<String>> rank = person.find(AntiCorruptionCommission.RANK);
    Step<FlatRanks> flat = reasoning.parameter(AntiCorruptionCommission.FLAT_RANKS);
    if (rank.isPresent()
        && reasoning.by(reasoning.derive(FLAT, FlatRanks::hold, flat, level, rank.get()))) {
      return reasoning.derive(
          YEAR,
          (ranks, credit) -> credit,
          flat,
          reasoning.parameter(AntiCorruptionCommission.FLAT_CREDIT));
    }
    return reasoning.derive(
        YEAR,
        CreditScore::exact,
        reasoning
            .call(CreditRules.CREDIT_ANNUAL)
            .with(
                AnnualConversion.PREDICATE,
                Optional.of(person.get(AntiCorruptionCommission.PREDICATE)))
            .with(AnnualConversion.LEVEL, Optional.of(level))
            .decide());
  }

  private static Step<Ratio> earlier(Facts<YearEnd> person, Reasoning reasoning) {
    Step<PeriodKind> period = reasoning.parameter(AntiCorruptionCommission.PERIOD);
    reasoning.require(
        person.get(AntiCorruptionCommission.EARLIER),
        period,
        (each, kind) -> each.size() == kind.perYear() - 1,
        (each, kind) -> person.invalid(
            AntiCorruptionCommission.EARLIER,
            Message.of(NUMBER_OF_QUARTERS, each.size(), kind.perYear() - 1)));
    Step<Long> months = reasoning.derive(MONTHS, kind -> (long) kind.months(), period);
    Step<PositionLevel> level = person.get(AntiCorruptionCommission.LEVEL);
    List<Step<CreditScore>> quarters = new ArrayList<>();
    for (Facts<PerformancePredicate> quarter : person.each(AntiCorruptionCommission.EARLIER)) {
      quarters.add(reasoning
          .call(CreditRules.CREDIT_PERIODIC)
          .at(quarter.labelled("Q" + (quarters.size() + 1)))
          .with(PeriodicConversion.PREDICATE, Optional.of(quarter.whole()))
          .with(PeriodicConversion.LEVEL, Optional.of(level))
          .with(PeriodicConversion.MONTHS, Optional.of(months))
          .decide());
    }
    return reasoning.derive(
        EARLIER,
        (List<CreditScore> all) ->
            Ratio.sum(all.stream().map(CreditScore::exact).toList()),
        quarters);
  }

  static Step<Ratio> boost(Facts<NewDegree> person, Reasoning reasoning) {
    Step<PerformancePredicate> lowest =
        reasoning.parameter(AntiCorruptionCommission.BOOSTER_PREDICATE);
    Step<PerformancePredicate> predicate = person.get(AntiCorruptionCommission.PREDICATE);
    boolean earned = reasoning.by(person.get(AntiCorruptionCommission.DEGREE_HIGHER))
        && !reasoning.by(person.get(AntiCorruptionCommission.USED));
    reasoning.require(
        predicate,
        lowest,
        (each, least) -> earned && each.standing() >= least.standing(),
        (each, least) -> reasoning.notApplicable(Message.of(NOT_EARNED, least)));
    Step<Ratio> need = person.get(AntiCorruptionCommission.NEED);
    reasoning.requirePositive(person, AntiCorruptionCommission.NEED, need);
    return reasoning.derive(
        BOOSTER,
        (points, share, each) -> points.times(share).dividedBy(Ratio.HUNDRED),
        need,
        reasoning.parameter(AntiCorruptionCommission.BOOSTER_SHARE),
        predicate);
  }
}
