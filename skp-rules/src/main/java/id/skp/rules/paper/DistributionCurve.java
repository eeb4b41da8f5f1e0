package id.skp.rules.paper;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The curve of the pattern of distribution: an axis without numbers, whose peak lies at the outcome of the unit. It is a
 * consideration, and no quota is derived from it.
 */
final class DistributionCurve {
  private static final List<PerformancePredicate> AXIS = List.of(
      PerformancePredicate.SANGAT_KURANG,
      PerformancePredicate.KURANG,
      PerformancePredicate.BUTUH_PERBAIKAN,
      PerformancePredicate.BAIK,
      PerformancePredicate.SANGAT_BAIK);

  private DistributionCurve() {}

  static PaperSection of(Optional<OrganisationPredicate> organisation) {
    return new PaperSection(
        "POLA DISTRIBUSI",
        new PaperContent.Curve(
            AXIS.stream().map(DistributionCurve::words).toList(),
            organisation.map(DistributionCurve::peak).map(DistributionCurve::words)));
  }

  private static String words(PerformancePredicate place) {
    return place.label().indonesian().toUpperCase(Locale.ROOT);
  }

  private static PerformancePredicate peak(OrganisationPredicate organisation) {
    return switch (organisation) {
      case ISTIMEWA -> PerformancePredicate.SANGAT_BAIK;
      case BAIK -> PerformancePredicate.BAIK;
      case BUTUH_PERBAIKAN -> PerformancePredicate.BUTUH_PERBAIKAN;
      case KURANG -> PerformancePredicate.KURANG;
      case SANGAT_KURANG -> PerformancePredicate.SANGAT_KURANG;
    };
  }
}
