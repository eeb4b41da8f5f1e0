package id.skp.testkit.arbitrary;

import static id.skp.testkit.assertion.SkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Evaluation;
import id.skp.core.appraisal.Rating;
import id.skp.core.appraisal.ResultAppraisal;
import id.skp.core.people.Employee;
import id.skp.core.people.Nip;
import id.skp.core.people.Rank;
import id.skp.core.plan.IndicatorTarget;
import id.skp.core.plan.PlanApproach;
import id.skp.core.plan.PlanModel;
import id.skp.core.plan.Skp;
import id.skp.core.plan.WorkResult;
import id.skp.rules.Decision;
import id.skp.rules.PerformanceRules;
import id.skp.rules.permenpanrb6of2022.UnitPredicates;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** What {@link SkpArbitraries} promises beyond well-formed values. */
@Domain(SkpDomain.class)
class SkpDomainProperties {
  @Property(tries = 150)
  void personsWereGrownUpWhenAppointed(@ForAll Nip nip) {
    assertThat(nip.appointmentYear() - nip.birthDate().getYear()).isBetween(18, 36);
  }

  @Property(tries = 150)
  void rankAndNumberGoWithTheEmployment(@ForAll Employee employee) {
    boolean civilServant = employee.employment().isCivilServant();
    assertThat(employee.rank().map(Rank::isCivilServantRank).orElse(civilServant))
        .isEqualTo(civilServant);
    assertThat(civilServant && employee.nip().isAgreementNumber()).isFalse();
  }

  @Property(tries = 150)
  void indicatorsHaveTheFormOfTheirPlan(@ForAll Skp skp) {
    boolean leader = skp.employee().position().isPlannedAsLeader();
    Statistics.label("form")
        .collect(leader ? "leader" : "other", skp.approach())
        .coverage(coverage -> {
          for (PlanApproach approach : PlanApproach.values()) {
            coverage.check("leader", approach).count(count -> count > 0);
            coverage.check("other", approach).count(count -> count > 0);
          }
        });
    assertThat(skp.results()).flatExtracting(WorkResult::indicators).allSatisfy(indicator -> {
      assertThat(leader ? indicator.aspect() : indicator.perspective()).isEqualTo(Optional.empty());
      if (skp.approach() == PlanApproach.KUALITATIF) {
        assertThat(indicator.target()).isEmpty();
      }
    });
  }

  @Property(tries = 150)
  void allFormsOfATargetAreMade(@ForAll IndicatorTarget target) {
    Statistics.label("form").collect(target.getClass().getSimpleName()).coverage(coverage -> {
      coverage.check("ExactTarget").count(count -> count > 0);
      coverage.check("RangeTarget").count(count -> count > 0);
      coverage.check("NarrativeTarget").count(count -> count > 0);
    });
  }

  @Property(tries = 150)
  void appraisalsAreNowCompleteAndNowNot(@ForAll("any") Appraisal appraisal) {
    boolean rated =
        appraisal.resultRating().isPresent() && appraisal.behaviourRating().isPresent();
    boolean judged = appraisal.results().size() == appraisal.skp().results().size()
        && appraisal.results().stream()
            .map(ResultAppraisal::rating)
            .allMatch(each -> each.isPresent());
    Statistics.label("rated").collect(rated).coverage(coverage -> {
      coverage.check(true).percentage(share -> share > 20);
      coverage.check(false).percentage(share -> share > 10);
    });
    Statistics.label("judged").collect(judged).coverage(coverage -> {
      coverage.check(true).percentage(share -> share > 5);
      coverage.check(false).percentage(share -> share > 10);
    });
  }

  @Provide
  Arbitrary<Appraisal> any() {
    return SkpArbitraries.anyAppraisal();
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void mostAppraisalsAreDecided(@ForAll Appraisal appraisal) {
    Decision<Evaluation> decision =
        PerformanceRules.standard().evaluate(appraisal).decision();
    Statistics.label(decision.ruleSet().id()).collect(decision.isDecided()).coverage(coverage -> {
      coverage.check(true).percentage(share -> share > 80);
      coverage.check(false).count(count -> count > 0);
    });
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void scoredAppraisalsAreDecidedUnderPermenpanrb8Of2021(@ForAll("scored") Appraisal appraisal) {
    boolean leader = appraisal.skp().employee().position().isPlannedAsLeader();
    Statistics.label("form")
        .collect(leader ? "leader" : "other", appraisal.skp().model().orElseThrow())
        .coverage(coverage -> {
          coverage.check("leader", PlanModel.DASAR).count(count -> count > 0);
          coverage.check("other", PlanModel.DASAR).count(count -> count > 0);
          coverage.check("other", PlanModel.PENGEMBANGAN).count(count -> count > 0);
        });
    assertThat(PermenPanRb8Of2021.ruleSet().decide(PerformanceRules.EVALUATION, appraisal))
        .isDecided();
  }

  @Provide
  Arbitrary<Appraisal> scored() {
    return SkpArbitraries.scoredAppraisal();
  }

  @Property(tries = 150)
  void aUnitHasAtLeastOnePerson(@ForAll UnitPredicates unit) {
    assertThat(unit.counts().values().stream().mapToLong(Long::longValue).sum()).isPositive();
  }

  @Property(tries = 20)
  @Domain(DomainContext.Global.class)
  void legalConstantsAndNumbersGoTogether(@ForAll Rating rating, @ForAll int number) {
    assertThat(rating.standing()).isBetween(1, 3);
    assertThat(Integer.parseInt(Integer.toString(number))).isEqualTo(number);
  }
}
