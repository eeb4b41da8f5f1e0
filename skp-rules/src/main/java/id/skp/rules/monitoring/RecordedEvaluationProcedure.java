package id.skp.rules.monitoring;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.FiledEvaluation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.ArrayList;
import java.util.List;

/** Lets a recorded evaluation stand unless its ratings contradict it and the rule set does not trust it all the same. */
final class RecordedEvaluationProcedure
    implements Procedure<FiledEvaluation, PerformancePredicate> {
  private static final Field RECORDED =
      Field.of("record", "Evaluasi yang dicatat", "Evaluation as recorded");
  private static final Calculation STANDS =
      Calculation.of("stands", "Predikat yang berlaku", "Predicate that holds");

  @Override
  public Step<PerformancePredicate> apply(FiledEvaluation filed, Reasoning reasoning) {
    Attempts attempts = new Attempts(reasoning);
    List<Step<?>> because = new ArrayList<>();
    because.add(reasoning.given(RECORDED, filed));
    Step<ContradictionPolicy> policy =
        reasoning.parameter(MonitoringParameters.CONTRADICTION_POLICY);
    because.add(policy);
    if (policy.value() != ContradictionPolicy.TRUST) {
      for (Contradiction each : Contradictions.of(filed, attempts)) {
        String path = filed.path(each.path());
        throw policy.value() == ContradictionPolicy.REFUSE
            ? reasoning.invalid(path, each.message())
            : reasoning.conflict(path, each.message());
      }
    }
    because.addAll(attempts.steps());
    return reasoning.conclude(STANDS, filed.record().evaluation().predicate(), because);
  }
}
