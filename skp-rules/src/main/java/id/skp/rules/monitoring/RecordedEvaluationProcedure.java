package id.skp.rules.monitoring;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.year.FiledEvaluation;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Lets a recorded evaluation stand unless its ratings contradict it and the rule set does not trust it all the same. */
final class RecordedEvaluationProcedure
    implements Procedure<FiledEvaluation, PerformancePredicate> {
  private static final Calculation STANDS =
      Calculation.of("stands", "Predikat yang berlaku", "Predicate that holds");

  @Override
  public List<ParameterKey<?>> parameters() {
    return List.of(MonitoringParameters.CONTRADICTION_POLICY);
  }

  @Override
  public Step<PerformancePredicate> apply(Facts<FiledEvaluation> facts, Reasoning reasoning) {
    Step<FiledEvaluation> recorded = facts.whole();
    Step<ContradictionPolicy> policy =
        reasoning.parameter(MonitoringParameters.CONTRADICTION_POLICY);
    if (!reasoning.is(policy, ContradictionPolicy.TRUST)) {
      FiledEvaluation filed = reasoning.by(recorded);
      Attempts attempts = new Attempts(recorded, reasoning);
      Contradictions.tie(filed, attempts).ifPresent(tie -> {
        throw reasoning.is(policy, ContradictionPolicy.REFUSE)
            ? reasoning.invalid(tie.pointer(), tie.message())
            : reasoning.conflict(tie.pointer(), tie.message());
      });
      for (Contradiction each : Contradictions.of(filed, attempts)) {
        String pointer = filed.pointer() + each.pointer();
        throw reasoning.is(policy, ContradictionPolicy.REFUSE)
            ? reasoning.invalid(pointer, each.message())
            : reasoning.conflict(pointer, each.message());
      }
    }
    return reasoning.derive(STANDS, filed -> filed.record().evaluation().predicate(), recorded);
  }
}
