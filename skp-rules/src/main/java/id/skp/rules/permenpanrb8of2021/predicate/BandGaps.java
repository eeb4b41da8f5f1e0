package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What a score between two whole numbers is, where one belongs to a band and the other to the next (OQ-824). */
public enum BandGaps implements Labelled {
  /** Each band reaches until the next begins. */
  HALF_OPEN("setengah terbuka", "half-open"),
  /** Bands hold whole numbers only, and such a score is refused. */
  WHOLE_NUMBERS("bilangan bulat bercelah", "whole numbers with gaps");

  private final Text label;

  BandGaps(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
