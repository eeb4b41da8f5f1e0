package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.PlainText;
import id.skp.core.text.Text;
import id.skp.core.year.PerformanceFile;
import id.skp.json.AppraisalJson;
import id.skp.json.CellProblem;
import id.skp.json.DocumentException;
import id.skp.json.EvaluationJson;
import id.skp.json.PerformanceFileJson;
import id.skp.json.PersonResult;
import id.skp.json.RowMapping;
import id.skp.json.RowMappingJson;
import id.skp.json.RowReport;
import id.skp.json.Rows;
import id.skp.json.SkpDocuments;
import id.skp.json.StrictJson;
import id.skp.rules.Applicability;
import id.skp.rules.Decision;
import id.skp.rules.EvaluationReport;
import id.skp.rules.LibraryVersion;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSetSelectionException;
import id.skp.rules.RuleSets;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.FileReview;
import id.skp.rules.monitoring.MonitoringRules;
import id.skp.rules.monitoring.PerformanceYear;
import id.skp.rules.monitoring.YearReport;
import id.skp.testkit.cli.Documents.Document;
import id.skp.testkit.cli.Documents.Place;
import id.skp.testkit.internal.JsonLine;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recorded results beside the appraisals they came from. Many threads may ask, once all appraisals are added. */
final class Audit {
  private static final String BETWEEN_REPORTS = "\n}\n{";

  /** Nothing recorded is shorter than {@code {"refused":1}}. */
  private static final int LEAST_BYTES = 13;

  private static final String YEAR_FILE = "skp-performance-file/1";
  private static final String YEAR_REPORT = "skp-year-report/1";

  /** Rows that say a predicate of a plan. */
  private static final RowMapping ROWS = RowMappingJson.read("""
      {"document": "skp-row-mapping/1", "id": "audit", "rows": "PREDICATES", "decimalMark": "KOMA",
       "columns": [
         {"column": "id", "also": ["planId", "ID SKP"], "field": "planId", "required": true},
         {"column": "predicate", "also": ["Predikat"], "field": "predicate", "required": true},
         {"column": "period", "also": ["Periode"], "field": "period"}]}\
      """);

  /** What says which library decided; that the rule set is another is told apart. */
  private static final Set<String> OF_LIBRARY = Set.of("libraryVersion", "fingerprint");

  /** Wordings, which another version of the library may word otherwise. */
  private static final Set<String> WORDINGS = Set.of("because", "message", "title");

  private final RuleSets ruleSets;
  private final LawChoice law;
  private final Map<String, List<Filed>> appraisals = new HashMap<>();
  private final Set<Filed> met = ConcurrentHashMap.newKeySet();
  private final Set<RuleSet> used = ConcurrentHashMap.newKeySet();
  private long added;

  Audit(RuleSets ruleSets, LawChoice law) {
    this.ruleSets = ruleSets;
    this.law = law;
  }

  /** What came of a recorded result; it may be the same under a rule set that says something else, as after an upgrade. */
  enum Outcome {
    SAME("sama", "same"),
    SAME_OTHER_RULE_SET("sama menurut himpunan aturan lain", "same under another rule set"),
    DIFFERENT("berbeda", "different"),
    NOT_REPRODUCIBLE("tidak dapat diulang", "not reproducible");

    private final Text label;

    Outcome(String indonesian, String english) {
      this.label = Text.of(indonesian, english);
    }
  }

  /** Where the appraisal of a plan and a period, or the file of the plan's year stands. */
  record Filed(String skpId, String version, String period, Place place, boolean isYear) {
    static Filed of(Document document) throws WrongInputException {
      if (SkpDocuments.header(document.read()).filter(YEAR_FILE::equals).isPresent()) {
        String skpId = document.content(PerformanceFile.class).skpId();
        return new Filed(skpId, "", "", document.place(), true);
      }
      Appraisal appraisal = document.content(Appraisal.class);
      return new Filed(
          appraisal.skp().id(),
          Integer.toString(appraisal.skp().version()),
          appraisal.period().toString(),
          document.place(),
          false);
    }

    private boolean isOf(Recorded recorded) {
      return isYear == recorded.content() instanceof Yearly
          && recorded.version().filter(each -> !each.equals(version)).isEmpty()
          && recorded.period().filter(each -> !each.equals(period)).isEmpty();
    }
  }

  /**
   * A result as it was recorded.
   *
   * @param place where it stands
   * @param skpId the plan, if it says which
   * @param version the version of the plan, if it says which
   * @param period the period, if it says which
   * @param ruleSet the rule set, if it names one
   * @param fingerprint what tells that rule set from others of its id
   * @param library the version of the library that decided
   * @param content what was recorded
   */
  private record Recorded(
      String place,
      Optional<String> skpId,
      Optional<String> version,
      Optional<String> period,
      Optional<String> ruleSet,
      Optional<String> fingerprint,
      Optional<String> library,
      Content content) {}

  private sealed interface Content {}

  private record Whole(Evaluation evaluation) implements Content {}

  /** A line of evaluate --out. */
  private record Line(Map<?, ?> fields) implements Content {}

  private record Explained(Map<?, ?> report) implements Content {}

  /** The report of a year. */
  private record Yearly(Map<?, ?> report) implements Content {}

  private record Row(PersonResult values) implements Content {}

  /**
   * What came of a recorded result, and why.
   *
   * @param recorded where it stands
   * @param appraisal where the appraisal stands, if it was found
   * @param skpId the plan, if it says which
   * @param outcome what came of it
   * @param code what kind of reason it is; empty where nothing differs
   * @param why the reason
   * @param step the number of the first step that differs, if the steps were recorded
   */
  record Audited(
      String recorded,
      Optional<String> appraisal,
      Optional<String> skpId,
      Outcome outcome,
      String code,
      Text why,
      Optional<Integer> step) {
    String in(Locale locale) {
      return PlainText.line(InvalidValueException.withoutNumbersOfPersons(
          outcome.label.in(locale).toUpperCase(locale) + " " + recorded + ": "
              + skpId.map(id -> id + ": ").orElse("") + code + ": " + why.in(locale)));
    }

    String toJson() {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("recorded", recorded);
      appraisal.ifPresent(each -> line.put("appraisal", each));
      skpId.ifPresent(each -> line.put("skpId", each));
      line.put("outcome", outcome);
      if (!code.isEmpty()) {
        line.put("code", code);
        line.put("message", Evaluated.wordsOf(why));
      }
      step.ifPresent(each -> line.put("step", each));
      return JsonLine.of(line);
    }
  }

  /** A difference: of what kind, in words, and of which step if that is known. */
  private record Difference(String code, Text words, Optional<Integer> step) {
    static Difference of(String what, Object then, Object now) {
      return new Difference(
          what,
          Text.of(
              "tercatat " + shown(then) + ", sekarang " + shown(now),
              "recorded " + shown(then) + ", now " + shown(now)),
          Optional.empty());
    }

    private Difference below(String name) {
      return new Difference(name + "/" + code, words, step);
    }

    private static String shown(Object value) {
      return InvalidValueException.shown(
          value instanceof String || value instanceof Enum<?>
              ? JsonLine.wordOf(value)
              : JsonLine.of(value));
    }
  }

  void add(Filed filed) {
    added++;
    appraisals.computeIfAbsent(filed.skpId(), id -> new ArrayList<>(1)).add(filed);
  }

  /** Returns of how many appraisals nothing recorded was met. */
  long withoutResult() {
    return added - met.size();
  }

  /** Returns the rule sets that decided again. */
  List<RuleSet> used() {
    return used.stream().sorted(Comparator.comparing(RuleSet::id)).toList();
  }

  /** Decides again what a document records. */
  List<Audited> of(Document document) throws WrongInputException {
    if (document.read().length < LEAST_BYTES) {
      throw WrongInputException.later(() -> reason(document));
    }
    List<Audited> audited = new ArrayList<>();
    for (Recorded each : recorded(document)) {
      audited.add(audited(each));
    }
    return audited;
  }

  private static WrongInputException reason(Document tooShort) {
    try {
      throw new IllegalStateException(recorded(tooShort).toString());
    } catch (WrongInputException wrong) {
      return wrong;
    }
  }

  private static List<Recorded> recorded(Document document) throws WrongInputException {
    byte[] bytes = document.read();
    String name = document.name();
    try {
      if (Documents.isSheet(document.file())) {
        return rows(name, bytes);
      }
      List<Recorded> recorded = new ArrayList<>();
      String text = new String(bytes, StandardCharsets.UTF_8);
      int end;
      for (int begin = 0; begin < text.length(); begin = end) {
        int next = text.indexOf(BETWEEN_REPORTS, begin);
        end = next < 0 ? text.length() : next + BETWEEN_REPORTS.length() - 1;
        recorded.add(one(name, text.substring(begin, end)));
      }
      return recorded;
    } catch (DocumentException refused) {
      throw Inputs.refused(name, bytes, refused);
    } catch (InvalidValueException refused) {
      throw Inputs.refused(name, refused);
    }
  }

  private static List<Recorded> rows(String name, byte[] bytes) throws WrongInputException {
    RowReport report = Rows.read(ROWS, name, bytes);
    if (!report.refused().isEmpty()) {
      throw WrongInputException.of(
          name, report.refused().stream().map(Audit::words).toList());
    }
    return report.results().stream().flatMap(each -> ofRow(name, each).stream()).toList();
  }

  private static Text words(CellProblem problem) {
    return Text.of(problem.in(Text.INDONESIAN), problem.in(Text.ENGLISH));
  }

  private static Optional<Recorded> ofRow(String name, PersonResult row) {
    return row.predicate()
        .map(predicate -> new Recorded(
            name,
            row.planId(),
            Optional.empty(),
            row.period().map(Object::toString),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Row(row)));
  }

  private static Recorded one(String name, String text) throws WrongInputException {
    if (StrictJson.parse(text) instanceof Map<?, ?> fields) {
      Object header = fields.get("document");
      if ("skp-evaluation-report/1".equals(header)) {
        return ofReport(name, fields);
      } else if (YEAR_REPORT.equals(header)) {
        return ofYear(name, fields);
      } else if (header != null
          && SkpDocuments.header(text.getBytes(StandardCharsets.UTF_8))
              .filter("skp-evaluation/1"::equals)
              .isPresent()) {
        return ofEvaluation(name, EvaluationJson.read(text));
      } else if (fields.get("evaluation") instanceof Map<?, ?> evaluation) {
        return ofLine(name, fields, SkpDocuments.read(Evaluation.class, evaluation));
      } else if (fields.get("undecided") instanceof Map<?, ?> || fields.containsKey("refused")) {
        return ofLine(name, fields);
      } else if (header == null
          && (fields.containsKey("predicate") || fields.containsKey("planId"))) {
        Optional<Recorded> row = ofRow(name, Rows.result(text));
        if (row.isPresent()) {
          return row.get();
        }
      }
    }
    throw WrongInputException.of(
        name,
        "bukan hasil tercatat; berikan laporan evaluate atau year --format json, baris evaluate --out, dokumen"
            + " skp-evaluation/1, atau baris dengan planId dan predicate",
        "is no recorded result; give reports of evaluate or year --format json, lines of evaluate --out, documents"
            + " skp-evaluation/1, or rows with planId and predicate");
  }

  private static Optional<String> text(Map<?, ?> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }

  private static Map<?, ?> object(@Nullable Object value) {
    return value instanceof Map<?, ?> fields ? fields : Map.of();
  }

  private static Recorded ofReport(String name, Map<?, ?> report) {
    Map<?, ?> decision = object(report.get("decision"));
    Map<?, ?> ruleSet = object(report.get("ruleSet"));
    return new Recorded(
        name,
        text(decision, "skpId"),
        text(decision, "skpVersion"),
        text(decision, "period"),
        text(ruleSet, "id"),
        text(ruleSet, "fingerprint"),
        text(ruleSet, "libraryVersion"),
        new Explained(report));
  }

  private static Recorded ofYear(String name, Map<?, ?> report) {
    Map<?, ?> ruleSet = object(report.get("ruleSet"));
    return new Recorded(
        name,
        text(report, "skpId"),
        Optional.empty(),
        Optional.empty(),
        text(ruleSet, "id").or(() -> Optional.of("")),
        text(ruleSet, "fingerprint"),
        text(ruleSet, "libraryVersion"),
        new Yearly(report));
  }

  private static Recorded ofEvaluation(String name, Evaluation evaluation) {
    return of(name, evaluation, new Whole(evaluation));
  }

  private static Recorded of(String name, Evaluation evaluation, Content content) {
    return new Recorded(
        name,
        Optional.of(evaluation.skpId()),
        Optional.of(Integer.toString(evaluation.skpVersion())),
        Optional.of(evaluation.period().toString()),
        Optional.of(evaluation.ruleSet()),
        evaluation.ruleSetFingerprint().map(RuleSetFingerprint::text),
        Optional.of(evaluation.libraryVersion()),
        content);
  }

  /** What a line says around its evaluation is no other source: the evaluation says whose it is. */
  private static Recorded ofLine(String name, Map<?, ?> line, Evaluation evaluation) {
    Map<Object, Object> fields = new LinkedHashMap<>(line);
    fields.put("evaluation", SkpDocuments.tree(evaluation));
    return of(name, evaluation, new Line(fields));
  }

  private static Recorded ofLine(String name, Map<?, ?> line) {
    return new Recorded(
        name,
        text(line, "skpId"),
        text(line, "skpVersion"),
        text(line, "period"),
        text(line, "ruleSet"),
        Optional.empty(),
        Optional.empty(),
        new Line(line));
  }

  private Audited audited(Recorded recorded) throws WrongInputException {
    if (recorded.skpId().isEmpty()) {
      return notReproducible(
          recorded,
          Optional.empty(),
          "NO_PLAN",
          "yang tercatat tidak menyebut SKP-nya, karena tidak ada yang diputuskan",
          "what is recorded names no plan, for nothing was decided");
    }
    String id = recorded.skpId().get();
    List<Filed> found = appraisals.getOrDefault(id, List.of()).stream()
        .filter(each -> each.isOf(recorded))
        .toList();
    if (found.size() == 1) {
      met.add(found.get(0));
      return audited(recorded, found.get(0).place());
    }
    String whose = id
        + recorded.version().map(each -> " (" + each + ")").orElse("")
        + recorded.period().map(each -> ", " + each).orElse("");
    return found.isEmpty() && isOfRatings(recorded)
        ? fromYear(recorded, whose)
        : notFound(recorded, found, whose);
  }

  /** Tells whether the ratings in the file of a year are enough to decide it again. */
  private static boolean isOfRatings(Recorded recorded) {
    return recorded.content() instanceof Whole || recorded.content() instanceof Row;
  }

  /** Decides again from the ratings that the file of the year holds of the period. */
  private Audited fromYear(Recorded recorded, String whose) throws WrongInputException {
    List<Filed> years = appraisals.getOrDefault(recorded.skpId().orElseThrow(), List.of()).stream()
        .filter(Filed::isYear)
        .toList();
    if (years.isEmpty()) {
      return notReproducible(
          recorded,
          Optional.empty(),
          "NO_APPRAISAL",
          "tidak ada penilaian atas SKP " + whose
              + " di antara BERKAS, dan tidak ada berkas tahunnya dengan rating; berikan salah satunya",
          "none of FILE is an appraisal of the plan " + whose
              + ", nor the file of its year with the ratings; give one of them");
    } else if (years.size() > 1) {
      return severalFiles(recorded, years, whose);
    }
    Place place = years.get(0).place();
    PerformanceFile file = again(place, PerformanceFileJson::read);
    List<PeriodRatings> rated = file.all(PeriodRatings.class).stream()
        .map(PeriodRatings::period)
        .filter(each ->
            recorded.period().filter(then -> !then.equals(each.toString())).isEmpty())
        .distinct()
        .flatMap(each -> file.lastRatings(each).stream())
        .toList();
    if (rated.isEmpty()) {
      return notReproducible(
          recorded,
          Optional.of(place),
          "NO_APPRAISAL",
          "tidak ada penilaian atas SKP " + whose + " di antara BERKAS, dan " + place
              + " tidak memuat ratingnya; berikan penilaiannya",
          "none of FILE is an appraisal of the plan " + whose + ", and " + place
              + " holds no ratings of it; give the appraisal");
    } else if (rated.size() > 1) {
      String ids = Words.few(rated.stream().map(PeriodRatings::id).toList(), Text.ENGLISH);
      return notReproducible(
          recorded,
          Optional.of(place),
          "SEVERAL_APPRAISALS",
          "rating atas SKP " + whose + " ada beberapa: " + ids,
          "there are several ratings of the plan " + whose + ": " + ids);
    }
    met.add(years.get(0));
    return fromYear(recorded, place, file, rated.get(0));
  }

  private Audited fromYear(
      Recorded recorded, Place place, PerformanceFile file, PeriodRatings ratings)
      throws WrongInputException {
    EvaluationPeriod period = ratings.period();
    Optional<RuleSet> ruleSet = recorded.ruleSet().isPresent()
        ? ruleSets.find(recorded.ruleSet().get())
        : Optional.of(law.of(place.toString(), new FileReview(file, period, Inputs.lastDay(file))));
    Optional<Message> absence = ruleSet.flatMap(MonitoringRules::absence);
    if (absence.isPresent()) {
      Text why = absence.get().toText();
      return notReproducible(
          recorded, Optional.of(place), "NO_APPRAISAL", why.indonesian(), why.english());
    }
    return audited(
        recorded,
        place,
        ruleSet,
        law -> file.planFor(period).stream()
            .flatMap(plan -> law.findings(plan, period.last(), Inputs.placeOf(file, plan)).stream())
            .toList(),
        each -> difference(recorded.content(), PerformanceYear.of(each).evaluate(file, ratings)));
  }

  private static Audited notFound(Recorded recorded, List<Filed> found, String whose) {
    boolean isYear = recorded.content() instanceof Yearly;
    String all = few(found);
    if (found.isEmpty()) {
      return isYear
          ? notReproducible(
              recorded,
              Optional.empty(),
              "NO_FILE",
              "tidak ada berkas setahun dari SKP " + whose + " di antara BERKAS",
              "none of FILE is the file of a year of the plan " + whose)
          : notReproducible(
              recorded,
              Optional.empty(),
              "NO_APPRAISAL",
              "tidak ada penilaian atas SKP " + whose + " di antara BERKAS",
              "none of FILE is an appraisal of the plan " + whose);
    }
    return isYear
        ? severalFiles(recorded, found, whose)
        : notReproducible(
            recorded,
            Optional.empty(),
            "SEVERAL_APPRAISALS",
            "penilaian atas SKP " + whose + " ada beberapa: " + all,
            "there are several appraisals of the plan " + whose + ": " + all);
  }

  private static Audited severalFiles(Recorded recorded, List<Filed> found, String whose) {
    return notReproducible(
        recorded,
        Optional.empty(),
        "SEVERAL_FILES",
        "berkas setahun dari SKP " + whose + " ada beberapa: " + few(found),
        "there are several files of a year of the plan " + whose + ": " + few(found));
  }

  private static String few(List<Filed> found) {
    return Words.few(found.stream().map(each -> each.place().toString()).toList(), Text.ENGLISH);
  }

  private Audited audited(Recorded recorded, Place place) throws WrongInputException {
    if (recorded.content() instanceof Yearly yearly) {
      List<PerformanceFile> joined = new ArrayList<>();
      for (Object id : list(yearly.report().get("joinedWith"))) {
        List<Filed> found = appraisals.getOrDefault(id.toString(), List.of()).stream()
            .filter(Filed::isYear)
            .toList();
        if (found.size() != 1) {
          return notFound(recorded, found, id.toString());
        }
        joined.add(again(found.get(0).place(), PerformanceFileJson::read));
      }
      PerformanceFile file = again(place, PerformanceFileJson::read);
      return audited(
          recorded,
          place,
          ruleSets.find(recorded.ruleSet().orElse("")),
          law -> file.plans().stream()
              .flatMap(plan -> law.findings(plan, Inputs.placeOf(file, plan)).stream())
              .toList(),
          ruleSet -> ofYear(yearly.report(), file, joined, ruleSet, isOtherVersion(recorded)));
    }
    Appraisal appraisal = again(place, AppraisalJson::read);
    Optional<RuleSet> ruleSet;
    try {
      ruleSet = recorded.ruleSet().isPresent()
          ? ruleSets.find(recorded.ruleSet().get())
          : Optional.of(law.of(place.toString(), appraisal));
    } catch (RuleSetSelectionException noRuleSet) {
      throw Inputs.noRuleSet(place.toString(), "/period", noRuleSet);
    }
    return audited(
        recorded,
        place,
        ruleSet,
        law -> law.findings(appraisal),
        each -> difference(recorded, appraisal, each));
  }

  /** Reads a document once more, in whose place another may stand by now. */
  private static <T> T again(Place place, Function<byte[], T> reading) throws WrongInputException {
    byte[] document = place.read();
    try {
      return reading.apply(document);
    } catch (DocumentException changed) {
      throw Inputs.refused(place.toString(), document, changed);
    }
  }

  private Audited audited(
      Recorded recorded,
      Place place,
      Optional<RuleSet> ruleSet,
      Function<Applicability, List<Finding>> question,
      Function<RuleSet, Optional<Difference>> again) {
    if (ruleSet.isEmpty()) {
      String id = InvalidValueException.shown(recorded.ruleSet().orElse(""));
      return notReproducible(
          recorded,
          Optional.of(place),
          "NO_RULE_SET",
          "himpunan aturan " + id + " tidak terpasang; berikan dengan --plugin atau --variant",
          "the rule set " + id + " is not installed; give it by --plugin or --variant");
    }
    Optional<Finding> against = law.objection(ruleSet.get(), question);
    if (against.isPresent()) {
      Text said = against.get().message().toText();
      return notReproducible(
          recorded,
          Optional.of(place),
          against.get().code(),
          "himpunan aturan " + ruleSet.get().id() + ": " + said.indonesian()
              + "; atau lanjutkan dengan --force",
          "rule set " + ruleSet.get().id() + ": " + said.english() + "; or go on with --force");
    }
    used.add(ruleSet.get());
    Optional<Difference> difference = again.apply(ruleSet.get());
    String now = ruleSet.get().fingerprint();
    if (recorded.fingerprint().filter(then -> !then.equals(now)).isPresent()) {
      return told(
          recorded,
          Optional.of(place),
          difference.isPresent() ? Outcome.NOT_REPRODUCIBLE : Outcome.SAME_OTHER_RULE_SET,
          "OTHER_RULE_SET",
          Text.of(
              "himpunan aturan " + ruleSet.get().id()
                  + " yang terpasang lain daripada yang tercatat; hasilnya "
                  + difference
                      .map(each -> each.code() + " " + each.words().indonesian())
                      .orElse("sama"),
              "the rule set " + ruleSet.get().id()
                  + " that is installed is another than was recorded; it gives "
                  + difference
                      .map(each -> each.code() + " " + each.words().english())
                      .orElse("the same")),
          Optional.empty());
    }
    return difference
        .map(each -> told(
            recorded,
            Optional.of(place),
            Outcome.DIFFERENT,
            each.code(),
            byVersion(each.words(), recorded),
            each.step()))
        .orElseGet(() ->
            told(recorded, Optional.of(place), Outcome.SAME, "", Text.same("-"), Optional.empty()));
  }

  /** Another version of the library may decide otherwise under the same rule set. */
  private static Text byVersion(Text words, Recorded recorded) {
    return recorded
        .library()
        .filter(then -> !then.equals(LibraryVersion.CURRENT))
        .map(then -> Text.of(
            words.indonesian() + "; tercatat oleh versi pustaka " + then,
            words.english() + "; recorded by version " + then + " of the library"))
        .orElse(words);
  }

  private static Audited notReproducible(
      Recorded recorded, Optional<Place> place, String code, String indonesian, String english) {
    return told(
        recorded,
        place,
        Outcome.NOT_REPRODUCIBLE,
        code,
        Text.of(indonesian, english),
        Optional.empty());
  }

  private static Audited told(
      Recorded recorded,
      Optional<Place> place,
      Outcome outcome,
      String code,
      Text why,
      Optional<Integer> step) {
    return new Audited(
        recorded.place(), place.map(Place::toString), recorded.skpId(), outcome, code, why, step);
  }

  private static boolean isOtherVersion(Recorded recorded) {
    return !recorded.library().equals(Optional.of(LibraryVersion.CURRENT));
  }

  /**
   * Finds what differs from the report of a year: of files that were joined, in whatever order, each as it was known on the same
   * day or on its last one.
   */
  private static Optional<Difference> ofYear(
      Map<?, ?> then,
      PerformanceFile file,
      List<PerformanceFile> joined,
      RuleSet ruleSet,
      boolean isOtherVersion) {
    EvaluationPeriod period;
    LocalDate day;
    try {
      period = EvaluationPeriod.parse(text(then, "period").orElse(""));
      day = LocalDate.parse(text(then, "reviewedOn").orElse(""));
    } catch (InvalidValueException | DateTimeParseException malformed) {
      return Optional.of(Difference.of("period", text(then, "period").orElse("-"), "-"));
    }
    Optional<Difference> first = Optional.empty();
    for (int place = 0; place <= joined.size(); place++) {
      for (boolean last : new boolean[] {false, true}) {
        List<FileReview> reviews = new ArrayList<>();
        for (PerformanceFile each : joined) {
          reviews.add(new FileReview(each, period, last ? Inputs.lastDay(each) : day));
        }
        reviews.add(place, new FileReview(file, period, day));
        YearReport report = PerformanceYear.of(ruleSet).join(reviews).get(place);
        Optional<Difference> difference =
            difference(then, object(SkpDocuments.tree(report)), Set.of(), isOtherVersion);
        if (difference.isEmpty()) {
          return difference;
        }
        first = first.isPresent() ? first : difference;
        if (joined.isEmpty()) {
          return first;
        }
      }
    }
    return first;
  }

  private static Optional<Difference> difference(
      Recorded recorded, Appraisal appraisal, RuleSet ruleSet) {
    boolean isOtherVersion = isOtherVersion(recorded);
    Content content = recorded.content();
    if (isOfRatings(recorded)) {
      return difference(content, ruleSet.decideValue(PerformanceRules.EVALUATION, appraisal));
    }
    EvaluationReport report = PerformanceRules.of(ruleSet).evaluate(appraisal);
    return content instanceof Explained explained
        ? ofReport(explained.report(), object(SkpDocuments.tree(report)), isOtherVersion)
        : ofLine(((Line) content).fields(), appraisal, report, isOtherVersion);
  }

  private static Optional<Difference> difference(Content content, Decision<Evaluation> decision) {
    return content instanceof Row row
        ? ofRow(row.values(), decision)
        : ofEvaluation(((Whole) content).evaluation(), decision);
  }

  private static Optional<Difference> ofRow(PersonResult row, Decision<Evaluation> decision) {
    Optional<Difference> predicate = row.predicate()
        .filter(then -> !then.name().equals(predicateOf(decision)))
        .map(then -> Difference.of("predicate", then, predicateOf(decision)));
    return predicate.or(() -> decision
        .toOptional()
        .flatMap(now -> Stream.of(
                ofRow("resultRating", row.resultRating(), now.resultRating()),
                ofRow("behaviourRating", row.behaviourRating(), now.behaviourRating()),
                ofRow(
                    "organisationPredicate",
                    row.organisationPredicate(),
                    now.organisationPredicate()))
            .flatMap(Optional::stream)
            .findFirst()));
  }

  private static Optional<Difference> ofRow(
      String field, Optional<? extends Enum<?>> then, Optional<? extends Enum<?>> now) {
    return then.filter(each -> !now.equals(then))
        .map(each -> Difference.of(field, each, now.<Object>map(other -> other).orElse("-")));
  }

  private static Optional<Difference> ofEvaluation(Evaluation then, Decision<Evaluation> decision) {
    return then.predicate().name().equals(predicateOf(decision))
        ? difference(
            object(SkpDocuments.tree(then)),
            object(SkpDocuments.tree(decision.orThrow())),
            Set.of("ruleSetFingerprint", "libraryVersion"))
        : Optional.of(Difference.of("predicate", then.predicate(), predicateOf(decision)));
  }

  private static Optional<Difference> ofLine(
      Map<?, ?> then, Appraisal appraisal, EvaluationReport report, boolean isOtherVersion) {
    Decision<Evaluation> decision = report.decision();
    if (then.get("evaluation") instanceof Map<?, ?> evaluation) {
      Optional<Difference> inside =
          ofEvaluation(SkpDocuments.read(Evaluation.class, evaluation), decision);
      if (inside.isPresent()) {
        return inside;
      }
    } else {
      Map<?, ?> why = object(then.get("undecided"));
      String before = text(why, "reason").orElse("") + " " + text(why, "field").orElse("");
      if (!before.equals(predicateOf(decision))) {
        return Optional.of(
            Difference.of("decision", before.strip(), predicateOf(decision).strip()));
      }
    }
    Map<?, ?> now = object(StrictJson.parse(JsonLine.of(Evaluated.contentOf(appraisal, report))));
    return difference(then, now, Set.of("file", "line", "evaluation", "ruleSet"), isOtherVersion);
  }

  private static String predicateOf(Decision<Evaluation> decision) {
    return decision instanceof Undecided<?> undecided
        ? undecided.reason() + " " + undecided.pointer()
        : decision.orThrow().predicate().name();
  }

  /** Finds the first step of two reports that differs, or else what was decided from the same steps, or else any field. */
  private static Optional<Difference> ofReport(
      Map<?, ?> then, Map<?, ?> now, boolean isOtherVersion) {
    List<?> before = list(then.get("trace"));
    List<?> after = list(now.get("trace"));
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      Map<?, ?> one = object(i < before.size() ? before.get(i) : null);
      Map<?, ?> other = object(i < after.size() ? after.get(i) : null);
      Optional<Difference> within = difference(one, other, Set.of(), isOtherVersion);
      if (within.isPresent()) {
        return Optional.of(ofStep(i + 1, one, other, within.get()));
      }
    }
    return difference(
            object(then.get("decision")), object(now.get("decision")), Set.of(), isOtherVersion)
        .or(() -> codes(then).equals(codes(now))
            ? Optional.empty()
            : Optional.of(Difference.of("findings", codes(then), codes(now))))
        .or(() -> difference(
            then, now, then.containsKey("because") ? Set.of() : Set.of("because"), isOtherVersion));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> all ? all : List.of();
  }

  private static List<Object> codes(Map<?, ?> report) {
    List<Object> codes = new ArrayList<>();
    list(report.get("findings"))
        .forEach(each -> codes.add(text(object(each), "code").orElse("") + " "
            + text(object(each), "location").orElse("")));
    return codes;
  }

  private static Difference ofStep(int number, Map<?, ?> then, Map<?, ?> now, Difference within) {
    String before = shortly(then);
    String after = shortly(now);
    Text told = before.equals(after)
        ? Text.of(
            within.code() + ": " + within.words().indonesian(),
            within.code() + ": " + within.words().english())
        : Difference.of("step", before, after).words();
    Text words = Text.of(
        "langkah " + number + ": " + told.indonesian(), "step " + number + ": " + told.english());
    return new Difference("step", words, Optional.of(number));
  }

  private static String shortly(Map<?, ?> step) {
    return step.isEmpty()
        ? "-"
        : step.get("name") + text(step, "place").map(place -> " " + place).orElse("") + " = "
            + JsonLine.of(step.get("value"));
  }

  private static Optional<Difference> difference(
      Map<?, ?> then, Map<?, ?> now, Set<String> others) {
    return difference(then, now, others, false);
  }

  /** Finds the first field, at whatever depth, that differs. */
  private static Optional<Difference> difference(
      Map<?, ?> then, Map<?, ?> now, Set<String> others, boolean isOtherVersion) {
    Set<Object> names = new LinkedHashSet<>(then.keySet());
    names.addAll(now.keySet());
    return names.stream()
        .filter(name -> !others.contains(name))
        .flatMap(name ->
            difference(name.toString(), then.get(name), now.get(name), isOtherVersion).stream())
        .findFirst();
  }

  private static Optional<Difference> difference(
      String at, @Nullable Object then, @Nullable Object now, boolean isOtherVersion) {
    if (Objects.equals(then, now)
        || OF_LIBRARY.contains(at)
        || (isOtherVersion && WORDINGS.contains(at))) {
      return Optional.empty();
    }
    if (then instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
      return difference(before, after, Set.of(), isOtherVersion).map(each -> each.below(at));
    } else if (then instanceof List<?> before
        && now instanceof List<?> after
        && before.size() == after.size()) {
      return IntStream.range(0, before.size())
          .boxed()
          .flatMap(i ->
              difference(Integer.toString(i), before.get(i), after.get(i), isOtherVersion).stream())
          .findFirst()
          .map(each -> each.below(at));
    }
    return Optional.of(Difference.of(
        at,
        Optional.<Object>ofNullable(then).orElse("-"),
        Optional.<Object>ofNullable(now).orElse("-")));
  }
}
