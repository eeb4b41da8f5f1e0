package id.skp.rules.monitoring;

import id.skp.core.people.Position;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.rules.Reasoning;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.message.Message;

/** Says what a file lacks: to give "evaluations" is no help to somebody whose file holds some. */
final class MissingParts {
  private static final Text NO_EVALUATION = Text.of(
      "tidak ada evaluasi {0} dalam berkas {1}; evaluasi {0} dan catat hasilnya (skp year --record, atau PerformanceYear.record)",
      "there is no evaluation of {0} in the file of {1}; evaluate {0} and record what comes out (skp year --record, or PerformanceYear.record)");
  private static final Text OF_ACTING = Text.of(
      "evaluasi {0} dalam berkas {1} adalah evaluasi jabatan {2}, yang bukan definitif; catat jabatan definitif dengan SKP dan berkasnya sendiri, lalu evaluasi {0}",
      "the evaluation of {0} in the file of {1} is that of {2}, which is an acting post; record the definitive post with a plan and a file of its own, and evaluate {0}");
  private static final Text NO_PLAN = Text.of(
      "tidak ada versi SKP yang berlaku dalam {0}; catat versi SKP untuk {0}, atau perbaiki periodenya",
      "no version of the plan holds in {0}; record the version of the plan for {0}, or correct the period");

  private MissingParts() {}

  static RuntimeException evaluation(EvaluationPeriod period, String skpId, Reasoning reasoning) {
    return missing(
        "/" + MonitoringRules.EVALUATIONS,
        MonitoringRules.EVALUATIONS.title(),
        Message.of(NO_EVALUATION, period, skpId),
        reasoning);
  }

  /** What an acting post was evaluated with under another version of the plan is no evaluation of the definitive one. */
  static RuntimeException evaluation(
      EvaluationPeriod period, String skpId, Position acting, Reasoning reasoning) {
    return missing(
        "/" + MonitoringRules.EVALUATIONS,
        MonitoringRules.EVALUATIONS.title(),
        Message.of(OF_ACTING, period, skpId, acting.printed()),
        reasoning);
  }

  static RuntimeException plan(EvaluationPeriod period, Reasoning reasoning) {
    return missing(
        "/" + MonitoringRules.PLANS,
        MonitoringRules.PLANS.title(),
        Message.of(NO_PLAN, period),
        reasoning);
  }

  /** None of the files holds a plan for the year. */
  static RuntimeException file(EvaluationPeriod year, Reasoning reasoning) {
    return missing(
        "/" + MonitoringRules.FILES,
        MonitoringRules.FILES.title(),
        Message.of(NO_PLAN, year),
        reasoning);
  }

  private static RuntimeException missing(
      String pointer, Text part, Message message, Reasoning reasoning) {
    return reasoning.undecided(
        new UndecidedPart(part, Undecided.Reason.MISSING_INPUT, pointer, message));
  }
}
