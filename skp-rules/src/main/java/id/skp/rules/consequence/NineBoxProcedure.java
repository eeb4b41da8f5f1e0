package id.skp.rules.consequence;

import id.skp.core.appraisal.Rating;
import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.Optional;

/** Places performance and potential in one of nine boxes. */
final class NineBoxProcedure implements Procedure<TalentCase, TalentBox> {
  private static final Calculation PERFORMANCE =
      Calculation.of("performance", "Kinerja", "Performance");
  private static final Calculation POTENTIAL =
      Calculation.of("potentialLevel", "Tingkat potensial", "Level of the potential");
  private static final Calculation BOX = Calculation.of("box", "Kotak", "Box");
  private static final Text NO_PLACE =
      Text.of("kebijakan ini tidak menempatkan {0}", "this policy does not place {0}");
  private static final Text OTHER_LEVEL = Text.of(
      "nilai itu berarti {0}; tetapkan salah satu",
      "that score stands for {0}; give one of the two");

  @Override
  public Step<TalentBox> apply(Facts<TalentCase> facts, Reasoning reasoning) {
    Step<Rating> performance = reasoning.derive(
        PERFORMANCE,
        (table, predicate) -> Optional.ofNullable(table.get(predicate))
            .orElseThrow(
                () -> facts.invalid(TalentCase.PREDICATE, Message.of(NO_PLACE, predicate))),
        reasoning.parameter(ConsequenceParameters.TALENT_PERFORMANCE),
        facts.required(TalentCase.PREDICATE));
    return reasoning.derive(
        BOX,
        (table, rating, level) -> Optional.ofNullable(table.get(rating))
            .flatMap(row -> Optional.ofNullable(row.get(level)))
            .map(number -> new TalentBox(rating, level, number))
            .orElseThrow(() -> facts.invalid(TalentCase.PREDICATE, Message.of(NO_PLACE, rating))),
        reasoning.parameter(ConsequenceParameters.TALENT_BOXES),
        performance,
        potential(facts, reasoning));
  }

  private static Step<TalentPotential> potential(Facts<TalentCase> facts, Reasoning reasoning) {
    Optional<Step<Ratio>> score = facts.find(TalentCase.POTENTIAL_SCORE);
    if (score.isEmpty()) {
      return facts.required(TalentCase.POTENTIAL);
    }
    reasoning.require(
        score.get(),
        number -> number.signum() >= 0 && number.compareTo(Ratio.HUNDRED) <= 0,
        number -> facts.invalid(
            TalentCase.POTENTIAL_SCORE, Reasoning.outside(number, Ratio.ZERO, Ratio.HUNDRED)));
    Step<TalentPotential> banded = reasoning.derive(
        POTENTIAL,
        (bands, number) -> bands.of(number),
        reasoning.parameter(ConsequenceParameters.TALENT_POTENTIAL),
        score.get());
    facts
        .find(TalentCase.POTENTIAL)
        .ifPresent(told -> reasoning.require(
            told,
            banded,
            (level, ofScore) -> level == ofScore,
            (level, ofScore) ->
                facts.conflict(TalentCase.POTENTIAL, Message.of(OTHER_LEVEL, ofScore))));
    return banded;
  }
}
