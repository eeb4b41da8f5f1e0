package id.skp.rules.paper;

import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the manual of indicators: a section for each indicator that has one. */
final class ManualPaper {
  private ManualPaper() {}

  static Optional<Paper> of(Skp skp) {
    List<PaperSection> sections = new ArrayList<>();
    for (WorkResult result : skp.results()) {
      for (Indicator indicator : result.indicators()) {
        indicator
            .manual()
            .ifPresent(manual -> sections.add(new PaperSection(
                "INDIKATOR " + (sections.size() + 1),
                new PaperContent.Facts(facts(result, indicator, manual)))));
      }
    }
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(Head.ofVersion(PaperKind.MANUAL_INDIKATOR_KINERJA, skp)
            .addAllSections(sections)
            .build());
  }

  private static List<PaperFact> facts(
      WorkResult result, Indicator indicator, IndicatorManual manual) {
    return List.of(
        PaperFact.of("RENCANA HASIL KERJA", result.text()),
        PaperFact.of("INDIKATOR KINERJA INDIVIDU DAN TARGET", ResultColumn.measure(indicator)),
        PaperFact.of("TUJUAN", manual.purpose()),
        PaperFact.of("DEFINISI", manual.definition()),
        PaperFact.of("FORMULA", manual.formula()),
        new PaperFact("SATUAN PENGUKURAN", manual.unit()),
        PaperFact.of(
            "KUALITAS DAN TINGKAT KENDALI", manual.controlLevel().label().indonesian()),
        PaperFact.of("SUMBER DATA", manual.dataSource()),
        PaperFact.of("PERIODE PELAPORAN", manual.reporting().label().indonesian()));
  }
}
