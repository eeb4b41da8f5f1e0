package id.skp.testkit.variants.allowance;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.Bands;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Parameter;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.testkit.variants.allowance.AllowanceRules.Judged;
import id.skp.testkit.variants.allowance.AllowanceRules.Lag;
import id.skp.testkit.variants.allowance.AllowanceRules.Payment;
import id.skp.testkit.variants.allowance.AllowanceRules.Reports;
import id.skp.testkit.variants.allowance.AllowanceRules.TableKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a predicate, or a number of reports, to what is paid and when. */
final class Payments {
  private static final Calculation NAMED =
      Calculation.of("named", "Predikat yang dimaksud", "The predicate that is meant");
  private static final Calculation COUNTED = Calculation.of(
      "counted", "Predikat menurut jumlah laporan", "Predicate by number of reports");
  private static final Calculation SHARE =
      Calculation.of("share", "Persentase yang dibayarkan", "Percentage that is paid");
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

  static Step<Payment> byPredicate(Judged judged, Reasoning reasoning) {
    boolean onProbation = judged.cpns().orElse(false);
    if (onProbation && reasoning.parameter(AllowanceRules.CPNS_APART).value()) {
      throw reasoning.notApplicable(Message.of(PROBATION));
    }
    Step<PerformancePredicate> predicate = reasoning.derive(
        NAMED,
        (aliases, name) -> aliases
            .of(name)
            .orElseThrow(() ->
                reasoning.invalid(AllowanceRules.PREDICATE.name(), Message.of(UNKNOWN, name))),
        reasoning.parameter(AllowanceRules.ALIASES),
        reasoning.required(AllowanceRules.PREDICATE, judged.predicate()));
    return payment(
        Optional.of(predicate.value()),
        share(predicate, reasoning),
        judged.allowance(),
        judged.year(),
        judged.period(),
        reasoning);
  }

  private static Step<Ratio> share(Step<PerformancePredicate> predicate, Reasoning reasoning) {
    Step<Map<PerformancePredicate, Ratio>> table = reasoning.parameter(AllowanceRules.TABLE);
    Ratio listed = table.value().get(predicate.value());
    if (listed != null) {
      Step<TableKind> kind = reasoning.parameter(AllowanceRules.TABLE_KIND);
      Ratio paid = kind.value() == TableKind.PAID ? listed : Ratio.HUNDRED.minus(listed);
      return reasoning.conclude(SHARE, paid, List.of(predicate, table, kind));
    }
    Optional<Parameter<Ratio>> other = reasoning.ruleSet().find(AllowanceRules.UNLISTED_SHARE);
    if (other.isEmpty()) {
      throw reasoning.invalid(
          AllowanceRules.PREDICATE.name(), Message.of(UNPAID, predicate.value()));
    }
    return reasoning.derive(
        SHARE,
        (each, share) -> share,
        predicate,
        reasoning.parameter(AllowanceRules.UNLISTED_SHARE));
  }

  static Step<Payment> byReports(Reports month, Reasoning reasoning) {
    reasoning.requireNotNegative(AllowanceRules.REPORTS.name(), Ratio.of(month.reports()));
    reasoning.requireNotNegative(AllowanceRules.REPORTS_BELOW.name(), Ratio.of(month.below()));
    if (month.below() > month.reports()) {
      throw reasoning.conflict(
          AllowanceRules.REPORTS_BELOW.name(),
          Message.of(MORE_BELOW, month.below(), month.reports()));
    }
    Step<Long> reports = reasoning.given(AllowanceRules.REPORTS, month.reports());
    if (month.reports() == 0) {
      Step<Ratio> share = reasoning.derive(
          SHARE,
          (none, cut) -> Ratio.HUNDRED.minus(cut),
          reports,
          reasoning.parameter(AllowanceRules.NO_REPORT_CUT));
      return payment(
          Optional.empty(), share, month.allowance(), month.year(), month.period(), reasoning);
    }
    Step<Bands<PerformancePredicate>> bands = reasoning.parameter(AllowanceRules.REPORT_BANDS);
    Step<PerformancePredicate> predicate = reasoning.derive(
        COUNTED,
        (table, below) -> table.of(Ratio.of(below)),
        bands,
        reasoning.given(AllowanceRules.REPORTS_BELOW, month.below()));
    return payment(
        Optional.of(predicate.value()),
        share(predicate, reasoning),
        month.allowance(),
        month.year(),
        month.period(),
        reasoning);
  }

  private static Step<Payment> payment(
      Optional<PerformancePredicate> predicate,
      Step<Ratio> share,
      Ratio allowance,
      int year,
      int period,
      Reasoning reasoning) {
    reasoning.requireNotNegative(AllowanceRules.ALLOWANCE.name(), allowance);
    Step<Ratio> monthly = reasoning.derive(
        MONTHLY,
        (base, percent) -> base.times(percent).dividedBy(Ratio.HUNDRED),
        reasoning.given(AllowanceRules.ALLOWANCE, allowance),
        share);
    Step<PeriodKind> kind = reasoning.parameter(AllowanceRules.SOURCE_PERIOD);
    Step<EvaluationPeriod> paidIn = reasoning.derive(
        PAID_IN,
        (lag, each) -> paidIn(lag, each, year, period, reasoning),
        reasoning.parameter(AllowanceRules.LAG),
        kind);
    return reasoning.conclude(
        PAYMENT,
        new Payment(predicate, share.value(), monthly.value(), paidIn.value()),
        List.of(monthly, paidIn));
  }

  private static EvaluationPeriod paidIn(
      Lag lag, PeriodKind kind, int year, int number, Reasoning reasoning) {
    EvaluationPeriod judged;
    try {
      judged = new EvaluationPeriod(kind, year, number);
    } catch (InvalidValueException impossible) {
      throw reasoning.invalid(
          AllowanceRules.PERIOD.name(), Message.of(NO_PERIOD, number, String.valueOf(year)));
    }
    LocalDate after = judged.last().plusDays(1);
    return lag == Lag.SAME_PERIOD
        ? judged
        : new EvaluationPeriod(
            kind, after.getYear(), (after.getMonthValue() - 1) / kind.months() + 1);
  }
}
