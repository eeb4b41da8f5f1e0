package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import id.skp.core.InvalidValueException;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Institution;
import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import id.skp.rules.RuleSetSelectionException.Code;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * An immutable collection of rule sets, from which one is chosen by id, or by date and institution.
 *
 * <p>A rule set that names the institution goes before the general ones, which name none. Several that are equally near,
 * and none, are errors that name the candidates; nothing is chosen by the order on the path.
 */
public final class RuleSets {
  private static final String OWN_PACKAGES = RuleSets.class.getPackageName() + ".";

  private final ImmutableList<RuleSet> all;
  private final ImmutableMap<String, Class<?>> providers;

  private RuleSets(List<RuleSet> all, Map<String, Class<?>> providers) {
    this.all = ImmutableList.copyOf(all);
    this.providers = ImmutableMap.copyOf(providers);
    long ids = all.stream().map(RuleSet::id).distinct().count();
    unless(
        ids == all.size(),
        "DUPLICATE_RULE_SET",
        "ruleSets",
        "perlu setiap id satu kali",
        "needs each id once",
        all);
    List<RuleSet> grounds = all.stream().filter(each -> each.base().isEmpty()).toList();
    all.forEach(variant -> requireOwnDecree(variant, grounds));
    all.forEach(variant -> all.forEach(other -> requireReplaceable(variant, other)));
  }

  /** What no day or institution finds has no place to stand in, and what came only afterwards is replaced by nothing. */
  private static void requireReplaceable(RuleSet variant, RuleSet other) {
    int place = variant.replaced().indexOf(other.id());
    unless(
        place < 0
            || (!variant.isFoundByIdOnly()
                && !other.isFoundByIdOnly()
                && !variant
                    .validity()
                    .until()
                    .filter(other.validity().from()::isAfter)
                    .isPresent()),
        "WITHOUT_EFFECT",
        RuleSet.REPLACES.name() + "[" + place + "]",
        "perlu himpunan aturan yang berlaku menurut hari, bukan baru sesudah hari terakhir yang menggantikannya; hilangkan id ini",
        "needs rule sets that are in force by day, and not only after the last day of what replaces them; leave this id out",
        other.id());
  }

  /** A variant carries out its base by a decree of its own: what another rule set carries out, that one decides. */
  private static void requireOwnDecree(RuleSet variant, List<RuleSet> grounds) {
    RegulationId decree = variant.regulation().id();
    grounds.stream()
        .filter(each -> variant.base().isPresent() && each.regulation().id().isSame(decree))
        .filter(each ->
            variant.chain().skip(1).noneMatch(base -> base.regulation().id().isSame(decree)))
        .findFirst()
        .ifPresent(other -> {
          throw InvalidValueException.breach(
              "DECREE_OF_OTHER_RULE_SET",
              "decree",
              "perlu keputusan varian itu sendiri, bukan peraturan yang dilaksanakan " + other.id()
                  + "; jadikan itu dasarnya, atau sebut keputusan lain",
              "needs a decree of the variant itself, not the regulation that " + other.id()
                  + " carries out; base it on that one, or name another decree",
              decree);
        });
  }

  private RuleSets(Providers providers) {
    this(providers.ruleSets(), providers.origins());
  }

  private RuleSets and(ServiceLoader<RuleSetProvider> loader) {
    return new RuleSets(new Providers(all, providers).withAll(loader));
  }

  /**
   * Returns the rule sets that come with the library: PermenPAN-RB 6/2022 and 8/2021, and the codes of SIASN, which are found by
   * their id only. Plug-ins on the path do not count,
   * not even broken ones; {@link #installed(ClassLoader)} adds them.
   *
   * @return the standard rule sets
   */
  public static RuleSets standard() {
    return Standard.RULE_SETS;
  }

  /** The library's own providers, found the way others are, so that no rule set is known to the engine. */
  private static final class Standard {
    static final RuleSets RULE_SETS = load();

    private static RuleSets load() {
      RuleSets own = new RuleSets(new Providers(List.of(), Map.of())
          .withThoseOf(
              OWN_PACKAGES,
              ServiceLoader.load(RuleSetProvider.class, RuleSets.class.getClassLoader())));
      unless(
          !own.all.isEmpty(),
          "NO_STANDARD_RULE_SETS",
          "ruleSets",
          "perlu META-INF/services/" + RuleSetProvider.class.getName()
              + ", yang tidak boleh hilang saat pengemasan ulang",
          "needs META-INF/services/" + RuleSetProvider.class.getName()
              + ", which repackaging must keep",
          Optional.empty());
      return own;
    }
  }

  /**
   * Returns the standard rule sets and those of all providers that a class loader finds: on the class path, named in
   * {@code META-INF/services/id.skp.rules.RuleSetProvider}, and on the module path.
   *
   * <p>Each call asks the providers again, and nothing of the answer is kept: two class loaders may see different
   * plug-ins at the same time.
   *
   * @param loader the class loader, such as {@code Thread.currentThread().getContextClassLoader()}
   * @return the rule sets, the standard ones first
   * @throws RuleSetProviderException if a provider cannot be loaded, fails, gives null, does not fit this version of the
   *     library, or gives an id that is taken
   */
  public static RuleSets installed(ClassLoader loader) {
    requireNonNull(loader, "loader");
    return standard().and(ServiceLoader.load(RuleSetProvider.class, loader));
  }

  /**
   * Returns the standard rule sets and those of all providers in a module layer and its parents, each named by
   * {@code provides id.skp.rules.RuleSetProvider with …} in its {@code module-info}.
   *
   * @param layer the module layer
   * @return the rule sets, the standard ones first
   * @throws RuleSetProviderException as {@link #installed(ClassLoader)}
   */
  public static RuleSets installed(ModuleLayer layer) {
    requireNonNull(layer, "layer");
    return standard().and(ServiceLoader.load(layer, RuleSetProvider.class));
  }

  /**
   * Obtains a collection of rule sets.
   *
   * @param ruleSets the rule sets
   * @return the collection
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE_SET} if two have the same id, or
   *     {@code DECREE_OF_OTHER_RULE_SET} if a variant's decree is the regulation of one that it is not based on
   */
  public static RuleSets of(RuleSet... ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return of(List.of(ruleSets));
  }

  /**
   * Obtains a collection of rule sets.
   *
   * @param ruleSets the rule sets
   * @return the collection, in their order
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE_SET} if two have the same id, or
   *     {@code DECREE_OF_OTHER_RULE_SET} if a variant's decree is the regulation of one that it is not based on
   */
  public static RuleSets of(Collection<RuleSet> ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return new RuleSets(List.copyOf(ruleSets), Map.of());
  }

  /**
   * Returns a copy with more rule sets.
   *
   * @param ruleSets the rule sets to add
   * @return the copy
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE_SET} if two have the same id, or
   *     {@code DECREE_OF_OTHER_RULE_SET} if a variant's decree is the regulation of one that it is not based on
   */
  public RuleSets with(RuleSet... ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return with(List.of(ruleSets));
  }

  /**
   * Returns a copy with more rule sets.
   *
   * @param ruleSets the rule sets to add
   * @return the copy, the rule sets added last, in their order
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE_SET} if two have the same id, or
   *     {@code DECREE_OF_OTHER_RULE_SET} if a variant's decree is the regulation of one that it is not based on
   */
  public RuleSets with(Collection<RuleSet> ruleSets) {
    requireNonNull(ruleSets, "ruleSets");
    return new RuleSets(
        ImmutableList.<RuleSet>builder().addAll(all).addAll(ruleSets).build(), providers);
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
   * Returns the class that provided a rule set; its {@code ProtectionDomain} or module tells from which jar.
   *
   * @param ruleSet a rule set of this collection
   * @return the class of its {@link RuleSetProvider}; empty if it was added by {@link #of} or {@link #with}
   */
  public Optional<Class<?>> provider(RuleSet ruleSet) {
    requireNonNull(ruleSet, "ruleSet");
    return Optional.ofNullable(providers.get(ruleSet.id()));
  }

  /**
   * Finds a rule set by its id.
   *
   * @param id the id, such as {@code permenpanrb-6-2022}
   * @return the rule set, if there is one
   */
  public Optional<RuleSet> find(String id) {
    requireNonNull(id, "id");
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
    requireNonNull(id, "id");
    return find(id)
        .orElseThrow(() -> new RuleSetSelectionException(
            Code.UNKNOWN_RULE_SET,
            Text.of("tidak ada himpunan aturan dengan id " + id, "no rule set has the id " + id),
            all));
  }

  /**
   * Returns the general rule set in force on a day. Rule sets that name institutions do not count.
   *
   * @param day the day, usually the last one of the period that is evaluated
   * @return the rule set
   * @throws RuleSetSelectionException with {@code NO_RULE_SET} if none is in force, {@code SEVERAL_RULE_SETS} if more than
   *     one is
   */
  public RuleSet inForceOn(LocalDate day) {
    return general().on(day);
  }

  /**
   * Returns the rule set in force on a day for an institution: the one that names it, otherwise the general one.
   *
   * @param day the day, usually the last one of the period that is evaluated
   * @param institution the institution
   * @return the rule set
   * @throws RuleSetSelectionException with {@code NO_RULE_SET} if none is in force, {@code SEVERAL_RULE_SETS} if more than
   *     one names the institution, or none does and more than one is general
   */
  public RuleSet inForceOn(LocalDate day, Institution institution) {
    requireNonNull(institution, "institution");
    return of(institution).on(day);
  }

  /**
   * Returns the general rule set in force on all days of a period.
   *
   * @param period the days, such as {@code EvaluationPeriod.quarter(2026, 1).range()}
   * @return the rule set
   * @throws RuleSetSelectionException with {@code RULE_SET_CHANGES} and the parts if one rule set follows another within
   *     the period; as {@link #inForceOn(LocalDate)} if on a day of it none is in force, or more than one is
   */
  public RuleSet inForceThroughout(DateRange period) {
    requireNonNull(period, "period");
    return general().throughout(period);
  }

  /**
   * Returns the rule set in force on all days of a period for an institution.
   *
   * @param period the days, such as {@code EvaluationPeriod.quarter(2026, 1).range()}
   * @param institution the institution
   * @return the rule set
   * @throws RuleSetSelectionException with {@code RULE_SET_CHANGES} and the parts if one rule set follows another within
   *     the period; as {@link #inForceOn(LocalDate, Institution)} if on a day of it none is in force, or more than one is
   */
  public RuleSet inForceThroughout(DateRange period, Institution institution) {
    requireNonNull(period, "period");
    requireNonNull(institution, "institution");
    return of(institution).throughout(period);
  }

  /**
   * Splits a period by the general rule sets in force.
   *
   * @param period the days
   * @return the parts in their order, without hole or overlap
   * @throws RuleSetSelectionException as {@link #inForceOn(LocalDate)} if on a day none is in force, or more than one is
   */
  public List<RulePeriod> inForceDuring(DateRange period) {
    requireNonNull(period, "period");
    return general().during(period);
  }

  /**
   * Splits a period by the rule sets in force for an institution.
   *
   * @param period the days
   * @param institution the institution
   * @return the parts in their order, without hole or overlap
   * @throws RuleSetSelectionException as {@link #inForceOn(LocalDate, Institution)} if on a day none is in force, or more
   *     than one is
   */
  public List<RulePeriod> inForceDuring(DateRange period, Institution institution) {
    requireNonNull(period, "period");
    requireNonNull(institution, "institution");
    return of(institution).during(period);
  }

  private RuleSetSelection general() {
    return selection(Optional.empty());
  }

  private RuleSetSelection of(Institution institution) {
    return selection(Optional.of(institution));
  }

  private RuleSetSelection selection(Optional<Institution> institution) {
    return new RuleSetSelection(
        all.stream().filter(each -> !each.isFoundByIdOnly()).toList(), institution);
  }
}
