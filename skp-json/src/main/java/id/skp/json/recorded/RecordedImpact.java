package id.skp.json.recorded;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.people.Employment;
import id.skp.core.people.Nip;
import id.skp.core.people.PositionLevel;
import id.skp.core.text.Text;
import id.skp.rules.Difference;
import id.skp.rules.Undecided.Reason;
import id.skp.rules.impact.Transition;
import id.skp.rules.impact.Transitions;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * <em>Dampak perubahan aturan, tercatat</em>: what a population of appraisals came to under two rule sets, as the document tells it.
 *
 * @param from the old rule set
 * @param to the new one
 * @param fromCoverage for how many the old one was not made, and why it decided nothing
 * @param toCoverage the same of the new one
 * @param total what all come to
 * @param byUnit what those of each unit come to
 * @param byLevel what those of each level of post come to
 * @param byEmployment what those of each employment come to
 * @param attributions what each difference makes
 * @param unattributed why nothing is attributed
 * @param examples some that come to something else
 */
public record RecordedImpact(
    RecordedRules from,
    RecordedRules to,
    Coverage fromCoverage,
    Coverage toCoverage,
    Transitions total,
    List<OfUnit> byUnit,
    Map<PositionLevel, Transitions> byLevel,
    Map<Employment, Transitions> byEmployment,
    List<Attribution> attributions,
    Optional<Text> unattributed,
    List<Example> examples) {
  /**
   * Refuses null, parts that do not add up to the whole, and an example that is not among all.
   *
   * @param from the old rule set
   * @param to the new one
   * @param fromCoverage for how many the old one was not made, and why it decided nothing
   * @param toCoverage the same of the new one
   * @param total what all come to
   * @param byUnit what those of each unit come to
   * @param byLevel what those of each level of post come to
   * @param byEmployment what those of each employment come to
   * @param attributions what each difference makes
   * @param unattributed why nothing is attributed
   * @param examples some that come to something else
   * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
   */
  public RecordedImpact {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(fromCoverage, "fromCoverage");
    requireNonNull(toCoverage, "toCoverage");
    requireNonNull(total, "total");
    byUnit = List.copyOf(requireNonNull(byUnit, "byUnit"));
    byLevel = copy(requireNonNull(byLevel, "byLevel"), PositionLevel.class);
    byEmployment = copy(requireNonNull(byEmployment, "byEmployment"), Employment.class);
    attributions = List.copyOf(requireNonNull(attributions, "attributions"));
    requireNonNull(unattributed, "unattributed");
    examples = List.copyOf(requireNonNull(examples, "examples"));
    requireNumber(
        fromCoverage.allUndecided(),
        total.count(each -> each.before().isEmpty()),
        "fromCoverage/undecided");
    requireNumber(
        toCoverage.allUndecided(),
        total.count(each -> each.after().isEmpty()),
        "toCoverage/undecided");
    requireSum(byUnit.stream().map(OfUnit::total).toList(), total, "byUnit");
    requireSum(byLevel.values(), total, "byLevel");
    requireSum(byEmployment.values(), total, "byEmployment");
    for (int i = 0; i < attributions.size(); i++) {
      requireAll(attributions.get(i).alone(), total, "attributions/" + i + "/alone/all");
      requireAll(attributions.get(i).last(), total, "attributions/" + i + "/last/all");
    }
    unless(
        unattributed.isEmpty() || attributions.isEmpty(),
        "REPORT_CONTRADICTORY",
        "unattributed",
        "tidak ada bila ada attributions",
        "is absent where there are attributions",
        unattributed);
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      unless(
          example.number() <= total.all() && total.counts().containsKey(example.transition()),
          "REPORT_CONTRADICTORY",
          "examples/" + i,
          "perlu peralihan yang ada dalam total, dan nomor paling banyak " + total.all(),
          "needs a transition that is in total, and a number of at most " + total.all(),
          example.transition());
    }
  }

  private static <K extends Enum<K>> Map<K, Transitions> copy(
      Map<K, Transitions> parts, Class<K> type) {
    Map<K, Transitions> copy = new EnumMap<>(type);
    copy.putAll(parts);
    return Collections.unmodifiableMap(copy);
  }

  private static void requireSum(Collection<Transitions> parts, Transitions total, String field) {
    Map<Transition, Long> sum = new TreeMap<>();
    parts.forEach(part ->
        part.counts().forEach((transition, count) -> sum.merge(transition, count, Long::sum)));
    unless(
        sum.equals(total.counts()),
        "REPORT_CONTRADICTORY",
        field,
        "perlu jumlah yang sama dengan total",
        "needs the same sum as total",
        sum);
  }

  private static void requireAll(Optional<Transitions> part, Transitions total, String field) {
    part.ifPresent(transitions -> requireNumber(transitions.all(), total.all(), field));
  }

  private static void requireNumber(long told, long needed, String field) {
    unless(
        told == needed,
        "REPORT_CONTRADICTORY",
        field,
        "perlu sebanyak dalam total, " + needed,
        "needs as many as in total, " + needed,
        told);
  }

  /**
   * <em>Cakupan</em>: for how many a rule set was not made, and why it decided nothing on some.
   *
   * @param notFor why it was not made for some
   * @param undecided how many came to no predicate, by the reason
   */
  public record Coverage(List<NotFor> notFor, Map<Reason, Long> undecided) {
    /**
     * Refuses null and copies list and map.
     *
     * @param notFor why it was not made for some
     * @param undecided how many came to no predicate, by the reason
     */
    public Coverage {
      notFor = List.copyOf(requireNonNull(notFor, "notFor"));
      Map<Reason, Long> copy = new EnumMap<>(Reason.class);
      copy.putAll(requireNonNull(undecided, "undecided"));
      undecided = Collections.unmodifiableMap(copy);
    }

    private long allUndecided() {
      return undecided.values().stream().mapToLong(count -> count).sum();
    }
  }

  /**
   * Why a rule set was not made for some appraisals.
   *
   * @param code the code of the finding
   * @param count how many they are
   * @param message what was found of the first of them
   */
  public record NotFor(String code, long count, Text message) {
    /**
     * Refuses null.
     *
     * @param code the code of the finding
     * @param count how many they are
     * @param message what was found of the first of them
     */
    public NotFor {
      requireNonNull(code, "code");
      requireNonNull(message, "message");
    }
  }

  /**
   * What those of a unit come to.
   *
   * @param unit the name of the unit
   * @param institution the id of its institution
   * @param total what they come to
   */
  public record OfUnit(String unit, Optional<String> institution, Transitions total) {
    /**
     * Refuses null.
     *
     * @param unit the name of the unit
     * @param institution the id of its institution
     * @param total what they come to
     */
    public OfUnit {
      requireNonNull(unit, "unit");
      requireNonNull(institution, "institution");
      requireNonNull(total, "total");
    }
  }

  /**
   * <em>Andil</em>: what one difference makes.
   *
   * @param kind what is otherwise
   * @param change how it is otherwise
   * @param name its name
   * @param title what people call it
   * @param alone from the old rule set to the old one with this difference alone
   * @param last from the new rule set without this difference to the new one
   * @param refusal why one of the two cannot be
   */
  public record Attribution(
      Difference.Kind kind,
      Difference.Change change,
      String name,
      Text title,
      Optional<Transitions> alone,
      Optional<Transitions> last,
      Optional<Text> refusal) {
    /**
     * Refuses null, and a refusal where both are there, or none where one is missing.
     *
     * @param kind what is otherwise
     * @param change how it is otherwise
     * @param name its name
     * @param title what people call it
     * @param alone from the old rule set to the old one with this difference alone
     * @param last from the new rule set without this difference to the new one
     * @param refusal why one of the two cannot be
     * @throws id.skp.core.InvalidValueException with code {@code REPORT_CONTRADICTORY}
     */
    public Attribution {
      requireNonNull(kind, "kind");
      requireNonNull(change, "change");
      requireNonNull(name, "name");
      requireNonNull(title, "title");
      requireNonNull(alone, "alone");
      requireNonNull(last, "last");
      requireNonNull(refusal, "refusal");
      unless(
          refusal.isPresent() == (alone.isEmpty() || last.isEmpty()),
          "REPORT_CONTRADICTORY",
          "refusal",
          "perlu alasan bila alone atau last tidak ada, dan hanya bila demikian",
          "needs a reason where alone or last is absent, and only there",
          refusal);
    }
  }

  /**
   * An appraisal that comes to something else.
   *
   * @param number which one of the population it is, from 1
   * @param transition from which predicate to which
   * @param explanationBefore how the old rule set explains its decision
   * @param explanationAfter how the new one does
   * @param name the name of the employee, where examples are told with names
   * @param nip the number of the employee, where examples are told with names
   */
  public record Example(
      long number,
      Transition transition,
      Text explanationBefore,
      Text explanationAfter,
      Optional<String> name,
      Optional<Nip> nip) {
    /**
     * Refuses null.
     *
     * @param number which one of the population it is, from 1
     * @param transition from which predicate to which
     * @param explanationBefore how the old rule set explains its decision
     * @param explanationAfter how the new one does
     * @param name the name of the employee, where examples are told with names
     * @param nip the number of the employee, where examples are told with names
     */
    public Example {
      requireNonNull(transition, "transition");
      requireNonNull(explanationBefore, "explanationBefore");
      requireNonNull(explanationAfter, "explanationAfter");
      requireNonNull(name, "name");
      requireNonNull(nip, "nip");
    }
  }
}
