package id.skp.testkit.variants.finance;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.law.Regulation;
import id.skp.core.people.Institution;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import java.time.LocalDate;

/**
 * <em>Kementerian Keuangan</em>, KMK 127/2026 (before it KMK 300/2022): a score (NKP) beside the predicate.
 *
 * <p>Replaced is nothing of PermenPAN-RB 6/2022 but its first day; the quadrant stays the standard one. Added are the way
 * from realisations to a score: achievement of an indicator, its weight (K3), the value of the results (NHK) and of
 * behaviour (NPK), calibration, deductions and correction, and the mix with the organisation's value (NKO). The ratings
 * follow from the final NHK and NPK, and the predicate from the ratings. All numbers are {@link FinanceParameters}, all
 * rules {@link FinanceRules}.
 *
 * <p>Basis: {@link Basis#SINGLE_PRACTICE}, since the decree is known from one agency's material; choices are
 * {@link Basis#OUR_READING} and name their open question, OQ-V01 to OQ-V06.
 */
public final class FinanceMinistry {
  private static final String DECREE = "KMK 127/2026";
  private static final RuleSet RULE_SET = build();

  private FinanceMinistry() {}

  /** Returns the rule set. */
  public static RuleSet ruleSet() {
    return RULE_SET;
  }

  private static RuleSet build() {
    return PermenPanRb6Of2022.ruleSet().variant("id.go.kemenkeu-2026", variant -> {
      variant
          .citing(Regulation.of(DECREE, "Manajemen kinerja di lingkungan Kementerian Keuangan"))
          .forInstitutions(new Institution("kemenkeu", "Kementerian Keuangan"))
          .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2026, 1, 1), practice());
      FinanceParameters.addTo(variant);
      FinanceRules.addTo(variant);
    });
  }

  /** Returns the source of what the agency's material prints. */
  static LegalSource practice() {
    return LegalSource.cited(Basis.SINGLE_PRACTICE, DECREE);
  }

  /** Returns the source of a choice where the decree leaves a question open. */
  static LegalSource reading(String question, String indonesian, String english) {
    return LegalSource.cited(Basis.OUR_READING, DECREE)
        .answering(OpenQuestion.of(question, indonesian, english));
  }
}
