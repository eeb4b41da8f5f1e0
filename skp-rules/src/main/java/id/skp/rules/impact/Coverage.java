package id.skp.rules.impact;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import id.skp.core.appraisal.Appraisal;
import id.skp.rules.Applicability;
import id.skp.rules.RuleSet;
import id.skp.rules.Undecided;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <em>Cakupan</em>: for how many appraisals of a population a rule set is not made, and why it decides nothing on some.
 *
 * @param notFor why the rule set is not for some, such as those of another institution, in the order in which they came
 * @param undecided how many come to no predicate, each above 0, by the reason
 */
public record Coverage(List<NotFor> notFor, Map<Undecided.Reason, Long> undecided) {
  /**
   * Refuses null and copies list and map.
   *
   * @param notFor why the rule set is not for some
   * @param undecided how many come to no predicate, by the reason
   */
  public Coverage {
    notFor = ImmutableList.copyOf(requireNonNull(notFor, "notFor"));
    undecided = Maps.immutableEnumMap(requireNonNull(undecided, "undecided"));
  }

  /**
   * Why a rule set is not for some appraisals: what {@link Applicability} finds.
   *
   * @param first what is found of the first of them
   * @param count how many they are
   */
  public record NotFor(Finding first, long count) {
    /**
     * Refuses null.
     *
     * @param first what is found of the first of them
     * @param count how many they are
     */
    public NotFor {
      requireNonNull(first, "first");
    }

    private NotFor oneMore() {
      return new NotFor(first, count + 1);
    }
  }

  /** Counts appraisals one by one. */
  static final class Tally {
    private final Applicability applicability;
    private final Map<FindingKind, NotFor> notFor = new LinkedHashMap<>();
    private final Map<Undecided.Reason, Long> undecided = new EnumMap<>(Undecided.Reason.class);

    Tally(RuleSet rules) {
      this.applicability = Applicability.of(rules);
    }

    void add(Appraisal appraisal, Optional<Undecided.Reason> why) {
      applicability
          .findings(appraisal)
          .forEach(each ->
              notFor.merge(each.kind(), new NotFor(each, 1), (others, one) -> others.oneMore()));
      why.ifPresent(reason -> undecided.merge(reason, 1L, Long::sum));
    }

    Coverage sum() {
      return new Coverage(List.copyOf(notFor.values()), undecided);
    }
  }
}
