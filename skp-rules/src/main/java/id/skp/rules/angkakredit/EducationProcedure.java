package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;

/** Grants a share of what the next rank needs for a higher degree, once. */
final class EducationProcedure implements Procedure<CreditEducation, CreditScore> {
  private static final Calculation NEED =
      Calculation.of("need", "Kebutuhan pangkat dalam jenjang", "Need per rank of the level");
  private static final Calculation SHARE =
      Calculation.of("education", "Angka kredit pendidikan", "Credit of the degree");
  private static final Text ONCE = Text.of(
      "angka kredit pendidikan diberikan satu kali dan sudah pernah diberikan",
      "credit for a degree is granted once, and was granted before");

  @Override
  public Step<CreditScore> apply(Facts<CreditEducation> facts, Reasoning reasoning) {
    Step<PositionLevel> level = facts.required(CreditEducation.LEVEL);
    Step<Ratio> need = reasoning.derive(
        NEED,
        (table, post) -> table
            .of(post)
            .map(CreditNeed::rank)
            .orElseThrow(() -> Conversion.notFunctional(post, reasoning)),
        reasoning.parameter(CreditParameters.CREDIT_REQUIREMENTS),
        level);
    Step<Boolean> granted = facts.required(CreditEducation.GRANTED);
    reasoning.require(
        granted, before -> !before, before -> reasoning.notApplicable(Message.of(ONCE)));
    return Conversion.printed(
        reasoning.derive(
            SHARE,
            (each, share) -> each.times(Ratio.of(share.value())).dividedBy(Ratio.HUNDRED),
            need,
            reasoning.parameter(CreditParameters.EDUCATION_SHARE)),
        reasoning);
  }
}
