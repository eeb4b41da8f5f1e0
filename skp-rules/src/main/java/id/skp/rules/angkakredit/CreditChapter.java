package id.skp.rules.angkakredit;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/** <em>Angka kredit</em>: the rules of {@link CreditRules} with the parameters that they use. */
public record CreditChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            CreditParameters.CREDIT_PERCENTAGES,
            CreditParameters.CREDIT_COEFFICIENTS,
            CreditParameters.CREDIT_MONTHS,
            CreditParameters.CREDIT_PRINT_SCALE,
            CreditParameters.CREDIT_ROUNDING,
            CreditParameters.CREDIT_REQUIREMENTS,
            CreditParameters.CREDIT_BASES,
            CreditParameters.CREDIT_COUNTING,
            CreditParameters.EXECUTIVE_ENTRY_CREDIT,
            CreditParameters.EXECUTIVE_NEXT_CREDIT,
            CreditParameters.EDUCATION_SHARE,
            CreditParameters.PROMOTION_PREDICATE,
            CreditParameters.PROMOTION_YEARS)
        .rule(CreditRules.CREDIT_ANNUAL, new AnnualProcedure(), Sources.CREDIT)
        .rule(CreditRules.CREDIT_PERIODIC, new PeriodicProcedure(), Sources.CREDIT)
        .rule(CreditRules.CREDIT_ACCUMULATION, new AccumulationProcedure(), Sources.CREDIT)
        .rule(CreditRules.CREDIT_BASE, new BaseProcedure(), Sources.BASES)
        .rule(CreditRules.CREDIT_REQUIREMENT, new RequirementProcedure(), Sources.CREDIT)
        .rule(CreditRules.CREDIT_FORECAST, new ForecastProcedure(), Sources.FORECAST)
        .rule(CreditRules.CREDIT_ENTRY, new EntryProcedure(), Sources.ENTRY)
        .rule(CreditRules.CREDIT_EDUCATION, new EducationProcedure(), Sources.EDUCATION)
        .rule(CreditRules.PROMOTION_CONDITIONS, new PromotionProcedure(), Sources.CREDIT);
  }
}
