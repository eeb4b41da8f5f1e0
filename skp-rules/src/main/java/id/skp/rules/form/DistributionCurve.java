package id.skp.rules.form;

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

  static FormSection of(Optional<OrganisationPredicate> organisation) {
    Optional<PerformancePredicate> peak = organisation.map(DistributionCurve::peak);
    List<String> columns = AXIS.stream()
        .map(each -> each.label().indonesian().toUpperCase(Locale.ROOT))
        .toList();
    List<List<String>> cells = AXIS.stream()
        .map(each -> peak.equals(Optional.of(each)) ? List.of("puncak kurva") : List.<String>of())
        .toList();
    return new FormSection(
        "POLA DISTRIBUSI",
        new FormContent.Table(columns, List.of(new FormRow.Cells(cells, false))));
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
