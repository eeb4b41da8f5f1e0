package id.skp.rules.permenpanrb6of2022;

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
  static final String MONITORING =
      "PermenPAN-RB 6/2022, Lampiran pelaksanaan, pemantauan, dan pembinaan kinerja";
  static final String MATRIX = "PermenPAN-RB 6/2022, Lampiran matriks peran hasil";

  private Sources() {}
}
