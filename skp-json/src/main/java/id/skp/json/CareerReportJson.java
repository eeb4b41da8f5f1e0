package id.skp.json;

import static id.skp.json.DecisionShapes.FINDING;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decision;
import static java.util.Objects.requireNonNull;

import id.skp.core.number.Ratio;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.json.recorded.RecordedDecision;
import id.skp.rules.Decision;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.PromotionCondition;
import id.skp.rules.angkakredit.PromotionOutlook;
import id.skp.rules.career.CareerGoal;
import id.skp.rules.career.CareerReport;
import id.skp.rules.career.CareerYear;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * <em>Laporan karier</em>: a {@link CareerReport} as a JSON document with the header
 * {@code "document": "skp-career-report/1"}. It is written only; the same report always gives the same text.
 *
 * <pre>
 * document     the header
 * employeeId   whose files they are; level and rank as the latest definitive plan has them
 * ruleSet      id, bases (nearest first), libraryVersion and fingerprint: what decided
 * years        year, skpIds, predicate and credit after objections, both as in the report of a year
 * heldBefore   the credit held before these years, as it was told; left out where it was not
 * base         rank, credit and basis of the credit with which the present level began; left out where it began before
 * earned       exact and printed: the credit of these years at the present level
 * held, trace  the same with what the level began with, and the way to it; left out where that is not known
 * goals        goal, standing (required, remaining, excess, reached), conditions (met, open, unknown), and where something remains the projection: months, yearly
 *              and projectedFor; none where the credit held is not known
 * followUp     as in the report of a year, from the predicates of all years
 * findings     code, severity, location, message, source
 * </pre>
 */
public final class CareerReportJson {
  private static final Shape<Ratio> EXACT = Written.as(WORDS, Ratio::toString);

  private static final Shape<CareerYear> YEAR = Written.<CareerYear>of(
          "careerYear", "What one year came to, after objections.")
      .required("year", Shape.integer(1900, 9999), CareerYear::year)
      .list("skpIds", WORDS, CareerYear::skpIds)
      .required("predicate", decided(YearReportJson.YEAR_END), CareerYear::predicate)
      .required("credit", decided(YearReportJson.CREDIT), CareerYear::credit)
      .shape();

  private static final Shape<Decision<CreditScore>> SCORE =
      decision(DecisionShapes.<CreditScore>decided("careerCredit", "Credit of several years.")
          .all(YearReportJson.SCORE, Function.identity()));

  private static final Shape<Decision<CreditBase>> BASE = decision(
      DecisionShapes.<CreditBase>decided("careerBase", "The credit with which a level began.")
          .required("rank", WORDS, base -> base.rank().value())
          .required("credit", EXACT, CreditBase::credit)
          .required("basis", LawShapes.BASIS, CreditBase::basis));

  private static final Shape<Decision<CreditStanding>> STANDING = decision(
      DecisionShapes.<CreditStanding>decided("creditStanding", "Credit held beside a need.")
          .required("required", EXACT, CreditStanding::required)
          .required("remaining", EXACT, CreditStanding::remaining)
          .required("excess", EXACT, CreditStanding::excess)
          .required("reached", BasicShapes.TRUTH, CreditStanding::reached));

  private static final Shape<PromotionCondition> CONDITION = Shape.constant(
      "promotionCondition", PromotionCondition.class, Text.same("What a promotion asks for."));

  private static final Shape<Decision<PromotionOutlook>> CONDITIONS =
      decision(DecisionShapes.<PromotionOutlook>decided(
              "promotionOutlook", "Which conditions are met, open, and not known.")
          .list("met", CONDITION, PromotionOutlook::met)
          .list("open", CONDITION, PromotionOutlook::open)
          .list("unknown", CONDITION, PromotionOutlook::unknown));

  private static final Shape<Decision<CreditForecast>> FORECAST =
      decision(DecisionShapes.<CreditForecast>decided(
              "creditForecast", "How long it takes at the present pace: a projection, no right.")
          .required("yearly", EXACT, CreditForecast::yearly)
          .required("months", WORDS, forecast -> Long.toString(forecast.months())));

  private static final Shape<CareerGoal> GOAL = Written.<CareerGoal>of(
          "careerGoal", "What one promotion needs.")
      .required(
          "goal",
          Shape.constant("creditGoal", CreditGoal.class, Text.same("Which promotion.")),
          CareerGoal::goal)
      .required("standing", STANDING, CareerGoal::standing)
      .required("trace", TraceShapes.TRACE, goal -> goal.standing().trace())
      .required("conditions", CONDITIONS, CareerGoal::conditions)
      .optional("projection", FORECAST, CareerGoal::forecast)
      .optional("projectedFor", BasicShapes.EVALUATION_PERIOD, CareerGoal::projectedFor)
      .shape();

  static final Document<CareerReport> DOCUMENT = new Document<>(
      DocumentType.CAREER_REPORT,
      Written.<CareerReport>of(
              null,
              "What the files of several years of one employee come to: credit by year, what is held,"
                  + " what the next rank and level need, and what follows. What is not known is"
                  + " left out.")
          .required("employeeId", WORDS, report -> report.employee().id())
          .required(
              "level",
              PeopleShapes.LEVEL,
              report -> report.employee().position().level())
          .optional("rank", WORDS, report -> report.employee().rank().map(rank -> rank.value()))
          .required("ruleSet", DecisionShapes.RULE_SET, CareerReport::ruleSet)
          .list("years", YEAR, CareerReport::years)
          .optional("heldBefore", EXACT, CareerReport::heldBefore)
          .optional("base", BASE, CareerReport::base)
          .required("earned", SCORE, CareerReport::earned)
          .optional("held", SCORE, CareerReport::held)
          .optional("trace", TraceShapes.TRACE, report -> report.held().map(Decision::trace))
          .saying("The way to the credit held.")
          .list("goals", GOAL, CareerReport::goals)
          .required("followUp", decided(YearReportJson.FOLLOW_UP), CareerReport::followUp)
          .list("findings", FINDING, CareerReport::findings));

  private CareerReportJson() {}

  private static <T> Shape<Decision<T>> decided(Shape<RecordedDecision<T>> shape) {
    return Written.as(shape, DecisionShapes::recorded);
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(CareerReport report) {
    requireNonNull(report, "report");
    return DOCUMENT.write(report);
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param report the report
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(CareerReport report, Consumer<String> out) {
    requireNonNull(report, "report");
    requireNonNull(out, "out");
    DOCUMENT.print(report, out);
  }
}
