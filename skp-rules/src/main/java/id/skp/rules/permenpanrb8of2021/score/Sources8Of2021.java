package id.skp.rules.permenpanrb8of2021.score;

/** The places that several chapters rest on, for sources of a variant too. */
public final class Sources8Of2021 {
  /** The regulation as a whole. */
  public static final String REGULATION = "PermenPAN-RB 8/2021";

  /** How an achievement is calculated. */
  public static final String ACHIEVEMENT = "PermenPAN-RB 8/2021, Lampiran Bab VI.A, hlm. 91";

  /** Examples of achievements. */
  public static final String ACHIEVEMENT_EXAMPLES =
      "PermenPAN-RB 8/2021, Lampiran Bab VI.A.2, hlm. 100";

  /** The worked example of a leader. */
  public static final String LEADER_EXAMPLE =
      "PermenPAN-RB 8/2021, Lampiran Anak Lampiran contoh JPT, hlm. 243";

  /** Direct and non-direct alignment. */
  public static final String CASCADING = "PermenPAN-RB 8/2021, Lampiran Bab II angka 4, hlm. 26";

  /** What the superior's result weighs where alignment is non-direct. */
  public static final String NON_DIRECT =
      "PermenPAN-RB 8/2021, Lampiran Anak Lampiran JF Bidan catatan **, hlm. 288";

  /** Additional work. */
  public static final String ADDITIONAL =
      "PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b.3)(b), hlm. 95";

  /** Behaviour, and the survey of peers and subordinates. */
  public static final String BEHAVIOUR = "PermenPAN-RB 8/2021, Lampiran Bab VI";

  /** What is to be looked at when behaviour is scored: new superiors, levels below the standard. */
  public static final String BEHAVIOUR_REVIEW =
      "PermenPAN-RB 8/2021, Lampiran Bab VI, perilaku angka 3 huruf c-e";

  /** The SKP score. */
  public static final String SKP_SCORE = "PermenPAN-RB 8/2021, Lampiran Bab VI.A.1.b, hlm. 95-96";

  /** The predicates and their bands. */
  public static final String PREDICATE = "PP 30/2019, Pasal 41 ayat (5)";

  private Sources8Of2021() {}
}
