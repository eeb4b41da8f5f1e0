package id.skp.rules.monitoring;

import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.Appraiser;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.finding.Severity;
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
  private final Map<String, CoachingSession> sessions;
  private final Optional<String> appraiser;
  private final Set<String> superiors;

  CoachingReview(FileInspection inspection) {
    this.inspection = inspection;
    PerformanceFile file = inspection.file();
    this.lastAnswers = file.lastFixedBy(FormatB18.class, FormatB18::sessionId);
    this.assessed =
        file.all(FormatB19.class).stream().map(FormatB19::sessionId).collect(Collectors.toSet());
    this.sessions = file.all(CoachingSession.class).stream()
        .collect(Collectors.toMap(CoachingSession::id, each -> each));
    this.appraiser = inspection.plan().map(Skp::appraiser).flatMap(each -> each.id());
    this.superiors = file.all(EvaluationDocument.class).stream()
        .flatMap(each -> each.appraiserSuperior().id().stream())
        .filter(each -> !isParty(each))
        .collect(Collectors.toSet());
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
    if (!isAssigned(session) && isSomeoneElse(session)) {
      inspection.add(
          MonitoringFinding.COACH_WITHOUT_ASSIGNMENT,
          entry,
          "/coachId",
          session.coachId(),
          session.id());
    }
  }

  /** Nobody gives an assignment to coach oneself, and the employee gives none to coach her. */
  private boolean isAssigned(CoachingSession session) {
    return session
        .assignedBy()
        .filter(each -> !each.equals(session.coachId())
            && !each.equals(session.employeeId())
            && inspection.plans().stream()
                .noneMatch(plan -> plan.employee().id().equals(each)))
        .isPresent();
  }

  /** Where the plan of that day does not give the appraiser's id, nobody can tell. */
  private boolean isSomeoneElse(CoachingSession session) {
    return inspection
        .planOn(session.date())
        .map(Skp::appraiser)
        .map(Appraiser::id)
        .orElse(appraiser)
        .filter(each -> !each.equals(session.coachId()))
        .isPresent();
  }

  private void reviewForm(FormatB18 form, FileEntry entry) {
    if (!isLast(form) || !inspection.isInPeriod(dayOf(form))) {
      return;
    }
    if (!form.signed() || form.handedTo().isEmpty()) {
      inspection.add(MonitoringFinding.COACHING_FORM_INCOMPLETE, entry, "", form.id());
    }
    form.handedTo().ifPresent(id -> reviewReceiver(id, form, entry));
  }

  /**
   * Who the leader's superior is, evaluation documents tell. Another one than theirs may have been it earlier in the year, so that
   * this is advice; where they tell none nobody knows, except that it is neither the employee, nor the leader, nor the coach.
   */
  private void reviewReceiver(String id, FormatB18 form, FileEntry entry) {
    if (superiors.contains(id)) {
      return;
    }
    boolean involved = isParty(id)
        || id.equals(form.respondentId())
        || Optional.ofNullable(sessions.get(form.sessionId()))
            .filter(each -> id.equals(each.coachId()) || id.equals(each.employeeId()))
            .isPresent();
    if (involved || !superiors.isEmpty()) {
      inspection.add(
          involved ? Severity.WARNING : Severity.ADVICE,
          MonitoringFinding.HANDED_TO_OTHER_PERSON,
          inspection.pointer(entry) + "/handedTo",
          form.id(),
          id);
    }
  }

  private boolean isParty(String id) {
    return appraiser.equals(Optional.of(id))
        || inspection.plans().stream().anyMatch(plan -> plan.employee().id().equals(id));
  }

  /** A form that was filled again later is corrected by that one. */
  private boolean isLast(FormatB18 form) {
    return lastAnswers.getOrDefault(form.sessionId(), List.of()).contains(form);
  }

  /** A form belongs to the period of its session, however late it is filled; without the session, to that of its own day. */
  private LocalDate dayOf(FormatB18 form) {
    return Optional.ofNullable(sessions.get(form.sessionId()))
        .map(CoachingSession::date)
        .orElse(form.date());
  }
}
