package id.skp.rules.monitoring;

import id.skp.core.period.DateRange;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.core.year.FileEntry;
import id.skp.rules.message.Message;
import id.skp.rules.planreview.VersionFindings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at the definitive posts of a year beside each other: nobody holds two at a time, or none between two. What is found stands
 * at the plan of the file under review; of the other files it is told in their own reviews.
 */
final class PostReview {
  private static final Text READING = Text.same("partMonths: {0}");

  private final FileInspection inspection;
  private final PartMonths reading;
  private final List<HeldPost> held;
  private final Set<HeldPost> acting;
  private final List<HeldPost> posts;

  PostReview(FileInspection inspection, PartMonths reading) {
    this.inspection = inspection;
    this.reading = reading;
    DateRange year = DateRange.ofYear(inspection.period().year());
    this.held = Stream.concat(Stream.of(inspection.file()), inspection.others().stream())
        .flatMap(file -> HeldPost.of(file).stream())
        .filter(each -> each.days().overlaps(year))
        .map(each -> new HeldPost(each.file(), each.plan(), each.common(year).orElseThrow()))
        .sorted(Comparator.<HeldPost, LocalDate>comparing(each -> each.days().from())
            .thenComparing(each -> each.days().to())
            .thenComparing(each -> each.file().skpId()))
        .toList();
    this.acting = HeldPost.acting(held);
    this.posts = held.stream().filter(each -> !acting.contains(each)).toList();
  }

  void review() {
    reviewOverlaps();
    reviewGaps();
    reviewActing();
    versions(held).ranks(this::telling);
    versions(held).employments(this::telling);
    versions(posts).levels(this::telling);
  }

  private static VersionFindings versions(List<HeldPost> posts) {
    return VersionFindings.of(posts.stream().map(HeldPost::plan).toList());
  }

  private VersionFindings.Telling telling(Skp plan) {
    return (found, pointer, values) -> {
      if (plan.id().equals(inspection.file().skpId())) {
        inspection.add(MonitoringFinding.of(found), FileEntry.of(plan), pointer, values);
      }
    };
  }

  /** Of each other file the first days that are held twice are told, not those of each version of its plan. */
  private void reviewOverlaps() {
    Set<String> told = new HashSet<>();
    for (HeldPost own : posts.stream().filter(this::isOwn).toList()) {
      for (HeldPost other : posts) {
        Optional<DateRange> both = own.common(other.days());
        if (both.isPresent() && !isOwn(other) && told.add(other.file().skpId())) {
          add(
              MonitoringFinding.POSTS_OVERLAP,
              own,
              title(own),
              id(own),
              title(other),
              id(other),
              both.get().from(),
              both.get().to(),
              Message.of(READING, reading));
        }
      }
    }
  }

  private void reviewGaps() {
    Optional<HeldPost> last = Optional.empty();
    for (HeldPost next : posts) {
      if (last.isPresent()
          && last.get().days().to().plusDays(1).isBefore(next.days().from())) {
        HeldPost before = last.get();
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
      if (last.isEmpty() || next.days().to().isAfter(last.get().days().to())) {
        last = Optional.of(next);
      }
    }
  }

  /**
   * Whoever acts in a post holds a definitive one: of the days before the first that is known, and after the last, it is told, whether
   * the posts are those of several plans or of versions of one.
   */
  private void reviewActing() {
    if (posts.isEmpty()) {
      return;
    }
    LocalDate first = posts.get(0).days().from();
    LocalDate last = posts.stream()
        .map(each -> each.days().to())
        .max(Comparator.naturalOrder())
        .orElseThrow();
    for (HeldPost own : held) {
      if (isOwn(own) && acting.contains(own)) {
        List<LocalDate> alone = own.days()
            .from()
            .datesUntil(own.days().to().plusDays(1))
            .filter(day -> day.isBefore(first) || day.isAfter(last))
            .toList();
        if (!alone.isEmpty()) {
          add(
              MonitoringFinding.ACTING_POST_ALONE,
              own,
              alone.get(0),
              alone.get(alone.size() - 1),
              own.position().printed(),
              id(own));
        }
      }
    }
  }

  private void add(MonitoringFinding found, HeldPost at, Object... values) {
    inspection.add(found, FileEntry.of(at.plan()), "/period", values);
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
