package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.text.Text;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a personnel system asks for, whatever regulation is in force:
 *
 * <pre>{@code
 * EvaluationReport report = PerformanceRules.standard().evaluate(appraisal);
 * report.decision().orThrow().predicate();          // BAIK
 * report.decision().explain(Text.INDONESIAN);       // why
 * report.findings();                                // what should be looked at
 * }</pre>
 *
 * <p>Instances may be shared between threads.
 */
public final class PerformanceRules {
  /** The field in which a rule is given a whole appraisal. */
  public static final Field APPRAISAL = Field.of("appraisal", "Penilaian", "Appraisal");

  /** Evaluates an appraisal: the predicate, the ratings it rests on, and what was recommended. */
  public static final RuleKey<Appraisal, Evaluation> EVALUATION = RuleKey.of(
      "evaluation",
      Text.of("Evaluasi kinerja", "Performance evaluation"),
      InputForm.document(Appraisal.class, APPRAISAL),
      OutputForm.of(Evaluation.class)
          .with("predicate", Evaluation::predicate)
          .with("resultRating", Evaluation::resultRating)
          .with("behaviourRating", Evaluation::behaviourRating)
          .with("recommendedResultRating", Evaluation::recommendedResultRating)
          .with("recommendedBehaviourRating", Evaluation::recommendedBehaviourRating));

  /** Reviews an appraisal: what is missing in it, where a rating departs from the recommendation. */
  public static final RuleKey<Appraisal, Review> EVALUATION_REVIEW = RuleKey.of(
      "evaluation-review",
      Text.of("Reviu penilaian", "Review of the appraisal"),
      InputForm.document(Appraisal.class, APPRAISAL),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  /** The field in which a rule is given a plan with what belongs to it. */
  public static final Field SKP = Field.of("skp", "SKP", "Plan (SKP)");

  /** Reviews a plan: what is missing in it, and what does not have the form it should have. */
  public static final RuleKey<SkpFile, Review> PLAN_REVIEW = RuleKey.of(
      "plan-review",
      Text.of("Reviu SKP", "Review of the plan"),
      InputForm.document(SkpFile.class, SKP),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  /** Says how the official form prints the predicate of an evaluation. */
  public static final RuleKey<Evaluation, Text> PRINTED_PREDICATE = RuleKey.of(
      "printed-predicate",
      Text.of("Sebutan predikat", "Printed predicate"),
      InputForm.document(Evaluation.class, Field.of("evaluation", "Evaluasi", "Evaluation")),
      OutputForm.of(Text.class).with("label", Text::indonesian));

  private final Function<LocalDate, RuleSet> choice;

  private PerformanceRules(Function<LocalDate, RuleSet> choice) {
    this.choice = choice;
  }

  /**
   * Obtains the rules that come with the library, each appraisal and plan under the regulation in force on the last
   * day of its period.
   *
   * @return the rules
   */
  public static PerformanceRules standard() {
    return of(RuleSets.standard());
  }

  /**
   * Obtains rules that choose, for each appraisal and plan, the rule set in force on the last day of its period.
   *
   * @param ruleSets the rule sets to choose from
   * @return the rules
   */
  public static PerformanceRules of(RuleSets ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return new PerformanceRules(ruleSets::inForceOn);
  }

  /**
   * Obtains rules that always use one rule set.
   *
   * @param ruleSet the rule set
   * @return the rules
   */
  public static PerformanceRules of(RuleSet ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    return new PerformanceRules(day -> ruleSet);
  }

  /**
   * Begins the record of an evaluation with what every regulation's record has: the plan and period judged, and the rules
   * and library it comes from. For procedures of {@link #EVALUATION}.
   *
   * @param appraisal what is judged
   * @param ruleSet the rule set that decides
   * @return a builder to be completed with the predicate and what it was made from
   */
  public static EvaluationBuilder evaluationOf(Appraisal appraisal, RuleSet ruleSet) {
    return Evaluation.builder()
        .skpId(appraisal.skp().id())
        .skpVersion(appraisal.skp().version())
        .period(appraisal.period())
        .organisationPredicate(appraisal.organisationPredicate())
        .ruleSet(ruleSet.id())
        .ruleSetBases(ruleSet.baseIds())
        .libraryVersion(LibraryVersion.CURRENT);
  }

  /**
   * Evaluates an appraisal.
   *
   * @param appraisal what is judged
   * @return the decision and the findings
   * @throws RuleSetSelectionException if no rule set, or more than one, is in force on the last day of the period
   */
  public EvaluationReport evaluate(Appraisal appraisal) {
    RuleSet ruleSet = choice.apply(appraisal.period().last());
    Decision<Evaluation> decision = ruleSet.decide(EVALUATION, appraisal);
    return new EvaluationReport(
        decision,
        decision
            .toOptional()
            .flatMap(evaluation -> ruleSet.decide(PRINTED_PREDICATE, evaluation).toOptional()),
        ruleSet.decide(EVALUATION_REVIEW, appraisal));
  }

  /**
   * Reviews a plan, under the rules for the last day of its period.
   *
   * @param file the plan with what belongs to it
   * @return what was found, in the order of the plan
   * @throws RuleSetSelectionException if no rule set, or more than one, is in force on the last day of the period
   */
  public Decision<Review> review(SkpFile file) {
    return choice.apply(file.skp().period().to()).decide(PLAN_REVIEW, file);
  }
}
