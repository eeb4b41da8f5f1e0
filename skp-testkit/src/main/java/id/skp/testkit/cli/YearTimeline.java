package id.skp.testkit.cli;

import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.period.Dates;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a year went: its plans and dialogues by their day, and what was planned, reached and said in each period. */
final class YearTimeline {
  private final PerformanceFile file;
  private final Locale locale;
  private final Map<EvaluationPeriod, Long> planned;
  private final Map<EvaluationPeriod, Long> realised;
  private final List<LocalDate> evidence;
  private final List<LocalDate> observed;
  private final List<LocalDate> feedback;

  YearTimeline(PerformanceFile file, Locale locale) {
    this.file = file;
    this.locale = locale;
    this.planned = byPeriod(ActionPlan.class, ActionPlan::period);
    this.realised = byPeriod(PeriodicRealisation.class, PeriodicRealisation::period);
    this.evidence = days(Evidence.class, Evidence::date);
    this.observed = days(Observation.class, each -> Optional.of(each.date()));
    this.feedback = days(FeedbackEntry.class, each -> Optional.of(each.date()));
  }

  Section course() {
    List<RecordedEntry> told = file.entries().stream()
        .filter(each -> each.entry().content() instanceof Skp
            || each.entry().content() instanceof PerformanceDialogue
            || each.entry().content() instanceof SupportRecord)
        .sorted(Comparator.comparing(YearTimeline::day))
        .toList();
    return new Section(Words.COURSE.in(locale), Items.of(told, this::item));
  }

  private Item item(RecordedEntry recorded) {
    String title = Dates.of(day(recorded)).in(locale) + ": "
        + recorded.entry().kind().label(locale) + " " + recorded.entry().id() + recording(recorded);
    if (recorded.entry().content() instanceof Skp plan) {
      return new Item(title, plan.adjustment().stream().map(this::words).toList());
    } else if (recorded.entry().content() instanceof SupportRecord support) {
      return new Item(title, List.of(words(support)));
    }
    return new Item(title, details((PerformanceDialogue) recorded.entry().content()));
  }

  /** A dialogue stands at the day on which it was held, support at its own, a plan at that on which it was fixed, if that is told. */
  private static LocalDate day(RecordedEntry recorded) {
    return ownDay(recorded.entry().content()).orElse(recorded.recordedOn());
  }

  private static Optional<LocalDate> ownDay(Object content) {
    if (content instanceof SupportRecord support) {
      return Optional.of(support.date());
    }
    return content instanceof Skp plan
        ? plan.fixingDay()
        : Optional.of(((PerformanceDialogue) content).date());
  }

  private String recording(RecordedEntry recorded) {
    return ownDay(recorded.entry().content()).equals(Optional.of(recorded.recordedOn()))
        ? ""
        : " (" + Words.RECORDED_ON.in(locale) + " "
            + Dates.of(recorded.recordedOn()).in(locale) + ")";
  }

  private String words(Adjustment adjustment) {
    return Words.CHANGED.in(locale) + " " + Dates.of(adjustment.effectiveFrom()).in(locale) + ": "
        + adjustment.reason()
        + (adjustment.missingSupport().isEmpty()
            ? ""
            : "; " + Words.MISSING_SUPPORT.in(locale) + ": "
                + String.join("; ", adjustment.missingSupport()));
  }

  private String words(SupportRecord support) {
    return support.support() + ": "
        + (support.given() ? Words.SUPPORT_GIVEN : Words.SUPPORT_NOT_GIVEN).in(locale)
        + support.provider().map(each -> " (" + each + ")").orElse("")
        + support.note().map(each -> ": " + each).orElse("");
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
        new Facts(planned.keySet().stream()
            .sorted()
            .map(period -> new Fact(period.label(locale), work(period)))
            .toList()));
  }

  private String work(EvaluationPeriod period) {
    return Stream.of(
            count(EntryKind.RENCANA_AKSI, planned.getOrDefault(period, 0L)),
            count(EntryKind.REALISASI, realised.getOrDefault(period, 0L)),
            count(EntryKind.BUKTI_DUKUNG, within(period, evidence)),
            count(EntryKind.PENGAMATAN, within(period, observed)),
            count(EntryKind.UMPAN_BALIK, within(period, feedback)))
        .collect(Collectors.joining(", "));
  }

  private <T> Map<EvaluationPeriod, Long> byPeriod(
      Class<T> type, Function<T, EvaluationPeriod> of) {
    return file.all(type).stream().collect(Collectors.groupingBy(of, Collectors.counting()));
  }

  private <T> List<LocalDate> days(Class<T> type, Function<T, Optional<LocalDate>> of) {
    return file.all(type).stream()
        .flatMap(each -> of.apply(each).stream())
        .sorted()
        .toList();
  }

  /** Counts the days of a period among others, which are in their order. */
  private static long within(EvaluationPeriod period, List<LocalDate> days) {
    return before(period.last().plusDays(1), days) - before(period.first(), days);
  }

  private static long before(LocalDate day, List<LocalDate> days) {
    int from = 0;
    int to = days.size();
    while (from < to) {
      int middle = (from + to) / 2;
      boolean earlier = days.get(middle).isBefore(day);
      from = earlier ? middle + 1 : from;
      to = earlier ? to : middle;
    }
    return from;
  }

  private String count(EntryKind kind, long number) {
    return kind.label(locale).toLowerCase(Locale.ROOT) + " " + number;
  }
}
