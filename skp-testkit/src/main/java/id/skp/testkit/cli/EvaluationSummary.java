package id.skp.testkit.cli;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.people.Institution;
import id.skp.core.people.Unit;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.text.Text;
import id.skp.json.Rows;
import id.skp.rules.Decision;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import id.skp.rules.message.Message;
import id.skp.rules.message.Wording;
import id.skp.rules.permenpanrb6of2022.Rules6Of2022;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.testkit.cli.Section.Fact;
import id.skp.testkit.cli.Section.Facts;
import id.skp.testkit.cli.Section.Item;
import id.skp.testkit.cli.Section.Items;
import id.skp.testkit.internal.JsonLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What many evaluations come to: it grows with the units and the kinds of findings, not with the documents. */
final class EvaluationSummary {
  static final Text TITLE = Text.of("Ringkasan evaluasi kinerja", "Summary of evaluations");

  private static final String DOCUMENT = "skp-evaluation-summary/1";
  private static final Text DOCUMENTS = Text.of("Dokumen", "Documents");
  private static final Text DECIDED = Text.of("Diputuskan", "Decided");
  private static final Text UNDECIDED = Text.of("Tidak dapat diputuskan", "Undecided");
  private static final Text REFUSED = Text.of("Ditolak", "Refused");
  private static final Text WITH_FINDINGS = Text.of("Dengan temuan", "With findings");
  private static final Text PREDICATES = Text.of("Predikat kinerja", "Predicates");
  private static final Text UNITS = Text.of("Unit kerja", "Units");
  private static final Text ORGANISATION =
      Text.of("Predikat kinerja organisasi: {0}", "Organisation predicate: {0}");
  private static final Text SEVERAL = Text.of(
      "Predikat kinerja organisasi berbeda-beda antardokumen: {0}",
      "The documents give different organisation predicates: {0}");
  private static final Text CONFORMS =
      Text.of("sebarannya sesuai panduan", "the distribution follows the guide");
  private static final Text FIRST = Text.of("pertama: {0}", "first: {0}");
  private static final Text TOLD = Text.of(
      "{0} dokumen: {1} diputuskan, {2} tidak dapat diputuskan, {3} ditolak",
      "{0} documents: {1} decided, {2} undecided, {3} refused");
  private static final Text TOLD_OF_ONE = Text.of(
      "{0} dokumen: {1} diputuskan, {2} tidak dapat diputuskan, {3} ditolak",
      "{0} document: {1} decided, {2} undecided, {3} refused");
  private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

  private final Map<PerformancePredicate, Long> predicates = empty();
  private final Map<Team, Tally> teams = new HashMap<>();
  private final Map<String, FindingTally> findings = new TreeMap<>();
  private final Map<String, ReasonTally> reasons = new TreeMap<>();
  private long decided;
  private long undecided;
  private long refused;
  private long withFindings;

  /** Those whose predicates are spread against one organisation predicate. */
  private record Team(Unit unit, EvaluationPeriod period, String ruleSet) {
    static final Comparator<Team> ORDER = Comparator.comparing(
            (Team team) -> team.institution().map(Institution::name).orElse(""))
        .thenComparing(team -> team.institution().map(Institution::id).orElse(""))
        .thenComparing(team -> team.unit().name())
        .thenComparing(team -> team.period().toString())
        .thenComparing(Team::ruleSet);

    Optional<Institution> institution() {
      return unit.institution();
    }
  }

  private static final class Tally {
    private final RuleSet ruleSet;
    private final Map<PerformancePredicate, Long> predicates = empty();

    /** Without the leaders of units, who are rated through the unit. */
    private final Map<PerformancePredicate, Long> people = empty();

    private final Set<OrganisationPredicate> organisation =
        EnumSet.noneOf(OrganisationPredicate.class);
    private long undecided;

    Tally(RuleSet ruleSet) {
      this.ruleSet = ruleSet;
    }

    /** Returns what the rule set says of the spread, if it says anything and it is known against what. */
    Optional<Decision<Review>> distribution() {
      return Optional.of(organisation)
          .filter(all -> all.size() == 1 && !people.isEmpty())
          .map(all -> ruleSet.decide(
              Rules6Of2022.PREDICATE_DISTRIBUTION,
              UnitPredicates.of(all.iterator().next(), people)))
          .filter(decision -> !(decision instanceof Undecided<?> none
              && none.reason() == Undecided.Reason.NO_RULE));
    }
  }

  private record FindingTally(Severity severity, long count, long documents) {}

  private record ReasonTally(Undecided<?> example, String field, String first, long count) {}

  private static Map<PerformancePredicate, Long> empty() {
    return new EnumMap<>(PerformancePredicate.class);
  }

  private List<Map.Entry<Team, Tally>> teams() {
    return teams.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Team.ORDER))
        .toList();
  }

  /** Counts a document that was refused. */
  void addRefused() {
    refused++;
  }

  void add(Evaluated each) {
    Tally team = teams.computeIfAbsent(
        new Team(
            each.appraisal().skp().employee().unit(),
            each.appraisal().period(),
            each.report().decision().ruleSet().id()),
        added -> new Tally(each.report().decision().ruleSet()));
    each.appraisal().organisationPredicate().ifPresent(team.organisation::add);
    each.report()
        .decision()
        .toOptional()
        .ifPresentOrElse(
            evaluation -> {
              decided++;
              predicates.merge(evaluation.predicate(), 1L, Long::sum);
              team.predicates.merge(evaluation.predicate(), 1L, Long::sum);
              if (!each.appraisal().isOfUnitLeader()) {
                team.people.merge(evaluation.predicate(), 1L, Long::sum);
              }
            },
            () -> {
              undecided++;
              team.undecided++;
            });
    Stream.of(each.report().decision(), each.report().review())
        .forEach(decision -> addReason(decision, each.document().name()));
    addFindings(each.report().findings());
  }

  private void addReason(Decision<?> decision, String document) {
    if (decision instanceof Undecided<?> why) {
      String field = INDEX.matcher(why.pointer()).replaceAll("/*");
      reasons.merge(
          why.rule() + " " + why.reason() + " " + field,
          new ReasonTally(why, field, document, 1),
          (sum, one) -> new ReasonTally(sum.example(), field, sum.first(), sum.count() + 1));
    }
  }

  private void addFindings(List<Finding> found) {
    withFindings += found.isEmpty() ? 0 : 1;
    Map<String, List<Finding>> byCode =
        found.stream().collect(Collectors.groupingBy(Finding::code));
    byCode.forEach((code, all) -> findings.merge(
        code,
        new FindingTally(all.get(0).severity(), Finding.count(all), 1),
        (sum, one) ->
            new FindingTally(sum.severity(), sum.count() + one.count(), sum.documents() + 1)));
  }

  /** Returns the counts alone, in a sentence. */
  String toSentence(Locale locale) {
    return Message.of(
            documents() == 1 ? TOLD_OF_ONE : TOLD, documents(), decided, undecided, refused)
        .in(locale);
  }

  private long documents() {
    return decided + undecided + refused;
  }

  Page toPage(Locale locale) {
    Page told = new Page(
        locale,
        List.of(
            new Section(
                TITLE.in(locale),
                new Facts(List.of(
                    fact(DOCUMENTS, documents(), locale),
                    fact(DECIDED, decided, locale),
                    fact(UNDECIDED, undecided, locale),
                    fact(REFUSED, refused, locale),
                    fact(WITH_FINDINGS, withFindings, locale)))),
            new Section(
                PREDICATES.in(locale),
                new Facts(predicates.entrySet().stream()
                    .map(each -> fact(each.getKey().label(), each.getValue(), locale))
                    .toList())),
            new Section(UNITS.in(locale), Items.of(teams(), each -> item(each, locale))),
            new Section(
                Words.FINDINGS.in(locale),
                new Items(findings.entrySet().stream()
                    .map(each -> new Item(
                        each.getValue().severity().label(locale) + " " + each.getKey() + ": "
                            + Wording.of(each.getValue().count(), locale),
                        List.of()))
                    .toList())),
            new Section(
                UNDECIDED.in(locale),
                new Items(
                    reasons.values().stream().map(each -> item(each, locale)).toList()))));
    return told.decidedBy(teams().stream().map(each -> each.getValue().ruleSet).toList());
  }

  private static Fact fact(Text name, long count, Locale locale) {
    return new Fact(name.in(locale), Wording.of(count, locale));
  }

  private static Item item(Map.Entry<Team, Tally> each, Locale locale) {
    Team team = each.getKey();
    Tally tally = each.getValue();
    List<String> details = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    tally.predicates.forEach((predicate, count) ->
        counts.add(predicate.label(locale) + " " + Wording.of(count, locale)));
    if (tally.undecided > 0) {
      counts.add(Words.UNDECIDED.in(locale) + " " + Wording.of(tally.undecided, locale));
    }
    details.add(String.join(", ", counts));
    if (!tally.organisation.isEmpty()) {
      details.add(Message.of(
              tally.organisation.size() > 1 ? SEVERAL : ORGANISATION,
              List.copyOf(tally.organisation))
          .in(locale));
    }
    tally.distribution().ifPresent(decision -> details.addAll(spread(decision, locale)));
    String institution = team.institution().map(at -> ", " + at.name()).orElse("");
    return new Item(team.unit().name() + institution + ", " + team.period().label(locale), details);
  }

  private static List<String> spread(Decision<Review> decision, Locale locale) {
    if (decision instanceof Undecided<?> why) {
      return List.of(Words.reasonOf(why, locale));
    }
    List<Finding> found = decision.orThrow().findings();
    return found.isEmpty()
        ? List.of(CONFORMS.in(locale))
        : found.stream()
            .map(each -> each.code() + ": " + each.message().in(locale))
            .toList();
  }

  private static Item item(ReasonTally each, Locale locale) {
    String field = each.field().isEmpty() ? "" : " " + each.field();
    return new Item(
        each.example().rule() + ": " + each.example().reason() + field + ": "
            + Wording.of(each.count(), locale),
        List.of(
            each.example().message().in(locale), Message.of(FIRST, each.first()).in(locale)));
  }

  /** Returns the summary as a JSON object on one line. */
  String toJson() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("document", DOCUMENT);
    summary.put("documents", documents());
    summary.put("decided", decided);
    summary.put("undecided", undecided);
    summary.put("refused", refused);
    summary.put("withFindings", withFindings);
    summary.put("predicates", named(predicates));
    summary.put("units", list(teams(), EvaluationSummary::members));
    summary.put("findings", list(findings.entrySet(), each -> {
      Map<String, Object> finding = new LinkedHashMap<>();
      finding.put("code", each.getKey());
      finding.put("severity", each.getValue().severity());
      finding.put("count", each.getValue().count());
      finding.put("documents", each.getValue().documents());
      return finding;
    }));
    summary.put("reasons", list(reasons.values(), each -> {
      Map<String, Object> reason = new LinkedHashMap<>();
      reason.put("rule", each.example().rule());
      reason.put("reason", each.example().reason());
      reason.put("field", each.field());
      reason.put("count", each.count());
      reason.put("first", each.first());
      reason.put("message", Evaluated.wordsOf(each.example().message().toText()));
      return reason;
    }));
    return JsonLine.of(summary);
  }

  private static <T> List<Object> list(
      Collection<T> all, Function<T, Map<String, Object>> members) {
    return all.stream().<Object>map(members).toList();
  }

  private static Map<String, Object> named(Map<PerformancePredicate, Long> counts) {
    Map<String, Object> named = new LinkedHashMap<>();
    counts.forEach((predicate, count) -> named.put(predicate.name(), count));
    return named;
  }

  private static Map<String, Object> members(Map.Entry<Team, Tally> each) {
    Map<String, Object> unit = new LinkedHashMap<>();
    unit.put("unit", each.getKey().unit().name());
    each.getKey().institution().ifPresent(at -> unit.put("institution", at.id()));
    unit.put("period", each.getKey().period().toString());
    unit.put("ruleSet", each.getKey().ruleSet());
    unit.put("predicates", named(each.getValue().predicates));
    unit.put("undecided", each.getValue().undecided);
    if (!each.getValue().organisation.isEmpty()) {
      unit.put("organisationPredicates", List.copyOf(each.getValue().organisation));
    }
    each.getValue()
        .distribution()
        .flatMap(Decision::toOptional)
        .ifPresent(review -> unit.put("distribution", review.codes()));
    return unit;
  }

  /** Returns the counts as rows of a sheet: what is counted, of which unit and period, of which code. */
  String toCsv() {
    List<List<String>> csv = new ArrayList<>();
    row(csv, "counted", "institution", "unit", "period", "ruleSet", "code", "count");
    total(csv, "decided", decided);
    total(csv, "undecided", undecided);
    total(csv, "refused", refused);
    total(csv, "withFindings", withFindings);
    predicates.forEach((predicate, count) ->
        row(csv, "predicate", "", "", "", "", predicate.name(), count.toString()));
    findings.forEach(
        (code, tally) -> row(csv, "finding", "", "", "", "", code, Long.toString(tally.count())));
    reasons
        .values()
        .forEach(each -> row(
            csv,
            "reason",
            "",
            "",
            "",
            "",
            each.example().reason() + " " + each.field(),
            Long.toString(each.count())));
    teams().forEach(each -> {
      Team team = each.getKey();
      Tally tally = each.getValue();
      tally.predicates.forEach((predicate, count) ->
          row(csv, "unitPredicate", team, predicate.name(), count.toString()));
      tally.organisation.forEach(
          predicate -> row(csv, "organisationPredicate", team, predicate.name(), ""));
      tally
          .distribution()
          .flatMap(Decision::toOptional)
          .ifPresent(
              review -> review.codes().forEach(code -> row(csv, "distribution", team, code, "")));
    });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Rows.writeCells(csv, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void total(List<List<String>> csv, String what, long count) {
    row(csv, what, "", "", "", "", "", Long.toString(count));
  }

  private static void row(
      List<List<String>> csv, String what, Team team, String code, String count) {
    row(
        csv,
        what,
        team.institution().map(Institution::id).orElse(""),
        team.unit().name(),
        team.period().toString(),
        team.ruleSet(),
        code,
        count);
  }

  private static void row(List<List<String>> csv, String... cells) {
    csv.add(Stream.of(cells).map(InvalidValueException::visible).toList());
  }
}
