package id.skp.rules.form;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.FiledEvaluation;
import id.skp.rules.Message;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.MonitoringRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Fills the forms on the file of a year, in the order of the year. */
final class FileForms {
  private static final Text CONTRADICTED = Text.of("BERTENTANGAN: {0}", "CONTRADICTED: {0}");
  private static final Text DIFFERING = Text.of(
      "evaluasi {0} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda",
      "the evaluations {0} were fixed and recorded on the same day and differ");
  private static final Text OTHER_PREDICATE = Text.of(
      "dokumen menyebut {0}, sedangkan evaluasi {1} menyebut {2}",
      "the document gives {0}, and the evaluation {1} says {2}");

  private final PerformanceFile file;
  private final RuleSet rules;
  private final List<Skp> plans;
  private final Map<String, CoachingKind> sessions;

  FileForms(PerformanceFile file, RuleSet rules) {
    this.file = file;
    this.rules = rules;
    this.plans =
        OfficialForms.plans(file).stream().map(plan -> Head.under(plan, rules)).toList();
    this.sessions = file.all(CoachingSession.class).stream()
        .collect(Collectors.toMap(CoachingSession::id, CoachingSession::kind));
  }

  List<OfficialForm> forms() {
    ImmutableList.Builder<OfficialForm> forms = ImmutableList.builder();
    plans.forEach(plan -> forms.addAll(OfficialForms.of(plan)));
    forms.add(new ActionPlanForm(file, last()).form(), new FeedbackForm(file, last()).form());
    for (FormatB18 answered : file.all(FormatB18.class)) {
      forms.add(coaching(answered.sessionId()).of(answered));
    }
    for (FormatB19 filled : file.all(FormatB19.class)) {
      forms.add(coaching(filled.sessionId()).of(filled));
    }
    file.all(PeriodRatings.class).stream()
        .sorted(Comparator.comparing(PeriodRatings::period, FileWords.BY_END)
            .thenComparing(PeriodRatings::date))
        .forEach(ratings -> forms.addAll(evaluation(ratings).stream().iterator()));
    ObjectionCourse.of(file, rules).stream().map(this::document).forEach(forms::add);
    return forms.build();
  }

  private Skp last() {
    return plans.get(plans.size() - 1);
  }

  private CoachingForms coaching(String sessionId) {
    return new CoachingForms(last(), Optional.ofNullable(sessions.get(sessionId)));
  }

  private Optional<OfficialForm> evaluation(PeriodRatings ratings) {
    return file.appraisal(ratings)
        .map(appraisal ->
            appraisal.toBuilder().skp(Head.under(appraisal.skp(), rules)).build())
        .map(appraisal -> evaluation(ratings, appraisal));
  }

  private OfficialForm evaluation(PeriodRatings ratings, Appraisal appraisal) {
    List<EvaluationRecord> records = records(ratings);
    Optional<Text> contradiction = contradiction(records);
    if (contradiction.isPresent()) {
      return new EvaluationForm(appraisal, Optional.empty(), contradiction).form();
    }
    Optional<Evaluation> outcome = records.stream()
        .map(EvaluationRecord::evaluation)
        .filter(each -> each.skpVersion() == appraisal.skp().version())
        .findAny()
        .or(() -> rules
            .decide(MonitoringRules.PERIOD_EVALUATION, new FilePeriod(file, ratings))
            .toOptional());
    return new EvaluationForm(appraisal, outcome, outcome.map(this::printed)).form();
  }

  private Text printed(Evaluation made) {
    return rules
        .decide(PerformanceRules.PRINTED_PREDICATE, made)
        .toOptional()
        .orElseGet(made.predicate()::label);
  }

  /**
   * The last evaluation that was made from the judgement; where it does not say from which, that of the last judgement of its
   * period.
   */
  private List<EvaluationRecord> records(PeriodRatings ratings) {
    boolean lastOfPeriod = file.lastRatings(ratings.period()).contains(ratings);
    return file.lastFixed(
        EvaluationRecord.class,
        each -> each.ratingsId().map(ratings.id()::equals).orElse(lastOfPeriod)
            && each.evaluation().period().equals(ratings.period()));
  }

  /** A predicate that is in dispute is not printed as if it were fixed. */
  private Optional<Text> contradiction(List<EvaluationRecord> records) {
    if (records.size() > 1) {
      return Optional.of(contradicted(
          Message.of(DIFFERING, records.stream().map(EvaluationRecord::id).toList())));
    }
    return records.stream()
        .map(each ->
            rules.decide(PerformanceRules.RECORDED_EVALUATION, new FiledEvaluation(file, each)))
        .filter(Undecided.class::isInstance)
        .map(each -> (Undecided<?>) each)
        .filter(each -> each.reason() != Undecided.Reason.NO_RULE)
        .map(each -> contradicted(each.message()))
        .findAny();
  }

  private static Text contradicted(Message message) {
    return Message.of(CONTRADICTED, message).toText();
  }

  private OfficialForm document(ObjectionCourse course) {
    EvaluationDocument document = course.document();
    List<EvaluationRecord> told = new FiledDocument(file, document).evaluations();
    Optional<Text> differing = told.stream()
        .filter(each ->
            each.evaluation().predicate().standing() != document.predicate().standing())
        .findAny()
        .map(each -> contradicted(Message.of(
            OTHER_PREDICATE, document.predicate(), each.id(), each.evaluation().predicate())));
    return EvaluationDocumentForm.of(
        course.documentWithEvents(), contradiction(told).or(() -> differing));
  }
}
