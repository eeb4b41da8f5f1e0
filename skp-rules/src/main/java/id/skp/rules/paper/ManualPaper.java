package id.skp.rules.paper;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.Dates;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorManual;
import id.skp.core.plan.Skp;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.WorkResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the manual of indicators: a section for each indicator that has one, and the SOP and standards they are judged by. */
final class ManualPaper {
  private static final List<String> STANDARDS = List.of(
      "RENCANA HASIL KERJA",
      "INDIKATOR KINERJA INDIVIDU DAN TARGET",
      "JENIS",
      "NOMOR ATAU JUDUL",
      "TANGGAL");

  private ManualPaper() {}

  static Optional<Paper> of(Skp skp) {
    requireNonNull(skp, "skp");
    List<PaperSection> sections = new ArrayList<>();
    List<PaperRow> standards = new ArrayList<>();
    for (WorkResult result : skp.results()) {
      result.standards().forEach(each -> standards.add(row(result, Optional.empty(), each)));
      for (Indicator indicator : result.indicators()) {
        indicator
            .manual()
            .ifPresent(manual -> sections.add(new PaperSection(
                "INDIKATOR " + (sections.size() + 1),
                new PaperContent.Facts(facts(result, indicator, manual)))));
        indicator
            .standards()
            .forEach(each -> standards.add(row(result, Optional.of(indicator), each)));
      }
    }
    if (!standards.isEmpty()) {
      sections.add(
          new PaperSection("SOP DAN STANDAR", new PaperContent.Table(STANDARDS, standards)));
    }
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(Head.ofVersion(PaperKind.MANUAL_INDIKATOR_KINERJA, skp)
            .addAllSections(sections)
            .build());
  }

  private static PaperRow row(
      WorkResult result, Optional<Indicator> indicator, StandardReference standard) {
    return PaperRow.Cells.of(List.of(
        List.of(result.text()),
        indicator.map(ResultColumn::measure).stream().toList(),
        List.of(standard.kind().label().indonesian()),
        List.of(standard.title()),
        standard.issuedOn().map(day -> Dates.of(day).indonesian()).stream().toList()));
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
