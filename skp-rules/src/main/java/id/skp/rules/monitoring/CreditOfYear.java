package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** Which credit of a year counts, that of the year or that of its periods: never both (OQ-645). */
public enum CreditOfYear implements Labelled {
  /** That of the evaluation of the year; that of the periods where the year has no evaluation. */
  TAHUNAN("konversi tahunan", "the conversion of the year"),
  /** That of the periods; that of the year where no period was evaluated. */
  PERIODIK("konversi periodik", "the conversion of the periods");

  private final Text label;

  CreditOfYear(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
