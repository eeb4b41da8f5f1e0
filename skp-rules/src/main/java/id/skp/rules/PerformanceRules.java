package id.skp.rules;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.EvaluationBuilder;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.people.Employee;
import id.skp.core.people.Institution;
import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import id.skp.core.year.FiledEvaluation;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.finding.Review;
import id.skp.rules.input.Field;
import id.skp.rules.input.InputForm;
import id.skp.rules.input.OutputForm;
import java.util.Optional;

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
  public static final Field<Appraisal, Appraisal> APPRAISAL =
      Field.document("appraisal", "Penilaian", "Appraisal");

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
  public static final Field<SkpFile, SkpFile> SKP = Field.document("skp", "SKP", "Plan (SKP)");

  /** Reviews a plan: what is missing in it, and what does not have the form it should have. */
  public static final RuleKey<SkpFile, Review> PLAN_REVIEW = RuleKey.of(
      "plan-review",
      Text.of("Reviu SKP", "Review of the plan"),
      InputForm.document(SkpFile.class, SKP),
      OutputForm.of(Review.class)
          .with("conforms", Review::conforms)
          .with("findings", Review::codes));

  private static final Field<Evaluation, Evaluation> EVALUATED =
      Field.document("evaluation", "Evaluasi", "Evaluation");
  private static final Field<FiledEvaluation, FiledEvaluation> RECORDED =
      Field.document("evaluation", "Evaluasi", "Evaluation");

  /** Says how the official paper prints the predicate of an evaluation. */
  public static final RuleKey<Evaluation, Text> PRINTED_PREDICATE = RuleKey.of(
      "printed-predicate",
      Text.of("Sebutan predikat", "Printed predicate"),
      InputForm.document(Evaluation.class, EVALUATED),
      OutputForm.of(Text.class).with("label", Text::indonesian));

  /** What {@link #evaluate} takes. */
  public static final Service EVALUATING = Service.of(
      "evaluate",
      Text.of("Evaluasi penilaian", "Evaluation of an appraisal"),
      EVALUATION,
      PRINTED_PREDICATE,
      EVALUATION_REVIEW);

  /** What {@link #review} takes. */
  public static final Service REVIEWING =
      Service.of("review", Text.of("Reviu SKP", "Review of a plan"), PLAN_REVIEW);

  /**
   * Says which predicate follows from the ratings that an evaluation says it rests on. The predicate that it holds is not
   * looked at. Outcome field {@code predicate}.
   */
  public static final RuleKey<Evaluation, PerformancePredicate> IMPLIED_PREDICATE = RuleKey.of(
      "implied-predicate",
      Text.of("Predikat menurut rating tercatat", "Predicate of the recorded ratings"),
      InputForm.document(Evaluation.class, EVALUATED),
      OutputForm.single(PerformancePredicate.class, "predicate"));

  /**
   * Gives the predicate of a recorded evaluation, once that is held against the ratings that it holds and names: before
   * anything is built on it, be it the year, its credit, an objection or a form. Outcome field {@code predicate}.
   */
  public static final RuleKey<FiledEvaluation, PerformancePredicate> RECORDED_EVALUATION =
      RuleKey.of(
          "recorded-evaluation",
          Text.of("Evaluasi tercatat", "Recorded evaluation"),
          InputForm.document(FiledEvaluation.class, RECORDED),
          OutputForm.single(PerformancePredicate.class, "predicate"));

  /** Chooses the rule set for a period and, if it is said, the institution of the employee's unit. */
  @FunctionalInterface
  private interface Choice {
    RuleSet of(DateRange period, Optional<Institution> institution);
  }

  private final Choice choice;
  private final boolean explains;

  private PerformanceRules(Choice choice) {
    this(choice, true);
  }

  private PerformanceRules(Choice choice, boolean explains) {
    this.choice = choice;
    this.explains = explains;
  }

  /**
   * Obtains the same rules for values only, for those who evaluate many and explain few: what they give is the same, but no step
   * is kept, see {@link RuleSet#decideValue}.
   *
   * @return the rules
   */
  public PerformanceRules valuesOnly() {
    return new PerformanceRules(choice, false);
  }

  /**
   * Obtains the rules that come with the library, each appraisal and plan under the regulation in force on the last
   * day of its period. Plug-ins do not count; {@code of(RuleSets.installed(loader))} uses them.
   *
   * @return the rules
   */
  public static PerformanceRules standard() {
    return of(RuleSets.standard());
  }

  /**
   * Obtains rules that choose, for each appraisal and plan, the rule set in force on the last day of its period for the
   * institution of the employee's unit; where none is said, the general one.
   *
   * @param ruleSets the rule sets to choose from
   * @return the rules
   */
  public static PerformanceRules of(RuleSets ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return new PerformanceRules((period, employer) -> employer
        .map(institution -> ruleSets.inForceOn(period.to(), institution))
        .orElseGet(() -> ruleSets.inForceOn(period.to())));
  }

  /**
   * Obtains rules that choose as {@link #of(RuleSets)}, but refuse an appraisal or plan whose period spans a change of
   * rules. The exception names the parts and the days of change, so that the period can be split, or the rule set chosen by
   * id.
   *
   * @param ruleSets the rule sets to choose from
   * @return the rules
   */
  public static PerformanceRules ofWholePeriods(RuleSets ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return new PerformanceRules((period, employer) -> employer
        .map(institution -> ruleSets.inForceThroughout(period, institution))
        .orElseGet(() -> ruleSets.inForceThroughout(period)));
  }

  /**
   * Obtains rules that always use one rule set.
   *
   * @param ruleSet the rule set
   * @return the rules
   */
  public static PerformanceRules of(RuleSet ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    return new PerformanceRules((period, employer) -> ruleSet);
  }

  /**
   * Begins the record of an evaluation with what every regulation's record has: the plan and period judged, and the rules,
   * with their {@link RuleSet#fingerprint}, and library it comes from. For procedures of {@link #EVALUATION}.
   *
   * @param appraisal what is judged
   * @param reasoning what decides
   * @return a builder to be completed with the predicate and what it was made from
   */
  public static EvaluationBuilder evaluationOf(Appraisal appraisal, Reasoning reasoning) {
    Identity ruleSet = reasoning.ruleSet();
    return Evaluation.builder()
        .skpId(appraisal.skp().id())
        .skpVersion(appraisal.skp().version())
        .period(appraisal.period())
        .organisationPredicate(appraisal.organisationPredicate())
        .ruleSet(ruleSet.id())
        .ruleSetBases(ruleSet.baseIds())
        .ruleSetFingerprint(ruleSet.fingerprint())
        .libraryVersion(LibraryVersion.CURRENT);
  }

  /**
   * Evaluates an appraisal. Under a regulation that gives an outcome of its own the decision ends with {@code NO_RULE}; {@link #outcome}
   * decides there, too.
   *
   * @param appraisal what is judged
   * @return the decision and the findings
   * @throws RuleSetSelectionException if no rule set, or more than one, is in force on the last day of the period for the
   *     employee's institution, or if the period spans a change and {@link #ofWholePeriods} was asked for
   */
  public EvaluationReport evaluate(Appraisal appraisal) {
    RuleSet ruleSet = ruleSet(appraisal.period().range(), appraisal.skp().employee());
    Decision<Evaluation> decision = decide(ruleSet, EVALUATION, appraisal);
    return new EvaluationReport(
        decision,
        decision
            .toOptional()
            .flatMap(
                evaluation -> ruleSet.decideValue(PRINTED_PREDICATE, evaluation).toOptional()),
        decide(ruleSet, EVALUATION_REVIEW, appraisal));
  }

  private <I, O> Decision<O> decide(RuleSet ruleSet, RuleKey<I, O> key, I input) {
    return explains ? ruleSet.decide(key, input) : ruleSet.decideValue(key, input);
  }

  /**
   * Decides the rule {@code evaluation}, whatever it gives: an {@link Evaluation} under the regulations that come with the library, under
   * another one an outcome of its own, on scales of its own.
   *
   * @param appraisal what is judged
   * @return the decision; undecided with {@code NO_RULE} if the rule set has no such rule for appraisals
   * @throws RuleSetSelectionException as {@link #evaluate}
   */
  public Decision<?> outcome(Appraisal appraisal) {
    RuleSet ruleSet = ruleSet(appraisal.period().range(), appraisal.skp().employee());
    return ruleSet
        .ruleNamed(EVALUATION.name())
        .filter(rule -> rule.key().input().type() == Appraisal.class)
        .<Decision<?>>map(rule -> decide(ruleSet, rule, appraisal))
        .orElseGet(() -> ruleSet.decide(EVALUATION, appraisal));
  }

  // the type of the input was looked at
  @SuppressWarnings("unchecked")
  private static <O> Decision<O> decide(RuleSet ruleSet, Rule<?, O> rule, Appraisal appraisal) {
    return ruleSet.decide(((Rule<Appraisal, O>) rule).key(), appraisal);
  }

  /**
   * Reviews a plan, under the rules for the last day of its period.
   *
   * @param file the plan with what belongs to it
   * @return what was found, in the order of the plan
   * @throws RuleSetSelectionException if no rule set, or more than one, is in force on the last day of the period
   */
  public Decision<Review> review(SkpFile file) {
    return decide(ruleSet(file.skp().period(), file.skp().employee()), PLAN_REVIEW, file);
  }

  private RuleSet ruleSet(DateRange period, Employee employee) {
    return choice.of(period, employee.unit().institution());
  }
}
