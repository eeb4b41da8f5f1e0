package id.skp.rules.paper;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import id.skp.core.plan.Annex;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.Skp;
import java.util.List;

/** Fills the plan, in the shape of its position and approach, and its annex. */
final class PlanPapers {
  private static final List<ResultColumn> LEADER_QUANTITATIVE = List.of(
      ResultColumn.NUMBER,
      ResultColumn.RESULT,
      ResultColumn.INDICATOR,
      ResultColumn.TARGET,
      ResultColumn.PERSPECTIVE);
  private static final List<ResultColumn> LEADER_QUALITATIVE =
      List.of(ResultColumn.NUMBER, ResultColumn.RESULT, ResultColumn.MEASURES);
  private static final List<ResultColumn> STAFF_QUANTITATIVE = List.of(
      ResultColumn.NUMBER,
      ResultColumn.SUPPORTED,
      ResultColumn.RESULT,
      ResultColumn.ASPECT,
      ResultColumn.INDICATOR,
      ResultColumn.TARGET);
  private static final List<ResultColumn> STAFF_QUALITATIVE =
      List.of(ResultColumn.ASSIGNED_RESULT, ResultColumn.MEASURES);

  private PlanPapers() {}

  /** Fills the plan, its annex, and the manual of indicators where there is something to print. */
  static List<Paper> all(Skp skp) {
    return ImmutableList.<Paper>builder()
        .add(plan(skp), annex(skp))
        .addAll(ManualPaper.of(skp).stream().iterator())
        .build();
  }

  static Paper plan(Skp skp) {
    return Head.ofVersion(kind(skp), skp)
        .addSections(ResultTable.of(skp, columns(skp)), BehaviourTable.of(skp))
        .addSignatures(Head.signatures(skp))
        .build();
  }

  static Paper annex(Skp skp) {
    requireNonNull(skp, "skp");
    Annex annex = skp.annex();
    return Head.ofVersion(PaperKind.LAMPIRAN_SKP, skp)
        .addSections(
            list("DUKUNGAN SUMBER DAYA", annex.resourceSupport()),
            list("SKEMA PERTANGGUNGJAWABAN", annex.accountabilityScheme()),
            list("KONSEKUENSI", annex.consequences()))
        .addSignatures(Head.signatures(skp))
        .build();
  }

  private static PaperSection list(String heading, List<String> items) {
    return new PaperSection(heading, new PaperContent.Items(items));
  }

  private static PaperKind kind(Skp skp) {
    requireNonNull(skp, "skp");
    boolean leader = skp.employee().position().isPlannedAsLeader();
    return switch (skp.approach()) {
      case KUANTITATIF -> leader ? PaperKind.SKP_JPT_KUANTITATIF : PaperKind.SKP_JA_JF_KUANTITATIF;
      case KUALITATIF -> leader ? PaperKind.SKP_JPT_KUALITATIF : PaperKind.SKP_JA_JF_KUALITATIF;
    };
  }

  static List<ResultColumn> columns(Skp skp) {
    boolean leader = skp.employee().position().isPlannedAsLeader();
    if (skp.approach() == PlanApproach.KUANTITATIF) {
      return leader ? LEADER_QUANTITATIVE : STAFF_QUANTITATIVE;
    }
    return leader ? leaderQualitative(skp) : STAFF_QUALITATIVE;
  }

  /** The perspective is optional (OQ-631): its column stands where the plan names one. */
  private static List<ResultColumn> leaderQualitative(Skp skp) {
    boolean named = skp.results().stream()
        .flatMap(result -> result.indicators().stream())
        .anyMatch(indicator -> indicator.perspective().isPresent());
    return named
        ? ImmutableList.<ResultColumn>builder()
            .addAll(LEADER_QUALITATIVE)
            .add(ResultColumn.PERSPECTIVE)
            .build()
        : LEADER_QUALITATIVE;
  }
}
