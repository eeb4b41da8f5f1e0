package id.skp.rules.permenpanrb8of2021;

import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.LegalSource.cited;

import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeChapter;
import id.skp.rules.cascade.CascadeFindings;
import id.skp.rules.cascade.CascadeParameters;
import id.skp.rules.finding.Severity;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** How goals are carried: one method for each plan of the superior, and what the superior's score is below. */
record CascadeChapter8Of2021() implements Chapter {
  private static final String ALIGNMENT = "PermenPAN-RB 8/2021, Lampiran Bab II, hlm. 24";
  private static final LegalSource ONE_METHOD =
      cited(REGULATION_TEXT, ALIGNMENT, Sources8Of2021.CASCADING);

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameter(CascadeParameters.ONE_METHOD, true, ONE_METHOD)
        .parameter(CascadeParameters.METHOD_REQUIRED, true, ONE_METHOD)
        .parameters(Cascade8Of2021.SUPERIOR_SCORE_DECIMALS)
        .rule(
            Cascade8Of2021.SUPERIOR_RESULT,
            new SuperiorResultProcedure(),
            cited(REGULATION_TEXT, Sources8Of2021.NON_DIRECT))
        .chapters(new CascadeChapter(
            ALIGNMENT, CascadeFindings.of(ALIGNMENT, ONE_METHOD, Severity.ERROR), ONE_METHOD));
  }
}
