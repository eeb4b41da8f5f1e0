package id.skp.rules.planreview;

import id.skp.core.people.PositionLevel;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Aspect;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.CascadingMethod;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Skp;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import id.skp.core.text.Names;
import id.skp.core.text.Text;
import id.skp.rules.message.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the results of a plan. */
final class ResultReview {
  private static final Text OWNER =
      Text.of("pemilik hasil kerja pimpinan", "the owner of the leader's result");
  private static final Text ASSIGNER = Text.of("pemberi tugas", "who assigned it");
  private static final Text RESULT = Text.of("hasil kerja {0}", "work result {0}");

  private final Inspection inspection;
  private final Skp skp;
  private final IndicatorReview indicators;
  private final Map<String, String> idByWords = new HashMap<>();
  private final Map<String, WorkResult> alignedBefore = new HashMap<>();

  ResultReview(Inspection inspection, TargetReview targets) {
    this.inspection = inspection;
    this.skp = inspection.skp();
    this.indicators = new IndicatorReview(inspection, targets);
  }

  void review() {
    List<WorkResult> results = skp.results();
    if (results.stream().noneMatch(result -> result.kind() == WorkResultKind.UTAMA)) {
      inspection.add(PlanFinding.NO_MAIN_RESULT, results.isEmpty() ? "" : "/results");
    }
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < results.size(); i++) {
      reviewId(results.get(i).id(), ids, "/results/" + i);
      review(results.get(i), "/results/" + i);
    }
  }

  private void reviewId(String id, Map<String, String> ids, String place) {
    Names.alike(id, ids)
        .ifPresent(other -> inspection.add(PlanFinding.IDS_LOOK_ALIKE, place + "/id", other, id));
  }

  private void review(WorkResult result, String place) {
    if (result.indicators().isEmpty()) {
      inspection.add(PlanFinding.RESULT_WITHOUT_INDICATOR, place, result.id());
    } else {
      reviewAspects(result, place);
    }
    if (inspection.standards().standardReferenceRequired && !namesStandard(result)) {
      inspection.add(PlanFinding.RESULT_WITHOUT_STANDARD, place, result.id());
    }
    if (result.rubric().isEmpty()) {
      reviewRubric(result, place);
    }
    if (needsParent(result) && !namesParent(result)) {
      inspection.add(PlanFinding.PARENT_RESULT_MISSING, place, result.id());
    }
    reviewKind(result, place);
    reviewTime(result, place);
    inspection.tellUnused(place + "/mainWorkKind");
    inspection.look(result.text(), place + "/text");
    reviewText(result, place + "/text");
    result.supports().ifPresent(parent -> inspection.look(parent.text(), place + "/supports/text"));
    reviewPerson(
        result,
        result.supports().flatMap(SupportedResult::ownerId),
        OWNER,
        place + "/supports/ownerId");
    reviewCascading(result, place + "/cascading");
    inspection.tellUnused(place + "/scope");
    reviewPerson(
        result,
        result.assignedBy().flatMap(Assigner::employeeId),
        ASSIGNER,
        place + "/assignedBy/employeeId");
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < result.indicators().size(); i++) {
      reviewId(result.indicators().get(i).id(), ids, place + "/indicators/" + i);
      indicators.review(result.indicators().get(i), place + "/indicators/" + i);
    }
    inspection.tellUnused(place + "/rubric");
    if (!result.rubric().isEmpty()) {
      reviewRubric(result, place + "/rubric");
    }
  }

  private static boolean namesStandard(WorkResult result) {
    return !result.standards().isEmpty()
        || result.indicators().stream().anyMatch(each -> !each.standards().isEmpty());
  }

  private void reviewAspects(WorkResult result, String place) {
    if (inspection.isOfLeader() || !inspection.isQuantitative()) {
      return;
    }
    Set<Aspect> present = EnumSet.noneOf(Aspect.class);
    result.indicators().forEach(indicator -> indicator.aspect().ifPresent(present::add));
    List<Aspect> missing = inspection.standards().requiredAspects.aspects().stream()
        .filter(aspect -> !present.contains(aspect))
        .toList();
    if (!missing.isEmpty()) {
      inspection.add(PlanFinding.ASPECT_MISSING, place, Message.of(RESULT, result.id()), missing);
    }
    int usual = inspection.standards().usualAspectCount;
    if (present.size() < usual && !isDeveloped()) {
      inspection.add(PlanFinding.FEW_ASPECTS, place, result.id(), present.size(), usual);
    }
  }

  private boolean isDeveloped() {
    return skp.model().equals(Optional.of(PlanModel.PENGEMBANGAN));
  }

  private void reviewRubric(WorkResult result, String place) {
    int least = inspection.standards().leastRubricLevels;
    if (inspection.isOfLeader() || !isDeveloped() || least == 0) {
      return;
    }
    int levels = result.rubric().size();
    if (levels < least) {
      inspection.add(PlanFinding.FEW_RUBRIC_LEVELS, place, result.id(), levels, least);
    }
    if (levels > 0
        && result.rubric().stream()
            .noneMatch(each -> each.category() == AchievementCategory.BAIK)) {
      inspection.add(
          PlanFinding.RUBRIC_WITHOUT_TARGET, place, result.id(), AchievementCategory.BAIK);
    }
  }

  private boolean needsParent(WorkResult result) {
    return switch (inspection.standards().parentResultRequired) {
      case MAIN_RESULTS_BELOW_TOP -> result.kind() == WorkResultKind.UTAMA && !isOfTopLeader();
      case EVERY_RESULT -> true;
      case NON_DIRECT_RESULTS -> result.cascading().equals(Optional.of(CascadingMethod.NON_DIRECT));
    };
  }

  private boolean isOfTopLeader() {
    return inspection.isOfLeader()
        && (skp.appraiser().number().isEmpty()
            || skp.employee().position().level() == PositionLevel.JPT_UTAMA
            || skp.employee().position().headsIndependentUnit());
  }

  /** In a qualitative plan of staff the form says who assigned the work ("penugasan dari") in place of what it serves. */
  private boolean namesParent(WorkResult result) {
    boolean assigned = !inspection.isOfLeader()
        && !inspection.isQuantitative()
        && result.assignedBy().isPresent();
    return result.supports().isPresent() || assigned;
  }

  private void reviewPerson(WorkResult result, Optional<String> named, Text part, String location) {
    named
        .filter(skp.employee().id()::equals)
        .ifPresent(
            id -> inspection.add(PlanFinding.SERVES_OWN_RESULT, location, result.id(), part, id));
  }

  private void reviewKind(WorkResult result, String place) {
    boolean additional = result.kind() == WorkResultKind.TAMBAHAN;
    if (additional && result.scope().isEmpty()) {
      inspection.add(PlanFinding.ADDITIONAL_SCOPE_MISSING, place, result.id());
    } else if (!additional && inspection.isOfLeader() && result.mainWorkKind().isEmpty()) {
      inspection.add(PlanFinding.MAIN_WORK_KIND_MISSING, place, result.id());
    }
  }

  private void reviewTime(WorkResult result, String place) {
    boolean measured = result.indicators().stream()
        .anyMatch(indicator -> indicator.aspect().equals(Optional.of(Aspect.WAKTU)));
    boolean worded = Stream.concat(
            Stream.of(result.text()), result.indicators().stream().flatMap(ResultReview::texts))
        .map(PlainWords::of)
        .anyMatch(inspection.standards().timeWords::anyWordIn);
    if (!measured && !worded) {
      inspection.add(PlanFinding.NOT_TIME_BOUND, place, result.id());
    }
  }

  private static Stream<String> texts(Indicator indicator) {
    List<String> texts = new ArrayList<>();
    texts.add(indicator.text());
    indicator.target().map(IndicatorTarget::text).ifPresent(texts::add);
    return texts.stream();
  }

  private void reviewText(WorkResult result, String place) {
    PlainWords words = PlainWords.of(result.text());
    if (words.words().isEmpty()) {
      return;
    }
    String first = idByWords.putIfAbsent(String.join(" ", words.words()), result.id());
    if (first != null) {
      inspection.add(PlanFinding.DUPLICATE_RESULT, place, result.id(), first);
    }
    inspection
        .standards()
        .activityWords
        .firstWordIn(words)
        .ifPresent(word -> inspection.add(PlanFinding.ACTIVITY_WORDING, place, result.id(), word));
    boolean divides = result.cascading().equals(Optional.of(CascadingMethod.DIRECT));
    boolean copied =
        result.supports().map(SupportedResult::text).map(PlainWords::of).equals(Optional.of(words));
    if (copied && !divides) {
      inspection.add(PlanFinding.COPIED_FROM_SUPERIOR, place, result.id());
    }
  }

  /** An agency uses one method for each result of the superior, known by its id or else by its words. */
  private void reviewCascading(WorkResult result, String place) {
    if (result.supports().isEmpty() || result.cascading().isEmpty()) {
      return;
    }
    SupportedResult parent = result.supports().get();
    String key = parent.resultId().map(id -> "id " + id).orElseGet(() -> "text " + parent.text());
    WorkResult before = alignedBefore.putIfAbsent(key, result);
    if (before != null && !before.cascading().equals(result.cascading())) {
      inspection.add(
          PlanFinding.MIXED_CASCADING,
          place,
          result.id(),
          result.cascading(),
          before.id(),
          before.cascading());
    }
  }
}
