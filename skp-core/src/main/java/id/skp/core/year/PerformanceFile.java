package id.skp.core.year;

import static id.skp.core.InvalidValueException.breach;
import static id.skp.core.TextKind.ID;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PerformancePredicate;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementOutcome;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.ExpectationDialogue;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.internal.Checks;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * <em>Berkas kinerja satu tahun</em>: all that is recorded on one plan, from the first dialogue to the last: versions of the
 * plan, action plans, realisations, evidence, observations, feedback, dialogues, coaching, ratings, evaluations, and what was
 * done about them.
 *
 * <pre>{@code
 * PerformanceFile file = PerformanceFile.of("SKP-2024-P14")
 *     .with(LocalDate.of(2024, 1, 9), FileEntry.of(clarified))
 *     .with(LocalDate.of(2024, 1, 12), FileEntry.of(skp))
 *     .with(LocalDate.of(2024, 2, 6), FileEntry.of(feedback));
 * file.feedback(PlanItem.result("R1"), EvaluationPeriod.quarter(2024, 1));
 * file.asOf(LocalDate.of(2024, 1, 31));      // what was known by then: no feedback yet
 * }</pre>
 *
 * <p>A file only grows: no entry is overwritten or lost, and the order in which entries arrive makes no difference. An
 * entry may refer to one that has not arrived; {@link #unresolved()} lists these. Source: PermenPAN-RB 6/2022.
 *
 * @param skpId the plan's id in the host system
 * @param entries the entries in the order of the days on which they were recorded
 * @param holidays the days that are no working days though their day of the week is one, each once and in order; needed where
 *     working days are counted, and then an empty list says that there are none
 */
public record PerformanceFile(
    String skpId, List<RecordedEntry> entries, Optional<List<LocalDate>> holidays) {
  /** Stands for the id where what records say is compared. */
  static final String ANY_ID = "-";

  private static final Comparator<RecordedEntry> FIXED =
      Comparator.<RecordedEntry, LocalDate>comparing(
              each -> each.entry().fixedOn().orElse(LocalDate.MIN))
          .thenComparing(RecordedEntry::recordedOn);

  /**
   * Refuses what cannot lie in one file, and puts the rest in order.
   *
   * @param skpId the plan's id in the host system
   * @param entries the entries in the order of the days on which they were recorded
   * @param holidays the days that are no working days though their day of the week is one, if they are told
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} if two entries of a kind, or two agreements,
   *     have one id, or {@code ENTRY_OF_OTHER_PLAN} if an entry names another plan
   */
  public PerformanceFile {
    ID.require(skpId, "skpId");
    requireNonNull(entries, "entries");
    if (!(entries instanceof Entries known && known.areOf(skpId))) {
      ImmutableList<RecordedEntry> given = ImmutableList.copyOf(entries);
      check(skpId, given);
      entries = new Entries(skpId, Entries.inOrder(given));
    }
    holidays = requireNonNull(holidays, "holidays")
        .map(days -> ImmutableSortedSet.copyOf(days).asList());
  }

  /**
   * Makes a file that tells no holidays.
   *
   * @param skpId the plan's id in the host system
   * @param entries the entries in the order of the days on which they were recorded
   * @throws id.skp.core.InvalidValueException as the other constructor does
   */
  public PerformanceFile(String skpId, List<RecordedEntry> entries) {
    this(skpId, entries, Optional.empty());
  }

  private static void check(String skpId, List<RecordedEntry> entries) {
    Map<EntryKind, Set<String>> seen = new EnumMap<>(EntryKind.class);
    Set<String> agreements = new HashSet<>();
    EntryKind before = null;
    Set<String> ids = Set.of();
    for (RecordedEntry recorded : entries) {
      FileEntry entry = recorded.entry();
      if (entry.kind() != before) {
        before = entry.kind();
        ids = seen.computeIfAbsent(before, kind -> new HashSet<>());
      }
      int position = ids.size();
      if (!entry.skpId().orElse(skpId).equals(skpId)) {
        throw breach(
            "ENTRY_OF_OTHER_PLAN",
            place(entry, position) + planIdOf(entry.kind()),
            "semua catatan perlu milik SKP " + skpId,
            "all entries need to belong to the plan " + skpId,
            entry.skpId());
      } else if (!ids.add(entry.id())) {
        String member = entry.kind() == EntryKind.SKP ? "version" : "id";
        throw Checks.again("DUPLICATE_ID", place(entry, position) + member, entry.id());
      } else if (entry.content() instanceof PerformanceDialogue dialogue) {
        for (int i = 0; i < dialogue.agreements().size(); i++) {
          String id = dialogue.agreements().get(i).id();
          if (!agreements.add(id)) {
            throw Checks.again(
                "DUPLICATE_ID", place(entry, position) + "agreements[" + i + "].id", id);
          }
        }
      }
    }
  }

  /** Names a place as a document does: the list of the kind, and the position in it in the order given. */
  private static String place(FileEntry entry, int position) {
    return entry.kind().listName() + "[" + position + "].";
  }

  private static String planIdOf(EntryKind kind) {
    return switch (kind) {
      case SKP -> "id";
      case EVALUASI -> "evaluation.skpId";
      default -> "skpId";
    };
  }

  /**
   * Obtains an empty file.
   *
   * @param skpId the plan's id in the host system
   * @return the file
   * @throws id.skp.core.InvalidValueException with code {@code BLANK_TEXT}
   */
  public static PerformanceFile of(String skpId) {
    return new PerformanceFile(skpId, List.of());
  }

  /**
   * Returns a file with one entry more; this one stays as it is.
   *
   * @param recordedOn the day on which it is recorded
   * @param entry the entry
   * @return the file
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} if the id is taken, or
   *     {@code ENTRY_OF_OTHER_PLAN}
   */
  public PerformanceFile with(LocalDate recordedOn, FileEntry entry) {
    return withAll(List.of(new RecordedEntry(recordedOn, entry)));
  }

  /**
   * Returns a file with more entries; this one stays as it is. The file is the same as if they had arrived one by one, in
   * any order; but it is checked and put in order once, which for many entries is much faster.
   *
   * @param more the entries
   * @return the file
   * @throws id.skp.core.InvalidValueException with code {@code DUPLICATE_ID} if an id is taken or stands twice, or
   *     {@code ENTRY_OF_OTHER_PLAN}
   */
  public PerformanceFile withAll(Collection<RecordedEntry> more) {
    List<RecordedEntry> placed = placed(requireNonNull(more, "more"));
    Optional<Entries> grown = placed.size() == 1 ? index().plus(placed.get(0)) : Optional.empty();
    return withEntries(grown
        .<List<RecordedEntry>>map(each -> each)
        .orElseGet(() -> ImmutableList.<RecordedEntry>builder()
            .addAll(entries)
            .addAll(placed)
            .build()));
  }

  /** What is added to a file that was read from a document stands there after what it holds. */
  private List<RecordedEntry> placed(Collection<RecordedEntry> more) {
    boolean read = index().areOfDocument();
    Map<EntryKind, Integer> next = new EnumMap<>(EntryKind.class);
    return more.stream()
        .map(each -> new RecordedEntry(each.recordedOn(), each.entry()))
        .map(each -> read ? each.at(Entries.nextPlace(entries, each.entry().kind(), next)) : each)
        .toList();
  }

  /**
   * Returns where the entries stand, each in the list of its kind: in the document from which the file was read; of a file that was
   * not read, in its canonical form.
   *
   * @return the places from 0, in the order of the entries
   */
  public List<Integer> places() {
    return index().documentPlaces();
  }

  /**
   * Returns where an entry stands in the list of its kind, see {@link #places()}.
   *
   * @param entry the entry, which is found by its kind and id
   * @return the place from 0; -1 if the file does not hold the entry
   */
  public int placeOf(FileEntry entry) {
    return index().placeOf(entry);
  }

  /**
   * Returns a file that tells holidays, those that it told before and others; this one stays as it is.
   *
   * @param days the days that are no working days though their day of the week is one
   * @return the file
   */
  public PerformanceFile withHolidays(Collection<LocalDate> days) {
    return new PerformanceFile(
        skpId,
        entries,
        Optional.of(ImmutableList.<LocalDate>builder()
            .addAll(holidays.orElse(List.of()))
            .addAll(requireNonNull(days, "days"))
            .build()));
  }

  /**
   * Returns a file of other entries that tells the same holidays.
   *
   * @param others the entries
   * @return the file
   * @throws id.skp.core.InvalidValueException as the constructor does
   */
  public PerformanceFile withEntries(List<RecordedEntry> others) {
    return new PerformanceFile(skpId, others, holidays);
  }

  /**
   * Returns what was known on a day.
   *
   * @param day the day
   * @return the file of all entries recorded until then, that day included
   */
  public PerformanceFile asOf(LocalDate day) {
    requireNonNull(day, "day");
    // in the order of these days
    boolean whole =
        entries.isEmpty() || !entries.get(entries.size() - 1).recordedOn().isAfter(day);
    return whole
        ? this
        : withEntries(
            entries.stream().filter(each -> !each.recordedOn().isAfter(day)).toList());
  }

  /**
   * Returns the entries of a kind.
   *
   * @param kind the kind
   * @return the entries, in the order of the file
   */
  public List<RecordedEntry> entries(EntryKind kind) {
    requireNonNull(kind, "kind");
    return entries.stream().filter(each -> each.entry().kind() == kind).toList();
  }

  /**
   * Returns the values of a type.
   *
   * @param type the type, such as {@code FeedbackEntry.class} or {@code ProgressDialogue.class}
   * @param <T> the type
   * @return the values, in the order of the file; none of a type that no file holds
   */
  public <T> List<T> all(Class<T> type) {
    return stream(type).toList();
  }

  /**
   * Returns which of several records of one thing count: the one that was fixed last, by its own day, then by the day on which
   * it was recorded. Neither ids nor the order of arrival decide. What an acting post was evaluated with under one version of the plan
   * takes the place of no evaluation of the definitive post under another. Source: PermenPAN-RB 6/2022, our reading.
   *
   * @param type the type, such as {@code EvaluationRecord.class}
   * @param of tells the records of the thing, such as those of one period
   * @param <T> the type
   * @return the record that counts; several if those fixed last contradict each other, in the order of the file; none if
   *     there is no record
   */
  public <T> List<T> lastFixed(Class<T> type, Predicate<? super T> of) {
    return lastFixed(
        type,
        entries.stream()
            .filter(each -> type.isInstance(each.entry().content())
                && of.test(type.cast(each.entry().content())))
            .toList());
  }

  /**
   * Returns of many things at once which of their records count, as {@link #lastFixed(Class, Predicate)} does of one.
   *
   * @param type the type, such as {@code FormatB18.class}
   * @param thing tells of which thing a record is, such as of which session
   * @param <T> the type
   * @param <K> the type of the things
   * @return the records that count by their thing, in the order of the file
   */
  public <T, K> Map<K, List<T>> lastFixedBy(Class<T> type, Function<? super T, K> thing) {
    Map<K, List<RecordedEntry>> records = new LinkedHashMap<>();
    for (RecordedEntry each : entries) {
      if (type.isInstance(each.entry().content())) {
        records
            .computeIfAbsent(
                thing.apply(type.cast(each.entry().content())), key -> new ArrayList<>())
            .add(each);
      }
    }
    Map<K, List<T>> last = new LinkedHashMap<>();
    records.forEach((key, all) -> last.put(key, lastFixed(type, all)));
    return Collections.unmodifiableMap(last);
  }

  /** Of records that say the same, the first one speaks for all. */
  private <T> List<T> lastFixed(Class<T> type, List<RecordedEntry> all) {
    List<RecordedEntry> records = index().mayCount(all);
    Map<Object, T> differing = new LinkedHashMap<>();
    records.stream()
        .max(FIXED)
        .ifPresent(last -> records.stream()
            .filter(each -> FIXED.compare(each, last) == 0)
            .forEach(each -> differing.putIfAbsent(
                each.entry().statement(), type.cast(each.entry().content()))));
    return ImmutableSet.copyOf(differing.values()).asList(); // which knows at once what it contains
  }

  /**
   * Returns the entries that no longer count, see {@link #lastFixed(Class, Predicate)}: nothing is passed over without a word.
   *
   * @return the entries, each with what counts in its place, in the order of the file
   */
  public List<ReplacedEntry> replaced() {
    Map<List<Object>, List<RecordedEntry>> records = new LinkedHashMap<>();
    for (RecordedEntry each : entries) {
      each.entry()
          .thing()
          .ifPresent(thing -> records
              .computeIfAbsent(
                  List.of(each.entry().kind(), thing, index().isOfActing(each.entry())),
                  key -> new ArrayList<>())
              .add(each));
    }
    IdentityHashMap<RecordedEntry, ReplacedEntry> replaced = new IdentityHashMap<>();
    for (List<RecordedEntry> all : records.values()) {
      RecordedEntry last = all.stream().max(FIXED).orElseThrow();
      List<FileEntry> by = all.stream()
          .filter(each -> FIXED.compare(each, last) == 0)
          .map(RecordedEntry::entry)
          .toList();
      all.stream()
          .filter(each -> FIXED.compare(each, last) < 0)
          .forEach(each -> replaced.put(each, new ReplacedEntry(each, by)));
    }
    return entries.stream()
        .flatMap(each -> Optional.ofNullable(replaced.get(each)).stream())
        .toList();
  }

  private <T> List<T> lastFixed(Entries.Index<T> index, Object key) {
    return lastFixed(index, key, LocalDate.MAX);
  }

  private <T> List<T> lastFixed(Entries.Index<T> index, Object key, LocalDate day) {
    return index().last(index, key, day, records -> lastFixed(index.type(), records));
  }

  private Entries index() {
    return (Entries) entries;
  }

  private <T> Stream<T> stream(Class<T> type) {
    return entries.stream()
        .map(each -> each.entry().content())
        .filter(type::isInstance)
        .map(type::cast);
  }

  /**
   * Returns the versions of the plan.
   *
   * @return the versions, by their number
   */
  public List<Skp> plans() {
    return index().plans();
  }

  /**
   * Finds the version of the plan that a period is judged by.
   *
   * @param period the period
   * @return the last version that was effective by the period's last day; empty if there is none that shares a day with
   *     the period
   */
  public Optional<Skp> planFor(EvaluationPeriod period) {
    requireNonNull(period, "period");
    return index().planOn(period.last()).filter(plan -> plan.period().overlaps(period.range()));
  }

  /**
   * Returns the feedback on a result or behaviour value in a period.
   *
   * @param item the result or value
   * @param period the period
   * @return the feedback, by its day
   */
  public List<FeedbackEntry> feedback(PlanItem item, EvaluationPeriod period) {
    requireNonNull(item, "item");
    requireNonNull(period, "period");
    return index()
        .about(Entries.FEEDBACK, item.toString())
        .filter(each -> period.contains(each.date()))
        .sorted(Comparator.comparing(FeedbackEntry::date).thenComparing(FeedbackEntry::id))
        .toList();
  }

  /**
   * Returns the observations on a result or behaviour value in a period.
   *
   * @param item the result or value
   * @param period the period
   * @return the observations, by their day
   */
  public List<Observation> observations(PlanItem item, EvaluationPeriod period) {
    requireNonNull(period, "period");
    requireNonNull(item, "item");
    return index()
        .about(Entries.OBSERVATIONS, item.toString())
        .filter(each -> period.contains(each.date()))
        .sorted(Comparator.comparing(Observation::date).thenComparing(Observation::id))
        .toList();
  }

  /**
   * Returns what was reached of a result in a period and its parts.
   *
   * @param resultId the result
   * @param period the period
   * @return the realisations whose period lies in it, in the order of their periods
   */
  public List<PeriodicRealisation> realisations(String resultId, EvaluationPeriod period) {
    requireNonNull(resultId, "resultId");
    requireNonNull(period, "period");
    return index()
        .about(Entries.REALISATIONS, resultId)
        .filter(each -> period.contains(each.period()))
        .sorted(Comparator.comparing(PeriodicRealisation::period)
            .thenComparing(PeriodicRealisation::id))
        .toList();
  }

  /**
   * Returns the evidence of a result in a period: what its realisations name, and what is dated in the period and names the
   * result.
   *
   * @param resultId the result
   * @param period the period
   * @return the evidence, each piece once, in the order of the file
   */
  public List<Evidence> evidence(String resultId, EvaluationPeriod period) {
    requireNonNull(resultId, "resultId");
    requireNonNull(period, "period");
    NavigableSet<Integer> places = named(realisations(resultId, period));
    index().places(Entries.EVIDENCE_OF_RESULTS, resultId).stream()
        .filter(place -> ((Evidence) entries.get(place).entry().content())
            .date()
            .filter(period::contains)
            .isPresent())
        .forEach(places::add);
    return at(places);
  }

  /** Returns the evidence that realisations name, each piece once, in the order of the file. */
  List<Evidence> evidence(List<PeriodicRealisation> told) {
    return at(named(told));
  }

  private NavigableSet<Integer> named(List<PeriodicRealisation> told) {
    NavigableSet<Integer> places = new TreeSet<>();
    told.forEach(each ->
        each.evidenceIds().forEach(id -> places.addAll(index().places(Entries.EVIDENCE, id))));
    return places;
  }

  private List<Evidence> at(NavigableSet<Integer> places) {
    return places.stream()
        .map(place -> (Evidence) entries.get(place).entry().content())
        .toList();
  }

  /** Tells whether of several statements on one part of the work and one period this one takes the place of the others. */
  boolean stands(PeriodicRealisation told) {
    return lastFixed(Entries.STATEMENTS, Entries.statement(told)).contains(told);
  }

  /**
   * Returns the evidence dated in a period.
   *
   * @param period the period
   * @return the evidence, in the order of the file
   */
  public List<Evidence> evidence(EvaluationPeriod period) {
    requireNonNull(period, "period");
    return stream(Evidence.class)
        .filter(each -> each.date().filter(period::contains).isPresent())
        .toList();
  }

  /**
   * Returns the dialogues of a type held in a range of days.
   *
   * @param type the type, such as {@code ProgressDialogue.class}
   * @param days the days
   * @param <D> the type
   * @return the dialogues, by their day
   */
  public <D extends PerformanceDialogue> List<D> dialogues(Class<D> type, DateRange days) {
    return stream(type)
        .filter(each -> days.contains(each.date()))
        .sorted(Comparator.<D, LocalDate>comparing(PerformanceDialogue::date)
            .thenComparing(PerformanceDialogue::id))
        .toList();
  }

  /**
   * Returns the agreements of all dialogues.
   *
   * @return the agreements, in the order of the file
   */
  public List<Agreement> agreements() {
    return stream(PerformanceDialogue.class)
        .flatMap(each -> each.agreements().stream())
        .toList();
  }

  /**
   * Returns what has become of an agreement: what was last told of it, by the dialogue's record or by a later review.
   *
   * @param agreement the agreement
   * @return the follow-up; {@code OPEN} as long as nobody looked at it, and where the last reviews contradict each other
   */
  public AgreementOutcome followUp(Agreement agreement) {
    requireNonNull(agreement, "agreement");
    List<AgreementReview> last = lastFixed(Entries.AGREEMENT_REVIEWS, agreement.id());
    return switch (last.size()) {
      case 0 -> agreement.followUp();
      case 1 -> last.get(0).followUp();
      default -> AgreementOutcome.OPEN;
    };
  }

  /**
   * Returns the agreements that carry over: those that were looked at and not done. What is open does not.
   *
   * @return the agreements, in the order of the file
   */
  public List<Agreement> carriedOver() {
    return agreements().stream()
        .filter(each -> followUp(each) == AgreementOutcome.NOT_DONE)
        .toList();
  }

  /**
   * Returns the support that was promised, by any version of the plan or by a dialogue.
   *
   * @return the words of the promises, each once
   */
  public Set<String> promisedSupport() {
    return Stream.concat(
            plans().stream().flatMap(each -> each.annex().resourceSupport().stream()),
            stream(ExpectationDialogue.class).flatMap(each -> each.agreedSupport().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns what was last told of a promise of support.
   *
   * @param support the words of the promise
   * @param day the day
   * @return of the records of days until then, that day included, what {@link #lastFixed} gives; none as long as nobody told
   */
  public List<SupportRecord> support(String support, LocalDate day) {
    return lastFixed(
        Entries.SUPPORT_RECORDS, requireNonNull(support, "support"), requireNonNull(day, "day"));
  }

  /**
   * Returns the evaluations.
   *
   * @return the evaluations, in the order of their periods, then of their days, then of the file
   */
  public List<EvaluationRecord> evaluations() {
    return stream(EvaluationRecord.class)
        .sorted(Comparator.<EvaluationRecord, EvaluationPeriod>comparing(
                each -> each.evaluation().period())
            .thenComparing(EvaluationRecord::date))
        .toList();
  }

  /**
   * Returns the evaluations that count, of each period the one that was fixed last.
   *
   * @return for each period that was evaluated what {@link #lastFixed} gives, in the order of the periods
   */
  public SortedMap<EvaluationPeriod, List<EvaluationRecord>> lastEvaluations() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(
        lastFixedBy(EvaluationRecord.class, each -> each.evaluation().period())));
  }

  /**
   * Returns the evaluations of a period that count.
   *
   * @param period the period
   * @return what {@link #lastFixed} gives; none if the period was not evaluated
   */
  public List<EvaluationRecord> lastEvaluations(EvaluationPeriod period) {
    requireNonNull(period, "period");
    return lastEvaluations(period, LocalDate.MAX);
  }

  /**
   * Returns the evaluations of a period that counted on a day.
   *
   * @param period the period
   * @param day the day
   * @return of the evaluations that were fixed by then, that day included, what {@link #lastFixed} gives; none if the period was not
   *     evaluated by then
   */
  public List<EvaluationRecord> lastEvaluations(EvaluationPeriod period, LocalDate day) {
    requireNonNull(period, "period");
    return lastFixed(Entries.EVALUATIONS_OF_PERIODS, period, requireNonNull(day, "day"));
  }

  /**
   * Tells since when a superior's ruling has put a predicate in the place of that of a period.
   *
   * @param period the period
   * @param predicate the predicate, or the other name of its standing
   * @return the first day of such a ruling on an evaluation document of the period; empty if there is none
   */
  public Optional<LocalDate> replacedSince(
      EvaluationPeriod period, PerformancePredicate predicate) {
    requireNonNull(period, "period");
    requireNonNull(predicate, "predicate");
    return Optional.ofNullable(index().replaced(period).get(predicate.standing()));
  }

  /**
   * Returns the rulings of superiors between which nobody can choose: on one document of one day, recorded on the same day, or the
   * last ones on several documents of its period.
   *
   * @param document the evaluation document
   * @return the rulings, which name different predicates; none if there is no contradiction
   */
  public List<ObjectionEvent> contradictingRulings(EvaluationDocument document) {
    return index().contradictingRulings(document);
  }

  /**
   * Returns the last evaluation that was made from ratings; where it does not say from which, that of the only ratings of its
   * period that count.
   *
   * @param ratings the ratings
   * @return the evaluation; several where those fixed last contradict each other, none if there is none
   */
  public List<EvaluationRecord> evaluationsOf(PeriodRatings ratings) {
    requireNonNull(ratings, "ratings");
    List<PeriodRatings> counting = lastRatings(ratings.period());
    if (counting.size() != 1 || !counting.contains(ratings)) {
      return lastFixed(
          Entries.EVALUATIONS_OF_RATINGS, Entries.ofRatings(ratings.period(), ratings.id()));
    }
    return lastFixed(
        EvaluationRecord.class,
        index().records(Entries.EVALUATIONS_OF_PERIODS, ratings.period()).stream()
            .filter(each -> ((EvaluationRecord) each.entry().content())
                .ratingsId()
                .map(ratings.id()::equals)
                .orElse(true))
            .toList());
  }

  /**
   * Returns the ratings of a period that count.
   *
   * @param period the period
   * @return what {@link #lastFixed} gives; none if the period was not rated
   */
  public List<PeriodRatings> lastRatings(EvaluationPeriod period) {
    requireNonNull(period, "period");
    return lastFixed(Entries.RATINGS_OF_PERIODS, period);
  }

  /**
   * Finds ratings.
   *
   * @param id the host system's own id
   * @return the ratings, if the file holds them
   */
  public Optional<PeriodRatings> ratings(String id) {
    requireNonNull(id, "id");
    return index().about(Entries.RATINGS, id).findFirst();
  }

  /**
   * Returns the evaluation documents of a period.
   *
   * @param period the period
   * @return the documents, in the order of the file
   */
  public List<EvaluationDocument> documents(EvaluationPeriod period) {
    requireNonNull(period, "period");
    return index().documents(period);
  }

  /**
   * Returns the evaluation documents of a period that a superior ruled on, whether or not the ruling can be applied.
   *
   * @param period the period
   * @return the documents, in the order of the file
   */
  public List<EvaluationDocument> ruledDocuments(EvaluationPeriod period) {
    requireNonNull(period, "period");
    return index().ruled(period);
  }

  /**
   * Returns what was done about an evaluation document, as it tells itself and as is kept beside it.
   *
   * @param document the document
   * @return the events by their day, then by that of the record; those of one day in the order in which an objection goes
   */
  public List<ObjectionEvent> objectionEvents(EvaluationDocument document) {
    return index().events(document).toList();
  }

  /**
   * Gathers what is judged of a period: the plan in the version of that period, what was reached and said of each result
   * and behaviour value, and the leader's ratings. Nothing is rated or averaged here.
   *
   * @param ratings the leader's judgement of the period
   * @return the appraisal; empty if the file holds no version of the plan for the period
   * @throws id.skp.core.InvalidValueException as {@link Appraisal} does
   */
  public Optional<Appraisal> appraisal(PeriodRatings ratings) {
    requireNonNull(ratings, "ratings");
    return planFor(ratings.period()).map(plan -> new Gathering(this, plan, ratings).appraisal());
  }

  /**
   * Returns the references to what the file does not hold.
   *
   * @return the references, in the order of the file
   */
  public List<UnresolvedReference> unresolved() {
    Known known = new Known(this);
    ImmutableList.Builder<UnresolvedReference> unresolved = ImmutableList.builder();
    for (RecordedEntry recorded : entries) {
      for (Reference reference : recorded.entry().references()) {
        if (!known.holds(reference)) {
          unresolved.add(new UnresolvedReference(recorded.entry(), reference));
        }
      }
    }
    return unresolved.build();
  }

  static String versionId(int version) {
    return "v" + version;
  }
}
