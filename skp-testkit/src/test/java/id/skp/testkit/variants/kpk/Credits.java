package id.skp.testkit.variants.kpk;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Place;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.angkakredit.AnnualConversion;
import id.skp.rules.angkakredit.CreditParameters;
import id.skp.rules.angkakredit.CreditRules;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.PeriodicConversion;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.FlatRanks;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.NewDegree;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.Rebased;
import id.skp.testkit.variants.kpk.AntiCorruptionCommission.YearEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  static Step<Rebased> rebase(YearEnd person, Reasoning reasoning) {
    Step<Map<PositionLevel, Boolean>> levels = reasoning.parameter(AntiCorruptionCommission.LEVELS);
    if (!levels.value().getOrDefault(person.level(), false)) {
      throw reasoning.notApplicable(Message.of(OTHER_LADDER, person.level()));
    }
    Step<Ratio> year = year(person, reasoning);
    Step<Ratio> earlier = earlier(person, reasoning);
    return reasoning.derive(
        CORRECTION, (all, given) -> new Rebased(all, given, all.minus(given)), year, earlier);
  }

  private static Step<Ratio> year(YearEnd person, Reasoning reasoning) {
    Step<FlatRanks> flat = reasoning.parameter(AntiCorruptionCommission.FLAT_RANKS);
    if (person.rank().filter(rank -> flat.value().hold(person.level(), rank)).isPresent()) {
      Step<Ratio> credit = reasoning.parameter(AntiCorruptionCommission.FLAT_CREDIT);
      return reasoning.conclude(YEAR, credit.value(), List.of(flat, credit));
    }
    return reasoning.derive(
        YEAR,
        CreditScore::exact,
        reasoning.decide(
            CreditRules.CREDIT_ANNUAL, AnnualConversion.of(person.predicate(), person.level())));
  }

  private static Step<Ratio> earlier(YearEnd person, Reasoning reasoning) {
    int months = reasoning.parameter(AntiCorruptionCommission.PERIOD).value().months();
    int needed = reasoning.parameter(AntiCorruptionCommission.PERIOD).value().perYear() - 1;
    List<PerformancePredicate> predicates = person.earlier();
    if (predicates.size() != needed) {
      throw reasoning.invalid(
          AntiCorruptionCommission.EARLIER.name(),
          Message.of(NUMBER_OF_QUARTERS, predicates.size(), needed));
    }
    List<Step<CreditScore>> quarters = new ArrayList<>();
    for (int i = 0; i < needed; i++) {
      quarters.add(reasoning.decideAt(
          Place.in(AntiCorruptionCommission.EARLIER.name(), i, "Q" + (i + 1)),
          CreditRules.CREDIT_PERIODIC,
          PeriodicConversion.of(predicates.get(i), person.level(), months)));
    }
    return reasoning.conclude(
        EARLIER,
        Ratio.sum(quarters.stream().map(quarter -> quarter.value().exact()).toList()),
        quarters);
  }

  static Step<Ratio> boost(NewDegree person, Reasoning reasoning) {
    Step<PerformancePredicate> lowest =
        reasoning.parameter(AntiCorruptionCommission.BOOSTER_PREDICATE);
    boolean goodEnough = person.predicate().standing() >= lowest.value().standing();
    if (!person.degreeHigher() || person.usedAtLevel() || !goodEnough) {
      throw reasoning.notApplicable(Message.of(NOT_EARNED, lowest.value()));
    }
    reasoning.requirePositive(AntiCorruptionCommission.NEED.name(), person.need());
    return reasoning.derive(
        BOOSTER,
        (need, share, predicate) -> need.times(share).dividedBy(Ratio.HUNDRED),
        reasoning.given(AntiCorruptionCommission.NEED, person.need()),
        reasoning.parameter(AntiCorruptionCommission.BOOSTER_SHARE),
        reasoning.given(AntiCorruptionCommission.PREDICATE, person.predicate()));
  }
}
