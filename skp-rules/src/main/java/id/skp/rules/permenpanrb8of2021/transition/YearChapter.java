package id.skp.rules.permenpanrb8of2021.transition;

import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** The year 2021 as a whole, from the SKP and behaviour of its first half to its predicate. */
public record YearChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(TransitionParameters.PP46_WEIGHTS, TransitionParameters.INTEGRATION_ROUNDING)
        .rule(
            TransitionRules.PP46_VALUE,
            new Pp46ValueProcedure(),
            cited(PRACTICE, TransitionParameters.PP46))
        .rule(
            TransitionRules.YEAR_2021,
            new Year2021Procedure(),
            cited(PRACTICE, Sources8Of2021.REGULATION));
  }
}
