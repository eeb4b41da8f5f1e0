package id.skp.testkit.cli;

import id.skp.core.text.Text;

/** The wordings of the reports on a cascade. */
final class CascadeWords {
  static final Text TITLE = Text.of("Matriks peran hasil", "Role result matrix");
  static final Text GOALS = Text.of("Sasaran", "Goals");
  static final Text RESULTS = Text.of("Hasil kerja", "Results");
  static final Text PEOPLE = Text.of("Pegawai", "People");
  static final Text CARRIED = Text.of("sasaran didukung", "goals carried");
  static final Text AT_RISK = Text.of("sasaran berisiko", "goals at risk");
  static final Text RESULT_COUNT = Text.of("hasil kerja", "results");
  static final Text OWNERS = Text.of("pemilik peran", "owners");
  static final Text FINDING_COUNT = Text.of("temuan", "findings");
  static final Text LAGGING = Text.of("tertinggal", "lagging");
  static final Text MEASURED = Text.of("terukur", "measured");
  static final Text WITHOUT_GOAL =
      Text.of("Hasil kerja yang tidak sampai ke sasaran", "Results that reach no goal");
  static final Text CYCLES = Text.of("Penyelarasan yang melingkar", "Circles");
  static final Text LEVEL = Text.of("Jenjang", "Level");
  static final Text ADDITIONAL = Text.of("tambahan", "additional");
  static final Text ALSO = Text.of("juga mendukung", "also supports");
  static final Text ACHIEVED = Text.of("capaian", "achieved");
  static final Text HEADS = Text.of("ketua", "heads");
  static final Text NOTHING = Text.of("Tidak ada temuan.", "Nothing was found.");
  static final Text METHOD = Text.of(
      "Garis utuh: direct cascading; garis putus: non-direct cascading.",
      "Solid: direct cascading; dotted: non-direct cascading.");

  /** Behind names that are not all told. */
  static final String MORE = ", \u2026";

  private CascadeWords() {}
}
