package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import id.skp.rules.permenpanrb8of2021.score.ScoreLimits;
import java.util.Optional;

/** Leaves special cases to the agency, unless the rule set has a reading of its own. */
final class SpecialCaseProcedure implements Procedure<SpecialCaseFacts, SpecialTreatment> {
  private static final Calculation TREATED = Calculation.of("treated", "Perlakuan", "Treatment");
  private static final Text BY_AGENCY = Text.of(
      "tidak ada aturan bawaan untuk {0}: instansi menetapkannya; pilih specialCasePolicy lain atau ganti aturan special-case dalam varian",
      "no rule is built in for {0}: the agency decides; choose another specialCasePolicy or replace the rule special-case in a variant");

  @Override
  public Step<SpecialTreatment> apply(Facts<SpecialCaseFacts> facts, Reasoning reasoning) {
    Step<SpecialCase> given = facts.get(SpecialCaseFacts.SPECIAL_CASE);
    Optional<Step<Ratio>> last = facts.find(SpecialCaseFacts.LAST_SCORE);
    last.ifPresent(
        score -> ScoreLimits.requireScore(facts, SpecialCaseFacts.LAST_SCORE, score, reasoning));
    Step<SpecialCasePolicy> policy = reasoning.parameter(PredicateParameters.SPECIAL_CASE_POLICY);
    if (reasoning.is(policy, SpecialCasePolicy.LAST_KNOWN)) {
      return reasoning.derive(
          TREATED,
          (each, reading, score) -> SpecialTreatment.standing(score),
          given,
          policy,
          last.orElseThrow(() -> facts.missing(SpecialCaseFacts.LAST_SCORE)));
    } else if (reasoning.is(policy, SpecialCasePolicy.CPNS_EXEMPT)
        && reasoning.is(given, SpecialCase.CPNS)) {
      return reasoning.derive(
          TREATED, (each, reading) -> SpecialTreatment.exemption(), given, policy);
    }
    throw reasoning.notApplicable(Message.of(BY_AGENCY, reasoning.by(given)));
  }
}
