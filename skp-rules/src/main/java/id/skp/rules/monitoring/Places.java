package id.skp.rules.monitoring;

import id.skp.core.appraisal.PeriodRatings;
import id.skp.core.plan.PlanItem;
import id.skp.core.plan.Skp;
import id.skp.core.year.EntryKind;
import id.skp.core.year.FileEntry;
import id.skp.core.year.PerformanceFile;
import id.skp.rules.Decision;
import id.skp.rules.Undecided;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells where in the document of a file the reason lies that a rule found in its own input, which was gathered from the file. */
final class Places {
  private static final String FILES = "/" + MonitoringRules.FILES;
  private static final String PLANS = "/" + EntryKind.SKP.listName();
  private static final Set<String> LISTS = Arrays.stream(EntryKind.values())
      .map(EntryKind::listName)
      .collect(Collectors.toUnmodifiableSet());

  private final PerformanceFile file;
  private final int index;
  private final boolean isAlone;

  /**
   * Makes the places of a file.
   *
   * @param index which of the files of the year it is
   * @param isAlone whether it is the only one
   */
  Places(PerformanceFile file, int index, boolean isAlone) {
    this.file = file;
    this.index = index;
    this.isAlone = isAlone;
  }

  private static <T> Decision<T> moved(Decision<T> decision, String pointer) {
    return decision instanceof Undecided<T> undecided ? undecided.at(pointer) : decision;
  }

  private static String pointerOf(Decision<?> decision) {
    return decision instanceof Undecided<?> undecided ? undecided.pointer() : "";
  }

  private static boolean isInFile(List<String> steps) {
    return steps.size() > 1 && LISTS.contains(steps.get(1));
  }

  private static List<String> steps(String pointer) {
    return List.of(pointer.split("/", -1));
  }

  /** Returns a decision on the year, which may rest on several files. */
  <T> Decision<T> ofYear(Decision<T> decision) {
    return moved(decision, ofYear(pointerOf(decision)));
  }

  /** Returns the place of a reason in this file; of one in another file, or in no single place, the whole. */
  String ofYear(String pointer) {
    String own = FILES + "/" + index + "/";
    if (pointer.equals(FILES)) {
      return PLANS;
    }
    String place =
        pointer.startsWith(own) ? pointer.substring(own.length() - 1) : isAlone ? pointer : "";
    return isInFile(steps(place)) ? place : "";
  }

  /** Returns a decision on what follows a predicate of the year; who is to be given what depends on the employee. */
  <T> Decision<T> ofFollowUp(Decision<T> decision) {
    boolean person = pointerOf(decision).equals("/employment");
    return person
        ? moved(
            decision,
            file.plans().stream()
                .findFirst()
                .map(plan -> place(plan) + "/employee/employment")
                .orElse(PLANS))
        : ofYear(decision);
  }

  /** Returns a decision on a judgement. */
  <T> Decision<T> ofJudgement(Decision<T> decision, PeriodRatings ratings) {
    return moved(decision, ofJudgement(pointerOf(decision), ratings));
  }

  /** Returns the place of a reason that lies in the appraisal which was gathered for a judgement. */
  String ofJudgement(String pointer, PeriodRatings ratings) {
    List<String> steps = steps(pointer);
    if (isInFile(steps)) {
      return pointer;
    }
    String base = "/" + EntryKind.RATING.listName() + "/" + file.placeOf(FileEntry.of(ratings));
    Optional<Skp> plan = file.planFor(ratings.period());
    String part = steps.size() > 1 ? steps.get(1) : "";
    return switch (part) {
      case "skp" ->
        plan.map(each -> place(each) + pointer.substring("/skp".length())).orElse(PLANS);
      case "results", "behaviours" ->
        steps.size() > 2 && plan.isPresent() && !pointer.endsWith("/rating")
            ? place(plan.get()) + "/" + part + "/" + steps.get(2)
            : base + "/items" + rated(steps, plan, ratings);
      default -> base + pointer;
    };
  }

  private static String rated(List<String> steps, Optional<Skp> plan, PeriodRatings ratings) {
    if (steps.size() < 3 || plan.isEmpty()) {
      return "";
    }
    int place = Integer.parseInt(steps.get(2));
    PlanItem item = steps.get(1).equals("results")
        ? PlanItem.result(plan.get().results().get(place).id())
        : PlanItem.behaviour(plan.get().behaviours().get(place).value());
    for (int i = 0; i < ratings.items().size(); i++) {
      if (ratings.items().get(i).item().equals(item)) {
        return "/" + i + "/rating";
      }
    }
    return "";
  }

  private String place(Skp plan) {
    return PLANS + "/" + file.placeOf(FileEntry.of(plan));
  }
}
