package id.skp.rules.paper;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

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
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.RuleSet;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.ObjectionCourse;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FilePeriod;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.MonitoringRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Fills the papers on the file of a year, in the order of the year. */
final class FilePapers {
  private static final Text CONTRADICTED = Text.of("BERTENTANGAN: {0}", "CONTRADICTED: {0}");
  private static final Text OTHER_PREDICATE = Text.of(
      "dokumen menyebut {0}, sedangkan evaluasi {1} menyebut {2}",
      "the document gives {0}, and the evaluation {1} says {2}");

  private static final Text OTHER_PERSON = Text.of(
      "dokumen menyebut {0} {1}, sedangkan SKP menyebut {2}",
      "the document names {0} {1}, and the plan names {2}");
  private static final Text UNFOUNDED = Text.of(
      "{0} (TANPA EVALUASI: berkas tidak memuat evaluasi {1})",
      "{0} (WITHOUT EVALUATION: the file holds none of {1})");
  private static final Text FIXED_LATER = Text.of(
      "{0} (evaluasi {1} baru ditetapkan {2}, sesudah dokumen diterima)",
      "{0} (the evaluation {1} was fixed on {2}, after the document was received)");

  private final PerformanceFile file;
  private final RuleSet rules;
  private final List<Skp> plans;
  private final Map<String, CoachingKind> sessions;
  private final List<ObjectionCourse> courses;
  private final PersonNames names;
  private final Optional<CreditFiles> credit;

  /**
   * Prepares the papers.
   *
   * @param credit what the evaluations of the file, and of those that are joined with it, earned, if anything is printed of it
   */
  FilePapers(PerformanceFile file, RuleSet rules, Optional<CreditFiles> credit) {
    this.file = file;
    this.credit = credit;
    this.rules = rules;
    this.plans = plans(file).stream().map(plan -> Head.under(plan, rules)).toList();
    this.sessions = file.all(CoachingSession.class).stream()
        .collect(Collectors.toMap(CoachingSession::id, CoachingSession::kind));
    this.courses = ObjectionCourse.of(file, rules);
    this.names = new PersonNames(last())
        .with(courses.stream()
            .map(course -> course.document().appraiserSuperior())
            .findFirst());
  }

  /** Returns the versions of the plan on which the papers of a file rest. */
  static List<Skp> plans(PerformanceFile file) {
    requireNonNull(file, "file");
    List<Skp> plans = file.plans();
    unless(
        !plans.isEmpty(),
        "PLAN_MISSING",
        "plans",
        "perlu suatu versi SKP",
        "needs a version of the plan",
        Optional.empty());
    return plans;
  }

  List<Paper> papers() {
    ImmutableList.Builder<Supplier<Paper>> papers = ImmutableList.builder();
    for (Skp plan : plans) {
      PlanPapers.all(plan).forEach(paper -> papers.add(() -> paper));
    }
    papers.add(() -> new ActionPlanPaper(file, last()).paper());
    papers.add(() -> new FeedbackPaper(file, last()).paper());
    for (FormatB18 answered : file.all(FormatB18.class)) {
      papers.add(() -> coaching(answered.sessionId()).of(answered));
    }
    for (FormatB19 filled : file.all(FormatB19.class)) {
      papers.add(() -> coaching(filled.sessionId()).of(filled));
    }
    for (PeriodRatings ratings : judged(file, true)) {
      papers.add(() -> evaluation(ratings));
    }
    for (ObjectionCourse course : courses) {
      papers.add(() -> document(course));
    }
    credit.ifPresent(earned -> new CreditPapers(
            earned.settled(ObjectionCourse.settled(file, courses), rules), rules)
        .papers()
        .forEach(paper -> papers.add(() -> paper)));
    return PaperEditions.toldApart(new LazyPapers(papers.build()));
  }

  /** Returns the judgements that have a form, those of each period that were fixed last, or the others. */
  static List<PeriodRatings> judged(PerformanceFile file, boolean printed) {
    int most = FileReview.mostOfOne(file);
    return file.all(PeriodRatings.class).stream()
        .filter(each -> file.planFor(each.period()).isPresent())
        .sorted(Comparator.comparing(PeriodRatings::date).reversed())
        .collect(Collectors.groupingBy(PeriodRatings::period))
        .values()
        .stream()
        .flatMap(all -> printed ? all.stream().limit(most) : all.stream().skip(most))
        .sorted(Comparator.comparing(PeriodRatings::period, FileWords.BY_END)
            .thenComparing(PeriodRatings::date))
        .toList();
  }

  private Skp last() {
    return plans.get(plans.size() - 1);
  }

  private CoachingPapers coaching(String sessionId) {
    return new CoachingPapers(last(), Optional.ofNullable(sessions.get(sessionId)), names);
  }

  private Paper evaluation(PeriodRatings ratings) {
    Appraisal appraisal = file.appraisal(ratings).orElseThrow();
    return evaluation(
        ratings, appraisal.toBuilder().skp(Head.under(appraisal.skp(), rules)).build());
  }

  private Paper evaluation(PeriodRatings ratings, Appraisal appraisal) {
    FilePeriod judged = new FilePeriod(file, ratings);
    Optional<Text> contradiction = judged.dispute(rules).map(FilePapers::contradicted);
    if (contradiction.isPresent()) {
      return new EvaluationPaper(appraisal, Optional.empty(), contradiction).paper();
    }
    Optional<Evaluation> outcome = judged.evaluations().stream()
        .map(EvaluationRecord::evaluation)
        .filter(each -> each.skpVersion() == appraisal.skp().version())
        .findAny()
        .or(() -> rules.decide(MonitoringRules.PERIOD_EVALUATION, judged).toOptional());
    return new EvaluationPaper(appraisal, outcome, outcome.map(made -> Head.predicate(made, rules)))
        .paper();
  }

  private static Text contradicted(Message message) {
    return Message.of(CONTRADICTED, message).toText();
  }

  /** What is recorded is printed; that nothing stands behind it is printed beside it. */
  private Paper document(ObjectionCourse course) {
    EvaluationDocument document = course.document();
    FiledDocument filed = new FiledDocument(file, document);
    List<EvaluationRecord> told = filed.evaluations();
    Optional<Text> other = filed.otherPersons().stream()
        .findFirst()
        .map(each ->
            contradicted(Message.of(OTHER_PERSON, each.part(), each.said(), each.planned())));
    Optional<Text> differing = told.stream()
        .filter(each ->
            each.evaluation().predicate().standing() != document.predicate().standing())
        .findAny()
        .map(each -> differing(document.predicate(), each, each.evaluation().predicate()));
    Optional<Text> ofUnit = document
        .organisationPredicate()
        .flatMap(unit -> told.stream()
            .flatMap(each -> each.evaluation().organisationPredicate().stream()
                .filter(unlike -> unlike != unit)
                .map(unlike -> differing(unit, each, unlike)))
            .findFirst());
    return EvaluationDocumentPaper.of(
        document,
        course.transitions(),
        file.planFor(document.period()).map(Skp::period).orElseGet(document.period()::range),
        ofUnit,
        other
            .or(() -> FilePeriod.dispute(file, told, rules).map(FilePapers::contradicted))
            .or(() -> differing)
            .or(() -> unfounded(filed)));
  }

  private static Text differing(Labelled told, EvaluationRecord evaluation, Labelled other) {
    return contradicted(Message.of(OTHER_PREDICATE, told, evaluation.id(), other));
  }

  private static Optional<Text> unfounded(FiledDocument filed) {
    EvaluationDocument document = filed.document();
    return filed.evaluations().isEmpty()
        ? Optional.of(filed
            .fixedLater()
            .map(each -> Message.of(FIXED_LATER, document.predicate(), each.id(), each.date()))
            .orElseGet(() -> Message.of(UNFOUNDED, document.predicate(), document.period()))
            .toText())
        : Optional.empty();
  }
}
