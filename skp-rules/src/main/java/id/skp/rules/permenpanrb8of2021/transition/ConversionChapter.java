package id.skp.rules.permenpanrb8of2021.transition;

import static id.skp.core.law.Basis.PRACTICE;
import static id.skp.core.law.LegalSource.cited;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** The conversion of a value under PP 46/2011, and its integration with the second half of 2021. */
public record ConversionChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(
            TransitionParameters.PP46_BANDS,
            TransitionParameters.PP46_MAX,
            TransitionParameters.INTEGRATION_WEIGHTS)
        .rule(
            TransitionRules.PP46_CONVERSION,
            new Pp46Procedure(),
            cited(PRACTICE, TransitionParameters.PP46))
        .rule(
            TransitionRules.INTEGRATION_2021,
            new IntegrationProcedure(),
            cited(PRACTICE, Sources8Of2021.REGULATION));
  }
}
