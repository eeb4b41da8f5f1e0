package id.skp.rules.monitoring;

import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.rules.finding.Findings;
import id.skp.rules.message.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at the definitive posts of a year beside each other: nobody holds two at a time, or none between two. What is found stands
 * at the plan of the file under review; of the other files it is told in their own reviews.
 */
final class PostReview {
  private static final Text READING = Text.same("partMonths: {0}");
  private static final String PERIOD = "/period";

  /** Two posts of two files that are held on the same days. */
  private record Overlap(HeldPost own, HeldPost other) {}

  private final FileInspection inspection;
  private final PartMonths reading;
  private final FilesTogether together;

  PostReview(FileInspection inspection, PartMonths reading) {
    this.inspection = inspection;
    this.reading = reading;
    this.together = inspection.together();
  }

  void review() {
    reviewOverlaps();
    reviewGaps();
    reviewActing();
    for (FilesTogether.Told each : together.told()) {
      if (each.plan().id().equals(inspection.file().skpId())) {
        inspection.add(
            MonitoringFinding.of(each.found()),
            FileEntry.of(each.plan()),
            each.pointer(),
            each.values().toArray());
      }
    }
  }

  /**
   * Of each other file the first days that are held twice are told, not those of each version of its plan; of very many files no
   * sentence is made that is not told.
   */
  private void reviewOverlaps() {
    Set<String> others = new HashSet<>();
    List<Overlap> overlaps = new ArrayList<>();
    for (HeldPost own : together.posts().stream().filter(this::isOwn).toList()) {
      for (HeldPost other : together.posts()) {
        if (own.days().overlaps(other.days())
            && !isOwn(other)
            && others.add(other.file().skpId())
            && overlaps.size() <= Findings.MOST_TOLD) {
          overlaps.add(new Overlap(own, other));
        }
      }
    }
    int more = others.size() - overlaps.size();
    for (int i = 0; i < overlaps.size(); i++) {
      add(overlaps.get(i), i == Findings.MOST_TOLD ? 1 + more : 1);
    }
  }

  private void add(Overlap overlap, int count) {
    HeldPost own = overlap.own();
    HeldPost other = overlap.other();
    DateRange both = own.common(other.days()).orElseThrow();
    inspection.add(
        count,
        MonitoringFinding.POSTS_OVERLAP,
        inspection.pointer(FileEntry.of(own.plan())) + PERIOD,
        title(own),
        id(own),
        title(other),
        id(other),
        both.from(),
        both.to(),
        Message.of(READING, reading));
  }

  private void reviewGaps() {
    for (FilesTogether.Gap gap : together.gaps()) {
      HeldPost before = gap.before();
      HeldPost next = gap.next();
      if (isOwn(before) || isOwn(next)) {
        add(
            MonitoringFinding.POST_GAP,
            isOwn(next) ? next : before,
            before.days().to().plusDays(1),
            next.days().from().minusDays(1),
            title(before),
            id(before),
            title(next),
            id(next),
            Message.of(READING, reading));
      }
    }
  }

  /**
   * Whoever acts in a post holds a definitive one: of the days before the first that is known, and after the last, it is told. A plan
   * that became that of an acting post is told as changed.
   */
  private void reviewActing() {
    if (together.posts().isEmpty() || together.posts().stream().anyMatch(this::isOwn)) {
      return;
    }
    LocalDate first = together.posts().get(0).days().from();
    LocalDate last = together.lastDay();
    for (HeldPost each : together.held().stream().filter(this::isOwn).toList()) {
      List<LocalDate> alone = each.days()
          .from()
          .datesUntil(each.days().to().plusDays(1))
          .filter(day -> day.isBefore(first) || day.isAfter(last))
          .toList();
      if (!alone.isEmpty()) {
        add(
            MonitoringFinding.ACTING_POST_ALONE,
            each,
            alone.get(0),
            alone.get(alone.size() - 1),
            title(each),
            id(each));
      }
    }
  }

  private void add(MonitoringFinding found, HeldPost at, Object... values) {
    inspection.add(found, FileEntry.of(at.plan()), PERIOD, values);
  }

  private boolean isOwn(HeldPost post) {
    return post.file().skpId().equals(inspection.file().skpId());
  }

  private static String title(HeldPost post) {
    return post.position().title();
  }

  private static String id(HeldPost post) {
    return post.file().skpId();
  }
}
