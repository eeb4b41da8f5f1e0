package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import id.skp.core.law.Basis;
import id.skp.core.law.LegalSource;
import id.skp.core.law.OpenQuestion;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.RuleSet;
import id.skp.rules.ValueForm;

/** The choices of cascading. Each regulation's rule set has them all. */
public final class CascadeParameters {
  /** Whether all links to one result need the same method. */
  public static final ParameterKey<Boolean> ONE_METHOD = ParameterKey.of(
      "cascadeOneMethod",
      Boolean.class,
      Text.of(
          "Satu metode untuk setiap hasil kerja atasan", "One method for each superior's result"));

  /** Whether each link needs a method. */
  public static final ParameterKey<Boolean> METHOD_REQUIRED = ParameterKey.of(
      "cascadeMethodRequired",
      Boolean.class,
      Text.of("Metode penyelarasan wajib diisi", "Alignment method is required"));

  /** Whether results of additional assignments need not reach a goal. */
  public static final ParameterKey<Boolean> ADDITIONAL_EXEMPT = ParameterKey.of(
      "cascadeAdditionalExempt",
      Boolean.class,
      Text.of("Hasil kerja tambahan boleh tanpa sasaran", "Additional results may reach no goal"));

  /** How many levels a link may climb. */
  public static final ParameterKey<Integer> LEVELS_PER_LINK = ParameterKey.of(
      "cascadeLevelsPerLink",
      Integer.class,
      Text.of("Jenjang terbanyak dalam satu penyelarasan", "Most levels in one link"));

  /** The most results for one owner. */
  public static final ParameterKey<Integer> MOST_RESULTS = ParameterKey.of(
      "cascadeMostResults",
      Integer.class,
      Text.of("Hasil kerja terbanyak untuk satu orang", "Most results of one person"));

  /** A result lags behind if its achievement is less than this, in percent. */
  public static final ParameterKey<Percentage> LAGGING_BELOW = ParameterKey.of(
      "cascadeLaggingBelow",
      Percentage.class,
      Text.of("Tertinggal bila capaian kurang dari", "Lagging if achieved less than"));

  /** A goal is at risk if more of the measured results than this lag behind, in percent. */
  public static final ParameterKey<Percentage> LAGGING_SHARE = ParameterKey.of(
      "cascadeLaggingShare",
      Percentage.class,
      Text.of(
          "Berisiko bila bagian hasil kerja yang tertinggal lebih dari",
          "At risk if the share of lagging results is more than"),
      ValueForm.share());

  private static final int USUAL_MOST_RESULTS = 10;

  private CascadeParameters() {}

  /**
   * Adds the choices that the law leaves open to a rule set. {@link #ONE_METHOD} and {@link #METHOD_REQUIRED} differ by
   * regulation and are added by its rule set.
   *
   * @param rules the rule set
   * @param citation the place that speaks of cascading
   */
  public static void declare(RuleSet.Builder rules, String citation) {
    rules
        .parameter(
            ADDITIONAL_EXEMPT,
            true,
            LegalSource.cited(Basis.INFERRED, citation)
                .answering(
                    OpenQuestion.of(
                        "OQ-630",
                        "hasil kerja pimpinan yang diintervensi boleh kosong: hanya pimpinan puncak dan hasil kerja tambahan, atau tidak pernah; dipilih yang pertama",
                        "the leader's result may be blank: for the top and for additional results, or never; the first was chosen")))
        .parameter(
            LEVELS_PER_LINK,
            1,
            reading(
                citation,
                "OQ-C01",
                "penyelarasan melompati jenjang: ditemukan, atau dibiarkan; dipilih ditemukan bila lebih dari satu jenjang",
                "a link that skips levels: found, or let stand; found above one level was chosen"))
        .parameter(
            MOST_RESULTS,
            USUAL_MOST_RESULTS,
            reading(
                citation,
                "OQ-C02",
                "jumlah hasil kerja satu orang: tanpa batas, atau dengan batas; dipilih saran di atas sepuluh",
                "results of one person: no limit, or a limit; advice above ten was chosen"))
        .parameter(
            LAGGING_BELOW,
            Percentage.of(80),
            reading(
                citation,
                "OQ-C03",
                "capaian yang tertinggal: kurang dari 100, 80 atau 60 persen; dipilih 80",
                "an achievement that lags behind: less than 100, 80 or 60 percent; 80 was chosen"))
        .parameter(
            LAGGING_SHARE,
            Percentage.of(0),
            reading(
                citation,
                "OQ-C04",
                "sasaran berisiko: bila satu hasil kerja tertinggal, atau bila sebagian besar; dipilih satu",
                "a goal is at risk: if one result lags behind, or if most do; one was chosen"));
  }

  static LegalSource reading(String citation, String question, String indonesian, String english) {
    return LegalSource.cited(Basis.OUR_READING, citation)
        .answering(OpenQuestion.of(question, indonesian, english));
  }
}
