package id.skp.rules.monitoring;

import static java.util.Objects.requireNonNull;

import id.skp.core.period.DateRange;
import id.skp.core.text.Text;
import id.skp.rules.Reasoning;
import id.skp.rules.message.Message;
import id.skp.rules.monitoring.HeldPost.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells for which post a month counts. */
final class PostMonths {
  private static final Text TWO_POSTS = Text.of(
      "{0} dan {1} dijabat pada hari yang sama dalam {2}; isi mana yang Plt, Plh, atau Pj, atau akhiri salah satunya",
      "{0} and {1} were held on the same days of {2}; say which is an acting one, or end one of them");

  private final List<HeldPost> posts;
  private final PartMonths reading;

  /** The first day of each post, whether in a month or before: of equals the earlier counts. */
  private final Map<Office, LocalDate> begins = new HashMap<>();

  private final Map<DateRange, List<InMonth>> known = new HashMap<>();

  PostMonths(List<HeldPost> posts, PartMonths reading) {
    this.posts = posts;
    this.reading = reading;
    posts.forEach(each -> begins.merge(
        each.office(), each.days().from(), (one, other) -> one.isBefore(other) ? one : other));
  }

  /**
   * A post in a month, under all versions of plans that it was held under.
   *
   * @param held the versions, the first one first
   * @param first the first day in the month
   * @param days the number of days
   */
  private record InMonth(List<HeldPost> held, LocalDate first, int days) {}

  /**
   * Finds the post for which a month counts.
   *
   * @return the post under its last version in the month; empty if the month counts for none
   */
  Optional<HeldPost> holder(DateRange month, Reasoning reasoning) {
    List<InMonth> candidates = known.computeIfAbsent(month, this::candidates);
    if (candidates.size() > 1 && isTied(candidates.get(0), candidates.get(1))) {
      throw reasoning.conflict(
          "/" + MonitoringRules.PLANS,
          Message.of(
              TWO_POSTS,
              last(candidates.get(0)).position().title(),
              last(candidates.get(1)).position().title(),
              month.from() + " – " + month.to()));
    }
    return candidates.stream().map(PostMonths::last).findFirst();
  }

  private List<InMonth> candidates(DateRange month) {
    return reading == PartMonths.LARGER_PART && !isHeldForLargerPart(month)
        ? List.of()
        : inMonth(month).stream()
            .filter(each -> counts(each, month))
            .sorted(Comparator.comparingInt(this::rank)
                .reversed()
                .thenComparing(InMonth::first)
                .thenComparing(this::begin))
            .toList();
  }

  /** Days without a post compete with those under posts as posts do with each other: the more of them, of equals the earlier. */
  private boolean isHeldForLargerPart(DateRange month) {
    long held =
        month.from().datesUntil(month.to().plusDays(1)).filter(this::isHeld).count();
    int half = Long.compare(2 * held, HeldPost.length(month));
    return half > 0 || (half == 0 && isHeld(month.from()));
  }

  private boolean isHeld(LocalDate day) {
    return posts.stream().anyMatch(each -> each.days().contains(day));
  }

  private int rank(InMonth post) {
    return reading == PartMonths.LARGER_PART ? post.days() : 0;
  }

  private LocalDate begin(InMonth post) {
    return requireNonNull(begins.get(last(post).office()));
  }

  /** Two posts of one level earn the same. */
  private boolean isTied(InMonth one, InMonth other) {
    return rank(one) == rank(other)
        && one.first().equals(other.first())
        && begin(one).equals(begin(other))
        && last(one).position().level() != last(other).position().level();
  }

  private boolean counts(InMonth post, DateRange month) {
    return switch (reading) {
      case LARGER_PART -> true;
      case FIRST_DAY -> post.first().equals(month.from());
      case WHOLE_MONTHS -> post.days() >= HeldPost.length(month);
    };
  }

  private static InMonth inMonth(List<HeldPost> held, DateRange month) {
    return new InMonth(
        held,
        held.stream()
            .map(each -> each.common(month).orElseThrow().from())
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        held.stream().mapToInt(each -> each.daysIn(month)).sum());
  }

  private List<InMonth> inMonth(DateRange month) {
    Map<Office, List<HeldPost>> held = new LinkedHashMap<>();
    for (HeldPost each : posts) {
      if (each.daysIn(month) > 0) {
        held.computeIfAbsent(each.office(), office -> new ArrayList<>()).add(each);
      }
    }
    return held.values().stream().map(each -> inMonth(each, month)).toList();
  }

  private static HeldPost last(InMonth post) {
    return post.held().get(post.held().size() - 1);
  }
}
