package id.skp.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.skp.core.InvalidValueException;
import id.skp.core.appraisal.Appraisal;
import id.skp.core.dialogue.SkpFile;
import id.skp.core.law.Basis;
import id.skp.core.law.Regulation;
import id.skp.core.law.RegulationId;
import id.skp.core.people.Institution;
import id.skp.core.people.Unit;
import id.skp.core.plan.Skp;
import id.skp.core.text.Text;
import id.skp.rules.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ApplicabilityTest {
  private static final RuleSet RULES = RuleSets.standard().byId("permenpanrb-6-2022");
  private static final RuleSet RULES_2021 = RuleSets.standard().byId("permenpanrb-8-2021");
  private static final Institution REGENCY = new Institution("kab", "Kabupaten Lain");
  private static final Institution MINISTRY = new Institution("contoh", "Kementerian Contoh");
  private static final RuleSet OURS = RULES.variant(
      "id.go.b",
      variant -> variant
          .citing(Regulation.of("Permen Contoh 1/2026", "Pedoman"))
          .forInstitutions(MINISTRY)
          .effectiveFrom(LocalDate.of(2026, 7, 1)));

  private static Appraisal appraisal(String regulation, Institution institution) {
    Appraisal appraisal = Appraisals.complete().build();
    return appraisal.toBuilder()
        .skp(under(appraisal.skp(), regulation, institution))
        .build();
  }

  private static Skp under(Skp skp, String regulation, Institution institution) {
    return skp.toBuilder()
        .regulation(RegulationId.parse(regulation))
        .employee(skp.employee().toBuilder()
            .unit(Unit.of("SD Negeri 1 Contoh", institution))
            .build())
        .build();
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .filter(each -> Applicability.kinds().contains(each.kind()))
        .map(each -> each.severity() + " " + each.code() + " " + each.location())
        .toList();
  }

  @Test
  void anAppraisalUnderAVariantThatIsNotForItIsToldSo() {
    Appraisal foreign = appraisal("PermenPAN-RB 6/2022", REGENCY);
    List<Finding> findings = PerformanceRules.of(OURS).evaluate(foreign).findings();

    assertThat(told(findings))
        .containsExactly(
            "ERROR RULE_SET_NOT_IN_FORCE /period",
            "ERROR RULE_SET_OF_OTHER_INSTITUTION /skp/employee/unit/institution");
    assertThat(findings.get(0))
        .hasToString("RULE_SET_NOT_IN_FORCE at /period: these rules are in force from"
            + " 1 July 2026, and the period of this document ends on 31 December 2024; use the rule set"
            + " in force on that day");
    assertThat(findings.get(1).message().in(Text.INDONESIAN))
        .contains("Kementerian Contoh (contoh)", "Kabupaten Lain (kab)");
    assertThat(told(PerformanceRules.of(RULES).evaluate(foreign).findings())).isEmpty();
  }

  @Test
  void anAppraisalOfAnotherRegulationIsToldSoEitherWay() {
    assertThat(told(PerformanceRules.of(RULES)
            .evaluate(appraisal("PermenPAN-RB 8/2021", REGENCY))
            .findings()))
        .containsExactly("ERROR RULE_SET_OF_OTHER_REGULATION /skp/regulation");
    assertThat(told(PerformanceRules.of(RULES)
            .evaluate(appraisal("Permen Entah 99/2050", REGENCY))
            .findings()))
        .containsExactly("ERROR RULE_SET_OF_OTHER_REGULATION /skp/regulation");
    assertThat(told(PerformanceRules.of(RULES_2021)
            .evaluate(appraisal("PermenPAN-RB 6/2022", REGENCY))
            .findings()))
        .containsExactly(
            "ERROR RULE_SET_NOT_IN_FORCE /period",
            "ERROR RULE_SET_OF_OTHER_REGULATION /skp/regulation");
  }

  @Test
  void whatADocumentMayNameUnderAVariantIsItsDecreeAndTheRegulation() {
    List<Finding> findings = PerformanceRules.of(OURS)
        .evaluate(appraisal("Permen Entah 99/2050", MINISTRY))
        .findings();

    assertThat(findings.stream()
            .filter(each -> each.kind().equals(Applicability.RULE_SET_OF_OTHER_REGULATION))
            .map(each -> each.message().in(Text.ENGLISH)))
        .singleElement()
        .asString()
        .startsWith("these rules carry out Permen Contoh 1/2026, PermenPAN-RB 6/2022, and this"
            + " document names Permen Entah 99/2050; ");
  }

  @Test
  void aVariantByTheRegulationOfAnotherRuleSetIsRefused() {
    RuleSet ours = RULES.variant(
        "id.go.c",
        variant -> variant.citing(Regulation.of("Permen PAN-RB Nomor 08 Tahun 2021", "Sistem")));

    assertThatThrownBy(() -> RuleSets.standard().with(ours))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            thrown -> assertThat(thrown.code()).isEqualTo("DECREE_OF_OTHER_RULE_SET"))
        .hasMessageContaining("permenpanrb-8-2021");
    assertThat(RuleSets.standard()
            .with(RULES.variant(
                "id.go.d", variant -> variant.citing(RULES.regulation(), Basis.PRACTICE)))
            .find("id.go.d"))
        .isPresent();
  }

  @Test
  void theSameRegulationByAnotherOfItsNamesIsNoOther() {
    assertThat(told(PerformanceRules.of(RULES)
            .evaluate(appraisal("Peraturan Menteri PANRB Nomor 6 Tahun 2022", REGENCY))
            .findings()))
        .isEmpty();
  }

  @Test
  void aVariantCarriesOutItsDecreeAndWhatItIsBasedOn() {
    Applicability law = Applicability.of(OURS);

    assertThat(law.carriesOut(RegulationId.parse("Permen Contoh 1 Tahun 2026"))).isTrue();
    assertThat(law.carriesOut(RegulationId.parse("PermenPANRB 6/2022"))).isTrue();
    assertThat(law.carriesOut(RegulationId.parse("PermenPAN-RB 8/2021"))).isFalse();
    assertThat(Applicability.of(RULES).carriesOut(RegulationId.parse("Permen Contoh 1/2026")))
        .isFalse();
  }

  @Test
  void aDecreeByAnotherOfItsNamesIsNoOther() {
    for (String name : List.of(
        "PERMEN CONTOH 1/2026",
        "Permen Contoh No. 1 Tahun 2026",
        "Peraturan Menteri Contoh Nomor 1 Tahun 2026",
        "PermenPANRB No. 6 Tahun 2022",
        "PERMENPAN-RB 6/2022")) {
      assertThat(Applicability.of(OURS).carriesOut(RegulationId.parse(name)))
          .as(name)
          .isTrue();
      assertThat(
              told(PerformanceRules.of(OURS).evaluate(appraisal(name, MINISTRY)).findings()))
          .as(name)
          .doesNotContain("ERROR RULE_SET_OF_OTHER_REGULATION /skp/regulation");
    }
  }

  @Test
  void aPlanUnderRulesThatAreNotForItIsToldSo() {
    Skp skp = Appraisals.complete().build().skp();
    SkpFile foreign = SkpFile.of(under(skp, "PermenPAN-RB 8/2021", REGENCY));

    assertThat(told(PerformanceRules.of(OURS).review(foreign).orThrow().findings()))
        .containsExactly(
            "ERROR RULE_SET_OF_OTHER_REGULATION /regulation",
            "ERROR RULE_SET_OF_OTHER_INSTITUTION /employee/unit/institution",
            "ERROR RULE_SET_NOT_IN_FORCE /period");
    assertThat(told(
            PerformanceRules.of(RULES_2021).review(SkpFile.of(skp)).orThrow().findings()))
        .containsExactly(
            "ERROR RULE_SET_OF_OTHER_REGULATION /regulation",
            "ERROR RULE_SET_NOT_IN_FORCE /period");
  }

  @Test
  void anInstitutionOfTheSameIdAndAnotherNameIsTold() {
    String id = MINISTRY.id().toUpperCase(Locale.ROOT);
    String blanks = MINISTRY.name().toUpperCase(Locale.ROOT) + " ";
    Institution other = new Institution(id, "Badan Lain");
    Skp skp = Appraisals.complete().build().skp();

    assertThat(named(appraisal("PermenPAN-RB 6/2022", other)))
        .containsExactly("/skp/employee/unit/institution/name");
    assertThat(named(appraisal("PermenPAN-RB 6/2022", new Institution(id, blanks))))
        .isEmpty();
    assertThat(named(appraisal("PermenPAN-RB 6/2022", REGENCY))).isEmpty();
    assertThat(PerformanceRules.of(OURS)
            .review(SkpFile.of(under(skp, "PermenPAN-RB 6/2022", other)))
            .orThrow()
            .findings())
        .filteredOn(each -> each.code().equals("INSTITUTION_NAMED_OTHERWISE"))
        .singleElement()
        .satisfies(each ->
            assertThat(each.message().in(Text.ENGLISH)).contains("Badan Lain", MINISTRY.name()));
  }

  private static List<String> named(Appraisal appraisal) {
    return PerformanceRules.of(OURS).evaluate(appraisal).findings().stream()
        .filter(each -> each.code().equals("INSTITUTION_NAMED_OTHERWISE"))
        .map(Finding::location)
        .toList();
  }

  @Test
  void whatADocumentDoesNotSayIsNoContradiction() {
    Appraisal silent = Appraisals.complete().build();
    RuleSet now = OURS.variant(
        "id.go.b-now",
        variant -> variant
            .citing(Regulation.of("Permen Contoh 2/2026", "Pedoman"))
            .effectiveFrom(LocalDate.of(2024, 1, 1)));

    assertThat(told(PerformanceRules.of(now).evaluate(silent).findings())).isEmpty();
  }
}
