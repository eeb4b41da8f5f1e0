package id.skp.rules.permenpanrb8of2021.achievement;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How an achievement is rounded before a band is looked up (OQ-801). */
public enum AchievementRounding implements Labelled {
  /** To a whole percent, a half upwards. */
  HALF_UP_WHOLE("ke persen bulat, setengah ke atas", "to a whole percent, a half upwards"),
  /** Not at all: above 100 is above 100. */
  CONTINUOUS("tanpa pembulatan", "not at all"),
  /** To a whole percent, decimals cut off. */
  TRUNCATE("dipotong ke persen bulat", "cut to a whole percent");

  private final Text label;

  AchievementRounding(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
