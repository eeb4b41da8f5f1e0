package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.rules.Calculation;
import id.skp.rules.Field;
import id.skp.rules.FiledEvaluation;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Lets a recorded evaluation stand unless its ratings contradict it and the rule set does not trust it all the same. */
final class RecordedEvaluationProcedure implements Procedure<FiledEvaluation, Evaluation> {
  private static final Field RECORDED =
      Field.of("record", "Evaluasi yang dicatat", "Evaluation as recorded");
  private static final Calculation STANDS =
      Calculation.of("stands", "Evaluasi yang berlaku", "Evaluation that holds");

  @Override
  public Step<Evaluation> apply(FiledEvaluation filed, Reasoning reasoning) {
    Step<FiledEvaluation> given = reasoning.given(RECORDED, filed);
    Step<ContradictionPolicy> policy =
        reasoning.parameter(MonitoringParameters.CONTRADICTION_POLICY);
    if (policy.value() != ContradictionPolicy.TRUST) {
      for (Contradiction each : Contradictions.of(filed, reasoning.ruleSet())) {
        String path = filed.path(each.path());
        throw policy.value() == ContradictionPolicy.REFUSE
            ? reasoning.invalid(path, each.message())
            : reasoning.conflict(path, each.message());
      }
    }
    return reasoning.conclude(STANDS, filed.record().evaluation(), List.of(given, policy));
  }
}
