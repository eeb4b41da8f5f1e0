package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.BasicShapes.RATIO;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.recordedDecision;
import static java.util.Objects.requireNonNull;

import id.skp.core.followup.CreditFixing;
import id.skp.core.number.Ratio;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Rank;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedCareer;
import id.skp.json.recorded.RecordedCareer.Goal;
import id.skp.json.recorded.RecordedCareer.Year;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedRules;
import id.skp.json.recorded.RecordedStep;
import id.skp.json.recorded.RecordedYear.Result;
import id.skp.rules.angkakredit.CreditBase;
import id.skp.rules.angkakredit.CreditForecast;
import id.skp.rules.angkakredit.CreditGoal;
import id.skp.rules.angkakredit.CreditScore;
import id.skp.rules.angkakredit.CreditStanding;
import id.skp.rules.angkakredit.PromotionCondition;
import id.skp.rules.angkakredit.PromotionOutlook;
import id.skp.rules.career.CareerReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * <em>Laporan karier</em>: a {@link CareerReport} as a JSON document with the header
 * {@code "document": "skp-career-report/1"}. The same report always gives the same text.
 * What is read is a {@link RecordedCareer}.
 *
 * <pre>
 * document     the header
 * employeeId   whose files they are; level and rank as the latest definitive plan has them
 * ruleSet      id, bases (nearest first), libraryVersion and fingerprint: what decided
 * years        year, skpIds, predicate and credit after objections, both as in the report of a year
 * heldBefore   the credit held before these years, as it was told; left out where it was not
 * base         rank, credit and basis of the credit with which the present level began; left out where it began before
 * fixed        the last fixing of credit at the present level, as in the file of a year: held is its total with what was earned since
 * earned       exact and printed: the credit of these years at the present level
 * held, trace  the same with what the level began with, and the way to it; left out where that is not known
 * goals        goal, standing (required, remaining, excess, reached), conditions (met, open, unknown), and where something remains the projection: months, yearly
 *              and projectedFor; none where the credit held is not known
 * followUp     as in the report of a year, from the predicates of all years
 * findings     code, severity, location, message, source
 * </pre>
 */
public final class CareerReportJson {
  private static final int LONGEST = 18;

  private static final Shape<Year> YEAR = Written.of(
          "careerYear",
          "What one year came to, after objections.",
          parts ->
              new Year(parts.<Integer>next(), parts.next(), new Result(parts.next(), parts.next())))
      .required("year", BasicShapes.within(1900, 9999), Year::year)
      .saying("The calendar year.")
      .list("skpIds", WORDS, Year::skpIds)
      .saying("The ids of the plans that the employee had in the year.")
      .required("predicate", YearReportJson.YEAR_END, year -> year.result().predicate())
      .saying("The predicate of the year, or why it was not decided.")
      .required("credit", YearReportJson.CREDIT, year -> year.result().credit())
      .saying("The credit of the year, or why it was not decided.")
      .shape();

  private static final Shape<RecordedDecision<CreditScore>> SCORE = recordedDecision(
      DecisionShapes.<CreditScore>decided("careerCredit", "Credit of several years.", Parts::next)
          .all(YearReportJson.SCORE, Function.identity()));

  private static final Shape<RecordedDecision<CreditBase>> BASE =
      recordedDecision(DecisionShapes.decided(
              "careerBase",
              "The credit with which a level began.",
              parts -> new CreditBase(parts.next(), parts.next(), parts.next()))
          .required("rank", PeopleShapes.RANK, CreditBase::rank)
          .required("credit", RATIO, CreditBase::credit)
          .saying("The credit held when the level began, exactly.")
          .required("basis", LawShapes.BASIS, CreditBase::basis));

  private static final Shape<RecordedDecision<CreditStanding>> STANDING =
      recordedDecision(DecisionShapes.decided(
              "creditStanding",
              "Credit held beside a need.",
              parts -> new CreditStanding(parts.next(), parts.next(), parts.next()))
          .required("required", RATIO, CreditStanding::required)
          .saying("The credit that the promotion needs, exactly.")
          .required("remaining", RATIO, CreditStanding::remaining)
          .saying("How much is still missing, exactly; 0 where it is reached.")
          .required("excess", RATIO, CreditStanding::excess)
          .saying("How much is held beyond the need, exactly.")
          .required("reached", BasicShapes.TRUTH, CreditStanding::reached)
          .saying("Whether the credit held is as much as is needed.")
          .following());

  private static final Shape<PromotionCondition> CONDITION = Shape.constant(
      "promotionCondition", PromotionCondition.class, Text.same("What a promotion asks for."));

  private static final Shape<RecordedDecision<PromotionOutlook>> CONDITIONS =
      recordedDecision(DecisionShapes.decided(
              "promotionOutlook",
              "Which conditions are met, open, and not known.",
              parts -> new PromotionOutlook(parts.next(), parts.next(), parts.next()))
          .list("met", CONDITION, PromotionOutlook::met)
          .saying("The conditions that are met.")
          .list("open", CONDITION, PromotionOutlook::open)
          .saying("The conditions that are not met.")
          .list("unknown", CONDITION, PromotionOutlook::unknown)
          .saying("The conditions of which the files do not tell."));

  private static final Shape<RecordedDecision<CreditForecast>> FORECAST =
      recordedDecision(DecisionShapes.decided(
              "creditForecast",
              "How long it takes at the present pace: a projection, no right.",
              parts -> new CreditForecast(parts.next(), parts.<Long>next()))
          .required("yearly", RATIO, CreditForecast::yearly)
          .saying("The credit of one year at the present pace, exactly.")
          .required(
              "months",
              Shape.text(
                  null,
                  Text.same("A whole number."),
                  Text.of("teks seperti '18'", "a text such as '18'"),
                  CareerReportJson::months,
                  months -> Long.toString(months),
                  json("{\"type\": \"string\", \"pattern\": \"^[0-9]{1,18}$\"}")),
              CreditForecast::months));

  private static final Shape<Goal> GOAL = Written.of(
          "careerGoal",
          "What one promotion needs.",
          parts -> new Goal(
              parts.next(), parts.next(), parts.next(), parts.next(), parts.next(), parts.next()))
      .required(
          "goal",
          Shape.constant("creditGoal", CreditGoal.class, Text.same("Which promotion.")),
          Goal::goal)
      .required("standing", STANDING, Goal::standing)
      .saying("The credit held beside what this promotion needs, or why that is not known.")
      .required("trace", TraceShapes.STEPS, Goal::steps)
      .saying("The steps by which it was decided, each with its legal source.")
      .required("conditions", CONDITIONS, Goal::conditions)
      .optional("projection", FORECAST, Goal::projection)
      .optional("projectedFor", BasicShapes.EVALUATION_PERIOD, Goal::projectedFor)
      .saying("The month in which nothing is missing at the present pace.")
      .shape();

  static final Document<RecordedCareer> DOCUMENT = new Document<>(
      DocumentType.CAREER_REPORT,
      "What the files of several years of one employee come to: credit by year, what is held,"
          + " what the next rank and level need, and what follows. What is not known is"
          + " left out.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as a need that is reached while"
          + " something remains; CREDIT_BASE_RANK; CREDIT_BASE_OUT_OF_RANGE; CREDIT_OUT_OF_RANGE; ENTRY_OUTSIDE_PERIOD; CITATION_MALFORMED; DIVISION_BY_ZERO in a"
          + " credit; DUPLICATE_ID for a rule set that stands twice among the bases.",
      Written.of(null, "What the files of several years come to.", CareerReportJson::career)
          .required("employeeId", WORDS, RecordedCareer::employeeId)
          .saying("The host system's id of the employee whose career it is.")
          .required("level", PeopleShapes.LEVEL, RecordedCareer::level)
          .optional("rank", PeopleShapes.RANK, RecordedCareer::rank)
          .required("ruleSet", DecisionShapes.RULES, RecordedCareer::ruleSet)
          .list("years", YEAR, RecordedCareer::years)
          .saying("What each year of the employee came to.")
          .optional("heldBefore", RATIO, RecordedCareer::heldBefore)
          .saying("The credit held before the first year, exactly.")
          .optional("base", BASE, RecordedCareer::base)
          .optional("fixed", FollowUpShapes.CREDIT_FIXING, RecordedCareer::fixed)
          .required("earned", SCORE, RecordedCareer::earned)
          .saying("The credit that the years earned, or why it was not decided.")
          .optional("held", SCORE, RecordedCareer::held)
          .saying("The credit held at the end of the years, or why it was not decided.")
          .optional("trace", TraceShapes.STEPS, career -> career.held().map(held -> career.steps()))
          .saying("The way to the credit held.")
          .list("goals", GOAL, RecordedCareer::goals)
          .saying("What the next rank and the next level need.")
          .required("followUp", YearReportJson.FOLLOW_UP, RecordedCareer::followUp)
          .list("findings", DecisionShapes.RECORDED_FINDING, RecordedCareer::findings)
          .saying("What the review objects to or points out; empty where there is nothing.")
          .shape());

  private CareerReportJson() {}

  private static Long months(String text) {
    unless(
        !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(sign -> sign >= '0' && sign <= '9'),
        "NUMBER_MALFORMED",
        "months",
        "perlu bentuk seperti '18'",
        "needs a form such as '18'",
        text);
    return Long.valueOf(text);
  }

  private static RecordedCareer career(Parts parts) {
    String employeeId = parts.next();
    PositionLevel level = parts.next();
    Optional<Rank> rank = parts.next();
    RecordedRules rules = parts.next();
    List<Year> years = parts.next();
    Optional<Ratio> heldBefore = parts.next();
    Optional<RecordedDecision<CreditBase>> base = parts.next();
    Optional<CreditFixing> fixed = parts.next();
    RecordedDecision<CreditScore> earned = parts.next();
    Optional<RecordedDecision<CreditScore>> held = parts.next();
    Optional<List<RecordedStep>> steps = parts.next();
    unless(
        held.isPresent() == steps.isPresent(),
        "REPORT_CONTRADICTORY",
        "trace",
        "perlu langkah bila ada held, dan hanya bila demikian",
        "needs the steps where there is held, and only there",
        steps.isPresent());
    return new RecordedCareer(
        employeeId,
        level,
        rank,
        rules,
        years,
        heldBefore,
        base,
        fixed,
        earned,
        held,
        steps.orElse(List.of()),
        parts.next(),
        parts.next(),
        parts.next());
  }

  private static RecordedCareer recorded(CareerReport report) {
    return new RecordedCareer(
        report.employee().id(),
        report.employee().position().level(),
        report.employee().rank(),
        DecisionShapes.rulesOf(report.ruleSet()),
        report.years().stream()
            .map(each -> new Year(
                each.year(), each.skpIds(), YearReportJson.result(each.predicate(), each.credit())))
            .toList(),
        report.heldBefore(),
        report.base().map(DecisionShapes::recorded),
        report.fixed(),
        DecisionShapes.recorded(report.earned()),
        report.held().map(DecisionShapes::recorded),
        report.held().map(held -> TraceShapes.steps(held.trace())).orElse(List.of()),
        report.goals().stream()
            .map(goal -> new Goal(
                goal.goal(),
                DecisionShapes.recorded(goal.standing()),
                TraceShapes.steps(goal.standing().trace()),
                DecisionShapes.recorded(goal.conditions()),
                goal.forecast().map(DecisionShapes::recorded),
                goal.projectedFor()))
            .toList(),
        DecisionShapes.recorded(report.followUp()),
        report.findings().stream().map(DecisionShapes::recorded).toList());
  }

  /**
   * Reads a report as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedCareer read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedCareer read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedCareer read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a report that was read: the document that it was read from, in canonical form.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedCareer report) {
    return DOCUMENT.write(requireNonNull(report, "report"));
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
    return DOCUMENT.write(recorded(report));
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
    DOCUMENT.print(recorded(report), out);
  }

  static void write(CareerReport report, Sink out) {
    DOCUMENT.write(recorded(report), out);
  }
}
