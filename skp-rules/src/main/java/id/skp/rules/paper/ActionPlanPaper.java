package id.skp.rules.paper;

import com.google.common.collect.ImmutableList;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Skp;
import id.skp.core.year.PerformanceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills the action plan with what was reached: a row for each action, and one for each realisation that belongs to none.
 */
final class ActionPlanPaper {
  private static final List<String> COLUMNS =
      List.of("PERIODE", "RENCANA HASIL KERJA", "RENCANA AKSI", "BUKTI DUKUNG", "REALISASI");

  private record Line(EvaluationPeriod period, String resultId, PaperRow row) {}

  private final PerformanceFile file;
  private final Skp skp;
  private final FileWords words;

  ActionPlanPaper(PerformanceFile file, Skp skp) {
    this.file = file;
    this.skp = skp;
    this.words = new FileWords(file);
  }

  Paper paper() {
    List<Line> lines = new ArrayList<>();
    Set<String> actions = new HashSet<>();
    Map<String, List<PeriodicRealisation>> realised = realised();
    for (ActionPlan action : file.all(ActionPlan.class)) {
      actions.add(action.id());
      lines.add(line(action, realised.getOrDefault(action.id(), List.of())));
    }
    file.all(PeriodicRealisation.class).stream()
        .filter(each -> each.actionPlanId().filter(actions::contains).isEmpty())
        .forEach(each -> lines.add(new Line(
            each.period(),
            each.resultId(),
            row(each.period(), each.resultId(), List.of(), List.of(each)))));
    lines.sort(Comparator.comparing(Line::period, FileWords.BY_END).thenComparing(Line::resultId));
    PaperContent table =
        new PaperContent.Table(COLUMNS, lines.stream().map(Line::row).toList());
    return Head.of(PaperKind.RENCANA_AKSI, skp)
        .addSection(new PaperSection("RENCANA AKSI", table))
        .build();
  }

  /** Returns the realisations that name their action plan, by its id. */
  private Map<String, List<PeriodicRealisation>> realised() {
    return file.all(PeriodicRealisation.class).stream()
        .filter(each -> each.actionPlanId().isPresent())
        .sorted(Comparator.comparing(PeriodicRealisation::period, FileWords.BY_END)
            .thenComparing(PeriodicRealisation::id))
        .collect(Collectors.groupingBy(each -> each.actionPlanId().orElseThrow()));
  }

  private Line line(ActionPlan action, List<PeriodicRealisation> reached) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(action.action());
    action.target().ifPresent(target -> lines.add("Target: " + target.text()));
    return new Line(
        action.period(),
        action.resultId(),
        row(action.period(), action.resultId(), lines.build(), reached));
  }

  private PaperRow row(
      EvaluationPeriod period,
      String resultId,
      List<String> action,
      List<PeriodicRealisation> reached) {
    return PaperRow.Cells.of(List.of(
        List.of(period.label().indonesian()),
        List.of(words.result(resultId)),
        action,
        reached.stream()
            .flatMap(each -> each.evidenceIds().stream())
            .distinct()
            .map(words::evidence)
            .toList(),
        reached.stream().map(ActionPlanPaper::words).toList()));
  }

  private static String words(PeriodicRealisation reached) {
    return reached.text()
        + reached.source().map(from -> " (sumber: " + from + ")").orElse("");
  }
}
