package id.skp.testkit.variants.dki;

import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.Regulation;
import id.skp.core.number.Ratio;
import id.skp.rules.RuleSet;
import id.skp.rules.value.PrintedNumber;
import id.skp.testkit.variants.dki.ComponentWeights.Component;
import id.skp.testkit.variants.dki.ComponentWeights.Group;
import java.time.LocalDate;
import java.util.Map;

/**
 * <em>Provinsi DKI Jakarta</em>: a monthly score of weighted components, without ratings and without a quadrant.
 *
 * <p>It has no national base: Pergub 193/2015 is a rule set of its own, Pergub 108/2016 and the rules of 2020 are variants
 * of the one before and replace the weights alone. Weights that do not add up to 100 are refused when the variant is built.
 *
 * <p>Basis: {@link Basis#SINGLE_PRACTICE}. That the weight of a component absent by right goes to the others is
 * {@link Basis#OUR_READING}. The material names no number for the rules of 2020; they are cited as the year's first.
 */
public final class CapitalRegion {
  private static final RuleSet OF_2015 = of2015();
  private static final RuleSet OF_2016 = of2016();
  private static final RuleSet OF_2020 = of2020();

  private CapitalRegion() {}

  /** Returns the rules of Pergub 193/2015. */
  public static RuleSet rulesOf2015() {
    return OF_2015;
  }

  /** Returns the rules of Pergub 108/2016. */
  public static RuleSet rulesOf2016() {
    return OF_2016;
  }

  /** Returns the rules of 2020. */
  public static RuleSet rulesOf2020() {
    return OF_2020;
  }

  private static RuleSet of2015() {
    String decree = "Pergub DKI 193/2015";
    LegalSource practice = practice(decree);
    return RuleSet.builder("id.go.dki-2015", Regulation.of(decree, "Tunjangan kinerja daerah"))
        .parameter(
            RuleSet.IN_FORCE_FROM,
            LocalDate.of(2015, 1, 1),
            LegalSource.cited(Basis.OUR_READING, decree))
        .parameter(
            CapitalRules.WEIGHTS,
            new ComponentWeights(Map.of(
                Group.PIMPINAN,
                Map.of(Component.AKTIVITAS, Ratio.of(80), Component.SERAPAN_ANGGARAN, Ratio.of(20)),
                Group.LAINNYA,
                Map.of(
                    Component.AKTIVITAS, Ratio.of(75),
                    Component.PERILAKU, Ratio.of(15),
                    Component.SERAPAN_ANGGARAN, Ratio.of(10)))),
            practice)
        .parameter(CapitalRules.DAILY_MINUTES, Ratio.of(300), practice)
        .parameter(CapitalRules.BEHAVIOUR_MAX, Ratio.of(250), practice)
        .parameter(CapitalRules.PRINTED, new PrintedNumber(2, false), practice)
        .rule(CapitalRules.MONTHLY_SCORE, new MonthlyScores(), practice)
        .build();
  }

  private static RuleSet of2016() {
    String decree = "Pergub DKI 108/2016";
    return OF_2015.variant(
        "id.go.dki-2016",
        variant -> variant
            .citing(Regulation.of(decree, "Tunjangan kinerja daerah"))
            .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2016, 1, 1), practice(decree))
            .parameter(
                CapitalRules.WEIGHTS,
                new ComponentWeights(Map.of(
                    Group.PIMPINAN,
                    Map.of(
                        Component.IKU, Ratio.of(60),
                        Component.ARAHAN, Ratio.of(10),
                        Component.PENGADUAN, Ratio.of(10),
                        Component.SERAPAN_ANGGARAN, Ratio.of(20)),
                    Group.LAINNYA,
                    Map.of(
                        Component.AKTIVITAS, Ratio.of(70),
                        Component.PERILAKU, Ratio.of(10),
                        Component.SERAPAN_ANGGARAN, Ratio.of(20)))),
                practice(decree)));
  }

  private static RuleSet of2020() {
    String decree = "Ketentuan TPP DKI 1/2020";
    return OF_2016.variant(
        "id.go.dki-2020",
        variant -> variant
            .citing(Regulation.of(decree, "Tambahan penghasilan pegawai"))
            .parameter(RuleSet.IN_FORCE_FROM, LocalDate.of(2020, 1, 1), practice(decree))
            .parameter(
                CapitalRules.WEIGHTS,
                new ComponentWeights(Map.of(
                    Group.PIMPINAN,
                    Map.of(
                        Component.IKU, Ratio.of(50),
                        Component.INDIKATOR_KHUSUS, Ratio.of(20),
                        Component.ARAHAN, Ratio.of(30)))),
                practice(decree)));
  }

  private static LegalSource practice(String decree) {
    return LegalSource.cited(Basis.SINGLE_PRACTICE, decree);
  }
}
