package id.skp.rules.permenpanrb8of2021;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;

/** Leaves special cases to the agency, unless the rule set has a reading of its own. */
final class SpecialCaseProcedure implements Procedure<SpecialCaseFacts, SpecialTreatment> {
  private static final Calculation TREATED = Calculation.of("treated", "Perlakuan", "Treatment");
  private static final Text BY_AGENCY = Text.of(
      "tidak ada aturan bawaan untuk {0}: instansi menetapkannya; pilih specialCasePolicy lain atau ganti aturan special-case dalam varian",
      "no rule is built in for {0}: the agency decides; choose another specialCasePolicy or replace the rule special-case in a variant");

  @Override
  public Step<SpecialTreatment> apply(SpecialCaseFacts facts, Reasoning reasoning) {
    facts
        .lastScore()
        .ifPresent(score -> Limits.requireScore(Rules8Of2021.LAST_SCORE, score, reasoning));
    Step<SpecialCase> given = reasoning.given(Rules8Of2021.SPECIAL_CASE_FIELD, facts.specialCase());
    Step<SpecialCasePolicy> policy = reasoning.parameter(Parameters8Of2021.SPECIAL_CASE_POLICY);
    if (policy.value() == SpecialCasePolicy.LAST_KNOWN) {
      Step<Ratio> last = reasoning.required(Rules8Of2021.LAST_SCORE, facts.lastScore());
      return reasoning.derive(
          TREATED, (each, reading, score) -> SpecialTreatment.standing(score), given, policy, last);
    } else if (policy.value() == SpecialCasePolicy.CPNS_EXEMPT
        && given.value() == SpecialCase.CPNS) {
      return reasoning.derive(
          TREATED, (each, reading) -> SpecialTreatment.exemption(), given, policy);
    }
    throw reasoning.notApplicable(Message.of(BY_AGENCY, facts.specialCase()));
  }
}
