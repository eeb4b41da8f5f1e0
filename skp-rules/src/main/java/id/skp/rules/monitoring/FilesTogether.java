package id.skp.rules.monitoring;

import com.google.common.collect.ImmutableList;
import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.Skp;
import id.skp.core.text.Names;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.planreview.PlanFinding;
import id.skp.rules.planreview.VersionFindings;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;

/** The files of one employee as they were known on a day, and what is the same whichever of them is reviewed. */
final class FilesTogether {
  private final List<Skp> plans;
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<IdOfPeriod, List<String>> evaluations = new HashMap<>();
  private final List<HeldPost> acting;
  private final List<HeldPost> posts;
  private final LocalDate lastDay;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /** An evaluation is known by its id and period: files of one year number theirs without knowing of each other. */
  private record IdOfPeriod(String id, EvaluationPeriod period) {
    static IdOfPeriod of(EvaluationRecord record) {
      return new IdOfPeriod(record.id(), record.evaluation().period());
    }
  }

  /** Days on which no definitive post is held, between two. */
  record Gap(HeldPost before, HeldPost next) {}

  /** What the posts say against each other, at the plan of the later one. */
  record Told(Skp plan, PlanFinding found, String pointer, List<Object> values) {}

  private FilesTogether(List<PerformanceFile> files, int year) {
    this.plans = files.stream()
        .flatMap(each -> each.plans().stream())
        .sorted(Comparator.comparing(Skp::effectiveFrom).thenComparing(Skp::id))
        .toList();
    for (PerformanceFile each : files) {
      ids.computeIfAbsent(Names.seen(each.skpId()), seen -> new ArrayList<>()).add(each.skpId());
      each.all(EvaluationRecord.class)
          .forEach(record -> evaluations
              .computeIfAbsent(IdOfPeriod.of(record), first -> new ArrayList<>())
              .add(each.skpId()));
    }
    DateRange days = DateRange.ofYear(year);
    List<HeldPost> held = files.stream()
        .flatMap(file -> HeldPost.of(file).stream())
        .filter(each -> each.days().overlaps(days))
        .map(each -> new HeldPost(each.file(), each.plan(), each.common(days).orElseThrow()))
        .sorted(Comparator.<HeldPost, LocalDate>comparing(each -> each.days().from())
            .thenComparing(each -> each.days().to())
            .thenComparing(each -> each.file().skpId()))
        .toList();
    Set<HeldPost> actingOnes = HeldPost.acting(held);
    this.acting = held.stream().filter(actingOnes::contains).toList();
    this.posts = held.stream().filter(each -> !actingOnes.contains(each)).toList();
    this.lastDay = posts.stream()
        .map(each -> each.days().to())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
    findGaps();
    versions(held).ranks(this::telling);
    versions(held).employments(this::telling);
    versions(posts).levels(this::telling);
  }

  /** Returns a file and others; of those that are joined what they tell together was found already. */
  static FilesTogether of(
      PerformanceFile own, List<PerformanceFile> files, LocalDate day, int year) {
    return files instanceof Others others && others.areBeside(own)
        ? others.joined.on(day, year)
        : new FilesTogether(
            ImmutableList.<PerformanceFile>builder()
                .add(own)
                .addAll(asOf(files, day))
                .build(),
            year);
  }

  private static List<PerformanceFile> asOf(List<PerformanceFile> files, LocalDate day) {
    return files.stream().map(each -> each.asOf(day)).toList();
  }

  private static VersionFindings versions(List<HeldPost> posts) {
    return VersionFindings.of(posts.stream().map(HeldPost::plan).toList());
  }

  private VersionFindings.Telling telling(Skp plan) {
    return (found, pointer, values) -> told.add(new Told(plan, found, pointer, List.of(values)));
  }

  private void findGaps() {
    Optional<HeldPost> last = Optional.empty();
    for (HeldPost next : posts) {
      if (last.isPresent()
          && last.get().days().to().plusDays(1).isBefore(next.days().from())) {
        gaps.add(new Gap(last.get(), next));
      }
      if (last.isEmpty() || next.days().to().isAfter(last.get().days().to())) {
        last = Optional.of(next);
      }
    }
  }

  /** Returns the versions of all plans, those that took effect earlier first. */
  List<Skp> plans() {
    return plans;
  }

  /** Returns the ids of the plans that a reader would take for an id. */
  List<String> alike(String skpId) {
    return ids.getOrDefault(Names.seen(skpId), List.of());
  }

  /** Returns the plans whose files hold an evaluation of the id and the period of one. */
  List<String> holding(EvaluationRecord record) {
    return evaluations.getOrDefault(IdOfPeriod.of(record), List.of());
  }

  /** Returns the acting posts of the year, those held earlier first. */
  List<HeldPost> acting() {
    return acting;
  }

  /** Returns the posts of the year that are not acting ones, those held earlier first. */
  List<HeldPost> posts() {
    return posts;
  }

  /** Returns the last day of the year on which one of these is held. */
  LocalDate lastDay() {
    return lastDay;
  }

  List<Gap> gaps() {
    return gaps;
  }

  List<Told> told() {
    return told;
  }

  /** Returns for each file of a list those beside it, of which reviews of certain days ask together. */
  static List<List<PerformanceFile>> others(
      List<PerformanceFile> files, Set<LocalDate> days, int year) {
    Joined joined = new Joined(files, days, year);
    return IntStream.range(0, files.size())
        .<List<PerformanceFile>>mapToObj(own -> new Others(joined, own))
        .toList();
  }

  /** Files that are reviewed one after the other. */
  private static final class Joined {
    private final List<PerformanceFile> files;
    private final int year;
    private final Map<LocalDate, FilesTogether> together = new HashMap<>();

    Joined(List<PerformanceFile> files, Set<LocalDate> days, int year) {
      this.files = files;
      this.year = year;
      days.forEach(day -> together.put(day, new FilesTogether(asOf(files, day), year)));
    }

    FilesTogether on(LocalDate day, int ofYear) {
      FilesTogether found = together.get(day);
      return found != null && ofYear == year ? found : new FilesTogether(asOf(files, day), ofYear);
    }
  }

  /** The files beside one of those that are joined. */
  static final class Others extends AbstractList<PerformanceFile> implements RandomAccess {
    private final Joined joined;
    private final int own;

    Others(Joined joined, int own) {
      this.joined = joined;
      this.own = own;
    }

    private boolean areBeside(PerformanceFile file) {
      return joined.files.get(own).equals(file);
    }

    @Override
    public PerformanceFile get(int index) {
      return joined.files.get(index < own ? index : index + 1);
    }

    @Override
    public int size() {
      return joined.files.size() - 1;
    }
  }
}
