package id.skp.json;

import static id.skp.core.InvalidValueException.breach;

import id.skp.core.InvalidValueException;
import id.skp.core.TextKind;
import id.skp.core.alias.DecimalMark;
import id.skp.core.alias.ForeignText;
import id.skp.core.alias.Term;
import id.skp.core.alias.Vocabulary;
import id.skp.core.people.Rank;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field of a row: where its value stands in the document that is made of rows, how a cell is read as one, and how it is written.
 * Reading gives what stands in the document: a text, a number, a truth value or an object.
 */
enum RowField {
  PLAN_ID("planId", Level.PERSON, Kind.ID, "skp/id"),
  VERSION("version", Level.PLAN, Kind.NUMBER, "skp/version"),
  REGULATION("regulation", Level.PLAN, Kind.REGULATION, "skp/regulation"),
  APPROACH("approach", Level.PLAN, Term.APPROACH, "skp/approach"),
  PERSON_ID("personId", Level.PERSON, Kind.ID, "skp/employee/id"),
  NAME("name", Level.PERSON, Kind.TEXT, "skp/employee/name"),
  NIP("nip", Level.PERSON, Kind.NIP, "skp/employee/nip"),
  EMPLOYMENT("employment", Level.PERSON, Term.EMPLOYMENT, "skp/employee/employment"),
  RANK("rank", Level.PERSON, Term.RANK, "skp/employee/rank"),
  POSITION("position", Level.PERSON, Kind.TEXT, "skp/employee/position/title"),
  LEVEL("level", Level.PERSON, Term.LEVEL, "skp/employee/position/level"),
  APPOINTMENT("appointment", Level.PERSON, Term.APPOINTMENT, "skp/employee/position/appointment"),
  HEADS_INDEPENDENT_UNIT(
      "headsIndependentUnit", Level.PLAN, Kind.TRUTH, "skp/employee/position/headsIndependentUnit"),
  ACTING("acting", Level.RESULT_OF_PERSON, Kind.TRUTH, ""),
  UNIT("unit", Level.PERSON, Kind.TEXT, "skp/employee/unit/name"),
  INSTITUTION_ID("institutionId", Level.PERSON, Kind.ID, "skp/employee/unit/institution/id"),
  INSTITUTION("institution", Level.PERSON, Kind.TEXT, "skp/employee/unit/institution/name"),
  APPRAISER_ID("appraiserId", Level.PLAN, Kind.ID, "skp/appraiser/id"),
  APPRAISER("appraiser", Level.PLAN, Kind.TEXT, "skp/appraiser/name"),
  APPRAISER_NIP("appraiserNip", Level.PLAN, Kind.NIP, "skp/appraiser/nip"),
  APPRAISER_NRP("appraiserNrp", Level.PLAN, Kind.ID, "skp/appraiser/nrp"),
  APPRAISER_RANK("appraiserRank", Level.PLAN, Kind.RANK_OF_ANY, "skp/appraiser/rank"),
  APPRAISER_POSITION("appraiserPosition", Level.PLAN, Kind.TEXT, "skp/appraiser/position"),
  APPRAISER_APPOINTMENT(
      "appraiserAppointment", Level.PLAN, Term.APPOINTMENT, "skp/appraiser/appointment"),
  APPRAISER_UNIT("appraiserUnit", Level.PLAN, Kind.TEXT, "skp/appraiser/unit"),
  FROM("from", Level.PERSON, Kind.DAY, "skp/period/from"),
  TO("to", Level.PERSON, Kind.DAY, "skp/period/to"),
  FIXED_ON("fixedOn", Level.PLAN, Kind.DAY, "skp/fixedOn"),
  RESOURCE_SUPPORT("resourceSupport", Level.PLAN, Kind.LINES, "skp/annex/resourceSupport"),
  ACCOUNTABILITY_SCHEME(
      "accountabilityScheme", Level.PLAN, Kind.LINES, "skp/annex/accountabilityScheme"),
  CONSEQUENCES("consequences", Level.PLAN, Kind.LINES, "skp/annex/consequences"),
  BERORIENTASI_PELAYANAN("behaviourBerorientasiPelayanan", BehaviourValue.BERORIENTASI_PELAYANAN),
  AKUNTABEL("behaviourAkuntabel", BehaviourValue.AKUNTABEL),
  KOMPETEN("behaviourKompeten", BehaviourValue.KOMPETEN),
  HARMONIS("behaviourHarmonis", BehaviourValue.HARMONIS),
  LOYAL("behaviourLoyal", BehaviourValue.LOYAL),
  ADAPTIF("behaviourAdaptif", BehaviourValue.ADAPTIF),
  KOLABORATIF("behaviourKolaboratif", BehaviourValue.KOLABORATIF),
  STATUS("status", Level.RESULT_OF_PERSON, Kind.TEXT, ""),
  PERIOD("period", Level.APPRAISAL, Kind.PERIOD, "period"),
  ORGANISATION_PREDICATE(
      "organisationPredicate",
      Level.APPRAISAL,
      Term.ORGANISATION_PREDICATE,
      "organisationPredicate"),
  LEADS_UNIT("leadsUnit", Level.JUDGED_PLAN, Kind.TRUTH, "leadsUnit"),
  PEER_OPINION("peerOpinion", Level.JUDGED_PLAN, Kind.TRUTH, "peerOpinion"),
  NEW_IDEA("newIdea", Level.JUDGED_PLAN, Kind.TEXT, "newIdea"),
  SUPERIOR_SINCE("superiorSince", Level.JUDGED_PLAN, Kind.DAY, "superiorSince"),
  DEPARTURE_REASON("departureReason", Level.JUDGED_PLAN, Kind.TEXT, "departureReason"),
  RESULT_RATING("resultRating", Level.APPRAISAL, Term.RATING, "resultRating"),
  BEHAVIOUR_RATING("behaviourRating", Level.APPRAISAL, Term.RATING, "behaviourRating"),
  PREDICATE("predicate", Level.RESULT_OF_PERSON, Term.PREDICATE, ""),
  RESULT_ID("resultId", Level.RESULT, Kind.ID, "id"),
  RESULT("result", Level.RESULT, Kind.TEXT, "text"),
  RESULT_KIND("resultKind", Level.RESULT, Term.RESULT_KIND, "kind"),
  SUPPORTS("supports", Level.RESULT, Kind.TEXT, "supports/text"),
  SUPPORTS_ID("supportsId", Level.RESULT, Kind.ID, "supports/resultId"),
  SUPPORTS_OWNER_ID("supportsOwnerId", Level.RESULT, Kind.ID, "supports/ownerId"),
  ASSIGNER_ID("assignerId", Level.RESULT, Kind.ID, "assignedBy/employeeId"),
  ASSIGNER("assigner", Level.RESULT, Kind.TEXT, "assignedBy/name"),
  ASSIGNER_CAPACITY("assignerCapacity", Level.RESULT, Kind.TEXT, "assignedBy/capacity"),
  ASSIGNER_TEAM("assignerTeam", Level.RESULT, Kind.TEXT, "assignedBy/team"),
  CASCADING("cascading", Level.RESULT, Term.CASCADING_METHOD, "cascading"),
  INDICATOR_ID("indicatorId", Level.INDICATOR, Kind.ID, "id"),
  INDICATOR("indicator", Level.INDICATOR, Kind.TEXT, "text"),
  ASPECT("aspect", Level.INDICATOR, Term.ASPECT, "aspect"),
  PERSPECTIVE("perspective", Level.INDICATOR, Term.PERSPECTIVE, "perspective"),
  TARGET("target", Level.INDICATOR, Kind.TARGET, "target"),
  TARGET_UNIT("targetUnit", Level.INDICATOR, Kind.TEXT, "target/unit"),
  TARGET_IN_WORDS("targetInWords", Level.INDICATOR, Kind.WORDS, "target"),
  POLARITY("polarity", Level.INDICATOR, Term.POLARITY, "polarity"),
  MAXIMAL_TARGET("maximalTarget", Level.INDICATOR, Kind.TRUTH, "maximalTarget"),
  REALISATION("realisation", Level.JUDGED_RESULT, Kind.TEXT, "realisation/text"),
  REALISATION_VALUE("realisationValue", Level.JUDGED_RESULT, Kind.NUMBER, "realisation/value"),
  RATING("rating", Level.JUDGED_RESULT, Term.RATING, "rating"),
  INDICATOR_REALISATION("indicatorRealisation", Level.JUDGED_INDICATOR, Kind.NUMBER, "realisation");

  /** What a field is said of. */
  enum Level {
    RESULT_OF_PERSON,
    PERSON,
    PLAN,
    APPRAISAL,
    JUDGED_PLAN,
    BEHAVIOUR,
    RESULT,
    INDICATOR,
    JUDGED_RESULT,
    JUDGED_INDICATOR
  }

  private enum Kind {
    ID,
    TEXT,
    LINES,
    NIP,
    REGULATION,
    PERIOD,
    DAY,
    TRUTH,
    EXPECTATION,
    NUMBER,
    TARGET,
    WORDS,
    RANK_OF_ANY,
    TERM
  }

  private static final Set<Kind> WRITTEN = EnumSet.of(Kind.ID, Kind.TEXT, Kind.LINES);
  private static final Set<Level> OF_PERSONS =
      EnumSet.of(Level.RESULT_OF_PERSON, Level.PERSON, Level.APPRAISAL);
  private static final Set<Level> OF_PLANS =
      EnumSet.of(Level.PERSON, Level.PLAN, Level.BEHAVIOUR, Level.RESULT, Level.INDICATOR);
  private static final Set<Level> OF_APPRAISALS = EnumSet.of(
      Level.PERSON,
      Level.PLAN,
      Level.APPRAISAL,
      Level.JUDGED_PLAN,
      Level.BEHAVIOUR,
      Level.RESULT,
      Level.INDICATOR,
      Level.JUDGED_RESULT,
      Level.JUDGED_INDICATOR);
  private static final Map<RowKind, List<RowField>> BY_KIND = Arrays.stream(RowKind.values())
      .collect(Collectors.toUnmodifiableMap(
          rows -> rows,
          rows -> Arrays.stream(values())
              .filter(each -> levels(rows).contains(each.level))
              .toList()));
  private static final Map<String, RowField> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(RowField::field, each -> each));
  private static final Map<String, Boolean> TRUTHS = Map.ofEntries(
      Map.entry("1", true),
      Map.entry("ya", true),
      Map.entry("true", true),
      Map.entry("yes", true),
      Map.entry("0", false),
      Map.entry("tidak", false),
      Map.entry("false", false),
      Map.entry("no", false));

  private final String field;
  private final Level level;
  private final Kind kind;
  private final @Nullable Term<?> term;
  private final String path;
  private final @Nullable BehaviourValue behaviour;

  RowField(String field, BehaviourValue behaviour) {
    this(field, Level.BEHAVIOUR, Kind.EXPECTATION, null, "leaderExpectation", behaviour);
  }

  RowField(String field, Level level, Kind kind, String path) {
    this(field, level, kind, null, path, null);
  }

  RowField(String field, Level level, Term<?> term, String path) {
    this(field, level, Kind.TERM, term, path, null);
  }

  RowField(
      String field,
      Level level,
      Kind kind,
      @Nullable Term<?> term,
      String path,
      @Nullable BehaviourValue behaviour) {
    this.behaviour = behaviour;
    this.field = field;
    this.level = level;
    this.kind = kind;
    this.term = term;
    this.path = path;
  }

  /** Returns what a mapping calls it. */
  String field() {
    return field;
  }

  Level level() {
    return level;
  }

  /** Returns the value of behaviour that it is about; only for one of a behaviour. */
  String behaviour() {
    return Objects.requireNonNull(behaviour).name();
  }

  /** Returns where it stands: in an appraisal, in a plan without {@code skp/}, or in the part that is judged. */
  String path(RowKind rows) {
    return rows == RowKind.PLANS && path.startsWith("skp/")
        ? path.substring("skp/".length())
        : path;
  }

  static List<RowField> of(RowKind rows) {
    return Objects.requireNonNull(BY_KIND.get(rows));
  }

  private static Set<Level> levels(RowKind rows) {
    return switch (rows) {
      case PREDICATES -> OF_PERSONS;
      case PLANS -> OF_PLANS;
      case APPRAISALS -> OF_APPRAISALS;
    };
  }

  static List<String> names(RowKind rows) {
    return of(rows).stream().map(RowField::field).toList();
  }

  /** Finds a field of a kind of rows. */
  static RowField of(RowKind rows, String name, String place) {
    RowField found = BY_NAME.get(name);
    if (found == null || !levels(rows).contains(found.level)) {
      Text why = Names.need(names(rows), name, Excerpt.quoted(name));
      throw new InvalidValueException("UNKNOWN_FIELD", place, why.indonesian(), why.english());
    }
    return found;
  }

  /** Returns the field of a name; null if there is none. */
  static @Nullable RowField named(String name) {
    return BY_NAME.get(name);
  }

  /** Returns all names of fields. */
  static List<String> names() {
    return Arrays.stream(values()).map(RowField::field).toList();
  }

  /** Reads a cell that is not empty. */
  Object read(Cell cell, Vocabulary vocabulary, DecimalMark mark) {
    String text = cell.text();
    return switch (cell.kind()) {
      case FORMULA -> {
        boolean quoted = text.startsWith("=\"") && text.endsWith("\"");
        throw breach(
            "FORMULA",
            field,
            "perlu nilai: rumus tidak dijalankan; "
                + (quoted
                    ? "hapus =\" dan tanda kutip penutupnya"
                    : "salin lalu tempel sebagai nilai"),
            "needs a value: formulas are not run; "
                + (quoted
                    ? "delete =\" and the closing quotation mark"
                    : "copy it and paste it as a value"),
            text);
      }
      case ERROR ->
        throw breach(
            "CELL_ERROR",
            field,
            "perlu nilai sebagai ganti galat lembar kerja",
            "needs a value in place of the spreadsheet's error",
            text);
      case TEXT -> readText(text, vocabulary, mark);
      case TRUTH, DAY, NUMBER, SHARE -> readOther(cell, vocabulary);
    };
  }

  private Object readText(String text, Vocabulary vocabulary, DecimalMark mark) {
    return switch (kind) {
      case ID -> id(text);
      case TEXT -> text.strip();
      case LINES ->
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      case NIP -> ForeignText.nip(text).value();
      case REGULATION -> ForeignText.regulation(text).toString();
      case PERIOD -> ForeignText.period(text).toString();
      case DAY -> ForeignText.day(text).toString();
      case NUMBER -> ForeignText.number(text, mark);
      case TARGET -> tree(ForeignText.target(text, mark));
      case WORDS -> tree(IndicatorTarget.narrative(text.strip()));
      case TRUTH -> truth(text.strip().toLowerCase(Locale.ROOT), text);
      case EXPECTATION -> expectation(text.strip());
      case RANK_OF_ANY -> rank(text, vocabulary);
      case TERM -> word(vocabulary, requireTerm(), text);
    };
  }

  /** Reads the rank of a civil servant, or of an officer, which is a name without a number. */
  private static String rank(String text, Vocabulary vocabulary) {
    boolean named = text.chars().noneMatch(sign -> sign == '/' || Character.isDigit(sign));
    return named && vocabulary.find(Term.RANK, text).isEmpty()
        ? Rank.ofService(text.strip()).value()
        : vocabulary.read(Term.RANK, text).value();
  }

  private String id(String text) {
    String id = text.strip();
    int longest = TextKind.ID.longest();
    InvalidValueException.unless(
        id.length() <= longest || id.codePointCount(0, id.length()) <= longest,
        "TEXT_TOO_LONG",
        field,
        "perlu paling banyak " + longest + " karakter",
        "needs at most " + longest + " characters",
        id.length());
    return id;
  }

  private Term<?> requireTerm() {
    return Objects.requireNonNull(term);
  }

  private static <T> String word(Vocabulary vocabulary, Term<T> term, String text) {
    return term.nameOf(vocabulary.read(term, text));
  }

  private static Object tree(IndicatorTarget target) {
    return SkpDocuments.tree(target);
  }

  private Object truth(String folded, String text) {
    Boolean truth = TRUTHS.get(folded);
    if (truth == null) {
      boolean named =
          this == ACTING && Vocabulary.standard().find(Term.APPOINTMENT, text).isPresent();
      throw breach(
          "TRUTH_MALFORMED",
          field,
          "perlu 1, 0, ya atau tidak" + (named ? "; kata itu milik bidang appointment" : ""),
          "needs 1, 0, ya or tidak" + (named ? "; the word is one of the field appointment" : ""),
          "'" + text + "'");
    }
    return truth;
  }

  /** Reads what a leader expects of a value of behaviour, or that the value stands in the plan without. */
  private Object expectation(String text) {
    Boolean planned = TRUTHS.get(text.toLowerCase(Locale.ROOT));
    if (Boolean.FALSE.equals(planned)) {
      throw breach(
          "TRUTH_MALFORMED",
          field,
          "perlu ekspektasi, atau ya untuk perilaku tanpa ekspektasi khusus; kosongkan sel perilaku yang tidak ada dalam SKP",
          "needs the expectation, or ya for a value without a special one; leave the cell of a value empty that is not in the plan",
          "'" + text + "'");
    }
    return planned == null ? text : planned;
  }

  /** Reads what a spreadsheet keeps as a number, a day or a truth value. */
  private Object readOther(Cell cell, Vocabulary vocabulary) {
    String text = cell.text();
    boolean number = cell.kind() == Cell.Kind.NUMBER;
    boolean share = cell.kind() == Cell.Kind.SHARE;
    if (kind == Kind.NIP) {
      throw breach(
          "NIP_DIGITS_LOST",
          field,
          "perlu NIP dari sumbernya sebagai teks: sel ini bilangan, yang menyimpan paling banyak 15 digit",
          "needs the NIP from its source as text: the cell is a number, which keeps at most 15 digits",
          text);
    } else if (kind == Kind.DAY && cell.kind() == Cell.Kind.DAY) {
      return text;
    } else if (kind == Kind.TRUTH && (number || cell.kind() == Cell.Kind.TRUTH)) {
      return truth(text, text);
    } else if (kind == Kind.EXPECTATION && (number || cell.kind() == Cell.Kind.TRUTH)) {
      return expectation(text);
    } else if (kind == Kind.NUMBER && number) {
      return new BigDecimal(text);
    } else if (kind == Kind.TARGET && (number || share)) {
      BigDecimal value = new BigDecimal(text);
      return tree(share ? IndicatorTarget.exact(value, "%") : IndicatorTarget.exact(value));
    } else if (kind == Kind.TERM && number) {
      return word(vocabulary, requireTerm(), text);
    } else if (kind == Kind.PERIOD && number && text.length() == 4) {
      return ForeignText.period(text).toString();
    } else if (WRITTEN.contains(kind) && number && !text.contains(".") && text.length() <= 15) {
      return kind == Kind.LINES ? List.of(text) : text;
    }
    throw breach(
        "CELL_TYPE",
        field,
        "perlu sel berjenis teks, ditemukan " + cell.kind().label().indonesian()
            + "; ubah format sel menjadi teks dan tulis ulang nilainya",
        "needs a cell of text, found " + cell.kind().label().english()
            + "; format the cell as text and write its value again",
        text);
  }

  /** Writes what stands in a document as a cell that {@link #read} reads back. */
  String write(Object value, Vocabulary vocabulary, DecimalMark mark) {
    return switch (kind) {
      case ID, TEXT, NIP, REGULATION, DAY -> value.toString();
      case LINES ->
        ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining("\n"));
      case PERIOD -> EvaluationPeriod.parse(value.toString()).label().indonesian();
      case TRUTH -> value.equals(true) ? "1" : "0";
      case EXPECTATION -> value.equals(true) ? "ya" : value.toString();
      case NUMBER -> number(new BigDecimal(value.toString()), mark);
      case TARGET, WORDS -> RowTarget.cell((Map<?, ?>) value, mark).text();
      case RANK_OF_ANY ->
        Term.RANK.constants().containsKey(value.toString())
            ? word(Term.RANK, value.toString(), vocabulary)
            : value.toString();
      case TERM -> word(requireTerm(), value.toString(), vocabulary);
    };
  }

  /** Tells whether a value is written in this field; a target in words has one of its own. */
  boolean holds(Object value) {
    return switch (kind) {
      case TARGET -> value instanceof Map<?, ?> target && RowTarget.hasNumber(target);
      case WORDS -> value instanceof Map<?, ?> target && !RowTarget.hasNumber(target);
      default -> true;
    };
  }

  private static String number(BigDecimal value, DecimalMark mark) {
    String text = value.toPlainString();
    return mark == DecimalMark.TITIK ? text : text.replace('.', ',');
  }

  private static <T> String word(Term<T> term, String name, Vocabulary vocabulary) {
    T constant = term.constant(name);
    return vocabulary
        .word(term, constant)
        .or(() -> vocabulary.code(term, constant).map(String::valueOf))
        .orElseThrow(() -> breach(
            "NO_WORD",
            term.name(),
            "perlu kata atau kode dalam kosakata " + vocabulary.id(),
            "needs a word or a code in the vocabulary " + vocabulary.id(),
            name));
  }

  /** Returns the steps of a path. */
  static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    int begin = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', begin)) {
      steps.add(path.substring(begin, slash));
      begin = slash + 1;
    }
    steps.add(path.substring(begin));
    return steps;
  }

  /** Returns what stands at a path of an object. */
  static Optional<Object> at(Object tree, String path) {
    Object found = tree;
    for (String step : steps(path)) {
      found = found instanceof Map<?, ?> fields ? fields.get(step) : null;
      if (found == null) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }
}
