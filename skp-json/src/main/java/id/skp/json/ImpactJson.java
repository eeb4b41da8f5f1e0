package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.DecisionShapes.SENTENCE;
import static id.skp.json.DecisionShapes.WORDS;
import static id.skp.json.JudgementShapes.PREDICATE;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.Employee;
import id.skp.core.people.Employment;
import id.skp.core.people.Institution;
import id.skp.core.people.PositionLevel;
import id.skp.core.shape.Shape;
import id.skp.core.shape.Sink;
import id.skp.core.text.Text;
import id.skp.json.recorded.RecordedImpact;
import id.skp.json.recorded.RecordedImpact.Attribution;
import id.skp.json.recorded.RecordedImpact.Coverage;
import id.skp.json.recorded.RecordedImpact.Example;
import id.skp.json.recorded.RecordedImpact.NotFor;
import id.skp.json.recorded.RecordedImpact.OfUnit;
import id.skp.rules.Decision;
import id.skp.rules.Difference;
import id.skp.rules.Undecided;
import id.skp.rules.impact.Impact;
import id.skp.rules.impact.ImpactExample;
import id.skp.rules.impact.Transition;
import id.skp.rules.impact.Transitions;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Dampak perubahan aturan</em>: an {@link Impact} as a JSON document with the header {@code "document": "skp-impact/1"}. The
 * same impact always gives the same text. What is read is a {@link RecordedImpact}.
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
  private static final Shape<Long> NUMBER = BasicShapes.many(0);

  /** How many there are where there are some. */
  private static final Shape<Long> SOME = BasicShapes.many(1);

  private static final Shape<Map.Entry<Transition, Long>> TRANSITION = Written.of(
          "predicateTransition",
          "From which predicate to which; absent where nothing is decided.",
          parts -> Map.entry(new Transition(parts.next(), parts.next()), parts.<Long>next()))
      .optional("before", PREDICATE, each -> each.getKey().before())
      .saying("The predicate by the old rule set; absent where nothing is decided.")
      .optional("after", PREDICATE, each -> each.getKey().after())
      .saying("The predicate by the new rule set; absent where nothing is decided.")
      .required("count", SOME, Map.Entry::getValue)
      .saying("How many appraisals there are.")
      .shape();

  private static final Shape<Transitions> TRANSITIONS = Written.of(
          "transitions",
          "How many appraisals there are, and what they come to.",
          parts -> new Transitions(parts.next()))
      .required("all", NUMBER, Transitions::all)
      .saying("How many appraisals there are.")
      .following()
      .required("changed", NUMBER, Transitions::changed)
      .saying("How many come out otherwise.")
      .following()
      .required("raised", NUMBER, each -> each.count(Transition::isRaised))
      .saying("How many get a better predicate.")
      .following()
      .required("lowered", NUMBER, each -> each.count(Transition::isLowered))
      .saying("How many get a worse predicate.")
      .following()
      .required("newlyDecided", NUMBER, each -> each.count(Transition::isNewlyDecided))
      .saying("How many could not be decided before, and can be now.")
      .following()
      .required("newlyUndecided", NUMBER, each -> each.count(Transition::isNewlyUndecided))
      .saying("How many could be decided before, and cannot be now.")
      .following()
      .required("transitions", byKey(TRANSITION), Transitions::counts)
      .saying("How many come from which predicate to which.")
      .shape();

  private static final Shape<OfUnit> OF_UNIT = Written.of(
          "ofUnit",
          "What those of a unit come to.",
          parts -> new OfUnit(parts.next(), parts.next(), parts.next()))
      .required("unit", WORDS, OfUnit::unit)
      .saying("The name of the unit.")
      .optional("institution", WORDS, OfUnit::institution)
      .saying("The id of the unit's institution.")
      .required("total", TRANSITIONS, OfUnit::total)
      .shape();

  private static final Shape<Map.Entry<PositionLevel, Transitions>> OF_LEVEL = row(
      "ofLevel",
      "What those of a level of post come to.",
      "level",
      PeopleShapes.LEVEL,
      "total",
      TRANSITIONS);

  private static final Shape<Map.Entry<Employment, Transitions>> OF_EMPLOYMENT = row(
      "ofEmployment",
      "What those of an employment come to.",
      "employment",
      PeopleShapes.EMPLOYMENT,
      "total",
      TRANSITIONS);

  private static final Shape<Attribution> ATTRIBUTION = Written.of(
          "attribution",
          "What one difference makes.",
          parts -> new Attribution(
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next()))
      .required(
          "kind",
          Shape.constant(null, Difference.Kind.class, Text.same("What is otherwise.")),
          Attribution::kind)
      .saying("Whether an institution, a parameter, a rule or a finding is otherwise.")
      .required(
          "change",
          Shape.constant(null, Difference.Change.class, Text.same("How it is otherwise.")),
          Attribution::change)
      .saying("Whether it was added, removed or replaced, or cannot be compared.")
      .required("name", WORDS, Attribution::name)
      .saying("The name of the parameter or rule that makes the difference.")
      .required("title", SENTENCE, Attribution::title)
      .saying("What it is called in both languages.")
      .optional("alone", TRANSITIONS, Attribution::alone)
      .saying("From the old rule set to the old one with this difference alone.")
      .optional("last", TRANSITIONS, Attribution::last)
      .saying("From the new rule set without this difference to the new one.")
      .optional("refusal", SENTENCE, Attribution::refusal)
      .saying("Why one of the two cannot be.")
      .shape();

  private static final Shape<Example> EXAMPLE = Written.of(
          "impactExample",
          "An appraisal that comes to something else.",
          parts -> new Example(
              parts.<Long>next(),
              new Transition(parts.next(), parts.next()),
              parts.next(),
              parts.next(),
              parts.next(),
              parts.next()))
      .required("number", SOME, Example::number)
      .saying("Which one of the population it is, from 1.")
      .optional("before", PREDICATE, each -> each.transition().before())
      .saying("The predicate by the old rule set; absent where nothing is decided.")
      .optional("after", PREDICATE, each -> each.transition().after())
      .saying("The predicate by the new rule set; absent where nothing is decided.")
      .required("explanationBefore", SENTENCE, Example::explanationBefore)
      .saying("Why the old rule set decides as it does.")
      .required("explanationAfter", SENTENCE, Example::explanationAfter)
      .saying("Why the new rule set decides as it does.")
      .optional("name", WORDS, Example::name)
      .saying("The employee's name, only where it was asked for.")
      .optional("nip", PeopleShapes.NIP, Example::nip)
      .shape();

  private static final Shape<NotFor> NOT_FOR = Written.of(
          "notFor",
          "Why a rule set is not for some of the appraisals.",
          parts -> new NotFor(parts.next(), parts.<Long>next(), parts.next()))
      .required("code", DecisionShapes.CODE, NotFor::code)
      .required("count", SOME, NotFor::count)
      .saying("How many appraisals there are.")
      .required("message", SENTENCE, NotFor::message)
      .saying("What is found of the first of them.")
      .shape();

  private static final Shape<Map.Entry<Undecided.Reason, Long>> UNDECIDED = row(
      "undecidedFor",
      "How many come to no predicate for a reason.",
      "reason",
      DecisionShapes.REASON,
      "count",
      SOME);

  private static final Shape<Coverage> COVERAGE = Written.of(
          "coverage",
          "For how many a rule set is not made, and why it decides nothing.",
          parts -> new Coverage(parts.next(), parts.next()))
      .list("notFor", NOT_FOR, Coverage::notFor)
      .saying("The appraisals for which the rule set is not made, counted by reason.")
      .required("undecided", byKey(UNDECIDED), Coverage::undecided)
      .saying("The appraisals of which nothing is decided, counted by reason.")
      .shape();

  static final Document<RecordedImpact> DOCUMENT = new Document<>(
      DocumentType.IMPACT,
      "What a population of appraisals comes to under an old and a new rule set. What is"
          + " absent is left out.",
      "REPORT_CONTRADICTORY where one part says otherwise than another, such as units that do not add up to"
          + " the total; NIP_BIRTH_DATE_IMPOSSIBLE, NIP_APPOINTMENT_IMPOSSIBLE, NIP_APPOINTED_BEFORE_BIRTH,"
          + " NIP_APPOINTED_AS_CHILD and NIP_SEX_UNKNOWN within a NIP; DUPLICATE_ID for a rule set that stands twice"
          + " among the bases.",
      Written.of(
              null,
              "What a population comes to.",
              parts -> new RecordedImpact(
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next(),
                  parts.next()))
          .required("from", DecisionShapes.RULES, RecordedImpact::from)
          .required("to", DecisionShapes.RULES, RecordedImpact::to)
          .required("fromCoverage", COVERAGE, RecordedImpact::fromCoverage)
          .required("toCoverage", COVERAGE, RecordedImpact::toCoverage)
          .required("total", TRANSITIONS, RecordedImpact::total)
          .list("byUnit", OF_UNIT, RecordedImpact::byUnit)
          .saying("What the appraisals of each unit come to.")
          .required("byLevel", byKey(OF_LEVEL), RecordedImpact::byLevel)
          .saying("What the appraisals of each level of post come to.")
          .required("byEmployment", byKey(OF_EMPLOYMENT), RecordedImpact::byEmployment)
          .saying("What the appraisals of each employment come to.")
          .list("attributions", ATTRIBUTION, RecordedImpact::attributions)
          .saying("What each difference of the rule sets makes.")
          .optional("unattributed", SENTENCE, RecordedImpact::unattributed)
          .saying("Why nothing is attributed to single differences.")
          .list("examples", EXAMPLE, RecordedImpact::examples)
          .saying("Some appraisals that come out otherwise.")
          .shape());

  private ImpactJson() {}

  /** Returns the shape of a row of a table: a key and what it has. */
  private static <K, V> Shape<Map.Entry<K, V>> row(
      String name, String description, String field, Shape<K> key, String other, Shape<V> value) {
    return Written.<Map.Entry<K, V>>of(
            name, description, parts -> Map.entry(parts.next(), parts.next()))
        .required(field, key, Map.Entry::getKey)
        .required(other, value, Map.Entry::getValue)
        .saying("How many appraisals there are, and what they come to.")
        .shape();
  }

  /** Returns the shape of a table, which has each key once. */
  private static <K, V> Shape<Map<K, V>> byKey(Shape<Map.Entry<K, V>> row) {
    return row.list()
        .as(
            rows -> {
              Map<K, V> table = new LinkedHashMap<>();
              for (int i = 0; i < rows.size(); i++) {
                unless(
                    table.putIfAbsent(rows.get(i).getKey(), rows.get(i).getValue()) == null,
                    "REPORT_CONTRADICTORY",
                    Integer.toString(i),
                    "perlu berbeda dari baris lain",
                    "needs to differ from the other rows",
                    rows.get(i).getKey());
              }
              return table;
            },
            table -> List.copyOf(table.entrySet()),
            Map.of());
  }

  private static RecordedImpact recorded(Impact impact, boolean isNamed) {
    return new RecordedImpact(
        DecisionShapes.rulesOf(impact.from()),
        DecisionShapes.rulesOf(impact.to()),
        recorded(impact.fromCoverage()),
        recorded(impact.toCoverage()),
        impact.transitions(),
        impact.byUnit().entrySet().stream()
            .map(each -> new OfUnit(
                each.getKey().name(),
                each.getKey().institution().map(Institution::id),
                each.getValue()))
            .toList(),
        impact.byLevel(),
        impact.byEmployment(),
        impact.attributions().stream().map(ImpactJson::recorded).toList(),
        impact.unattributed(),
        impact.examples().stream().map(each -> recorded(each, isNamed)).toList());
  }

  private static Coverage recorded(id.skp.rules.impact.Coverage coverage) {
    return new Coverage(
        coverage.notFor().stream()
            .map(each -> new NotFor(
                each.first().kind().code(), each.count(), each.first().message().toText()))
            .toList(),
        coverage.undecided());
  }

  private static Attribution recorded(id.skp.rules.impact.Attribution each) {
    Difference difference = each.difference();
    return new Attribution(
        difference.kind(),
        difference.change(),
        difference.name(),
        difference.title(),
        each.alone(),
        each.last(),
        each.refusal());
  }

  private static Example recorded(ImpactExample example, boolean isNamed) {
    Optional<Employee> named =
        Optional.of(example.appraisal().skp().employee()).filter(each -> isNamed);
    return new Example(
        example.number(),
        example.transition(),
        explained(example, example.before(), isNamed),
        explained(example, example.after(), isNamed),
        named.map(Employee::name),
        named.map(Employee::nip));
  }

  private static Text explained(ImpactExample example, Decision<?> decision, boolean isNamed) {
    return isNamed
        ? Text.of(decision.explain(Text.INDONESIAN), decision.explain(Text.ENGLISH))
        : Text.of(
            example.explainNameless(decision, Text.INDONESIAN),
            example.explainNameless(decision, Text.ENGLISH));
  }

  /**
   * Reads an impact as a value, in which nothing is decided again.
   *
   * @param utf8 the document, in UTF-8
   * @return the impact
   * @throws DocumentException if the document is refused, with all problems found; with code {@code REPORT_CONTRADICTORY} if a part
   *     of it says otherwise than another
   */
  public static RecordedImpact read(byte[] utf8) {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an impact as a value, as {@link #read(byte[])} does.
   *
   * @param utf8 the document, in UTF-8, to the end of the stream, which stays open
   * @return the impact
   * @throws DocumentException if the document is refused, with all problems found
   * @throws IOException if the stream cannot be read
   */
  public static RecordedImpact read(InputStream utf8) throws IOException {
    return DOCUMENT.read(utf8);
  }

  /**
   * Reads an impact as a value, as {@link #read(byte[])} does.
   *
   * @param text the document
   * @return the impact
   * @throws DocumentException if the document is refused, with all problems found
   */
  public static RecordedImpact read(String text) {
    return DOCUMENT.read(text);
  }

  /**
   * Writes an impact that was read: the document that it was read from, in canonical form.
   *
   * @param impact the impact
   * @return the document, indented, without a line feed at the end
   */
  public static String write(RecordedImpact impact) {
    return DOCUMENT.write(requireNonNull(impact, "impact"));
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
    return DOCUMENT.write(recorded(impact, false));
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
    return DOCUMENT.write(recorded(impact, true));
  }

  static void write(Impact impact, Sink out) {
    DOCUMENT.write(recorded(impact, false), out);
  }
}
