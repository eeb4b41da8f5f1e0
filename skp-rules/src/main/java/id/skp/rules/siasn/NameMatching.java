package id.skp.rules.siasn;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How the names of fields are compared on reading (OQ-S02). */
public enum NameMatching implements Labelled {
  /** Large and small letters are the same. */
  CASE_INSENSITIVE("huruf besar dan kecil sama", "large and small letters are the same"),
  /** Names are taken as they are listed only. */
  EXACT("persis seperti tertulis", "just as they are listed");

  private final Text label;

  NameMatching(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
