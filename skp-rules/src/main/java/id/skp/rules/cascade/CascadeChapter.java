package id.skp.rules.cascade;

import static java.util.Objects.requireNonNull;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.rules.Chapter;
import id.skp.rules.RuleSet;

/**
 * How goals are carried: the rules, their findings, and the choices that the law leaves open. {@link
 * CascadeParameters#ONE_METHOD} and {@link CascadeParameters#METHOD_REQUIRED} differ by regulation and are added by its rule
 * set.
 *
 * @param citation the place that speaks of cascading
 * @param findings the findings, with the regulation's sources
 * @param source where the rules come from
 */
public record CascadeChapter(String citation, CascadeFindings findings, LegalSource source)
    implements Chapter {
  private static final int USUAL_MOST_RESULTS = 10;

  /**
   * Refuses null.
   *
   * @param citation the place that speaks of cascading
   * @param findings the findings, with the regulation's sources
   * @param source where the rules come from
   */
  public CascadeChapter {
    requireNonNull(citation, "citation");
    requireNonNull(findings, "findings");
    requireNonNull(source, "source");
  }

  @Override
  public void addTo(RuleSet.Builder rules) {
    rules
        .parameter(
            CascadeParameters.ADDITIONAL_EXEMPT,
            true,
            LegalSource.open(
                Basis.INFERRED,
                citation,
                "OQ-630",
                "hasil kerja pimpinan yang diintervensi boleh kosong: hanya pimpinan puncak dan hasil kerja tambahan, atau tidak pernah",
                "the leader's result may be blank: for the top and for additional results, or never"))
        .parameter(
            CascadeParameters.LEVELS_PER_LINK,
            1,
            LegalSource.open(
                Basis.OUR_READING,
                citation,
                "OQ-C01",
                "penyelarasan melompati jenjang: ditemukan, atau dibiarkan",
                "a link that skips levels: found, or let stand"))
        .parameter(
            CascadeParameters.MOST_RESULTS,
            USUAL_MOST_RESULTS,
            LegalSource.open(
                Basis.OUR_READING,
                citation,
                "OQ-C02",
                "jumlah hasil kerja satu orang: tanpa batas, atau dengan batas",
                "results of one person: no limit, or a limit"))
        .parameter(
            CascadeParameters.LAGGING_BELOW,
            Percentage.of(80),
            LegalSource.open(
                Basis.OUR_READING,
                citation,
                "OQ-C03",
                "capaian yang tertinggal: kurang dari 100, 80 atau 60 persen",
                "an achievement that lags behind: less than 100, 80 or 60 percent"))
        .parameter(
            CascadeParameters.LAGGING_SHARE,
            Percentage.of(0),
            LegalSource.open(
                Basis.OUR_READING,
                citation,
                "OQ-C04",
                "sasaran berisiko: bila satu hasil kerja tertinggal, atau bila sebagian besar",
                "a goal is at risk: if one result lags behind, or if most do"))
        .rule(CascadeRules.CASCADE_REVIEW, new MatrixReviewProcedure(findings), source)
        .rule(CascadeRules.CASCADE_GRAPH_REVIEW, new GraphReviewProcedure(findings), source)
        .findings(findings.kinds());
  }
}
