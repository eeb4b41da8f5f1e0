package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.followup.CreditFixing;
import id.skp.core.people.PositionLevel;
import id.skp.core.period.DateRange;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.core.year.RecordedEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * <em>Angka kredit yang ditetapkan</em>: a fixing of credit, with the file that holds it.
 *
 * @param file the file
 * @param fixing the fixing
 */
public record FixedCredit(PerformanceFile file, CreditFixing fixing) {
  private static final Comparator<Recorded> FIXED = Comparator.<Recorded, LocalDate>comparing(
          each -> each.of().fixing().date())
      .thenComparing(each -> each.entry().recordedOn());

  /**
   * Refuses null.
   *
   * @param file the file
   * @param fixing the fixing
   */
  public FixedCredit {
    requireNonNull(file, "file");
    requireNonNull(fixing, "fixing");
  }

  /** A fixing as it was recorded. */
  record Recorded(FixedCredit of, RecordedEntry entry) {}

  /**
   * Finds what was fixed last of each period, and of each entry, in an employee's files; where several levels were held in the time, at
   * each of them.
   *
   * @param files the files
   * @return of each, in the order of the last days of which credit is in them, what was fixed last; several where they contradict
   *     each other
   */
  public static List<List<FixedCredit>> last(List<PerformanceFile> files) {
    return last(all(files));
  }

  static List<List<FixedCredit>> last(Collection<List<Recorded>> all) {
    return all.stream().map(FixedCredit::lastOf).toList();
  }

  /** A fixing, and one of those that came last and say otherwise. */
  record Replaced(FixedCredit fixing, CreditFixing by) {}

  /** Finds what was fixed again later, otherwise. */
  static List<Replaced> replaced(Collection<List<Recorded>> all) {
    List<Replaced> replaced = new ArrayList<>();
    for (List<Recorded> records : all) {
      List<FixedCredit> last = lastOf(records);
      Set<Object> statements = records.stream()
          .filter(each -> last.contains(each.of()))
          .map(each -> each.entry().entry().statement())
          .collect(Collectors.toSet());
      records.stream()
          .filter(each -> !statements.contains(each.entry().entry().statement()))
          .forEach(each -> replaced.add(new Replaced(each.of(), last.get(0).fixing())));
    }
    return replaced;
  }

  /** Finds all that was fixed of each period, and of each entry, in an employee's files. */
  static Collection<List<Recorded>> all(List<PerformanceFile> files) {
    List<Recorded> all = new ArrayList<>();
    for (PerformanceFile file : requireNonNull(files, "files")) {
      for (RecordedEntry entry : file.entries(EntryKind.PENETAPAN_ANGKA_KREDIT)) {
        if (entry.entry().content() instanceof CreditFixing fixing) {
          all.add(new Recorded(new FixedCredit(file, fixing), entry));
        }
      }
    }
    if (all.isEmpty()) {
      return List.of();
    }
    List<HeldPost> posts = HeldPost.definitive(files);
    Map<CreditFixing, List<Recorded>> records =
        new TreeMap<>(Comparator.comparing(CreditFixing::until)
            .thenComparing(CreditFixing::period)
            .thenComparing(fixing -> fixing.enteredOn().isPresent())
            .thenComparing(fixing -> ofSeveral(fixing, posts).map(Enum::name).orElse("")));
    all.forEach(each ->
        records.computeIfAbsent(each.of().fixing(), first -> new ArrayList<>()).add(each));
    return records.values();
  }

  /** Returns the level of a fixing where it is one of several that were held in the time: credit counts within a level. */
  static Optional<PositionLevel> ofSeveral(CreditFixing fixing, List<HeldPost> posts) {
    DateRange days = daysOf(fixing);
    Set<PositionLevel> levels = posts.stream()
        .filter(each -> each.days().overlaps(days))
        .map(each -> each.position().level())
        .collect(Collectors.toSet());
    return Optional.of(fixing.level()).filter(each -> levels.size() > 1 && levels.contains(each));
  }

  /** Returns the days whose posts a fixing is about: its period, or the day of entry. */
  static DateRange daysOf(CreditFixing fixing) {
    return fixing
        .enteredOn()
        .map(day -> new DateRange(day, day))
        .orElseGet(() -> fixing.period().range());
  }

  /** Of fixings that say the same, the first one speaks for all. */
  private static List<FixedCredit> lastOf(List<Recorded> records) {
    Recorded last = records.stream().max(FIXED).orElseThrow();
    Map<Object, FixedCredit> differing = new LinkedHashMap<>();
    records.stream()
        .filter(each -> FIXED.compare(each, last) == 0)
        .forEach(each -> differing.putIfAbsent(each.entry().entry().statement(), each.of()));
    return ImmutableList.copyOf(differing.values());
  }

  /**
   * Returns where the fixing stands in its file.
   *
   * @return the JSON Pointer
   */
  public String pointer() {
    return "/" + EntryKind.PENETAPAN_ANGKA_KREDIT.listName() + "/"
        + file.placeOf(FileEntry.of(fixing));
  }
}
