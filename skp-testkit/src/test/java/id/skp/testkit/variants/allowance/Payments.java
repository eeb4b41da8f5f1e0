package id.skp.testkit.variants.allowance;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import id.skp.testkit.variants.allowance.AllowanceRules.Due;
import id.skp.testkit.variants.allowance.AllowanceRules.Judged;
import id.skp.testkit.variants.allowance.AllowanceRules.Lag;
import id.skp.testkit.variants.allowance.AllowanceRules.Payment;
import id.skp.testkit.variants.allowance.AllowanceRules.Reports;
import id.skp.testkit.variants.allowance.AllowanceRules.TableKind;
import java.time.LocalDate;
import java.util.Optional;

/** From a predicate, or a number of reports, to what is paid and when. */
final class Payments {
  private static final Calculation NAMED =
      Calculation.of("named", "Predikat yang dimaksud", "The predicate that is meant");
  private static final Calculation COUNTED = Calculation.of(
      "counted", "Predikat menurut jumlah laporan", "Predicate by number of reports");
  private static final Calculation SHARE =
      Calculation.of("share", "Persentase yang dibayarkan", "Percentage that is paid");
  private static final Calculation LISTED =
      Calculation.of("listed", "Persentase yang tercantum", "Percentage that is listed");
  private static final Calculation JUDGED =
      Calculation.of("judged", "Periode yang dinilai", "Period that is judged");
  private static final Calculation MONTHLY =
      Calculation.of("monthly", "Tunjangan sebulan", "Allowance a month");
  private static final Calculation PAID_IN = Calculation.of("paidIn", "Dibayarkan pada", "Paid in");
  private static final Calculation PAYMENT = Calculation.of("payment", "Pembayaran", "Payment");
  private static final Text UNKNOWN =
      Text.of("{0} bukan predikat kinerja", "{0} is no performance predicate");
  private static final Text UNPAID = Text.of(
      "kebijakan ini tidak mengatur predikat {0}", "this policy says nothing of the predicate {0}");
  private static final Text NO_PERIOD =
      Text.of("tidak ada periode {0} pada tahun {1}", "there is no period {0} in the year {1}");
  private static final Text PROBATION = Text.of(
      "tunjangan calon PNS diatur tersendiri", "the allowance of people on probation is set apart");
  private static final Text MORE_BELOW = Text.of(
      "{0} laporan di bawah ekspektasi dari {1} laporan",
      "{0} reports below expectation of {1} reports");

  private Payments() {}

  static Step<Payment> byPredicate(Facts<Judged> judged, Reasoning reasoning) {
    Optional<Step<Boolean>> onProbation = judged.find(AllowanceRules.CPNS);
    if (onProbation.isPresent() && reasoning.by(onProbation.get())) {
      reasoning.require(
          reasoning.parameter(AllowanceRules.CPNS_APART),
          apart -> !apart,
          apart -> reasoning.notApplicable(Message.of(PROBATION)));
    }
    Step<PerformancePredicate> predicate = reasoning.derive(
        NAMED,
        (aliases, name) -> aliases
            .of(name)
            .orElseThrow(() -> judged.invalid(AllowanceRules.PREDICATE, Message.of(UNKNOWN, name))),
        reasoning.parameter(AllowanceRules.ALIASES),
        judged.required(AllowanceRules.PREDICATE));
    return payment(Optional.of(predicate), share(judged, predicate, reasoning), judged, reasoning);
  }

  private static Step<Ratio> share(
      Facts<?> facts, Step<PerformancePredicate> predicate, Reasoning reasoning) {
    Step<Optional<Ratio>> listed = reasoning.derive(
        LISTED,
        (table, each) -> Optional.ofNullable(table.get(each)),
        reasoning.parameter(AllowanceRules.TABLE),
        predicate);
    if (reasoning.when(listed, Optional::isPresent)) {
      return reasoning.derive(
          SHARE,
          (share, kind) -> kind == TableKind.PAID
              ? share.orElseThrow()
              : Ratio.HUNDRED.minus(share.orElseThrow()),
          listed,
          reasoning.parameter(AllowanceRules.TABLE_KIND));
    }
    Step<Ratio> unlisted = reasoning
        .find(AllowanceRules.UNLISTED_SHARE)
        .orElseThrow(() ->
            facts.invalid(AllowanceRules.PREDICATE, Message.of(UNPAID, reasoning.by(predicate))));
    return reasoning.derive(SHARE, (each, share) -> share, predicate, unlisted);
  }

  static Step<Payment> byReports(Facts<Reports> month, Reasoning reasoning) {
    Step<Long> reports = month.get(AllowanceRules.REPORTS);
    Step<Long> below = month.get(AllowanceRules.REPORTS_BELOW);
    requireCount(month, AllowanceRules.REPORTS, reports, reasoning);
    requireCount(month, AllowanceRules.REPORTS_BELOW, below, reasoning);
    reasoning.require(
        below,
        reports,
        (some, all) -> some <= all,
        (some, all) ->
            month.conflict(AllowanceRules.REPORTS_BELOW, Message.of(MORE_BELOW, some, all)));
    if (reasoning.is(reports, 0L)) {
      Step<Ratio> share = reasoning.derive(
          SHARE,
          (none, cut) -> Ratio.HUNDRED.minus(cut),
          reports,
          reasoning.parameter(AllowanceRules.NO_REPORT_CUT));
      return payment(Optional.empty(), share, month, reasoning);
    }
    Step<PerformancePredicate> predicate = reasoning.derive(
        COUNTED,
        (table, number) -> table.of(Ratio.of(number)),
        reasoning.parameter(AllowanceRules.REPORT_BANDS),
        below);
    return payment(Optional.of(predicate), share(month, predicate, reasoning), month, reasoning);
  }

  private static void requireCount(
      Facts<Reports> month, Field<Reports, Long> field, Step<Long> number, Reasoning reasoning) {
    reasoning.require(
        number,
        each -> each >= 0,
        each -> month.invalid(field, Reasoning.negative(Ratio.of(each))));
  }

  private static Step<Payment> payment(
      Optional<Step<PerformancePredicate>> predicate,
      Step<Ratio> share,
      Facts<? extends Due> due,
      Reasoning reasoning) {
    Step<Ratio> allowance = due.get(AllowanceRules.ALLOWANCE);
    reasoning.requireNotNegative(due, AllowanceRules.ALLOWANCE, allowance);
    Step<Ratio> monthly = reasoning.derive(
        MONTHLY, (base, percent) -> base.times(percent).dividedBy(Ratio.HUNDRED), allowance, share);
    Step<EvaluationPeriod> judged = reasoning.derive(
        JUDGED,
        (kind, year, number) -> period(kind, year, number, due),
        reasoning.parameter(AllowanceRules.SOURCE_PERIOD),
        due.get(AllowanceRules.YEAR),
        due.get(AllowanceRules.PERIOD));
    Step<EvaluationPeriod> paidIn = reasoning.derive(
        PAID_IN, Payments::paidIn, reasoning.parameter(AllowanceRules.LAG), judged);
    return reasoning.derive(
        PAYMENT,
        (base, percent, when) -> new Payment(predicate.map(reasoning::by), percent, base, when),
        monthly,
        share,
        paidIn);
  }

  private static EvaluationPeriod period(
      PeriodKind kind, int year, int number, Facts<? extends Due> due) {
    try {
      return new EvaluationPeriod(kind, year, number);
    } catch (InvalidValueException impossible) {
      throw due.invalid(AllowanceRules.PERIOD, Message.of(NO_PERIOD, number, String.valueOf(year)));
    }
  }

  private static EvaluationPeriod paidIn(Lag lag, EvaluationPeriod judged) {
    LocalDate after = judged.last().plusDays(1);
    return lag == Lag.SAME_PERIOD
        ? judged
        : new EvaluationPeriod(
            judged.kind(),
            after.getYear(),
            (after.getMonthValue() - 1) / judged.kind().months() + 1);
  }
}
