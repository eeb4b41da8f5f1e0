package id.skp.json;

import static id.skp.json.DecisionShapes.FINDING;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.DecisionShapes.decided;
import static id.skp.json.DecisionShapes.decision;

import id.skp.core.followup.RankedEntry;
import id.skp.core.number.Ratio;
import id.skp.core.shape.Shape;
import id.skp.core.unit.UnitPerformance;
import id.skp.rules.Decision;
import id.skp.rules.unit.PatternCheck;
import id.skp.rules.unit.PredicateShare;
import id.skp.rules.unit.UnitReport;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * <em>Laporan kinerja unit</em>: a {@link UnitReport} as a JSON document with the header
 * {@code "document": "skp-unit-report/1"}. It is written only; the same report always gives the same text.
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
  private static final Shape<Integer> NUMBER = Shape.integer(0, Integer.MAX_VALUE);
  private static final Shape<Long> PEOPLE = Written.as(NUMBER, Math::toIntExact);

  private static final Shape<PredicateShare> SHARE = Written.<PredicateShare>of(
          "predicateShare", "How many people have a predicate.")
      .required("predicate", JudgementShapes.PREDICATE, PredicateShare::predicate)
      .required("count", PEOPLE, PredicateShare::count)
      .required("percent", Written.as(WORDS, Ratio::toFraction), PredicateShare::percent)
      .shape();

  private static final Shape<PatternCheck> CHECK = Written.<PatternCheck>of(
          "patternCheck", "A bound of the pattern beside what there is.")
      .required("code", DecisionShapes.CODE, PatternCheck::code)
      .list("predicates", JudgementShapes.PREDICATE, PatternCheck::predicates)
      .required("bound", WORDS, PatternCheck::bound)
      .required("isMaximum", BasicShapes.TRUTH, PatternCheck::isMaximum)
      .required("limit", PEOPLE, PatternCheck::limit)
      .required("count", PEOPLE, PatternCheck::count)
      .required("people", PEOPLE, PatternCheck::people)
      .required("conforms", BasicShapes.TRUTH, PatternCheck::conforms)
      .shape();

  private static final Shape<RankedEntry> RANKED = Written.<RankedEntry>of(
          "rankedEntry", "The rank of a person.")
      .required("rank", BasicShapes.COUNT, RankedEntry::rank)
      .required("id", WORDS, RankedEntry::id)
      .required("predicate", JudgementShapes.PREDICATE, RankedEntry::predicate)
      .shape();

  static final Document<Told> DOCUMENT = new Document<>(
      DocumentType.UNIT_REPORT,
      Written.<Told>of(
              null,
              "What reviewing a unit gave: how its predicates spread beside the pattern of its"
                  + " outcome, ranks, the leader's rating, and the findings. Without a decision there is"
                  + " nothing but the reason.")
          .required("unitId", WORDS, told -> told.unit.id())
          .required("period", BasicShapes.EVALUATION_PERIOD, told -> told.unit.period())
          .required("decision", decision(decided(null, "The review was made.")), Told::decision)
          .all(TraceShapes.WAY, told -> TraceShapes.way(told.decision()))
          .optional(
              "organisationPredicate",
              AppraisalShapes.ORGANISATION_PREDICATE,
              told -> told.report().flatMap(UnitReport::organisationPredicate))
          .optional(
              "leaderRating",
              AppraisalShapes.RATING,
              told -> told.report().flatMap(UnitReport::leaderRating))
          .optional("listed", NUMBER, told(UnitReport::listed))
          .optional("counted", NUMBER, told(UnitReport::counted))
          .optional("shares", SHARE.list(), told(UnitReport::shares))
          .optional(
              "dominant",
              JudgementShapes.PREDICATE,
              told -> told.report().flatMap(UnitReport::dominant))
          .optional("checks", CHECK.list(), told(UnitReport::checks))
          .optional("ranking", RANKED.list(), told(UnitReport::ranking))
          .optional("undecided", DecisionShapes.UNDECIDED_PART.list(), told(UnitReport::undecided))
          .optional("findings", FINDING.list(), told(report -> report.review().findings())));

  private UnitReportJson() {}

  /** A report, and the unit that it is about. */
  record Told(UnitPerformance unit, Decision<UnitReport> decision) {
    Optional<UnitReport> report() {
      return decision.toOptional();
    }
  }

  /** Takes something of the report, where there is one. */
  private static <P> Function<Told, Optional<P>> told(Function<UnitReport, P> part) {
    return told -> told.report().map(part);
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
    return DOCUMENT.write(new Told(unit, decision));
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
    DOCUMENT.print(new Told(unit, decision), out);
  }
}
