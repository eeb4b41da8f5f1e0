package id.skp.rules.angkakredit;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of each condition of a promotion whether it is met. */
final class PromotionProcedure implements Procedure<PromotionCase, PromotionOutlook> {
  private static final Calculation PERFORMED =
      Calculation.of("predicatesSuffice", "Predikat mencukupi", "The predicates suffice");
  private static final Calculation OF_EXECUTIVE = Calculation.of(
      "executiveYears",
      "Tahun yang diperiksa bagi pelaksana berijazah magister",
      "Years that count for an executive with a master's degree");
  private static final Calculation OUTLOOK =
      Calculation.of("outlook", "Pemenuhan syarat", "Conditions");

  @Override
  public Step<PromotionOutlook> apply(Facts<PromotionCase> facts, Reasoning reasoning) {
    Step<CreditGoal> goal = facts.required(PromotionCase.GOAL);
    Step<CreditStanding> standing = reasoning
        .call(CreditRules.CREDIT_REQUIREMENT)
        .with(CreditHolding.LEVEL, facts.find(PromotionCase.LEVEL))
        .with(CreditHolding.RANK, facts.find(PromotionCase.RANK))
        .with(CreditHolding.GOAL, Optional.of(goal))
        .with(CreditHolding.CREDIT_HELD, facts.find(PromotionCase.CREDIT_HELD))
        .decide();
    Step<Optional<Boolean>> performed = reasoning.derive(
        PERFORMED,
        PromotionProcedure::suffice,
        facts.get(PromotionCase.PREDICATES),
        reasoning.parameter(CreditParameters.PROMOTION_PREDICATE),
        years(facts, goal, reasoning));
    return reasoning.by(goal) == CreditGoal.PANGKAT && !reasoning.by(isHighest(facts, reasoning))
        ? reasoning.derive(
            OUTLOOK,
            (held, years) -> outlook(Map.of(
                PromotionCondition.ANGKA_KREDIT,
                Optional.of(held.reached()),
                PromotionCondition.PREDIKAT,
                years)),
            standing,
            performed)
        : reasoning.derive(
            OUTLOOK,
            (held, years, vacancy, test) -> outlook(Map.of(
                PromotionCondition.ANGKA_KREDIT, Optional.of(held.reached()),
                PromotionCondition.PREDIKAT, years,
                PromotionCondition.LOWONGAN, vacancy,
                PromotionCondition.UJI_KOMPETENSI, test)),
            standing,
            performed,
            facts.get(PromotionCase.VACANCY),
            facts.get(PromotionCase.COMPETENCE_TEST));
  }

  /** The rank after the highest of a level belongs to the next level, and asks for what that one asks. */
  private static Step<Boolean> isHighest(Facts<PromotionCase> facts, Reasoning reasoning) {
    return reasoning.derive(
        RequirementProcedure.HIGHEST,
        CreditBases::isHighest,
        reasoning.parameter(CreditParameters.CREDIT_BASES),
        facts.required(PromotionCase.RANK),
        facts.required(PromotionCase.LEVEL));
  }

  /** An executive with a master's degree comes to the next level after one year. */
  private static Step<Integer> years(
      Facts<PromotionCase> facts, Step<CreditGoal> goal, Reasoning reasoning) {
    if (reasoning.by(goal) == CreditGoal.JENJANG
        && facts.find(PromotionCase.RANK).isPresent()
        && reasoning.by(facts.required(PromotionCase.LEVEL)) == PositionLevel.AHLI_PERTAMA) {
      Step<Rank> rank = facts.required(PromotionCase.RANK);
      Step<PositionLevel> level = facts.required(PromotionCase.LEVEL);
      if (CreditEntry.isOfExecutive(reasoning.by(rank), reasoning.by(level))) {
        return reasoning.derive(OF_EXECUTIVE, (held, post) -> 1, rank, level);
      }
    }
    return reasoning.parameter(CreditParameters.PROMOTION_YEARS);
  }

  /** One year below is enough to say no; too few years are not enough to say yes. */
  private static Optional<Boolean> suffice(
      List<PerformancePredicate> predicates, PerformancePredicate least, int years) {
    List<PerformancePredicate> asked = predicates.stream().limit(years).toList();
    if (asked.stream().anyMatch(each -> isBelow(each, least))) {
      return Optional.of(false);
    }
    return asked.size() < years ? Optional.empty() : Optional.of(true);
  }

  private static boolean isBelow(PerformancePredicate predicate, PerformancePredicate least) {
    return predicate.standing() < least.standing();
  }

  private static PromotionOutlook outlook(Map<PromotionCondition, Optional<Boolean>> told) {
    Map<PromotionCondition, Optional<Boolean>> all = new EnumMap<>(told);
    return new PromotionOutlook(
        those(all, Optional.of(true)),
        those(all, Optional.of(false)),
        those(all, Optional.empty()));
  }

  private static List<PromotionCondition> those(
      Map<PromotionCondition, Optional<Boolean>> all, Optional<Boolean> state) {
    return all.entrySet().stream()
        .filter(each -> each.getValue().equals(state))
        .map(Map.Entry::getKey)
        .toList();
  }
}
