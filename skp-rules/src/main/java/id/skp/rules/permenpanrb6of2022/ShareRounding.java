package id.skp.rules.permenpanrb6of2022;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How a share that is no whole number of people is taken (OQ-613). */
public enum ShareRounding implements Labelled {
  /** As it is: 70% of 11 people is 7.7, so at most 7 conform. */
  EXACT("tanpa pembulatan", "exact"),
  /** To the nearest number of people, a half upwards: 70% of 11 people is 8. */
  NEAREST_PERSON("ke orang terdekat", "to the nearest person");

  private final Text label;

  ShareRounding(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
