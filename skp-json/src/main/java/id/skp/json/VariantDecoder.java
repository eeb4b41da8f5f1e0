package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.Values.DATE;
import static id.skp.json.Values.text;

import id.skp.core.InvalidValueException;
import id.skp.core.people.Institution;
import id.skp.core.text.Text;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes a variant from a document, by the same steps as Java code would. */
final class VariantDecoder {
  private static final String FROM = "effectiveFrom";
  private static final String UNTIL = "effectiveUntil";
  private static final String PARAMETERS = "parameters";

  private final RuleSets available;

  VariantDecoder(RuleSets available) {
    this.available = available;
  }

  Optional<RuleSet> variant(ObjectView json) {
    Optional<String> id = json.required("id", text(Text.of("teks", "a text"), this::newId));
    Optional<RuleSet> base = json.required(
        "base", text(Text.of("id suatu himpunan aturan", "the id of a rule set"), this::base));
    Optional<LawCodec.Decree> decree = json.required("decree", LawCodec.DECREE);
    Optional<LocalDate> from = json.optional(FROM, DATE);
    Optional<LocalDate> until = json.optional(UNTIL, DATE);
    Optional<List<Institution>> institutions =
        json.optionalList("institutions", PeopleCodec.INSTITUTION);
    List<Replacement<?>> parameters =
        json.optional(PARAMETERS, replacements(base, json)).orElse(List.of());
    return json.build(() -> placed(
        json,
        parameters,
        () -> base.orElseThrow().variant(id.orElseThrow(), variant -> {
          variant.citing(decree.orElseThrow().regulation(), decree.orElseThrow().basis());
          from.ifPresent(variant::effectiveFrom);
          until.ifPresent(variant::effectiveUntil);
          institutions.ifPresent(variant::forInstitutions);
          parameters.forEach(each -> each.applyTo(variant));
        })));
  }

  private String newId(String id) {
    unless(
        available.find(id).isEmpty(),
        "DUPLICATE_RULE_SET",
        "id",
        "perlu id yang tidak dimiliki himpunan aturan lain",
        "needs an id that no other rule set has",
        Excerpt.quoted(id));
    return id;
  }

  private RuleSet base(String id) {
    return available
        .find(id)
        .orElseThrow(() -> new InvalidValueException(
            "UNKNOWN_RULE_SET",
            "base",
            "perlu id himpunan aturan yang tersedia, salah satu dari " + ids() + ", diberikan "
                + Excerpt.quoted(id),
            "needs the id of a rule set that is there, one of " + ids() + ", got "
                + Excerpt.quoted(id)));
  }

  private String ids() {
    return available.all().stream().map(RuleSet::id).collect(Collectors.joining(", "));
  }

  /** Where the base is unknown, there is nothing to hold parameters against. */
  private static ValueDecoder<List<Replacement<?>>> replacements(
      Optional<RuleSet> base, ObjectView document) {
    return base.<ValueDecoder<List<Replacement<?>>>>map(
            each -> new ReplacementDecoder(each, document.has(FROM), document.has(UNTIL)))
        .orElse((json, at, problems) -> Optional.empty());
  }

  /** Makes the variant; what it is refused with is told at a field that the document has. */
  private static RuleSet placed(
      ObjectView json, List<Replacement<?>> parameters, Supplier<RuleSet> variant) {
    try {
      return variant.get();
    } catch (InvalidValueException refusal) {
      throw refusal.at(placeOf(refusal, json, parameters));
    }
  }

  private static String placeOf(
      InvalidValueException refusal, ObjectView json, List<Replacement<?>> parameters) {
    if (refusal.code().equals("VALIDITY_INVERTED")) {
      String start = json.has(FROM) ? FROM : PARAMETERS;
      return json.has(UNTIL) ? UNTIL : start;
    }
    if (refusal.field().equals("basis")) {
      return "decree.basis";
    }
    if (json.has(refusal.field())) {
      return refusal.field();
    }
    int end = refusal.field().indexOf('/');
    String name = refusal.field().substring(0, Math.max(end, 0));
    return parameters.stream()
        .filter(each -> each.key().name().equals(name))
        .findFirst()
        .map(each -> PARAMETERS + "." + name + ".value" + refusal.field().substring(end))
        .orElse(end > 0 && json.has(PARAMETERS) ? PARAMETERS : "");
  }
}
