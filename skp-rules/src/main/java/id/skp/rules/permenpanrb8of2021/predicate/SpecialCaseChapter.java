package id.skp.rules.permenpanrb8of2021.predicate;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.LegalSource.open;

import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb8of2021.score.Sources8Of2021;

/** Years that an ordinary evaluation does not fit. */
public record SpecialCaseChapter() implements Chapter {
  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameters(PredicateParameters.SPECIAL_CASE_POLICY)
        .rule(
            PredicateRules.SPECIAL_CASE,
            new SpecialCaseProcedure(),
            open(
                OUR_READING,
                Sources8Of2021.REGULATION,
                "OQ-829",
                "tugas belajar, CPNS, meninggal, cuti panjang, penugasan: tidak ada aturan bawaan",
                "study leave, candidates, death, long leave, secondment: no rule is built in"));
  }
}
