package id.skp.rules.angkakredit;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;

/** The places that the rules and parameters of credit rest on. */
final class Sources {
  private static final String CONVERSION = "Peraturan BKN 3/2023";
  private static final String FUNCTIONAL_POSTS = "PermenPAN-RB 1/2023";

  static final LegalSource CREDIT = LegalSource.cited(Basis.CIRCULAR, CONVERSION, FUNCTIONAL_POSTS);

  static final LegalSource BASES = LegalSource.cited(
      Basis.REGULATION_TEXT, CONVERSION + ", Lampiran angka kredit dasar, hlm. 5");

  /** What is to come is no law: it is worked out from the law's conversion. */
  static final LegalSource FORECAST =
      LegalSource.cited(Basis.INFERRED, CONVERSION, FUNCTIONAL_POSTS);

  static final LegalSource ENTRY = LegalSource.cited(
      Basis.REGULATION_TEXT, CONVERSION + ", Lampiran angka kredit pengangkatan, hlm. 5");
  static final LegalSource EDUCATION =
      LegalSource.cited(Basis.SINGLE_PRACTICE, CONVERSION, FUNCTIONAL_POSTS);
  static final LegalSource CONDITIONS =
      LegalSource.cited(Basis.INFERRED, CONVERSION, FUNCTIONAL_POSTS);

  private Sources() {}

  /** Returns the source of a choice where the law leaves a question open. */
  static LegalSource open(Basis basis, String question, String indonesian, String english) {
    return LegalSource.cited(basis, CONVERSION, FUNCTIONAL_POSTS)
        .answering(OpenQuestion.of(question, indonesian, english));
  }
}
