package id.skp.rules.followup;

import id.skp.core.people.SignatureStatus;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Says whether a result stands, whatever the employee did with the document. */
final class ResultStandingProcedure implements Procedure<SignedDocument, Boolean> {
  private static final Calculation STANDS =
      Calculation.of("stands", "Hasil berlaku", "The result stands");

  @Override
  public Step<Boolean> apply(Facts<SignedDocument> facts, Reasoning reasoning) {
    return reasoning.derive(
        STANDS,
        (signature, policy) ->
            signature != SignatureStatus.REFUSED || policy == RefusalPolicy.NOTED,
        facts.required(SignedDocument.SIGNATURE),
        reasoning.parameter(FollowUpParameters.REFUSAL_POLICY));
  }
}
