package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.input.Field;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Optional;

/** Gathers what is judged of a period from its file, and evaluates that. */
final class PeriodEvaluationProcedure implements Procedure<FilePeriod, Evaluation> {
  private static final Field<?, ?> PERIOD = Field.named("period", "Periode", "Period");
  private static final Field<?, ?> ITEMS_RATED =
      Field.named("items", "Rating tiap butir", "Rating of each item");
  private static final Calculation PLAN =
      Calculation.of("plan", "Versi SKP untuk periode", "Version of the plan for the period");
  private static final Calculation ITEMS =
      Calculation.of("items", "Rating tiap butir", "Rating of each item");
  private static final Calculation JUDGED = Calculation.of(
      "gathered", "Penilaian yang dikumpulkan dari berkas", "Appraisal gathered from the file");
  private static final Text PERIOD_NOT_ALLOWED = Text.of(
      "{0} bukan jenis periode yang dipakai; pakai {1}",
      "{0} is not of a length that is used; use {1}");
  private static final Text NOT_IN_PLAN = Text.of(
      "{0} tidak ada dalam versi SKP untuk periode ini; hapus atau perbaiki rating-nya",
      "{0} is not in the version of the plan for this period; remove or correct its rating");

  @Override
  public List<ParameterKey<?>> parameters() {
    return List.of(MonitoringParameters.ALLOWED_PERIODS);
  }

  @Override
  public Step<Evaluation> apply(Facts<FilePeriod> facts, Reasoning reasoning) {
    Step<FilePeriod> given = facts.whole();
    reasoning.require(
        given,
        reasoning.parameter(MonitoringParameters.ALLOWED_PERIODS),
        (each, allowed) -> allowed.kinds().contains(each.ratings().period().kind()),
        (each, allowed) -> reasoning.invalid(
            facts.pointer(PERIOD),
            Message.of(PERIOD_NOT_ALLOWED, each.ratings().period(), allowed)));
    reasoning.by(reasoning.parameter(MonitoringParameters.ALLOWED_PERIODS));
    Step<Optional<Skp>> plan =
        reasoning.derive(PLAN, each -> each.file().planFor(each.ratings().period()), given);
    reasoning.require(
        plan,
        given,
        (skp, each) -> skp.isPresent(),
        (skp, each) -> MissingParts.plan(each.ratings().period(), reasoning));
    reasoning.requireEach(
        reasoning.derive(ITEMS, each -> each.ratings().items(), given),
        plan,
        (rated, skp) -> isPlanned(rated.item(), skp.orElseThrow()),
        (i, rated, skp) -> reasoning.invalid(
            facts.pointer(ITEMS_RATED) + "/" + i + "/item", Message.of(NOT_IN_PLAN, rated.item())));
    return reasoning.decide(
        PerformanceRules.EVALUATION,
        reasoning.derive(
            JUDGED, each -> each.file().appraisal(each.ratings()).orElseThrow(), given));
  }

  private static boolean isPlanned(PlanItem item, Skp plan) {
    return item.asResult()
        .map(id -> plan.result(id).isPresent())
        .orElseGet(() -> plan.behaviours().stream()
            .anyMatch(each -> PlanItem.behaviour(each.value()).equals(item)));
  }
}
