package id.skp.rules.planreview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.LegalSource;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.Skp;
import id.skp.rules.Applicability;
import id.skp.rules.Calculation;
import id.skp.rules.Facts;
import id.skp.rules.ParameterKey;
import id.skp.rules.Procedure;
import id.skp.rules.Reasoning;
import id.skp.rules.Step;
import id.skp.rules.finding.Finding;
import id.skp.rules.finding.FindingKind;
import id.skp.rules.finding.Findings;
import id.skp.rules.finding.Review;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reviews a plan from its first field to its last, so that findings come in the plan's order. For rule sets that give the
 * {@linkplain PlanReviewParameters parameters}.
 */
public final class PlanReviewProcedure implements Procedure<SkpFile, Review> {
  private static final Calculation FOUND = Calculation.of("found", "Temuan", "Findings");

  private final ImmutableMap<PlanFinding, FindingKind> kinds;
  private final ImmutableMap<PlanFinding, ParameterKey<?>> asking;
  private final Optional<TargetTrial> trial;
  private final Function<Skp, List<Finding>> notUsed;

  private PlanReviewProcedure(
      ImmutableMap<PlanFinding, FindingKind> kinds,
      ImmutableMap<PlanFinding, ParameterKey<?>> asking,
      Optional<TargetTrial> trial,
      Function<Skp, List<Finding>> notUsed) {
    this.kinds = kinds;
    this.asking = asking;
    this.trial = trial;
    this.notUsed = notUsed;
  }

  /**
   * Obtains a procedure that makes certain findings.
   *
   * @param sources the findings, each with where it comes from
   * @return the procedure
   */
  public static PlanReviewProcedure of(Map<PlanFinding, LegalSource> sources) {
    requireNonNull(sources, "sources");
    Map<PlanFinding, FindingKind> kinds = new EnumMap<>(PlanFinding.class);
    sources.forEach((finding, source) -> kinds.put(finding, finding.from(source)));
    return new PlanReviewProcedure(
        Maps.immutableEnumMap(kinds), ImmutableMap.of(), Optional.empty(), plan -> List.of());
  }

  /**
   * Returns a copy that cites, for what a parameter asks, the source of the value that holds.
   *
   * @param parameters the parameters that ask for findings, each with the value and the source that the regulation gives
   * @return the copy
   */
  public PlanReviewProcedure asking(Map<PlanFinding, ParameterKey<?>> parameters) {
    return new PlanReviewProcedure(
        kinds, Maps.immutableEnumMap(requireNonNull(parameters, "parameters")), trial, notUsed);
  }

  /**
   * Returns a copy that asks the evaluation about each target.
   *
   * @param trial how it is asked
   * @return the copy
   */
  public PlanReviewProcedure trying(TargetTrial trial) {
    requireNonNull(trial, "trial");
    return new PlanReviewProcedure(kinds, asking, Optional.of(trial), notUsed);
  }

  /**
   * Returns a copy that tells what of a plan belongs to another regulation and is not used under this one.
   *
   * @param kind the {@linkplain Applicability#valuesOfOtherRegulation kind}
   * @param given whether each of these values is given, by its place in the plan
   * @return the copy
   */
  public PlanReviewProcedure notUsing(FindingKind kind, Function<Skp, Map<String, Boolean>> given) {
    requireNonNull(kind, "kind");
    requireNonNull(given, "given");
    return new PlanReviewProcedure(
        kinds, asking, trial, plan -> Applicability.notCounted(kind, given.apply(plan)));
  }

  /**
   * Returns the kinds of findings it makes.
   *
   * @return the kinds, in the order of a plan
   */
  public List<FindingKind> kinds() {
    return kinds.values().asList();
  }

  /**
   * Looks at what the targets of a plan say, as the review of the plan does, for the review of an evaluation that takes them all
   * the same.
   *
   * @param skp the plan
   * @param pointer the JSON Pointer of the plan in its document
   * @return what contradicts itself
   */
  public List<Finding> targetFindings(Skp skp, String pointer) {
    requireNonNull(pointer, "pointer");
    requireNonNull(skp, "skp");
    List<Finding> findings = new Findings();
    for (int i = 0; i < skp.results().size(); i++) {
      List<Indicator> indicators = skp.results().get(i).indicators();
      for (int j = 0; j < indicators.size(); j++) {
        String place = pointer + "/results/" + i + "/indicators/" + j + "/target";
        TargetReview.contradictions(
            skp,
            indicators.get(j),
            (found, values) -> Optional.ofNullable(kinds.get(found))
                .ifPresent(kind -> findings.add(Finding.of(kind, place, values))));
      }
    }
    return List.copyOf(findings);
  }

  /**
   * Returns what of a plan belongs to another regulation and is not used under this one, for the review of a file that holds it.
   *
   * @param skp the plan
   * @return the findings, each at its place in the plan
   */
  public List<Finding> notUsed(Skp skp) {
    return notUsed.apply(requireNonNull(skp, "skp"));
  }

  @Override
  public List<ParameterKey<?>> parameters() {
    return PlanStandards.parameters(kinds.keySet());
  }

  @Override
  public Step<Review> apply(Facts<SkpFile> facts, Reasoning reasoning) {
    Step<SkpFile> given = facts.whole();
    SkpFile file = reasoning.by(given);
    Inspection inspection = new Inspection(
        reasoning.asked(kinds, asking),
        file.skp(),
        new PlanStandards(reasoning, kinds.keySet()),
        notUsed.apply(file.skp()));
    trial.ifPresent(each -> reasoning.by(reasoning.parameter(each.parameter())));
    List<List<Finding>> heads = heads(file, reasoning);
    int last = heads.size() - 1;
    new HeaderReview(inspection, heads.get(last)).review();
    new ResultReview(
            inspection,
            new TargetReview(
                inspection, trial, (each, indicator) -> each.refusal(given, indicator, reasoning)))
        .review();
    new BehaviourReview(inspection).review();
    new AgreementReview(
            inspection,
            file.planningDialogue(),
            file.earlierVersions().stream().reduce((earlier, later) -> later))
        .review();
    ExtensionFindings.of(reasoning).of(file.skp(), "").forEach(inspection::add);
    heads.subList(0, last).forEach(each -> each.forEach(inspection::add));
    return reasoning.conclude(FOUND, inspection.review());
  }

  /** Looks at the head of each version as the review of the year does, and holds it against the others; the plan itself is the last. */
  private List<List<Finding>> heads(SkpFile file, Reasoning reasoning) {
    List<Skp> plans = file.history().versions();
    List<List<Finding>> heads = new ArrayList<>();
    for (Skp plan : plans) {
      String place = place(plan, plans);
      List<Finding> head = new ArrayList<>(Applicability.of(reasoning).findings(plan, place));
      head.addAll(HeadFindings.of(reasoning).of(plan, place));
      heads.add(head);
    }
    Function<Skp, VersionFindings.Telling> telling =
        plan -> (found, pointer, values) -> Optional.ofNullable(kinds.get(found))
            .ifPresent(kind -> heads
                .get(plans.indexOf(plan))
                .add(Finding.of(kind, place(plan, plans) + pointer, values)));
    VersionFindings versions = VersionFindings.of(plans);
    plans.forEach(plan -> versions.of(plan, telling.apply(plan)));
    versions.ranks(telling);
    versions.employments(telling);
    VersionFindings.of(plans.stream()
            .filter(each -> !each.employee().position().isToldActing())
            .toList())
        .levels(telling);
    heads.forEach(head -> head.sort(HeaderReview.ORDER));
    return heads;
  }

  private static String place(Skp plan, List<Skp> plans) {
    int version = plans.indexOf(plan);
    return version == plans.size() - 1 ? "" : "/earlierVersions/" + version;
  }
}
