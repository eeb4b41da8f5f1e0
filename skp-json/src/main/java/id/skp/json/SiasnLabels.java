package id.skp.json;

import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.Rating;
import id.skp.core.period.PeriodKind;
import java.util.Map;
import java.util.Optional;

/** The texts by which the national system names ratings, predicates and periods: lists, of which nothing is guessed. */
final class SiasnLabels {
  private static final Map<String, Rating> RATINGS = Map.ofEntries(
      Map.entry("DIATASESPEKTASI", Rating.DI_ATAS_EKSPEKTASI),
      Map.entry("DIATASEKSPEKTASI", Rating.DI_ATAS_EKSPEKTASI),
      Map.entry("DIATASEKSPETASI", Rating.DI_ATAS_EKSPEKTASI),
      Map.entry("SESUAIESPEKTASI", Rating.SESUAI_EKSPEKTASI),
      Map.entry("SESUAIEKSPEKTASI", Rating.SESUAI_EKSPEKTASI),
      Map.entry("SESUAIEKSPETASI", Rating.SESUAI_EKSPEKTASI),
      Map.entry("DIBAWAHESPEKTASI", Rating.DI_BAWAH_EKSPEKTASI),
      Map.entry("DIBAWAHEKSPEKTASI", Rating.DI_BAWAH_EKSPEKTASI),
      Map.entry("DIBAWAHEKSPETASI", Rating.DI_BAWAH_EKSPEKTASI));

  private static final Map<String, PerformancePredicate> PREDICATES = Map.of(
      "SANGATBAIK", PerformancePredicate.SANGAT_BAIK,
      "BAIK", PerformancePredicate.BAIK,
      "BUTUHPERBAIKAN", PerformancePredicate.BUTUH_PERBAIKAN,
      "CUKUP", PerformancePredicate.BUTUH_PERBAIKAN,
      "BUTUHPERBAIKAN(CUKUP)", PerformancePredicate.BUTUH_PERBAIKAN,
      "KURANG", PerformancePredicate.KURANG,
      "KURANG/MISCONDUCT", PerformancePredicate.KURANG,
      "SANGATKURANG", PerformancePredicate.SANGAT_KURANG);

  private static final Map<String, PeriodKind> PERIODS =
      Map.of("BULANAN", PeriodKind.BULAN, "TRIWULAN", PeriodKind.TRIWULAN);

  private SiasnLabels() {}

  /** Returns the rating that a text names; empty if it names none. */
  static Optional<Rating> rating(String label) {
    return Optional.ofNullable(RATINGS.get(folded(label)));
  }

  /** Returns the predicate that a text names; empty if it names none. */
  static Optional<PerformancePredicate> predicate(String label) {
    return Optional.ofNullable(PREDICATES.get(folded(label)));
  }

  /** Returns the kind of period that a text names; empty if it names none. */
  static Optional<PeriodKind> period(String label) {
    return Optional.ofNullable(PERIODS.get(folded(label)));
  }

  /** Drops blanks and writes the letters a to z large, those and no others: what looks alike in other alphabets is another text. */
  static String folded(String label) {
    StringBuilder folded = new StringBuilder();
    label
        .chars()
        .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
        .map(each -> each >= 'a' && each <= 'z' ? each - 'a' + 'A' : each)
        .forEach(each -> folded.append((char) each));
    return folded.toString();
  }
}
