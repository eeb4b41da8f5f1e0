package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.BasicShapes.json;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decided;
import static id.skp.json.DecisionShapes.recordedDecision;
import static id.skp.json.Written.told;
import static java.util.Objects.requireNonNull;

import id.skp.core.followup.RankedEntry;
import id.skp.core.number.Ratio;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.core.unit.UnitPerformance;
import id.skp.json.Written.Parts;
import id.skp.json.recorded.RecordedDecision;
import id.skp.json.recorded.RecordedUnit;
import id.skp.json.recorded.RecordedUnit.Spread;
import id.skp.json.recorded.RecordedWay;
import id.skp.rules.Decision;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import id.skp.rules.unit.UnitReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * <em>Laporan kinerja unit</em>: a {@link UnitReport} as a JSON document with the header
 * {@code "document": "skp-unit-report/1"}. The same report always gives the same text.
 * What is read is a {@link RecordedUnit}.
 *
 * <pre>
 * document           the header
 * unitId, period     which unit was looked at, for which period
 * decision           decided: true; or decided: false, with rule, reason, field, message. Without a decision only
 *                    ruleSet and trace follow
 * ruleSet            id, bases (nearest first), libraryVersion and fingerprint: what decided
 * trace, weakestBasis as in the report of an evaluation
 * organisationPredicate, leaderRating
 *                    the outcome of the unit, and the rating of results that it gives to the leader; left out where it is not fixed
 * listed, counted    how many people the unit lists, and how many of them are counted
 * shares             predicate, count, percent (exactly, as a fraction such as 700/11); from the best to the worst
 * dominant           the predicate that most people are expected to have
 * checks             code, predicates, bound, isMaximum, limit (in people), count, people, conforms: the pattern of the unit's outcome,
 *                    from which a chart is drawn
 * ranking            rank, id, predicate
 * undecided          part, reason, field, message of each part that has no value
 * findings           code, severity, location (a JSON Pointer into the unit), message, source
 * </pre>
 */
public final class UnitReportJson {
  private static final Shape<Integer> NUMBER = BasicShapes.within(0, Integer.MAX_VALUE);
  private static final Shape<Long> PEOPLE = BasicShapes.many(0);

  private static final Shape<PredicateShare> SHARE = Written.of(
          "predicateShare",
          "How many people have a predicate.",
          parts -> new PredicateShare(parts.next(), parts.<Long>next(), parts.next()))
      .required("predicate", JudgementShapes.PREDICATE, PredicateShare::predicate)
      .required("count", PEOPLE, PredicateShare::count)
      .saying("How many people there are.")
      .required(
          "percent",
          Shape.text(
              null,
              Text.same("Exactly, as a fraction such as 700/11."),
              Text.of("teks seperti '700/11'", "a text such as '700/11'"),
              UnitReportJson::fraction,
              Ratio::toFraction,
              json("{\"type\": \"string\", \"pattern\": \"^[0-9]{1,60}(?:/[0-9]{1,60})?$\"}")),
          PredicateShare::percent)
      .shape();

  private static final Shape<PatternCheck> CHECK = Written.of(
          "patternCheck",
          "A bound of the pattern beside what there is.",
          parts -> new PatternCheck(
              parts.next(),
              parts.next(),
              parts.next(),
              parts.<Boolean>next(),
              parts.<Long>next(),
              parts.<Long>next(),
              parts.<Long>next(),
              parts.<Boolean>next()))
      .required("code", DecisionShapes.CODE, PatternCheck::code)
      .list("predicates", JudgementShapes.PREDICATE, PatternCheck::predicates)
      .saying("The predicates that are counted together.")
      .required("bound", WORDS, PatternCheck::bound)
      .saying("The bound as the pattern has it, such as <= 70%.")
      .required("isMaximum", BasicShapes.TRUTH, PatternCheck::isMaximum)
      .saying("Whether there may be at most the limit; otherwise at least.")
      .required("limit", PEOPLE, PatternCheck::limit)
      .saying("The bound in people.")
      .required("count", PEOPLE, PatternCheck::count)
      .saying("How many people have one of the predicates.")
      .required("people", PEOPLE, PatternCheck::people)
      .saying("How many people are counted.")
      .required("conforms", BasicShapes.TRUTH, PatternCheck::conforms)
      .saying("Whether the bound is kept.")
      .shape();

  static final Shape<RankedEntry> RANKED = Written.of(
          "rankedEntry", "The rank of a person.", UnitReportJson::ranked)
      .required("rank", BasicShapes.COUNT, RankedEntry::rank)
      .saying("The place in the ranking, from 1.")
      .required("id", BasicShapes.ID, RankedEntry::id)
      .saying("The id of the person in the unit's document.")
      .required("predicate", JudgementShapes.PREDICATE, RankedEntry::predicate)
      .shape();

  private static final Written<Optional<Spread>> SPREAD = Written.orNothing(
          "What the review of a unit gave.",
          parts -> new Spread(
              parts.next(),
              parts.next(),
              parts.<Integer>next(),
              parts.<Integer>next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next()))
      .optional(
          "organisationPredicate",
          AppraisalShapes.ORGANISATION_PREDICATE,
          spread -> spread.flatMap(Spread::organisationPredicate))
      .optional(
          "leaderRating", AppraisalShapes.RATING, spread -> spread.flatMap(Spread::leaderRating))
      .saying("The rating of the unit's leader.")
      .needed("listed", NUMBER, told(Spread::listed))
      .saying("How many people the unit lists.")
      .needed("counted", NUMBER, told(Spread::counted))
      .saying("How many of them are counted.")
      .needed("shares", SHARE.list(), told(Spread::shares))
      .saying("How many people have each predicate.")
      .optional("dominant", JudgementShapes.PREDICATE, spread -> spread.flatMap(Spread::dominant))
      .saying("The predicate that most people should have by the curve.")
      .needed("checks", CHECK.list(), told(Spread::checks))
      .saying("What the curve asks of the distribution, and whether it is kept.")
      .needed("ranking", RANKED.list(), told(Spread::ranking))
      .saying("The people who are counted, by rank; none where they could not be ranked.")
      .needed("undecided", DecisionShapes.UNDECIDED_PART.list(), told(Spread::undecided))
      .saying("The parts of the unit's review that have no value, and why.")
      .needed("findings", DecisionShapes.RECORDED_FINDING.list(), told(Spread::findings))
      .saying("What the review objects to or points out; empty where there is nothing.");

  static final Document<RecordedUnit> DOCUMENT = new Document<>(
      DocumentType.UNIT_REPORT,
      "What reviewing a unit gave: how its predicates spread beside the pattern of its"
          + " outcome, ranks, the leader's rating, and the findings. Without a decision there is"
          + " nothing but the reason.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as shares that are not those of"
          + " the people counted; CITATION_MALFORMED; DIVISION_BY_ZERO in a share; DUPLICATE_ID for a rule set that"
          + " stands twice among the bases.",
      Written.of(null, "What reviewing a unit gave.", UnitReportJson::unit)
          .required("unitId", WORDS, RecordedUnit::unitId)
          .saying("The host system's id of the unit's document.")
          .required("period", BasicShapes.EVALUATION_PERIOD, RecordedUnit::period)
          .saying("The period that the predicates are of.")
          .required(
              "decision",
              recordedDecision(decided(null, "The review was made.", parts -> true)),
              unit -> unit.decision().map(spread -> true))
          .saying("Whether the review was made, or why not.")
          .all(TraceShapes.WAY, RecordedUnit::way)
          .all(SPREAD, unit -> unit.decision().toOptional())
          .shape());

  private UnitReportJson() {}

  private static Ratio fraction(String text) {
    unless(
        text.indexOf('.') < 0 && text.indexOf('-') < 0,
        "NUMBER_MALFORMED",
        "percent",
        "perlu bentuk seperti '700/11'",
        "needs a form such as '700/11'",
        text);
    return Ratio.parse(text);
  }

  private static RankedEntry ranked(Parts parts) {
    int rank = parts.<Integer>next();
    return new RankedEntry(parts.next(), parts.next(), rank);
  }

  private static RecordedUnit unit(Parts parts) {
    String unitId = parts.next();
    EvaluationPeriod period = parts.next();
    RecordedDecision<Boolean> decision = parts.next();
    RecordedWay way = parts.next();
    return new RecordedUnit(
        unitId, period, DecisionShapes.told(decision, parts.next(), "listed"), way);
  }

  private static RecordedUnit recorded(UnitPerformance unit, Decision<UnitReport> decision) {
    return new RecordedUnit(
        unit.id(),
        unit.period(),
        DecisionShapes.recorded(decision, UnitReportJson::recorded),
        TraceShapes.way(decision));
  }

  private static Spread recorded(UnitReport report) {
    return new Spread(
        report.organisationPredicate(),
        report.leaderRating(),
        report.listed(),
        report.counted(),
        report.shares(),
        report.dominant(),
        report.checks(),
        report.ranking(),
        DecisionShapes.recorded(report.undecided()),
        DecisionShapes.findings(report.review().findings()));
  }

  /**
   * Reads a report as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedUnit read(byte[] utf8) {
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
  public static RecordedUnit read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads a report as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the report
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedUnit read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes a report that was read: the document that it was read from, in canonical form.
   *
   * @param report the report
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedUnit report) {
    return DOCUMENT.write(requireNonNull(report, "report"));
  }

  /**
   * Writes a report.
   *
   * @param unit the unit
   * @param decision the decision of {@code unit-review}
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(UnitPerformance unit, Decision<UnitReport> decision) {
    requireNonNull(unit, "unit");
    requireNonNull(decision, "decision");
    return DOCUMENT.write(recorded(unit, decision));
  }

  /**
   * Writes a report piece by piece, so that a long one is never held.
   *
   * @param unit the unit
   * @param decision the decision of {@code unit-review}
   * @param out takes the pieces of the document, in their order
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static void print(
      UnitPerformance unit, Decision<UnitReport> decision, Consumer<String> out) {
    requireNonNull(unit, "unit");
    requireNonNull(decision, "decision");
    DOCUMENT.print(recorded(unit, decision), out);
  }
}
