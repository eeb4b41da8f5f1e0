package id.skp.rules.permenpanrb8of2021.predicate;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** What becomes of a special case (OQ-829). */
public enum SpecialCasePolicy implements Labelled {
  /** No rule is built in: the agency decides. */
  BY_AGENCY("ditetapkan instansi", "by the agency"),
  /** Candidates are exempt; all else is left to the agency. */
  CPNS_EXEMPT("CPNS dikecualikan", "candidates exempt"),
  /** The last known score stands. */
  LAST_KNOWN("nilai terakhir yang diketahui", "last known score");

  private final Text label;

  SpecialCasePolicy(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
