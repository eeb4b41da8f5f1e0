package id.skp.testkit.cli;

import id.skp.core.text.Text;

/** The wordings of the report on a unit. */
final class UnitWords {
  static final Text TITLE = Text.of("Kinerja unit", "Performance of a unit");
  static final Text ORGANISATION = Text.of("Predikat kinerja organisasi", "Organisation predicate");
  static final Text NOT_FIXED = Text.of("belum ditetapkan", "not fixed yet");
  static final Text FIXED_BY = Text.of("Ditetapkan oleh", "Fixed by");
  static final Text FIXED_ON = Text.of("Ditetapkan pada", "Fixed on");
  static final Text ADVISERS = Text.of("Pertimbangan dari", "Advice of");
  static final Text NOTES = Text.of("Catatan", "Notes");
  static final Text LEADER = Text.of("Pimpinan unit", "Leader");
  static final Text LEADER_RATING =
      Text.of("Rating hasil kerja dari capaian unit", "Rating of results by the unit");
  static final Text COUNTED = Text.of("Dihitung", "Counted");
  static final Text COUNTED_OF = Text.of("{0} dari {1} pegawai", "people: {0} of {1}");
  static final Text DISTRIBUTION = Text.of("Sebaran predikat", "Distribution of predicates");
  static final Text SHARE = Text.of("{0} dari {1} ({2}%)", "{0} of {1} ({2}%)");
  static final Text PATTERN =
      Text.of("Pola distribusi: pertimbangan, bukan kuota", "Pattern: a consideration, no quota");
  static final Text AT_MOST = Text.of("{0}, paling banyak {1}", "{0}, at most {1}");
  static final Text AT_LEAST = Text.of("{0}, paling sedikit {1}", "{0}, at least {1}");
  static final Text CONFORMS = Text.of("sesuai", "conforms");
  static final Text DEPARTS = Text.of("menyimpang", "departs");
  static final Text PICTURE = Text.of(
      "Batang: {0}. Garis: bentuk pola, puncaknya pada {1}; pertimbangan, bukan kuota.",
      "Bars: {0}. Line: the shape of the pattern, with its peak at {1}; a consideration, no quota.");
  static final Text BARS =
      Text.of("Batang: {0}. Pola belum diketahui.", "Bars: {0}. The pattern is not known yet.");
  static final Text RANKING = Text.of("Peringkat", "Ranking");
  static final Text NOT_DECIDED = Text.of("Tidak dapat diputuskan", "Could not be decided");

  private UnitWords() {}
}
