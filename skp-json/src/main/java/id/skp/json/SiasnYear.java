package id.skp.json;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.EvaluatedPeriod;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.SettledYear;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.monitoring.YearReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What a report gives of each period, and of which it gives nothing. */
record SiasnYear(
    NavigableMap<EvaluationPeriod, Evaluation> evaluations, List<UndecidedPart> withheld) {
  private static final Text ONE_HOLDS = Text.of(
      "{0}; catat yang berlaku pada hari sesudahnya",
      "{0}; record the one that holds on a later day");

  static SiasnYear of(YearReport report, PerformanceFile file) {
    Optional<UndecidedPart> twoEmployees = report.twoEmployees();
    if (twoEmployees.isPresent()) {
      return new SiasnYear(Collections.emptyNavigableMap(), List.of(twoEmployees.get()));
    }
    NavigableMap<EvaluationPeriod, Evaluation> evaluations = new TreeMap<>();
    NavigableMap<EvaluationPeriod, UndecidedPart> withheld = new TreeMap<>();
    file.lastEvaluations().forEach((period, recorded) -> {
      if (report.reviewed().period().contains(period)) {
        Optional<Message> dispute =
            FilePeriod.dispute(file, recorded, report.review().ruleSet());
        dispute
            .map(why -> recorded.size() > 1 ? Message.of(ONE_HOLDS, why) : why)
            .ifPresent(why -> withheld.put(period, conflict(period, EntryKind.EVALUASI, why)));
        if (dispute.isEmpty() || isRefusedWhenWritten(file, recorded)) {
          recorded.stream()
              .map(EvaluationRecord::evaluation)
              .findFirst()
              .ifPresent(each -> evaluations.put(period, each));
        }
      }
    });
    for (EvaluatedPeriod each : report.evaluations()) {
      put(each, evaluations, withheld);
    }
    Decision<?> yearEnd = report.finalYearEnd();
    EvaluationPeriod year = EvaluationPeriod.year(report.reviewed().period().year());
    if (yearEnd instanceof Undecided<?> undecided
        && evaluations.containsKey(year)
        && !withheld.containsKey(year)) {
      evaluations.remove(year);
      withheld.put(year, part(year, undecided));
    }
    List<UndecidedPart> all = new ArrayList<>(withheld.values());
    credit(report).ifPresent(all::add);
    return new SiasnYear(evaluations, List.copyOf(all));
  }

  /** Of several judgements of a period, the one that an evaluation settled gives it. */
  private static void put(
      EvaluatedPeriod judged,
      NavigableMap<EvaluationPeriod, Evaluation> evaluations,
      NavigableMap<EvaluationPeriod, UndecidedPart> withheld) {
    EvaluationPeriod period = judged.ratings().period();
    boolean settled = evaluations.containsKey(period);
    if (judged.dispute().isPresent() && settled) {
      return;
    }
    if (judged.dispute().isPresent()) {
      withheld.putIfAbsent(
          period, conflict(period, EntryKind.RATING, judged.dispute().orElseThrow()));
    } else if (judged.decision() instanceof Undecided<?> undecided) {
      if (!settled) {
        withheld.putIfAbsent(period, part(period, undecided));
      }
    } else {
      withheld.remove(period);
      evaluations.put(period, judged.decision().orThrow());
    }
  }

  /**
   * An evaluation that was made elsewhere and whose own ratings contradict it is left to the writer, which refuses it unless the
   * caller allows just that; it is told all the same.
   */
  private static boolean isRefusedWhenWritten(
      PerformanceFile file, List<EvaluationRecord> recorded) {
    Evaluation evaluation = recorded.get(0).evaluation();
    return recorded.size() == 1
        && file.lastRatings(evaluation.period()).isEmpty()
        && evaluation.resultRating().isPresent()
        && evaluation.behaviourRating().isPresent();
  }

  /** Who earns no credit has none to be told. */
  private static Optional<UndecidedPart> credit(YearReport report) {
    Decision<YearCredit> credit = report.settled().map(SettledYear::credit).orElse(report.credit());
    EvaluationPeriod year = EvaluationPeriod.year(report.reviewed().period().year());
    Optional<UndecidedPart> why = credit instanceof Undecided<?> undecided
        ? Optional.of(part(year, undecided))
        : credit
            .toOptional()
            .filter(each -> each.counted().isEmpty())
            .flatMap(each -> each.undecided().stream()
                .filter(part -> part.reason() != Undecided.Reason.NOT_APPLICABLE)
                .findFirst());
    return why.filter(each -> each.reason() != Undecided.Reason.NOT_APPLICABLE)
        .map(each -> new UndecidedPart(
            MonitoringRules.CREDIT_YEAR.title(), each.reason(), each.pointer(), each.message()));
  }

  private static UndecidedPart conflict(EvaluationPeriod period, EntryKind kind, Message why) {
    return new UndecidedPart(period.label(), Undecided.Reason.CONFLICT, "/" + kind.listName(), why);
  }

  private static UndecidedPart part(EvaluationPeriod period, Undecided<?> undecided) {
    return new UndecidedPart(
        period.label(), undecided.reason(), undecided.pointer(), undecided.message());
  }
}
