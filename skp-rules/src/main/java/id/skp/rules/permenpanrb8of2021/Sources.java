package id.skp.rules.permenpanrb8of2021;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;

/** The places that several rules and parameters of this rule set rest on. */
final class Sources {
  static final String REGULATION = "PermenPAN-RB 8/2021";
  static final String PLAN = "PermenPAN-RB 8/2021, Lampiran Bab II";
  static final String ACHIEVEMENT = "PermenPAN-RB 8/2021, Lampiran Bab VI.A, hlm. 91";
  static final String ACHIEVEMENT_EXAMPLES = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.2, hlm. 100";
  static final String LEADER_SCALE = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b.2), hlm. 92-93";
  static final String LEADER_EXAMPLE =
      "PermenPAN-RB 8/2021, Lampiran Anak Lampiran contoh JPT, hlm. 243";
  static final String STAFF = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.2";
  static final String CASCADING = "PermenPAN-RB 8/2021, Lampiran Bab II angka 4, hlm. 26";
  static final String NON_DIRECT =
      "PermenPAN-RB 8/2021, Lampiran Anak Lampiran JF Bidan catatan **, hlm. 288";
  static final String ADDITIONAL = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b.3)(b), hlm. 95";
  static final String SCOPE =
      "PermenPAN-RB 8/2021, Lampiran Anak Lampiran JF Bidan catatan ***, hlm. 288";
  static final String PERIODIC = "PermenPAN-RB 8/2021, Lampiran Format B.3.1 huruf f, hlm. 67";
  static final String SKP_SCORE = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b, hlm. 95-96";
  static final String BEHAVIOUR = "PermenPAN-RB 8/2021, Lampiran Bab VI";
  static final String LEVELS = "PermenPAN-RB 8/2021, Lampiran Bab III";
  static final String WEIGHTS = "PP 30/2019, Pasal 41 ayat (2)";
  static final String PREDICATE = "PP 30/2019, Pasal 41 ayat (5)";
  static final String PP46 = "PP 46/2011";

  private Sources() {}

  /** Returns a source that names the question it answers by a choice. */
  static LegalSource open(
      Basis basis, String citation, String question, String indonesian, String english) {
    return LegalSource.cited(basis, citation)
        .answering(OpenQuestion.of(question, indonesian, english));
  }
}
