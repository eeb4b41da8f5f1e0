package id.skp.testkit.cli;

import id.skp.core.text.Text;

/** The wordings of the report on a career. */
final class CareerWords {
  static final Text TITLE = Text.of("Karier", "Career");
  static final Text POST = Text.of("Jenjang dan pangkat", "Level and rank");
  static final Text NO_PAPERS = Text.of(
      "--forms: tidak ada surat yang ditulis: dari tahun-tahun ini tidak ada angka kredit yang dihitung",
      "--forms: no paper was written: of these years no credit counts");
  static final Text HELD_BEFORE =
      Text.of("Angka kredit sebelum tahun-tahun ini", "Credit held before these years");
  static final Text NOT_TOLD = Text.of(
      "tidak disebut; sebut dengan --held, termasuk angka kredit dasarnya",
      "not told; tell it with --held, the base included");
  static final Text YEARS =
      Text.of("Predikat dan angka kredit per tahun", "Predicate and credit by year");
  static final Text NOT_COUNTED = Text.of("angka kredit tidak dapat dihitung", "no credit counts");
  static final Text HELD =
      Text.of("Angka kredit pada jenjang sekarang", "Credit at the present level");
  static final Text BASE = Text.of("Angka kredit dasar", "Base");
  static final Text EARNED = Text.of("Diperoleh dalam tahun-tahun ini", "Earned in these years");
  static final Text TOTAL = Text.of("Dimiliki", "Held");
  static final Text UNKNOWN = Text.of("belum diketahui", "not known");
  static final Text GOALS = Text.of("Kenaikan pangkat dan jenjang", "Next rank and next level");
  static final Text EXCESS = Text.of("lebih {0}", "{0} more than that");
  static final Text PROJECTION = Text.of("Proyeksi, bukan hak: {0}", "Projection, no right: {0}");
  static final Text PROJECTED = Text.of(
      "{0} bulan lagi, {1}, bila setiap tahun {2}",
      "months more: {0}, {1}, if each year earns {2}");
  static final Text FAR = Text.of("lebih dari seratus tahun", "more than a hundred years");
  static final Text CONDITIONS = Text.of("Syarat", "Conditions");
  static final Text WAY = Text.of("Penjelasan: {0}", "Explanation: {0}");

  private CareerWords() {}
}
