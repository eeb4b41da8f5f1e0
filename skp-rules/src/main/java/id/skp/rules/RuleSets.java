package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;

import com.google.common.collect.ImmutableList;
import id.skp.rules.RuleSetSelectionException.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** An immutable collection of rule sets, from which one is chosen by id or by date. */
public final class RuleSets {
  private static final String OWN_PACKAGES = RuleSets.class.getPackageName() + ".";

  private final ImmutableList<RuleSet> all;

  private RuleSets(List<RuleSet> all) {
    this.all = ImmutableList.copyOf(all);
    long ids = all.stream().map(RuleSet::id).distinct().count();
    unless(ids == all.size(), "DUPLICATE_RULE_SET", "ruleSets", "needs each id once", all);
  }

  /**
   * Returns the rule sets that come with the library: PermenPAN-RB 6/2022.
   *
   * @return the standard rule sets
   */
  public static RuleSets standard() {
    return Standard.RULE_SETS;
  }

  /** The library's own providers, found the way others are, so that no rule set is known to the engine. */
  private static final class Standard {
    static final RuleSets RULE_SETS = new RuleSets(load());

    private static List<RuleSet> load() {
      List<RuleSet> own =
          ServiceLoader.load(RuleSetProvider.class, RuleSets.class.getClassLoader()).stream()
              .filter(provider -> provider.type().getName().startsWith(OWN_PACKAGES))
              .flatMap(provider -> provider.get().ruleSets().stream())
              .toList();
      unless(
          !own.isEmpty(),
          "NO_STANDARD_RULE_SETS",
          "ruleSets",
          "needs META-INF/services/" + RuleSetProvider.class.getName()
              + ", which repackaging must keep",
          "none");
      return own;
    }
  }

  /**
   * Obtains a collection of rule sets.
   *
   * @param ruleSets the rule sets
   * @return the collection
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE_SET} if two have the same id
   */
  public static RuleSets of(RuleSet... ruleSets) {
    return new RuleSets(List.of(ruleSets));
  }

  /**
   * Returns a copy with more rule sets.
   *
   * @param ruleSets the rule sets to add
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE_SET} if two have the same id
   */
  public RuleSets with(RuleSet... ruleSets) {
    return new RuleSets(
        ImmutableList.<RuleSet>builder().addAll(all).add(ruleSets).build());
  }

  /**
   * Returns all rule sets.
   *
   * @return the rule sets, in the order in which they were added
   */
  public List<RuleSet> all() {
    return all;
  }

  /**
   * Finds a rule set by its id.
   *
   * @param id the id, such as {@code permenpanrb-6-2022}
   * @return the rule set, if there is one
   */
  public Optional<RuleSet> find(String id) {
    return all.stream().filter(set -> set.id().equals(id)).findAny();
  }

  /**
   * Returns a rule set by its id.
   *
   * @param id the id, such as {@code permenpanrb-6-2022}
   * @return the rule set
   * @throws RuleSetSelectionException with {@code UNKNOWN_RULE_SET} if there is none
   */
  public RuleSet byId(String id) {
    return find(id)
        .orElseThrow(() -> new RuleSetSelectionException(
            Code.UNKNOWN_RULE_SET, "no rule set has the id " + id, all));
  }

  /**
   * Returns the rule set in force on a day.
   *
   * @param day the day, usually the last one of the period that is evaluated
   * @return the rule set
   * @throws RuleSetSelectionException with {@code NO_RULE_SET} if none is in force, {@code SEVERAL_RULE_SETS} if more than
   *     one is
   */
  public RuleSet inForceOn(LocalDate day) {
    List<RuleSet> inForce =
        all.stream().filter(set -> set.validity().contains(day)).toList();
    if (inForce.isEmpty()) {
      throw new RuleSetSelectionException(
          Code.NO_RULE_SET, "no rule set is in force on " + day, all);
    } else if (inForce.size() > 1) {
      throw new RuleSetSelectionException(
          Code.SEVERAL_RULE_SETS,
          "more than one rule set is in force on " + day + ", choose by id",
          inForce);
    }
    return inForce.get(0);
  }
}
