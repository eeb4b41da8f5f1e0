package id.skp.core.year;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.Agreement;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.dialogue.PerformanceDialogue;
import id.skp.core.dialogue.SupportRecord;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionEvent;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The entries of a file in its order, and beside them where the values of a type stand by what they are about: whoever asks
 * for each of many things does not look through the file each time.
 */
final class Entries extends ForwardingList<RecordedEntry> implements RandomAccess {
  /**
   * What the values of a type are about.
   *
   * @param type the type
   * @param keys gives the keys of a value; texts, constants and periods, which have an order, so that keys of one hash code
   *     are told apart in no time
   */
  record Index<T>(Class<T> type, Function<T, Collection<?>> keys) {}

  static final Index<FeedbackEntry> FEEDBACK =
      new Index<>(FeedbackEntry.class, each -> List.of(each.about().toString()));
  static final Index<Observation> OBSERVATIONS =
      new Index<>(Observation.class, each -> List.of(each.about().toString()));
  static final Index<PeriodicRealisation> REALISATIONS =
      new Index<>(PeriodicRealisation.class, each -> List.of(each.resultId()));
  static final Index<PeriodicRealisation> STATEMENTS =
      new Index<>(PeriodicRealisation.class, each -> List.of(statement(each)));
  static final Index<Evidence> EVIDENCE = new Index<>(Evidence.class, each -> List.of(each.id()));
  static final Index<Evidence> EVIDENCE_OF_RESULTS =
      new Index<>(Evidence.class, Evidence::resultIds);
  static final Index<AgreementReview> AGREEMENT_REVIEWS =
      new Index<>(AgreementReview.class, each -> List.of(each.agreementId()));
  static final Index<SupportRecord> SUPPORT_RECORDS =
      new Index<>(SupportRecord.class, each -> List.of(each.support()));
  static final Index<PeriodRatings> RATINGS =
      new Index<>(PeriodRatings.class, each -> List.of(each.id()));
  static final Index<PeriodRatings> RATINGS_OF_PERIODS =
      new Index<>(PeriodRatings.class, each -> List.of(each.period()));
  static final Index<EvaluationRecord> EVALUATIONS_OF_PERIODS =
      new Index<>(EvaluationRecord.class, each -> List.of(each.evaluation().period()));
  static final Index<EvaluationRecord> EVALUATIONS_OF_RATINGS = new Index<>(
      EvaluationRecord.class,
      each -> each.ratingsId().stream()
          .map(ratings -> ofRatings(each.evaluation().period(), ratings))
          .toList());
  static final Index<EvaluationDocument> DOCUMENTS_OF_PERIODS =
      new Index<>(EvaluationDocument.class, each -> List.of(each.period()));
  static final Index<ObjectionRecord> OBJECTION_EVENTS =
      new Index<>(ObjectionRecord.class, each -> List.of(each.documentId()));

  private static final List<Index<?>> ALL = List.of(
      FEEDBACK,
      OBSERVATIONS,
      REALISATIONS,
      STATEMENTS,
      EVIDENCE,
      EVIDENCE_OF_RESULTS,
      AGREEMENT_REVIEWS,
      SUPPORT_RECORDS,
      RATINGS,
      RATINGS_OF_PERIODS,
      EVALUATIONS_OF_PERIODS,
      EVALUATIONS_OF_RATINGS,
      DOCUMENTS_OF_PERIODS,
      OBJECTION_EVENTS);

  /** So many bits are left beside the number of any day. */
  private static final int PLACE = 24;

  private static final int MOST_IN_HASTE = (1 << PLACE) - 1;

  private final String skpId;
  private final ImmutableList<RecordedEntry> entries;
  private final Supplier<Places> places;

  /** The hash codes of the entries' ids, each at the place of its entry: whoever looks for an id need not go to the entries. */
  private final int[] hashes;

  private final boolean isOfDocument;

  // found out once, when first asked; read and written by synchronized methods only
  private final Map<Index<?>, Map<Object, NavigableMap<LocalDate, List<?>>>> last = new HashMap<>();
  private final Map<EvaluationPeriod, Map<Integer, LocalDate>> replaced = new HashMap<>();
  private final Map<EvaluationPeriod, List<EvaluationDocument>> documents = new HashMap<>();
  private final Map<EvaluationPeriod, List<EvaluationDocument>> ruled = new HashMap<>();
  private final Map<EvaluationPeriod, List<ObjectionEvent>> differingRulings = new HashMap<>();

  /** Takes the entries of a plan, in their order, which were held against each other. */
  Entries(String skpId, ImmutableList<RecordedEntry> entries) {
    this(skpId, entries, new int[entries.size()], areOfDocument(entries));
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = entries.get(i).entry().id().hashCode();
    }
  }

  private static boolean areOfDocument(ImmutableList<RecordedEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).place().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Puts entries in order: by days, which are compared as numbers, and those of one day with each other. */
  static ImmutableList<RecordedEntry> inOrder(ImmutableList<RecordedEntry> entries) {
    if (entries.size() > MOST_IN_HASTE) {
      return ImmutableList.sortedCopyOf(entries);
    }
    long[] days = new long[entries.size()];
    for (int i = 0; i < days.length; i++) {
      days[i] = (entries.get(i).recordedOn().toEpochDay() << PLACE) + i;
    }
    Arrays.sort(days);
    RecordedEntry[] ordered = new RecordedEntry[days.length];
    int begin = 0; // of a day
    for (int i = 0; i < days.length; i++) {
      if (days[i] >> PLACE != days[begin] >> PLACE) {
        Arrays.sort(ordered, begin, i);
        begin = i;
      }
      ordered[i] = entries.get((int) days[i] & MOST_IN_HASTE);
    }
    Arrays.sort(ordered, begin, days.length);
    return ImmutableList.copyOf(ordered);
  }

  private Entries(
      String skpId, ImmutableList<RecordedEntry> entries, int[] hashes, boolean isOfDocument) {
    this.skpId = skpId;
    this.entries = entries;
    this.hashes = hashes;
    this.isOfDocument = isOfDocument;
    this.places = Suppliers.memoize(() -> new Places(entries));
  }

  /** Tells whether these were held against each other as those of a plan. */
  boolean areOf(String plan) {
    return skpId.equals(plan);
  }

  /** Tells whether some were read from a document, where they have a place. */
  boolean areOfDocument() {
    return isOfDocument;
  }

  /** Returns these and another in its place, or nothing where it does not fit beside them; no other is looked at again. */
  Optional<Entries> plus(RecordedEntry added) {
    FileEntry entry = added.entry();
    boolean fits = entry.skpId().map(skpId::equals).orElse(true)
        && !isTaken(entry)
        && (!(entry.content() instanceof PerformanceDialogue dialogue) || agreesAnew(dialogue));
    if (!fits) {
      return Optional.empty();
    }
    int place = -1 - Collections.binarySearch(entries, added);
    return Optional.of(new Entries(
        skpId,
        ImmutableList.<RecordedEntry>builderWithExpectedSize(entries.size() + 1)
            .addAll(entries.subList(0, place))
            .add(added)
            .addAll(entries.subList(place, entries.size()))
            .build(),
        Ints.concat(
            Arrays.copyOf(hashes, place),
            new int[] {entry.id().hashCode()},
            Arrays.copyOfRange(hashes, place, hashes.length)),
        isOfDocument || added.place().isPresent()));
  }

  private boolean isTaken(FileEntry entry) {
    int hash = entry.id().hashCode();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && keyOf(entries.get(i).entry()).equals(keyOf(entry))) {
        return true;
      }
    }
    return false;
  }

  private boolean agreesAnew(PerformanceDialogue dialogue) {
    Set<String> ids = new HashSet<>();
    return dialogue.agreements().stream().map(Agreement::id).allMatch(ids::add)
        && entries.stream()
            .noneMatch(each -> each.entry().content() instanceof PerformanceDialogue other
                && other.agreements().stream().map(Agreement::id).anyMatch(ids::contains));
  }

  /** Where what stands in the file: worked out when first asked, since a file that grows is not asked at each step. */
  private static final class Places {
    final ImmutableMap<Index<?>, ImmutableListMultimap<Object, Integer>> ofThings;
    final ImmutableList<Integer> inDocument;
    final Map<String, Integer> byId = new HashMap<>();
    final ImmutableList<Skp> plans;
    final NavigableMap<LocalDate, Skp> plansOfDays = new TreeMap<>();
    final Set<Integer> acting = new HashSet<>();

    Places(ImmutableList<RecordedEntry> entries) {
      Map<Index<?>, ImmutableListMultimap.Builder<Object, Integer>> found = new LinkedHashMap<>();
      ALL.forEach(index -> found.put(index, ImmutableListMultimap.builder()));
      for (int i = 0; i < entries.size(); i++) {
        int place = i;
        Object content = entries.get(i).entry().content();
        found.forEach((index, builder) -> put(index, content, place, builder));
      }
      ImmutableMap.Builder<Index<?>, ImmutableListMultimap<Object, Integer>> all =
          ImmutableMap.builder();
      found.forEach((index, builder) -> all.put(index, builder.build()));
      this.ofThings = all.buildOrThrow();
      Map<EntryKind, Integer> next = new EnumMap<>(EntryKind.class);
      this.inDocument = entries.stream()
          .map(each ->
              each.place().orElseGet(() -> nextPlace(entries, each.entry().kind(), next)))
          .collect(ImmutableList.toImmutableList());
      for (int i = 0; i < entries.size(); i++) {
        byId.put(keyOf(entries.get(i).entry()), inDocument.get(i));
      }
      this.plans = entries.stream()
          .flatMap(
              each -> each.entry().content() instanceof Skp plan ? Stream.of(plan) : Stream.of())
          .sorted(Comparator.comparingInt(Skp::version))
          .collect(ImmutableList.toImmutableList());
      for (Skp plan : plans) {
        plansOfDays.tailMap(plan.effectiveFrom(), true).clear();
        plansOfDays.put(plan.effectiveFrom(), plan);
        if (plan.employee().position().isToldActing()) {
          acting.add(plan.version());
        }
      }
    }
  }

  /** Returns the versions of the plan, by their number. */
  List<Skp> plans() {
    return places.get().plans;
  }

  /**
   * Returns those of records that may count: what an acting post was evaluated with takes the place of no evaluation of the definitive
   * one under another version of the plan.
   */
  List<RecordedEntry> mayCount(List<RecordedEntry> records) {
    if (records.size() < 2 || records.stream().noneMatch(each -> isOfActing(each.entry()))) {
      return records;
    }
    List<RecordedEntry> definitive =
        records.stream().filter(each -> !isOfActing(each.entry())).toList();
    return definitive.isEmpty() ? records : definitive;
  }

  /** Tells whether an entry is the evaluation of a version of the plan that is of an acting post. */
  boolean isOfActing(FileEntry entry) {
    return entry.content() instanceof EvaluationRecord recorded
        && places.get().acting.contains(recorded.evaluation().skpVersion());
  }

  /** Returns the last of the versions that held on a day or before it. */
  Optional<Skp> planOn(LocalDate day) {
    return Optional.ofNullable(places.get().plansOfDays.floorEntry(day)).map(Map.Entry::getValue);
  }

  /**
   * Takes the place after those that have one, for an entry that is added to a document.
   *
   * @param next the next places of the kinds of which some were taken before
   */
  static int nextPlace(List<RecordedEntry> entries, EntryKind kind, Map<EntryKind, Integer> next) {
    int place = next.computeIfAbsent(kind, of -> {
      int after = 0;
      for (RecordedEntry each : entries) {
        if (each.entry().kind() == of && each.place().isPresent()) {
          after = Math.max(after, each.place().get() + 1);
        }
      }
      return after;
    });
    next.put(kind, place + 1);
    return place;
  }

  private static String keyOf(FileEntry entry) {
    requireNonNull(entry, "entry");
    return entry.kind().listName() + "/" + entry.id();
  }

  /** Returns where the entries stand in the lists of their kinds. */
  List<Integer> documentPlaces() {
    return places.get().inDocument;
  }

  int placeOf(FileEntry entry) {
    return places.get().byId.getOrDefault(keyOf(entry), -1);
  }

  private static <T> void put(
      Index<T> index,
      Object content,
      int place,
      ImmutableListMultimap.Builder<Object, Integer> places) {
    if (index.type().isInstance(content)) {
      index.keys().apply(index.type().cast(content)).forEach(key -> places.put(key, place));
    }
  }

  /** What a statement is on: a part of the work, and a period. */
  static String statement(PeriodicRealisation said) {
    return said.resultId().length() + " " + said.resultId() + said.period()
        + said.actionPlanId().map(" "::concat).orElse("");
  }

  /** Names the evaluations of a period that were made from some ratings. */
  static String ofRatings(EvaluationPeriod period, String ratingsId) {
    return period + " " + ratingsId;
  }

  /** Returns where the values stand that are about something, in the order of the file. */
  List<Integer> places(Index<?> index, Object key) {
    return places.get().ofThings.getOrDefault(index, ImmutableListMultimap.of()).get(key);
  }

  /** Returns the values that are about something, in the order of the file. */
  <T> Stream<T> about(Index<T> index, Object key) {
    return places(index, key).stream()
        .map(place -> index.type().cast(entries.get(place).entry().content()));
  }

  /** Returns the entries of the values that are about something, in the order of the file. */
  List<RecordedEntry> records(Index<?> index, Object key) {
    return places(index, key).stream().map(entries::get).toList();
  }

  /**
   * Returns what was fixed last of the records that are about something, by a day.
   *
   * @param fixed gives of some records those that were fixed last
   */
  // what is kept of an index has its type
  @SuppressWarnings("unchecked")
  synchronized <T> List<T> last(
      Index<T> index, Object key, LocalDate day, Function<List<RecordedEntry>, List<T>> fixed) {
    NavigableMap<LocalDate, List<?>> days = last.computeIfAbsent(index, each -> new HashMap<>())
        .computeIfAbsent(key, each -> days(index, each, fixed));
    Map.Entry<LocalDate, List<?>> found = days.floorEntry(day);
    return found == null ? List.of() : (List<T>) found.getValue();
  }

  private <T> NavigableMap<LocalDate, List<?>> days(
      Index<T> index, Object key, Function<List<RecordedEntry>, List<T>> fixed) {
    NavigableMap<LocalDate, List<RecordedEntry>> records = new TreeMap<>();
    records(index, key)
        .forEach(each -> records
            .computeIfAbsent(each.entry().fixedOn().orElse(LocalDate.MIN), day -> new ArrayList<>())
            .add(each));
    NavigableMap<LocalDate, List<?>> days = new TreeMap<>();
    boolean definitive = false;
    for (Map.Entry<LocalDate, List<RecordedEntry>> each : records.entrySet()) {
      List<RecordedEntry> counting = mayCount(each.getValue());
      boolean acting = isOfActing(counting.get(0).entry());
      definitive |= !acting;
      if (!definitive || !acting) {
        days.put(each.getKey(), fixed.apply(counting));
      }
    }
    return days;
  }

  /** Returns for each standing since when a superior's ruling has put a predicate of it in the place of that of a period. */
  synchronized Map<Integer, LocalDate> replaced(EvaluationPeriod period) {
    return replaced.computeIfAbsent(period, this::rulings);
  }

  private Map<Integer, LocalDate> rulings(EvaluationPeriod period) {
    Map<Integer, LocalDate> since = new HashMap<>();
    ruled(period).stream()
        .flatMap(this::events)
        .forEach(event -> event
            .ruling()
            .filter(each -> each.outcome() == RulingOutcome.REPLACE)
            .ifPresent(each -> since.merge(
                each.predicate().standing(),
                event.date(),
                (one, other) -> one.isBefore(other) ? one : other)));
    return since;
  }

  /** Returns rulings between which nobody can choose: those on the document, or the last ones on each document of its period. */
  synchronized List<ObjectionEvent> contradictingRulings(EvaluationDocument document) {
    List<Map.Entry<ObjectionEvent, LocalDate>> own =
        dated(document).filter(each -> each.getKey().ruling().isPresent()).toList();
    for (int i = 1; i < own.size(); i++) {
      ObjectionEvent one = own.get(i - 1).getKey();
      ObjectionEvent other = own.get(i).getKey();
      if (one.date().equals(other.date())
          && one.action() == other.action()
          && own.get(i - 1).getValue().equals(own.get(i).getValue())
          && differ(List.of(one, other))) {
        return List.of(one, other);
      }
    }
    return own.isEmpty()
        ? List.of()
        : differingRulings.computeIfAbsent(document.period(), this::differingRulings);
  }

  /** Returns the documents of a period. */
  synchronized List<EvaluationDocument> documents(EvaluationPeriod period) {
    return documents.computeIfAbsent(
        period, asked -> about(DOCUMENTS_OF_PERIODS, asked).toList());
  }

  /** Returns the documents of a period that a superior ruled on. */
  synchronized List<EvaluationDocument> ruled(EvaluationPeriod period) {
    return ruled.computeIfAbsent(
        period,
        asked -> documents(asked).stream()
            .filter(
                each -> dated(each).anyMatch(event -> event.getKey().ruling().isPresent()))
            .toList());
  }

  private List<ObjectionEvent> differingRulings(EvaluationPeriod period) {
    List<ObjectionEvent> last = ruled(period).stream()
        .flatMap(each -> events(each)
            .filter(event -> event.ruling().isPresent())
            .reduce((earlier, later) -> later)
            .stream())
        .toList();
    return differ(last) ? last : List.of();
  }

  private static boolean differ(List<ObjectionEvent> rulings) {
    return rulings.stream()
            .map(each -> each.ruling().orElseThrow().predicate().standing())
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** Returns the events of a document in the order in which they happened to it. */
  Stream<ObjectionEvent> events(EvaluationDocument document) {
    return dated(document).map(Map.Entry::getKey);
  }

  /** Returns the events of a document, each with the day on which it was recorded. */
  private Stream<Map.Entry<ObjectionEvent, LocalDate>> dated(EvaluationDocument document) {
    requireNonNull(document, "document");
    return Stream.concat(
            document.events().stream().map(event -> Map.entry(event, event.date())),
            records(OBJECTION_EVENTS, document.id()).stream()
                .map(each -> Map.entry(
                    ((ObjectionRecord) each.entry().content()).event(), each.recordedOn())))
        .sorted(Comparator.<Map.Entry<ObjectionEvent, LocalDate>, LocalDate>comparing(
                each -> each.getKey().date())
            .thenComparing(Map.Entry::getValue)
            .thenComparing(each -> each.getKey().action()));
  }

  /** Returns the list itself, which refuses every change. */
  @Override
  protected List<RecordedEntry> delegate() {
    return entries;
  }
}
