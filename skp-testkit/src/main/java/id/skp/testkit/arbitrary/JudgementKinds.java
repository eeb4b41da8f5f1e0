package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.BehaviourAppraisal;
import id.skp.core.appraisal.BehaviourLevelAppraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.IndicatorAppraisal;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.appraisal.RuleSetFingerprint;
import id.skp.core.appraisal.SuperiorResult;
import id.skp.core.dialogue.Feedback;
import id.skp.core.evidence.Evidence;
import id.skp.core.evidence.Realisation;
import id.skp.core.period.EvaluationPeriod;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.util.List;

/** The types of values of evidence, dialogue and appraisal. */
final class JudgementKinds {
  private static final WorkResult RESULT = WorkResult.builder()
      .id("same")
      .kind(WorkResultKind.UTAMA)
      .text("Dokumen tersusun")
      .build();
  private static final IndicatorAppraisal REALISED = IndicatorAppraisal.of("same", "80");
  private static final BehaviourLevelAppraisal LEVEL =
      BehaviourLevelAppraisal.of(BehaviourAspect.KOMITMEN, 3);
  private static final ResultAppraisal JUDGED =
      ResultAppraisal.builder().resultId("same").build();
  private static final Evidence EVIDENCE =
      Evidence.builder().id("same").description("Laporan").build();

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Evidence.class,
          blank("id", evidence -> evidence.toBuilder().id(ValueKinds.BLANK).build()),
          blank(
              "description",
              evidence -> evidence.toBuilder().description(ValueKinds.BLANK).build()),
          blank(
              "location",
              evidence -> evidence.toBuilder().location(ValueKinds.BLANK).build()),
          refused(
              "digest in capitals",
              "DIGEST_MALFORMED",
              "sha256",
              evidence -> evidence.toBuilder().sha256("A".repeat(64)).build()),
          refused(
              "digest of 63 digits",
              "DIGEST_MALFORMED",
              "sha256",
              evidence -> evidence.toBuilder().sha256("a".repeat(63)).build())),
      ValueKind.of(
          Realisation.class,
          blank(
              "text",
              realisation -> realisation.toBuilder().text(ValueKinds.BLANK).build()),
          refused(
              "seven decimals",
              "NUMBER_OUT_OF_RANGE",
              "value",
              realisation ->
                  realisation.toBuilder().value(ValueKinds.SEVENTH_DECIMAL).build()),
          refused(
              "evidence twice",
              "DUPLICATE_ID",
              "evidence[#].id",
              realisation ->
                  realisation.toBuilder().addEvidence(EVIDENCE, EVIDENCE).build())),
      ValueKind.of(
          Feedback.class,
          blank(
              "giverId",
              feedback -> feedback.toBuilder().giverId(ValueKinds.BLANK).build()),
          blank("text", feedback -> feedback.toBuilder().text(ValueKinds.BLANK).build()),
          blank(
              "evidenceIds[#]",
              feedback -> feedback.toBuilder().addEvidenceId(ValueKinds.BLANK).build()),
          refused(
              "evidence named twice",
              "DUPLICATE_ID",
              "evidenceIds[#]",
              feedback -> feedback.toBuilder().addEvidenceIds("same", "same").build())),
      ValueKind.of(
          ResultAppraisal.class,
          blank(
              "resultId",
              judged -> judged.toBuilder().resultId(ValueKinds.BLANK).build()),
          refused(
              "indicator realised twice",
              "DUPLICATE_ID",
              "indicators[#].indicatorId",
              judged -> judged.toBuilder().addIndicators(REALISED, REALISED).build())),
      ValueKind.of(BehaviourAppraisal.class),
      ValueKind.of(
          IndicatorAppraisal.class,
          blank(
              "indicatorId",
              judged -> new IndicatorAppraisal(ValueKinds.BLANK, judged.realisation())),
          refused(
              "sixteen digits",
              "NUMBER_OUT_OF_RANGE",
              "realisation",
              judged -> new IndicatorAppraisal(judged.indicatorId(), ValueKinds.SIXTEEN_DIGITS))),
      ValueKind.of(
          SuperiorResult.class,
          refused(
              "seven decimals",
              "NUMBER_OUT_OF_RANGE",
              "score",
              superior -> new SuperiorResult(superior.category(), ValueKinds.SEVENTH_DECIMAL))),
      ValueKind.of(
          BehaviourLevelAppraisal.class,
          refused(
              "seven decimals",
              "NUMBER_OUT_OF_RANGE",
              "surveyScore",
              shown -> shown.toBuilder().surveyScore(ValueKinds.SEVENTH_DECIMAL).build())),
      ValueKind.of(
          Appraisal.class,
          refused(
              "period after the plan",
              "PERIOD_OUTSIDE_PLAN",
              "period",
              appraisal -> appraisal.toBuilder()
                  .period(EvaluationPeriod.year(appraisal.period().year() + 1))
                  .build()),
          refused(
              "result that was not planned",
              "UNKNOWN_RESULT",
              "results[#].resultId",
              appraisal -> appraisal.toBuilder().addResult(JUDGED).build()),
          refused(
              "result judged twice",
              "DUPLICATE_ID",
              "results[#].resultId",
              appraisal -> appraisal.toBuilder()
                  .skp(appraisal.skp().toBuilder().addResult(RESULT).build())
                  .addResults(JUDGED, JUDGED)
                  .build()),
          refused(
              "indicator that was not planned",
              "UNKNOWN_INDICATOR",
              "results[#].indicators[#].indicatorId",
              appraisal -> appraisal.toBuilder()
                  .skp(appraisal.skp().toBuilder().addResult(RESULT).build())
                  .addResult(JUDGED.toBuilder().addIndicator(REALISED).build())
                  .build()),
          refused(
              "level of an aspect twice",
              "DUPLICATE_BEHAVIOUR",
              "behaviourLevels[#].aspect",
              appraisal ->
                  appraisal.toBuilder().addBehaviourLevels(LEVEL, LEVEL).build()),
          blank(
              "newIdea",
              appraisal -> appraisal.toBuilder().newIdea(ValueKinds.BLANK).build()),
          refused(
              "behaviour value judged twice",
              "DUPLICATE_BEHAVIOUR",
              "behaviours[#].value",
              appraisal -> appraisal.toBuilder().addBehaviours(loyal(), loyal()).build()),
          blank(
              "departureReason",
              appraisal ->
                  appraisal.toBuilder().departureReason(ValueKinds.BLANK).build())),
      ValueKind.of(
          RuleSetFingerprint.class,
          blank("ruleSetFingerprint", fingerprint -> RuleSetFingerprint.of(ValueKinds.BLANK))),
      ValueKind.of(
          Evaluation.class,
          blank(
              "skpId",
              evaluation -> evaluation.toBuilder().skpId(ValueKinds.BLANK).build()),
          refused(
              "version 0",
              "VERSION_OUT_OF_RANGE",
              "skpVersion",
              evaluation -> evaluation.toBuilder().skpVersion(0).build()),
          blank(
              "departureReason",
              evaluation ->
                  evaluation.toBuilder().departureReason(ValueKinds.BLANK).build()),
          blank(
              "ruleSet",
              evaluation -> evaluation.toBuilder().ruleSet(ValueKinds.BLANK).build()),
          refused(
              "base named twice",
              "DUPLICATE_ID",
              "ruleSetBases[#]",
              evaluation ->
                  evaluation.toBuilder().addRuleSetBases("same", "same").build()),
          blank(
              "ruleSetFingerprint",
              evaluation -> evaluation.toBuilder()
                  .ruleSetFingerprint(RuleSetFingerprint.of(ValueKinds.BLANK))
                  .build()),
          blank(
              "libraryVersion",
              evaluation ->
                  evaluation.toBuilder().libraryVersion(ValueKinds.BLANK).build())));

  private JudgementKinds() {}

  private static BehaviourAppraisal loyal() {
    return BehaviourAppraisal.builder().value(BehaviourValue.LOYAL).build();
  }
}
