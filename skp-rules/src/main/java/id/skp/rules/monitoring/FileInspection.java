package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.law.LegalSource;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import id.skp.core.year.Reference;
import id.skp.core.year.UnresolvedReference;
import id.skp.rules.Applicability;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Review;
import id.skp.rules.finding.Severity;
import id.skp.rules.planreview.FindingCodes;
import id.skp.rules.planreview.HeadFindings;
import id.skp.rules.planreview.PlanReviewProcedure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A file while it is looked at as it was known on a day, and what was found so far. */
final class FileInspection {
  /** So many things that are not there are told of one entry. */
  private static final int MOST_UNKNOWN = 100;

  private final Map<MonitoringFinding, FindingKind> kinds;
  private final PerformanceFile file;
  private final EvaluationPeriod period;
  private final LocalDate day;
  private final FilesTogether together;
  private final List<Skp> plans;
  private final Map<String, String> pointers = new HashMap<>();
  private final Map<Object, String> ids = new HashMap<>();
  private final Map<DateRange, Optional<DateRange>> ran = new HashMap<>();
  private final List<Finding> findings = new Findings();
  private final Map<String, Set<Object>> found = new HashMap<>();

  FileInspection(Map<MonitoringFinding, FindingKind> kinds, FileReview review) {
    this.kinds = kinds;
    this.file = review.file().asOf(review.reviewedOn());
    this.period = review.period();
    this.day = review.reviewedOn();
    this.together = FilesTogether.of(file, review.others(), day, period.year());
    this.plans = file.plans();
    List<Integer> places = file.places();
    for (int i = 0; i < places.size(); i++) {
      FileEntry entry = file.entries().get(i).entry();
      pointers.put(keyOf(entry), "/" + entry.kind().listName() + "/" + places.get(i));
    }
  }

  PerformanceFile file() {
    return file;
  }

  /** Returns the file and the employee's other files of the year. */
  FilesTogether together() {
    return together;
  }

  EvaluationPeriod period() {
    return period;
  }

  LocalDate day() {
    return day;
  }

  /** Returns the plan that the period is judged by. */
  Optional<Skp> plan() {
    return file.planFor(period);
  }

  /** Returns the days of the period that were over on the day of the review, if any. */
  Optional<DateRange> daysSoFar() {
    LocalDate last = day.isBefore(period.last()) ? day : period.last();
    return last.isBefore(period.first())
        ? Optional.empty()
        : Optional.of(new DateRange(period.first(), last));
  }

  /** Tells whether something of that day belongs to the period under review. */
  boolean isInPeriod(LocalDate date) {
    return period.contains(date);
  }

  /** Looks at the values of a type, each with its entry. */
  <T> void each(Class<T> type, BiConsumer<T, FileEntry> look) {
    for (RecordedEntry recorded : file.entries()) {
      if (type.isInstance(recorded.entry().content())) {
        look.accept(type.cast(recorded.entry().content()), recorded.entry());
      }
    }
  }

  /** Returns the versions of the plan. */
  List<Skp> plans() {
    return plans;
  }

  /** Returns the version of the plan that was effective on a day, or was the last one before it. */
  Optional<Skp> planOn(LocalDate date) {
    return plans.stream()
        .filter(each -> !each.effectiveFrom().isAfter(date))
        .reduce((earlier, later) -> later);
  }

  /** Returns the days of a part of the year on which a version of the plan ran, from the first to the last; all without a plan. */
  Optional<DateRange> planned(DateRange part) {
    return plans.isEmpty() ? Optional.of(part) : ran.computeIfAbsent(part, this::ran);
  }

  private Optional<DateRange> ran(DateRange part) {
    Optional<DateRange> ran = Optional.empty();
    for (int i = 0; i < plans.size(); i++) {
      Optional<DateRange> held = held(i, part);
      if (held.isPresent()) {
        LocalDate from = ran.orElseGet(held::get).from();
        ran = Optional.of(new DateRange(from, held.get().to()));
      }
    }
    return ran;
  }

  /** Returns the days of a part of the year on which a version held. */
  Optional<DateRange> held(int version, DateRange part) {
    Skp plan = plans.get(version);
    LocalDate from = later(plan.effectiveFrom(), part.from());
    LocalDate to = earlier(plan.period().to(), part.to());
    if (version + 1 < plans.size()) {
      to = earlier(to, plans.get(version + 1).effectiveFrom().minusDays(1));
    }
    return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Returns the id of a value that the file holds. */
  String idOf(Object value) {
    if (ids.isEmpty()) {
      file.entries().stream()
          .map(RecordedEntry::entry)
          .forEach(each -> ids.putIfAbsent(each.content(), each.id()));
    }
    return Optional.ofNullable(ids.get(value)).orElseThrow();
  }

  void add(MonitoringFinding found, String location, Object... values) {
    Optional.ofNullable(kinds.get(found))
        .ifPresent(kind -> add(Finding.of(kind, location, values)));
  }

  /** Adds a finding that, of days before the rule set took force, another source asks for. */
  void add(
      Optional<LegalSource> earlier, MonitoringFinding found, String location, Object... values) {
    Optional.ofNullable(kinds.get(found))
        .map(kind -> earlier
            .map(source -> new FindingKind(kind.code(), kind.severity(), kind.wording(), source))
            .orElse(kind))
        .ifPresent(kind -> add(Finding.of(kind, location, values)));
  }

  void add(Finding finding) {
    findings.add(finding);
    finding.message().values().stream()
        .findFirst()
        .ifPresent(first ->
            found.computeIfAbsent(finding.code(), code -> new HashSet<>()).add(first));
  }

  /** Adds a finding that stands for as many of its code. */
  void add(int count, MonitoringFinding found, String location, Object... values) {
    Optional.ofNullable(kinds.get(found))
        .map(kind -> Finding.of(kind, location, values))
        .ifPresent(finding -> add(count == 1 ? finding : finding.andMore(count)));
  }

  /** Adds a finding whose severity the rule set says. */
  void add(Severity severity, MonitoringFinding found, String location, Object... values) {
    Optional.ofNullable(kinds.get(found))
        .ifPresent(kind -> add(Finding.of(kind, location, values).withSeverity(severity)));
  }

  /** Returns what was found so far, by code and place. */
  Set<String> places() {
    return findings.stream().map(FileInspection::placeOf).collect(Collectors.toSet());
  }

  static String placeOf(Finding finding) {
    return finding.code() + finding.location();
  }

  /** Tells whether something was found already whose sentence begins with a value. */
  boolean isFound(MonitoringFinding kind, Object first) {
    return found.getOrDefault(kind.name(), Set.of()).contains(first);
  }

  /**
   * Adds a finding on an entry.
   *
   * @param part the JSON Pointer of the property within the entry, empty for the entry
   */
  void add(MonitoringFinding found, FileEntry entry, String part, Object... values) {
    add(found, pointer(entry) + part, values);
  }

  String pointer(FileEntry entry) {
    return pointers.getOrDefault(keyOf(entry), "");
  }

  private static String keyOf(FileEntry entry) {
    return entry.kind().listName() + "/" + entry.id();
  }

  /** Looks at what the heads of plans and evaluation documents say against themselves. */
  void reviewHeads(HeadFindings heads) {
    each(Skp.class, (plan, entry) -> findings.addAll(heads.of(plan, pointer(entry))));
    each(
        EvaluationDocument.class,
        (document, entry) -> findings.addAll(heads.of(document, pointer(entry))));
  }

  /** Looks at what the plans hold and the regulation does not use. */
  void reviewUnused(PlanReviewProcedure plans) {
    each(
        Skp.class,
        (plan, entry) -> plans
            .notUsed(plan)
            .forEach(each -> findings.add(each.withLocation(pointer(entry) + each.location()))));
  }

  /** Looks whether the rule set is for the versions of the plan that hold in the period. */
  void reviewLaw(Applicability law) {
    each(Skp.class, (plan, entry) -> {
      if (plan.period().overlaps(period.range()) && !plan.effectiveFrom().isAfter(period.last())) {
        findings.addAll(law.findings(plan, period.last(), pointer(entry)));
      }
    });
  }

  void reviewReferences() {
    file.unresolved().stream()
        .collect(Collectors.groupingBy(
            each -> keyOf(each.entry()), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::addUnresolved);
  }

  /** Looks at the ids of each list, those of agreements among dialogues, and at the plans of the employee's files. */
  void reviewIds() {
    Map<EntryKind, Map<String, String>> lists = new EnumMap<>(EntryKind.class);
    Map<String, String> agreements = new HashMap<>();
    for (RecordedEntry recorded : file.entries()) {
      FileEntry entry = recorded.entry();
      reviewId(
          lists.computeIfAbsent(entry.kind(), kind -> new HashMap<>()),
          entry.id(),
          pointer(entry) + "/id");
      if (entry.content() instanceof PerformanceDialogue dialogue) {
        for (int i = 0; i < dialogue.agreements().size(); i++) {
          reviewId(
              agreements,
              dialogue.agreements().get(i).id(),
              pointer(entry) + "/agreements/" + i + "/id");
        }
      }
    }
    together.alike(file.skpId()).stream()
        .filter(other -> !other.equals(file.skpId()))
        .findFirst()
        .ifPresent(other -> add(MonitoringFinding.IDS_LOOK_ALIKE, "/skpId", other, file.skpId()));
    each(
        EvaluationRecord.class,
        (record, entry) -> together.holding(record).stream()
            .filter(other -> !other.equals(file.skpId()))
            .findFirst()
            .ifPresent(other -> add(
                MonitoringFinding.EVALUATION_ID_TAKEN,
                entry,
                "/id",
                record.id(),
                record.evaluation().period(),
                other)));
  }

  private void reviewId(Map<String, String> ids, String id, String location) {
    Names.alike(id, ids)
        .ifPresent(other -> add(MonitoringFinding.IDS_LOOK_ALIKE, location, other, id));
  }

  /** Of an entry that refers to very many things that are not there, the first are told and how many more there are. */
  private void addUnresolved(List<UnresolvedReference> ofEntry) {
    int told = Math.min(ofEntry.size(), MOST_UNKNOWN);
    int more = ofEntry.size() - told;
    for (int i = 0; i < told; i++) {
      Reference reference = ofEntry.get(i).reference();
      String id = reference.id();
      add(
          MonitoringFinding.UNKNOWN_REFERENCE,
          ofEntry.get(i).entry(),
          reference.pointer(),
          reference.target(),
          more > 0 && i == told - 1
              ? Text.of(id + " dan " + more + " lagi", id + " and " + more + " more")
              : id);
    }
  }

  Review review(FindingCodes disabled) {
    return new Review(disabled.without(findings));
  }
}
