package id.skp.rules.paper;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;

/** Where in PermenPAN-RB 6/2022 the papers stand. */
final class Sources {
  private static final String ANNEX = "PermenPAN-RB 6/2022, Lampiran ";

  private Sources() {}

  static LegalSource plan(Basis basis) {
    return cited(basis, "SKP");
  }

  static LegalSource cited(Basis basis, String place) {
    return LegalSource.cited(basis, ANNEX + place);
  }

  static LegalSource page(Basis basis, String place, String page) {
    return LegalSource.cited(basis, ANNEX + place + ", hlm. " + page);
  }
}
