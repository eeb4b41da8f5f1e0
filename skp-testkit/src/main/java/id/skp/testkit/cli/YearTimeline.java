package id.skp.testkit.cli;

import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.ActionPlan;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.year.EntryKind;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a year went: its plans and dialogues by their day, and what was planned, reached and said in each period. */
final class YearTimeline {
  private final PerformanceFile file;
  private final Locale locale;

  YearTimeline(PerformanceFile file, Locale locale) {
    this.file = file;
    this.locale = locale;
  }

  Section course() {
    List<Item> items = file.entries().stream().flatMap(this::items).toList();
    return new Section(Words.COURSE.in(locale), new Items(items));
  }

  private Stream<Item> items(RecordedEntry recorded) {
    String title = recorded.recordedOn() + " " + recorded.entry().kind().label(locale) + " "
        + recorded.entry().id();
    if (recorded.entry().content() instanceof Skp plan) {
      return Stream.of(
          new Item(title, plan.adjustment().stream().map(this::words).toList()));
    } else if (recorded.entry().content() instanceof PerformanceDialogue dialogue) {
      return Stream.of(new Item(title, details(dialogue)));
    }
    return Stream.empty();
  }

  private String words(Adjustment adjustment) {
    return Words.CHANGED.in(locale) + " " + adjustment.effectiveFrom() + ": " + adjustment.reason();
  }

  private List<String> details(PerformanceDialogue dialogue) {
    List<String> details = new ArrayList<>();
    String topics = dialogue.said().stream()
        .map(each -> each.topic().label(locale))
        .collect(Collectors.joining("; "));
    if (!topics.isEmpty()) {
      details.add(topics);
    }
    for (Agreement agreement : dialogue.agreements()) {
      details.add(Words.AGREED.in(locale) + " " + agreement.id() + ": " + agreement.text() + " ("
          + file.followUp(agreement).label(locale) + ")");
    }
    if (dialogue instanceof EvaluationDialogue evaluation) {
      evaluation
          .employeeResponse()
          .ifPresent(said -> details.add(Words.RESPONSE.in(locale) + ": " + said));
    }
    return details;
  }

  Section periods() {
    return new Section(
        Words.PERIODS.in(locale),
        new Facts(file.all(ActionPlan.class).stream()
            .map(ActionPlan::period)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(period -> new Fact(period.label(locale), work(period)))
            .toList()));
  }

  private String work(EvaluationPeriod period) {
    long actions = file.all(ActionPlan.class).stream()
        .filter(each -> each.period().equals(period))
        .count();
    long realised = file.all(PeriodicRealisation.class).stream()
        .filter(each -> each.period().equals(period))
        .count();
    long feedback = file.all(FeedbackEntry.class).stream()
        .filter(each -> period.contains(each.date()))
        .count();
    long observed = file.all(Observation.class).stream()
        .filter(each -> period.contains(each.date()))
        .count();
    return Stream.of(
            count(EntryKind.RENCANA_AKSI, actions),
            count(EntryKind.REALISASI, realised),
            count(EntryKind.BUKTI_DUKUNG, file.evidence(period).size()),
            count(EntryKind.PENGAMATAN, observed),
            count(EntryKind.UMPAN_BALIK, feedback))
        .collect(Collectors.joining(", "));
  }

  private String count(EntryKind kind, long number) {
    return kind.label(locale).toLowerCase(Locale.ROOT) + " " + number;
  }
}
