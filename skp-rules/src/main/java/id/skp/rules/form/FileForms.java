package id.skp.rules.form;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.CoachingKind;
import id.skp.core.dialogue.CoachingSession;
import id.skp.core.dialogue.FormatB18;
import id.skp.core.dialogue.FormatB19;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.followup.ObjectionCourse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Fills the forms on the file of a year, in the order of the year. */
final class FileForms {
  private final PerformanceFile file;
  private final RuleSet rules;
  private final List<Skp> plans;

  FileForms(PerformanceFile file, RuleSet rules) {
    this.file = file;
    this.rules = rules;
    this.plans = file.plans();
    unless(
        !plans.isEmpty(),
        "PLAN_MISSING",
        "plans",
        "perlu suatu versi SKP",
        "needs a version of the plan",
        Optional.empty());
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
        .sorted(Comparator.comparing(PeriodRatings::period).thenComparing(PeriodRatings::date))
        .forEach(ratings -> forms.addAll(evaluation(ratings).stream().iterator()));
    ObjectionCourse.of(file, rules).stream()
        .map(ObjectionCourse::documentWithEvents)
        .forEach(document -> forms.add(OfficialForms.evaluationDocument(document)));
    return forms.build();
  }

  private Skp last() {
    return plans.get(plans.size() - 1);
  }

  private CoachingForms coaching(String sessionId) {
    Optional<CoachingKind> kind = file.all(CoachingSession.class).stream()
        .filter(each -> each.id().equals(sessionId))
        .findAny()
        .map(CoachingSession::kind);
    return new CoachingForms(last(), kind);
  }

  private Optional<OfficialForm> evaluation(PeriodRatings ratings) {
    return file.appraisal(ratings)
        .map(appraisal -> evaluation(appraisal, outcome(ratings, appraisal)));
  }

  private OfficialForm evaluation(Appraisal appraisal, Optional<Evaluation> outcome) {
    Optional<Text> printed = outcome.flatMap(
        made -> rules.decide(PerformanceRules.PRINTED_PREDICATE, made).toOptional());
    return new EvaluationForm(appraisal, outcome, printed).form();
  }

  /**
   * The last evaluation that was made from the judgement; where it does not say from which, that of the last judgement of its
   * period. Where two contradict each other there is none to print.
   */
  private Optional<Evaluation> outcome(PeriodRatings ratings, Appraisal appraisal) {
    boolean lastOfPeriod = file.lastFixed(
            PeriodRatings.class, each -> each.period().equals(ratings.period()))
        .contains(ratings);
    List<EvaluationRecord> last = file.lastFixed(
        EvaluationRecord.class,
        each -> each.ratingsId().map(ratings.id()::equals).orElse(lastOfPeriod)
            && each.evaluation().period().equals(ratings.period())
            && each.evaluation().skpVersion() == appraisal.skp().version());
    return last.size() == 1 ? Optional.of(last.get(0).evaluation()) : Optional.empty();
  }
}
