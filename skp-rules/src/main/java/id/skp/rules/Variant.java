package id.skp.rules;

import static id.skp.core.InvalidValueException.unless;
import static java.util.Objects.requireNonNull;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.period.Dates;
import id.skp.core.text.Text;
import id.skp.rules.finding.FindingKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The changes a variant makes to its base, in {@link RuleSet#variant}. The decree is cited first, since every change
 * rests on it; after that the order of the changes does not matter.
 *
 * <p>{@link #parameter} and {@link #rule} replace what the base has, {@link #newParameter}, {@link #newRule} and
 * {@link #newFinding} add what it does not have, {@link #newChapters} several at once; nothing is replaced or added by accident. A replaced rule also decides
 * where other rules of the base ask it. It keeps the base's key, so that it takes and gives the same fields.
 *
 * <p>Every verb refuses with {@link InvalidValueException}, code {@code SOURCE_MISSING}, to change anything before a
 * decree is cited, and with {@code REPLACED_TWICE} to do the same thing a second time.
 */
public final class Variant {
  private static final String PARAMETER = "parameter";
  private static final String RULE = "rule";
  private static final String UNCHANGED = "UNCHANGED_PARAMETER";

  private final RuleSet base;
  private final RuleSet.Builder builder;
  private final Set<String> done = new HashSet<>();
  private Optional<LegalSource> decree = Optional.empty();
  private boolean built;

  Variant(RuleSet base, RuleSet.Builder builder) {
    this.base = base;
    this.builder = builder;
  }

  RuleSet build() {
    built = true;
    try {
      return startingWithBase(builder.build());
    } catch (InvalidValueException refusal) {
      throw refusal.code().equals("VALIDITY_INVERTED") ? withDayOfBase(refusal) : refusal;
    }
  }

  /**
   * What rests on a regulation cannot be in force before it; a decree may go on with what another one has given up, and replace
   * another decree for days gone by.
   */
  private RuleSet startingWithBase(RuleSet variant) {
    RuleSet ground = ground();
    LocalDate first = ground.validity().from();
    unless(
        !variant.validity().from().isBefore(first),
        "VALIDITY_BEFORE_BASE",
        RuleSet.IN_FORCE_FROM.name(),
        "perlu hari pertama pada atau sesudah hari pertama dasar " + ground.id() + ", "
            + Dates.of(first).indonesian(),
        "needs a first day on or after that of the base " + ground.id() + ", "
            + Dates.of(first).english(),
        variant.validity().from());
    return variant;
  }

  private RuleSet ground() {
    return base.chain().reduce(base, (nearer, farther) -> farther);
  }

  /** A day that the variant does not set is the base's, and stands nowhere in what its author wrote. */
  private InvalidValueException withDayOfBase(InvalidValueException refusal) {
    if (!isReplaced(RuleSet.IN_FORCE_UNTIL)) {
      return new InvalidValueException(
          refusal.code(),
          refusal.field(),
          refusal.sentence(Text.INDONESIAN) + ", hari terakhir dasar " + base.id(),
          refusal.sentence() + ", the last day of the base " + base.id());
    }
    return isReplaced(RuleSet.IN_FORCE_FROM)
        ? refusal
        : new InvalidValueException(
            refusal.code(),
            refusal.field(),
            refusal.sentence(Text.INDONESIAN) + "; hari pertama itu milik dasar " + base.id(),
            refusal.sentence() + "; that first day is the one of the base " + base.id());
  }

  private boolean isReplaced(ParameterKey<?> key) {
    return done.contains(PARAMETER + " " + key.name());
  }

  /**
   * Names the decree that the changes rest on. It becomes the rule set's {@link RuleSet#regulation()}, and the source of
   * each change that does not name one of its own.
   *
   * @param regulation the decree
   * @return this variant
   * @throws InvalidValueException with code {@code REPLACED_TWICE} if a decree is cited already, or {@code DECREE_OF_BASE} for the
   *     regulation that the base carries out
   */
  public Variant citing(Regulation regulation) {
    return citing(regulation, Basis.REGULATION_TEXT);
  }

  /**
   * Names the decree that the changes rest on, and how well it is known: {@link Basis#SINGLE_PRACTICE} for one of which
   * only the use by one institution is known, {@link Basis#CIRCULAR} for a circular letter. Each change that does not name
   * a source of its own has this basis, the days in force too.
   *
   * @param regulation the decree
   * @param basis how strong it is as a source
   * @return this variant
   * @throws InvalidValueException with code {@code REPLACED_TWICE} if a decree is cited already, {@code DECREE_BASIS} for
   *     {@link Basis#OUR_READING}, which is no decree's, or {@code DECREE_OF_BASE} for the regulation that the base carries out as if its text
   *     said so: another reading of it has another basis
   */
  public Variant citing(Regulation regulation, Basis basis) {
    requireNonNull(regulation, "regulation");
    unless(
        requireNonNull(basis, "basis") != Basis.OUR_READING,
        "DECREE_BASIS",
        "basis",
        "perlu dasar suatu keputusan",
        "needs the basis of a decree",
        basis);
    RuleSet ground = ground();
    unless(
        basis != Basis.REGULATION_TEXT
            || !regulation.id().isSame(ground.regulation().id()),
        "DECREE_OF_BASE",
        "decree",
        "perlu keputusan varian itu sendiri, bukan peraturan yang dilaksanakan dasarnya, "
            + ground.id()
            + "; untuk cara baca lain peraturan itu, beri dasarnya, misalnya PRACTICE",
        "needs a decree of the variant itself, not the regulation that its base " + ground.id()
            + " carries out; for another reading of that, give its basis, such as PRACTICE",
        regulation.id());
    once("citing", regulation.id());
    decree = Optional.of(builder.cite(regulation, basis));
    return this;
  }

  /**
   * Names the institutions it is made for, instead of those of the base.
   *
   * @param institutions the institutions, at least one
   * @return this variant
   * @throws InvalidValueException with code {@code NO_INSTITUTION} if there is none, {@code TEXT_SAYS_NOTHING} for an id
   *     or a name without letter and digit, {@code DUPLICATE_INSTITUTION} if two have the same id, {@code SOURCE_MISSING} or {@code REPLACED_TWICE}
   */
  public Variant forInstitutions(Institution... institutions) {
    return forInstitutions(List.of(institutions));
  }

  /**
   * Names the institutions it is made for, instead of those of the base.
   *
   * @param institutions the institutions, at least one
   * @return this variant
   * @throws InvalidValueException as {@link #forInstitutions(Institution...)}
   */
  public Variant forInstitutions(Collection<Institution> institutions) {
    source();
    builder.forInstitutions(institutions);
    once("institutions", institutions);
    return this;
  }

  /**
   * Sets the first day in force. It may be that of the base, but no earlier one: that is refused when the variant is built, with
   * code {@code VALIDITY_BEFORE_BASE}.
   *
   * @param from the day
   * @return this variant
   * @throws InvalidValueException with code {@code SOURCE_MISSING} or {@code REPLACED_TWICE}
   */
  public Variant effectiveFrom(LocalDate from) {
    replace(Parameter.of(RuleSet.IN_FORCE_FROM, from, source()));
    return this;
  }

  /**
   * Sets the last day in force. It may be that of the base.
   *
   * @param until the day
   * @return this variant
   * @throws InvalidValueException with code {@code SOURCE_MISSING} or {@code REPLACED_TWICE}
   */
  public Variant effectiveUntil(LocalDate until) {
    replace(Parameter.of(RuleSet.IN_FORCE_UNTIL, until, source()));
    return this;
  }

  /**
   * Names the rule sets in whose place it stands from its first day in force on, as {@link RuleSet#REPLACES} tells: an earlier
   * decree of the same institution, for example.
   *
   * @param ids their ids, at least one
   * @return this variant
   * @throws InvalidValueException with code {@code LIST_TOO_SHORT} if there is none, {@code SOURCE_MISSING} or
   *     {@code REPLACED_TWICE}; {@code DUPLICATE_ITEM} or {@code REPLACES_ITSELF} when the variant is built
   */
  public Variant replacing(String... ids) {
    return replacing(List.of(ids));
  }

  /**
   * Names the rule sets in whose place it stands from its first day in force on.
   *
   * @param ids their ids, at least one
   * @return this variant
   * @throws InvalidValueException as {@link #replacing(String...)}
   */
  public Variant replacing(Collection<String> ids) {
    replace(Parameter.of(RuleSet.REPLACES, List.copyOf(ids), source()));
    return this;
  }

  /**
   * Replaces a parameter, with the decree as its source.
   *
   * @param <T> the type of its value
   * @param key its key
   * @param value its new value
   * @return this variant
   * @throws InvalidValueException with code {@code UNCHANGED_PARAMETER} if the base has the same value, otherwise as
   *     {@link #parameter(ParameterKey, Object, LegalSource)}
   */
  public <T> Variant parameter(ParameterKey<T> key, T value) {
    requireNonNull(value, "value");
    LegalSource whole = source();
    Parameter.require(
        !isOfBase(parameterOfBase(key), value),
        UNCHANGED,
        key,
        Text.of(anotherInIndonesian("nilai"), another("value")),
        value);
    return parameter(key, value, whole);
  }

  /**
   * Replaces a parameter, with a source of its own, such as an article of the decree. The value may be that of the
   * base: an article may confirm it on its own authority.
   *
   * @param <T> the type of its value
   * @param key its key
   * @param value its value
   * @param source where the value comes from
   * @return this variant
   * @throws InvalidValueException with code {@code UNKNOWN_PARAMETER} if the base does not have it,
   *     {@code PARAMETER_TYPE} if the base has one of this name with values of another type, or if the value is of another
   *     type, {@code UNCHANGED_PARAMETER} if the base has the same value from the same source,
   *     {@code SOURCE_MISSING} or {@code REPLACED_TWICE}
   */
  public <T> Variant parameter(ParameterKey<T> key, T value, LegalSource source) {
    requireNonNull(value, "value");
    source();
    Parameter<T> before = parameterOfBase(key);
    Parameter<T> after = Parameter.of(before.key(), value, source);
    Parameter.require(
        !isOfBase(before, value) || !source.equals(before.legalSource()),
        UNCHANGED,
        key,
        Text.of(anotherInIndonesian("nilai atau sumber"), another("value or source")),
        value);
    replace(after);
    return this;
  }

  private static boolean isOfBase(Parameter<?> before, Object value) {
    return value.equals(before.value());
  }

  private String anotherInIndonesian(String what) {
    return "perlu " + what + " lain daripada dalam " + base.id() + "; biarkan yang tidak berubah";
  }

  private String another(String what) {
    return "needs another " + what + " than in " + base.id() + "; leave out what stays as it is";
  }

  private <T> Parameter<T> parameterOfBase(ParameterKey<T> key) {
    Optional<Parameter<T>> found = base.find(key);
    if (found.isPresent()) {
      return found.get();
    }
    for (Parameter<?> other : base.parameters()) {
      unless(
          !other.name().equals(key.name()),
          "PARAMETER_TYPE",
          key.name(),
          "perlu nilai bertipe " + other.key().type().getName() + ", seperti dalam " + base.id(),
          "needs a value of type " + other.key().type().getName() + ", as in " + base.id(),
          key.type().getName());
    }
    throw new InvalidValueException(
        "UNKNOWN_PARAMETER",
        PARAMETER,
        "perlu parameter dasar " + base.id() + "; newParameter(..) menambahkannya, diberikan "
            + key,
        "needs a parameter of the base " + base.id() + "; newParameter(..) adds one, got " + key);
  }

  private <T> void replace(Parameter<T> parameter) {
    once(PARAMETER + " " + parameter.name(), parameter.value());
    builder.replace(parameter);
  }

  /**
   * Replaces how a rule decides, with the decree as its source.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param procedure how it decides now
   * @return this variant
   * @throws InvalidValueException as {@link #rule(RuleKey, Procedure, LegalSource)}
   */
  public <I, O> Variant rule(RuleKey<I, O> key, Procedure<I, O> procedure) {
    return rule(key, procedure, source());
  }

  /**
   * Replaces how a rule decides, with a source of its own, such as an article of the decree. To add to what the base
   * decides, let the procedure apply the base's: {@code base.find(key).orElseThrow().procedure().apply(input, reasoning)}.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param procedure how it decides now
   * @param source where it comes from
   * @return this variant
   * @throws InvalidValueException with code {@code UNKNOWN_RULE} if the base does not have it, {@code RULE_TYPE} if the
   *     base has one of this name that takes or gives other types, {@code UNCHANGED_RULE} if the base decides by the same
   *     procedure, {@code SOURCE_MISSING} or {@code REPLACED_TWICE}
   */
  public <I, O> Variant rule(RuleKey<I, O> key, Procedure<I, O> procedure, LegalSource source) {
    source();
    Rule<I, O> before = ruleOfBase(key);
    unless(
        !procedure.equals(before.procedure()),
        "UNCHANGED_RULE",
        key.name(),
        anotherInIndonesian("prosedur"),
        another("procedure"),
        key);
    once("rule " + key, "a procedure");
    builder.replace(new Rule<>(before.key(), procedure, source));
    return this;
  }

  private <I, O> Rule<I, O> ruleOfBase(RuleKey<I, O> key) {
    Optional<Rule<I, O>> found = base.find(key);
    if (found.isPresent()) {
      return found.get();
    }
    base.ruleNamed(key.name()).ifPresent(other -> {
      throw new InvalidValueException(
          "RULE_TYPE",
          key.name(),
          "perlu tipe aturan dalam " + base.id() + ", " + types(other.key(), " ke ")
              + ", diberikan " + types(key, " ke "),
          "needs the types of the rule in " + base.id() + ", " + types(other.key(), " to ")
              + ", got " + types(key, " to "));
    });
    throw new InvalidValueException(
        "UNKNOWN_RULE",
        RULE,
        "perlu aturan dasar " + base.id() + "; newRule(..) menambahkannya, diberikan " + key,
        "needs a rule of the base " + base.id() + "; newRule(..) adds one, got " + key);
  }

  private static String types(RuleKey<?, ?> key, String to) {
    return key.input().type().getName() + to + key.output().type().getName();
  }

  /**
   * Adds a parameter that the base does not have, with the decree as its source.
   *
   * @param <T> the type of its value
   * @param key its key
   * @param value its value, immutable
   * @return this variant
   * @throws InvalidValueException as {@link #newParameter(ParameterKey, Object, LegalSource)}
   */
  public <T> Variant newParameter(ParameterKey<T> key, T value) {
    return newParameter(key, value, source());
  }

  /**
   * Adds a parameter that the base does not have, with a source of its own.
   *
   * @param <T> the type of its value
   * @param key its key
   * @param value its value, immutable
   * @param source where the value comes from
   * @return this variant
   * @throws InvalidValueException with code {@code DUPLICATE_PARAMETER} if the name is taken, {@code PARAMETER_TYPE} or
   *     {@code SOURCE_MISSING}
   */
  public <T> Variant newParameter(ParameterKey<T> key, T value, LegalSource source) {
    source();
    builder.parameter(key, value, source);
    return this;
  }

  /**
   * Adds a rule that the base does not have, with the decree as its source.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param procedure how it decides
   * @return this variant
   * @throws InvalidValueException as {@link #newRule(RuleKey, Procedure, LegalSource)}
   */
  public <I, O> Variant newRule(RuleKey<I, O> key, Procedure<I, O> procedure) {
    return newRule(key, procedure, source());
  }

  /**
   * Adds a rule that the base does not have, with a source of its own.
   *
   * @param <I> the type of its input
   * @param <O> the type of its outcome
   * @param key its key
   * @param procedure how it decides
   * @param source where it comes from
   * @return this variant
   * @throws InvalidValueException with code {@code DUPLICATE_RULE} if the name is taken, or {@code SOURCE_MISSING}
   */
  public <I, O> Variant newRule(RuleKey<I, O> key, Procedure<I, O> procedure, LegalSource source) {
    source();
    builder.rule(key, procedure, source);
    return this;
  }

  /**
   * Adds chapters that the base does not have. Each of their parameters and rules keeps the source that its chapter names.
   *
   * @param chapters the chapters
   * @return this variant
   * @throws InvalidValueException with code {@code DUPLICATE_PARAMETER}, {@code DUPLICATE_RULE} or
   *     {@code DUPLICATE_FINDING} if something of them is there, or {@code SOURCE_MISSING}
   */
  public Variant newChapters(Chapter... chapters) {
    source();
    builder.chapters(chapters);
    return this;
  }

  /**
   * Adds a kind of finding that the base does not have.
   *
   * @param kind the kind, with its source
   * @return this variant
   * @throws InvalidValueException with code {@code DUPLICATE_FINDING} if the code is taken, or {@code SOURCE_MISSING}
   */
  public Variant newFinding(FindingKind kind) {
    source();
    builder.finding(kind);
    return this;
  }

  private LegalSource source() {
    requireOpen();
    unless(
        decree.isPresent(),
        "SOURCE_MISSING",
        "citing",
        "perlu keputusannya lebih dahulu, dengan citing(..)",
        "needs the decree first, by citing(..)",
        Optional.empty());
    return decree.orElseThrow();
  }

  private void once(String change, Object value) {
    requireOpen();
    unless(
        done.add(change),
        "REPLACED_TWICE",
        change,
        "perlu ditetapkan satu kali",
        "needs to be set once",
        value);
  }

  private void requireOpen() {
    unless(
        !built,
        "VARIANT_BUILT",
        "variant",
        "perlu semua perubahan di dalam variant(..)",
        "needs all changes inside variant(..)",
        Optional.empty());
  }
}
