package id.skp.rules.monitoring;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.Rating;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.Objection;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.followup.FiledDocument;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.followup.ObjectionMove;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a recorded evaluation against the ratings that it holds, against those that it names, and, if it is the evaluation
 * that counts, against those that count for its period. What nobody said contradicts nothing.
 */
final class Contradictions {
  private static final Text TIED = Text.of(
      "rating {0} diberikan dan dicatat pada hari yang sama dengan isi berbeda; catat rating yang berlaku pada hari sesudahnya",
      "the ratings {0} were given and recorded on the same day and differ; record the ratings that hold on a later day");
  private static final Text PERIOD = Text.of("periode", "the period");
  private static final Text RESULT_RATING =
      Text.of("rating hasil kerja", "the rating of work results");
  private static final Text BEHAVIOUR_RATING =
      Text.of("rating perilaku kerja", "the rating of work behaviour");
  private static final Text ORGANISATION =
      Text.of("predikat kinerja organisasi", "the organisation predicate");

  private final PerformanceFile file;
  private final EvaluationRecord record;
  private final Evaluation evaluation;
  private final Attempts attempts;
  private final Attempts law;
  private final Set<Contradiction> found = new LinkedHashSet<>();

  private Contradictions(FiledEvaluation filed, Attempts attempts) {
    this.file = filed.file();
    this.record = filed.record();
    this.evaluation = record.evaluation();
    this.attempts = attempts;
    this.law = attempts.of(evaluation.period());
  }

  static List<Contradiction> of(FiledEvaluation filed, Attempts attempts) {
    return new Contradictions(filed, attempts).list();
  }

  /**
   * Tells why an evaluation rests on nothing: the ratings that count for its period contradict each other, and no ruling takes their
   * place. The review tells it of the ratings.
   */
  static Optional<UndecidedPart> tie(FiledEvaluation filed, Attempts attempts) {
    return new Contradictions(filed, attempts).tie();
  }

  private Optional<UndecidedPart> tie() {
    return isTied() && !isRuled()
        ? Optional.of(new UndecidedPart(
            evaluation.period().label(),
            Undecided.Reason.CONFLICT,
            "/" + EntryKind.RATING.listName() + "/"
                + lastRatings().stream()
                    .mapToInt(each -> file.placeOf(FileEntry.of(each)))
                    .min()
                    .orElseThrow(),
            Message.of(
                TIED, Message.few(lastRatings().stream().map(PeriodRatings::id).toList()))))
        : Optional.empty();
  }

  private List<PeriodRatings> lastRatings() {
    return file.lastRatings(evaluation.period());
  }

  private boolean isTied() {
    return lastRatings().size() > 1 && counts(LocalDate.MAX);
  }

  private List<Contradiction> list() {
    List<PeriodRatings> sources = sources();
    checkRulings();
    sources.forEach(this::compare);
    if (!isRuled()) {
      checkPredicate(evaluation.resultRating(), evaluation.behaviourRating());
      for (PeriodRatings ratings : sources) {
        checkPredicate(
            evaluation.resultRating().or(() -> resultRating(ratings)),
            evaluation.behaviourRating().or(ratings::behaviourRating));
      }
      if (!isTied() && !isScored() && !isRated(sources)) {
        found.add(Contradiction.of(
            MonitoringFinding.EVALUATION_WITHOUT_RATINGS,
            "/evaluation/predicate",
            record.id(),
            evaluation.predicate()));
      }
      if (found.isEmpty() && lastRatings().size() <= 1) {
        sources.forEach(this::checkDecidable);
      }
    }
    return List.copyOf(found);
  }

  /**
   * What a superior decided is final: no evaluation takes its place that is not the one that was objected to. One that was fixed before
   * the decision knew nothing of it, and the decision takes its place.
   */
  private void checkRulings() {
    if (!counts(LocalDate.MAX)) {
      return;
    }
    ruledBefore()
        .forEach(document -> applied(document)
            .filter(Contradictions::rules)
            .reduce((earlier, later) -> later)
            .filter(event -> !event.date().isAfter(record.date()))
            .ifPresent(event -> checkRuling(document, event)));
  }

  /** Returns the documents that were ruled on and told of another evaluation than this one; none where no ruling can be applied. */
  private Stream<EvaluationDocument> ruledBefore() {
    List<EvaluationDocument> ruled = file.ruledDocuments(evaluation.period());
    return ruled.stream()
        .limit(
            ruled.isEmpty() || new FiledDocument(file, ruled.get(0)).isOneOfTooMany()
                ? 0
                : ruled.size())
        .filter(each -> !counts(each.deliveredOn().orElse(LocalDate.MAX)));
  }

  private static boolean rules(ObjectionEvent event) {
    return event.ruling().isPresent();
  }

  /** Returns the events that the objection's course does not refuse: the others decide nothing. */
  private Stream<ObjectionEvent> applied(EvaluationDocument document) {
    Optional<Objection> opened =
        attempts.decide(FollowUpRules.OBJECTION_OPENING, new FiledDocument(file, document));
    if (opened.isEmpty()) {
      return Stream.empty();
    }
    Objection reached = opened.get();
    for (ObjectionEvent event : file.objectionEvents(document)) {
      // what the profile does not allow in this state, no rule decides otherwise
      if (reached.refusal(event).isEmpty()) {
        reached = attempts
            .decide(
                FollowUpRules.OBJECTION_STEP, new ObjectionMove(reached, event, file.holidays()))
            .orElse(reached);
      }
    }
    return reached.events().stream();
  }

  private boolean counts(LocalDate day) {
    return file.lastEvaluations(evaluation.period(), day).contains(record);
  }

  private void checkRuling(EvaluationDocument document, ObjectionEvent ruled) {
    PerformancePredicate holds = ruled.ruling().orElseThrow().predicate();
    if (!isSame(holds)) {
      found.add(Contradiction.of(
          MonitoringFinding.EVALUATION_AGAINST_RULING,
          "/evaluation/predicate",
          record.id(),
          evaluation.predicate(),
          document.id(),
          holds,
          ruled.date()));
    }
  }

  /** Tells whether both ratings are known that lead to the predicate. */
  private boolean isRated(List<PeriodRatings> sources) {
    boolean result = evaluation.resultRating().isPresent();
    boolean behaviour = evaluation.behaviourRating().isPresent();
    return (result && behaviour)
        || sources.stream()
            .anyMatch(each -> (result || resultRating(each).isPresent())
                && (behaviour || each.behaviourRating().isPresent()));
  }

  /** Under a rule set that judges by scores there are no ratings; this one cannot hold the score against anything. */
  private boolean isScored() {
    return evaluation.performanceScore().isPresent()
        && !Applicability.of(attempts.reasoning()).isOf(evaluation);
  }

  /**
   * The ratings that the record names, and those that count for its period, but for several that contradict each other, with all of
   * which no evaluation can agree.
   */
  private List<PeriodRatings> sources() {
    List<PeriodRatings> sources = new ArrayList<>();
    record.ratingsId().flatMap(file::ratings).ifPresent(sources::add);
    if (counts(LocalDate.MAX)) {
      lastRatings().stream()
          .filter(each -> !isTied() && !sources.contains(each))
          .forEach(sources::add);
    }
    return sources;
  }

  /** What cannot be evaluated gives no predicate, whoever recorded one; of ratings that contradict each other that is told. */
  private void checkDecidable(PeriodRatings ratings) {
    law.refusal(MonitoringRules.PERIOD_EVALUATION, new FilePeriod(file, ratings))
        .ifPresent(why -> found.add(Contradiction.of(
            MonitoringFinding.EVALUATION_OF_UNDECIDED_RATINGS,
            "/evaluation/predicate",
            record.id(),
            evaluation.predicate(),
            ratings.id(),
            why.message())));
  }

  private void compare(PeriodRatings ratings) {
    differ(
        PERIOD, "period", Optional.of(evaluation.period()), Optional.of(ratings.period()), ratings);
    differ(
        RESULT_RATING, "resultRating", evaluation.resultRating(), resultRating(ratings), ratings);
    differ(
        BEHAVIOUR_RATING,
        "behaviourRating",
        evaluation.behaviourRating(),
        ratings.behaviourRating(),
        ratings);
    if (ratings.organisationPredicate().isPresent()) {
      differ(
          ORGANISATION,
          "organisationPredicate",
          evaluation.organisationPredicate(),
          ratings.organisationPredicate(),
          ratings);
    }
  }

  private void differ(
      Text what, String property, Optional<?> recorded, Optional<?> judged, PeriodRatings ratings) {
    if (recorded.isPresent() && !recorded.equals(judged)) {
      found.add(Contradiction.of(
          MonitoringFinding.EVALUATION_CONTRADICTS_RATINGS,
          "/evaluation/" + property,
          record.id(),
          what,
          recorded.get(),
          ratings.id(),
          judged));
    }
  }

  /** A unit leader's rating may be left to the unit; then the rule set says what it is. */
  private Optional<Rating> resultRating(PeriodRatings ratings) {
    boolean leads = ratings
        .leadsUnit()
        .orElseGet(() -> file.plans().stream()
            .anyMatch(plan -> plan.employee().position().headsIndependentUnit()));
    boolean leftToUnit = leads
        && ratings.resultRating().isEmpty()
        && ratings.organisationPredicate().isPresent()
        && ratings.behaviourRating().isPresent();
    return leftToUnit
        ? law.decide(MonitoringRules.PERIOD_EVALUATION, new FilePeriod(file, ratings))
            .flatMap(Evaluation::resultRating)
        : ratings.resultRating();
  }

  private void checkPredicate(Optional<Rating> resultRating, Optional<Rating> behaviourRating) {
    if (resultRating.isEmpty() || behaviourRating.isEmpty()) {
      return;
    }
    Evaluation rated = evaluation.toBuilder()
        .resultRating(resultRating)
        .behaviourRating(behaviourRating)
        .build();
    Optional<PerformancePredicate> implied = law.decide(PerformanceRules.IMPLIED_PREDICATE, rated);
    if (implied.isPresent() && !isSame(implied.get())) {
      found.add(Contradiction.of(
          MonitoringFinding.PREDICATE_CONTRADICTS_RATINGS,
          "/evaluation/predicate",
          record.id(),
          evaluation.predicate(),
          resultRating.get(),
          behaviourRating.get(),
          implied.get()));
    }
  }

  /** The middle of the scale has two names, which mean the same. */
  private boolean isSame(PerformancePredicate other) {
    return other.standing() == evaluation.predicate().standing();
  }

  /** Where a superior replaced the predicate, no ratings lead to it, and none need to. */
  private boolean isRuled() {
    return file.replacedSince(evaluation.period(), evaluation.predicate())
            .filter(day -> !day.isAfter(record.date()))
            .isPresent()
        && (!counts(LocalDate.MAX) || ruledBefore().anyMatch(this::isRuledOn));
  }

  /** What rests on a ruling counts only where the objection's course applied the ruling. */
  private boolean isRuledOn(EvaluationDocument document) {
    return applied(document)
        .filter(event -> !event.date().isAfter(record.date()))
        .flatMap(event -> event.ruling().stream())
        .anyMatch(
            ruling -> ruling.outcome() == RulingOutcome.REPLACE && isSame(ruling.predicate()));
  }
}
