package id.skp.rules.permenpanrb8of2021;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.RuleSet;
import id.skp.rules.Severity;
import id.skp.rules.cascade.CascadeFindings;
import id.skp.rules.cascade.CascadeParameters;
import id.skp.rules.cascade.CascadeRules;

/** What PermenPAN-RB 8/2021 says of cascading: direct or non-direct, one method for each plan of the superior. */
final class Cascade8Of2021 {
  private static final String ALIGNMENT = "PermenPAN-RB 8/2021, Lampiran Bab II, hlm. 24";
  private static final LegalSource ONE_METHOD =
      LegalSource.cited(Basis.REGULATION_TEXT, ALIGNMENT, Sources.CASCADING);

  private Cascade8Of2021() {}

  static void declare(RuleSet.Builder rules) {
    rules
        .parameter(CascadeParameters.ONE_METHOD, true, ONE_METHOD)
        .parameter(CascadeParameters.METHOD_REQUIRED, true, ONE_METHOD);
    CascadeParameters.declare(rules, ALIGNMENT);
    CascadeRules.declare(
        rules, CascadeFindings.of(ALIGNMENT, ONE_METHOD, Severity.ERROR), ONE_METHOD);
  }
}
