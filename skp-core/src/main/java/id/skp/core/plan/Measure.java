package id.skp.core.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What targets are counted in, where the words for it are plain: a target told in one of these is told in none of the others. */
enum Measure {
  /** Not told apart: what one calls a letter is a document for another. */
  DOCUMENTS(
      Kind.PIECES,
      "dokumen dok naskah berkas surat arsip document documents file files letter letters"),
  REPORTS(Kind.PIECES, "laporan report reports"),
  ACTIVITIES(
      Kind.PIECES,
      "kegiatan rapat pelatihan sosialisasi activity activities meeting meetings training"),
  PEOPLE(
      Kind.PIECES,
      "orang pegawai guru siswa murid mahasiswa peserta person persons people employee employees"
          + " teacher teachers student students participant participants"),
  SCHOOLS(Kind.PIECES, "sekolah school schools"),
  RUPIAH(Kind.MONEY, "rupiah rp idr"),
  MINUTES(Kind.TIME, "menit minute minutes"),
  HOURS(Kind.TIME, "jam hour hours"),
  DAYS(Kind.TIME, "hari day days"),
  WEEKS(Kind.TIME, "minggu week weeks"),
  MONTHS(Kind.TIME, "bulan month months"),
  QUARTERS(Kind.TIME, "triwulan quarter quarters"),
  SEMESTERS(Kind.TIME, "semester semesters"),
  YEARS(Kind.TIME, "tahun year years");

  private enum Kind {
    PIECES,
    MONEY,
    TIME
  }

  private static final Map<String, Measure> BY_WORD = new HashMap<>();

  static {
    for (Measure each : values()) {
      for (String word : each.words.split(" ", -1)) {
        BY_WORD.put(word, each);
      }
    }
  }

  private final Kind kind;
  private final String words;

  Measure(Kind kind, String words) {
    this.kind = kind;
    this.words = words;
  }

  /** Returns what small words begin with, unless they name something else, too: <em>orang hari</em>, <em>laporan kegiatan</em>. */
  static Optional<Measure> of(List<String> words) {
    Set<Measure> named = words.stream()
        .map(BY_WORD::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    return named.size() == 1 && BY_WORD.containsKey(words.get(0))
        ? named.stream().findFirst()
        : Optional.empty();
  }

  /** Tells whether two units are plainly not the same. */
  static boolean areDifferent(String one, String other) {
    Optional<Measure> first = of(NumberWords.words(one.toLowerCase(Locale.ROOT)));
    Optional<Measure> second = of(NumberWords.words(other.toLowerCase(Locale.ROOT)));
    boolean percent = TargetWording.isInPercent(one);
    return percent == TargetWording.isInPercent(other)
        ? first.isPresent() && second.isPresent() && !first.equals(second)
        : percent ? second.isPresent() : first.isPresent();
  }

  /** Tells whether there are no parts of it, so that 1.250 of it are more than a thousand. */
  boolean isInPieces() {
    return kind == Kind.PIECES;
  }

  boolean isTime() {
    return kind == Kind.TIME;
  }
}
