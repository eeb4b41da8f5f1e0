package id.skp.rules.followup;

/** The places that several rules and parameters rest on. */
final class Sources {
  static final String OBJECTION = "PP 30/2019, Pasal 59";
  static final String PART_TIME = "KepMenPANRB 16/2025";
  static final String SANCTION = "PP 30/2019, Pasal 56-58";
  static final String PARENT = "PP 30/2019";
  static final String REGULATION = "PermenPAN-RB 6/2022";
  static final String FOLLOW_UP = "PermenPAN-RB 6/2022, Lampiran Bab V";
  static final String DOCUMENT = "PermenPAN-RB 6/2022, Lampiran Format D.1.1";

  private Sources() {}
}
