package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.text.Text;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.message.Message;
import java.util.Optional;

/** Holds credit against what the next rank or the next level needs. */
final class RequirementProcedure implements Procedure<CreditHolding, CreditStanding> {
  private static final Calculation NEEDS =
      Calculation.of("needs", "Kebutuhan jenjang (pangkat/jenjang)", "Needs of the level");
  private static final Calculation NEED =
      Calculation.of("need", "Kebutuhan kumulatif", "Cumulative need");
  private static final Calculation IN_RANK =
      Calculation.of("need", "Kebutuhan dalam pangkat", "Need in the rank");
  static final Calculation HIGHEST =
      Calculation.of("highestRank", "Pangkat tertinggi jenjang", "Highest rank of the level");
  private static final Calculation STANDING =
      Calculation.of("standing", "Perbandingan dengan kebutuhan", "Comparison with the need");
  private static final Text OF_EXECUTIVE = Text.of(
      "{0} di atas pangkat jenjang {1}, seperti pada pelaksana berijazah magister: angka kredit tidak menaikkan pangkat sebelum jenjangnya; tanyakan kenaikan jenjang (JENJANG)",
      "{0} is above the ranks of {1}, as of an executive with a master's degree: credit raises no rank before the level; ask for the next level (JENJANG)");
  private static final Text OF_AGREEMENT = Text.of(
      "{0} golongan PPPK, yang tidak memiliki kenaikan pangkat; tanyakan kenaikan jenjang (JENJANG)",
      "{0} is a class of a PPPK, who has no next rank; ask for the next level (JENJANG)");
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
  public Step<CreditStanding> apply(Facts<CreditHolding> facts, Reasoning reasoning) {
    Step<PositionLevel> level = facts.required(CreditHolding.LEVEL);
    Step<CreditNeed> needs = reasoning.derive(
        NEEDS,
        (table, post) ->
            table.of(post).orElseThrow(() -> Conversion.notFunctional(post, reasoning)),
        reasoning.parameter(CreditParameters.CREDIT_REQUIREMENTS),
        level);
    Step<CreditGoal> goal = facts.required(CreditHolding.GOAL);
    Step<Ratio> held = facts.required(CreditHolding.CREDIT_HELD);
    reasoning.require(
        held,
        number -> number.signum() >= 0,
        number -> facts.invalid(CreditHolding.CREDIT_HELD, Message.of(NEGATIVE, number)));
    Step<Ratio> need = switch (reasoning.by(goal)) {
      case PANGKAT -> {
        requireRankOfLevel(facts, level, reasoning);
        yield forRank(needs, base(facts, level, reasoning), level, reasoning);
      }
      case JENJANG -> forLevel(needs, facts, level, reasoning);
    };
    return reasoning.derive(STANDING, CreditStanding::of, need, held);
  }

  private static Step<CreditBase> base(
      Facts<CreditHolding> facts, Step<PositionLevel> level, Reasoning reasoning) {
    return reasoning
        .call(CreditRules.CREDIT_BASE)
        .with(HeldRank.LEVEL, Optional.of(level))
        .with(HeldRank.RANK, facts.find(CreditHolding.RANK))
        .decide();
  }

  /** An executive with a master's degree stands above the ranks of the level, and the class of a PPPK is no rank. */
  private static void requireRankOfLevel(
      Facts<CreditHolding> facts, Step<PositionLevel> level, Reasoning reasoning) {
    if (facts.find(CreditHolding.RANK).isPresent()) {
      Step<Rank> rank = facts.required(CreditHolding.RANK);
      reasoning.require(
          rank,
          Rank::isCivilServantRank,
          held -> reasoning.notApplicable(Message.of(OF_AGREEMENT, held.value())));
      reasoning.require(
          rank,
          level,
          (held, post) -> !CreditEntry.isOfExecutive(held, post),
          (held, post) -> reasoning.notApplicable(Message.of(OF_EXECUTIVE, held.value(), post)));
    }
  }

  /** A class of a PPPK belongs to no level, and an executive with a master's degree comes with a rank above it. */
  private static boolean isOfLevel(
      Facts<CreditHolding> facts, Step<PositionLevel> level, Reasoning reasoning) {
    Rank rank = reasoning.by(facts.required(CreditHolding.RANK));
    return rank.isCivilServantRank() && !CreditEntry.isOfExecutive(rank, reasoning.by(level));
  }

  /** The level's cumulative figure, whatever the rank; one that is given must all the same be of the level. */
  private static Step<Ratio> forLevel(
      Step<CreditNeed> needs,
      Facts<CreditHolding> facts,
      Step<PositionLevel> level,
      Reasoning reasoning) {
    if (facts.find(CreditHolding.RANK).isPresent() && isOfLevel(facts, level, reasoning)) {
      reasoning.by(base(facts, level, reasoning));
    }
    reasoning.require(
        needs,
        level,
        (each, post) -> each.level().isPresent(),
        (each, post) -> reasoning.notApplicable(Message.of(NO_NEXT_LEVEL, post)));
    return reasoning.derive(NEED, each -> each.level().orElseThrow(), needs);
  }

  private static Step<Ratio> forRank(
      Step<CreditNeed> needs,
      Step<CreditBase> base,
      Step<PositionLevel> level,
      Reasoning reasoning) {
    requireNextRank(needs, base, level, reasoning);
    Step<CreditCounting> counting = reasoning.parameter(CreditParameters.CREDIT_COUNTING);
    return switch (reasoning.by(counting)) {
      case CUMULATIVE ->
        reasoning.derive(
            NEED, (start, each, way) -> start.credit().plus(each.rank()), base, needs, counting);
      case PER_RANK ->
        reasoning.derive(IN_RANK, (start, each, way) -> each.rank(), base, needs, counting);
    };
  }

  /** The highest rank of a level leads to the next level; where there is none, to nothing. */
  private static void requireNextRank(
      Step<CreditNeed> needs,
      Step<CreditBase> base,
      Step<PositionLevel> level,
      Reasoning reasoning) {
    Step<Boolean> highest = reasoning.derive(
        HIGHEST,
        (table, held, post) -> table.isHighest(held.rank(), post),
        reasoning.parameter(CreditParameters.CREDIT_BASES),
        base,
        level);
    reasoning.require(
        needs,
        highest,
        (each, last) -> !last || each.level().isPresent(),
        (each, last) -> reasoning.notApplicable(
            Message.of(NO_NEXT_RANK, reasoning.by(base).rank().value(), reasoning.by(level))));
  }
}
