package id.skp.rules.permenpanrb8of2021.score;

import static id.skp.core.law.Basis.OUR_READING;
import static id.skp.core.law.Basis.PARENT_REGULATION;
import static id.skp.core.law.Basis.REGULATION_TEXT;
import static id.skp.core.law.LegalSource.cited;
import static id.skp.core.law.LegalSource.open;

import id.skp.core.number.Ratio;
import id.skp.core.text.Text;
import id.skp.rules.ParameterKey;
import id.skp.rules.value.PrintedNumber;

/** What several chapters share: the highest score, and how scores are printed. */
public final class ScoreParameters {

  /** The highest score of every scale. */
  public static final ParameterKey<Ratio> SCORE_MAX = ParameterKey.of(
          "scoreMax", Ratio.class, Text.of("Nilai tertinggi", "Highest score"), ScoreForms.HIGHEST)
      .is(Ratio.of(120), cited(PARENT_REGULATION, Sources8Of2021.PREDICATE));

  /** What becomes of an SKP score above the maximum (OQ-818). */
  public static final ParameterKey<Holding> SKP_CAP = ParameterKey.of(
          "skpCap",
          Holding.class,
          Text.of("Nilai SKP di atas batas", "SKP score above the maximum"))
      .is(
          Holding.HELD,
          open(
              OUR_READING,
              Sources8Of2021.SKP_SCORE,
              "OQ-818",
              "nilai SKP di atas 120: ditahan, atau dibiarkan",
              "SKP score above 120: held, or left"));

  /** How an achievement is printed: whole, one decimal where it ends in a half. */
  public static final ParameterKey<PrintedNumber> PRINTED_ACHIEVEMENT = ParameterKey.of(
          "printedAchievement",
          PrintedNumber.class,
          Text.of("Bentuk cetak capaian", "Printed achievement"),
          PrintedNumber.form())
      .is(new PrintedNumber(0, true), cited(REGULATION_TEXT, Sources8Of2021.ACHIEVEMENT_EXAMPLES));

  /** How the score of an indicator or result is printed: whole. */
  public static final ParameterKey<PrintedNumber> PRINTED_SCORE = ParameterKey.of(
          "printedScore",
          PrintedNumber.class,
          Text.of("Bentuk cetak nilai", "Printed score"),
          PrintedNumber.form())
      .is(new PrintedNumber(0, false), cited(REGULATION_TEXT, Sources8Of2021.LEADER_EXAMPLE));

  /** How weighted and SKP scores are printed on the form: one decimal. */
  public static final ParameterKey<PrintedNumber> PRINTED_WEIGHTED = ParameterKey.of(
          "printedWeighted",
          PrintedNumber.class,
          Text.of("Bentuk cetak nilai tertimbang", "Printed weighted score"),
          PrintedNumber.form())
      .is(new PrintedNumber(1, false), cited(REGULATION_TEXT, Sources8Of2021.LEADER_EXAMPLE));

  /** How SKP, behaviour and performance scores are shown (OQ-834). */
  public static final ParameterKey<PrintedNumber> OUTPUT_ROUNDING = ParameterKey.of(
          "outputRounding",
          PrintedNumber.class,
          Text.of("Bentuk cetak nilai akhir", "Printed final scores"),
          PrintedNumber.form())
      .is(
          new PrintedNumber(2, false),
          open(
              OUR_READING,
              Sources8Of2021.REGULATION,
              "OQ-834",
              "desimal yang ditampilkan: 2, 1, atau bulat",
              "decimals shown: 2, 1 or whole"));

  private ScoreParameters() {}
}
