package id.skp.json;

import static id.skp.core.InvalidValueException.unless;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.rules.Difference;
import id.skp.rules.Difference.Change;
import id.skp.rules.Difference.Kind;
import id.skp.rules.Difference.Version;
import id.skp.rules.Parameter;
import id.skp.rules.RuleSet;
import java.util.List;
import java.util.function.Predicate;

/** Writes what a variant has otherwise than its base, or refuses where a document cannot say it. */
final class VariantEncoder {
  private final RuleSet variant;
  private final RuleSet base;
  private final List<Difference> differences;
  private final LegalSource decree;

  private VariantEncoder(RuleSet variant, RuleSet base) {
    this.variant = variant;
    this.base = base;
    this.differences = variant.differencesFrom(base);
    this.decree = variant.decree();
  }

  static ObjectTree variant(RuleSet variant) {
    RuleSet base = variant
        .base()
        .orElseThrow(() -> new InvalidValueException(
            "NOT_A_VARIANT",
            "base",
            "perlu himpunan aturan yang berdasar pada yang lain, diberikan " + variant.id(),
            "needs a rule set that is based on another, got " + variant.id()));
    VariantEncoder encoder = new VariantEncoder(variant, base);
    encoder.refuseWhatNoDocumentSays();
    return encoder.document();
  }

  private void refuseWhatNoDocumentSays() {
    refuse(
        each -> each.kind() == Kind.RULE,
        "RULES_REPLACED",
        "perlu varian tanpa aturan sendiri, karena dokumen tidak memuat prosedur",
        "needs a variant without rules of its own, since a document holds no procedures");
    refuse(
        each ->
            each.kind() == Kind.PARAMETER && each.change() == Change.ADDED && !isEffective(each),
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
        differences.stream().filter(objectionable).map(Difference::name).toList();
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

  /** Tells whether a difference is a day in force that the decree as a whole sets. */
  private boolean isEffective(Difference difference) {
    return List.of(RuleSet.IN_FORCE_FROM.name(), RuleSet.IN_FORCE_UNTIL.name())
            .contains(difference.name())
        && difference.after().map(Version::source).filter(decree::equals).isPresent();
  }

  private ObjectTree document() {
    ObjectTree document =
        new ObjectTree().put("id", variant.id()).put("base", base.id()).put("decree", decree());
    differences.stream().filter(this::isEffective).forEach(each -> {
      boolean from = each.name().equals(RuleSet.IN_FORCE_FROM.name());
      document.put(from ? "effectiveFrom" : "effectiveUntil", parameter(each).data());
    });
    if (!variant.institutions().equals(base.institutions())) {
      document.list("institutions", variant.institutions(), PeopleCodec::institution);
    }
    ObjectTree parameters = new ObjectTree();
    differences.stream()
        .filter(each -> each.kind() == Kind.PARAMETER && !isEffective(each))
        .forEach(each -> parameters.put(each.name(), replacement(each)));
    return document.putUnlessEmpty("parameters", parameters);
  }

  private static Parameter<?> parameter(Difference difference) {
    return difference.after().flatMap(Version::parameter).orElseThrow();
  }

  private ObjectTree replacement(Difference difference) {
    Parameter<?> parameter = parameter(difference);
    ObjectTree replacement = new ObjectTree().put("value", parameter.data());
    return parameter.legalSource().equals(decree) && !isUnchanged(difference)
        ? replacement
        : replacement.put("source", Forms.source(parameter.legalSource()));
  }

  /** The basis is left out where the decree itself is known. */
  private ObjectTree decree() {
    ObjectTree regulation = regulation(variant.regulation());
    return decree.basis() == Basis.REGULATION_TEXT
        ? regulation
        : regulation.put("basis", decree.basis());
  }

  static ObjectTree regulation(Regulation regulation) {
    return new ObjectTree().put("id", regulation.id().toString()).put("title", regulation.title());
  }
}
