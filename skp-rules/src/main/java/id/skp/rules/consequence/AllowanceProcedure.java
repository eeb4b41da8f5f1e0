package id.skp.rules.consequence;

import id.skp.core.appraisal.Percentage;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.number.Ratio;
import id.skp.core.people.Employment;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pays of an allowance what a predicate and the events of a period leave of it. All cuts are percentages of the same amount, add
 * up, and are held by a cap; nothing is rounded.
 */
final class AllowanceProcedure implements Procedure<AllowanceCase, Allowance> {
  private static final Calculation PAID_IN =
      Calculation.of("paidIn", "Periode pembayaran", "Period in which it is paid");
  private static final Calculation GOVERNED = Calculation.of(
      "governed", "Bagian yang dibayar menurut kinerja", "Amount that performance pays");
  private static final Calculation OF_EMPLOYMENT = Calculation.of(
      "ofEmployment", "Bagian menurut status kepegawaian", "Amount for the employment");
  private static final Calculation INSTEAD = Calculation.of(
      "insteadOfPredicate",
      "Potongan kejadian sebagai pengganti predikat",
      "Cut of events in place of a predicate");
  private static final Calculation NAMED =
      Calculation.of("named", "Predikat yang dimaksud", "The predicate that is meant");
  private static final Calculation DERIVED =
      Calculation.of("derived", "Predikat menurut jumlah", "Predicate by count");
  private static final Calculation PRINTED =
      Calculation.of("printedShare", "Persentase yang tercantum", "Percentage that is printed");
  private static final Calculation SHARE =
      Calculation.of("share", "Persentase predikat", "Percentage of the predicate");
  private static final Calculation PREDICATE_CUT =
      Calculation.of("predicateCut", "Potongan predikat", "Cut of the predicate");
  private static final Calculation EVENT_CUT =
      Calculation.of("eventCut", "Potongan kejadian", "Cut of events");
  private static final Calculation STOPS_ON =
      Calculation.of("stopsOn", "Potongan predikat berhenti", "The cut of the predicate stops");
  private static final Calculation PERCENT =
      Calculation.of("percent", "Persentase yang dibayarkan", "Percentage that is paid");
  private static final Calculation PERCENT_AFTER = Calculation.of(
      "percentAfter", "Persentase sesudah potongan berhenti", "Percentage after the cut stops");
  private static final Calculation MONTHLY =
      Calculation.of("monthly", "Dibayarkan sebulan", "Paid a month");
  private static final Calculation RAISED =
      Calculation.of("raised", "Sesudah potongan berhenti", "After the cut stops");
  private static final Calculation ALLOWANCE = Calculation.of("allowance", "Pembayaran", "Payment");

  private static final Text NO_POLICY = Text.of(
      "himpunan aturan ini tidak memuat kebijakan tunjangan; pilih varian suatu instansi",
      "this rule set holds no policy on allowances; choose an agency's variant");
  private static final Text NOT_PAID_BY = Text.of(
      "kebijakan ini tidak membayar menurut {0}; yang membayar: {1}",
      "this policy does not pay by {0}; what pays: {1}");
  private static final Text NO_PERIOD =
      Text.of("periode pembayarannya di luar kalender", "it would be paid beyond the calendar");
  private static final Text APART = Text.of(
      "tunjangan {0} diatur tersendiri oleh keputusan itu",
      "the decree sets the allowance of {0} apart");
  private static final Text UNKNOWN_EVENT =
      Text.of("kebijakan ini tidak memotong untuk {0}", "this policy does not cut for {0}");
  private static final Text NEGATIVE_EVENT =
      Text.of("perlu jumlah 0 atau lebih, diberikan {0}", "needs a count of 0 or more, got {0}");
  private static final Text UNKNOWN =
      Text.of("{0} bukan predikat kinerja", "{0} is no performance predicate");
  private static final Text AMBIGUOUS = Text.of(
      "kebijakan ini memakai {0} untuk beberapa predikat",
      "this policy uses {0} for several predicates");
  private static final Text NOT_COUNTED = Text.of(
      "kebijakan ini tidak menentukan predikat untuk jumlah {0}",
      "this policy derives no predicate from the count {0}");
  private static final Text OTHER_PREDICATE = Text.of(
      "jumlah itu berarti {0}; berikan salah satu",
      "that count stands for {0}; give one of the two");
  private static final Text INSTEAD_OF_IT = Text.of(
      "kejadian yang diberikan menggantikan predikat; berikan salah satu",
      "an event that is given stands in place of a predicate; give one of the two");
  private static final Text UNPAID = Text.of(
      "kebijakan ini tidak mengatur predikat {0}", "this policy says nothing of the predicate {0}");

  @Override
  public Step<Allowance> apply(Facts<AllowanceCase> facts, Reasoning reasoning) {
    Step<EvaluationPeriod> paid = paidIn(facts, reasoning);
    Step<Ratio> governed = ofEmployment(facts, governed(facts, reasoning), reasoning);
    Step<List<EventCount>> events = facts.get(AllowanceCase.EVENTS);
    Step<List<AllowanceCut>> cuts = reasoning.parameter(ConsequenceParameters.ALLOWANCE_CUTS);
    requireKnown(facts, events, cuts, reasoning);
    Step<Ratio> instead = sum(INSTEAD, true, cuts, events, reasoning);
    Optional<Step<PerformancePredicate>> predicate =
        reasoning.when(instead, cut -> cut.signum() > 0)
            ? none(facts)
            : Optional.of(predicate(facts, reasoning));
    Step<Ratio> own =
        predicate.map(each -> predicateCut(facts, each, reasoning)).orElse(instead);
    Step<Ratio> others = sum(EVENT_CUT, false, cuts, events, reasoning);
    Step<Percentage> cap = reasoning.parameter(ConsequenceParameters.CUT_CAP);
    Step<Ratio> percent = reasoning.derive(PERCENT, AllowanceProcedure::left, own, others, cap);
    Step<Ratio> after =
        reasoning.derive(PERCENT_AFTER, (cut, most) -> left(Ratio.ZERO, cut, most), others, cap);
    Step<Optional<LocalDate>> stop = reasoning.derive(
        STOPS_ON,
        AllowanceProcedure::stopsOn,
        reasoning.parameter(ConsequenceParameters.ALLOWANCE_STOPS),
        facts.required(AllowanceCase.PERIOD),
        facts.get(AllowanceCase.LATER),
        own);
    Step<Ratio> share = isBefore(stop, paid, reasoning) ? after : percent;
    Step<Ratio> monthly = reasoning.derive(
        MONTHLY,
        (amount, paying) -> amount.times(paying).dividedBy(Ratio.HUNDRED),
        governed,
        share);
    Step<Optional<Allowance.Raised>> raised = reasoning.derive(
        RAISED,
        (day, period, amount, paying) -> day.filter(
                each -> each.isAfter(period.first()) && !each.isAfter(period.last()))
            .map(each -> new Allowance.Raised(each, amount.times(paying).dividedBy(Ratio.HUNDRED))),
        stop,
        paid,
        governed,
        after);
    return reasoning.derive(
        ALLOWANCE,
        (each, amount, period, later) ->
            new Allowance(predicate.map(reasoning::by), each, amount, period, later),
        share,
        monthly,
        paid,
        raised);
  }

  /** An event that stands in place of a predicate leaves room for none. */
  private static Optional<Step<PerformancePredicate>> none(Facts<AllowanceCase> facts) {
    if (facts.find(AllowanceCase.PREDICATE).isPresent()) {
      throw facts.conflict(AllowanceCase.PREDICATE, Message.of(INSTEAD_OF_IT));
    }
    if (facts.find(AllowanceCase.COUNTED).isPresent()) {
      throw facts.conflict(AllowanceCase.COUNTED, Message.of(INSTEAD_OF_IT));
    }
    return Optional.empty();
  }

  private static boolean isBefore(
      Step<Optional<LocalDate>> stop, Step<EvaluationPeriod> paid, Reasoning reasoning) {
    LocalDate first = reasoning.by(paid).first();
    return reasoning.when(stop, day -> day.filter(each -> !each.isAfter(first)).isPresent());
  }

  private static Step<EvaluationPeriod> paidIn(Facts<AllowanceCase> facts, Reasoning reasoning) {
    Step<Map<PeriodKind, Integer>> schedule =
        reasoning.parameter(ConsequenceParameters.PAYMENT_SCHEDULE);
    reasoning.require(
        schedule,
        table -> !table.isEmpty(),
        table -> reasoning.notApplicable(Message.of(NO_POLICY)));
    return reasoning.derive(
        PAID_IN,
        (table, period) -> Optional.ofNullable(table.get(period.kind()))
            .map(later -> later(facts, period, later))
            .orElseThrow(() -> facts.invalid(
                AllowanceCase.PERIOD,
                Message.of(NOT_PAID_BY, period.kind(), List.copyOf(table.keySet())))),
        schedule,
        facts.required(AllowanceCase.PERIOD));
  }

  private static EvaluationPeriod later(
      Facts<AllowanceCase> facts, EvaluationPeriod period, int periods) {
    return paidBy(period, periods)
        .orElseThrow(() -> facts.invalid(AllowanceCase.PERIOD, Message.of(NO_PERIOD)));
  }

  /** Returns the period that another pays some periods later; empty beyond the calendar. */
  static Optional<EvaluationPeriod> paidBy(EvaluationPeriod period, int periods) {
    YearMonth first =
        YearMonth.from(period.first()).plusMonths((long) periods * period.kind().months());
    return first.getYear() > EvaluationPeriod.LAST_YEAR
        ? Optional.empty()
        : Optional.of(EvaluationPeriod.of(
            period.kind(),
            first.getYear(),
            (first.getMonthValue() - 1) / period.kind().months() + 1));
  }

  private static Step<Ratio> governed(Facts<AllowanceCase> facts, Reasoning reasoning) {
    Step<Ratio> allowance = facts.required(AllowanceCase.ALLOWANCE);
    reasoning.requireNotNegative(facts, AllowanceCase.ALLOWANCE, allowance);
    return reasoning.derive(
        GOVERNED,
        (amount, base, part) -> base == AllowanceBase.BAGIAN_KINERJA ? amount : of(amount, part),
        allowance,
        reasoning.parameter(ConsequenceParameters.ALLOWANCE_BASE),
        reasoning.parameter(ConsequenceParameters.PERFORMANCE_PART));
  }

  private static Ratio of(Ratio amount, Percentage percentage) {
    return amount.times(Ratio.of(percentage.value())).dividedBy(Ratio.HUNDRED);
  }

  private static Step<Ratio> ofEmployment(
      Facts<AllowanceCase> facts, Step<Ratio> governed, Reasoning reasoning) {
    Step<List<Employment>> apart = reasoning.parameter(ConsequenceParameters.EMPLOYMENTS_APART);
    Step<Map<Employment, Percentage>> shares =
        reasoning.parameter(ConsequenceParameters.EMPLOYMENT_SHARES);
    boolean tellsNoneApart = reasoning.when(apart, List::isEmpty);
    boolean paysAllAlike = reasoning.when(shares, Map::isEmpty);
    if (tellsNoneApart && paysAllAlike) {
      return governed;
    }
    Step<Employment> employment = facts.required(AllowanceCase.EMPLOYMENT);
    reasoning.require(
        employment,
        apart,
        (each, others) -> !others.contains(each),
        (each, others) -> reasoning.notApplicable(Message.of(APART, each)));
    return reasoning.derive(
        OF_EMPLOYMENT,
        (amount, table, each) ->
            Optional.ofNullable(table.get(each)).map(share -> of(amount, share)).orElse(amount),
        governed,
        shares,
        employment);
  }

  private static void requireKnown(
      Facts<AllowanceCase> facts,
      Step<List<EventCount>> events,
      Step<List<AllowanceCut>> cuts,
      Reasoning reasoning) {
    reasoning.require(
        events,
        all -> all.stream().allMatch(each -> each.count() >= 0),
        all -> facts.invalid(
            AllowanceCase.EVENTS,
            Message.of(
                NEGATIVE_EVENT,
                all.stream().filter(each -> each.count() < 0).findFirst().orElseThrow())));
    reasoning.require(
        events,
        cuts,
        (all, table) -> unknown(all, table).isEmpty(),
        (all, table) -> facts.invalid(
            AllowanceCase.EVENTS, Message.of(UNKNOWN_EVENT, unknown(all, table).orElseThrow())));
  }

  private static Optional<String> unknown(List<EventCount> events, List<AllowanceCut> cuts) {
    return events.stream()
        .map(EventCount::event)
        .filter(event -> cuts.stream().noneMatch(cut -> cut.event().equals(event)))
        .findFirst();
  }

  private static Step<Ratio> sum(
      Calculation calculation,
      boolean insteadOfPredicate,
      Step<List<AllowanceCut>> cuts,
      Step<List<EventCount>> events,
      Reasoning reasoning) {
    return reasoning.derive(
        calculation,
        (table, all) -> table.stream()
            .filter(cut -> cut.insteadOfPredicate() == insteadOfPredicate)
            .map(cut -> Ratio.of(cut.percent().value()).times(Ratio.of(times(cut, all))))
            .reduce(Ratio.ZERO, Ratio::plus),
        cuts,
        events);
  }

  private static long times(AllowanceCut cut, List<EventCount> events) {
    long count = 0;
    for (EventCount each : events) {
      if (each.event().equals(cut.event())) {
        count = Math.addExact(count, each.count());
      }
    }
    return cut.each() ? count : Math.min(count, 1);
  }

  private static Step<PerformancePredicate> predicate(
      Facts<AllowanceCase> facts, Reasoning reasoning) {
    Optional<Step<Long>> counted = facts.find(AllowanceCase.COUNTED);
    if (counted.isEmpty()) {
      return named(facts, facts.required(AllowanceCase.PREDICATE), reasoning);
    }
    Step<PerformancePredicate> derived = reasoning.derive(
        DERIVED,
        (table, number) -> table.entrySet().stream()
            .filter(each -> each.getValue() <= number)
            .max(Map.Entry.<PerformancePredicate, Integer>comparingByValue()
                .thenComparing(each -> -each.getKey().standing()))
            .map(Map.Entry::getKey)
            .orElseThrow(
                () -> facts.invalid(AllowanceCase.COUNTED, Message.of(NOT_COUNTED, number))),
        reasoning.parameter(ConsequenceParameters.COUNTED_PREDICATES),
        counted.get());
    facts
        .find(AllowanceCase.PREDICATE)
        .map(name -> named(facts, name, reasoning))
        .ifPresent(told -> reasoning.require(
            told,
            derived,
            (each, ofCount) -> each == ofCount,
            (each, ofCount) ->
                facts.conflict(AllowanceCase.PREDICATE, Message.of(OTHER_PREDICATE, ofCount))));
    return derived;
  }

  private static Step<PerformancePredicate> named(
      Facts<AllowanceCase> facts, Step<String> name, Reasoning reasoning) {
    return reasoning.derive(
        NAMED,
        (aliases, text) -> {
          List<PerformancePredicate> meant = aliases.entrySet().stream()
              .filter(each -> each.getValue().equals(text))
              .map(Map.Entry::getKey)
              .toList();
          if (meant.size() > 1) {
            throw facts.conflict(AllowanceCase.PREDICATE, Message.of(AMBIGUOUS, text));
          }
          return meant.stream()
              .findFirst()
              .or(() -> Stream.of(PerformancePredicate.values())
                  .filter(each -> each.name().equals(text))
                  .findFirst())
              .orElseThrow(() -> facts.invalid(AllowanceCase.PREDICATE, Message.of(UNKNOWN, text)));
        },
        reasoning.parameter(ConsequenceParameters.PREDICATE_ALIASES),
        name);
  }

  private static Step<Ratio> predicateCut(
      Facts<AllowanceCase> facts, Step<PerformancePredicate> predicate, Reasoning reasoning) {
    Step<Optional<Percentage>> printed = reasoning.derive(
        PRINTED,
        (table, each) -> Optional.ofNullable(table.get(each)),
        reasoning.parameter(ConsequenceParameters.ALLOWANCE_SHARES),
        predicate);
    Step<Percentage> share = reasoning.when(printed, Optional::isPresent)
        ? reasoning.derive(SHARE, Optional::orElseThrow, printed)
        : reasoning.derive(
            SHARE,
            (table, each) -> Optional.ofNullable(table.get(each))
                .orElseThrow(
                    () -> facts.invalid(AllowanceCase.PREDICATE, Message.of(UNPAID, each))),
            reasoning.parameter(ConsequenceParameters.UNPRINTED_SHARES),
            predicate);
    return reasoning.derive(
        PREDICATE_CUT,
        (percentage, kind) -> kind == ShareKind.DIPOTONG
            ? Ratio.of(percentage.value())
            : Ratio.HUNDRED.minus(Ratio.of(percentage.value())),
        share,
        reasoning.parameter(ConsequenceParameters.SHARE_KIND));
  }

  private static Ratio left(Ratio own, Ratio others, Percentage cap) {
    Ratio cut = own.plus(others);
    Ratio most = Ratio.of(cap.value());
    return Ratio.HUNDRED.minus(cut.compareTo(most) > 0 ? most : cut);
  }

  /** A cut stops with the first later period that is good enough, on the day after it. */
  private static Optional<LocalDate> stopsOn(
      Map<PeriodKind, AllowanceStop> stops,
      EvaluationPeriod judged,
      List<LaterPredicate> later,
      Ratio cut) {
    return Optional.ofNullable(stops.get(judged.kind()))
        .filter(stop -> cut.signum() > 0)
        .flatMap(stop -> later.stream()
            .filter(each -> each.period().first().isAfter(judged.last()))
            .filter(stop::isMetBy)
            .map(each -> each.period().last().plusDays(1))
            .min(Comparator.naturalOrder()));
  }
}
