package id.skp.rules.monitoring;

import static id.skp.rules.planreview.PlanFinding.DATED_BEFORE_BASIS;
import static id.skp.rules.planreview.PlanFinding.PLANNING_DIALOGUE_MISSING;
import static id.skp.rules.planreview.PlanFinding.TEXT_SAYS_NOTHING;

import id.skp.core.dialogue.SkpFile;
import id.skp.core.plan.Skp;
import id.skp.core.year.FileEntry;
import id.skp.rules.PerformanceRules;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.Review;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at each version of the plan that holds in the period as the review of a single plan does. What several versions lack alike is
 * told of the last of them.
 */
final class VersionReview {
  private static final String EARLIER = "/earlierVersions";

  /** What the review of a file tells of its plans and dialogues itself. */
  private static final Set<String> TOLD_OF_FILE = toldOfFile();

  private final FileInspection inspection;
  private final Attempts attempts;

  VersionReview(FileInspection inspection, Attempts attempts) {
    this.inspection = inspection;
    this.attempts = attempts;
  }

  private static Set<String> toldOfFile() {
    Set<String> codes =
        Arrays.stream(MonitoringFinding.values()).map(Enum::name).collect(Collectors.toSet());
    codes.add(PLANNING_DIALOGUE_MISSING.name());
    codes.remove(DATED_BEFORE_BASIS.name());
    codes.remove(TEXT_SAYS_NOTHING.name());
    return Set.copyOf(codes);
  }

  void review() {
    List<Skp> plans = inspection.plans();
    Set<Finding> later = new HashSet<>();
    Set<String> places = inspection.places();
    for (int i = plans.size() - 1; i >= 0; i--) {
      Skp plan = plans.get(i);
      Optional<Skp> before = i == 0 ? Optional.empty() : Optional.of(plans.get(i - 1));
      if (inspection.held(i, inspection.period().range()).isPresent()) {
        String place = inspection.pointer(FileEntry.of(plan));
        findings(plan, before).stream()
            .filter(later::add)
            .map(each -> each.withLocation(place + each.location()))
            .filter(each -> !places.contains(FileInspection.placeOf(each)))
            .forEach(inspection::add);
      }
    }
  }

  private List<Finding> findings(Skp plan, Optional<Skp> before) {
    List<Skp> earlier =
        before.filter(each -> isSucceeded(each, plan)).map(List::of).orElse(List.of());
    return attempts
        .decide(PerformanceRules.PLAN_REVIEW, new SkpFile(plan, Optional.empty(), earlier))
        .map(Review::findings)
        .orElse(List.of())
        .stream()
        .filter(each -> !TOLD_OF_FILE.contains(each.code()))
        .filter(each -> !each.location().startsWith(EARLIER))
        .toList();
  }

  /** A file may lack versions between two, or hold one of another employee. */
  private static boolean isSucceeded(Skp before, Skp plan) {
    return plan.version() - 1 == before.version()
        && plan.adjustment().isPresent()
        && plan.employee().id().equals(before.employee().id())
        && !plan.effectiveFrom().isBefore(before.effectiveFrom());
  }
}
