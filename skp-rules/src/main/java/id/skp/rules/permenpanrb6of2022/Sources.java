package id.skp.rules.permenpanrb6of2022;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;

/** The places that several rules and parameters of this rule set rest on. */
final class Sources {
  static final String REGULATION = "PermenPAN-RB 6/2022";
  static final String CIRCULAR = "SE MenPANRB 3/2023";
  static final String QUADRANT = "PermenPAN-RB 6/2022, Lampiran kuadran kinerja pegawai";
  static final String RESULT_RATING = "PermenPAN-RB 6/2022, Lampiran rating hasil kerja";
  static final String BEHAVIOUR_RATING = "PermenPAN-RB 6/2022, Lampiran rating perilaku kerja";
  static final String EVALUATION_FORM = "PermenPAN-RB 6/2022, Lampiran Anak Lampiran 4 Tabel 1";

  static final String PLAN_FORM = "PermenPAN-RB 6/2022, Lampiran SKP";
  static final String PLANNING_DIALOGUE = "PermenPAN-RB 6/2022, Lampiran perencanaan kinerja";
  static final String MATRIX = "PermenPAN-RB 6/2022, Lampiran matriks peran hasil";

  private Sources() {}

  /** Returns the source of a choice that this library made where the law leaves a question open. */
  static LegalSource reading(String citation, String question, String indonesian, String english) {
    return LegalSource.cited(Basis.OUR_READING, citation)
        .answering(OpenQuestion.of(question, indonesian, english));
  }
}
