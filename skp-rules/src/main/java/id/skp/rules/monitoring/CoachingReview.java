package id.skp.rules.monitoring;

import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at sessions of coaching and the two forms that follow them. */
final class CoachingReview {
  private final FileInspection inspection;
  private final Map<String, List<FormatB18>> lastAnswers;
  private final Set<String> assessed;
  private final Map<String, LocalDate> days;
  private final Optional<String> appraiser;

  CoachingReview(FileInspection inspection) {
    this.inspection = inspection;
    PerformanceFile file = inspection.file();
    this.lastAnswers = file.lastFixedBy(FormatB18.class, FormatB18::sessionId);
    this.assessed =
        file.all(FormatB19.class).stream().map(FormatB19::sessionId).collect(Collectors.toSet());
    this.days = file.all(CoachingSession.class).stream()
        .collect(Collectors.toMap(CoachingSession::id, CoachingSession::date));
    this.appraiser = inspection.plan().map(Skp::appraiser).flatMap(each -> each.id());
  }

  void review() {
    inspection.each(CoachingSession.class, this::reviewSession);
    inspection.each(FormatB18.class, this::reviewForm);
  }

  private void reviewSession(CoachingSession session, FileEntry entry) {
    if (!inspection.isInPeriod(session.date())) {
      return;
    }
    if (!lastAnswers.containsKey(session.id())) {
      inspection.add(MonitoringFinding.COACHING_WITHOUT_FORM, entry, "", session.id());
    } else if (!assessed.contains(session.id())) {
      inspection.add(MonitoringFinding.COMPETENCE_FORM_MISSING, entry, "", session.id());
    }
    if (session.assignedBy().isEmpty() && isSomeoneElse(session)) {
      inspection.add(
          MonitoringFinding.COACH_WITHOUT_ASSIGNMENT,
          entry,
          "/coachId",
          session.coachId(),
          session.id());
    }
  }

  /** Where the plan does not give the appraiser's id, nobody can tell. */
  private boolean isSomeoneElse(CoachingSession session) {
    return appraiser.isPresent() && !appraiser.get().equals(session.coachId());
  }

  private void reviewForm(FormatB18 form, FileEntry entry) {
    boolean incomplete = !form.signed() || form.handedTo().isEmpty();
    if (incomplete && isLast(form) && inspection.isInPeriod(dayOf(form))) {
      inspection.add(MonitoringFinding.COACHING_FORM_INCOMPLETE, entry, "", form.id());
    }
  }

  /** A form that was filled again later is corrected by that one. */
  private boolean isLast(FormatB18 form) {
    return lastAnswers.getOrDefault(form.sessionId(), List.of()).contains(form);
  }

  /** A form belongs to the period of its session, however late it is filled; without the session, to that of its own day. */
  private LocalDate dayOf(FormatB18 form) {
    return days.getOrDefault(form.sessionId(), form.date());
  }
}
