package id.skp.json;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.InvalidValueException;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Institution;
import id.skp.json.LawShapes.Decree;
import id.skp.json.TableShapes.AddedTable;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Change;
import id.skp.rules.Difference.Kind;
import id.skp.rules.Difference.Version;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import id.skp.rules.table.TableRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a variant has otherwise than its base. */
final class VariantContent {
  private final RuleSet variant;
  private final RuleSet base;
  private final LegalSource decree;
  private final List<TableRule<?>> addedTables;
  private final Set<String> namesOfTables;

  /** What there is in all, looked for once. */
  private @Nullable List<Difference> differences;

  VariantContent(RuleSet variant) {
    this.variant = variant;
    this.base = variant
        .base()
        .orElseThrow(() -> new InvalidValueException(
            "NOT_A_VARIANT",
            "base",
            "perlu himpunan aturan yang berdasar pada yang lain, diberikan " + variant.id(),
            "needs a rule set that is based on another, got " + variant.id()));
    this.decree = variant.decree();
    this.addedTables = TableRule.of(variant).stream()
        .filter(AddedTable::isWritable)
        .filter(each -> base.ruleNamed(each.key().name()).isEmpty())
        .toList();
    this.namesOfTables = addedTables.stream()
        .flatMap(each -> Stream.of(each.key().name(), each.tableKey().name()))
        .collect(Collectors.toSet());
  }

  RuleSet variant() {
    return variant;
  }

  String id() {
    return variant.id();
  }

  RuleSet base() {
    return base;
  }

  /** The basis is left out where the decree itself is known. */
  Decree decree() {
    return new Decree(variant.regulation(), decree.basis());
  }

  Optional<LocalDate> effectiveFrom() {
    return day(RuleSet.IN_FORCE_FROM.name());
  }

  Optional<LocalDate> effectiveUntil() {
    return day(RuleSet.IN_FORCE_UNTIL.name());
  }

  private Optional<LocalDate> day(String name) {
    return head(name).map(value -> (LocalDate) value);
  }

  @SuppressWarnings("unchecked") // the parameter of this name holds ids
  Optional<List<String>> replaces() {
    return head(RuleSet.REPLACES.name()).map(value -> (List<String>) value);
  }

  private Optional<Object> head(String name) {
    return differences().stream()
        .filter(each -> each.name().equals(name) && isOfHead(each))
        .findFirst()
        .map(each -> parameter(each).value());
  }

  Optional<List<Institution>> institutions() {
    return Optional.of(variant.institutions()).filter(own -> !own.equals(base.institutions()));
  }

  /** Returns the rules that are tables and that the base does not have. */
  List<AddedTable> tables() {
    return addedTables.stream().map(each -> AddedTable.of(each, decree)).toList();
  }

  /** Tells whether a difference is part of a table that is added. */
  private boolean isOfTable(Difference difference) {
    return namesOfTables.contains(difference.name());
  }

  /** Returns what has other values or other sources, in the order of the base. */
  List<Replacement<?>> parameters() {
    List<Replacement<?>> replacements = new ArrayList<>();
    differences().stream()
        .filter(each -> each.kind() == Kind.PARAMETER && !isOfHead(each) && !isOfTable(each))
        .forEach(each -> replacements.add(replacement(parameter(each), isUnchanged(each))));
    return replacements;
  }

  private <T> Replacement<T> replacement(Parameter<T> parameter, boolean unchanged) {
    LegalSource source = parameter.legalSource();
    return new Replacement<>(
        parameter.key(),
        parameter.value(),
        Optional.of(source).filter(own -> !own.equals(decree) || unchanged));
  }

  private static Parameter<?> parameter(Difference difference) {
    return difference.after().flatMap(Version::parameter).orElseThrow();
  }

  private List<Difference> differences() {
    if (differences == null) {
      differences = variant.differencesFrom(base);
    }
    return differences;
  }

  /** Refuses what no document says. */
  void refuseWhatNoDocumentSays() {
    refuse(
        each -> each.kind() == Kind.RULE && !isOfTable(each),
        "RULES_REPLACED",
        "perlu varian tanpa aturan sendiri, karena dokumen tidak memuat prosedur",
        "needs a variant without rules of its own, since a document holds no procedures");
    refuse(
        each -> each.kind() == Kind.PARAMETER
            && each.change() == Change.ADDED
            && !isOfHead(each)
            && !isOfTable(each),
        "PARAMETERS_ADDED",
        "perlu varian yang hanya memiliki parameter dasarnya",
        "needs a variant that has the parameters of its base only");
    refuse(
        each -> each.kind() == Kind.FINDING,
        "FINDINGS_ADDED",
        "perlu jenis temuan dasarnya saja",
        "needs the kinds of findings of the base only");
  }

  private void refuse(
      Predicate<Difference> objectionable, String code, String indonesian, String english) {
    List<String> names =
        differences().stream().filter(objectionable).map(Difference::name).toList();
    unless(names.isEmpty(), code, variant.id(), indonesian, english, String.join(", ", names));
  }

  private static boolean isUnchanged(Difference difference) {
    return difference.change() == Change.REPLACED
        && difference
            .before()
            .flatMap(Version::parameter)
            .map(Parameter::value)
            .equals(difference.after().flatMap(Version::parameter).map(Parameter::value));
  }

  /** Tells whether a difference is one that the decree as a whole sets: a day in force, or what it replaces. */
  private boolean isOfHead(Difference difference) {
    return List.of(
                RuleSet.IN_FORCE_FROM.name(),
                RuleSet.IN_FORCE_UNTIL.name(),
                RuleSet.REPLACES.name())
            .contains(difference.name())
        && difference.after().map(Version::source).filter(decree::equals).isPresent();
  }
}
