package id.skp.rules.form;

import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the manual of indicators: a section for each indicator that has one. */
final class ManualForm {
  private ManualForm() {}

  static Optional<OfficialForm> of(Skp skp) {
    List<FormSection> sections = new ArrayList<>();
    for (WorkResult result : skp.results()) {
      for (Indicator indicator : result.indicators()) {
        indicator
            .manual()
            .ifPresent(manual -> sections.add(new FormSection(
                "INDIKATOR " + (sections.size() + 1),
                new FormContent.Facts(facts(result, indicator, manual)))));
      }
    }
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(Head.ofVersion(FormKind.MANUAL_INDIKATOR_KINERJA, skp)
            .addAllSections(sections)
            .build());
  }

  private static List<FormFact> facts(
      WorkResult result, Indicator indicator, IndicatorManual manual) {
    return List.of(
        FormFact.of("RENCANA HASIL KERJA", result.text()),
        FormFact.of("INDIKATOR KINERJA INDIVIDU DAN TARGET", ResultColumn.measure(indicator)),
        FormFact.of("TUJUAN", manual.purpose()),
        FormFact.of("DEFINISI", manual.definition()),
        FormFact.of("FORMULA", manual.formula()),
        new FormFact("SATUAN PENGUKURAN", manual.unit()),
        FormFact.of(
            "KUALITAS DAN TINGKAT KENDALI", manual.controlLevel().label().indonesian()),
        FormFact.of("SUMBER DATA", manual.dataSource()),
        FormFact.of("PERIODE PELAPORAN", manual.reporting().label().indonesian()));
  }
}
