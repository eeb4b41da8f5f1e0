package id.skp.rules.permenpanrb8of2021.score;

import id.skp.core.number.Ratio;
import id.skp.rules.value.ValueForm;

/** How scores and weights stand as data, for variant files and for parameters of one's own. */
public final class ScoreForms {
  /** A score, 0 to 1000. */
  public static final ValueForm<Ratio> SCORE = ValueForm.ratio(0, 1000, "points");

  /** A weight in percent, 0 to 100. */
  public static final ValueForm<Ratio> PERCENT = ValueForm.ratio(0, 100, "percent");

  private ScoreForms() {}
}
