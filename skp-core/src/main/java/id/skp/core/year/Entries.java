package id.skp.core.year;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.dialogue.AgreementReview;
import id.skp.core.dialogue.FeedbackEntry;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Observation;
import id.skp.core.evidence.PeriodicRealisation;
import id.skp.core.followup.EvaluationDocument;
import id.skp.core.followup.ObjectionRecord;
import id.skp.core.followup.RulingOutcome;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.function.Function;
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
      RATINGS,
      RATINGS_OF_PERIODS,
      EVALUATIONS_OF_PERIODS,
      EVALUATIONS_OF_RATINGS,
      DOCUMENTS_OF_PERIODS,
      OBJECTION_EVENTS);

  private final ImmutableList<RecordedEntry> entries;
  private final ImmutableMap<Index<?>, ImmutableListMultimap<Object, Integer>> places;
  private final ImmutableList<Integer> documentPlaces;
  private final Map<String, Integer> byId = new HashMap<>();
  private final ImmutableList<Skp> plans;
  private final NavigableMap<LocalDate, Skp> plansOfDays = new TreeMap<>();

  // found out once, when first asked; read and written by synchronized methods only
  private final Map<Index<?>, Map<Object, NavigableMap<LocalDate, List<?>>>> last = new HashMap<>();
  private final Map<EvaluationPeriod, Map<Integer, LocalDate>> replaced = new HashMap<>();

  Entries(ImmutableList<RecordedEntry> entries) {
    this.entries = entries;
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
    this.places = all.buildOrThrow();
    Map<EntryKind, Integer> next = nextPlaces(entries);
    this.documentPlaces = entries.stream()
        .map(each ->
            each.place().orElseGet(() -> next.merge(each.entry().kind(), 1, Integer::sum) - 1))
        .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < entries.size(); i++) {
      byId.put(keyOf(entries.get(i).entry()), documentPlaces.get(i));
    }
    this.plans = entries.stream()
        .flatMap(each -> each.entry().content() instanceof Skp plan ? Stream.of(plan) : Stream.of())
        .sorted(Comparator.comparingInt(Skp::version))
        .collect(ImmutableList.toImmutableList());
    for (Skp plan : plans) {
      plansOfDays.tailMap(plan.effectiveFrom(), true).clear();
      plansOfDays.put(plan.effectiveFrom(), plan);
    }
  }

  /** Returns the versions of the plan, by their number. */
  List<Skp> plans() {
    return plans;
  }

  /** Returns the last of the versions that held on a day or before it. */
  Optional<Skp> planOn(LocalDate day) {
    return Optional.ofNullable(plansOfDays.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** Returns after what entries stand that are added to a document. */
  static Map<EntryKind, Integer> nextPlaces(List<RecordedEntry> entries) {
    Map<EntryKind, Integer> next = new EnumMap<>(EntryKind.class);
    entries.forEach(each ->
        each.place().ifPresent(place -> next.merge(each.entry().kind(), place + 1, Math::max)));
    return next;
  }

  private static String keyOf(FileEntry entry) {
    return entry.kind().listName() + "/" + entry.id();
  }

  /** Returns where the entries stand in the lists of their kinds. */
  List<Integer> documentPlaces() {
    return documentPlaces;
  }

  int placeOf(FileEntry entry) {
    return byId.getOrDefault(keyOf(entry), -1);
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
    return places.getOrDefault(index, ImmutableListMultimap.of()).get(key);
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
    records.forEach((day, all) -> days.put(day, fixed.apply(all)));
    return days;
  }

  /** Returns for each standing since when a superior's ruling has put a predicate of it in the place of that of a period. */
  synchronized Map<Integer, LocalDate> replaced(EvaluationPeriod period) {
    return replaced.computeIfAbsent(period, this::rulings);
  }

  private Map<Integer, LocalDate> rulings(EvaluationPeriod period) {
    Map<Integer, LocalDate> since = new HashMap<>();
    about(DOCUMENTS_OF_PERIODS, period)
        .flatMap(document -> Stream.concat(
            document.events().stream(),
            about(OBJECTION_EVENTS, document.id()).map(ObjectionRecord::event)))
        .forEach(event -> event
            .ruling()
            .filter(each -> each.outcome() == RulingOutcome.REPLACE)
            .ifPresent(each -> since.merge(
                each.predicate().standing(),
                event.date(),
                (one, other) -> one.isBefore(other) ? one : other)));
    return since;
  }

  /** Returns the list itself, which refuses every change. */
  @Override
  protected List<RecordedEntry> delegate() {
    return entries;
  }
}
