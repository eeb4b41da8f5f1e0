package id.skp.rules.monitoring;

import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.ExpectationTopic;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.ProgressTopic;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at what became of the support that was promised. Promises are those of the version by which the period is judged, and of
 * the dialogues until its end; what a later version no longer promises is not asked for.
 */
final class SupportReview {
  private static final Text TOLD_LATER =
      Text.of("{0} (baru dicatat {2}, {1})", "{0} (recorded only on {2}, {1})");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final Set<String> seen = new HashSet<>();
  private Optional<LocalDate> talkedLast = Optional.empty();

  SupportReview(FileInspection inspection) {
    this.inspection = inspection;
    this.file = inspection.file();
    file.all(PerformanceDialogue.class).stream()
        .filter(SupportReview::isOnSupport)
        .map(PerformanceDialogue::date)
        .max(LocalDate::compareTo)
        .ifPresent(day -> talkedLast = Optional.of(day));
  }

  private static boolean isOnSupport(PerformanceDialogue dialogue) {
    return dialogue.said().stream()
        .anyMatch(each -> each.topic() == ExpectationTopic.DUKUNGAN_SUMBER_DAYA
            || each.topic() == ProgressTopic.BANTUAN_PIMPINAN);
  }

  void review() {
    inspection.each(Skp.class, this::reviewAdjustment);
    Optional<Skp> judged = inspection.plan();
    inspection.each(Skp.class, (plan, entry) -> {
      if (judged.filter(plan::equals).isPresent()) {
        reviewPromises(plan.annex().resourceSupport(), entry, "/annex/resourceSupport");
      }
    });
    inspection.each(ExpectationDialogue.class, (dialogue, entry) -> {
      if (!dialogue.date().isAfter(inspection.period().last())) {
        for (int i = 0; i < dialogue.topics().size(); i++) {
          if (dialogue.topics().get(i).topic() == ExpectationTopic.DUKUNGAN_SUMBER_DAYA) {
            reviewPromises(
                dialogue.agreedSupport().stream().toList(), entry, "/topics/" + i + "/agreed");
          }
        }
      }
    });
  }

  /** What nobody told of is open, never not given; what was adjusted for is known to be missing. */
  private void reviewPromises(List<String> promised, FileEntry entry, String place) {
    List<Object> open = promised.stream()
        .filter(seen::add)
        .flatMap(support -> {
          List<SupportRecord> told = file.support(support, inspection.day());
          told.stream().limit(told.size() == 1 ? 1 : 0).forEach(this::reviewRecord);
          LocalDate end = inspection.period().last();
          return !isAdjustedFor(support, end) && file.support(support, end).isEmpty()
              ? Stream.of(
                  told.isEmpty()
                      ? support
                      : Message.of(
                          TOLD_LATER, support, told.get(0).id(), told.get(0).date()))
              : Stream.of();
        })
        .toList();
    if (!open.isEmpty() && !inspection.day().isBefore(inspection.period().last())) {
      inspection.add(
          MonitoringFinding.RESOURCE_SUPPORT_OPEN, entry, place, inspection.period(), open);
    }
  }

  private boolean isAdjustedFor(String support, LocalDate until) {
    return inspection.plans().stream()
        .flatMap(plan -> plan.adjustment().stream())
        .anyMatch(each ->
            !each.effectiveFrom().isAfter(until) && each.missingSupport().contains(support));
  }

  private void reviewRecord(SupportRecord told) {
    boolean answered = isAdjustedFor(told.support(), inspection.day())
        || talkedLast.filter(day -> !day.isBefore(told.date())).isPresent();
    if (!told.given() && !answered && !told.date().isAfter(inspection.period().last())) {
      inspection.add(
          MonitoringFinding.RESOURCE_SUPPORT_NOT_GIVEN,
          FileEntry.of(told),
          "",
          told.id(),
          told.support());
    }
  }

  /** Support that came after an adjustment does not speak against it. */
  private void reviewAdjustment(Skp plan, FileEntry entry) {
    if (!inspection.isInPeriod(plan.effectiveFrom())) {
      return;
    }
    List<String> missing = plan.adjustment().map(Adjustment::missingSupport).orElse(List.of());
    for (int i = 0; i < missing.size(); i++) {
      List<SupportRecord> told = file.support(missing.get(i), plan.effectiveFrom());
      if (told.size() == 1 && told.get(0).given()) {
        inspection.add(
            MonitoringFinding.ADJUSTMENT_NAMES_GIVEN_SUPPORT,
            entry,
            "/adjustment/missingSupport/" + i,
            plan.version(),
            missing.get(i),
            told.get(0).id(),
            told.get(0).date());
      }
    }
  }
}
