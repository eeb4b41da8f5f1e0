package id.skp.rules.paper;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;

/** Where the papers stand. */
final class Sources {
  private static final String ANNEX = "PermenPAN-RB 6/2022, Lampiran ";

  /** The papers on credit, which come with the conversion of predicates. */
  static final LegalSource CREDIT =
      LegalSource.cited(Basis.CIRCULAR, "Peraturan BKN 3/2023, Lampiran contoh formulir");

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
