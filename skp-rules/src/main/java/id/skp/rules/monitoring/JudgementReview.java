package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.ItemRating;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.dialogue.EvaluationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.FeedbackIntent;
import id.skp.core.followup.DocumentSignature;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.people.SignatureStatus;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.AssignerRole;
import id.skp.core.plan.PlanItem;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.ReplacedEntry;
import id.skp.rules.PerformanceRules;
import id.skp.rules.finding.Severity;
import id.skp.rules.followup.FiledDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks at who rated and when, whether the feedback bears the ratings, whether what is recorded agrees with them, and whether
 * evaluations were talked about.
 */
final class JudgementReview {
  private static final Text PREDICATE =
      Text.of("predikat kinerja pegawai", "the performance predicate");
  private static final Text ORGANISATION =
      Text.of("predikat kinerja organisasi", "the organisation predicate");

  private final FileInspection inspection;
  private final PerformanceFile file;
  private final RatingProposer proposer;
  private final EarlyJudgement early;
  private final ContradictionPolicy policy;
  private final Attempts attempts;
  private final AppraisalReview appraisals;
  private final int mostOfOne;
  private final Set<FileEntry> replaced = new HashSet<>();
  private final Set<String> talkedAbout;
  private final Set<String> carriedOver = new HashSet<>();
  private final Set<Evaluation> saidInTalks;
  private final Map<EvaluationPeriod, Set<PeriodRatings>> lastRatings = new HashMap<>();
  private final Map<EvaluationPeriod, Set<EvaluationRecord>> lastEvaluations = new HashMap<>();
  private final RaterReview raters;
  private final Map<EvaluationPeriod, Map<String, Boolean>> contradicted = new HashMap<>();
  private final Map<List<Object>, Collection<EvaluationRecord>> told = new HashMap<>();

  JudgementReview(
      FileInspection inspection,
      RatingProposer proposer,
      EarlyJudgement early,
      ContradictionPolicy policy,
      Attempts attempts) {
    this.inspection = inspection;
    this.file = inspection.file();
    this.proposer = proposer;
    this.early = early;
    this.policy = policy;
    this.attempts = attempts;
    this.mostOfOne = FileReview.mostOfOne(file);
    this.raters = new RaterReview(inspection);
    this.appraisals = new AppraisalReview(inspection, attempts);
    this.talkedAbout = file.all(EvaluationDialogue.class).stream()
        .map(EvaluationDialogue::evaluationId)
        .collect(Collectors.toSet());
    file.replaced().forEach(this::carryTalkOver);
    this.saidInTalks = file.evaluations().stream()
        .filter(each -> talkedAbout.contains(each.id()))
        .map(EvaluationRecord::evaluation)
        .collect(Collectors.toSet());
  }

  void review() {
    inspection.each(PeriodRatings.class, this::reviewRatings);
    raters.reviewUnchecked();
    inspection.each(EvaluationRecord.class, this::reviewEvaluation);
    inspection.each(EvaluationDocument.class, this::reviewDocument);
  }

  /**
   * What stands in the place of an evaluation that was talked about was talked about too, as long as it says what a dialogue tells:
   * the predicate with its ratings.
   */
  private void carryTalkOver(ReplacedEntry each) {
    replaced.add(each.entry().entry());
    if (each.entry().entry().content() instanceof EvaluationRecord record
        && talkedAbout.contains(record.id())) {
      each.by().stream()
          .map(FileEntry::content)
          .map(EvaluationRecord.class::cast)
          .filter(by -> outcome(by.evaluation()).equals(outcome(record.evaluation())))
          .forEach(by -> carriedOver.add(by.id()));
    }
  }

  private static List<Object> outcome(Evaluation evaluation) {
    return List.of(evaluation.predicate(), evaluation.resultRating(), evaluation.behaviourRating());
  }

  private void reviewRatings(PeriodRatings ratings, FileEntry entry) {
    if (!inspection.period().contains(ratings.period()) || isHistory(ratings, entry)) {
      return;
    }
    if (!mayPropose(ratings.role())) {
      inspection.add(
          MonitoringFinding.RATING_NOT_BY_PROPOSER,
          entry,
          "/role",
          ratings.id(),
          ratings.role(),
          proposer);
    }
    raters.review(ratings, entry);
    reviewDate(ratings.id(), ratings.date(), ratings.period(), entry);
    if (lastRatings
        .computeIfAbsent(ratings.period(), period -> few(file.lastRatings(period)))
        .contains(ratings)) {
      appraisals.review(ratings, entry);
    }
    for (int i = 0; i < ratings.items().size(); i++) {
      ItemRating item = ratings.items().get(i);
      if (item.rating() == Rating.DI_ATAS_EKSPEKTASI && isContradicted(item, ratings)) {
        inspection.add(
            MonitoringFinding.FEEDBACK_CONTRADICTS_RATING,
            entry,
            "/items/" + i,
            item.item(),
            item.rating(),
            ratings.period());
      }
    }
  }

  /** Tells whether ratings were given again later, and the evaluations that count of their period all rest on others. */
  private boolean isHistory(PeriodRatings ratings, FileEntry entry) {
    return replaced.contains(entry)
        && file.lastEvaluations(ratings.period()).stream()
            .allMatch(
                each -> each.ratingsId().filter(id -> !id.equals(ratings.id())).isPresent());
  }

  /** Of records that contradict each other, some are held against the rest of the file; that they do is told of all. */
  private <T> Set<T> few(List<T> records) {
    return records.stream().limit(mostOfOne).collect(Collectors.toSet());
  }

  /** A plan that ends within the period ends what can be judged of it. */
  private void reviewDate(String id, LocalDate date, EvaluationPeriod period, FileEntry entry) {
    LocalDate end = inspection.planned(period.range()).map(DateRange::to).orElseGet(period::last);
    if (date.isBefore(early.firstDay(end))) {
      inspection.add(
          early.severity(),
          MonitoringFinding.JUDGED_BEFORE_PERIOD_END,
          inspection.pointer(entry) + "/date",
          id,
          date,
          period,
          end);
    }
  }

  private boolean mayPropose(AssignerRole role) {
    return switch (proposer) {
      case PEJABAT_PENILAI -> role == AssignerRole.PEJABAT_PENILAI_KINERJA;
      case KETUA_TIM ->
        role == AssignerRole.PEJABAT_PENILAI_KINERJA || role == AssignerRole.KETUA_TIM;
    };
  }

  /** Feedback whose intent is not said contradicts nothing. */
  private boolean isContradicted(ItemRating item, PeriodRatings ratings) {
    return contradicted
        .computeIfAbsent(ratings.period(), period -> new HashMap<>())
        .computeIfAbsent(
            item.item().toString(), name -> isContradicted(item.item(), ratings.period()));
  }

  private boolean isContradicted(PlanItem item, EvaluationPeriod period) {
    List<FeedbackEntry> said = file.feedback(item, period);
    return !said.isEmpty()
        && said.stream()
                .flatMap(each -> each.feedback().intent().stream())
                .filter(intent -> intent == FeedbackIntent.PERBAIKAN)
                .count()
            == said.size();
  }

  private void reviewEvaluation(EvaluationRecord evaluation, FileEntry entry) {
    EvaluationPeriod period = evaluation.evaluation().period();
    if (!inspection.period().contains(period)) {
      return;
    }
    if (!replaced.contains(entry)) {
      reviewDate(evaluation.id(), evaluation.date(), period, entry);
      reviewTalk(evaluation, entry);
    }
    if (lastEvaluations
        .computeIfAbsent(period, each -> few(file.lastEvaluations(each)))
        .contains(evaluation)) {
      reviewContradictions(evaluation, entry);
      reviewName(evaluation, entry);
      reviewUnrated(evaluation.evaluation(), entry);
    } else {
      reviewMisplaced(evaluation, entry);
    }
  }

  /** Of two records that say the same, who talked about the one talked about both. */
  private void reviewTalk(EvaluationRecord evaluation, FileEntry entry) {
    if (!talkedAbout.contains(evaluation.id())
        && !carriedOver.contains(evaluation.id())
        && !saidInTalks.contains(evaluation.evaluation())) {
      inspection.add(
          MonitoringFinding.EVALUATION_WITHOUT_DIALOGUE,
          entry,
          "",
          evaluation.id(),
          evaluation.evaluation().period());
    }
  }

  /** An evaluation that was made elsewhere, without ratings in the file, is looked at by what it says itself. */
  private void reviewUnrated(Evaluation evaluation, FileEntry entry) {
    if (file.lastRatings(evaluation.period()).isEmpty()) {
      appraisals.review(evaluation, entry);
    }
  }

  /**
   * An evaluation in whose place another one counts may be of another period by the ratings that it names; as long as nothing else
   * evaluates these, they would be lost.
   */
  private void reviewMisplaced(EvaluationRecord evaluation, FileEntry entry) {
    boolean isLost = evaluation
        .ratingsId()
        .flatMap(file::ratings)
        .filter(ratings -> !ratings.period().equals(evaluation.evaluation().period()))
        .filter(ratings -> file.lastEvaluations(ratings.period()).isEmpty())
        .isPresent();
    if (isLost) {
      reviewContradictions(evaluation, entry);
    }
  }

  /** The middle of the scale has two names; a unit and a ruling on an objection know the one of their rules. */
  private void reviewName(EvaluationRecord record, FileEntry entry) {
    PerformancePredicate recorded = record.evaluation().predicate();
    boolean named = Arrays.stream(PerformancePredicate.values())
        .anyMatch(each -> each != recorded && each.standing() == recorded.standing());
    if (!named) {
      return;
    }
    Optional<PeriodRatings> ratings = record
        .ratingsId()
        .flatMap(file::ratings)
        .or(() -> file.lastRatings(record.evaluation().period()).stream().findFirst());
    Evaluation rated = record.evaluation().toBuilder()
        .resultRating(record
            .evaluation()
            .resultRating()
            .or(() -> ratings.flatMap(PeriodRatings::resultRating)))
        .behaviourRating(record
            .evaluation()
            .behaviourRating()
            .or(() -> ratings.flatMap(PeriodRatings::behaviourRating)))
        .build();
    if (rated.resultRating().isPresent() && rated.behaviourRating().isPresent()) {
      attempts
          .of(rated.period())
          .decide(PerformanceRules.IMPLIED_PREDICATE, rated)
          .filter(each -> each != recorded && each.standing() == recorded.standing())
          .ifPresent(each -> inspection.add(
              MonitoringFinding.PREDICATE_NAMED_OTHERWISE,
              entry,
              "/evaluation/predicate",
              record.id(),
              recorded.name(),
              each.name()));
    }
  }

  private void reviewContradictions(EvaluationRecord evaluation, FileEntry entry) {
    FiledEvaluation filed = new FiledEvaluation(file, evaluation);
    for (Contradiction each : Contradictions.of(filed, attempts)) {
      if (policy == ContradictionPolicy.REFUSE) {
        throw attempts.reasoning().invalid(filed.pointer() + each.pointer(), each.message());
      }
      inspection.add(
          policy == ContradictionPolicy.TRUST ? Severity.WARNING : Severity.ERROR,
          each.finding(),
          inspection.pointer(entry) + each.pointer(),
          each.message().values().toArray());
    }
  }

  private void reviewDocument(EvaluationDocument document, FileEntry entry) {
    if (!inspection.period().contains(document.period())) {
      return;
    }
    reviewParts(document, entry);
    for (EvaluationRecord told : told(document)) {
      Evaluation evaluation = told.evaluation();
      if (evaluation.predicate().standing() != document.predicate().standing()) {
        addDiffering(
            entry, "/predicate", PREDICATE, document.predicate(), told, evaluation.predicate());
      }
      Optional<OrganisationPredicate> unit = document.organisationPredicate();
      if (unit.isPresent()
          && evaluation.organisationPredicate().isPresent()
          && !unit.equals(evaluation.organisationPredicate())) {
        addDiffering(
            entry,
            "/organisationPredicate",
            ORGANISATION,
            unit.get(),
            told,
            evaluation.organisationPredicate().get());
      }
    }
  }

  /** Part 4 of the paper holds what the organisation reached; a refusal to sign is noted. */
  private void reviewParts(EvaluationDocument document, FileEntry entry) {
    if (document.organisationPredicate().isEmpty()) {
      inspection.add(MonitoringFinding.DOCUMENT_INCOMPLETE, entry, "", document.id());
    }
    for (int i = 0; i < document.signatures().size(); i++) {
      DocumentSignature signature = document.signatures().get(i);
      if (signature.status() == SignatureStatus.REFUSED) {
        inspection.add(
            MonitoringFinding.SIGNATURE_REFUSED,
            entry,
            "/signatures/" + i,
            document.id(),
            signature.role());
      }
    }
  }

  /** Of evaluations that say the same of what stands in a document, the first speaks for all. */
  private Collection<EvaluationRecord> told(EvaluationDocument document) {
    return told.computeIfAbsent(
        List.of(document.period(), document.deliveredOn()),
        key -> new FiledDocument(file, document)
            .evaluations().stream()
                .collect(Collectors.toMap(
                    each -> List.of(
                        each.evaluation().predicate(), each.evaluation().organisationPredicate()),
                    Function.identity(),
                    (first, other) -> first,
                    LinkedHashMap::new))
                .values());
  }

  private void addDiffering(
      FileEntry document,
      String property,
      Text what,
      Object said,
      EvaluationRecord told,
      Object recorded) {
    inspection.add(
        MonitoringFinding.DOCUMENT_CONTRADICTS_EVALUATION,
        document,
        property,
        document.id(),
        what,
        said,
        told.id(),
        recorded);
  }
}
