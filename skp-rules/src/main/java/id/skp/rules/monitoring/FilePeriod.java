package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.UndecidedPart;
import id.skp.rules.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * <em>Penilaian dari berkas</em>: what is evaluated: a period of a file, with what the leader judges of it.
 *
 * @param file the file of the year, from which realisations and feedback are gathered
 * @param ratings the leader's judgement, which names the period
 */
public record FilePeriod(PerformanceFile file, PeriodRatings ratings) implements Labelled {
  private static final Text DIFFERING = Text.of(
      "evaluasi {0} ditetapkan dan dicatat pada hari yang sama dengan isi berbeda",
      "the evaluations {0} were fixed and recorded on the same day and differ");
  private static final Text DIFFERING_RATINGS = Text.of(
      "rating {0} diberikan dan dicatat pada hari yang sama dengan isi berbeda",
      "the ratings {0} were given and recorded on the same day and differ");

  /**
   * Refuses null.
   *
   * @param file the file of the year, from which realisations and feedback are gathered
   * @param ratings the leader's judgement, which names the period
   */
  public FilePeriod {
    requireNonNull(file, "file");
    requireNonNull(ratings, "ratings");
  }

  /**
   * Returns the last evaluation that was made from the judgement; where it does not say from which, that of the last judgement of
   * its period.
   *
   * @return the evaluation as it is recorded; several where they contradict each other, none if there is none
   */
  public List<EvaluationRecord> evaluations() {
    return file.evaluationsOf(ratings);
  }

  /**
   * Tells why the judgement leads to no predicate that may be told without a word: records of its period that count contradict each
   * other, its evaluation is contradicted, or the plans of its file are of two employees.
   *
   * @param rules the rule set
   * @return what is in dispute; empty if nothing is
   */
  public Optional<Message> dispute(RuleSet rules) {
    requireNonNull(rules, "rules");
    Optional<Message> twoEmployees = PeopleReview.dispute(file).map(UndecidedPart::message);
    if (twoEmployees.isPresent()) {
      return twoEmployees;
    }
    List<EvaluationRecord> own = evaluations();
    List<EvaluationRecord> last = file.lastEvaluations(ratings.period());
    if (last.size() > 1 && last.stream().anyMatch(own::contains)) {
      return dispute(file, last, rules);
    }
    List<PeriodRatings> judged = file.lastRatings(ratings.period());
    boolean settled =
        own.stream().anyMatch(each -> last.contains(each) && each.ratingsId().isPresent());
    if (judged.size() > 1 && judged.contains(ratings) && !settled) {
      return Optional.of(Message.of(
          DIFFERING_RATINGS, Message.few(judged.stream().map(PeriodRatings::id).toList())));
    }
    return dispute(file, own, rules);
  }

  /**
   * Tells why nothing may rest on evaluations of one thing: they contradict each other, or one is contradicted, or the plans of
   * their file are of two employees.
   *
   * @param file the file that holds them
   * @param records those that were fixed last
   * @param rules the rule set
   * @return what is in dispute; empty if nothing is
   */
  public static Optional<Message> dispute(
      PerformanceFile file, List<EvaluationRecord> records, RuleSet rules) {
    requireNonNull(records, "records");
    requireNonNull(rules, "rules");
    return PeopleReview.dispute(file)
        .map(UndecidedPart::message)
        .or(() -> records.size() > 1
            ? Optional.of(Message.of(
                DIFFERING,
                Message.few(records.stream().map(EvaluationRecord::id).toList())))
            : records.stream()
                .flatMap(each -> dispute(new FiledEvaluation(file, each), rules).stream())
                .findAny());
  }

  private static Optional<Message> dispute(FiledEvaluation filed, RuleSet rules) {
    return rules.decide(PerformanceRules.RECORDED_EVALUATION, filed)
                instanceof Undecided<?> undecided
            && undecided.reason() != Undecided.Reason.NO_RULE
        ? Optional.of(undecided.message())
        : Optional.empty();
  }

  /** Returns the plan's id and the period. */
  @Override
  public Text label() {
    return Text.of(labelIn(Text.INDONESIAN), labelIn(Text.ENGLISH));
  }

  private String labelIn(Locale locale) {
    return file.skpId() + ", " + ratings.period().label(locale);
  }
}
