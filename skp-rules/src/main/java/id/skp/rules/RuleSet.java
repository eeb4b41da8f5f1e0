package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.law.Basis;
import id.skp.core.law.Citation;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.law.Validity;
import id.skp.core.people.Institution;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.RuleKey.Service;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.NamesFindings;
import id.skp.rules.input.Extension;
import id.skp.rules.input.Given;
import id.skp.rules.input.UnreadableInputException;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * <em>Himpunan aturan</em>: an immutable, named, dated and cited collection of parameters and rules, which decides.
 *
 * <pre>{@code
 * RuleSet rules = RuleSets.standard().inForceOn(LocalDate.of(2025, 12, 31));
 * Decision<PerformancePredicate> decision =
 *     rules.decide(PERFORMANCE_PREDICATE, Ratings.of(SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI));
 * decision.orThrow();                 // KURANG
 * decision.explain(Text.INDONESIAN);  // the cell of the quadrant, its citation, its basis
 * }</pre>
 *
 * <p>Rule sets may be shared between threads.
 */
public final class RuleSet {
  /** The first day on which the rule set is in force. Every rule set has it. */
  public static final ParameterKey<LocalDate> IN_FORCE_FROM =
      ParameterKey.of("inForceFrom", LocalDate.class, Text.of("Mulai berlaku", "In force from"));

  /** The last day on which the rule set is in force. A rule set without it is in force until further notice. */
  public static final ParameterKey<LocalDate> IN_FORCE_UNTIL =
      ParameterKey.of("inForceUntil", LocalDate.class, Text.of("Berlaku sampai", "In force until"));

  /**
   * The ids of the rule sets in whose place this one stands, from its first day in force on, for those that it is for. Of a
   * regulation that is revoked, its own rule set and the variants of it for the same institutions are no more in force then; what
   * an institution of its own made of it stays until something replaces that.
   */
  public static final ParameterKey<List<String>> REPLACES =
      ParameterKey.list("replaces", String.class, Text.of("Menggantikan", "Replaces"));

  private static final Set<ParameterKey<?>> FOUND_BY =
      Set.of(IN_FORCE_FROM, IN_FORCE_UNTIL, REPLACES);

  private static final Text OTHER_RULE = Text.of(
      Reasoning.NO_RULE.indonesian() + "; maksudnya '{1}'?",
      Reasoning.NO_RULE.english() + "; did you mean '{1}'?");
  private static final Text OTHER_TYPES = Text.of(
      "aturan {0} himpunan aturan ini memberi hasil lain daripada yang ditanyakan; tanyakan dengan kuncinya sendiri, atau dengan namanya (skp decide {0})",
      "the rule {0} of this rule set gives another outcome than is asked for; ask it by its own key, or by its name (skp decide {0})");
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:[.-][a-z0-9]++)*+");
  private final String id;
  private final Regulation regulation;
  private final Optional<RuleSet> base;
  private final List<Institution> institutions;
  private final boolean foundByIdOnly;
  private final LegalSource decree;
  private final List<String> replaced;
  private final Contents contents;
  private final RuleSetFingerprint fingerprint =
      RuleSetFingerprint.whenAsked(() -> Fingerprint.of(this));

  private RuleSet(Builder builder) {
    this.id = builder.id;
    this.regulation = builder.regulation;
    this.base = builder.base;
    this.institutions = builder.institutions;
    this.foundByIdOnly = builder.foundByIdOnly;
    this.decree = builder.decree;
    this.replaced = builder.find(REPLACES).orElse(List.of());
    LocalDate from = builder.find(IN_FORCE_FROM).orElseThrow(() -> unknown(IN_FORCE_FROM));
    Identity identity = new Identity(
        id,
        day -> base.flatMap(each -> each.inForceOn(day)).map(Earlier::new),
        baseIds(),
        regulations(),
        new Validity(from, builder.find(IN_FORCE_UNTIL)),
        institutions,
        fingerprint);
    replaced.forEach(each -> requireId(REPLACES.name(), each));
    unless(
        !replaced.contains(id),
        "REPLACES_ITSELF",
        REPLACES.name(),
        "perlu id himpunan aturan lain",
        "needs the ids of other rule sets",
        id);
    Builder own = new Builder(builder);
    this.contents = new Contents(
        identity,
        sound(own.read(Optional.empty())),
        (known, isAll) -> sound(own.readOn(known, isAll)));
  }

  private Contents.Read sound(Contents.Read read) {
    if (read.isWhole()) {
      requireSound(read);
    }
    return read;
  }

  private void requireSound(Contents.Read whole) {
    Collection<Parameter<?>> parameters = whole.parameters().values();
    parameters.forEach(each -> requireKnownFindings(each, whole.findingKinds()));
    parameters.forEach(each -> requireFit(each, whole));
    whole.rules().values().forEach(each -> requireParameters(each, whole));
    whole.services().forEach(each -> requireRules(each, whole));
  }

  private static void requireFit(Parameter<?> parameter, Contents.Read whole) {
    parameter.misfit(whole::find).ifPresent(problem -> {
      throw problem.in(parameter.name());
    });
  }

  private void requireParameters(Rule<?, ?> rule, Contents.Read whole) {
    for (ParameterKey<?> key : rule.procedure().parameters()) {
      unless(
          whole.find(key).isPresent(),
          "UNKNOWN_PARAMETER",
          key.name(),
          "perlu parameter " + key + ", yang dibaca aturan " + rule.name() + "; tambahkan pada "
              + id,
          "needs the parameter " + key + ", which the rule " + rule.name() + " reads; add it to "
              + id,
          Optional.empty());
    }
  }

  private void requireRules(Service service, Contents.Read whole) {
    for (RuleKey<?, ?> key : service.rules()) {
      unless(
          whole.rules().containsKey(key),
          "RULE_MISSING",
          key.name(),
          "perlu aturan " + key + ", yang diperlukan layanan " + service + " ("
              + service.title().indonesian() + "); tambahkan pada " + id,
          "needs the rule " + key + ", which the service " + service + " ("
              + service.title().english() + ") takes; add it to " + id,
          Optional.empty());
    }
  }

  private void requireKnownFindings(Parameter<?> parameter, List<FindingKind> kinds) {
    if (parameter.value() instanceof NamesFindings names) {
      unknownFindings(names, kinds).values().stream().findFirst().ifPresent(why -> {
        throw new InvalidValueException(
            "UNKNOWN_FINDING", parameter.name(), why.indonesian(), why.english());
      });
      idleFindings(names, kinds).values().stream().findFirst().ifPresent(why -> {
        throw new InvalidValueException(
            "WITHOUT_EFFECT", parameter.name(), why.indonesian(), why.english());
      });
    }
  }

  /**
   * Returns a builder of a rule set that stands on its own.
   *
   * @param id the id, words of small letters and digits joined by {@code -} or {@code .}, such as
   *     {@code permenpanrb-6-2022}
   * @param regulation the regulation it carries out
   * @return the builder
   * @throws id.skp.core.InvalidValueException with code {@code RULE_SET_ID_MALFORMED}
   */
  public static Builder builder(String id, Regulation regulation) {
    return new Builder(id, regulation, Optional.empty());
  }

  /**
   * Returns a rule set based on this one, with the changes made to it. What is not changed, it takes over: parameters,
   * rules, kinds of findings, validity and institutions. A variant may be the base of another one.
   *
   * <pre>{@code
   * RuleSet ours = rules.variant("id.go.example-2026", variant -> variant
   *     .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman Penilaian Kinerja"))
   *     .forInstitutions(new Institution("contoh", "Kementerian Contoh"))
   *     .effectiveFrom(LocalDate.of(2026, 1, 1))
   *     .parameter(MAJORITY_SHARE, Percentage.of(60))
   *     .rule(RESULT_RATING, ourProcedure));
   * }</pre>
   *
   * @param id the variant's id
   * @param changes makes the changes: replaces what this rule set has, adds what it does not have
   * @return the variant; without changes it decides exactly as this rule set
   * @throws id.skp.core.InvalidValueException with code {@code RULE_SET_ID_MALFORMED}, {@code DUPLICATE_RULE_SET} if this
   *     rule set or one it is based on has the id, {@code VALIDITY_INVERTED}, {@code VALIDITY_BEFORE_BASE} if it were
   *     in force before the rule set that it is based on in the end, {@code UNKNOWN_FINDING} if a parameter
   *     names a finding without a kind, or what the verbs of {@link Variant} refuse
   */
  public RuleSet variant(String id, Consumer<Variant> changes) {
    requireNonNull(changes, "changes");
    Builder builder = new Builder(id, regulation, Optional.of(this));
    String ids = String.join(", ", Lists.asList(this.id, baseIds().toArray(String[]::new)));
    unless(
        !id.equals(this.id) && !baseIds().contains(id),
        "DUPLICATE_RULE_SET",
        "id",
        "perlu id lain daripada himpunan aturan dasarnya, " + ids,
        "needs another id than the rule sets it is based on, " + ids,
        id);
    Contents.Read whole = contents.whole();
    builder.parameters.putAll(whole.parameters());
    builder.rules.putAll(whole.rules());
    whole.findingKinds().forEach(builder::finding);
    builder.services.addAll(whole.services());
    builder.extensions.addAll(whole.extensions());
    builder.institutions = institutions;
    builder.foundByIdOnly = foundByIdOnly;
    builder.decree = decree;
    Variant variant = new Variant(this, builder);
    changes.accept(variant);
    return variant.build();
  }

  /**
   * Decides a rule.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param input its input
   * @return the decision, undecided with {@code NO_RULE} if this rule set has no such rule
   */
  public <I, O> Decision<O> decide(RuleKey<I, O> key, I input) {
    requireNonNull(input, "input");
    Rule<I, O> rule = contents.rule(key);
    if (rule == null) {
      return ruleNamed(key.name())
          .<Decision<O>>map(other -> undecided(key.name(), Message.of(OTHER_TYPES, key.name())))
          .orElseGet(() -> noRule(key.name(), Optional.empty()));
    }
    try {
      return Decided.of(this, follow(rule, input, new Reasoning(contents, null)));
    } catch (Stop stop) {
      return new Undecided<>(this, key.name(), stop, () -> way(rule, input));
    }
  }

  /**
   * Decides a rule for its value only: by the same procedures, but no step is kept, for those who decide on many and explain few. The
   * decision keeps its input, and decides again, once, where somebody asks for its {@linkplain Decision#trace way}.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param input its input
   * @return the decision, the same as of {@link #decide}
   */
  public <I, O> Decision<O> decideValue(RuleKey<I, O> key, I input) {
    requireNonNull(input, "input");
    Rule<I, O> rule = contents.rule(key);
    if (rule == null) {
      return noRule(key.name(), Optional.empty());
    }
    try {
      return Decided.alone(
          this,
          key.name(),
          follow(rule, input, new Reasoning(contents)).value(),
          () -> follow(rule, input, new Reasoning(contents, null)));
    } catch (Stop stop) {
      return new Undecided<>(this, key.name(), stop, () -> way(rule, input));
    }
  }

  private <I, O> Step<O> follow(Rule<I, O> rule, I input, Reasoning reasoning) {
    try {
      return reasoning.follow(rule, GivenFacts.of(reasoning, rule.key(), input));
    } catch (Stop stop) {
      throw stop;
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      throw RuleFailure.told(tooMuch, id, reasoning.following().orElse(rule.name()));
    } catch (RuntimeException | Error thrown) {
      RuleFailure.tell(thrown, id, reasoning.following().orElse(rule.name()));
      throw thrown;
    }
  }

  /** Follows a rule that cannot be decided once more, and returns the steps up to the end. */
  private <I> List<Step<?>> way(Rule<I, ?> rule, I input) {
    ImmutableList.Builder<Step<?>> steps = ImmutableList.builder();
    try {
      steps.add(follow(rule, input, new Reasoning(contents, steps::add)));
    } catch (Stop end) {
      // the steps are what is asked for
    }
    return steps.build();
  }

  /**
   * Decides a rule by its name, from loosely typed input.
   *
   * @param rule the rule's name, such as {@code performance-predicate}
   * @param input the input by the rule's field names
   * @return the decision, undecided with {@code NO_RULE} if this rule set has no such rule
   */
  public Decision<?> decide(String rule, Given input) {
    requireNonNull(rule, "rule");
    requireNonNull(input, "input");
    Rule<?, ?> found = contents.ruleNamed(rule);
    return found == null ? noRule(rule, nearest(rule)) : decide(found, input);
  }

  private <I, O> Decision<O> decide(Rule<I, O> rule, Given given) {
    I input;
    try {
      input = rule.key().input().read(given);
    } catch (UnreadableInputException unreadable) {
      return new Undecided<>(
          this,
          rule.name(),
          new Stop(
              unreadable.isMissing()
                  ? Undecided.Reason.MISSING_INPUT
                  : Undecided.Reason.INVALID_INPUT,
              unreadable.pointer(),
              unreadable.sentence(),
              Optional.of(rule)),
          List::of);
    }
    return decide(rule.key(), input);
  }

  private Optional<String> nearest(String rule) {
    return Names.nearest(rule, rules().stream().map(Rule::name).toList());
  }

  private <O> Undecided<O> noRule(String name, Optional<String> meant) {
    String shown = InvalidValueException.shown(name);
    Message why = meant
        .map(near -> Message.of(OTHER_RULE, shown, near))
        .orElseGet(() -> Message.of(Reasoning.NO_RULE, shown));
    return undecided(shown, why);
  }

  private <O> Undecided<O> undecided(String shown, Message why) {
    return new Undecided<>(
        this, shown, new Stop(Undecided.Reason.NO_RULE, "", why, Optional.empty()), List::of);
  }

  /**
   * Returns the id.
   *
   * @return the id, such as {@code permenpanrb-6-2022}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the regulation it carries out.
   *
   * @return the regulation; for a variant, its base's unless it cites its own
   */
  public Regulation regulation() {
    return regulation;
  }

  /**
   * Returns the regulation it carries out as a source: the whole of it, and how well it is known.
   *
   * @return the source, of the basis that {@link Variant#citing(Regulation, Basis)} gives
   */
  public LegalSource decree() {
    return decree;
  }

  /**
   * Returns the rule set this one is a variant of.
   *
   * @return the base; empty for a rule set that stands on its own
   */
  public Optional<RuleSet> base() {
    return base;
  }

  /**
   * Returns the ids of the rule sets this one is based on.
   *
   * @return the ids, nearest first; empty for a rule set that stands on its own
   */
  public List<String> baseIds() {
    return base.isEmpty()
        ? ImmutableList.of()
        : chain().skip(1).map(RuleSet::id).toList();
  }

  /** Tells whether a parameter rests on another source than in the rule set that all variants on the way to this one are of. */
  boolean isOfVariant(Parameter<?> parameter) {
    return chain()
        .reduce((variant, of) -> of)
        .flatMap(ground -> ground.find(parameter.key()))
        .filter(before -> before.legalSource().equals(parameter.legalSource()))
        .isEmpty();
  }

  private List<RegulationId> regulations() {
    return base.isEmpty()
        ? List.of(regulation.id())
        : chain().map(each -> each.regulation().id()).distinct().toList();
  }

  /**
   * Returns which of this rule set and those that it is based on was in force on a day, the nearest first: a period that ended before
   * the decree of a variant took force is judged by what the variant is based on.
   *
   * @param day the day
   * @return the rule set; empty if none of them was in force
   */
  public Optional<RuleSet> inForceOn(LocalDate day) {
    requireNonNull(day, "day");
    return chain().filter(each -> each.validity().contains(day)).findFirst();
  }

  /**
   * A rule set that was in force earlier.
   *
   * @param ruleSet the rule set
   */
  private record Earlier(RuleSet ruleSet) implements EarlierLaw {
    @Override
    public <I, O> Optional<O> decide(RuleKey<I, O> key, I input) {
      return ruleSet.decide(key, input).toOptional();
    }

    @Override
    public <T> Optional<Parameter<T>> parameter(ParameterKey<T> key) {
      return ruleSet.find(key);
    }

    @Override
    public <I, O> Optional<UndecidedPart> refusal(RuleKey<I, O> key, I input) {
      return ruleSet.decide(key, input) instanceof Undecided<O> undecided
          ? Optional.of(new UndecidedPart(
              key.title(), undecided.reason(), undecided.pointer(), undecided.message()))
          : Optional.empty();
    }
  }

  /** Returns this rule set and those that it is based on, nearest first. */
  Stream<RuleSet> chain() {
    return Stream.iterate(
            Optional.of(this), Optional::isPresent, each -> each.flatMap(RuleSet::base))
        .flatMap(Optional::stream);
  }

  /** Returns by which name it goes, and for whom and when it is. */
  Identity identity() {
    return contents.identity();
  }

  /**
   * Returns the days on which it is in force, from {@link #IN_FORCE_FROM} and {@link #IN_FORCE_UNTIL}.
   *
   * @return the validity
   */
  public Validity validity() {
    return identity().validity();
  }

  private static void requireId(String field, String id) {
    requireNonNull(id, "id");
    unless(
        id.length() <= TextKind.ID.longest() && ID.matcher(id).matches(),
        "RULE_SET_ID_MALFORMED",
        field,
        "perlu huruf kecil dan angka yang digabung dengan '-' atau '.', paling banyak "
            + TextKind.ID.longest() + " karakter",
        "needs small letters and digits joined by '-' or '.', at most " + TextKind.ID.longest()
            + " characters",
        id);
  }

  /**
   * Tells whether it stands in the place of another one from its first day in force on, as {@link #REPLACES} says: by that one's
   * id, or as that one is an earlier variant of what it replaces, for the same institutions.
   *
   * @param other the other one
   * @return true if so
   */
  public boolean replaces(RuleSet other) {
    requireNonNull(other, "other");
    return other
        .chain()
        .filter(each -> replaced.contains(each.id()))
        .anyMatch(each -> each == other
            || (each.institutions().equals(other.institutions())
                && other.validity().from().isBefore(validity().from())));
  }

  List<String> replaced() {
    return replaced;
  }

  /**
   * Returns the institutions it is made for.
   *
   * @return the institutions, in the order in which they were named; empty for every institution
   */
  public List<Institution> institutions() {
    return institutions;
  }

  /**
   * Tells whether it is found by its id only: what decides no performance, such as the codes of another system, is in force for
   * no document, whatever its day and institution. A variant of it is found as it is.
   *
   * @return true if so
   */
  public boolean isFoundByIdOnly() {
    return foundByIdOnly;
  }

  /**
   * Tells whether it names an institution as one it is made for. Institutions are the same if their ids are, whatever the case
   * of their letters.
   *
   * @param institution the institution
   * @return true if it is among {@link #institutions()}; false for a rule set of every institution
   */
  public boolean names(Institution institution) {
    requireNonNull(institution, "institution");
    return identity().names(institution);
  }

  /**
   * Returns all parameters.
   *
   * @return the parameters, in the order in which they were declared
   */
  public List<Parameter<?>> parameters() {
    return ImmutableList.copyOf(contents.whole().parameters().values());
  }

  /**
   * Returns all rules.
   *
   * @return the rules, in the order in which they were declared
   */
  public List<Rule<?, ?>> rules() {
    return ImmutableList.copyOf(contents.whole().rules().values());
  }

  /**
   * Returns all kinds of findings its rules can make.
   *
   * @return the kinds, in the order in which they were declared
   */
  public List<FindingKind> findingKinds() {
    return contents.whole().findingKinds();
  }

  /**
   * Returns what it adds to plans and appraisals.
   *
   * @return the extensions, in the order in which they were declared; those of its base come first
   */
  public List<Extension<?, ?>> extensions() {
    return contents.extensions();
  }

  /**
   * Returns what it can be asked for: each has all the rules that it takes.
   *
   * @return the services, in the order in which they were declared; those of its base come first
   */
  public List<Service> services() {
    return contents.whole().services();
  }

  /**
   * Returns which codes of findings in a value this rule set has no kind for.
   *
   * @param value the value
   * @return for each such code, in the order of the value, what is wrong with it and what to do; empty where all are known
   */
  public Map<String, Text> unknownFindings(NamesFindings value) {
    requireNonNull(value, "value");
    return unknownFindings(value, findingKinds());
  }

  /**
   * Returns which codes of findings in a value make no difference, such as those of errors that are never left out.
   *
   * @param value the value
   * @return for each such code, in the order of the value, what is wrong with it and what to do; empty where all make one
   */
  public Map<String, Text> idleFindings(NamesFindings value) {
    return idleFindings(requireNonNull(value, "value"), findingKinds());
  }

  private static Map<String, Text> idleFindings(NamesFindings value, List<FindingKind> kinds) {
    Set<String> idle = kinds.stream()
        .filter(kind -> !value.matters(kind))
        .map(FindingKind::code)
        .collect(Collectors.toSet());
    ImmutableMap.Builder<String, Text> told = ImmutableMap.builder();
    value.codes().stream()
        .filter(idle::contains)
        .forEach(code -> told.put(
            code,
            Text.of(
                "'" + code + "' suatu kesalahan, yang selalu disampaikan; hapus dari daftar",
                "'" + code + "' is an error, which is always told; leave it out of the list")));
    return told.buildOrThrow();
  }

  private Map<String, Text> unknownFindings(NamesFindings value, List<FindingKind> kinds) {
    List<String> known = kinds.stream().map(FindingKind::code).toList();
    ImmutableMap.Builder<String, Text> unknown = ImmutableMap.builder();
    for (String code : value.codes()) {
      if (!known.contains(code)) {
        Text advice = Names.advice(code, known);
        unknown.put(
            code,
            Text.of(
                "'" + code + "' bukan temuan " + id + "; " + advice.indonesian(),
                "'" + code + "' is not a finding of " + id + "; " + advice.english()));
      }
    }
    return unknown.buildOrThrow();
  }

  /**
   * Returns a parameter.
   *
   * @param <T> the type of its value
   * @param key its key
   * @return the parameter
   * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_PARAMETER} if this rule set does not have it
   */
  public <T> Parameter<T> parameter(ParameterKey<T> key) {
    requireNonNull(key, "key");
    return find(key).orElseThrow(() -> unknown(key));
  }

  private InvalidValueException unknown(ParameterKey<?> key) {
    return new InvalidValueException(
        "UNKNOWN_PARAMETER",
        "parameter",
        "perlu parameter himpunan aturan " + id + ", diberikan " + key,
        "needs a parameter of the rule set " + id + ", got " + key);
  }

  /**
   * Returns a parameter, if this rule set has it.
   *
   * @param <T> the type of its value
   * @param key its key
   * @return the parameter
   */
  public <T> Optional<Parameter<T>> find(ParameterKey<T> key) {
    requireNonNull(key, "key");
    return contents.find(key);
  }

  /** Returns the step of a parameter, or null if this rule set does not have it. */
  <T> @Nullable Step<T> step(ParameterKey<T> key) {
    return contents.parameter(key);
  }

  /**
   * Returns a rule, if this rule set has it.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @return the rule
   */
  public <I, O> Optional<Rule<I, O>> find(RuleKey<I, O> key) {
    return Optional.ofNullable(contents.rule(key));
  }

  /**
   * Returns a rule by its name, if this rule set has it.
   *
   * @param name the name, as case files call it
   * @return the rule
   */
  public Optional<Rule<?, ?>> ruleNamed(String name) {
    requireNonNull(name, "name");
    return Optional.ofNullable(contents.ruleNamed(name));
  }

  /**
   * Returns what this rule set has otherwise than another, for the auditor: values, procedures and their sources, the kinds of
   * findings, and the institutions, whose order does not matter.
   *
   * @param other the rule set it is compared with, usually its base
   * @return the differences: institutions, parameters, rules, findings, each in the order of the other rule set, what it
   *     lacks last; empty if and only if both have the same institutions, the same parameters and procedures from the same
   *     sources, and the same kinds of findings
   */
  public List<Difference> differencesFrom(RuleSet other) {
    requireNonNull(other, "other");
    return Differences.between(other, this);
  }

  /**
   * Returns a short text by which two rule sets of one id are told apart: that of another value, source, institution or kind of
   * finding is another one. It is the same in each run. Of a procedure it knows the class and the values it holds, not what its
   * code does: a change of code is told by the version of the library, or of the plug-in. Of a lambda or method reference it knows
   * the class in which it stands: two of one class that hold the same values are one to it, so name your procedures, with a class
   * of its own for each rule. Of an object that a procedure holds and that can change, or whose fields cannot be read, it knows the
   * class alone.
   *
   * @return 32 hexadecimal digits, in small letters
   */
  public String fingerprint() {
    return fingerprint.text();
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }

  /** Collects the parameters, rules and kinds of findings of a rule set that stands on its own. */
  public static final class Builder {
    private final String id;
    private final Optional<RuleSet> base;
    private final Map<ParameterKey<?>, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Map<RuleKey<?, ?>, Rule<?, ?>> rules = new LinkedHashMap<>();
    private final Map<String, FindingKind> findingKinds = new LinkedHashMap<>();
    private final Set<Service> services = new LinkedHashSet<>();
    private final List<Extension<?, ?>> extensions = new ArrayList<>();
    private final Deque<Supplier<? extends Chapter>> unread = new ArrayDeque<>();
    private Regulation regulation;
    private LegalSource decree;
    private List<Institution> institutions = ImmutableList.of();
    private boolean foundByIdOnly;
    private boolean isBuilt;

    private Builder(String id, Regulation regulation, Optional<RuleSet> base) {
      requireId("id", id);
      this.id = id;
      this.regulation = requireNonNull(regulation, "regulation");
      this.decree = whole(regulation, Basis.REGULATION_TEXT);
      this.base = base;
    }

    /** What is added to the copy after the rule set is built, by the chapters that were not read, is no more than that. */
    private Builder(Builder built) {
      this(built.id, built.regulation, built.base);
      parameters.putAll(built.parameters);
      rules.putAll(built.rules);
      findingKinds.putAll(built.findingKinds);
      services.addAll(built.services);
      extensions.addAll(built.extensions);
      unread.addAll(built.unread);
      isBuilt = true;
    }

    /**
     * Adds a parameter.
     *
     * @param <T> the type of its value
     * @param key its key
     * @param value its value
     * @param source where the value comes from
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_PARAMETER} if the name is taken
     */
    public <T> Builder parameter(ParameterKey<T> key, T value, LegalSource source) {
      return parameter(Parameter.of(key, value, source));
    }

    /**
     * Adds parameters whose keys {@linkplain ParameterKey#is know} value and source.
     *
     * @param keys the keys
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_PARAMETER} if a name is taken, or
     *     {@code PARAMETER_VALUE_MISSING} if a key knows no value
     */
    public Builder parameters(ParameterKey<?>... keys) {
      for (ParameterKey<?> key : keys) {
        unless(
            key.own().isPresent(),
            "PARAMETER_VALUE_MISSING",
            key.name(),
            "perlu nilai dan sumber; tambahkan dengan parameter(..)",
            "needs a value and a source; add it by parameter(..)",
            key);
        parameter(key.own().orElseThrow());
      }
      return this;
    }

    private Builder parameter(Parameter<?> parameter) {
      boolean taken = (isBuilt && FOUND_BY.contains(parameter.key()))
          || parameters.keySet().stream().anyMatch(other -> other.name().equals(parameter.name()));
      unless(
          !taken,
          "DUPLICATE_PARAMETER",
          "parameter",
          "perlu nama yang belum dipakai",
          "needs a name that is not taken",
          parameter.name());
      parameters.put(parameter.key(), parameter);
      return this;
    }

    /**
     * Adds a rule.
     *
     * @param <I> the type of its input
     * @param <O> the type of its outcome
     * @param key its key
     * @param procedure how it decides
     * @param source where it comes from
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_RULE} if the name is taken
     */
    public <I, O> Builder rule(RuleKey<I, O> key, Procedure<I, O> procedure, LegalSource source) {
      boolean taken = rules.keySet().stream().anyMatch(other -> other.name().equals(key.name()));
      unless(
          !taken,
          "DUPLICATE_RULE",
          "rule",
          "perlu nama yang belum dipakai",
          "needs a name that is not taken",
          key);
      rules.put(key, new Rule<>(key, procedure, source));
      return this;
    }

    /**
     * Adds chapters.
     *
     * @param chapters the chapters
     * @return this builder
     * @throws id.skp.core.InvalidValueException as the verbs that the chapters use
     */
    public Builder chapters(Chapter... chapters) {
      for (Chapter chapter : chapters) {
        chapter.addTo(this);
      }
      return this;
    }

    /**
     * Adds chapters that are read one after the other, in this order and after all else, when something is asked for that is not
     * in what was read before: a process that decides one rule does not pay for all. What {@link #build} would refuse in them is
     * refused when they are read, and whether all parameters fit each other is looked at when the last one is;
     * {@link RuleSet#rules()} reads all. The days in force, what is replaced and what is added to documents are given before: a
     * chapter that is read later is refused these.
     *
     * @param chapters give the chapters, the same ones whenever they are asked
     * @return this builder
     */
    @SafeVarargs
    public final Builder chaptersWhenAsked(Supplier<? extends Chapter>... chapters) {
      for (Supplier<? extends Chapter> chapter : chapters) {
        unread.add(chapter);
      }
      return this;
    }

    /** Reads the next chapter that was to be read when asked for, or all; one that is refused stays the next. */
    private Contents.Read readOn(Contents.Read known, boolean isAll) {
      for (boolean isDone = false; !isDone && !unread.isEmpty(); isDone = !isAll) {
        unread.element().get().addTo(this);
        unread.remove();
      }
      return read(Optional.of(known));
    }

    private Contents.Read read(Optional<Contents.Read> known) {
      return new Contents.Read(
          known, unread.isEmpty(), findingKinds.values(), parameters, rules, services, extensions);
    }

    @SuppressWarnings(
        "unchecked") // it is stored under its own key, and equal keys have the same type
    private <T> Optional<T> find(ParameterKey<T> key) {
      return Optional.ofNullable((Parameter<T>) parameters.get(key)).map(Parameter::value);
    }

    /**
     * Adds a kind of finding that the rules can make.
     *
     * @param kind the kind
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_FINDING} if the code is taken
     */
    public Builder finding(FindingKind kind) {
      unless(
          findingKinds.putIfAbsent(kind.code(), kind) == null,
          "DUPLICATE_FINDING",
          "finding",
          "perlu setiap kode satu kali",
          "needs each code once",
          kind.code());
      return this;
    }

    /**
     * Adds kinds of findings that the rules can make.
     *
     * @param kinds the kinds
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_FINDING} if a code is taken
     */
    public Builder findings(Collection<FindingKind> kinds) {
      kinds.forEach(this::finding);
      return this;
    }

    /**
     * Adds fields to plans and appraisals.
     *
     * @param added the extensions
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_EXTENSION} if the documents have one of that name, or
     *     {@code EXTENSION_TOO_LATE} from a chapter that is {@linkplain #chaptersWhenAsked read when asked}
     */
    public Builder extensions(Extension<?, ?>... added) {
      for (Extension<?, ?> each : added) {
        unless(
            extensions.stream()
                .noneMatch(other ->
                    other.document() == each.document() && other.name().equals(each.name())),
            "DUPLICATE_EXTENSION",
            "extension",
            "perlu nama yang belum dipakai",
            "needs a name that is not taken",
            each);
        unless(
            !isBuilt,
            "EXTENSION_TOO_LATE",
            "extension",
            "perlu ditambahkan sebelum himpunan aturan jadi, bukan oleh bab yang dibaca bila diminta",
            "needs to be added before the rule set is built, not by a chapter that is read when asked",
            each);
        extensions.add(each);
      }
      return this;
    }

    /**
     * Says what the rule set can be asked for. Without one of the rules that this takes it is refused when it is built.
     *
     * @param served the services
     * @return this builder
     */
    public Builder serves(Service... served) {
      services.addAll(List.of(served));
      return this;
    }

    /**
     * Limits the rule set to institutions. Where it is not called, the rule set is for every institution.
     *
     * @param institutions the institutions, at least one
     * @return this builder
     * @throws id.skp.core.InvalidValueException with code {@code NO_INSTITUTION} if there is none,
     *     {@code TEXT_SAYS_NOTHING} for an id or a name without letter and digit, or {@code DUPLICATE_INSTITUTION} if two have the same
     *     id
     */
    public Builder forInstitutions(Institution... institutions) {
      return forInstitutions(List.of(institutions));
    }

    /**
     * Limits the rule set to institutions. Where it is not called, the rule set is for every institution.
     *
     * @param institutions the institutions, at least one
     * @return this builder
     * @throws id.skp.core.InvalidValueException as {@link #forInstitutions(Institution...)}
     */
    public Builder forInstitutions(Collection<Institution> institutions) {
      unless(
          !institutions.isEmpty(),
          "NO_INSTITUTION",
          "institutions",
          "perlu sedikitnya satu instansi; himpunan aturan yang tidak menyebut instansi berlaku untuk semua",
          "needs at least one institution; a rule set that names none is for all",
          Optional.empty());
      int place = 0;
      for (Institution each : institutions) {
        TextKind.ID.requireSaying(each.id(), "institutions[" + place + "].id");
        TextKind.NAME.requireSaying(each.name(), "institutions[" + place + "].name");
        place++;
      }
      List<String> ids = institutions.stream().map(Institution::plainId).toList();
      unless(
          Set.copyOf(ids).size() == ids.size(),
          "DUPLICATE_INSTITUTION",
          "institutions",
          "perlu setiap id satu kali",
          "needs each id once",
          ids);
      this.institutions = ImmutableList.copyOf(institutions);
      return this;
    }

    /**
     * Says that the rule set is no regulation of performance, and is found by its id only, never by a day or an institution.
     *
     * @return this builder
     */
    public Builder foundByIdOnly() {
      this.foundByIdOnly = true;
      return this;
    }

    /**
     * Builds the rule set.
     *
     * @return the rule set
     * @throws id.skp.core.InvalidValueException with code {@code UNKNOWN_PARAMETER} if {@link #IN_FORCE_FROM} is missing or
     *     a parameter that a rule {@linkplain Procedure#parameters reads}, {@code RULE_MISSING} if a rule is missing without
     *     which it does not {@linkplain #serves serve} what it says, {@code VALIDITY_INVERTED}, {@code REPLACES_ITSELF},
     *     {@code UNKNOWN_FINDING} if a parameter names a finding without a kind, or with what a value that
     *     {@linkplain FitsRuleSet does not fit} the others is refused
     */
    public RuleSet build() {
      return new RuleSet(this);
    }

    LegalSource cite(Regulation regulation, Basis basis) {
      this.regulation = regulation;
      this.decree = whole(regulation, basis);
      return decree;
    }

    private static LegalSource whole(Regulation regulation, Basis basis) {
      Citation whole = Citation.builder().regulation(regulation.id()).build();
      return new LegalSource(basis, ImmutableList.of(whole), Optional.empty());
    }

    <T> void replace(Parameter<T> parameter) {
      parameters.put(parameter.key(), parameter);
    }

    <I, O> void replace(Rule<I, O> rule) {
      rules.put(rule.key(), rule);
    }
  }
}
