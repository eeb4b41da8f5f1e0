package id.skp.rules.paper;

import id.skp.core.dialogue.Feedback;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.period.Dates;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import java.util.Comparator;
import java.util.List;

/** Fills the list of continuous feedback, by its day. It carries no score. */
final class FeedbackPaper {
  private static final List<String> COLUMNS = List.of(
      "TANGGAL",
      "HASIL KERJA/PERILAKU KERJA",
      "PEMBERI UMPAN BALIK",
      "UMPAN BALIK BERKELANJUTAN",
      "BUKTI DUKUNG");

  private final PerformanceFile file;
  private final Skp skp;
  private final PersonNames names;
  private final FileWords words;

  FeedbackPaper(PerformanceFile file, Skp skp) {
    this.file = file;
    this.skp = skp;
    this.names = new PersonNames(skp);
    this.words = new FileWords(file);
  }

  Paper paper() {
    List<PaperRow> rows = file.all(FeedbackEntry.class).stream()
        .sorted(Comparator.comparing(FeedbackEntry::date).thenComparing(FeedbackEntry::id))
        .map(this::row)
        .toList();
    return Head.of(PaperKind.UMPAN_BALIK, skp)
        .addSection(new PaperSection("UMPAN BALIK", new PaperContent.Table(COLUMNS, rows)))
        .build();
  }

  private PaperRow row(FeedbackEntry entry) {
    Feedback feedback = entry.feedback();
    return PaperRow.Cells.of(List.of(
        List.of(Dates.of(entry.date()).indonesian()),
        List.of(about(entry.about())),
        List.of(giver(feedback)),
        List.of(feedback.text()),
        feedback.evidenceIds().stream().map(words::evidence).toList()));
  }

  private String about(PlanItem item) {
    return item.asResult().map(words::result).orElseGet(() -> item.label().indonesian());
  }

  private String giver(Feedback feedback) {
    String role = feedback.giver().label().indonesian();
    return feedback.giverId().map(id -> role + ": " + names.of(id)).orElse(role);
  }
}
