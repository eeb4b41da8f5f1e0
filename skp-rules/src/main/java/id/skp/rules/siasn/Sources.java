package id.skp.rules.siasn;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;

/**
 * What the codes and payloads rest on: how clients of several agencies talk to the interface. It is no regulation; its version
 * and the year from which it takes results of PermenPAN-RB 6/2022 stand in place of number and year.
 */
final class Sources {
  static final String INTERFACE = "API SIASN 1.0/2022";

  static final LegalSource CODES =
      LegalSource.cited(Basis.PRACTICE, INTERFACE + ", Lampiran kode referensi");
  static final LegalSource ENDPOINTS =
      LegalSource.cited(Basis.PRACTICE, INTERFACE + ", Lampiran alamat penyimpanan");
  static final LegalSource PAYLOADS =
      LegalSource.cited(Basis.PRACTICE, INTERFACE + ", Lampiran bentuk data");

  static final int FIRST_YEAR = 2014;
  static final LegalSource FIRST = reading(
      "OQ-S01",
      "tahun pertama /skp/save: sembarang tahun, atau 2014, saat PP 46/2011 mulai berlaku",
      "first year of /skp/save: any, or 2014, when PP 46/2011 began to apply");

  private Sources() {}

  /** Returns the source of a choice that this library made where clients do otherwise or nothing is known. */
  static LegalSource reading(String question, String indonesian, String english) {
    return LegalSource.open(Basis.OUR_READING, INTERFACE, question, indonesian, english);
  }
}
