package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.unit.UnitRules;

/** The unit as a document. */
record UnitChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .rule(
            UnitRules.UNIT_REVIEW,
            new UnitReviewProcedure(),
            LegalSource.cited(Basis.CIRCULAR, "PermenPAN-RB 6/2022, Pasal 24-25", Sources.CIRCULAR))
        .findings(UnitFindings6Of2022.kinds());
  }
}
