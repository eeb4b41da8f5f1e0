package id.skp.rules.cascade;

import id.skp.core.appraisal.Percentage;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.ValueForms;

/** The choices of cascading. Each regulation's rule set has them all, {@link #ONE_METHOD} and {@link #METHOD_REQUIRED} of its own. */
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
      Text.of("Jenjang terbanyak dalam satu penyelarasan", "Most levels in one link"),
      ValueForms.integer(1, Integer.MAX_VALUE, "levels"));

  /** The most results for one owner. */
  public static final ParameterKey<Integer> MOST_RESULTS = ParameterKey.of(
      "cascadeMostResults",
      Integer.class,
      Text.of("Hasil kerja terbanyak untuk satu orang", "Most results of one person"),
      ValueForms.integer(1, Integer.MAX_VALUE, "results"));

  /** A result lags behind if its achievement is less than this, in percent. */
  public static final ParameterKey<Percentage> LAGGING_BELOW = ParameterKey.of(
      "cascadeLaggingBelow",
      Percentage.class,
      Text.of("Tertinggal bila capaian kurang dari", "Lagging if achieved less than"),
      ValueForms.percentageAbove(0, 1000));

  /** A goal is at risk if more of the measured results than this lag behind, in percent. */
  public static final ParameterKey<Percentage> LAGGING_SHARE = ParameterKey.of(
      "cascadeLaggingShare",
      Percentage.class,
      Text.of(
          "Berisiko bila bagian hasil kerja yang tertinggal lebih dari",
          "At risk if the share of lagging results is more than"),
      ValueForms.percentageBelow(0, 100));

  private CascadeParameters() {}
}
