package id.skp.rules.monitoring;

import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.followup.WorkingWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at what the employment asks for and leaves open: periods to evaluate, objections; and at how often progress is recorded. */
final class RhythmReview {
  private final FileInspection inspection;
  private final PerformanceFile file;

  RhythmReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
  }

  /** A period that is over and in which the plan ran is evaluated. */
  void reviewPeriods(InTime<Map<Employment, Set<PeriodKind>>> rhythm) {
    Set<EvaluationPeriod> evaluated = file.lastEvaluations().keySet();
    Map<Employment, Set<PeriodKind>> asked = new TreeMap<>();
    Stream.of(rhythm.on(inspection.period().first()), rhythm.now())
        .forEach(map -> map.forEach((employment, kinds) ->
            asked.computeIfAbsent(employment, first -> new TreeSet<>()).addAll(kinds)));
    asked.forEach((employment, kinds) ->
        kinds.forEach(kind -> IntStream.rangeClosed(1, kind.perYear())
            .mapToObj(number -> EvaluationPeriod.of(kind, inspection.period().year(), number))
            .filter(inspection.period()::contains)
            .filter(each -> each.last().isBefore(inspection.day()))
            .filter(each ->
                rhythm.on(each.last()).getOrDefault(employment, Set.of()).contains(kind))
            .filter(each -> inspection.planned(each.range()).isPresent())
            .filter(each -> employmentOn(each.last()).filter(employment::equals).isPresent())
            .filter(each -> !evaluated.contains(each))
            .collect(Collectors.groupingBy(
                each -> rhythm.sourceOn(each.last()), LinkedHashMap::new, Collectors.toList()))
            .forEach((source, missing) -> inspection.add(
                source, MonitoringFinding.PERIOD_NOT_EVALUATED, "", missing, employment, kind))));
  }

  private Optional<Employment> employmentOn(LocalDate day) {
    return inspection.planOn(day).map(Skp::employee).map(Employee::employment);
  }

  /** Whoever may not object has no objection in the file. */
  void reviewObjections(Set<Employment> open) {
    inspection.each(EvaluationDocument.class, (document, entry) -> {
      if (!document.events().isEmpty()) {
        review(document, entry, "/events/0", open);
      }
    });
    Map<String, EvaluationDocument> documents = new HashMap<>();
    file.all(EvaluationDocument.class).forEach(each -> documents.putIfAbsent(each.id(), each));
    inspection.each(
        ObjectionRecord.class,
        (objection, entry) -> Optional.ofNullable(documents.get(objection.documentId()))
            .ifPresent(document -> review(document, entry, "/event", open)));
  }

  private void review(
      EvaluationDocument document, FileEntry entry, String part, Set<Employment> open) {
    employmentOn(document.period().last())
        .filter(each -> !open.contains(each))
        .ifPresent(each -> inspection.add(
            MonitoringFinding.OBJECTION_NOT_OPEN, entry, part, document.id(), each, open));
  }

  /** What was done on a day stands in evidence, an observation, or what was recorded that day. Holidays are not known here. */
  void reviewDays(InTime<ProgressRhythm> rhythm, WorkingWeek week) {
    Set<LocalDate> told = new HashSet<>();
    file.all(Evidence.class).forEach(each -> each.date().ifPresent(told::add));
    file.all(Observation.class).forEach(each -> told.add(each.date()));
    file.entries().stream()
        .filter(each -> each.entry().content() instanceof PeriodicRealisation
            || each.entry().content() instanceof Evidence)
        .forEach(each -> told.add(each.recordedOn()));
    List<LocalDate> silent =
        inspection
            .daysSoFar()
            .flatMap(inspection::planned)
            .map(RhythmReview::days)
            .orElse(List.of())
            .stream()
            .filter(day -> week.days().contains(day.getDayOfWeek()) && !told.contains(day))
            .filter(day -> rhythm.on(day) == ProgressRhythm.HARI_KERJA)
            .toList();
    if (!silent.isEmpty()) {
      inspection.add(
          MonitoringFinding.PROGRESS_NOT_DAILY,
          "",
          silent.size(),
          silent.get(0),
          silent.get(silent.size() - 1));
    }
  }

  private static List<LocalDate> days(DateRange range) {
    return range.from().datesUntil(range.to().plusDays(1)).toList();
  }
}
