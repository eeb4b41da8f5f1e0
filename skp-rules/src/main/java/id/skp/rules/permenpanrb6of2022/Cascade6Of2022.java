package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.cascade.CascadeChapter;
import id.skp.rules.cascade.CascadeFindings;
import id.skp.rules.cascade.CascadeParameters;
import id.skp.rules.finding.Severity;

/** What PermenPAN-RB 6/2022 says of cascading: the matrix of roles and results; the method is optional. */
record Cascade6Of2022() implements Chapter {
  private static final String MATRIX = "PermenPAN-RB 6/2022, Lampiran matriks peran hasil";
  private static final LegalSource PRACTICE = LegalSource.cited(Basis.PRACTICE, MATRIX);

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameter(CascadeParameters.ONE_METHOD, false, PRACTICE)
        .parameter(CascadeParameters.METHOD_REQUIRED, false, PRACTICE)
        .chapters(new CascadeChapter(
            MATRIX,
            CascadeFindings.of(MATRIX, PRACTICE, Severity.ADVICE).withMainCells(PRACTICE),
            PRACTICE));
  }
}
