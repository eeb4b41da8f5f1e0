package id.skp.rules.permenpanrb8of2021.score;

import id.skp.core.number.Ratio;
import id.skp.rules.value.ValueForm;
import id.skp.rules.value.ValueForms;

/** How scores and weights stand as data, for variant files and for parameters of one's own. */
public final class ScoreForms {
  /** A score, 0 to 1000. */
  public static final ValueForm<Ratio> SCORE = ValueForms.ratio(0, 1000, "points");

  /** A weight in percent, 0 to 100. */
  public static final ValueForm<Ratio> PERCENT = ValueForms.ratio(0, 100, "percent");

  /** The highest score of a scale, 1 to 1000. */
  public static final ValueForm<Ratio> HIGHEST = ValueForms.ratio(1, 1000, "points");

  /** A score that makes a difference, more than 0 to 1000. */
  public static final ValueForm<Ratio> SCORE_ABOVE_ZERO = ValueForms.ratioAbove(0, 1000, "points");

  /** A weight that makes a difference, more than 0 to 100 percent. */
  public static final ValueForm<Ratio> PERCENT_ABOVE_ZERO =
      ValueForms.ratioAbove(0, 100, "percent");

  private ScoreForms() {}
}
