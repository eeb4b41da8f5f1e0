package id.skp.rules.paper;

import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CompetenceMark;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.Dates;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Fills Formats B.1.8 and B.1.9. What a session was about stands in neither. */
final class CoachingPapers {
  private static final String MARK = "✓";
  private static final List<PaperRow> YES = answered(true);
  private static final List<PaperRow> NO = answered(false);

  private final Skp skp;
  private final Optional<CoachingKind> session;
  private final PersonNames names;

  CoachingPapers(Skp skp, Optional<CoachingKind> session, PersonNames names) {
    this.skp = skp;
    this.session = session;
    this.names = names;
  }

  Paper of(FormatB18 answered) {
    PaperSignature blank = answered.respondentId().equals(skp.employee().id())
        ? Head.blank("PEGAWAI", skp.employee())
        : Head.blank("PEGAWAI", names.of(answered.respondentId()), Optional.empty());
    return begin(PaperKind.FORMAT_B18, answered.date())
        .addFact(new PaperFact(
            "DISERAHKAN KEPADA ATASAN PIMPINAN", answered.handedTo().map(names::of)))
        .addSection(new PaperSection("PERNYATAAN", statements(answered)))
        .addSignature(
            answered.signed()
                ? Head.signed(blank, SignatureStatus.SIGNED, Optional.of(answered.date()))
                : blank)
        .build();
  }

  private static PaperContent statements(FormatB18 answered) {
    List<PaperRow> rows = new ArrayList<>();
    for (boolean holds : answered.answers()) {
      rows.add((holds ? YES : NO).get(rows.size()));
    }
    return new PaperContent.Table(List.of("NO", "PERNYATAAN", "YA", "TIDAK"), rows);
  }

  /** Returns the statements with one answer to all of them. */
  private static List<PaperRow> answered(boolean holds) {
    return IntStream.rangeClosed(1, FormatB18.STATEMENTS)
        .<PaperRow>mapToObj(number -> PaperRow.Cells.of(List.of(
            List.of(Integer.toString(number)),
            List.of("Pernyataan " + number + ", tentang "
                + FormatB18.subjectOf(number).label().indonesian()),
            holds ? List.of(MARK) : List.of(),
            holds ? List.of() : List.of(MARK))))
        .toList();
  }

  Paper of(FormatB19 filled) {
    List<PaperRow> rows = new ArrayList<>();
    for (CompetenceMark mark : filled.competences()) {
      rows.add(PaperRow.Cells.of(List.of(
          List.of(Integer.toString(rows.size() + 1)),
          List.of(mark.competence()),
          List.of(Integer.toString(mark.value())),
          List.of(mark.reason()))));
    }
    return begin(PaperKind.FORMAT_B19, filled.date())
        .addSection(new PaperSection(
            "KOMPETENSI",
            new PaperContent.Table(List.of("NO", "KOMPETENSI", "NILAI (1-5)", "ALASAN"), rows)))
        .addSignature(appraiser(filled))
        .build();
  }

  private PaperSignature appraiser(FormatB19 filled) {
    String capacity = "PIMPINAN ATAU PIHAK LAIN YANG DITUGASKAN";
    return skp.appraiser().id().equals(Optional.of(filled.assessorId()))
        ? Head.blank(capacity, skp.appraiser())
        : Head.blank(capacity, names.of(filled.assessorId()), Optional.empty());
  }

  private PaperBuilder begin(PaperKind kind, LocalDate date) {
    return Head.begin(kind, skp)
        .addFacts(
            new PaperFact("KEGIATAN", session.map(CoachingKind::label).map(Text::indonesian)),
            PaperFact.of("TANGGAL", Dates.of(date).indonesian()));
  }
}
