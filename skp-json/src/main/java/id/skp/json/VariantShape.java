package id.skp.json;

import static id.skp.core.InvalidValueException.unless;
import static id.skp.json.BasicShapes.DATE;

import id.skp.core.InvalidValueException;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.core.shape.Definitions;
import id.skp.core.shape.GivenFields;
import id.skp.core.shape.ObjectShape;
import id.skp.core.shape.Shape;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.json.LawShapes.Decree;
import id.skp.json.TableShapes.AddedTable;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.table.TableRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The shape of variants of rule sets, which are made by the same steps as Java code would make them. */
final class VariantShape {
  static final String FROM = "effectiveFrom";
  static final String UNTIL = "effectiveUntil";
  static final String REPLACES = "replaces";
  private static final String TABLES = "tables";
  private static final String PARAMETERS = "parameters";

  /** The id of a variant that is only tried. */
  private static final String PROBE = "id.skp.probe";

  /** Stands in the place of a decree that is none. */
  private static final Regulation STAND_IN =
      Regulation.of("Peraturan Pengganti 1/2000", "Pengganti");

  private static final Map<String, Object> RULE_SET_ID = BasicShapes.json("""
      {"type": "string", "maxLength": 200, "pattern": "^(?!.*[.-](?:[.-]|$))[a-z0-9][a-z0-9.-]*$"}""");

  private static final Text ABOUT =
      Text.of("Varian himpunan aturan", "A rule set with parameters of its own.");

  private final RuleSets available;

  /** For variants of some rule sets. */
  VariantShape(RuleSets available) {
    this.available = available;
  }

  /** Returns the shape of documents of any base. */
  ObjectShape<VariantContent, ?> ofAnyBase() {
    Map<String, Object> any = new LinkedHashMap<>(Map.of("type", "object"));
    Shape<List<Replacement<?>>> parameters =
        Shape.data(any).as(data -> List.of(), replacements -> Map.of(), Map.of());
    return shape(parameters).where(this::conditions).shape();
  }

  /** Returns the shape of documents with parameters of a base. */
  ObjectShape<VariantContent, ?> of(RuleSet base, Predicate<String> given) {
    return shape(new ParametersShape(base, given).shape()).shape();
  }

  private ObjectShape.Fields<VariantContent, Parts> shape(Shape<List<Replacement<?>>> parameters) {
    Map<String, Object> bases = new LinkedHashMap<>(Map.of("enum", ids()));
    Map<String, Object> id = new LinkedHashMap<>(RULE_SET_ID);
    id.put("not", bases);
    return ObjectShape.of(null, ABOUT, () -> new Parts(available), Parts::variant)
        .required(
            "id",
            Shape.text(null, null, Text.of("teks", "a text"), this::newId, text -> text, id),
            VariantContent::id,
            (parts, own) -> parts.id = own)
        .saying("The id of the variant, which no other rule set has.")
        .required(
            "base",
            Shape.text(
                null,
                null,
                Text.of("id suatu himpunan aturan", "the id of a rule set"),
                this::base,
                RuleSet::id,
                bases),
            VariantContent::base,
            (parts, base) -> parts.base = base)
        .saying("The id of the rule set that it changes.")
        .required(
            "decree",
            LawShapes.DECREE,
            VariantContent::decree,
            (parts, each) -> parts.decree = each)
        .saying("The decree on which the changes rest.")
        .optional(
            FROM,
            DATE,
            VariantContent::effectiveFrom,
            (parts, day) -> parts.from = Optional.of(day))
        .saying(
            "The first day on which the variant is in force, such as 2026-01-01; that of the base if absent.")
        .optional(
            UNTIL,
            DATE,
            VariantContent::effectiveUntil,
            (parts, day) -> parts.until = Optional.of(day))
        .saying("The last day on which the variant is in force; that of the base if absent.")
        .optional(
            REPLACES,
            Shape.text(
                    null, null, Text.of("teks", "a text"), text -> text, text -> text, RULE_SET_ID)
                .list()
                .unique()
                .atLeast(1),
            VariantContent::replaces,
            (parts, each) -> parts.replaces = Optional.of(each))
        .saying(
            "The ids of the rule sets in whose place it stands from its first day on: of an earlier decree of the same institution,"
                + " or of the regulation that is revoked.")
        .optional(
            "institutions",
            PeopleShapes.INSTITUTION.list().atLeast(1),
            VariantContent::institutions,
            (parts, each) -> parts.institutions = Optional.of(each))
        .saying("The institutions it is made for; those of the base if absent.")
        .list(
            TABLES,
            TableShapes.TABLE.list(),
            VariantContent::tables,
            (parts, each) -> parts.tables = each)
        .saying("Rules that are tables, which the base does not have.")
        .list(
            PARAMETERS,
            parameters,
            VariantContent::parameters,
            (parts, each) -> parts.parameters = each)
        .saying(
            "The values of the parameters that are replaced, by their names; skp rules ID shows the form of each.")
        .check((parts, given) -> {
          parts.given = given;
          parts.checkHead(given);
        });
  }

  private List<String> ids() {
    return available.all().stream().map(RuleSet::id).toList();
  }

  /** Returns which parameters there are of which base. */
  private Map<String, Object> conditions(Definitions definitions) {
    List<Map<String, Object>> ofBases = available.all().stream()
        .map(base -> Shape.orderedMap(
            "if",
            Shape.orderedMap(
                "properties", Map.of("base", Map.of("const", base.id())),
                "required", List.of("base")),
            "then",
            Map.of(
                "properties",
                Map.of(
                    PARAMETERS,
                    Map.of(
                        "anyOf",
                        List.of(
                            new ParametersShape(base, field -> false).shape().use(definitions),
                            Map.of("type", "null")))))))
        .toList();
    return Map.of("allOf", ofBases);
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
    return available.find(id).orElseThrow(() -> {
      List<String> ids = available.all().stream().map(RuleSet::id).toList();
      Text why = Names.need(ids, id, Excerpt.quoted(id));
      return new InvalidValueException("UNKNOWN_RULE_SET", "base", why.indonesian(), why.english());
    });
  }

  /** What is read of a variant. */
  private static final class Parts {
    private final RuleSets available;
    private @Nullable String id;
    private @Nullable RuleSet base;
    private @Nullable Decree decree;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<List<Institution>> institutions = Optional.empty();
    private Optional<List<String>> replaces = Optional.empty();
    private List<AddedTable> tables = List.of();
    private List<TableRule<?>> tableRules = List.of();
    private List<Replacement<?>> parameters = List.of();
    private @Nullable GivenFields given;

    Parts(RuleSets available) {
      this.available = available;
    }

    /** Tries each part of the head alone, so that all that is wrong with it is told at once. */
    void checkHead(GivenFields fields) {
      if (base == null) {
        return;
      }
      RuleSet changed = base;
      String own = id;
      if (own != null) {
        tryAlone(fields, () -> changed.variant(own, variant -> {}));
      }
      Decree cited = decree;
      boolean isCited = cited != null && isDecreeFitting(fields, changed, cited);
      Regulation regulation = isCited ? Objects.requireNonNull(cited).regulation() : STAND_IN;
      Basis basis = isCited ? probeBasis(Objects.requireNonNull(cited)) : Basis.CIRCULAR;
      tryAlone(
          fields,
          () -> changed.variant(PROBE, variant -> {
            variant.citing(regulation, basis);
            from.ifPresent(variant::effectiveFrom);
            until.ifPresent(variant::effectiveUntil);
          }));
      tryAlone(
          fields,
          () -> changed.variant(PROBE, variant -> {
            variant.citing(regulation, basis);
            institutions.ifPresent(variant::forInstitutions);
          }));
      tryAlone(
          fields,
          () -> changed.variant(PROBE, variant -> {
            variant.citing(regulation, basis);
            replaces.ifPresent(variant::replacing);
          }));
      if (isCited) {
        tryReplacing(fields, changed, regulation, basis);
        LegalSource source = Objects.requireNonNull(cited).source();
        tableRules =
            tables.stream().<TableRule<?>>map(each -> each.rule(source)).toList();
        tryTables(
            fields,
            rules -> changed.variant(PROBE, variant -> {
              variant.citing(regulation, basis);
              rules.forEach(variant::newChapters);
            }));
      }
    }

    /** Tells whether a variant of the base may rest on a decree; otherwise a stand-in serves to try the rest of the head. */
    private boolean isDecreeFitting(GivenFields fields, RuleSet changed, Decree cited) {
      boolean fits = tryAlone(
          fields,
          () -> changed.variant(
              PROBE, variant -> variant.citing(cited.regulation(), probeBasis(cited))));
      if (fits) {
        tryAlone(
            fields,
            () -> available.with(changed.variant(
                PROBE, variant -> variant.citing(cited.regulation(), cited.basis()))));
      }
      return fits;
    }

    private static Basis probeBasis(Decree cited) {
      return cited.basis() == Basis.OUR_READING ? Basis.CIRCULAR : cited.basis();
    }

    /** Two of one name are tried with each other, all others together as long as they fit. */
    private void tryTables(GivenFields fields, Consumer<List<TableRule<?>>> trial) {
      Map<String, Integer> first = new HashMap<>();
      List<Integer> others = new ArrayList<>();
      for (int i = 0; i < tableRules.size(); i++) {
        int index = i;
        Integer same = first.putIfAbsent(tableRules.get(i).tableKey().name(), i);
        if (same == null) {
          others.add(i);
        } else {
          misfit(trial, List.of(same, i)).ifPresent(refusal -> refuseTable(fields, index, refusal));
        }
      }
      if (!others.isEmpty()) {
        tellMisfits(fields, trial, others);
      }
    }

    private void tellMisfits(
        GivenFields fields, Consumer<List<TableRule<?>>> trial, List<Integer> tables) {
      misfit(trial, tables).ifPresent(refusal -> {
        int half = tables.size() / 2;
        if (half == 0) {
          refuseTable(fields, tables.get(0), refusal);
        } else {
          tellMisfits(fields, trial, tables.subList(0, half));
          tellMisfits(fields, trial, tables.subList(half, tables.size()));
        }
      });
    }

    private Optional<InvalidValueException> misfit(
        Consumer<List<TableRule<?>>> trial, List<Integer> tables) {
      try {
        trial.accept(tables.stream().<TableRule<?>>map(tableRules::get).toList());
        return Optional.empty();
      } catch (InvalidValueException refusal) {
        return Optional.of(refusal);
      }
    }

    private static void refuseTable(GivenFields fields, int index, InvalidValueException refusal) {
      fields.refuse(refusal.at(TABLES + "[" + index + "].rule"));
    }

    /** What is replaced must be there on a day on which the variant is: other mistakes are told where those are tried. */
    private void tryReplacing(GivenFields fields, RuleSet changed, Regulation decree, Basis basis) {
      try {
        available.with(changed.variant(PROBE, variant -> {
          variant.citing(decree, basis);
          from.ifPresent(variant::effectiveFrom);
          until.ifPresent(variant::effectiveUntil);
          replaces.ifPresent(variant::replacing);
        }));
      } catch (InvalidValueException refusal) {
        if (refusal.code().equals("WITHOUT_EFFECT") && refusal.field().startsWith(REPLACES)) {
          fields.refuse(refusal);
        }
      }
    }

    private boolean tryAlone(GivenFields fields, Runnable part) {
      try {
        part.run();
        return true;
      } catch (InvalidValueException refusal) {
        if (parameters.stream().noneMatch(each -> each.key().name().equals(refusal.field()))) {
          fields.refuse(refusal.at(placeOf(refusal, fields)));
        }
        return false;
      }
    }

    /** Makes the variant; what it is refused with is told at a field that the document has. */
    VariantContent variant() {
      Decree cited = Objects.requireNonNull(decree);
      try {
        return new VariantContent(Objects.requireNonNull(base)
            .variant(Objects.requireNonNull(id), variant -> {
              variant.citing(cited.regulation(), cited.basis());
              from.ifPresent(variant::effectiveFrom);
              until.ifPresent(variant::effectiveUntil);
              institutions.ifPresent(variant::forInstitutions);
              replaces.ifPresent(variant::replacing);
              tableRules.forEach(variant::newChapters);
              parameters.forEach(each -> each.applyTo(variant));
            }));
      } catch (InvalidValueException refusal) {
        throw inheritedOf(refusal).at(placeOf(refusal, Objects.requireNonNull(given)));
      }
    }

    /** A value that no line of the document gives is told by the name of its parameter. */
    private InvalidValueException inheritedOf(InvalidValueException refusal) {
      String field = refusal.field();
      String name = nameOf(field);
      boolean isInherited = isOfBase(name)
          && parameters.stream().noneMatch(each -> each.key().name().equals(name));
      return isInherited
          ? new InvalidValueException(
              refusal.code(),
              field,
              "parameter " + field + " dari basisnya " + refusal.sentence(Text.INDONESIAN),
              "the base's parameter " + field + " " + refusal.sentence())
          : refusal;
    }

    private static String nameOf(String field) {
      int end = 0;
      while (end < field.length() && "/[".indexOf(field.charAt(end)) < 0) {
        end++;
      }
      return field.substring(0, end);
    }

    private boolean isOfBase(String name) {
      return Objects.requireNonNull(base).parameters().stream()
          .anyMatch(each -> each.name().equals(name));
    }

    private String placeOf(InvalidValueException refusal, GivenFields fields) {
      if (refusal.code().equals("VALIDITY_INVERTED")) {
        String start = fields.has(FROM) ? FROM : PARAMETERS;
        return fields.has(UNTIL) ? UNTIL : start;
      }
      if (refusal.code().equals("VALIDITY_BEFORE_BASE") && fields.has(FROM)) {
        return FROM;
      }
      if (refusal.field().equals("decree")) {
        return "decree.id";
      }
      if (refusal.field().equals("basis")) {
        return "decree.basis";
      }
      if (fields.has(refusal.field())) {
        return refusal.field();
      }
      String name = nameOf(refusal.field());
      if (fields.has(name)) {
        return refusal.field();
      }
      return parameters.stream()
          .filter(each -> each.key().name().equals(name))
          .findFirst()
          .map(
              each -> PARAMETERS + "." + name + ".value" + refusal.field().substring(name.length()))
          .orElseGet(() -> otherPlaceOf(name, fields));
    }

    /** A value of the base that fits no more is told at what the document replaced: the one parameter, or all. */
    private String otherPlaceOf(String name, GivenFields fields) {
      if (!isOfBase(name) || !fields.has(PARAMETERS)) {
        return "";
      }
      return parameters.size() == 1
          ? PARAMETERS + "." + parameters.get(0).key().name() + ".value"
          : PARAMETERS;
    }
  }
}
