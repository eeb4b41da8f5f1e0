package id.skp.rules.permenpanrb6of2022;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What is recommended where none of the conditions for a rating is met (OQ-608). */
public enum RatingGapPolicy implements Labelled {
  /** Nothing: the appraiser judges. */
  NO_RECOMMENDATION("tanpa rekomendasi", "no recommendation"),
  /** The middle rating, {@code SESUAI_EKSPEKTASI}. */
  RECOMMEND_SESUAI("rekomendasi sesuai ekspektasi", "recommend at expectation");

  private final Text label;

  RatingGapPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
