package id.skp.rules.angkakredit;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** When the credit of several periods is rounded (OQ-620). */
public enum CreditRounding implements Labelled {
  /** Once: exact credit is added up, and the sum is rounded when it is printed. */
  ONCE("sekali, pada jumlahnya", "once, in the sum"),
  /** In each period: what is added up has been rounded before, so that four quarters drift from their year. */
  PER_PERIOD("setiap periode sebelum dijumlahkan", "in each period, before the sum");

  private final Text label;

  CreditRounding(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
