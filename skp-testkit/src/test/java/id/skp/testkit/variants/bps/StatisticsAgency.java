package id.skp.testkit.variants.bps;

import static id.skp.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static id.skp.core.appraisal.Rating.SESUAI_EKSPEKTASI;

import id.skp.core.appraisal.OrganisationPredicate;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.rules.RuleSet;
import id.skp.rules.permenpanrb6of2022.BehaviourRecommendation;
import id.skp.rules.permenpanrb6of2022.Parameters6Of2022;
import id.skp.rules.permenpanrb6of2022.PermenPanRb6Of2022;
import id.skp.rules.value.Bands;
import id.skp.testkit.variants.bps.StatisticsRules.Part;
import java.util.Map;

/**
 * <em>Badan Pusat Statistik</em>: months are rated automatically, and a manual rating is kept beside the automatic one with
 * its author.
 *
 * <p>Replaced is one parameter of PermenPAN-RB 6/2022: behaviour is recommended, above where at least four of the seven
 * values are and none is below. Added are the automatic rating of results and the month's predicate, which ends in the
 * standard quadrant. Basis: {@link Basis#SINGLE_PRACTICE}.
 *
 * <p>A district office adds a yearly value, as a variant of that variant. A regency has other thresholds of the same shape.
 * Their guides bear no number; they are cited as the year's first.
 */
public final class StatisticsAgency {
  static final String GUIDE = "Pedoman BPS 1/2024";
  private static final String REGENCY_GUIDE = "Pedoman Kabupaten 1/2023";
  private static final RuleSet AGENCY = agency();
  private static final RuleSet DISTRICT = districtOffice();
  private static final RuleSet REGENCY = ofRegency();

  private StatisticsAgency() {}

  /** Returns the rule set of BPS. */
  public static RuleSet ruleSet() {
    return AGENCY;
  }

  /** Returns the rule set of a district office of BPS. */
  public static RuleSet district() {
    return DISTRICT;
  }

  /** Returns the rule set of the regency. */
  public static RuleSet regency() {
    return REGENCY;
  }

  private static RuleSet agency() {
    LegalSource guide = practice(GUIDE);
    return PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.bps-2024",
            variant -> variant
                .citing(Regulation.of(GUIDE, "Pedoman penilaian kinerja"))
                .parameter(
                    Parameters6Of2022.BEHAVIOUR_RECOMMENDATION,
                    BehaviourRecommendation.counting(4),
                    guide)
                .newParameter(
                    StatisticsRules.ACHIEVEMENT_BANDS,
                    Bands.startingWith(DI_BAWAH_EKSPEKTASI)
                        .from(65, SESUAI_EKSPEKTASI)
                        .from(90, DI_ATAS_EKSPEKTASI),
                    guide)
                .newParameter(StatisticsRules.LOWEST_ITEM, Ratio.of(65), guide)
                .newRule(StatisticsRules.ACHIEVEMENT_RATING, Procedures::byMeanAndLowest, guide)
                .newRule(StatisticsRules.MONTHLY_PREDICATE, Procedures::month, guide));
  }

  private static RuleSet districtOffice() {
    LegalSource guide = practice(GUIDE);
    return AGENCY.variant(
        "id.go.bps-2024-district",
        variant -> variant
            .citing(Regulation.of(GUIDE, "Pedoman penilaian kinerja"))
            .newParameter(
                StatisticsRules.YEARLY_WEIGHTS,
                Map.of(
                    Part.KINERJA, Ratio.of(40),
                    Part.KEHADIRAN, Ratio.of(40),
                    Part.KEDISIPLINAN, Ratio.of(20)),
                guide)
            .newParameter(StatisticsRules.RESCALED_RANGE, Ratio.of(20), guide)
            .newFinding(Procedures.ALL_EQUAL)
            .newRule(StatisticsRules.YEARLY_VALUE, Procedures::yearly, guide)
            .newRule(StatisticsRules.RESCALED_VALUES, Procedures::rescale, guide));
  }

  private static RuleSet ofRegency() {
    LegalSource guide = practice(REGENCY_GUIDE);
    return PermenPanRb6Of2022.ruleSet()
        .variant(
            "id.go.kabupaten-2023",
            variant -> variant
                .citing(Regulation.of(REGENCY_GUIDE, "Ambang batas penilaian kinerja"))
                .newParameter(
                    StatisticsRules.ACHIEVEMENT_BANDS,
                    Bands.startingWith(DI_BAWAH_EKSPEKTASI)
                        .from(50, SESUAI_EKSPEKTASI)
                        .from(90, DI_ATAS_EKSPEKTASI),
                    guide)
                .newParameter(
                    StatisticsRules.BEHAVIOUR_BANDS,
                    Bands.startingWith(DI_BAWAH_EKSPEKTASI)
                        .from(3, SESUAI_EKSPEKTASI)
                        .above(4, DI_ATAS_EKSPEKTASI),
                    guide)
                .newParameter(
                    StatisticsRules.ORGANISATION_BANDS,
                    Bands.startingWith(OrganisationPredicate.SANGAT_KURANG)
                        .from(30, OrganisationPredicate.KURANG)
                        .from(50, OrganisationPredicate.BUTUH_PERBAIKAN)
                        .from(70, OrganisationPredicate.BAIK)
                        .above(100, OrganisationPredicate.ISTIMEWA),
                    guide)
                .newRule(StatisticsRules.ACHIEVEMENT_RATING, Procedures::byMean, guide)
                .newRule(
                    StatisticsRules.BEHAVIOUR_SCORE_RATING, Procedures::byBehaviourScores, guide)
                .newRule(StatisticsRules.ORGANISATION_PREDICATE, Procedures::organisation, guide));
  }

  private static LegalSource practice(String guide) {
    return LegalSource.cited(Basis.SINGLE_PRACTICE, guide);
  }
}
