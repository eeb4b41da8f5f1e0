package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.message.Message;
import java.util.Map;
import java.util.TreeMap;

/**
 * <em>Evaluasi yang berlaku</em>: of each period of a file the evaluation on which others may build, such as a payment or a record
 * of the national system: what its ratings give, otherwise the one that was recorded of it, with the predicate that holds after the
 * objections; and of which periods there is none, because they are undecided or contradicted, or because another post decides the
 * year.
 *
 * @param evaluations the evaluations by their periods, in their order
 * @param withheld why nothing may be built on a period, by the period, in their order; none of these is among the evaluations
 */
public record StandingEvaluations(
    Map<EvaluationPeriod, Evaluation> evaluations, Map<EvaluationPeriod, UndecidedPart> withheld) {
  private static final Text ONE_HOLDS = Text.of(
      "{0}; catat yang berlaku pada hari sesudahnya",
      "{0}; record the one that holds on a later day");

  private static final Text OTHER_POST =
      Text.of("yang menentukan {0} jabatan pada SKP {1}", "the post of the plan {1} decides {0}");

  /**
   * Copies the maps.
   *
   * @param evaluations the evaluations by their periods
   * @param withheld why nothing may be built on a period
   */
  public StandingEvaluations {
    evaluations = ImmutableSortedMap.copyOf(requireNonNull(evaluations, "evaluations"));
    withheld = ImmutableSortedMap.copyOf(requireNonNull(withheld, "withheld"));
  }

  /**
   * Obtains the evaluations that stand in a file whose plans are all of one employee, see {@link YearReport#twoEmployees()}.
   *
   * @param report the report on the file
   * @return the evaluations, and what is withheld
   */
  public static StandingEvaluations of(YearReport report) {
    requireNonNull(report, "report");
    PerformanceFile file = report.reviewed().file().asOf(report.reviewed().reviewedOn());
    Map<EvaluationPeriod, Evaluation> evaluations = new TreeMap<>();
    Map<EvaluationPeriod, UndecidedPart> withheld = new TreeMap<>();
    file.lastEvaluations().forEach((period, recorded) -> {
      if (report.reviewed().period().contains(period)) {
        FilePeriod.dispute(file, recorded, report.review().ruleSet())
            .map(why -> recorded.size() > 1 ? Message.of(ONE_HOLDS, why) : why)
            .ifPresentOrElse(
                why -> withheld.put(period, conflict(period, EntryKind.EVALUASI, why)),
                () -> evaluations.put(period, recorded.get(0).evaluation()));
      }
    });
    for (EvaluatedPeriod each : report.evaluations()) {
      put(each, evaluations, withheld);
    }
    settle(report, evaluations, withheld);
    evaluations.keySet().removeAll(withheld.keySet());
    return new StandingEvaluations(evaluations, withheld);
  }

  /** Of several judgements of a period, the one that an evaluation settled gives it. */
  private static void put(
      EvaluatedPeriod judged,
      Map<EvaluationPeriod, Evaluation> evaluations,
      Map<EvaluationPeriod, UndecidedPart> withheld) {
    EvaluationPeriod period = judged.ratings().period();
    boolean settled = evaluations.containsKey(period);
    if (judged.dispute().isPresent()) {
      if (!settled) {
        withheld.putIfAbsent(
            period, conflict(period, EntryKind.RATING, judged.dispute().orElseThrow()));
      }
    } else if (judged.decision() instanceof Undecided<?> undecided) {
      if (!settled) {
        withheld.putIfAbsent(period, part(period, undecided));
      }
    } else {
      withheld.remove(period);
      evaluations.put(period, judged.decision().orThrow());
    }
  }

  /** What was ruled on an objection holds, and what nobody can tell is withheld. */
  private static void settle(
      YearReport report,
      Map<EvaluationPeriod, Evaluation> evaluations,
      Map<EvaluationPeriod, UndecidedPart> withheld) {
    EvaluationPeriod year = EvaluationPeriod.year(report.reviewed().period().year());
    for (ObjectionCourse course : report.objections()) {
      EvaluationPeriod period = course.document().period();
      if (course.isRulingRefused() && !period.equals(year)) {
        course
            .firstRefused()
            .filter(each -> each.decision() instanceof Undecided<?>)
            .ifPresent(
                each -> withheld.putIfAbsent(period, part(period, (Undecided<?>) each.decision())));
      } else if (course.isReplaced() && !period.equals(year)) {
        course.objection().ifPresent(each -> replace(period, each.predicate(), evaluations));
      }
    }
    Decision<PerformancePredicate> yearEnd = report.finalYearEnd();
    if (yearEnd instanceof Undecided<?> undecided) {
      if (evaluations.containsKey(year)) {
        withheld.putIfAbsent(year, part(year, undecided));
      }
    } else if (report.isOfOtherPost() && evaluations.containsKey(year)) {
      withheld.put(
          year,
          new UndecidedPart(
              year.label(),
              Undecided.Reason.NOT_APPLICABLE,
              "/" + EntryKind.EVALUASI.listName(),
              Message.of(
                  OTHER_POST, year, report.basis().decides().get(0).file().skpId())));
    } else if (report.settled().isPresent()) {
      replace(year, yearEnd.orThrow(), evaluations);
    }
  }

  private static void replace(
      EvaluationPeriod period,
      PerformancePredicate holds,
      Map<EvaluationPeriod, Evaluation> evaluations) {
    evaluations.computeIfPresent(
        period, (same, each) -> each.toBuilder().predicate(holds).build());
  }

  private static UndecidedPart conflict(EvaluationPeriod period, EntryKind kind, Message why) {
    return new UndecidedPart(period.label(), Undecided.Reason.CONFLICT, "/" + kind.listName(), why);
  }

  private static UndecidedPart part(EvaluationPeriod period, Undecided<?> why) {
    return new UndecidedPart(period.label(), why.reason(), why.pointer(), why.message());
  }
}
