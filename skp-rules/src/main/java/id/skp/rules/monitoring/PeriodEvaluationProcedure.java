package id.skp.rules.monitoring;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Message;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Gathers what is judged of a period from its file, and evaluates that. */
final class PeriodEvaluationProcedure implements Procedure<FilePeriod, Evaluation> {
  private static final Text PERIOD_NOT_ALLOWED = Text.of(
      "{0} bukan jenis periode yang dipakai; pakai {1}",
      "{0} is not of a length that is used; use {1}");
  private static final Text NOT_IN_PLAN = Text.of(
      "{0} tidak ada dalam versi SKP untuk periode ini; hapus atau perbaiki rating-nya",
      "{0} is not in the version of the plan for this period; remove or correct its rating");

  @Override
  public Step<Evaluation> apply(FilePeriod input, Reasoning reasoning) {
    PerformanceFile file = input.file();
    Step<FilePeriod> given = reasoning.given(MonitoringRules.RATINGS, input);
    Step<AllowedPeriods> allowed = reasoning.parameter(MonitoringParameters.ALLOWED_PERIODS);
    if (!allowed.value().kinds().contains(input.ratings().period().kind())) {
      throw reasoning.invalid(
          "period", Message.of(PERIOD_NOT_ALLOWED, input.ratings().period(), allowed.value()));
    }
    Skp plan = file.planFor(input.ratings().period())
        .orElseThrow(() -> MissingParts.plan(input.ratings().period(), reasoning));
    checkItems(input.ratings().items(), plan, reasoning);
    Appraisal appraisal = file.appraisal(input.ratings()).orElseThrow();
    return reasoning.decide(PerformanceRules.EVALUATION, appraisal, List.of(given, allowed));
  }

  private static void checkItems(List<ItemRating> items, Skp plan, Reasoning reasoning) {
    for (int i = 0; i < items.size(); i++) {
      PlanItem item = items.get(i).item();
      if (!isPlanned(item, plan)) {
        throw reasoning.invalid("items[" + i + "].item", Message.of(NOT_IN_PLAN, item));
      }
    }
  }

  private static boolean isPlanned(PlanItem item, Skp plan) {
    return item.asResult()
        .map(id -> plan.result(id).isPresent())
        .orElseGet(() -> plan.behaviours().stream()
            .anyMatch(each -> PlanItem.behaviour(each.value()).equals(item)));
  }
}
