package id.skp.rules.monitoring;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How the predicate of a year comes about (OQ-618). Periodic predicates are never averaged. */
public enum YearEndPolicy implements Labelled {
  /** The evaluation of the year, a judgement of its own; nothing is computed. */
  FRESH_JUDGEMENT("penilaian baru atas seluruh tahun", "a fresh judgement of the whole year"),
  /** The predicate of the last period, where the year has no evaluation of its own. */
  LAST_PERIOD("predikat periode terakhir", "the predicate of the last period"),
  /** The predicate that most periods have, where the year has no evaluation of its own. */
  MOST_FREQUENT("predikat yang paling sering", "the most frequent predicate");

  private final Text label;

  YearEndPolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
