package id.skp.rules.angkakredit;

import com.google.common.collect.ImmutableList;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Message;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.List;

/** Holds credit against what the next rank or the next level needs. */
final class RequirementProcedure implements Procedure<CreditHolding, CreditStanding> {
  private static final Calculation NEEDS =
      Calculation.of("needs", "Kebutuhan jenjang (pangkat/jenjang)", "Needs of the level");
  private static final Calculation NEED =
      Calculation.of("need", "Kebutuhan kumulatif", "Cumulative need");
  private static final Calculation IN_RANK =
      Calculation.of("need", "Kebutuhan dalam pangkat", "Need in the rank");
  private static final Calculation STANDING =
      Calculation.of("standing", "Perbandingan dengan kebutuhan", "Comparison with the need");
  private static final Text NEGATIVE = Text.of(
      "{0} negatif; isi angka kredit kumulatif 0 atau lebih",
      "{0} is negative; give a cumulative credit of 0 or more");
  private static final Text NO_NEXT_LEVEL = Text.of(
      "{0} tidak memiliki jenjang berikutnya, sehingga tidak ada angka kredit yang dibutuhkan;"
          + " tanyakan kenaikan pangkat (PANGKAT)",
      "{0} has no next level, so no credit is needed for one; ask for the next rank (PANGKAT)");
  private static final Text NO_NEXT_RANK = Text.of(
      "{0} pangkat tertinggi jenjang {1} yang tidak memiliki jenjang berikutnya, sehingga tidak ada"
          + " angka kredit yang dibutuhkan untuk kenaikan pangkat",
      "{0} is the highest rank of {1}, which has no next level, so no credit is needed for a next"
          + " rank");

  @Override
  public Step<CreditStanding> apply(CreditHolding holding, Reasoning reasoning) {
    Step<PositionLevel> level = reasoning.required(CreditRules.LEVEL, holding.level());
    Step<CreditNeed> needs = reasoning.derive(
        NEEDS,
        (table, post) ->
            table.of(post).orElseThrow(() -> Conversion.notFunctional(post, reasoning)),
        reasoning.parameter(CreditParameters.CREDIT_REQUIREMENTS),
        level);
    Step<CreditGoal> goal = reasoning.required(CreditRules.GOAL, holding.goal());
    Step<Ratio> held = reasoning.required(CreditRules.CREDIT_HELD, holding.creditHeld());
    if (held.value().signum() < 0) {
      throw reasoning.invalid(CreditRules.CREDIT_HELD.name(), Message.of(NEGATIVE, held.value()));
    }
    Step<Ratio> need = switch (goal.value()) {
      case PANGKAT -> forRank(needs, goal, base(holding, reasoning), level.value(), reasoning);
      case JENJANG -> forLevel(needs, goal, holding, level.value(), reasoning);
    };
    return reasoning.derive(STANDING, CreditStanding::of, need, held);
  }

  private static Step<CreditBase> base(CreditHolding holding, Reasoning reasoning) {
    return reasoning.decide(CreditRules.CREDIT_BASE, new HeldRank(holding.level(), holding.rank()));
  }

  /** The level's cumulative figure, whatever the rank; one that is given must all the same be of the level. */
  private static Step<Ratio> forLevel(
      Step<CreditNeed> needs,
      Step<CreditGoal> goal,
      CreditHolding holding,
      PositionLevel level,
      Reasoning reasoning) {
    ImmutableList.Builder<Step<?>> because =
        ImmutableList.<Step<?>>builder().add(needs).add(goal);
    if (holding.rank().isPresent()) {
      because.add(base(holding, reasoning));
    }
    Ratio need = needs
        .value()
        .level()
        .orElseThrow(() -> reasoning.notApplicable(Message.of(NO_NEXT_LEVEL, level)));
    return reasoning.conclude(NEED, need, because.build());
  }

  private static Step<Ratio> forRank(
      Step<CreditNeed> needs,
      Step<CreditGoal> goal,
      Step<CreditBase> base,
      PositionLevel level,
      Reasoning reasoning) {
    requireNextRank(needs.value(), base.value().rank(), level, reasoning);
    Step<CreditCounting> counting = reasoning.parameter(CreditParameters.CREDIT_COUNTING);
    Ratio rank = needs.value().rank();
    List<Step<?>> because = List.of(base, needs, goal, counting);
    return switch (counting.value()) {
      case CUMULATIVE -> reasoning.conclude(NEED, base.value().credit().plus(rank), because);
      case PER_RANK -> reasoning.conclude(IN_RANK, rank, because);
    };
  }

  /** The highest rank of a level leads to the next level; where there is none, to nothing. */
  private static void requireNextRank(
      CreditNeed needs, Rank rank, PositionLevel level, Reasoning reasoning) {
    boolean highest = reasoning
        .parameter(CreditParameters.CREDIT_BASES)
        .value()
        .of(level)
        .filter(ranks -> ranks.get(ranks.size() - 1).rank().equals(rank))
        .isPresent();
    if (highest && needs.level().isEmpty()) {
      throw reasoning.notApplicable(Message.of(NO_NEXT_RANK, rank.value(), level));
    }
  }
}
