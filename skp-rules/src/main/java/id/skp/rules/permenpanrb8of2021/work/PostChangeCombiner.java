package id.skp.rules.permenpanrb8of2021.work;

import id.skp.core.text.Labelled;
import id.skp.core.text.Text;

/** How scores of two posts in one year are combined (OQ-828). */
public enum PostChangeCombiner implements Labelled {
  /** By length of time. */
  BY_LENGTH("menurut lama waktu", "by length of time"),
  /** The last post only. */
  LAST_POST("jabatan terakhir saja", "last post only");

  private final Text label;

  PostChangeCombiner(String indonesian, String english) {
    this.label = Text.of(indonesian, english);
  }

  @Override
  public Text label() {
    return label;
  }
}
