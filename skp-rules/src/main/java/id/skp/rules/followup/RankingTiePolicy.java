package id.skp.rules.followup;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How people with the same predicate are ranked (OQ-625). */
public enum RankingTiePolicy implements Labelled {
  /** They share a rank, and the next one is as far behind as they are many: 1, 2, 2, 4. */
  SHARED("berbagi peringkat", "they share a rank"),
  /** The <em>Tim Penilai Kinerja</em> puts them in order. */
  BY_JUDGEMENT("diurutkan oleh Tim Penilai Kinerja", "put in order by the appraisal team");

  private final Text label;

  RankingTiePolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
