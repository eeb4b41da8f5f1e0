package id.skp.rules.angkakredit;

import id.skp.core.number.Ratio;
import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The part of a year that a period is, in months; shown as it is written in the law's formula, {@code 2/12}. */
record PartOfYear(long months) implements Labelled {
  Ratio ratio() {
    return Ratio.of(months, MonthRange.MONTHS_OF_YEAR);
  }

  @Override
  public Text label() {
    return Text.same(toString());
  }

  @Override
  public String toString() {
    return months + "/" + MonthRange.MONTHS_OF_YEAR;
  }
}
