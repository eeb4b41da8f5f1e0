package id.skp.rules.planreview;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.LegalSource;
import id.skp.core.people.Appointment;
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
  private final Optional<TargetTrial> trial;

  private PlanReviewProcedure(
      ImmutableMap<PlanFinding, FindingKind> kinds, Optional<TargetTrial> trial) {
    this.kinds = kinds;
    this.trial = trial;
  }

  /**
   * Obtains a procedure that makes certain findings.
   *
   * @param sources the findings, each with where it comes from
   * @return the procedure
   */
  public static PlanReviewProcedure of(Map<PlanFinding, LegalSource> sources) {
    Map<PlanFinding, FindingKind> kinds = new EnumMap<>(PlanFinding.class);
    sources.forEach((finding, source) -> kinds.put(finding, finding.from(source)));
    return new PlanReviewProcedure(Maps.immutableEnumMap(kinds), Optional.empty());
  }

  /**
   * Returns a copy that asks the evaluation about each target.
   *
   * @param trial how it is asked
   * @return the copy
   */
  public PlanReviewProcedure trying(TargetTrial trial) {
    return new PlanReviewProcedure(kinds, Optional.of(trial));
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
    List<Finding> findings = new ArrayList<>();
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

  @Override
  public List<ParameterKey<?>> parameters() {
    return PlanStandards.parameters(kinds.keySet());
  }

  @Override
  public Step<Review> apply(Facts<SkpFile> facts, Reasoning reasoning) {
    Step<SkpFile> given = facts.whole();
    SkpFile file = reasoning.by(given);
    Inspection inspection =
        new Inspection(kinds, file.skp(), new PlanStandards(reasoning, kinds.keySet()));
    trial.ifPresent(each -> reasoning.by(reasoning.parameter(each.parameter())));
    List<Finding> head = new ArrayList<>(Applicability.of(reasoning).findings(file.skp(), ""));
    head.addAll(HeadFindings.of(reasoning).of(file.skp(), ""));
    List<Finding> earlier = new ArrayList<>();
    versions(file, reasoning, head, earlier);
    new HeaderReview(inspection, head).review();
    new ResultReview(
            inspection,
            new TargetReview(
                inspection, trial, (each, indicator) -> each.refusal(given, indicator, reasoning)))
        .review();
    new BehaviourReview(inspection).review();
    new AgreementReview(inspection, file.planningDialogue()).review();
    earlier.forEach(inspection::add);
    return reasoning.conclude(FOUND, inspection.review());
  }

  /** Each version before it is looked at as the review of the year does, and the plan against the first of them. */
  private void versions(
      SkpFile file, Reasoning reasoning, List<Finding> head, List<Finding> earlier) {
    List<Skp> plans = file.history().versions();
    Function<Skp, VersionFindings.Telling> telling = plan -> plan == file.skp()
        ? telling("", head)
        : telling("/earlierVersions/" + plans.indexOf(plan), earlier);
    for (Skp version : file.earlierVersions()) {
      String place = "/earlierVersions/" + plans.indexOf(version);
      earlier.addAll(Applicability.of(reasoning).findings(version, place));
      earlier.addAll(HeadFindings.of(reasoning).of(version, place));
    }
    VersionFindings versions = VersionFindings.of(plans);
    plans.forEach(plan -> versions.of(plan, telling.apply(plan)));
    versions.ranks(telling);
    VersionFindings.of(plans.stream().filter(each -> !isActing(each)).toList()).levels(telling);
  }

  private static boolean isActing(Skp plan) {
    return plan.employee().position().appointment().filter(Appointment::isActing).isPresent();
  }

  private VersionFindings.Telling telling(String place, List<Finding> findings) {
    return (found, pointer, values) -> Optional.ofNullable(kinds.get(found))
        .ifPresent(kind -> findings.add(Finding.of(kind, place + pointer, values)));
  }
}
