package id.skp.json;

import static id.skp.json.DecisionShapes.SENTENCE;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.JudgementShapes.PREDICATE;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.PositionLevel;
import id.skp.core.people.Unit;
import id.skp.core.shape.Shape;
import id.skp.core.text.Text;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.Undecided;
import id.skp.rules.impact.Attribution;
import id.skp.rules.impact.Coverage;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactExample;
import id.skp.rules.impact.Transition;
import id.skp.rules.impact.Transitions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Dampak perubahan aturan</em>: an {@link Impact} as a JSON document with the header {@code "document": "skp-impact/1"}. It is
 * written only; the same impact always gives the same text.
 *
 * <pre>
 * document      the header
 * from, to      the old and the new rule set: id, bases (nearest first), libraryVersion and fingerprint
 * fromCoverage, toCoverage
 *               for how many each of them is not made (notFor: code, count, and the message of the first), and why it decides nothing
 *               (undecided: reason, count)
 * total         how many appraisals there are (all), changed, raised, lowered, newlyDecided, newlyUndecided, and transitions: before
 *               and after (each absent where nothing is decided) with their count
 * byUnit        the same of each unit, with unit and institution (its id); byLevel with level; byEmployment with employment
 * attributions  what each difference makes: kind, change and name as in the differences of rule sets, title, alone (of the old rule
 *               set) and last (of the new one), each as total; refusal, why one of these cannot be
 * unattributed  why nothing is attributed
 * examples      number of the appraisal in the population, before, after, and both explanations; name and nip only if asked for
 * </pre>
 */
public final class ImpactJson {
  private static final Shape<Integer> NUMBER = Shape.integer(0, Integer.MAX_VALUE);

  private static final Shape<Map.Entry<Transition, Long>> TRANSITION =
      Written.<Map.Entry<Transition, Long>>of(
              "predicateTransition",
              "From which predicate to which; absent where nothing is decided.")
          .optional("before", PREDICATE, each -> each.getKey().before())
          .optional("after", PREDICATE, each -> each.getKey().after())
          .required("count", NUMBER, each -> count(each.getValue()))
          .shape();

  private static final Written<Transitions> COUNTS = Written.<Transitions>of(
          "transitions", "How many appraisals there are, and what they come to.")
      .required("all", NUMBER, each -> count(each.all()))
      .required("changed", NUMBER, each -> count(each.changed()))
      .required("raised", NUMBER, each -> count(each.count(Transition::isRaised)))
      .required("lowered", NUMBER, each -> count(each.count(Transition::isLowered)))
      .required("newlyDecided", NUMBER, each -> count(each.count(Transition::isNewlyDecided)))
      .required("newlyUndecided", NUMBER, each -> count(each.count(Transition::isNewlyUndecided)))
      .list("transitions", TRANSITION, each -> List.copyOf(each.counts().entrySet()));

  private static final Shape<Transitions> TRANSITIONS = COUNTS.shape();

  private static final Shape<Map.Entry<Unit, Transitions>> OF_UNIT =
      Written.<Map.Entry<Unit, Transitions>>of("ofUnit", "What those of a unit come to.")
          .required("unit", WORDS, each -> each.getKey().name())
          .optional("institution", WORDS, each -> each.getKey().institution().map(Institution::id))
          .required("total", TRANSITIONS, Map.Entry::getValue)
          .shape();

  private static final Shape<Map.Entry<PositionLevel, Transitions>> OF_LEVEL =
      Written.<Map.Entry<PositionLevel, Transitions>>of(
              "ofLevel", "What those of a level of post come to.")
          .required("level", PeopleShapes.LEVEL, Map.Entry::getKey)
          .required("total", TRANSITIONS, Map.Entry::getValue)
          .shape();

  private static final Shape<Map.Entry<Employment, Transitions>> OF_EMPLOYMENT =
      Written.<Map.Entry<Employment, Transitions>>of(
              "ofEmployment", "What those of an employment come to.")
          .required("employment", PeopleShapes.EMPLOYMENT, Map.Entry::getKey)
          .required("total", TRANSITIONS, Map.Entry::getValue)
          .shape();

  private static final Shape<Attribution> ATTRIBUTION = Written.<Attribution>of(
          "attribution", "What one difference makes.")
      .required(
          "kind",
          Shape.constant(null, Difference.Kind.class, Text.same("What is otherwise.")),
          each -> each.difference().kind())
      .required(
          "change",
          Shape.constant(null, Difference.Change.class, Text.same("How it is otherwise.")),
          each -> each.difference().change())
      .required("name", WORDS, each -> each.difference().name())
      .required("title", SENTENCE, each -> each.difference().title())
      .optional("alone", TRANSITIONS, Attribution::alone)
      .saying("From the old rule set to the old one with this difference alone.")
      .optional("last", TRANSITIONS, Attribution::last)
      .saying("From the new rule set without this difference to the new one.")
      .optional("refusal", SENTENCE, Attribution::refusal)
      .saying("Why one of the two cannot be.")
      .shape();

  private static final Shape<Told> EXAMPLE = Written.<Told>of(
          "impactExample", "An appraisal that comes to something else.")
      .required("number", NUMBER, each -> count(each.example.number()))
      .saying("Which one of the population it is, from 1.")
      .optional("before", PREDICATE, each -> each.example.transition().before())
      .optional("after", PREDICATE, each -> each.example.transition().after())
      .required("explanationBefore", SENTENCE, each -> each.explain(each.example.before()))
      .required("explanationAfter", SENTENCE, each -> each.explain(each.example.after()))
      .optional("name", WORDS, each -> each.named().map(Employee::name))
      .optional(
          "nip", WORDS, each -> each.named().map(employee -> employee.nip().value()))
      .shape();

  private static final Shape<Coverage.NotFor> NOT_FOR = Written.<Coverage.NotFor>of(
          "notFor", "Why a rule set is not for some of the appraisals.")
      .required("code", DecisionShapes.CODE, each -> each.first().kind().code())
      .required("count", NUMBER, each -> count(each.count()))
      .required("message", DecisionShapes.MESSAGE, each -> each.first().message())
      .saying("What is found of the first of them.")
      .shape();

  private static final Shape<Map.Entry<Undecided.Reason, Long>> UNDECIDED =
      Written.<Map.Entry<Undecided.Reason, Long>>of(
              "undecidedFor", "How many come to no predicate for a reason.")
          .required("reason", DecisionShapes.REASON, Map.Entry::getKey)
          .required("count", NUMBER, each -> count(each.getValue()))
          .shape();

  private static final Shape<Coverage> COVERAGE = Written.<Coverage>of(
          "coverage", "For how many a rule set is not made, and why it decides nothing.")
      .list("notFor", NOT_FOR, Coverage::notFor)
      .list("undecided", UNDECIDED, each -> List.copyOf(each.undecided().entrySet()))
      .shape();

  static final Document<Printed> DOCUMENT = new Document<>(
      DocumentType.IMPACT,
      Written.<Printed>of(
              null,
              "What a population of appraisals comes to under an old and a new rule set. What is"
                  + " absent is left out.")
          .required("from", DecisionShapes.RULE_SET, each -> each.impact.from())
          .required("to", DecisionShapes.RULE_SET, each -> each.impact.to())
          .required("fromCoverage", COVERAGE, each -> each.impact.fromCoverage())
          .required("toCoverage", COVERAGE, each -> each.impact.toCoverage())
          .required("total", TRANSITIONS, each -> each.impact.transitions())
          .list("byUnit", OF_UNIT, each -> List.copyOf(each.impact.byUnit().entrySet()))
          .list("byLevel", OF_LEVEL, each -> List.copyOf(each.impact.byLevel().entrySet()))
          .list(
              "byEmployment",
              OF_EMPLOYMENT,
              each -> List.copyOf(each.impact.byEmployment().entrySet()))
          .list("attributions", ATTRIBUTION, each -> each.impact.attributions())
          .optional("unattributed", SENTENCE, each -> each.impact.unattributed())
          .list("examples", EXAMPLE, Printed::examples));

  private ImpactJson() {}

  private static int count(long number) {
    return Math.toIntExact(number);
  }

  /**
   * An impact that is written.
   *
   * @param impact the impact
   * @param named whether the examples are told with the names of their employees
   */
  record Printed(Impact impact, boolean named) {
    List<Told> examples() {
      return impact.examples().stream().map(each -> new Told(each, named)).toList();
    }
  }

  /**
   * An example that is told.
   *
   * @param example the example
   * @param isNamed whether it is told with the name of its employee
   */
  private record Told(ImpactExample example, boolean isNamed) {
    Optional<Employee> named() {
      return Optional.of(example.appraisal().skp().employee()).filter(each -> isNamed);
    }

    Text explain(Decision<?> decision) {
      return isNamed
          ? Text.of(decision.explain(Text.INDONESIAN), decision.explain(Text.ENGLISH))
          : Text.of(
              example.explainNameless(decision, Text.INDONESIAN),
              example.explainNameless(decision, Text.ENGLISH));
    }
  }

  /**
   * Writes an impact without the names and numbers of anybody.
   *
   * @param impact the impact
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no document can hold
   */
  public static String write(Impact impact) {
    requireNonNull(impact, "impact");
    return DOCUMENT.write(new Printed(impact, false));
  }

  /**
   * Writes an impact with the names and numbers of the employees of its examples.
   *
   * @param impact the impact
   * @return the document, indented, without a line feed at the end
   * @throws IllegalArgumentException as {@link #write} does
   */
  public static String writeNamed(Impact impact) {
    requireNonNull(impact, "impact");
    return DOCUMENT.write(new Printed(impact, true));
  }
}
