package id.skp.rules.siasn;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;

/** What the national system takes and gives: codes, years and choices, with the quadrant that they stand for. */
record SiasnChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(SiasnParameters.RATING_CODES, SiasnParameters.PREDICATE_CODES)
        .parameter(
            Parameters6Of2022.PREDICATE_MATRIX,
            PermenPanRb6Of2022.ruleSet()
                .parameter(Parameters6Of2022.PREDICATE_MATRIX)
                .value(),
            Sources.CODES)
        .parameters(
            SiasnParameters.COEFFICIENT_CODES,
            SiasnParameters.PERIOD_CODES,
            SiasnParameters.GRADE_CODES,
            SiasnParameters.FIRST_PP46_YEAR,
            SiasnParameters.FIRST_SKP_2021_YEAR,
            SiasnParameters.FIRST_SKP_2022_YEAR,
            SiasnParameters.NAME_MATCHING,
            SiasnParameters.CREDIT_PROFILE,
            SiasnParameters.DOCUMENT_PROFILE,
            SiasnParameters.SAME_YEAR_POLICY,
            SiasnParameters.EMPTY_PATH,
            SiasnParameters.NON_ASN_APPRAISER_ID,
            SiasnParameters.MONTH_AS_TEXT,
            SiasnParameters.COEFFICIENT_FOR_NON_FUNCTIONAL,
            SiasnParameters.INCONSISTENT_READ_POLICY,
            SiasnParameters.SCORE_TOLERANCE,
            SiasnParameters.CREDIT_DECREE_DAYS)
        .rule(SiasnRules.SIASN_QUADRANT, new QuadrantProcedure(), Sources.CODES)
        .rule(SiasnRules.SIASN_ENDPOINT, new EndpointProcedure(), Sources.ENDPOINTS)
        .findings(SiasnFinding.kinds());
  }
}
