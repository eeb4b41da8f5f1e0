package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** The periodic score of a leader without a main mean (OQ-812). */
public enum PeriodicWithoutMain implements Labelled {
  /** The mean of the initiatives alone. */
  ALONE("rata-rata inisiatif saja", "initiative mean alone"),
  /** Half the mean of the initiatives. */
  HALVED("setengah rata-rata inisiatif", "half the initiative mean");

  private final Text label;

  PeriodicWithoutMain(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
