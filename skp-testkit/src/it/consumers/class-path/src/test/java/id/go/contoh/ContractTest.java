package id.go.contoh;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Regulation;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.testkit.contract.RuleSetContract;

class ContractTest implements RuleSetContract {
  @Override
  public RuleSet ruleSet() {
    return PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh-2026",
            variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Penilaian Kinerja"))
                .parameter(Parameters6Of2022.MAJORITY_SHARE, Percentage.of(60)));
  }

  @Override
  public int tries() {
    return 3;
  }
}
