package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.rules.followup.FollowUp;
import id.skp.rules.monitoring.YearCredit;
import id.skp.rules.paper.PaperKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * <em>Laporan satu tahun tercatat</em>: what the file of a year gave on a day, as its report tells it.
 *
 * @param skpId the plan whose file was looked at
 * @param joinedWith the plans of the employee's other files, where the year is that of all together
 * @param period what was looked at
 * @param reviewedOn the day on which it was looked at
 * @param ruleSet what decided
 * @param review whether the review found nothing
 * @param findings what review and objections brought up
 * @param entries the entries known on the day
 * @param replaced the entries that no longer count
 * @param evaluations one for each judgement of the leader
 * @param notEvaluated judgements that are too many to be evaluated one by one
 * @param evaluated what the year comes to as evaluated
 * @param objections what became of each evaluation document
 * @param basis what the year rests on
 * @param settled what the year comes to after the objections, where that is told apart
 * @param followUp what follows
 * @param forms the papers that can be printed
 * @param notPrinted judgements without a paper
 */
public record RecordedYear(
    String skpId,
    List<String> joinedWith,
    EvaluationPeriod period,
    LocalDate reviewedOn,
    RecordedRules ruleSet,
    RecordedDecision<Boolean> review,
    List<RecordedFinding> findings,
    List<Entry> entries,
    List<Replaced> replaced,
    List<Judged> evaluations,
    List<Ratings> notEvaluated,
    Result evaluated,
    List<RecordedCourse> objections,
    YearBasis basis,
    Optional<Result> settled,
    RecordedDecision<FollowUp> followUp,
    List<Form> forms,
    List<Ratings> notPrinted) {
  /**
   * Refuses null, and what contradicts itself: a predicate that no evaluation has, an evaluation or document that is not among the entries,
   * a year settled where no predicate was replaced.
   *
   * @param skpId the plan whose file was looked at
   * @param joinedWith the plans of the employee's other files, where the year is that of all together
   * @param period what was looked at
   * @param reviewedOn the day on which it was looked at
   * @param ruleSet what decided
   * @param review whether the review found nothing
   * @param findings what review and objections brought up
   * @param entries the entries known on the day
   * @param replaced the entries that no longer count
   * @param evaluations one for each judgement of the leader
   * @param notEvaluated judgements that are too many to be evaluated one by one
   * @param evaluated what the year comes to as evaluated
   * @param objections what became of each evaluation document
   * @param basis what the year rests on
   * @param settled what the year comes to after the objections, where that is told apart
   * @param followUp what follows
   * @param forms the papers that can be printed
   * @param notPrinted judgements without a paper
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedYear {
    requireNonNull(skpId, "skpId");
    joinedWith = List.copyOf(requireNonNull(joinedWith, "joinedWith"));
    requireNonNull(period, "period");
    requireNonNull(reviewedOn, "reviewedOn");
    requireNonNull(ruleSet, "ruleSet");
    requireNonNull(review, "review");
    findings = List.copyOf(requireNonNull(findings, "findings"));
    entries = List.copyOf(requireNonNull(entries, "entries"));
    replaced = List.copyOf(requireNonNull(replaced, "replaced"));
    evaluations = List.copyOf(requireNonNull(evaluations, "evaluations"));
    notEvaluated = List.copyOf(requireNonNull(notEvaluated, "notEvaluated"));
    requireNonNull(evaluated, "evaluated");
    objections = List.copyOf(requireNonNull(objections, "objections"));
    requireNonNull(basis, "basis");
    requireNonNull(settled, "settled");
    requireNonNull(followUp, "followUp");
    forms = List.copyOf(requireNonNull(forms, "forms"));
    notPrinted = List.copyOf(requireNonNull(notPrinted, "notPrinted"));
    requireFound(review, findings);
    requireKnown(reviewedOn, entries);
    Set<String> known = new HashSet<>();
    entries.forEach(entry -> known.add(entry.kind() + " " + entry.id()));
    for (int i = 0; i < evaluations.size(); i++) {
      requireEntry(
          known,
          EntryKind.RATING,
          evaluations.get(i).ratings().id(),
          "evaluations/" + i + "/ratingsId");
      List<Kept> recorded = evaluations.get(i).recorded();
      for (int j = 0; j < recorded.size(); j++) {
        requireEntry(
            known,
            EntryKind.EVALUASI,
            recorded.get(j).id(),
            "evaluations/" + i + "/recorded/" + j + "/evaluationId");
      }
    }
    for (int i = 0; i < objections.size(); i++) {
      requireEntry(
          known,
          EntryKind.DOKUMEN_EVALUASI,
          objections.get(i).documentId(),
          "objections/" + i + "/documentId");
    }
    requireBasis(evaluated, basis);
    unless(
        settled.isEmpty()
            || !joinedWith.isEmpty()
            || objections.stream().anyMatch(RecordedCourse::isReplacedOrOpen),
        "REPORT_CONTRADICTORY",
        "settled",
        "tidak ada bila tidak ada predikat yang diganti",
        "is absent where no predicate was replaced",
        settled.isPresent());
    unless(
        !followUp.isDecided() || settled.orElse(evaluated).predicate().isDecided(),
        "REPORT_CONTRADICTORY",
        "followUp",
        "tidak diputuskan bila tahun tanpa predikat",
        "is undecided where the year has no predicate",
        followUp.isDecided());
  }

  /**
   * Returns what the year comes to in the end.
   *
   * @return what it comes to after the objections
   */
  public Result result() {
    return settled.orElse(evaluated);
  }

  private static void requireFound(
      RecordedDecision<Boolean> review, List<RecordedFinding> findings) {
    unless(
        review.toOptional().orElse(true) || !findings.isEmpty(),
        "REPORT_CONTRADICTORY",
        "review/conforms",
        "perlu true bila tidak ada temuan",
        "needs true where nothing was found",
        false);
  }

  private static void requireKnown(LocalDate day, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      unless(
          !entries.get(i).recordedOn().isAfter(day),
          "REPORT_CONTRADICTORY",
          "entries/" + i + "/recordedOn",
          "perlu hari paling lambat reviewedOn, " + day,
          "needs a day not after reviewedOn, " + day,
          entries.get(i).recordedOn());
    }
  }

  private static void requireEntry(Set<String> known, EntryKind kind, String id, String field) {
    unless(
        known.contains(kind + " " + id),
        "REPORT_CONTRADICTORY",
        field,
        "perlu id salah satu entries dengan kind " + kind,
        "needs the id of one of the entries of kind " + kind,
        id);
  }

  private static void requireBasis(Result evaluated, YearBasis basis) {
    evaluated
        .predicate()
        .toOptional()
        .ifPresent(predicate -> unless(
            basis.decides().isEmpty()
                || basis.decides().stream()
                    .anyMatch(
                        each -> each.evaluation().predicate().standing() == predicate.standing()),
            "REPORT_CONTRADICTORY",
            "yearEnd/predicate",
            "perlu predikat yang tercatat dalam basis/decides",
            "needs a predicate that is recorded in basis/decides",
            predicate));
  }

  /**
   * <em>Catatan</em>: an entry of the file that was known on the day.
   *
   * @param location the JSON Pointer of where it stands in the file
   * @param kind what it is
   * @param id its id
   * @param recordedOn the day on which it was recorded
   */
  public record Entry(String location, EntryKind kind, String id, LocalDate recordedOn) {
    /**
     * Refuses null.
     *
     * @param location the JSON Pointer of where it stands in the file
     * @param kind what it is
     * @param id its id
     * @param recordedOn the day on which it was recorded
     */
    public Entry {
      requireNonNull(location, "location");
      requireNonNull(kind, "kind");
      requireNonNull(id, "id");
      requireNonNull(recordedOn, "recordedOn");
    }
  }

  /**
   * <em>Catatan yang digantikan</em>: an entry that no longer counts.
   *
   * @param kind what it is
   * @param id its id
   * @param by the ids of those in its place, of many the first ones
   * @param more how many more there are
   */
  public record Replaced(EntryKind kind, String id, List<String> by, int more) {
    /**
     * Refuses null and copies the lists.
     *
     * @param kind what it is
     * @param id its id
     * @param by the ids of those in its place, of many the first ones
     * @param more how many more there are
     */
    public Replaced {
      requireNonNull(kind, "kind");
      requireNonNull(id, "id");
      by = List.copyOf(requireNonNull(by, "by"));
    }
  }

  /**
   * <em>Rating pimpinan</em>: which judgement of the leader is meant.
   *
   * @param id its id
   * @param period the period
   */
  public record Ratings(String id, EvaluationPeriod period) {
    /**
     * Refuses null.
     *
     * @param id its id
     * @param period the period
     */
    public Ratings {
      requireNonNull(id, "id");
      requireNonNull(period, "period");
    }
  }

  /**
   * <em>Evaluasi</em>: an evaluation as the file holds it.
   *
   * @param id its id
   * @param predicate the predicate
   */
  public record Kept(String id, PerformancePredicate predicate) {
    /**
     * Refuses null.
     *
     * @param id its id
     * @param predicate the predicate
     */
    public Kept {
      requireNonNull(id, "id");
      requireNonNull(predicate, "predicate");
    }
  }

  /**
   * <em>Evaluasi satu rating</em>: what came out of a judgement of the leader.
   *
   * @param ratings the judgement
   * @param decision what came out, with the rule set that decided
   * @param recorded what the file holds as evaluated
   * @param dispute why nothing rests on it
   * @param steps how it came out
   */
  public record Judged(
      Ratings ratings,
      RecordedDecision<Evaluation> decision,
      List<Kept> recorded,
      Optional<Text> dispute,
      List<RecordedStep> steps) {
    /**
     * Refuses null, and another period or predicate than judgement and steps have.
     *
     * @param ratings the judgement
     * @param decision what came out, with the rule set that decided
     * @param recorded what the file holds as evaluated
     * @param dispute why nothing rests on it
     * @param steps how it came out
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Judged {
      requireNonNull(ratings, "ratings");
      requireNonNull(decision, "decision");
      recorded = List.copyOf(requireNonNull(recorded, "recorded"));
      requireNonNull(dispute, "dispute");
      steps = List.copyOf(requireNonNull(steps, "steps"));
      RecordedWay.requireNumbered(steps);
      RecordedWay.requireRule(steps, decision.isDecided());
      if (decision.isDecided()) {
        requireSame(decision.toOptional().orElseThrow(), ratings.period(), steps);
      }
    }

    private static void requireSame(
        Evaluation evaluation, EvaluationPeriod period, List<RecordedStep> steps) {
      unless(
          evaluation.period().equals(period),
          "REPORT_CONTRADICTORY",
          "decision/period",
          "perlu periode dari rating, " + period,
          "needs the period of the judgement, " + period,
          evaluation.period());
      RecordedWay.requireResult(steps, evaluation.predicate().label());
    }
  }

  /**
   * <em>Evaluasi dalam berkas</em>: an evaluation and the plan whose file holds it.
   *
   * @param skpId the plan
   * @param period the period
   * @param evaluation the evaluation
   */
  public record Filed(String skpId, EvaluationPeriod period, Kept evaluation) {
    /**
     * Refuses null.
     *
     * @param skpId the plan
     * @param period the period
     * @param evaluation the evaluation
     */
    public Filed {
      requireNonNull(skpId, "skpId");
      requireNonNull(period, "period");
      requireNonNull(evaluation, "evaluation");
    }
  }

  /**
   * <em>Dasar hasil satu tahun</em>: what predicate and credit of the year rest on and leave out.
   *
   * @param decides what decides
   * @param passedOver what was passed over
   * @param takenAsActing titles of posts taken as acting ones
   * @param notCounted months that are in no period of the sum
   */
  public record YearBasis(
      List<Filed> decides,
      List<Filed> passedOver,
      List<String> takenAsActing,
      List<EvaluationPeriod> notCounted) {
    /**
     * Refuses null and copies the lists.
     *
     * @param decides what decides
     * @param passedOver what was passed over
     * @param takenAsActing titles of posts taken as acting ones
     * @param notCounted months that are in no period of the sum
     */
    public YearBasis {
      decides = List.copyOf(requireNonNull(decides, "decides"));
      passedOver = List.copyOf(requireNonNull(passedOver, "passedOver"));
      takenAsActing = List.copyOf(requireNonNull(takenAsActing, "takenAsActing"));
      notCounted = List.copyOf(requireNonNull(notCounted, "notCounted"));
    }
  }

  /**
   * <em>Hasil satu tahun</em>: what the year comes to.
   *
   * @param predicate the predicate
   * @param credit the credit
   */
  public record Result(
      RecordedDecision<PerformancePredicate> predicate, RecordedDecision<YearCredit> credit) {
    /**
     * Refuses null.
     *
     * @param predicate the predicate
     * @param credit the credit
     */
    public Result {
      requireNonNull(predicate, "predicate");
      requireNonNull(credit, "credit");
    }
  }

  /**
   * <em>Formulir resmi</em>: a paper that can be printed of the file.
   *
   * @param kind which one
   * @param code its number in the regulation
   * @param title what it is called
   */
  public record Form(PaperKind kind, Optional<String> code, Text title) {
    /**
     * Refuses null.
     *
     * @param kind which one
     * @param code its number in the regulation
     * @param title what it is called
     */
    public Form {
      requireNonNull(kind, "kind");
      requireNonNull(code, "code");
      requireNonNull(title, "title");
    }
  }
}
