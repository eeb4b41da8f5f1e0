package id.skp.rules.monitoring;

import id.skp.core.appraisal.EvaluationRecord;
import id.skp.core.number.Ratio;
import id.skp.core.period.DateRange;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.period.PeriodKind;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.core.year.FiledEvaluation;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Reasoning;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The posts of the files of a year, and which of them decides. */
final class YearPosts {
  private static final Text TIE = Text.of(
      "{0} sama kuat; tetapkan evaluasi tahunan", "{0} are level; fix an evaluation of the year");
  private static final Text SAME_END = Text.of(
      "{0} berakhir pada hari yang sama; isi mana yang Plt, Plh, atau Pj, atau akhiri salah satunya",
      "{0} end on the same day; say which is an acting one, or end one of them");
  private static final Text DEFINITIVE = Text.of(
      "berkas jabatan definitif di samping Plt, Plh, atau Pj",
      "the file of the definitive post beside the acting one");
  private static final Text APPOINTMENT = Text.of(
      "kedudukan dalam jabatan {0} (DEFINITIF, PLT, PLH, atau PJ)",
      "the appointment of {0} (DEFINITIF, PLT, PLH or PJ)");

  private final EvaluationPeriod year;
  private final YearFiles files;
  private final List<Post> posts;
  private final Map<String, List<HeldPost>> byFile = new LinkedHashMap<>();
  private final Set<HeldPost> actingOnes;
  private final List<HeldPost> acting;
  private final List<HeldPost> earning;

  /** Finds the posts of a year; a year without periods ends the decision. */
  static YearPosts of(YearFiles files, Reasoning reasoning) {
    if (files.year() < EvaluationPeriod.FIRST_YEAR || files.year() > EvaluationPeriod.LAST_YEAR) {
      throw reasoning.invalid(
          "/year",
          Reasoning.outside(
              Ratio.of(files.year()),
              Ratio.of(EvaluationPeriod.FIRST_YEAR),
              Ratio.of(EvaluationPeriod.LAST_YEAR)));
    }
    for (PerformanceFile file : files.files()) {
      PeopleReview.dispute(file).ifPresent(two -> {
        throw reasoning.conflict("/" + MonitoringRules.PLANS, two.message());
      });
    }
    return new YearPosts(files);
  }

  private YearPosts(YearFiles files) {
    this.year = EvaluationPeriod.year(files.year());
    this.files = files;
    List<PerformanceFile> ordered = files.files().stream()
        .sorted(Comparator.comparing(PerformanceFile::skpId))
        .toList();
    ordered.forEach(file -> byFile.put(file.skpId(), HeldPost.of(file)));
    List<HeldPost> held = byFile.values().stream().flatMap(List::stream).toList();
    this.actingOnes = HeldPost.acting(held);
    this.acting = held.stream().filter(this::isActing).toList();
    this.earning = held.stream().filter(each -> !isActing(each)).toList();
    this.posts = ordered.stream()
        .flatMap(file -> Stream.of(post(file, false), post(file, true)))
        .filter(post -> !post.held().isEmpty())
        .sorted(Comparator.comparing(Post::begin))
        .toList();
  }

  /** Versions of one plan that are of a definitive and of an acting post are two posts, as two plans are. */
  private Post post(PerformanceFile file, boolean acting) {
    return new Post(
        file,
        heldOf(file)
            .filter(each -> isActing(each) == acting && each.days().overlaps(year.range()))
            .toList(),
        judged(file, acting),
        acting);
  }

  /** Returns a file with the evaluations of one of its posts only. */
  private PerformanceFile judged(PerformanceFile file, boolean acting) {
    boolean all = file.evaluations().stream().allMatch(each -> isActing(file, each) == acting);
    return all
        ? file
        : file.withEntries(file.entries().stream()
            .filter(each -> !(each.entry().content() instanceof EvaluationRecord record)
                || isActing(file, record) == acting)
            .toList());
  }

  /** Tells whether an evaluation is that of an acting post: of the version of the plan that it names. */
  boolean isActing(PerformanceFile file, EvaluationRecord record) {
    return isActing(file)
        || acting(file).stream()
            .anyMatch(each -> each.plan().version() == record.evaluation().skpVersion());
  }

  /**
   * A post of the year.
   *
   * @param file its file
   * @param held the versions of its plan under which it was held in the year, in their order
   * @param judged the file with the evaluations of the post only
   * @param acting whether it is an acting one
   */
  record Post(PerformanceFile file, List<HeldPost> held, PerformanceFile judged, boolean acting) {
    LocalDate begin() {
      return held.get(0).days().from();
    }

    LocalDate end() {
      return last().days().to();
    }

    private HeldPost last() {
      return held.get(held.size() - 1);
    }

    /** Names it by its plan, and where another post of that plan was evaluated, by its title too. */
    String name() {
      return judged.evaluations().size() == file.evaluations().size()
          ? file.skpId()
          : file.skpId() + " (" + last().position().printed() + ")";
    }

    /** Says that it was not evaluated in a period, though perhaps another post of its plan was. */
    RuntimeException notEvaluated(EvaluationPeriod period, Reasoning reasoning) {
      return file.lastEvaluations(period).stream()
          .flatMap(record -> file.plans().stream()
              .filter(plan -> plan.version() == record.evaluation().skpVersion()))
          .map(plan -> plan.employee().position())
          .findFirst()
          .filter(other -> judged.lastEvaluations(period).isEmpty())
          .map(other -> MissingParts.evaluation(period, file.skpId(), other, reasoning))
          .orElseGet(() -> MissingParts.evaluation(period, file.skpId(), reasoning));
    }
  }

  EvaluationPeriod year() {
    return year;
  }

  /** Returns the posts, in the order in which they begin. */
  List<Post> posts() {
    return posts;
  }

  /** Returns the evaluations of a post within the year that count, of each period those that were fixed last. */
  SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations(Post post) {
    SortedMap<EvaluationPeriod, List<EvaluationRecord>> evaluations =
        new TreeMap<>(post.judged().lastEvaluations());
    evaluations.keySet().removeIf(period -> !year.contains(period));
    return evaluations;
  }

  /**
   * Returns the evaluations of the year of a post that count: of the year and of its last quarter, where both are declared to be one,
   * those that were fixed last.
   */
  List<EvaluationRecord> ofYear(Post post, Reasoning reasoning) {
    FinalQuarter quarter = new FinalQuarter(post.judged(), year);
    return quarter.differs()
            && reasoning.by(reasoning.parameter(MonitoringParameters.FINAL_QUARTER_IS_ANNUAL))
        ? quarter.counting(
            each -> files.asRecorded(new FiledEvaluation(post.file(), each)).isEmpty())
        : quarter.ofYear();
  }

  /** Finds the post that decides the year. */
  Post deciding(Reasoning reasoning) {
    if (posts.isEmpty()) {
      throw MissingParts.file(year, reasoning);
    }
    return switch (reasoning.by(reasoning.parameter(MonitoringParameters.MULTI_POSITION_POLICY))) {
      case DEFINITIVE_POST -> lastDefinitive(reasoning);
      case LAST_ASSESSOR -> last(posts, reasoning);
      case MOST_MONTHS -> longest(reasoning);
    };
  }

  private static RuntimeException missing(Text what, Reasoning reasoning) {
    return reasoning.missing("/" + MonitoringRules.FILES, what);
  }

  private Post lastDefinitive(Reasoning reasoning) {
    List<Post> definitive = posts.stream().filter(each -> !each.acting()).toList();
    if (definitive.isEmpty()) {
      throw missing(DEFINITIVE, reasoning);
    }
    Post last = last(definitive, reasoning);
    requireAppointment(last.held().get(last.held().size() - 1), reasoning);
    return last;
  }

  static void requireAppointment(HeldPost post, Reasoning reasoning) {
    if (post.position().needsAppointment()) {
      throw reasoning.missing(
          "/" + MonitoringRules.PLANS + "/" + post.file().placeOf(FileEntry.of(post.plan()))
              + "/employee/position/appointment",
          Message.of(APPOINTMENT, post.position().title()).toText());
    }
  }

  private static Post last(List<Post> candidates, Reasoning reasoning) {
    LocalDate end =
        candidates.stream().map(Post::end).max(Comparator.naturalOrder()).orElseThrow();
    return only(
        candidates.stream().filter(each -> each.end().equals(end)).toList(), SAME_END, reasoning);
  }

  private Post longest(Reasoning reasoning) {
    PartMonths reading = reasoning.by(reasoning.parameter(MonitoringParameters.PART_MONTHS));
    long most = 0;
    List<Post> longest = new ArrayList<>(posts);
    for (Post post : posts) {
      PostMonths alone = new PostMonths(post.held(), reading);
      long months = months(year)
          .filter(month -> alone.holder(month, reasoning).isPresent())
          .count();
      if (months > most) {
        longest = new ArrayList<>(List.of(post));
      } else if (months == most && most > 0) {
        longest.add(post);
      }
      most = Math.max(most, months);
    }
    return only(longest, TIE, reasoning);
  }

  private static Post only(List<Post> candidates, Text otherwise, Reasoning reasoning) {
    if (candidates.size() > 1) {
      throw reasoning.conflict(
          "/" + MonitoringRules.FILES,
          Message.of(
              otherwise, candidates.stream().map(each -> each.file().skpId()).toList()));
    }
    return candidates.get(0);
  }

  /** Returns the posts that earn credit, and those of which it is not told: an acting post earns none. */
  List<HeldPost> earning() {
    return earning;
  }

  /** Tells whether files hold plans, and all of them are of acting posts. */
  boolean isActing() {
    return !acting.isEmpty() && earning.isEmpty();
  }

  /** Returns the acting posts. */
  List<HeldPost> acting() {
    return acting;
  }

  private boolean isActing(HeldPost post) {
    return actingOnes.contains(post);
  }

  private Stream<HeldPost> heldOf(PerformanceFile file) {
    return byFile.getOrDefault(file.skpId(), List.of()).stream();
  }

  /** Returns the acting posts of a file. */
  List<HeldPost> acting(PerformanceFile file) {
    return heldOf(file).filter(this::isActing).toList();
  }

  /** Tells whether all of a file is an acting post. */
  boolean isActing(PerformanceFile file) {
    return !acting(file).isEmpty() && heldOf(file).allMatch(this::isActing);
  }

  /** Tells whether all of a file that was held in a period is an acting post. */
  boolean isActing(PerformanceFile file, EvaluationPeriod period) {
    List<HeldPost> own = heldIn(file, period);
    return !own.isEmpty() && own.stream().allMatch(this::isActing);
  }

  /** Tells whether a post of a file that was held in a period is an acting one. */
  boolean isPartlyActing(PerformanceFile file, EvaluationPeriod period) {
    return heldIn(file, period).stream().anyMatch(this::isActing);
  }

  private List<HeldPost> heldIn(PerformanceFile file, EvaluationPeriod period) {
    return heldOf(file).filter(each -> each.days().overlaps(period.range())).toList();
  }

  static Stream<DateRange> months(EvaluationPeriod period) {
    return period.kind() == PeriodKind.BULAN
        ? Stream.of(period.range())
        : period.split(PeriodKind.BULAN).stream().map(EvaluationPeriod::range);
  }
}
