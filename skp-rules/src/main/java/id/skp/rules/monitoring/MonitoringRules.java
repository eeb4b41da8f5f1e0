package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.text.Text;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleKey;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.RuleSet;
import id.skp.rules.finding.Review;
import id.skp.rules.followup.FollowUpRules;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import id.skp.rules.message.Message;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <em>Pelaksanaan, pemantauan, dan pembinaan</em>: the rules of the year in motion. Source: PermenPAN-RB 6/2022, SE MenPANRB
 * 3/2023, Peraturan BKN 3/2023.
 */
public final class MonitoringRules {
  static final Field<YearFiles, YearFiles> FILES =
      Field.document("files", "Berkas kinerja setahun", "Files of a year");
  static final Field<FileReview, FileReview> REVIEW =
      Field.document("review", "Yang direviu", "What is reviewed");
  static final Field<FilePeriod, FilePeriod> RATINGS =
      Field.document("ratings", "Yang dinilai", "What is evaluated");
  static final Field<?, ?> PLANS = Field.named("plans", "Versi SKP", "Version of the plan");
  static final Field<?, ?> EVALUATIONS = Field.named("evaluations", "Evaluasi", "Evaluations");

  /** Reviews a file: dialogues, evidence, feedback, agreements, coaching, references. */
  public static final RuleKey<FileReview, Review> MONITORING_REVIEW = RuleKey.of(
      "monitoring-review",
      Text.of("Reviu pelaksanaan kinerja", "Review of the year in motion"),
      InputForm.document(FileReview.class, REVIEW),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  /**
   * Evaluates a period of a file: gathers realisations and feedback, and decides {@code evaluation} on them with the
   * leader's ratings.
   */
  public static final RuleKey<FilePeriod, Evaluation> PERIOD_EVALUATION = RuleKey.of(
      "period-evaluation",
      Text.of("Evaluasi periode dari berkas", "Evaluation of a period from its file"),
      InputForm.document(FilePeriod.class, RATINGS),
      OutputForm.of(Evaluation.class)
          .with("predicate", Evaluation::predicate)
          .with("resultRating", Evaluation::resultRating)
          .with("behaviourRating", Evaluation::behaviourRating)
          .with("recommendedResultRating", Evaluation::recommendedResultRating));

  /** The predicate of a year, from the evaluations in its files. Outcome field {@code predicate}. */
  public static final RuleKey<YearFiles, PerformancePredicate> YEAR_END_PREDICATE = RuleKey.of(
      "year-end-predicate",
      Text.of("Predikat akhir tahun", "Year-end predicate"),
      InputForm.document(YearFiles.class, FILES),
      OutputForm.single(PerformancePredicate.class, "predicate"));

  /**
   * The credit of each evaluation of a year, the exact sum over the periods, and which of them counts. A part that cannot be
   * decided is told in the outcome; the whole is undecided only where no part has a value.
   */
  public static final RuleKey<YearFiles, YearCredit> CREDIT_YEAR = RuleKey.of(
      "credit-year",
      Text.of("Angka kredit satu tahun", "Credit of a year's files"),
      InputForm.document(YearFiles.class, FILES),
      OutputForm.of(YearCredit.class)
          .with("periods", YearCredit::rows)
          .with("sum", credit -> credit.sum().map(each -> each.exact()))
          .with("annual", credit -> credit.annual().map(each -> each.credit().exact()))
          .with("counted", credit -> credit.counted().map(each -> each.exact())));

  /** What {@link PerformanceYear} takes. */
  public static final Service YEAR = Service.of(
      "year",
      Text.of("Berkas kinerja setahun", "File of a year"),
      MONITORING_REVIEW,
      PERIOD_EVALUATION,
      YEAR_END_PREDICATE,
      CREDIT_YEAR,
      PerformanceRules.EVALUATION,
      PerformanceRules.IMPLIED_PREDICATE,
      PerformanceRules.RECORDED_EVALUATION,
      FollowUpRules.FOLLOW_UP,
      FollowUpRules.OBJECTION_OPENING,
      FollowUpRules.OBJECTION_STEP,
      FollowUpRules.OBJECTION,
      FollowUpRules.RESULT_STANDING);

  private static final Text NOT_HERE = Text.of(
      "berkas setahun diolah menurut PermenPAN-RB 6/2022 dan variannya, sedangkan {0} tidak memiliki aturannya; evaluasi penilaian tiap periode (skp evaluate, atau PerformanceRules.evaluate)",
      "files of a year are worked out under PermenPAN-RB 6/2022 and its variants, and {0} has no rules for them; evaluate the appraisal of each period instead (skp evaluate, or PerformanceRules.evaluate)");

  private MonitoringRules() {}

  /**
   * Tells that a rule set has no rules on the files of a year, as that of a regulation under which appraisals are evaluated
   * one by one.
   *
   * @param rules the rule set
   * @return the sentence, and what to do instead; empty if the rule set has one of these rules
   */
  public static Optional<Message> absence(RuleSet rules) {
    requireNonNull(rules, "rules");
    return Stream.of(MONITORING_REVIEW, PERIOD_EVALUATION, YEAR_END_PREDICATE, CREDIT_YEAR)
            .anyMatch(each -> rules.find(each).isPresent())
        ? Optional.empty()
        : Optional.of(Message.of(NOT_HERE, rules.id()));
  }
}
