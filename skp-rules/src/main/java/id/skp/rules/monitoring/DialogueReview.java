package id.skp.rules.monitoring;

import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.ProgressDialogue;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at the three dialogues, their rhythm, and what became of their agreements. */
final class DialogueReview {
  private static final Text NO_ADJUSTMENT = Text.of(
      "; tanpa adjustment versi ini dianggap berlaku sejak {0}: isi adjustment.effectiveFrom dengan hari mulai berlakunya",
      "; without adjustment it is taken to hold from {0}: fill adjustment.effectiveFrom with the day from which it holds");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final InTime<PeriodKind> rhythm;
  private final int graceDays;
  private final Map<String, PerformanceDialogue> dialogues = new HashMap<>();

  DialogueReview(FileInspection inspection, InTime<PeriodKind> rhythm, int graceDays) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.rhythm = rhythm;
    this.graceDays = graceDays;
    file.all(PerformanceDialogue.class).forEach(each -> dialogues.putIfAbsent(each.id(), each));
  }

  void review() {
    if (file.all(ExpectationDialogue.class).isEmpty()) {
      inspection.add(MonitoringFinding.NO_EXPECTATION_DIALOGUE, "");
    }
    inspection.daysSoFar().ifPresent(this::reviewOngoing);
    inspection.each(PerformanceDialogue.class, this::reviewContents);
    inspection.each(Skp.class, this::reviewAdjustment);
    inspection.each(Skp.class, this::reviewVersions);
    inspection.each(PerformanceDialogue.class, this::reviewAgreements);
  }

  private void reviewOngoing(DateRange days) {
    if (inspection.planned(days).isEmpty()) {
      return;
    }
    if (file.dialogues(ProgressDialogue.class, days).isEmpty()) {
      inspection.add(MonitoringFinding.NO_ONGOING_DIALOGUE, "", inspection.period());
      return;
    }
    Stream.of(rhythm.on(inspection.period().first()), rhythm.value()).distinct().forEach(kind -> {
      boolean divisible = kind.months() <= inspection.period().months();
      List<EvaluationPeriod> parts =
          divisible ? inspection.period().split(kind) : List.of(inspection.period());
      for (EvaluationPeriod part : parts) {
        if (isAsked(kind, part)) {
          inspection.planned(part.range()).ifPresent(ran -> reviewPart(part, ran.to()));
        }
      }
    });
  }

  /** A part has the rhythm with which it began, unless a longer one took its place before its end. */
  private boolean isAsked(PeriodKind kind, EvaluationPeriod part) {
    return rhythm.on(part.first()) == kind && rhythm.on(part.last()).months() <= kind.months();
  }

  /**
   * A part in which the plan did not run needs no dialogue; one whose grace is not over has none yet, which is nothing to
   * object to.
   */
  private void reviewPart(EvaluationPeriod part, LocalDate last) {
    if (!file.dialogues(ProgressDialogue.class, part.range()).isEmpty()) {
      return;
    }
    LocalDate deadline = last.plusDays(graceDays);
    Optional<ProgressDialogue> late = deadline.isAfter(part.last())
        ? file.dialogues(ProgressDialogue.class, new DateRange(part.first(), deadline)).stream()
            .findFirst()
        : Optional.empty();
    if (late.isPresent()) {
      inspection.each(ProgressDialogue.class, (dialogue, entry) -> {
        if (dialogue.equals(late.get())) {
          inspection.add(
              rhythm.sourceOn(part.first()),
              MonitoringFinding.DIALOGUE_LATE,
              inspection.pointer(entry) + "/date",
              dialogue.id(),
              part,
              dialogue.date());
        }
      });
    } else if (inspection.day().isAfter(deadline)) {
      inspection.add(
          rhythm.sourceOn(part.first()), MonitoringFinding.DIALOGUE_NOT_HELD, "", part, deadline);
    }
  }

  private void reviewContents(PerformanceDialogue dialogue, FileEntry entry) {
    if (!isUnderReview(dialogue)) {
      return;
    }
    if (dialogue.isOneSided()) {
      inspection.add(MonitoringFinding.ONE_SIDED_DIALOGUE, entry, "", dialogue.id());
    }
    for (Text missing : dialogue.missingItems()) {
      inspection.add(MonitoringFinding.DIALOGUE_ITEM_MISSING, entry, "", dialogue.id(), missing);
    }
    if (dialogue.employeeAcknowledgedOn().isEmpty()
        || dialogue.leaderAcknowledgedOn().isEmpty()) {
      inspection.add(MonitoringFinding.DIALOGUE_NOT_ACKNOWLEDGED, entry, "", dialogue.id());
    }
    if (dialogue instanceof ProgressDialogue progress
        && progress.expectationAdjusted()
        && progress.adjustedVersion().isEmpty()) {
      inspection.add(MonitoringFinding.ADJUSTMENT_NOT_MADE, entry, "", dialogue.id());
    }
  }

  /** A dialogue on an evaluation is held after the period that it is about. */
  private boolean isUnderReview(PerformanceDialogue dialogue) {
    return dialogue instanceof EvaluationDialogue
        ? !dialogue.date().isBefore(inspection.period().first())
        : inspection.isInPeriod(dialogue.date());
  }

  private void reviewAdjustment(Skp plan, FileEntry entry) {
    boolean adjusted = plan.version() > 1 && inspection.isInPeriod(plan.effectiveFrom());
    if (!adjusted) {
      return;
    }
    Optional<PerformanceDialogue> cited = plan.adjustment()
        .flatMap(Adjustment::dialogueId)
        .flatMap(id -> Optional.ofNullable(dialogues.get(id)));
    if (cited.isEmpty()) {
      inspection.add(
          MonitoringFinding.ADJUSTMENT_WITHOUT_DIALOGUE,
          entry,
          "",
          plan.version(),
          plan.adjustment().isPresent() ? "" : Message.of(NO_ADJUSTMENT, plan.effectiveFrom()));
    } else if (!adjusts(cited.get(), plan)) {
      inspection.add(
          MonitoringFinding.ADJUSTMENT_NOT_AGREED,
          entry,
          "/adjustment/dialogueId",
          plan.version(),
          cited.get().id());
    }
  }

  /** A later version may keep the dialogue in which the first one was clarified, and none rests on a dialogue about a later one. */
  private void reviewVersions(Skp plan, FileEntry entry) {
    reviewVersion(plan, plan.planningDialogueId(), entry, "/planningDialogueId");
    reviewVersion(
        plan, plan.adjustment().flatMap(Adjustment::dialogueId), entry, "/adjustment/dialogueId");
  }

  private void reviewVersion(Skp plan, Optional<String> cited, FileEntry entry, String property) {
    cited
        .map(dialogues::get)
        .filter(ExpectationDialogue.class::isInstance)
        .map(each -> ((ExpectationDialogue) each).skpVersion())
        .filter(version -> version > plan.version())
        .ifPresent(version -> inspection.add(
            MonitoringFinding.DIALOGUE_OF_OTHER_VERSION,
            entry,
            property,
            plan.version(),
            cited.get(),
            version));
  }

  /** A dialogue that adjusts without naming the version is told of by itself. */
  private static boolean adjusts(PerformanceDialogue dialogue, Skp plan) {
    return !(dialogue instanceof ProgressDialogue progress)
        || (progress.expectationAdjusted()
            && progress.adjustedVersion().map(each -> each == plan.version()).orElse(true));
  }

  /** What nobody has looked at is overdue, never not done. */
  private void reviewAgreements(PerformanceDialogue dialogue, FileEntry entry) {
    for (int i = 0; i < dialogue.agreements().size(); i++) {
      Agreement agreement = dialogue.agreements().get(i);
      AgreementOutcome followUp = file.followUp(agreement);
      Optional<LocalDate> passed = agreement.due().filter(due -> due.isBefore(inspection.day()));
      String path = "/agreements/" + i;
      if (followUp == AgreementOutcome.NOT_DONE) {
        inspection.add(MonitoringFinding.AGREEMENT_NOT_DONE, entry, path, agreement.id());
      } else if (followUp == AgreementOutcome.OPEN && passed.isPresent()) {
        inspection.add(
            MonitoringFinding.AGREEMENT_OVERDUE, entry, path, agreement.id(), passed.get());
      }
    }
  }
}
