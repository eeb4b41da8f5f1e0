package id.skp.testkit.arbitrary;

import static id.skp.testkit.arbitrary.Breakage.blank;
import static id.skp.testkit.arbitrary.Breakage.refused;

import id.skp.core.appraisal.Percentage;
import id.skp.core.people.Signatory;
import id.skp.core.people.Signature;
import id.skp.core.plan.AchievementCategory;
import id.skp.core.plan.Adjustment;
import id.skp.core.plan.Annex;
import id.skp.core.plan.Assigner;
import id.skp.core.plan.BehaviourAspect;
import id.skp.core.plan.BehaviourExpectation;
import id.skp.core.plan.BehaviourStandard;
import id.skp.core.plan.BehaviourValue;
import id.skp.core.plan.ExactTarget;
import id.skp.core.plan.Extensions;
import id.skp.core.plan.Indicator;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.NarrativeTarget;
import id.skp.core.plan.PlanningSource;
import id.skp.core.plan.RangeTarget;
import id.skp.core.plan.RubricLine;
import id.skp.core.plan.Skp;
import id.skp.core.plan.StandardReference;
import id.skp.core.plan.SupportedResult;
import id.skp.core.plan.WorkResult;
import id.skp.core.plan.WorkResultKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of values of plan. */
final class PlanKinds {
  private static final BigDecimal SIXTH_DECIMAL = new BigDecimal("0.000001");
  private static final Indicator INDICATOR =
      Indicator.builder().id("same").text("Jumlah dokumen").build();
  private static final RubricLine LINE = new RubricLine(AchievementCategory.CUKUP, "80 dari 100");
  private static final BehaviourStandard STANDARD =
      new BehaviourStandard(BehaviourAspect.KOMITMEN, 3, 4);
  private static final WorkResult RESULT = WorkResult.builder()
      .id("same")
      .kind(WorkResultKind.UTAMA)
      .text("Dokumen tersusun")
      .build();

  private static final Signature SIGNATURE =
      Signature.signed(Signatory.PEGAWAI, LocalDate.of(2024, 1, 15));

  static final List<ValueKind<?>> ALL = List.of(
      ValueKind.of(
          Percentage.class,
          refused(
              "less than 0",
              "PERCENTAGE_OUT_OF_RANGE",
              "percentage",
              share -> new Percentage(share.value().negate().subtract(SIXTH_DECIMAL))),
          refused(
              "more than 1000",
              "PERCENTAGE_OUT_OF_RANGE",
              "percentage",
              share -> new Percentage(share.value().add(new BigDecimal("1000.000001")))),
          refused(
              "seven decimals",
              "PERCENTAGE_OUT_OF_RANGE",
              "percentage",
              share -> new Percentage(share.value().add(ValueKinds.SEVENTH_DECIMAL))),
          refused(
              "decimal comma",
              "PERCENTAGE_MALFORMED",
              "percentage",
              share -> Percentage.parse("12,5"))),
      ValueKind.of(
          ExactTarget.class,
          blank(
              "unit",
              target -> new ExactTarget(target.value(), Optional.of(ValueKinds.BLANK), "x")),
          blank("text", target -> target.withText(ValueKinds.BLANK)),
          refused(
              "sixteen digits",
              "NUMBER_OUT_OF_RANGE",
              "value",
              target -> new ExactTarget(ValueKinds.SIXTEEN_DIGITS, target.unit(), target.text())),
          refused(
              "seven decimals",
              "NUMBER_OUT_OF_RANGE",
              "value",
              target -> new ExactTarget(
                  target.value().add(ValueKinds.SEVENTH_DECIMAL), target.unit(), target.text())),
          refused(
              "exponent",
              "NUMBER_MALFORMED",
              "value",
              target -> IndicatorTarget.exact("1E3", "dokumen"))),
      ValueKind.of(
          RangeTarget.class,
          blank(
              "unit",
              target -> new RangeTarget(
                  target.min(), target.max(), Optional.of(ValueKinds.BLANK), target.text())),
          blank("text", target -> target.withText(ValueKinds.BLANK)),
          refused(
              "wording without a number",
              "TARGET_MALFORMED",
              "text",
              target -> IndicatorTarget.parse("sebanyak mungkin")),
          refused(
              "no bound",
              "RANGE_WITHOUT_BOUND",
              "min",
              target -> new RangeTarget(
                  Optional.empty(), Optional.empty(), target.unit(), target.text())),
          refused(
              "least above the most",
              "RANGE_INVERTED",
              "min",
              target -> new RangeTarget(
                  Optional.of(someBound(target)),
                  Optional.of(someBound(target).subtract(SIXTH_DECIMAL)),
                  target.unit(),
                  target.text())),
          refused(
              "sixteen digits",
              "NUMBER_OUT_OF_RANGE",
              "max",
              target -> new RangeTarget(
                  target.min(),
                  Optional.of(ValueKinds.SIXTEEN_DIGITS),
                  target.unit(),
                  target.text())),
          refused(
              "seven decimals",
              "NUMBER_OUT_OF_RANGE",
              "min",
              target -> new RangeTarget(
                  Optional.of(ValueKinds.SEVENTH_DECIMAL),
                  target.max(),
                  target.unit(),
                  target.text()))),
      ValueKind.of(
          NarrativeTarget.class, blank("text", target -> target.withText(ValueKinds.BLANK))),
      ValueKind.of(
          Indicator.class,
          blank("id", indicator -> indicator.toBuilder().id(ValueKinds.BLANK).build()),
          blank(
              "text", indicator -> indicator.toBuilder().text(ValueKinds.BLANK).build())),
      ValueKind.of(
          Assigner.class,
          blank(
              "employeeId",
              assigner -> assigner.toBuilder().employeeId(ValueKinds.BLANK).build()),
          blank("name", assigner -> assigner.toBuilder().name(ValueKinds.BLANK).build()),
          blank(
              "capacity",
              assigner -> assigner.toBuilder().capacity(ValueKinds.BLANK).build()),
          blank("team", assigner -> assigner.toBuilder().team(ValueKinds.BLANK).build()),
          refused(
              "nothing known",
              "ASSIGNER_UNKNOWN",
              "name",
              assigner -> assigner.toBuilder()
                  .employeeId(Optional.empty())
                  .name(Optional.empty())
                  .capacity(Optional.empty())
                  .build())),
      ValueKind.of(
          SupportedResult.class,
          blank("text", result -> result.toBuilder().text(ValueKinds.BLANK).build()),
          blank(
              "ownerId", result -> result.toBuilder().ownerId(ValueKinds.BLANK).build()),
          blank(
              "resultId",
              result -> result.toBuilder().resultId(ValueKinds.BLANK).build())),
      ValueKind.of(
          WorkResult.class,
          blank("id", result -> result.toBuilder().id(ValueKinds.BLANK).build()),
          blank("text", result -> result.toBuilder().text(ValueKinds.BLANK).build()),
          refused(
              "indicator twice",
              "DUPLICATE_ID",
              "indicators[#].id",
              result -> result.toBuilder().addIndicators(INDICATOR, INDICATOR).build()),
          refused(
              "category twice in the rubric",
              "DUPLICATE_RUBRIC",
              "rubric[#].category",
              result -> result.toBuilder().addRubric(LINE, LINE).build())),
      ValueKind.of(
          RubricLine.class,
          blank("criterion", line -> new RubricLine(line.category(), ValueKinds.BLANK))),
      ValueKind.of(
          StandardReference.class,
          blank(
              "title",
              standard ->
                  new StandardReference(standard.kind(), ValueKinds.BLANK, standard.issuedOn()))),
      ValueKind.of(
          BehaviourStandard.class,
          refused(
              "lowest above the highest",
              "RANGE_INVERTED",
              "lowest",
              standard -> new BehaviourStandard(
                  standard.aspect(), standard.highest() + 1, standard.highest()))),
      ValueKind.of(
          BehaviourExpectation.class,
          blank(
              "leaderExpectation",
              expectation -> BehaviourExpectation.of(expectation.value(), ValueKinds.BLANK)),
          refused(
              "fourth guide",
              "GUIDE_OUT_OF_RANGE",
              "guides[#]",
              expectation -> withGuides(expectation, List.of(1, 4))),
          refused(
              "guide twice",
              "DUPLICATE_GUIDE",
              "guides[#]",
              expectation -> withGuides(expectation, List.of(2, 2)))),
      ValueKind.of(
          Extensions.class,
          refused(
              "name with a capital",
              "EXTENSION_NAME_MALFORMED",
              "extensions",
              extensions -> Extensions.of(Map.of("Risks", 1))),
          refused(
              "control character",
              "CONTROL_CHARACTER",
              "risks",
              extensions -> Extensions.of(Map.of("risks", List.of(Map.of("a\u0000", "a"))))),
          refused(
              "binary fraction",
              "WRONG_TYPE",
              "risks",
              extensions -> Extensions.of(Map.of("risks", 0.5))),
          refused(
              "endless number",
              "NUMBER_OUT_OF_RANGE",
              "risks",
              extensions -> Extensions.of(Map.of("risks", new BigDecimal("1E+41")))),
          refused(
              "list within itself",
              "TOO_DEEP",
              "risks",
              extensions -> Extensions.of(Map.of("risks", withinItself())))),
      ValueKind.of(
          Annex.class,
          blank(
              "resourceSupport[#]",
              annex -> annex.toBuilder().addResourceSupport(ValueKinds.BLANK).build()),
          blank(
              "accountabilityScheme[#]",
              annex ->
                  annex.toBuilder().addAccountabilityScheme(ValueKinds.BLANK).build()),
          blank(
              "consequences[#]",
              annex -> annex.toBuilder().addConsequence(ValueKinds.BLANK).build())),
      ValueKind.of(
          Skp.class,
          blank("id", skp -> skp.toBuilder().id(ValueKinds.BLANK).build()),
          refused(
              "version 0",
              "VERSION_OUT_OF_RANGE",
              "version",
              skp -> skp.toBuilder().version(0).build()),
          refused(
              "appraised by somebody of one's own id",
              "APPRAISER_IS_EMPLOYEE",
              "appraiser.id",
              skp -> skp.toBuilder()
                  .appraiser(skp.appraiser().toBuilder().id(skp.employee().id()).build())
                  .build()),
          refused(
              "appraised by oneself",
              "APPRAISER_IS_EMPLOYEE",
              "appraiser.nip",
              skp -> skp.toBuilder()
                  .appraiser(skp.appraiser().toBuilder()
                      .nip(skp.employee().nip())
                      .nrp(Optional.empty())
                      .rank(Optional.empty())
                      .build())
                  .build()),
          blank(
              "planningDialogueId",
              skp -> skp.toBuilder().planningDialogueId(ValueKinds.BLANK).build()),
          refused(
              "adjusted before it begins",
              "ADJUSTMENT_OUTSIDE_PERIOD",
              "adjustment.effectiveFrom",
              skp -> skp.toBuilder()
                  .adjustment(Adjustment.of(skp.period().from().minusDays(1), "x"))
                  .build()),
          refused(
              "adjusted without a change",
              "ADJUSTMENT_WITHOUT_CHANGE",
              "adjustment",
              skp -> skp.adjust(Adjustment.of(skp.period().to(), "x"), draft -> draft)),
          refused(
              "signed twice in a role",
              "DUPLICATE_SIGNATURE",
              "signatures[#].signatory",
              skp -> skp.toBuilder().addSignatures(SIGNATURE, SIGNATURE).build()),
          refused(
              "source twice",
              "DUPLICATE_SOURCE",
              "consideredSources[#]",
              skp -> skp.toBuilder()
                  .addConsideredSources(PlanningSource.PRIORITAS, PlanningSource.PRIORITAS)
                  .build()),
          refused(
              "result twice",
              "DUPLICATE_ID",
              "results[#].id",
              skp -> skp.toBuilder().addResults(RESULT, RESULT).build()),
          refused(
              "indicator in two results",
              "DUPLICATE_ID",
              "results[#].indicators[#].id",
              skp -> skp.toBuilder()
                  .addResults(
                      RESULT.toBuilder().id("one").addIndicator(INDICATOR).build(),
                      RESULT.toBuilder().id("other").addIndicator(INDICATOR).build())
                  .build()),
          refused(
              "standard of an aspect twice",
              "DUPLICATE_BEHAVIOUR",
              "behaviourStandards[#].aspect",
              skp -> skp.toBuilder().addBehaviourStandards(STANDARD, STANDARD).build()),
          refused(
              "behaviour value twice",
              "DUPLICATE_BEHAVIOUR",
              "behaviours[#].value",
              skp -> skp.toBuilder()
                  .addBehaviours(
                      BehaviourExpectation.of(BehaviourValue.LOYAL),
                      BehaviourExpectation.of(BehaviourValue.LOYAL, "x"))
                  .build())));

  private PlanKinds() {}

  private static BehaviourExpectation withGuides(
      BehaviourExpectation expectation, List<Integer> guides) {
    return new BehaviourExpectation(
        expectation.value(), expectation.leaderExpectation(), Optional.of(guides));
  }

  private static BigDecimal someBound(RangeTarget target) {
    return target.min().or(target::max).orElseThrow();
  }

  private static List<Object> withinItself() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    return list;
  }
}
