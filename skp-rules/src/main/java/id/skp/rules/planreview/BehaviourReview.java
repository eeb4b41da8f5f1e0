package id.skp.rules.planreview;

import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks at the behaviour block of a plan. */
final class BehaviourReview {
  private final Inspection inspection;

  BehaviourReview(Inspection inspection) {
    this.inspection = inspection;
  }

  void review() {
    List<BehaviourExpectation> behaviours = inspection.skp().behaviours();
    Set<BehaviourValue> missing = EnumSet.allOf(BehaviourValue.class);
    behaviours.forEach(behaviour -> missing.remove(behaviour.value()));
    inspection.tellUnused("/behaviours");
    String place = behaviours.isEmpty() ? "" : "/behaviours";
    missing.forEach(value -> inspection.add(PlanFinding.BEHAVIOUR_VALUE_MISSING, place, value));
    for (int i = 0; i < behaviours.size(); i++) {
      String expectation = "/behaviours/" + i + "/leaderExpectation";
      behaviours.get(i).leaderExpectation().ifPresent(each -> inspection.look(each, expectation));
      if (!behaviours.get(i).hasAllGuides()) {
        inspection.add(
            PlanFinding.BEHAVIOUR_GUIDES_INCOMPLETE,
            "/behaviours/" + i + "/guides",
            behaviours.get(i).value());
      }
    }
    inspection.tellUnused("/behaviourStandards");
  }
}
