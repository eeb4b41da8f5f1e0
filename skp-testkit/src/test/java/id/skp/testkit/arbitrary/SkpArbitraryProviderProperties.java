package id.skp.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import id.skp.core.appraisal.Appraisal;
import id.skp.core.appraisal.Rating;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.rules.Applicability;
import id.skp.rules.PerformanceRules;
import id.skp.rules.RuleSet;
import id.skp.rules.RuleSets;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.permenpanrb8of2021.PermenPanRb8Of2021;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What appraisals are made; that no domain is needed on the class path is shown by a project of its own. */
@Domain(SkpDomain.class)
@Domain(DomainContext.Global.class)
class SkpArbitraryProviderProperties {
  private record Under(RuleSet rules, Appraisal appraisal) {}

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void everyAppraisalHasALaw(
      @ForAll Appraisal appraisal, @ForAll Rating rating, @ForAll int number) {
    Appraisal rated = appraisal.toBuilder().resultRating(rating).build();

    assertThat(PerformanceRules.standard().evaluate(rated).decision().ruleSet().id())
        .isIn(PermenPanRb6Of2022.ID, PermenPanRb8Of2021.ID);
  }

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void aRuleSetIsForTheAppraisalsMadeUnderIt(@ForAll("under") Under made) {
    assertThat(Applicability.of(made.rules()).findings(made.appraisal())).isEmpty();
    assertThat(made.appraisal().skp().results()).hasSizeLessThanOrEqualTo(Plans.MOST_RESULTS);
  }

  @Provide
  Arbitrary<Under> under() {
    RuleSet ministry = PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.contoh",
            variant -> variant
                .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman"))
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .forInstitutions(new Institution("contoh", "Kementerian Contoh")));
    List<RuleSet> all = List.of(
        ministry, PermenPanRb6Of2022.ruleSet(), RuleSets.standard().byId(PermenPanRb8Of2021.ID));
    return Arbitraries.of(all)
        .flatMap(rules -> SkpArbitraries.appraisalUnder(rules).map(made -> new Under(rules, made)));
  }
}
